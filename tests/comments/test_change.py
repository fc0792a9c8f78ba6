"""A writer changes a comment of their own: while it waits, and shortly after it appeared."""

from datetime import timedelta

import pytest
from django.utils import timezone

from comments import policy
from comments.exceptions import TooLateToChange, WordsRefused
from comments.models import Comment, Decision
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db

NEW = {"body": "Other words.", "author_name": "Grace H", "author_url": "https://g.example"}
TYPED = {"body": "Other words.", "name": "Grace H", "website": "g.example"}


@pytest.fixture
def judged(monkeypatch):
    """`judged("hold")`: from now on the policy answers so."""

    def judged(action, *reasons):
        verdict = policy.Verdict(action, [[rule, None] for rule in reasons])
        monkeypatch.setattr(policy, "judge", lambda draft, house: verdict)

    return judged


@pytest.fixture
def warned(monkeypatch):
    warning = ("dose", "It gives a dose.")
    monkeypatch.setattr(policy, "warnings", lambda draft, house: [warning])


def address(comment):
    return f"/comment/{comment.token}/change/"


def appeared(comment, minutes):
    """Let the comment have been published so long ago."""
    Comment.objects.filter(pk=comment.pk).update(
        approved_at=timezone.now() - timedelta(minutes=minutes)
    )


def words(comment):
    comment.refresh_from_db()
    return {name: getattr(comment, name) for name in NEW}


# The verb


def test_what_waits_is_changed_and_waits_on():
    comment = make_comment(status="pending")

    assert comment.change(**NEW) is True

    assert words(comment) == NEW
    assert comment.status == "pending"
    assert comment.body_html == '<p dir="auto">Other words.</p>'
    assert comment.edited_at is None


def test_what_is_published_is_changed_and_marked(alan, judged):
    comment = make_comment(by=alan)
    judged("publish")

    assert comment.change(**NEW) is True

    comment.refresh_from_db()
    assert comment.status == "approved"
    assert comment.edited_at is not None
    assert '<span class="edited">edited</span>' in comment.when_html


def test_a_change_without_a_difference_is_none():
    comment = make_comment(status="pending", **NEW)

    assert comment.change(**NEW) is False
    assert not comment.decisions.exists()


def test_a_change_is_recorded_as_nobodys_and_keeps_the_earlier_words():
    comment = make_comment(status="pending", body="First.", author_name="Grace")

    comment.change(**NEW)

    decision = comment.decisions.get()
    edit = comment.edits.get()
    assert (decision.verb, decision.by, edit.decision) == ("change", None, decision)
    assert (decision.from_status, decision.to_status) == ("pending", "pending")
    assert (edit.body, edit.author_name, edit.author_url) == ("First.", "Grace", "")


def test_a_change_that_the_policy_would_hold_is_held_and_its_answers_stay(client, alan, judged):
    comment = make_comment(by=alan, body="First.")
    reply = make_comment(parent=comment, body="An answer.", by=alan)
    judged("hold", "dose")

    comment.change(**NEW)

    comment.refresh_from_db()
    page = client.get(comment.post.get_absolute_url()).content.decode()
    assert (comment.status, comment.hold_reasons) == ("pending", [["dose", None]])
    assert "This comment is held for a moderator." in page
    assert "An answer." in page
    assert "Other words." not in page
    assert "First." not in page
    assert f'id="comment-{reply.pk}"' in page
    assert comment.post.thread.visible_count == 1


def test_a_change_that_is_advertising_is_spam(alan, judged):
    comment = make_comment(by=alan)
    judged("spam", "score")

    comment.change(**NEW)

    comment.refresh_from_db()
    assert comment.status == "spam"


def test_a_change_with_a_refused_word_changes_nothing(alan, judged):
    comment = make_comment(by=alan, body="First.")
    judged("refuse", "refused_words")

    with pytest.raises(WordsRefused):
        comment.change(**NEW)

    assert words(comment)["body"] == "First."
    assert not comment.edits.exists()


def test_what_the_policy_held_appears_when_the_new_words_are_fine(judged):
    judged("hold", "dose")
    comment = make_comment(status="pending")
    judged("publish")

    comment.change(**NEW)

    comment.refresh_from_db()
    assert (comment.status, comment.hold_reasons) == ("approved", [])
    assert comment.decisions.filter(verb="approve", by=None).exists()


def test_what_a_moderator_held_waits_for_one_whatever_the_policy_says(alan, judged):
    comment = make_comment(by=alan)
    comment.hold(by=alan)
    judged("publish")

    comment.change(**NEW)

    comment.refresh_from_db()
    assert comment.status == "pending"


def test_what_readers_reported_waits_for_a_moderator_whatever_the_policy_says(alan, judged):
    comment = make_comment(by=alan)
    for _ in range(3):
        comment.report(reason="unkind")
    judged("publish")

    comment.change(**NEW)

    comment.refresh_from_db()
    assert comment.status == "pending"
    assert ["reported", None] in comment.hold_reasons


def test_what_a_moderator_took_out_does_not_come_back_unread(alan, judged):
    comment = make_comment(by=alan, body="Dr N of W.")
    comment.edit(by=alan, body="My doctor.", author_name="", author_url="")
    judged("publish")

    comment.change(body="Dr N of W.", author_name="", author_url="")

    comment.refresh_from_db()
    assert comment.status == "pending"


def test_a_change_tells_of_a_crisis_once(monkeypatch, judged):
    told = []
    monkeypatch.setattr(
        "comments.enqueue.notify_of_crisis", lambda comment, pause: told.append(comment)
    )
    comment = make_comment(status="pending")
    judged("hold", "crisis")

    comment.change(**NEW)
    comment.change(**NEW | {"body": "Again."})

    assert told == [comment]
    assert Comment.objects.get().urgency == 2


@pytest.mark.parametrize(("minutes", "may"), [(29, True), (31, False)])
def test_the_time_for_changes_begins_with_publication(alan, judged, settings, minutes, may):
    settings.CHANGE_MINUTES = 30
    comment = make_comment(by=alan)
    judged("publish")
    appeared(comment, minutes)
    comment.refresh_from_db()

    assert comment.can_be_changed is may
    if not may:
        with pytest.raises(TooLateToChange):
            comment.change(**NEW)
    else:
        assert comment.change(**NEW)


def test_what_is_held_again_can_be_changed_however_old_it_is(alan):
    comment = make_comment(by=alan)
    appeared(comment, 9999)
    comment.hold(by=alan)

    assert comment.change(**NEW) is True


@pytest.mark.parametrize("status", ["rejected", "spam", "removed"])
def test_what_was_refused_cannot_be_changed(alan, status):
    comment = make_comment(status=status, by=alan)

    with pytest.raises(TooLateToChange):
        comment.change(**NEW)


def test_what_was_taken_back_cannot_be_changed():
    comment = make_comment()
    comment.erase()

    with pytest.raises(TooLateToChange):
        comment.change(**NEW)

    assert words(comment)["body"] == ""


def test_taking_back_deletes_what_it_said_before_a_change():
    comment = make_comment(status="pending", body="First.")
    comment.change(**NEW)

    comment.erase()

    assert not comment.edits.exists()


def test_a_writers_change_is_not_a_moderators_to_undo(alan):
    comment = make_comment(status="pending", body="First.")
    comment.edit(by=alan, body="Second.", author_name="", author_url="")
    edit = comment.decisions.get()
    comment.change(**NEW)
    change = comment.decisions.first()

    assert change.undo(by=alan) is False
    assert edit.undo(by=alan) is False  # the writer's words stand on it
    assert change.offers_undo is False
    assert words(comment) == NEW


# What a moderator has not read


def test_a_moderator_publishes_no_words_that_changed_under_their_eyes(as_alan):
    comment = make_comment(status="pending")
    read_at = as_alan.get("/admin/comments/queue/").wsgi_request.read_at.isoformat()
    form = {"id": comment.pk, "seen": "pending", "read_at": read_at}
    comment.change(**NEW)

    response = as_alan.post(
        "/admin/comments/queue/approve/", form, headers={"accept": "application/json"}
    )

    comment.refresh_from_db()
    assert comment.status == "pending"
    assert response.json()["changed"] == []
    assert "Its writer has changed it since" in response.json()["told"]


def test_a_moderator_answers_no_words_that_changed_under_their_eyes(as_alan):
    comment = make_comment(status="pending")
    address = f"/admin/comments/queue/{comment.pk}/reply/"
    read_at = as_alan.get(address).wsgi_request.read_at.isoformat()
    comment.change(**NEW)

    response = as_alan.post(address, {"body": "An answer.", "read_at": read_at})

    comment.refresh_from_db()
    assert comment.status == "pending"
    assert "An answer." in response.content.decode()
    assert Comment.objects.count() == 1


@pytest.mark.parametrize("read_at", ["", "nonsense", "2026-13-45T00:00", "2020-01-01T00:00"])
def test_a_time_that_is_none_hinders_no_decision(as_alan, read_at):
    comment = make_comment(status="pending")

    as_alan.post("/admin/comments/queue/approve/", {"id": comment.pk, "read_at": read_at})

    comment.refresh_from_db()
    assert comment.status == "approved"


def test_a_moderator_sees_what_it_said_before(as_alan):
    comment = make_comment(status="pending", body="First.")
    comment.change(**NEW)

    page = as_alan.get(f"/admin/comments/queue/{comment.pk}/").content.decode()

    assert "Changed by its writer" in page
    assert "<p>First.</p>" in page


# The page


def test_the_form_holds_the_words_as_typed(grace):
    comment = make_comment(status="pending", body="A *word*.", author_name="Grace")

    page = grace.get(address(comment)).content.decode()

    assert "A *word*.</textarea>" in page
    assert 'value="Grace"' in page
    assert Decision.objects.count() == 0


def test_a_change_leads_back_to_the_own_page(grace):
    comment = make_comment(status="pending")

    response = grace.post(address(comment), TYPED | {"action": "change"}, follow=True)

    assert response.redirect_chain == [(f"/comment/{comment.token}/?done=change", 302)]
    assert "Your change is saved." in response.content.decode()
    assert words(comment) == NEW


def test_a_change_sent_twice_is_one(grace):
    comment = make_comment(status="pending")

    grace.post(address(comment), TYPED)
    grace.post(address(comment), TYPED)

    assert comment.edits.count() == 1


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"body": ""}, "Write something first"),
        ({"body": "> only"}, "There is only a quotation."),
        ({"body": "x" * 10_001}, "This is too long"),
        ({"name": "x" * 81}, "This is too long"),
        ({"website": "javascript:1"}, "Write the whole address"),
    ],
)
def test_what_cannot_be_taken_is_explained_and_given_back(grace, wrong, error):
    comment = make_comment(status="pending", body="First.")

    response = grace.post(address(comment), TYPED | wrong)

    page = response.content.decode()
    [value] = wrong.values()
    assert response.status_code == 422
    assert "<title>Error:" in page
    assert error in page
    assert value.replace(">", "&gt;") in page
    assert words(comment)["body"] == "First."


def test_a_preview_of_a_change_changes_nothing(grace):
    comment = make_comment(status="pending", body="First.")

    page = grace.post(address(comment), TYPED | {"body": "A *word*.", "action": "preview"})

    text = page.content.decode()
    assert "A <em>word</em>." in text
    assert ">Grace H</a></bdi></p>" in text
    assert f"<span>{comment.when}</span>" in text
    assert "Just now" not in text
    assert words(comment)["body"] == "First."


def test_a_change_is_warned_about_before_it_is_saved(grace, warned):
    comment = make_comment(status="pending", body="First.")

    page = grace.post(address(comment), TYPED).content.decode()
    assert "It gives a dose." in page
    assert "Other words.</textarea>" in page
    assert words(comment)["body"] == "First."

    grace.post(address(comment), TYPED | {"warned": "1"})
    assert words(comment)["body"] == "Other words."


def test_a_refused_word_is_named_and_the_rest_given_back(grace, judged):
    comment = make_comment(status="pending", body="First.")
    judged("refuse", "banned")

    response = grace.post(address(comment), TYPED)

    assert response.status_code == 409
    assert "Other words.</textarea>" in response.content.decode()
    assert words(comment)["body"] == "First."


def test_words_that_come_too_late_are_given_back(grace, alan):
    comment = make_comment(by=alan, body="First.")
    appeared(comment, 31)

    response = grace.post(address(comment), TYPED)

    page = response.content.decode()
    assert response.status_code == 409
    assert "The time for changes is over." in page
    assert "Other words.</textarea>" in page
    assert words(comment)["body"] == "First."


def test_changes_count_as_comments_do(grace, settings):
    settings.LIMITS = settings.LIMITS | {"posts": "1 per 10 minutes"}
    comment = make_comment(status="pending", body="First.")
    grace.post(address(comment), TYPED)

    response = grace.post(address(comment), TYPED | {"body": "Third."})

    assert response.status_code == 429
    assert "Third.</textarea>" in response.content.decode()
    assert words(comment)["body"] == "Other words."


def test_the_own_page_offers_the_change_while_there_is_time(grace, alan):
    comment = make_comment(by=alan)
    own = f"/comment/{comment.token}/"
    assert "Change it" in grace.get(own).content.decode()

    appeared(comment, 31)

    assert "Change it" not in grace.get(own).content.decode()
    assert grace.get(address(comment))["Location"] == own


def test_what_was_taken_back_leads_to_the_own_page(grace):
    comment = make_comment()
    comment.erase()
    own = f"/comment/{comment.token}/"

    assert grace.get(address(comment))["Location"] == own
    assert grace.post(address(comment), TYPED)["Location"] == own


def test_another_site_cannot_change_a_comment(grace):
    comment = make_comment(status="pending", body="First.")

    response = grace.post(address(comment), TYPED, headers={"sec-fetch-site": "cross-site"})

    assert response.status_code == 403
    assert words(comment)["body"] == "First."


def test_a_changed_comment_is_the_same_for_the_search(grace, alan, judged):
    comment = make_comment(by=alan, post=make_post(), body="The kettle.")
    judged("publish")

    comment.change(**NEW | {"body": "The hourglass."})

    assert "<mark>hourglass</mark>" in grace.get("/search/?q=hourglass").content.decode()
    assert "<mark>kettle</mark>" not in grace.get("/search/?q=kettle").content.decode()
