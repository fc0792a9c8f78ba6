"""Search in the blog's own pages, such as “House rules”.

There are only a few, so they are read and compared without an index, the same on both databases.
"""

from functools import lru_cache

from blog.content import sanitize
from blog.models import Page
from blog.search_text import stems
from config.search.scoring import Scorer

MOST = 50
"""The most pages that are searched."""


def with_all(terms, pages):
    """Return (keys, others): those of the pages that have all terms.

    `keys` have them in the title. `others` is {key: (score, whether it has near forms)}.
    """
    titled, others, scorer = [], {}, Scorer(terms)
    for page in pages if terms else []:
        text = searched(page.title, page.body_html)
        if has_all(text.partition("\n")[0], terms):
            titled.append(page.pk)
        elif has_all(text, terms):
            others[page.pk] = scorer.score("post", text)
    return titled, others


def shown():
    """Return the pages that readers can open."""
    rows = Page.objects.only("slug", "title", "body_html")[:MOST]
    return [page for page in rows if not page.is_hidden]


@lru_cache(maxsize=2 * MOST)
def searched(title, markup):
    """Return the same as `Post.search_words`: title and text on two lines, with their stems."""
    return f"{stems.searched(title)}\n{stems.searched(sanitize.plain(markup))}"


def has_all(text, terms):
    """Return whether a text has a form of each term, as an index would."""
    text = f" {text} ".replace("\n", " \n ")
    return all(
        any(f" {' '.join(words)}{'' if is_open else ' '}" in text for words, is_open in term.ways())
        for term in terms
    )
