"""What everybody may read of last month's decisions, and what is too rare to be told."""

import re
from collections import Counter
from datetime import datetime, timedelta
from unittest import mock

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from blog.models import Page
from comments import how_we_moderate
from comments.how_we_moderate import FEWEST, of_last_month, publishable
from comments.models import Comment, Decision, ModerationSettings
from tests.support.factories import make_comment, make_conversations, make_post
from tests.support.pages import text

pytestmark = pytest.mark.django_db

PAGE = "/how-we-moderate/"
LINK = f'href="{PAGE}"'
Because = Decision.Because


@pytest.fixture(autouse=True)
def _in_july(monkeypatch):
    """It is 10 July 2024, so last month is June."""
    monkeypatch.setattr(how_we_moderate.timezone, "localdate", lambda: datetime(2024, 7, 10).date())


def at(day, hour=12, month=6):
    return timezone.make_aware(datetime(2024, month, day, hour))


def decide(count, verb, *, when=None, **how):
    """Let a moderator decide about so many held comments in June."""
    post = make_post()
    for row in make_conversations(post, [None] * count, status="pending"):
        verb(row, **how)
        row.decisions.update(at=when or at(10))


def switch_off():
    moderation = ModerationSettings.load()
    moderation.blog.save()
    moderation.shows_how = False
    moderation.save()


# What is counted


def test_what_was_published_and_refused_is_counted_with_the_reasons(alan):
    decide(7, Comment.approve, by=alan)
    decide(6, Comment.reject, by=alan, because=Because.UNKIND)
    decide(5, Comment.mark_as_spam, by=alan)
    decide(9, Comment.remove, by=alan)

    month = of_last_month()

    assert (month.first, month.published, month.refused) == (at(1).date(), 7, 20)
    assert month.reasons == [
        ("Another reason.", 9),
        ("It is unkind to somebody.", 6),
        ("It advertises something.", 5),
    ]
    assert month.other_reasons == 0


@pytest.mark.parametrize(
    ("when", "counted"),
    [
        (at(31, 23, month=5), 0),
        (at(1, 0), 5),
        (at(30, 23), 5),
        (at(1, 0, month=7), 0),
    ],
)
def test_a_month_goes_from_midnight_to_midnight(alan, when, counted):
    decide(5, Comment.reject, by=alan, when=when)

    assert of_last_month().refused == counted


def test_in_january_last_month_is_december(monkeypatch):
    monkeypatch.setattr(how_we_moderate.timezone, "localdate", lambda: datetime(2024, 1, 31).date())

    assert of_last_month().first == datetime(2023, 12, 1).date()


def test_what_was_published_at_once_is_published():
    decide(5, Comment.approve, by=None)

    assert of_last_month().published == 5


def test_what_was_undone_is_not_counted(alan):
    decide(5, Comment.reject, by=alan)
    with mock.patch("comments.models.decision.timezone.now", return_value=at(12)):
        for row in Decision.objects.all():
            assert row.undo(by=alan)

    month = of_last_month()

    assert (month.published, month.refused) == (0, 0)
    assert month.is_quiet


def test_a_second_thought_about_the_same_comment_is_not_counted_twice(alan):
    decide(5, Comment.reject, by=alan, because=Because.ADVICE)
    for row in Comment.objects.all():
        row.mark_as_spam(by=alan)
    Decision.objects.update(at=at(10))

    assert of_last_month().reasons == [("It gives medical advice that could harm somebody.", 5)]


def test_holding_pinning_and_what_the_team_writes_are_not_counted(alan):
    post = make_post()
    for _ in range(5):
        comment = make_comment(post=post, staff_user=alan)
        comment.pin(by=alan)
        comment.hold(by=alan)
        comment.erase()
    Decision.objects.update(at=at(10))

    assert of_last_month().is_quiet


# What is too rare to be told


@pytest.mark.parametrize(
    ("counts", "told", "others"),
    [
        ([], [], 0),
        ([4], [], 4),
        ([5], [5], 0),
        ([5, 5], [5, 5], 0),
        ([20, 4, 1], [20], 5),
        ([20, 4], [], 24),
        ([20, 6, 1], [20], 7),
        ([9, 8, 3, 3], [9, 8], 6),
        ([1, 1, 1, 1, 1], [], 5),
    ],
)
def test_rare_reasons_are_told_together(counts, told, others):
    counts = Counter(dict(zip(Because, counts, strict=False)))

    reasons, remain = publishable(counts)

    assert [count for _, count in reasons] == told
    assert remain == others


@given(st.dictionaries(st.sampled_from(list(Because)), st.integers(0, 40)))
def test_no_number_that_is_told_or_left_over_is_small(counts):
    reasons, others = publishable(Counter(counts))

    told = [count for _, count in reasons]
    assert sum(told) + others == sum(counts.values())
    assert all(count >= FEWEST for count in told)
    assert others == 0 or others >= FEWEST or not told


@pytest.mark.parametrize("count", [1, 4])
def test_a_small_number_is_nowhere_on_the_page(alan, grace, count):
    decide(count, Comment.approve, by=alan)
    decide(count, Comment.reject, by=alan, because=Because.PERSONAL_DATA)

    words = text(grace.get(PAGE)).partition("Last month: ")[2]

    assert "June 2024 Fewer than 5 comments were published, and fewer than 5 were refused" in words
    assert re.findall(r"\d+", words) == ["2024", "5", "5", "5"]


# The page


def test_the_page_tells_the_numbers_and_no_text_and_no_name(alan, grace):
    for number in range(6):
        comment = make_comment(
            status="pending", body=f"Secret words {number}.", author_name="Secret name"
        )
        comment.reject(by=alan, because=Because.UNKIND, reason="Secret reason", note="Secret note")
    Decision.objects.update(at=at(10))

    response = grace.get(PAGE)

    words = text(response)
    assert "June 2024 No comment was published, and 6 were refused or removed." in words
    assert "It is unkind to somebody. 6" in words
    assert "Secret" not in words
    assert "alan" not in words
    assert not response.cookies
    assert response["Cache-Control"] == "public, no-cache"


def test_a_quiet_month_says_so(grace):
    assert "Nothing was published and nothing was refused." in text(grace.get(PAGE))


def test_it_says_how_the_owner_chose_to_moderate(grace):
    moderation = ModerationSettings.load()
    moderation.blog.save()
    moderation.mode = "publish-unless-held"
    moderation.save()

    assert moderation.get_mode_display() in text(grace.get(PAGE))


def test_the_house_rules_and_a_refused_writer_are_led_to_it(grace):
    Page.objects.create(slug="house-rules", title="House rules", body="<p>Be kind.</p>")
    comment = make_comment(status="rejected")

    assert LINK in grace.get("/house-rules/").content.decode()
    assert LINK in grace.get(f"/comment/{comment.token}/").content.decode()
    assert 'href="/house-rules/"' in grace.get(PAGE).content.decode()


def test_it_can_be_switched_off(grace):
    Page.objects.create(slug="house-rules", title="House rules", body="<p>Be kind.</p>")
    comment = make_comment(status="rejected")
    switch_off()

    assert grace.get(PAGE).status_code == 404
    assert LINK not in grace.get("/house-rules/").content.decode()
    assert LINK not in grace.get(f"/comment/{comment.token}/").content.decode()


def test_a_post_to_it_is_refused(grace):
    assert grace.post(PAGE).status_code == 405


def test_it_asks_as_often_at_three_decisions_as_at_three_hundred(grace, alan):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            grace.get(PAGE)
        return len(captured)

    decide(3, Comment.reject, by=alan)
    at_three = queries()
    held = make_conversations(make_post(), [None] * 300, status="pending")
    Decision.objects.bulk_create(
        Decision(
            comment=row,
            verb="reject",
            from_status="pending",
            to_status="rejected",
            because=list(Because)[row.pk % 7],
            by=alan,
            at=at(10) + timedelta(minutes=row.pk % 99),
        )
        for row in held
    )

    assert queries() == at_three == 2
