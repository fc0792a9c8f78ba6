"""What a reader does, in Firefox and in WebKit, with script and without."""

import re
import time
from pathlib import Path

import pytest

from tests.engines.drivers.page import ENTER, button, field, link, words
from tests.engines.drivers.programs import PATIENCE

with_script = pytest.mark.parametrize("browser", ["firefox", "webkit"], indirect=True)

BODY = field("Your comment")
THANKS = words("Thank you. We have your comment.", "h1")
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def comment(number, inside=""):
    return f'//*[@id="comment-{number}"]{inside}'


def say(number):
    return comment(number, '/article/*[contains(@class, "say")]')


def reply_to(number):
    return comment(number, '/article//a[starts-with(@href, "?replytocom=")]')


@pytest.fixture
def post(page, site):
    """The page, on a post with a thread of four comments."""
    page.open(site.places["post"])
    page.see(words("4 thoughts on", "h2"))
    return page


def test_every_kind_of_page_fits_a_phone_and_a_desk(page, site, browser):
    places = site.places
    pages = {
        "home": "/",
        "post": places["demo"],
        "form": f"{places['post']}?replytocom={places['reply']}",
        "right-to-left": places["hebrew"],
        "search": "/search/?q=night",
        "subscribe": "/subscribe/",
        "archive": "/archive/",
        "author": places["author"],
        "mine": "/comment/mine/",
        "rules": "/house-rules/",
        "missing": "/nothing-here/",
    }
    too_wide = {}
    for width in (390, 1280):
        page.resize(width, 900)
        for name, address in pages.items():
            page.open(address)
            page.see("//h1")
            if over := page.run(SIDEWAYS):
                too_wide[name, width] = over
            page.photograph(f"{name}-{width}-{browser.id}")
    assert too_wide == {}


def test_reading(post, site):
    first, reply, deep = (site.places[name] for name in ("first", "reply", "deep"))
    post.see(say(deep))
    fold = comment(first, "/details/summary")
    assert post.text(fold) == "2 replies"
    post.click(fold)
    post.see_no(say(reply))
    post.see_no(say(deep))
    post.wait_for_focus(fold)
    post.press(ENTER)
    post.see(say(deep))

    post.click(link("Newest first"))
    post.see('//a[@aria-current="true"][.="Newest first"]')
    numbers = [post.run("(e) => e.innerText", no) for no in post.find('//*[@class="no"]')]
    assert numbers == ["2", "1"]


def test_right_to_left_words_begin_at_the_right(page, site):
    page.open(site.places["hebrew"])
    gaps = """(p) => {
        const range = document.createRange();
        range.selectNodeContents(p);
        const [words, box] = [range.getBoundingClientRect(), p.getBoundingClientRect()];
        return [words.left - box.left, box.right - words.right].map(Math.round);
    }"""
    hebrew, english = page.find('//*[contains(@class, "say")]/p')
    assert page.run(gaps, hebrew)[1] == page.run(gaps, english)[0] == 0


def test_a_reply_is_previewed_refused_posted_and_deleted(post, site, script, browser):
    reply = site.places["reply"]
    post.resize(390, 844)
    post.click(reply_to(reply))
    post.see(words("Leave a reply to Anonymous", "h2"))
    if script:
        post.wait_for_focus(BODY)

    post.click(button("Post comment"))
    post.see(words("a few words are enough"))
    if script:
        post.wait_for_focus(BODY)  # said beside the field, and nothing was sent
    post.photograph(f"refused-390-{browser.id}")
    post.fill(BODY, "I wake at **three**.")
    post.fill(field("Name (optional)"), "Wren")
    post.click(button("Preview"))
    assert post.text('//*[@data-preview]//*[@class="say"]') == "I wake at three."
    if script:
        post.wait_for_focus("//*[@data-preview]")
    post.photograph(f"preview-390-{browser.id}")

    post.click(button("Post comment"))
    post.see(THANKS)
    assert post.text('//*[contains(@class, "say")]//strong') == "three"
    post.photograph(f"own-390-{browser.id}")
    own = post.address()

    post.click(link("See it in the conversation"))
    mine = comment(reply, '/details//article[contains(@class, "mine")]')
    assert "Only you can see this." in post.text(mine)
    assert "I wake at three." in post.text(mine)
    post.photograph(f"mine-390-{browser.id}")

    post.open(own)
    post.click(link("Change it"))
    post.see(words("Change your comment", "h1"))
    post.fill(BODY, "I wake at four.")
    post.click(button("Save the change"))
    post.see(words("Your change is saved."))
    assert post.text('//*[contains(@class, "seen say")]') == "I wake at four."

    post.click(words("Delete my comment", "summary"))
    post.click(button("Delete it for good"))
    post.see(words("You deleted this comment", "h1"))
    post.see_no(words("I wake at four."))
    post.open(own)
    post.see(words("You deleted this comment", "h1"))


def letter(site, address):
    """What was mailed to it; the server sends in the background."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        for file in Path(site.mail).glob("*"):
            text = file.read_text()
            if f"To: {address}\n" in text:
                return text
        time.sleep(0.1)
    raise AssertionError(f"No mail to {address}")


def test_new_posts_are_subscribed_to_and_left(page, site, browser):
    address = f"{browser.id}@example.org"
    page.open("/subscribe/")
    page.fill(field("E-mail address"), "wren@")
    page.click(button("Subscribe"))
    page.see(words("Nothing was sent."))
    page.fill(field("E-mail address"), address)
    page.click(field("One e-mail a week, on Mondays"))
    page.press(ENTER)
    page.see(words("Check your e-mail", "h1"))

    page.open(re.search(r"https?://\S+/subscribe/\S+", letter(site, address))[0])
    page.click(button("Yes, send me new posts"))
    page.see(words("You are subscribed", "h1"))
    assert page.run("(e) => e.checked", page.see(field("One e-mail a week, on Mondays")))
    page.photograph(f"subscribed-1280-{browser.id}")
    page.click(button("Unsubscribe"))
    page.see(words("You have unsubscribed", "h1"))


def test_searching(page):
    page.open("/")
    page.fill(field("Search this blog"), "hourglass")
    page.press(ENTER)
    page.see(words("Search", "h1"))
    assert page.text('//*[@role="status"]//b').endswith("result")
    page.fill(field("Search this blog"), "xyzzy")
    page.click(button("Search"))
    page.see(words("Nothing found"))
    page.back()
    page.click('//h2/a[contains(., "The hourglass")]')
    page.see(words("The hourglass", "h1"))


@with_script
def test_a_draft_comes_back_until_it_is_posted(post, site):
    post.click(reply_to(site.places["reply"]))
    post.wait_for_focus(BODY)
    post.fill(BODY, "Half a thought")
    post.reload()
    post.see(words("We saved what you had begun to write."))
    assert post.value(BODY) == "Half a thought"
    assert post.text('//*[@id="respond-h"]') == "Leave a reply to Anonymous"

    post.click(button("Post comment"))
    post.see(THANKS)
    post.until(lambda: post.run("() => document.readyState") == "complete", "Its script")
    post.back()
    post.see(words("4 thoughts on", "h2"))
    post.until(lambda: post.value(BODY) == "", "Forgetting the words")
    post.see_no(words("We saved what you had begun to write."))


@with_script
def test_what_the_device_remembers(post, browser):
    post.fill(field("Name (optional)"), "Wren")
    post.click(field("Remember me on this device"))
    post.fill(BODY, "I wake at three.")
    post.click(button("Post comment"))
    post.see(words("This device remembers it."))
    post.click(link("Your comments on this device"))
    assert "The hourglass" in post.text("//*[@data-links]//a")
    post.photograph(f"remembered-1280-{browser.id}")
    post.click(button("Forget everything on this device"))
    post.see(words("This device remembers no comment of yours."))
    assert post.run("() => localStorage.length") == 0


@with_script
def test_buttons_that_need_script(post, site, browser):
    post.click(button("Copy the citation"))
    post.see(button("Copied"))
    post.click(button("Save for offline"))
    post.see(words("Saved on this device"))
    post.click(button("Delete all saved pages"))
    post.see(words("All saved pages are deleted from this device."))

    post.click(button("Hide all replies"))
    post.see_no(say(site.places["deep"]))
    post.run("(pk) => { location.hash = `comment-${pk}` }", site.places["deep"])
    post.see(say(site.places["deep"]))

    post.click(button("Dark colours"))
    dark = post.run("() => getComputedStyle(document.body).backgroundColor")
    post.click(button("Larger text"))
    post.photograph(f"dark-1280-{browser.id}")
    post.open("/")
    post.see(button("Light colours"))
    post.see(button("Largest text"))
    assert post.run("() => getComputedStyle(document.body).backgroundColor") == dark
