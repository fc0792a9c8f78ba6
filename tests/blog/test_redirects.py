"""Addresses that last: what readers once followed leads on, in one step, whatever has moved."""

import re
from datetime import UTC, datetime, timedelta
from importlib import import_module
from unittest.mock import Mock
from urllib.parse import unquote

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, OperationalError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from blog.models import BrokenLink, Page, Post, Redirect, Tag, addressed
from blog.redirects import broken_links
from tests.conftest import signed_in
from tests.support.factories import PUBLISHED_AT, make_author, make_person, make_post, make_user

pytestmark = pytest.mark.django_db


def lead(client, path, **headers):
    """Where `path` leads: the status, and the decoded address if it is a redirect."""
    response = client.get(path, **headers)
    return response.status_code, unquote(response.headers.get("Location", ""))


def steps(client, path):
    """The statuses on the way from `path` to where it ends."""
    response = client.get(path, follow=True)
    return [status for _, status in response.redirect_chain] + [response.status_code]


# Changes that leave an address behind


def rename(post, slug):
    post.slug = slug
    post.save()


def move(post, **to):
    post.publish_at = post.publish_at.replace(**to)
    post.save(update_fields=["publish_at"])


LEAVE = {
    "another slug": (lambda post: rename(post, "new"), "/2024/06/new/"),
    "a date too": (lambda post: (rename(post, "new"), move(post, month=5)), "/2024/06/new/"),
    "a slug made again from the title": (lambda post: rename(post, ""), "/2024/06/the-fan/"),
    "a slug in another script": (lambda post: rename(post, "疲劳"), "/2024/06/疲劳/"),
    "many changes": (lambda post: [rename(post, f"n{n}") for n in range(9)], "/2024/06/n8/"),
}


@pytest.mark.parametrize(("change", "to"), LEAVE.values(), ids=LEAVE)
def test_an_address_that_a_post_leaves_leads_to_it_in_one_step(client, change, to):
    post = make_post(title="The fan", slug="old")

    change(post)

    assert lead(client, "/2024/06/old/") == (301, to)
    assert steps(client, "/2024/06/old/") == [301, 200]


def test_every_address_of_a_chain_leads_on_in_one_step(client):
    post = make_post(slug="n0")
    for number in range(1, 6):
        rename(post, f"n{number}")

    assert [lead(client, f"/2024/06/n{number}/") for number in range(5)] == [
        (301, "/2024/06/n5/")
    ] * 5


def test_a_post_that_comes_back_to_its_address_goes_round_in_no_circle(client):
    post = make_post(slug="a")

    for slug in ("b", "a", "b", "a"):
        rename(post, slug)

    assert steps(client, "/2024/06/a/") == [200]
    assert steps(client, "/2024/06/b/") == [301, 200]
    assert list(Redirect.objects.values_list("path", flat=True)) == ["/2024/06/b/"]


def test_two_posts_that_change_places_lead_to_what_stands_there_now(client):
    first, second = make_post(slug="a", title="First"), make_post(slug="b", title="Second")

    rename(first, "c")
    rename(second, "a")
    rename(first, "b")

    assert client.get("/2024/06/a/").context["post"] == second
    assert client.get("/2024/06/b/").context["post"] == first
    assert lead(client, "/2024/06/c/") == (301, "/2024/06/b/")


def test_a_new_post_at_an_old_address_wins(client):
    rename(make_post(slug="here"), "there")
    newer = make_post(slug="here", title="Newer")

    assert client.get("/2024/06/here/").context["post"] == newer

    rename(newer, "elsewhere")

    assert lead(client, "/2024/06/here/") == (301, "/2024/06/elsewhere/")


def test_the_address_of_a_planned_post_leads_to_the_older_one_until_its_time(client):
    rename(make_post(slug="here"), "there")
    later = timezone.now() + timedelta(days=1)
    planned = make_post(slug="soon", publish_at=PUBLISHED_AT)
    Post.objects.filter(pk=planned.pk).update(slug="here", publish_at=later)

    assert lead(client, "/2024/06/here/") == (301, "/2024/06/there/")


@pytest.mark.parametrize(
    "state",
    [{"status": "draft"}, {"publish_at": datetime(2999, 1, 1, tzinfo=UTC)}],
    ids=["a draft", "a planned post"],
)
def test_an_address_that_nobody_has_seen_leaves_nothing_behind(state):
    post = make_post(slug="old", **state)

    rename(post, "new")

    assert not Redirect.objects.exists()


def test_a_post_that_was_public_once_is_found_after_a_new_beginning(client):
    post = make_post(slug="old")
    post.unpublish()
    rename(post, "new")

    assert lead(client, "/2024/06/old/") == (404, "")

    post.publish(PUBLISHED_AT)

    assert lead(client, "/2024/06/old/") == (301, "/2024/06/new/")


def test_saving_what_does_not_move_leaves_nothing_behind():
    post = make_post(title="Before")

    post.title = "After"
    post.save()
    post.publish(post.publish_at)

    assert not Redirect.objects.exists()


def test_hashtags_and_people_that_are_renamed_are_found_at_their_old_addresses(client):
    person = make_person("Ada Byron")
    make_post(by=[person], tags=["heat"])
    tag = Tag.objects.get(name="heat")

    tag.slug, person.slug = "warmth", "ada-lovelace"
    tag.save()
    person.save()

    assert lead(client, "/tag/heat/") == (301, "/tag/warmth/")
    assert lead(client, "/author/ada-byron/") == (301, "/author/ada-lovelace/")


def test_the_old_address_of_a_hashtag_without_public_posts_gives_nothing_away(client):
    Redirect.objects.create(path="/tag/old/", tag=Tag.objects.create(name="secret"))

    assert lead(client, "/tag/old/") == (404, "")


# Other forms of an address


FORMS = {
    # (asked for, status, where it leads)
    "without the last slash": ("/2013/06/old", 301, "/2024/06/new/"),
    "with a day": ("/2013/06/10/old/", 301, "/2024/06/new/"),
    "with a day, the address of now": ("/2024/06/10/new/", 301, "/2024/06/new/"),
    "with a day and without a slash": ("/2024/06/10/new", 301, "/2024/06/new/"),
    "with what was asked": ("/2013/06/old/?thread=7&x=%C3%A9", 301, "/2024/06/new/?thread=7&x=é"),
    "its feed": ("/2013/06/old/feed/", 301, "/2024/06/new/feed/"),
    "its feed with a day": ("/2013/06/10/old/feed/atom/", 301, "/2024/06/new/feed/atom/"),
    "typed on another machine": ("/2013/06/cafe\u0301/", 301, "/2024/06/new/"),
    "the address of now, typed so": ("/2024/06/u\u0308ber/", 301, "/2024/06/über/"),
    "imported, with an ending": ("/old.html", 301, "/2024/06/new/"),
    "imported by number": ("/?p=77", 301, "/2024/06/new/"),
    "another month": ("/2013/07/old/", 404, ""),
    "another day of no month": ("/2013/13/10/old/", 404, ""),
    "something below": ("/2013/06/old/else/", 404, ""),
    "no number": ("/?p=old", 404, ""),
    "a number too long": (f"/?p={'9' * 30}", 404, ""),
    "a number in another script": ("/?p=٧٧", 404, ""),
    "nothing as a number": ("/?p=", 404, ""),
}


@pytest.mark.parametrize(("path", "status", "to"), FORMS.values(), ids=FORMS)
def test_old_forms_of_an_address_lead_on_in_one_step(client, path, status, to):
    post = make_post(slug="new")
    make_post(slug="über")
    for old in ("/2013/06/old/", "/2013/06/café/", "/old.html", "/?p=77"):
        Redirect.objects.create(path=old, post=post)

    assert lead(client, path) == (status, to)


def test_the_number_of_a_post_leads_to_it(client):
    post, draft = make_post(slug="new"), make_post(status="draft")

    assert lead(client, f"/?p={post.pk}") == (301, "/2024/06/new/")
    assert lead(client, f"/?p={draft.pk}") == (404, "")
    assert lead(client, f"/?p={post.pk + 1000}") == (404, "")


def test_an_imported_number_wins_over_our_own(client):
    ours, imported = make_post(slug="ours"), make_post(slug="imported")
    Redirect.objects.create(path=f"/?p={ours.pk}", post=imported)

    assert lead(client, f"/?p={ours.pk}") == (301, "/2024/06/imported/")


def test_a_redirect_may_be_kept_but_is_asked_again(client):
    rename(make_post(slug="old"), "new")

    response = client.get("/2024/06/old/")

    assert response["Cache-Control"] == "public, no-cache"


def test_a_comment_sent_from_a_page_that_moved_keeps_its_words(client):
    post = make_post(slug="old")
    rename(post, "new")

    response = client.post("/2024/06/old/comment/", {"body": "Here I am."}, follow=True)

    assert response.redirect_chain[0] == ("/2024/06/new/comment/", 308)
    assert response.status_code == 200
    assert post.comments.get().body == "Here I am."


# Readable addresses that nobody else has


TITLES = [
    "Fatigue",
    "  fatigue!  ",
    "FATIGUE",
    "Über Müdigkeit",
    "U\u0308ber Mu\u0308digkeit",
    "Cafés & Co.: it’s 12.5 mg",
    "疲劳与热",
    "Усталость и жара",
    "التعب والحرارة",
    "हिन्दी में थकान",
    "ความเหนื่อยล้า",
    "עייפות וחום",
    "Κόπωση",
    "ﬁne Ⅳ",
    "🧠🔥",
    "❤️",
    "‮reversed‬",
    "a/b\\c?d#e%f",
    "../../etc/passwd",
    "%2e%2e",
    "\u200b\u200d",
    "feed",
    "comment",
    "2024",
    "x" * 200,
]


def test_a_thousand_colliding_titles_in_many_scripts_have_addresses_that_round_trip(client):
    posts = [make_post(title=TITLES[number % len(TITLES)]) for number in range(1000)]

    found = {post.slug: client.get(post.get_absolute_url()) for post in posts[::7]}
    assert len({post.slug for post in posts}) == 1000
    assert len({post.get_absolute_url() for post in posts}) == 1000
    assert {response.status_code for response in found.values()} == {200}
    assert [slug for slug, r in found.items() if r.context["post"].slug != slug] == []
    assert max(len(post.slug) for post in posts) <= 100


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("हिन्दी में थकान", "हिन्दी-में-थकान"),
        ("ความเหนื่อยล้า", "ความเหนื่อยล้า"),
        ("U\u0308ber Mu\u0308digkeit", "über-müdigkeit"),
        ("Cafés & Co.: it’s 12.5 mg", "cafés-co-its-12-5-mg"),
        ("❤️", "post"),
        ("a/b\\c?d#e%f", "a-b-c-d-e-f"),
        ("ﬁne Ⅳ", "fine-iv"),
    ],
)
def test_an_address_reads_as_its_title_does(title, slug):
    assert make_post(title=title).slug == slug


def test_two_who_save_the_same_title_at_once_both_keep_their_post(monkeypatch):
    first = make_post(title="Fatigue")
    free = addressed.free_slug
    answers = iter(["fatigue", "fatigue"])  # what was free when the other had not saved yet
    monkeypatch.setattr(
        addressed, "free_slug", lambda *a, **k: next(answers, None) or free(*a, **k)
    )

    second = make_post(title="Fatigue")

    assert (first.slug, second.slug) == ("fatigue", "fatigue-2")


def test_another_fault_than_a_taken_address_is_not_tried_again():
    with pytest.raises(IntegrityError), transaction.atomic():
        make_post(title="Fatigue", status="secret")


@pytest.mark.parametrize("slug", ["two words", "a/b", "a.b", "❤️", "a\u200bb", "a%20b"])
def test_a_slug_that_no_address_can_hold_is_refused_in_words(slug):
    with pytest.raises(ValidationError) as caught:
        Post(title="A", body="B", slug=slug).full_clean()

    assert caught.value.message_dict == {"slug": ["Use letters, numbers, hyphens and underscores."]}


def test_a_slug_is_composed_however_it_was_typed():
    post = Post(title="A", body="B", slug="u\u0308ber")

    post.full_clean()

    assert post.slug == "über"


# Redirects in the admin


@pytest.fixture
def as_owner(db):
    return signed_in(make_user("owner", is_staff=True, is_superuser=True))


ADD = "/admin/blog/redirect/add/"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("/2013/06/old/", "/2013/06/old/"),
        ("2013/06/old/", "/2013/06/old/"),
        ("  /old.html ", "/old.html"),
        ("https://old.example/2013/06/old/?x=1#y", "/2013/06/old/"),
        ("/2013/06/caf%C3%A9/", "/2013/06/café/"),
        ("/2013/06/cafe\u0301/", "/2013/06/café/"),
        ("https://old.example/?p=12", "/?p=12"),
    ],
)
def test_an_owner_types_an_old_address_in_any_form(as_owner, client, typed, kept):
    post = make_post(slug="new")

    as_owner.post(ADD, {"path": typed, "post": post.pk})

    assert Redirect.objects.get().path == kept
    assert lead(client, kept) == (301, "/2024/06/new/")


@pytest.mark.parametrize(
    ("targets", "words"),
    [
        ((), "Choose one thing that it leads to."),
        (("post", "tag"), "Choose one thing that it leads to."),
    ],
)
def test_a_redirect_leads_to_one_thing(as_owner, targets, words):
    rows = {"post": make_post(), "tag": Tag.objects.create(name="heat")}

    response = as_owner.post(ADD, {"path": "/old/", **{name: rows[name].pk for name in targets}})

    assert words in response.content.decode()
    assert not Redirect.objects.exists()


def test_the_home_page_leads_nowhere_else(as_owner):
    response = as_owner.post(ADD, {"path": "https://old.example/", "post": make_post().pk})

    assert "The home page cannot be redirected." in response.content.decode()


def test_the_table_of_redirects_shows_what_leads_where(as_owner):
    post = make_post(slug="old", title="The fan")
    rename(post, "new")
    Redirect.objects.create(path="/tag/old/", tag=Tag.objects.create(name="heat"))

    everything = as_owner.get("/admin/blog/redirect/").content.decode()
    posts = as_owner.get("/admin/blog/redirect/?to=post").content.decode()

    assert '<a href="/2024/06/new/">The fan</a>' in everything
    assert '<a href="/tag/heat/">#heat</a>' in everything
    assert "/tag/old/" not in posts


# What was asked for and not found


REPORT = "/admin/blog/brokenlink/"


def counted():
    broken_links.tally.write()
    return {row.path: row.count for row in BrokenLink.objects.all()}


def test_what_is_not_found_is_counted_by_address_and_day(client):
    for path in ("/lost/", "/lost/", "/2013/06/lost/?utm=x&token=secret", "/lost/"):
        client.get(path)

    assert counted() == {"/lost/": 3, "/2013/06/lost/": 1}
    assert {row.day for row in BrokenLink.objects.all()} == {timezone.localdate()}


@pytest.mark.parametrize(
    "path",
    [
        "/comment/3q2hXk0yR4v9sT7uW1zA5bC8dE6fG0hJ/",
        "/preview/3q2hXk0yR4v9sT7uW1zA5bC8dE6fG0hJ/",
        "/subscribe/wrong/",
        "/admin/nothing/",
        "/static/nothing.css",
        "/media/nothing.webp",
        "/coment/3q2hXk0yR4v9sT7uW1zA5bC8dE6fG0hJ/",
        "/x/0123456789abcdef0123456789abcdef/",
        "/x/123e4567e89b12d3a456426614174000/",
        "/leave/grace@example.org/",
        "/leave/grace%40example.org/",
        "/wp-login.php",
        "/.env",
        "/.git/config",
        "/wp-content/plugins/x.zip",
        "/%ff/",
        "/a%00b/",
        "/a%0Ab/",
        "/" + "x" * 300 + "/",
    ],
)
def test_neither_what_is_private_nor_what_is_a_probe_is_kept(as_owner, path):
    assert as_owner.get(path).status_code == 404

    assert counted() == {}


@pytest.mark.parametrize("method", ["head", "post", "put", "delete", "options"])
def test_only_what_was_asked_for_to_be_read_is_counted(client, method):
    getattr(client, method)("/lost/")

    assert counted() == {}


def test_what_leads_on_is_not_counted(client):
    rename(make_post(slug="old"), "new")

    client.get("/2024/06/old/")
    client.get("/2024/06/new")
    client.get("/archive")

    assert counted() == {}


def test_nothing_is_kept_of_who_asked(client):
    client.get(
        "/lost/",
        headers={"user-agent": "Canary/1", "referer": "https://canary.example/", "cookie": "a=b"},
        REMOTE_ADDR="203.0.113.77",
    )

    fields = {field.name for field in BrokenLink._meta.get_fields()}
    assert fields == {"id", "path", "day", "count"}


def test_what_is_not_found_is_told_without_a_write(client):
    with CaptureQueriesContext(connection) as queries:
        assert client.get("/lost/").status_code == 404

    assert [sql for query in queries if not (sql := query["sql"]).startswith("SELECT")] == []
    assert counted() == {"/lost/": 1}


def test_a_flood_takes_little_memory(client):
    for number in range(broken_links.PATHS_IN_MEMORY + 100):
        client.get(f"/flood/{number}/")

    assert len(broken_links.tally.counts) == 200
    assert sum(counted().values()) == 200
    assert not broken_links.tally.counts


def test_what_the_database_cannot_take_now_is_counted_the_next_time(client, monkeypatch):
    client.get("/lost/")

    with monkeypatch.context() as patched:
        patched.setattr(broken_links.tally, "add", Mock(side_effect=OperationalError))
        with pytest.raises(OperationalError):
            broken_links.tally.write()
    client.get("/lost/")

    assert counted() == {"/lost/": 2}


def test_a_day_takes_so_many_addresses_and_counts_on_those_it_has(monkeypatch):
    monkeypatch.setattr("blog.redirects.models.PATHS_A_DAY", 3)

    BrokenLink.add({"/a/": 1, "/b/": 1})
    BrokenLink.add({"/c/": 1, "/d/": 1, "/e/": 1})
    BrokenLink.add({"/a/": 5, "/f/": 1})

    assert counted() == {"/a/": 6, "/b/": 1, "/c/": 1}


def test_the_report_shows_the_most_wanted_first_with_a_way_to_mend(as_owner):
    post = make_post(slug="the-fan", title="The fan")
    BrokenLink.add({"/2013/06/the-fan.html": 2, "/lost/<b>/": 1})

    report = as_owner.get(REPORT)

    rows = report.context["rows"]
    assert [(row["path"], row["times"]) for row in rows] == [
        ("/2013/06/the-fan.html", 2),
        ("/lost/<b>/", 1),
    ]
    assert rows[0]["mend"] == f"{ADD}?path=%2F2013%2F06%2Fthe-fan.html&post={post.pk}"
    assert "/lost/&lt;b&gt;/" in report.content.decode()


def test_the_button_opens_a_redirect_that_is_filled_in(as_owner, client):
    post = make_post(slug="the-fan")
    client.get("/2013/06/the-fan.html")
    broken_links.tally.write()

    form = as_owner.get(as_owner.get(REPORT).context["rows"][0]["mend"])
    filled_in = form.context["adminform"].form.initial
    as_owner.post(ADD, {"path": filled_in["path"], "post": filled_in["post"]})

    assert lead(client, "/2013/06/the-fan.html") == (301, "/2024/06/the-fan/")
    assert Redirect.objects.get().post == post
    assert counted() == {}


def test_an_address_can_be_taken_off_the_list(as_owner):
    BrokenLink.add({"/lost/": 1, "/kept/": 1})

    response = as_owner.post(f"{REPORT}forget/", {"path": "/lost/"}, follow=True)

    assert counted() == {"/kept/": 1}
    assert "/lost/ was removed from the list." in response.content.decode()


def test_the_report_is_not_for_authors(as_eve):
    as_wren = signed_in(make_author("wren", name="Wren"))
    BrokenLink.add({"/lost/": 1})

    answers = [
        client.generic(method, path).status_code
        for client in (as_wren, as_eve)
        for method, path in (("GET", REPORT), ("POST", f"{REPORT}forget/"))
    ]

    assert answers == [403] * 4
    assert counted() == {"/lost/": 1}


def test_forgetting_by_following_a_link_is_refused(as_owner):
    assert as_owner.get(f"{REPORT}forget/").status_code == 405


def test_counts_are_purged_after_ninety_days(settings):
    from config.operations.purges import forget_missing_addresses

    today = timezone.localdate()
    for days in (0, 89, 90, 91, 400):
        BrokenLink.objects.create(path="/lost/", day=today - timedelta(days=days), count=1)

    assert forget_missing_addresses(list) == 2
    assert BrokenLink.objects.count() == 3


def test_a_site_that_is_not_the_owners_is_never_led_to():
    Redirect.objects.create(path="/old/", post=make_post(slug="new"))

    response = Client().get("/old/?next=//evil.example/")

    assert response["Location"] == "/2024/06/new/?next=//evil.example/"


# Year and month are the post's own


@pytest.fixture
def zone_changes(settings):
    """Let the blog's clock show another zone, as after a restart with another TIME_ZONE."""

    def change(name):
        settings.TIME_ZONE = name
        timezone.deactivate()

    yield change


NEW_YEAR = datetime(2023, 12, 31, 23, 30, tzinfo=UTC)


def test_another_time_zone_moves_no_published_address(client, zone_changes):
    post = make_post(slug="old", title="The fan", publish_at=NEW_YEAR, announced_at=NEW_YEAR)

    zone_changes("Pacific/Auckland")

    assert timezone.localdate(post.publish_at).isoformat() == "2024-01-01"
    assert client.get("/2023/12/old/").status_code == 200
    assert "/2023/12/old/" in client.get("/").text
    assert "/2023/12/old/" in client.get("/2023/12/").text
    assert "/2023/12/old/" in client.get("/2023/").text
    assert "/2023/12/old/" in client.get("/feed/").text
    assert "/2023/12/old/" in client.get("/sitemap.xml").text
    assert client.get("/2024/").status_code == 404
    assert '<h2 id="m202312"><a href="/2023/12/">December 2023</a></h2>' in (
        client.get("/archive/").text
    )
    assert lead(client, "/2024/01/old/") == (301, "/2023/12/old/")

    post = Post.objects.get(pk=post.pk)
    post.title = "The large fan"
    post.save()
    post.unpublish()
    post.title = "The fan again"
    post.save()
    post.publish(post.publish_at)

    assert client.get("/2023/12/old/").status_code == 200
    assert not Redirect.objects.exists()


def test_the_address_of_a_draft_follows_its_date(zone_changes):
    draft = make_post(slug="new", status="draft", publish_at=NEW_YEAR)
    zone_changes("Pacific/Auckland")
    draft.save()
    assert draft.get_absolute_url() == "/2024/01/new/"

    move(draft, year=2022, month=3, day=5)
    assert Post.objects.get().get_absolute_url() == "/2022/03/new/"

    draft.publish(datetime(2024, 2, 29, 20, tzinfo=UTC))
    assert Post.objects.get().get_absolute_url() == "/2024/03/new/"
    assert not Redirect.objects.exists()


def test_another_date_moves_no_address_that_readers_may_know(client):
    post = make_post(slug="old", title="The fan")

    for change in ({"month": 5}, {"year": 2023}, {"year": 2999}, {"year": 2022, "month": 1}):
        move(post, **change)
        assert Post.objects.get().get_absolute_url() == "/2024/06/old/"

    assert '<a href="/2024/06/old/">' in client.get("/2024/06/").text
    assert client.get("/2022/01/").status_code == 404
    assert lead(client, "/2022/01/old/") == (301, "/2024/06/old/")
    assert not Redirect.objects.exists()


def test_the_address_of_a_planned_post_follows_its_date():
    post = make_post(slug="new", publish_at=datetime(2999, 1, 1, tzinfo=UTC))

    move(post, month=2)

    assert Post.objects.get().get_absolute_url() == "/2999/02/new/"


def test_an_unsaved_post_has_an_address():
    assert Post(slug="new", publish_at=NEW_YEAR).get_absolute_url() == "/2023/12/new/"


def test_the_archive_shows_each_month_once(client, zone_changes):
    make_post(slug="a", publish_at=NEW_YEAR)
    zone_changes("Pacific/Auckland")
    make_post(slug="b", publish_at=NEW_YEAR - timedelta(minutes=5))  # 1 January, there
    make_post(slug="c", publish_at=NEW_YEAR - timedelta(days=1))

    page = client.get("/archive/").text

    shown = re.findall(r'<h2 id="(m\d+)"|href="(/\d+/\d+/[abc]/)"', page)
    assert ["".join(pair) for pair in shown] == [
        *("m202401", "/2024/01/b/"),
        *("m202312", "/2023/12/a/", "/2023/12/c/"),
    ]


def test_the_migration_keeps_the_addresses_of_today(zone_changes):
    posts = [make_post(publish_at=NEW_YEAR + timedelta(days=days)) for days in (-31, 0, 1)]
    Post.objects.update(year=1, month=1)
    zone_changes("Pacific/Auckland")

    migration = import_module("blog.migrations.0024_month_of_an_address")
    migration.keep_addresses(apps, Mock(connection=connection))

    kept = {post.pk: (post.year, post.month) for post in Post.objects.all()}
    assert [kept[post.pk] for post in posts] == [(2023, 12), (2024, 1), (2024, 1)]


SPELLINGS = [
    ("/2024/05/the-fan/", "/2024/06/the-fan/"),
    ("/1999/12/the-fan", "/2024/06/the-fan/"),
    ("/2024/05/the-fan/feed/atom/", "/2024/06/the-fan/feed/atom/"),
    ("/2024/06/The-Fan/", "/2024/06/the-fan/"),
    ("/2024/06/THE-FAN", "/2024/06/the-fan/"),
    ("/2024/05/THE-FAN/Feed/).", "/2024/06/the-fan/feed/"),
    ("/2024/06/the-fan/).", "/2024/06/the-fan/"),
    ("/2024/06/the-fan/,", "/2024/06/the-fan/"),
    ("/2024/06/the-fan/…", "/2024/06/the-fan/"),
    ("/2024/06/the-fan…", "/2024/06/the-fan/"),
    ("/2024/06/the-fan).", "/2024/06/the-fan/"),
    ("/2024/06/the-fan%22%3E", "/2024/06/the-fan/"),
    ("/2024/06/the-fan/%20", "/2024/06/the-fan/"),
    ("/2024/06/the-fan/%E2%80%9D.", "/2024/06/the-fan/"),
    ("/2024/06/the-fan/).?sort=new", "/2024/06/the-fan/?sort=new"),
    ("/2024/06/ms-nurse/", "/2024/06/MS-Nurse/"),
    ("/2024/06/%C3%9CBER/", "/2024/06/über/"),
    ("/2024/06/).", "/2024/06/"),
    ("/2024/,", "/2024/"),
    ("/tag/Heat/", "/tag/heat/"),
    ("/tag/heat/).", "/tag/heat/"),
    ("/author/Ada-Byron/feed/", "/author/ada-byron/feed/"),
    ("/About/", "/about/"),
    ("/about).", "/about/"),
    ("/Archive/", "/archive/"),
    ("/old.html).", "/2024/06/the-fan/"),
    ("/OLD.html", "/2024/06/the-fan/"),
    ("/subscribe/Ab-C1/).", "/subscribe/Ab-C1/"),
    ("/).", "/"),
]


def test_other_spellings_of_an_address_lead_on_in_one_step(client):
    post = make_post(slug="the-fan", by=[make_person()], tags=["heat"])
    make_post(slug="MS-Nurse"), make_post(slug="über")
    Page.objects.create(slug="about", title="About", body="<p>We.</p>")
    Redirect.objects.create(path="/old.html", post=post)

    assert [(path, *lead(client, path)) for path, _ in SPELLINGS] == [
        (path, 301, to) for path, to in SPELLINGS
    ]
    # In one step: at each of them there is a page, but for that of nobody.
    ends = {to.partition("?")[0] for _, to in SPELLINGS if not to.startswith("/subscribe/")}
    assert {path: client.get(path).status_code for path in ends} == dict.fromkeys(ends, 200)
    assert lead(client, f"/?p={post.pk}).") == (301, "/2024/06/the-fan/")


def test_a_spelling_of_nothing_leads_nowhere(client):
    make_post(slug="secret", status="draft")
    paths = [
        *("/2024/05/secret/", "/2024/06/Secret/", "/2024/06/no).", "/2024/06/no/feed/)."),
        *("/Nowhere/", "/nowhere).", "/2023/).", "/tag/Nothing/", "/comment/Abc/"),
        *("/2024/05/…/", "/media/no.webp", "/subscribe/:/"),
    ]

    assert [(path, *lead(client, path)) for path in paths] == [(path, 404, "") for path in paths]


def test_a_comment_sent_to_a_wrong_month_keeps_its_words(client):
    post = make_post(slug="fan")

    client.post("/2024/05/fan/comment/", {"body": "Here I am."}, follow=True)

    assert post.comments.get().body == "Here I am."
