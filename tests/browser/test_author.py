"""An author's day: writing with the buttons, pasting, putting in pictures."""

import base64
import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from blog.models import Picture, Post
from tests.blog.hostile import SVG, picture
from tests.blog.test_markup import KEPT

ADD = "/admin/blog/post/add/"
WORD = Path(__file__).with_name("clipboard") / "word.html"
DEMO = Path(__file__).parents[2] / "fixtures" / "demo.json"
# What a clipboard or a mouse brings; `kind` is the event.
BRING = """([kind, texts, files]) => {
    const bytesOf = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const carried = new DataTransfer();
    for (const [type, text] of Object.entries(texts)) carried.setData(type, text);
    for (const [name, type, bytes] of files)
        carried.items.add(new File([bytesOf(bytes)], name, { type }));
    const text = document.querySelector(".editor .ProseMirror");
    const { x, y } = text.getBoundingClientRect();
    const place = { bubbles: true, cancelable: true, clientX: x + 60, clientY: y + 40 };
    text.dispatchEvent(kind === "paste"
        ? new ClipboardEvent(kind, { clipboardData: carried, ...place })
        : new DragEvent(kind, { dataTransfer: carried, ...place }));
}"""
LOST = """async (texts) => {
    const { survives } = await import("/static/js/editor/survives.js");
    return texts.filter((text) => !survives(text));
}"""


@pytest.fixture
def desk(signed_in, ada):
    """The page on which Ada writes a new post."""
    page = signed_in(ada)
    page.goto(ADD)
    page.get_by_label("Title:").first.fill("The fan")
    page.body = page.locator(".editor").get_by_role("textbox", name="Body")
    page.bar = page.get_by_role("toolbar", name="Editing")
    page.body.click()
    return page


def bring(page, kind, texts=(), files=()):
    files = [(name, mime, base64.b64encode(data).decode()) for name, mime, data in files]
    page.evaluate(BRING, [kind, dict(texts), files])


def save(page):
    page.get_by_role("button", name="Save and continue editing").first.click()
    expect(page.locator(".messagelist .success")).to_be_visible()
    return Post.objects.get()


def press(page, name):
    page.bar.get_by_role("button", name=name, exact=True).click()


def describe(page, alt):
    page.get_by_label("What the picture shows").fill(alt)
    page.get_by_role("button", name="Put it in").click()
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_a_post_is_written_with_the_buttons_and_read(desk):
    press(desk, "Heading 2")
    desk.keyboard.type("At night")
    desk.keyboard.press("Enter")
    desk.keyboard.type("It hums  twice,")
    press(desk, "Footnote")
    desk.get_by_role("textbox", name="Words of the note").press_sequentially("By the wall.")
    desk.get_by_role("button", name="Keep").click()
    desk.keyboard.type(" about #heat.")
    desk.keyboard.press("Enter")
    press(desk, "List")
    desk.keyboard.type("Tea")
    desk.keyboard.press("Enter")
    desk.keyboard.press("Enter")
    press(desk, "Table")
    desk.keyboard.type("Day")
    press(desk, "Caption")
    desk.get_by_label("What the table shows").fill("Hours of sleep")
    desk.get_by_role("button", name="Keep").click()

    post = save(desk)
    desk.get_by_role("link", name="View on site").click()
    desk.get_by_role("link", name="Note 1", exact=True).click()

    assert post.body.splitlines()[:3] == [
        "<h2>At night</h2>",
        '<p>It hums  twice,<small class="footnote">By the wall.</small> about #heat.</p>',
        "<ul><li>Tea</li></ul>",
    ]
    assert "<table><caption>Hours of sleep</caption><thead>" in post.body
    assert [tag.name for tag in post.tags.all()] == ["heat"]
    expect(desk.locator(":target")).to_contain_text("By the wall.")
    expect(desk).to_have_url(re.compile("#note-1$"))
    desk.get_by_role("link", name="Back to note 1 in the text").click()
    expect(desk.locator(":target")).to_have_text("1")


def test_pictures_come_in_by_a_click_by_dropping_and_by_pasting(desk):
    hill = {"name": "hill.png", "mimeType": "image/png", "buffer": picture(size=(1200, 600))}
    with desk.expect_file_chooser() as chooser:
        press(desk, "Picture")
    chooser.value.set_files(hill)
    desk.get_by_role("button", name="Put it in").click()
    expect(desk.get_by_role("alert")).to_contain_text("Say what the picture shows")
    describe(desk, "A hill")
    bring(desk, "drop", files=[("b.png", "image/png", picture("GIF"))])
    desk.get_by_label("It is decoration").check()
    describe(desk, "")
    bring(desk, "paste", files=[("c.png", "image/png", picture("JPEG"))])
    describe(desk, "Another hill")

    post = save(desk)

    assert Picture.objects.count() == 3
    assert post.body_html.count('loading="lazy"') == 3
    assert post.body_html.count("srcset=") == 1
    assert sorted(row.alt for row in Picture.objects.all()) == ["", "A hill", "Another hill"]
    assert post.silent_pictures == 0


def test_a_hostile_picture_is_refused_in_the_dialog_and_the_words_stay(desk):
    desk.watch.allow(422)
    bring(desk, "paste", files=[("a.svg", "image/svg+xml", SVG)])
    desk.get_by_label("What the picture shows").fill("A hill")

    desk.get_by_role("button", name="Put it in").click()

    expect(desk.get_by_role("alert")).to_contain_text("Use JPEG, PNG, WebP or GIF.")
    expect(desk.get_by_label("What the picture shows")).to_have_value("A hill")
    assert not Picture.objects.exists()


def test_what_is_pasted_from_word_is_clean(desk):
    bring(desk, "paste", {"text/html": WORD.read_text(encoding="utf-8"), "text/plain": "words"})

    post = save(desk)

    assert post.body.splitlines() == [
        "<h2>A night in the ward</h2>",
        "<p><strong>One lamp</strong> is <em>always</em> on."
        '<small class="footnote">By <i>the wall</i>.</small></p>',
        "<ul><li>Tea<ul><li>with milk</li></ul></li><li>Toast</li></ul>",
        "<p>Then:</p>",
        "<ol><li>First</li><li>Second</li></ol>",
        "<table><tbody><tr><td><strong>Day</strong></td><td>Hours</td></tr></tbody></table>",
        '<p><a href="https://example.org/a">there</a> bad</p>',
    ]


def test_what_is_pasted_from_a_page_brings_neither_looks_nor_requests(desk):
    html = (
        '<div class="x" style="color: red" onclick="alert(1)"><script>alert(1)</script>'
        '<h1 id="comments">Sleep</h1><p><span style="font-weight: 700">Well</span> '
        '<img src="https://tracker.example/1.png"> <a href="javascript:alert(1)">said</a></p></div>'
    )

    bring(desk, "paste", {"text/html": html, "text/plain": "Sleep"})

    assert save(desk).body == "<h2>Sleep</h2>\n<p><strong>Well</strong> said</p>"


def test_an_older_text_comes_out_of_the_editor_as_it_went_in(desk):
    demo = json.loads(DEMO.read_text(encoding="utf-8"))
    texts = [row["body"] for row in [*demo["posts"], *demo["pages"]]]

    assert desk.evaluate(LOST, [*texts, *KEPT, "<p>a<tt>b</tt></p>"]) == ["<p>a<tt>b</tt></p>"]


def test_html_can_be_written_with_script_and_without(desk, signed_in, ada):
    desk.keyboard.type("One")
    desk.get_by_role("button", name="Write HTML instead").click()
    desk.get_by_label("Body:").fill("<p>Two</p><dl><dt>a</dt><dd>b</dd></dl>")
    desk.get_by_role("button", name="Write in the editor instead").click()
    desk.body.press("Control+Home")
    desk.keyboard.type("And ")
    post = save(desk)
    plain = signed_in(ada, script=False)
    plain.goto(f"/admin/blog/post/{post.pk}/change/")

    expect(plain.get_by_label("Body:")).to_have_value(post.body)
    assert post.body == "<p>And Two</p>\n<dl><dt>a</dt><dd>b</dd></dl>"
