"""Makes paragraphs of bare lines, as WordPress does when it shows a post without blocks.

There, an empty line ends a paragraph and a single line break is one. Elements that are blocks
themselves are not put into paragraphs, and nothing inside `pre` is touched.
"""

import re

BLOCK = (
    "table|thead|tfoot|caption|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|"
    "blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|"
    "footer|nav|figure|figcaption|details|menu|summary"
)
OPENS = re.compile(rf"<(?:{BLOCK})\b[^>]*>", re.I)
BEFORE = re.compile(rf"(<(?:{BLOCK})\b[^>]*>)", re.I)
AFTER = re.compile(rf"(</(?:{BLOCK})>|<hr\b[^>]*>)", re.I)
ONLY_BLOCK = re.compile(rf"^\s*</?(?:{BLOCK})\b", re.I)
KEPT = re.compile(r"<(pre|script|style|textarea)\b.*?</\1>", re.I | re.S)
LINES_IN_TAG = re.compile(r"<[^<>]*\n[^<>]*>")


def paragraphs(text):
    """Return the HTML of a text with bare line breaks."""
    text, kept = without_kept(text.replace("\r\n", "\n").replace("\r", "\n"))
    text = re.sub(r"<br\s*/?>\s*<br\s*/?>", "\n\n", text, flags=re.I)
    text = LINES_IN_TAG.sub(lambda found: found[0].replace("\n", " "), text)
    text = BEFORE.sub(r"\n\n\1", text)
    text = AFTER.sub(r"\1\n\n", text)
    parts = [made(part.strip("\n")) for part in re.split(r"\n\s*\n", text) if part.strip()]
    text = "\n".join(parts)
    for number, element in enumerate(kept):
        text = text.replace(place(number), element)
    return text


def without_kept(text):
    """Return the text with a mark for each element whose lines are as they should be."""
    kept = []

    def keep(found):
        kept.append(found[0])
        return f"\n\n{place(len(kept) - 1)}\n\n"

    return KEPT.sub(keep, text), kept


def place(number):
    return f"<pre {number}></pre>"


def made(part):
    """Return one part between empty lines: a paragraph, unless it is or contains a block."""
    if part.startswith("<pre ") or re.fullmatch(r"\s*<!--.*?-->\s*", part, re.S):
        return part
    opened = re.match(rf"^((?:\s*<(?:{BLOCK})\b[^>]*>)+)(.*)$", part, re.I | re.S)
    if opened:
        return opened[1] + inside(opened[2])
    if ONLY_BLOCK.match(part):
        return part
    closing = re.search(rf"((?:\s*</(?:{BLOCK})>)+\s*)$", part, re.I)
    end = closing[1] if closing else ""
    words = part[: len(part) - len(end)] if end else part
    if not words.strip():
        return part
    return f"<p>{broken(words.strip())}</p>{end}"


def inside(text):
    """Return the first words in a block, with their line breaks."""
    return broken(text) if text.strip() else text


def broken(text):
    """Return a text with an element for each line break that has none."""
    return re.sub(r"(?<!<br>)(?<!<br/>)(?<!<br />)[ \t]*\n", "<br>\n", text)
