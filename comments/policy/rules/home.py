"""Somebody may not be safe at home."""

from comments.policy.languages import found_in
from comments.policy.rule import Rule, in_fields


def find(draft, house):
    return in_fields(draft.said, lambda text: found_in(text, "home"))


RULE = Rule(
    name="home",
    label="May not be safe at home",
    sentence="Somebody may not be safe at home. Please answer this one yourself before you decide.",
    verdict="hold",
    find=find,
    is_suspicion=False,
    help="home",
)
