"""The comments of a WordPress export: which ones go, under which numbers, and what they say."""

import re

from comments.models import Comment

COMMENT_STATUSES = {Comment.Status.APPROVED: "1", Comment.Status.PENDING: "0"}
"""Comments of another status are written only where replies need a parent: empty, in the trash."""
HIDDEN = "trash"


def with_parents(rows):
    """Return the comments that are public or wait, and the hidden ones that they reply to.

    What was refused or marked as spam stays here, unless replies would lose their place.
    """
    needed, kept = set(), []
    for row in reversed(rows):  # replies come after their parents
        if row.status in COMMENT_STATUSES or row.pk in needed:
            kept.append(row)
            needed.add(row.parent_id)
    return kept[::-1]


def numbers_of(rows):
    """Return {key: number there}: the same number, if every reply has a higher one than its parent.

    WordPress's importer goes by the numbers and puts a reply that comes before its parent at the
    top. In a thread with such a reply, the numbers are given anew in reading order.
    """
    keys = [row.pk for row in rows]
    is_in_order = all(row.parent_id is None or row.parent_id < row.pk for row in rows)
    return dict(zip(keys, keys if is_in_order else sorted(keys), strict=True))


TOKEN = re.compile(r"<(/?)([a-z]+)([^>]*)>")
VALUE = re.compile(r'\b(?:href|start|value)="([^"]*)"')
AS_THEY_ARE = {"em", "strong", "code"}
BREAKS = {"p": "\n\n", "pre": "\n\n"}


def as_comment(html):
    """Return the HTML of a comment in the few elements that WordPress accepts in one.

    There, an empty line ends a paragraph, and lists are lines.
    """
    lists = []
    """The next number of each list that is open; None for one without numbers."""

    def begin(tag, value):
        if tag in {"ul", "ol"}:
            lists.append(int(value or 1) if tag == "ol" else None)
            return "\n"
        if tag != "li":
            return {"br": "\n", "blockquote": "\n\n<blockquote>"}.get(tag, "")
        number = int(value) if value else lists[-1]
        if number is None:
            return "\n- "
        lists[-1] = number + 1
        return f"\n{number}. "

    def end(tag):
        if tag in {"ul", "ol"}:
            lists.pop()
            return "\n" if lists else "\n\n"
        return "</blockquote>\n\n" if tag == "blockquote" else BREAKS.get(tag, "")

    def there(found):
        is_end, tag, attributes = found.groups()
        value = VALUE.search(attributes)
        if tag in AS_THEY_ARE or tag == "a" and (is_end or not value):
            return f"<{is_end}{tag}>"
        if tag == "a":
            return f'<a href="{value[1]}">'
        return end(tag) if is_end else begin(tag, value and value[1])

    if "<pre" in html:  # its lines are as they should be
        text = TOKEN.sub(there, html)
    else:
        text = re.sub(r"[ \t]*\n[ \t]*", "\n", TOKEN.sub(there, html.replace("\n", " ")))
    text = re.sub(r"(<blockquote>)\s+|\s+(</blockquote>)", r"\1\2", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
