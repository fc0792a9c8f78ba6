"""A post's conversation as readers see it: which part of it, in which order, joined to HTML.

One query reads tuples, one pass over them in reading order joins what was rendered when it was
written. A loop over models in a template costs forty times as much, and a template that includes
itself dies at a depth of fifty.
"""

from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import attrgetter

from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404

from blog.content.characters import settled
from comments import markup, tokens
from comments.models import Comment, Thread
from comments.thread.render import APPROVED, Joiner, Row


class NotShown(Http404):
    """The comment that was asked for is not shown; `post` is where it was looked for, if known."""

    def __init__(self, pk, post=None):
        super().__init__("There is no such comment.")
        self.pk, self.post = pk, post


ORDERS = {"old": "Oldest first", "new": "Newest first", "replies": "Most replies"}


@dataclass
class View:
    """What the query string of a post asks of its thread, made valid."""

    sort: str = "old"
    page: int = 1
    everything: bool = False
    conversation: int | None = None
    replytocom: int | None = None
    mine: int | None = None
    own: str = ""
    """The own page of `mine`, when the reader comes from there."""
    page_given: bool = False
    for_team: bool = False

    @classmethod
    def of(cls, query):
        """Read it from `request.GET`. What is not understood is as if it were not there."""
        return cls(
            sort=query.get("sort") if query.get("sort") in ORDERS else "old",
            page=_number(query.get("page")) or 1,
            page_given=bool(_number(query.get("page"))),
            everything=query.get("all") == "1",
            conversation=_number(query.get("thread")),
            replytocom=_number(query.get("replytocom")),
            mine=tokens.read_mine(query["mine"]) if "mine" in query else None,
        )

    def of_thread(self, thoughts):
        """What of it makes a difference under a post with so many: the rest is as if not asked."""
        if self.conversation:
            return replace(self, sort="old", page=1, page_given=False, everything=False)
        if self.everything or thoughts <= settings.THREAD_SHOW_ALL_UP_TO:
            is_whole = self.everything and thoughts > settings.THREAD_SHOW_ALL_UP_TO
            return replace(self, page=1, page_given=False, everything=is_whole)
        # The first page is what is shown unasked, unless a comment is sought on another.
        is_sought = self.replytocom or self.mine
        return self if is_sought else replace(self, page_given=self.page > 1)


def _number(text):
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 16 else None


@dataclass
class Page:
    """The part of a thread that one page shows."""

    total: int
    view: View
    html: str = ""
    conversations: int = 0
    pages: int = 1
    first: int = 1
    last: int = 0
    team: int = 0
    newest: str = ""
    """The way to the comment that was published last: `#comment-7`, `?page=2#comment-7`."""
    contents: list = field(default_factory=list)
    replying_to: tuple | None = None

    @property
    def is_paged(self):
        return self.pages > 1

    @property
    def numbers(self):
        """The page numbers to link, with Paginator.ELLIPSIS where some are left out."""
        pages = Paginator(range(self.pages), 1)
        return pages.get_elided_page_range(self.view.page, on_each_side=2, on_ends=1)


def read(post, thread, view, *, form_under=None):
    """Build the `Page` of `post` that `view` asks for. One query, whatever the size.

    `form_under` makes the reply form for the row of a comment; None when the thread is closed.
    """
    page = Page(total=thread.visible_count, view=view)
    listed = _conversations(post, thread, view)
    numbers = {tree_id: number for number, (tree_id, _) in enumerate(listed, 1)}
    if view.sort == "new":
        order = thread.published or [tree_id for tree_id, _ in thread.conversations]
        place = {tree_id: place for place, tree_id in enumerate(order)}
        listed.sort(key=lambda pair: -place.get(pair[0], len(place)))
    elif view.sort == "replies":
        listed.sort(key=lambda pair: -pair[1])
    put_pinned_first(listed, thread)
    rows = Comment.objects.for_post(post).threaded(mine=view.mine)
    if view.conversation:
        tree_id = Comment.objects.for_post(post).filter(pk=view.conversation).values("tree_id")
        rows = rows.filter(tree_id__in=tree_id)
    elif not view.everything and page.total > settings.THREAD_SHOW_ALL_UP_TO:
        chosen = _choose(post, listed, page)
        rows = rows.filter(tree_id__in=[tree_id for tree_id, _ in chosen])
    else:
        page.conversations = page.last = len(listed)
    rows = map(Row._make, rows.values_list(*Row._fields))
    found = {tree_id: list(group) for tree_id, group in groupby(rows, key=attrgetter("tree_id"))}
    # A thread that changed since its row was read may hold one more: it waits for the next page.
    conversations = [found[tree_id] for tree_id, _ in listed if tree_id in found]
    if view.conversation and not any(
        row.pk == view.conversation for rows in conversations for row in rows
    ):
        raise NotShown(view.conversation, post)
    shown = [row for rows in conversations for row in rows if row.status == APPROVED]
    page.team = sum(row.by_team for row in shown)
    page.replying_to = next((row for row in shown if row.pk == view.replytocom), None)
    if page.is_paged:
        page.contents = [_first_words(rows, numbers[rows[0].tree_id]) for rows in conversations]
    page.newest = _way_to_newest(post, thread, view, listed, found)
    page.html = markup.safe(Joiner(post, thread, view, numbers, form_under).join(conversations))
    return page


def _way_to_newest(post, thread, view, listed, found):
    """The address of the comment that was published last: on this page, or on the one with it."""
    if not thread.newest:
        return ""
    pk, tree_id = thread.newest
    if tree_id in found:
        return f"#comment-{pk}"
    order = "" if view.sort == "old" else f"sort={view.sort}&"
    return _address(post, thread, pk, tree_id, listed, order)


def address_of(post, thread, pk, tree_id):
    """Where a comment stands, the oldest conversation first: the page that holds it, and its
    anchor."""
    listed = [tuple(pair) for pair in thread.conversations]
    put_pinned_first(listed, thread)
    return _address(post, thread, pk, tree_id, listed)


def _address(post, thread, pk, tree_id, listed, order=""):
    page = f"{post.get_absolute_url()}"
    if thread.visible_count > settings.THREAD_SHOW_ALL_UP_TO:
        place = next(
            (n for n, (conversation, _) in enumerate(listed) if conversation == tree_id), 0
        )
        page += f"?{order}page={place // settings.CONVERSATIONS_PER_PAGE + 1}"
    return f"{page}#comment-{pk}"


def put_pinned_first(listed, thread):
    if thread.pinned:
        pinned = {tree_id for _, tree_id in thread.pinned}
        listed.sort(key=lambda pair: pair[0] not in pinned)


def _conversations(post, thread, view):
    """Every conversation as (tree_id, size), oldest first, with that of the writer who waits."""
    listed = [tuple(pair) for pair in thread.conversations]
    if view.mine:
        own = _tree_of(post, view.mine, status=Comment.Status.PENDING)
        if own and own not in dict(listed):
            listed = sorted([*listed, (own, 1)])
    return listed


def _tree_of(post, pk, **state):
    comments = Comment.objects.for_post(post).filter(pk=pk, **state)
    return comments.values_list("tree_id", flat=True).first()


def _choose(post, listed, page):
    """The conversations that stand on the page that is asked for."""
    view, per_page = page.view, settings.CONVERSATIONS_PER_PAGE
    page.conversations = len(listed)
    page.pages = max(1, -(-len(listed) // per_page))
    wanted = view.mine or view.replytocom
    if wanted and not view.page_given:
        # Who follows a link to one comment lands on the page that holds it.
        own = _tree_of(post, wanted)
        place = next((n for n, (tree_id, _) in enumerate(listed) if tree_id == own), 0)
        view.page = place // per_page + 1
    if view.page > page.pages:
        raise Http404("There is no such page of comments.")
    start = (view.page - 1) * per_page
    chosen = listed[start : start + per_page]
    page.first, page.last = start + 1, start + len(chosen)
    return chosen


def _first_words(rows, number):
    """A line of “Find your way”: number, anchor, name, first words, replies."""
    root = rows[0]
    shown = root.status == APPROVED
    words = (markup.plain(root.body_html) if shown else root.as_hidden.capitalize()).split()
    return {
        "number": number,
        "pk": root.pk,
        "name": markup.plain(root.author_html) if shown else "Anonymous",
        "words": settled(" ".join(words[:10])) + (" …" if len(words) > 10 else ""),
        "replies": len(rows) - 1,
    }


def summaries(posts):
    """The threads of `posts` as {post key: Thread}, with what is quoted of each; one query."""
    threads = Thread.objects.filter(pk__in=[post.pk for post in posts]).select_related("heard")
    quoted = ("heard__author_name", "heard__body_html", "heard__status")
    threads = threads.only("visible_count", "signal_html", *quoted)
    return {thread.pk: thread for thread in threads}
