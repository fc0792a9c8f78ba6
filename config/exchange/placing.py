"""Finds the place of each comment: under its own parent, whatever order they come in."""

from collections import defaultdict
from dataclasses import dataclass

from config.exchange.records import Remark


@dataclass(slots=True)
class Placed:
    """A comment with a key that nothing else has, and the key of its parent; empty at the top."""

    remark: Remark
    key: str
    parent: str = ""
    mark: str = ""
    """Why it is not where the export says, for moderators."""


def place(remarks, note):
    """Return the comments as `Placed`, parents before their replies, and the oldest first.

    A comment whose parent is missing, or that is among its own parents, is at the top with a mark.
    `note(sentence)` is called for each.
    """
    placed = with_keys(remarks, note)
    keys = {one.key: one for one in placed}
    for one in placed:
        wanted = one.remark.parent
        if wanted in keys:
            one.parent = wanted
        elif wanted:
            put_at_top(one, f"its parent, comment {wanted}, is not under this post", note)
    break_circles(keys, note)
    return in_order(placed)


def with_keys(remarks, note):
    """Give each a key of its own. An exact repeat is left out; another with the same number is not.

    Replies to a number that two have are under the first.
    """
    placed, known = [], {}
    for remark in remarks:
        same = known.setdefault(remark.key, [])
        if any(is_repeat(remark, other) for other in same):
            note(f"Comment {remark.key} is in the export twice. It is here once.")
            continue
        same.append(remark)
        key = remark.key if len(same) == 1 else f"{remark.key}~{len(same)}"
        if len(same) > 1:
            note(f"Two comments have the number {remark.key}. The second has a new one here.")
        placed.append(Placed(remark, key))
    return placed


def is_repeat(one, other):
    return (one.name, one.html, one.at, one.parent) == (
        other.name,
        other.html,
        other.at,
        other.parent,
    )


def put_at_top(one, why, note):
    one.parent, one.mark = "", f"At the top, because {why} in the export."
    note(f"Comment {one.key} is at the top: {why}.")


def break_circles(keys, note):
    """Put the oldest comment of each circle at the top, so that the others are below it."""
    state = {}
    for first in keys:
        path, key = [], first
        while key and state.get(key) is None:
            state[key] = first
            path.append(key)
            key = keys[key].parent
        if key and state[key] == first and key in path:
            circle = [keys[each] for each in path[path.index(key) :]]
            oldest = min(circle, key=when)
            if len(circle) == 1:
                why = "it is its own parent"
            else:
                names = ", ".join(sorted((one.key for one in circle), key=number))
                why = f"the parents of {names} lead round in a circle"
            put_at_top(oldest, why, note)


def in_order(placed):
    """Return parents before replies, without recursion: threads may be deep."""
    replies = defaultdict(list)
    for one in sorted(placed, key=when):
        replies[one.parent].append(one)
    found, waiting = [], list(reversed(replies[""]))
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting.extend(reversed(replies[one.key]))
    return found


def when(one):
    return one.remark.at, number(one.key)


def number(key):
    """Order keys by their number, and others by their letters behind them."""
    head = key.partition("~")[0]
    is_number = head.isascii() and head.isdecimal()
    return (0, int(head), key) if is_number else (1, 0, key)
