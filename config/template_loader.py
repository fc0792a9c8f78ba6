"""The loader of our templates: a line break beside a tag means nothing.

The rule for authors, in one sentence: **a line break beside a tag, with the indentation around it,
is dropped; between two words it is one space; write a space that readers need on the line.**

A tag is `<…>` or `{% … %}`; `{{ … }}` is a word. So a template has one element a line, and readers
get what a template without indentation would send. It holds inside a tag too: attributes can stand
on lines of their own. `<pre>` and `<textarea>` are kept as written, and so is plain text (`.txt`).
Django's own templates come by another loader and are not touched.
"""

import re

from django.template.loaders import filesystem

KEPT = re.compile(r"(<(?:pre|textarea)\b.*?</(?:pre|textarea)>)", re.S)
BREAK = re.compile(r"(>|[%#]\}|\A)?(\s*\n\s*)(?=(<|\{[%#]|/?>|\Z)?)")
"""A line break with the tag before it, if there is one, and the beginning of the tag after it."""


class Loader(filesystem.Loader):
    def get_contents(self, origin):
        source = super().get_contents(origin)
        if origin.template_name.endswith(".txt"):
            return source
        return without_line_breaks(source, count_lines=self.engine.debug)


def without_line_breaks(source, *, count_lines=False):
    """`source` as it is compiled. With `count_lines`, comments that are sent to nobody keep the
    number of every line, so that Django's page of an error names the right one."""

    def replaced(match):
        before, white, after = match.groups()
        kept = f"{{% comment %}}{white}{{% endcomment %}}" if count_lines else ""
        return (before or "") + kept + (" " if before is None and after is None else "")

    parts = KEPT.split(source)
    parts[::2] = [BREAK.sub(replaced, part) for part in parts[::2]]
    return "".join(parts)
