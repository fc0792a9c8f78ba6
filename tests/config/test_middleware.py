"""What holds for every request: whose address, which POST counts, what stays private."""

import re
from ipaddress import ip_network

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from blog.models import Page
from comments.models import Comment
from config.middleware.proxies import ClientAddressMiddleware
from tests.support.factories import make_comment, make_post

OUR_PROXIES = [ip_network("10.0.0.0/8"), ip_network("fd00::/8")]


# Whose address


@pytest.mark.parametrize(
    ("peer", "forwarded", "address"),
    [
        # (who connects, X-Forwarded-For, whose address counts)
        ("10.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("10.0.0.1", "198.51.100.7, 203.0.113.9", "203.0.113.9"),
        ("10.0.0.1", "198.51.100.7, 203.0.113.9, 10.0.0.2", "203.0.113.9"),
        ("10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3"),
        ("10.0.0.1", "127.0.0.1, 203.0.113.9", "203.0.113.9"),
        ("10.0.0.1", "  203.0.113.9  ", "203.0.113.9"),
        ("fd00::1", "2001:db8::9", "2001:db8::9"),
        # In every form that proxies write: with ports, in brackets, in quotes, with gaps
        ("10.0.0.1", "203.0.113.9:4711", "203.0.113.9"),
        ("10.0.0.1", "[2001:db8::9]", "2001:db8::9"),
        ("10.0.0.1", "[2001:db8::9]:4711", "2001:db8::9"),
        ("10.0.0.1", '"[2001:db8::9]:4711"', "2001:db8::9"),
        ("10.0.0.1", "2001:DB8:0:0::9", "2001:db8::9"),
        ("10.0.0.1", "fe80::9%eth0", "fe80::9"),
        ("10.0.0.1", "::ffff:203.0.113.9", "203.0.113.9"),
        ("::ffff:10.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("10.0.0.1", "198.51.100.7,203.0.113.9,10.0.0.2:80,[fd00::2]:443", "203.0.113.9"),
        ("10.0.0.1", "203.0.113.9,, ,10.0.0.2,", "203.0.113.9"),
        # Two headers, as servers join them
        ("10.0.0.1", "198.51.100.7,203.0.113.9", "203.0.113.9"),
        # Where our proxy wrote no address, no further than to that proxy
        ("10.0.0.1", "unknown", "10.0.0.1"),
        ("10.0.0.1", "203.0.113.9, unknown", "10.0.0.1"),
        ("10.0.0.1", "203.0.113.9, unknown, 10.0.0.2", "10.0.0.2"),
        ("10.0.0.1", "203.0.113.999", "10.0.0.1"),
        ("10.0.0.1", "[2001:db8::9", "2001:db8::9"),
        ("10.0.0.1", "for=203.0.113.9", "10.0.0.1"),
        ("10.0.0.1", "\x00\xff<script>", "10.0.0.1"),
        ("10.0.0.1", "1:2:3:4:5:6:7:8:9", "10.0.0.1"),
        ("10.0.0.1", "٢٠٣.0.113.9", "10.0.0.1"),
        ("203.0.113.9", "198.51.100.7", "203.0.113.9"),
        ("203.0.113.9", "10.0.0.1", "203.0.113.9"),
        ("10.0.0.1", None, "10.0.0.1"),
        ("10.0.0.1", "", "10.0.0.1"),
    ],
)
def test_a_forwarded_address_counts_when_our_own_proxy_wrote_it(settings, peer, forwarded, address):
    settings.TRUSTED_PROXIES = OUR_PROXIES

    assert seen_from(peer, forwarded) == address


def test_without_trusted_proxies_no_forwarded_address_counts(settings):
    settings.TRUSTED_PROXIES = []

    assert seen_from("10.0.0.1", "203.0.113.9") == "10.0.0.1"


@pytest.mark.parametrize("peer", ["", "unix:", "not an address"])
def test_a_connection_without_an_address_is_trusted_by_nobody(settings, peer):
    settings.TRUSTED_PROXIES = OUR_PROXIES

    assert seen_from(peer, "203.0.113.9") == peer


def test_a_socket_of_this_machine_is_trusted_where_this_machine_is(settings):
    settings.TRUSTED_PROXIES = [ip_network("127.0.0.0/8")]

    assert seen_from("", "203.0.113.9") == "203.0.113.9"


def test_what_else_a_proxy_may_write_is_not_read(settings):
    settings.TRUSTED_PROXIES = OUR_PROXIES
    request = RequestFactory().get("/", REMOTE_ADDR="10.0.0.1")
    request.META["HTTP_FORWARDED"] = "for=203.0.113.9;proto=https"
    request.META["HTTP_X_REAL_IP"] = "203.0.113.9"

    ClientAddressMiddleware(lambda request: HttpResponse())(request)

    assert request.META["REMOTE_ADDR"] == "10.0.0.1"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("peer", "proto", "status"),
    [
        ("10.0.0.1", "https", 200),
        ("10.0.0.1", "http", 301),
        ("10.0.0.1", "", 301),
        ("203.0.113.9", "https", 301),
        ("203.0.113.9", "http", 301),
    ],
)
def test_only_a_trusted_proxy_says_that_a_page_was_asked_for_safely(
    settings, client, peer, proto, status
):
    settings.TRUSTED_PROXIES = OUR_PROXIES
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

    response = client.get("/robots.txt", headers={"x-forwarded-proto": proto}, REMOTE_ADDR=peer)

    assert response.status_code == status


def seen_from(peer, forwarded):
    request = RequestFactory().get("/", REMOTE_ADDR=peer)
    if forwarded is not None:
        request.META["HTTP_X_FORWARDED_FOR"] = forwarded
    ClientAddressMiddleware(lambda request: HttpResponse())(request)
    return request.META["REMOTE_ADDR"]


# Which POST counts


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "same-origin"}, 302),
        ({"sec-fetch-site": "none"}, 302),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"sec-fetch-site": "cross-site", "origin": "https://evil.example"}, 403),
        ({"origin": "http://testserver"}, 302),
        ({"origin": "http://127.0.0.1:8000"}, 302),  # SITE_URL
        ({"origin": "https://127.0.0.1:8000"}, 403),
        ({"origin": "http://127.0.0.1:8001"}, 403),
        ({"referer": "http://127.0.0.1:8000/2024/06/the-fan/"}, 302),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://testserver.evil.example"}, 403),
        ({"origin": "http://evil.example/testserver"}, 403),
        ({"origin": "http://testserver@evil.example"}, 403),
        ({"origin": "http://testserver:8080"}, 403),
        ({"origin": "http://[::1"}, 403),
        ({"origin": ""}, 302),
        ({"referer": "http://testserver/2024/06/the-fan/"}, 302),
        ({"referer": "https://evil.example/?http://testserver/"}, 403),
        ({"origin": "https://evil.example", "referer": "http://testserver/"}, 403),
        ({}, 302),
    ],
)
def test_a_comment_is_taken_from_our_own_pages_and_from_programs(client, headers, status):
    post = make_post(slug="the-fan")

    response = client.post("/2024/06/the-fan/comment/", {"body": "Words."}, headers=headers)

    assert response.status_code == status
    assert Comment.objects.filter(post=post).count() == (1 if status == 302 else 0)


@pytest.mark.django_db
def test_a_refusal_says_that_nothing_is_lost(client):
    make_post(slug="the-fan")

    response = client.post(
        "/2024/06/the-fan/comment/", {"body": "x"}, headers={"sec-fetch-site": "cross-site"}
    )

    assert "your words are still in the box" in response.content.decode()


@pytest.mark.django_db
def test_another_site_takes_back_no_comment(client):
    comment = make_comment()

    response = client.post(
        f"/comment/{comment.token}/",
        {"action": "take-back"},
        headers={"sec-fetch-site": "cross-site"},
    )

    comment.refresh_from_db()
    assert response.status_code == 403
    assert comment.erased_at is None


def test_staff_need_djangos_token_even_from_our_own_pages(alan):
    client = Client(enforce_csrf_checks=True, headers={"sec-fetch-site": "same-origin"})
    client.force_login(alan)
    comment = make_comment(status="pending")

    response = client.post("/admin/comments/queue/approve/", {"id": comment.pk})

    comment.refresh_from_db()
    assert response.status_code == 403
    assert not comment.is_visible


def test_staff_with_djangos_token_may_decide(alan):
    client = Client(enforce_csrf_checks=True)
    client.force_login(alan)
    comment = make_comment(status="pending")
    client.get("/admin/comments/queue/")
    token = client.cookies["csrftoken"]

    client.post(
        "/admin/comments/queue/approve/", {"id": comment.pk, "csrfmiddlewaretoken": token.value}
    )

    comment.refresh_from_db()
    assert comment.is_visible
    assert token["path"] == "/admin/"


# What may run and load

POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "report-uri /csp-report/",
}
PUBLIC_POLICY = POLICY | {"require-trusted-types-for 'script'", "trusted-types offline-worker"}


def policy_of(response):
    return {part.strip() for part in response["Content-Security-Policy"].split(";")}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 200),
        ("/archive/", 200),
        ("/search/?q=x", 200),
        ("/2024/06/the-fan/", 200),
        ("/feed/", 200),
        ("/admin/login/", 200),
        ("/admin/comments/queue/", 302),
        ("/nothing/", 404),
        ("/admin/nothing/", 302),
        ("/healthz", 200),
    ],
)
def test_every_answer_says_that_nothing_foreign_may_run(client, path, status):
    make_post(slug="the-fan")

    response = client.get(path)

    assert response.status_code == status
    assert policy_of(response) == (POLICY if path.startswith("/admin/") else PUBLIC_POLICY)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] == "DENY"
    assert response["Referrer-Policy"] == "same-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"


def test_the_pages_of_the_staff_say_so_too(as_alan, admin_client):
    make_post()

    for response in (
        as_alan.get("/admin/comments/queue/"),
        admin_client.get("/admin/blog/tag/add/"),
    ):
        assert response.status_code == 200
        assert policy_of(response) == POLICY


def test_only_the_page_with_the_editor_lets_one_script_stand_in_it(admin_client):
    pages = [admin_client.get("/admin/blog/post/add/") for _ in range(2)]

    policies = [
        {part.strip() for part in page["Content-Security-Policy"].split(";")} for page in pages
    ]
    (one,), (other,) = (policy - POLICY for policy in policies)
    nonce = re.fullmatch(r"script-src 'self' 'nonce-([\w+/=]{20,})'", one)[1]
    assert POLICY - policies[0] == {"script-src 'self'"}
    assert one != other
    assert f'<script type="importmap" nonce="{nonce}">' in pages[0].content.decode()


@pytest.mark.django_db
def test_a_page_that_failed_says_so_too_and_needs_no_database(client, monkeypatch):
    client.raise_request_exception = False
    monkeypatch.setattr("blog.views.used_tags", lambda: 1 / 0)
    make_post()

    response = client.get("/")

    assert response.status_code == 500
    assert "Something went wrong here" in response.content.decode()
    assert policy_of(response) == PUBLIC_POLICY
    assert "Set-Cookie" not in response


# What may be kept


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path", ["/", "/archive/", "/2024/06/the-fan/", "/search/", "/feed/", "/nothing/"]
)
def test_public_pages_may_be_kept_and_must_be_checked(client, path):
    make_post(slug="the-fan")

    response = client.get(path)

    assert response["Cache-Control"] == "public, no-cache"
    assert "X-Robots-Tag" not in response
    assert "Cookie" not in response.get("Vary", "")


@pytest.mark.django_db
def test_a_writers_own_page_is_kept_by_nobody(client):
    comment = make_comment(status="pending")

    response = client.get(f"/comment/{comment.token}/")

    assert response.status_code == 200
    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex"
    assert response["Referrer-Policy"] == "same-origin"


@pytest.mark.django_db
def test_a_post_that_shows_ones_own_comment_is_kept_by_nobody(client):
    make_post(slug="the-fan")

    response = client.get("/2024/06/the-fan/?mine=anything")

    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "data", [{"body": "Words."}, {"body": ""}, {"body": "x", "action": "preview"}]
)
def test_the_answer_to_a_comment_is_kept_by_nobody(client, data):
    make_post(slug="the-fan")

    response = client.post("/2024/06/the-fan/comment/", data)

    assert response["Cache-Control"] == "private, no-store"


def test_the_pages_of_the_staff_are_kept_by_nobody(as_alan):
    response = as_alan.get("/admin/comments/queue/")

    assert "public" not in response["Cache-Control"]
    assert "no-store" in response["Cache-Control"]


@pytest.mark.django_db
def test_a_page_is_the_same_for_everybody(client, as_alan):
    make_comment(post=make_post(slug="the-fan"))
    Page.objects.create(slug="about", title="About", body="x")

    paths = ["/", "/2024/06/the-fan/", "/about/", "/archive/"]

    assert [client.get(path).content for path in paths] == [
        as_alan.get(path).content for path in paths
    ]
