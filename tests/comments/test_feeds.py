"""The conversation as a feed reader gets it: three formats of the same comments."""

import json
from datetime import timedelta

import feedparser
import pytest
from django.utils import timezone

from blog.models import Blog, Post
from comments.models import Comment
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db

EVERYWHERE, HERE = "/comments/feed/", "/2024/06/the-fan/feed/"
PLACES = [EVERYWHERE, HERE]
WEEK = timedelta(days=7)
XML = {"": "rss20", "atom/": "atom10"}
FORMATS = [*XML, "json/"]
HOSTILE = "a\x0bb\x08c ]]> <b>&amp;</b> \ufffe👩‍⚕️ \x1b[31m"


@pytest.fixture
def post():
    return make_post(title="The fan", slug="the-fan")


def read_xml(client, path):
    response = client.get(path)
    feed = feedparser.parse(response.content)
    assert response.status_code == 200
    assert not feed.bozo, feed.bozo_exception
    assert response["Content-Type"].startswith(f"application/{feed.version[:-2]}+xml")
    return feed


def read_json(client, path):
    response = client.get(path)
    assert response["Content-Type"] == "application/feed+json; charset=utf-8"
    return json.loads(response.content)


def ids(client, path):
    """The ids of a feed's items, in whatever format it is."""
    if path.endswith("json/"):
        return [item["id"] for item in read_json(client, path)["items"]]
    return [entry.id for entry in read_xml(client, path).entries]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("below", "version"), XML.items())
def test_a_feed_in_xml_holds_the_comments_newest_first(client, post, place, below, version):
    make_comment(post=post, body="First.")
    newest = make_comment(post=post, body="Then *this*.", author_name="Grace")

    feed = read_xml(client, place + below)

    assert feed.version == version
    entry = feed.entries[0]
    assert len(feed.entries) == 2
    assert entry.title == "Grace on “The fan”"
    assert [author.name for author in entry.authors] == ["Grace"]
    assert entry.link == f"http://127.0.0.1:8000/comment/{newest.pk}/"
    assert '<p dir="auto">Then <em>this</em>.</p>' in {
        entry.summary, *(part.value for part in entry.get("content", []))
    }  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_a_json_feed_holds_the_comments_newest_first(client, post, place):
    make_comment(post=post, body="First.")
    newest = make_comment(post=post, body="Then *this*.", author_name="Grace")

    feed = read_json(client, f"{place}json/")

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == f"http://127.0.0.1:8000{place}json/"
    assert len(feed["items"]) == 2
    assert feed["items"][0] == {
        "id": newest.guid,
        "url": f"http://127.0.0.1:8000/comment/{newest.pk}/",
        "title": "Grace on “The fan”",
        "content_html": '<p dir="auto">Then <em>this</em>.</p>',
        "authors": [{"name": "Grace"}],
        "date_published": newest.approved_at.isoformat(),
        "date_modified": newest.approved_at.isoformat(),
    }


@pytest.mark.parametrize("place", PLACES)
def test_what_waited_for_a_moderator_stands_first_when_it_is_published(client, post, place):
    """A reader that looks for what is new since the last time would never find it else."""
    held = make_comment(post=post, status="pending", submitted_at=timezone.now() - WEEK)
    meanwhile = make_comment(post=post)
    held.approve(by=None)

    feed = read_json(client, f"{place}json/")
    dates = [(item["date_published"], item["date_modified"]) for item in feed["items"]]

    assert [item["url"].split("/")[-2] for item in feed["items"]] == [
        str(held.pk),
        str(meanwhile.pk),
    ]
    assert dates[0] == (held.approved_at.isoformat(), held.approved_at.isoformat())


@pytest.mark.parametrize("below", FORMATS)
@pytest.mark.parametrize("place", PLACES)
def test_a_feed_without_comments_is_a_feed(client, post, place, below):
    assert ids(client, place + below) == []


@pytest.mark.parametrize("below", FORMATS)
def test_the_feeds_of_a_post_that_is_not_there_are_not_there(client, below):
    make_post(slug="draft", status="draft")

    assert client.get(f"/2024/06/draft/feed/{below}").status_code == 404
    assert client.get(f"/2024/06/nothing/feed/{below}").status_code == 404


@pytest.mark.parametrize("below", FORMATS)
@pytest.mark.parametrize("place", PLACES)
def test_what_no_format_can_write_breaks_none(client, post, place, below):
    comment = make_comment(post=post)
    Blog(name=HOSTILE).save()
    # Past the forms, as an import may: straight into the columns that the feeds read.
    Post.objects.filter(pk=post.pk).update(title=HOSTILE)
    Comment.objects.filter(pk=comment.pk).update(author_name=HOSTILE, body_html=f"<p>{HOSTILE}</p>")

    assert len(ids(client, place + below)) == 1
    content = client.get(place + below).content.decode()
    assert "👩‍⚕️" in content
    assert "\x0b" not in content
    assert "\ufffe" not in content


@pytest.mark.parametrize("below", FORMATS)
@pytest.mark.parametrize("place", PLACES)
def test_a_comment_keeps_its_id_when_words_and_address_change(client, post, alan, place, below):
    comment = make_comment(post=post)
    before = ids(client, place + below)

    comment.edit(by=alan, body="Other words.", author_name="Grace", author_url="")
    post.slug = "the-loud-fan"
    post.save()

    assert ids(client, (place + below).replace("the-fan", "the-loud-fan")) == before


CHANGES = {
    "a comment is published": lambda comment, waiting: waiting.approve(by=None),
    "a comment is hidden": lambda comment, waiting: comment.hold(by=None),
    "a comment is taken back": lambda comment, waiting: comment.erase(),
    "words change": lambda comment, waiting: comment.edit(
        by=None, body="Other.", author_name="", author_url=""
    ),
    "the title changes": lambda comment, waiting: rename(comment.post),
}


def rename(post):
    post.title = "Another"
    post.save()


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("place", PLACES)
def test_a_feed_that_a_reader_has_is_sent_again_only_when_it_changed(client, post, place, change):
    comment, waiting = make_comment(post=post), make_comment(post=post, status="pending")
    has = {"if-none-match": client.get(place)["ETag"]}

    assert client.get(place, headers=has).status_code == 304
    change(comment, waiting)
    assert client.get(place, headers=has).status_code == 200


def test_a_post_that_appears_by_the_clock_is_in_the_feed_at_once(client):
    later = make_post(publish_at=timezone.now() + timedelta(hours=1))
    has = {"if-none-match": client.get(EVERYWHERE)["ETag"]}

    # As if an hour had passed: no save, so that no version moves.
    Post.objects.filter(pk=later.pk).update(publish_at=timezone.now() - timedelta(seconds=1))

    assert client.get(EVERYWHERE, headers=has).status_code == 200


def test_each_format_of_a_feed_has_an_etag_of_its_own(client, post):
    tags = {client.get(place + below)["ETag"] for place in PLACES for below in FORMATS}

    assert len(tags) == 6


@pytest.mark.parametrize("below", FORMATS)
def test_the_size_of_a_feed_costs_no_query(client, post, below, django_assert_max_num_queries):
    for n in range(20):
        make_comment(post=post, author_name=f"Reader {n}")

    with django_assert_max_num_queries(7):
        assert len(ids(client, EVERYWHERE + below)) == 20


def test_another_way_of_asking_is_refused(client):
    assert client.post(f"{EVERYWHERE}json/").status_code == 405
