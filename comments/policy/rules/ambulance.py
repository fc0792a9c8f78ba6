"""Somebody may need an ambulance now.

Whoever took too much may need somebody to talk to as well: the rule `crisis` finds that too.
"""

from comments.policy.languages import found_in
from comments.policy.rule import Rule, in_fields


def find(draft, house):
    return in_fields(draft.said, lambda text: found_in(text, "ambulance", "overdose"))


RULE = Rule(
    name="ambulance",
    label="May need an ambulance",
    sentence="Somebody may need an ambulance now. "
    "Please answer this one yourself before you decide.",
    verdict="hold",
    find=find,
    is_suspicion=False,
    help="ambulance",
)
