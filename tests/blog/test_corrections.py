"""What an author corrects after publication is said in public: on the page, in the feeds."""

import json
from datetime import UTC, datetime, timedelta

import feedparser
import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from blog.models import Blog, Correction, Post
from tests.blog.test_admin import change, written
from tests.support.factories import PUBLISHED_AT, make_post
from tests.support.pages import elements, text

pytestmark = pytest.mark.django_db

WORDS = "The trial had 88 <people>, not 90."
LATER = datetime(2024, 7, 1, 22, 30, tzinfo=UTC)


def correct(post, words=WORDS, at=LATER):
    return Correction.objects.create(post=post, text=words, at=at)


def test_readers_see_what_was_corrected_and_when(client):
    post = make_post(slug="the-fan")
    correct(post, "First.", LATER + timedelta(days=1))
    correct(post)

    page = client.get("/2024/06/the-fan/")

    words = text(page)
    assert f"Corrections 1 July 2024 {WORDS} 2 July 2024 First." in words
    assert "Updated 2 July 2024 : what was corrected" in words
    assert {"id": "corrections"} in [a for tag, a in elements(page.content.decode()) if tag == "h2"]


def test_the_day_of_a_correction_is_the_blogs_own(client, settings):
    settings.TIME_ZONE = "Pacific/Auckland"
    correct(make_post(slug="the-fan"))

    assert f"2 July 2024 {WORDS}" in text(client.get("/2024/06/the-fan/"))


def test_a_post_without_corrections_says_nothing_of_them(client):
    make_post(slug="the-fan")

    page = client.get("/2024/06/the-fan/").content.decode()

    assert "orrect" not in page.partition("<main")[2].partition('id="comments"')[0]


@pytest.mark.parametrize("path", ["/feed/", "/feed/atom/"])
def test_the_feeds_carry_corrections_and_say_that_the_post_changed(client, path):
    correct(make_post(body="<p>It is loud.</p>"))

    entry = feedparser.parse(client.get(path).content).entries[0]

    expected = "<p>Correction, 1 July 2024: The trial had 88 &lt;people&gt;, not 90.</p>"
    assert entry.content[0].value == f"<p>It is loud.</p>{expected}"
    assert path == "/feed/" or entry.updated.startswith("2024-07-01T22:30")


def test_the_json_feed_carries_corrections(client):
    correct(make_post())

    item = client.get("/feed/json/").json()["items"][0]

    assert "Correction, 1 July 2024: The trial had 88 &lt;people&gt;" in item["content_html"]
    assert item["date_modified"] == "2024-07-01T22:30:00+00:00"


def test_machines_are_told_what_was_corrected(client):
    correct(make_post(slug="the-fan"))

    page = client.get("/2024/06/the-fan/").content.decode()

    script = page.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    data = json.loads(script)
    assert data["correction"] == [
        {
            "@type": "CorrectionComment",
            "text": WORDS,
            "dateCreated": "2024-07-01T22:30:00+00:00",
        }
    ]
    assert data["dateModified"] == "2024-07-01T22:30:00+00:00"


@pytest.mark.parametrize(
    ("updated_at", "shown"),
    [
        (None, LATER),
        (LATER - timedelta(days=1), LATER),
        (LATER + timedelta(days=1), LATER + timedelta(days=1)),
    ],
)
def test_a_corrected_post_is_an_updated_one(updated_at, shown):
    post = make_post(updated_at=updated_at)

    correct(post)

    assert Post.objects.get().shown_update == shown


def test_a_correction_moves_the_version_that_pages_are_kept_under(client):
    post = make_post()
    before = Blog.load().version

    row = correct(post)
    after = Blog.load().version
    row.delete()

    assert before < after < Blog.load().version


def test_feeds_ask_once_for_the_corrections_of_all_posts(client):
    def queries():
        cache.clear()
        with CaptureQueriesContext(connection) as captured:
            client.get("/feed/")
        return len(captured)

    correct(make_post())
    few = queries()
    for number in range(9):
        correct(make_post(title=f"One {number}"))

    assert queries() == few


# In the admin


def test_an_author_corrects_a_post_and_notes_it_in_one_go(as_ada, client):
    post = make_post(slug="the-fan", body="<p>90 people.</p>")
    data = written(slug="the-fan", body="<p>88 people.</p>", corrections=[{"text": WORDS}])

    response = as_ada.post(change(post), data)

    page = text(client.get("/2024/06/the-fan/"))
    assert response.status_code == 302
    assert "88 people." in page
    assert WORDS in page
    assert timezone.now() - post.corrections.get().at < timedelta(minutes=1)
    assert Post.objects.get().shown_update == post.corrections.get().at


def test_a_correction_that_says_nothing_is_refused(as_ada):
    post = make_post(slug="the-fan")
    data = written(slug="the-fan", corrections=[{"text": " "}])

    as_ada.post(change(post), data)

    assert not Correction.objects.exists()


@pytest.mark.parametrize(
    "state",
    [{"status": "draft"}, {"publish_at": timezone.now() + timedelta(days=9)}],
    ids=["a draft", "a planned post"],
)
def test_what_nobody_has_read_needs_no_corrections(as_ada, state):
    post = make_post(**state)

    form = as_ada.get(change(post))

    assert "corrections-TOTAL_FORMS" not in form.content.decode()


def test_the_log_of_a_post_taken_back_is_kept_in_its_form(as_ada):
    post = make_post()
    correct(post)
    post.unpublish()

    assert "corrections-TOTAL_FORMS" in as_ada.get(change(post)).content.decode()


def test_an_author_cannot_take_a_correction_back_without_a_word(as_ada):
    post = make_post(slug="the-fan")
    row = correct(post)
    kept = {"id": row.pk, "post": post.pk, "text": WORDS, "DELETE": "on"}

    as_ada.post(change(post), written(slug="the-fan", corrections=[kept], kept_corrections=1))

    assert Correction.objects.get() == row


def test_a_post_with_corrections_costs_nine_queries_at_most(client, django_assert_max_num_queries):
    post = make_post(slug="the-fan", publish_at=PUBLISHED_AT)
    for _ in range(5):
        correct(post)
    client.get("/2024/06/the-fan/?all=1")

    with django_assert_max_num_queries(9):
        client.get("/2024/06/the-fan/")
