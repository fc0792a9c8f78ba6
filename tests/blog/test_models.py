from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from blog.models import Blog, Byline, Page, Person, Post, Redirect, RelatedLink, Tag
from tests.support.factories import PUBLISHED_AT, make_person, make_post

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 10, 7, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.fixture
def clock(monkeypatch):
    """Stops the clock at NOW."""
    monkeypatch.setattr(timezone, "now", lambda: NOW)


# What is public


def test_a_post_and_the_list_of_posts_agree_on_what_is_public(clock):
    make_post(title="draft of yesterday", status="draft", publish_at=NOW - SECOND)
    make_post(title="draft of tomorrow", status="draft", publish_at=NOW + SECOND)
    make_post(title="published before", publish_at=NOW - SECOND)
    make_post(title="published now", publish_at=NOW)
    make_post(title="planned", publish_at=NOW + SECOND)

    published = {post.title for post in Post.objects.all() if post.is_published}
    scheduled = {post.title for post in Post.objects.all() if post.is_scheduled}

    assert published == {"published before", "published now"}
    assert {post.title for post in Post.objects.published()} == published
    assert scheduled == {"planned"}
    assert {post.title for post in Post.objects.scheduled()} == scheduled
    assert {post.title for post in Post.objects.drafts()} == {
        "draft of yesterday",
        "draft of tomorrow",
    }


def test_publishing_makes_a_draft_public_at_once(clock):
    post = make_post(status="draft", publish_at=NOW - timedelta(days=9))

    post.publish()

    post.refresh_from_db()
    assert post.is_published
    assert post.publish_at == NOW


def test_publishing_for_later_plans_the_post(clock):
    post = make_post(status="draft")

    post.publish(at=NOW + SECOND)

    assert list(Post.objects.scheduled()) == [post]


def test_unpublishing_takes_a_post_back_to_the_drafts():
    post = make_post()

    post.unpublish()

    assert list(Post.objects.published()) == []
    assert list(Post.objects.drafts()) == [post]


def test_a_status_that_nobody_knows_is_refused_by_the_database():
    post = make_post()

    with pytest.raises(IntegrityError), transaction.atomic():
        Post.objects.filter(pk=post.pk).update(status="secret")


# Addresses


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Two milliseconds", "two-milliseconds"),
        ("  What? Again!  ", "what-again"),
        ("Über Müdigkeit", "über-müdigkeit"),
        ("疲劳与热", "疲劳与热"),
        ("Усталость и жара", "усталость-и-жара"),
        ("التعب", "التعب"),
        ("!!!", "post"),
        ("🧠🔥", "post"),
        ("-_-", "post"),
        ("a" * 200, "a" * 100),
    ],
)
def test_the_address_of_a_post_is_made_from_its_title(title, slug):
    assert make_post(title=title).slug == slug


@pytest.mark.parametrize("title", ["疲劳与热", "Über Müdigkeit", "🧠🔥"])
def test_a_post_in_any_script_can_be_opened_at_its_address(client, title):
    post = make_post(title=title)

    response = client.get(post.get_absolute_url())

    assert response.status_code == 200


def test_fifty_posts_with_one_title_have_fifty_addresses():
    slugs = [make_post(title="Fatigue").slug for _ in range(50)]

    assert slugs == ["fatigue", *(f"fatigue-{number}" for number in range(2, 51))]


def test_a_long_title_that_is_taken_makes_room_for_a_number():
    make_post(title="a" * 200)

    second = make_post(title="a" * 200)

    assert second.slug == "a" * 98 + "-2"


def test_an_address_that_was_typed_stays_when_the_title_changes():
    post = make_post(title="First", slug="typed")

    post.title = "Second"
    post.save()

    assert post.slug == "typed"


def test_people_and_tags_have_addresses_of_their_own():
    assert make_person("Zoë Ní Bhriain").get_absolute_url() == "/author/zo%C3%AB-n%C3%AD-bhriain/"
    assert make_person("Zoë Ní Bhriain").slug == "zoë-ní-bhriain-2"
    assert Tag.objects.create(name="heat").get_absolute_url() == "/tag/heat/"
    assert Tag.objects.create(name="Heat!").slug == "heat-2"


def test_the_month_of_an_address_is_the_blogs_own(settings):
    settings.TIME_ZONE = "Pacific/Auckland"

    post = make_post(slug="late", publish_at=datetime(2024, 5, 31, 12, 30, tzinfo=UTC))

    assert post.get_absolute_url() == "/2024/06/late/"
    assert Post.objects.at(2024, 6, "late") == post
    assert Post.objects.at(2024, 5, "late") is None


def test_the_year_of_an_address_is_the_blogs_own(client, settings):
    settings.TIME_ZONE = "America/New_York"
    make_post(slug="eve", publish_at=datetime(2025, 1, 1, 3, 0, tzinfo=UTC))

    assert client.get("/2024/12/eve/").status_code == 200
    assert client.get("/2025/01/eve/").url == "/2024/12/eve/"
    assert client.get("/2024/12/").status_code == 200
    assert client.get("/2024/").status_code == 200
    assert client.get("/2025/").status_code == 404


# What a post says about itself


@pytest.mark.parametrize(
    ("updated_at", "shown"),
    [
        (None, None),
        (PUBLISHED_AT - SECOND, None),
        (PUBLISHED_AT, None),
        (PUBLISHED_AT + SECOND, PUBLISHED_AT + SECOND),
    ],
)
def test_an_update_is_shown_when_it_came_after_the_publication(updated_at, shown):
    assert make_post(updated_at=updated_at).shown_update == shown


@pytest.mark.parametrize(
    ("body", "minutes"),
    [
        ("", 1),
        ("<p>one two</p>", 1),
        ("<p>" + "word " * 200 + "</p>", 1),
        ("<p>" + "word " * 201 + "</p>", 2),
        ("<ul>" + "<li>word</li>" * 201 + "</ul>", 2),
        ("<p>" + "word " * 2001 + "</p>", 11),
    ],
)
def test_two_hundred_words_take_a_minute_to_read(body, minutes):
    assert make_post(body=body).reading_minutes == minutes


def test_a_post_without_a_statement_shows_those_of_its_people_in_their_order():
    zoe = make_person("Zoë", disclosure="Paid by nobody.")
    bob = make_person("Bob", disclosure="")
    amy = make_person("Amy", disclosure="Owns shares.")

    post = make_post(by=[zoe, bob, amy])

    assert post.authors == [zoe, bob, amy]
    assert post.disclosures == ["Zoë: Paid by nobody.", "Amy: Owns shares."]


@pytest.mark.parametrize(
    ("names", "statement", "shown"),
    [
        (["Ada Byron"], "Owns shares.", "Owns shares."),
        (["Ada Byron", "Bob"], "Owns shares.", "Ada Byron: Owns shares."),
        (["Ada Byron", "Bob"], "Ada owns shares.", "Ada owns shares."),
        (["Ada Byron", "Bob"], "Adaptive trials paid me.", "Ada Byron: Adaptive trials paid me."),
    ],
)
def test_a_statement_says_whose_it_is_where_several_wrote(names, statement, shown):
    people = [make_person(name) for name in names]
    people[0].disclosure = statement
    people[0].save()

    assert make_post(by=people).disclosures == [shown]


def test_a_posts_own_statement_replaces_those_of_its_people():
    post = make_post(by=[make_person(disclosure="Owns shares.")], disclosure="None for this one.")

    assert post.disclosures == ["None for this one."]


def test_a_person_stands_over_a_post_once():
    person = make_person()
    post = make_post(by=[person])

    with pytest.raises(IntegrityError), transaction.atomic():
        Byline.objects.create(post=post, person=person, position=1)


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Ada Byron", "AB"), ("Augusta Ada King Byron", "AB"), ("Cher", "C"), ("élodie", "É")],
)
def test_a_person_without_a_picture_has_initials(name, initials):
    assert Person(name=name).initials == initials


def test_saving_a_part_of_a_post_renders_the_text_with_it():
    post = make_post(body="<p>before</p>")

    post.body = "<p>after<script>x</script></p>"
    post.save(update_fields=["body"])

    post.refresh_from_db()
    assert post.body_html == "<p>afterx</p>"


# Other relevant posts of interest


@pytest.fixture
def target():
    return make_post(title="The fan", summary="It is loud.", publish_at=PUBLISHED_AT)


def make_link(**fields):
    return RelatedLink.objects.create(post=make_post(), **fields)


def test_one_of_our_posts_fills_what_was_left_empty(target):
    link = make_link(target=target)

    assert link.href == "/2024/06/the-fan/"
    assert link.shown_title == "The fan"
    assert link.shown_date == date(2024, 6, 10)
    assert link.shown_excerpt == "It is loud."


def test_what_was_typed_wins_over_our_post(target):
    link = make_link(target=target, title="Loud", date=date(2013, 6, 1), excerpt="Very.")

    assert link.href == "/2024/06/the-fan/"
    assert link.shown_title == "Loud"
    assert link.shown_date == date(2013, 6, 1)
    assert link.shown_excerpt == "Very."


def test_the_date_of_our_post_is_read_in_the_blogs_own_zone(settings, target):
    settings.TIME_ZONE = "Pacific/Kiritimati"  # 14 hours ahead

    assert make_link(target=target).shown_date == date(2024, 6, 10)
    target.publish_at = datetime(2024, 6, 10, 11, 0, tzinfo=UTC)
    assert make_link(target=target).shown_date == date(2024, 6, 11)


def test_a_row_without_a_title_is_named_by_the_first_words_of_its_excerpt():
    url = "https://example.org/a"

    assert make_link(url=url, excerpt="One two three.").shown_title == "One two three."
    assert (
        make_link(url=url, excerpt="1 2 3 4 5 6 7 8 9 10 11 12 13").shown_title
        == "1 2 3 4 5 6 7 8 9 10 11 12 …"
    )
    assert make_link(url=url).shown_title == url


def test_a_row_elsewhere_has_no_date_when_none_was_typed():
    link = make_link(url="https://example.org/a")

    assert link.shown_date is None
    assert link.href == "https://example.org/a"
    assert link.leads_to_readers


def test_a_row_that_leads_to_a_draft_is_left_out():
    draft = make_post(status="draft")
    planned = make_post(publish_at=timezone.now() + timedelta(days=1))

    assert not make_link(target=draft).leads_to_readers
    assert not make_link(target=planned).leads_to_readers


def test_a_row_that_leads_nowhere_is_refused():
    link = RelatedLink(post=make_post(), title="Nowhere")

    with pytest.raises(ValidationError, match="Choose one of our posts, or give an address"):
        link.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        link.save()


# The blog and its version


def test_a_blog_that_nobody_has_filled_in_has_a_name_already():
    assert Blog.load().name == "A new blog"
    assert not Blog.objects.exists()


def test_there_is_one_row_for_the_blog_whoever_saves_it():
    Blog(name="First").save()
    Blog(name="Second").save()

    assert Blog.objects.get().name == "Second"


def test_the_first_change_of_a_new_blog_is_a_version_too():
    before = Blog.load().version

    Blog.touch()

    assert Blog.load().pk == 1
    assert Blog.load().version >= before


def test_saving_the_blog_never_moves_its_version_back():
    Blog.touch()
    read_before_the_others = Blog.load()
    Blog.touch()
    Blog.touch()
    latest = Blog.load().version

    read_before_the_others.save()

    assert Blog.load().version > latest


CHANGES = {
    "a new post": lambda post: make_post(),
    "a draft": lambda post: make_post(status="draft"),
    "a changed post": lambda post: post.save(update_fields=["title"]),
    "a published post": lambda post: post.publish(),
    "a post taken back": lambda post: post.unpublish(),
    "a deleted post": lambda post: post.delete(),
    "a new tag": lambda post: Tag.objects.create(name="heat"),
    "a tag put on a post": lambda post: post.tags.add(Tag.objects.get(name="new")),
    "a tag taken off a post": lambda post: post.tags.remove(Tag.objects.get(name="old")),
    "all tags taken off a post": lambda post: post.tags.clear(),
    "a tag put on from its own side": lambda post: Tag.objects.get(name="new").posts.add(post),
    "a deleted tag": lambda post: Tag.objects.get(name="old").delete(),
    "a new byline": lambda post: Byline.objects.create(post=post, person=make_person("Bob")),
    "a byline that moved": lambda post: post.bylines.get().save(),
    "a byline taken away": lambda post: post.bylines.get().delete(),
    "a new person": lambda post: make_person("Bob"),
    "a changed person": lambda post: post.authors[0].save(),
    "a deleted person": lambda post: Person.objects.get(name="Nobody").delete(),
    "a new related link": lambda post: RelatedLink.objects.create(post=post, url="https://a.example"),
    "a changed related link": lambda post: post.related_links.get().save(),
    "a deleted related link": lambda post: post.related_links.get().delete(),
    "a new page": lambda post: Page.objects.create(slug="privacy", title="Privacy", body=""),
    "a changed page": lambda post: Page.objects.get(slug="about").save(),
    "a deleted page": lambda post: Page.objects.get(slug="about").delete(),
    "a new old address": lambda post: Redirect.objects.create(path="/new/", post=post),
    "a changed old address": lambda post: post.old_addresses.get().save(),
    "a deleted old address": lambda post: post.old_addresses.get().delete(),
    "a change of the blog itself": lambda post: Blog.load().save(),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_change_of_what_is_published_moves_the_version(change):
    make_person("Nobody")
    Tag.objects.create(name="new")
    post = make_post(by=[make_person()], tags=["old"])
    RelatedLink.objects.create(post=post, url="https://example.org/")
    Redirect.objects.create(path="/old/", post=post)
    Page.objects.create(slug="about", title="About", body="")
    before = Blog.load().version

    change(post)

    assert Blog.load().version > before
