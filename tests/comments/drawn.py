"""A page read back: its comments in order, and whether every element closes where it should."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
INSIDE = {"li": {"ol", "ul"}, "summary": {"details"}, "dt": {"dl"}, "dd": {"dl"}}
HOLDS = {"ol": {"li"}, "ul": {"li"}}


@dataclass
class Drawn:
    """A comment or placeholder as it stands in a page."""

    pk: int
    level: int
    kind: str = ""
    text: list = field(default_factory=list)

    @property
    def words(self):
        return " ".join(" ".join(self.text).split())


class Page(HTMLParser):
    """`comments` of a page, `errors` of its nesting, and where `form` stands (under which key)."""

    def __init__(self, response):
        super().__init__()
        self.comments, self.errors, self.open, self.under = [], [], [], []
        self.forms, self.folded = [], []
        self.content = response.content.decode()
        self.feed(self.content)
        self.close()
        self.errors += [f"<{tag}> is never closed" for tag, _ in self.open]

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        parent = self.open[-1][0] if self.open else ""
        if tag in INSIDE and parent not in INSIDE[tag]:
            self.errors.append(f"<{tag}> in <{parent}>, line {self.getpos()}")
        if parent in HOLDS and tag not in HOLDS[parent]:
            self.errors.append(f"<{tag}> in <{parent}>, line {self.getpos()}")
        comment = None
        if tag == "li" and attrs.get("id", "").startswith("comment-"):
            comment = Drawn(int(attrs["id"].removeprefix("comment-")), len(self.under))
            self.comments.append(comment)
            self.under.append(comment)
        elif tag == "article" and self.under:
            self.under[-1].kind = attrs.get("class") or ""
        elif tag == "form" and attrs.get("id") == "respond":
            self.forms.append(self.under[-1].pk if self.under else None)
        elif tag == "details" and self.under and "open" not in attrs:
            self.folded.append(self.under[-1].pk)
        if tag not in VOID:
            self.open.append((tag, comment))

    def handle_startendtag(self, tag, attrs):
        pass  # inside of SVG

    def handle_endtag(self, tag):
        if tag in VOID:
            self.errors.append(f"</{tag}>")
        elif not self.open or self.open[-1][0] != tag:
            self.errors.append(f"</{tag}> closes {self.open[-1:]}, line {self.getpos()}")
        elif self.open.pop()[1]:
            self.under.pop()

    def handle_data(self, data):
        if self.under and self.open[-1][0] not in {"summary", "label", "textarea", "option"}:
            self.under[-1].text.append(data)

    def __getitem__(self, comment):
        return next(drawn for drawn in self.comments if drawn.pk == comment.pk)

    @property
    def keys(self):
        return [drawn.pk for drawn in self.comments]

    @property
    def levels(self):
        return [drawn.level for drawn in self.comments]
