"""Answers by mail: who is told, of what, once it is theirs to be told, and how they stop it."""

import re
from datetime import timedelta

import pytest
from django.core import mail as sent_mail
from django.core import serializers
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from blog.models import Mail
from blog.outbox import Sender
from comments import enqueue
from comments.models import Comment, Decision, Edit, Watch
from comments.models.watch import ALL, CONFIRM, ONE
from comments.submission import submit_comment
from comments.subscriptions import emails
from config.operations.logs import without_tokens
from tests.support.factories import make_chain, make_comment, make_post

pytestmark = pytest.mark.django_db

ADDRESS = "wren@example.org"
OTHER = "zoe@example.net"


@pytest.fixture
def post():
    return make_post(title="Sleep", slug="sleep")


def watched(post, *, email=ADDRESS, about="replies", often="at-once", confirmed=True, **fields):
    """A published comment whose writer asked for mail."""
    comment = make_comment(post=post, **fields)
    comment.ask_for_mail(email=email, about=about, often=often)
    Mail.objects.all().delete()
    if confirmed:
        comment.watch.confirm()
    return comment


def deliver(*, later=False):
    """Send all that is due, or all that will be; the letters by address and subject."""
    if later:
        Mail.objects.update(due_at=timezone.now())
    sent_mail.outbox.clear()
    sender = Sender()
    while sender.send_next():
        pass
    return sorted((letter.to[0], letter.subject) for letter in sent_mail.outbox)


def all_of(letter):
    return letter.subject + letter.body + letter.alternatives[0].content + str(letter.message())


def links_in(letter):
    found = re.findall(r'href="([^"]+)"', letter.alternatives[0].content)
    found += re.findall(r"http[^\s>]+", letter.body)
    found += re.findall(r"<(http[^>]+)>", letter.extra_headers.get("List-Unsubscribe", ""))
    return {url.removeprefix("http://127.0.0.1:8000") for url in found}


def one_click(letter):
    return (
        letter.extra_headers["List-Unsubscribe"].strip("<>").removeprefix("http://127.0.0.1:8000")
    )


def send(client, post, **fields):
    fields = {"body": "Words.", "notify": "1", "email": ADDRESS} | fields
    return client.post(f"{post.get_absolute_url()}comment/", fields)


# Asking -------------------------------------------------------------------------------------------


def test_who_ticks_it_is_asked_by_letter_and_by_nothing_else(grace, post):
    own = send(grace, post, about="conversation", often="daily")["Location"]

    comment = Comment.objects.get()
    assert comment.author_email == ADDRESS
    assert (comment.watch.about, comment.watch.often) == ("conversation", "daily")
    assert not comment.watch.is_confirmed
    page = grace.get(own).content.decode()
    assert "One more step for e-mails" in page
    assert deliver() == [(ADDRESS, "Please confirm your address")]
    make_comment(parent=approved(comment))
    assert deliver() == []


def approved(comment):
    comment.approve(by=None)
    return comment


def test_without_the_tick_no_address_is_kept(grace, post):
    send(grace, post, notify="")

    assert Comment.objects.get().author_email == ""
    assert not Watch.objects.exists()
    assert deliver() == []


@pytest.mark.parametrize("email", ["", "wren", "wren@", "a@b@c", f"{'x' * 300}@example.org"])
def test_a_broken_address_is_explained_and_everything_given_back(grace, post, email):
    response = send(grace, post, email=email, about="post", often="daily")

    page = response.content.decode()
    assert response.status_code == 422
    assert 'name="notify" value="1" checked' in page
    assert "e-mail address" in page or "whole address" in page
    assert '<option value="post" selected>' in page
    assert '<option value="daily" selected>' in page
    assert f'value="{email}"' in page or not email
    assert not Comment.objects.exists()


def test_a_broken_address_without_the_tick_is_nobodys_business(grace, post):
    assert send(grace, post, notify="", email="wren@").status_code == 302


def test_a_preview_gives_the_address_back_and_keeps_nothing(grace, post):
    page = send(grace, post, action="preview").content.decode()

    assert f'value="{ADDRESS}"' in page
    assert not Mail.objects.exists()


def test_what_fills_in_every_field_sends_nobody_a_letter(grace, post):
    own = send(grace, post, moss="123")["Location"]

    comment = Comment.objects.get()
    page = grace.get(own).content.decode()
    assert (comment.status, comment.author_email) == ("pending", "")
    assert "nothing was sent, because a program may have typed the address" in page
    assert deliver() == []


def test_an_address_that_was_asked_too_often_is_told_so(grace, post):
    pages = [grace.get(send(grace, post, name=str(n))["Location"]) for n in range(6)]

    shown = [page.content.decode() for page in pages]
    assert ["An e-mail is on its way to" in page for page in shown] == [True] * 5 + [False]
    assert "asked several times today" in shown[5]


def test_a_letter_that_no_server_takes_is_not_said_to_be_on_its_way(grace, post):
    own = send(grace, post)["Location"]
    Mail.objects.update(state="failed")

    page = grace.get(own).content.decode()

    assert "could not be delivered" in page
    assert "on its way" not in page


def test_the_same_comment_sent_twice_asks_once(grace, post):
    send(grace, post, key="6f1c2d3e-4b5a-4c6d-8e7f-90a1b2c3d4e5")
    send(grace, post, key="6f1c2d3e-4b5a-4c6d-8e7f-90a1b2c3d4e5")

    assert deliver() == [(ADDRESS, "Please confirm your address")]


def test_the_letter_that_asks_carries_no_word_of_whoever_typed_the_address(grace, post):
    send(grace, post, body="Buy now.", name="Casino", website="https://casino.example")
    deliver()

    letter = all_of(sent_mail.outbox[0])
    assert "Sleep" in letter
    assert not re.search("Buy now|Casino|casino", letter)


def test_an_address_is_asked_five_times_a_day_whoever_types_it(post):
    for n in range(7):
        send(Client(REMOTE_ADDR=f"192.0.2.{n}"), post, body=f"Words {n}.", email=ADDRESS.upper())

    assert len(deliver()) == 5
    assert Watch.objects.count() == 7


def test_a_browser_that_has_confirmed_an_address_is_not_asked_again(grace, post):
    first = watched(post)

    comment = make_comment(post=post, browser_id=first.browser_id)
    asked = comment.ask_for_mail(email=ADDRESS.upper(), about="replies", often="at-once")

    assert asked is False
    assert comment.watch.is_confirmed


def test_another_browser_with_the_same_address_is_asked(grace, post):
    watched(post)

    comment = make_comment(post=post)
    asked = comment.ask_for_mail(email=ADDRESS, about="replies", often="at-once")

    assert asked is True
    assert not comment.watch.is_confirmed


# Confirming ---------------------------------------------------------------------------------------


def test_opening_the_link_changes_nothing_and_the_button_confirms(grace, post):
    send(grace, post)
    deliver()
    [link] = {link for link in links_in(sent_mail.outbox[0]) if "/comment/mail/" in link}

    page = grace.get(link).content.decode()
    assert ADDRESS in page
    assert not Watch.objects.get().is_confirmed
    response = grace.post(link, {"action": "confirm"}, follow=True)

    assert Watch.objects.get().is_confirmed
    assert "Replies by e-mail" in response.content.decode()
    assert grace.post(link).status_code == grace.get(link).status_code == 302


def test_a_link_that_asks_is_worthless_after_three_days(grace, post, monkeypatch):
    link = watched(post, confirmed=False).watch.path(CONFIRM)
    now = timezone.now().timestamp()
    monkeypatch.setattr("django.core.signing.time.time", lambda: now + 3 * 24 * 3600 + 5)

    assert grace.post(link).status_code == 404
    assert not Watch.objects.get().is_confirmed


# Answers ------------------------------------------------------------------------------------------


def test_an_answer_is_told_when_it_is_published_and_not_before(post, alan):
    comment = watched(post, body="I wake at three.")

    answer = make_comment(
        parent=comment, status="pending", author_name="Tom", body="So *do* I. <b>"
    )
    assert deliver() == []
    answer.approve(by=alan)
    assert deliver() == [(ADDRESS, "Tom replied to you")]

    letter = sent_mail.outbox[0]
    html = letter.alternatives[0].content
    for text in (letter.body, html):
        assert "Sleep" in text
        assert "I wake at three." in text
        assert f"http://127.0.0.1:8000{answer.get_absolute_url()}" in text
    assert "So do I. <b>" in letter.body
    assert "So do I. &lt;b&gt;" in html
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "<answers.127.0.0.1>" in letter.extra_headers["List-Id"]
    assert letter.extra_headers["Auto-Submitted"] == "auto-generated"


def test_an_answer_is_told_once_however_often_it_is_published(post, alan):
    answer = make_comment(parent=watched(post), by=alan)
    deliver()

    answer.hold(by=alan)
    answer.approve(by=alan)

    assert deliver() == []


def test_an_answer_of_the_team_is_told_as_such(post, alan):
    comment = watched(post)

    submit_comment(
        post=post, parent=comment.pk, staff_user=alan, author_name="Alan", body="We read you."
    )

    assert deliver() == [(ADDRESS, "Alan replied to you")]
    assert "Alan is on the blog's team." in sent_mail.outbox[0].body


SCOPES = {
    "replies": ["reply"],
    "conversation": ["reply", "reply to the reply"],
    "post": ["reply", "reply to the reply", "new conversation"],
}


@pytest.mark.parametrize(("about", "told"), SCOPES.items())
def test_what_is_told_is_what_was_asked_for(post, about, told):
    comment = watched(post, about=about)
    make_comment(body="under another post")

    reply = make_comment(parent=comment, body="reply")
    make_comment(parent=reply, body="reply to the reply")
    make_comment(post=post, body="new conversation")
    deliver()

    assert sorted(found for letter in sent_mail.outbox for found in told_in(letter)) == sorted(told)


def told_in(letter):
    said = ["reply to the reply", "new conversation", "under another post", "reply"]
    return [next(words for words in said if f"\n{words}\n" in letter.body)]


def test_nobody_is_told_of_their_own_words(post):
    comment = watched(post, about="post")

    make_comment(post=post, browser_id=comment.browser_id)
    mine_elsewhere = make_comment(post=post, status="pending")
    mine_elsewhere.ask_for_mail(email=ADDRESS.upper(), about="replies", often="at-once")
    Mail.objects.all().delete()
    mine_elsewhere.approve(by=None)

    assert deliver() == []


def test_an_address_is_told_of_one_answer_once(post):
    first = watched(post, about="post")
    second = watched(post, about="conversation")

    make_comment(parent=second, author_name="Tom")

    assert deliver() == [(ADDRESS, "Tom replied to you")]
    assert first.watch.email == second.watch.email


def test_each_address_is_told_alone_and_of_no_other(post):
    comment = watched(post, about="post")
    watched(post, email=OTHER, about="post")

    make_comment(parent=comment, author_name="Tom")

    assert [address for address, _ in deliver()] == [ADDRESS, OTHER]
    by_address = {letter.to[0]: all_of(letter) for letter in sent_mail.outbox}
    assert OTHER not in by_address[ADDRESS]
    assert ADDRESS not in by_address[OTHER]


def test_no_letter_holds_an_address_but_its_own_or_anybodys_own_page(post):
    comment = watched(post)
    answer = watched(post, email=OTHER, parent=comment)
    make_comment(parent=comment)
    Mail.objects.all().delete()
    answer.hold(by=None)
    answer.approve(by=None)
    deliver()

    assert len(sent_mail.outbox) == 1
    told = all_of(sent_mail.outbox[0])
    assert OTHER not in told
    assert comment.token not in told
    assert str(comment.browser_id) not in told


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda comment, answer: answer.hold(by=None),
        lambda comment, answer: answer.erase(),
        lambda comment, answer: comment.erase(),
        lambda comment, answer: comment.stop_mail(),
        lambda comment, answer: comment.post.unpublish(),
    ],
    ids=["held", "answer taken back", "comment taken back", "stopped", "post withdrawn"],
)
def test_what_changed_before_the_letter_left_is_not_told(post, meanwhile):
    comment = watched(post)
    answer = make_comment(parent=comment)

    meanwhile(Comment.objects.get(pk=comment.pk), answer)

    assert deliver() == []
    assert not Mail.objects.to(ADDRESS).exists()


def test_ones_own_words_are_quoted_only_while_they_are_published(post):
    comment = watched(post, about="post", body="A secret.")
    comment.hold(by=None)

    make_comment(post=post)
    deliver()

    assert len(sent_mail.outbox) == 1
    assert "A secret." not in all_of(sent_mail.outbox[0])


def test_a_post_that_nobody_watches_queues_nothing(post):
    watched(make_post(), about="post")

    make_comment(post=post)

    assert not Mail.objects.exists()


# Once a day ---------------------------------------------------------------------------------------


def test_a_daily_letter_tells_of_all_answers_together(post):
    comment = watched(post, often="daily")
    other = watched(make_post(title="Fans"), often="daily", about="post")
    make_comment(parent=comment, author_name="Tom", body="One.")
    make_comment(post=other.post, author_name="Ada", body="Two.")
    watched(post, email=OTHER, often="daily")
    assert deliver() == []

    emails.queue_daily_emails()

    assert deliver() == [(ADDRESS, "2 new comments on “Sleep”")]
    body = sent_mail.outbox[0].body
    assert "One." in body
    assert "Two." in body
    assert "Tom, under" in body


def test_what_was_told_is_not_told_the_next_day(post):
    comment = watched(post, often="daily")
    make_comment(parent=comment, body="One.")
    emails.queue_daily_emails()
    deliver()

    emails.queue_daily_emails()
    assert deliver() == []
    make_comment(parent=comment, body="Two.")
    emails.queue_daily_emails()

    assert len(deliver()) == 1
    assert "One." not in sent_mail.outbox[0].body


def test_a_daily_letter_leaves_out_what_is_hidden_by_then(post):
    comment = watched(post, often="daily")
    hidden = make_comment(parent=comment, body="Hidden.")
    make_comment(parent=comment, body="Shown.")
    emails.queue_daily_emails()
    hidden.hold(by=None)

    deliver()

    assert "Shown." in sent_mail.outbox[0].body
    assert "Hidden." not in all_of(sent_mail.outbox[0])


def test_a_long_day_is_told_in_part(post, monkeypatch):
    monkeypatch.setattr(emails, "MOST_QUOTED", 2)
    comment = watched(post, often="daily")
    for n in range(5):
        make_comment(parent=comment, body=f"Answer {n}.")

    emails.queue_daily_emails()
    deliver()

    assert "Answer 1." in sent_mail.outbox[0].body
    assert "Answer 2." not in sent_mail.outbox[0].body
    assert "And 3 more." in sent_mail.outbox[0].body


# Not published ------------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", ["reject", "remove"])
def test_who_confirmed_an_address_is_told_why(post, alan, verb):
    comment = watched(post, body="My doctor is N.")

    getattr(comment, verb)(by=alan, reason="It names a doctor.", note="A confidence.")

    assert deliver() == []  # a moderator may think again
    assert deliver(later=True) == [(ADDRESS, "About your comment")]
    told = all_of(sent_mail.outbox[0])
    assert "It names a doctor." in told
    assert "A confidence." not in told
    assert "alan" not in told
    assert "My doctor is N." not in told


def test_what_a_moderator_took_back_is_not_told(post, alan):
    comment = watched(post)
    comment.reject(by=alan)

    comment.decision.undo(by=alan)

    assert deliver(later=True) == []


def test_only_the_reason_that_stands_is_told(post, alan):
    comment = watched(post)
    comment.reject(by=alan, reason="First.")
    comment.approve(by=alan)
    comment.remove(by=alan, reason="Second.")

    deliver(later=True)

    assert len(sent_mail.outbox) == 1
    assert "Second." in sent_mail.outbox[0].body


@pytest.mark.parametrize(
    ("confirmed", "decide"),
    [
        (False, lambda comment, alan: comment.reject(by=alan)),
        (True, lambda comment, alan: comment.mark_as_spam(by=alan)),
        (True, lambda comment, alan: comment.hold(by=alan)),
        (True, lambda comment, alan: comment.reject(by=None)),
    ],
    ids=["unconfirmed", "spam", "held", "nobody's decision"],
)
def test_who_is_not_told_why(post, alan, confirmed, decide):
    comment = watched(post, confirmed=confirmed)

    decide(comment, alan)

    assert deliver(later=True) == []


# Stopping -----------------------------------------------------------------------------------------


def told(post, **fields):
    """A letter about an answer, and the comment whose writer gets it."""
    comment = watched(post, **fields)
    make_comment(parent=comment)
    deliver()
    return comment, sent_mail.outbox[0]


def test_one_click_stops_the_letters_and_deletes_the_address(post):
    comment, letter = told(post)

    # As a mail provider sends it: no Origin, no Referer, no cookie.
    response = Client(enforce_csrf_checks=True).post(
        one_click(letter), {"List-Unsubscribe": "One-Click"}
    )

    comment.refresh_from_db()
    assert response.status_code == 200
    assert comment.author_email == ""
    assert not Watch.objects.exists()
    assert response.cookies == {}
    make_comment(parent=comment)
    assert deliver() == []


def test_one_click_twice_is_one(grace, post):
    _, letter = told(post)

    for _ in range(2):
        response = grace.post(one_click(letter), {"List-Unsubscribe": "One-Click"})

    assert response.status_code == 200
    assert "You will get no more of these e-mails" in response.content.decode()


def test_one_click_leaves_the_other_comments_alone(grace, post):
    other = watched(post)
    _, letter = told(post)

    grace.post(one_click(letter), {"List-Unsubscribe": "One-Click"})

    assert [watch.pk for watch in Watch.objects.all()] == [other.pk]


def test_one_click_in_a_daily_letter_stops_them_all(grace, post):
    comment = watched(post, often="daily")
    watched(post, often="daily")
    stranger = watched(post, email=OTHER)
    make_comment(parent=comment)
    emails.queue_daily_emails()
    deliver()

    grace.post(one_click(sent_mail.outbox[0]), {"List-Unsubscribe": "One-Click"})

    assert [watch.pk for watch in Watch.objects.all()] == [stranger.pk]


def test_the_page_shows_everything_that_goes_to_the_address(grace, post):
    comment, letter = told(post)
    watched(make_post(title="Fans"))
    watched(make_post(title="Secret"), email=OTHER)
    watched(make_post(title="Unconfirmed"), confirmed=False)

    page = grace.get(one_click(letter)).content.decode()

    assert "Sleep" in page
    assert "Fans" in page
    assert "Secret" not in page
    assert "Unconfirmed" not in page


def test_a_choice_is_changed_there(grace, post):
    comment, letter = told(post)
    chosen = {"action": "change", "comment": comment.pk, "about": "post", "often": "daily"}

    response = grace.post(one_click(letter), chosen, follow=True)

    watch = Watch.objects.get()
    assert (watch.about, watch.often) == ("post", "daily")
    assert "Your choice is saved." in response.content.decode()


def test_one_of_two_is_stopped_there_or_all(grace, post):
    comment, letter = told(post)
    other = watched(post)

    response = grace.post(one_click(letter), {"action": "stop", "comment": other.pk})
    assert [watch.pk for watch in Watch.objects.all()] == [comment.pk]
    assert grace.get(response["Location"]).status_code == 200

    grace.post(response["Location"], {"action": "stop-all"})
    assert not Watch.objects.exists()
    assert set(Comment.objects.values_list("author_email", flat=True)) == {""}


def test_nothing_of_another_address_can_be_changed_there(grace, post):
    _, letter = told(post)
    stranger = watched(post, email=OTHER)

    for action in ("stop", "change"):
        grace.post(one_click(letter), {"action": action, "comment": stranger.pk, "about": "post"})

    assert Watch.objects.get(pk=stranger.pk).about == "replies"


def test_the_own_page_stops_mail_too(grace, post):
    comment = watched(post)
    own = f"/comment/{comment.token}/"
    assert ADDRESS in grace.get(own).content.decode()

    response = grace.post(own, {"action": "stop-mail"}, follow=True)
    again = grace.post(own, {"action": "stop-mail"}, follow=True)

    assert not Watch.objects.exists()
    assert "Your address is deleted." in response.content.decode()
    assert again.status_code == 200
    assert ADDRESS not in again.content.decode()


def test_the_own_page_asks_for_mail_and_changes_it(grace, post):
    comment = make_comment(post=post)
    address = f"/comment/{comment.token}/mail/"
    assert grace.get(address).status_code == 200
    assert grace.post(address, {"email": "wren@"}).status_code == 422

    grace.post(address, {"email": ADDRESS, "about": "post", "often": "daily"})
    assert deliver() == [(ADDRESS, "Please confirm your address")]
    Watch.objects.get().confirm()
    grace.post(address, {"email": ADDRESS, "about": "replies", "often": "at-once"})

    watch = Watch.objects.get()
    assert watch.is_confirmed
    assert (watch.about, watch.often) == ("replies", "at-once")
    grace.post(address, {"email": OTHER})
    assert not Watch.objects.get().is_confirmed


def test_asking_from_the_own_page_is_limited(grace, post, settings):
    settings.LIMITS = settings.LIMITS | {"subscriptions": "1 per hour"}
    comment = make_comment(post=post)
    address = f"/comment/{comment.token}/mail/"
    grace.post(address, {"email": ADDRESS})

    response = grace.post(address, {"email": OTHER})

    assert response.status_code == 429
    assert f'value="{OTHER}"' in response.content.decode()
    assert Watch.objects.get().email == ADDRESS


# What is kept -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "end",
    [
        lambda comment: comment.erase(),
        lambda comment: comment.reject(by=None) and comment.empty(),
        lambda comment: call_command("forget", email=ADDRESS.upper()),
        lambda comment: call_command("forget", comment=comment.pk),
    ],
    ids=["taken back", "emptied", "forgotten by address", "forgotten by comment"],
)
def test_the_address_goes_with_what_it_was_kept_for(post, end):
    comment = watched(post)
    make_comment(parent=comment)
    Mail.objects.filter(kind="comments.answered").delete()

    end(Comment.objects.get(pk=comment.pk))

    comment.refresh_from_db()
    assert comment.author_email == ""
    assert not Watch.objects.exists()
    assert not Mail.objects.to(ADDRESS).exists()


@pytest.mark.parametrize(
    ("days", "confirmed", "kept"),
    [(364, True, True), (366, True, False), (6, False, True), (8, False, False)],
)
def test_purge_deletes_addresses_after_their_time(post, days, confirmed, kept):
    comment = watched(post, confirmed=confirmed)
    Watch.objects.update(asked_at=timezone.now() - timedelta(days=days))

    call_command("purge")

    comment.refresh_from_db()
    assert Watch.objects.exists() is kept
    assert bool(comment.author_email) is kept


def test_the_data_of_a_writer_holds_what_is_mailed(grace, post):
    comment = watched(post)

    [about] = grace.get(f"/comment/{comment.token}/data/").json()["comments"]

    assert about["e_mail"] == ADDRESS
    assert about["mail"]["about"] == "Replies to my comment"


# Links --------------------------------------------------------------------------------------------


def everything_stored():
    models = [Comment, Decision, Edit, Watch, Mail]
    return serializers.serialize("json", [row for model in models for row in model.objects.all()])


def test_the_links_of_one_purpose_do_nothing_of_another(grace, post):
    comment = watched(post, confirmed=False)
    paths = {purpose: comment.watch.path(purpose) for purpose in (ONE, ALL, CONFIRM)}

    for purpose in (ONE, ALL):
        assert grace.post(paths[purpose], {"action": "confirm"}).status_code == 404
    assert not Watch.objects.get().is_confirmed

    comment.watch.confirm()
    stop = {"List-Unsubscribe": "One-Click", "action": "stop-all", "comment": comment.pk}
    grace.post(paths[CONFIRM], stop)
    assert Watch.objects.exists()


def test_a_link_of_a_letter_stands_in_no_log():
    link = "/comment/mail/WzEsImFiYyJd:1vNq2Q:abcdefghijklmnopqrstuvwxyz/"

    assert without_tokens(f"GET {link} 200") == "GET /comment/mail/…/ 200"


def test_a_conversation_of_many_costs_one_short_question(post, django_assert_num_queries):
    make_chain(post, 30)
    answer = make_comment(post=post, status="pending")

    with django_assert_num_queries(1):
        enqueue.notify_of_reply(answer)
