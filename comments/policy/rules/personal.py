"""Personal data: numbers, addresses and names that can lead to a person.

Formats of numbers are international or a country's: see `comments.policy.detectors.personal`. The
words around them are a language's; `comments.policy.languages` says how to add one.
"""

from comments.policy.detectors.links import links
from comments.policy.detectors.personal import (
    addresses,
    banks,
    births,
    clinicians,
    emails,
    handles,
    identities,
    labelled,
    numbers,
    others,
    persons,
    phones,
    spoken,
    together,
)
from comments.policy.languages import LANGUAGES
from comments.policy.rule import Rule, in_fields
from comments.policy.text import Text, apart


def find(draft, house):
    """Return what can lead to a person: see `comments.policy.detectors.personal`.

    The words together are asked only where no pattern finds anything: they are less certain.
    """
    found = in_fields(draft.said, find_in)
    treated = clinicians.find(draft.said["body"], house.team_names)
    profiles = [(s, e) for s, e, address in links(draft.body) if e > s and is_profile(address)]
    found = sorted({*found, *(("body", *place) for place in [*treated, *profiles])})
    if found:
        return found
    return [("body", *place) for place in together.find(draft.said["body"], house.team_names)]


def is_profile(address):
    return bool(handles.find(Text(address)))


def find_in(text):
    found = []
    for kind in KINDS:
        found += kind.find(text)
    for language in WITH_IDENTITIES:
        found += identities.find(text, language)
    return apart(found)


WITH_IDENTITIES = [language for language in LANGUAGES if language.identities]


KINDS = (
    emails,
    phones,
    spoken,
    addresses,
    numbers,
    births,
    labelled,
    banks,
    handles,
    others,
    persons,
)


RULE = Rule(
    name="personal",
    label="Personal data",
    sentence="It looks as if it gives away personal data.",
    verdict="hold",
    find=find,
    warning="{quotes} looks like a personal detail, yours or someone else's. "
    "Anyone will be able to read and search for it here, for years.",
    because="personal-data",
)
