"""Insults at a person.

Each language has its own phrases; `comments.policy.languages` says how to add one. A person decides
whether it was meant.
"""

from comments.policy.languages import LANGUAGES
from comments.policy.rule import Rule
from comments.policy.text import apart


def find(draft, house):
    """Search the text only: people may call themselves what they like."""
    found = [place for reading in draft.readings for place in find_in(reading)]
    return [("body", *place) for place in apart(found)]


def find_in(text):
    insults = [language.insults for language in LANGUAGES if language.insults]
    return [place for known in insults for place in known.find(text)]


RULE = Rule(
    name="insult",
    label="May insult a person",
    sentence="It may insult a person.",
    verdict="hold",
    find=find,
    warning="You write {quotes}. A person may read that as aimed at them. "
    "Could you say what you disagree with, and leave the person out of it?",
    because="unkind",
)
