"""A post's conversation as readers see it: which part of it, in which order, joined to HTML.

One query reads tuples, one pass over them in reading order joins what was rendered when it was
written. A loop over models in a template costs forty times as much, and a template that includes
itself dies at a depth of fifty.
"""

from dataclasses import dataclass, field
from html import escape
from itertools import groupby, pairwise

from django.conf import settings
from django.db.models import Count, Q
from django.http import Http404

from comments import markup, tokens
from comments.models import Comment, Thread

DEEPEST = 4
"""The deepest level drawn, counted from 0; deeper replies stand there too, with "to NAME"."""

FOLD_OVER = 3
"""On a long thread shown whole, conversations with more replies than this arrive folded."""

ORDERS = {"old": "Oldest first", "new": "Newest first", "replies": "Most replies"}

APPROVED = Comment.Status.APPROVED
COLUMNS = (
    "pk", "parent_id", "tree_id", "level", "status", "author_id",
    "author_name", "author_html", "when_html", "body_html", "erased_at", "reason",
)  # fmt: skip


@dataclass
class View:
    """What the query string of a post asks of its thread, made valid."""

    sort: str = "old"
    page: int = 1
    everything: bool = False
    conversation: int | None = None
    replytocom: int | None = None
    mine: int | None = None
    page_given: bool = False

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
    latest: int | None = None
    contents: list = field(default_factory=list)
    replying_to: tuple | None = None

    @property
    def is_paged(self):
        return self.pages > 1

    @property
    def numbers(self):
        """The page numbers to link, with None where some are left out."""
        near = {1, self.pages, *range(self.view.page - 2, self.view.page + 3)}
        numbers = [number for number in sorted(near) if 1 <= number <= self.pages]
        gaps = [None if number - before > 1 else ... for before, number in pairwise(numbers)]
        linked = [part for pair in zip(numbers[1:], gaps, strict=True) for part in reversed(pair)]
        return numbers[:1] + [part for part in linked if part is not ...]


def read(post, thread, view, *, form_under=None):
    """Build the `Page` of `post` that `view` asks for. Two queries at most, whatever the size.

    `form_under` makes the reply form for the row of a comment; None when the thread is closed.
    """
    page = Page(total=thread.visible_count, view=view)
    rows = Comment.objects.for_post(post).threaded(mine=view.mine)
    numbers = None
    if view.conversation:
        rows = rows.filter(tree_id__in=_tree_of(post, view.conversation))
    elif not view.everything and page.total > settings.THREAD_SHOW_ALL_UP_TO:
        numbers = _choose_conversations(post, page)
        rows = rows.filter(tree_id__in=list(numbers))
    conversations = [
        list(group) for _, group in groupby(rows.values_list(*COLUMNS), key=lambda row: row[2])
    ]
    if numbers is None:
        numbers = {rows[0][2]: number for number, rows in enumerate(conversations, 1)}
        page.conversations = page.last = len(conversations)
        if view.sort == "replies":
            conversations.sort(key=len, reverse=True)
        elif view.sort == "new":
            conversations.reverse()
    else:
        order = {tree_id: place for place, tree_id in enumerate(numbers)}
        conversations.sort(key=lambda rows: order[rows[0][2]])
    if view.conversation and not conversations:
        raise Http404("There is no such conversation.")
    shown = [row for rows in conversations for row in rows if row[4] == APPROVED]
    page.team = sum(row[5] is not None for row in shown)
    page.latest = max((row[0] for row in shown), default=None)
    page.replying_to = next((row for row in shown if row[0] == view.replytocom), None)
    if page.is_paged:
        page.contents = [_first_words(rows, numbers[rows[0][2]]) for rows in conversations]
    page.html = markup.safe(Joiner(post, view, numbers, form_under, page.total).join(conversations))
    return page


def _tree_of(post, pk):
    return Comment.objects.for_post(post).filter(pk=pk).values("tree_id")


def _choose_conversations(post, page):
    """The conversations of one page as {tree_id: number}, in the order asked for."""
    view = page.view
    shown = Q(status=APPROVED) | Q(pk=view.mine)
    sizes = list(
        Comment.objects.for_post(post)
        .filter(shown)
        .order_by("tree_id")
        .values_list("tree_id")
        .annotate(size=Count("pk"))
    )
    numbers = {tree_id: number for number, (tree_id, _) in enumerate(sizes, 1)}
    if view.sort == "new":
        sizes.reverse()
    elif view.sort == "replies":
        sizes.sort(key=lambda row: -row[1])
    per_page = settings.CONVERSATIONS_PER_PAGE
    page.conversations = len(sizes)
    page.pages = max(1, -(-len(sizes) // per_page))
    wanted = view.mine or view.replytocom
    if wanted and not view.page_given:
        # Who follows a link to one comment lands on the page that holds it.
        own = Comment.objects.filter(pk=wanted).values_list("tree_id", flat=True).first()
        place = next((n for n, (tree_id, _) in enumerate(sizes) if tree_id == own), 0)
        view.page = place // per_page + 1
    if view.page > page.pages:
        raise Http404("There is no such page of comments.")
    start = (view.page - 1) * per_page
    chosen = sizes[start : start + per_page]
    page.first, page.last = start + 1, start + len(chosen)
    return {tree_id: numbers[tree_id] for tree_id, _ in chosen}


def _first_words(rows, number):
    """A line of “Find your way”: number, anchor, name, first words, replies."""
    root = rows[0]
    words = markup.plain(root[9]).split() if root[4] == APPROVED else ["A removed comment"]
    return {
        "number": number,
        "pk": root[0],
        "name": root[6] or "Anonymous",
        "words": " ".join(words[:10]) + (" …" if len(words) > 10 else ""),
        "replies": len(rows) - 1,
    }


class Joiner:
    """Joins rows in reading order to nested lists; the only place that knows a comment's markup."""

    def __init__(self, post, view, numbers, form_under, total):
        self.post, self.view, self.numbers, self.form_under = post, view, numbers, form_under
        self.fold_over = FOLD_OVER if total > settings.THREAD_SHOW_ALL_UP_TO else None
        self.badges = {}

    def join(self, conversations):
        return "".join(part for rows in conversations for part in self._conversation(rows))

    def _conversation(self, rows):
        below, names = self._below(rows), {}
        drawn = 0
        for row in rows:
            pk, parent, level, status = row[0], row[1], row[3], row[4]
            depth = level if level < DEEPEST else DEEPEST
            if level:
                if depth <= drawn:
                    yield "</li>" + "</ol></details></li>" * (drawn - depth)
                drawn = depth
            visible = status == APPROVED
            names[pk] = escape(row[6] or "Anonymous") if visible else None
            if visible or pk == self.view.mine:
                yield self._comment(row, names[pk], names.get(parent), depth)
            else:
                yield self._placeholder(row)
            if pk == self.view.replytocom and visible and self.form_under:
                yield self.form_under(row)
            if below[pk] and depth < DEEPEST:
                folded = self.fold_over is not None and not level and below[pk] > self.fold_over
                yield (
                    f'<details class="kids"{"" if folded else " open"}><summary class="flat">'
                    f"{below[pk]} {'reply' if below[pk] == 1 else 'replies'}</summary><ol>"
                )
        yield "</li>" + "</ol></details></li>" * drawn

    def _below(self, rows):
        """How many visible replies stand below each comment."""
        below = {row[0]: 0 for row in rows}
        for row in reversed(rows):
            if row[1] in below:
                below[row[1]] += below[row[0]] + (row[4] == APPROVED)
        return below

    def _comment(self, row, name, parent_name, depth):
        pk, parent, tree_id, level, status, author, _, author_html, when_html, body_html, *_ = row
        mine = status != APPROVED
        name = name or ("You" if mine else "Anonymous")
        heading, number = "p", ""
        if not level:
            heading, number = "h3", f'<span class="no">{self.numbers[tree_id]}</span>'
        to = ""
        if level:
            to = (
                f'<a class="to" href="#comment-{parent}"><span class="vh">in reply </span>'
                f"to {parent_name or 'a removed comment'}</a>"
            )
        kind = ' class="mine"' if mine else ' class="team-c"' if author else ""
        return (
            f'<li class="c" id="comment-{pk}"><article{kind} aria-labelledby="by-{pk}">{number}'
            f'<{heading} class="by" id="by-{pk}">{author_html}</{heading}>'
            f"{self._badge(author) if author else ''}"
            f'<p class="when">{to}<a href="#comment-{pk}">{when_html}</a></p>'
            f"{MINE if mine else ''}"
            f'<div class="say">{body_html}</div>'
            f"{self._reply(pk, name) if self.form_under and not mine else ''}</article>"
        )

    def _reply(self, pk, name):
        return (
            f'<p class="do"><a class="flat" href="?replytocom={pk}#respond">'
            f'Reply<span class="vh"> to {name}</span></a></p>'
        )

    def _badge(self, author):
        if author not in self.badges:
            words = "Wrote this post" if self.post.is_written_by(author) else "Blog team"
            self.badges[author] = f'<span class="tag">{words}</span>'
        return self.badges[author]

    def _placeholder(self, row):
        pk, tree_id, level, status, erased_at, why = (
            row[0],
            row[2],
            row[3],
            row[4],
            row[10],
            row[-1],
        )
        number = "" if level else f'<span class="no">{self.numbers[tree_id]}</span>'
        if erased_at:
            words = "Taken back by its writer."
        elif status == Comment.Status.PENDING:
            words = "A moderator is reading this comment again."
        else:
            words = f"Removed by a moderator{': ' + escape(why.rstrip('.')) if why else ''}."
        return (
            f'<li class="c" id="comment-{pk}"><article class="gone">{number}'
            f"<p>{words} The replies are kept.</p></article>"
        )


MINE = (
    '<div class="note wait"><p><b>Waiting for a moderator. Only you can see this.</b> '
    "Somebody from the team will read it. To take it back, use the page that you were shown "
    "when you sent it.</p></div>"
)


def summaries(posts):
    """The threads of `posts` as {post key: Thread}, with what is quoted of each; one query."""
    threads = Thread.objects.filter(pk__in=[post.pk for post in posts]).select_related("heard")
    quoted = ("heard__author_name", "heard__body_html", "heard__status")
    threads = threads.only("visible_count", "signal_html", *quoted)
    return {thread.pk: thread for thread in threads}
