"""Reads a page of this blog as a reader without JavaScript gets it: a post or a page, and comments.

It knows what the pages say in their HTML, and nothing of the database.
"""

from dataclasses import dataclass, field
from datetime import datetime
from html.parser import HTMLParser

from config.exchange.certificate.words import VOID, squeezed

SKIPPED = {("figure", "lead"), ("nav", "parts"), ("div", "update"), ("div", "after")}
"""Parts of the column of text that are no words of the post."""


@dataclass(slots=True)
class Shown:
    """A comment on a page."""

    anchors: list
    """The ids of its place: `comment-7`, and that of the former blog if it is another."""
    inside: str = ""
    """The anchor of the comment in whose list of replies it is."""
    depth: int = 0
    to: str = ""
    """The anchor of the comment that it says it answers."""
    name: str = ""
    at: datetime | None = None
    is_hidden: bool = False
    """Whether only a notice is in its place."""
    parts: list = field(default_factory=list)
    numbered: list = field(default_factory=list)

    @property
    def text(self):
        return "".join(self.parts)

    @property
    def texts(self):
        """Return its squeezed words: as they are, and with the numbers of lists."""
        return squeezed(self.text), squeezed("".join(self.numbered))

    @property
    def parent(self):
        """Return the anchor of its parent; empty at the top."""
        return self.to or self.inside


class Page(HTMLParser):
    """A page, read piece by piece with `feed`."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.kind, self.at, self.is_part = "", None, False
        self.titles, self.text_parts, self.people, self.comments = [], [], {}, []
        self.stack, self.within, self.lists, self.person = [], [], [], ""

    @property
    def title(self):
        return "".join(self.titles)

    @property
    def text(self):
        return "".join(self.text_parts)

    @property
    def region(self):
        return self.stack[-1][1] if self.stack else ""

    def handle_starttag(self, tag, attributes):
        given = {name: value or "" for name, value in attributes}
        region = self.region_of(tag, given, set(given.get("class", "").split()))
        if region == "text" and tag == "img" and given.get("alt"):
            self.text_parts.append(f"[{given['alt']}]")
        if region == "say":
            self.number(tag, given)
        if tag == "time":
            self.time(given)
        if tag not in VOID:
            self.stack.append((tag, region))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if all(name != tag for name, _ in self.stack):
            return
        while self.stack:
            name, region = self.stack.pop()
            if region == "comment" and name == "li":
                self.within.pop()
            if name in {"ol", "ul"} and region == "say":
                self.lists.pop()
            if name == tag:
                return

    def handle_data(self, data):
        region = self.region
        if region == "title":
            self.titles.append(data)
        elif region == "text":
            self.text_parts.append(data)
        elif region == "person":
            self.people[self.person] = self.people.get(self.person, "") + data
        elif region == "name":
            self.within[-1].name += data
        elif region == "say":
            self.within[-1].parts.append(data)
            self.within[-1].numbered.append(data)

    def region_of(self, tag, given, classes):
        """Return what the words in an element are: those of the title, of a comment, or none."""
        region = self.region
        if region in {"title", "name", "say", "person", "skip"}:
            return region
        if tag == "main":
            self.kind = "post" if "post" in classes else "page" if "narrow" in classes else ""
            return "main" if self.kind else ""
        if region in {"comments", "comment", "replies", "article", "by"}:
            return self.region_of_comment(tag, given, classes)
        if region == "text":
            return self.region_of_text(tag, given, classes)
        if region in {"main", "side", "title-block"}:
            return self.region_of_post(tag, given, classes)
        return ""

    def region_of_post(self, tag, given, classes):
        region = self.region
        if tag == "h1":
            return "title"
        if tag == "header" and "title" in classes:
            return "title-block"
        if tag == "aside" and "side" in classes:
            return "side"
        if tag == "a" and region == "side" and not given.get("href", "").startswith("#"):
            self.person = given["href"]
            return "person"
        if tag == "div" and "text" in classes:
            return "text"
        if tag == "section":
            self.is_part = self.is_part or "data-paged" in given
            return "comments" if given.get("id") == "comments" else "skip"
        is_note = {"above", "more"} & classes
        return "skip" if is_note else region

    def region_of_text(self, tag, given, classes):
        if any(tag == name and word in classes for name, word in SKIPPED):
            return "skip"
        is_ours = given.get("id") == "notes" or given.get("role") == "doc-backlink"
        return "skip" if is_ours else "text"

    def region_of_comment(self, tag, given, classes):
        if tag == "li" and "c" in classes:
            above = self.within[-1] if self.within else None
            shown = Shown([given["id"]], inside=above.anchors[0] if above else "")
            shown.depth = above.depth + 1 if above else 0
            self.comments.append(shown)
            self.within.append(shown)
            return "comment"
        if not self.within:
            return "comments"
        comment = self.within[-1]
        if tag == "span" and given.get("id") and self.region == "comment":
            comment.anchors.append(given["id"])
        elif tag == "article":
            comment.is_hidden = "gone" in classes
            return "article"
        elif "by" in classes:
            return "by"
        elif self.region == "by":  # "Linked from" is before the name of another blog
            return "name" if tag == "bdi" else "by"
        elif "say" in classes:
            return "say"
        elif tag == "a" and "to" in classes:
            comment.to = given["href"].removeprefix("#")
        return "article" if self.region == "article" else "replies"

    def time(self, given):
        """Take the moment of a post, the first that its title has, or of a comment."""
        try:
            at = datetime.fromisoformat(given.get("datetime", ""))
        except ValueError:
            return
        if self.region == "title-block":
            self.at = self.at or at
        elif self.region == "article" and self.within:
            self.within[-1].at = self.within[-1].at or at

    def number(self, tag, given):
        """Add the numbers of a list, which a reader sees though they are no characters."""
        if tag in {"ol", "ul"}:
            self.lists.append(int(given.get("start") or 1) if tag == "ol" else None)
        elif tag == "li" and self.lists and self.lists[-1] is not None:
            number = int(given.get("value") or self.lists[-1])
            self.lists[-1] = number + 1
            self.within[-1].numbered.append(f"{number}. ")
