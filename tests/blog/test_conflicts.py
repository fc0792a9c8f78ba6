"""Two authors save the same post: neither text is lost, and each hears of the other."""

import json
import os
import subprocess
import sys
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from blog.models import Autosave, Post
from tests.blog.test_admin import change, errors, written
from tests.blog.test_autosave import KEEP, keep, values
from tests.conftest import signed_in
from tests.support.factories import make_author, make_post
from tests.support.pages import text
from tests.support.race import ROOT, Database
from tests.support.two_authors import AUTHORS, POSTS, RACE

pytestmark = pytest.mark.django_db


@pytest.fixture
def as_zoe(db):
    return signed_in(make_author("zoe", name="Zoë", group="Editors"))


@pytest.fixture
def post(db):
    return make_post(title="The fan", body="<p>It is loud.</p>")


def save(client, post, edition, **fields):
    data = written(title="The fan") | {"edition": edition, "sitting": "a"} | fields
    return client.post(change(post), data)


def test_a_form_carries_the_edition_that_it_shows(as_ada, post):
    before = values(as_ada.get(change(post)))["edition"]

    save(as_ada, post, before, title="The fans")

    assert before == post.edition
    assert values(as_ada.get(change(post)))["edition"] not in {before, ""}


def test_what_authors_do_not_write_makes_no_other_edition(post):
    before = post.edition

    post.announced_at = timezone.now()
    post.save(update_fields=["announced_at"])
    post.save(update_fields=["body_html"])
    assert Post.objects.get().edition == before

    post.unpublish()
    assert Post.objects.get().edition != before


def test_a_save_over_what_somebody_else_saved_is_refused_and_shows_both(as_ada, as_zoe, post):
    save(as_zoe, post, post.edition, body="<p>Zoë was <b>here</b>.</p>", summary="By <Zoë>.")

    page = save(as_ada, post, post.edition, body="<p>Ada was here.</p>")

    stored = Post.objects.get()
    shown = page.content.decode()
    assert "Somebody saved this post while you had it open." in errors(page)
    assert "Zoë saved this post at" in text(page)
    assert '<div class="text"><p>Zoë was <b>here</b>.</p></div>' in shown
    assert '<div class="text">By &lt;Zoë&gt;.</div>' in shown
    assert "&lt;p&gt;Ada was here.&lt;/p&gt;" in shown
    assert stored.body == "<p>Zoë was <b>here</b>.</p>"
    assert Autosave.objects.unsaved().get().data["body"] == "<p>Ada was here.</p>"


def test_an_author_who_knows_saves_over_it_and_the_other_text_is_kept(as_ada, as_zoe, post):
    links = [{"position": 0, "url": "https://example.org/", "excerpt": "Worth reading."}]
    theirs = {"body": "<p>Zoë was here.</p>", "updated_at_0": "2026-01-02", "is_silent": "on"}
    data = written(title="The fan", links=links) | theirs | {"updated_at_1": "10:00:00"}
    as_zoe.post(change(post), data | {"edition": post.edition})
    over = Post.objects.get().edition

    save(as_ada, post, post.edition, body="<p>Ada was here.</p>", over=over)

    offer = as_zoe.get(change(post))
    kept = Autosave.objects.get(author__username="zoe", replaced_by__username="ada")
    page = as_zoe.get(f"{change(post)}?restore={kept.key}")
    assert Post.objects.get().body == "<p>Ada was here.</p>"
    assert "that Ada Byron saved another one over: The fan ." in text(offer)
    assert "&lt;p&gt;Zoë was here.&lt;/p&gt;" in page.content.decode()
    assert values(page)["updated_at_0"] == "02/01/2026"
    assert values(page)["related_links-0-url"] == "https://example.org/"
    assert "is_silent" in values(page)
    assert values(page)["edition"] == over


def test_who_saves_a_third_text_meanwhile_is_not_overwritten_either(as_ada, as_zoe, post):
    save(as_zoe, post, post.edition, body="<p>Second.</p>")
    seen = Post.objects.get().edition
    save(as_zoe, post, seen, body="<p>Third.</p>")

    page = save(as_ada, post, post.edition, over=seen)

    assert "Somebody saved this post while you had it open." in errors(page)
    assert Post.objects.get().body == "<p>Third.</p>"


def test_ones_own_other_window_is_somebody_else_too(as_ada, post):
    save(as_ada, post, post.edition, body="<p>In this window.</p>")

    page = save(as_ada, post, post.edition, sitting="b", body="<p>In that window.</p>")

    assert "You saved this post at" in text(page)
    assert Post.objects.get().body == "<p>In this window.</p>"


def test_a_text_that_is_put_back_knows_on_what_it_was_written(as_ada, as_zoe, post):
    keep(as_ada, post, edition=post.edition)
    save(as_zoe, post, post.edition, body="<p>Zoë was here.</p>")

    page = as_ada.get(f"{change(post)}?restore=first")

    assert values(page)["edition"] == post.edition
    assert "Zoë saved this post at" in text(page)


def test_an_author_sees_who_has_the_post_open(as_ada, as_zoe, post):
    answer = as_zoe.post(KEEP, {"sitting": "z", "sitting_post": post.pk}).json()
    began = timezone.localtime(Autosave.objects.get().began_at)

    told = keep(as_ada, post, edition=post.edition).json()["warnings"]

    assert answer["warnings"] == []
    assert told == [f"Open now by Zoë, since {began:%H:%M}."]
    assert told[0] in text(as_ada.get(change(post)))
    Autosave.objects.update(seen_at=timezone.now() - timedelta(minutes=2))
    assert "Open now" not in text(as_ada.get(change(post)))


def test_an_author_hears_while_writing_that_somebody_saved(as_ada, as_zoe, post):
    save(as_zoe, post, post.edition, body="<p>Zoë was here.</p>")

    told = keep(as_ada, post, edition=post.edition).json()["warnings"]

    assert [words.partition(" at ")[0] for words in told] == ["Zoë saved this post"]
    assert told[0].endswith("When you save, you will see both texts first.")


def test_of_saves_at_the_same_moment_one_is_taken_and_the_others_are_kept(tmp_path):
    url = os.environ["DATABASE_URL"] if connection.vendor == "postgresql" else "sqlite:///"

    with Database(url) as own:
        environment = os.environ | {
            "DATABASE_URL": own,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "SECRET_KEY": "a secret key that lasts as long as a race",
            "MEDIA_STORE": str(tmp_path / "media"),
        }

        ended = subprocess.run(
            [sys.executable, "-c", RACE],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert ended.returncode == 0, ended.stderr
        verdict = json.loads(ended.stdout)

    assert len(verdict) == POSTS
    everybody = [f"<p>By {name}.</p>" for name in sorted(AUTHORS)]
    assert [sorted([row["post"], *row["kept"]]) for row in verdict] == [everybody] * POSTS
