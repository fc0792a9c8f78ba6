"""What stays a writer's own: changed, remembered, forgotten, carried away and erased."""

import json

import pytest
from playwright.sync_api import expect

from comments.models import Comment
from tests.browser.conftest import becomes
from tests.browser.test_reader import body, both, button, own_page, post, read, text_of
from tests.support import factories

__all__ = ["post", "read"]  # fixtures

KEPT = "JSON.parse(localStorage.getItem('reader'))"


def tick(page):
    return page.get_by_label("Remember me on this device")


@both
def test_a_waiting_comment_is_changed(read, post, alan, script):
    page = own_page(read(post, script=script), "I wake at three.")

    page.get_by_role("link", name="Change it").click()
    expect(body(page)).to_have_value("I wake at three.")
    body(page).fill("")
    page.watch.allow(422)
    button(page, "Save the change").click()
    expect(page.get_by_role("alert")).to_contain_text("a few words are enough")
    body(page).fill("I wake at **four**.")
    page.get_by_label("Name").fill("Wren")
    button(page, "Preview").click()
    expect(page.locator("[data-preview] strong")).to_have_text("four")
    button(page, "Save the change").click()

    expect(page.locator("main")).to_contain_text("Your change is saved.")
    expect(page.locator("main")).to_contain_text("Waiting for a moderator.")
    expect(page.locator("main .say strong")).to_have_text("four")
    comment = Comment.objects.get()
    comment.approve(by=alan)
    expect(text_of(read(post, script=script), comment)).to_have_text("I wake at four.")


@both
def test_a_published_comment_is_changed_and_read_again(read, post, alan, script):
    page = own_page(read(post, script=script), "I wake at three.")
    comment = Comment.objects.get()
    comment.approve(by=alan)
    answer = factories.make_comment(parent=comment, by=alan, body="So do I.")
    page.reload()

    page.get_by_role("link", name="Change it").click()
    expect(page.locator("main")).to_contain_text("It is published.")
    body(page).fill("I wake at four.")
    button(page, "Save the change").click()

    expect(page.locator("h1")).to_have_text("Your comment is held again")
    everybody = read(post, script=script)
    expect(everybody.locator("body")).not_to_contain_text("I wake at")
    expect(text_of(everybody, answer)).to_have_text("So do I.")
    comment.approve(by=alan)
    everybody.reload()
    expect(everybody.locator(f"#comment-{comment.pk} .when").first).to_contain_text("edited")


def test_without_the_tick_this_device_keeps_nothing(read, post):
    page = read(post)
    expect(tick(page)).not_to_be_checked()
    own_page(page)

    assert page.evaluate("Object.keys(localStorage)") == []
    page.goto("/comment/mine/")
    expect(page.locator("main")).to_contain_text("This device remembers no comment of yours.")


def test_a_remembered_reader_is_known_and_forgotten(read, post, live_server):
    page = read(post)
    page.get_by_label("Name").fill("Wren")
    tick(page).check()
    own_page(page, "First.")
    first = page.url.removeprefix(live_server.url)
    expect(page.locator("main")).to_contain_text("This device remembers it.")

    other = factories.make_post(title="The kettle")
    page.goto(other.get_absolute_url())
    expect(tick(page)).to_be_checked()
    expect(page.get_by_label("Name")).to_have_value("Wren")
    own_page(page, "Second.")
    kept = page.evaluate(KEPT)
    assert {str(writer) for writer in Comment.objects.values_list("browser_id", flat=True)} == {
        kept["writer"]
    }

    page.get_by_role("link", name="Your comments on this device").click()
    links = page.locator("[data-links] a")
    expect(links).to_have_count(2)
    expect(links.first).to_contain_text("The kettle")
    links.last.click()
    page.wait_for_url(f"**{first}")
    page.goto("/comment/mine/")
    button(page, "Forget everything on this device").click()
    expect(page.locator("main")).to_contain_text("This device remembers no comment of yours.")
    becomes(page, "Object.keys(localStorage)", [])
    page.goto(post.get_absolute_url())
    expect(tick(page)).not_to_be_checked()
    expect(page.get_by_label("Name")).to_have_value("")


def test_a_reader_who_unticks_is_not_known_this_time(read, post):
    page = read(post)
    tick(page).check()
    own_page(page, "First.")
    page.goto(post.get_absolute_url())
    tick(page).uncheck()
    page.watch.allow(422)
    body(page).fill("")
    button(page, "Post comment").click()
    expect(page.get_by_role("alert")).to_contain_text("a few words are enough")
    expect(tick(page)).not_to_be_checked()
    own_page(page, "Second.")

    becomes(page, f"{KEPT}.links.length", 1)
    assert len(set(Comment.objects.values_list("browser_id", flat=True))) == 2


def test_forgetting_beside_the_form_empties_the_device(read, post):
    page = read(post)
    tick(page).check()
    own_page(page)
    page.goto(post.get_absolute_url())

    button(page, "Forget them").click()

    expect(page.locator("[data-forgotten]")).to_have_text("This device has forgotten you.")
    expect(tick(page)).not_to_be_checked()
    becomes(page, "Object.keys(localStorage)", [])


def test_a_link_can_be_remembered_afterwards_and_goes_with_its_comment(read, post):
    page = own_page(read(post))
    button(page, "Remember it on this device").click()
    expect(page.locator("main")).to_contain_text("This device remembers it.")
    becomes(page, f"{KEPT}.links.length", 1)

    page.get_by_text("Delete my comment", exact=True).click()
    button(page, "Delete it for good").click()
    expect(page.locator("h1")).to_have_text("You deleted this comment")

    becomes(page, f"{KEPT}.links", [])


def test_where_storage_is_denied_nothing_is_offered_and_everything_works(read, post):
    page = read(post)
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException(); } })"
    )
    page.reload()
    expect(page.locator("[data-remember]")).to_be_hidden()
    own_page(page)
    expect(page.locator("[data-device]")).to_be_hidden()

    page.goto("/comment/mine/")
    expect(page.locator("main")).to_contain_text("This browser cannot show your list")


def test_without_script_nothing_is_offered_that_needs_it(read, post):
    page = own_page(read(post, script=False))

    expect(button(page, "Remember it on this device")).to_have_count(0)
    page.goto("/comment/mine/")
    expect(page.locator("main")).to_contain_text("Keep its address")
    expect(button(page, "Forget everything on this device")).to_have_count(0)


@both
def test_the_data_is_a_file(read, post, script):
    page = own_page(read(post, script=script), "My own words.")

    with page.expect_download() as download:
        page.get_by_role("link", name="Download my data").click()

    found = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert download.value.suggested_filename == "my-comments.json"
    assert found["comments"][0]["text"] == "My own words."


@pytest.mark.parametrize(("script", "count"), [(True, 2), (False, 1)], ids=["script", "no-script"])
def test_everything_is_erased(read, post, script, count):
    page = read(post, script=script)
    for words in ("First words.", "Second words.")[:count]:
        page.goto(post.get_absolute_url())
        if script:
            tick(page).check()
        own_page(page, words)

    page.get_by_role("link", name="Delete all my comments").click()
    expect(page.locator("h1")).to_have_text("Delete all my comments")
    assert Comment.objects.filter(erased_at=None).count() == count
    button(page, "Delete").click()

    expect(page.locator("h1")).to_have_text("You deleted this comment")
    assert set(Comment.objects.values_list("body", flat=True)) == {""}
