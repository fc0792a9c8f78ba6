"""An author's round through the admin, under the policy and with nothing from elsewhere.

What is watched for is in `conftest.Watch`: these tests only have to go everywhere.
"""

from threading import Event

from playwright.sync_api import expect

from blog.models import CspViolation, Post
from config.csp_reports.views import tally
from tests.browser.conftest import sign_in
from tests.support import factories


def test_an_authors_round(visit, live_server, ada):
    factories.make_post(by=[ada.person], title="An earlier post", tags=["fatigue"])
    page = visit(live_server.url)
    sign_in(page, "ada", "a password")
    page.locator(".model-post").get_by_role("link", name="Posts").click()
    page.get_by_role("link", name="Draft").first.click()
    page.goto("/admin/blog/post/?q=earlier")

    page.goto("/admin/blog/post/add/")
    page.get_by_label("Title:").first.press_sequentially("A night in the ward")
    page.locator(".editor").get_by_role("textbox", name="Body").fill("One lamp is always on.")
    page.get_by_label("Status:").select_option("published")
    choose(page, "bylines-0-person", "Ada", "Ada Byron")
    choose(page, "related_links-0-target", "earlier", "An earlier post")
    page.locator("#related_links-group .add-row a").click()
    page.get_by_role("button", name="Move up").last.click()
    page.locator("#related_links-group .inline-deletelink").first.click()
    page.locator("#id_publish_at_0 + .datetimeshortcuts").get_by_role("link").first.click()
    page.locator("#id_publish_at_1 + .datetimeshortcuts").get_by_role("link").first.click()
    page.locator("#id_updated_at_0 + .datetimeshortcuts").get_by_role("link").last.click()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Save and continue editing").first.click()
    expect(page.locator(".messagelist .success").first).to_contain_text("Readers see")
    expect(page.get_by_label("Slug:")).to_have_value("a-night-in-the-ward")

    page.get_by_role("link", name="History").click()
    page.wait_for_url("**/history/")
    page.go_back()
    page.get_by_role("link", name="View on site").click()
    expect(page.locator("h1")).to_have_text("A night in the ward")
    expect(page.locator(".rel a")).to_have_text("An earlier post")
    expect(page.locator(".side dd a")).to_have_text("Ada Byron")


def choose(page, field, typed, name):
    """Pick a row by typing a part of its name."""
    page.locator(f".field-{field.rpartition('-')[2]} .select2-selection").first.click()
    page.locator(".select2-search__field").fill(typed)
    page.locator(".select2-results__option", has_text=name).click()
    expect(page.locator(f"#select2-id_{field}-container")).to_contain_text(name)


def test_an_owners_round(signed_in, live_server, admin_user):
    post = factories.make_post(title="To be deleted")
    answered = factories.make_post(title="To be kept")
    comment = factories.make_comment(post=answered, status="pending")
    page = signed_in(admin_user)
    for path in (
        "",
        "auth/user/",
        "auth/user/add/",
        f"auth/user/{admin_user.pk}/change/",
        "auth/group/add/",
        "blog/blog/1/change/",
        "blog/page/",
        "blog/page/add/",
        "blog/person/add/",
        "blog/tag/add/",
        "comments/comment/",
        f"comments/comment/{comment.pk}/change/",
        "comments/thread/",
        f"comments/thread/{answered.pk}/change/",
        "comments/queue/",
        f"comments/queue/{comment.pk}/",
        f"blog/post/{post.pk}/history/",
        "password_change/",
    ):
        page.goto(f"/admin/{path}")
        expect(page.locator("h1, h2").first).to_be_visible()

    page.goto("/admin/blog/post/")
    page.get_by_label("Select this object for an action - To be deleted").check()
    page.get_by_label("Action:").select_option("delete_selected")
    page.locator(".actions button").first.click()
    page.locator(".cancel-link").click()
    page.goto(f"/admin/blog/post/{post.pk}/change/")
    page.get_by_role("link", name="Delete").first.click()
    page.get_by_role("button", name="Delete it").click()
    expect(page.locator(".messagelist .success")).to_be_visible()
    assert list(Post.objects.all()) == [answered]


def test_what_a_browser_blocks_is_reported_and_counted(browser, live_server, monkeypatch):
    """Without `visit`, which allows no page such a thing."""
    arrived, count = Event(), tally.count
    monkeypatch.setattr(tally, "count", lambda violation: (count(violation), arrived.set()))
    post = factories.make_post()
    context = browser.new_context(base_url=live_server.url)
    page = context.new_page()
    page.goto(post.get_absolute_url())

    page.evaluate("document.body.append(Object.assign(new Image(), {src: 'http://a.example/x'}))")

    assert arrived.wait(60)
    context.close()
    tally.write()
    row = CspViolation.objects.get()
    assert (row.route, row.directive, row.count) == ("blog:post-detail", "img-src", 1)
