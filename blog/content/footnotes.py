"""Footnotes, written in the text and shown at its end.

Authors write a note inside a sentence as `<small class="footnote">…</small>`, and it moves with the
sentence. Rendering replaces it with a number and lists the notes under the text. The number and its
note link to each other. The functions take and return the parser's tokens.
"""

CLASS = "footnote"


def number(source):
    """Yield the tokens of a text with its notes numbered, moved to the end and linked."""
    tokens, notes = iter(source), []
    for token in tokens:
        if not is_note(token):
            yield token
            continue
        note = list(until_closed(tokens))
        if any(part.get("data") and part["type"] == "Characters" for part in note):
            notes.append(note)
            yield from reference(len(notes))
    if notes:
        yield from listed(notes)


def is_note(token):
    """Return whether a token begins a footnote in the text."""
    return (
        token["type"] == "StartTag"
        and token["name"] == "small"
        and token["data"].get((None, "class")) == CLASS
    )


def until_closed(tokens):
    """Return the tokens inside a `small` whose start tag has just been read."""
    depth = 1
    for token in tokens:
        if token.get("name") == "small":
            depth += {"StartTag": 1, "EndTag": -1}[token["type"]]
        if not depth:
            return
        yield token


def reference(place):
    """Yield the tokens of the number in the text that leads to note `place`."""
    yield start("sup", {"class": "ref"})
    address = {"href": f"#note-{place}", "id": f"noteref-{place}"}
    yield start("a", address | {"role": "doc-noteref", "aria-label": f"Note {place}"})
    yield text(str(place))
    yield end("a")
    yield end("sup")


def listed(notes):
    """Yield the tokens of the list of notes, each with a link back to its place in the text."""
    section = {"class": "notes", "role": "doc-endnotes", "aria-labelledby": "notes"}
    yield from (start("section", section), start("h2", {"id": "notes"}), text("Notes"))
    yield from (end("h2"), start("ol", {}))
    for place, note in enumerate(notes, 1):
        yield start("li", {"id": f"note-{place}"})
        yield from note
        back = {"href": f"#noteref-{place}", "role": "doc-backlink"}
        yield from (
            text(" "),
            start("a", back | {"aria-label": f"Back to note {place} in the text"}),
        )
        yield from (text("↩"), end("a"), end("li"))
    yield from (end("ol"), end("section"))


def start(name, attributes):
    """Return the token of a start tag."""
    data = {(None, key): value for key, value in attributes.items()}
    return {"type": "StartTag", "name": name, "namespace": HTML, "data": data}


def end(name):
    """Return the token of an end tag."""
    return {"type": "EndTag", "name": name, "namespace": HTML}


def text(characters):
    """Return the token of a text."""
    return {"type": "Characters", "data": characters}


HTML = "http://www.w3.org/1999/xhtml"
