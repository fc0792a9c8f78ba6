"""Hebrew and Arabic in a browser: which way they run, and on which side their marks are."""

from playwright.sync_api import expect

from tests.support import factories

WORDS = "שלום לכולם.\n\n> ציטוט\n\n- ראשון\n- second\n\nHello."

STYLE = """(block) => {
    const { direction, paddingLeft, paddingRight, borderRightWidth, marginRight } =
        getComputedStyle(block);
    return { direction, paddingLeft, paddingRight, borderRightWidth, marginRight };
}"""


def style(page, block):
    return page.locator(f"{block} >> visible=true").first.evaluate(STYLE)


def directions(page, words):
    blocks = page.locator(words).locator("p, blockquote, ul, li")
    return blocks.evaluate_all(
        "(all) => all.map((one) => `${one.localName} ${getComputedStyle(one).direction}`)"
    )


RIGHT_AND_LEFT = ["p rtl", "blockquote rtl", "p rtl", "ul rtl", "li rtl", "li ltr", "p ltr"]


def test_hebrew_runs_from_right_to_left_wherever_it_stands(visit, signed_in, live_server, alan):
    rows = "<tr><th>יום</th><th>צעדים</th></tr><tr><td>ראשון</td><td>3,200</td></tr>"
    post = factories.make_post(title="שינה טובה?", body=f"<table>{rows}</table>")
    shown = factories.make_comment(post=post, author_name="שרה", body=WORDS)
    held = factories.make_comment(post=post, author_name="שרה", body=WORDS, status="pending")
    page, desk = visit(live_server.url), signed_in(alan)

    page.goto(post.get_absolute_url())
    words = f"#comment-{shown.pk} .say"
    assert directions(page, words) == RIGHT_AND_LEFT
    assert style(page, f"{words} blockquote")["borderRightWidth"] == "3px"
    assert style(page, f"{words} blockquote")["paddingLeft"] == "0px"
    assert float(style(page, f"{words} li")["marginRight"].removesuffix("px")) > 15
    assert style(page, "h1")["direction"] == "rtl"
    aligned = "(all) => all.map((one) => getComputedStyle(one).textAlign)"
    assert page.locator("table :is(th, td)").evaluate_all(aligned) == ["right"] * 4
    page.goto(held.get_own_url())
    assert directions(page, ".seen.say") == RIGHT_AND_LEFT
    desk.goto("/admin/comments/queue/")
    assert directions(desk, ".held .say") == RIGHT_AND_LEFT


def test_forced_colours_show_one_item_of_a_menu_as_the_current_one(visit, live_server):
    factories.make_post()
    page = visit(live_server.url, forced_colors="active")
    page.goto("/archive/")
    items = page.get_by_role("navigation", name="Main").get_by_role("link")
    expect(items).to_have_count(4)

    lines = items.evaluate_all(
        """(all) => all.map((one) => {
            const { borderBlockEndColor, fontWeight } = getComputedStyle(one);
            return [borderBlockEndColor !== getComputedStyle(document.body).backgroundColor,
                Number(fontWeight) >= 700];
        })"""
    )

    assert lines == [[False, False], [True, True], [False, False], [False, False]]


def test_print_leaves_out_what_leads_to_other_posts(visit, live_server):
    post, other = factories.make_post(title="Heat"), factories.make_post(title="Cold")
    post.related_links.create(target=other, position=1)
    page = visit(live_server.url)
    page.goto(post.get_absolute_url())
    related = page.get_by_role("heading", name="Other relevant posts of interest")
    expect(related).to_be_visible()

    page.emulate_media(media="print")

    expect(related).to_be_hidden()
    heading = page.locator("#talk-h").evaluate("(one) => getComputedStyle(one).breakAfter")
    assert heading == "avoid"
