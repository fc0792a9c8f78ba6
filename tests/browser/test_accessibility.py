"""Every kind of page: axe in both themes and two widths, sizes, the way by the Tab key.

The accessibility statement shows what the last whole run found. `RECORD_AXE=1` writes it:

    RECORD_AXE=1 .venv/bin/python -m pytest tests/browser/test_accessibility.py
"""

import json
import os
from datetime import date
from urllib.parse import unquote

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.template.loader import render_to_string
from playwright.sync_api import expect

from comments.models import Thread
from config.accessibility import RECORD
from config.middleware import busy
from config.operations import owner
from tests.browser.conftest import DESKTOP, PHONE, sign_in
from tests.browser.scene import PASSWORD, PUBLIC, QUEUE
from tests.support import factories

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]
EVERYTHING = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {"color-contrast-enhanced": {"enabled": True}},
    "resultTypes": ["violations"],
}
# Everything else is the same in the dark.
IN_THE_DARK = {"runOnly": {"type": "rule", "values": COLOURS}, "resultTypes": ["violations"]}
# With "preload", axe writes styles into a page whose sheets import others; our policy forbids it.
IN_THE_ADMIN = {"runOnly": {"type": "tag", "values": TAGS}, "preload": False}
DJANGOS_OWN = (
    'aria-input-field-name: <span class="select2-selection',
    'empty-table-header: <th class="original">',
    # A date and a time with one label over both.
    *(f'label: <input type="text" name="{name}' for name in ("publish_at_", "updated_at_")),
    'link-in-text-block: <a href="/admin/',
)
# Links inside sentences and titles are exempt (DESIGN.md, section 11), as WCAG 2.5.8 has it.
SMALL_TARGETS = """() => {
    const isShown = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        && !e.closest(".vh, .skip, .pot");
    const isInSentence = (e) => e.matches("a") && getComputedStyle(e).display === "inline"
        && e.closest("p, li, dd, h1, h2, h3, td, blockquote");
    const whole = (e) => (e.matches("[type=checkbox], [type=radio]") && e.closest("label")) || e;
    const targets = "a[href], button, summary, input:not([type=hidden]), select, textarea";
    return [...document.querySelectorAll(targets)]
        .filter((e) => isShown(e) && !isInSentence(e))
        .map((e) => [e.outerHTML.slice(0, 120), whole(e).getBoundingClientRect()])
        .filter(([, box]) => box.width < 43.5 || box.height < 43.5)
        .map(([html, box]) => `${box.width.toFixed(1)}x${box.height.toFixed(1)} ${html}`);
}"""
# Of its answer only what is read here: it also has a row for each rule that was kept.
LOOK = """(options) => axe.run(options)
    .then(({ testEngine, violations }) => ({ testEngine, violations }))"""
SMALL_TEXT = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set();
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || parent.closest("script, style, svg, .vh")) continue;
        if (parent.checkVisibility() && parseFloat(getComputedStyle(parent).fontSize) < 16)
            found.add(parent.outerHTML.slice(0, 120));
    }
    return [...found];
}"""
SIDEWAYS = """() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
        .filter((e) => e.getBoundingClientRect().right > width + 1)
        .map((e) => e.outerHTML.slice(0, 120));
}"""
# Where the focus is, whether that is seen, and whether it stands after the stop before.
STOP = """() => {
    const here = document.activeElement, before = window.stop_before;
    if (here === document.body) return null;
    window.stop_before = here;
    const { outlineStyle, outlineWidth } = getComputedStyle(here);
    const place = before?.compareDocumentPosition(here) ?? Node.DOCUMENT_POSITION_FOLLOWING;
    return {
        here: here.outerHTML.slice(0, 120),
        seen: outlineStyle === "solid" && parseFloat(outlineWidth) >= 2,
        later: Boolean(place & Node.DOCUMENT_POSITION_FOLLOWING),
        shown: here.checkVisibility({ opacityProperty: true }) && here.offsetWidth > 1,
    };
}"""
HIDDEN_SUMMARIES = """() => [...document.querySelectorAll("summary")]
    .filter((e) => e.checkVisibility())
    .filter((summary) => {
        summary.scrollIntoView({ block: "center", behavior: "instant" });
        const box = summary.getBoundingClientRect();
        return [0.05, 0.5, 0.95].some((part) => {
            const hit = document.elementFromPoint(box.x + box.width * part, box.y + box.height / 2);
            return !summary.contains(hit);
        });
    }).map((e) => `${e.closest("li, form")?.id} ${e.outerHTML.slice(0, 80)}`)"""

seen = {"date": f"{date.today():%Y-%m-%d}", "axe": "", "pages": 0, "runs": 0, "violations": 0}


@pytest.fixture(scope="module", autouse=True)
def record():
    yield
    if os.environ.get("RECORD_AXE") == "1":
        RECORD.write_text(json.dumps(seen, indent=2) + "\n")


@pytest.fixture
def reader(demo_site, visit):
    return visit(demo_site.url)


@pytest.fixture
def moderator(demo_site, visit):
    page = visit(demo_site.url)
    sign_in(page, "moderator", PASSWORD)
    return page


def check(page, *, targets=True):
    """Everything that can be measured of the page that is open."""
    seen["pages"] += 1
    found = {}
    for size in (DESKTOP, PHONE):
        page.set_viewport_size(size)
        for theme, options in (("light", EVERYTHING), ("dark", IN_THE_DARK)):
            page.emulate_media(color_scheme=theme)
            found[f"axe {theme} {size['width']}"] = wrong = violations(page, options)
            seen["violations"] += len(wrong)
        if targets:
            found[f"targets {size['width']}"] = page.evaluate(SMALL_TARGETS)
            found[f"text {size['width']}"] = page.evaluate(SMALL_TEXT)
            found[f"covered {size['width']}"] = page.evaluate(HIDDEN_SUMMARIES)
    if targets:
        page.set_viewport_size({"width": 320, "height": 640})
        found["sideways 320"] = page.evaluate(SIDEWAYS)
    page.set_viewport_size(DESKTOP)  # what is done next is done on a desk
    assert {what: where for what, where in found.items() if where} == {}


def violations(page, options):
    # Half a megabyte: once for each document, not for each look at it.
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    answer = page.evaluate(LOOK, options)
    seen["axe"] = answer["testEngine"]["version"]
    seen["runs"] += 1
    return [
        f"{row['id']}: {node['html'][:160]}"
        for row in answer["violations"]
        for node in row["nodes"][:5]
    ]


def walk(page, most=120):
    """Through the page by the Tab key, from its beginning to its end."""
    page.set_viewport_size(DESKTOP)
    wrong, stops = [], 0
    page.keyboard.press("Tab")
    while (stop := page.evaluate(STOP)) and stops < most:
        stops += 1
        wrong += [(why, stop["here"]) for why in ("seen", "later", "shown") if not stop[why]]
        page.keyboard.press("Tab")
    assert wrong == []
    assert stops > 5


@pytest.mark.parametrize("kind", PUBLIC)
def test_a_public_page(reader, demo_site, kind):
    reader.goto(demo_site.places["public"][kind])
    walk(reader)
    check(reader)


def test_every_kind_is_looked_at(demo_site):
    assert list(demo_site.places["public"]) == PUBLIC
    assert list(demo_site.places["queue"]) == QUEUE


@pytest.mark.parametrize("kind", QUEUE)
def test_a_page_of_the_queue(moderator, demo_site, kind):
    moderator.goto(demo_site.places["queue"][kind])
    walk(moderator)
    check(moderator)


@pytest.mark.parametrize("kind", ["missing", "preview over", "comment that is gone"])
def test_a_page_that_is_missing(reader, demo_site, kind):
    reader.watch.allow(404, 410)
    reader.goto(demo_site.places[kind])
    check(reader)


def test_a_comment_with_errors_and_a_preview(reader, demo_site):
    reader.watch.allow(422)
    reader.goto(demo_site.places["post"])
    reader.get_by_role("button", name="Post comment").click()
    expect(reader.get_by_text("a few words are enough")).to_be_visible()
    check(reader)
    reader.get_by_label("Your comment").fill("> only a quotation")
    reader.get_by_label("Website").fill("no address")
    reader.get_by_role("button", name="Post comment").click()
    expect(reader.get_by_role("alert")).to_be_focused()
    walk(reader)
    check(reader)
    reader.get_by_label("Your comment").fill("Some **words**.")
    reader.get_by_label("Website").fill("")
    reader.get_by_role("button", name="Preview").click()
    expect(reader.locator("[data-preview]")).to_be_visible()
    check(reader)


def test_a_post_from_another_site(reader, demo_site):
    reader.watch.allow(403)
    action = f"{demo_site.url}{demo_site.places['post']}comment/"
    reader.set_content(f'<form method="post" action="{action}"><button>Send</button></form>')
    reader.get_by_role("button").click()
    expect(reader.locator("h1")).to_have_text("We could not accept this")
    check(reader)


def test_a_page_that_fails(visit, live_server, monkeypatch):
    """The only one that needs nothing from the database, and no script."""
    page = visit(live_server.url)
    page.watch.allow(500)
    post = factories.make_post()
    monkeypatch.setattr(Thread, "accepts_comments", lambda _: 1 / 0)
    page.goto(post.get_absolute_url())
    expect(page.locator("h1")).to_have_text("Something went wrong here")
    check(page)


def test_the_pages_of_a_blog_that_cannot_answer(visit, live_server, rf, client):
    """A file that is too large, a blog without an owner, and a database that is away."""
    post = rf.post("/2024/06/heat/comment/", {"body": "Some words.", "name": "Grace"})
    answers = {
        "This is too large": client.post("/", CONTENT_LENGTH=str(10**9)).content.decode(),
        "This blog is being set up": render_to_string("unowned.html"),
        "We cannot show this page right now": busy.answer(rf.get("/")).content.decode(),
        "We could not save this yet": busy.answer(post).content.decode(),
    }
    page = visit(live_server.url)
    # None of them has an address: the browser gets each in the place of a page.
    page.route(
        "**/instead/*",
        lambda route: route.fulfill(
            content_type="text/html; charset=utf-8",
            body=answers[unquote(route.request.url).rpartition("/")[2]],
        ),
    )
    for heading in answers:
        page.goto(f"/instead/{heading}")
        expect(page.locator("h1")).to_have_text(heading)
        check(page)


def test_a_subscription_that_is_asked_for_once_more(visit, live_server):
    page = visit(live_server.url)
    page.watch.allow(422)
    page.goto("/subscribe/")
    page.get_by_label("E-mail address").fill("wren@example.org")
    page.locator("main .pot input").evaluate("(field) => field.value = 'filled by a browser'")
    page.get_by_role("button", name="Subscribe").click()
    expect(page.get_by_role("alert")).to_contain_text("Please press Subscribe once more")
    check(page)


def test_the_link_that_makes_somebody_the_owner(visit, live_server):
    page = visit(live_server.url)
    in_every_look(page, owner.link(), "Who owns this blog?")


def test_what_an_author_is_asked_and_refused(signed_in, live_server, ada):
    posts = [factories.make_post(title=f"Post {number}") for number in range(2)]
    page = signed_in(ada)

    def delete():
        for post in posts:
            page.locator(f"[name=_selected_action][value='{post.pk}']").check()
        page.locator("[name=action]").select_option("delete_selected")
        page.get_by_role("button", name="Run").or_(page.get_by_role("button", name="Go")).click()

    def save():
        page.get_by_role("button", name="Save", exact=True).first.click()

    in_every_look(page, "/admin/blog/post/", "Delete multiple objects", then=delete)
    in_every_look(page, "/admin/blog/post/add/", "Add post", then=save, shows=".errorlist")


def test_the_empty_queue_and_the_queue_with_all_that_script_shows(signed_in, live_server, alan):
    page = signed_in(alan)
    page.goto("/admin/comments/queue/")
    check(page)
    post = factories.make_post()
    for _ in range(3):
        factories.make_comment(post=post, status="pending")
    page.reload()
    page.keyboard.type("aa")
    expect(page.locator("[data-held].done")).to_have_count(2)
    check(page)
    page.keyboard.type("r")
    check(page)
    page.keyboard.type("a")
    expect(page.get_by_role("link", name="Show what is left")).to_be_focused()
    check(page)


def test_the_questions_about_what_can_mean_a_crisis(signed_in, live_server, alan):
    comment = factories.make_comment(status="pending", body="I want to die.")
    page = signed_in(alan)
    page.goto("/admin/comments/queue/")
    walk(page)
    check(page)
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("button", name="I am answering this").click()
    expect(page.get_by_text("You are answering this").first).to_be_visible()
    walk(page)
    check(page)
    page.goto("/admin/comments/queue/")
    page.keyboard.type("ja")
    expect(page.locator("[data-ask=publish]")).to_be_visible()
    check(page)
    page.goto(f"/admin/comments/queue/{comment.pk}/")
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_role("heading", name="Publish this comment?")).to_be_visible()
    walk(page)
    check(page)


def test_an_edit_that_was_overtaken(signed_in, live_server, alan):
    comment = factories.make_comment()
    page = signed_in(alan)
    page.watch.allow(409)
    page.goto(f"/admin/comments/queue/{comment.pk}/edit/")
    comment.edit(by=None, body="Other words.", author_name="", author_url="")
    page.get_by_label("Your comment").fill("My words.")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="What it says now")).to_be_visible()
    walk(page)
    check(page)


def test_the_form_in_its_place(reader, demo_site):
    reader.goto(demo_site.places["post"])
    reader.locator(".kids .do a").first.click()
    expect(reader.get_by_label("Your comment")).to_be_focused()
    reader.get_by_label("Your comment").fill("Some words.")
    reader.get_by_role("button", name="Preview").click()
    expect(reader.locator("[data-preview]")).to_be_visible()
    check(reader)


def test_the_authors_form(demo_site, visit):
    page = visit(demo_site.url)
    sign_in(page, "author", PASSWORD)
    in_every_look(page, "/admin/blog/post/add/", "Add post")


def in_every_look(page, path, heading, *, then=lambda: None, shows="h1"):
    """Open a page of the admin, and do something there, in both themes and widths.

    Django's own admin has findings of its own; ours may not add to them.
    """
    for size in (DESKTOP, PHONE):
        page.set_viewport_size(size)
        for theme in ("light", "dark"):
            # Anew each time: the admin's colours take a moment to change.
            page.emulate_media(color_scheme=theme)
            page.goto(path)
            then()
            expect(page.locator("#content h1, main h1").first).to_have_text(heading)
            expect(page.locator(shows).first).to_be_visible()
            page.wait_for_load_state()  # only then do Django's scripts name what they draw
            found = violations(page, IN_THE_ADMIN)
            assert [row for row in found if not row.startswith(DJANGOS_OWN)] == []
