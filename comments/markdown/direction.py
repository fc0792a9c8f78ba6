"""In which direction each block runs, left to right or right to left."""

from blog.content.characters import CLOSES, TURNS_OR_ISOLATES, balanced, direction, settled


def settle(state):
    """No block of a comment turns the direction of what follows it."""
    if not TURNS_OR_ISOLATES.search(state.src):
        return
    for block in state.tokens:
        if block.type == "fence":
            block.info, block.content = settled(block.info), settled(block.content)
        opened, last = 0, None
        for token in block.children or ():
            if token.content:
                token.content, opened = balanced(token.content, opened)
                last = token
        if opened:
            last.content += CLOSES * opened


def directions(state):
    """Each block runs in the direction of its first letter.

    A browser finds that of a paragraph, but not that of what only holds such: it passes over what
    has a direction of its own. So lists and quotations, whose marks and bars stand where their
    words begin, are given theirs. From the end, because the first letter counts.
    """
    found, after = [""], None
    for token in reversed(state.tokens):
        if token.nesting < 0:
            found.append("")
        elif token.nesting > 0:
            own = found.pop()
            holds_words = token.type == "paragraph_open" or after is not None and after.hidden
            token.attrs["dir"] = "auto" if holds_words or not own else own
            found[-1] = own or found[-1]
        else:
            parts = token.children or [token]
            found[-1] = direction("".join(part.content for part in parts)) or found[-1]
        after = token
