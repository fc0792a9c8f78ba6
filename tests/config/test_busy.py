"""A database that can take nothing just now: 503, when to come again, and the words given back."""

import html
import re
import sqlite3

import psycopg2
import pytest
from django.db import DatabaseError, InterfaceError, OperationalError, connection, transaction

from comments.models import Comment
from comments.submission import submit_comment
from config import views
from config.middleware import busy
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def locked(tmp_path_factory):
    """The error that SQLite itself raises while somebody else holds the lock of its file."""
    file = tmp_path_factory.mktemp("locked") / "db.sqlite3"
    holder, other = (sqlite3.connect(file, timeout=0, isolation_level=None) for _ in range(2))
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError) as refused:
        other.execute("BEGIN IMMEDIATE")
    holder.close()
    other.close()
    return caused_by(refused.value)


def caused_by(cause, error=OperationalError):
    error = error("database is locked")
    error.__cause__ = cause
    return error


def refuse(monkeypatch, target, error):
    def raise_it(*args, **kwargs):
        raise error

    monkeypatch.setattr(target, raise_it)


def sent_again(response):
    """What the page with the button would send."""
    page = response.content.decode()
    pairs = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', page)
    pairs += re.findall(
        r'<textarea id="words" name="(\w+)" rows="10">\n(.*?)</textarea>', page, re.S
    )
    return {name: html.unescape(value) for name, value in pairs}


def test_a_comment_that_cannot_be_taken_is_given_back(grace, monkeypatch, locked):
    post = make_post()
    path = f"{post.get_absolute_url()}comment/"
    fields = {
        "body": "\nSome <words>.\n\nAnd more.",
        "name": "Wren",
        "action": "post",
        "key": "k" * 36,
    }
    with monkeypatch.context() as while_locked:
        refuse(while_locked, "comments.views.submit_comment", locked)

        response = grace.post(path, fields)

    assert response.status_code == 503
    assert response["Retry-After"] == "30"
    assert response["Cache-Control"] == "private, no-store"
    assert f'action="{path}"' in response.content.decode()
    assert sent_again(response) == fields
    assert grace.post(path, sent_again(response)).status_code == 302
    assert Comment.objects.get().author_name == "Wren"


@pytest.mark.parametrize(
    ("path", "verb", "fields"),
    [
        ("/comment/{token}/change/", "comments.models.Comment.change", {"body": "New words."}),
        ("/comment/{token}/", "comments.models.Comment.erase", {"action": "take-back"}),
        ("/comment/{token}/everything/", "comments.models.Comment.erase", {"sure": "1"}),
        (
            "/comment/{token}/mail/",
            "comments.models.Comment.ask_for_mail",
            {"email": "wren@example.org", "about": "post", "often": "daily"},
        ),
        (
            "/comment/{pk}/report/",
            "comments.models.Comment.report",
            {"reason": "other", "line": "Look."},
        ),
        ("/subscribe/", "blog.newsletter.views.ask", {"email": "wren@example.org"}),
    ],
    ids=["change", "take back", "everything", "mail", "report", "subscribe"],
)
def test_whatever_a_reader_sends_is_given_back(grace, monkeypatch, locked, path, verb, fields):
    comment = make_comment()
    waiting = submit_comment(post=comment.post, body="Old words.")
    refuse(monkeypatch, verb, locked)

    response = grace.post(path.format(token=waiting.token, pk=comment.pk), fields)

    assert response.status_code == 503
    assert sent_again(response) == fields


def test_several_values_of_one_field_are_all_given_back(grace, monkeypatch, locked):
    refuse(monkeypatch, "blog.newsletter.forms.ChoicesForm.__init__", locked)

    response = grace.post("/subscribe/", {"email": "wren@example.org", "tags": ["1", "2"]})

    assert response.content.decode().count('name="tags"') == 2


def test_no_password_is_shown_to_anybody(client, monkeypatch, locked):
    refuse(monkeypatch, "django.contrib.auth.authenticate", locked)
    refuse(monkeypatch, "django.contrib.auth.forms.authenticate", locked)

    response = client.post("/admin/login/", {"username": "ada", "password": "a-secret-of-hers"})

    assert response.status_code == 503
    assert "a-secret-of-hers" not in response.content.decode()


def test_a_page_that_cannot_be_built_says_when_to_come_again(grace, monkeypatch, locked):
    refuse(monkeypatch, "blog.views.used_tags", locked)

    response = grace.get("/")

    assert (response.status_code, response["Retry-After"]) == (503, "30")
    assert "We cannot show this page right now" in response.content.decode()


def test_what_fails_before_a_view_is_answered_alike(grace, monkeypatch, locked):
    grace.raise_request_exception = False
    refuse(monkeypatch, "config.middleware.page_cache.versions_of_blog", locked)

    response = grace.get("/")

    assert (response.status_code, response["Retry-After"]) == (503, "30")


def test_a_fault_of_ours_stays_a_fault_of_ours(grace, monkeypatch):
    grace.raise_request_exception = False
    with sqlite3.connect(":memory:") as memory, pytest.raises(sqlite3.OperationalError) as refused:
        memory.execute("SELECT 1 FROM nowhere")
    refuse(monkeypatch, "blog.views.used_tags", caused_by(refused.value))

    response = grace.get("/")

    assert response.status_code == 500
    assert "Something went wrong here" in response.content.decode()


@pytest.mark.parametrize(
    ("code", "passes"),
    [
        ("55P03", True),  # lock_timeout
        ("57014", True),  # statement_timeout
        ("57P01", True),  # the server is being stopped
        ("53100", True),  # the disk is full
        ("40P01", True),  # a deadlock
        ("25006", True),  # a standby
        ("42P01", False),  # no such table
        ("23505", False),  # not unique
    ],
)
def test_what_passes_on_postgresql(code, passes):
    class Answer(psycopg2.Error):
        pgcode = code

    assert busy.is_passing(caused_by(Answer(), DatabaseError)) is passes


def test_a_server_that_does_not_answer_passes():
    assert busy.is_passing(caused_by(psycopg2.OperationalError("could not connect")))
    assert busy.is_passing(InterfaceError("connection already closed"))


def test_the_page_needs_no_database(rf, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = busy.answer(rf.post("/subscribe/", {"email": "wren@example.org"}))

    assert sent_again(response) == {"email": "wren@example.org"}


def test_an_error_page_outside_an_error_is_that_of_a_fault(rf):
    assert views.server_error(rf.get("/")).status_code == 500


if connection.vendor == "postgresql":  # SQLite waits by its own time limit

    def test_a_request_waits_for_no_lock_for_long(django_db_blocker):
        with transaction.atomic():
            busy.limit_waits(connection)
            with connection.cursor() as cursor:
                cursor.execute("SHOW lock_timeout")
                assert cursor.fetchone() == ("5s",)
                cursor.execute("SHOW statement_timeout")
                assert cursor.fetchone() == ("30s",)
                cursor.execute("RESET lock_timeout; RESET statement_timeout")
