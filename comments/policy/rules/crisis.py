"""Somebody may need somebody to talk to.

What people say in a crisis is a language's; how one is added stands in
`comments.policy.languages`. Rather one too many: it costs a page of help, and the other mistake
may cost a life.
"""

from comments.policy.rule import Rule


def find(draft, house):
    return draft.says("talk", "overdose")


RULE = Rule(
    name="crisis",
    label="Can mean a crisis",
    sentence="It uses words that can mean a crisis. "
    "Please answer this one yourself before you decide.",
    verdict="hold",
    find=find,
    is_suspicion=False,
    help=("talk",),
)
