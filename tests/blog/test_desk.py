"""The first page of the admin, as an author finds it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from blog.models import Blog, Person
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db


@pytest.fixture
def read(as_ada):
    """The lists of the page as {heading: text}."""

    def read():
        page = as_ada.get("/admin/").content.decode()
        parts = page.split('<section aria-labelledby="desk-')[1:]
        return {part.split('"')[0]: part.split("</section>")[0] for part in parts}

    return read


def test_an_author_finds_drafts_and_what_is_planned(read):
    make_post(title="Half done", status="draft")
    make_post(title="Tomorrow", publish_at=timezone.now() + timedelta(days=1))
    make_post(title="Out long ago")

    lists = read()

    assert "Half done" in lists["drafts"]
    assert "Tomorrow" in lists["planned"]
    assert "Out long ago" not in lists["drafts"] + lists["planned"]


def test_an_author_sees_what_waits_on_posts_of_their_own_and_no_word_of_it(read, ada):
    own = make_post(title="My own", by=[Person.objects.get(user=ada)])
    for body in ("A held word.", "Another."):
        make_comment(post=own, status="pending", body=body)
    make_comment(post=make_post(title="Somebody else's"), status="pending")
    make_comment(post=own, status="pending").erase()

    waiting = read()["waiting"]

    assert "My own" in waiting
    assert "2 comments" in waiting
    assert "Somebody else" not in waiting
    assert "A held word." not in waiting


def test_what_is_talked_about_is_drawn(read):
    make_comment(post=make_post(title="Lively"))

    assert "<svg" in read()["busy"]
    assert "1 thought" in read()["busy"]


def test_pictures_without_words_are_listed_until_they_have_some(read):
    post = make_post(title="Silent", body='<p><img src="/media/pictures/a.webp"></p>')
    assert "Silent" in read()["pictures"]

    post.body = '<p><img src="/media/pictures/a.webp" alt="A fan"></p>'
    post.save()

    assert "pictures" not in read()


def test_who_only_moderates_finds_no_desk_of_an_author(as_alan):
    assert "desk-drafts" not in as_alan.get("/admin/").content.decode()


def test_the_first_page_costs_the_same_however_much_there_is(
    as_ada, ada, django_assert_max_num_queries
):
    Blog(is_about_health=True, old_after_years=1).save()
    person = Person.objects.get(user=ada)
    for number in range(12):
        make_post(title=f"Draft {number}", status="draft", by=[person])
        make_comment(post=make_post(by=[person]), status="pending")

    with django_assert_max_num_queries(16):
        as_ada.get("/admin/")
