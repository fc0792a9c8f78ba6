"""Somebody may need an ambulance now.

Somebody who took too much may also need somebody to talk to. The rule `crisis` finds that too.
"""

from comments.policy.rule import Rule


def find(draft, house):
    return draft.says("ambulance", "overdose")


RULE = Rule(
    name="ambulance",
    label="May need an ambulance",
    sentence="Somebody may need an ambulance now. "
    "Please answer this one yourself before you decide.",
    verdict="hold",
    find=find,
    is_suspicion=False,
    help=("ambulance",),
)
