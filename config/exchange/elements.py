"""Reads XML piece by piece, with a memory that does not grow with the file.

There is no DOCTYPE in an export, so one is refused: entities that name files of the server, or that
grow without end, need one.
"""

from xml.parsers import expat

from config.exchange.records import Refused

DEEPEST = 40


class Node:
    """One element with its text and the elements in it. Names are `(namespace, name)`."""

    __slots__ = ("name", "attributes", "parts", "children", "line")

    def __init__(self, name, attributes, line):
        self.name, self.attributes, self.line = name, attributes, line
        self.parts, self.children = [], []

    @property
    def text(self):
        return "".join(self.parts)


class Elements:
    """Yields each element at `depth` when it has ended; the root is at depth 0.

    `root` is the name of the root element, once it has been read.
    """

    def __init__(self, pieces, name, *, depth):
        self.pieces, self.name, self.depth = pieces, name, depth
        self.root, self.line = None, 1
        self.stack, self.ready, self.open = [], [], None
        self.parser = parser = expat.ParserCreate(namespace_separator="\x1f")
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.StartDoctypeDeclHandler = self.doctype

    def __iter__(self):
        try:
            for piece in self.pieces:
                self.parser.Parse(piece, False)
                yield from self.taken()
            self.parser.Parse("", True)
        except expat.ExpatError as error:
            raise Refused(self.explain(error)) from error
        yield from self.taken()

    def taken(self):
        ready, self.ready = self.ready, []
        return ready

    def explain(self, error):
        where = f"{self.name}, line {error.lineno}"
        if error.code in ENDS_EARLY:
            return (
                f"{where}: the file breaks off there. Nothing was imported. "
                "Make the export again, and copy the whole file."
            )
        why = expat.ErrorString(error.code)
        return f"{where}: this is not XML ({why}). Nothing was imported."

    def doctype(self, *given):
        raise Refused(
            f"{self.name}, line {self.parser.CurrentLineNumber}: the file has a DOCTYPE. No export "
            "has one, and it can make a reader open other files. Nothing was imported."
        )

    def start(self, name, attributes):
        line = self.parser.CurrentLineNumber
        node = Node(split(name), {split(key): value for key, value in attributes.items()}, line)
        depth = len(self.stack)
        if depth > DEEPEST:
            raise Refused(f"{self.name}, line {line}: elements in more than {DEEPEST} others.")
        if depth == 0:
            self.root = node.name
        if depth > self.depth:
            self.stack[-1].children.append(node)
        self.stack.append(node)

    def end(self, name):
        node = self.stack.pop()
        if len(self.stack) == self.depth:
            self.ready.append(node)

    def characters(self, text):
        if len(self.stack) > self.depth:
            self.stack[-1].parts.append(text)


def split(name):
    namespace, _, local = name.rpartition("\x1f")
    return namespace, local


ENDS_EARLY = {
    expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS],
    expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_TOKEN],
    expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION],
    expat.errors.codes[expat.errors.XML_ERROR_PARTIAL_CHAR],
}
