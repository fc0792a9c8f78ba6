"""Reads the text of a file that may have been damaged on its way.

Old databases hold characters that XML cannot, and bytes of another encoding than the file says.
Both are mended, and the places are noted. Nothing else is guessed.
"""

import codecs
import re

from config.exchange.records import Refused

CHUNK = 1 << 16
SHOWN = 20
"""Places that are named. The others are counted."""

DECLARED = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
IMPOSSIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));"
)
REFERENCE_BEGINS = re.compile(r"&#?x?[0-9a-fA-F]{0,7}$")
"""The end of a piece that goes to the next one, so that a reference is never in two."""


class Notes:
    """What was mended, with the lines, for the report."""

    def __init__(self, name):
        self.name, self.counts, self.places = name, {}, {}

    def add(self, what, line):
        self.counts[what] = self.counts.get(what, 0) + 1
        lines = self.places.setdefault(what, [])
        if line not in lines and len(lines) < SHOWN:
            lines.append(line)

    def sentences(self):
        """Return one sentence for each kind of damage."""
        for what, count in self.counts.items():
            lines = self.places[what]
            word = "line" if len(lines) == 1 else "lines"
            yield f"{self.name}, {word} {', '.join(map(str, lines))}: {what} ({count})."


class Mender:
    """Yields the text of a binary file in pieces, with what cannot be read mended."""

    cut_at = REFERENCE_BEGINS

    def __init__(self, file, name):
        self.file, self.notes, self.line = file, Notes(name), 1
        self.name = name

    def __iter__(self):
        decoder, rest, is_first = None, "", True
        while True:
            data = self.file.read(CHUNK)
            if decoder is None:
                data, decoder = self.begin(data)
            text = rest + decoder.decode(data, final=not data)
            if not data:
                yield self.mended(text)
                return
            cut = self.cut_at.search(text)
            text, rest = (text[: cut.start()], text[cut.start() :]) if cut else (text, "")
            if is_first:
                text, is_first = self.from_start(text), False
            yield self.mended(text)

    def begin(self, data):
        """Return the first bytes without a mark of their order, and a decoder."""
        for mark, encoding in MARKS.items():
            if data.startswith(mark):
                return data[len(mark) :], codecs.getincrementaldecoder(encoding)("replace")
        found = DECLARED.match(data[max(data.find(b"<"), 0) :])
        encoding = found[1].decode() if found else "utf-8"
        try:
            name = codecs.lookup(encoding).name
            if name == "utf-8":
                return data, Utf8(self)
            return data, codecs.getincrementaldecoder(name)("replace")
        except LookupError as error:
            raise Refused(f"{self.name} says that its encoding is “{encoding}”.") from error

    def from_start(self, text):
        """Return the first piece from its first element, which nothing may be before."""
        before, bracket, after = text.partition("<")
        if before.strip("\ufeff \t\r\n"):
            self.notes.add("characters before the XML, left out", self.line)
        return f"<{after}" if bracket else before

    def mended(self, text):
        """Return a piece without the characters that XML cannot have."""
        if not text.isascii() or IMPOSSIBLE.search(text):
            before = 0

            def replace(found):
                nonlocal before
                if found[0].startswith("&") and is_possible(found):
                    return found[0]
                line = self.line + text.count("\n", 0, found.start())
                self.notes.add("characters that a text cannot have, left out", line)
                return ""

            self.line, text = self.line + text.count("\n"), IMPOSSIBLE.sub(replace, text)
            return text
        self.line += text.count("\n")
        return text


def is_possible(found):
    """Return whether a numeric reference names a character that XML may contain."""
    number = int(found[1], 16) if found[1] else int(found[2])
    return number in {9, 10, 13} or 32 <= number <= 0x10FFFF and not IMPOSSIBLE.match(chr(number))


class Utf8:
    """Decodes UTF-8. Bytes that are not are read as Windows-1252, as browsers would."""

    def __init__(self, mender):
        self.mender, self.rest = mender, b""

    def decode(self, data, final=False):
        data, self.rest, parts = self.rest + data, b"", []
        while data:
            try:
                parts.append(data.decode("utf-8"))
                break
            except UnicodeDecodeError as error:
                good, bad, after = (
                    data[: error.start],
                    data[error.start : error.end],
                    data[error.end :],
                )
                parts.append(good.decode("utf-8"))
                if not final and not after and len(bad) < 4 and "unexpected end" in error.reason:
                    self.rest = bad
                    break
                line = self.mender.line + sum(part.count("\n") for part in parts)
                self.mender.notes.add("not UTF-8 as the file says, read as Windows-1252", line)
                parts.append(bad.decode("cp1252", "replace"))
                data = after
        return "".join(parts)


MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
