"""A reply to one person alone: on their own page, and nowhere else."""

import html
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from blog import outbox
from blog.models import Erasure, Mail
from comments.models import Comment, Decision, PrivateReply, ReplyTemplate
from comments.models.watch import ONE, PRIVATE
from tests.support.factories import make_comment

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"
WORDS = "You are **not** alone with this. <b>"
NOT_A_HELPLINE = "This is not a helpline, and we cannot advise on your treatment here."


@pytest.fixture
def held(db):
    return make_comment(status="pending", body="Nights are long.")


def text_of(response):
    return html.unescape(response.content.decode())


def send(client, comment, body=WORDS, **sent):
    return client.post(f"{QUEUE}{comment.pk}/private/", {"body": body} | sent)


def confirmed(comment):
    comment.ask_for_mail(email="wren@example.org", about="replies", often="at-once")
    comment.watch.confirm()
    Mail.objects.all().delete()
    return comment


def deliver():
    sender = outbox.Sender()
    while sender.send_next():
        pass


def test_its_writer_reads_it_and_the_comment_stays_held(as_alan, grace, held):
    before = text_of(grace.get(f"/comment/{held.token}/"))
    send(as_alan, held)

    page = text_of(grace.get(f"/comment/{held.token}/"))
    there = f'<a href="#reply-{PrivateReply.objects.get().pk}">There is a reply for you'
    assert (there in before, there in page) == (False, True)
    assert page.index(there) < page.index("<h1>")
    assert "A reply from the team of" in page
    assert '<p dir="auto">You are <strong>not</strong> alone with this. <b></p>' in page
    assert NOT_A_HELPLINE in page
    assert "alan" not in page
    assert Comment.objects.get().status == "pending"


def test_nobody_else_reads_it(as_alan, grace, held, alan):
    other = make_comment(post=held.post, status="pending")
    send(as_alan, held)
    held.approve(by=alan)

    for path in (held.post.get_absolute_url(), f"/comment/{other.token}/", "/comments/feed/"):
        assert "alone with this" not in text_of(grace.get(path))


def test_every_moderator_sees_it_on_the_record_and_who_wrote_it(as_alan, held):
    send(as_alan, held)

    page = text_of(as_alan.get(f"{QUEUE}{held.pk}/"))

    assert "Replied privately by alan" in page
    assert "alone with this" in page


def test_the_same_sent_twice_at_once_is_one(as_alan, held):
    send(as_alan, held)
    send(as_alan, held)

    assert PrivateReply.objects.count() == 1


def test_an_empty_one_is_refused(as_alan, held):
    response = send(as_alan, held, "  ")

    assert response.status_code == 422
    assert "Write something first" in text_of(response)
    assert not PrivateReply.objects.exists()


def test_undo_names_it_and_takes_it_away(as_alan, held):
    send(as_alan, held)
    page = text_of(as_alan.get(QUEUE))

    as_alan.post(f"{QUEUE}undo/", {"decision": Decision.objects.get().pk})

    assert "“Replied privately: Anonymous on" in page
    assert not PrivateReply.objects.exists()


def test_its_reader_deletes_it_and_it_is_noted_for_backups(as_alan, grace, held):
    send(as_alan, held)
    reply, own = PrivateReply.objects.get(), f"/comment/{held.token}/"

    response = grace.post(own, {"action": "delete-reply", "reply": reply.pk}, follow=True)

    assert "The reply is deleted." in text_of(response)
    assert not PrivateReply.objects.exists()
    assert list(Erasure.objects.values_list("kind", "row")) == [
        ("comments.private_reply", reply.pk)
    ]


def test_nobody_deletes_that_of_somebody_else(as_alan, grace, held):
    send(as_alan, held)
    other = make_comment(status="pending")

    grace.post(
        f"/comment/{other.token}/",
        {"action": "delete-reply", "reply": PrivateReply.objects.get().pk},
    )

    assert PrivateReply.objects.count() == 1


def test_it_goes_after_30_days_also_before_anything_is_purged(as_alan, grace, held):
    send(as_alan, held)
    PrivateReply.objects.update(at=timezone.now() - timedelta(days=30))

    assert "alone with this" not in text_of(grace.get(f"/comment/{held.token}/"))
    call_command("purge", verbosity=0)

    assert not PrivateReply.objects.exists()


def test_after_29_days_it_is_there(as_alan, grace, held):
    send(as_alan, held)
    PrivateReply.objects.update(at=timezone.now() - timedelta(days=29))
    call_command("purge", verbosity=0)

    assert "alone with this" in text_of(grace.get(f"/comment/{held.token}/"))


def test_it_goes_with_the_comment(as_alan, held):
    send(as_alan, held)

    held.erase()

    assert not PrivateReply.objects.exists()


def test_its_reader_takes_it_along(as_alan, grace, held):
    send(as_alan, held)

    found = grace.get(f"/comment/{held.token}/data/").json()["comments"][0]

    assert [row["text"] for row in found["private_replies"]] == [WORDS]
    assert "Replied privately" in [row["what"] for row in found["what_was_done"]]


# By mail


def test_who_asked_for_mail_is_told_that_there_is_one_and_nothing_of_it(
    as_alan, grace, held, mailoutbox
):
    confirmed(held)
    send(as_alan, held)
    deliver()

    (message,) = mailoutbox
    assert message.subject == "A reply from A new blog"
    link = held.watch.path(PRIVATE)
    for text in (message.body, message.alternatives[0][0]):
        assert link in text
        assert "alone" not in text
        assert "Nights" not in text
    page = text_of(grace.get(link))
    assert "alone with this" in page
    assert "Nights are long" not in page


def test_its_page_has_the_numbers_that_a_text_speaks_of(as_alan, grace):
    comment = confirmed(make_comment(status="pending", body="I want to die."))
    send(as_alan, comment)

    page = text_of(grace.get(comment.watch.path(PRIVATE)))

    assert page.index('id="help-now"') < page.index("alone with this")


def test_who_replies_is_told_where_no_numbers_are_shown(as_alan, held):
    assert "no telephone numbers" in text_of(as_alan.get(f"{QUEUE}{held.pk}/private/"))


def test_its_link_shows_and_deletes_the_reply_and_does_nothing_else(as_alan, grace, held):
    confirmed(held)
    send(as_alan, held)
    link = held.watch.path(PRIVATE)

    grace.post(link, {"action": "stop-all", "List-Unsubscribe": "One-Click"})
    assert PrivateReply.objects.exists()
    assert Comment.objects.get().author_email == "wren@example.org"
    grace.post(link, {"reply": PrivateReply.objects.get().pk})

    assert not PrivateReply.objects.exists()
    assert "There is nothing here any more." in text_of(grace.get(link))


def test_the_link_of_other_mail_shows_no_reply(as_alan, grace, held):
    confirmed(held)
    send(as_alan, held)

    assert "alone with this" not in text_of(grace.get(held.watch.path(ONE)))


def test_an_address_that_is_not_confirmed_gets_nothing(as_alan, held):
    held.ask_for_mail(email="wren@example.org", about="replies", often="at-once")
    send(as_alan, held)

    assert not Mail.objects.filter(kind="comments.private").exists()


def test_who_is_not_safe_at_home_gets_no_mail(as_alan, held):
    confirmed(held)
    Comment.objects.update(hold_reasons=[["home", None]])
    page = text_of(as_alan.get(f"{QUEUE}{held.pk}/private/"))
    send(as_alan, held)

    assert "No e-mail is sent, because somebody else may read it there." in page
    assert not Mail.objects.filter(kind="comments.private").exists()


def test_a_reply_that_was_deleted_meanwhile_is_not_told(as_alan, held, mailoutbox):
    confirmed(held)
    send(as_alan, held)
    PrivateReply.objects.all().delete()

    deliver()

    assert mailoutbox == []


def test_who_stops_mail_is_told_of_no_reply_that_still_waits(as_alan, held):
    confirmed(held)
    send(as_alan, held)

    held.stop_mail()

    waiting = Mail.objects.get(kind="comments.private")
    assert (waiting.recipient, waiting.state) == ("", "dropped")


# Where it begins


def test_a_text_is_put_below_what_was_typed_and_sends_nothing(as_alan, held):
    template = ReplyTemplate.objects.get(title="Somebody to talk to")

    response = send(as_alan, held, "Dear you,", template=template.pk)

    page = text_of(response)
    assert response.status_code == 200
    assert ">\nDear you,\n\nThank you for writing this. It sounds as if" in page
    assert not PrivateReply.objects.exists()


def test_the_texts_that_come_with_it_say_that_nobody_has_checked_them_yet(as_alan, held):
    page = text_of(as_alan.get(f"{QUEUE}{held.pk}/private/"))

    assert ReplyTemplate.objects.count() == 5
    assert page.count("The owner has not checked it yet.") == 5


def test_no_text_asks_a_question_and_no_sentence_is_longer_than_20_words(db):
    sentences = [
        sentence
        for template in ReplyTemplate.objects.all()
        for sentence in template.body.replace("\n", " ").split(". ")
    ]

    assert [sentence for sentence in sentences if "?" in sentence] == []
    assert [sentence for sentence in sentences if len(sentence.split()) > 20] == []


def test_what_came_by_an_import_has_no_page_and_gets_no_reply(as_alan, held):
    Comment.objects.update(token_hash=None)

    response = send(as_alan, held)

    assert "No reply was sent" in text_of(as_alan.get(response["Location"]))
    assert not PrivateReply.objects.exists()


def test_that_no_private_reply_can_reach_its_writer_is_said(as_alan, alan, held):
    record = f"{QUEUE}{held.pk}/"
    held.treat_as_crisis(by=alan)
    said = "no private reply can reach them"

    assert said not in text_of(as_alan.get(record))
    Comment.objects.update(token_hash=None)
    assert said in text_of(as_alan.get(record))
