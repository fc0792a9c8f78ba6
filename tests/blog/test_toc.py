"""The table of contents of a long post, and the addresses of its parts."""

import re

import pytest

from blog.content import sanitize
from blog.content.toc import parts_of

LONG = "word " * 700


def ids(body):
    return re.findall(r'<h[23] id="([^"]+)"', sanitize.render(body))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<h2>What the study did</h2>", ["part-what-the-study-did"]),
        ("<h2>Heat</h2><h3>Heat</h3><h2>Heat</h2>", ["part-heat", "part-heat-2", "part-heat-3"]),
        ("<h2>Überhitzt &amp; <em>müde</em></h2>", ["part-überhitzt-müde"]),
        ("<h2>?!</h2>", ["part-text"]),
        ('<h2 id="own">Own</h2>', ["own"]),
        ('<h2 id="comment-1">Taken</h2>', ["part-taken"]),
        (f"<h2>{'long ' * 40}</h2>", ["part-" + ("long-" * 12)[:-1]]),
        ("<p>None.</p>", []),
    ],
)
def test_a_heading_has_an_address_made_of_its_words(body, expected):
    assert ids(body) == expected


def test_rendering_what_was_rendered_changes_no_address():
    once = sanitize.render("<h2>Heat</h2><p>x</p><h2>Heat</h2>")

    assert re.findall('id="([^"]+)"', once) == ["part-heat", "part-heat-2"]
    assert sanitize.render("<h2>Heat</h2><p>x</p><h2>Heat</h2>") == once


def test_a_long_post_lists_its_parts_and_a_short_one_does_not():
    html = sanitize.render("<h2>A &lt;b&gt;</h2><h2>B <em>c</em></h2><h3>Not me</h3><h2>D</h2>")

    assert parts_of(html, LONG) == [("part-a-b", "A <b>"), ("part-b-c", "B c"), ("part-d", "D")]
    assert parts_of(html, "a short one") == []
    assert parts_of(sanitize.render("<h2>A</h2><h2>B</h2>"), LONG) == []
