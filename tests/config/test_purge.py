"""What is kept for a time only is deleted when the time is over; the decisions stay."""

import os
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from comments.models import Ban, Comment, Decision
from tests.support.factories import make_comment

pytestmark = pytest.mark.django_db

WORDS = "Words to be gone."


def age(days):
    """Let everything that is in the database be so many days older."""
    before = timezone.now() - timedelta(days=days)
    Comment.objects.update(submitted_at=before)
    Decision.objects.update(at=before)


def purge(capsys):
    """Run it, and return what it says it deleted, as {what: how many}; nothing of none."""
    call_command("purge")
    parts = capsys.readouterr().out.strip().removesuffix(".").split(". ")
    counts = {what: int(number) for what, number in (part.split(": ") for part in parts)}
    assert {"Comments emptied", "Bans forgotten"} <= counts.keys()
    return {what: number for what, number in counts.items() if number}


@pytest.mark.parametrize("status", ["rejected", "removed", "spam"])
def test_the_words_of_what_was_refused_31_days_ago_are_gone(capsys, alan, status):
    comment = make_comment(status=status, by=alan, body=WORDS, author_name="Wren")
    age(31)

    told = purge(capsys)

    comment.refresh_from_db()
    assert told == {"Comments emptied": 1}
    assert (comment.body, comment.body_html, comment.author_name) == ("", "", "")
    assert comment.status == status
    assert comment.decisions.first().to_status == status


@pytest.mark.parametrize("status", ["rejected", "removed", "spam"])
def test_they_are_kept_for_29_days(capsys, alan, status):
    comment = make_comment(status=status, by=alan, body=WORDS)
    age(29)

    purge(capsys)

    comment.refresh_from_db()
    assert comment.body == WORDS


@pytest.mark.parametrize("status", ["approved", "pending"])
def test_what_is_shown_or_waits_is_never_emptied(capsys, alan, status):
    comment = make_comment(status=status, by=alan, body=WORDS)
    age(400)

    purge(capsys)

    comment.refresh_from_db()
    assert comment.body == WORDS


def test_a_decision_of_yesterday_keeps_an_old_comment(capsys, alan):
    comment = make_comment(body=WORDS)
    age(400)
    comment.remove(by=alan)

    purge(capsys)

    comment.refresh_from_db()
    assert comment.body == WORDS


def test_what_it_said_before_an_edit_goes_too(capsys, alan):
    comment = make_comment(body="The first words.")
    comment.edit(by=alan, body=WORDS, author_name="", author_url="")
    comment.remove(by=alan)
    age(31)

    purge(capsys)

    assert comment.edits.count() == 0


def test_what_was_emptied_is_decided_no_more_and_stands_in_no_list(capsys, alan, as_alan):
    comment = make_comment(status="removed", by=alan, body=WORDS)
    age(31)
    purge(capsys)
    comment.refresh_from_db()

    assert comment.approve(by=alan) is False
    assert comment.edit(by=alan, body="New.", author_name="", author_url="") is False
    assert (
        f'data-held="{comment.pk}"'
        not in as_alan.get("/admin/comments/queue/?show=removed").content.decode()
    )


def test_its_writer_is_told_what_became_of_it(capsys, alan, grace):
    comment = make_comment(status="pending", body=WORDS)
    comment.reject(by=alan, reason="It is unkind to somebody.")
    age(31)
    purge(capsys)

    page = grace.get(f"/comment/{comment.token}/").content.decode()

    assert "Your comment is not published" in page
    assert "It is unkind to somebody." in page
    assert "Its words were deleted on" in page


def test_answers_still_hang_on_what_was_emptied(capsys, alan, grace):
    comment = make_comment(body=WORDS)
    make_comment(parent=comment, body="The answer.")
    comment.remove(by=alan)
    age(31)

    purge(capsys)

    page = grace.get(comment.post.get_absolute_url()).content.decode()
    assert "Removed by a moderator." in page
    assert "The answer." in page


def test_bans_that_are_over_are_forgotten(capsys, alan):
    make_comment().ban(by=alan, days=1)
    make_comment().ban(by=alan, days=40)
    Ban.objects.filter(decision__note__contains=" 1 days").update(
        until=timezone.now() - timedelta(hours=1)
    )

    told = purge(capsys)

    assert told == {"Bans forgotten": 1}
    assert Ban.objects.count() == 1


def test_a_second_run_finds_nothing(capsys, alan):
    make_comment(status="spam", by=alan)
    age(31)
    purge(capsys)

    assert purge(capsys) == {}


def test_old_mail_of_a_blog_that_writes_it_to_files_is_deleted(capsys, settings, tmp_path):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path)
    old, new, other = (tmp_path / name for name in ("old.log", "new.log", "other.txt"))
    for file in (old, new, other):
        file.write_text("To: grace@readers.example")
    month = (timezone.now() - timedelta(days=31)).timestamp()
    os.utime(old, (month, month))
    os.utime(other, (month, month))

    told = purge(capsys)

    assert told == {"Mail files deleted": 1}
    assert [file.exists() for file in (old, new, other)] == [False, True, True]
