"""Orders the conversations of a thread, and selects those of a page.

Each is a pair of its `tree_id` and the number of its visible comments. No query is needed: the
thread's row has them all.
"""

from typing import NamedTuple

from django.conf import settings
from django.http import Http404


def oldest_first(thread, waiting=None):
    """Return all of them, with that of a `waiting` comment, which only its writer sees."""
    listed = [tuple(pair) for pair in thread.conversations]
    if waiting and waiting not in dict(listed):
        listed = sorted([*listed, (waiting, 1)])
    return listed


def in_order(listed, thread, sort="old"):
    """Return them in the reader's order, pinned ones first."""
    if sort == "new":
        order = thread.published or [tree_id for tree_id, _ in thread.conversations]
        place = {tree_id: place for place, tree_id in enumerate(order)}
        listed = sorted(listed, key=lambda pair: -place.get(pair[0], len(place)))
    elif sort == "replies":
        listed = sorted(listed, key=lambda pair: -pair[1])
    if thread.pinned:
        pinned = {tree_id for _, tree_id in thread.pinned}
        listed = sorted(listed, key=lambda pair: pair[0] not in pinned)
    return listed


class Selection(NamedTuple):
    """The conversations of one page, and where they are among all."""

    tree_ids: list | None = None
    """None when the page shows the whole thread, or one conversation outside the count."""
    conversations: int = 0
    number: int = 1
    pages: int = 1
    first: int = 1
    last: int = 0


def select_page(listed, number):
    """Return the conversations of the page with that number. Raises Http404 when there is none."""
    per_page = settings.CONVERSATIONS_PER_PAGE
    pages = max(1, -(-len(listed) // per_page))
    if number > pages:
        raise Http404("There is no such page of comments.")
    start = (number - 1) * per_page
    chosen = [tree_id for tree_id, _ in listed[start : start + per_page]]
    return Selection(chosen, len(listed), number, pages, start + 1, start + len(chosen))


def page_of(listed, tree_id):
    """Return the number of the page with a conversation; 1 when it is not listed."""
    place = next((place for place, (known, _) in enumerate(listed) if known == tree_id), 0)
    return place // settings.CONVERSATIONS_PER_PAGE + 1


def address_of(post, thread, pk, tree_id, *, listed=None, sort="old"):
    """Return the address of a comment: the page that holds it, and its anchor.

    `listed` are the conversations in the order of `sort`, if they are known already.
    """
    page = post.get_absolute_url()
    if thread.visible_count > settings.THREAD_SHOW_ALL_UP_TO:
        if listed is None:
            listed = in_order(oldest_first(thread), thread, sort)
        order = "" if sort == "old" else f"sort={sort}&"
        page += f"?{order}page={page_of(listed, tree_id)}"
    return f"{page}#comment-{pk}"
