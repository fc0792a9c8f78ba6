"""Finds web addresses in plain text, and decides which of them may become links."""

import re


def is_web_address(url):
    """Return whether a reader's link may be followed: only http:// and https:// may.

    bleach's list of protocols alone accepts `javascript:123` and similar addresses.
    """
    return url.lower().startswith(("http://", "https://"))


def may_be_followed(url):
    """Return whether a link may lead to this address: the web or e-mail."""
    return is_web_address(url) or url.lower().startswith("mailto:")


STOPS = "，。、；「」『』《》【】\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
"""Characters that end an address: full stops of scripts without spaces, and marks of phones."""

ADDRESS = re.compile(
    rf"(?:https?://(?=[\w%])|www\.(?=\w))[^\s/?#<>\"'`()\[\]{{}}*\\{STOPS}]+", re.IGNORECASE
)
REST = re.compile(rf"[^\s<>\"{STOPS}]*")
BRACKETS = re.compile(r"[()\[\]{}]")
PARTNERS = {")": "(", "]": "[", "}": "{"}
TRAILING = frozenset(".,:;!?'`…’”»！？\\")
"""Characters that belong to the sentence when they follow an address."""
ENTITY = re.compile(r"&(?:#?\w{1,8});")
ESCAPED = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
MOST_BRACKETS = 20


def end_of_address(text, found, limit, marks):
    """Return where the address that starts at `found` ends; its start when it is not an address.

    Brackets belong to it in pairs. `marks` are the emphasis marks before it. The closing partner of
    one of them at the end closes the emphasis; all other marks belong to the address.
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
    """Return the end of an address, before the first bracket without a partner in it."""
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
    """Link a bare address. Text that begins with www. stays text and is kept whole."""
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
    """Return whether the last run of the sign, * or _, can only open an emphasis."""
    code = ord(sign)
    for mark in reversed(marks):
        if mark.marker == code:
            return mark.open and not mark.close
    return False


NEXT = re.compile(r"[\n\\`*_\[\]<&!]|https?://|(?<![\w./@-])www\.", re.IGNORECASE)


def text(state, silent):
    """Read text up to the next character that can have a meaning, an address included."""
    found = NEXT.search(state.src, state.pos, state.posMax)
    end = found.start() if found else state.posMax
    if end == state.pos:
        return False
    if not silent:
        state.append_pending(state.src[state.pos : end])
    state.pos = end
    return True
