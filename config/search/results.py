"""What a search finds: posts, comments, pages and authors, best first."""

from dataclasses import dataclass

from django.db import connection
from django.db.models import Max, Min

from blog.dates import month_of
from blog.models import Byline, Page, Person, Post, Tag
from blog.models.querysets import ADDRESS
from blog.search_text import folding
from blog.search_text.stems import stem
from comments.models import Comment
from config.search import pages
from config.search.catalog import Catalog, people
from config.search.index import engine
from config.search.order import COMMENT, PAGE, POST, best_first

MOST = 1_000
"""If more posts or comments match, only the newest are ranked and listed."""

AUTHOR = "author"
TITLES_OF_PEOPLE = frozenset(["dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir"])
"""Titles, which alone do not match a name."""


@dataclass(frozen=True)
class Filters:
    """The posts to search, with their comments."""

    tag: Tag | None = None
    author: Person | None = None
    year: int | None = None

    def __bool__(self):
        return bool(self.tag or self.author or self.year)

    @property
    def words(self):
        """Return the end of a sentence about what was searched."""
        parts = {" about ": self.tag, " by ": self.author, " of ": self.year}
        return "".join(f"{word}{what}" for word, what in parts.items() if what)

    def searched(self):
        """Return SQL and values for the ids of the posts to search; without a filter, to leave out.

        Readers cannot see a few posts. To leave them out is faster than to look up all others.
        """
        posts = hidden = Post.objects.hidden()
        if self.tag:
            rows = Post.tags.through.objects.filter(tag=self.tag)
            posts = rows.exclude(post__in=hidden).order_by().values("post")
        if self.author:
            rows = Byline.objects.filter(person=self.author)
            rows = rows.filter(post__in=posts) if self.tag else rows.exclude(post__in=hidden)
            posts = rows.order_by().values("post")
        if self.year:
            rows = Post.objects.published().dated(self.year).order_by()
            posts = (rows.filter(pk__in=posts) if self.tag or self.author else rows).values("pk")
        return posts.query.sql_with_params()


class Found:
    """The results for all terms: (kind, key) in order, and how many of each kind."""

    def __init__(self, terms, filters, catalog=None):
        catalog = catalog or Catalog()
        self.terms = terms
        self.ranks = {kind: ranks(kind, terms, filters, catalog) for kind in (POST, COMMENT)}
        # Filters apply to posts only.
        self.authors = [] if filters else named(terms, catalog.people)
        self.titled, self.pages = ([], {}) if filters else pages.with_all(terms, catalog.pages)

    def __bool__(self):
        return any(self.count(kind) for kind in (AUTHOR, PAGE, POST, COMMENT))

    def count(self, kind):
        found = {AUTHOR: self.authors, PAGE: [*self.titled, *self.pages], **self.ranks}[kind]
        return min(len(found), MOST)

    def is_more(self, kind):
        """Return whether more match than were counted."""
        return kind in self.ranks and len(self.ranks[kind]) > MOST

    def in_order(self, kinds):
        """Return the (kind, key) of results of these kinds, best first.

        Authors with a matching name and pages with a matching title come before all.
        """
        authors = [(AUTHOR, person.pk) for person in self.authors]
        titled = [(PAGE, key) for key in self.titled]
        ranks = {kind: rows[:MOST] for kind, rows in self.ranks.items()}
        found = authors + titled + best_first(ranks, self.terms, self.pages)
        return [(kind, key) for kind, key in found if kind in kinds]


def named(terms, people):
    """Return those of the authors whose name has every word of a search."""
    return [person for person in people if terms == of_name(person, terms) != ()]


def of_name(person, terms):
    """Return the terms that are in a person's name, in any form."""
    words = {word for word, _, _ in folding.places(folding.composed(person.name))}
    stems = {stem(word) for word in words}
    found = tuple(t for t in terms if words.issuperset(t.words) or (t.stem and t.stem in stems))
    return found if any(term.words[0] not in TITLES_OF_PEOPLE for term in found) else ()


def ranks(kind, terms, filters, catalog):
    """Return (key, rank) of all rows of a kind that have all terms, at most MOST + 1."""
    if not terms:
        return []
    sql, values = engine().find(
        kind,
        terms,
        filters.searched(),
        MOST + 1,
        is_narrow=bool(filters),
        newest=catalog.newest(terms, filters),
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


def in_texts(terms, catalog=None):
    """Return those of the terms that any post or comment has that readers can see."""
    known = set((catalog or Catalog()).newest(terms, Filters()).known())
    unsure = [term for term in terms if term not in known]
    if not unsure:
        return list(terms)
    asked, values = [], []
    hidden = Filters().searched()
    for term in unsure:
        of_kinds = [engine().has(kind, term, hidden) for kind in (POST, COMMENT)]
        asked.append(f"({' OR '.join(sql for sql, _ in of_kinds)})")
        values += [value for _, given in of_kinds for value in given]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(asked)}", values)
        known |= {term for term, found in zip(unsure, cursor.fetchone(), strict=True) if found}
    return [term for term in terms if term in known]


def load(hits):
    """Load the rows of `hits`, in that order, with what their results show."""
    keys = {kind: [key for of, key in hits if of == kind] for kind in (POST, COMMENT, PAGE, AUTHOR)}
    posts = Post.objects.published().filter(pk__in=keys[POST])
    posts = posts.select_related("thread").only(
        *(*ADDRESS, "title", "summary", "words", "status", "publish_at", "reviewed_on"),
        "thread__visible_count",
    )
    comments = Comment.objects.visible().filter(
        pk__in=keys[COMMENT], post__in=Post.objects.published()
    )
    comments = comments.select_related("post").only(
        *("author_name", "body_html", "submitted_at", "post__title"),
        *(f"post__{column}" for column in ADDRESS),
    )
    rows = {(POST, row.pk): row for row in posts} if keys[POST] else {}
    rows |= {(COMMENT, row.pk): row for row in comments} if keys[COMMENT] else {}
    if keys[AUTHOR]:
        rows |= {(AUTHOR, row.pk): row for row in people().filter(pk__in=keys[AUTHOR])}
    if keys[PAGE]:
        rows |= {(PAGE, row.pk): row for row in Page.objects.filter(pk__in=keys[PAGE])}
    return [(kind, rows[kind, key]) for kind, key in hits if (kind, key) in rows]


def years():
    """Return the years from the latest public post to the first."""
    ends = Post.objects.published().aggregate(first=Min("publish_at"), last=Max("publish_at"))
    if not ends["first"]:
        return []
    first, last = (month_of(moment)[0] for moment in (ends["first"], ends["last"]))
    return list(range(last, first - 1, -1))
