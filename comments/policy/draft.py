"""What the policy is asked about, what it has to know, and what it answers."""

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
"""How much is published unread, the strictest first."""


@dataclass(frozen=True)
class Draft:
    """A comment that was sent, and what is known about how it was."""

    body: str
    name: str = ""
    website: str = ""
    by_team: bool = False
    trap: bool = False
    seconds: int | None = None
    writer_is_new: bool = True
    repeats: bool = False
    reports: int = 0
    spam_chance: float | None = None
    medicines: tuple = ()
    """Names of medicines that the owner added to those that every language has."""
    may_put_away: bool = True
    """Whether the spam score knows enough to put a comment away unread."""

    @cached_property
    def texts(self):
        """Each field as the rules read it."""
        fields = {"body": self.body, "name": self.name, "website": self.website}
        return {name: Text(typed) for name, typed in fields.items()}

    @cached_property
    def said(self):
        """The text and the name without links: nothing is read into an address."""
        said = {"body": without_links(self.body), "name": self.name}
        said = {name: typed for name, typed in said.items() if typed or name == "body"}
        said = {name: Text(typed, figures_apart=True) for name, typed in said.items()}
        if not self.medicines:
            return said
        known = names_of_owner(self.medicines)
        return {name: named(text, known) for name, text in said.items()}

    def knowing(self, house):
        """The same draft, in which the medicines are found that the owner named."""
        if house.medicines in ((), self.medicines):
            return self
        return replace(self, medicines=house.medicines)

    @cached_property
    def meant(self):
        """The same as it was meant, of what may be misspelt."""
        read = {name: speller().read(text) for name, text in self.said.items()}
        return {name: text for name, text in read.items() if text}

    @property
    def readings(self):
        """The text as it is said, and as it was meant if that is something else."""
        return list(filter(None, (self.said["body"], self.meant.get("body"))))

    def says(self, *blocks):
        """The places where these blocks of a language find something, as it is said or meant."""
        return [
            (name, *place)
            for name in self.said
            for place in apart(place for block in blocks for place in self.found(name, block))
            if name != "body" or not self.together.is_harmless(place)
        ]

    @cached_property
    def together(self):
        """What the words of the text mean together, beside what the phrases find."""
        return Together(self.readings[-1], self.said["body"])

    @cached_property
    def danger(self):
        """The kinds of help for which no phrase asks, but the words together, and those words."""
        return ((), []) if self.says(*URGENT) else self.together.danger()

    def says_together(self, kind):
        """The words that together ask for a kind of help."""
        kinds, found = self.danger
        return [("body", *place) for place in found] if kind in kinds else []

    def found(self, name, block):
        """The places in a field where a block finds something. Two rules may ask for the same."""
        if (name, block) not in self.found_before:
            readings = filter(None, (self.said[name], self.meant.get(name)))
            found = [place for reading in readings for place in found_in(reading, block)]
            self.found_before[name, block] = found
        return self.found_before[name, block]

    @cached_property
    def found_before(self):
        return {}

    def quote(self, place):
        """What was typed at a place of a reason."""
        field, start, end = place
        return {"body": self.body, "name": self.name, "website": self.website}[field][start:end]


@dataclass(frozen=True)
class PolicyContext:
    """What an owner chose, and whom they know."""

    mode: str = "hold-all"
    max_links: int = 2
    min_seconds: int = 4
    reports_to_hold: int = 3
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

    A place is None, or the field and where in it: ["body", 3, 9]. Never a quote.
    """

    action: str
    reasons: list = field(default_factory=list)


def stricter(first, second):
    """The stricter of two modes; an empty one does not count."""
    order = list(MODES)
    return min((mode for mode in (first, second) if mode), key=order.index)
