from comments.policy.rule import Rule, whole
from comments.policy.rules.spam import SURE

DOUBT = 0.5


def find(draft, house):
    """Find what is more likely spam than not, but too uncertain to be filed as spam unread."""
    return whole(draft.spam_chance is not None and DOUBT <= draft.spam_chance < SURE)


RULE = Rule(
    name="spam_doubt",
    label="Could be spam",
    sentence="It is a little like what was marked as spam here before.",
    verdict="hold",
    find=find,
    because="advertising",
)
