"""Brings in the comments under one post: each under its own parent, with its number if it is free.

Nobody is e-mailed, and no rule decides anything: what was public there is public here.
"""

from datetime import UTC, datetime

from blog.numbers import whole_number
from comments import tree
from comments.exceptions import WordsRefused
from comments.markdown import is_web_address
from comments.models import Comment, Decision, ImportedAddress, Thread
from config.exchange.comment_text import typed
from config.exchange.keys import hash_of
from config.exchange.numbers import free_numbers
from config.exchange.placing import place

KINDS = {"comment", "pingback", "trackback"}
VERBS = {"spam": Decision.Verb.MARK_AS_SPAM, "removed": Decision.Verb.REMOVE}
AS_THERE = "Imported as it was on the former blog."
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
COUNTED = {
    "approved": "comments published",
    "pending": "comments that wait for a moderator",
    "spam": "comments in the spam",
    "removed": "comments removed there",
}


class Conversations:
    """Writes comments. `team` is {key of a Writer: Person}."""

    def __init__(self, ledger, report, team):
        self.ledger, self.report, self.team = ledger, report, team

    def write(self, post, entry):
        """Write the comments of an entry that are not here yet. The caller has a transaction."""
        placed = place(self.shown(entry), self.note_place(post))
        known = self.ledger.find_all("comment", [one.key for one in placed])
        self.note_changes(post, known)
        new = [one for one in placed if one.key not in known]
        if not new:
            return
        with Thread.objects.locked(post.pk) as thread:
            thread.post = post
            self.insert(post, thread, new, known)
            thread.refresh()

    def shown(self, entry):
        """Return the comments and links of an entry, without what only its editors could read."""
        remarks = [remark for remark in entry.remarks if remark.kind in KINDS]
        if left := len(entry.remarks) - len(remarks):
            self.report.count("notes of editors, which are not for readers: left out", left)
        for number, remark in enumerate(remarks, 1):
            remark.key = remark.key or f"{entry.key}/{number}"
            remark.at = remark.at or entry.at or LONG_AGO
        return remarks

    def note_place(self, post):
        def note(sentence):
            self.report.note("Comments whose place had to be found", f"{sentence} (“{post}”)")

        return note

    def insert(self, post, thread, new, known):
        here = Comment.objects.for_post(post).in_bulk(list(filter(None, known.values())))
        # The numbers of other programs are of all their blogs together, and far too high.
        numbers = free_numbers([one.key for one in new]) if self.ledger.is_wordpress else {}
        rows, made, addresses, decisions = [], {}, [], []
        for one in new:
            row = self.row(post, one, numbers.get(one.key))
            parent = made.get(one.parent) or here.get(known.get(one.parent))
            if one.parent and parent is None:
                note = "The comment that this one answers was deleted here."
                one.mark = one.mark or note
            row.parent = parent
            if row.status == Comment.Status.PENDING:
                self.explain(row, thread)
            made[one.key] = row
            rows.append(row)
        tree.load_into(rows)
        for one in new:
            row = made[one.key]
            if one.remark.email and not row.by_team:
                digest = hash_of(one.remark.email)
                addresses.append(ImportedAddress(comment=row, digest=digest))
            decisions += self.decisions(row, one)
        ImportedAddress.objects.bulk_create(addresses, batch_size=500)
        Decision.objects.bulk_create(decisions, batch_size=500)
        self.ledger.add_all("comment", [(key, row.pk) for key, row in made.items()])
        self.count(new, addresses)

    def row(self, post, one, number):
        """Return the unsaved comment."""
        remark = one.remark
        text, is_same = typed(remark.html)
        if not is_same:
            sentence = f"Comment {one.key}: some of its marks are shown as they were typed."
            self.report.note("Comments to look at", f"{sentence} (“{post}”)")
        person = self.team.get(remark.writer)
        return Comment(
            pk=number,
            post=post,
            kind=remark.kind,
            by_team=person is not None,
            person=person,
            author_name=self.short(remark.name, 80, f"The name of comment {one.key} was cut"),
            author_url=self.website(remark.url, one.key),
            body=text,
            status=remark.status,
            submitted_at=remark.at,
            source=self.ledger.source,
            source_id=one.key[:100],
            old_number=old_number(one.key) if number is None else None,
        )

    def short(self, text, length, sentence):
        if len(text) > length:
            self.report.note("Cut to fit", f"{sentence}: {text}")
        return text[:length]

    def website(self, url, key):
        """Return the website of a writer, if it may be linked; `www.` there means http."""
        if not url or url in {"http://", "https://"}:
            return ""
        url = url if "://" in url else f"http://{url}"
        if len(url) > 300 or not is_web_address(url):
            self.report.note("Websites of writers that are no address", f"Comment {key}: {url}")
            return ""
        return url

    def explain(self, row, thread):
        """Store why the rules would hold a comment that waits. It waits whatever they say."""
        try:
            row.judge(thread)
        except WordsRefused:
            row.hold_reasons = []
        row.status, row.approved_at = Comment.Status.PENDING, None

    def decisions(self, row, one):
        pending = Comment.Status.PENDING
        if verb := VERBS.get(row.status):
            yield Decision(
                comment=row, verb=verb, from_status=pending, to_status=row.status, note=AS_THERE
            )
        if one.mark:
            note = Decision.Verb.NOTE
            status = row.status
            yield Decision(
                comment=row, verb=note, from_status=status, to_status=status, note=one.mark
            )

    def note_changes(self, post, known):
        """List what was brought in before and was changed or deleted here: it stays so."""
        if not known:
            return
        self.report.count("comments that were here already", len(known))
        rows = Comment.objects.for_post(post).in_bulk(list(filter(None, known.values())))
        changed = set(
            Decision.objects.filter(comment__post=post, comment__source=self.ledger.source)
            .exclude(note=AS_THERE)
            .exclude(verb=Decision.Verb.NOTE)
            .values_list("comment", flat=True)
        )
        for key, pk in known.items():
            row = rows.get(pk)
            what = (
                "was deleted here"
                if row is None or row.erased_at
                else "was removed here, and its words are deleted"
                if row.emptied_at
                else "was changed here"
                if pk in changed
                else ""
            )
            if what:
                sentence = f"Comment {key} {what}. It stays so. (“{post}”)"
                self.report.note("Changed here since the last import", sentence)

    def count(self, new, addresses):
        count = self.report.count
        for one in new:
            count(COUNTED[one.remark.status])
            if one.remark.kind != "comment":
                count("of these: links from other blogs")
            if self.team.get(one.remark.writer):
                count("of these: written by the team")
            if one.remark.has_machine:
                count("addresses of machines and names of browsers, dropped")
        count("e-mail addresses, of which only a keyed hash is stored", len(addresses))


def old_number(key):
    """Return the number in the address of a comment; None where it is no number."""
    return whole_number(key, digits=19)
