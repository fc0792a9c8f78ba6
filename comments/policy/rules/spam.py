from comments.policy.rule import Rule, whole

SURE = 0.8
"""From this chance on, a comment goes to the spam and not to the queue. How often that would be
right is what `manage.py spam_report` says."""


def is_sure(draft):
    """Never while the score has no opinion yet."""
    return draft.spam_chance is not None and draft.spam_chance >= SURE


def find(draft, house):
    """Nothing while the score knows too little to put a comment away (`spam_likely`)."""
    return whole(is_sure(draft) and draft.may_put_away)


RULE = Rule(
    name="spam",
    label="Looks like spam",
    sentence="It looks like what was marked as spam here before.",
    verdict="spam",
    find=find,
    because="advertising",
)
