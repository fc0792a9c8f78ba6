"""A ban until midnight, for everybody on the connection that a comment came from."""

import html
from datetime import UTC, datetime

import pytest
from django.core import serializers
from django.test import Client
from django.utils import timezone

from comments import connection_bans, duplicates
from comments.models import Ban, Comment, Decision
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"
TOLD = (
    "A moderator has decided that no comments are accepted from your internet connection until "
    "midnight"
)


@pytest.fixture
def post():
    return make_post()


def send(post, address, body="A thought.", **sent):
    path = f"{post.get_absolute_url()}comment/"
    return Client(REMOTE_ADDR=address).post(path, {"body": body} | sent)


def sent_from(post, address, body="A thought."):
    send(post, address, body)
    return Comment.objects.latest("pk")


def ban(client, comment):
    response = client.post(f"{QUEUE}{comment.pk}/ban-connection/", follow=True)
    return html.unescape(response.content.decode())


def record(client, comment):
    return html.unescape(client.get(f"{QUEUE}{comment.pk}/").content.decode())


def at(monkeypatch, moment):
    monkeypatch.setattr(timezone, "now", lambda: moment)


def test_everybody_on_the_connection_is_refused_and_told_the_truth(as_alan, post):
    comment = sent_from(post, "192.0.2.7")

    told = ban(as_alan, comment)
    response = send(post, "192.0.2.7", "Other words.")
    words = html.unescape(response.content.decode())

    assert "Comments from that connection are refused until midnight." in told
    assert response.status_code == 409
    assert TOLD in words
    assert "it may not be about you" in words
    assert ">\nOther words.</textarea>" in words
    assert Comment.objects.count() == 1


def test_a_network_of_ipv6_is_one_connection(as_alan, post):
    ban(as_alan, sent_from(post, "2001:db8:1:2::7"))

    assert send(post, "2001:db8:1:2:a::8").status_code == 409
    assert send(post, "2001:db8:1:3::7").status_code == 302


def test_nobody_else_is(as_alan, post):
    ban(as_alan, sent_from(post, "192.0.2.7"))

    assert send(post, "192.0.2.8").status_code == 302


def test_a_change_is_refused_too_and_taking_back_is_not(as_alan, post):
    comment = make_comment(post=post, status="pending", body="First words.")
    ban(as_alan, sent_from(post, "192.0.2.7"))
    client = Client(REMOTE_ADDR="192.0.2.7")

    change = client.post(f"/comment/{comment.token}/change/", {"body": "Other words."})
    client.post(f"/comment/{comment.token}/", {"action": "take-back"})

    assert change.status_code == 409
    assert TOLD in html.unescape(change.content.decode())
    assert Comment.objects.get(pk=comment.pk).erased_at


def test_help_is_shown_to_who_is_banned_and_in_a_crisis(as_alan, post):
    ban(as_alan, sent_from(post, "192.0.2.7"))

    response = send(post, "192.0.2.7", "I want to die.")

    assert "findahelpline.com" in response.content.decode()


def test_it_ends_at_midnight_where_the_blog_is(as_alan, post, monkeypatch, settings):
    settings.TIME_ZONE = "Europe/Berlin"
    at(monkeypatch, datetime(2024, 6, 10, 21, 30, tzinfo=UTC))
    ban(as_alan, sent_from(post, "192.0.2.7"))
    assert connection_bans.seconds_left() == 30 * 60

    words = html.unescape(send(post, "192.0.2.7").content.decode())
    at(monkeypatch, datetime(2024, 6, 10, 22, 0, 1, tzinfo=UTC))

    assert "until midnight, which is in less than an hour" in words.replace("&#x27;", "'")
    assert send(post, "192.0.2.7").status_code == 302


def test_the_day_of_the_key_is_the_day_of_the_blog(monkeypatch, settings):
    settings.TIME_ZONE = "Europe/Berlin"
    at(monkeypatch, datetime(2024, 6, 10, 21, 59, tzinfo=UTC))
    before = duplicates.address_hash("192.0.2.7")
    at(monkeypatch, datetime(2024, 6, 10, 22, 1, tzinfo=UTC))

    assert duplicates.address_hash("192.0.2.7") != before


def test_undo_ends_it(as_alan, post):
    ban(as_alan, sent_from(post, "192.0.2.7"))

    as_alan.post(f"{QUEUE}undo/", {"decision": Decision.objects.get(verb="ban").pk})

    assert send(post, "192.0.2.7").status_code == 302


def test_what_has_ended_by_itself_is_not_undone(as_alan, post):
    ban(as_alan, sent_from(post, "192.0.2.7"))
    duplicates.store.clear()  # as at midnight, and when the server is started again

    sent = {"decision": Decision.objects.get(verb="ban").pk}
    answer = as_alan.post(f"{QUEUE}undo/", sent, headers={"Accept": "application/json"}).json()

    assert (answer["told"], answer["changed"]) == (
        "Undone: 0 comments. That ban had ended by itself.",
        [],
    )


def test_the_database_knows_nothing_of_the_connection(as_alan, post):
    comment = sent_from(post, "192.0.2.7")
    ban(as_alan, comment)
    known = duplicates.address_hash("192.0.2.7")

    rows = [*Comment.objects.all(), *Decision.objects.all(), *Ban.objects.all()]
    stored = serializers.serialize("json", rows)

    assert not Ban.objects.exists()
    assert "192.0.2.7" not in stored
    assert known not in stored


def test_who_deletes_a_comment_is_forgotten_with_it(post):
    comment = sent_from(post, "192.0.2.7")
    assert connection_bans.is_known(comment)

    comment.erase()

    assert not connection_bans.is_known(comment)


# What stands beside the buttons


def test_the_button_says_for_whom_and_until_when(as_alan, post):
    page = record(as_alan, sent_from(post, "192.0.2.7"))

    assert ">Ban until midnight, for everybody on that connection</button>" in page


def test_it_is_offered_no_more_when_nobody_knows_the_connection(as_alan, post):
    comment = make_comment(post=post, status="pending")

    page = record(as_alan, comment)

    assert "ban-connection" not in page
    assert "only on the day on which the comment was sent" in page
    assert "The connection of that comment is no longer known" in ban(as_alan, comment)
    assert not Decision.objects.filter(verb="ban").exists()


def test_it_is_set_once(as_alan, post):
    first, second = sent_from(post, "192.0.2.7"), sent_from(post, "192.0.2.7", "More words.")
    ban(as_alan, first)

    assert "That ban is already set." in ban(as_alan, second)
    assert "ban-connection" not in record(as_alan, second)
    assert Decision.objects.filter(verb="ban").count() == 1


def test_a_ban_of_a_writer_says_whether_it_can_stop_anybody(as_alan, post):
    unknown = make_comment(post=post, status="pending")
    first, second = (make_comment(post=post, status="pending") for _ in range(2))
    Comment.objects.filter(pk=second.pk).update(browser_id=first.browser_id)

    assert "then the ban stops nothing" in record(as_alan, unknown)
    assert "This one has sent 1 other comment with the same number" in record(as_alan, first)
