"""Finds names that speak for the blog: an office, or the name of the blog."""

import re
from functools import lru_cache

from comments.policy.detectors.names.letters import is_alike, skeleton, words
from comments.policy.detectors.names.people import TITLES, person


def skeletons(names):
    return frozenset(map(skeleton, names.split()))


# These names speak for the blog. A name may follow one of the first.
STRONG = skeletons(
    "moderator moderators moderation mod mods admin admins administrator administrators webmaster "
    "sysadmin"
)
OFFICES = STRONG | skeletons(
    "editor editors editorial staff owner owners author authors support helpdesk team system root "
    "postmaster crew management publisher noreply"
)
# Words beside an office that are not a person's name.
BESIDE = skeletons(
    "the a an our your this real official site blog blogs website web page forum comment comments "
    "member members chief in of for and head lead senior deputy managing manager community "
    "customer user users help desk message messages board service services department office "
    "account bot automatic content reader readers medical clinical nursing health care news post "
    "posts from at by is i am squad clinic automated no reply discussion technical tech contact "
    "hq "
    "info information guest"
)
# Two of these together name an office.
TOGETHER = tuple(
    tuple(map(skeleton, pair.split()))
    for pair in (
        "help desk",
        "community manager",
        "comment manager",
        "contact desk",
        "site manager",
        "official reply",
        "official response",
        "official answer",
        "official account",
    )
)
ALONE = skeletons("blog blogger host official")
"""Words that name an office only without other words."""
ALONE_WORDS = [[word] for word in ALONE]
ARTICLES = skeletons("the account")
LONG = tuple(word for word in STRONG if len(word) > 6)
"""Offices long enough for one wrong letter: moderater, modrator."""
JOINED = STRONG | skeletons("team editor staff support")
ONE_LETTER = skeletons("a i an at by is am in of no")
NO = skeletons("not no never ex former formerly retired ask dear anti hello hi")
JOB = re.compile(r"[,(\[{|/–—:-]([^,(\[{|/–—:-]+)$")
"""A job after a name: Dilys (moderator), Dilys - blog editor."""
JOBS = STRONG | skeletons("editor author owner")
LINKING = skeletons("and n the of a an on in for with to")
"""Words in a blog's name that people leave out or write as a sign."""
AND = re.compile(r"\s*[&+]\s*|\b'?n'?\b", re.IGNORECASE)


def is_office(name):
    """Return whether a name is an office: Mod team, The Editor, Admin123, Dilys (moderator)."""
    typed = words(name)
    if not typed or typed[0] in NO:
        return False
    if is_one_of_strong(skeleton(name)):
        return True
    if is_only_office(typed, OFFICES) or tuple(typed) in TOGETHER or is_joined_office(typed):
        return True
    if [word for word in typed if word not in ARTICLES] in ALONE_WORDS:
        return True
    if typed[0] in STRONG and typed[0] != skeleton("mod"):
        return True
    if typed[-1] == skeleton("team") and all(word in BESIDE | TITLES for word in typed[:-1]):
        return True
    job = JOB.search(name)
    return bool(job) and is_only_office(words(job[1]), JOBS)


def is_only_office(typed, offices):
    """Return whether there is an office, and nothing except words that may be beside one."""
    is_one = [word in offices or is_one_of_strong(word) for word in typed]
    return any(is_one) and all(
        one or word in BESIDE or word in OFFICES for one, word in zip(is_one, typed, strict=True)
    )


def is_joined_office(typed):
    """Return whether two or three such words are written as one: SiteAdmin, modteam."""
    if len(typed) != 1 or len(typed[0]) > 30:
        return False
    known = OFFICES | BESIDE - ONE_LETTER
    ends = {0: False}
    for start in range(len(typed[0])):
        if start in ends:
            for end in range(start + 2, len(typed[0]) + 1):
                if (part := typed[0][start:end]) in known:
                    ends[end] = ends.get(end, False) or ends[start] or part in JOINED
    return ends.get(len(typed[0]), False)


def is_one_of_strong(word):
    return word in STRONG or any(is_alike(word, office) for office in LONG)


@lru_cache(maxsize=4)
def words_of_blog(name):
    return tuple(word for word in words(AND.sub(" and ", name)) if word not in LINKING)


def is_blog(name, blog_name, team_names):
    """Return whether it is the blog's name, alone or with an office or a first name of the team."""
    theirs = words_of_blog(blog_name)
    if not theirs:
        return False
    plain = AND.sub(" and ", name)
    typed = [word for word in words(plain) if word not in LINKING]
    whole, joined = skeleton(AND.sub(" and ", blog_name)), skeleton("".join(theirs))
    if is_joined(skeleton(plain), whole) or is_joined(skeleton("".join(typed)), joined):
        return True
    others = [word for word in typed if not is_joined(word, whole)]
    if len(others) < len(typed) and speaks_for_it(others, team_names):
        return True
    if (
        len(theirs) > 1
        and {*theirs} <= {*typed}
        and speaks_for_it([word for word in typed if word not in theirs], team_names)
    ):
        return True
    if len(theirs) > 1 and is_office_of(typed, tuple(word[0] for word in theirs)):
        return True
    for start in range(len(typed) - len(theirs) + 1):
        end = start + len(theirs)
        if all(map(is_alike, typed[start:end], theirs)):
            return speaks_for_it([*typed[:start], *typed[end:]], team_names) or (
                len(theirs) > 1 and start > 0 and end == len(typed) and says_from(name)
            )
    return False


def is_office_of(typed, initials):
    """Return whether it is an office with the blog's initials, apart or as one word: Mod (P&K)."""
    written = [*initials], ["".join(initials)]
    for start in range(len(typed)):
        for each in written:
            if typed[start : start + len(each)] == each:
                others = typed[:start] + typed[start + len(each) :]
                return bool(others) and all(word in OFFICES | BESIDE for word in others)
    return False


def is_joined(letters, joined):
    return letters == joined or (len(joined) > 6 and is_alike(letters, joined))


def says_from(name):
    return bool(FROM.search(name))


FROM = re.compile(r"\s(?:from|at|of|@)\s|[,(@|–—-]")


def speaks_for_it(others, team_names):
    first_names = {known.first for known in map(person, team_names) if known}
    spokesmen = OFFICES | BESIDE | first_names
    return all(word in spokesmen for word in others)
