"""Readers report a comment: no account, one reason, one line; enough of them hold it."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from blog.models import Erasure, Mail
from comments.models import Comment, ModerationSettings, Report
from tests.support.factories import make_comment, make_moderator, make_post
from tests.support.pages import text

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"


def send(client, comment, *, address="192.0.2.1", **fields):
    fields = {"reason": "unkind"} | fields
    return client.post(f"/comment/{comment.pk}/report/", fields, REMOTE_ADDR=address)


def send_many(client, comment, count):
    for number in range(count):
        send(client, comment, address=f"192.0.2.{number + 1}")


def test_every_comment_can_be_reported_the_teams_too(grace, alan):
    comment = make_comment()
    answer = make_comment(parent=comment, staff_user=alan)

    page = grace.get(comment.post.get_absolute_url()).content.decode()

    assert re.findall(r'href="(/comment/\d+/report/)"', page) == [
        f"/comment/{comment.pk}/report/",
        f"/comment/{answer.pk}/report/",
    ]


def test_reports_hold_nothing_that_the_team_wrote_and_moderators_see_them(grace, as_alan, alan):
    """Three who wish to silence the team cannot; a moderator decides."""
    answer = make_comment(staff_user=alan, body="A word of the team.")

    send_many(grace, answer, 3)

    answer.refresh_from_db()
    assert (answer.is_visible, answer.reports.active().count()) == (True, 3)
    queue = as_alan.get(f"{QUEUE}?show=reported").content.decode()
    assert "A word of the team." in queue
    answer.dismiss_reports(by=alan)
    assert not answer.reports.active().exists()


def test_the_page_shows_the_comment_and_sets_no_cookie(grace):
    comment = make_comment(body="Some words.", author_name="Wren")

    response = grace.get(f"/comment/{comment.pk}/report/")

    assert response.status_code == 200
    assert "Some words." in response.content.decode()
    assert "By <bdi>Wren</bdi>" in response.content.decode()
    assert not response.cookies


@pytest.mark.parametrize("status", ["pending", "rejected", "spam", "removed"])
def test_what_is_not_shown_cannot_be_reported(grace, status):
    comment = make_comment(status=status)

    assert grace.get(f"/comment/{comment.pk}/report/").status_code == 404
    assert send(grace, comment).status_code == 404


def test_a_comment_of_a_draft_cannot_be_reported(grace):
    comment = make_comment()
    comment.post.unpublish()

    assert send(grace, comment).status_code == 404


def test_a_report_is_kept_without_anything_about_who_sent_it(grace):
    comment = make_comment()

    response = send(grace, comment, reason="personal-data", line="It names my nurse.")

    assert response["Location"] == f"/comment/{comment.pk}/reported/"
    assert "Thank you" in grace.get(response["Location"]).content.decode()
    row = Report.objects.values().get()
    assert set(row) == {
        *["id", "comment_id", "reason", "line", "reply_to", "counts", "at", "dismissed_by_id"]
    }
    assert (row["reason"], row["line"]) == ("personal-data", "It names my nurse.")
    assert row["reply_to"] == ""


def test_one_report_leaves_the_comment_where_it_is(grace):
    comment = make_comment()

    send(grace, comment)

    comment.refresh_from_db()
    assert comment.is_visible


def test_the_same_address_counts_once(grace):
    comment = make_comment()

    responses = [send(grace, comment) for _ in range(3)]

    assert [response.status_code for response in responses] == [302, 302, 302]
    assert Report.objects.count() == 1


def test_who_shares_an_address_is_read_and_does_not_count(grace):
    comment = make_comment()

    send(grace, comment, reason="unkind")
    send(grace, comment, reason="worry", line="She may hurt herself.")
    send(grace, comment, reason="advice")

    comment.refresh_from_db()
    assert comment.is_visible
    assert list(Report.objects.values_list("reason", "line", "counts")) == [
        ("unkind", "", True),
        ("worry", "She may hurt herself.", False),
        ("advice", "", False),
    ]
    assert Mail.objects.filter(kind="comments.crisis").count() == 1


def test_a_whole_network_of_ipv6_is_one_address(grace):
    comment = make_comment()

    for host in ("1", "2", "ffff:1"):
        send(grace, comment, address=f"2001:db8:1:2::{host}", line=host)

    comment.refresh_from_db()
    assert comment.is_visible
    assert Report.objects.filter(counts=True).count() == 1


def test_three_reports_hold_it_and_its_answers_stay(grace):
    comment = make_comment(body="Unkind words.")
    make_comment(parent=comment, body="The answer stays.")

    send_many(grace, comment, 3)

    comment.refresh_from_db()
    page = grace.get(comment.post.get_absolute_url()).content.decode()
    assert comment.status == "pending"
    assert comment.hold_reasons[0] == ["reported", None]
    assert comment.decisions.first().by is None
    assert "Unkind words." not in page
    assert "This comment is held for a moderator." in page
    assert "The answer stays." in page


def test_the_owner_chooses_how_many_it_takes(grace):
    moderation = ModerationSettings.load()
    moderation.blog.save()
    moderation.reports_to_hold = 2
    moderation.save()
    comment = make_comment()

    send_many(grace, comment, 2)

    comment.refresh_from_db()
    assert comment.status == "pending"


def test_what_was_reported_comes_before_what_merely_waits(grace, as_alan):
    post = make_post()
    waiting, reported = make_comment(post=post, status="pending"), make_comment(post=post)
    send_many(grace, reported, 3)

    page = as_alan.get(QUEUE).content.decode()

    held = [int(key) for key in re.findall(r'data-held="(\d+)"', page)]
    assert held == [reported.pk, waiting.pk]
    assert page.count("A reader reported:") == 3


def test_the_list_of_reports_shows_the_reason_and_the_line(grace, as_alan):
    comment = make_comment()
    send(grace, comment, reason="advice", line="Stops his tablets.")

    page = as_alan.get(f"{QUEUE}?show=reported").content.decode()

    assert f'data-held="{comment.pk}"' in page
    assert "It gives advice that could harm somebody: “<bdi>Stops his tablets.</bdi>”" in page
    assert "Dismiss reports" in page


def test_reports_that_were_dismissed_do_not_count_again(grace, alan):
    comment = make_comment()
    send_many(grace, comment, 2)
    comment.dismiss_reports(by=alan)

    send(grace, comment, address="192.0.2.99")

    comment.refresh_from_db()
    assert comment.is_visible
    assert comment.reports.active().count() == 1


def test_approving_a_reported_comment_dismisses_and_undo_brings_the_reports_back(grace, alan):
    comment = make_comment()
    send_many(grace, comment, 3)
    comment.refresh_from_db()
    comment.approve(by=alan)
    assert comment.reports.active().count() == 0

    assert comment.decision.undo(by=alan)

    comment.refresh_from_db()
    assert comment.status == "pending"
    assert comment.reports.active().count() == 3


def test_a_report_without_a_reason_is_given_back(grace):
    comment = make_comment()

    response = send(grace, comment, reason="", line="Some line.")

    page = response.content.decode()
    assert response.status_code == 422
    assert "Choose a reason." in page
    assert "Some line." in page
    assert Report.objects.count() == 0


def test_a_line_that_is_too_long_is_given_back(grace):
    response = send(grace, make_comment(), line="a" * 1001)

    assert response.status_code == 422
    assert "a" * 1001 in response.content.decode()


def test_reporting_changes_nothing_by_get(grace):
    comment = make_comment()

    grace.get(f"/comment/{comment.pk}/report/?reason=unkind")

    assert Report.objects.count() == 0


def test_a_report_of_a_worried_reader_reaches_the_moderators_first(grace, as_alan):
    post = make_post()
    unkind, worrying = make_comment(post=post), make_comment(post=post)
    send(grace, unkind)
    send(grace, worrying, reason="worry")

    page = as_alan.get(f"{QUEUE}?show=reported").content.decode()

    held = [int(key) for key in re.findall(r'data-held="(\d+)"', page)]
    assert held == [worrying.pk, unkind.pk]


def test_a_comment_that_was_removed_is_in_no_list_of_reports(grace, as_alan):
    comment = make_comment()
    send(grace, comment)
    comment.remove(by=make_moderator("joan"))

    page = as_alan.get(f"{QUEUE}?show=reported").content.decode()

    assert "Nothing here" in page
    assert Comment.objects.reported().count() == 0


# Who wrote it, or is named in it


@pytest.mark.parametrize(
    ("reason", "words"), [("own", "I wrote this"), ("about-me", "This is about me")]
)
def test_a_request_comes_to_the_queue_with_the_day_a_month_on(grace, as_alan, reason, words):
    comment = make_comment(body="Words from long ago.")
    sent = {"reason": reason, "line": "I was 15.", "reply_to": "wren@example.org"}

    response = send(grace, comment, **sent)
    Report.objects.update(at=datetime(2026, 11, 28, 9, tzinfo=UTC))
    queue = as_alan.get(f"{QUEUE}?show=reported").content.decode()

    assert response["Location"] == f"/comment/{comment.pk}/reported/"
    shown = f"</b> {words}: “<bdi>I was 15.</bdi>” <b>Decide by 28 December.</b> Reply to: <a"
    assert shown in " ".join(queue.split())
    assert "Decide by 28 December. Reply to: wren@example.org" in text(queue)
    assert 'href="mailto:wren@example.org"' in queue
    assert "Remove" in queue
    record = as_alan.get(f"{QUEUE}{comment.pk}/").content.decode()
    assert "Decide by 28 December." in text(record)


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2026, 1, 31, 12, tzinfo=UTC), date(2026, 2, 28)),
        (datetime(2028, 1, 31, 12, tzinfo=UTC), date(2028, 2, 29)),
        (datetime(2026, 12, 15, 12, tzinfo=UTC), date(2027, 1, 15)),
        (datetime(2026, 6, 30, 12, tzinfo=UTC), date(2026, 7, 30)),
    ],
)
def test_a_month_on_is_the_same_day_or_the_last(at, day):
    assert Report(reason="own", at=at).decide_by == day
    assert Report(reason="unkind", at=at).decide_by is None


def test_with_another_reason_no_address_is_kept_and_none_is_refused(grace):
    send(grace, make_comment(), reason="unkind", reply_to="wren@example.org")
    response = send(grace, make_comment(), reason="unkind", reply_to="wren@")

    assert response.status_code == 302
    assert list(Report.objects.values_list("reply_to", flat=True)) == ["", ""]


def test_a_wrong_address_for_a_reply_is_given_back(grace):
    response = send(grace, make_comment(), reason="own", reply_to="wren@")

    assert response.status_code == 422
    assert "Write the whole address, as in wren@example.org." in response.content.decode()
    assert Report.objects.count() == 0


def test_an_address_for_a_reply_is_deleted_after_90_days(grace):
    send(grace, make_comment(), reason="own", reply_to="wren@example.org")
    Report.objects.update(at=timezone.now() - timedelta(days=89))
    call_command("purge", verbosity=0)
    assert Report.objects.get().reply_to == "wren@example.org"

    Report.objects.update(at=timezone.now() - timedelta(days=91))
    call_command("purge", verbosity=0)

    assert Report.objects.get().reply_to == ""


def test_an_address_for_a_reply_is_forgotten_for_who_asks(grace, capsys):
    send(grace, make_comment(), reason="own", reply_to="wren@example.org")

    call_command("forget", email="Wren@example.org")

    assert capsys.readouterr().out == "Addresses for a reply to a report: 1.\n"
    assert Report.objects.get().reply_to == ""
    assert Erasure.objects.get().kind == "comments.reply_to"
