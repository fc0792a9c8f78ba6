"""Lists, quotations and code: what begins and ends a block."""

import html
import re

from markdown_it.rules_block import list_block

MARKER = re.compile(r"([*+-]|(\d{1,9})[.)])(?:[ \t]+|$)", re.MULTILINE)
ENDS_A_LIST = (">", "```", "~~~")


def marker(state, line):
    """Return the mark with which a line begins a list, as a match or None."""
    return MARKER.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])


def items(state, line, end, silent):
    """Make a list of two or more items only: "2. I agree" and "1999. It was then." stay text."""
    belongs_outside = silent and state.sCount[line] < state.blkIndent
    if belongs_outside or is_list(state, line, end):
        return list_block(state, line, end, silent)
    return False


def is_list(state, line, end):
    """Return whether a line begins a list, or only a sentence with a number or a dash."""
    first = marker(state, line)
    if not first:
        return False
    item = state.tokens[-1] if state.tokens else None
    begins_item = item and item.type == "list_item_open" and item.map[0] == line
    if state.listIndent >= 0 and not begins_item and first[2] in {None, "1"}:
        return True  # below an item of a list, one is enough
    return has_second_item(state, line, end, first)


def has_second_item(state, line, end, first):
    """Return whether a second item follows, without which there is no list."""
    spaces = len(first[0]) - len(first[1])
    inside = state.sCount[line] + len(first[1]) + (spaces if 1 <= spaces <= 4 else 1)
    after_blank = False
    for number in range(line + 1, end):
        if state.isEmpty(number):
            after_blank = True
        elif state.sCount[number] >= inside:
            after_blank = False
        elif other := marker(state, number):
            same_kind = other[1][-1] == first[1][-1]
            return same_kind and state.sCount[number] >= state.blkIndent
        else:
            begin = state.bMarks[number] + state.tShift[number]
            if after_blank or state.src.startswith(ENDS_A_LIST, begin):
                return False
    return False


def number_items(state):
    """Give each item the number that was typed, even out of order."""
    expected = []
    for token in state.tokens:
        if token.type == "ordered_list_open":
            expected.append(token.attrs.get("start", 1))
        elif token.type == "ordered_list_close":
            expected.pop()
        elif token.type == "list_item_open" and token.info:
            number = int(token.info)
            if number != expected[-1]:
                token.attrs["value"] = number
            expected[-1] = number + 1


MOST_LINES = 20
"""Lines of an item that are searched for the next item."""


def ends_list(state, line, end, silent):
    """End a list at the next line, unless that line is indented like an item."""
    if not silent or state.listIndent < 0 or state.sCount[line] >= state.blkIndent:
        return False
    for number in range(line, min(end, line + MOST_LINES)):
        if state.isEmpty(number):
            return True
        if marker(state, number):
            return False
    return True


def ends_quotation(state, line, end, silent):
    """End a quotation at the next line without >, as the form says."""
    return silent


def fence(renderer, tokens, index, options, env):
    """Render fenced code, and keep the words behind the opening fence."""
    token = tokens[index]
    words = f"{token.info.strip()}\n" if token.info.strip() else ""
    return f'<pre dir="auto"><code>{html.escape(words + token.content)}</code></pre>\n'
