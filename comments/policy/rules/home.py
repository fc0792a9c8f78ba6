"""Somebody may not be safe at home."""

from comments.policy.rule import Rule


def find(draft, house):
    return draft.says("home")


RULE = Rule(
    name="home",
    label="May not be safe at home",
    sentence="Somebody may not be safe at home. Please answer this one yourself before you decide.",
    verdict="hold",
    find=find,
    is_suspicion=False,
    help=("home",),
)
