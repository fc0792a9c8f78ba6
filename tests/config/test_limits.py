"""How often one address may do a thing; others are not affected, and no header evades it."""

import pytest
from django.test import Client

from comments.models import Comment
from config import limits
from tests.factories import make_comment, make_post

pytestmark = pytest.mark.django_db


def post_comment(client, post, number, *, address="198.51.100.7", **extra):
    return client.post(
        f"{post.get_absolute_url()}comment/",
        {"body": f"Words, number {number}.", "action": extra.pop("action", "post")},
        REMOTE_ADDR=address,
        **extra,
    )


def test_of_200_posts_in_a_minute_all_from_the_limit_on_are_refused(settings):
    settings.LIMITS = settings.LIMITS | {"posts": "20 per 10 minutes"}
    post, client = make_post(), Client()

    statuses = [post_comment(client, post, number).status_code for number in range(200)]

    assert statuses == [302] * 20 + [429] * 180
    assert Comment.objects.count() == 20


def test_who_is_refused_is_told_when_and_gets_the_words_back():
    post, client = make_post(), Client()
    for number in range(20):
        post_comment(client, post, number)

    response = post_comment(client, post, 21)

    page = response.content.decode()
    assert response.status_code == 429
    assert 0 < int(response["Retry-After"]) <= 600
    assert "Words, number 21." in page
    assert "please send them again in 10 minutes" in page
    assert not response.cookies


def test_another_reader_is_not_affected():
    post, client = make_post(), Client()
    for number in range(30):
        post_comment(client, post, number)

    response = post_comment(client, post, 31, address="198.51.100.8")

    assert response.status_code == 302


def test_a_forged_forwarded_for_does_not_evade_it():
    post, client = make_post(), Client()
    for number in range(20):
        post_comment(client, post, number)

    response = post_comment(client, post, 21, headers={"X-Forwarded-For": "203.0.113.5"})

    assert response.status_code == 429


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


def test_reports_are_limited():
    post, client = make_post(), Client()
    comments = [make_comment(post=post) for _ in range(11)]

    statuses = [
        client.post(f"/comment/{comment.pk}/report/", {"reason": "unkind"}).status_code
        for comment in comments
    ]

    assert statuses == [302] * 10 + [429]


def test_searches_are_limited_and_the_words_stay_in_the_box():
    client = Client()
    for number in range(60):
        assert client.get(f"/search/?q=heat+{number}").status_code == 200

    response = client.get("/search/?q=warm+nights")

    assert response.status_code == 429
    assert int(response["Retry-After"]) > 0
    assert 'value="warm nights"' in response.content.decode()


def test_reading_has_no_limit():
    post, client = make_post(), Client()

    statuses = {client.get(post.get_absolute_url()).status_code for _ in range(300)}

    assert statuses == {200}


def test_no_address_is_kept_by_what_counts():
    post, client = make_post(), Client()

    post_comment(client, post, 1)

    kept = repr(vars(limits.storage))
    assert "posts" in kept
    assert "198.51.100.7" not in kept


def test_a_client_without_an_address_is_counted_too():
    assert limits.seconds_left("reports", "") == 0
