"""Two people with the same words in front of them: neither overwrites what the other has saved
since, and each is shown both."""

import html
import re

import pytest
from django.utils import timezone

from comments.models import Comment
from tests.support.factories import make_comment, make_moderator

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"
FIRST = "My bus driver is Bob of Leeds."
REDACTED = "My bus driver is [name removed]."


def text_of(response):
    return html.unescape(response.content.decode())


def hidden_in(response):
    """The hidden fields of the form on a page, without Django's own."""
    fields = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', text_of(response))
    return {name: value for name, value in fields if name != "csrfmiddlewaretoken"}


def words_of(comment):
    return Comment.objects.get(pk=comment.pk).body


def edit_of(comment):
    return f"{QUEUE}{comment.pk}/edit/"


def redact(comment, by, **changed):
    words = {"body": REDACTED, "author_name": comment.author_name, "author_url": ""} | changed
    comment.edit(by=by, **words)


@pytest.fixture
def joan(db):
    return make_moderator("joan")


@pytest.mark.parametrize("button", [{}, {"approve": ""}], ids=["save", "save and approve"])
def test_of_two_moderators_the_second_is_shown_both_and_nothing_is_lost(as_alan, joan, button):
    comment = make_comment(status="pending", body=FIRST)
    opened = hidden_in(as_alan.get(edit_of(comment)))
    redact(comment, joan)

    response = as_alan.post(edit_of(comment), {"body": f"{FIRST} Really."} | opened | button)

    assert response.status_code == 409
    assert "It was changed after you opened this form, so nothing was saved." in text_of(response)
    assert f"<p>{REDACTED}</p>" in text_of(response)
    assert "joan changed it on" in text_of(response)
    assert f">\n{FIRST} Really.</textarea>" in text_of(response)
    assert words_of(comment) == REDACTED
    assert Comment.objects.get().status == "pending"


def test_who_was_shown_both_decides_again(as_alan, joan):
    comment = make_comment(body=FIRST)
    opened = hidden_in(as_alan.get(edit_of(comment)))
    redact(comment, joan)
    shown = as_alan.post(edit_of(comment), {"body": "Mine."} | opened)

    response = as_alan.post(edit_of(comment), {"body": "Mine."} | hidden_in(shown))

    assert response.status_code == 302
    assert words_of(comment) == "Mine."


def test_a_third_change_in_between_is_shown_again(as_alan, joan):
    comment = make_comment(body=FIRST)
    opened = hidden_in(as_alan.get(edit_of(comment)))
    redact(comment, joan)
    shown = as_alan.post(edit_of(comment), {"body": "Mine."} | opened)
    redact(comment, joan, body="Nothing is left.")

    response = as_alan.post(edit_of(comment), {"body": "Mine."} | hidden_in(shown))

    assert response.status_code == 409
    assert words_of(comment) == "Nothing is left."


@pytest.mark.parametrize("changed", [{"author_name": "G."}, {"author_url": "https://e.org/"}])
def test_a_name_and_a_website_are_guarded_as_the_words_are(as_alan, joan, changed):
    comment = make_comment(body=FIRST, author_name="Grace Hopper")
    opened = hidden_in(as_alan.get(edit_of(comment)))
    redact(comment, joan, body=FIRST, **changed)

    response = as_alan.post(edit_of(comment), {"body": "Mine.", "name": "Grace Hopper"} | opened)

    assert response.status_code == 409
    assert words_of(comment) == FIRST


def test_an_error_in_the_form_does_not_hide_what_was_changed(as_alan, joan):
    comment = make_comment(body=FIRST)
    opened = hidden_in(as_alan.get(edit_of(comment)))
    redact(comment, joan)
    wrong = as_alan.post(edit_of(comment), {"body": ""} | opened)

    response = as_alan.post(edit_of(comment), {"body": "Mine."} | hidden_in(wrong))

    assert response.status_code == 409
    assert words_of(comment) == REDACTED


def test_the_same_words_from_both_are_one_edit(as_alan, joan):
    comment = make_comment(body=FIRST)
    opened = hidden_in(as_alan.get(edit_of(comment)))
    redact(comment, joan)

    response = as_alan.post(edit_of(comment), {"body": REDACTED} | opened)

    assert response.status_code == 302
    assert comment.edits.count() == 1


def test_a_moderator_is_shown_what_its_writer_has_changed(as_alan, grace):
    comment = make_comment(status="pending", body=FIRST)
    opened = hidden_in(as_alan.get(edit_of(comment)))
    grace.post(f"/comment/{comment.token}/change/", {"body": "Without a name."})

    response = as_alan.post(edit_of(comment), {"body": "Mine."} | opened)

    assert response.status_code == 409
    assert "Its writer changed it on" in text_of(response)
    assert words_of(comment) == "Without a name."


def test_a_writer_is_shown_what_a_moderator_has_taken_out(grace, joan):
    comment = make_comment(status="pending", body=FIRST)
    page = f"/comment/{comment.token}/change/"
    opened = hidden_in(grace.get(page))
    redact(comment, joan)

    response = grace.post(page, {"body": f"{FIRST} He is good."} | opened)

    assert response.status_code == 409
    assert "A moderator changed it on" in text_of(response)
    assert "joan" not in text_of(response)
    assert f"<p>{REDACTED}</p>" in text_of(response)
    assert f">\n{FIRST} He is good.</textarea>" in text_of(response)
    assert words_of(comment) == REDACTED

    response = grace.post(page, {"body": "He is good."} | hidden_in(response))

    assert response["Location"].endswith("?done=change")
    assert words_of(comment) == "He is good."


def test_a_writer_in_two_windows_is_told_so(grace):
    comment = make_comment(status="pending", body=FIRST)
    page = f"/comment/{comment.token}/change/"
    opened = hidden_in(grace.get(page))
    grace.post(page, {"body": "Without a name."} | opened)

    response = grace.post(page, {"body": "Mine."} | opened)

    assert response.status_code == 409
    assert "You changed it on" in text_of(response)
    assert words_of(comment) == "Without a name."


def test_a_preview_keeps_what_the_form_was_opened_with(grace, joan):
    comment = make_comment(status="pending", body=FIRST)
    page = f"/comment/{comment.token}/change/"
    opened = hidden_in(grace.get(page))
    redact(comment, joan)
    preview = grace.post(page, {"body": "Mine.", "action": "preview"} | opened)

    response = grace.post(page, {"body": "Mine."} | hidden_in(preview))

    assert response.status_code == 409
    assert words_of(comment) == REDACTED


# Deciding about words that somebody else has changed, or decided about


def test_save_and_approve_publishes_nothing_that_another_has_rejected(as_alan, joan):
    comment = make_comment(status="pending", body=FIRST)
    opened = hidden_in(as_alan.get(edit_of(comment)))
    comment.reject(by=joan)

    response = as_alan.post(edit_of(comment), {"body": "Mine.", "approve": ""} | opened)

    assert response.status_code == 409
    assert "1 comment had been decided before: Held → Rejected, by joan." in text_of(response)
    assert (words_of(comment), Comment.objects.get().status) == (FIRST, "rejected")

    again = as_alan.post(edit_of(comment), {"body": "Mine.", "approve": ""} | hidden_in(response))

    assert again.status_code == 302
    assert (words_of(comment), Comment.objects.get().status) == ("Mine.", "approved")


def test_an_answer_publishes_nothing_that_another_has_rejected(as_alan, joan):
    comment = make_comment(status="pending")
    page = f"{QUEUE}{comment.pk}/reply/"
    opened = hidden_in(as_alan.get(page))
    comment.reject(by=joan)

    response = as_alan.post(page, {"body": "Ring her."} | opened)

    assert response.status_code == 409
    assert "1 comment had been decided before: Held → Rejected, by joan." in text_of(response)
    assert ">\nRing her.</textarea>" in text_of(response)
    assert not Comment.objects.visible().exists()


def test_an_answer_to_published_words_that_have_changed_is_read_again_first(as_alan, grace):
    comment = make_comment(body=FIRST)
    page = f"{QUEUE}{comment.pk}/reply/"
    opened = hidden_in(as_alan.get(page))
    comment.edit(by=make_moderator("joan"), body=REDACTED, author_name="", author_url="")

    response = as_alan.post(page, {"body": "Dr Smith is right."} | opened)

    assert response.status_code == 409
    assert "It was edited since, by joan: please read it again." in text_of(response)
    assert not comment.replies.exists()


@pytest.mark.parametrize("route", ["approve", "reject", "spam"])
def test_nobody_decides_about_words_that_another_moderator_has_edited(as_alan, joan, route):
    comment = make_comment(status="pending", body=FIRST)
    moment = timezone.now().isoformat()
    redact(comment, joan)

    response = as_alan.post(f"{QUEUE}{route}/", {"id": comment.pk, "read_at": moment}, follow=True)

    assert "It was edited since, by joan: please read it again." in text_of(response)
    assert Comment.objects.get().status == "pending"


def test_a_moderator_decides_about_what_they_edited_themselves(as_alan, alan):
    comment = make_comment(status="pending", body=FIRST)
    moment = timezone.now().isoformat()
    redact(comment, alan)

    as_alan.post(f"{QUEUE}approve/", {"id": comment.pk, "read_at": moment})

    assert Comment.objects.get().status == "approved"
