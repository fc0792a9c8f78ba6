"""What a moderator does in the queue: by keys, by buttons, with script and without."""

import re

import pytest
from playwright.sync_api import expect

from comments.models import Comment, Decision, Reading
from tests.support import factories

QUEUE = "/admin/comments/queue/"

both = pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])


@pytest.fixture
def post(live_server):
    return factories.make_post(title="The hourglass")


@pytest.fixture
def held(post):
    """Twenty comments that wait; the queue shows them in this order."""
    return [factories.make_comment(post=post, status="pending") for _ in range(20)]


@pytest.fixture
def moderate(signed_in, alan):
    """`moderate()` is the queue in Alan's browser."""

    def moderate(path="", by=alan, **options):
        page = signed_in(by, **options)
        page.goto(QUEUE + path)
        return page

    return moderate


def row(page, comment):
    return page.locator(f'[data-held="{comment.pk}"]')


def button(where, name):
    return where.get_by_role("button", name=name)


def statuses(comments):
    known = dict(Comment.objects.values_list("pk", "status"))
    return [known[comment.pk] for comment in comments]


def expect_count(page, name, number):
    """What the link to a list says of its comments."""
    link = page.get_by_role("navigation", name="Lists").get_by_role("link", name=name)
    expect(link).to_have_text(re.compile(rf"(?<!\d){number}(?!\d)"))


# By keys -----------------------------------------------------------------------------------------


class Keys:
    """What the keys do to a list of comments, without a browser."""

    def __init__(self, comments):
        self.waiting, self.decided, self.steps, self.place = list(comments), {}, [], 0

    @property
    def here(self):
        return self.waiting[self.place]

    def press(self, key):
        if key == "j":
            self.place = min(self.place + 1, len(self.waiting) - 1)
        elif key == "k":
            self.place = max(self.place - 1, 0)
        elif key == "z":
            self.place, comment = self.steps.pop()
            self.waiting.insert(self.place, comment)
            del self.decided[comment]
        else:
            comment = self.waiting.pop(self.place)
            self.steps.append((self.place, comment))
            self.decided[comment] = {"a": "approved", "r": "rejected", "s": "spam"}[key]
            self.place = max(min(self.place, len(self.waiting) - 1), 0)


# What stands in the console as an error fails a test.
NO_MOUSE = """for (const kind of ["pointerdown", "mousedown", "touchstart"])
    addEventListener(kind, () => console.error(`There was a ${kind}.`), true);"""


def test_twenty_comments_by_keys_alone(visit, live_server, alan, held):
    """From the sign-in page on; the mouse is not touched."""
    page = visit(live_server.url)
    page.add_init_script(NO_MOUSE)
    page.goto(QUEUE)
    expect(page.get_by_label("Username")).to_be_focused()
    page.keyboard.type("alan")
    page.keyboard.press("Tab")
    page.keyboard.type("a password")
    with page.expect_navigation():
        page.keyboard.press("Enter")

    page.keyboard.press("j")  # from the top of the page into the list: to its first row
    expect(row(page, held[0])).to_be_focused()
    list_of = Keys(held)
    for key in "arjjskazrsrasrajasrakaasrsr":
        page.keyboard.type("r6" if key == "r" else key)
        list_of.press(key)
        if list_of.waiting:
            expect(row(page, list_of.here)).to_be_focused()
            expect(row(page, list_of.here)).to_have_attribute("aria-current", "true")
    expect(page.get_by_text("This page is done.")).to_be_visible()

    assert statuses(held) == [list_of.decided[comment] for comment in held]
    assert Decision.objects.filter(undoes=None, by=alan).count() == 21
    assert Decision.objects.exclude(undoes=None).count() == 1
    expect(page.get_by_role("link", name="Show what is left")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Nothing is waiting")).to_be_visible()


def test_keys_pressed_faster_than_the_server_answers(moderate, held):
    page = moderate()
    page.keyboard.type("ar1sar2sarrsa")
    expect(page.locator("[data-held].done")).to_have_count(10)
    assert statuses(held) == ["approved", "rejected", "spam"] * 3 + ["approved"] + ["pending"] * 10


def test_the_latest_decisions_are_undone_one_after_the_other(moderate, held):
    page = moderate()
    page.keyboard.type("ar6s")
    expect(page.locator("[data-held].done")).to_have_count(3)
    expect(page.locator("[data-name]")).to_contain_text("Marked as spam: Anonymous on")
    page.keyboard.press("z")
    expect(row(page, held[2])).to_be_focused()
    expect(page.locator("[data-name]")).to_contain_text("Rejected: Anonymous on")
    page.keyboard.press("z")
    expect(row(page, held[1])).to_be_focused()
    assert statuses(held[:4]) == ["approved", "pending", "pending", "pending"]
    expect_count(page, "Held", 19)


def test_keys_do_nothing_when_they_are_switched_off(moderate, held):
    page = moderate()
    page.get_by_label("Single keys are on").uncheck()
    page.locator("h1").click()
    page.keyboard.type("arsz")
    page.reload()
    expect(page.get_by_label("Single keys are on")).not_to_be_checked()
    page.keyboard.type("arsz")
    page.reload()
    expect(page.locator("[data-held]")).to_have_count(20)
    assert set(statuses(held)) == {"pending"}

    page.get_by_label("Single keys are on").check()
    page.reload()
    page.keyboard.press("a")
    expect(row(page, held[0])).to_have_class(re.compile("done"))


def test_keys_with_a_modifier_or_in_a_field_are_left_alone(moderate, held):
    page = moderate()
    first = row(page, held[0])
    first.get_by_text("In your own words").first.click()
    words = first.get_by_label("In your own words")
    words.press_sequentially("a rash remark, as jokes are")
    first.get_by_label("Reason, if you reject it").press("a")
    page.keyboard.press("Escape")
    row(page, held[1]).focus()
    page.keyboard.press("Control+s")
    page.keyboard.press("Alt+r")
    expect(words).to_have_value("a rash remark, as jokes are")
    assert set(statuses(held)) == {"pending"}


def test_a_key_that_is_held_down_decides_once(moderate, held):
    page = moderate()
    page.keyboard.down("a")
    for _ in range(5):
        page.keyboard.down("a")
    page.keyboard.up("a")
    expect(page.locator("[data-held].done")).to_have_count(1)
    assert statuses(held).count("approved") == 1


def test_comments_are_selected_by_key_and_decided_together(moderate, held):
    page = moderate()
    page.keyboard.type("jxjxjjx")
    button(page.locator("[data-bulk]"), "Reject").press("Enter")
    expect(page.locator("[data-held].done")).to_have_count(3)
    assert [held[place].pk for place in (0, 1, 3)] == list(
        Comment.objects.with_status("rejected").order_by("pk").values_list("pk", flat=True)
    )
    expect(page.locator("[data-told]")).to_have_text("Rejected: 3 comments.")


@pytest.mark.parametrize(
    ("keys", "status", "told"),
    [
        ("a", "approved", "Approved: 2 comments."),
        ("r2", "rejected", "Rejected: 2 comments."),
        ("s", "spam", "Marked as spam: 2 comments."),
    ],
)
def test_a_key_is_about_what_is_selected_when_something_is(moderate, held, keys, status, told):
    page = moderate()
    page.keyboard.type("jxjx")
    page.keyboard.type(f"jj{keys}")
    expect(page.locator("[data-told]")).to_have_text(told)
    assert statuses(held) == [status, status] + ["pending"] * 18
    expect(row(page, held[2])).to_be_focused()

    page.keyboard.type("z")
    expect(page.locator("[data-told]")).to_have_text("Undone: 2 comments.")
    assert set(statuses(held)) == {"pending"}


def test_a_number_after_r_gives_the_reason(moderate, held):
    page = moderate()
    page.keyboard.type("jr")
    reasons = row(page, held[0]).get_by_label("Reason, if you reject it")
    expect(reasons).to_have_attribute("size", "8")
    expect(button(row(page, held[0]), "Reject")).to_be_focused()
    assert set(statuses(held)) == {"pending"}
    page.keyboard.type("5")
    expect(page.locator("[data-told]")).to_have_text("Rejected: 1 comment.")
    decision = held[0].decisions.get()
    assert (decision.because, decision.reason) == ("unkind", "It is unkind to somebody.")


@pytest.mark.parametrize("confirm", ["r", "Enter"])
def test_r_and_a_second_key_give_the_reason_that_is_shown(moderate, held, confirm):
    personal = factories.make_comment(
        post=held[0].post, status="pending", body="Ring 0113 496 0123."
    )
    for comment in held:
        comment.reject(by=None)
    page = moderate()
    reasons = row(page, personal).get_by_label("Reason, if you reject it")
    expect(reasons).to_have_value("personal-data")
    page.keyboard.type("jr")
    page.keyboard.press(confirm)
    expect(page.locator("[data-told]")).to_have_text("Rejected: 1 comment.")
    assert personal.decisions.get().because == "personal-data"


def test_nobody_is_told_a_reason_that_was_not_chosen(moderate, visit, live_server, held):
    page = moderate()
    page.keyboard.type("jrr")
    expect(page.locator("[data-told]")).to_have_text("Rejected: 1 comment.")
    assert held[0].decisions.get().reason == ""

    writer = visit(live_server.url)
    writer.goto(f"/comment/{held[0].token}/")
    expect(writer.locator("main")).to_contain_text("A moderator decided not to publish it.")


@pytest.mark.parametrize("other", ["Escape", "j", "x"])
def test_another_key_after_r_rejects_nothing(moderate, held, other):
    page = moderate()
    page.keyboard.type("jr")
    page.keyboard.press(other)
    page.keyboard.type("1")
    expect(row(page, held[0]).get_by_label("Reason, if you reject it")).not_to_have_attribute(
        "size", "8"
    )
    page.reload()
    assert set(statuses(held)) == {"pending"}


def test_the_undo_that_follows_a_decision_at_once_is_about_that_one(moderate, held):
    """Also when that decision changes nothing: the one before it stays."""
    page = moderate()
    page.keyboard.type("ja")
    expect(row(page, held[0])).to_have_class(re.compile("done"))
    held[1].reject(by=factories.make_moderator("mary"))
    page.keyboard.type("sz")
    expect(page.locator("[data-told]")).to_have_text("There is nothing to undo.")
    expect(page.locator("[data-undo]").get_by_role("button")).to_have_count(0)
    assert statuses(held[:2]) == ["approved", "rejected"]


# What can mean a crisis --------------------------------------------------------------------------


@pytest.fixture
def urgent(held, alan):
    """A comment that Alan has read."""
    comment = factories.make_comment(post=held[0].post, status="pending", body="I want to die.")
    Reading.note(comment, by=alan)
    return comment


def test_the_key_a_asks_before_it_publishes_what_can_mean_a_crisis(moderate, urgent):
    page = moderate()
    page.keyboard.type("jaaa")
    question = row(page, urgent).locator("[data-ask=publish]")
    expect(question).to_contain_text("It can mean a crisis. Publish it all the same?")
    expect(button(question, "Publish it")).to_be_focused()
    button(question, "Leave it held").click()
    expect(question).to_be_hidden()
    expect(row(page, urgent)).to_be_focused()
    assert statuses([urgent]) == ["pending"]

    page.keyboard.press("a")
    page.keyboard.press("Enter")
    expect(row(page, urgent)).to_have_class(re.compile("done"))
    assert statuses([urgent]) == ["approved"]


def test_it_is_left_out_of_select_all_and_asked_about_when_it_is_selected(moderate, held, urgent):
    page = moderate()
    page.get_by_label("Select all but what can mean a crisis").check()
    expect(row(page, urgent).get_by_role("checkbox")).not_to_be_checked()
    row(page, urgent).get_by_role("checkbox").check()
    button(page.locator("[data-bulk]"), "Approve").click()
    expect(page.locator("[data-held].done")).to_have_count(19)
    expect(button(row(page, urgent), "Publish it")).to_be_focused()
    assert statuses([urgent, *held]) == ["pending"] + ["approved"] * 19 + ["pending"]


def test_of_what_is_ticked_a_refusal_asks_in_its_own_row(moderate, held, urgent):
    unread = factories.make_comment(post=held[0].post, status="pending", body="I want to die.")
    page = moderate()
    for comment in (urgent, unread, held[0]):
        row(page, comment).get_by_role("checkbox").check()
    page.keyboard.type("rr")
    expect(row(page, held[0])).to_have_class(re.compile("done"))
    expect(button(row(page, urgent), "Keep it back")).to_be_focused()
    asked = row(page, unread).get_by_role("group")
    expect(asked).to_contain_text("Nobody decides about what they have not read.")
    button(asked, "Leave it as it is").click()
    expect(row(page, unread)).to_be_focused()
    row(page, unread).get_by_role("checkbox").check()
    page.keyboard.type("s")
    expect(button(asked, "Read it")).to_be_focused()
    assert statuses([urgent, unread, held[0]]) == ["pending", "pending", "rejected"]

    button(row(page, urgent), "Keep it back").click()
    expect(row(page, urgent)).to_have_class(re.compile("done"))
    assert statuses([urgent, unread]) == ["rejected", "pending"]


def test_without_script_the_question_is_a_page(moderate, held, urgent):
    page = moderate(script=False)
    for comment in (urgent, held[0]):
        row(page, comment).get_by_role("checkbox").check()
    button(page.locator("[data-bulk]"), "Approve").click()
    expect(page.get_by_role("heading", name="Publish this comment?")).to_be_visible()
    assert statuses([urgent, held[0]]) == ["pending", "approved"]
    button(page.locator("main"), "Publish it").click()
    expect(page.get_by_role("status").first).to_contain_text("Approved: 1 comment.")
    assert statuses([urgent]) == ["approved"]


# By buttons --------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("name", "status"), [("Approve", "approved"), ("Reject", "rejected"), ("Spam", "spam")]
)
def test_a_comment_is_decided_by_its_button(moderate, held, script, name, status):
    page = moderate(script=script)
    button(row(page, held[1]), name).click()
    expect(row(page, held[1]).get_by_role("button").locator("visible=true")).to_have_count(0)
    assert statuses(held[:3]) == ["pending", status, "pending"]
    expect_count(page, "Held", 19)

    button(page, "Undo").click()
    expect(button(row(page, held[1]), name)).to_be_visible()
    assert statuses(held[:3]) == ["pending"] * 3
    expect_count(page, "Held", 20)


def test_the_focus_moves_to_the_next_comment(moderate, held):
    page = moderate()
    button(row(page, held[4]), "Approve").click()
    expect(row(page, held[5])).to_be_focused()
    button(row(page, held[19]), "Spam").click()
    expect(row(page, held[18])).to_be_focused()
    expect(page.get_by_role("status")).to_contain_text("Marked as spam: 1 comment.")


@both
def test_many_are_decided_at_once_and_undone_at_once(moderate, held, script):
    page = moderate(script=script)
    for place in (0, 2, 19):
        row(page, held[place]).get_by_role("checkbox").check()
    button(page.locator("[data-bulk]"), "Approve").click()
    expect(page.get_by_text("Approved: 3 comments.").locator("visible=true").first).to_be_visible()
    assert statuses(held).count("approved") == 3
    assert [statuses(held)[place] for place in (0, 2, 19)] == ["approved"] * 3

    button(page, "Undo").click()
    expect(page.get_by_text("Undone: 3 comments.").locator("visible=true").first).to_be_visible()
    assert set(statuses(held)) == {"pending"}


def test_all_on_the_page_are_selected_with_one_box(moderate, held):
    factories.make_comment(post=held[0].post, status="pending")
    page = moderate()
    page.get_by_label("Select all").check()
    button(page.locator("[data-bulk]"), "Approve").click()
    expect(page.locator("[data-held].done")).to_have_count(20)
    expect(page.get_by_role("link", name="Show what is left")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("[data-held]")).to_have_count(1)


def test_twenty_comments_by_buttons_without_script(visit, live_server, alan, held):
    """From the sign-in page on; one decision is thought better of."""
    page = visit(live_server.url, script=False)
    page.goto(QUEUE)
    page.get_by_label("Username").fill("alan")
    page.get_by_label("Password").fill("a password")
    button(page, "Log in").click()
    names = ["Approve", "Reject", "Spam", "Approve", "Reject"] * 4
    for comment, name in zip(held, names, strict=True):
        button(row(page, comment), name).click()
        expect(row(page, comment)).to_have_count(0)
        if comment == held[7]:
            button(page, "Undo").click()
            button(row(page, comment), "Approve").click()
            expect(row(page, comment)).to_have_count(0)
    expect(page.get_by_role("heading", name="Nothing is waiting")).to_be_visible()

    became = {"Approve": "approved", "Reject": "rejected", "Spam": "spam"}
    names[7] = "Approve"
    assert statuses(held) == [became[name] for name in names]
    assert Decision.objects.filter(undoes=None, by=alan).count() == 21
    assert Decision.objects.exclude(undoes=None).count() == 1


@both
def test_what_is_published_is_removed_and_held_by_buttons(moderate, held, script):
    for comment in held[:4]:
        comment.approve(by=None)
    page = moderate("?show=published", script=script)
    button(row(page, held[3]), "Remove").click()
    expect(button(row(page, held[3]), "Remove").locator("visible=true")).to_have_count(0)
    button(row(page, held[2]), "Hold").click()
    expect(button(row(page, held[2]), "Hold").locator("visible=true")).to_have_count(0)
    page.goto(f"{QUEUE}?show=removed")
    expect(row(page, held[3])).to_be_visible()
    assert statuses(held[:5]) == ["approved", "approved", "pending", "removed", "pending"]


@both
def test_a_reason_reaches_the_writer(moderate, visit, live_server, held, script):
    page = moderate(script=script)
    row(page, held[0]).get_by_text("In your own words").first.click()
    row(page, held[0]).get_by_label("Reason, if you reject it").select_option(
        label="Another reason."
    )
    row(page, held[0]).get_by_label("In your own words").fill("It names a doctor.")
    button(row(page, held[0]), "Reject").click()
    expect(button(row(page, held[0]), "Reject").locator("visible=true")).to_have_count(0)

    writer = visit(live_server.url)
    writer.goto(f"/comment/{held[0].token}/")
    expect(writer.locator("main")).to_contain_text("It names a doctor.")


def test_the_bar_stands_in_the_flow_covers_nothing_fades_and_stays(moderate, held):
    page = moderate()
    button(row(page, held[4]), "Approve").click()
    bar = page.locator("[data-undo]")
    expect(button(bar, "Undo “Approved: Anonymous on “The hourglass””")).to_be_visible()
    assert bar.evaluate("bar => getComputedStyle(bar).position") == "static"
    assert bar.evaluate("bar => bar.previousElementSibling.dataset.held") == str(held[4].pk)
    colour_at = """(bar, moment) => {
        for (const one of bar.getAnimations()) { one.pause(); one.currentTime = moment; }
        return getComputedStyle(bar).backgroundColor; }"""
    bright, before_the_end, faded = (bar.evaluate(colour_at, ms) for ms in (0, 9_999, 10_000))
    assert bright == before_the_end != faded
    button(bar, "Undo").click()
    expect(row(page, held[4])).to_be_focused()


def test_the_bar_is_in_view_on_a_phone(moderate, held):
    page = moderate(viewport={"width": 390, "height": 844})
    for place in (0, 1, 5):
        button(row(page, held[place]), "Approve").click()
        expect(row(page, held[place])).to_have_class(re.compile("done"))
        expect(button(page.locator("[data-undo]"), "Undo")).to_be_in_viewport(ratio=1)


@both
def test_a_connection_is_banned_and_that_is_undone_by_buttons(
    moderate, visit, live_server, post, script
):
    def send(words):
        reader = visit(live_server.url, script=script)
        reader.watch.allow(409)
        reader.goto(post.get_absolute_url())
        reader.get_by_label("Your comment").fill(words)
        button(reader, "Post comment").click()
        return reader

    send("A thought about nights.").wait_for_url("**/comment/**")
    page = moderate(f"{Comment.objects.get().pk}/", script=script)
    button(page, "Ban until midnight, for everybody on that connection").click()
    expect(page.get_by_role("status").first).to_contain_text(
        "Comments from that connection are refused until midnight."
    )
    expect(send("Another thought.").get_by_role("alert").first).to_contain_text(
        "Others may share this connection, so it may not be about you."
    )
    page.goto(QUEUE)
    button(page, "Undo “Banned its connection: Anonymous on “The hourglass””").click()
    expect(page.get_by_text("Undone: 1 comment.").locator("visible=true").first).to_be_visible()
    send("A third thought.").wait_for_url("**/comment/**")
    assert Comment.objects.count() == 2


@both
def test_the_numbers_of_the_lists_are_true_after_a_decision(moderate, held, script):
    page = moderate(script=script)
    held[19].reject(by=factories.make_moderator("mary"))
    button(row(page, held[0]), "Approve").click()
    expect(page.get_by_text("Approved: 1 comment.").locator("visible=true").first).to_be_visible()
    for name, number in (("Held", 18), ("Published", 1), ("Rejected", 1)):
        expect_count(page, name, number)


@both
def test_undo_takes_back_what_was_approved_with_an_answer(moderate, held, script):
    page = moderate(script=script)
    button(row(page, held[1]), "Reject").click()
    expect(page.get_by_text("Rejected: 1 comment.").locator("visible=true").first).to_be_visible()
    row(page, held[0]).get_by_role("link", name="Reply to").click()
    page.get_by_label("Your comment").fill("How are you now?")
    button(page, "Approve and reply").click()
    undo = button(page, "Undo “Approved and replied: Anonymous on “The hourglass””")
    undo.click()
    expect(page.get_by_text("Undone: 2 comments.").locator("visible=true").first).to_be_visible()
    assert statuses(held[:2]) == ["pending", "rejected"]
    assert not Comment.objects.visible().exists()


@both
def test_an_edit_that_would_undo_anothers_is_shown_beside_it(moderate, held, script):
    page = moderate(script=script)
    page.watch.allow(409)
    row(page, held[0]).get_by_role("link", name="Edit").click()
    words = {"body": "[name removed]", "author_name": "", "author_url": ""}
    Comment.objects.get(pk=held[0].pk).edit(by=factories.make_moderator("mary"), **words)
    page.get_by_label("Your comment").fill("My doctor is Dr Smith.")
    button(page, "Save and approve").click()
    expect(page.get_by_role("alert")).to_contain_text("nothing was saved")
    expect(page.get_by_role("region", name="What it says now")).to_contain_text("[name removed]")
    expect(page.get_by_label("Your comment")).to_have_value("My doctor is Dr Smith.")
    assert Comment.objects.get(pk=held[0].pk).body == "[name removed]"


# Together with others ----------------------------------------------------------------------------


@both
def test_a_second_moderators_decision_is_told(moderate, held, script):
    page = moderate(script=script)
    held[0].reject(by=factories.make_moderator("mary"))
    button(row(page, held[0]), "Reject").click()
    expect(
        page.get_by_text("had been decided before").locator("visible=true").first
    ).to_be_visible()
    assert Decision.objects.filter(comment=held[0]).count() == 1


@both
def test_a_decision_that_another_has_changed_is_not_undone(moderate, held, script):
    page = moderate(script=script)
    button(row(page, held[0]), "Approve").click()
    expect(page.get_by_text("Approved: 1 comment.").locator("visible=true").first).to_be_visible()
    Comment.objects.get(pk=held[0].pk).remove(by=factories.make_moderator("mary"))
    button(page, "Undo").click()
    told = page.get_by_text("had been decided again since: Published → Removed, by mary.")
    expect(told.locator("visible=true").first).to_be_visible()
    assert statuses(held[:1]) == ["removed"]


def test_a_server_that_does_not_answer_is_told_and_nothing_is_lost(signed_in, alan, held):
    page = signed_in(alan)
    page.watch.allow(503)
    # Before the page is opened: one that is open may still send its next request past the route.
    page.route("**/approve/", lambda route: route.fulfill(status=503, body="down"), times=1)
    page.goto(QUEUE)
    page.keyboard.press("a")
    expect(page.locator("[data-told]")).to_contain_text("Not saved")
    button(row(page, held[0]), "Approve").click()
    expect(row(page, held[0])).to_have_class(re.compile("done"))
    assert statuses(held[:2]) == ["approved", "pending"]


# Words -------------------------------------------------------------------------------------------


@both
def test_a_comment_is_edited_and_what_it_said_stays_on_record(moderate, held, script):
    page = moderate(script=script)
    before = held[0].body
    row(page, held[0]).get_by_role("link", name="Edit").click()
    expect(page.get_by_label("Your comment")).to_have_value(before)
    page.get_by_label("Your comment").fill("Without the doctor's name.")
    button(page, "Save and approve").click()

    expect(page.get_by_role("status").first).to_contain_text("The comment was changed.")
    expect(page).to_have_url(re.compile(f"{QUEUE}$"))
    assert statuses(held[:1]) == ["approved"]
    page.goto(f"{QUEUE}{held[0].pk}/")
    expect(page.locator(".say")).to_have_text("Without the doctor's name.")
    expect(page.locator("main")).to_contain_text(before)


@both
def test_the_team_answers_and_publishes_with_it(signed_in, visit, live_server, held, script):
    nurse = factories.make_moderator("mary", name="Mary Seacole")
    page = signed_in(nurse, script=script)
    page.goto(QUEUE)
    row(page, held[0]).get_by_role("link", name="Reply to").click()
    page.get_by_label("Your comment").fill("Ring the *ward* first.")
    button(page, "Approve and reply").click()
    expect(page.get_by_role("status").first).to_contain_text("Your reply is published.")

    reader = visit(live_server.url, script=script)
    reader.goto(held[0].get_absolute_url())
    answer = reader.locator(f"#comment-{held[0].pk} > .kids .c > article")
    expect(answer.locator(".say em")).to_have_text("ward")
    expect(answer.locator(".by")).to_have_text("Mary Seacole")
    expect(answer.locator(".tag")).to_have_text("Blog team")
    expect(reader.locator("#talk-h")).to_contain_text("2 thoughts")


def test_a_stranger_is_sent_away(signed_in, eve, held):
    page = signed_in(eve)
    page.watch.allow(403)
    assert page.goto(QUEUE).status == 403
