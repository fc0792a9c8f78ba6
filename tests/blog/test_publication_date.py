"""When a post appears, who is told of it, and that no live post vanishes by mistake."""

import importlib
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection
from django.utils import timezone

from blog.models import Mail, Post
from blog.newsletter import emails
from tests.blog.test_admin import ADD, change, errors, written
from tests.blog.test_autosave import values
from tests.support.factories import PUBLISHED_AT, make_post
from tests.support.pages import text

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
LONG_AGO = {"publish_at": PUBLISHED_AT}
BLANK = {"publish_at_0": "", "publish_at_1": ""}


@pytest.fixture
def now():
    return timezone.now().replace(microsecond=0)


def typed(moment):
    return {"publish_at_0": f"{moment:%Y-%m-%d}", "publish_at_1": f"{moment:%H:%M:%S}"}


def save(client, post, **fields):
    """Send the form of a post as a browser does, with its dates untouched but for `fields`."""
    shown = values(client.get(change(post)))
    dates = {name: shown[name] or "" for name in BLANK}
    answer = client.post(change(post), written(slug=post.slug) | dates | fields, follow=True)
    post.refresh_from_db()
    return answer


def told():
    emails.announce()
    return [
        int(key)
        for key in Mail.objects.filter(kind="blog.news").values_list("dedupe_key", flat=True)
    ]


def test_a_new_form_and_that_of_a_draft_show_no_date(admin_client):
    draft = make_post(status="draft", **LONG_AGO)

    assert not values(admin_client.get(ADD))["publish_at_0"]
    assert not values(admin_client.get(change(draft)))["publish_at_0"]


def test_a_draft_that_is_finished_late_is_dated_when_it_appears_and_told(admin_client, now):
    post = make_post(title="The fan", status="draft", **LONG_AGO)

    answer = save(admin_client, post, status="published")

    assert now <= post.publish_at <= now + timedelta(minutes=5)
    assert told() == [post.pk]
    assert "Readers see “The fan” now." in text(answer)


def test_a_date_that_its_author_typed_is_kept_also_by_a_draft_that_appears_later(admin_client):
    post = make_post(title="The fan", status="draft")
    save(admin_client, post, status="draft", **typed(PUBLISHED_AT - DAY))

    save(admin_client, post, status="published")

    assert post.publish_at.date() == (PUBLISHED_AT - DAY).date()
    assert post.is_published


def test_what_was_never_public_is_told_whatever_its_date(admin_client):
    admin_client.post(ADD, written() | typed(PUBLISHED_AT))

    assert told() == [Post.objects.get().pk]


def test_what_was_brought_in_is_told_to_nobody_and_the_form_says_so(admin_client):
    post = make_post(publish_at=PUBLISHED_AT, announced_at=PUBLISHED_AT)

    assert told() == []
    assert "Nobody was or will be e-mailed" in text(admin_client.get(change(post)))


def test_the_form_says_when_subscribers_were_told_and_that_it_is_once(admin_client):
    post = make_post(publish_at=timezone.now() - timedelta(minutes=1))
    told()

    shown = text(admin_client.get(change(post)))

    assert "Subscribers were e-mailed on" in shown
    assert "Nobody is e-mailed twice." in shown


def test_a_plan_that_has_passed_while_it_was_a_draft_is_no_typed_date(admin_client, now):
    post = make_post(status="draft")
    save(admin_client, post, status="draft", **typed(now + DAY))
    Post.objects.filter(pk=post.pk).update(publish_at=now - DAY)

    save(admin_client, post, status="published")

    assert post.publish_at >= now


def test_a_post_that_comes_back_keeps_its_date_and_its_address(admin_client, client):
    post = make_post(slug="the-fan")
    answer = save(admin_client, post, status="draft")
    assert "readers do not see it any more" in text(answer)

    save(admin_client, post, status="published")

    assert post.publish_at == PUBLISHED_AT
    assert client.get("/2024/06/the-fan/").status_code == 200
    assert told() == []


def test_a_planned_post_whose_date_is_emptied_appears_now(admin_client, now):
    post = make_post(publish_at=now + DAY)

    save(admin_client, post, **BLANK)

    assert now <= post.publish_at <= now + timedelta(minutes=5)


def test_a_live_post_whose_date_is_emptied_keeps_it(admin_client):
    post = make_post()

    save(admin_client, post, **BLANK)

    assert post.publish_at == PUBLISHED_AT


# A live post that would vanish


def test_a_live_post_is_hidden_until_a_later_date_only_when_its_author_says_so(
    admin_client, client, now
):
    post = make_post(slug="the-fan", title="The fan")
    later = typed(now + 30 * DAY)

    asked = save(admin_client, post, **later)

    assert "Readers see this post now. With this date they do not, until" in errors(asked)
    assert client.get("/2024/06/the-fan/").status_code == 200
    answer = values(asked)
    assert "hide" not in answer

    value = asked.context["hides"]["value"]
    said = text(save(admin_client, post, hide=value, **later))

    assert post.publish_at == now + 30 * DAY
    assert client.get("/2024/06/the-fan/").status_code == 404
    assert "its address leads nowhere until then" in said
    assert "give it its date again: 10 June 2024, 08:14 UTC." in said


def test_the_answer_counts_for_the_date_that_was_asked_about_alone(admin_client, now):
    post = make_post()
    first = save(admin_client, post, **typed(now + DAY)).context["hides"]["value"]

    again = save(admin_client, post, hide=first, **typed(now + 2 * DAY))

    assert "Readers see this post now." in errors(again)
    assert post.is_published


def test_both_questions_are_asked_once_each(admin_client, now):
    post = make_post()
    older = post.edition
    post.save()
    sent = {"edition": older, **typed(now + DAY)}

    asked = save(admin_client, post, **sent)
    assert asked.context["theirs"]
    assert asked.context["hides"]
    hide, over = asked.context["hides"]["value"], asked.context["over"]
    first = save(admin_client, post, over=over, **sent)

    assert values(first)["over"] == over
    save(admin_client, post, over=over, hide=hide, **sent)
    assert post.is_scheduled


# What stood there before


def test_posts_from_before_are_known_if_they_are_old(now):
    old = make_post(publish_at=now - 8 * DAY)
    young = make_post(publish_at=now - 6 * DAY)
    draft = make_post(publish_at=now - 8 * DAY, status="draft")
    migration = importlib.import_module("blog.migrations.0018_old_posts_are_known")

    migration.mark(apps, SimpleNamespace(connection=connection))

    known = dict(Post.objects.values_list("pk", "announced_at"))
    assert known == {old.pk: now - 8 * DAY, young.pk: None, draft.pk: None}
