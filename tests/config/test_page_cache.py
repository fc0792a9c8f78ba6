"""A page that nothing has changed is answered from its kept bytes; one that changed is built."""

from datetime import timedelta

import pytest
from django.utils import timezone

from blog.models import Blog, Page, Post, Tag
from comments.models import Thread
from tests.support.factories import make_comment, make_person, make_post

pytestmark = pytest.mark.django_db

LISTS = ["/", "/archive/", "/2024/", "/2024/06/", "/tag/heat/", "/author/ada/", "/sitemap.xml"]
FEEDS = ["/feed/", "/tag/heat/feed/atom/", "/author/ada/feed/json/", "/comments/feed/"]


@pytest.fixture
def comment():
    post = make_post(slug="heat", tags=["heat"], by=[make_person("Ada")])
    return make_comment(post=post)


def rename(comment):
    comment.post.title = "Another"
    comment.post.save()


CHANGES = {
    "a comment is taken back": lambda comment: comment.erase(),
    "a comment is published": lambda comment: make_comment(post=comment.post),
    "a post changes": rename,
    "a post appears": lambda comment: make_post(),
    "a post goes": lambda comment: make_post().delete(),
    "the blog is renamed": lambda comment: Blog(name="Slow Signals").save(),
    "a tag is renamed": lambda comment: Tag.objects.get().save(),
    "a page changes": lambda comment: Page.objects.create(slug="about", title="About"),
}


@pytest.mark.parametrize("address", LISTS + FEEDS)
def test_what_nothing_has_changed_costs_one_query(
    client, comment, address, django_assert_num_queries
):
    first = client.get(address)

    with django_assert_num_queries(1):
        second = client.get(address)

    assert second.content == first.content
    assert second["Content-Type"] == first["Content-Type"]
    assert second["ETag"] == first["ETag"]
    assert client.get(address, headers={"if-none-match": first["ETag"]}).status_code == 304


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/", 304),
        ("/feed/", 304),
        ("/?page=9", 404),
        ("/tag/nowhere/", 404),
        ("/author/nobody/feed/", 404),
        ("/1999/", 404),
        ("/1999/01/nothing/", 404),
        ("/1999/01/nothing/feed/", 404),
        ("/nothing/", 404),
        ("/comment/nothing/", 404),
        ("/search/?q=night&page=9", 404),
        ("/media/nothing.webp", 404),
        ("/static/nothing.css", 404),
    ],
)
def test_who_has_any_copy_is_told_of_what_is_not_there(client, comment, address, status):
    asked = [client.get(address, headers={"if-none-match": "*"}) for _ in range(2)]

    assert [response.status_code for response in asked] == [status, status]


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("address", ["/", "/feed/"])
def test_whatever_changes_makes_a_page_anew(client, comment, address, change):
    tag = client.get(address)["ETag"]

    change(comment)

    assert client.get(address, headers={"if-none-match": tag}).status_code == 200


@pytest.mark.parametrize("address", ["/", "/feed/"])
def test_what_the_clock_changes_makes_a_page_anew(client, comment, address):
    later = make_post(title="Planned", publish_at=timezone.now() + timedelta(hours=1))
    tag = client.get(address)["ETag"]

    # As if an hour had passed: no save, so that no version moves.
    Post.objects.filter(pk=later.pk).update(publish_at=timezone.now() - timedelta(seconds=1))

    response = client.get(address, headers={"if-none-match": tag})
    assert "Planned" in response.content.decode()


def test_what_is_quoted_on_the_home_page_changes_at_once(client, admin_client, comment):
    before = client.get("/")["ETag"]

    address = f"/admin/comments/thread/{comment.post_id}/change/"
    form = {"is_open": "on", "closes_after_days": "", "mode": "", "featured_comment": comment.pk}
    admin_client.post(address, form)

    page = client.get("/", headers={"if-none-match": before}).content.decode()
    assert comment.body in page


def test_the_admin_leaves_the_count_of_a_thread_alone(admin_client, comment, monkeypatch):
    """What was counted while the form was open is not counted back."""
    address = f"/admin/comments/thread/{comment.post_id}/change/"
    stale = Thread.objects.get(pk=comment.post_id)
    monkeypatch.setattr("comments.admin.conversation.ThreadAdmin.get_object", lambda *args: stale)
    make_comment(post=comment.post)

    admin_client.post(
        address, {"is_open": "", "closes_after_days": "", "mode": "", "featured_comment": ""}
    )

    thread = Thread.objects.get(pk=comment.post_id)
    assert (thread.is_open, thread.visible_count) == (False, 2)


@pytest.mark.parametrize("page", ["0", "abc", "99999999999"])
def test_a_page_that_does_not_exist_is_not_answered_from_one_that_does(client, comment, page):
    client.get("/")

    assert client.get(f"/?page={page}").status_code == 404


def test_a_page_for_each_comment_of_a_thread_is_not_kept(
    client, comment, django_assert_num_queries
):
    address = f"{comment.post.get_absolute_url()}?replytocom={comment.pk}"
    first = client.get(address)

    assert client.get(address, headers={"if-none-match": first["ETag"]}).status_code == 304
    with django_assert_num_queries(9):
        client.get(address)
