"""What people say in a crisis is a language's; how one is added stands in
`comments.policy.languages`."""

from comments.policy.languages import LANGUAGES
from comments.policy.rule import Rule, in_fields
from comments.policy.text import apart


def find(draft, house):
    """Rather one too many: it costs a page of help, and the other mistake may cost a life."""
    return in_fields(draft.said, find_in)


def find_in(text):
    return apart(place for language in LANGUAGES for place in language.crisis.find(text))


RULE = Rule(
    name="crisis",
    label="Can mean a crisis",
    sentence="It uses words that can mean a crisis. "
    "Please answer this one yourself before you decide.",
    verdict="hold",
    find=find,
    is_suspicion=False,
)
