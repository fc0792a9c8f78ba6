"""The demo blog."""

from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from pytest_django.asserts import assertContains

from blog.models import Blog, Byline, Page, Person, Post, RelatedLink, Tag
from comments.models import Comment, Decision, Thread
from tests.support.pages import elements

pytestmark = pytest.mark.django_db

MODELS = (Blog, Byline, Page, Person, Post, RelatedLink, Tag, Comment, Decision, Thread)


def counts():
    users = get_user_model().objects.count()
    return {model.__name__: model.objects.count() for model in MODELS} | {"User": users}


def command(name):
    out = StringIO()
    call_command(name, stdout=out)
    return out.getvalue()


def test_the_demo_blog_may_be_loaded_twice(demo):
    before = counts()

    said = command("load_demo")

    assert said == "The demo blog was loaded already.\n"
    assert counts() == before


def test_the_demo_blog_holds_a_year_of_posts(demo, client):
    assert Post.objects.published().count() == 24
    assert Page.objects.count() == 4
    assert Blog.load().name == "Pins and Kettles"
    assert Blog.load().is_about_health
    assert client.get("/").status_code == 200


def test_the_demo_leaves_what_an_owner_wrote(demo):
    Blog.objects.update(name="Mine")
    Post.objects.filter(slug="two-milliseconds").update(title="My own")
    Post.objects.filter(slug="the-bus-stop-test").delete()

    said = command("load_demo")

    assert said == "1 new posts.\n"
    assert Post.objects.get(slug="two-milliseconds").title == "My own"
    assert Blog.load().name == "Mine"


def test_every_tree_of_the_demo_stands(demo):
    said = command("check_trees")

    assert said.endswith(", 0 faults\n")
    assert not said.startswith("0 comments")


def test_the_demo_has_a_well_loved_post(demo, client):
    post = Post.objects.get(slug="two-milliseconds")
    page = client.get(post.get_absolute_url())
    comments = Comment.objects.for_post(post)
    visible = comments.visible()

    assert post.tags.count() == 3
    assert post.disclosures != []
    assert [row.shown_date is not None for row in post.related_links.all()] == [True] * 5
    assert all(row.shown_excerpt for row in post.related_links.all())
    assert visible.filter(parent=None).count() == 12
    assert visible.exclude(parent=None).count() >= 12
    assert comments.pending().count() == 2
    assert visible.filter(author_name="").count() > visible.count() / 2
    assert visible.exclude(staff_user=None).exists()
    assertContains(page, f"{visible.count()} thoughts on")
    assertContains(page, 'class="gone"', count=1)
    assertContains(page, "<blockquote")


def test_two_conversations_of_the_well_loved_post_are_long(demo):
    roots = Comment.objects.filter(post__slug="two-milliseconds", parent=None)

    sizes = sorted(root.get_descendants().visible().count() for root in roots)

    assert {4, 5} <= set(sizes)


def test_the_queue_of_the_demo_shows_what_the_policy_can_say(demo):
    held = Comment.objects.pending().urgent_first()
    spam = Comment.objects.with_status("spam")

    assert [comment.is_urgent for comment in held] == [True] + [False] * (len(held) - 1)
    assert {rule for comment in held for rule, _place in comment.hold_reasons} >= {
        "crisis", "personal", "dose", "links", "everything",
    }  # fmt: skip
    assert all(comment.hold_reasons[0][0] == "trap" for comment in spam)
    quotes = {comment.quote(reason) for comment in held for reason in comment.hold_reasons}
    assert {"07700 900461", "wren.slow@example.org", "Take 500mg"} <= quotes


def test_every_page_of_the_demo_answers(demo, client):
    answers = {
        path: client.get(path).status_code
        for row in [*Post.objects.published(), *Page.objects.all(), *Tag.objects.all()]
        for path in [row.get_absolute_url()]
    }

    assert {path for path, status in answers.items() if status != 200} == set()


def test_every_link_of_the_demo_leads_somewhere(demo, client):
    paths = {
        attributes.get("href", "").partition("#")[0]
        for post in Post.objects.published()
        for tag, attributes in elements(client.get(post.get_absolute_url()).content.decode())
        if tag == "a"
    }
    ours = {path for path in paths if path.startswith("/") and not path.startswith("/static/")}

    assert {path for path in ours if client.get(path).status_code != 200} == set()


def test_every_picture_of_the_demo_is_there_and_described(demo, client):
    for post in Post.objects.exclude(image=""):
        response = client.get(post.image.url)
        assert response.status_code == 200
        assert post.image_alt or post.image_is_decorative
        response.close()


def test_the_logins_of_the_demo_cannot_be_used_without_their_passwords(demo):
    users = get_user_model().objects.all()

    assert {user.username for user in users} == {"author", "moderator"}
    assert [user.has_usable_password() for user in users] == [False, False]
    assert [user.is_superuser for user in users] == [False, False]


def test_rendering_again_changes_nothing_that_was_right(demo):
    before = list(
        Comment.objects.order_by("pk").values_list("body_html", "author_html", "when_html")
    )
    posts = list(Post.objects.order_by("pk").values_list("body_html", "updated_at"))

    command("rerender")

    after = list(
        Comment.objects.order_by("pk").values_list("body_html", "author_html", "when_html")
    )
    assert after == before
    assert list(Post.objects.order_by("pk").values_list("body_html", "updated_at")) == posts
