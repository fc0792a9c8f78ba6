"""What a certificate found: how many agree, each difference, and what is other on purpose."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from django.template.loader import render_to_string

POSTS = "Posts and pages"
COMMENTS = "Comments"
HIDDEN = "Not public there, and not public here"
ADDRESSES = "Old addresses"


WORDS = {
    "address": "where an old address leads",
    "anchor": "the link to a comment",
    "author": "the author",
    "date": "the date",
    "missing": "it is not there",
    "parent": "the comment that it replies to",
    "public": "it was not public there",
    "text": "the text",
    "title": "the title",
}
"""What each kind of difference is called."""


@dataclass
class Difference:
    """One difference: of what, at which address, and what is said there and here."""

    what: str
    address: str
    kind: str
    """One of `WORDS`."""
    there: str = ""
    here: str = ""

    @property
    def in_words(self):
        return WORDS[self.kind]


@dataclass
class Findings:
    """Counts by part as [agree, of], differences, and sentences by reason."""

    site: str
    names: list
    at: object
    source: str = "export"
    """What was compared with the site: an export, or a sitemap."""
    counts: dict = field(default_factory=dict)
    differences: list = field(default_factory=list)
    purposes: dict = field(default_factory=dict)

    def item(self, part, differences=(), number=1):
        """Count an item of a part, or several that have the same fate, with its differences."""
        agree, of = self.counts.get(part, (0, 0))
        self.counts[part] = (agree + (0 if differences else number), of + number)
        self.differences += differences

    def purpose(self, reason, sentence):
        """Take note of what is other here for a reason that the export itself gives."""
        self.purposes.setdefault(reason, []).append(sentence)

    @property
    def agree(self):
        return sum(agree for agree, _ in self.counts.values())

    @property
    def of(self):
        return sum(of for _, of in self.counts.values())

    @property
    def is_whole(self):
        """Return whether something was checked, and all of it agrees."""
        return bool(self.of) and self.agree == self.of

    @property
    def leads_nowhere(self):
        """Return whether not one post is there: a sign of the wrong export or site."""
        agree, of = self.counts.get(POSTS, (0, 0))
        missing = sum(each.kind == "missing" for each in self.differences)
        return of > 1 and not agree and missing >= of

    def as_dict(self):
        return {
            "agree": self.agree,
            "of": self.of,
            "site": self.site,
            self.source: self.names,
            "at": self.at.isoformat(timespec="seconds"),
            "parts": {part: {"agree": a, "of": of} for part, (a, of) in self.counts.items()},
            "differences": [asdict(each) for each in self.differences],
            "different_on_purpose": self.purposes,
        }

    def as_json(self):
        return json.dumps(self.as_dict(), ensure_ascii=False, indent=1)

    def write(self, folder):
        """Write the two sheets into a folder, and return the path of the one for people."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "certificate.json").write_text(self.as_json(), encoding="utf-8")
        sheet = folder / "certificate.html"
        sheet.write_text(render_to_string("certificate.html", {"found": self}), encoding="utf-8")
        return sheet
