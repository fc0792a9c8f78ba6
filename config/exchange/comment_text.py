"""Turns the HTML of a comment elsewhere into the text that a reader would type here."""

import re
import unicodedata
from html.parser import HTMLParser

from comments import markup
from comments.markdown import is_web_address

LEFT_OUT = {"script", "style", "template", "iframe", "object", "svg", "math"}
BLOCKS = {"p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr"}
MARKS = {"em": "*", "i": "*", "strong": "**", "b": "**"}
VOID = {"br", "img", "hr", "input", "wbr", "embed", "source"}
SPECIAL = re.compile(r"[*_`\[\]<>&\\~]|^[ \t]*(?:[-+]|\d{1,9}[.)])(?:\s|$)|^(?: {4}|\t)", re.M)
ESCAPED = re.compile(r"[*_`\[\]<>&\\~]|^([ \t]*)([-+]|\d{1,9}(?=[.)]))", re.M)


def typed(source):
    """Return (text, is the same): the comment as typed text, and whether it shows every word.

    Marks of Markdown that the writer did not mean are escaped. Where the form cannot be kept, the
    words are.
    """
    plain = text_of(source, Plain)
    if "<" not in source and not SPECIAL.search(plain):
        return plain, True
    wanted = compared(plain)
    for reader in (Typed, Escaped, Words):
        text = text_of(source, reader)
        if compared(markup.plain(markup.render(text))) == wanted:
            return text, True
    return text, False


def compared(text):
    """Return a text without spaces and invisible characters."""
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) != "Cf")


def text_of(source, reader):
    parser = reader()
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    parser.feed(re.sub(r"(<br\s*/?>)[ \t]*\n", r"\1", source))
    parser.close()
    return parser.result()


class Plain(HTMLParser):
    """The words alone."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stack = [("", {}, [])]

    @property
    def parts(self):
        return self.stack[-1][2]

    def handle_starttag(self, tag, attributes):
        if tag == "br":
            self.parts.append("\n")
        elif tag not in VOID:
            self.stack.append((tag, dict(attributes), []))

    def handle_startendtag(self, tag, attributes):
        if tag in VOID:
            self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        if any(tag == name for name, _, _ in self.stack[1:]):
            while self.close_last() != tag:
                pass

    def close_last(self):
        tag, attributes, parts = self.stack.pop()
        self.parts.append("" if tag in LEFT_OUT else self.made(tag, attributes, "".join(parts)))
        return tag

    def handle_data(self, data):
        self.parts.append(data)

    def made(self, tag, attributes, text):
        if tag in BLOCKS or tag in {"blockquote", "ul", "ol", "li", "pre"}:
            return f"\n\n{text.strip()}\n\n"
        return text

    def result(self):
        while len(self.stack) > 1:
            self.close_last()
        text = "".join(self.parts)
        text = re.sub(r"[ \t]+\n", "\n", text)
        return re.sub(r"\n{3,}", "\n\n", text).strip("\n").rstrip()


class Typed(Plain):
    """The words, with the marks that readers may type here."""

    def made(self, tag, attributes, text):
        words = text.strip()
        if not words:
            return text
        if tag in MARKS:
            before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
            return f"{before}{MARKS[tag]}{words}{MARKS[tag]}{after}"
        if tag == "a":
            return self.link((attributes.get("href") or "").strip(), text)
        if tag == "blockquote":
            lines = re.sub(r"\n{3,}", "\n\n", words).split("\n")
            quoted = "\n".join(f"> {line}".rstrip() for line in lines)
            return f"\n\n{quoted}\n\n"
        if tag == "li":
            lines = re.sub(r"\s*\n\s*", "\n  ", words)
            return f"- {lines}\n"
        if tag in {"ul", "ol"}:
            return f"\n\n{words}\n\n"
        if tag == "code":
            return f"`{text}`" if "\n" not in text and "`" not in text else text
        return super().made(tag, attributes, text)

    def link(self, address, text):
        if not is_web_address(address) or re.search(r"[\s<>]", address):
            return text
        if text.strip() in {address, address.removeprefix("http://"), address.rstrip("/")}:
            return address
        return f"[{text.strip()}]({address})"


class Escaped(Typed):
    """The same. What the writer typed is no mark."""

    def handle_data(self, data):
        self.parts.append(escape(data))

    def made(self, tag, attributes, text):
        if tag in {"code", "pre"}:
            return Plain.made(self, tag, attributes, text)
        return super().made(tag, attributes, text)


class Words(Escaped):
    """The words alone, and nothing in them is a mark."""

    def made(self, tag, attributes, text):
        return Plain.made(self, tag, attributes, text)


def escape(text):
    return ESCAPED.sub(
        lambda found: (
            f"{found[1]}\\{found[2]}"
            if found[2] in {"-", "+"}
            else f"{found[0]}\\"
            if found[2]
            else f"\\{found[0]}"
        ),
        text,
    )
