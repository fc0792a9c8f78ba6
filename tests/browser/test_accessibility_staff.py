"""Every kind of page that the staff meets: axe in both themes and widths, sizes, the Tab key."""

import pytest
from playwright.sync_api import expect

from config.operations import owner
from tests.browser.axe import check, in_every_look, record, walk
from tests.browser.conftest import sign_in
from tests.browser.scene import PASSWORD, QUEUE
from tests.support import factories

__all__ = ["record"]  # a fixture


@pytest.fixture
def moderator(demo_site, visit):
    page = visit(demo_site.url)
    sign_in(page, "moderator", PASSWORD)
    return page


@pytest.mark.parametrize("kind", QUEUE)
def test_a_page_of_the_queue(moderator, demo_site, kind):
    moderator.goto(demo_site.places["queue"][kind])
    walk(moderator)
    check(moderator)


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


def test_the_authors_form(demo_site, visit):
    page = visit(demo_site.url)
    sign_in(page, "author", PASSWORD)
    in_every_look(page, "/admin/blog/post/add/", "Add post")
