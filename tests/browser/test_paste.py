"""What is pasted from other programs keeps what it says, and what is left out is told by name.

`clipboard/` has HTML in the shape in which these programs put it on the clipboard.
"""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import becomes
from tests.browser.test_author import bring, desk, press, save  # noqa: F401 (a fixture)

CLIPBOARD = Path(__file__).with_name("clipboard")
CODE = "<pre><code>for dose in doses:\n    print(dose){}</code></pre>"


def paste(page, html):
    bring(page, "paste", {"text/html": html, "text/plain": "words"})


def pasted(page, name):
    paste(page, (CLIPBOARD / name).read_text(encoding="utf-8"))


def told(page, words):
    expect(page.locator(".editor-notice")).to_contain_text(words)


def test_comments_of_word_and_its_pictures_are_left_out_and_named(desk):  # noqa: F811
    pasted(desk, "word_comments.html")

    told(
        desk,
        "Left out of what you pasted: 2 pictures (“A lamp on a table”, image 003.png), 1 comment. "
        "Put pictures in with the button “Picture”.",
    )
    assert save(desk).body == (
        "<p>Take 10&nbsp;mg twice a day, <s>never</s> <strong><em>before</em></strong> "
        "x<sup>2</sup>.</p>\n" + CODE.format("") + "\n<p>After.</p>"
    )


def test_google_docs_keeps_several_weights_at_once(desk):  # noqa: F811
    pasted(desk, "docs.html")

    told(desk, "Left out of what you pasted: 1 picture, 1 comment.")
    assert save(desk).body.splitlines() == [
        "<h2>Night</h2>",
        "<p><strong><em>Both</em></strong> of 10&nbsp;mg, 10<sup>6</sup> and H<sub>2</sub>O, "
        '<s>no</s> <a href="https://example.org/a"><strong>there</strong></a></p>',
        "<ul><li>Tea<ul><li>with milk</li></ul></li></ul>",
    ]


def test_libreoffice_keeps_its_code_its_notes_and_what_is_struck_out(desk):  # noqa: F811
    pasted(desk, "writer.html")

    told(desk, "Left out of what you pasted: 1 picture (lu5678_html_1a2b.png).")
    assert save(desk).body == (
        '<p>Take 10&nbsp;mg<small class="footnote">By <i>mouth</i>.</small> <s>twice</s> '
        "<strong><em>daily</em></strong>, 10<sup>6</sup>.</p>\n"
        + CODE.format('\n\nprint("done")')
        + "\n<p>After.</p>"
    )


def test_program_text_keeps_its_lines_and_its_indent(desk):  # noqa: F811
    pasted(desk, "code.html")

    post = save(desk)

    code = "<pre><code>def dose():\n    return 10\n\nprint(dose() &lt; 20)</code></pre>"
    assert post.body == post.body_html == code
    expect(desk.locator(".editor-notice")).to_be_hidden()


@pytest.mark.parametrize(
    ("html", "body"),
    [
        ("<pre>a\n  b\n\nc</pre>", "<pre><code>a\n  b\n\nc</code></pre>"),
        (
            "<pre><code><span>a</span><br>&nbsp;&nbsp;b</code></pre>",
            "<pre><code>a\n  b</code></pre>",
        ),
        ("<pre><div>a</div><div>  b</div></pre>", "<pre><code>a\n  b</code></pre>"),
        ("<div>One line.</div><div>Another.</div>", "<p>One line.</p>\n<p>Another.</p>"),
        ("<p>« mot »&nbsp;: 5&nbsp;%</p>", "<p>« mot »&nbsp;: 5&nbsp;%</p>"),
        ("<p>wide.&nbsp; Gap&nbsp;&nbsp;here</p>", "<p>wide. Gap here</p>"),
        ('<p>a<span class="Apple-converted-space">&nbsp;</span>b</p>', "<p>a b</p>"),
        ("<p>1\u2009000\u202fm</p>", "<p>1\u2009000\u202fm</p>"),
        ('<p>See <a href="#top">above</a>.</p>', "<p>See above.</p>"),
        ('<p>Well <img src="https://a.example/1.png" alt="👍"></p>', "<p>Well 👍</p>"),
    ],
)
def test_lines_and_spaces_that_mean_something_stay(desk, html, body):  # noqa: F811
    paste(desk, html)

    assert save(desk).body == body


def test_whatever_is_left_out_is_named_until_it_was_read(desk):  # noqa: F811
    paste(
        desk,
        '<p>One<img src="https://a.example/b/hill.jpg?w=2"><img src="https://a.example/p.gif" '
        'width="1" height="1"></p><iframe src="https://a.example/"></iframe>'
        "<video><source></video><svg><path></path></svg><math><mi>x</mi></math><p>Two</p>",
    )

    told(
        desk,
        "Left out of what you pasted: 1 picture (hill.jpg), 1 video, 1 drawing, 1 formula, "
        "1 embedded page.",
    )
    desk.get_by_role("button", name="OK").click()
    expect(desk.locator(".editor-notice")).to_be_hidden()
    expect(desk.body).to_be_focused()
    assert save(desk).body == "<p>One</p>\n<p>Two</p>"


# Keys and the bar


def test_a_number_and_a_stop_begin_a_list(desk):  # noqa: F811
    desk.keyboard.type("1. Tea")
    desk.keyboard.press("Enter")
    desk.keyboard.type("Toast")

    assert save(desk).body == "<ol><li>Tea</li><li>Toast</li></ol>"


def test_a_year_begins_no_list(desk):  # noqa: F811
    desk.keyboard.type("2024. It was warm.")

    assert save(desk).body == "<p>2024. It was warm.</p>"


@pytest.mark.parametrize("way", ["button", "key"])
def test_a_link_is_made_without_words_being_chosen(desk, way):  # noqa: F811
    desk.keyboard.type("See ")
    if way == "button":
        press(desk, "Link")
    else:
        desk.keyboard.press("Control+k")
    desk.get_by_role("dialog").get_by_label("Address").first.fill("example.org/a")
    desk.get_by_role("dialog").get_by_label("Words").fill("the study")
    desk.get_by_role("button", name="Keep").click()
    desk.keyboard.type(" of 2024.")

    assert save(desk).body == ('<p>See <a href="https://example.org/a">the study</a> of 2024.</p>')


def test_the_key_for_links_goes_over_the_words_that_are_chosen(desk):  # noqa: F811
    desk.keyboard.type("the study")
    desk.keyboard.press("Control+a")
    desk.keyboard.press("Control+k")
    expect(desk.get_by_role("dialog").get_by_label("Words")).to_have_count(0)
    desk.get_by_role("dialog").get_by_label("Address").first.fill("/about/")
    desk.get_by_role("button", name="Keep").click()

    assert save(desk).body == '<p><a href="/about/">the study</a></p>'


@pytest.mark.parametrize("width", [390, 1280])
def test_the_bar_stays_in_view_while_a_long_text_is_written(desk, width):  # noqa: F811
    desk.set_viewport_size({"width": width, "height": 844})
    desk.body.click()
    for _ in range(60):
        desk.keyboard.press("Enter")
    desk.keyboard.type("The end.")
    desk.evaluate("document.querySelector('.editor p:last-child').scrollIntoView({block: 'end'})")

    expect(desk.bar).to_be_in_viewport(ratio=0.9)
    becomes(desk, "document.querySelector('[role=toolbar]').getBoundingClientRect().y", 0)
    becomes(desk, "document.documentElement.scrollWidth <= innerWidth", True)
    desk.evaluate("window.scrollBy(0, -300)")
    paste(desk, '<p>One<img src="https://a.example/hill.jpg"></p>')
    expect(desk.locator(".editor-notice")).to_be_in_viewport(ratio=1)
