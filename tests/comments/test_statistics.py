"""What the comments of the last weeks add up to, for moderators: counted, drawn, kept a minute."""

import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from comments import policy
from comments.models import Alert, Comment, Decision
from comments.moderation import charts, statistics, statistics_cache
from comments.templatetags.comments import in_words
from tests.support.factories import make_comment, make_conversations, make_post
from tests.support.pages import elements, text

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"
PAGE = f"{QUEUE}figures/"


def days_ago(days):
    return timezone.now() - timedelta(days=days)


def today():
    return statistics.collect().days[-1]


def outcomes(day):
    return (day.published, day.refused, day.spam, day.held)


# Comments a day


@pytest.mark.parametrize(
    ("status", "counted"),
    [
        ("approved", (1, 0, 0, 0)),
        ("rejected", (0, 1, 0, 0)),
        ("removed", (0, 1, 0, 0)),
        ("spam", (0, 0, 1, 0)),
        ("pending", (0, 0, 0, 1)),
    ],
)
def test_a_comment_counts_by_what_became_of_it(status, counted):
    make_comment(status=status)

    assert outcomes(today()) == counted


def test_a_later_decision_moves_it(alan):
    comment = make_comment()
    comment.remove(by=alan)

    assert outcomes(today()) == (0, 1, 0, 0)


def test_neither_the_team_nor_what_was_taken_back_is_counted(alan):
    post = make_post()
    make_comment(post=post, staff_user=alan)
    make_comment(post=post).erase()

    assert outcomes(today()) == (0, 0, 0, 0)


def test_words_that_were_emptied_still_count():
    comment = make_comment(status="spam")
    comment.empty()

    assert outcomes(today()) == (0, 0, 1, 0)


def test_it_counts_on_the_day_on_which_it_was_sent_where_the_blog_is():
    with timezone.override("Pacific/Auckland"):
        midnight = statistics.start_of(timezone.localdate())
        make_comment(submitted_at=midnight - timedelta(seconds=1))
        make_comment(submitted_at=midnight + timedelta(seconds=1))
        make_comment(submitted_at=midnight + timedelta(seconds=2))

        days = statistics.collect().days

    assert [day.total for day in days[-3:]] == [0, 1, 2]


def test_the_charts_go_back_14_and_90_days():
    found = statistics.collect()

    dates = [day.date for day in found.days]
    assert dates == [timezone.localdate() - timedelta(days=back) for back in range(89, -1, -1)]
    assert [day.date for day in found.latest_days] == dates[-14:]


@pytest.mark.parametrize(("ago", "counted"), [(89, 1), (90, 0), (-2, 0)])
def test_what_is_older_or_of_tomorrow_is_not_counted(ago, counted):
    make_comment(submitted_at=days_ago(ago))

    assert sum(day.total for day in statistics.collect().days) == counted


# Waiting


def decided_after(alan, minutes, *, sent=3, verb=Comment.approve):
    comment = make_comment(status="pending", submitted_at=days_ago(sent))
    verb(comment, by=alan)
    at = comment.submitted_at + timedelta(minutes=minutes)
    Decision.objects.filter(pk=comment.decision.pk).update(at=at)
    return comment


def test_half_waited_less_than_and_the_longest(alan):
    for minutes in (10, 20, 600):
        decided_after(alan, minutes)

    found = statistics.collect()

    assert (found.half_waited, found.longest_wait) == (timedelta(minutes=20), timedelta(hours=10))
    assert [(wait.label, wait.count) for wait in found.waits] == [
        ("Within an hour", 2),
        ("Within 6 hours", 0),
        ("Within a day", 1),
        ("Within 3 days", 0),
        ("Longer", 0),
    ]
    assert [wait.percent for wait in found.waits] == [67, 0, 33, 0, 0]


@pytest.mark.parametrize("verb", [Comment.approve, Comment.reject, Comment.mark_as_spam])
def test_every_decision_ends_the_waiting(alan, verb):
    decided_after(alan, 30, verb=verb)

    assert statistics.collect().longest_wait == timedelta(minutes=30)


def test_the_first_decision_ends_it_and_a_later_one_changes_nothing(alan):
    comment = decided_after(alan, 30)
    comment.remove(by=alan)
    comment.hold(by=alan)
    comment.approve(by=alan)

    assert statistics.collect().longest_wait == timedelta(minutes=30)


def test_nobody_waited_for_what_was_published_at_once_and_held_by_reports(alan):
    comment = make_comment(submitted_at=days_ago(3))
    Comment.objects.filter(pk=comment.pk).update(approved_at=comment.submitted_at)
    for _ in range(3):
        comment.report(reason="unkind")
    comment.approve(by=alan)

    assert comment.is_visible
    assert statistics.collect().longest_wait is None


def test_what_the_policy_decided_and_what_still_waits_is_left_out():
    make_comment(status="pending", submitted_at=days_ago(3))
    make_comment(status="approved", by=None, submitted_at=days_ago(3))

    assert statistics.collect().half_waited is None


def test_waiting_is_that_of_the_last_14_days(alan):
    decided_after(alan, 30, sent=20)

    assert statistics.collect().longest_wait is None


def test_what_is_held_now_is_told_with_its_oldest_and_the_urgent():
    make_comment(status="pending")
    old = make_comment(status="pending", submitted_at=days_ago(100))
    Comment.objects.filter(pk=old.pk).update(urgency=2)

    found = statistics.Waiting.count()

    assert (found.held, found.urgent) == (2, 1)
    assert found.held_for.days == 100


@pytest.mark.parametrize(
    ("duration", "words"),
    [
        (timedelta(0), "a minute"),
        (timedelta(minutes=38, seconds=50), "38 minutes"),
        (timedelta(hours=7, minutes=59), "7 hours"),
        (timedelta(days=2, hours=5), "2 days"),
    ],
)
def test_a_stretch_of_time_in_words(duration, words):
    assert in_words(duration).replace("\xa0", " ") == words


# Rules


RULE, OTHER = (rule for rule in policy.RULES if rule.name in {"dose", "personal"})


def held_by(status, *rules, sent=1):
    comment = make_comment(status=status, submitted_at=days_ago(sent))
    reasons = [[rule.name, None] for rule in rules]
    Comment.objects.filter(pk=comment.pk).update(hold_reasons=reasons)


def test_the_share_of_a_rule_and_how_often_a_moderator_disagreed_with_it():
    held_by("approved", RULE)
    held_by("rejected", RULE, OTHER)
    held_by("spam", RULE)
    held_by("pending", RULE, RULE)
    for _ in range(4):
        held_by("approved")

    first, second = statistics.collect().rules

    assert (first.label, first.count, first.percent) == (RULE.label, 4, 50)
    assert (first.decided, first.disagreed, first.disagreed_percent) == (3, 1, 33)
    assert (second.label, second.count, second.disagreed) == (OTHER.label, 1, 0)


@pytest.mark.parametrize("name", ["everything", "first", "ambulance", "crisis", "home"])
def test_to_publish_what_was_held_to_be_read_is_no_disagreement(as_alan, name):
    [rule] = [rule for rule in policy.RULES if rule.name == name]
    held_by("approved", rule)

    found = statistics.collect().rules[0]

    assert (found.decided, found.published, found.disagreed) == (1, 1, 0)
    assert f"{rule.label} 1 (100%) held to be read" in text(as_alan.get(PAGE))


def test_a_rule_that_nobody_has_decided_about_has_no_share():
    held_by("pending", RULE)

    rule = statistics.collect().rules[0]

    assert (rule.decided, rule.disagreed_percent) == (0, 0)


def test_the_rules_go_back_90_days():
    held_by("approved", RULE, sent=88)
    held_by("approved", RULE, sent=92)

    assert [rule.count for rule in statistics.collect().rules] == [1]


# The drawing


def day(number, **counts):
    return statistics.Day(date(2024, 6, 1) + timedelta(days=number), **counts)


@pytest.mark.parametrize(
    ("most", "top"), [(0, 2), (2, 2), (3, 4), (5, 10), (11, 20), (21, 40), (41, 100), (101, 200)]
)
def test_the_scale_ends_at_a_round_number_with_a_whole_half(most, top):
    assert charts.top_of(most) == top


def test_bars_are_as_tall_as_their_numbers_and_stand_on_each_other():
    drawn = charts.draw([day(0, published=10, held=5), day(1), day(2, published=20)])

    heights = {
        part: [float(tall) for tall in re.findall(r"v-([\d.]+)", path)] for part, path in drawn.bars
    }
    assert drawn.top == 20
    assert heights == {"published": [64, 129], "held": [31.5]}
    bottoms = [float(y) for _, path in drawn.bars for y in re.findall(r"M[\d.]+ ([\d.]+)", path)]
    assert bottoms == [146, 146, 81]


@pytest.mark.parametrize("days", [14, 90])
def test_no_bar_leaves_the_drawing(days):
    drawn = charts.draw([day(number, published=number, spam=3) for number in range(days)])

    lefts = [float(x) for _, path in drawn.bars for x in re.findall(r"M([\d.]+)", path)]
    assert min(lefts) >= charts.LEFT
    assert max(lefts) < charts.WIDTH
    assert len(drawn.labels) == 3


def test_the_page_has_the_drawing_and_the_same_figures_in_a_table(as_alan):
    make_comment()
    make_comment(status="spam")

    page = as_alan.get(PAGE).content.decode()

    assert page.count('<svg class="chart"') == 2
    assert len(re.findall(r'class="part-published" d="M[\d.]+ 146h', page)) == 2
    label = f"{timezone.localdate():%-d %b}"
    row = f'<tr><th scope="row">{label}</th><td>1</td><td>0</td><td>1</td><td>0</td></tr>'
    assert page.count(row) == 2


def test_the_figures_of_an_empty_blog_can_be_read(as_alan):
    words = text(as_alan.get(PAGE))

    assert "Nothing is held." in words
    assert "There were no comments." in words
    assert "No rule has held a comment." in words


def test_the_drawing_has_no_style_of_its_own(as_alan):
    make_comment()

    assert not [
        tag for tag, given in elements(as_alan.get(PAGE).content.decode()) if "style" in given
    ]


# Where they stand


@pytest.mark.parametrize("who", ["as_ada", "as_eve"])
def test_figures_are_for_moderators(request, who):
    assert request.getfixturevalue(who).get(PAGE).status_code == 403


def test_a_visitor_is_sent_to_sign_in(grace):
    assert grace.get(PAGE)["Location"] == f"/admin/login/?next={PAGE}"


def test_the_queue_shows_what_was_counted_last_and_never_counts(as_alan):
    before = as_alan.get(QUEUE).content.decode()
    as_alan.get(PAGE)

    with CaptureQueriesContext(connection) as queries:
        after = as_alan.get(QUEUE).content.decode()

    assert '<svg class="chart"' not in before
    assert f'data-figures="{PAGE}"' in before
    assert after.count('<svg class="chart"') == 2
    assert 'data-figures=""' in after
    assert len(queries) <= 8


def test_the_queue_asks_for_new_figures_after_a_minute(as_alan):
    as_alan.get(PAGE)
    grow_old(seconds=61)

    page = as_alan.get(QUEUE).content.decode()

    assert page.count('<svg class="chart"') == 2
    assert f'data-figures="{PAGE}"' in page


def grow_old(*, seconds):
    """Let the figures that are kept be so much older."""
    known = statistics_cache.cached()
    known.counted_at -= timedelta(seconds=seconds)
    statistics_cache.cache.set(statistics_cache.KEY, known)


def test_they_are_counted_once_a_minute(as_alan):
    as_alan.get(PAGE)
    make_comment(status="spam")

    assert "There were no comments." in text(as_alan.get(PAGE))
    grow_old(seconds=61)
    assert "There were no comments." not in text(as_alan.get(PAGE))


def test_what_waits_is_never_an_older_number_than_that_of_the_queue(as_alan):
    as_alan.get(PAGE)
    make_comment(status="pending")

    assert 'data-count="held">1<' in as_alan.get(QUEUE).content.decode()
    assert "comment held" not in text(as_alan.get(QUEUE))
    assert "1 comment held" in text(as_alan.get(PAGE))
    assert "1 comment held" in text(as_alan.get("/admin/"))


def test_they_stand_on_the_admins_first_page_of_a_moderator(as_alan):
    make_comment(status="pending")

    page = as_alan.get("/admin/")

    assert page.content.decode().count('<svg class="chart"') == 2
    assert "1 comment held" in text(page)


@pytest.mark.parametrize("who", ["as_ada", "as_eve"])
def test_they_do_not_stand_on_anybody_elses(request, who):
    page = request.getfixturevalue(who).get("/admin/").content.decode()

    assert 'class="chart"' not in page
    assert "figures.css" not in page


# Cost


def queries():
    with CaptureQueriesContext(connection) as captured:
        statistics.collect()
    return len(captured)


def test_counting_asks_as_often_at_three_comments_as_at_three_hundred(alan):
    make_conversations(make_post(), [None] * 3, submitted_at=days_ago(1))
    at_three = queries()
    held = make_conversations(
        make_post(),
        [None] * 300,
        status="pending",
        hold_reasons=[[RULE.name, None]],
        submitted_at=days_ago(2),
    )
    Decision.objects.bulk_create(
        Decision(comment=row, verb="approve", from_status="pending", to_status="approved", by=alan)
        for row in held
    )

    assert queries() == at_three == 4


def test_the_time_to_the_first_read_is_the_teams_alone(as_alan, grace, alan):
    alerts = [Alert.of(make_comment(body="I want to die.", status="pending")) for _ in range(4)]
    now = timezone.now()
    for alert, minutes in zip(alerts, (4, 10, 30), strict=False):
        read_at = now - timedelta(hours=1) + timedelta(minutes=minutes)
        Alert.objects.filter(pk=alert.pk).update(
            raised_at=now - timedelta(hours=1), read_at=read_at
        )

    team = " ".join(text(as_alan.get(PAGE)).split())
    public = text(grace.get("/how-we-moderate/"))

    assert "3 were read, half of them within 10 minutes. The longest waited 30 minutes." in team
    assert "1 has not been read." in team
    assert "read a possible crisis" not in public
