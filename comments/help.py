"""What somebody who may be in danger sees at once: the numbers to call, country by country.

A reader opens a country to choose it. All countries are on the page, with the blog's own first. So
the choice needs no request and no script, and is not stored.
"""

from dataclasses import dataclass, field

from comments import policy
from comments.models import HelpCountry, HelpWords, ModerationSettings
from comments.models.help import AMBULANCE, HOME, SIDE_EFFECTS

LEAVE_TO = "https://www.bbc.co.uk/weather"
"""Where “Leave this page” leads: an ordinary page. GOV.UK's services use the same one."""


@dataclass(frozen=True)
class Numbers:
    """The numbers of one country, and when somebody last checked them."""

    country: HelpCountry
    by_kind: dict

    @property
    def lines(self):
        return [line for lines in self.by_kind.values() for line in lines]

    @property
    def first(self):
        """Return the number that is visible before the country is opened, if it has one."""
        return next((line.phone for line in self.lines if line.phone), "")


@dataclass(frozen=True)
class Help:
    """What a page shows to somebody who needs help of these kinds; empty without any kind."""

    kinds: tuple = ()
    words: dict = field(default_factory=dict)
    own: Numbers | None = None
    others: list = field(default_factory=list)
    team_reads: str = ""

    def __bool__(self):
        return bool(self.kinds)

    @property
    def is_private(self):
        """Return whether somebody else may look at the screen. Then the page stores nothing."""
        return HOME in self.kinds

    @property
    def parts(self):
        """Return each kind with its words and the numbers of the blog's own country."""
        for kind in self.kinds:
            yield {
                "kind": kind,
                "words": self.words.get(kind),
                "lines": self.own.by_kind[kind] if self.own else [],
                # In an emergency the number comes first.
                "number_first": kind == AMBULANCE,
            }

    leave_to = LEAVE_TO


def help_for(kinds):
    """Return the help for these kinds, in the order of `policy.help_needed`."""
    return load(kinds) if kinds else Help()


def help_for_draft(draft):
    """Return the help for words that are not stored yet: a preview, a warning, a refused form."""
    reasons = policy.urgent_reasons(draft, ModerationSettings.load().house())
    return help_for(policy.help_needed(reasons))


def side_effects(draft):
    """Return a line on side effects when the words name a medicine, and no other help is shown."""
    house = policy.PolicyContext(medicines=ModerationSettings.load().names_of_medicines)
    if not policy.names_medicine(draft, house):
        return Help()
    house = ModerationSettings.load().house()
    if policy.is_crisis(draft.knowing(house), house):
        return Help()
    return load((SIDE_EFFECTS,))


def load(kinds):
    """Return the help for these kinds: its words, the numbers here and those elsewhere."""
    moderation = ModerationSettings.load()
    words = {row.kind: row for row in HelpWords.objects.filter(kind__in=kinds)}
    numbers = [numbers_of(country, kinds) for country in HelpCountry.objects.with_lines()]
    found = [here for here in numbers if here.lines]
    own = next((here for here in found if here.country.pk == moderation.country_id), None)
    return Help(
        kinds=kinds,
        words=words,
        own=own,
        others=[here for here in found if here is not own],
        team_reads=moderation.team_reads,
    )


def numbers_of(country, kinds):
    """Return a country's lines of these kinds, the first kind first, each number once."""
    by_kind, known = {kind: [] for kind in kinds}, set()
    for kind in kinds:
        for line in country.lines.all():
            number = line.phone or line.pk
            if line.is_for(kind) and number not in known:
                known.add(number)
                by_kind[kind].append(line)
    return Numbers(country, by_kind)
