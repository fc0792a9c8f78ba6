"""Somebody may need an ambulance now, by the words together without a phrase."""

from comments.policy.rule import Rule

RULE = Rule(
    name="ambulance_together",
    label="May need an ambulance, words together",
    sentence="Its words together may mean that somebody needs an ambulance now. "
    "Please answer this one yourself before you decide.",
    verdict="hold",
    find=lambda draft, house: draft.says_together("ambulance"),
    is_suspicion=False,
    help=("ambulance",),
)
