"""The owner's words of somebody in danger.

It is unknown which help is needed. So their writer is shown both an emergency number and somebody
to talk to.
"""

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
