"""Somebody to talk to: what is said in parts, a goodbye here, an arrangement there."""

from comments.policy.languages.english_crisis import (
    together_goodbye,
    together_means,
    together_passive,
    together_voice,
    together_weary,
)

KINDS = (
    together_goodbye.KINDS
    | together_means.KINDS
    | together_weary.KINDS
    | together_voice.KINDS
    | together_passive.KINDS
)


PAIRS = """
    goodbye + arranged/fixed/ending/means/burden/tired/calm/drink
    arranged + fixed/ending/calm/means/tired/burden/hidden/drink
    fixed + ending/calm/means/burden/drawn
    ending + means/tired/burden/drawn/calm/drink
    means + drawn/tired/burden/gone/drink
    tired + burden/gone/drink/ending/hidden
    goodbye + goodbye
    arranged + gone
    burden + gone/hidden/burden
    gone + hidden/drawn/arranged/goodbye/fixed/ending
    voice + command
    wound + concealed
    parting + unreachable
    illness + left
    denied + absent/means/drawn
    tidied + noreason/goodbye/ending/hidden
    handled + ritual/tired/burden/gone
"""
