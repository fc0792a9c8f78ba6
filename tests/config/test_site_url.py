"""What leads back to the blog begins with SITE_URL, whatever name of the site was asked for."""

import json
import re

import pytest

from blog.models import Blog, Page
from config.operations.jobs import Runner
from tests.support.factories import make_comment, make_person, make_post
from tests.support.pages import elements

pytestmark = pytest.mark.django_db

SITE = "https://blog.example.org"
HERE = "/2024/06/heat/"
FEEDS = ["/feed/", "/tag/heat/feed/", "/author/ada/feed/", f"{HERE}feed/", "/comments/feed/"]
PAGES = [
    *("/", "/archive/", "/2024/", "/2024/06/", "/tag/heat/", "/author/ada/", HERE, "/about/"),
    *(f"{feed}{form}" for feed in FEEDS for form in ("", "atom/", "json/")),
    *("/sitemap.xml", "/robots.txt", "/.well-known/security.txt", "/search/?q=words"),
    *("/how-we-moderate/", "/subscribe/", "/privacy/", "/accessibility/", f"{HERE}?replytocom=1"),
]


@pytest.fixture(autouse=True)
def site(settings):
    settings.SITE_URL, settings.ALLOWED_HOSTS = SITE, ["inside.internal"]
    post = make_post(slug="heat", tags=["heat"], by=[make_person("Ada")])
    make_comment(post=post, body="Words.")
    Page.objects.update_or_create(slug="about", defaults={"title": "About", "body": "<p>It.</p>"})
    Blog(name="Slow Signals", security_contact="mailto:ada@example.org").save()


def ask(client, path):
    return client.get(path, headers={"host": "inside.internal:8443"}).content.decode()


@pytest.mark.parametrize("path", PAGES)
def test_no_page_repeats_the_host_that_was_asked_for(client, path):
    assert "inside.internal" not in ask(client, path)


@pytest.mark.parametrize("feed", FEEDS)
def test_every_link_of_a_feed_begins_with_it(client, feed):
    rss, atom = ask(client, feed), ask(client, f"{feed}atom/")
    found = json.loads(ask(client, f"{feed}json/"))

    links = re.findall(r"<link>(.*?)</link>", rss) + re.findall(r'<link href="(.*?)"', atom)
    links += re.findall(r'<atom:link href="(.*?)"', rss)
    links += [found["feed_url"], found["home_page_url"], *(row["url"] for row in found["items"])]
    assert len(links) >= 8
    assert {link[: len(SITE) + 1] for link in links} == {f"{SITE}/"}


@pytest.mark.parametrize("path", ["/", "/archive/", "/tag/heat/", "/author/ada/", HERE, "/about/"])
def test_a_page_names_its_one_address_by_it(client, path):
    found = elements(ask(client, path))

    canonical = [of["href"] for tag, of in found if tag == "link" and of.get("rel") == "canonical"]
    cards = [of["content"] for tag, of in found if of.get("property") == "og:url"]
    assert canonical == [f"{SITE}{path}"]
    assert set(cards) <= {f"{SITE}{path}"}


def test_structured_data_name_it(client):
    page = ask(client, HERE)

    found = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page)[1])
    assert f'"{SITE}{HERE}"' in json.dumps(found)


def test_the_sitemap_robots_and_security_name_it(client):
    places = re.findall(r"<loc>(.*?)</loc>", ask(client, "/sitemap.xml"))

    assert {place[: len(SITE) + 1] for place in places} == {f"{SITE}/"}
    assert f"Sitemap: {SITE}/sitemap.xml" in ask(client, "/robots.txt")
    assert f"Canonical: {SITE}/.well-known/" in ask(client, "/.well-known/security.txt")


def test_links_in_mail_begin_with_it(client, mailoutbox):
    headers = {"host": "inside.internal:8443"}
    words = {"body": "More words.", "action": "post", "notify": "1", "email": "grace@a.example"}

    client.post(f"{HERE}comment/", words, headers=headers)
    client.post("/subscribe/", {"email": "wren@a.example"}, headers=headers)

    Runner().run_once()

    links = [link for mail in mailoutbox for link in re.findall(r"https?://\S+", mail.body)]
    assert len(mailoutbox) == 2
    assert {link[: len(SITE)] for link in links} == {SITE}
