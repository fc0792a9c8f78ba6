"""The conversations of a thread: in which order, and which of them stand on a page.

Each is a pair of its `tree_id` and the number of its visible comments. No query is made here: the
row of the thread knows them all.
"""

from typing import NamedTuple

from django.conf import settings
from django.http import Http404


def oldest_first(thread, waiting=None):
    """All of them, with that of a `waiting` comment that nobody else sees, by its `tree_id`."""
    listed = [tuple(pair) for pair in thread.conversations]
    if waiting and waiting not in dict(listed):
        listed = sorted([*listed, (waiting, 1)])
    return listed


def in_order(listed, thread, sort="old"):
    """The same in the order that readers chose, those that moderators pinned before all."""
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
    """The conversations of one page, and which of all they are."""

    tree_ids: list | None = None
    """None when the page shows the whole thread, or one conversation that nobody counts."""
    conversations: int = 0
    number: int = 1
    pages: int = 1
    first: int = 1
    last: int = 0


def select_page(listed, number):
    """The conversations on the page with that number. Raises Http404 when there is none."""
    per_page = settings.CONVERSATIONS_PER_PAGE
    pages = max(1, -(-len(listed) // per_page))
    if number > pages:
        raise Http404("There is no such page of comments.")
    start = (number - 1) * per_page
    chosen = [tree_id for tree_id, _ in listed[start : start + per_page]]
    return Selection(chosen, len(listed), number, pages, start + 1, start + len(chosen))


def page_of(listed, tree_id):
    """The number of the page that a conversation stands on; 1 when it is not listed."""
    place = next((place for place, (known, _) in enumerate(listed) if known == tree_id), 0)
    return place // settings.CONVERSATIONS_PER_PAGE + 1


def address_of(post, thread, pk, tree_id, *, listed=None, sort="old"):
    """Where a comment stands: the page that holds it, and its anchor.

    `listed` are the conversations in the order of `sort`, if they are known already.
    """
    page = post.get_absolute_url()
    if thread.visible_count > settings.THREAD_SHOW_ALL_UP_TO:
        if listed is None:
            listed = in_order(oldest_first(thread), thread, sort)
        order = "" if sort == "old" else f"sort={sort}&"
        page += f"?{order}page={page_of(listed, tree_id)}"
    return f"{page}#comment-{pk}"
