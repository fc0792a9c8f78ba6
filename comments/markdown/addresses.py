"""Web addresses that were typed bare: where they begin and end, and which may be followed."""

import re


def is_web_address(url):
    """Whether a reader's link may be followed: it begins with http:// or https://, nothing else.

    bleach's protocol list alone lets `javascript:123` and its relatives through.
    """
    return url.lower().startswith(("http://", "https://"))


def may_be_followed(url):
    return is_web_address(url) or url.lower().startswith("mailto:")


STOPS = "，。、；「」『』《》【】\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
"""These end an address: stops, where nothing stands between words, and marks that phones add."""

ADDRESS = re.compile(
    rf"(?:https?://(?=[\w%])|www\.(?=\w))[^\s/?#<>\"'`()\[\]{{}}*\\{STOPS}]+", re.IGNORECASE
)
REST = re.compile(rf"[^\s<>\"{STOPS}]*")
BRACKETS = re.compile(r"[()\[\]{}]")
PARTNERS = {")": "(", "]": "[", "}": "{"}
TRAILING = frozenset(".,:;!?'`…’”»！？\\")
"""Behind an address these belong to the sentence."""
ENTITY = re.compile(r"&(?:#?\w{1,8});")
ESCAPED = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
MOST_BRACKETS = 20


def end_of_address(text, found, limit, marks):
    """Where the address ends whose beginning was `found`; at its start when it is none.

    Brackets belong to it in pairs. `marks` are those of emphasis before it: at its end the partner
    of one closes the emphasis, all others are the address's own.
    """
    start, end = found.span()
    if end < limit and text[end] in "/?#":
        end = end_within_brackets(text, end, REST.match(text, end, limit).end())
    while end > start:
        last = text[end - 1]
        entity = text.rfind("&", max(start, end - 10), end) if last == ";" else -1
        if entity >= 0 and ENTITY.fullmatch(text, entity, end):
            end = entity
        elif last in TRAILING or (last in "*_" and is_open(last, marks)):
            end -= 1
        else:
            break
    return end if end > start + len("https://") or text[start] in "wW" else start


def end_within_brackets(text, start, end):
    """The end of an address before the first bracket that has no partner in it."""
    opened = []
    for found in BRACKETS.finditer(text, start, end):
        if found[0] not in PARTNERS:
            opened.append(found)
        elif opened and opened[-1][0] == PARTNERS[found[0]]:
            opened.pop()
        else:
            end = found.start()
            break
        if len(opened) > MOST_BRACKETS:
            break
    return opened[0].start() if opened else end


def address(state, silent):
    """A link to an address that was typed bare; what begins with www. is text, and kept whole."""
    start = state.pos
    found = ADDRESS.match(state.src, start, state.posMax)
    if not found:
        return False
    end = end_of_address(state.src, found, state.posMax, state.delimiters)
    if end == start:
        return False
    typed = ESCAPED.sub("", state.src[start:end])
    if not silent and (state.linkLevel or not is_web_address(typed)):
        state.append_pending(typed)
    elif not silent:
        state.push("link_open", "a", 1).attrs = {"href": typed}
        state.push("text", "", 0).content = typed
        state.push("link_close", "a", -1)
    state.pos = end
    return True


def is_open(sign, marks):
    """Whether the last run of the sign, * or _, could only open an emphasis."""
    code = ord(sign)
    for mark in reversed(marks):
        if mark.marker == code:
            return mark.open and not mark.close
    return False


NEXT = re.compile(r"[\n\\`*_\[\]<&!]|https?://|(?<![\w./@-])www\.", re.IGNORECASE)


def text(state, silent):
    """Text up to what can mean something, an address among that."""
    found = NEXT.search(state.src, state.pos, state.posMax)
    end = found.start() if found else state.posMax
    if end == state.pos:
        return False
    if not silent:
        state.append_pending(state.src[state.pos : end])
    state.pos = end
    return True
