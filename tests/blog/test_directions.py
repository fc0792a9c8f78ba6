"""Right-to-left words beside ours: which element sets their direction."""

import re
from datetime import timedelta

import pytest
from django.core import mail as sent_mail
from django.utils import timezone
from pytest_django.asserts import assertContains

from blog.models import Post, Subscriber
from blog.newsletter import emails
from blog.outbox import Sender
from tests.support.factories import make_comment, make_person, make_post

pytestmark = pytest.mark.django_db

STATEMENT = "תשלום אחד, מ-Acme."
ISOLATED = f"\u2068{STATEMENT}\u2069"


def test_a_statement_and_a_role_run_in_their_own_direction(client):
    person = make_person("דנה לוי", role="אחות (MS)", disclosure="מניות.")
    post = make_post(by=[person], disclosure=STATEMENT)

    page = client.get(post.get_absolute_url())
    assertContains(page, f'<dd class="coi" dir="auto">{STATEMENT}</dd>', html=True)
    assertContains(page, ", <bdi>אחות (MS)</bdi>")
    page = client.get(person.get_absolute_url())
    assertContains(page, '<p class="lede" dir="auto">אחות (MS)</p>', html=True)
    assertContains(page, "<b>Conflict of interest:</b> <bdi>מניות.</bdi>")
    assert f"Conflict of interest: {ISOLATED}" in client.get("/feed/").text


def test_a_statement_and_a_title_run_in_their_own_direction_in_a_mail():
    Post.objects.update(announced_at=timezone.now())
    for frequency in ("each", "weekly"):
        Subscriber.objects.create(
            email=f"{frequency}@example.org", confirmed_at=timezone.now(), frequency=frequency
        )
    a_minute_ago = timezone.now() - timedelta(minutes=1)
    make_post(publish_at=a_minute_ago, title="הקומקום", disclosure=STATEMENT)
    emails.announce()
    emails.send_digests("weekly")
    sender = Sender()
    while sender.send_next():
        pass

    assert len(sent_mail.outbox) == 2
    for mail in sent_mail.outbox:
        assert f"Conflict of interest: {ISOLATED}" in mail.body
        html = mail.alternatives[0].content
        assert f"Conflict of interest: <bdi>{STATEMENT}</bdi>" in html
        heading = re.search(r'<h(\d) dir="auto"[^>]*>(?:\s|<a[^>]*>)*הקומקום\s*<', html)[1]
        assert heading == {"each@example.org": "1", "weekly@example.org": "2"}[mail.to[0]]


def test_the_heading_of_a_found_comment_runs_as_the_page_does(client):
    post = make_post(title="הקומקום")
    make_comment(post=post, author_name="אורי", body="הקומקום שורק.")

    page = client.get("/search/", {"q": "הקומקום"}).text

    assert page.count('<h2 dir="auto">') == 1
    assert f'<h2><a href="/comment/{post.comments.get().pk}/">\u2068אורי\u2069 on “\u2068' in page
