"""What is asked for by letter: every use of an address, or the words of one comment."""

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from blog import outbox
from blog.models import Mail, Subscriber
from tests.support.factories import make_comment

pytestmark = pytest.mark.django_db

ADDRESS = "wren@example.org"


def forget(capsys, **what):
    call_command("forget", **what)
    return capsys.readouterr().out


def test_an_address_is_deleted_wherever_it_stands_and_others_are_left(capsys):
    for email in (ADDRESS, "other@example.org"):
        subscriber = Subscriber.objects.create(email=email, confirmed_at=timezone.now())
        outbox.queue("blog.confirm", email, subject_key=f"{subscriber.pk}:1")

    told = forget(capsys, email=ADDRESS.upper())

    assert told == "Subscriptions to new posts: 1. E-mails that waited: 1.\n"
    assert [row.email for row in Subscriber.objects.all()] == ["other@example.org"]
    assert not Mail.objects.to(ADDRESS).exists()
    assert Mail.objects.to("other@example.org").exists()


def test_an_address_that_is_nowhere_is_said_to_be_nowhere(capsys):
    assert forget(capsys, email=ADDRESS) == "Nothing is stored under this address.\n"


def test_the_words_of_a_comment_are_deleted_once(capsys):
    comment = make_comment(body="Words to be gone.")

    first, second = (forget(capsys, comment=comment.pk) for _ in range(2))

    comment.refresh_from_db()
    assert comment.body == ""
    assert comment.erased_at is not None
    assert "the words are deleted" in first
    assert "had been deleted before" in second


def test_a_comment_that_is_none_is_named():
    with pytest.raises(CommandError, match="There is no comment 12345"):
        call_command("forget", comment=12345)
