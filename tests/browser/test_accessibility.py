"""Every kind of page that a reader meets: axe in both themes and widths, sizes, the Tab key.

What the staff meets is in `test_accessibility_staff.py`: each file has a process of its own.
"""

from urllib.parse import unquote

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import expect

from comments.models import Thread
from config.middleware import busy
from tests.browser.axe import EVERYTHING, IN_THE_DARK, check, record, violations, walk
from tests.browser.scene import PUBLIC, QUEUE
from tests.support import factories

__all__ = ["record"]  # a fixture

PALE_AND_DARK = ("#8a8a8a", "#6f6f6f", "#505050")


@pytest.fixture
def reader(demo_site, visit):
    return visit(demo_site.url)


@pytest.mark.parametrize("kind", PUBLIC)
def test_a_public_page(reader, demo_site, kind):
    reader.goto(demo_site.places["public"][kind])
    walk(reader)
    check(reader)


def test_every_kind_is_looked_at(demo_site):
    assert list(demo_site.places["public"]) == PUBLIC
    assert list(demo_site.places["queue"]) == QUEUE


def test_a_text_that_is_too_pale_is_found(visit):
    """On white, #8a8a8a has a contrast of 3.5, #6f6f6f one of 5, and #505050 one of 8."""
    page = visit("http://127.0.0.1:9")
    looks = "".join(f'<p style="color: {colour}">Words</p>' for colour in PALE_AND_DARK)
    page.set_content(f'<!doctype html><html lang="en"><title>A</title><main><h1>A</h1>{looks}')

    found = [sorted(violations(page, options)) for options in (EVERYTHING, IN_THE_DARK)]

    too_pale = [
        'color-contrast-enhanced: <p style="color: #6f6f6f">Words</p>',
        'color-contrast: <p style="color: #8a8a8a">Words</p>',
    ]
    assert found == [too_pale, too_pale]


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


def test_the_form_in_its_place(reader, demo_site):
    reader.goto(demo_site.places["post"])
    reader.locator(".kids .do a").first.click()
    expect(reader.get_by_label("Your comment")).to_be_focused()
    reader.get_by_label("Your comment").fill("Some words.")
    reader.get_by_role("button", name="Preview").click()
    expect(reader.locator("[data-preview]")).to_be_visible()
    check(reader)
