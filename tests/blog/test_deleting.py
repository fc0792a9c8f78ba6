"""Before something is deleted the owner reads what goes with it, or why it cannot go yet."""

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from blog.models import (
    Page,
    Person,
    Picture,
    Post,
    Redirect,
    ScheduledChange,
    Series,
    Subscriber,
    Tag,
)
from comments.models import Comment
from tests.blog.test_admin import picture
from tests.support.factories import make_comment, make_person, make_post
from tests.support.pages import text

pytestmark = pytest.mark.django_db


def delete(client, row, **sent):
    """The page that asks, or with `post="yes"` what comes after it."""
    return client.post(f"/admin/blog/{row._meta.model_name}/{row.pk}/delete/", sent, follow=True)


def delete_many(client, *rows, **sent):
    sent |= {"action": "delete_selected", "_selected_action": [row.pk for row in rows]}
    return client.post(f"/admin/blog/{rows[0]._meta.model_name}/", sent, follow=True)


def asked(client, row):
    return text(client.get(f"/admin/blog/{row._meta.model_name}/{row.pk}/delete/"))


@pytest.fixture
def hill():
    return Picture.objects.create(file=ContentFile(picture().read(), "a.png"), alt="A hill")


def show(hill):
    return f'<p>Look.</p><img src="{hill.file.url}" alt="A hill">'


def test_a_picture_that_posts_show_stays_and_its_posts_are_named(admin_client, hill):
    shown = make_post(title="Heat", body=show(hill))
    Page.objects.create(slug="about", title="About us", body=show(hill))
    change = ScheduledChange.of(make_post(title="Rain"))
    change.body, change.at = show(hill), timezone.now()
    change.save()
    free = Picture.objects.create(file=ContentFile(picture().read(), "b.png"), alt="A sea")
    why = "“A hill” is shown by “Heat”, “A change of “Rain”” and “About us”. Take it out of these"

    one, many = (
        delete(admin_client, hill, post="yes"),
        delete_many(admin_client, free, hill, post="yes"),
    )

    assert why in text(one)
    assert why in text(many)
    assert Picture.objects.count() == 2
    assert hill.file.storage.exists(hill.file.name)
    assert shown.body in Post.objects.values_list("body", flat=True)


def test_a_picture_that_nothing_shows_goes(admin_client, hill):
    make_post(body="<p>Without.</p>")

    delete(admin_client, hill, post="yes")

    assert not Picture.objects.exists()
    assert not hill.file.storage.exists(hill.file.name)


def test_a_person_over_a_post_stays_and_the_post_is_named(admin_client):
    zoe, guest = make_person("Zoë"), make_person("A guest")
    make_post(title="Heat", by=[zoe])
    why = "Zoë is an author of “Heat”. Choose other authors for these posts first."

    answers = (
        delete(admin_client, zoe, post="yes"),
        delete_many(admin_client, zoe, guest, post="yes"),
    )

    assert [why in text(answer) for answer in answers] == [True, True]
    assert Person.objects.count() == 2


def test_a_person_with_an_account_goes_and_the_account_stays(admin_client, admin_user):
    person = make_person("Zoë", user=admin_user, slug="zoe")

    said = asked(admin_client, person)
    delete(admin_client, person, post="yes")

    assert (
        "Their page, /author/zo%C3%AB/, stops working" in said
        or "Their page, /author/zoe/, stops working" in said
    )
    assert "The account “admin” stays." in said
    assert not Person.objects.exists()


def test_a_hashtag_says_what_becomes_of_posts_and_subscriptions(admin_client):
    post = make_post(title="Warm nights", body="<p>About #heat.</p>", tags=["heat", "work"])
    heat, work = Tag.objects.get(name="heat"), Tag.objects.get(name="work")
    subscribers = {}
    for name, tags in {"heat": [heat], "both": [heat, work], "all": []}.items():
        subscribers[name] = Subscriber.objects.create(
            email=f"{name}@example.org", confirmed_at=timezone.now()
        )
        subscribers[name].tags.set(tags)

    said = asked(admin_client, heat)
    delete(admin_client, heat, post="yes")

    assert "The posts stay, without it: “Warm nights”." in said
    assert "The next save brings it back to posts whose text says it: “Warm nights”." in said
    assert "1 subscription to nothing else: they end" in said
    assert "object (" not in said
    assert [str(tag) for tag in Post.objects.get(pk=post.pk).tags.all()] == ["#work"]
    assert set(Subscriber.objects.values_list("email", flat=True)) == {
        "both@example.org",
        "all@example.org",
    }


def test_many_hashtags_go_and_nobody_is_left_with_posts_about_everything(admin_client):
    make_post(tags=["heat", "work"])
    subscriber = Subscriber.objects.create(email="a@example.org", confirmed_at=timezone.now())
    subscriber.tags.set(Tag.objects.all())

    delete_many(admin_client, *Tag.objects.all(), post="yes")

    assert not Tag.objects.exists()
    assert not Subscriber.objects.exists()


def test_a_series_goes_and_its_posts_stay(admin_client):
    series = Series.objects.create(title="Heat")
    make_post(title="Part one", series=series)

    said = asked(admin_client, series)
    delete(admin_client, series, post="yes")

    assert "The posts stay, but are no longer a series: “Part one”." in said
    assert Post.objects.get().series is None


def test_a_post_says_that_its_conversation_goes_for_good(admin_client, client):
    post = make_post(title="Heat", slug="heat")
    comment = make_comment(post=post)
    make_comment(parent=comment, status="pending")
    other = make_post(title="Rain")
    other.related_links.create(target=post)
    Redirect.objects.create(path="/old/", post=post)

    said = asked(admin_client, post)
    many = text(delete_many(admin_client, post))
    delete(admin_client, post, post="yes")

    for page in (said, many):
        assert "The conversation under it goes too, for good: 2 comments by readers" in page
        assert "To hide the post and keep all this, make it a draft instead." in page
        assert "The links to it go from the related posts of “Rain”." in page
        assert "Its older addresses stop working: /old/." in page
        assert "object (" not in page
    assert list(Post.objects.all()) == [other]
    assert not Comment.objects.exists()
    assert client.get("/2024/06/heat/").status_code == 404


def test_a_page_and_an_old_address_say_what_leads_nowhere_then(admin_client):
    page = Page.objects.create(slug="contact", title="Contact", body="")
    old = Redirect.objects.create(path="/old/", post=make_post(title="Heat"))

    assert "Its address, /contact/, loses this text." in asked(admin_client, page)
    assert "It led to “Heat”, and stops working." in asked(admin_client, old)


def test_nobody_is_asked_in_the_names_of_tables(admin_client):
    """Whatever hangs on a row of the blog."""
    tag_of = Post.tags.through
    post = make_post(tags=["heat"], by=[make_person()])
    rows = [post, Tag.objects.get(), Series.objects.create(title="S")]

    pages = " ".join(asked(admin_client, row) for row in rows)

    assert tag_of._meta.verbose_name not in pages.lower()
    assert "object (" not in pages
