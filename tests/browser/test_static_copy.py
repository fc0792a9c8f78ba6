"""A static copy in a browser, opened from its folder: no server runs."""

import re

from django.core.management import call_command
from playwright.sync_api import expect

from tests.browser.axe import check
from tests.support import factories

SHOWN = """(e) => {
    const { top, bottom } = e.getBoundingClientRect();
    return e.checkVisibility() && top < innerHeight && bottom > 0;
}"""


def test_a_reader_opens_a_copy_from_a_stick(visit, db, settings, tmp_path):
    settings.SITE_URL = "https://blog.example.org"
    settings.THREAD_SHOW_ALL_UP_TO = 10
    post = factories.make_post(title="Eleven steps", by=[factories.make_person()], tags=["walking"])
    comments = factories.make_conversations(post, [None, *[0] * 30, None])
    found = factories.make_comment(
        parent=comments[7], body="The café moved the tin. " + "kettle " * 60
    )
    home = (tmp_path / "copy").as_uri()
    call_command("export_static", str(tmp_path / "copy"), verbosity=0)

    page = visit(home)
    page.goto(f"{home}/index.html")
    check(page, preload=False)
    page.locator("main").get_by_role("link", name="Eleven steps").first.click()
    expect(page).to_have_title("Eleven steps · A new blog")
    expect(page.get_by_role("link", name="on the blog itself").first).to_be_visible()
    check(page, preload=False)
    page.goto(f"{page.url.partition('#')[0]}#comment-{comments[20].pk}")
    assert page.locator(f"#comment-{comments[20].pk}").evaluate(SHOWN)

    page.get_by_role("navigation", name="Main").get_by_role("link", name="Search").click()
    expect(page.get_by_text("needs JavaScript")).to_be_hidden()
    page.get_by_label("Search this copy").fill("tin cafe")
    expect(page.locator("[data-found]")).to_have_text("1 result for “tin cafe”.")
    expect(page.locator("mark")).to_have_text(["café", "tin"])
    expect(page.locator("[data-results] p").last).to_have_text(re.compile(r"kettle …$"))
    check(page, preload=False)
    page.get_by_label("Search this copy").fill("umbrella")
    expect(page.locator("[data-found]")).to_contain_text("Nothing found for “umbrella”.")
    page.get_by_label("Search this copy").fill("café")
    page.get_by_role("link", name="Anonymous on Eleven steps").click()
    expect(page.locator(f"#comment-{found.pk}")).to_be_visible()
    assert page.url.endswith(f"/eleven-steps/index.html#comment-{found.pk}")
    assert page.locator(f"#comment-{found.pk}").evaluate(SHOWN)

    reader = visit(home, script=False)
    reader.goto(f"{home}/search/index.html")
    expect(reader.get_by_label("Search this copy")).to_be_hidden()
    reader.get_by_role("link", name="archive by month").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("Archive")
