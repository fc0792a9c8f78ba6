"""The pages that stand apart from the posts, such as “House rules”: a blog has a few.

They are read and compared here, without an index: alike on both databases.
"""

from functools import lru_cache

from blog.content import sanitize
from blog.models import Page
from blog.search_text import stems
from config.search.scoring import score

MOST = 50
"""So many pages are looked at."""


def with_all(terms):
    """The pages that have all terms: the keys of those whose title has, and {key: (score, whether
    it has near forms)} of the others."""
    titled, others = [], {}
    for page in shown() if terms else []:
        text = searched(page.title, page.body_html)
        if has_all(text.partition("\n")[0], terms):
            titled.append(page.pk)
        elif has_all(text, terms):
            others[page.pk] = score("post", text, "", terms)
    return titled, others


def shown():
    """The pages that readers can open."""
    rows = Page.objects.only("slug", "title", "body_html")[:MOST]
    return [page for page in rows if not page.is_hidden]


@lru_cache(maxsize=2 * MOST)
def searched(title, markup):
    """As `Post.search_words`: the title, and on the next line the text, with their stems."""
    return f"{stems.searched(title)}\n{stems.searched(sanitize.plain(markup))}"


def has_all(text, terms):
    """Whether a text has each term in one of its forms, as the index of a database would say."""
    text = f" {text} ".replace("\n", " \n ")
    return all(
        any(f" {' '.join(words)}{'' if is_open else ' '}" in text for words, is_open in term.ways())
        for term in terms
    )
