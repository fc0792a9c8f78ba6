"""The way to a comment and back: by keys, by links that are old, and to a writer's own page."""

from playwright.sync_api import expect

from comments.models import Comment
from tests.browser.conftest import becomes
from tests.browser.test_own import KEPT, tick
from tests.browser.test_reader import at, both, button, own_page, post, read, text_of, thread
from tests.support import factories

__all__ = ["post", "read", "thread"]  # fixtures

FOCUSED = "document.activeElement"


def tabs_to_the_thread(page):
    """How often Tab is pressed until something in the thread has the focus."""
    for count in range(1, 40):
        page.keyboard.press("Tab")
        if page.evaluate(f"!!{FOCUSED}.closest('#comments')"):
            return count
        if page.evaluate(f"{FOCUSED}.textContent") == "Skip to comments":
            page.keyboard.press("Enter")
            expect(page.locator("#comments")).to_be_focused()
    return None


@both
def test_the_thread_is_three_tab_stops_away(read, post, thread, script):
    """And the posts of interest stand below it."""
    tag = {"tags": ["one", "two", "three"]}
    for number in range(6):
        factories.make_post(title=f"Another {number}", **tag)
    page = read(post, script=script)
    expect(page.locator("h1")).to_have_text("The hourglass")

    assert tabs_to_the_thread(page) == 3
    expect(page.locator("#comments :focus")).to_have_count(1)
    below = "(a, b) => !!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)"
    places = "[document.getElementById('comments'), document.querySelector('.more')]"
    assert page.evaluate(f"({below})(...{places})")


@both
def test_write_a_comment_leads_to_the_form_at_the_foot(read, post, thread, script):
    page = read(post, script=script)
    if script:
        page.locator(".do a", has_text="Reply").first.click()
        expect(page.locator("#respond-h")).to_have_text("Leave a reply to Anonymous")

    page.get_by_role("link", name="Write a comment").click()

    expect(page.locator("#respond-h")).to_be_in_viewport()
    expect(page.locator("#respond-h")).to_have_text("Leave a reply")
    expect(page.locator(".root #respond")).to_have_count(0)
    if script:
        expect(page.get_by_label("Your comment")).to_be_focused()
    expect(page.locator("[name=parent]")).to_have_value("")


@both
def test_an_old_link_says_what_became_of_the_comment(read, post, thread, alan, script):
    gone = thread[3]
    gone.erase()
    page = read(thread[0], script=script)
    page.watch.allow(410)

    page.goto(f"/comment/{gone.pk}/")
    expect(page.locator("h1")).to_have_text("This comment was deleted")
    page.get_by_role("link", name="Read the conversation").click()
    expect(text_of(page, thread[0])).to_be_visible()

    if script:
        page.goto(at(gone))
        expect(page.locator("[data-told]")).to_have_text("This comment was deleted by its author.")
        expect(page.locator("[data-told]")).to_be_in_viewport()
        page.goto(at(thread[2]))
        expect(text_of(page, thread[2])).to_be_in_viewport()


@both
def test_a_comment_that_waits_leads_back_to_its_own_page(read, post, script):
    page = own_page(read(post, script=script), "I wake at three.")
    own = page.url

    page.get_by_role("link", name="See it in the conversation").click()
    page.get_by_role("link", name="Change or delete it on its own page").click()

    expect(page.locator("h1")).to_have_text("Thank you. We have your comment.")
    expect(page).to_have_url(own)


def test_the_list_on_the_device_says_what_became_of_each_comment(read, post, alan):
    page = read(post)
    tick(page).check()
    own_page(page, "I wake at three.")
    page.get_by_role("link", name="See it in the conversation").click()
    page.wait_for_url("**mine=**")
    shared = page.url
    page.goto("/comment/mine/")
    expect(page.locator("[data-mine=looked] [data-links] li")).to_have_text(
        "The hourglassI wake at three.Waiting for a moderator, "
        f"{Comment.objects.get().submitted_at:%-d %B %Y}"
    )

    Comment.objects.get().approve(by=alan)
    page.reload()
    expect(page.locator("[data-mine=looked] [data-links] li")).to_contain_text("Published, ")
    Comment.objects.get().hold(by=alan)
    page.goto("about:blank")
    page.goto(shared)  # as a bookmark: the device knows the way
    page.get_by_role("link", name="Change or delete it on its own page").click()
    expect(page.locator("h1")).to_have_text("Your comment is held again")

    words = "I am scared of my husband."
    Comment.objects.get().change(body=words, author_name="", author_url="")
    page.goto("about:blank")
    page.goto("/comment/mine/")
    expect(page.locator("[data-mine=looked]")).to_contain_text(
        "This device remembers no comment of yours."
    )
    becomes(page, f"{KEPT}.links", [])


def test_the_link_is_copied(read, post):
    page = own_page(read(post))
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])

    button(page, "Copy this link").click()

    expect(button(page, "Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").endswith(
        page.url.partition("/comment/")[2]
    )
