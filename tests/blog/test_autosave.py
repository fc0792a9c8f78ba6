"""What an author typed and did not save is kept, offered again, and never mistaken for the post."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from blog.models import Autosave, Post
from tests.blog.test_admin import ADD, change, written
from tests.support.factories import make_author, make_post
from tests.support.pages import elements, text

pytestmark = pytest.mark.django_db

KEEP = "/admin/blog/post/keep/"
THROW_AWAY = "/admin/blog/post/throw-away/"
TYPED = {"title": "The fan", "body": "<p>It is loud, & at night too.</p>"}


def keep(client, post=None, key="first", **fields):
    at = {"sitting": key, "sitting_post": post.pk if post else ""}
    return client.post(KEEP, written(**TYPED) | at | fields)


def values(page):
    """The form's fields as they are shown, by name."""
    found = elements(page.content.decode())
    return {a["name"]: a.get("value") for tag, a in found if tag == "input" and "name" in a}


def test_a_text_is_kept_while_it_is_typed_and_its_post_stays_as_it_is(as_ada, ada):
    post = make_post(title="Before", by=[ada.person])
    before = Post.objects.filter(pk=post.pk).values().get()

    answer = keep(as_ada, post)

    sitting = Autosave.objects.get()
    assert answer.json()["is_saved"] is False
    assert (sitting.author, sitting.post, str(sitting)) == (ada, post, "The fan")
    assert sitting.data["body"] == TYPED["body"]
    assert "csrfmiddlewaretoken" not in sitting.data
    assert Post.objects.filter(pk=post.pk).values().get() == before


def test_what_is_typed_next_takes_the_place_of_what_was_typed_before(as_ada):
    keep(as_ada)

    keep(as_ada, title="The fans")

    assert [str(sitting) for sitting in Autosave.objects.all()] == ["The fans"]


def test_another_window_writes_nothing_over(as_ada):
    keep(as_ada, title="One")

    keep(as_ada, key="second", title="Two")

    assert {str(sitting) for sitting in Autosave.objects.all()} == {"One", "Two"}


def test_after_a_crash_the_text_is_offered_and_put_back_with_all_its_rows(as_ada, ada):
    link = {"position": 0, "url": "https://example.org/", "excerpt": "Worth reading."}
    byline = {"position": 0, "person": ada.person.pk}
    as_ada.post(KEEP, written(**TYPED, links=[link], people=[byline]) | {"sitting": "first"})

    offer = as_ada.get(ADD)
    page = as_ada.get(f"{ADD}?restore=first")

    assert "that was not saved: The fan ." in text(offer)
    assert 'href="?restore=first"' in offer.content.decode()
    assert values(offer)["title"] is None
    assert values(page)["title"] == "The fan"
    assert values(page)["publish_at_0"] == "2024-06-10"
    assert values(page)["related_links-0-url"] == "https://example.org/"
    assert "&lt;p&gt;It is loud" in page.content.decode()
    assert "Worth reading." in text(page)
    assert values(page)["sitting"] == "first"
    assert "It is not in the post until you save." in text(page)


def test_asking_for_a_text_changes_nothing(as_ada):
    keep(as_ada)
    before = list(Autosave.objects.values())

    as_ada.get(ADD)
    as_ada.get(f"{ADD}?restore=first")

    assert list(Autosave.objects.values()) == before
    assert not Post.objects.exists()


def test_saving_the_post_throws_the_copy_away(as_ada):
    keep(as_ada)

    as_ada.post(ADD, written(**TYPED) | {"sitting": "first"})

    post = Post.objects.get()
    assert not Autosave.objects.unsaved().exists()
    assert "not saved" not in text(as_ada.get(ADD)) + text(as_ada.get(change(post)))


def test_a_text_that_comes_in_late_is_dropped_when_it_was_saved(as_ada):
    as_ada.post(ADD, written(**TYPED) | {"sitting": "first"})

    answer = keep(as_ada, age=60)

    assert answer.json()["is_saved"] is True
    assert not Autosave.objects.unsaved().exists()


def test_what_is_typed_in_the_same_form_after_saving_is_kept(as_ada):
    as_ada.post(ADD, written(**TYPED) | {"sitting": "first"})
    Autosave.objects.update(saved_at=timezone.now() - timedelta(minutes=1))

    answer = keep(as_ada, title="The fans")

    assert answer.json()["is_saved"] is False
    assert str(Autosave.objects.unsaved().get()) == "The fans"


def test_a_text_kept_without_a_connection_says_when_it_was_typed(as_ada):
    keep(as_ada, age=3600)

    age = timezone.now() - Autosave.objects.get().typed_at
    assert timedelta(minutes=59) < age < timedelta(minutes=61)


def test_what_is_refused_is_kept_also_without_script(as_ada):
    as_ada.post(ADD, written(title="", body=TYPED["body"]) | {"sitting": "first"})

    assert Autosave.objects.get().data["body"] == TYPED["body"]
    assert "A text without a title" in text(as_ada.get(ADD))


def test_its_author_throws_a_text_away(as_ada):
    post = make_post()
    keep(as_ada, post)

    answer = as_ada.post(THROW_AWAY, {"sitting": "first"})

    assert answer.url == change(post)
    assert not Autosave.objects.exists()
    assert as_ada.post(THROW_AWAY, {"sitting": "first"}).status_code == 302


def test_a_text_outlives_the_post_that_somebody_deletes(as_ada):
    post = make_post()
    keep(as_ada, post)

    post.delete()

    assert "that was not saved: The fan" in text(as_ada.get(ADD))


def test_that_a_form_is_open_is_noted_without_its_text(as_ada):
    keep(as_ada)

    as_ada.post(KEEP, {"sitting": "first"})

    assert str(Autosave.objects.unsaved().get()) == "The fan"


def test_nobody_reads_or_throws_away_the_text_of_somebody_else(as_ada):
    keep(as_ada)
    other = Client()
    other.force_login(make_author("zoe", name="Zoë", group="Editors"))

    asked = other.get(f"{ADD}?restore=first")
    other.post(THROW_AWAY, {"sitting": "first"})

    assert "The fan" not in asked.content.decode()
    assert "That text is no longer here" in text(asked)
    assert Autosave.objects.get().author.username == "ada"


def test_only_who_may_write_keeps_a_text(client, as_eve, as_alan, ada):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(ada)

    assert keep(as_eve).status_code == keep(as_alan, make_post()).status_code == 403
    assert keep(strict).status_code == 403
    assert keep(client).status_code == 403
    assert as_eve.get(KEEP).status_code == 405
    assert not Autosave.objects.exists()


@pytest.mark.parametrize(
    "fields",
    [{"sitting": ""}, {"sitting": "a\x00"}, {"sitting": "x" * 33}, {"sitting_post": "9" * 30}],
)
def test_a_form_that_is_not_ours_is_refused_in_words(as_ada, fields):
    answer = as_ada.post(KEEP, written() | {"sitting": "first"} | fields)

    assert answer.status_code == 422
    assert set(answer.json()["errors"]) == set(fields)


def test_a_text_as_long_as_the_form_takes_is_kept_and_a_longer_one_is_refused(as_ada):
    whole = "<p>" + "ы" * 800_000

    assert keep(as_ada, body=whole).status_code == 200
    assert Autosave.objects.get().data["body"] == whole
    assert keep(as_ada, body="a" * 25 * 1024 * 1024).status_code == 413


def test_old_texts_are_purged_and_young_ones_kept(as_ada):
    for key, days in [("old", 91), ("young", 89)]:
        keep(as_ada, key=key, title=key)
        Autosave.objects.filter(key=key).update(typed_at=timezone.now() - timedelta(days=days))
    as_ada.post(KEEP, {"sitting": "closed"})
    Autosave.objects.filter(key="closed").update(seen_at=timezone.now() - timedelta(days=2))

    call_command("purge", verbosity=0)

    assert [str(sitting) for sitting in Autosave.objects.all()] == ["young"]


def test_the_form_asks_the_database_as_often_with_many_texts(as_ada, django_assert_max_num_queries):
    for number in range(12):
        keep(as_ada, key=f"n{number}")

    with django_assert_max_num_queries(14):
        as_ada.get(ADD)
