"""What a reader does, with script and without."""

import re

import pytest
from playwright.sync_api import expect

from comments.models import Comment
from tests.browser.conftest import PHONE
from tests.support import factories

THANKS = "Thank you. We have your comment."

both = pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])


@pytest.fixture
def post(live_server):
    return factories.make_post(title="The hourglass")


@pytest.fixture
def thread(post):
    """Two conversations: one of three comments below each other, one of a single comment."""
    return factories.make_conversations(post, [None, 0, 1, None])


@pytest.fixture
def read(visit, live_server):
    """`read(thing)` is a page that shows it; `script=False` without JavaScript."""

    def read(thing, query="", **options):
        page = visit(live_server.url, **options)
        page.goto(thing if isinstance(thing, str) else at(thing, query))
        return page

    return read


def at(thing, query=""):
    """The address of a post, or of the place of a comment in it, with a query."""
    if isinstance(thing, Comment):
        return f"{thing.post.get_absolute_url()}{query}#comment-{thing.pk}"
    return f"{thing.get_absolute_url()}{query}"


def body(page):
    return page.get_by_label("Your comment")


def button(page, name):
    return page.get_by_role("button", name=name)


def own_page(page, text="My own words."):
    """Post `text` and stay on the page that its writer is shown."""
    body(page).fill(text)
    button(page, "Post comment").click()
    expect(page.locator("h1")).to_have_text(THANKS)
    page.wait_for_load_state()  # then its scripts have run, which keep and forget
    return page


def text_of(page, comment):
    return page.locator(f"#comment-{comment.pk} > article .say")


# Posting -----------------------------------------------------------------------------------------


@both
def test_a_comment_is_held_and_only_its_writer_sees_it(read, post, script):
    page = read(post, script=script)
    own_page(page, "I wake at **three**.")
    expect(page.locator("main")).to_contain_text("Waiting for a moderator.")
    expect(page.locator("main .say strong")).to_have_text("three")

    with page.expect_navigation():
        page.get_by_role("link", name="See it in the conversation").click()
    comment = Comment.objects.get()
    expect(text_of(page, comment)).to_have_text("I wake at three.")
    expect(page.locator(f"#comment-{comment.pk}")).to_contain_text("Only you can see this.")
    assert "mine=" in page.url

    stranger = read(post, script=script)
    expect(stranger.locator("#talk-h")).to_contain_text("No thoughts yet")
    expect(stranger.locator(".c")).to_have_count(0)
    assert page.context.cookies() == stranger.context.cookies() == []


@both
def test_name_and_website_stand_over_the_comment(read, post, alan, script):
    page = read(post, script=script)
    page.get_by_label("Name").fill("Wren O’Hara")
    page.get_by_label("Website").fill("wren.example")
    own_page(page)
    Comment.objects.get().approve(by=alan)

    page.reload()
    expect(page.locator("h1")).to_have_text("Your comment is published")
    page.get_by_role("link", name="See it in the conversation").click()
    name = page.locator(".by a")
    expect(name).to_have_text("Wren O’Hara")
    expect(name).to_have_attribute("href", re.compile("^https://wren.example/?$"))
    expect(name).to_have_attribute("rel", "nofollow ugc noopener")


MARKED_UP = """A *slow* walk, a **long** one & <b>no tags</b>.

> somebody said this

- one <https://ms.example/a?b=1&c=2>
- two `code`

1. http://bare.example/path, and a [link](https://named.example)
2. the second

a line and its
break"""


@both
def test_the_preview_is_what_will_be_published_to_the_byte(read, post, alan, script):
    page = read(post, script=script)
    body(page).fill(MARKED_UP)
    button(page, "Preview").click()
    preview = page.locator("[data-preview] .say")
    expect(preview.locator("li")).to_have_count(4)
    expect(page.locator("[data-preview]")).to_be_visible()
    shown = preview.inner_html()
    assert (page.url == page.url.partition("?")[0]) and ("/comment/" in page.url) is not script
    expect(body(page)).to_have_value(MARKED_UP)
    assert not Comment.objects.exists()

    button(page, "Post comment").click()
    expect(page.locator("h1")).to_have_text(THANKS)
    comment = Comment.objects.get()
    comment.approve(by=alan)
    published = read(post, script=script)
    assert text_of(published, comment).inner_html() == shown


def test_the_preview_takes_the_focus_and_the_form_stays_where_it_is(read, thread):
    page = read(thread[0])
    page.locator(f"#comment-{thread[1].pk} > article .do [href*=replytocom]").click()
    body(page).fill("Under the second.")
    button(page, "Preview").click()

    expect(page.locator("[data-preview]")).to_be_focused()
    expect(page.locator(f"#comment-{thread[1].pk} > #respond")).to_be_visible()


TOO_LONG = "word " * 2001


@both
@pytest.mark.parametrize(
    ("field", "text", "advice"),
    [
        ("Your comment", TOO_LONG.strip(), "You could post it in two parts."),
        ("Your comment", "> only a quotation", "Write something below it."),
        ("Name", "n" * 81, "80 fit"),
        ("Website", "javascript:alert(1)", "Write the whole address"),
    ],
    ids=["too-long", "quotation", "name", "website"],
)
def test_an_error_gives_every_word_back(read, thread, script, field, text, advice):
    page = read(thread[1], script=script)
    page.watch.allow(422)
    typed = {"Your comment": "Some words.", "Name": "Wren", "Website": "https://a.example"}
    typed[field] = text
    page.locator(f"#comment-{thread[1].pk} > article .do [href*=replytocom]").click()
    for label, value in typed.items():
        page.get_by_label(label).fill(value)
    button(page, "Post comment").click()

    expect(page.get_by_role("alert")).to_contain_text("Your comment was not sent.")
    expect(page.get_by_role("alert")).to_contain_text(advice)
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page).to_have_title(re.compile("^Error:"))
    for label, value in typed.items():
        expect(page.get_by_label(label)).to_have_value(value)
    expect(page.get_by_label(field)).to_have_attribute("aria-invalid", "true")
    page.get_by_role("alert").get_by_role("link").click()
    expect(page.get_by_label(field)).to_be_focused()

    page.get_by_label(field).fill("https://b.example" if field == "Website" else "Other words")
    button(page, "Post comment").click()
    expect(page.locator("h1")).to_have_text(THANKS)
    assert Comment.objects.pending().get().parent_id == thread[1].pk


@both
@pytest.mark.parametrize("action", ["Post comment", "Preview"])
def test_an_empty_comment_is_told_what_to_do(read, post, script, action):
    page = read(post, script=script)
    page.watch.allow(422)
    page.get_by_label("Name").fill("Wren")
    button(page, action).click()
    expect(page.get_by_role("alert")).to_contain_text("a few words are enough")
    expect(page.get_by_label("Name")).to_have_value("Wren")


def test_what_is_empty_or_too_long_is_said_beside_the_field(read, post):
    page = read(post)
    requests = []
    page.on("request", lambda request: requests.append(request.method))

    button(page, "Post comment").click()
    expect(body(page)).to_be_focused()
    expect(body(page)).to_have_accessible_description(re.compile("a few words are enough"))
    expect(body(page)).to_have_attribute("aria-invalid", "true")
    body(page).fill("w" * 9_001)
    expect(page.get_by_text("999 characters left.")).to_be_visible()
    expect(body(page)).not_to_have_attribute("aria-invalid", "true")
    body(page).fill("w" * 10_001)
    expect(page.get_by_role("alert")).to_have_text("This is 1 character too long.")
    expect(body(page)).to_have_attribute("aria-invalid", "true")
    body(page).fill("Words.")
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(body(page)).to_have_accessible_description(re.compile("^An empty line.*quotation.$"))
    page.get_by_label("Name").fill("n" * 79)
    expect(page.get_by_label("Name")).to_have_accessible_description(re.compile("1 character left"))

    assert "POST" not in requests


def test_a_double_click_posts_once(read, post):
    page = read(post)
    body(page).fill("Once is enough.")
    button(page, "Post comment").dblclick()
    expect(page.locator("h1")).to_have_text(THANKS)
    assert Comment.objects.count() == 1


def test_two_presses_without_script_are_two_comments_with_a_page_each(read, post):
    page = read(post, script=False)
    own_page(page, "Once is enough.")
    first = page.url
    page.go_back()
    own_page(page, "Once is enough.")
    assert page.url != first
    once, again = Comment.objects.order_by("pk")
    assert again.same_as == once


# Answering in place ------------------------------------------------------------------------------


def test_the_form_comes_to_the_comment_and_goes_back(read, thread):
    page = read(thread[0])
    link = page.locator(f"#comment-{thread[1].pk} > article .do [href*=replytocom]")
    link.focus()
    page.keyboard.press("Enter")

    form = page.locator(f"#comment-{thread[1].pk} > #respond")
    expect(form.locator("h2")).to_have_text("Leave a reply to Anonymous")
    expect(body(page)).to_be_focused()
    expect(page.locator("#respond")).to_have_count(1)
    page.keyboard.type("Begun here")

    page.get_by_role("link", name="Cancel reply").click()
    expect(link).to_be_focused()
    expect(page.locator("#comments > #respond h2")).to_have_text("Leave a reply")
    expect(page.get_by_role("link", name="Cancel reply")).to_be_hidden()
    expect(body(page)).to_have_value("Begun here")

    button(page, "Post comment").click()
    expect(page.locator("h1")).to_have_text(THANKS)
    assert Comment.objects.pending().get().parent is None


@both
def test_a_reply_stands_under_its_comment(read, thread, alan, script):
    page = read(thread[0], script=script)
    page.locator(f"#comment-{thread[3].pk} > article .do [href*=replytocom]").click()
    page.locator(f"#comment-{thread[1].pk} > article .do [href*=replytocom]").click()
    expect(page.locator(f"#comment-{thread[1].pk} > #respond")).to_be_visible()
    own_page(page, "To the second.")
    expect(page.locator(".quote")).to_contain_text(thread[1].body)
    reply = Comment.objects.pending().get()
    reply.approve(by=alan)

    page = read(reply, script=script)
    below = page.locator(f"#comment-{thread[1].pk} > .kids > ol > #comment-{reply.pk}")
    expect(below.locator("> article .say")).to_have_text("To the second.")
    expect(below.locator("> article .to")).to_have_attribute("href", f"#comment-{thread[1].pk}")


def test_without_script_cancel_leads_back_to_the_comment(read, thread):
    page = read(thread[0], script=False)
    page.locator(f"#comment-{thread[1].pk} > article .do [href*=replytocom]").click()
    expect(page).to_have_url(re.compile(rf"\?replytocom={thread[1].pk}#respond$"))
    page.get_by_role("link", name="Cancel reply").click()
    expect(page).to_have_url(re.compile(f"/#comment-{thread[1].pk}$"))


# Drafts ------------------------------------------------------------------------------------------


def test_a_draft_survives_a_reload_and_is_gone_after_posting(read, post):
    page = read(post)
    body(page).press_sequentially("Half a thought")
    page.get_by_label("Name").press_sequentially("Wren")
    page.reload()
    expect(body(page)).to_have_value("Half a thought")
    expect(page.get_by_label("Name")).to_have_value("Wren")
    expect(page.locator("[data-kept]")).to_be_visible()

    button(page, "Post comment").click()
    expect(page.locator("h1")).to_have_text(THANKS)
    page.wait_for_load_state()  # its script says that the words arrived
    page.goto(at(post))
    expect(page.locator("#talk-h")).to_be_visible()
    expect(body(page)).to_have_value("")
    expect(page.locator("[data-kept]")).to_be_hidden()
    page.go_back()
    page.go_back()
    expect(body(page)).to_have_value("")


def begin_an_answer(page, comment):
    """Press Reply, type, and ask for mail about the whole conversation, once a day."""
    page.locator(f"#comment-{comment.pk} > article .do [href*=replytocom]").click()
    body(page).fill("An answer that is not")
    page.get_by_label("E-mail me when somebody replies").check()
    page.get_by_label("E-mail", exact=True).fill("wren@example.org")
    page.get_by_label("Notify me about").select_option("conversation")
    page.get_by_label("How often").select_option("daily")


def test_a_draft_knows_after_a_reload_whom_it_answers(read, thread, alan):
    page = read(thread[0])
    begin_an_answer(page, thread[1])
    page.reload()

    under = page.locator(f"#comment-{thread[1].pk} > article + form")
    expect(under).to_be_visible()
    expect(under.locator("h2")).to_contain_text("Leave a reply to")
    expect(body(page)).to_have_value("An answer that is not")
    expect(page.locator("[data-kept]")).to_be_visible()
    expect(page.get_by_label("E-mail me when somebody replies")).to_be_checked()
    expect(page.get_by_label("Notify me about")).to_have_value("conversation")
    expect(page.get_by_label("How often")).to_have_value("daily")

    button(page, "Post comment").click()
    expect(page.locator("h1")).to_have_text(THANKS)
    answer = Comment.objects.latest("pk")
    assert answer.parent == thread[1]
    assert (answer.author_email, answer.watch.about, answer.watch.often) == (
        "wren@example.org",
        "conversation",
        "daily",
    )


def test_a_draft_that_was_moved_home_stays_there(read, thread):
    page = read(thread[0])
    begin_an_answer(page, thread[1])
    page.get_by_role("link", name="Cancel reply").click()
    page.reload()

    expect(body(page)).to_have_value("An answer that is not")
    expect(page.locator("#respond h2")).to_have_text("Leave a reply")
    expect(page.locator("article + form")).to_have_count(0)


def test_a_draft_whose_comment_is_gone_says_so_before_it_is_sent(read, thread, alan):
    page = read(thread[0])
    begin_an_answer(page, thread[1])
    thread[1].remove(by=alan)
    page.reload()

    expect(page.locator("[data-parent=gone]")).to_be_visible()
    expect(body(page)).to_have_value("An answer that is not")
    button(page, "Post comment").click()
    expect(page.locator("h1")).to_have_text(THANKS)
    assert Comment.objects.latest("pk").parent is None


def test_a_draft_whose_conversation_was_closed_says_so(read, thread, alan):
    page = read(thread[0])
    begin_an_answer(page, thread[1])
    thread[1].lock(by=alan)
    page.reload()

    expect(page.locator("[data-parent=closed]")).to_be_visible()


def test_a_draft_of_another_page_leads_back_to_its_comment(read, thread):
    page = read(thread[0])
    begin_an_answer(page, thread[1])
    other = factories.make_comment(post=thread[0].post)
    page.goto(f"{at(thread[0].post)}?thread={other.pk}")

    expect(page.locator("[data-parent=away]")).to_be_visible()
    page.get_by_role("link", name="Go back to it").click()
    expect(page.locator(f"#comment-{thread[1].pk} > article + form")).to_be_visible()
    expect(body(page)).to_have_value("An answer that is not")


def test_a_draft_survives_an_error_and_a_preview(read, post):
    page = read(post)
    page.watch.allow(422)
    body(page).fill("> only this")
    button(page, "Post comment").click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.goto(at(post))
    expect(body(page)).to_have_value("> only this")


def test_a_draft_stays_in_its_tab_and_under_its_post(read, post, live_server):
    other = factories.make_post()
    page = read(post)
    body(page).fill("For this post")
    second = page.context.new_page()
    second.goto(at(post))
    expect(body(second)).to_have_value("")
    page.goto(at(other))
    expect(body(page)).to_have_value("")
    assert page.evaluate("Object.keys(localStorage)") == []


# What is one's own -------------------------------------------------------------------------------


@both
def test_taking_back_deletes_the_words_at_once(read, thread, alan, script):
    page = read(thread[0], script=script)
    own_page(page, "Said too much.")
    comment = Comment.objects.pending().get()
    comment.approve(by=alan)
    factories.make_comment(parent=comment, by=alan)

    page.get_by_text("Delete my comment", exact=True).click()
    button(page, "Delete it for good").click()
    expect(page.locator("h1")).to_have_text("You deleted this comment")
    expect(page.locator("body")).not_to_contain_text("Said too much.")
    page.get_by_role("link", name="Back to the post").click()
    expect(page.locator(f"#comment-{comment.pk}")).to_contain_text("Deleted by its author.")
    expect(page.locator("body")).not_to_contain_text("Said too much.")
    comment.refresh_from_db()
    assert comment.body == ""


def test_what_is_mine_is_shown_to_its_link_alone(read, thread):
    page = read(thread[0])
    own_page(page, "Nobody else's business.")
    page.get_by_role("link", name="See it in the conversation").click()
    expect(page.locator(".mine")).to_contain_text("Nobody else's business.")
    mine = page.url

    expect(read(thread[0]).locator(".mine")).to_have_count(0)
    forged = read(re.sub(r"mine=\d+", f"mine={thread[1].pk}", mine).partition("#")[0])
    expect(forged.locator("body")).not_to_contain_text("Nobody else's business.")
    expect(read(mine).locator(".mine")).to_contain_text("Nobody else's business.")


# Reading -----------------------------------------------------------------------------------------


@both
def test_replies_fold_and_unfold(read, thread, script):
    page = read(thread[0], script=script)
    summary = page.locator(f"#comment-{thread[0].pk} > .kids > summary")
    expect(summary).to_have_text("2 replies")
    expect(text_of(page, thread[2])).to_be_visible()
    summary.click()
    expect(text_of(page, thread[1])).to_be_hidden()
    expect(text_of(page, thread[2])).to_be_hidden()
    summary.press("Enter")
    expect(text_of(page, thread[2])).to_be_visible()


def test_all_replies_fold_at_once(read, thread):
    page = read(thread[0])
    button(page, "Hide all replies").click()
    expect(text_of(page, thread[1])).to_be_hidden()
    expect(page.locator("#live")).to_have_text("All replies are hidden.")
    button(page, "Show all replies").click()
    expect(text_of(page, thread[2])).to_be_visible()


def test_a_button_that_needs_script_is_not_there_without(read, thread):
    page = read(thread[0], script=False)
    expect(button(page, "replies")).to_have_count(0)
    expect(button(page, "colours")).to_have_count(0)


def test_a_permalink_opens_the_folds_above_its_comment(read, thread):
    page = read(thread[3])
    button(page, "Hide all replies").click()
    page.evaluate("pk => (location.hash = `comment-${pk}`)", thread[2].pk)
    expect(text_of(page, thread[2])).to_be_in_viewport()

    on_arrival = read(at(thread[2], "?all=1"))
    expect(text_of(on_arrival, thread[2])).to_be_in_viewport()


@pytest.fixture
def long_thread(post):
    """Two hundred conversations, the last with four answers: eleven pages, and folds on one."""
    return factories.make_conversations(post, [None] * 200 + [199, 200, 201, 202])


def test_a_fragment_on_another_page_is_found(read, long_thread):
    expect(read(long_thread[0]).get_by_text("Conversations 1 to 20 of 200.")).to_be_visible()
    deep = long_thread[-1]
    page = read(deep)
    expect(text_of(page, deep)).to_be_in_viewport()
    page.get_by_role("link", name="Show all of them").click()
    expect(page.get_by_text("Conversations 1 to 20 of 200.")).to_be_visible()

    whole = read(at(deep, "?all=1"))
    expect(text_of(whole, deep)).to_be_in_viewport()


def test_a_fragment_that_is_nowhere_says_so_on_the_page(read, long_thread, post):
    page = read(post)
    page.watch.allow(404)
    page.goto(f"{at(post)}#comment-999999")
    expect(page.locator("[data-told]")).to_have_text("There is no comment at this address.")
    expect(page.get_by_text("Conversations 1 to 20 of 200.")).to_be_visible()
    assert "thread=" not in page.url


@both
def test_pages_of_a_long_thread(read, long_thread, post, script):
    page = read(post, script=script)
    page.get_by_role("navigation", name="Pages of conversations").get_by_text("10").click()
    expect(page.get_by_text("Conversations 181 to 200 of 200.")).to_be_visible()
    expect(text_of(page, long_thread[199])).to_be_visible()
    page.get_by_role("link", name="Show all on one page").click()
    expect(page.locator(".root > .c")).to_have_count(200)


@both
def test_the_three_orders(read, post, script):
    first, second, reply, third = factories.make_conversations(post, [None, None, 1, None])
    page = read(post, script=script)

    def order():
        return [item.get_attribute("id") for item in page.locator(".root > .c").all()]

    def ids(*comments):
        return [f"comment-{comment.pk}" for comment in comments]

    assert order() == ids(first, second, third)
    for name, wanted in [
        ("Newest first", (third, second, first)),
        ("Most replies", (second, first, third)),
        ("Oldest first", (first, second, third)),
    ]:
        page.get_by_role("link", name=name).click()
        expect(page.locator('.bar [aria-current="true"]')).to_have_text(name)
        assert order() == ids(*wanted)
    assert page.locator(".root > .c .no").all_text_contents() == ["1", "2", "3"]


# The device --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("system", "first"), [("light", "dark"), ("dark", "light")])
def test_the_choice_of_colours_is_kept_on_the_device(read, thread, system, first):
    page = read(thread[0], color_scheme=system)
    canvas = page.locator("body")
    before = canvas.evaluate("(body) => getComputedStyle(body).backgroundColor")
    assert page.evaluate("localStorage.length") == 0

    button(page, f"{first.title()} colours").click()
    expect(canvas).not_to_have_css("background-color", before)
    chosen = canvas.evaluate("(body) => getComputedStyle(body).backgroundColor")
    assert page.evaluate("localStorage.theme") == first
    page.goto("/")
    expect(canvas).to_have_css("background-color", chosen)
    button(page, f"{system.title()} colours").click()
    page.goto(at(thread[0]))
    expect(canvas).to_have_css("background-color", before)
    assert page.context.cookies() == []


def test_no_page_leaves_a_cookie(read, thread):
    page = read(thread[0], viewport=PHONE)
    own_page(page)
    page.get_by_role("link", name="See it in the conversation").click()
    page.get_by_role("link", name="Search").click()
    page.get_by_role("searchbox").fill("words")
    button(page, "Search").click()
    expect(page.get_by_role("status").first).to_be_visible()
    assert page.context.cookies() == []


def test_a_page_that_is_kept_opens_without_a_network(read, post):
    page = read(post)
    button(page, "Save for offline").click()
    expect(page.get_by_text("Saved on this device")).to_be_visible()

    page.reload()  # from here on the worker answers
    page.context.set_offline(True)
    page.goto(at(post))

    expect(page.locator("h1")).to_have_text("The hourglass")
    page.context.set_offline(False)
    # The worker asked the network first, which failed: that is what this test is about.
    page.watch.problems = [one for one in page.watch.problems if "DISCONNECTED" not in one]
    button(page, "Delete all saved pages").click()
    expect(page.get_by_text("All saved pages are deleted")).to_be_visible()
