"""Posts of a series lead to one another, in the order in which they appeared."""

from datetime import timedelta

import pytest

from blog.models import Series
from tests.support.factories import PUBLISHED_AT, make_post

pytestmark = pytest.mark.django_db


@pytest.fixture
def series():
    series = Series.objects.create(title="A year of heat")
    for number, slug in enumerate(["first", "second", "third"]):
        at = PUBLISHED_AT + timedelta(days=2 * number)
        make_post(title=slug.title(), slug=slug, series=series, publish_at=at)
    make_post(title="Draft of it", series=series, status="draft")
    make_post(title="Between", publish_at=PUBLISHED_AT + timedelta(days=1))
    return series


def page(client, slug):
    return client.get(f"/2024/06/{slug}/").content.decode()


def test_a_post_names_its_series_and_the_place_in_it(client, series):
    text = page(client, "second")

    assert "A series: <bdi>A year of heat</bdi>" in text
    assert '<a href="/2024/06/first/" dir="auto">First</a>' in text
    assert '<b aria-current="page"><bdi>Second</bdi></b>' in text
    assert "Draft of it" not in text


def test_what_comes_before_and_after_is_of_the_series(client, series):
    text = page(client, "second")

    assert 'href="/2024/06/first/" rel="prev"' in text
    assert 'href="/2024/06/third/" rel="next"' in text
    assert "Between" not in text


def test_the_ends_of_a_series_lead_one_way(client, series):
    assert 'rel="prev"' not in page(client, "first")
    assert 'rel="next"' not in page(client, "third")


def test_a_series_costs_no_query_more(client, series, django_assert_max_num_queries):
    for number in range(10):
        make_post(series=series, publish_at=PUBLISHED_AT + timedelta(hours=number))

    with django_assert_max_num_queries(9):
        page(client, "second")


def test_renaming_a_series_changes_its_pages_at_once(client, series):
    page(client, "second")

    series.title = "Two years of heat"
    series.save()

    assert "Two years of heat" in page(client, "second")


def test_authors_may_begin_a_series(as_ada):
    response = as_ada.post("/admin/blog/series/add/", {"title": "Letters"})

    assert response.status_code == 302
    assert Series.objects.filter(title="Letters").exists()
