"""Suggests another search when nothing was found: similar words in posts and comments.

A word is suggested only while at least two visible items have it: posts, comments, hashtags or
names. They are read from the index each time, and no list of words is stored. So a word that only
one comment has cannot be found by guessing, and deleted or hidden words are not suggested.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace

from django.db import connection

from blog.models import Post
from blog.search_text import folding
from comments import markup
from comments.models import Comment
from config.search import pages, results
from config.search.index import engine
from config.search.order import COMMENT, POST, read
from config.search.query import parse

SHORTEST = 4
"""The number of letters of the shortest word that is corrected."""

ENOUGH = 2
"""The number of visible items that must have a word."""

HOLDERS = 10
"""Texts of each kind that are checked for a similar word."""

READ = 40
"""The newest texts of each kind that are read for words with the same beginning."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"
BEGINNING = 3
"""The first letters that must match in a word with two mistakes."""

TWO_MISTAKES = 7
"""From this many letters on, a word may have two mistakes."""


@dataclass(frozen=True)
class Sample:
    """Words of some visible texts: how many texts have each, and one text that does."""

    count: Counter
    where: dict

    def add(self, words, source):
        for word in words:
            self.count[word] += 1
            self.where.setdefault(word, source)

    def is_enough(self):
        """Return whether any word may be suggested."""
        return any(count >= ENOUGH for count in self.count.values())


class Hints:
    """What other search could have been meant by one that found nothing."""

    def __init__(self, query, filters, catalog):
        self.query, self.filters, self.catalog = query, filters, catalog
        self.names = public_names(catalog)
        of_names = [t for t in query.terms if self.names.count.keys() & set(t.words)]
        of_pages = [term for term in query.terms if any(pages.with_all((term,), catalog.pages))]
        known = {*of_names, *of_pages, *results.in_texts(query.terms, catalog)}
        self.unknown = [term for term in query.terms if term not in known]
        """The terms that no name, page, post or comment has."""

    def did_you_mean(self):
        """Return (corrected search, its results), or None. Words in quotes are not corrected."""
        if '"' in self.query.text:
            return None
        meant = self.query.text
        for term in sorted(self.unknown, key=may_be_corrected):
            word = term.words[0]
            other = like(word, self.names) if may_be_corrected(term) else None
            if not other:
                return None  # A search with a word that nothing has finds nothing.
            meant = replaced(meant, word, other)
        if meant == self.query.text:
            return None
        found = results.Found(parse(meant).terms, self.filters, self.catalog)
        return (meant, found) if found else None

    def without_one(self):
        """Return (left-out term, results) of the search without one term, or None.

        If several terms would do, the shortest is left out. If two are not known, no search
        without one has results.
        """
        terms = self.query.terms
        if len(terms) < 2 or len(self.unknown) > 1 or '"' in self.query.text:
            return None
        for term in self.unknown or sorted(terms, key=lambda term: sum(map(len, term.words))):
            others = self.query.without(term).terms
            if found := results.Found(others, self.filters, self.catalog):
                return term, found
        return None


def by_author(query, filters, catalog):
    """Return (results, filters) of a search that has an author's name among its words, or None."""
    if filters.author or len(query.terms) < 2:
        return None
    for person in catalog.people:
        name = results.of_name(person, query.terms)
        terms = tuple(term for term in query.terms if term not in name)
        by = replace(filters, author=person)
        if name and terms and (found := results.Found(terms, by, catalog)):
            return found, by
    return None


def public_names(catalog):
    """Return the words of public names: tags, authors and the titles of pages.

    Each counts as two items: a tag or an author has a page and a post, and a page is linked from
    others.
    """
    sample = Sample(Counter(), {})
    names = [
        *(tag.name for tag in catalog.tags),
        *(person.name for person in catalog.people),
        *(page.title for page in catalog.pages),
    ]
    for name in names:
        written = folding.composed(name).lower()
        for word, start, end in folding.places(written):
            sample.add([word] * ENOUGH, written[start:end])
    return sample


def may_be_corrected(term):
    return len(term.words) == 1 and len(term.words[0]) >= SHORTEST


def like(word, names):
    """Return the most similar word to `word`, as written, among those that enough texts have."""
    sample = with_one_of(sorted(one_mistake(word))) if word.isascii() else Sample(Counter(), {})
    if not sample.is_enough() and len(word) >= TWO_MISTAKES:
        sample = with_beginning(word[:BEGINNING])
    for other, count in names.count.items():
        sample.count[other] += count
        sample.where[other] = names.where[other]
    near = [
        (mistakes, other[0] != word[0], -count, other)
        for other, count in sample.count.items()
        if count >= ENOUGH
        and abs(len(other) - len(word)) <= 2
        and (mistakes := distance(word, other)) <= (2 if len(word) >= TWO_MISTAKES else 1)
    ]
    return as_written(min(near)[3], sample) if near else None


def with_one_of(words):
    """Return which visible texts have which of the words.

    Comments are asked only if posts do not have enough: hundreds of words are looked up.
    """
    sample = Sample(Counter(), {})
    for kind in (POST, COMMENT):
        if sample.is_enough():
            break
        with connection.cursor() as cursor:
            holders = engine().holders(cursor, kind, words, HOLDERS)
        public = shown(kind, {key for keys in holders.values() for key in keys})
        for word, keys in holders.items():
            for key in public.keys() & keys:
                sample.add([word] * (1 + (word in public[key])), (kind, key))
    return sample


def with_beginning(beginning):
    """Return the words that begin with `beginning`, and the visible texts that have them."""
    sample = Sample(Counter(), {})
    for kind in (POST, COMMENT):
        with connection.cursor() as cursor:
            keys = engine().with_beginning(cursor, kind, beginning, READ)
        texts = read(kind, keys)
        public = shown(kind, texts.keys())
        for key in public:
            for word in set(texts[key][0].split()):
                if word.startswith(beginning):
                    sample.add([word] * (1 + (word in public[key])), (kind, key))
    return sample


def shown(kind, keys):
    """Return the visible texts with these keys as {key: words that lists also show}.

    Lists of posts show titles and summaries in addition to the page of the post.
    """
    if not keys:
        return {}
    if kind == COMMENT:
        rows = Comment.objects.visible().filter(pk__in=keys, post__in=Post.objects.published())
        return dict.fromkeys(rows.values_list("pk", flat=True), frozenset())
    rows = Post.objects.published().filter(pk__in=keys).values_list("pk", "title", "summary")
    return {pk: set(folding.words(f"{title} {summary}").split()) for pk, title, summary in rows}


def as_written(word, sample):
    """Return the word in lower case with its accents, as in the text where it was found."""
    source = sample.where[word]
    if isinstance(source, str):
        return source
    kind, key = source
    if kind == POST:
        post = Post.objects.published().only("title", "summary", "words").filter(pk=key).first()
        text = f"{post.title} {post.summary} {post.words}" if post else ""
    else:
        comment = Comment.objects.visible().only("body_html").filter(pk=key).first()
        text = markup.plain(comment.body_html) if comment else ""
    text = folding.composed(text)
    return next((text[a:b].lower() for other, a, b in folding.places(text) if other == word), word)


def one_mistake(word):
    """Return all strings that differ from `word` by one wrong, missing, added or swapped letter."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    left_out = {before + after[1:] for before, after in cuts if after}
    swapped = {before + after[1] + after[0] + after[2:] for before, after in cuts if after[1:]}
    other = {before + letter + after[1:] for before, after in cuts if after for letter in LETTERS}
    added = {before + letter + after for before, after in cuts for letter in LETTERS}
    return (left_out | swapped | other | added) - {word}


def distance(word, other):
    """Return the number of wrong, missing, added or swapped letters between two words."""
    before, rows = None, list(range(len(other) + 1))
    for at, letter in enumerate(word, 1):
        row = [at]
        for to, wanted in enumerate(other, 1):
            best = min(rows[to] + 1, row[to - 1] + 1, rows[to - 1] + (letter != wanted))
            if at > 1 < to and letter == other[to - 2] and word[at - 2] == wanted:
                best = min(best, before[to - 2] + 1)
            row.append(best)
        before, rows = rows, row
    return rows[-1]


def replaced(text, word, other):
    """Return `text` with words that fold to `word` replaced by `other`."""
    return re.sub(
        r"[^\s]+", lambda part: other if folding.words(part[0]) == word else part[0], text
    )
