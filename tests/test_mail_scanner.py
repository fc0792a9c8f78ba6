"""Programs of mail providers open every link of a letter, also to see where it leads. Of no kind of
letter does that change anything."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from blog import outbox
from blog.models import Mail, Page, Subscriber
from blog.newsletter import emails as newsletter
from blog.outbox import Sender
from blog.outbox.queueing import RENDERERS
from comments.models import Digest, ImportedAddress
from comments.moderation import emails as moderation
from comments.subscriptions import emails as subscriptions
from config.exchange.keys import hash_of
from tests.support import dump
from tests.support.factories import make_comment, make_moderator, make_post

pytestmark = pytest.mark.django_db

ADDRESS = "wren@example.org"
HOST = "http://127.0.0.1:8000"


@pytest.fixture
def alan(db):
    """A moderator who gets mail; the blog has the page that some letters point to."""
    Page.objects.create(slug="house-rules", title="House rules", body="<p>Be kind.</p>")
    return make_moderator("alan", email="alan@blog.example")


def a_watched_comment(*, often="at-once"):
    comment = make_comment()
    comment.ask_for_mail(email=ADDRESS, about="replies", often=often)
    comment.watch.confirm()
    return comment


def a_reply(alan):
    make_comment(parent=a_watched_comment())


def a_day_of_replies(alan):
    make_comment(parent=a_watched_comment(often="daily"))
    subscriptions.queue_daily_emails()


def a_question_about_replies(alan):
    make_comment().ask_for_mail(email=ADDRESS, about="replies", often="at-once")


def a_refusal(alan):
    a_watched_comment().reject(by=alan, reason="It is unkind.")


def a_crisis(alan):
    make_comment(status="pending", body="I want to kill myself tonight.")


def a_digest(alan):
    Digest.objects.create(user=alan, looked_at=timezone.now() - timedelta(days=2))
    make_comment(status="pending")
    moderation.queue_digests()


def a_question_about_posts(alan):
    Client().post("/subscribe/", {"email": ADDRESS})


def a_subscriber(**fields):
    Subscriber.objects.create(email=ADDRESS, confirmed_at=timezone.now(), **fields)


def a_post(alan):
    a_subscriber()
    make_post(publish_at=timezone.now() - timedelta(minutes=1))
    newsletter.announce()


def a_week_of_posts(alan):
    a_subscriber(frequency="weekly")
    make_post(publish_at=timezone.now() - timedelta(minutes=1))
    newsletter.announce()
    newsletter.send_digests("weekly", until=timezone.now() + timedelta(seconds=1))


def a_private_reply(alan):
    comment = make_comment(status="pending")
    comment.ask_for_mail(email=ADDRESS, about="replies", often="at-once")
    comment.watch.confirm()
    comment.reply_privately(by=alan, body="You are not alone with this.")


def a_link_to_imported_comments(alan):
    ImportedAddress.objects.create(comment=make_comment(), digest=hash_of(ADDRESS))
    Client().post("/comment/find/", {"email": ADDRESS})


# The kind of a letter, its template, how it comes about.
KINDS = {
    "blog.confirm": ("confirm", a_question_about_posts),
    "blog.post": ("post", a_post),
    "blog.posts": ("posts", a_week_of_posts),
    "comments.answer": ("comment_reply", a_reply),
    "comments.answers": ("comment_replies", a_day_of_replies),
    "comments.confirm": ("confirm_replies", a_question_about_replies),
    "comments.refused": ("refused", a_refusal),
    "comments.private": ("private_reply", a_private_reply),
    "comments.crisis_letter": ("crisis", a_crisis),
    "comments.digest": ("digest", a_digest),
    "colloquy.found": ("found_comments", a_link_to_imported_comments),
}


# What staff are told about their account: the template, and what the letter is about.
OF_AN_ACCOUNT = {
    "sign-in.locked": ("locked", "{pk}"),
    "sign-in.reset": ("password_reset", "{pk}"),
    "sign-in.invitation": ("invitation", "{pk}"),
    "sign-in.changed": ("account_changed", "{pk}:password"),
}


OURS = {"blog", "colloquy", "comments", "sign-in"}


def test_no_kind_of_letter_is_missing_here():
    folder = Path(settings.BASE_DIR, "templates/mail")
    templates = {path.stem for path in folder.glob("*.html")} - {
        "base",
        "test",
    }  # the owner's own test
    whole = {name for name in templates if not name.startswith("_")}

    ours = {kind for kind in RENDERERS if kind.split(".")[0] in OURS}
    assert ours == {*KINDS, *OF_AN_ACCOUNT}
    assert {template for template, _ in (KINDS | OF_AN_ACCOUNT).values()} == whole


def deliver():
    Mail.objects.update(due_at=timezone.now())
    sender = Sender()
    while sender.send_next():
        pass


def links_in(message):
    """Every address of our site in the whole letter: its page, its text, its headers."""
    html = message.alternatives[0].content.replace("&amp;", "&")
    text = "\n".join([message.body, *message.extra_headers.values()])
    found = re.findall(rf'href="{HOST}(/[^"]*)"', html)
    return {*found, *re.findall(rf"{HOST}(/[^\s>]*)", text)}


@pytest.mark.parametrize("kind", KINDS)
def test_opening_every_link_of_a_letter_changes_nothing(kind, alan, mailoutbox):
    _, comes_about = KINDS[kind]
    comes_about(alan)
    deliver()
    sent = Mail.objects.filter(kind=kind, state=Mail.State.SENT)
    assert sent.exists()
    links = set().union(*map(links_in, mailoutbox))
    signed_in = Client()
    signed_in.force_login(alan)
    before = list(dump.rows())

    answers = {
        (link, method): getattr(client, method)(link, follow=True)
        for client in (Client(), signed_in)
        for link in sorted(links)
        for method in ("get", "head")
    }

    assert len(links) >= 2
    assert list(dump.rows()) == before
    assert {link: row.status_code for link, row in answers.items() if row.status_code != 200} == {}
    visitor = [Client().get(link) for link in links]
    assert [row.request["PATH_INFO"] for row in visitor if row.cookies] == []


@pytest.mark.parametrize("kind", OF_AN_ACCOUNT)
def test_opening_every_link_about_an_account_changes_nothing(kind, alan, mailoutbox):
    outbox.queue(kind, alan.email, subject_key=OF_AN_ACCOUNT[kind][1].format(pk=alan.pk))
    deliver()
    links = set().union(*map(links_in, mailoutbox))
    before = list(dump.rows())

    answers = {
        (link, method): getattr(Client(), method)(link, follow=True).status_code
        for link in sorted(links)
        for method in ("get", "head")
    }

    assert len(mailoutbox) == 1
    assert len(links) >= 1
    assert list(dump.rows()) == before
    assert {link: status for link, status in answers.items() if status != 200} == {}
