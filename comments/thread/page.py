"""Reads the part of a post's conversation that was asked for, and joins it to HTML.

One query reads tuples. One pass over them in reading order joins the HTML that was rendered when
each comment was written. A loop over models in a template takes forty times as long, and a template
that includes itself fails at a depth of fifty.
"""

from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from django.core.paginator import Paginator
from django.http import Http404

from comments import markup
from comments.models import Comment, Thread
from comments.thread.conversations import (
    Selection,
    address_of,
    in_order,
    oldest_first,
    page_of,
    select_page,
)
from comments.thread.query import ThreadQuery
from comments.thread.render import APPROVED, Row, ThreadRenderer


class NotShown(Http404):
    """The comment that was asked for is hidden. `post` is where it was looked for, if known."""

    def __init__(self, pk, post=None):
        super().__init__("There is no such comment.")
        self.pk, self.post = pk, post


@dataclass(frozen=True)
class ThreadPage:
    """The part of a thread that one page shows."""

    query: ThreadQuery
    selection: Selection
    total: int
    html: str
    team: int
    newest: str
    """The link to the latest comment: `#comment-7`, `?page=2#comment-7`."""
    contents: list
    replying_to: tuple | None

    @property
    def is_paged(self):
        return self.selection.pages > 1

    @property
    def numbers(self):
        """Return the page numbers to link, with Paginator.ELLIPSIS where some are left out."""
        pages = Paginator(range(self.selection.pages), 1)
        return pages.get_elided_page_range(self.selection.number, on_each_side=2, on_ends=1)


def read(post, thread, query, *, form_under=None):
    """Build the `ThreadPage` of `post` that a `ThreadQuery` asks for. One query, whatever the size.

    `form_under` renders the reply form below a comment; None when the thread is closed. Raises
    NotShown, or Http404 for a page that does not exist.
    """
    waiting = query.mine and tree_of(post, query.mine, status=Comment.Status.PENDING)
    listed = oldest_first(thread, waiting)
    numbers = {tree_id: number for number, (tree_id, _) in enumerate(listed, 1)}
    listed = in_order(listed, thread, query.sort)
    selection = select(post, thread, query, listed)
    found = conversations_of(post, query, selection)
    # A thread that changed since its row was read may hold one more, which waits for the next page.
    conversations = [found[tree_id] for tree_id, _ in listed if tree_id in found]
    rows = [row for conversation in conversations for row in conversation]
    if query.conversation and all(query.conversation not in {r.pk, r.old_number} for r in rows):
        raise NotShown(query.conversation, post)
    shown = [row for row in rows if row.status == APPROVED]
    return ThreadPage(
        query=query,
        selection=selection,
        total=thread.visible_count,
        html=markup.safe(
            ThreadRenderer(post, thread, query, numbers, form_under).render(conversations)
        ),
        team=sum(row.by_team for row in shown),
        newest=link_to_newest(post, thread, query, listed, found),
        contents=[beginning(rows, numbers) for rows in conversations]
        if selection.pages > 1
        else [],
        replying_to=next((row for row in shown if row.pk == query.replytocom), None),
    )


def select(post, thread, query, listed):
    """Return which of the `listed` conversations the page shows."""
    if query.conversation:
        return Selection()
    if not query.is_paged(thread.visible_count):
        return Selection(conversations=len(listed), last=len(listed))
    if query.sought:
        return select_page(listed, page_of(listed, tree_of(post, query.sought)))
    return select_page(listed, query.page)


def conversations_of(post, query, selection):
    """Return the rows of each conversation that the page shows, as {tree_id: [Row]}."""
    comments = Comment.objects.for_post(post)
    rows = comments.threaded(mine=query.mine)
    if query.conversation:
        rows = rows.filter(tree_id__in=comments.numbered(query.conversation).values("tree_id"))
    elif selection.tree_ids is not None:
        rows = rows.filter(tree_id__in=selection.tree_ids)
    rows = map(Row._make, rows.values_list(*Row._fields))
    return {tree_id: list(group) for tree_id, group in groupby(rows, key=attrgetter("tree_id"))}


def tree_of(post, pk, **state):
    """Return the number of the conversation that a comment of this post is in, or None."""
    comments = Comment.objects.for_post(post).filter(pk=pk, **state)
    return comments.values_list("tree_id", flat=True).first()


def link_to_newest(post, thread, query, listed, found):
    """Return the address of the latest comment, on this page or on the one that holds it."""
    if not thread.newest:
        return ""
    pk, tree_id = thread.newest
    if tree_id in found:
        return f"#comment-{pk}"
    return address_of(post, thread, pk, tree_id, listed=listed, sort=query.sort)


def beginning(rows, numbers):
    """Return a line of “Jump to a conversation”: number, anchor, name, first words, replies."""
    root = rows[0]
    shown = root.status == APPROVED
    return {
        "number": numbers[root.tree_id],
        "pk": root.pk,
        "name": markup.plain(root.author_html) if shown else "Anonymous",
        "words": markup.opening(root.body_html if shown else root.as_hidden.capitalize(), 10),
        "replies": len(rows) - 1,
    }


def summaries(posts):
    """Return the threads of `posts` as {post key: Thread}, with their quoted comment. One query."""
    threads = Thread.objects.filter(pk__in=[post.pk for post in posts])
    quoted = (f"featured_comment__{name}" for name in ("author_name", "body_html", "status"))
    threads = threads.select_related("featured_comment")
    threads = threads.only("visible_count", "signal_html", *quoted)
    return {thread.pk: thread for thread in threads}
