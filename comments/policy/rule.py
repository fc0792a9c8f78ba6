from collections.abc import Callable
from dataclasses import dataclass

from comments.policy.draft import Draft, PolicyContext

MOST_PLACES = 5
"""The most places that one rule stores for one comment."""

HELP = ("ambulance", "talk", "home")
"""The kinds of help, in the order in which they are shown: an ambulance now, somebody to talk to,
support for people who are not safe at home. They say what is needed, not how great a risk is."""


@dataclass(frozen=True, kw_only=True)
class Reason:
    """Why a comment is held.

    `name` is stored with comments, so it never changes. `label` names the reason in lists.
    `sentence` tells moderators why; findings are inserted before its first full stop. `because` is
    the reason (`Decision.Because`) for which a moderator would refuse a correct finding.
    `is_suspicion` is False for a reason that only wants a person to read: publishing does not
    contradict it. `help` is what somebody with these words needs, some of `HELP`: such a comment is
    urgent, and held for a person.
    """

    name: str
    label: str
    sentence: str
    because: str = ""
    is_suspicion: bool = True
    help: tuple = ()


REPORTED = Reason(name="reported", label="Reported by readers", sentence="Readers reported it.")
"""Why reports hold a published comment (`Comment.report`). No rule reads them."""


@dataclass(frozen=True, kw_only=True)
class Rule(Reason):
    """One thing in a draft that a comment may be held for.

    `find(draft, house)` returns places: None for the whole comment, or (field, start, end).
    `warning`, if any, asks a reader before the words are sent.
    """

    verdict: str
    find: Callable[[Draft, PolicyContext], list]
    warning: str = ""

    def reasons(self, draft, house):
        """Return what the rule objects to in a draft, as it is stored: [[name, place], …]."""
        places = self.find(draft, house)[:MOST_PLACES]
        return [[self.name, place and list(place)] for place in places]


def whole(is_so):
    """Return the findings of a rule about the whole comment."""
    return [None] if is_so else []


def in_fields(texts, find):
    """Return the places that `find` returns for each of these texts, with their field."""
    return [(field, *place) for field, text in texts.items() for place in find(text)]
