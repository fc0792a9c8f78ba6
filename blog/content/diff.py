"""Differences between two texts, word by word, as plain text without HTML."""

import re
from difflib import SequenceMatcher
from html.parser import HTMLParser

SAME, ADDED, REMOVED, SKIPPED = "same", "added", "removed", "skipped"
AROUND = 1
"""Unchanged paragraphs that are shown before and after a change."""

LONGEST = 15_000
"""Words in a row that are compared one by one. This takes a second; twice as many take four."""

MARKS = {"h2": "## ", "h3": "### ", "h4": "#### ", "li": "• ", "dt": "• ", "figcaption": "↑ "}
BLOCKS = {
    "p", "blockquote", "figure", "table", "tr", "caption", "div", "pre", "aside", "details",
    "summary", "ul", "ol", "dl", "dd", "hr", *MARKS,
}  # fmt: skip
WORD = re.compile(r"\n\n|\S+[^\S\n]*")


class Paragraphs(HTMLParser):
    """The text of an article in paragraphs, with link addresses and descriptions of pictures."""

    def __init__(self):
        super().__init__()
        self.found, self.words, self.mark, self.links = [], [], "", []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in BLOCKS:
            self.end()
            self.mark = MARKS.get(tag, self.mark)
        elif tag == "img":
            self.words.append(f" [picture: {attributes.get('alt') or 'decoration'}] ")
        elif tag == "a":
            self.links.append(attributes.get("href") or "")
        elif tag in {"br", "td", "th"}:
            self.words.append(" ")

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self.end()
            self.mark = ""
        elif tag == "a" and self.links:
            self.words.append(f" ({self.links.pop()})")

    def handle_data(self, data):
        self.words.append(data)

    def end(self):
        if text := " ".join("".join(self.words).split()):
            self.found.append(f"{self.mark}{text}")
            self.mark = ""
        self.words = []


def paragraphs(markup):
    """Return the paragraphs of sanitised HTML as lines of plain text."""
    parser = Paragraphs()
    parser.feed(markup)
    parser.close()
    parser.end()
    return parser.found


def of_texts(old, new):
    """Return the differences between two articles as rows of (kind, text).

    Paragraphs far from a change are left out: the text of a SKIPPED row is their number. Return no
    rows if no word differs.
    """
    old, new = paragraphs(old), paragraphs(new)
    if old == new:
        return []
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    rows = []
    for number, (step, a, b, c, d) in enumerate(steps):
        if step != "equal":
            rows += of_line("\n\n".join(old[a:b]), "\n\n".join(new[c:d]))
            continue
        head = AROUND if number else 0
        tail = AROUND if number < len(steps) - 1 else 0
        if b - a <= head + tail:
            rows += [[(SAME, text)] for text in old[a:b]]
            continue
        rows += [[(SAME, text)] for text in old[a : a + head]]
        rows.append([(SKIPPED, b - a - head - tail)])
        rows += [[(SAME, text)] for text in old[b - tail : b]]
    return rows


def of_line(old, new):
    """Return the differences between two lines, or a few paragraphs, as one row of (kind, text)."""
    before, after = WORD.findall(old), WORD.findall(new)
    if max(len(before), len(after)) > LONGEST:
        return [[(REMOVED, old), (ADDED, new)]]
    # A word is the same with and without a blank after it.
    bare = [[word.rstrip(" ") for word in words] for words in (before, after)]
    row = []
    for step, a, b, c, d in SequenceMatcher(None, *bare).get_opcodes():
        if step == "equal":
            row.append((SAME, "".join(after[c:d])))
            continue
        if b > a:
            row.append((REMOVED, "".join(before[a:b])))
        if d > c:
            row.append((ADDED, "".join(after[c:d])))
    return [row]


def count(rows):
    """Return how many words the rows add, and how many they remove."""
    sums = dict.fromkeys((ADDED, REMOVED), 0)
    for row in rows:
        for kind, text in row:
            if kind in sums:
                sums[kind] += len(text.split())
    return sums[ADDED], sums[REMOVED]
