"""The Markdown that readers may write, and how it differs from CommonMark.

Most readers have never heard of Markdown. What they typed for another reason keeps its meaning: an
address keeps each of its characters, a number stays that number, `5*3*2` is a product, and only a
line that begins with > is in the quotation. Each difference is a rule of its own, in the modules
beside this one.
"""

from markdown_it import MarkdownIt

from comments.markdown.addresses import address, is_web_address, may_be_followed, text
from comments.markdown.blocks import ends_list, ends_quotation, fence, items, number_items
from comments.markdown.direction import directions, settle
from comments.markdown.links import link_or_picture, stars_within_a_word, visible_entity

__all__ = ["MAX_NESTING", "is_web_address", "markdown", "may_be_followed"]

MAX_NESTING = 20

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
# markdown-it would drop a link with a scheme that it dislikes. bleach decides that instead.
markdown.validateLink = lambda url: True
markdown.normalizeLinkText = lambda url: url
