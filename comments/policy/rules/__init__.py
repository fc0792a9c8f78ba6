"""All rules, a file each, in the order in which their reasons are told."""

from comments.policy.rules import (
    banned,
    crisis,
    dose,
    everything,
    first,
    held_words,
    imitation,
    links,
    personal,
    refused_words,
    repeated,
    reported,
    spam,
    spam_doubt,
    too_fast,
    trap,
)

RULES = (
    crisis.RULE,
    reported.RULE,
    banned.RULE,
    refused_words.RULE,
    trap.RULE,
    spam.RULE,
    personal.RULE,
    dose.RULE,
    imitation.RULE,
    held_words.RULE,
    links.RULE,
    repeated.RULE,
    too_fast.RULE,
    spam_doubt.RULE,
    first.RULE,
    everything.RULE,
)
