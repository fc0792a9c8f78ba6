"""What a reader of an export yields, whatever the program that wrote it.

An importer knows only these classes. A reader for another program yields them too.
"""

from dataclasses import dataclass, field
from datetime import datetime


class Refused(Exception):
    """The file cannot be read. The message says why, and names the file and the line."""


@dataclass(slots=True)
class Site:
    """The blog that was exported."""

    name: str
    address: str
    """Where its pages were, without a final slash: https://old.example.org/blog

    Empty if the export does not say it.
    """
    key: str = ""
    """What its program knows it by, if the export says it: an address may change."""


@dataclass(slots=True)
class Writer:
    """Somebody who wrote posts there."""

    key: str
    login: str
    name: str
    email: str = field(default="", repr=False)


@dataclass(slots=True)
class Term:
    """A category, a tag (`post_tag`) or a `label` of Blogger, whose slug is its name."""

    kind: str
    slug: str
    name: str
    parent: str = ""
    number: str = ""
    """Of `/?cat=3`."""


@dataclass(slots=True)
class Remark:
    """A comment, or a link from another blog."""

    key: str
    parent: str
    name: str
    url: str
    html: str
    at: datetime | None
    status: str
    """approved, pending, spam or removed."""
    kind: str
    """comment, pingback or trackback; something else is not shown there either."""
    writer: str = ""
    """The `key` of a `Writer`, if somebody of the team wrote it."""
    email: str = field(default="", repr=False)
    has_machine: bool = False
    """Whether the file had the address of a machine or the name of a browser. They are dropped."""


@dataclass(slots=True)
class Entry:
    """A post, a page, a file, or something that only the other program knows.

    A `thread` has comments alone: they belong under the post that its link leads to.
    """

    key: str
    kind: str
    """post, page, attachment, thread, or the other program's word."""
    line: int
    title: str = ""
    html: str = ""
    summary: str = ""
    slug: str = ""
    status: str = ""
    """published, draft, private, locked (behind a password) or removed."""
    at: datetime | None = None
    updated_at: datetime | None = None
    link: str = ""
    guid: str = ""
    writer: str = ""
    """The `login` of a `Writer`."""
    parent: str = ""
    takes_comments: bool = True
    has_number: bool = True
    """Whether its key was in an address of it, such as /?p=12."""
    file: str = ""
    """The address of an attachment."""
    terms: list[Term] = field(default_factory=list)
    meta: dict[str, list[str]] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)

    def first(self, name):
        """Return the first value of a custom field; empty if there is none."""
        return next(iter(self.meta.get(name, ())), "")
