"""Somebody may not be safe at home, by the words together without a phrase."""

from comments.policy.rule import Rule

RULE = Rule(
    name="home_together",
    label="May not be safe at home, words together",
    sentence="Its words together may mean that somebody is not safe at home. "
    "Please answer this one yourself before you decide.",
    verdict="hold",
    find=lambda draft, house: draft.says_together("home"),
    is_suspicion=False,
    help=("home",),
)
