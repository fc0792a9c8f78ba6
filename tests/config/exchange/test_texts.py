"""The HTML of a post of WordPress becomes HTML of this blog."""

import pytest

from blog.models import Post
from comments import markup
from config.exchange import shortcodes
from config.exchange.comment_text import typed
from config.exchange.wpautop import paragraphs
from tests.config.exchange.exports import bring_in, item, write


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("One.\n\nTwo.", "<p>One.</p>\n<p>Two.</p>"),
        ("One.\r\nStill one.", "<p>One.<br>\nStill one.</p>"),
        ("One.<br />\nStill one.", "<p>One.<br />\nStill one.</p>"),
        ("One.<br><br>Two.", "<p>One.</p>\n<p>Two.</p>"),
        ("<h2>Title</h2>\nOne.", "<h2>Title</h2>\n<p>One.</p>"),
        ("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>"),
        (
            "<em>One</em>\n\n<blockquote>Two</blockquote>",
            "<p><em>One</em></p>\n<blockquote>Two</blockquote>",
        ),
        ("<p>One.</p>\n<p>Two.</p>", "<p>One.</p>\n<p>Two.</p>"),
        ("", ""),
    ],
)
def test_bare_lines_become_paragraphs(typed, shown):
    assert paragraphs(typed) == shown


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("One.\n\nTwo.", "One.\n\nTwo."),
        ("One.<br />\nTwo.", "One.\nTwo."),
        ("<em>soft</em> and <strong>loud</strong>", "*soft* and **loud**"),
        ('<a href="https://a.example/x_y">there</a>', "[there](https://a.example/x_y)"),
        (
            '<a href="https://a.example/" rel="nofollow">https://a.example/</a>',
            "https://a.example/",
        ),
        ('<a href="javascript:alert(1)">x</a>', "x"),
        ("<blockquote>One\nTwo</blockquote>Said.", "> One\n> Two\n\nSaid."),
        ("<script>alert(1)</script>Words", "Words"),
        ("2 &lt; 3 &amp;&amp; x", "2 < 3 && x"),
        ("a *star* and _line_", "a \\*star\\* and \\_line\\_"),
        ("&gt; not a quotation", "\\> not a quotation"),
        ("5*3*2 is 30", "5*3*2 is 30"),
        ("<b>unclosed", "**unclosed**"),
    ],
)
def test_a_comment_is_what_its_reader_would_type_here(source, text):
    assert typed(source) == (text, True)


def test_what_a_comment_shows_has_every_word():
    source = "1. one\n2. two\n\n- [x] &lt;tag&gt; `code` C:\\dir http://a.example/b_c_d"

    text, _ = typed(source)

    shown = "".join(markup.plain(markup.render(text)).split())
    assert shown == "1.one2.two-[x]<tag>`code`C:\\dirhttp://a.example/b_c_d"


CONVERTED = {
    "a caption": (
        '[caption id="attachment_9" align="alignleft"]<em>x</em> Below[/caption]',
        "<figure><em>x</em> Below</figure>",
    ),
    "an address alone on its line": (
        "One.\n\nhttps://video.example/w?v=1\n\nTwo.",
        '<p>One.</p>\n<p><a href="https://video.example/w?v=1">https://video.example/w?v=1</a></p>\n'
        "<p>Two.</p>",
    ),
    "a frame": (
        '<p>One <iframe src="https://video.example/1"></iframe>two</p>',
        '<p>One <a href="https://video.example/1">https://video.example/1</a>two</p>',
    ),
    "a frame that does not end": ('<p>One <iframe src="x">two</p>', "<p>One two</p>"),
    "a script": ("<p>One<script>alert(1)</script></p>", "<p>One</p>"),
    "headings": ("<h1>A</h1><h6>B</h6>", "<h2>A</h2>\n\n<h4>B</h4>"),
    "a shortcode about shortcodes": ("<p>Type [[gallery]].</p>", "<p>Type [gallery].</p>"),
    "a word in brackets": ("<p>He said [sic] so.</p>", "<p>He said [sic] so.</p>"),
    "characters": (
        "<p>AT&T &amp; &lt;b&gt; caf&eacute;</p>",
        "<p>AT&amp;T &amp; &lt;b&gt; café</p>",
    ),
    "blocks": (
        "<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n"
        "<!-- wp:paragraph -->\n<p>Two\nlines</p>\n<!-- /wp:paragraph -->",
        "<p>One</p>\n\n\n\n<p>Two\nlines</p>",
    ),
    "a table": (
        '<table class="x"><tr><th scope="row">A</th><td colspan="2">1</td></tr></table>',
        '<table><tbody><tr><th scope="row">A</th><td colspan="2">1</td></tr></tbody></table>',
    ),
}


@pytest.mark.django_db
@pytest.mark.parametrize(("source", "text"), CONVERTED.values(), ids=CONVERTED)
def test_a_text_is_plain_html_here(tmp_path, source, text):
    bring_in(write(tmp_path, item(7, source)))

    body = Post.objects.get().body
    assert "".join(body.split()) == "".join(text.split())


@pytest.mark.django_db
def test_footnotes_are_in_the_sentences(tmp_path):
    body = (
        '<!-- wp:paragraph --><p>So.<sup data-fn="a-1" class="fn"><a href="#a-1" id="a-1-link">1'
        "</a></sup></p><!-- /wp:paragraph --><!-- wp:footnotes /-->"
    )
    meta = [("footnotes", '[{"id":"a-1","content":"As <em>Ada</em> said."}]')]

    bring_in(write(tmp_path, item(7, body, meta=meta)))

    post = Post.objects.get()
    assert '<small class="footnote">As <em>Ada</em> said.</small>' in post.body
    assert 'role="doc-noteref"' in post.body_html


@pytest.mark.django_db
def test_shortcodes_that_nothing_here_shows_are_listed(tmp_path):
    report = bring_in(write(tmp_path, item(7, 'Words [contact-form to="x"] more.')))

    assert report["notes"]["Shortcodes that are shown as typed"] == ["[contact-form] in “Post 7”"]
    assert "[contact-form" in Post.objects.get().body


@pytest.mark.django_db
def test_a_title_that_is_missing_or_long_is_made_to_fit(tmp_path):
    body = "<p>One two three four five six seven eight nine.</p>"

    report = bring_in(write(tmp_path, item(7, body, title=""), item(8, title="x" * 300)))

    titles = sorted(Post.objects.values_list("title", flat=True))
    assert titles == ["One two three four five six seven eight", "x" * 200]
    assert list(report["notes"]) == ["Posts without a title", "Cut to fit"]


def test_a_shortcode_that_is_not_here_is_shown_as_it_was_typed():
    shown = shortcodes.expand("[googlemaps https://maps.example/?ll=1]", gallery=str, note=str)

    assert shown == "&#91;googlemaps https://maps.example/?ll=1&#93;"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "player",
    [
        '<object width="425"><param name="movie" value="http://tube.example/v/1"></param>'
        '<embed src="http://tube.example/v/1"></embed></object>',
        '<video controls><source src="http://tube.example/v/1" type="video/mp4"></video>',
    ],
)
def test_a_player_with_its_address_inside_becomes_one_link(tmp_path, player):
    bring_in(write(tmp_path, item(1, f"<p>Look: {player} There.</p>")))

    link = '<a href="http://tube.example/v/1">http://tube.example/v/1</a>'
    assert Post.objects.get().body == f"<p>Look: {link} There.</p>"
