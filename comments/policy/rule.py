from collections.abc import Callable
from dataclasses import dataclass

from comments.policy.draft import Draft, PolicyContext

MOST_PLACES = 5
"""Places that one rule names in one comment; more would say nothing new."""

HELP = ("ambulance", "talk", "home")
"""The kinds of help, in the order in which they are shown: an ambulance now, somebody to talk to,
those who help when home is not safe. They sort by what is needed, never by a degree of risk."""


@dataclass(frozen=True)
class Rule:
    """One thing that a comment may be held for.

    `name` is what is stored with a comment: it stays for ever. `label` names the rule in lists.
    `sentence` tells a moderator why; what was found is put before its first full stop. `warning`,
    if the rule has one, asks a reader kindly before the words are sent. `find(draft, house)`
    answers with places: None for the comment as a whole, or (field, start, end). `because` is the
    reason (`Decision.Because`) for which a moderator would refuse what the rule is right about.
    `is_suspicion` is false for a rule that holds whatever it says to be read by a person: to
    publish that is no disagreement. `help` is what somebody needs whose words it finds, some
    of `HELP`: such a comment is urgent, and held for a person.
    """

    name: str
    label: str
    sentence: str
    verdict: str
    find: Callable[[Draft, PolicyContext], list]
    warning: str = ""
    because: str = ""
    is_suspicion: bool = True
    help: tuple = ()

    def reasons(self, draft, house):
        """What the rule has against a draft, as it is stored: [[name, place], …]."""
        places = self.find(draft, house)[:MOST_PLACES]
        return [[self.name, place and list(place)] for place in places]


def whole(is_so):
    """The answer of a rule that is about the comment as a whole."""
    return [None] if is_so else []


def in_fields(texts, find):
    """The places that `find` names in each of these texts."""
    return [(field, *place) for field, text in texts.items() for place in find(text)]
