"""From what a reader typed to what a page shows."""

import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from comments import markup
from comments.forms.reader import WordsForm
from comments.models import Comment
from tests.support.factories import make_post


def render(body):
    """The HTML of a text, without the direction that each block has: that has tests of its own."""
    return re.sub(r' dir="(?:auto|ltr)"', "", markup.render(body))


XSS = Path(__file__).resolve().parents[3] / "shared" / "data" / "xss"


def a(href, text=None):
    return f'<a href="{href}" rel="nofollow ugc noopener">{text or href}</a>'


FORMATTED = [
    ("Well said.", "<p>Well said.</p>"),
    ("One\ntwo\n\nthree", "<p>One<br>\ntwo</p>\n<p>three</p>"),
    ("Quite *so*, **truly**.", "<p>Quite <em>so</em>, <strong>truly</strong>.</p>"),
    ("Quite _so_, __truly__.", "<p>Quite <em>so</em>, <strong>truly</strong>.</p>"),
    ("snake_case_words", "<p>snake_case_words</p>"),
    ("2 * 3 * 4", "<p>2 * 3 * 4</p>"),
    (r"5 \* 6", "<p>5 * 6</p>"),
    ("> Hers\n\nMine", "<blockquote>\n<p>Hers</p>\n</blockquote>\n<p>Mine</p>"),
    ("- tea\n- rest", "<ul>\n<li>tea</li>\n<li>rest</li>\n</ul>"),
    ("1. tea\n2. rest", "<ol>\n<li>tea</li>\n<li>rest</li>\n</ol>"),
    ("`a < b`", "<p><code>a &lt; b</code></p>"),
    ("```\na < b\n```", "<pre><code>a &lt; b\n</code></pre>"),
    ("[Trial](https://example.org/t)", f"<p>{a('https://example.org/t', 'Trial')}</p>"),
    ("<https://example.org>", f"<p>{a('https://example.org')}</p>"),
    ("[Write](mailto:a@example.org)", f"<p>{a('mailto:a@example.org', 'Write')}</p>"),
    ("Zoë 😀 שלום", "<p>Zoë 😀 שלום</p>"),
    ("", ""),
]

LINKED = [
    ("https://example.org", f"<p>{a('https://example.org')}</p>"),
    ("HTTPS://EXAMPLE.ORG/", f"<p>{a('HTTPS://EXAMPLE.ORG/')}</p>"),
    ("See https://example.org.", f"<p>See {a('https://example.org')}.</p>"),
    ("See https://example.org/a, b", f"<p>See {a('https://example.org/a')}, b</p>"),
    ("https://example.org/a!", f"<p>{a('https://example.org/a')}!</p>"),
    ("https://example.org/a?", f"<p>{a('https://example.org/a')}?</p>"),
    ("(https://example.org/a)", f"<p>({a('https://example.org/a')})</p>"),
    ("(See https://example.org/a).", f"<p>(See {a('https://example.org/a')}).</p>"),
    ("https://example.org/a_(b)", f"<p>{a('https://example.org/a_(b)')}</p>"),
    ("(https://example.org/a_(b))", f"<p>({a('https://example.org/a_(b)')})</p>"),
    (
        "https://example.org/?a=1&b=2",
        f"<p>{a('https://example.org/?a=1&amp;b=2')}</p>",
    ),
    ("https://example.org/a_b_c", f"<p>{a('https://example.org/a_b_c')}</p>"),
    ("`https://example.org`", "<p><code>https://example.org</code></p>"),
    ("www.example.org", "<p>www.example.org</p>"),
    ("a@example.org", "<p>a@example.org</p>"),
    ("ftp://example.org/", "<p>ftp://example.org/</p>"),
]

NOT_FORMATTED = [
    ("# Not a heading", "<p># Not a heading</p>"),
    ("Not a heading\n=====", "<p>Not a heading<br>\n=====</p>"),
    ("---", "<p>---</p>"),
    ("    not code", "<p>not code</p>"),
    ("| a | b |\n|---|---|", "<p>| a | b |<br>\n|---|---|</p>"),
    ("~~as typed~~", "<p>~~as typed~~</p>"),
    ("**never closed", "<p>**never closed</p>"),
    ("*never closed\n\nnext", "<p>*never closed</p>\n<p>next</p>"),
    ("`never closed", "<p>`never closed</p>"),
    ("[never closed](https://x", f"<p>[never closed]({a('https://x')}</p>"),
    ("&lt;b&gt; &amp; &copy; &#x41;", "<p>&lt;b&gt; &amp; © A</p>"),
    ("AT&T & co; a < b > c", "<p>AT&amp;T &amp; co; a &lt; b &gt; c</p>"),
]

HOSTILE = [
    ("[x](javascript:alert(1))", "<p>x</p>"),
    ("[x](javascript:123)", "<p>x</p>"),
    ("[x](JaVaScRiPt:1)", "<p>x</p>"),
    ("[x](&#106;avascript:1)", "<p>x</p>"),
    ("[x](java\tscript:12)", "<p>[x](java\tscript:12)</p>"),
    ("[x](<java\tscript:12>)", "<p>x</p>"),
    ("[x](vbscript:1)", "<p>x</p>"),
    ("[x](data:text/html,<script>1</script>)", "<p>x</p>"),
    ("[x](data:123)", "<p>x</p>"),
    ("[x](intent:5)", "<p>x</p>"),
    ("[x](//evil.example)", "<p>x</p>"),
    ("[x](/admin/logout/)", "<p>x</p>"),
    ("[x](#comments)", "<p>x</p>"),
    ("[x](https:evil)", "<p>x</p>"),
    ("<javascript:123>", "<p>javascript:123</p>"),
    ("javascript:alert(1)", "<p>javascript:alert(1)</p>"),
    ("data:text/html,x", "<p>data:text/html,x</p>"),
    ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
    ("<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>"),
    ("<b>bold</b>", "<p>&lt;b&gt;bold&lt;/b&gt;</p>"),
    ("<!-- hidden -->", "<p>&lt;!-- hidden --&gt;</p>"),
    ("</p></article><h1>", "<p>&lt;/p&gt;&lt;/article&gt;&lt;h1&gt;</p>"),
    (
        '[x](https://x.example "onmouseover=alert(1)")',
        f"<p>{a('https://x.example', 'x')}</p>",
    ),
    (
        'https://x.example/"onmouseover=alert(1)',
        f"<p>{a('https://x.example/')}&quot;onmouseover=alert(1)</p>",
    ),
    ("https://x.example/<b>", f"<p>{a('https://x.example/')}&lt;b&gt;</p>"),
    ("`</code><script>`", "<p><code>&lt;/code&gt;&lt;script&gt;</code></p>"),
    ("```\n</pre><script>\n```", "<pre><code>&lt;/pre&gt;&lt;script&gt;\n</code></pre>"),
]


@pytest.mark.parametrize(("typed", "shown"), FORMATTED)
def test_a_small_part_of_markdown_is_understood(typed, shown):
    assert render(typed) == shown


@pytest.mark.parametrize(("typed", "shown"), LINKED)
def test_addresses_become_links_and_the_punctuation_behind_them_does_not(typed, shown):
    assert render(typed) == shown


@pytest.mark.parametrize(("typed", "shown"), NOT_FORMATTED)
def test_everything_else_is_kept_as_text(typed, shown):
    assert render(typed) == shown


@pytest.mark.parametrize(("typed", "shown"), HOSTILE)
def test_hostile_text_is_shown_and_does_nothing(typed, shown):
    assert render(typed) == shown


# What was typed means what it meant


@pytest.mark.parametrize(
    "address",
    [
        "https://docs.example.org/datamodel.html#object.__init__",
        "https://example.org/a*b*c",
        "https://example.org/a**b**c",
        "https://example.org/_next_/static",
        "https://example.org/wiki/Conway's_Game_of_Life",
        "https://example.org/wiki/A_(b_(c))",
        "https://example.org/?q=[a[1]]{2}",
        "https://example.org/?q=a`b`c",
        "https://example.org/?a=1&lt;=2&copy=3",
        "https://example.org/?a=1&amp;b=2",
        "https://example.org/~wren/",
        "https://example.org/2026/https://example.com/a_b_c",
        "https://example.org/路径",
        "http://example.org:8000/#_",
    ],
)
def test_an_address_keeps_each_of_its_characters(address):
    shown = render(f"*See* {address}, (or {address}).")

    assert html.unescape(shown) == (f"<p><em>See</em> {a(address)}, (or {a(address)}).</p>")
    assert markup.links(shown) == [address, address]
    assert markup.plain(shown).split() == ["See", f"{address},", "(or", f"{address})."]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("*https://example.org/a*", f"<p><em>{a('https://example.org/a')}</em></p>"),
        (
            "**see https://example.org/__a__**",
            f"<p><strong>see {a('https://example.org/__a__')}</strong></p>",
        ),
        ("'https://example.org/a'", f"<p>'{a('https://example.org/a')}'</p>"),
        ("“https://example.org/a”", f"<p>“{a('https://example.org/a')}”</p>"),
        ("https://example.org/a...", f"<p>{a('https://example.org/a')}...</p>"),
        ("https://example.org/a(see", f"<p>{a('https://example.org/a')}(see</p>"),
        ("&lt;https://example.org/&gt;", f"<p>&lt;{a('https://example.org/')}&gt;</p>"),
        ("https://example.org's page", f"<p>{a('https://example.org')}'s page</p>"),
        (r"https://example.org/a\_b", f"<p>{a('https://example.org/a_b')}</p>"),
        ("请看https://example.org/a，然后", f"<p>请看{a('https://example.org/a')}，然后</p>"),
        (
            "[https://a.example/b](https://c.example)",
            f"<p>{a('https://c.example', 'https://a.example/b')}</p>",
        ),
        ("<https://example.org/%C3%A9>", f"<p>{a('https://example.org/%C3%A9')}</p>"),
        ("www.example.org/_a_/b*c*d", "<p>www.example.org/_a_/b*c*d</p>"),
        ("https://...", "<p>https://...</p>"),
    ],
)
def test_what_stands_around_an_address_is_no_part_of_it(typed, shown):
    assert render(typed) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("2. I agree", "<p>2. I agree</p>"),
        ("1999. It was then.", "<p>1999. It was then.</p>"),
        ("1. Rest", "<p>1. Rest</p>"),
        ("It was\n- 5 degrees", "<p>It was<br>\n- 5 degrees</p>"),
        ("* not in the trial", "<p>* not in the trial</p>"),
        ("* * *", "<p>* * *</p>"),
        ("2. tea\n3. rest", '<ol start="2">\n<li>tea</li>\n<li>rest</li>\n</ol>'),
        (
            "1999. tea\n2004. rest",
            '<ol start="1999">\n<li>tea</li>\n<li value="2004">rest</li>\n</ol>',
        ),
        ("1. tea\n1. rest", '<ol>\n<li>tea</li>\n<li value="1">rest</li>\n</ol>'),
        ("> 2. Hers\n\n2. Mine", "<blockquote>\n<p>2. Hers</p>\n</blockquote>\n<p>2. Mine</p>"),
        (
            "- tea\n  - green\n- rest",
            "<ul>\n<li>tea\n<ul>\n<li>green</li>\n</ul>\n</li>\n<li>rest</li>\n</ul>",
        ),
        (
            "- tea\nor so\n- rest\nThank you",
            "<ul>\n<li>tea<br>\nor so</li>\n<li>rest</li>\n</ul>\n<p>Thank you</p>",
        ),
    ],
)
def test_a_list_begins_where_one_was_meant_and_keeps_its_numbers(typed, shown):
    assert render(typed) == shown


def test_the_numbers_of_a_list_are_in_its_words_too():
    shown = render("2. tea\n   - green\n3. rest\n7. sleep")

    assert markup.plain(shown).split() == ["2.", "tea", "green", "3.", "rest", "7.", "sleep"]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("> Hers\nMine", "<blockquote>\n<p>Hers</p>\n</blockquote>\n<p>Mine</p>"),
        (
            "> > Hers\n> His\nMine",
            "<blockquote>\n<blockquote>\n<p>Hers</p>\n</blockquote>\n<p>His</p>\n</blockquote>"
            "\n<p>Mine</p>",
        ),
    ],
)
def test_a_line_straight_below_a_quotation_is_not_in_it(typed, shown):
    assert render(typed) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("5*3*2", "<p>5*3*2</p>"),
        ("a**b**c", "<p>a**b**c</p>"),
        ("*note: 5*3", "<p>*note: 5*3</p>"),
        ("(a+b)*c*(d)", "<p>(a+b)*c*(d)</p>"),
        ("这是**重要**的", "<p>这是<strong>重要</strong>的</p>"),
        ("**중요**한", "<p><strong>중요</strong>한</p>"),
    ],
)
def test_stars_within_a_word_are_stars(typed, shown):
    assert render(typed) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (
            "![A cat](https://example.org/c.png)",
            f"<p>{a('https://example.org/c.png', 'A cat')}</p>",
        ),
        ("![](https://example.org/c.png)", f"<p>{a('https://example.org/c.png')}</p>"),
        ("[](https://example.org/)", f"<p>{a('https://example.org/')}</p>"),
        ("![A cat](cat.png)", "<p>![A cat](cat.png)</p>"),
        ("Wow![Look](https://example.org/)", f"<p>Wow!{a('https://example.org/', 'Look')}</p>"),
    ],
)
def test_a_picture_is_a_link_that_shows_its_words(typed, shown):
    assert render(typed) == shown


# What cannot be seen turns nothing


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("turned \u202eround", "<p>turned round</p>"),
        ("\u202a+44 20\u202c", "<p>+44 20</p>"),
        ("turned &#x202e;round", "<p>turned &amp;#x202e;round</p>"),
        ("turned &#8238;round", "<p>turned &amp;#8238;round</p>"),
        ("&#x2067;round", "<p>&amp;#x2067;round</p>"),
        ("a &rlm;b&zwj;", "<p>a \u200fb\u200d</p>"),
        ("שלום \u2066Ab\u2069!", "<p>שלום \u2066Ab\u2069!</p>"),
        ("\u2067*open* words\n\nnext", "<p>\u2067<em>open</em> words\u2069</p>\n<p>next</p>"),
        ("shut\u2069 \u2068*a*\u2069", "<p>shut \u2068<em>a</em>\u2069</p>"),
        ("`\u202ea\u2066`", "<p><code>a\u2066\u2069</code></p>"),
        ("```\n\u202ea\u2066\n```", "<pre><code>a\u2066\u2069\n</code></pre>"),
        (
            "\u2068https://example.org/\u2069",
            f"<p>\u2068{a('https://example.org/')}\u2069</p>",
        ),
        ("می‌خواهم क्‍ष 👩‍⚕️ العَرَبِيَّة", "<p>می‌خواهم क्‍ष 👩‍⚕️ العَرَبِيَّة</p>"),
        ("\u202e[" * 1300, "<p>" + "[" * 1300 + "</p>"),
    ],
)
def test_no_block_turns_the_direction_of_the_next(typed, shown):
    assert render(typed) == shown


def test_a_name_turns_nothing_behind_it():
    assert markup.render_author("\u202eecarG \u2067x", "") == "ecarG \u2067x\u2069"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("می‌خواهم", "می‌خواهم"),
        ("👩‍⚕️", "👩‍⚕️"),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
        ("\u200fשלום\u200f", "\u200fשלום\u200f"),
        ("\u2067שלום\u2069", "\u2067שלום\u2069"),
        ("\u2067שלום", "\u2067שלום\u2069"),
        ("\u202bשלום\u202c", "שלום"),
        ("\u202eolleh", "olleh"),
    ],
)
@pytest.mark.parametrize("field", ["body", "name"])
def test_what_right_to_left_writers_need_is_taken_without_a_word(field, typed, kept):
    form = WordsForm({"body": "Hello."} | {field: typed})

    assert form.is_valid()
    assert form.cleaned_data[field] == kept


# Nothing that was written is lost


@pytest.mark.parametrize(
    "typed",
    [
        "> " * 6 + "these words",
        "> " * 12 + "these words",
        "> " * 1000 + "these words",
        "- " * 6 + "these words",
        "- " * 1000 + "these words",
        "".join("  " * n + f"- level {n}\n" for n in range(8)) + "\nthese words",
        "``` these words",
        "~~~ these words ~~~",
        "```these words\n```",
        "> ```these words",
        "*" * 500 + "these words",
        "[" * 500 + "these words",
        "_" * 4999 + "these words" + "_" * 4999,
        "these words" + "\n" * 500,
        "1. " * 40 + "these words",
    ],
    ids=lambda typed: repr(typed[:12]),
)
def test_words_are_shown_wherever_they_stand(typed):
    assert "these words" in markup.plain(render(typed))


# Name, website, time


@pytest.mark.parametrize(
    ("name", "website", "shown"),
    [
        ("Grace", "", "Grace"),
        ("", "", "Anonymous"),
        ("", "https://example.org/", a("https://example.org/", "Anonymous")),
        ("Grace", "https://example.org/", a("https://example.org/", "Grace")),
        ("Grace", "http://example.org/?a=1&b", a("http://example.org/?a=1&amp;b", "Grace")),
        ("<script>", "", "&lt;script&gt;"),
        ("&lt;", "", "&amp;lt;"),
        ("\"'", "", "&quot;&#x27;"),
        ("Eve", "javascript:123", "Eve"),
        ("Eve", "java\tscript:12", "Eve"),
        ("Eve", "data:text/html,1", "Eve"),
        ("Eve", "//evil.example", "Eve"),
        ("Eve", " https://x.example", "Eve"),
        (
            "Eve",
            'https://x.example/"><script>',
            a("https://x.example/&quot;&gt;&lt;script&gt;", "Eve"),
        ),
    ],
)
def test_a_name_is_text_and_a_website_is_a_link(name, website, shown):
    assert markup.render_author(name, website) == shown


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://example.org", "https://example.org"),
        ("example.org/me", "https://example.org/me"),
        ("HTTP://EXAMPLE.org", "HTTP://EXAMPLE.org"),
        ("  https://example.org  ", "https://example.org"),
        ("\u202ahttps://example.org/\u202c", "https://example.org/"),
        ("\u2068https://example.org/\u200e\u2069", "https://example.org/"),
        ("", ""),
    ],
)
def test_a_website_may_be_given_without_its_beginning(typed, kept):
    form = WordsForm({"body": "Hello.", "website": typed})

    assert form.is_valid()
    assert form.cleaned_data["website"].lower() == kept.lower()


@pytest.mark.parametrize(
    "typed",
    [
        "javascript:alert(1)",
        "javascript:123",
        "javascript://example.org/%0aalert(1)",
        "java\tscript:12",
        "data:text/html,1",
        "ftp://example.org/",
        "mailto:a@example.org",
        "not a website",
        "https://",
        "https://exa mple.org",
        "https://example.org/\x00",
        "https://example.org/" + "a" * 300,
    ],
)
def test_what_is_no_web_address_is_refused(typed):
    form = WordsForm({"body": "Hello.", "website": typed})

    assert list(form.errors) == ["website"]


# The preview


EVERYTHING = "\n\n".join(typed for typed, _ in FORMATTED + LINKED + NOT_FORMATTED + HOSTILE)


@pytest.mark.django_db
def test_the_preview_is_what_the_page_will_show_to_the_byte(grace):
    post = make_post()
    address = f"{post.get_absolute_url()}comment/"
    preview = grace.post(address, {"body": EVERYTHING, "action": "preview"})
    assert Comment.objects.count() == 0

    grace.post(address, {"body": EVERYTHING, "action": "post", "warned": "1"})

    comment = Comment.objects.get()
    comment.approve(by=None)
    page = grace.get(post.get_absolute_url()).content
    say = f'<div class="say">{comment.body_html}</div>'.encode()
    assert preview.status_code == 200
    assert say in preview.content
    assert say in page


# Strings that nobody on this project wrote


class Elements(HTMLParser):
    def __init__(self, rendered):
        super().__init__(convert_charrefs=True)
        self.found = []
        self.feed(rendered)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, attrs))

    handle_startendtag = handle_starttag

    def handle_comment(self, data):
        self.found.append(("!--", []))

    handle_decl = unknown_decl = handle_pi = handle_comment


ATTRIBUTES = {("a", "href"), ("a", "rel"), ("ol", "start"), ("li", "value")} | {
    (tag, "dir") for tag in ("p", "blockquote", "ul", "ol", "li", "pre")
}


def escapes(rendered):
    """The elements that a comment may not hold."""
    return [
        (tag, attrs)
        for tag, attrs in Elements(rendered).found
        if tag not in markup.TAGS
        or any((tag, name) not in ATTRIBUTES for name, _ in attrs)
        or any(
            name == "href" and not re.match(r"https?://|mailto:", value, re.IGNORECASE)
            for name, value in attrs
        )
    ]


@pytest.mark.skipif(not XSS.exists(), reason="The test data beside the checkout is missing.")
@pytest.mark.parametrize("name", sorted(path.stem for path in XSS.glob("*.json")))
def test_attack_strings_become_harmless_text(name):
    items = json.loads((XSS / f"{name}.json").read_text())["items"]

    texts = [item if isinstance(item, str) else item["input"] for item in items]
    shown = [(text, markup.render(text), markup.render_author(text, text)) for text in texts]

    assert len(shown) > 10
    assert [row for row in shown if escapes(row[1]) or escapes(row[2])] == []


def test_the_words_of_a_comment_are_parted_where_a_reader_sees_them_parted():
    rendered = render("I wake at **three**, *some* times.\n\nThen I count.")

    assert " ".join(markup.plain(rendered).split()) == "I wake at three, some times. Then I count."


DIRECTIONS = [
    ("Hello.\n\nשלום.", '<p dir="auto">Hello.</p>\n<p dir="auto">שלום.</p>'),
    ("123", '<p dir="auto">123</p>'),
    (
        "> שלום,\n> ok\n\nThanks",
        '<blockquote dir="rtl">\n<p dir="auto">שלום,<br>\nok</p>\n</blockquote>\n'
        '<p dir="auto">Thanks</p>',
    ),
    ("> 123", '<blockquote dir="auto">\n<p dir="auto">123</p>\n</blockquote>'),
    (
        "> [مرحبا](https://example.org)\n>\n> Hello",
        '<blockquote dir="rtl">\n<p dir="auto"><a href="https://example.org" '
        'rel="nofollow ugc noopener">مرحبا</a></p>\n<p dir="auto">Hello</p>\n</blockquote>',
    ),
    (
        "- مرحبا\n- tea\n  - green\n  - שלום",
        '<ul dir="rtl">\n<li dir="auto">مرحبا</li>\n<li dir="auto">tea\n<ul dir="ltr">\n'
        '<li dir="auto">green</li>\n<li dir="auto">שלום</li>\n</ul>\n</li>\n</ul>',
    ),
    (
        "1. tea\n\n2. שלום",
        '<ol dir="ltr">\n<li dir="ltr">\n<p dir="auto">tea</p>\n</li>\n<li dir="rtl">\n'
        '<p dir="auto">שלום</p>\n</li>\n</ol>',
    ),
    ("```\nשלום\n```", '<pre dir="auto"><code>שלום\n</code></pre>'),
    ("*" * 2_501 + " שלום", f'<p dir="auto">{"*" * 2_501} שלום</p>'),
]


@pytest.mark.parametrize(("typed", "shown"), DIRECTIONS)
def test_each_block_runs_in_the_direction_of_its_first_letter(typed, shown):
    """What only holds blocks is given its direction: a browser would pass over those."""
    assert markup.render(typed) == shown


def test_quotes_are_marked_in_the_words_and_not_in_tags():
    shown = markup.mark(markup.render("On auto, and auto"), ["auto"])

    assert shown == '<p dir="auto">On <mark>auto</mark>, and auto</p>'
