"""Where comments stand: numbers, edges, the check of all trees and its repair."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction
from django.db.models import RestrictedError

from comments import tree
from comments.exceptions import ConversationFull, ParentNotVisible
from comments.models import Comment, Decision, Thread
from comments.submission import submit_comment
from tests.support import tree_sql
from tests.support.factories import (
    PUBLISHED_AT,
    make_chain,
    make_comment,
    make_conversations,
    make_post,
)

pytestmark = pytest.mark.django_db


def check_trees(**options):
    """What the command prints, and the status it exits with."""
    out, status = StringIO(), 0
    try:
        call_command("check_trees", stdout=out, **options)
    except CommandError as error:
        status = error.returncode
    return out.getvalue().splitlines(), status


def places(*comments):
    """(level, lft, rght) of each, as stored."""
    rows = {row.pk: (row.level, row.lft, row.rght) for row in Comment.objects.all()}
    return [rows[comment.pk] for comment in comments]


def damage(comment, **columns):
    Comment._base_manager.filter(pk=comment.pk).update(**columns)


# Where a new comment stands


def test_conversations_are_numbered_in_the_range_of_their_post():
    post, other = make_post(), make_post()

    comments = [make_comment(post=post), make_comment(post=other), make_comment(post=post)]

    assert [comment.tree_id for comment in comments] == [
        (post.pk << 32) + 1,
        (other.pk << 32) + 1,
        (post.pk << 32) + 2,
    ]


def test_a_reply_stands_behind_the_earlier_replies_to_the_same_comment():
    root = make_comment()
    first = make_comment(parent=root)
    second = make_comment(parent=root)

    nested = make_comment(parent=first)

    assert places(root, first, nested, second) == [(0, 1, 8), (1, 2, 5), (2, 3, 4), (1, 6, 7)]
    assert {comment.tree_id for comment in Comment.objects.all()} == {root.tree_id}


def test_a_reply_finds_its_place_although_its_parent_moved_since_it_was_read():
    root = make_comment()
    stale = make_comment(parent=root)
    submit_comment(post=root.post, parent=root.pk, body="First.").approve(by=None)

    reply = make_comment(parent=stale)

    assert reply.parent_id == stale.pk
    assert tree_sql.faults(connection) == {}


def test_two_roots_cannot_have_the_same_number():
    first, second = make_comment(), make_comment()

    with pytest.raises(IntegrityError), transaction.atomic():
        damage(second, tree_id=first.tree_id)


@pytest.mark.parametrize("status", ["pending", "rejected", "spam", "removed"])
def test_replies_to_what_is_not_visible_are_refused(status):
    hidden = make_comment(status=status)

    with pytest.raises(ParentNotVisible):
        submit_comment(post=hidden.post, parent=hidden.pk, body="Me too.")

    assert Comment.objects.count() == 1


def test_replies_to_a_comment_taken_back_are_refused():
    comment = make_comment()
    comment.erase()

    with pytest.raises(ParentNotVisible):
        submit_comment(post=comment.post, parent=comment.pk, body="Me too.")


def test_the_team_cannot_answer_what_is_not_visible_either(alan):
    hidden = make_comment(status="pending")

    with pytest.raises(ParentNotVisible):
        submit_comment(post=hidden.post, parent=hidden.pk, staff_user=alan, body="Thanks.")


def test_a_reply_to_a_comment_under_another_post_is_refused():
    elsewhere = make_comment()

    with pytest.raises(ParentNotVisible):
        submit_comment(post=make_post(), parent=elsewhere.pk, body="Me too.")


def test_a_reply_to_a_comment_that_never_was_is_refused():
    with pytest.raises(ParentNotVisible):
        submit_comment(post=make_post(), parent=12345, body="Me too.")


def test_a_full_conversation_takes_no_more_replies(settings):
    settings.CONVERSATION_MAX_COMMENTS = 3
    root = make_comment()
    make_comment(parent=root)
    make_comment(parent=root, status="spam")

    with pytest.raises(ConversationFull):
        submit_comment(post=root.post, parent=root.pk, body="One too many.")

    assert Comment.objects.count() == 3


def test_a_full_conversation_takes_no_replies_to_replies(settings):
    settings.CONVERSATION_MAX_COMMENTS = 2
    reply = make_comment(parent=make_comment())

    with pytest.raises(ConversationFull):
        submit_comment(post=reply.post, parent=reply.pk, body="One too many.")


def test_a_new_conversation_can_begin_beside_a_full_one(settings):
    settings.CONVERSATION_MAX_COMMENTS = 1
    full = make_comment()

    comment = submit_comment(post=full.post, body="A new one.")

    assert comment.tree_id == full.tree_id + 1


def test_the_last_place_of_a_conversation_can_be_taken(settings):
    settings.CONVERSATION_MAX_COMMENTS = 2
    root = make_comment()

    reply = submit_comment(post=root.post, parent=root.pk, body="The last word.")

    assert places(root, reply) == [(0, 1, 4), (1, 2, 3)]


# Deleting


def test_a_comment_with_replies_cannot_be_deleted():
    root = make_comment()
    make_comment(parent=root)

    with pytest.raises(RestrictedError), transaction.atomic():
        Comment._base_manager.filter(pk=root.pk).delete()

    assert Comment.objects.count() == 2


def test_a_post_goes_with_its_comments_and_their_record():
    post, other = make_post(), make_comment()
    comment = make_comment(parent=make_comment(parent=make_comment(post=post)))
    comment.edit(by=None, body="Changed.", author_name="", author_url="")

    post.delete()

    assert list(Comment.objects.all()) == [other]
    assert list(Thread.objects.values_list("pk", flat=True)) == [other.post_id]
    assert set(Decision.objects.values_list("comment", flat=True)) == {other.pk}


# Loading many


def test_loaded_conversations_stand_as_if_each_comment_had_been_submitted():
    post, twin = make_post(), make_post()
    parents = [None, 0, 1, None, 0, 3, 2, 1, 0]
    one_by_one = []
    for parent in parents:
        above = None if parent is None else one_by_one[parent]
        one_by_one.append(make_comment(post=twin, parent=above))

    loaded = make_conversations(post, parents)

    assert places(*loaded) == places(*one_by_one)
    assert [comment.tree_id - (post.pk << 32) for comment in loaded] == [1, 1, 1, 2, 1, 2, 1, 1, 1]
    assert tree_sql.faults(connection) == {}


def test_loaded_conversations_follow_those_that_are_there():
    post = make_post()
    make_comment(post=post)

    make_conversations(post, [None, 0, None])

    assert check_trees() == (["4 comments in 3 trees, 0 faults"], 0)
    assert Thread.objects.get(pk=post.pk).visible_count == 4
    assert make_comment(post=post).tree_id == (post.pk << 32) + 4


def test_loaded_comments_are_rendered():
    [comment] = make_conversations(make_post(), [None], body="*Well* said.", author_name="Grace")

    comment.refresh_from_db()

    assert comment.body_html == '<p dir="auto"><em>Well</em> said.</p>'
    assert comment.author_html == "Grace"
    assert comment.when_html.endswith('T08:14+00:00">10 June 2024, 08:14 UTC</time>')


def test_loading_nothing_is_no_mistake():
    assert tree.bulk_load([]) == []


def test_a_chain_of_two_thousand_replies_loads_and_is_checked():
    chain = make_chain(make_post(), 2000)

    assert places(chain[0], chain[1999]) == [(0, 1, 4000), (1999, 2000, 2001)]
    assert check_trees() == (["2000 comments in 1 trees, 0 faults"], 0)
    assert tree_sql.faults(connection) == {}


def test_a_reply_can_follow_what_was_loaded():
    chain = make_chain(make_post(), 3)

    reply = make_comment(parent=chain[1])

    assert places(*chain, reply) == [(0, 1, 8), (1, 2, 7), (2, 3, 4), (2, 5, 6)]


# The check and the repair


def test_an_empty_table_has_no_faults():
    assert check_trees() == (["0 comments in 0 trees, 0 faults"], 0)


def test_a_clean_table_has_no_faults():
    make_conversations(make_post(), [None, 0, 1, None, 3])
    make_conversations(make_post(), [None])

    assert check_trees() == (["6 comments in 3 trees, 0 faults"], 0)
    assert tree_sql.faults(connection) == {}


@pytest.fixture
def trees():
    """Two conversations of one post, one of another: 0 (1 (2) 3), 4 (5), and 6 (7)."""
    post, other = make_post(), make_post()
    return [
        *make_conversations(post, [None, 0, 1, 0, None, 4]),
        *make_conversations(other, [None, 0]),
    ]


def wrong_left_edge(trees):
    damage(trees[2], lft=4)


def wrong_right_edge(trees):
    damage(trees[0], rght=9)


def wrong_level(trees):
    damage(trees[2], level=1)


def reply_in_another_tree(trees):
    damage(trees[5], tree_id=trees[0].tree_id)


def replies_in_each_others_place(trees):
    damage(trees[1], lft=trees[3].lft, rght=trees[3].rght)
    damage(trees[3], lft=trees[1].lft, rght=trees[1].rght)


def roots_with_each_others_number(trees):
    first, second = trees[0].tree_id, trees[4].tree_id
    damage(trees[0], tree_id=-1)
    damage(trees[4], tree_id=first)
    damage(trees[0], tree_id=second)


def the_same_place_twice(trees):
    damage(trees[3], lft=trees[1].lft, rght=trees[1].rght)


def root_from_another_posts_range(trees):
    damage(trees[4], tree_id=trees[6].tree_id + 1)


def root_numbered_as_mptt_would(trees):
    damage(trees[6], tree_id=7)


def everything_zero(trees):
    Comment._base_manager.filter(parent__isnull=False).update(lft=0, rght=0, level=0, tree_id=0)


# How many places then differ from those that the parents give.
DAMAGES = {
    wrong_left_edge: 1,
    wrong_right_edge: 1,
    wrong_level: 1,
    reply_in_another_tree: 1,
    replies_in_each_others_place: 3,
    roots_with_each_others_number: 4,
    the_same_place_twice: 1,
    root_from_another_posts_range: 1,
    root_numbered_as_mptt_would: 1,
    everything_zero: 5,
}


@pytest.mark.parametrize("harm", DAMAGES, ids=lambda harm: harm.__name__)
def test_damage_is_counted(trees, harm):
    harm(trees)

    lines, status = check_trees()

    assert lines[0] == f"8 comments in 3 trees, {DAMAGES[harm]} faults"
    assert status == 1
    assert tree_sql.faults(connection) != {}


@pytest.mark.parametrize("harm", DAMAGES, ids=lambda harm: harm.__name__)
def test_repair_mends_from_the_parents(trees, harm):
    harm(trees)

    lines, status = check_trees(repair=True)

    assert lines[0] == f"8 comments in 3 trees, {DAMAGES[harm]} faults"
    assert status == 0
    assert check_trees() == (["8 comments in 3 trees, 0 faults"], 0)
    assert tree_sql.faults(connection) == {}


def test_the_check_changes_nothing(trees):
    damage(trees[2], lft=4)

    check_trees()

    assert places(trees[2]) == [(2, 4, 4)]


def test_the_check_names_the_post_and_the_comments(trees):
    damage(trees[2], lft=4)

    lines, _ = check_trees()

    assert lines[1] == f"post {trees[2].post_id}: comments {trees[2].pk}"


def test_repair_keeps_a_root_number_that_is_right(trees):
    numbers = [trees[0].tree_id, trees[4].tree_id, trees[6].tree_id]
    damage(trees[0], rght=99)

    check_trees(repair=True)

    roots = Comment.objects.filter(parent=None).order_by("pk")
    assert list(roots.values_list("tree_id", flat=True)) == numbers


def test_parents_in_a_circle_are_found_and_left_to_a_person(trees):
    damage(trees[1], parent=trees[2])

    lines, status = check_trees()
    _, status_of_repair = check_trees(repair=True)

    assert lines[0] == "8 comments in 3 trees, 4 faults"
    assert (status, status_of_repair) == (1, 1)
    lost = tree_sql.faults(connection)["not reached from a root"]
    assert set(lost) == {trees[1].pk, trees[2].pk}


def test_a_reply_to_a_comment_of_another_post_is_found(trees):
    damage(trees[7], parent=trees[0])

    lines, status = check_trees()

    assert lines[0] == "8 comments in 3 trees, 2 faults"
    assert status == 1
    assert check_trees(repair=True)[1] == 1


def test_repair_counts_and_redraws_the_thread(trees):
    damage(trees[2], lft=4)
    Thread.objects.filter(pk=trees[0].post_id).update(visible_count=0)

    check_trees(repair=True)

    thread = Thread.objects.get(pk=trees[0].post_id)
    assert thread.visible_count == 6
    assert thread.latest_at == PUBLISHED_AT
