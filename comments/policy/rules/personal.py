"""What a number looks like is the same in all languages, or is a country's: see
`comments.policy.personal`. The words around it are a language's; how one is added stands in
`comments.policy.languages`."""

from comments.policy.languages import LANGUAGES
from comments.policy.personal import addresses, emails, identities, numbers, phones
from comments.policy.rule import Rule, in_fields
from comments.policy.text import apart


def find(draft, house):
    return in_fields(draft.said, find_in)


def find_in(text):
    """What can lead to a person: addresses, telephone, hospital and insurance numbers."""
    found = []
    for kind in (emails, phones, addresses, numbers):
        found += kind.find(text)
    for language in LANGUAGES:
        found += identities.find(text, language)
    return apart(found)


RULE = Rule(
    name="personal",
    label="Personal data",
    sentence="It looks as if it gives away personal data.",
    verdict="hold",
    find=find,
    warning="You write {quotes}. That looks like something that leads to a person, to you or to "
    "somebody else. Everybody can read what stands here, for years, and search for it.",
    because="personal-data",
)
