"""Joins the rows of a thread to nested lists. Only this module knows a comment's markup.

The unchanging HTML of a comment was rendered when it was written. Added here is what may change:
number, badge, "to NAME", the count of replies, placeholders, the form.
"""

from html import escape
from typing import NamedTuple

from django.conf import settings
from django.utils.functional import cached_property

from blog.models.addresses import address
from comments import markup
from comments.models import Comment

DEEPEST = 4
"""The deepest level drawn, counted from 0. Deeper replies appear there too, with "to NAME"."""

FOLD_OVER = 3
"""On a long thread shown whole, conversations with more replies than this are folded at first."""

APPROVED, PENDING = Comment.Status.APPROVED, Comment.Status.PENDING


class Row(NamedTuple):
    """The columns of a comment that a page reads, in that order."""

    pk: int
    kind: str
    parent_id: int
    tree_id: int
    level: int
    status: str
    by_team: bool
    person_id: int
    author_html: str
    when_html: str
    body_html: str
    erased_at: object
    moderator_reason: str
    old_number: int
    source: str

    @property
    def name(self):
        """Return the writer's name, escaped, without the link to their website."""
        if "<" not in self.author_html:
            return self.author_html
        return escape(markup.plain(self.author_html).strip())

    @property
    def is_ping(self):
        """Return whether another blog sent it, and nobody typed it: only imports have these."""
        return self.kind != Comment.Kind.COMMENT

    @property
    def as_hidden(self):
        """Return the name for a hidden comment where others refer to it."""
        if self.erased_at:
            return "a deleted comment"
        return HIDDEN if self.status == PENDING else "a removed comment"


class ThreadRenderer:
    """Draws the conversations of one page."""

    def __init__(self, post, thread, query, numbers, form_under):
        self.post, self.query, self.numbers, self.form_under = post, query, numbers, form_under
        self.pinned = {pk for pk, _ in thread.pinned}
        self.locked = set(thread.locked)
        self.newest = next(iter(thread.newest), None)  # a link leads to it, so it is not folded
        total = thread.visible_count
        self.fold_over = FOLD_OVER if total > settings.THREAD_SHOW_ALL_UP_TO else total

    def render(self, conversations):
        parts = []
        for rows in conversations:
            self.add_conversation(rows, parts.append)
        return "".join(parts)

    def add_conversation(self, rows, add):
        """Add one conversation in one pass; lists open and close as the depth changes."""
        below, names, drawn = self.replies_below(rows), {}, 0
        wanted = {self.query.mine, self.query.replytocom, self.newest}
        folds = not any(row.pk in wanted for row in rows)
        for row in rows:
            pk, level = row.pk, row.level
            depth = level if level < DEEPEST else DEEPEST
            if level:
                if depth <= drawn:
                    add("</li>" + "</ol></details></li>" * (drawn - depth))
                drawn = depth
            if row.status == APPROVED:
                names[pk] = f"<bdi>{row.name}</bdi>"
                add(self.comment(row, names.get(row.parent_id, HIDDEN)))
                if pk == self.query.replytocom and self.takes_replies(row):
                    add(self.form_under(row))
            elif pk == self.query.mine and row.status == PENDING:
                add(self.comment(row, names.get(row.parent_id, HIDDEN)))
            else:
                names[pk] = row.as_hidden
                add(self.placeholder(row))
            replies = below[pk]
            if replies and depth < DEEPEST:
                is_open = "" if folds and not level and replies > self.fold_over else " open"
                add(
                    f'<details class="kids"{is_open}><summary class="flat">{replies} '
                    f"{'reply' if replies == 1 else 'replies'}</summary><ol>"
                )
        add("</li>" + "</ol></details></li>" * drawn)

    def replies_below(self, rows):
        """Return how many visible replies are below each comment, as {key: count}."""
        below = dict.fromkeys([row.pk for row in rows], 0)
        mine = self.query.mine
        for row in reversed(rows):
            if row.parent_id in below:
                shown = row.status == APPROVED or row.pk == mine and row.status == PENDING
                below[row.parent_id] += below[row.pk] + shown
        return below

    def comment(self, row, parent_name):
        pk, by_team = row.pk, row.by_team
        mine = row.status != APPROVED
        own_note = self.own_note(pk) if mine else ""
        name = "You" if mine and not self.query.for_team else row.author_html
        if row.level:
            heading, number = "p", ""
            to = (
                f'<a class="to" href="#comment-{row.parent_id}"><span class="vh">in reply </span>'
                f"to {parent_name}</a>"
            )
        else:
            heading, number, to = "h3", f'<span class="no">{self.numbers[row.tree_id]}</span>', ""
        kind = ' class="mine"' if mine else ' class="team-c"' if by_team else ""
        before, words = "", f'<div class="say">{row.body_html}</div>'
        if row.is_ping:
            before, words = "Linked from ", EXCERPT.format(name=row.name, words=words)
        return (
            f'<li class="c" id="comment-{pk}">{old_anchor(row)}'
            f'<article{kind} aria-labelledby="by-{pk}">{number}'
            f'<{heading} class="by" id="by-{pk}">{before}<bdi>{name}</bdi></{heading}>'
            f"{self.badge(row.person_id) if by_team else ''}{PINNED if pk in self.pinned else ''}"
            f'<p class="when">{to}<a href="#comment-{pk}">{row.when_html}</a></p>'
            f"{own_note}"
            f"{words}"
            f"{'' if mine or self.query.for_team else self.links(row)}</article>"
        )

    def own_note(self, pk):
        """Return the note on a waiting comment, for its writer or the team."""
        if self.query.for_team:
            return DECIDING
        own = self.query.own
        return MINE.format(way=OWN.format(own=own) if own else NO_WAY.format(pk=pk))

    def takes_replies(self, row):
        return self.form_under and row.tree_id not in self.locked and not row.is_ping

    def links(self, row):
        """Return the reader's links below a comment: reply and report."""
        reply = ""
        if self.takes_replies(row):
            reply = (
                f'<a href="?replytocom={row.pk}#respond">'
                f'Reply<span class="vh"> to <bdi>{row.name}</bdi></span></a>'
            )
        elif row.tree_id in self.locked and not row.level and self.form_under:
            reply = LOCKED
        report = (
            f'<a href="{self.report_url.format(pk=row.pk)}">'
            f'Report<span class="vh"> <bdi>{row.name}</bdi></span></a>'
        )
        return f'<p class="do">{reply}{report}</p>'

    @cached_property
    def report_url(self):
        """Return the URL of the report form. A long page has a thousand, so it is reversed once."""
        return address("comments:report", args=(0,)).replace("/0/", "/{pk}/")

    @cached_property
    def people(self):
        return {person.pk for person in self.post.authors}

    def badge(self, person):
        words = "Wrote this post" if person in self.people else "Blog team"
        return f'<span class="tag">{words}</span>'

    def placeholder(self, row):
        number = "" if row.level else f'<span class="no">{self.numbers[row.tree_id]}</span>'
        if row.erased_at:
            words = "Deleted by its author."
        elif row.status == PENDING:
            words = "This comment is held for a moderator."
        else:
            why = (
                f": <bdi>{escape(row.moderator_reason.rstrip('.'))}.</bdi>"
                if row.moderator_reason
                else "."
            )
            words = f"Removed by a moderator{why}"
        return (
            f'<li class="c" id="comment-{row.pk}">{old_anchor(row)}<article class="gone">{number}'
            f"<p>{words} The replies are kept.</p></article>"
        )


def old_anchor(row):
    """Return the anchor of an imported comment that has another number here."""
    if not row.old_number:
        return ""
    begin = "c" if row.source.startswith("blogger:") else "comment-"
    return f'<span id="{begin}{row.old_number}"></span>'


HIDDEN = "a hidden comment"
EXCERPT = (
    '<details class="fold"><summary class="flat">What it says<span class="vh">: <bdi>{name}</bdi>'
    "</span></summary>{words}</details>"
)
DECIDING = '<div class="note wait"><p><b>This is the comment to decide about.</b></p></div>'
PINNED = '<span class="tag">Pinned</span>'
LOCKED = '<span class="hint">The team has closed this conversation.</span>'
MINE = (
    '<div class="note wait"><p><b>Waiting for a moderator. Only you can see this.</b> '
    "{way}</p></div>"
)
OWN = '<a href="{own}">Change or delete it on its own page</a>'
NO_WAY = (
    '<span data-waits="{pk}">To change or delete it, use the page that you were shown when you '
    "sent it.</span>"
)
