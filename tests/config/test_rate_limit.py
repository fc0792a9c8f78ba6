"""How often one address may do a thing; others are not affected, and no header evades it."""

import pytest
from django.test import Client

from blog.models import Post
from comments.models import Comment
from config.middleware import rate_limit
from tests.support.dump import tables_with
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db


def post_comment(client, post, number, *, address="198.51.100.7", **extra):
    return client.post(
        f"{post.get_absolute_url()}comment/",
        {"body": f"Words, number {number}.", "action": extra.pop("action", "post")},
        REMOTE_ADDR=address,
        **extra,
    )


# Everything that is limited: what is sent, with words of its own each time, and how it is answered.


def send_comment(client, words, **extra):
    return send_words(client, words, "post", **extra)


def send_preview(client, words, **extra):
    return send_words(client, words, "preview", **extra)


def send_words(client, words, action, **extra):
    address = f"{Post.objects.get().get_absolute_url()}comment/"
    return client.post(address, {"body": words, "action": action}, **extra)


def send_report(client, words, **extra):
    comment = make_comment(post=Post.objects.get())  # a reader reports each once
    sent = {"reason": "unkind", "line": words}
    return client.post(f"/comment/{comment.pk}/report/", sent, **extra)


def subscribe(client, words, **extra):
    return client.post("/subscribe/", {"email": f"{words}@example.org"}, **extra)


def find_comments(client, words, **extra):
    return client.post("/comment/find/", {"email": f"{words}@example.org"}, **extra)


def search(client, words, **extra):
    return client.get("/search/", {"q": words}, **extra)


KINDS = [
    pytest.param("posts", send_comment, 302, id="posts"),
    pytest.param("previews", send_preview, 200, id="previews"),
    pytest.param("reports", send_report, 302, id="reports"),
    pytest.param("subscriptions", subscribe, 302, id="subscribe"),
    pytest.param("subscriptions", find_comments, 302, id="find comments"),
    pytest.param("searches", search, 200, id="search"),
]
every_kind = pytest.mark.parametrize(("kind", "send", "taken"), KINDS)


@pytest.fixture
def limited(db, settings):
    """Three a minute, of everything; there is one post."""
    settings.LIMITS = dict.fromkeys(settings.LIMITS, "3 per minute")
    make_post()


def test_each_limit_is_tried_here(settings):
    elsewhere = {"pages", "violations"}  # test_page_keys, test_csp_reports
    assert {param.values[0] for param in KINDS} | elsewhere == set(settings.LIMITS)


@every_kind
def test_from_the_limit_on_it_is_refused_and_the_words_are_given_back(limited, kind, send, taken):
    client = Client()
    for number in range(3):
        assert send(client, f"words-{number}").status_code == taken

    response = send(client, "words-too-many")

    assert response.status_code == 429
    assert 0 < int(response["Retry-After"]) <= 60
    assert "words-too-many" in response.content.decode()
    assert "in 1 minute" in response.content.decode()
    assert not response.cookies


EMPTY = [
    ("posts", "{post}comment/"),
    ("reports", "/comment/{pk}/report/"),
    ("posts", "{own}change/"),
    ("subscriptions", "{own}mail/"),
    ("subscriptions", "/subscribe/"),
    ("subscriptions", "/comment/find/"),
]


@pytest.mark.parametrize(("kind", "address"), EMPTY)
def test_from_the_limit_on_nothing_at_all_is_refused_like_words(limited, kind, address):
    comment = make_comment(post=Post.objects.get())
    client = Client()
    places = {
        "post": comment.post.get_absolute_url(),
        "pk": comment.pk,
        "own": comment.get_own_url(),
    }

    answers = [client.post(address.format(**places)).status_code for _ in range(4)]

    assert answers == [422, 422, 422, 429]


def test_every_address_that_is_limited_is_sent_nothing(limited):
    assert len(EMPTY) == len(rate_limit.POSTS.keys() - {"csp-report"})  # which sends no words


@every_kind
def test_what_is_refused_is_not_done(limited, kind, send, taken):
    client = Client()
    for number in range(4):
        send(client, f"words-{number}")

    kept = tables_with("words-3")

    assert kept == []


@every_kind
def test_another_reader_is_not_affected(limited, kind, send, taken):
    for number in range(4):
        send(Client(), f"words-{number}", REMOTE_ADDR="198.51.100.7")

    response = send(Client(), "words-of-another", REMOTE_ADDR="198.51.100.8")

    assert response.status_code == taken


@every_kind
def test_a_forged_forwarded_for_does_not_evade_it(limited, kind, send, taken):
    statuses = [
        send(Client(), f"words-{number}", headers={"X-Forwarded-For": f"203.0.113.{number}"})
        for number in range(5)
    ]

    assert [response.status_code for response in statuses] == [taken] * 3 + [429] * 2


# Posts in particular


def test_of_200_posts_in_a_minute_all_from_the_limit_on_are_refused(settings):
    settings.LIMITS = settings.LIMITS | {"posts": "20 per 10 minutes"}
    post, client = make_post(), Client()

    statuses = [post_comment(client, post, number).status_code for number in range(200)]

    assert statuses == [302] * 20 + [429] * 180
    assert Comment.objects.count() == 20


def test_behind_a_proxy_that_is_trusted_each_reader_counts(settings):
    settings.TRUSTED_PROXIES = limits_network("198.51.100.7")
    post, client = make_post(), Client()
    for number in range(20):
        post_comment(client, post, number, headers={"X-Forwarded-For": "203.0.113.5"})

    same = post_comment(client, post, 21, headers={"X-Forwarded-For": "203.0.113.5"})
    other = post_comment(client, post, 22, headers={"X-Forwarded-For": "203.0.113.6"})
    forged = post_comment(client, post, 23, headers={"X-Forwarded-For": "10.9.9.9, 203.0.113.5"})

    assert [row.status_code for row in (same, other, forged)] == [429, 302, 429]


def limits_network(address):
    import ipaddress

    return [ipaddress.ip_network(address)]


def test_an_ipv6_subscriber_counts_as_one_and_the_next_as_another():
    post, client = make_post(), Client()
    for number in range(20):
        post_comment(client, post, number, address=f"2001:db8:1:1::{number:x}")

    same = post_comment(client, post, 21, address="2001:db8:1:1:ffff::1")
    other = post_comment(client, post, 22, address="2001:db8:1:2::1")

    assert [same.status_code, other.status_code] == [429, 302]


def test_previews_have_a_limit_of_their_own():
    post, client = make_post(), Client()
    for number in range(60):
        assert post_comment(client, post, number, action="preview").status_code == 200

    preview = post_comment(client, post, 61, action="preview")
    posted = post_comment(client, post, 62)

    assert preview.status_code == 429
    assert "Words, number 61." in preview.content.decode()
    assert posted.status_code == 302


# Pages


@pytest.mark.parametrize("path", ["/", "/archive/", "/feed/", "/sitemap.xml", "/2024/06/heat/"])
def test_reading_what_is_kept_has_no_limit(limited, path):
    make_post(slug="heat")
    client = Client()

    statuses = {client.get(path).status_code for _ in range(30)}

    assert statuses == {200}


def test_what_a_browser_has_is_counted_for_nobody(limited):
    client = Client()
    tag = {"if-none-match": client.get("/")["ETag"]}

    statuses = {client.get("/", headers=tag).status_code for _ in range(30)}

    assert statuses == {304}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/subscribe/", 200),
        ("/privacy/", 200),
        ("/how-we-moderate/", 200),
        ("/comment/no-such-token/", 404),
        ("/no-such-page/", 404),
        ("/no/view/for/this/", 404),
        ("/2024/06/heat/?replytocom=1", 200),
        ("/2024/06/heat/?mine=x", 200),
        ("/?p=999999", 404),
        ("/?page=999", 404),
    ],
)
def test_pages_that_have_to_be_built_are_counted(limited, path, status):
    make_post(slug="heat")

    statuses = [Client().get(path).status_code for _ in range(5)]
    other = Client(REMOTE_ADDR="198.51.100.8").get(path)

    assert statuses == [status] * 3 + [429] * 2
    assert other.status_code == status


def test_who_asked_for_too_many_pages_is_told_when_to_come_again(limited):
    for _ in range(3):
        Client().get("/privacy/")

    response = Client().get("/privacy/")

    assert 0 < int(response["Retry-After"]) <= 60
    assert "Please try again in 1 minute." in response.content.decode()
    assert "Too many pages at once" in response.content.decode()
    assert not response.cookies


def test_who_asked_for_too_many_pages_can_still_write(limited):
    for _ in range(5):
        Client().get("/privacy/")

    assert send_comment(Client(), "words").status_code == 302


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/robots.txt", "/favicon.ico", "/admin/"])
def test_what_machines_and_the_staff_ask_for_has_no_limit(limited, path):
    statuses = {Client().get(path).status_code for _ in range(10)}

    assert statuses <= {200, 302}


def test_no_address_is_kept_by_what_counts():
    post, client = make_post(), Client()

    post_comment(client, post, 1)

    kept = repr(vars(rate_limit.storage))
    assert "posts" in kept
    assert "198.51.100.7" not in kept


def test_a_client_without_an_address_is_counted_too():
    assert rate_limit.seconds_left("reports", "") == 0
