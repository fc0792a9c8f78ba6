"""Compares the comments of one post in an export with those on its page."""

from collections import defaultdict
from datetime import UTC

from config.exchange.certificate.findings import COMMENTS, HIDDEN, Difference
from config.exchange.certificate.source import KINDS, comments_of
from config.exchange.certificate.words import (
    are_marks_alone,
    around,
    differs_at,
    of_comment,
    squeezed,
)

LONGEST_NAME = 80
SAME_ENOUGH = 20
"""Characters from which two comments with the same words are taken for one, whatever their name."""


class Talk:
    """The comments under one post. `name` and `address` are those of the post."""

    def __init__(self, program, findings, name, address):
        self.prefix = "c" if program == "blogger" else "comment-"
        self.findings, self.name, self.address = findings, name, address
        self.tops = {}  # which comment of a circle is at the top

    def check(self, entry, page):
        expected = comments_of(entry, self.note)
        self.index(page)
        matched = {one.key: self.find(one) for one in expected if is_public(one)}
        self.claimed = {id(shown) for shown in matched.values() if shown}
        for one in expected:
            if is_public(one) and matched[one.key] is None:
                matched[one.key] = self.find_elsewhere(one)
        places = {one.key: self.at(one.key) for one in expected} | matched
        for one in expected:
            if is_public(one):
                found = self.differences(one, matched[one.key], places, entry)
                self.findings.item(COMMENTS, list(found))
            else:
                self.findings.item(HIDDEN, self.leaks(one))
        for kind in sorted({remark.kind for remark in entry.remarks} - KINDS):
            self.note("Notes of editors, which readers never saw", f"on {self.name} ({kind})")

    def note(self, reason, what):
        self.findings.purpose(reason, f"{what}: {self.name}")

    def index(self, page):
        """Note where each anchor leads, to the first on the page, and where which words are."""
        self.anchors, self.by_words, self.claimed = {}, defaultdict(list), set()
        for shown in page.comments:
            for anchor in shown.anchors:
                self.anchors.setdefault(anchor, shown)
            if not shown.is_hidden:
                for words in dict.fromkeys(shown.texts):
                    self.by_words[words].append(shown)

    def at(self, key):
        """Return the comment that the old anchor of a key leads to; None if there is none."""
        return self.anchors.get(f"{self.prefix}{key}")

    def find(self, one):
        """Return the comment at its old anchor, or with its words if it never had a number."""
        return self.at(one.key) if has_anchor(one.key) else self.find_elsewhere(one)

    def find_elsewhere(self, one):
        """Return a comment with the same words that no other one is, and take it."""
        words = written(one)
        free = [shown for shown in self.by_words[words] if id(shown) not in self.claimed]
        same = [shown for shown in free if squeezed(shown.name) == squeezed(name_of(one))]
        found = next(iter(same or (free if len(words) >= SAME_ENOUGH else ())), None)
        if found:
            self.claimed.add(id(found))
        return found

    def differs(self, one, kind, there, here):
        who = f"Comment {one.key} by {name_of(one)} on {self.name}"
        anchor = f"#{self.prefix}{one.key}" if has_anchor(one.key) else ""
        return Difference(who, f"{self.address}{anchor}", kind, there, here)

    def differences(self, one, shown, places, entry):
        """Yield what is other on the page than in the export."""
        remark = one.remark
        if shown is None:
            yield self.differs(one, "missing", around(plain(one), 0), "not on the page")
            return
        if shown.is_hidden:
            yield self.differs(one, "missing", around(plain(one), 0), "hidden behind a notice")
            return
        if has_anchor(one.key) and self.at(one.key) is not shown:
            yield self.differs(one, "anchor", f"#{self.prefix}{one.key}", f"#{shown.anchors[0]}")
        pieces = of_comment(remark.html)
        places_of = [differs_at(pieces, text) for text in shown.texts]
        if all(places_of):
            if are_marks_alone(written(one), shown.texts[0]):
                self.note("Comments some of whose marks are shown as they were typed", one.key)
            else:
                there, here = places_of[0]
                yield self.differs(one, "text", around(plain(one), there), around(shown.text, here))
        if squeezed(name_of(one)) != squeezed(shown.name):
            yield self.differs(one, "author", name_of(one), shown.name)
        elif len(remark.name) > LONGEST_NAME:
            self.note("Names that were cut, because they are too long", f"comment {one.key}")
        at = remark.at or entry.at
        if at is None:
            self.note("Comments without a date", f"comment {one.key}")
        elif shown.at is None or to_the_minute(at) != shown.at:
            yield self.differs(one, "date", moment(at), moment(shown.at))
        yield from self.parent(one, shown, places)

    def parent(self, one, shown, places):
        if not one.parent:
            if shown.parent:
                yield self.differs(one, "parent", "at the top", f"under #{shown.parent}")
            return
        is_at_top = one.circle and not shown.parent
        if is_at_top and self.tops.setdefault(one.circle, one.key) == one.key:
            return
        parent = places[one.parent]
        anchors = parent.anchors if parent else ()
        is_inside = parent and shown.inside in {anchors[0], parent.inside}
        if shown.parent not in anchors or not is_inside:
            here = f"under #{shown.parent}" if shown.parent else "at the top"
            yield self.differs(one, "parent", f"under comment {one.parent}", here)

    def leaks(self, one):
        """Return the difference of a comment that was not public there and is public here."""
        words, shown = written(one), self.at(one.key) if has_anchor(one.key) else None
        seen = [shown] if shown else []
        seen += [each for each in self.by_words[words] if words and is_by(one, each)]
        for each in seen:
            is_other = each.is_hidden or id(each) in self.claimed
            if not is_other and (words in each.texts or is_by(one, each)):
                return [
                    self.differs(one, "public", one.remark.status, f"public: #{each.anchors[0]}")
                ]
        return []


def is_public(one):
    return one.remark.status == "approved"


def is_by(one, shown):
    return squeezed(shown.name) == squeezed(name_of(one))


def has_anchor(key):
    """Return whether a comment had an address of its own. A second one of a number had none."""
    return key.isascii() and key.isdecimal()


def name_of(one):
    return one.remark.name[:LONGEST_NAME] or "Anonymous"


def plain(one):
    return "".join(piece.text for piece in of_comment(one.remark.html))


def written(one):
    """Return the squeezed words of a comment in the export."""
    return squeezed(plain(one))


def to_the_minute(at):
    return at.replace(second=0, microsecond=0)


def moment(at):
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if at else "none"
