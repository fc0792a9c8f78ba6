"""New posts by mail: who is told, of what, once, and how they stop it."""

import re
from datetime import timedelta

import pytest
from django.core import mail as sent_mail
from django.core import signing
from django.core.management import call_command
from django.utils import timezone

from blog.models import Mail, Post, Subscriber, Tag
from blog.newsletter import emails
from blog.outbox import Sender
from tests.support.factories import make_person, make_post

pytestmark = pytest.mark.django_db

ADDRESS = "wren@example.org"


@pytest.fixture(autouse=True)
def _nothing_published_before(db):
    Post.objects.update(announced_at=timezone.now())


def make_subscriber(email=ADDRESS, *, tags=(), confirmed=True, **fields):
    subscriber = Subscriber.objects.create(
        email=email, confirmed_at=timezone.now() if confirmed else None, **fields
    )
    subscriber.tags.set(Tag.objects.get_or_create(name=name)[0] for name in tags)
    return subscriber


def publish(**fields):
    return make_post(publish_at=timezone.now() - timedelta(minutes=1), **fields)


def deliver():
    """Send all that waits; the letters, as (address, subject)."""
    sent_mail.outbox.clear()
    sender = Sender()
    while sender.send_next():
        pass
    return sorted((letter.to[0], letter.subject) for letter in sent_mail.outbox)


def links_in(letter):
    html = letter.alternatives[0].content
    found = re.findall(r'href="([^"]+)"', html) + re.findall(r"http\S+", letter.body)
    return {url.removeprefix("http://127.0.0.1:8000") for url in found}


def one_link(letter):
    return next(link for link in links_in(letter) if link.startswith("/subscribe/"))


# Asking and confirming ----------------------------------------------------------------------------


@pytest.mark.parametrize("page", ["/", "/subscribe/"])
def test_the_box_asks_for_an_address_and_nothing_else(client, page):
    text = client.get(page).content.decode()

    assert 'action="/subscribe/"' in text or page == "/subscribe/"
    assert 'name="email"' in text


def test_who_asks_gets_one_letter_and_nothing_more_until_they_confirm(client):
    response = client.post("/subscribe/", {"email": ADDRESS}, follow=True)
    publish()
    emails.announce()

    assert "Check your e-mail" in response.content.decode()
    assert ADDRESS not in response.content.decode()
    assert deliver() == [(ADDRESS, "Please confirm your e-mail address")]


def test_the_button_on_the_page_confirms_and_opening_the_link_does_not(client):
    client.post("/subscribe/", {"email": ADDRESS})
    deliver()
    link = one_link(sent_mail.outbox[0])

    page = client.get(link).content.decode()
    assert not Subscriber.objects.get().is_confirmed
    response = client.post(link, {"action": "confirm"}, follow=True)

    assert "Is this your address?" in page
    assert Subscriber.objects.get().is_confirmed
    assert "You are subscribed" in response.content.decode()


def test_a_confirmed_address_is_led_to_its_choices_and_the_answer_is_the_same(client):
    unknown = client.post("/subscribe/", {"email": "other@example.org"}, follow=True)
    make_subscriber(frequency="monthly")
    known = client.post("/subscribe/", {"email": ADDRESS.upper(), "frequency": "each"}, follow=True)

    assert known.content == unknown.content
    assert (ADDRESS, "You are already subscribed") in deliver()
    assert Subscriber.objects.with_address(ADDRESS).get().frequency == "monthly"


def test_the_same_address_is_written_to_once_an_hour_however_often_it_is_typed(client):
    for _ in range(5):
        client.post("/subscribe/", {"email": ADDRESS})

    assert len(deliver()) == 1
    assert Subscriber.objects.count() == 1


@pytest.mark.parametrize(
    "typed",
    ["", "wren", "wren@", "a@b@c", "wren@example.org\nBcc: x@y.z", f"wren@{'a.' * 150}org"],
)
def test_a_broken_address_is_given_back_with_a_plain_word(client, typed):
    response = client.post("/subscribe/", {"email": typed, "frequency": "weekly"})

    page = response.content.decode()
    assert response.status_code == 422
    assert "Nothing was sent." in page
    assert 'value="weekly" id="subscribe-frequency_1" checked' in page
    assert not Mail.objects.exists()


def test_what_fell_into_the_trap_is_asked_once_more_and_told_nothing_untrue(client):
    fields = {"email": ADDRESS, "frequency": "weekly", "moss": "1"}
    response = client.post("/subscribe/", fields)

    page = response.content.decode()
    assert response.status_code == 422
    assert "Please press Subscribe once more" in page
    assert "on its way" not in page
    assert f'value="{ADDRESS}"' in page
    assert 'value="weekly" id="subscribe-frequency_1" checked' in page
    assert not Subscriber.objects.exists()

    again = client.post("/subscribe/", fields | {"again": "1"})

    assert again["Location"] == "/subscribe/check/"
    assert Subscriber.objects.get().frequency == "weekly"
    assert Mail.objects.get().recipient == ADDRESS


def test_an_address_that_nobody_confirms_is_forgotten_after_a_week(client):
    make_subscriber("young@example.org", confirmed=False)
    make_subscriber("old@example.org", confirmed=False, asked_at=timezone.now() - timedelta(days=8))
    make_subscriber("own@example.org", asked_at=timezone.now() - timedelta(days=400))

    call_command("purge")

    kept = sorted(Subscriber.objects.values_list("email", flat=True))
    assert kept == ["own@example.org", "young@example.org"]


# Being told ---------------------------------------------------------------------------------------


def test_a_new_post_goes_to_those_who_want_it_and_to_nobody_else(client):
    make_subscriber("all@example.org")
    make_subscriber("heat@example.org", tags=["heat"])
    make_subscriber("work@example.org", tags=["work"])
    make_subscriber("weekly@example.org", frequency="weekly")
    make_subscriber("unknown@example.org", confirmed=False)
    post = publish(title="Warm nights", tags=["heat"])

    emails.announce()

    assert emails.audience(post) == {"each": 2, "weekly": 1, "monthly": 0}
    assert deliver() == [("all@example.org", "Warm nights"), ("heat@example.org", "Warm nights")]


def test_a_post_is_told_once_however_often_it_is_saved_or_planned_anew(client):
    make_subscriber()
    post = publish(title="Once")
    emails.announce()
    assert len(deliver()) == 1

    post.save()
    post.unpublish()
    emails.announce()
    post.publish(at=timezone.now() + timedelta(days=1))
    emails.announce()
    post.publish()
    emails.announce()

    assert deliver() == []


def test_a_planned_post_is_told_when_it_appears(client):
    make_subscriber()
    post = make_post(title="Planned", publish_at=timezone.now() + timedelta(hours=1))
    emails.announce()
    assert deliver() == []

    Post.objects.filter(pk=post.pk).update(publish_at=timezone.now() - timedelta(seconds=1))
    emails.announce()

    assert deliver() == [(ADDRESS, "Planned")]


@pytest.mark.parametrize(
    "fields",
    [
        {"is_silent": True},
        {"announced_at": timezone.now() - timedelta(days=30)},
        {"status": "draft"},
    ],
    ids=["silent", "moved here from elsewhere", "draft"],
)
def test_nobody_is_told_of_what_is_no_news(client, fields):
    make_subscriber()
    make_post(**{"publish_at": timezone.now() - timedelta(minutes=1)} | fields)

    emails.announce()

    assert deliver() == []


def test_a_post_taken_back_before_the_letter_goes_out_is_not_told(client):
    make_subscriber()
    post = publish()
    emails.announce()

    post.unpublish()

    assert deliver() == []


def test_the_letter_has_the_statement_a_text_part_and_a_way_out(client):
    make_subscriber()
    ada = make_person("Ada Byron", disclosure="Paid by <nobody>.")
    publish(title="Warm\nnights", summary="What & how.", by=[ada])
    emails.announce()

    deliver()

    letter = sent_mail.outbox[0]
    html = letter.alternatives[0].content
    assert letter.subject == "Warm nights"
    assert "Conflict of interest: Paid by <nobody>." in letter.body
    assert "Conflict of interest: <bdi>Paid by &lt;nobody&gt;.</bdi>" in html
    assert "What & how." in letter.body
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert letter.extra_headers["Auto-Submitted"] == "auto-generated"
    assert letter.extra_headers["List-Id"].endswith("<posts.127.0.0.1>")
    assert "<img" not in html


def test_a_letter_a_week_has_what_appeared_since_the_last_one(client):
    make_subscriber(frequency="weekly")
    make_subscriber("heat@example.org", frequency="weekly", tags=["heat"])
    make_subscriber("each@example.org")
    publish(title="First")
    publish(title="Second", tags=["heat"])
    emails.announce()
    deliver()

    emails.send_digests("weekly")
    assert deliver() == [
        ("heat@example.org", "1 new post: Second"),
        (ADDRESS, "2 new posts: First"),
    ]

    emails.send_digests("weekly")
    assert deliver() == []
    publish(title="Third")
    emails.announce()
    emails.send_digests("weekly")
    assert (ADDRESS, "1 new post: Third") in deliver()


# Choosing and leaving -----------------------------------------------------------------------------


def test_what_is_sent_can_be_changed_from_every_letter(client):
    subscriber = make_subscriber()
    heat = make_post(tags=["heat"]).tags.get()

    response = client.post(
        subscriber.own_path, {"action": "change", "frequency": "monthly", "tags": [heat.pk]}
    )

    subscriber.refresh_from_db()
    assert response.status_code == 302
    assert subscriber.frequency == "monthly"
    assert list(subscriber.tags.all()) == [heat]


@pytest.mark.parametrize("sent", [{"action": "leave"}, {"List-Unsubscribe": "One-Click"}])
def test_one_click_deletes_the_address_everywhere(client, sent):
    subscriber = make_subscriber()
    publish()
    emails.announce()
    Sender().send_next()  # spreads: the letter waits now

    response = client.post(subscriber.own_path, sent, follow=True)

    assert "You have unsubscribed" in response.content.decode()
    assert not Subscriber.objects.exists()
    assert not Mail.objects.to(ADDRESS).exists()
    assert deliver() == []


def test_a_mail_program_may_leave_twice_and_follows_no_redirect(client):
    path = make_subscriber().own_path

    asked = [client.post(path, {"List-Unsubscribe": "One-Click"}) for _ in range(2)]

    assert [response.status_code for response in asked] == [200, 200]
    assert "You have unsubscribed" in asked[1].text
    assert client.get(path).status_code == 404
    assert client.post(f"{path[:-1]}x/", {"List-Unsubscribe": "One-Click"}).status_code == 404


def test_the_page_of_a_subscriber_is_kept_by_nobody(client):
    response = client.get(make_subscriber().own_path)

    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex"
    assert "Set-Cookie" not in response


# Tokens -------------------------------------------------------------------------------------------


def test_no_other_token_opens_a_subscription(client, settings):
    subscriber, other = make_subscriber(), make_subscriber("other@example.org")
    unconfirmed = make_subscriber("third@example.org", confirmed=False)
    token = subscriber.own_path.split("/")[2]
    replace = dict(zip("abcdefghij", "jabcdefghi", strict=True))
    mutated = [
        token[:place] + replace.get(token[place], "a") + token[place + 1 :]
        for place in range(len(token))
        if token[place] != replace.get(token[place], "a")
    ]
    forged = [
        signing.dumps([other.pk, subscriber.nonce], salt="blog.subscriber"),
        signing.dumps([subscriber.pk, subscriber.nonce], salt="another.purpose"),
        signing.dumps([subscriber.pk], salt="blog.subscriber"),
        signing.dumps({"pk": subscriber.pk}, salt="blog.subscriber"),
        signing.dumps(subscriber.pk, salt="blog.subscriber"),
        "x" * 5000,
        "%00",
        ":",
    ]

    accepted = [
        wrong for wrong in mutated + forged if client.get(f"/subscribe/{wrong}/").status_code != 404
    ]

    assert len(mutated) > 60
    assert accepted == []
    # The link that confirms neither changes nor leaves, and the other confirms nothing.
    client.post(unconfirmed.confirm_path, {"action": "leave"})
    assert Subscriber.objects.filter(pk=unconfirmed.pk).exists()


def test_a_link_that_confirms_works_for_three_days(client, monkeypatch):
    subscriber = make_subscriber(confirmed=False)
    link = subscriber.confirm_path
    now = signing.time.time()

    monkeypatch.setattr(signing.time, "time", lambda: now + 3 * 86_400 - 60)
    assert client.get(link).status_code == 200
    monkeypatch.setattr(signing.time, "time", lambda: now + 3 * 86_400 + 60)
    assert client.get(link).status_code == 404


def test_a_new_nonce_makes_every_earlier_link_worthless(client):
    subscriber = make_subscriber()
    link = subscriber.own_path

    Subscriber.objects.update(nonce="revoked")

    assert client.get(link).status_code == 404


def test_an_author_sees_how_many_will_be_told_before_publishing(as_ada):
    make_subscriber()
    make_subscriber("weekly@example.org", frequency="weekly")
    draft = make_post(status="draft")

    page = as_ada.get(f"/admin/blog/post/{draft.pk}/change/").content.decode()

    assert "1 at once, 1 in Monday’s e-mail, 0 in the e-mail on the first of the month." in page
