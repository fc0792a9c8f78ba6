"""Sets the direction of each block, left to right or right to left."""

from blog.content.characters import CLOSES, TURNS_OR_ISOLATES, balanced, direction, settled


def settle(state):
    """Keep marks in a block from changing the direction of the text after it."""
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
    """Set each block's direction by its first letter.

    A browser finds the direction of a paragraph, but not of a block that holds only paragraphs. So
    lists and quotations get theirs here, which puts their marks and bars where their words begin.
    The loop runs from the end, because the first letter decides.
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
