"""A whole day of an author: a text that outlives a crash, is shown, planned, published, corrected.

No policy is violated and nothing is asked of another host meanwhile: `conftest.Watch` sees to it.
"""

from datetime import timedelta

from django.utils import timezone
from playwright.sync_api import expect

from blog.models import Post
from tests.blog.hostile import picture
from tests.browser.conftest import sign_in
from tests.browser.test_author import ADD, WORD, bring, describe, press
from tests.browser.test_unsaved import SAVED, crash


def test_an_authors_day(visit, live_server, ada, monkeypatch):
    page = visit(live_server.url)
    sign_in(page, "ada", "a password")
    write(page)

    page = crash(page)
    page.goto(ADD)
    page.get_by_role("link", name="Restore it").click()
    expect(page.get_by_label("Title:").first).to_have_value("A night in the ward")
    save(page)
    post = Post.objects.get()
    assert "lamp" in post.body
    assert "All night." in post.body
    assert post.body_html.count("<img") == 1

    show_a_colleague(page, visit(live_server.url), post)
    plan(page, post, timezone.localtime() + timedelta(hours=1))
    reader = visit(live_server.url)
    reader.goto("/")
    title = reader.get_by_role("link", name="A night in the ward").first
    expect(title).to_have_count(0)
    later(monkeypatch, hours=1)
    reader.goto("/")
    title.click()
    expect(reader.locator("h1")).to_have_text("A night in the ward")
    address = f"{live_server.url}{Post.objects.get().get_absolute_url()}"
    correct(page, post, address)
    move(page, post, address)


def write(page):
    """A new text, with a piece of Word, a picture and a note; and then no save."""
    page.goto(ADD)
    page.get_by_label("Title:").first.fill("A night in the ward")
    page.bar = page.get_by_role("toolbar", name="Editing")
    page.locator(".editor").get_by_role("textbox", name="Body").click()
    bring(page, "paste", {"text/html": WORD.read_text(encoding="utf-8"), "text/plain": "words"})
    bring(page, "paste", files=[("hill.png", "image/png", picture(size=(1200, 600)))])
    describe(page, "A hill")
    page.locator(".editor").get_by_role("textbox", name="Body").press("Control+End")
    page.keyboard.press("Enter")
    page.keyboard.type("It hums")
    press(page, "Footnote")
    page.get_by_role("textbox", name="Words of the note").press_sequentially("All night.")
    page.get_by_role("button", name="Keep").click()
    expect(page.locator("[data-kept]")).to_have_text(SAVED)
    assert not Post.objects.exists()


def save(page):
    page.get_by_role("button", name="Save and continue editing").first.click()
    expect(page.locator(".messagelist .success").first).to_be_visible()


def show_a_colleague(page, colleague, post):
    """By a link, without an account; and no more, once it is revoked."""
    page.goto(f"/admin/blog/post/{post.pk}/links/")
    page.get_by_role("button", name="Make a link").click()
    link = page.get_by_label("Address", exact=True).input_value()
    path = link[link.index("/preview/") :]
    colleague.goto(path)
    expect(colleague.locator("h1")).to_have_text("A night in the ward")
    expect(colleague.get_by_role("img", name="A hill")).to_be_visible()
    page.get_by_role("button", name="Revoke").click()
    expect(page.get_by_role("button", name="Revoke")).to_have_count(0)
    colleague.watch.allow(404)
    colleague.reload()
    expect(colleague.locator("h1")).not_to_have_text("A night in the ward")


def plan(page, post, at):
    """Publish it then, with nobody doing anything."""
    page.goto(f"/admin/blog/post/{post.pk}/change/")
    page.get_by_label("Status:").select_option("published")
    page.locator("#id_publish_at_0").fill(f"{at:%Y-%m-%d}")
    page.locator("#id_publish_at_1").fill(f"{at:%H:%M:%S}")
    save(page)


def later(monkeypatch, **time):
    """Move the clock of the blog on."""
    now = timezone.now
    monkeypatch.setattr(timezone, "now", lambda: now() + timedelta(**time))


def correct(page, post, address):
    page.goto(f"/admin/blog/post/{post.pk}/change/")
    page.locator("#corrections-group .add-row a").click()
    page.locator("#id_corrections-0-text").fill("There are two lamps, not one.")
    save(page)
    page.goto(address)
    expect(page.get_by_role("heading", name="Corrections")).to_be_visible()
    expect(page.locator(".mended li")).to_contain_text("There are two lamps, not one.")


def move(page, post, address):
    """Another slug: who follows the old address arrives all the same."""
    page.goto(f"/admin/blog/post/{post.pk}/change/")
    page.get_by_label("Slug:").fill("two-lamps")
    save(page)
    page.goto(address)
    page.wait_for_url("**/two-lamps/")
    expect(page.locator("h1")).to_have_text("A night in the ward")
