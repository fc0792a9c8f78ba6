"""Somebody in danger is helped in the same answer, and a device keeps nothing of it."""

from playwright.sync_api import expect

from comments.models import Comment
from tests.browser.conftest import becomes
from tests.browser.test_reader import body, button, post, read

__all__ = ["post", "read"]  # fixtures

WORDS = "I am scared of my husband."
LEFT = """async () => [
    Object.keys(sessionStorage).length,
    Object.keys(localStorage).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
]"""
WEATHER = "https://www.bbc.co.uk/weather"
CLEAN = [0, 0, 0, 0]


def leave(page):
    """Press the link: what asked the other host, which is answered here."""
    page.context.route(WEATHER, lambda route: route.fulfill(body="Rain later."))
    with page.expect_request(WEATHER) as asked:
        page.get_by_role("link", name="Leave this page").click()
    expect(page.locator("body")).to_have_text("Rain later.")
    assert page.watch.problems == [f"outside: {WEATHER}"]
    page.watch.problems.clear()
    return asked.value


def test_nothing_is_left_on_the_device_of_somebody_who_is_not_safe_at_home(read, post):
    page = read(post)
    # This device knows a reader and keeps a page, from before.
    button(page, "Save for offline").click()
    expect(page.locator("[data-kept-page]")).to_contain_text("Saved on this device")
    button(page, "Dark colours").click()
    page.get_by_label("Remember me on this device").check()
    page.get_by_label("Name").fill("Wren")
    body(page).fill(WORDS)
    becomes(page, LEFT, [1, 1, 1, 1])

    button(page, "Preview").click()
    expect(page.locator("#help-now")).to_be_visible()
    becomes(page, LEFT, CLEAN)
    body(page).fill(f"{WORDS} Every day.")
    assert page.evaluate(LEFT) == CLEAN
    button(page, "Post comment").click()

    expect(page.locator("h1")).to_have_text("Thank you. We have your comment.")
    expect(page).to_have_title("A new blog")
    assert Comment.objects.get().body == f"{WORDS} Every day."
    becomes(page, LEFT, CLEAN)
    own = page.url
    asked = leave(page)
    assert "referer" not in asked.all_headers()
    page.go_back()
    expect(page).not_to_have_url(own)
    page.goto(post.get_absolute_url())
    expect(body(page)).to_have_value("")
    expect(page.get_by_label("Name")).to_have_value("")


def test_who_sent_words_and_goes_back_finds_none_of_them(read, post):
    page = read(post)
    page.get_by_label("Name").fill("Wren")
    body(page).fill(WORDS)
    button(page, "Post comment").click()
    expect(page.get_by_role("link", name="Leave this page")).to_be_visible()
    becomes(page, LEFT, CLEAN)

    page.go_back()

    expect(page.locator("h1")).to_have_text("The hourglass")
    expect(body(page)).to_have_value("")
    expect(page.get_by_label("Name")).to_have_value("")
    becomes(page, LEFT, CLEAN)


def test_without_script_help_and_the_way_out_are_there_too(read, post):
    page = read(post, script=False)
    body(page).fill(WORDS)
    button(page, "Post comment").click()

    page.get_by_text("United Kingdom: 999").click()
    line = page.locator("#help-now li", has_text="National Domestic Abuse Helpline")
    expect(line.get_by_role("link", name="0808 2000 247")).to_be_visible()
    expect(page.locator("#help-now")).to_contain_text("Your comment is not public.")
    assert "referer" not in leave(page).all_headers()
