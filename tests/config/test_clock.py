"""A clock that jumped ahead and came back leaves nothing that is waited for."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from blog import outbox
from blog.models import Mail
from blog.newsletter import emails
from blog.outbox import sender
from blog.outbox.queueing import RENDERERS
from comments.models import Digest, Watch
from config.operations import clock
from tests.support.factories import make_comment, make_moderator, make_post

pytestmark = pytest.mark.django_db

YEAR = timedelta(days=365)


@pytest.fixture
def kind(monkeypatch):
    monkeypatch.setitem(RENDERERS, "test", lambda mail: None)
    return "test"


def a_year_ahead(monkeypatch):
    now = timezone.now()
    monkeypatch.setattr(timezone, "now", lambda: now + YEAR)


def test_mail_that_was_queued_in_the_future_is_due_now(kind, monkeypatch):
    with monkeypatch.context() as ahead:
        a_year_ahead(ahead)
        outbox.queue(kind, "wren@example.org")

    clock.set_right()

    assert sender.lease() == Mail.objects.get()
    assert Mail.objects.get().first_due_at <= timezone.now()


def test_a_lease_of_the_future_ends_now(kind, monkeypatch):
    outbox.queue(kind, "wren@example.org")
    with monkeypatch.context() as ahead:
        a_year_ahead(ahead)
        sender.lease()

    clock.set_right()

    assert sender.lease() == Mail.objects.get()


def test_mail_that_waits_by_right_goes_on_waiting(kind):
    at = timezone.now() + timedelta(minutes=10)
    outbox.queue(kind, "wren@example.org", at=at)
    failed = timezone.now() + timedelta(hours=12)
    Mail.objects.create(kind=kind, recipient="ada@example.org", attempts=7, due_at=failed)

    clock.set_right()

    assert list(Mail.objects.order_by("due_at").values_list("due_at", flat=True)) == [at, failed]


def test_no_mail_is_queued_for_a_time_that_only_a_wrong_clock_gives(kind):
    with pytest.raises(ValueError, match="at most 1:00:00 before"):
        outbox.queue(kind, "wren@example.org", at=timezone.now() + timedelta(hours=2))


def test_a_moderator_who_was_told_in_the_future_is_told_again():
    Digest.objects.create(user=make_moderator(), looked_at=timezone.now() + YEAR)

    clock.set_right()

    assert Digest.objects.get().looked_at <= timezone.now()


def test_a_reader_who_was_told_in_the_future_is_told_again():
    comment, later = make_comment(author_email="wren@example.org"), timezone.now() + YEAR
    Watch.objects.create(
        comment=comment, post=comment.post, asked_at=later, confirmed_at=later, emailed_until=later
    )
    waits = make_comment(author_email="ada@example.org")
    Watch.objects.create(comment=waits, post=waits.post)

    clock.set_right()

    watch = Watch.objects.get(pk=comment.pk)
    assert max(watch.asked_at, watch.confirmed_at, watch.emailed_until) <= timezone.now()
    assert Watch.objects.get(pk=waits.pk).confirmed_at is None


def test_a_letter_of_a_future_monday_keeps_no_monday_from_its_own():
    make_post(announced_at=datetime(2026, 6, 3, 8, tzinfo=UTC))
    emails.send_digests("weekly", until=datetime(2027, 6, 8, 7, tzinfo=UTC))

    emails.send_digests("weekly", until=datetime(2026, 6, 8, 7, tzinfo=UTC))

    told = Mail.objects.filter(kind="blog.digest").latest("pk").subject_key
    assert told == "weekly|2026-06-01T07:00:00+00:00|2026-06-08T07:00:00+00:00"
