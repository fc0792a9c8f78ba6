"""Advice to others about a medicine. People may tell what they take themselves.

Each language has its own phrases; `comments.policy.languages` says how to add one.
"""

from comments.policy.languages import LANGUAGES
from comments.policy.rule import Rule
from comments.policy.text import apart


def find(draft, house):
    """Search the text in both readings, and use the words together if no phrase matches."""
    found = [place for reading in draft.readings for place in find_in(reading)]
    return [("body", *place) for place in apart(found) or draft.together.advice()]


def find_in(text):
    """Return the advice to start, stop, change or skip a medicine, or how much to take."""
    advice = [language.advice for language in LANGUAGES if language.advice]
    return [place for known in advice for place in known.find(text)]


RULE = Rule(
    name="dose",
    label="Advice about a medicine",
    sentence="It tells someone to start, stop or change a medicine, or how much to take.",
    verdict="hold",
    find=find,
    warning="You write {quotes}. This tells someone to change a medicine. Stopping some medicines "
    "suddenly is dangerous. Could you say what happened to you, and suggest they ask their team?",
    because="advice",
)
