"""Words of the owner that somebody in danger uses. What help they need is not known, so they are
shown whom to call at once, and whom to talk to."""

from comments.policy.rule import Rule, in_fields
from comments.policy.words import find

RULE = Rule(
    name="crisis_words",
    label="Words on the list to treat as a crisis",
    sentence="It uses words that this blog treats as a crisis. "
    "Please answer this one yourself before you decide.",
    verdict="hold",
    find=lambda draft, house: in_fields(draft.said, lambda text: find(house.crisis_words, text)),
    is_suspicion=False,
    help=("ambulance", "talk"),
)
