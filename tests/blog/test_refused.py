"""A form that is refused comes back with its errors, whatever it was that was typed."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from blog.models import Page, Person, Post, Redirect, Tag
from blog.reserved import is_reserved
from tests.blog.test_admin import change, errors, written
from tests.support.factories import make_person, make_post

pytestmark = pytest.mark.django_db

NO_SLUG = "Use letters, numbers, hyphens and underscores."


@pytest.mark.parametrize("slug", ["the fan", "the/fan", "the.fan", "⅓ of it", "a\tb"])
def test_what_is_no_slug_is_refused_at_its_field_and_the_post_stays_where_it_is(
    admin_client, client, slug
):
    post = make_post(slug="the-fan")

    response = admin_client.post(change(post), written(slug=slug))

    assert response.status_code == 200
    assert response.context["adminform"].form.errors == {"slug": [NO_SLUG]}
    assert 'href="/2024/06/the-fan/"' in response.content.decode()
    assert client.get("/2024/06/the-fan/").status_code == 200


@pytest.mark.parametrize("kind", ["person", "tag"])
def test_what_is_no_slug_is_refused_for_people_and_hashtags_too(admin_client, kind):
    row = {"person": make_person, "tag": lambda: Tag.objects.create(name="heat")}[kind]()
    before = row.slug

    response = admin_client.post(
        f"/admin/blog/{kind}/{row.pk}/change/", {"name": "A", "slug": "a b"}
    )

    row.refresh_from_db()
    assert response.status_code == 200
    assert response.context["adminform"].form.errors == {"slug": [NO_SLUG]}
    assert row.slug == before


@pytest.mark.parametrize("day", ["0001-01-01", "0999-12-31", "3000-01-01", "9999-12-31"])
@pytest.mark.parametrize("field", ["publish_at", "updated_at", "change_at"])
def test_a_year_without_an_address_is_refused_for_a_live_post(admin_client, field, day):
    post = make_post(slug="the-fan")
    typed = {f"{field}_0": day, f"{field}_1": "08:00:00"}

    response = admin_client.post(change(post), written(slug="the-fan") | typed)

    assert response.status_code == 200
    assert response.context["adminform"].form.errors == {
        field: ["Give the year in four digits, as in 2026."]
    }


@pytest.mark.parametrize("typed", [" ", "abc", "a\x00b", "-1", "9" * 400, "9223372036854775808"])
@pytest.mark.parametrize("row", ["person", "target"])
def test_what_names_no_row_is_refused_where_one_is_chosen(admin_client, row, typed):
    rows = {"person": {"people": [{"person": typed}]}, "target": {"links": [{"target": typed}]}}

    response = admin_client.post("/admin/blog/post/add/", written(**rows[row]))

    assert response.status_code == 200
    assert not Post.objects.exists()


def test_a_planned_change_of_what_somebody_saved_meanwhile_is_refused_with_both_texts(admin_client):
    post = make_post(slug="the-fan", title="The fan")
    older = post.edition
    post.save()
    at = timezone.now() + timedelta(days=1)
    later = {"change_at_0": f"{at:%Y-%m-%d}", "change_at_1": "08:00:00", "edition": older}

    response = admin_client.post(change(post), written(slug="the-fan", summary="New.") | later)

    assert "Somebody saved this post while you had it open." in errors(response)
    assert 'id="theirs-title"' in response.content.decode()


@pytest.mark.parametrize("path", ["//[", "http://[::1", "/%00/", "/" + "\ufb2c" * 499])
def test_an_old_address_that_is_none_is_refused(admin_client, path):
    sent = {"path": path, "post": make_post().pk}

    response = admin_client.post("/admin/blog/redirect/add/", sent)

    assert response.status_code == 200
    assert response.context["adminform"].form.errors == {"path": ["That is no address."]}
    assert not Redirect.objects.exists()


# Addresses of the site itself

TAKEN = [
    *("admin", "archive", "author", "comment", "comments", "feed", "healthz", "how-we-moderate"),
    *("media", "preview", "readyz", "search", "static", "subscribe", "tag", "1999", "2026"),
]
FREE = ["about", "accessibility", "house-rules", "privacy", "contact", "26", "20260", "feeds"]


@pytest.mark.parametrize("slug", TAKEN)
def test_a_page_is_not_put_where_the_site_shows_something_else(admin_client, slug):
    sent = {"slug": slug, "title": "A page", "body": "Words."}

    response = admin_client.post("/admin/blog/page/add/", sent)

    assert errors(response) == f"The site itself uses /{slug}/. Choose another address."
    assert not Page.objects.exists()


@pytest.mark.parametrize("slug", FREE)
def test_a_page_is_read_wherever_it_may_be_put(admin_client, client, slug):
    admin_client.post("/admin/blog/page/add/", {"slug": slug, "title": "A page", "body": "Words."})

    assert "<p>Words.</p>" in client.get(f"/{slug}/").content.decode()


def test_no_first_part_of_an_address_of_the_site_is_free(client):
    """Whatever is added to the URLconf."""
    from django.urls import get_resolver

    from blog.reserved import routes

    firsts = {route.lstrip("^").partition("/")[0] for route in routes(get_resolver().url_patterns)}
    slugs = {first for first in firsts if first.replace("-", "").isalnum()}

    assert slugs >= {"admin", "feed", "tag", "privacy"}
    assert {slug for slug in slugs if not is_reserved(slug)} == {"accessibility", "privacy"}


def test_a_page_from_before_that_nobody_sees_is_named_and_can_still_be_changed(admin_client):
    page = Page.objects.create(slug="feed", title="How to feed a cat", body="")
    Page.objects.create(slug="about", title="About", body="")
    said = StringIO()

    call_command("check", databases=["default"], stderr=said)
    listed = admin_client.get("/admin/blog/page/").content.decode()
    saved = admin_client.post(
        f"/admin/blog/page/{page.pk}/change/", {"title": "Cats", "body": "Words."}
    )

    assert "Nobody sees the page “How to feed a cat”: /feed/ is an address of the site" in (
        said.getvalue()
    )
    assert "About" not in said.getvalue()
    assert listed.count("icon-no.svg") == 1
    assert saved.status_code == 302


def test_names_of_people_and_hashtags_are_composed_in_their_addresses(admin_client):
    sent = {"name": "Zoë", "slug": "zoe\u0308"}

    admin_client.post("/admin/blog/person/add/", sent)

    assert Person.objects.get().slug == "zoë"
