"""What the policy judges, what it needs to know, and its verdict."""

from dataclasses import dataclass, field, replace
from functools import cached_property

from comments.policy.detectors.medicines import named, names_of_owner
from comments.policy.detectors.together import Together
from comments.policy.languages import URGENT, found_in, speller
from comments.policy.text import Text, apart, without_links

MODES = {
    "hold-all": "Every comment is read first",
    "known-publish": "Returning commenters are published at once, unless a rule holds the comment",
    "publish-unless-held": "Every comment is published at once, unless a rule holds it",
}
"""The modes of moderation, the strictest first."""


@dataclass(frozen=True)
class Draft:
    """A submitted comment, and what is known about how it was submitted."""

    body: str
    name: str = ""
    website: str = ""
    by_team: bool = False
    trap: bool = False
    seconds: int | None = None
    writer_is_new: bool = True
    repeats: bool = False
    spam_chance: float | None = None
    medicines: tuple = ()
    """Names of medicines that the owner added to those of the languages."""
    may_put_away: bool = True
    """Whether the spam score knows enough to file a comment as spam unread."""

    @cached_property
    def texts(self):
        """Return each field as a `Text`."""
        fields = {"body": self.body, "name": self.name, "website": self.website}
        return {name: Text(typed) for name, typed in fields.items()}

    @cached_property
    def said(self):
        """Return the text and the name without links, so that rules ignore web addresses."""
        said = {"body": without_links(self.body), "name": self.name}
        said = {name: typed for name, typed in said.items() if typed or name == "body"}
        said = {name: Text(typed, figures_apart=True) for name, typed in said.items()}
        if not self.medicines:
            return said
        known = names_of_owner(self.medicines)
        return {name: named(text, known) for name, text in said.items()}

    def knowing(self, house):
        """Return the draft with the owner's names of medicines, so that rules find them."""
        if house.medicines in ((), self.medicines):
            return self
        return replace(self, medicines=house.medicines)

    @cached_property
    def meant(self):
        """Return the corrected readings of those fields that may be misspelt."""
        read = {name: speller().read(text) for name, text in self.said.items()}
        return {name: text for name, text in read.items() if text}

    @property
    def readings(self):
        """Return the text as typed, and its corrected reading if that differs."""
        return list(filter(None, (self.said["body"], self.meant.get("body"))))

    def says(self, *blocks):
        """Return the places where these blocks of phrases match, in either reading."""
        return [
            (name, *place)
            for name in self.said
            for place in apart(place for block in blocks for place in self.found(name, block))
            if name != "body" or not self.together.is_harmless(place)
        ]

    @cached_property
    def together(self):
        """Return what the words of the text mean together, beyond the phrases."""
        return Together(self.readings[-1], self.said["body"])

    @cached_property
    def danger(self):
        """Return the kinds of help that the words together call for, and those words.

        Return nothing when a phrase calls for help.
        """
        return ((), []) if self.says(*URGENT) else self.together.danger()

    def says_together(self, kind):
        """Return the words that together call for one kind of help."""
        kinds, found = self.danger
        return [("body", *place) for place in found] if kind in kinds else []

    def found(self, name, block):
        """Return the places in a field where a block matches. Cached: rules share blocks."""
        if (name, block) not in self.found_before:
            readings = filter(None, (self.said[name], self.meant.get(name)))
            found = [place for reading in readings for place in found_in(reading, block)]
            self.found_before[name, block] = found
        return self.found_before[name, block]

    @cached_property
    def found_before(self):
        return {}

    def quote(self, place):
        """Return what was typed at the place of a reason."""
        field, start, end = place
        return {"body": self.body, "name": self.name, "website": self.website}[field][start:end]


@dataclass(frozen=True)
class PolicyContext:
    """The owner's settings, and the people whom the rules know."""

    mode: str = "hold-all"
    max_links: int = 2
    min_seconds: int = 4
    crisis_words: tuple = ()
    held_words: tuple = ()
    refused_words: tuple = ()
    team_names: tuple = ()
    blog_name: str = ""
    medicines: tuple = ()
    banned_hosts: tuple = ()
    writer_is_banned: bool = False


@dataclass
class Verdict:
    """What to do with a draft (publish, hold, spam, refuse), and why: [rule, place] each.

    A place is None, or the field with its start and end: ["body", 3, 9]. It is never a quote.
    """

    action: str
    reasons: list = field(default_factory=list)


def stricter(first, second):
    """Return the stricter of two modes; an empty one does not count."""
    order = list(MODES)
    return min((mode for mode in (first, second) if mode), key=order.index)
