"""What can mean a crisis is not decided about before a moderator was asked, and has said so."""

import html
import re

import pytest

from comments.models import Comment, Reading
from tests.support.factories import make_comment, make_moderator

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"
CRISIS = "I want to die."
JSON = {"Accept": "application/json"}


def text_of(response):
    return html.unescape(response.content.decode())


def status_of(comment):
    return Comment.objects.get(pk=comment.pk).status


def approve(client, *comments, headers=None, **sent):
    sent = {"id": [comment.pk for comment in comments]} | sent
    return client.post(f"{QUEUE}approve/", sent, headers=headers)


@pytest.fixture
def urgent(alan):
    """A comment that Alan has read."""
    comment = make_comment(body=CRISIS, status="pending")
    assert comment.can_mean_crisis
    Reading.note(comment, by=alan)
    return comment


def test_the_button_alone_publishes_nothing_and_asks(as_alan, urgent):
    response = approve(as_alan, urgent)

    assert response.status_code == 200
    assert "Publish this comment?" in text_of(response)
    assert "Not published, because it can mean a crisis: 1 comment." in text_of(response)
    assert "I <mark>want to die</mark>." in text_of(response)
    assert status_of(urgent) == "pending"
    assert not urgent.decisions.exists()


def test_who_has_not_read_it_is_led_to_it_and_asked_nothing(as_alan):
    unread = make_comment(body=CRISIS, status="pending")

    page = text_of(approve(as_alan, unread))

    assert "Nobody decides about what they have not read." in page
    assert "want to die" not in page
    assert 'name="sure"' not in page


def test_the_answer_publishes_it_and_is_asked_for_once(as_alan, urgent):
    page = text_of(approve(as_alan, urgent))
    form = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))

    response = as_alan.post(f"{QUEUE}approve/", form)

    assert (response.status_code, response["Location"]) == (302, QUEUE)
    assert status_of(urgent) == "approved"


def test_of_many_the_others_are_published_and_this_one_is_asked_about(as_alan, urgent):
    others = [make_comment(status="pending") for _ in range(2)]

    response = approve(as_alan, urgent, *others)

    assert "Approved: 2 comments. Not published, because it can mean a crisis: 1 comment." in (
        text_of(response)
    )
    assert [status_of(row) for row in (urgent, *others)] == ["pending", "approved", "approved"]


def test_script_is_told_which_are_asked_about(as_alan, urgent):
    other = make_comment(status="pending")

    answer = approve(as_alan, urgent, other, headers=JSON).json()

    assert (answer["changed"], answer["asked"]) == ([other.pk], [urgent.pk])
    assert answer["batch"]["decisions"] == [other.decisions.get().pk]
    assert status_of(urgent) == "pending"


def test_an_answer_about_one_is_none_about_another(as_alan, urgent):
    second = make_comment(body=CRISIS, status="pending")

    approve(as_alan, urgent, second, sure=urgent.pk)

    assert (status_of(urgent), status_of(second)) == ("approved", "pending")


def test_what_was_refused_asks_too(as_alan, alan, urgent):
    urgent.mark_as_spam(by=alan)

    approve(as_alan, urgent)

    assert status_of(urgent) == "spam"


def test_what_readers_worry_about_asks_too(as_alan, alan):
    comment = make_comment()
    comment.report(reason="worry")
    comment = Comment.objects.get()
    comment.hold(by=alan)

    approve(as_alan, comment)

    assert status_of(comment) == "pending"


def test_what_readers_worry_about_asks_also_when_its_writer_has_changed_the_words():
    comment = make_comment(body="Good night, all of you.")
    comment.report(reason="worry")
    comment.hold(by=None)

    comment.change(body="Good night.", author_name="", author_url="")

    assert Comment.objects.get().can_mean_crisis


# Nor is it refused in passing, with others that were ticked.

REFUSALS = {
    "reject": ("Keep this comment back?", "keep-back", "rejected"),
    "spam": ("Mark this comment as spam?", "spam", "spam"),
    "remove": ("Remove this comment?", "remove", "removed"),
}


@pytest.mark.parametrize("route", REFUSALS)
def test_a_refusal_asks_too_and_the_answer_does_it(as_alan, urgent, route):
    title, answered_at, status = REFUSALS[route]
    other = make_comment(status="pending")

    response = as_alan.post(f"{QUEUE}{route}/", {"id": [urgent.pk, other.pk], "seen": "pending"})
    page = text_of(response)

    assert f"<h1>{title}</h1>" in page
    assert "Left as it is, because it can mean a crisis: 1 comment." in page
    assert [status_of(urgent), status_of(other)] == ["pending", status]
    assert f'action="{QUEUE}{answered_at}/"' in page

    form = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    as_alan.post(f"{QUEUE}{answered_at}/", form)

    assert status_of(urgent) == status


@pytest.mark.parametrize("route", ["approve", *REFUSALS, "keep-back", "not-crisis"])
@pytest.mark.parametrize("is_sure", [True, False])
def test_nothing_is_decided_about_what_nobody_has_read(as_alan, alan, route, is_sure):
    unread = make_comment(body=CRISIS, status="pending")
    unread.report(reason="worry")
    sure = {"sure": unread.pk} if is_sure else {}

    page = text_of(as_alan.post(f"{QUEUE}{route}/", {"id": unread.pk} | sure, follow=True))

    assert status_of(unread) == "pending"
    assert Comment.objects.get().can_mean_crisis
    assert Comment.objects.get().alert.read_at is None
    assert "because it can mean a crisis" in page or "because you have not read it" in page
    assert "want to die" not in page


@pytest.mark.parametrize("route", ["reject", "spam"])
def test_script_is_told_which_are_asked_about_before_a_refusal(as_alan, urgent, route):
    other = make_comment(status="pending")

    sent = {"id": [urgent.pk, other.pk]}
    answer = as_alan.post(f"{QUEUE}{route}/", sent, headers=JSON).json()

    assert (answer["changed"], answer["asked"]) == ([other.pk], [urgent.pk])


@pytest.mark.parametrize("route", ["dismiss", "remove", "spam"])
def test_what_is_published_and_a_reader_worries_about_asks_too(as_alan, route):
    comment = make_comment()
    comment.report(reason="worry")

    page = text_of(as_alan.post(f"{QUEUE}{route}/", {"id": comment.pk, "seen": "approved"}))

    assert "Left as it is, because it can mean a crisis: 1 comment." in page
    assert status_of(comment) == "approved"
    assert comment.reports.active().exists()

    as_alan.post(f"{QUEUE}{route}/", {"id": comment.pk, "sure": comment.pk})

    after = {"dismiss": "approved", "remove": "removed", "spam": "spam"}[route]
    assert status_of(comment) == after
    assert not comment.reports.active().exists() or route != "dismiss"


def test_the_buttons_of_its_own_row_are_the_answer(as_alan, urgent):
    """Without script and with one: each says that the moderator is sure of this comment."""
    held = text_of(as_alan.get(QUEUE))
    urgent.approve(by=None)
    urgent.report(reason="worry")
    published = text_of(as_alan.get(f"{QUEUE}?show=reported"))

    for page, route in [(held, "keep-back"), (published, "remove"), (published, "dismiss")]:
        rows = page.partition("<ol data-queue")[2]
        assert f'formaction="{QUEUE}{route}/" name="sure" value="{urgent.pk}"' in rows


def test_the_reason_that_was_chosen_is_not_lost_by_the_question(as_alan):
    comment = make_comment()
    comment.report(reason="worry")
    sent = {"id": comment.pk, "because": "unkind", "words": "Not here."}

    page = text_of(as_alan.post(f"{QUEUE}remove/", sent))
    form = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    as_alan.post(f"{QUEUE}remove/", form)

    decision = comment.decisions.first()
    assert (decision.because, decision.reason) == ("unkind", "Not here.")


def test_a_hold_asks_nothing(as_alan):
    comment = make_comment()
    comment.report(reason="worry")

    as_alan.post(f"{QUEUE}hold/", {"id": comment.pk})

    assert status_of(comment) == "pending"


def test_who_answers_it_is_not_asked(as_alan, urgent):
    as_alan.post(f"{QUEUE}{urgent.pk}/reply/", {"body": "How are you now?"})

    assert status_of(urgent) == "approved"


def test_save_and_approve_asks_and_keeps_the_words(as_alan, urgent):
    page = f"{QUEUE}{urgent.pk}/edit/"
    words = {"body": "I want to die, at times.", "approve": ""}

    response = as_alan.post(page, words)

    assert response.status_code == 200
    assert ">\nI want to die, at times.</textarea>" in text_of(response)
    assert f'name="sure" value="{urgent.pk}"' in text_of(response)
    assert (Comment.objects.get().body, status_of(urgent)) == (CRISIS, "pending")

    as_alan.post(page, words | {"sure": urgent.pk})

    assert status_of(urgent) == "approved"


def test_an_edit_alone_asks_nothing(as_alan, urgent):
    response = as_alan.post(f"{QUEUE}{urgent.pk}/edit/", {"body": "I want to die, at times."})

    assert response.status_code == 302
    assert status_of(urgent) == "pending"


def test_what_another_has_decided_is_told_and_not_asked(as_alan, urgent):
    urgent.reject(by=make_moderator("joan"))

    response = approve(as_alan, urgent, seen="pending")

    assert response.status_code == 302
    assert status_of(urgent) == "rejected"


def test_select_all_says_what_it_leaves_out(as_alan, urgent):
    assert "Select all but what can mean a crisis" in text_of(as_alan.get(QUEUE))

    urgent.reject(by=None)
    make_comment(status="pending")

    assert "Select all</label>" in text_of(as_alan.get(QUEUE))
