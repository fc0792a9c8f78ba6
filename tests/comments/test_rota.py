"""Who is called when somebody may be in danger: the rota in its order, then everybody."""

from datetime import timedelta

import pytest
from django.utils import timezone

from blog import outbox
from comments.models import Alert, Comment, RotaPlace
from comments.moderation import rota
from config.operations import clock, jobs
from tests.conftest import signed_in
from tests.support.factories import make_comment, make_moderator, make_user

pytestmark = pytest.mark.django_db

CRISIS = "I want to die."
QUEUE = "/admin/comments/queue/"


@pytest.fixture
def team(db):
    """Three moderators; Ann and then Ben are on the rota, Cy is not."""
    ann, ben, cy = (
        make_moderator(name, email=f"{name}@blog.example") for name in ("ann", "ben", "cy")
    )
    RotaPlace.objects.create(user=ben, position=2)
    RotaPlace.objects.create(user=ann, position=1)
    return ann, ben, cy


@pytest.fixture
def later(monkeypatch):
    """`later(minutes)` moves the clock on, does what is due, and gives who was e-mailed then."""
    start, moved = timezone.now(), [0]
    monkeypatch.setattr(timezone, "now", lambda: start)

    def later(minutes, mailoutbox):
        moved[0] += minutes
        monkeypatch.setattr(timezone, "now", lambda: start + timedelta(minutes=moved[0]))
        before = len(mailoutbox)
        rota.call_next()
        deliver()
        return called(mailoutbox[before:])

    return later


def deliver():
    sender = outbox.Sender()
    while sender.send_next():
        pass


def called(messages):
    return sorted(message.to[0].split("@")[0] for message in messages)


def test_the_first_is_called_at_once_the_next_after_15_minutes_then_all(team, later, mailoutbox):
    make_comment(status="pending", body=CRISIS)
    deliver()

    assert called(mailoutbox) == ["ann"]
    assert later(14, mailoutbox) == []
    assert later(1, mailoutbox) == ["ben"]
    assert later(14, mailoutbox) == []
    assert later(1, mailoutbox) == ["ann", "ben", "cy"]
    assert later(60, mailoutbox) == []


def test_with_an_empty_rota_all_are_called_at_once_and_never_again(team, later, mailoutbox):
    RotaPlace.objects.all().delete()
    make_comment(status="pending", body=CRISIS)
    deliver()

    assert called(mailoutbox) == ["ann", "ben", "cy"]
    assert later(15, mailoutbox) == []
    assert later(60, mailoutbox) == []


def test_who_reads_it_ends_the_calls(team, later, mailoutbox):
    comment = make_comment(status="pending", body=CRISIS)
    deliver()

    signed_in(team[0]).post(f"{QUEUE}{comment.pk}/read/")

    assert later(15, mailoutbox) == []
    assert later(60, mailoutbox) == []


def test_a_decision_ends_the_calls(team, later, mailoutbox):
    comment = make_comment(status="pending", body=CRISIS)
    deliver()

    comment.keep_back(by=team[2])

    assert later(15, mailoutbox) == []


def test_whoever_cannot_decide_or_be_e_mailed_is_passed_over(team, later, mailoutbox):
    ann = team[0]
    ann.groups.clear()
    make_comment(status="pending", body=CRISIS)
    deliver()

    assert called(mailoutbox) == ["ben"]
    assert later(15, mailoutbox) == ["ben", "cy"]


def test_a_rota_of_whom_nobody_can_be_e_mailed_is_as_good_as_empty(db, mailoutbox):
    make_moderator("cy", email="cy@blog.example")
    RotaPlace.objects.create(user=make_user("eve", email="eve@blog.example"))
    make_comment(status="pending", body=CRISIS)
    deliver()

    assert called(mailoutbox) == ["cy"]


def test_the_mail_says_why_it_came(team, later, mailoutbox):
    make_comment(status="pending", body=CRISIS)
    deliver()
    later(15, mailoutbox)
    later(15, mailoutbox)

    by_name = {message.to[0]: " ".join(message.body.split()) for message in mailoutbox}
    assert "because you are on the rota of" in by_name["ann@blog.example"]
    assert "Nobody on the rota has read it yet, so every moderator" in by_name["cy@blog.example"]


def test_a_second_look_of_another_process_calls_nobody_twice(team, later, mailoutbox):
    make_comment(status="pending", body=CRISIS)
    deliver()
    stale = Alert.objects.get()
    later(15, mailoutbox)

    assert stale.call_next(is_last=False) is False
    assert Alert.objects.get().step == 1


def test_words_that_become_urgent_again_call_the_team_again_after_15_minutes(
    team, later, mailoutbox
):
    comment = make_comment(status="pending", body=CRISIS)
    deliver()
    comment.treat_as_no_crisis(by=team[0])
    change = {"author_name": "", "author_url": ""}

    later(16, mailoutbox)
    comment.change(body="All is well.", **change)
    comment.change(body="I am going to kill myself.", **change)
    deliver()

    assert called(mailoutbox) == ["ann", "ann"]


def test_a_clock_that_was_ahead_makes_nobody_wait(team, later, mailoutbox, monkeypatch):
    with monkeypatch.context() as ahead:
        now = timezone.now()
        ahead.setattr(timezone, "now", lambda: now + timedelta(days=1))
        make_comment(status="pending", body=CRISIS)
        Alert.objects.get().claim(by=team[2])
        Alert.objects.update(read_at=None, next_at=now + timedelta(days=1, minutes=15))

    clock.set_right()

    alert = Alert.objects.get()
    assert alert.next_at <= timezone.now()
    assert alert.claimed_until <= timezone.now() + timedelta(minutes=20)
    assert later(0, mailoutbox) == ["ann", "ben"]


def test_a_moderator_sees_whether_they_are_on_the_rota(team):
    ann, _, cy = team
    pages = [signed_in(user).get(f"{QUEUE}mail/").content.decode() for user in (ann, cy)]

    assert "You are on the rota, with the number 1." in pages[0]
    assert "You are not on the rota." in pages[1]


def test_the_job_runner_calls_the_next(team):
    assert rota.call_next in [job.run for job in jobs.JOBS]


def test_a_worried_reader_calls_the_first_on_the_rota_once_a_day(team, mailoutbox):
    comment = make_comment()
    for _ in range(3):
        comment.report(reason="worry")
    deliver()

    assert called(mailoutbox) == ["ann"]
    assert Alert.objects.get().comment == Comment.objects.get()
