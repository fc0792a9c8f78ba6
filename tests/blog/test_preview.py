"""A post as it will be, shown before readers may see it."""

from datetime import datetime, timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from blog.models import Blog, PreviewLink
from tests.support.factories import make_post, make_preview
from tests.support.pages import elements

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def links_of(post):
    return f"/admin/blog/post/{post.pk}/links/"


def address_in(response):
    """The address of the new link that an answer of the admin shows."""
    found = elements(response.content.decode())
    value = next(a["value"] for tag, a in found if a.get("id") == "link")
    return value.removeprefix("http://127.0.0.1:8000")


@pytest.mark.parametrize(
    "fields",
    [{"status": "draft"}, {"publish_at": timezone.now() + 400 * DAY}],
    ids=["draft", "planned"],
)
def test_who_was_given_the_link_sees_the_post_as_it_will_be(client, fields):
    post = make_post(title="Unfinished", body="<p>Words.</p>", tags=["heat"], **fields)

    response = client.get(make_preview(post))

    assertContains(response, '<h1 dir="auto">Unfinished</h1>', html=True)
    assertContains(response, "<p>Words.</p>", html=True)
    assertContains(response, "A preview.")
    assertNotContains(response, "<textarea")
    assertNotContains(response, "js/save-page.js")


def test_a_preview_is_for_no_cache_no_search_engine_and_no_other_site(client):
    response = client.get(make_preview(make_post(status="draft")))

    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex"
    assert response["Referrer-Policy"] == "same-origin"
    assert "ETag" not in response
    assert not response.cookies


def test_reading_a_preview_changes_nothing(client):
    path = make_preview(make_post(status="draft"))
    Blog.load().save()

    with CaptureQueriesContext(connection) as captured:
        client.get(path)

    assert {query["sql"].split()[0] for query in captured} == {"SELECT"}


def test_a_link_works_until_the_moment_that_was_chosen(client, monkeypatch):
    start = timezone.now()
    path = make_preview(make_post(status="draft"), days=7)

    monkeypatch.setattr(timezone, "now", lambda: start + 7 * DAY - timedelta(minutes=1))
    before = client.get(path)
    monkeypatch.setattr(timezone, "now", lambda: start + 7 * DAY + timedelta(minutes=1))
    after = client.get(path)

    assert before.status_code == 200
    assertContains(after, "This preview has expired", status_code=404)
    assert after["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("token", ["wrong", "x", "0" * 43, "a" * 5000, "%00", "'--"])
def test_a_wrong_token_shows_nothing(client, token):
    make_preview(make_post(title="Unfinished", status="draft"))

    response = client.get(f"/preview/{token}/")

    assert response.status_code == 404
    assertNotContains(response, "Unfinished", status_code=404)


def test_once_the_post_is_public_the_link_leads_to_its_address(client):
    post = make_post(status="draft")
    path = make_preview(post)
    post.publish()

    response = client.get(path)

    assert (response.status_code, response["Location"]) == (302, post.get_absolute_url())


def test_the_token_itself_is_stored_nowhere(as_ada):
    post = make_post(status="draft")

    token = address_in(as_ada.post(links_of(post), {"days": "7"})).split("/")[2]

    stored = PreviewLink.objects.values().get()
    assert token not in str(stored)
    assert len(token) == 43
    assert token not in as_ada.get(links_of(post)).content.decode()
    assert token not in str(dict(as_ada.session))


# In the admin


def test_an_author_makes_a_link_and_a_colleague_opens_it(as_ada, grace):
    post = make_post(title="Unfinished", status="draft")

    response = as_ada.post(links_of(post), {"days": "30"})

    link = PreviewLink.objects.get()
    assert link.made_by.username == "ada"
    assert link.expires_at - link.made_at == 30 * DAY
    assertContains(response, "this page shows it only once")
    assertContains(grace.get(address_in(response)), "Unfinished")


@pytest.mark.parametrize("days", ["", "0", "-1", "9999", "x"])
def test_a_link_for_any_other_time_is_refused(as_ada, days):
    response = as_ada.post(links_of(make_post(status="draft")), {"days": days})

    assertContains(response, "errorlist")
    assert PreviewLink.objects.count() == 0


def test_the_list_says_who_made_a_link_and_until_when_it_works(as_ada, ada, settings):
    settings.TIME_ZONE = "Europe/London"
    post = make_post(status="draft")
    make_preview(post, by=ada)
    until = datetime.fromisoformat("2130-06-10T08:14:00+00:00")
    PreviewLink.objects.update(expires_at=until)

    response = as_ada.get(links_of(post))

    assertContains(response, "Until 10 June 2130, 09:14 BST")
    assertContains(response, "Made by ada")


def test_a_revoked_link_shows_nothing(as_ada, grace):
    post = make_post(status="draft")
    path, other = make_preview(post), make_preview(post)
    number = post.preview_links.earliest("pk").pk

    response = as_ada.post(f"{links_of(post)}revoke/", {"link": number}, follow=True)

    assertContains(response, "The link was revoked")
    assert grace.get(path).status_code == 404
    assert grace.get(other).status_code == 200


def test_a_link_of_another_post_is_not_revoked_by_mistake(as_ada):
    post, other = make_post(status="draft"), make_post(status="draft")
    make_preview(other)

    for number in (PreviewLink.objects.get().pk, "", "x", "9" * 40):
        as_ada.post(f"{links_of(post)}revoke/", {"link": number})

    assert PreviewLink.objects.count() == 1


def test_following_a_link_revokes_none(as_ada):
    post = make_post(status="draft")
    make_preview(post)

    assert as_ada.get(f"{links_of(post)}revoke/").status_code == 405
    assert PreviewLink.objects.count() == 1


@pytest.mark.parametrize("page", ["preview/", "links/"])
def test_a_stranger_is_refused(as_eve, client, page):
    post = make_post(status="draft")
    address = f"/admin/blog/post/{post.pk}/{page}"

    assert as_eve.get(address).status_code == 403
    assert as_eve.post(links_of(post), {"days": "7"}).status_code == 403
    assert as_eve.post(f"{links_of(post)}revoke/", {"link": "1"}).status_code == 403
    assert client.get(address)["Location"].startswith("/admin/login/")
    assert PreviewLink.objects.count() == 0


def test_the_author_sees_a_draft_as_it_will_be_without_a_link(as_ada):
    post = make_post(title="Unfinished", status="draft")

    response = as_ada.get(f"/admin/blog/post/{post.pk}/preview/")

    assertContains(response, '<h1 dir="auto">Unfinished</h1>', html=True)
    assertContains(response, "It is a draft: readers do not see it.")
    assert "no-store" in response["Cache-Control"]


def test_no_link_is_made_to_what_everybody_can_read(as_ada):
    post = make_post()

    response = as_ada.post(links_of(post), {"days": "7"})

    assertContains(response, "Readers see this post already.")
    assert PreviewLink.objects.count() == 0


def test_purge_forgets_links_that_have_expired(monkeypatch):
    post = make_post(status="draft")
    make_preview(post, days=1)
    make_preview(post, days=30)
    later = timezone.now() + 2 * DAY
    monkeypatch.setattr(timezone, "now", lambda: later)

    call_command("purge", verbosity=0)

    assert PreviewLink.objects.count() == 1
