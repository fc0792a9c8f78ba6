from comments.policy.rule import Rule, whole

SURE = 0.8
"""From this chance on, a comment goes to the spam and not to the queue. How often that would be
right is what `manage.py spam_report` says."""


def find(draft, house):
    """Nothing while the score has no opinion yet."""
    return whole(draft.spam_chance is not None and draft.spam_chance >= SURE)


RULE = Rule(
    name="spam",
    label="Looks like spam",
    sentence="It looks like what was marked as spam here before.",
    verdict="spam",
    find=find,
    because="advertising",
)
