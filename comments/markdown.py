"""The Markdown that readers may write, and where it differs from CommonMark.

Most readers have never heard of Markdown. What they typed for another reason keeps its meaning: an
address keeps each of its characters, a number stays that number, `5*3*2` is a product, and only a
line that begins with > is in the quotation. The differences are rules of their own, below.
"""

import html
import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import list_block
from markdown_it.rules_inline import entity, link
from markdown_it.token import Token

from blog.content.characters import CLOSES, TURNS_OR_ISOLATES, balanced, direction, settled
from blog.search_text.folding import UNSPACED

MAX_NESTING = 20


def is_web_address(url):
    """Whether a reader's link may be followed: it begins with http:// or https://, nothing else.

    bleach's protocol list alone lets `javascript:123` and its relatives through.
    """
    return url.lower().startswith(("http://", "https://"))


def may_be_followed(url):
    return is_web_address(url) or url.lower().startswith("mailto:")


# Addresses ----------------------------------------------------------------------------------------

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


# Links, pictures, emphasis ------------------------------------------------------------------------


def link_or_picture(state, silent):
    """[words](address), and ![words](address) as the same: readers show no pictures here.

    A link without words shows its address. What would show nothing, or be half of what was typed,
    stays as typed.
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
    """&copy; is a sign; what would turn the direction unseen stays as typed."""
    found = ENTITY_OR_NONE.match(state.src, state.pos, state.posMax)
    if not found or TURNS_OR_ISOLATES.search(html.unescape(found[0])):
        return False
    return entity(state, silent)


SPACED = rf"[^\W_{UNSPACED}\uac00-\ud7a3]"
WITHIN_A_WORD = re.compile(rf"(?<={SPACED})\*+(?={SPACED})|(?<=[)\]])\*+(?=\w)")


def stars_within_a_word(state, silent):
    """5*3*2 keeps its stars, as a_b_c keeps its lines. Not where words are not set apart."""
    found = WITHIN_A_WORD.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.append_pending(found[0])
    state.pos = found.end()
    return True


# Lists and quotations -----------------------------------------------------------------------------

MARKER = re.compile(r"([*+-]|(\d{1,9})[.)])(?:[ \t]+|$)", re.MULTILINE)
ENDS_A_LIST = (">", "```", "~~~")


def marker(state, line):
    return MARKER.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])


def items(state, line, end, silent):
    """A list is two items or more: "2. I agree" and "1999. It was then." are lines of text."""
    belongs_outside = silent and state.sCount[line] < state.blkIndent
    if belongs_outside or is_list(state, line, end):
        return list_block(state, line, end, silent)
    return False


def is_list(state, line, end):
    first = marker(state, line)
    if not first:
        return False
    item = state.tokens[-1] if state.tokens else None
    begins_item = item and item.type == "list_item_open" and item.map[0] == line
    if state.listIndent >= 0 and not begins_item and first[2] in {None, "1"}:
        return True  # below an item of a list, one is enough
    return has_second_item(state, line, end, first)


def has_second_item(state, line, end, first):
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
    """Each item has the number that was typed, whatever it should be."""
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
"""Lines of an item that are looked through for the next item."""


def ends_list(state, line, end, silent):
    """A line straight below the last item is not in it, unless it stands in like the item."""
    if not silent or state.listIndent < 0 or state.sCount[line] >= state.blkIndent:
        return False
    for number in range(line, min(end, line + MOST_LINES)):
        if state.isEmpty(number):
            return True
        if marker(state, number):
            return False
    return True


def ends_quotation(state, line, end, silent):
    """A line straight below a quotation is not in it, as the form says."""
    return silent


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


def fence(renderer, tokens, index, options, env):
    """Code between fences, with the words that stand behind the first one: none are lost."""
    token = tokens[index]
    words = f"{token.info.strip()}\n" if token.info.strip() else ""
    return f'<pre dir="auto"><code>{html.escape(words + token.content)}</code></pre>\n'


# The parser ---------------------------------------------------------------------------------------

markdown = MarkdownIt("zero", {"html": False, "breaks": True, "maxNesting": MAX_NESTING}).enable(
    ["newline", "escape", "backticks", "emphasis", "link", "autolink", "entity"]
    + ["blockquote", "list", "fence"]
)
markdown.inline.ruler.at("text", text)
markdown.inline.ruler.at("link", link_or_picture)
markdown.inline.ruler.after("text", "address", address)
markdown.inline.ruler.before("emphasis", "stars", stars_within_a_word)
markdown.block.ruler.at("list", items, {"alt": ["paragraph", "blockquote"]})
markdown.block.ruler.before("paragraph", "list_end", ends_list, {"alt": ["paragraph"]})
markdown.block.ruler.before("paragraph", "quotation_end", ends_quotation, {"alt": ["blockquote"]})
markdown.inline.ruler.at("entity", visible_entity)
markdown.core.ruler.push("numbers", number_items)
markdown.core.ruler.push("settle", settle)
markdown.core.ruler.push("directions", directions)
markdown.add_render_rule("fence", fence)
# markdown-it would drop a link whose scheme it dislikes; bleach decides that here, for both.
markdown.validateLink = lambda url: True
markdown.normalizeLinkText = lambda url: url
