"""What every answer says about itself to a browser, and what a scanner of headers makes of it."""

import re
from unittest.mock import Mock

import pytest
from django.conf import settings as django_settings
from django.core.files.base import ContentFile
from django.test import Client

from blog.models import Picture
from tests.blog.test_admin import picture
from tests.config.starting import KEY, run
from tests.support.factories import make_post

pytestmark = pytest.mark.django_db

EVERYWHERE = ["/", "/feed/", "/nothing/", "/healthz", "/robots.txt", "/admin/login/", "/search/"]


@pytest.mark.parametrize("path", EVERYWHERE)
def test_every_answer_is_kept_to_this_site(path):
    headers = Client().get(path).headers

    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["Cross-Origin-Embedder-Policy"] == "require-corp"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_a_picture_may_be_shown_by_a_feed_reader():
    shown = Picture.objects.create(file=ContentFile(picture().read(), "a.png"), alt="A hill")

    response = Client().get(shown.file.url)
    response.close()

    assert "Cross-Origin-Resource-Policy" not in response.headers


def test_no_script_of_a_public_page_makes_html_of_text():
    post = make_post()

    for path in ("/", post.get_absolute_url(), "/nothing/", "/search/?q=a"):
        policy = Client().get(path).headers["Content-Security-Policy"]
        assert "require-trusted-types-for 'script'" in policy
        assert "trusted-types offline-worker" in policy


def test_the_editor_makes_html_of_what_is_pasted(admin_client):
    policy = admin_client.get("/admin/blog/post/add/").headers["Content-Security-Policy"]

    assert "trusted-types" not in policy


@pytest.mark.parametrize("path", ["/healthz", "/admin/login/"])
def test_no_answer_writes_a_policy_of_its_own(client, monkeypatch, path):
    first = client.get(path).headers["Content-Security-Policy"]
    for place in ("config.middleware.headers", "csp.middleware"):
        monkeypatch.setattr(f"{place}.build_policy", Mock(side_effect=AssertionError(place)))

    assert client.get(path).headers["Content-Security-Policy"] == first


# HSTS


def hsts(site, **variables):
    code = (
        "from config import settings as s; print(s.SECURE_HSTS_SECONDS,"
        " s.SECURE_HSTS_INCLUDE_SUBDOMAINS, s.SECURE_HSTS_PRELOAD)"
    )
    return run("-c", code, SITE_URL=site, SECRET_KEY=KEY, **variables)


@pytest.mark.parametrize(
    ("site", "variables", "printed"),
    [
        ("https://a.example", {}, "3600 False False"),
        ("https://a.example", {"HSTS": "max-age=31536000"}, "31536000 False False"),
        (
            "https://a.example",
            {"HSTS": "max-age=63072000; includeSubDomains; preload"},
            "63072000 True True",
        ),
        ("https://a.example", {"HSTS": "max-age=0"}, "0 False False"),
        ("http://a.example", {"HSTS": "max-age=31536000"}, "0 False False"),
    ],
)
def test_https_is_promised_for_an_hour_or_for_what_the_owner_says(site, variables, printed):
    result = hsts(site, **variables)

    assert result.stdout == f"{printed}\n", result.stderr


# The score. These are the rules that the HTTP Observatory of MDN publishes, as far as an answer of
# ours can meet them: what each finding takes away or adds. What is added counts from 90 on.


def score(response, home):
    """The score of an answer over https, and what it is made of."""
    headers, policy = response.headers, directives(response)
    unsafe = re.search(r"unsafe-|\bdata:|\*|https?:", headers["Content-Security-Policy"])
    strict = policy["default-src"] == ["'none'"] and policy["form-action"] == ["'self'"]
    promised = re.match(r"max-age=(\d+)", headers.get("Strict-Transport-Security", ""))
    seconds = int(promised[1]) if promised else None
    cookies = response.cookies.values()
    found = {
        "policy": 10 if strict and not unsafe else -20,
        "framing": 5 if policy["frame-ancestors"] == ["'none'"] else -20,
        "referrer": 5 if headers["Referrer-Policy"] == "same-origin" else 0,
        "resources": 10 if headers["Cross-Origin-Resource-Policy"] == "same-origin" else 0,
        "types": 0 if headers["X-Content-Type-Options"] == "nosniff" else -5,
        "https": -20 if seconds is None else -10 if seconds < 15_768_000 else 0,
        "redirect": 0 if home["Location"].startswith("https://") else -20,
        "scripts": 0 if not re.search(rb'<script[^>]+src="(?!/)', response.content) else -50,
        "sharing": 0 if "Access-Control-Allow-Origin" not in headers else -50,
        "cookies": 0
        if not cookies
        else 5
        if all(cookie["secure"] and cookie["samesite"] == "Lax" for cookie in cookies)
        else -20,
    }
    lost = 100 + sum(points for points in found.values() if points < 0)
    gained = sum(points for points in found.values() if points > 0)
    return lost + (gained if lost >= 90 else 0), found


def directives(response):
    parts = response.headers["Content-Security-Policy"].split(";")
    return {name: values for name, *values in (part.split() for part in parts)}


@pytest.mark.parametrize(
    ("path", "seconds", "points"),
    [
        ("/", 3600, 120),
        ("/", 31_536_000, 130),
        # Here there are cookies, and they are as they should be.
        ("/admin/login/", 3600, 125),
        ("/admin/login/", 31_536_000, 135),
    ],
)
def test_the_headers_score_as_high_as_they_can(settings, path, seconds, points):
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_HSTS_SECONDS = seconds
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    home = Client().get("/")

    reached, found = score(Client().get(path, secure=True), home)

    assert reached == points, found


def test_both_warnings_about_other_hosts_are_the_owners_to_answer():
    assert django_settings.SILENCED_SYSTEM_CHECKS == ["security.W005", "security.W021"]
