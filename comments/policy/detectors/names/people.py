"""Finds names of the team, in the ways that people write a name.

A first name alone is a reader's, because many share it. So is a name that others may well have.
"""

from dataclasses import dataclass
from functools import lru_cache

from comments.policy.detectors.names.letters import is_alike, skeleton, words

HEALERS = frozenset(
    map(skeleton, ("dr", "doctor", "doc", "prof", "professor", "nurse", "sister", "consultant"))
)
TITLES = HEALERS | frozenset(map(skeleton, ("mr", "mrs", "ms", "miss", "mx", "sir", "dame")))
BEHIND = frozenset(map(skeleton, ("md", "phd", "mbbs", "frcp", "mrcp", "rn", "msc", "bsc", "jr")))
JOBS = """neurologist neurology neuro consultant nurse nurses physio physiotherapist doctor gp
    surgeon therapist ot specialist columnist editor author writer moderator mod admin blogger host
    psychologist pharmacist dietitian registrar professor md phd owner official real verified
    staff secretary assistant pa office practice clinic receptionist representative behalf
    replying"""
JOBS = frozenset(map(skeleton, JOBS.split()))
"""Jobs that somebody on the team may have, as they are written beside a name."""
BESIDE_JOB = """your our s on to answering guest lead senior clinical ms medical blog team the of
    from here account occupational a"""
BESIDE_JOB = JOBS | TITLES | BEHIND | frozenset(map(skeleton, BESIDE_JOB.split()))
SHORTEST_ALONE = 4
"""The fewest letters of a surname that is enough without a first name."""
SHORTEST_JOINED = 6
"""The fewest letters of a name and an initial written as one: hpurslow."""
SHORTEST_WITHIN = 8
"""The fewest letters of a full name that is found within other letters."""


@dataclass(frozen=True)
class Person:
    """Somebody on the team: the words of the name, without titles."""

    names: tuple

    @property
    def first(self):
        return self.names[0]

    @property
    def last(self):
        return self.names[-1]


@lru_cache(maxsize=64)
def person(name):
    """Return the `Person` of a name of the team; None for a name without letters."""
    found = tuple(word for word in words(name) if word not in TITLES | BEHIND)
    return Person(found or tuple(words(name))) if words(name) else None


def is_person(name, known):
    """Return whether a typed name looks like that of a person on the team, also reversed."""
    if not (theirs := person(known)):
        return False
    if len(theirs.names) == 1:
        return skeleton(name) == theirs.first or without_titles(name) == [theirs.first]
    return is_written(name, theirs) or is_written(name[::-1], theirs, is_backwards=True)


def without_titles(name):
    return [word for word in words(name) if word not in TITLES]


def is_written(name, theirs, *, is_backwards=False):
    if is_joined(skeleton(name), theirs):
        return True
    if is_backwards:
        return False
    typed = words(name)
    if any(contains_joined(word, theirs) for word in typed):
        return True
    in_full = [word for word in typed if len(word) > 1]
    return (
        has_both(in_full, theirs)
        or has_surname(typed, theirs)
        or has_initial(typed, theirs)
        or has_job(typed, theirs)
        or is_titled(typed, theirs)
    )


def has_job(typed, theirs):
    """Return whether it is the name, or part of it, with only a job: Ada the nurse."""
    others = [word for word in typed if word not in BESIDE_JOB]
    if not others or JOBS.isdisjoint(typed):
        return False
    if len(others) == 1:
        return others[0] in (theirs.first, theirs.last) and len(others[0]) >= 3
    initials = {name[0] for name in theirs.names}
    has_name = any(is_alike(word, theirs.last) for word in others) or theirs.first in others
    return has_name and all(
        word == theirs.first or is_alike(word, theirs.last) or (len(word) == 1 and word in initials)
        for word in others
    )


def is_titled(typed, theirs):
    """Return whether it is a title and a name written as one: DrByron, nursebyron."""
    return len(typed) == 1 and any(
        typed[0] in (skeleton(title + theirs.last), skeleton(title + theirs.first))
        for title in HEALERS
    )


def is_joined(letters, theirs):
    """Return whether the name is written as one word, whole or with initials.

    HannekePurslow, H.a.n.n.e.k.e Purslow, purslowhannekke, hpurslow.
    """
    first, last = theirs.first, theirs.last
    if len(letters) >= SHORTEST_JOINED and letters in (first[0] + last, last + first[0]):
        return True
    if len(letters) >= SHORTEST_JOINED and letters == first + last[0]:
        return True
    return any(is_alike(letters, joined) for joined in both_ways(theirs))


def contains_joined(word, theirs):
    """Return whether other letters contain the whole name: therealhannekepurslow."""
    return any(len(joined) >= SHORTEST_WITHIN and joined in word for joined in both_ways(theirs))


def both_ways(theirs):
    return skeleton(theirs.first + theirs.last), skeleton(theirs.last + theirs.first)


def has_both(typed, theirs):
    """Return whether first name and surname are neighbours, each with at most one wrong letter."""
    for one, other in zip(typed, typed[1:], strict=False):
        if is_alike(one, theirs.first) and is_alike(other, theirs.last):
            return True
        if is_alike(one, theirs.last) and is_alike(other, theirs.first):
            return True
    return False


def has_surname(typed, theirs):
    """Return whether the surname has only titles and the right initials: Dr H. Purslow."""
    others = [word for word in typed if not is_alike(word, theirs.last)]
    if len(others) == len(typed):
        return False
    if not others:
        return theirs.last in typed and len(theirs.last) >= SHORTEST_ALONE
    initials = {name[0] for name in theirs.names}
    fits = [
        word in TITLES
        or word in BEHIND
        or (len(word) <= 2 and word[0] == theirs.first[0] and set(word) <= initials)
        for word in others
    ]
    return all(fits)


def has_initial(typed, theirs):
    """Return whether the first name has the surname's initial, or a health worker's title."""
    if theirs.first not in typed or len(theirs.first) < 3:
        return False
    others = [word for word in typed if word != theirs.first]
    initials = [word for word in others if word == theirs.last[0]]
    titles = [word for word in others if word in HEALERS]
    return bool(others) and len(initials) + len(titles) == len(others)
