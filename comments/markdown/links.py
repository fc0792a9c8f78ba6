"""Links in brackets, named characters, and asterisks within a word."""

import html
import re

from markdown_it.rules_inline import entity, link
from markdown_it.token import Token

from blog.content.characters import TURNS_OR_ISOLATES
from blog.search_text.folding import UNSPACED
from comments.markdown.addresses import may_be_followed


def link_or_picture(state, silent):
    """Render [words](address), and ![words](address) as the same: readers cannot show pictures.

    A link without words shows its address. Anything that would show nothing, or only half of what
    was typed, stays as typed.
    """
    start, is_picture = state.pos, state.src.startswith("![", state.pos)
    if is_picture:
        if start and state.src[start - 1].isalnum():
            return False  # the mark ends a sentence
        state.pos += 1
    tokens, metas = len(state.tokens) + bool(state.pending), len(state.tokens_meta)
    if not link(state, silent):
        state.pos = start
        return False
    if silent:
        return True
    opening, *label, closing = state.tokens[tokens:]
    is_empty = not any(token.content.strip() for token in label)
    if not may_be_followed(opening.attrs["href"]):
        if is_picture or is_empty:
            del state.tokens[tokens:], state.tokens_meta[metas:]
            state.append_pending(state.src[start : state.pos])
    elif is_empty:
        state.tokens[-1:] = [Token("text", "", 0, content=opening.attrs["href"]), closing]
    return True


ENTITY_OR_NONE = re.compile(r"&#?\w{1,31};")


def visible_entity(state, silent):
    """Render &copy; as its character. Invisible marks of direction stay as typed."""
    found = ENTITY_OR_NONE.match(state.src, state.pos, state.posMax)
    if not found or TURNS_OR_ISOLATES.search(html.unescape(found[0])):
        return False
    return entity(state, silent)


SPACED = rf"[^\W_{UNSPACED}\uac00-\ud7a3]"
WITHIN_A_WORD = re.compile(rf"(?<={SPACED})\*+(?={SPACED})|(?<=[)\]])\*+(?=\w)")


def stars_within_a_word(state, silent):
    """Keep the asterisks of 5*3*2, like the lines of a_b_c, except in scripts without spaces."""
    found = WITHIN_A_WORD.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.append_pending(found[0])
    state.pos = found.end()
    return True
