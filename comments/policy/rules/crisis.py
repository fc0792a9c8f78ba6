"""Somebody may need somebody to talk to.

What people say in a crisis is a language's; how one is added stands in
`comments.policy.languages`. Rather one too many: it costs a page of help, and the other mistake
may cost a life.
"""

from comments.policy.languages import found_in
from comments.policy.rule import Rule, in_fields


def find(draft, house):
    return in_fields(draft.said, lambda text: found_in(text, "talk", "overdose"))


RULE = Rule(
    name="crisis",
    label="Can mean a crisis",
    sentence="It uses words that can mean a crisis. "
    "Please answer this one yourself before you decide.",
    verdict="hold",
    find=find,
    is_suspicion=False,
    help="talk",
)
