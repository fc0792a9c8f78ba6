from comments.policy.rule import Rule, whole

SURE = 0.9
"""From this chance on, a comment goes to the spam and not to the queue."""


def find(draft, house):
    """Nothing while the score has no opinion yet."""
    return whole(draft.spam_chance is not None and draft.spam_chance >= SURE)


RULE = Rule(
    name="spam",
    label="Looks like spam",
    sentence="It looks like what was marked as spam here before.",
    verdict="spam",
    find=find,
)
