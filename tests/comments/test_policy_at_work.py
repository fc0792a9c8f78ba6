"""The policy where comments are taken and changed: what it is told, and what comes of it."""

import uuid

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from comments.models import Comment, ModerationSettings, PolicyPhrase, Thread
from comments.submission import submit_comment
from tests.support.factories import make_comment, make_person, make_post, make_user

pytestmark = pytest.mark.django_db

SENTENCE = (
    "It tells someone to start, stop or change a medicine, or how much to take: "
    "“Skip your tablets”, “Try baclofen”."
)
LONG = "The same forty characters and more, wherever they are posted."


def choose(**choices):
    ModerationSettings.load().blog.save()
    ModerationSettings.objects.update_or_create(blog_id=1, defaults=choices)


def names(comment):
    return [name for name, _place in comment.hold_reasons]


def submit(**fields):
    fields = {"body": "A quiet morning."} | fields
    return submit_comment(post=fields.pop("post", None) or make_post(), **fields)


def test_the_same_words_on_another_post_are_noticed():
    submit(body=LONG)

    again = submit(body=f"  {LONG.upper()} ")

    assert names(again) == ["repeated"]


def test_short_words_may_be_said_again():
    submit(body="Me too.")

    assert names(submit(body="Me too.")) == ["everything"]


def test_a_change_does_not_repeat_itself():
    comment = submit(body=LONG)

    comment.change(body=LONG, author_name="Grace", author_url="")

    assert names(comment) == ["everything"]


def test_what_no_rule_holds_is_published_where_the_owner_chose_that(grace):
    choose(mode="publish-unless-held")
    post = make_post()

    comment = submit(post=post)

    assert comment.is_visible
    assert comment.approved_at == comment.submitted_at
    assert str(comment.decisions.get()) == "Held → Published"
    assert comment.decisions.get().by is None
    assert "A quiet morning." in grace.get(post.get_absolute_url()).content.decode()


def test_a_writer_is_known_by_the_id_that_a_browser_kept(alan):
    choose(mode="known-publish")
    writer = uuid.uuid4()

    first = submit(browser_id=writer)
    waiting = submit(browser_id=writer)
    first.approve(by=alan)
    known = submit(browser_id=writer)
    other = submit(browser_id=uuid.uuid4())

    assert [names(row) for row in (first, waiting, known, other)] == [["first"]] * 2 + [
        [],
        ["first"],
    ]
    assert known.is_visible


def test_a_post_can_be_stricter():
    choose(mode="publish-unless-held")
    post = make_post()
    Thread.objects.create(post=post, mode="hold-all")

    assert submit(post=post).status == "pending"


def test_a_post_cannot_be_milder():
    post = make_post()
    Thread.objects.create(post=post, mode="publish-unless-held")

    assert submit(post=post).status == "pending"


def test_the_lists_of_the_owner_are_used():
    PolicyPhrase.objects.create(pattern="snake*", verdict="hold")

    comment = submit(body="Buy my snakeoil.")

    assert comment.hold_reasons == [["held_words", ["body", 7, 15]]]
    assert comment.quote(comment.hold_reasons[0]) == "snakeoil"


def test_the_limits_of_the_owner_are_used():
    choose(max_links=0, min_seconds=10)

    assert names(submit(body="https://a.example", seconds=9)) == ["links", "too_fast"]


def test_names_of_medicines_that_the_owner_added_are_known_to_every_rule():
    choose(medicines="Examplix forte\r\n\r\n *plumab\r\nExamplix forte")

    advice = submit(body="You should stop taking Examplix Forte.")
    overdose = submit(body="I took all my tiplumab at once.")

    assert names(advice) == ["dose"]
    assert advice.quote(advice.hold_reasons[0]) == "You should stop taking Examplix Forte"
    assert names(overdose) == ["ambulance", "crisis"]
    assert ModerationSettings.load().names_of_medicines == ("Examplix forte", "*plumab")


@pytest.mark.parametrize("names_of_medicines", ["ab", "baclofen\n*", "*ab"])
def test_a_name_that_would_be_found_everywhere_is_refused_in_words(names_of_medicines):
    moderation = ModerationSettings(blog_id=1, medicines=names_of_medicines)

    with pytest.raises(ValidationError, match="is too short. Write at least three letters"):
        moderation.clean()


def test_a_name_of_the_team_is_noticed():
    make_person("Ada Byron", user=make_user("ada"))
    make_person("A Guest", user=None)

    assert names(submit(author_name="Ada Вyron")) == ["imitation"]
    assert names(submit(author_name="A Guest")) == ["everything"]


def test_the_team_itself_is_not(alan):
    make_person("Ada Byron", user=make_user("ada"))

    assert submit(staff_user=alan, author_name="Ada Byron", body="Skip your tablets").is_visible


def test_the_queue_says_why_and_marks_the_words(as_alan):
    submit(body="Skip your tablets. Try baclofen.")

    page = as_alan.get("/admin/comments/queue/").content.decode()

    assert SENTENCE in page
    assert "<mark>Skip your tablets</mark>" in page


def test_the_queue_is_narrowed_to_a_rule(as_alan):
    dose, other = submit(body="Skip your tablets"), submit()

    page = as_alan.get("/admin/comments/queue/?rule=dose").content.decode()

    assert f'data-held="{dose.pk}"' in page
    assert f'data-held="{other.pk}"' not in page


def test_a_moderators_edit_moves_the_places(alan):
    comment = submit(body="Skip your tablets")

    comment.edit(by=alan, body="[Moved.] Skip your tablets", author_name="", author_url="")

    comment.refresh_from_db()
    assert [comment.quote(reason) for reason in comment.hold_reasons] == ["Skip your tablets"]


def test_what_a_moderator_took_out_is_not_quoted_and_comes_back_with_an_undo(alan):
    comment = submit(body="Skip your tablets")

    comment.edit(by=alan, body="I take some", author_name="", author_url="")
    cleaned = comment.hold_reasons
    comment.decisions.first().undo(by=alan)

    comment.refresh_from_db()
    assert cleaned == [["dose", None]]
    assert comment.hold_reasons == [["dose", ["body", 0, 17]]]


def test_no_words_stay_in_the_reasons():
    comment = submit(body="Skip your tablets. Ring 07700 900123. I want to die.")

    stored = str(Comment.objects.values_list("hold_reasons", flat=True).get(pk=comment.pk))

    assert names(comment) == ["crisis", "personal", "dose"]
    assert "tablets" not in stored
    assert "die" not in stored


def test_what_is_taken_a_minute_ago_is_judged_without_script():
    comment = make_comment(status="pending", submitted_at=timezone.now())

    assert names(comment) == ["everything"]
