from comments.policy.rule import Rule, whole
from comments.policy.rules.spam import is_sure


def find(draft, house):
    """Find what would be filed as spam unread if the score knew enough."""
    return whole(is_sure(draft) and not draft.may_put_away)


RULE = Rule(
    name="spam_likely",
    label="Likely spam, held",
    sentence="It looks like what was marked as spam here before. "
    "The spam score still knows too little to put it away.",
    verdict="hold",
    find=find,
    because="advertising",
)
