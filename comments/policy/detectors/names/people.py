"""Names of the team, in the ways that people write a name.

A first name alone is a reader's: so many share it. So is a name that somebody else may well have.
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
"""What somebody on the team may do for it, as it stands beside a name."""
BESIDE_JOB = """your our s on to answering guest lead senior clinical ms medical blog team the of
    from here account occupational a"""
BESIDE_JOB = JOBS | TITLES | BEHIND | frozenset(map(skeleton, BESIDE_JOB.split()))
SHORTEST_ALONE = 4
"""Letters of a surname that is enough by itself."""
SHORTEST_JOINED = 6
"""Letters of a name and an initial written as one: hpurslow."""
SHORTEST_WITHIN = 8
"""Letters of a first name and a surname together that are found within other letters."""


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
    """The `Person` of a name as the team has it; None of a name without letters."""
    found = tuple(word for word in words(name) if word not in TITLES | BEHIND)
    return Person(found or tuple(words(name))) if words(name) else None


def is_person(name, known):
    """Whether a typed name looks like that of somebody on the team, spelled forwards or back."""
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
    """The name or a part of it, and beside it nothing but a job: Ada the nurse, Ada B, editor."""
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
    """DrByron, nursebyron: a title and the surname written as one."""
    return len(typed) == 1 and any(
        typed[0] in (skeleton(title + theirs.last), skeleton(title + theirs.first))
        for title in HEALERS
    )


def is_joined(letters, theirs):
    """HannekePurslow, H.a.n.n.e.k.e Purslow, purslowhannekke, hpurslow."""
    first, last = theirs.first, theirs.last
    if len(letters) >= SHORTEST_JOINED and letters in (first[0] + last, last + first[0]):
        return True
    if len(letters) >= SHORTEST_JOINED and letters == first + last[0]:
        return True
    return any(is_alike(letters, joined) for joined in both_ways(theirs))


def contains_joined(word, theirs):
    """therealhannekepurslow."""
    return any(len(joined) >= SHORTEST_WITHIN and joined in word for joined in both_ways(theirs))


def both_ways(theirs):
    return skeleton(theirs.first + theirs.last), skeleton(theirs.last + theirs.first)


def has_both(typed, theirs):
    """First name and surname side by side, in either order, each with a letter wrong at most."""
    for one, other in zip(typed, typed[1:], strict=False):
        if is_alike(one, theirs.first) and is_alike(other, theirs.last):
            return True
        if is_alike(one, theirs.last) and is_alike(other, theirs.first):
            return True
    return False


def has_surname(typed, theirs):
    """The surname with nothing but titles and the right initials: H. P. Purslow, Dr Purslow."""
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
    """The first name with the initial of the surname, or with the title of somebody who heals."""
    if theirs.first not in typed or len(theirs.first) < 3:
        return False
    others = [word for word in typed if word != theirs.first]
    initials = [word for word in others if word == theirs.last[0]]
    titles = [word for word in others if word in HEALERS]
    return bool(others) and len(initials) + len(titles) == len(others)
