"""What happens by itself at its time: posts that appear, and changes that take effect."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from blog.editing.scheduled_changes import JOB
from blog.models import Post, Revision, ScheduledChange, ScheduledJob
from config.operations import jobs
from tests.blog.test_admin import ADD, change, written
from tests.support.factories import make_post, make_preview
from tests.support.pages import text

pytestmark = pytest.mark.django_db

LIST = "/admin/blog/post/planned/"
NOON = datetime(2130, 6, 10, 12, 0, tzinfo=UTC)


@pytest.fixture
def post():
    return make_post(title="The fan", slug="the-fan", body="<p>One.</p>", tags=["heat"])


@pytest.fixture
def planned(as_ada, post):
    """A change of the post that was planned in its form."""
    assert plan(as_ada, post).status_code == 302
    return ScheduledChange.objects.get()


def plan(client, post, *, at=("2130-06-10", "12:00:00"), **fields):
    fields = {"title": "The new fan", "body": "<p>Two.</p>", "hashtags": "sleep"} | fields
    moment = {"change_at_0": at[0], "change_at_1": at[1]}
    return client.post(change(post), written(slug=post.slug, **moment, **fields))


def be(monkeypatch, moment):
    monkeypatch.setattr(timezone, "now", lambda: moment)


# A change of what readers see


def test_a_planned_change_leaves_the_post_as_it_is(planned, post, grace):
    post.refresh_from_db()

    assert (post.title, post.body, [tag.name for tag in post.tags.all()]) == (
        "The fan", "<p>One.</p>", ["heat"],
    )  # fmt: skip
    assert (planned.title, planned.body, planned.hashtags) == (
        "The new fan", "<p>Two.</p>", "#sleep",
    )  # fmt: skip
    assertContains(grace.get(post.get_absolute_url()), "One.")


def test_it_takes_effect_at_its_second(planned, post, grace, monkeypatch, ada):
    address = post.get_absolute_url()
    jobs.run_due_jobs()
    grace.get(address)

    be(monkeypatch, NOON - timedelta(milliseconds=1))
    jobs.run_due_jobs()
    before = grace.get(address)
    be(monkeypatch, NOON)
    jobs.run_due_jobs()
    after = grace.get(address)

    assertContains(before, "One.")
    assertContains(after, '<h1 dir="auto">The new fan</h1>', html=True)
    assertContains(after, "Two.")
    assertContains(after, "#sleep")
    assert not ScheduledChange.objects.exists()
    kept = Revision.objects.values_list("body", "by__username")
    assert list(kept) == [("<p>Two.</p>", "ada"), ("<p>One.</p>", None)]


def test_planning_a_change_tells_the_job_runner_when_to_look(post, as_ada):
    soon = timezone.now() + timedelta(seconds=5)
    ScheduledJob.objects.create(job=JOB, due_at=timezone.now() + timedelta(seconds=20))

    ScheduledChange.objects.create(post=post, title="x", at=soon)

    assert ScheduledJob.objects.get().due_at == soon


def test_a_change_planned_anew_does_not_take_effect_at_its_old_time(planned):
    seen = ScheduledChange.objects.get()
    ScheduledChange.objects.update(at=NOON + timedelta(days=1))

    seen.take_effect()

    assert Post.objects.get().title == "The fan"
    assert ScheduledChange.objects.exists()


@pytest.mark.parametrize(
    ("at", "error"),
    [
        (("2024-06-10", "12:00:00"), "That time has passed."),
        (("2130-06-10", ""), "Enter a valid time."),
    ],
)
def test_a_time_that_cannot_be_is_refused_and_nothing_is_lost(as_ada, post, at, error):
    response = plan(as_ada, post, at=at)

    assertContains(response, error)
    assertContains(response, "Two.")
    assert not ScheduledChange.objects.exists()


def test_a_draft_has_no_change_to_plan(as_ada):
    draft = make_post(status="draft")

    assertNotContains(as_ada.get(change(draft)), "change_at")
    assertContains(plan(as_ada, draft), "schedule its publication instead")


def test_a_second_change_is_refused_while_one_waits(as_ada, planned, post):
    response = plan(as_ada, post, title="A third fan")

    assertContains(response, "A change of this post is planned already")
    assert ScheduledChange.objects.get().title == "The new fan"


def test_who_changes_the_post_meanwhile_is_warned(as_ada, planned, post):
    data = written(title="The fan", slug="the-fan", body="<p>Mended.</p>", hashtags="heat")

    response = as_ada.post(change(post), data, follow=True)

    assertContains(response, "it does not know what you saved now")
    assertContains(as_ada.get(LIST), "This would undo that change")


def test_a_planned_change_is_changed_in_its_own_form(as_ada, planned):
    response = as_ada.post(
        f"/admin/blog/scheduledchange/{planned.pk}/change/",
        {"at_0": "2130-06-11", "at_1": "08:00:00", "title": "Newer", "body": "<p>3<script></p>",
         "hashtags": "heat, sleep", "summary": "", "disclosure": ""},
    )  # fmt: skip

    planned.refresh_from_db()
    assert response.status_code == 302
    assert planned.at == datetime(2130, 6, 11, 8, 0, tzinfo=UTC)
    assert (planned.title, planned.hashtags) == ("Newer", "#heat #sleep")
    assert "<script>" not in planned.body


def test_a_cancelled_change_never_takes_effect(as_ada, planned, monkeypatch):
    as_ada.post(f"{LIST}cancel/", {"row": planned.pk})

    be(monkeypatch, NOON)
    jobs.run_due_jobs()

    assert Post.objects.get().title == "The fan"
    assert not ScheduledChange.objects.exists()


def test_a_preview_shows_the_post_with_its_change(as_ada, planned, post, grace):
    mine = as_ada.get(f"/admin/blog/post/{post.pk}/preview/")
    colleagues = grace.get(make_preview(post))

    for page in (mine, colleagues):
        assertContains(page, '<h1 dir="auto">The new fan</h1>', html=True)
        assertContains(page, "Two.")
        assertContains(page, "#sleep")
    post.refresh_from_db()
    assert post.title == "The fan"


# The list


def test_what_is_planned_is_listed_in_order_by_the_blogs_clock(as_ada, planned, settings):
    settings.TIME_ZONE = "America/New_York"
    make_post(title="Later", publish_at=NOON + timedelta(hours=1))
    make_post(title="Sooner", publish_at=NOON - timedelta(hours=1))

    shown = text(as_ada.get(LIST))
    desk = text(as_ada.get("/admin/"))

    order = [
        shown.index(words)
        for words in (
            "“ Sooner ” appears",
            "“ The fan ” changes",
            "“ Later ”",
        )
    ]
    assert order == sorted(order)
    assert "10 June 2130, 08:00:00" in shown
    assert "America/New_York" in shown
    assert "changes 10 June, 08:00" in desk


def test_the_list_costs_the_same_however_much_is_planned(as_ada, django_assert_max_num_queries):
    for number in range(12):
        row = make_post(title=f"Post {number}", tags=["heat"])
        Revision.keep(row)
        ScheduledChange.objects.create(
            post=row, title="Other", at=NOON, based_on=row.revisions.first()
        )

    with django_assert_max_num_queries(10):
        page = as_ada.get(LIST)

    assert text(page).count("changes.") == 12


def test_a_post_is_taken_off_the_plan(as_ada, monkeypatch, grace):
    post = make_post(publish_at=NOON)

    as_ada.post(f"{LIST}unschedule/", {"row": post.pk})

    be(monkeypatch, NOON + timedelta(seconds=1))
    assert Post.objects.get().status == "draft"
    assert grace.get(post.get_absolute_url()).status_code == 404


def test_a_post_that_has_appeared_is_not_taken_away_by_a_late_press(as_ada, post):
    response = as_ada.post(f"{LIST}unschedule/", {"row": post.pk}, follow=True)

    assertContains(response, "it may have come to pass")
    assert Post.objects.get().status == "published"


def test_a_change_that_nobody_let_take_effect_is_called_overdue(as_ada, planned):
    ScheduledChange.objects.update(at=timezone.now() - timedelta(minutes=1))

    assertContains(as_ada.get(LIST), "the job runner is not running")


@pytest.mark.parametrize("door", ["cancel/", "unschedule/"])
def test_following_a_link_takes_nothing_off_the_plan(as_ada, planned, door):
    assert as_ada.get(f"{LIST}{door}", {"row": planned.pk}).status_code == 405
    assert ScheduledChange.objects.exists()


def test_a_stranger_sees_and_changes_no_plan(as_eve, planned):
    assert as_eve.get(LIST).status_code == 403
    assert as_eve.post(f"{LIST}cancel/", {"row": planned.pk}).status_code == 403
    assert as_eve.get(f"/admin/blog/scheduledchange/{planned.pk}/change/").status_code == 403
    assert ScheduledChange.objects.exists()


# Both changes of the clock, in five zones: an hour before noon UTC is an hour before it anywhere.

LAST_AND_FIRST = [
    # zone, day and time as typed, the moment in UTC
    ("Europe/London", "2130-03-26 00:59:59", "2130-03-26 00:59:59"),
    ("Europe/London", "2130-03-26 02:00:00", "2130-03-26 01:00:00"),
    ("Europe/London", "2130-10-29 00:59:59", "2130-10-28 23:59:59"),
    ("Europe/London", "2130-10-29 02:00:00", "2130-10-29 02:00:00"),
    ("America/New_York", "2130-03-12 01:59:59", "2130-03-12 06:59:59"),
    ("America/New_York", "2130-03-12 03:00:00", "2130-03-12 07:00:00"),
    ("America/New_York", "2130-11-05 00:59:59", "2130-11-05 04:59:59"),
    ("America/New_York", "2130-11-05 02:00:00", "2130-11-05 07:00:00"),
    ("Australia/Lord_Howe", "2130-04-02 01:29:59", "2130-04-01 14:29:59"),
    ("Australia/Lord_Howe", "2130-04-02 02:00:00", "2130-04-01 15:30:00"),
    ("Australia/Lord_Howe", "2130-10-01 01:59:59", "2130-09-30 15:29:59"),
    ("Australia/Lord_Howe", "2130-10-01 02:30:00", "2130-09-30 15:30:00"),
    ("America/Santiago", "2130-04-01 22:59:59", "2130-04-02 01:59:59"),
    ("America/Santiago", "2130-04-02 00:00:00", "2130-04-02 04:00:00"),
    ("America/Santiago", "2130-09-02 23:59:59", "2130-09-03 03:59:59"),
    ("America/Santiago", "2130-09-03 01:00:00", "2130-09-03 04:00:00"),
    ("Asia/Beirut", "2130-03-25 23:59:59", "2130-03-25 21:59:59"),
    ("Asia/Beirut", "2130-03-26 01:00:00", "2130-03-25 22:00:00"),
    ("Asia/Beirut", "2130-10-28 22:59:59", "2130-10-28 19:59:59"),
    ("Asia/Beirut", "2130-10-29 00:00:00", "2130-10-28 22:00:00"),
]


@pytest.mark.parametrize(("zone", "typed", "utc"), LAST_AND_FIRST)
def test_a_post_appears_at_its_second_around_a_change_of_the_clock(
    as_ada, grace, settings, monkeypatch, zone, typed, utc
):
    settings.TIME_ZONE = zone
    day, time = typed.split()
    as_ada.post(ADD, written(slug="fan", publish_at_0=day, publish_at_1=time))
    post = Post.objects.get()
    address = f"/{day[:4]}/{day[5:7]}/fan/"

    be(monkeypatch, post.publish_at - timedelta(seconds=1))
    before = grace.get(address).status_code
    be(monkeypatch, post.publish_at)
    after = grace.get(address).status_code

    assert post.publish_at == datetime.fromisoformat(f"{utc}+00:00")
    assert (before, after) == (404, 200)


@pytest.mark.parametrize(
    ("zone", "typed", "words"),
    [
        ("Europe/London", "2130-03-26 01:30:00",
         "There is no 01:30 on 26 March 2130: the clocks change (Europe/London). "
         "Choose a time before 01:00 or from 02:00."),
        ("Europe/London", "2130-10-29 01:00:00",
         "There are two times 01:00 on 29 October 2130: the clocks change (Europe/London). "
         "Choose a time before 01:00 or from 02:00."),
        ("America/New_York", "2130-03-12 02:59:59", "before 02:00 or from 03:00"),
        ("America/New_York", "2130-11-05 01:59:59", "before 01:00 or from 02:00"),
        ("Australia/Lord_Howe", "2130-04-02 01:45:00", "before 01:30 or from 02:00"),
        ("Australia/Lord_Howe", "2130-10-01 02:00:00", "before 02:00 or from 02:30"),
        ("America/Santiago", "2130-04-01 23:30:00", "before 23:00 or from 00:00"),
        ("America/Santiago", "2130-09-03 00:30:00", "before 00:00 or from 01:00"),
        ("Asia/Beirut", "2130-03-26 00:30:00", "before 00:00 or from 01:00"),
        ("Asia/Beirut", "2130-10-28 23:30:00", "before 23:00 or from 00:00"),
    ],
)  # fmt: skip
def test_a_time_that_is_never_or_twice_is_refused_with_those_that_are_once(
    as_ada, settings, zone, typed, words
):
    settings.TIME_ZONE = zone
    day, time = typed.split()

    response = as_ada.post(ADD, written(publish_at_0=day, publish_at_1=time))

    assertContains(response, words)
    assertContains(response, time)
    assert not Post.objects.exists()


def test_a_post_that_appeared_in_the_hour_that_came_twice_can_still_be_saved(as_ada, settings):
    settings.TIME_ZONE = "Europe/London"
    second = datetime(2024, 10, 27, 1, 30, 0, 5, tzinfo=UTC)
    post = make_post(publish_at=second)

    as_ada.post(
        change(post),
        written(title="New", slug="x", publish_at_0="2024-10-27", publish_at_1="01:30:00"),
    )

    post.refresh_from_db()
    assert (post.title, post.publish_at) == ("New", second)
