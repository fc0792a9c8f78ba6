"""What search engines, feed readers and previews of links are told about a post."""

import io
import json
import re
from datetime import UTC, datetime
from xml.etree import ElementTree

import feedparser
import pytest
from django.core.files.base import ContentFile
from PIL import Image

from blog.models import Blog, Page
from tests.support.factories import make_comment, make_person, make_post, make_preview

pytestmark = pytest.mark.django_db

SITE = "http://127.0.0.1:8000"
SITEMAP = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
}


def picture():
    out = io.BytesIO()
    Image.new("RGB", (40, 20), "red").save(out, "PNG")
    return ContentFile(out.getvalue(), name="fan.png")


@pytest.fixture
def post():
    Blog(name="Slow Signals", tagline="Letters.").save()
    ada = make_person("Ada Byron", role="Nurse", disclosure="Paid by nobody.")
    return make_post(
        title="Heat & <night>",
        slug="heat",
        summary="What a warm night does.",
        body="<p>Six words stand in this post.</p>",
        by=[ada],
        tags=["heat"],
        updated_at=datetime(2024, 7, 1, tzinfo=UTC),
        image=picture(),
        image_alt="A fan",
    )


def data_of(client, post):
    page = client.get(post.get_absolute_url()).content.decode()
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)
    return found and json.loads(found[1])


def meta_of(client, address):
    page = client.get(address).content.decode()
    return dict(re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">', page))


def test_structured_data_say_what_the_page_says(client, post):
    make_comment(post=post)
    make_comment(post=post, status="pending")

    assert data_of(client, post) == {
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        "@id": f"{SITE}/2024/06/heat/",
        "mainEntityOfPage": f"{SITE}/2024/06/heat/",
        "url": f"{SITE}/2024/06/heat/",
        "headline": "Heat & <night>",
        "description": "What a warm night does.",
        "datePublished": "2024-06-10T08:14:00+00:00",
        "dateModified": "2024-07-01T00:00:00+00:00",
        "author": [
            {
                "@type": "Person",
                "name": "Ada Byron",
                "url": f"{SITE}/author/ada-byron/",
                "jobTitle": "Nurse",
            }
        ],
        "publisher": {"@type": "Organization", "name": "Slow Signals", "url": SITE},
        "isPartOf": {"@type": "Blog", "name": "Slow Signals", "url": f"{SITE}/"},
        "image": f"{SITE}{post.image.url}",
        "keywords": ["heat"],
        "inLanguage": "en-gb",
        "wordCount": 6,
        "discussionUrl": f"{SITE}/2024/06/heat/#comments",
        "backstory": "Conflict of interest: Paid by nobody.",
        "commentCount": 1,
    }


def test_no_title_ends_the_element_that_holds_the_data(client):
    hostile = make_post(title="</script><script>alert(1)</script>&<!--")

    page = client.get(hostile.get_absolute_url()).content.decode()

    assert "alert(1)</script>" not in page
    assert data_of(client, hostile)["headline"] == "</script><script>alert(1)</script>&<!--"


def test_a_draft_says_nothing_to_search_engines(client):
    draft = make_post(status="draft")

    assert "ld+json" not in client.get(make_preview(draft)).content.decode()


def test_a_link_to_a_post_has_a_card(client, post):
    meta = meta_of(client, post.get_absolute_url())

    assert meta["og:type"] == "article"
    assert meta["og:title"] == "Heat &amp; &lt;night&gt;"
    assert meta["og:url"] == f"{SITE}/2024/06/heat/"
    assert meta["og:description"] == "What a warm night does."
    assert meta["og:image"] == f"{SITE}{post.image.url}"
    assert meta["og:image:alt"] == "A fan"
    assert meta["twitter:card"] == "summary_large_image"


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        ("/", "/"),
        ("/?page=1&utm_source=x", "/"),
        ("/2024/06/heat/?sort=new", "/2024/06/heat/"),
        ("/tag/heat/", "/tag/heat/"),
        ("/author/ada-byron/", "/author/ada-byron/"),
        ("/archive/", "/archive/"),
        ("/about/", "/about/"),
    ],
)
def test_a_page_names_its_one_address(client, post, asked, address):
    Page.objects.create(slug="about", title="About", body="Us.")

    page = client.get(asked).content.decode()

    assert re.findall(r'<link rel="canonical" href="([^"]*)">', page) == [f"{SITE}{address}"]


def test_the_sitemap_has_dates_and_pictures(client, post):
    tree = ElementTree.fromstring(client.get("/sitemap.xml").content)  # noqa: S314 (our own)

    rows = {
        row.findtext("s:loc", namespaces=SITEMAP): (
            row.findtext("s:lastmod", namespaces=SITEMAP),
            row.findtext("image:image/image:loc", namespaces=SITEMAP),
        )
        for row in tree.findall("s:url", SITEMAP)
    }
    assert rows == {
        f"{SITE}/2024/06/heat/": ("2024-07-01T00:00:00+00:00", f"{SITE}{post.image.url}"),
        f"{SITE}/tag/heat/": ("2024-06-10T08:14:00+00:00", None),
        f"{SITE}/author/ada-byron/": ("2024-06-10T08:14:00+00:00", None),
    }


@pytest.mark.parametrize("place", ["/feed/", "/tag/heat/feed/", "/author/ada-byron/feed/"])
@pytest.mark.parametrize(("below", "version"), [("", "rss20"), ("atom/", "atom10")])
def test_every_feed_in_xml_has_the_whole_post_and_its_picture(client, post, place, below, version):
    make_post(title="Of something else")

    feed = feedparser.parse(client.get(place + below).content)

    assert not feed.bozo
    assert feed.version == version
    entry = next(entry for entry in feed.entries if entry.title == "Heat & <night>")
    assert len(feed.entries) == (2 if place == "/feed/" else 1)
    assert "Six words stand in this post." in entry.content[0].value
    assert "Conflict of interest: Paid by nobody." in entry.content[0].value
    assert entry.enclosures[0].href == f"{SITE}{post.image.url}"
    assert int(entry.enclosures[0].length) == post.image.size


@pytest.mark.parametrize("place", ["/feed/", "/tag/heat/feed/", "/author/ada-byron/feed/"])
def test_every_feed_in_json_is_a_json_feed(client, post, place):
    response = client.get(f"{place}json/")

    feed = json.loads(response.content)
    assert response["Content-Type"] == "application/feed+json; charset=utf-8"
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"].endswith(f"{place}json/")
    item = feed["items"][0]
    assert item["id"] == post.guid
    assert item["title"] == "Heat & <night>"
    assert item["authors"] == [{"name": "Ada Byron"}]
    assert item["attachments"][0]["mime_type"] == "image/webp"
    assert "Six words" in item["content_html"]


def test_a_feed_survives_a_picture_that_has_gone(client, post):
    post.image.storage.delete(post.image.name)

    assert feedparser.parse(client.get("/feed/").content).entries[0].enclosures[0].length == "0"


def test_a_list_names_its_feeds(client, post):
    page = client.get("/tag/heat/").content.decode()

    assert 'type="application/atom+xml" title="#heat" href="/tag/heat/feed/atom/"' in page


def test_a_weakness_is_reported_where_the_owner_says(client):
    assert client.get("/.well-known/security.txt").status_code == 404

    Blog(security_contact="mailto:safe@example.org").save()

    lines = client.get("/.well-known/security.txt").content.decode().splitlines()
    assert lines[0] == "Contact: mailto:safe@example.org"
    assert re.fullmatch(r"Expires: \d{4}-\d\d-\d\dT00:00:00Z", lines[1])
    assert lines[3] == f"Canonical: {SITE}/.well-known/security.txt"
