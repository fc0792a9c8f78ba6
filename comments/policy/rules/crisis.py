"""Somebody may need somebody to talk to.

Each language has its own phrases; `comments.policy.languages` says how to add one. The rule finds
too much rather than too little: a mistake costs a page of help, and the other mistake may cost a
life.
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
