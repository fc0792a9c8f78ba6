"""What a post said before is kept, shown and brought back."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django.asserts import assertContains, assertNotContains

from blog.content import diff
from blog.models import Post, Revision
from tests.blog.test_admin import ADD, change, written
from tests.support.factories import make_post, make_preview, make_user
from tests.support.pages import text

pytestmark = pytest.mark.django_db


def history(post):
    return f"/admin/blog/post/{post.pk}/history/"


def save(client, post, **fields):
    """Save a post as its form does, with other words."""
    fields = {"title": post.title, "slug": post.slug, "body": post.body} | fields
    response = client.post(change(post), written(**fields))
    assert response.status_code == 302


def said(post):
    """What the revisions of a post say in their text, the newest first."""
    return list(post.revisions.values_list("body", flat=True))


# What is kept


def test_a_new_post_begins_its_history(as_ada, ada):
    as_ada.post(ADD, written(title="The fan", body="<p>It is loud.</p>", hashtags="heat"))

    first = Revision.objects.get()
    assert (first.title, first.body, first.hashtags) == ("The fan", "<p>It is loud.</p>", "#heat")
    assert (first.by, first.added, first.removed) == (ada, 6, 0)


def test_each_save_keeps_one_revision_with_its_author(as_ada, as_alan, ada):
    post = make_post(body="<p>One.</p>")
    other = make_user("wren", group="Editors")
    save(as_ada, post, body="<p>Two.</p>", hashtags="heat sleep")

    as_ada.force_login(other)
    save(as_ada, post, body="<p>Three.</p>", hashtags="heat work")

    assert said(post) == ["<p>Three.</p>", "<p>Two.</p>", "<p>One.</p>"]
    assert [revision.by for revision in post.revisions.all()] == [other, ada, None]
    assert [revision.hashtags for revision in post.revisions.all()] == [
        "#heat #work",
        "#heat #sleep",
        "",
    ]


def test_a_save_that_changes_no_word_keeps_nothing(as_ada):
    post = make_post()
    save(as_ada, post, summary="First\nsecond")
    kept = post.revisions.count()

    save(as_ada, post, summary="First\r\nsecond", status="draft")

    assert post.revisions.count() == kept


def test_what_was_written_past_the_admin_is_kept_before_it_is_changed(as_ada):
    post = make_post(body="<p>One.</p>")
    save(as_ada, post, body="<p>Two.</p>")
    post.body = "<p>By a program.</p>"
    post.save()

    save(as_ada, post, body="<p>Three.</p>")

    assert said(post)[:3] == ["<p>Three.</p>", "<p>By a program.</p>", "<p>Two.</p>"]


def test_two_authors_who_save_the_same_post_lose_no_text(as_ada):
    post = make_post(body="<p>One.</p>")

    save(as_ada, post, body="<p>Two by Ada.</p>")
    as_ada.force_login(make_user("wren", group="Editors"))
    save(as_ada, post, body="<p>Two by Wren, who had not seen it.</p>")

    assert said(post)[:2] == ["<p>Two by Wren, who had not seen it.</p>", "<p>Two by Ada.</p>"]


def test_the_history_of_a_post_goes_with_it(as_ada, admin_client):
    post = make_post()
    save(as_ada, post, title="Another")
    make_preview(post)

    admin_client.post(f"/admin/blog/post/{post.pk}/delete/", {"post": "yes"})

    assert (Post.objects.count(), Revision.objects.count()) == (0, 0)


# The page


def test_the_page_shows_what_a_save_changed_in_words(as_ada):
    post = make_post(title="The fan", body="<p>It is very loud.</p><p>So I left.</p>")
    save(as_ada, post, title="The new fan", body="<p>It is loud.</p><p>So I left.</p>")

    response = as_ada.get(history(post))

    shown = text(response)
    assert "1 word added, 1 removed" in shown
    assertContains(response, '<ins><span class="visually-hidden">[added] </span>new </ins>')
    assertContains(response, '<del><span class="visually-hidden">[removed] </span>very </del>')
    assertNotContains(response, "&lt;p&gt;")


def test_an_earlier_revision_can_be_compared_with_now(as_ada):
    post = make_post(body="<p>One.</p>")
    for words in ("Two", "Three", "Four"):
        save(as_ada, post, body=f"<p>{words}.</p>")
    second = post.revisions.get(body="<p>Two.</p>")

    response = as_ada.get(history(post), {"revision": second.pk, "with": "now"})

    assertContains(response, "[removed] </span>Two.</del>")
    assertContains(response, "[added] </span>Four.</ins>")
    assertNotContains(response, "Three.")


def test_a_post_without_a_history_says_so(as_ada):
    assertContains(as_ada.get(history(make_post())), "Nobody has changed this post")


def test_hostile_words_are_shown_as_words(as_ada):
    post = make_post(title="Before")
    save(as_ada, post, title="<script>alert(1)</script>")

    response = as_ada.get(history(post))

    assertNotContains(response, "<script>alert")
    assertContains(response, "&lt;script&gt;alert(1)")


def test_a_long_history_costs_as_many_queries_as_a_short_one(as_ada):
    post = make_post()
    save(as_ada, post, title="Number 0")

    def cost():
        with CaptureQueriesContext(connection) as captured:
            assert as_ada.get(history(post)).status_code == 200
        return len(captured)

    few = cost()
    for number in range(1, 15):
        save(as_ada, post, title=f"Number {number}")
    assert cost() == few


@pytest.mark.parametrize("number", ["x", "0", "9" * 30, "-1"])
def test_a_revision_that_there_is_not_is_not_found(as_ada, number):
    post = make_post()

    assert as_ada.get(history(post), {"revision": number}).status_code == 404
    assert as_ada.post(f"{history(post)}revert/", {"revision": number}).status_code == 404


# Bringing back


def test_earlier_words_are_brought_back_and_the_later_ones_stay_in_the_history(as_ada, ada, grace):
    post = make_post(title="The fan", body="<p>One.</p>", tags=["heat"], disclosure="None.")
    save(as_ada, post, title="Another", body="<p>Two.</p>", hashtags="sleep", slug=post.slug)
    first = post.revisions.last()

    response = as_ada.post(f"{history(post)}revert/", {"revision": first.pk}, follow=True)

    assertContains(response, "is restored")
    post = Post.objects.get()
    assert (post.title, post.body_html, post.disclosure) == ("The fan", "<p>One.</p>", "None.")
    assert [tag.name for tag in post.tags.all()] == ["heat"]
    assert said(post) == ["<p>One.</p>", "<p>Two.</p>", "<p>One.</p>"]
    assert post.revisions.first().by == ada
    assertContains(grace.get(post.get_absolute_url()), "One.")


def test_words_never_kept_are_kept_before_others_are_brought_back(as_ada):
    post = make_post(body="<p>One.</p>")
    save(as_ada, post, body="<p>Two.</p>")
    post.body = "<p>By a program.</p>"
    post.save()

    as_ada.post(f"{history(post)}revert/", {"revision": post.revisions.last().pk})

    assert said(post)[:2] == ["<p>One.</p>", "<p>By a program.</p>"]


def test_following_a_link_brings_nothing_back(as_ada):
    post = make_post(title="One")
    save(as_ada, post, title="Two")

    response = as_ada.get(f"{history(post)}revert/", {"revision": post.revisions.last().pk})

    assert response.status_code == 405
    assert Post.objects.get().title == "Two"


def test_a_revision_of_another_post_is_not_found(as_ada):
    post, other = make_post(title="One"), make_post(title="Other")
    save(as_ada, other, title="Two")

    response = as_ada.post(f"{history(post)}revert/", {"revision": other.revisions.last().pk})

    assert response.status_code == 404
    assert Post.objects.get(pk=post.pk).title == "One"


def test_a_stranger_reads_and_brings_back_nothing(as_ada, as_eve):
    post = make_post(title="One")
    save(as_ada, post, title="Two")
    number = post.revisions.last().pk

    assert as_eve.get(history(post)).status_code == 403
    assert as_eve.post(f"{history(post)}revert/", {"revision": number}).status_code == 403
    assert Post.objects.get().title == "Two"


# Differences


@pytest.mark.parametrize(
    ("old", "new", "rows"),
    [
        ("<p>a b c</p>", "<p>a c</p>", [[("same", "a "), ("removed", "b "), ("same", "c")]]),
        ("<p>a</p>", "<p>a</p><p>b</p>", [[("same", "a")], [("added", "b")]]),
        ("<p>a</p><p>b</p>", "<p>b</p>", [[("removed", "a")], [("same", "b")]]),
        ("<p>a</p>", "<p><strong>a</strong></p>", []),
        ("<p>a</p>", "<h2>a</h2>", [[("added", "## "), ("same", "a")]]),
        (
            '<p><a href="/x">a</a></p>',
            '<p><a href="/y">a</a></p>',
            [[("same", "a "), ("removed", "(/x)"), ("added", "(/y)")]],
        ),
        ("", '<img src="/m" alt="A fan">', [[("added", "[picture: A fan]")]]),
        ("<p>a &lt;b&gt;</p>", "<p>a &lt;c&gt;</p>",
         [[("same", "a "), ("removed", "<b>"), ("added", "<c>")]]),
    ],
)  # fmt: skip
def test_what_differs_is_said_in_words(old, new, rows):
    assert diff.of_texts(old, new) == rows


def test_paragraphs_far_from_a_change_are_left_out():
    old = "".join(f"<p>Paragraph {n}.</p>" for n in range(9))

    rows = diff.of_texts(old, old.replace("4", "four"))

    assert rows == [
        [("skipped", 3)],
        [("same", "Paragraph 3.")],
        [("same", "Paragraph "), ("removed", "4."), ("added", "four.")],
        [("same", "Paragraph 5.")],
        [("skipped", 3)],
    ]


def test_texts_too_long_to_be_compared_word_by_word_are_shown_one_after_the_other():
    old, new = "a " * 20_000, "b " * 20_000

    assert diff.of_line(old, new) == [[("removed", old), ("added", new)]]


def test_an_empty_page_is_the_first_and_what_is_no_number_is_none(as_ada):
    address = history(make_post())
    right = {"": 200, "1": 200, "99": 200, "9" * 40: 200, "0": 404, "-1": 404, "x": 404}

    assert {page: as_ada.get(f"{address}?page={page}").status_code for page in right} == right
