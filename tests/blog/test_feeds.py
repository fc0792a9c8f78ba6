"""Feeds, the sitemap and robots.txt: what machines read."""

import re
from datetime import timedelta
from importlib import import_module
from unittest.mock import Mock
from uuid import UUID, uuid5
from xml.etree import ElementTree

import feedparser
import pytest
from django.apps import apps
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from blog.models import Blog, Page, Post, Tag
from comments.models import Comment
from tests.support.factories import (
    PUBLISHED_AT,
    make_comment,
    make_conversations,
    make_person,
    make_post,
)

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
HOSTILE = "a\x0bb\x08c ]]> <b>&amp;</b> \ufffe👩‍⚕️ \x1b[31m"


def read(client, path):
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/rss+xml")
    feed = feedparser.parse(response.content)
    assert not feed.bozo, feed.bozo_exception
    return feed


def locations(client):
    tree = ElementTree.fromstring(client.get("/sitemap.xml").content)  # noqa: S314 (our own)
    return {element.text for element in tree.iter() if element.tag.endswith("}loc")}


def test_the_feed_holds_the_newest_posts_whole(client):
    Blog(name="Pins & Kettles", tagline="Plainly.").save()
    make_post(
        title="Fans & <heat>",
        summary="It is loud.",
        body="<p>Whole <em>text</em>.</p>",
        by=[make_person("Zoë"), make_person("Ada", disclosure="Owns <shares>.")],
        tags=["heat", "fans"],
    )

    feed = read(client, "/feed/")

    entry = feed.entries[0]
    assert feed.feed.title == "Pins & Kettles"
    assert feed.feed.subtitle == "Plainly."
    assert entry.title == "Fans & <heat>"
    assert entry.link == "http://127.0.0.1:8000/2024/06/fans-heat/"
    assert entry.summary == "It is loud."
    assert entry.content[0].value == (
        "<p>Whole <em>text</em>.</p><p>Conflict of interest: Ada: Owns &lt;shares&gt;.</p>"
    )
    assert [author.name for author in entry.authors] == ["Zoë", "Ada"]
    assert [tag.term for tag in entry.tags] == ["fans", "heat"]
    assert entry.published_parsed[:5] == (2024, 6, 10, 8, 14)


def test_the_feed_holds_twenty_posts_newest_first_and_public_alone(client):
    for n in range(25):
        make_post(title=f"Day {n}", publish_at=PUBLISHED_AT + n * DAY)
    make_post(title="A draft", status="draft", publish_at=PUBLISHED_AT + 99 * DAY)
    make_post(title="A plan", publish_at=timezone.now() + DAY)

    feed = read(client, "/feed/")

    assert [entry.title for entry in feed.entries] == [f"Day {n}" for n in range(24, 4, -1)]


@pytest.mark.parametrize("path", ["/feed/", "/comments/feed/"])
def test_the_feeds_of_an_empty_blog_are_feeds(client, path):
    assert read(client, path).entries == []


def test_the_comments_feed_holds_what_readers_see_and_no_more(client, alan):
    post = make_post(title="The fan")
    draft = make_post(title="A draft")
    make_comment(post=draft, body="Under a draft.")
    draft.unpublish()
    make_comment(post=post, body="Visible *words*.", author_name="Grace")
    make_comment(post=post, body="Waiting.", status="pending")
    make_comment(post=post, body="Buy now.", status="spam", by=alan)
    make_comment(post=post, body="Rude.", status="rejected", by=alan)
    make_comment(post=post, body="Gone.", status="removed", by=alan)
    make_comment(post=post, body="Taken back.").erase()

    everywhere, here = read(client, "/comments/feed/"), read(client, "/2024/06/the-fan/feed/")

    assert [entry.summary for entry in everywhere.entries] == [
        '<p dir="auto">Visible <em>words</em>.</p>'
    ]
    assert [entry.title for entry in everywhere.entries] == ["Grace on “The fan”"]
    assert [entry.summary for entry in here.entries] == [
        '<p dir="auto">Visible <em>words</em>.</p>'
    ]
    assert here.feed.title == "Thoughts on “The fan”"


def test_the_feed_of_a_post_holds_its_own_comments_alone(client):
    comment = make_comment(post=make_post(slug="here"), body="Here.")
    make_comment(post=make_post(slug="there"), body="There.")

    feed = read(client, "/2024/06/here/feed/")

    assert [entry.summary for entry in feed.entries] == ['<p dir="auto">Here.</p>']
    assert feed.entries[0].link == f"http://127.0.0.1:8000/comment/{comment.pk}/"


def test_characters_that_xml_cannot_write_break_no_feed(client):
    Blog(name=HOSTILE, tagline=HOSTILE).save()
    person = make_person("Ada")
    post = make_post(title=HOSTILE, slug="odd", summary=HOSTILE, body="<p>x</p>", by=[person])
    comment = make_comment(post=post, author_name="Grace", body="x")
    tag = Tag.objects.create(name="heat")
    post.tags.add(tag)
    # Past the forms, as an import may: straight into the columns that the feeds read.
    Tag.objects.filter(pk=tag.pk).update(name=HOSTILE)
    Post.objects.filter(pk=post.pk).update(body_html=f"<p>{HOSTILE}</p>", disclosure=HOSTILE)
    person.name = HOSTILE
    person.save()
    Comment.objects.filter(pk=comment.pk).update(author_name=HOSTILE, body_html=f"<p>{HOSTILE}</p>")

    posts = read(client, "/feed/")
    comments = read(client, "/comments/feed/")
    of_post = read(client, "/2024/06/odd/feed/")

    assert len(posts.entries) == len(comments.entries) == len(of_post.entries) == 1
    assert "👩‍⚕️" in posts.entries[0].title
    assert "]]" in posts.entries[0].content[0].value
    assert "👩‍⚕️" in comments.entries[0].summary


def test_a_post_keeps_its_identity_when_its_words_change(client):
    post = make_post(slug="the-fan")
    before = read(client, "/feed/").entries[0].id

    post.title, post.body, post.updated_at = "Another", "<p>Other.</p>", timezone.now()
    post.save()

    assert read(client, "/feed/").entries[0].id == before


def test_a_post_keeps_its_identity_when_its_address_changes(client):
    post = make_post(slug="the-fan")
    before = read(client, "/feed/").entries[0].id

    post.slug = "the-loud-fan"
    post.save()

    assert read(client, "/feed/").entries[0].id == before


def test_a_comment_keeps_its_identity_when_words_and_address_change(client, alan):
    comment = make_comment(post=make_post(slug="the-fan"))
    before = read(client, "/comments/feed/").entries[0].id

    comment.edit(by=alan, body="Other words.", author_name="Grace", author_url="")
    comment.post.slug = "the-loud-fan"
    comment.post.save()

    after = read(client, "/comments/feed/").entries[0]
    assert after.id == before
    assert "Other words." in after.summary


def test_two_comments_never_share_an_identity(client):
    post = make_post()
    make_comment(post=post)
    make_comment(post=post)

    ids = [entry.id for entry in read(client, "/comments/feed/").entries]

    assert len(set(ids)) == 2


OF_POST = "urn:uuid:22222222-2222-2222-2222-222222222222"
OF_COMMENT = "urn:uuid:33333333-3333-3333-3333-333333333333"


@pytest.fixture
def known():
    """A blog with a post, tagged, and a comment; what identifies them is written out."""
    Blog(name="Pins", identity=UUID("11111111-1111-4111-8111-111111111111")).save()
    post = make_post(
        slug="fan", tags=["heat"], guid="urn:uuid:22222222-2222-2222-2222-222222222222"
    )
    comment = make_comment(post=post)
    guid = "urn:uuid:33333333-3333-3333-3333-333333333333"
    Comment.objects.filter(pk=comment.pk).update(guid=guid)
    return post, comment


FEEDS = ["/feed/", "/tag/heat/feed/", "/comments/feed/", "/2024/06/fan/feed/"]


def all_ids(client):
    """Of each feed the id of its only item, in all formats, and its own."""
    cache.clear()
    found = {}
    for path in FEEDS:
        rss, atom = (read_any(client, f"{path}{below}") for below in ("", "atom/"))
        items = {rss.entries[0].id, atom.entries[0].id}
        items |= {item["id"] for item in client.get(f"{path}json/").json()["items"]}
        assert 'guid isPermaLink="false"' in client.get(path).text
        found[path] = (*items, atom.feed.id)
    return found


def read_any(client, path):
    feed = feedparser.parse(client.get(path).content)
    assert not feed.bozo, feed.bozo_exception
    return feed


def test_identifiers_stay_when_the_blog_moves(client, settings, known):
    post, _ = known
    tag = Tag.objects.get()
    uuid_of = {"/feed/": "posts", "/tag/heat/feed/": f"tag {tag.pk}", "/comments/feed/": "comments"}
    own = {path: uuid5(Blog.load().identity, name).urn for path, name in uuid_of.items()}
    expected = {
        "/feed/": (OF_POST, own["/feed/"]),
        "/tag/heat/feed/": (OF_POST, own["/tag/heat/feed/"]),
        "/comments/feed/": (OF_COMMENT, own["/comments/feed/"]),
        "/2024/06/fan/feed/": (OF_COMMENT, uuid5(UUID(OF_POST), "comments").urn),
    }
    assert own["/feed/"] == "urn:uuid:89474b7c-9500-5ff1-aab6-16450c5ea540"
    assert all_ids(client) == expected

    Blog.record_origin()
    settings.SITE_URL = "https://elsewhere.example"

    assert all_ids(client) == expected
    assert "https://elsewhere.example/2024/06/fan/" in client.get("/feed/").text


def test_what_is_older_keeps_the_address_that_it_was_known_by(client, settings, known):
    post, comment = known
    Post.objects.update(guid="other"), Comment.objects.update(guid="other")
    for name in ("blog.migrations.0025", "comments.migrations.0035"):
        migration = import_module(f"{name}_identifiers_that_last")
        migration.keep_identifiers(apps, Mock(connection=connection))
    old = "http://127.0.0.1:8000"
    expected = {
        "/feed/": (f"{old}/?p={post.pk}", f"{old}/"),
        "/tag/heat/feed/": (f"{old}/?p={post.pk}", f"{old}/tag/heat/"),
        "/comments/feed/": (f"{old}/#comment-{comment.pk}", f"{old}/comments/feed/"),
        "/2024/06/fan/feed/": (f"{old}/#comment-{comment.pk}", f"{old}/?p={post.pk}#comments"),
    }
    assert all_ids(client) == expected  # as they were before the update

    Blog.record_origin()
    settings.SITE_URL = "https://elsewhere.example"
    Blog.record_origin()

    assert all_ids(client) == expected
    assert make_post().guid.startswith("urn:uuid:")


def test_a_new_blog_has_nothing_to_keep(settings):
    for name in ("blog.migrations.0025", "comments.migrations.0035"):
        migration = import_module(f"{name}_identifiers_that_last")
        migration.keep_identifiers(apps, Mock(connection=connection))

    Blog.record_origin()

    assert Blog.load().old_origin == ""


def test_a_backup_that_is_older_says_where_the_blog_was(settings):
    Blog(old_origin=Blog.UNRECORDED).save()

    Blog.record_origin("https://before.example")

    assert Blog.load().old_origin == "https://before.example"


def test_the_feeds_name_the_site_by_its_own_address(client, settings):
    settings.ALLOWED_HOSTS = ["localhost"]
    settings.SITE_URL = "https://blog.example.org"
    make_post(slug="the-fan")

    content = client.get("/feed/", headers={"host": "localhost:81"}).content.decode()

    assert "<link>https://blog.example.org/2024/06/the-fan/</link>" in content
    assert 'href="https://blog.example.org/feed/"' in content
    assert "localhost" not in content


RELATIVE = (
    '<p id="top"><a href="/about/">us</a> <a href="#top">up</a> <a href="https://a.example/#b">a</a>'
    '<a href="mailto:a@b.example">m</a></p><p><code>&lt;a href="/x"&gt;</code></p>'
    '<p>A note<small class="footnote">Its <a href="/b">source</a>.</small></p>'
    '<figure><img src="/media/pictures/2024/a.webp" width="1600" height="900" '
    "alt='a \"b\" > c'></figure>"
)


@pytest.mark.parametrize("path", ["/feed/", "/feed/atom/", "/feed/json/"])
def test_every_address_in_a_feed_is_whole(client, settings, path):
    settings.SITE_URL = "https://blog.example.org"
    make_post(slug="the-fan", body=RELATIVE)

    if path.endswith("json/"):
        text = client.get(path).json()["items"][0]["content_html"]
    else:
        text = feedparser.parse(
            client.get(path).content, sanitize_html=False, resolve_relative_uris=False
        )["entries"][0]["content"][0]["value"]  # fmt: skip

    site, post = "https://blog.example.org", "https://blog.example.org/2024/06/the-fan/"
    picture = f"{site}/media/pictures/2024"
    assert re.findall(r' (?:href|src|srcset)="([^"]*)"', text) == [
        f"{site}/about/",
        f"{post}#top",
        "https://a.example/#b",
        "mailto:a@b.example",
        "/x",  # in code
        f"{post}#note-1",
        f"{picture}/a.webp",
        f"{picture}/480/a.webp 480w, {picture}/960/a.webp 960w, {picture}/a.webp 1600w",
        f"{site}/b",
        f"{post}#noteref-1",
    ]
    assert '&lt;a href="/x"&gt;' in text


def test_each_entry_says_how_many_comments_there_are_and_where(client):
    post = make_post(slug="the-fan")
    make_conversations(post, [None])
    make_conversations(post, [None], submitted_at=PUBLISHED_AT + DAY)
    make_comment(post=post, status="pending")
    make_post(slug="quiet", publish_at=PUBLISHED_AT - DAY)
    here = "http://127.0.0.1:8000/2024/06/the-fan/"

    rss = client.get("/feed/").content.decode()
    atom = client.get("/feed/atom/").content.decode()
    items = client.get("/feed/json/").json()["items"]

    assert f"<comments>{here}#comments</comments>" in rss
    assert re.findall(r"<slash:comments>(\d+)<", rss) == ["2", "0"]
    assert f"<wfw:commentRss>{here}feed/</wfw:commentRss>" in rss
    assert re.findall(r"<thr:total>(\d+)<", atom) == ["2", "0"]
    link = ElementTree.fromstring(atom).find(".//{*}entry/{*}link[@rel='replies']")  # noqa: S314
    thread = "{http://purl.org/syndication/thread/1.0}"
    assert link.attrib == {
        "rel": "replies",
        "type": "application/atom+xml",
        "href": f"{here}feed/atom/",
        f"{thread}count": "2",
        f"{thread}updated": "2024-06-11T08:14:00+00:00",
    }
    assert items[0]["_comments"] == {
        "count": 2,
        "url": f"{here}#comments",
        "feed_url": f"{here}feed/json/",
    }
    assert [
        client.get(f"/2024/06/the-fan/feed/{key}").status_code for key in ("", "atom/", "json/")
    ] == [200] * 3


@pytest.mark.parametrize("path", ["/feed/", "/feed/atom/", "/feed/json/"])
def test_a_feed_asks_no_more_of_more_posts(client, path, django_assert_max_num_queries):
    for n in range(3):
        make_comment(post=make_post(slug=f"a{n}"))
    with CaptureQueriesContext(connection) as few:
        client.get(path)
    cache.clear()
    for n in range(3, 9):
        make_comment(post=make_post(slug=f"a{n}"))

    with django_assert_max_num_queries(len(few)):
        client.get(path)


# Sitemap


def test_the_sitemap_lists_what_is_public_and_no_more(client):
    make_post(slug="the-fan", by=[make_person("Ada")], tags=["heat"])
    make_post(slug="draft", status="draft", by=[make_person("Bob")], tags=["secret"])
    make_post(slug="plan", publish_at=timezone.now() + DAY, by=[make_person("Cy")], tags=["soon"])
    Page.objects.create(slug="about", title="About", body="")

    assert locations(client) == {
        "http://127.0.0.1:8000/2024/06/the-fan/",
        "http://127.0.0.1:8000/author/ada/",
        "http://127.0.0.1:8000/tag/heat/",
        "http://127.0.0.1:8000/about/",
    }


def test_the_sitemap_says_when_a_post_last_changed(client):
    make_post(slug="a", updated_at=PUBLISHED_AT + 40 * DAY)

    response = client.get("/sitemap.xml")

    assert b"<lastmod>2024-07-20T08:14:00+00:00</lastmod>" in response.content
    assert response["Content-Type"].startswith("application/xml")


def test_the_sitemap_of_an_empty_blog_is_a_sitemap(client):
    assert locations(client) == set()


def test_robots_are_kept_out_of_private_places_and_shown_the_sitemap(client, settings):
    settings.SITE_URL = "https://blog.example.org"

    response = client.get("/robots.txt")

    assert response["Content-Type"] == "text/plain; charset=utf-8"
    lines = response.content.decode().splitlines()
    assert lines[0] == "User-agent: *"
    assert {"Disallow: /admin/", "Disallow: /comment/"} <= set(lines)
    assert lines[-1] == "Sitemap: https://blog.example.org/sitemap.xml"
    assert "Disallow: /comments/" not in lines
