"""What nobody has read is scored again, as moderators decide and the spam score learns."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from blog.models import Blog
from comments import spam
from comments.models import Comment, ModerationSettings
from comments.spam import rescoring
from comments.submission import submit_comment
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db

CHEAP, QUIET = "Cheap watches, our best offer!!", "A quiet night."
CRISIS = f"I want to die. {CHEAP}"


@pytest.fixture
def post():
    return make_post()


def learn(*, as_spam, as_good, cheap="spam"):
    """Let the score know so many decisions; `cheap` is what the advertisement was decided to be."""
    other = {"spam": "good", "good": "spam"}[cheap]
    numbers = {"spam": as_spam, "good": as_good}
    rows = [(CHEAP, "", "", cheap)] * numbers[cheap] + [(QUIET, "", "", other)] * numbers[other]
    spam.relearn(rows)


def now(comment):
    row = Comment.objects.get(pk=comment.pk)
    return row.status, [rule for rule, _place in row.hold_reasons]


def send(post, body=CHEAP, **fields):
    return submit_comment(post=post, parent=None, body=body, **fields)


def test_what_is_held_is_marked_when_the_score_has_an_opinion(post):
    cheap, quiet = send(post), send(post, QUIET)
    assert now(cheap) == ("pending", ["everything"])
    learn(as_spam=10, as_good=10)

    assert rescoring.score_again() == 1

    assert now(cheap) == ("pending", ["spam_likely"])
    assert now(quiet) == ("pending", ["everything"])
    assert not cheap.decisions.exists()


def test_what_is_held_is_put_away_when_the_score_knows_enough(post):
    cheap, quiet = send(post), send(post, QUIET)
    learn(as_spam=100, as_good=100)

    assert rescoring.score_again() == 1

    assert now(cheap) == ("spam", ["spam"])
    assert now(quiet) == ("pending", ["everything"])
    assert list(Comment.objects.unread_spam()) == [cheap]
    decision = cheap.decisions.get()
    assert (decision.verb, decision.by) == ("mark_as_spam", None)


def test_what_was_put_away_comes_back_when_it_no_longer_looks_like_spam(post):
    learn(as_spam=100, as_good=100)
    cheap = send(post)
    assert now(cheap) == ("spam", ["spam"])
    learn(as_spam=101, as_good=100, cheap="good")

    assert rescoring.score_again() == 1

    assert now(cheap) == ("pending", ["everything"])


def test_a_comment_is_moved_once_and_not_to_and_fro(post):
    cheap = send(post)
    learn(as_spam=100, as_good=100)
    rescoring.score_again()
    learn(as_spam=101, as_good=100, cheap="good")

    assert rescoring.score_again() == 0

    assert now(cheap) == ("spam", ["spam"])
    assert cheap.decisions.count() == 1


def test_nothing_is_published_by_it(post):
    ModerationSettings.objects.create(blog=Blog.load(), mode="publish-unless-held")
    learn(as_spam=10, as_good=10)
    cheap = send(post)
    assert now(cheap) == ("pending", ["spam_likely"])
    learn(as_spam=10, as_good=11, cheap="good")

    rescoring.score_again()

    assert now(cheap) == ("pending", ["spam_doubt"])


def test_words_that_can_mean_a_crisis_are_not_put_away(post):
    comment = send(post, CRISIS)
    learn(as_spam=100, as_good=100)

    assert rescoring.score_again() == 1

    assert now(comment) == ("pending", ["crisis", "spam"])
    assert Comment.objects.get(pk=comment.pk).can_mean_crisis


def test_other_reasons_stay_in_their_order(post):
    comment = send(post, f"{CHEAP} Ring 07700 900123", trap=True)
    learn(as_spam=10, as_good=10)

    rescoring.score_again()

    assert now(comment) == ("pending", ["trap", "spam_likely", "personal"])


@pytest.mark.parametrize(
    "touch",
    [
        lambda comment, alan: comment.write_note(by=alan, note="Ask Ada."),
        lambda comment, alan: comment.approve(by=alan) and comment.hold(by=alan),
        lambda comment, alan: comment.approve(by=alan),
        lambda comment, alan: comment.erase(),
    ],
)
def test_what_somebody_has_touched_is_left_alone(post, alan, touch):
    comment = send(post)
    touch(comment, alan)
    before = now(comment)
    learn(as_spam=100, as_good=100)

    assert rescoring.score_again() == 0

    assert now(comment) == before


def test_what_its_writer_has_changed_is_scored_again(post):
    comment = send(post, QUIET)
    comment.change(body=CHEAP, author_name="", author_url="")
    learn(as_spam=100, as_good=100)

    assert rescoring.score_again() == 1

    assert now(comment) == ("spam", ["spam"])


def test_a_batch_is_bounded_and_each_comment_has_its_turn(post, monkeypatch):
    comments = [send(post, f"{CHEAP} {number}") for number in range(3)]
    learn(as_spam=10, as_good=10)
    monkeypatch.setattr(rescoring, "BATCH", 2)

    assert [rescoring.score_again() for _turn in range(3)] == [2, 1, 0]

    assert {now(comment)[1][0] for comment in comments} == {"spam_likely"}


def test_nothing_is_scored_twice_for_the_same_decisions(post):
    for number in range(3):
        send(post, f"{QUIET} {number}")
    learn(as_spam=10, as_good=10)
    rescoring.score_again()

    with CaptureQueriesContext(connection) as again:
        rescoring.score_again()
    learn(as_spam=10, as_good=11)
    with CaptureQueriesContext(connection) as after_a_decision:
        rescoring.score_again()

    assert len(again) <= 3
    assert len(after_a_decision) > 3 * 3


def test_a_score_without_an_opinion_costs_one_query(post, django_assert_num_queries):
    send(post)

    with django_assert_num_queries(1):
        assert rescoring.score_again() == 0


def test_a_moderator_who_was_slower_is_told(as_alan, post):
    comment = send(post)
    read_at = timezone.now().isoformat()
    learn(as_spam=100, as_good=100)
    rescoring.score_again()

    said = as_alan.post(
        "/admin/comments/queue/approve/",
        {"id": comment.pk, "seen": "pending", "read_at": read_at},
        headers={"Accept": "application/json"},
    ).json()

    assert said["told"] == "Approved: 0 comments. 1 comment had been decided before."
    assert now(comment) == ("spam", ["spam"])


def test_a_comment_of_the_team_is_not_scored(post, ada):
    make_comment(post=post, staff_user=ada, body=CHEAP).hold(by=None)
    learn(as_spam=100, as_good=100)

    assert rescoring.score_again() == 0
