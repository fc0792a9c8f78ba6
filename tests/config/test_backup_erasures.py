"""What is erased is noted, listed, and erased again."""

import json
import os
import uuid
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from blog import outbox
from blog.models import Blog, Erasure, Mail, PreviewLink, Subscriber
from blog.newsletter import views
from comments.models import Comment, Watch
from config.backup import erasures
from config.backup.erasures import List
from tests.support.factories import make_comment, make_post, make_preview

pytestmark = pytest.mark.django_db


def noted():
    return sorted(Erasure.objects.values_list("kind", "row"))


@pytest.fixture
def watched():
    comment = make_comment(body="Tell me.")
    comment.ask_for_mail(email="watcher@example.org", about="replies", often="daily")
    Erasure.objects.all().delete()
    return comment


# What is noted


def test_a_comment_that_its_writer_takes_back(watched):
    watched.erase()

    assert noted() == [
        ("blog.mail", Mail.objects.get().pk),
        ("comments.address", watched.pk),
        ("comments.words", watched.pk),
    ]


def test_a_comment_that_is_forgotten_by_an_owner():
    comment = make_comment()

    call_command("forget", comment=comment.pk, stdout=StringIO())

    assert noted() == [("comments.words", comment.pk)]


def test_a_refused_comment_that_is_emptied(alan):
    comment = make_comment(status="rejected", by=alan)

    comment.empty()

    assert noted() == [("comments.emptied", comment.pk)]


def test_an_address_for_answers(watched):
    watched.stop_mail()

    assert ("comments.address", watched.pk) in noted()


def test_an_address_that_an_import_brought():
    comment = make_comment()
    Comment.objects.filter(pk=comment.pk).update(author_email="old@example.org")

    call_command("forget", email="old@example.org", stdout=StringIO())

    assert noted() == [("comments.address", comment.pk)]


def test_a_subscriber_who_leaves_one_by_one_or_among_others():
    rows = [Subscriber.objects.create(email=f"{name}@example.org") for name in "abc"]
    keys = [row.pk for row in rows]

    views.leave(rows[0])
    Subscriber.objects.filter(pk__in=keys[1:]).delete()

    assert noted() == [("blog.subscriber", key) for key in keys]


def test_a_preview_that_is_revoked():
    make_preview(make_post())
    link = PreviewLink.objects.get()

    PreviewLink.objects.filter(pk=link.pk).delete()

    assert noted() == [("blog.preview", link.pk)]


def test_nothing_is_noted_of_an_erasure_that_failed(monkeypatch):
    comment = make_comment()

    def fail(*_, **__):
        raise RuntimeError

    monkeypatch.setattr(Comment, "_write", fail)
    with pytest.raises(RuntimeError):
        comment.erase()

    assert noted() == []


def test_a_row_holds_a_number_and_a_time_and_no_more():
    assert [field.name for field in Erasure._meta.fields] == ["id", "kind", "row", "at"]


def test_every_kind_can_be_done_again(watched):
    """Whoever notes a new kind says here how it is done again."""
    assert set(erasures.AGAIN) == {
        "blog.mail",
        "blog.preview",
        "blog.subscriber",
        "colloquy.address_link",
        "comments.address",
        "comments.emptied",
        "comments.private_reply",
        "comments.reply_to",
        "comments.words",
    }


# The lists


@pytest.fixture
def place(tmp_path):
    return erasures.file_in(tmp_path / "lists", uuid.UUID(int=7))


def some(*rows, at=None):
    at = at or timezone.now()
    made = [Erasure(kind="comments.words", row=row, at=at) for row in rows]
    return List({erasure.pk: erasure for erasure in made}, at, {"comments.comment": max(rows)})


def rows_in(found):
    return sorted(erasure.row for erasure in found.erasures.values())


def test_a_list_grows_and_forgets_nothing(place):
    first, second = some(1, 2), some(3)

    erasures.append(place, first)
    erasures.append(place, second)
    erasures.append(place, first)

    found = erasures.read(place)
    assert rows_in(found) == [1, 2, 3]
    assert found.reaches == second.reaches
    assert found.highest == {"comments.comment": 3}
    assert len(place.read_text().splitlines()) == 6  # three erasures, three times


def test_a_list_is_for_its_owner_alone(place):
    erasures.append(place, some(1))

    assert oct(os.stat(place).st_mode & 0o777) == "0o600"


def test_a_list_holds_numbers_and_times(place):
    erasures.append(place, some(1))

    assert set(json.loads(place.read_text().splitlines()[0])) == {"id", "kind", "row", "at"}


def test_a_line_that_was_cut_off_is_written_again(place):
    known = some(1, 2)
    erasures.append(place, known)
    text = place.read_text()
    place.write_text(text[: text.index("\n") + 20])  # a full disk, in the middle of the second

    erasures.append(place, known)

    assert rows_in(erasures.read(place)) == [1, 2]


def test_a_list_is_shortened_without_losing_an_erasure(place):
    for row in (1, 2, 3):
        erasures.append(place, some(row))
    before = erasures.read(place)

    erasures.shorten(place)

    assert erasures.read(place) == before
    assert len(place.read_text().splitlines()) == 4


def test_a_list_that_is_not_there_knows_nothing(place):
    assert erasures.read(place) == List()
    erasures.shorten(place)
    assert not place.exists()


def test_the_job_writes_to_every_folder_that_is_there(settings, tmp_path):
    settings.BACKUP_TO = tmp_path / "away" / "file"
    settings.BACKUP_TO.parent.write_text("no folder")
    make_comment().erase()

    with pytest.raises(OSError, match="Not a directory"):
        erasures.keep_lists()

    found = erasures.read(erasures.file_in(settings.VAR, Blog.identify()))
    assert len(found.erasures) == 1
    assert found.reaches > timezone.now() - timedelta(minutes=1)


def test_the_highest_number_counts_rows_that_are_gone(settings):
    subscriber = Subscriber.objects.create(email="a@example.org")
    number = subscriber.pk
    subscriber.delete()

    assert erasures.of_database().highest["blog.subscriber"] == number


def test_what_is_known_comes_from_every_place(settings, tmp_path):
    settings.BACKUP_TO = tmp_path / "other disk"
    identity = Blog.identify()
    erasures.append(erasures.file_in(settings.VAR, identity), some(1))
    erasures.append(erasures.file_in(settings.BACKUP_TO, identity), some(2))
    erasures.append(erasures.file_in(tmp_path, identity), some(3))
    erasures.append(erasures.file_in(tmp_path, uuid.uuid4()), some(4))  # another blog's
    Erasure.note("comments.words", 5)

    found = erasures.found_for(identity, [*erasures.folders(), tmp_path])

    assert rows_in(found) == [1, 2, 3, 5]


def test_the_table_of_another_blog_says_nothing_about_this(settings):
    Erasure.note("comments.words", 5)

    assert erasures.found_for(uuid.uuid4(), erasures.folders()) == List()


# Erasing again


def again(kind, row):
    erasure = Erasure(kind=kind, row=row)
    return erasures.erase_again(List({erasure.pk: erasure}))


def test_words_are_taken_back_again():
    comment = make_comment(body="Words", author_name="Grace")

    assert again("comments.words", comment.pk) == 1

    comment.refresh_from_db()
    assert (comment.body, comment.author_name, comment.status) == ("", "", "removed")


def test_what_was_public_then_and_refused_since_is_emptied_again():
    comment = make_comment(body="Words")

    assert again("comments.emptied", comment.pk) == 1

    comment.refresh_from_db()
    assert (comment.body, comment.status) == ("", "removed")


def test_an_address_is_stopped_again(watched):
    assert again("comments.address", watched.pk) == 1

    assert not Watch.objects.exists()
    assert Comment.objects.get().author_email == ""


def test_a_subscriber_goes_again_with_the_mail_that_waits():
    subscriber = Subscriber.objects.create(email="a@example.org")
    outbox.queue("blog.confirm", "a@example.org", subject_key=f"{subscriber.pk}:x")

    assert again("blog.subscriber", subscriber.pk) == 1

    assert not Subscriber.objects.exists()
    assert Mail.objects.get().recipient == ""


def test_a_preview_is_revoked_again():
    make_preview(make_post())

    assert again("blog.preview", PreviewLink.objects.get().pk) == 1

    assert not PreviewLink.objects.exists()


def test_what_the_backup_knew_is_not_done_again():
    """An address that was given anew after an erasure stays."""
    comment = make_comment()
    Erasure.note("comments.address", comment.pk)
    known = erasures.of_database()
    comment.ask_for_mail(email="new@example.org", about="replies", often="daily")

    assert erasures.erase_again(known) == 0

    assert Watch.objects.get().email == "new@example.org"


def test_rows_that_are_not_in_the_backup_are_no_error():
    assert [again(kind, 999_999) for kind in erasures.AGAIN] == [0] * 9
    assert Erasure.objects.filter(row=999_999).count() == 9
