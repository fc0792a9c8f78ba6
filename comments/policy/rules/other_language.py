"""Text in a language that the rules cannot read. Only where comments are published at once."""

from comments.policy.languages.recognised import is_known
from comments.policy.rule import Rule, whole


def find(draft, house):
    return whole(house.mode == "publish-unless-held" and not is_known(draft.said["body"]))


RULE = Rule(
    name="other_language",
    label="Another language",
    sentence="It may be in a language that the rules do not know.",
    verdict="hold",
    find=find,
    is_suspicion=False,
)
