from comments.policy.rule import Rule, whole

SURE = 0.8
"""From this chance on, a comment is filed as spam instead of held. `manage.py spam_report` measures
how often that would be right."""


def is_sure(draft):
    """Return whether it is surely spam; False while there is no score."""
    return draft.spam_chance is not None and draft.spam_chance >= SURE


def find(draft, house):
    """Find nothing while the score knows too little to file comments as spam (`spam_likely`)."""
    return whole(is_sure(draft) and draft.may_put_away)


RULE = Rule(
    name="spam",
    label="Looks like spam",
    sentence="It looks like what was marked as spam here before.",
    verdict="spam",
    find=find,
    because="advertising",
)
