"""“You may also like”: posts that are alike, found when something changes and not when read."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from blog.models import Blog, Post, RelatedLink, RelatedPost, ScheduledJob, Series, Tag
from blog.models.querysets import RELATED_POSTS
from blog.related import similarity
from config.operations import jobs
from tests.support.factories import PUBLISHED_AT, make_post
from tests.support.pages import elements, text

pytestmark = pytest.mark.django_db

HEADING = "You may also like"


def found(client, post):
    """The titles under the heading, as the page shows them once the posts were compared."""
    similarity.find()
    return shown(client, post)


def shown(client, post):
    page = client.get(post.get_absolute_url()).content.decode()
    rows = page.partition('id="alike"')[2].partition("</section>")[0]
    hrefs = [attributes["href"] for tag, attributes in elements(rows) if tag == "a"]
    titles = {other.get_absolute_url(): other.title for other in Post.objects.all()}
    return [titles[href] for href in hrefs]


def make_days(count, **fields):
    """Posts of one day after another, called “Day 1” and so on."""
    return [
        make_post(title=f"Day {n}", publish_at=PUBLISHED_AT + timedelta(days=n), **fields)
        for n in range(1, count + 1)
    ]


def test_a_post_leads_to_those_with_its_hashtags(client):
    post = make_post(title="Fans", tags=["heat", "work"])
    make_post(title="Ice", tags=["heat"], publish_at=PUBLISHED_AT + timedelta(days=20))
    make_post(title="Desks", tags=["heat", "work"])
    make_post(title="Stairs", tags=["walking"])

    assert found(client, post) == ["Desks", "Ice"]


def test_a_rare_hashtag_says_more_than_one_that_many_have(client):
    post = make_post(title="Fans", tags=["heat", "vision"])
    make_post(title="Lenses", tags=["vision"], publish_at=PUBLISHED_AT + timedelta(days=20))
    make_days(4, tags=["heat"])

    assert found(client, post) == ["Lenses", "Day 1", "Day 2"]


def test_of_equals_the_nearest_in_time_come_first(client):
    days = make_days(9, tags=["heat"])

    assert found(client, days[4]) == ["Day 6", "Day 4", "Day 7"]


def test_a_post_leads_to_those_that_open_with_the_same_rare_words(client):
    post = make_post(title="Kettles", summary="A trivet, a Thermomètre and a staircase.")
    make_post(title="Bicycles")
    make_post(title="Cups", body="<p>No <b>trivet</b>: thermometre, staircase, kettles.</p>")

    assert found(client, post) == ["Cups"]


def test_words_that_many_posts_open_with_say_nothing(client):
    posts = make_days(5, body="<p>Always again perhaps because between without.</p>")

    assert found(client, posts[0]) == []


def test_a_row_shows_the_date(client):
    post = make_post(title="Fans", tags=["heat"])
    make_post(title="Ice", tags=["heat"], publish_at=PUBLISHED_AT + timedelta(days=20))
    similarity.find()

    assert f"{HEADING} 30 June 2024 Ice" in text(client.get(post.get_absolute_url()))


def test_nothing_is_said_where_nothing_was_found(client):
    post = make_post(tags=["heat"])
    similarity.find()

    assert HEADING not in text(client.get(post.get_absolute_url()))


def test_an_empty_blog_has_nothing_to_compare():
    similarity.find()

    assert not RelatedPost.objects.exists()


def test_what_the_author_picked_comes_first_and_never_twice(client, settings):
    post, *others = make_days(6, tags=["heat"])
    RelatedLink.objects.create(post=post, target=others[0])
    RelatedLink.objects.create(post=post, url=settings.SITE_URL + others[1].get_absolute_url())
    similarity.find()

    page = text(client.get(post.get_absolute_url()))

    assert shown(client, post) == ["Day 4", "Day 5", "Day 6"]
    assert page.index("Other relevant posts of interest") < page.index(HEADING)


def test_the_parts_of_its_series_are_not_found_as_well(client):
    series = Series.objects.create(title="A year of heat")
    post, *_ = make_days(3, tags=["heat"], series=series)
    make_post(title="Ice", tags=["heat"])

    assert found(client, post) == ["Ice"]


def test_posts_that_readers_cannot_see_are_not_found(client):
    post = make_post(tags=["heat"])
    make_post(title="A draft", tags=["heat"], status="draft")
    make_post(title="A plan", tags=["heat"], publish_at=timezone.now() + timedelta(days=1))

    assert found(client, post) == []


def test_a_planned_post_is_found_at_the_second_in_which_it_appears(client, monkeypatch):
    post = make_post(tags=["heat"])
    make_post(title="A plan", tags=["heat"], publish_at=timezone.now() + timedelta(days=1))
    assert found(client, post) == []
    later = timezone.now() + timedelta(days=2)

    monkeypatch.setattr(timezone, "now", lambda: later)

    assert shown(client, post) == ["A plan"]


HIDE = {"taken back": Post.unpublish, "deleted": Post.delete}


@pytest.mark.parametrize("hide", HIDE.values(), ids=HIDE)
def test_a_post_that_goes_is_gone_at_once_and_another_takes_its_place(client, hide):
    post, *others = make_days(10, tags=["heat"])
    assert found(client, post) == ["Day 2", "Day 3", "Day 4"]

    hide(others[0])

    assert shown(client, post) == ["Day 3", "Day 4", "Day 5"]
    similarity.find()
    assert [row.other for row in post.likenesses.all()] == others[1:9]


def test_another_hashtag_leads_elsewhere(client):
    post, ice = make_post(title="Fans", tags=["heat"]), make_post(title="Ice", tags=["heat"])
    make_post(title="Stairs", tags=["walking"])
    assert found(client, post) == ["Ice"]

    post.tags.set([Tag.objects.get(name="walking")])

    assert found(client, post) == ["Stairs"]
    assert found(client, ice) == []


def test_an_older_post_leads_to_a_new_one_whatever_page_of_it_was_kept(client):
    post = make_post(tags=["heat"])
    similarity.find()
    make_post(title="Ice", tags=["heat"])
    assert shown(client, post) == []

    similarity.find()

    assert shown(client, post) == ["Ice"]


def test_the_job_runner_compares_within_a_minute(client):
    jobs.run_due_jobs()
    post, _ = make_days(2, tags=["heat"])
    ScheduledJob.objects.filter(
        job="likeness", due_at__lt=timezone.now() + timedelta(minutes=1)
    ).update(due_at=timezone.now())

    jobs.run_due_jobs()

    assert shown(client, post) == ["Day 2"]


def test_posts_are_compared_once_for_each_change(django_assert_num_queries):
    make_days(3, tags=["heat"])
    similarity.find()
    version = Blog.load().version

    with django_assert_num_queries(1):
        similarity.find()

    assert Blog.load().version == version


def test_a_change_while_posts_are_compared_is_seen_the_next_time(client, monkeypatch):
    post = make_post(tags=["heat"])
    read = similarity.openings

    def and_then_a_post():
        rows = read()
        make_post(title="Ice", tags=["heat"])
        return rows

    monkeypatch.setattr(similarity, "openings", and_then_a_post)
    similarity.find()
    monkeypatch.undo()

    assert found(client, post) == ["Ice"]


def test_a_post_deleted_while_posts_are_compared_is_left_out(client, monkeypatch):
    post, other, gone = make_days(3, tags=["heat"])
    read = similarity.openings

    def and_then_one_less():
        rows = read()
        Post.objects.get(pk=gone.pk).delete()
        return rows

    monkeypatch.setattr(similarity, "openings", and_then_one_less)

    assert found(client, post) == ["Day 2"]


def test_only_what_changed_is_written():
    make_days(30, tags=["heat"])
    similarity.find()
    before = dict(RelatedPost.objects.values_list("pk", "post__title"))

    make_post(title="Ice", tags=["heat"], publish_at=PUBLISHED_AT + timedelta(days=90))
    similarity.find()

    new = RelatedPost.objects.exclude(pk__in=before)
    assert set(new.values_list("post__title", flat=True)) == {
        "Ice", *(f"Day {n}" for n in range(27, 31))
    }  # fmt: skip


def test_of_a_hashtag_that_very_many_have_the_nearest_are_looked_at():
    held = list(range(0, 3000, 3))

    near = similarity.around(1500, held)

    assert len(near) == similarity.CROWD
    assert (near[0], near[-1]) == (1350, 1647)


def test_what_is_alike_costs_a_page_no_query(client, django_assert_max_num_queries):
    series = Series.objects.create(title="A year of heat")
    post = make_post(tags=["heat"], series=series)
    make_days(9, tags=["heat"])
    similarity.find()

    with django_assert_max_num_queries(9):
        page = client.get(post.get_absolute_url())

    assert HEADING in text(page)


def test_a_page_never_looks_through_all_posts():
    """Left alone, SQLite looks for the parts of a series among all that is public."""
    values = {"id": 1, "at": "2024-06-10", "now": "2026-01-01", "series": 1}
    explain = {"sqlite": "EXPLAIN QUERY PLAN", "postgresql": "EXPLAIN"}[connection.vendor]

    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")
        cursor.execute(f"{explain} {RELATED_POSTS}", values)
        plan = [row[-1].lower() for row in cursor.fetchall()]

    # To the neighbours alone; PostgreSQL plans by what it counted, and here it counted nothing.
    walks = {"sqlite": 2, "postgresql": 4}[connection.vendor]
    assert len([step for step in plan if "post_published" in step]) <= walks
    assert not [step for step in plan if "seq scan" in step]
    assert not [step for step in plan if step in {"scan blog_post", "scan other"}]


def test_made_up_posts_are_compared(client):
    call_command("make_content", posts=8, comments=0, verbosity=0)

    assert RelatedPost.objects.values("post").distinct().count() == 8


def test_stems_are_no_words_of_an_opening():
    assert similarity.opening_words("walks home ¬walk\nlong walks ¬walk") == [
        "walks", "home", "long", "walks",
    ]  # fmt: skip
