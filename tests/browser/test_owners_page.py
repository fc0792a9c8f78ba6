"""The owner's own page of 2013, entered through nothing but the software's own doors.

The text is real people's writing. It is read where it lies and never becomes part of the project.
"""

import os
from datetime import datetime

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESKTOP, PHONE, sign_in
from tests.support.shared import shared_data

PASSWORD = "a long password"
MAKE_TEAM = f"""
from blog.models import Blog
from tests.support import factories
Blog(name="MS Blog", is_about_health=True).save()
for name, group in (("author", "Authors"), ("moderator", "Moderators")):
    user = factories.make_user(name, group=group)
    user.set_password({PASSWORD!r})
    user.save()
answer = None
"""
NOTICE = (
    "This post is from June 2013. Treatments and advice may have changed. "
    "Ask your team before you act on it."
)
THREAD = """() => [...document.querySelectorAll("#comments li.c")].map((item) => ({
    name: item.querySelector(".by").textContent,
    text: item.querySelector(".say").textContent,
    id: item.id,
    parent: item.parentElement.closest("li.c")?.id ?? null,
}))"""


@pytest.fixture(scope="module")
def source():
    return shared_data("seed/page.json")


def words(text):
    """The text with every gap made one blank: the page may break lines where it likes."""
    return " ".join(text.split())


def test_the_owners_page(empty_site, visit, source):
    empty_site.shell(MAKE_TEAM)
    author = visit(empty_site.url)
    sign_in(author, "author", PASSWORD)
    moderator = visit(empty_site.url)
    sign_in(moderator, "moderator", PASSWORD)

    address = publish(author, source)
    ids = {}
    conversations = [row for row in source["comments"] if row["parent"] is None]
    replies = [row for row in source["comments"] if row["parent"] is not None]
    converse(visit, empty_site, address, conversations, ids)
    approve_by_buttons(moderator, len(conversations))
    converse(visit, empty_site, address, replies, ids)
    approve_by_keyboard(moderator, len(replies))

    reader = visit(empty_site.url)
    reader.goto(address)
    check_post(reader, source)
    check_thread(reader, source, ids)
    check_reply_form(visit(empty_site.url, script=False), address, ids[1])
    take_pictures(reader, empty_site.environment["DATABASE_URL"].split(":")[0])


def publish(page, source):
    """The author's work in the admin: the post's address."""
    page.locator(".model-post .addlink").first.click()
    page.get_by_label("Title:").first.fill(source["title"])
    page.locator(".editor").get_by_role("textbox", name="Body").click()
    for paragraph in source["body"]:
        page.keyboard.insert_text(paragraph)
        page.keyboard.press("Enter")
    page.get_by_label("Hashtags:").fill(" ".join(f"#{tag}" for tag in source["hashtags"]))
    page.get_by_label("Conflict of interest:").fill(source["disclosure"])
    page.get_by_label("Status:").select_option("published")
    page.locator("#id_publish_at_0").fill("2013-06-28")
    page.locator("#id_publish_at_1").fill("09:00:00")
    for place, link in enumerate(source["related"]):
        if place:
            page.locator("#related_links-group .add-row a").click()
        row = page.locator(f"#related_links-{place}")
        date = datetime.strptime(link["date"], "%d %b %Y").date()  # noqa: DTZ007 (a day, no moment)
        row.get_by_label("Date:").fill(date.isoformat())
        row.get_by_label("Title:").fill(link["title"])
        row.get_by_label("Address:").fill(link["url"])
        row.get_by_label("Excerpt:").fill(link["excerpt"])
    page.get_by_role("button", name="Save", exact=True).first.click()
    added = page.locator(".messagelist .success", has_text="was added successfully")
    expect(added).to_be_visible()

    page.get_by_role("link", name=source["title"]).first.click()
    page.get_by_role("link", name="View on site").click()
    expect(page.locator("h1")).to_have_text(source["title"])
    return page.url


def converse(visit, site, address, rows, ids):
    """Readers in two browsers, one with script and one without, take turns."""
    browsers = {script: visit(site.url, script=script) for script in (True, False)}
    for row in rows:
        script = row["n"] % 2 == 0
        page = browsers[script]
        # Each writer has an address: one alone may not post so much in a minute.
        page.context.set_extra_http_headers({"X-Forwarded-For": f"203.0.113.{row['n']}"})
        page.goto(address)
        parent = row["parent"] and ids[row["parent"]]
        if parent:
            page.locator(f"#{parent} > article .do [href*=replytocom]").click()
            expect(page.locator("#respond h2")).to_have_text("Leave a reply to Anonymous")
            expect(page.get_by_role("link", name="Cancel reply")).to_be_visible()
            assert ("replytocom" in page.url) is not script
        page.get_by_label("Your comment").fill(row["text"])
        page.get_by_role("button", name="Post comment").click()
        expect(page.locator("h1")).to_have_text("Thank you. We have your comment.")
        with page.expect_navigation():
            page.get_by_role("link", name="See it in the conversation").click()
        ids[row["n"]] = page.url.rpartition("#")[2]
        expect(page.locator(f"#{ids[row['n']]}")).to_contain_text("Only you can see this")


def approve_by_buttons(page, count):
    page.goto("/admin/comments/queue/")
    for number in range(count):
        waiting = page.locator("[data-held]:not(.done)")
        waiting.first.get_by_role("button", name="Approve").click()
        expect(page.locator("[data-held].done")).to_have_count(number + 1)
    page.reload()
    expect(page.get_by_role("heading", name="Nothing is waiting")).to_be_visible()


def approve_by_keyboard(page, count):
    page.goto("/admin/comments/queue/")
    for number in range(count):
        page.keyboard.press("a")
        expect(page.locator("[data-held].done")).to_have_count(number + 1)
    page.reload()
    expect(page.get_by_role("heading", name="Nothing is waiting")).to_be_visible()


def check_post(page, source):
    assert page.locator("h1").text_content() == source["title"]
    for medium in ("print", "screen"):
        page.emulate_media(media=medium)
        expect(page.locator(".above")).to_have_text(NOTICE)
        expect(page.locator(".above")).to_be_visible()
    paragraphs = [words(text) for text in page.locator(".text > p").all_text_contents()]
    assert paragraphs == [words(text) for text in source["body"]]
    tags = page.get_by_label("Hashtags").locator("li").all_text_contents()
    assert tags == [f"#{tag}" for tag in source["hashtags"]]
    expect(page.locator("dt:has(+ .coi)")).to_have_text("Conflict of interest")
    expect(page.locator(".coi")).to_have_text(source["disclosure"])

    rows = page.locator(".rel li")
    expect(page.locator("#related")).to_have_text("Other relevant posts of interest")
    expect(rows).to_have_count(len(source["related"]))
    for row, link in zip(rows.all(), source["related"], strict=True):
        date = datetime.strptime(link["date"], "%d %b %Y").date()  # noqa: DTZ007
        assert row.locator("time").get_attribute("datetime") == date.isoformat()
        assert row.locator("time").text_content() == f"{date.day} {date:%B %Y}"
        assert row.locator("a").get_attribute("href") == link["url"]
        shown = words(row.locator("a").text_content())
        if link["title"]:
            assert shown == words(link["title"])
        else:
            assert words(link["excerpt"]).startswith(shown.removesuffix(" …"))
        assert words(row.locator("p").text_content()) == words(link["excerpt"])


def check_thread(page, source, ids):
    comments = source["comments"]
    heading = f"{len(comments)} thoughts on “{source['title']}”"
    expect(page.locator("#talk-h")).to_have_text(heading)
    expect(page.locator(".root > li.c")).to_have_count(12)
    shown = page.evaluate(THREAD)
    wanted = [
        {
            "name": "Anonymous",
            "text": words(row["text"]),
            "id": ids[row["n"]],
            "parent": ids.get(row["parent"]),
        }
        for row in comments
    ]
    assert [row | {"text": words(row["text"])} for row in shown] == wanted


def check_reply_form(page, address, comment):
    page.goto(f"{address}?replytocom={comment.removeprefix('comment-')}")
    expect(page.locator(f"#{comment} > #respond h2")).to_have_text("Leave a reply to Anonymous")
    expect(page.locator("#respond").get_by_role("link", name="Cancel reply")).to_be_visible()


def take_pictures(page, name):
    if folder := os.environ.get("SHOTS"):
        for size in (PHONE, DESKTOP):
            page.set_viewport_size(size)
            file = f"{folder}/owners-page-{name}-{size['width']}.png"
            page.screenshot(path=file, full_page=True)
