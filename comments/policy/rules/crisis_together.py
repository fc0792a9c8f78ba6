"""Somebody may need somebody to talk to, by the words together without a phrase."""

from comments.policy.rule import Rule

RULE = Rule(
    name="crisis_together",
    label="Can mean a crisis, words together",
    sentence="Its words together can mean a crisis. "
    "Please answer this one yourself before you decide.",
    verdict="hold",
    find=lambda draft, house: draft.says_together("talk"),
    is_suspicion=False,
    help=("talk",),
)
