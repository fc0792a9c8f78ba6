"""A template loader that drops line breaks next to tags.

The rule for authors: **a line break next to a tag, with the indentation around it, is dropped.
Between two words it is one space. Write a space that readers need on the line.**

A tag is `<…>` or `{% … %}`; `{{ … }}` is a word. So templates have one element a line, and readers
get the same as from a template without indentation. The rule applies inside a tag too, so
attributes can be on lines of their own. `<pre>`, `<textarea>` and plain text (`.txt`) are kept as
written. Django's own templates use another loader.
"""

import re

from django.template.loaders import filesystem

KEPT = re.compile(r"(<(?:pre|textarea)\b.*?</(?:pre|textarea)>)", re.S)
BREAK = re.compile(r"(>|[%#]\}|\A)?(\s*\n\s*)(?=(<|\{[%#]|/?>|\Z)?)")
"""A line break, with the tag before it, if any, and the start of the tag after it."""


class Loader(filesystem.Loader):
    """Loads templates without the line breaks between elements, except plain text."""

    def get_contents(self, origin):
        source = super().get_contents(origin)
        if origin.template_name.endswith(".txt"):
            return source
        return without_line_breaks(source, count_lines=self.engine.debug)


def without_line_breaks(source, *, count_lines=False):
    """Return `source` as it is compiled.

    `count_lines` adds template comments for dropped line breaks, so that Django's debug page shows
    the right line numbers.
    """

    def replaced(match):
        before, white, after = match.groups()
        kept = f"{{% comment %}}{white}{{% endcomment %}}" if count_lines else ""
        return (before or "") + kept + (" " if before is None and after is None else "")

    parts = KEPT.split(source)
    parts[::2] = [BREAK.sub(replaced, part) for part in parts[::2]]
    return "".join(parts)
