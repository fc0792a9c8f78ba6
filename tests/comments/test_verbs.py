"""What may be done to a comment: each verb, what it leaves on record, and what it cannot undo."""

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from comments.models import Comment, Decision, Edit, Thread
from comments.submission import submit_comment
from tests.support.factories import make_comment

pytestmark = pytest.mark.django_db

# The verb, where it leads, and from where the test begins.
VERBS = [
    pytest.param(Comment.approve, "approved", "pending", id="approve"),
    pytest.param(Comment.hold, "pending", "approved", id="hold"),
    pytest.param(Comment.reject, "rejected", "pending", id="reject"),
    pytest.param(Comment.mark_as_spam, "spam", "pending", id="mark_as_spam"),
    pytest.param(Comment.remove, "removed", "approved", id="remove"),
]
HIDING = [
    pytest.param(verb, id=verb.__name__)
    for verb in (Comment.hold, Comment.reject, Comment.mark_as_spam, Comment.remove)
]
CANARY = "canary"


def thread_of(comment):
    return Thread.objects.get(pk=comment.post_id)


def log(comment):
    """The decisions about a comment, the earliest first."""
    return [
        (row.from_status, row.to_status, row.by and row.by.username, row.reason)
        for row in comment.decisions.order_by("pk")
    ]


def counted_from_the_log(thread):
    """How many comments are visible when only the decisions are asked."""
    rows = Decision.objects.filter(comment__post=thread.post_id)
    return (
        rows.filter(to_status="approved").exclude(from_status="approved").count()
        - rows.filter(from_status="approved").exclude(to_status="approved").count()
    )


def row_as_text(table, column, pk):
    """Every column of the rows, as the database gives them."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table} WHERE {column} = %s", [pk])  # noqa: S608
        return repr(cursor.fetchall())


# Every verb


@pytest.mark.parametrize(("verb", "to_status", "from_status"), VERBS)
def test_a_verb_works(alan, verb, to_status, from_status):
    comment = make_comment(status=from_status)

    changed = verb(comment, by=alan)

    assert changed is True
    assert comment.status == to_status
    assert Comment.objects.get(pk=comment.pk).status == to_status


@pytest.mark.parametrize(("verb", "to_status", "from_status"), VERBS)
def test_a_verb_called_twice_changes_nothing_the_second_time(alan, verb, to_status, from_status):
    comment = make_comment(status=from_status)
    verb(comment, by=alan)
    decisions, version = comment.decisions.count(), thread_of(comment).version

    changed = verb(comment, by=alan)

    assert changed is False
    assert comment.decisions.count() == decisions
    assert thread_of(comment).version == version


@pytest.mark.parametrize(("verb", "to_status", "from_status"), VERBS)
def test_the_second_of_two_moderators_is_told_that_nothing_changed(
    alan, verb, to_status, from_status
):
    comment = make_comment(status=from_status)
    as_read_before = Comment.objects.get(pk=comment.pk)
    verb(comment, by=alan)

    changed = verb(as_read_before, by=alan)

    assert changed is False
    assert as_read_before.status == to_status


@pytest.mark.parametrize(("verb", "to_status", "from_status"), VERBS)
def test_a_verb_is_recorded_with_who_and_why(alan, verb, to_status, from_status):
    comment = make_comment(status=from_status)

    verb(comment, by=alan, reason="Names a doctor", note="Asked the writer.")

    decision = comment.decisions.first()
    assert log(comment)[-1] == (from_status, to_status, "alan", "Names a doctor")
    assert decision.note == "Asked the writer."
    assert decision == comment.decision


@pytest.mark.parametrize(("verb", "to_status", "from_status"), VERBS)
def test_a_verb_is_recorded_from_the_status_that_stands_in_the_database(
    alan, verb, to_status, from_status
):
    comment = make_comment(status=from_status)
    as_read_before = Comment.objects.get(pk=comment.pk)
    comment.reject(by=alan)
    comment.approve(by=alan)
    comment.mark_as_spam(by=alan)
    comment.hold(by=alan)
    comment.remove(by=alan)
    comment.approve(by=alan)

    as_read_before.hold(by=alan)

    assert log(comment)[-1][:2] == ("approved", "pending")


@pytest.mark.parametrize(("verb", "to_status", "from_status"), VERBS)
def test_a_verb_is_refused_when_the_writer_took_the_comment_back(
    alan, verb, to_status, from_status
):
    comment = make_comment(status=from_status)
    comment.erase()
    before = log(comment)

    changed = verb(comment, by=alan)

    assert changed is False
    assert Comment.objects.get(pk=comment.pk).status == "removed"
    assert log(comment) == before


def test_the_policy_decides_without_a_person():
    comment = make_comment(status="pending")

    comment.approve(by=None)

    assert log(comment) == [("pending", "approved", None, "")]


# The counter and the version


def test_approving_counts_the_comment_and_moves_the_version(alan):
    comment = make_comment(status="pending")
    before = thread_of(comment)

    comment.approve(by=alan)

    thread = thread_of(comment)
    assert (before.visible_count, thread.visible_count) == (0, 1)
    assert thread.version == before.version + 1
    assert thread.latest_at == comment.approved_at
    assert thread.signal_html.startswith('<svg class="map"')


@pytest.mark.parametrize("verb", HIDING)
def test_hiding_a_visible_comment_counts_it_no_more(alan, verb):
    comment = make_comment()
    before = thread_of(comment)

    verb(comment, by=alan)

    thread = thread_of(comment)
    assert (before.visible_count, thread.visible_count) == (1, 0)
    assert thread.version == before.version + 1
    assert thread.latest_at is None
    assert thread.signal_html == ""


def test_deciding_about_what_nobody_sees_leaves_counter_and_version_alone(alan):
    comment = make_comment(status="pending")
    before = thread_of(comment)

    comment.reject(by=alan)
    comment.mark_as_spam(by=alan)
    comment.remove(by=alan)
    comment.hold(by=alan)

    assert thread_of(comment).visible_count == 0
    assert thread_of(comment).version == before.version


def test_submitting_a_held_comment_leaves_counter_and_version_alone():
    comment = make_comment()
    before = thread_of(comment)

    make_comment(post=comment.post, status="pending")

    assert thread_of(comment).visible_count == 1
    assert thread_of(comment).version == before.version


def test_a_comment_of_the_team_is_published_counted_and_recorded_at_once(alan):
    comment = submit_comment(post=make_comment().post, staff_user=alan, body="Welcome.")

    assert comment.is_visible
    assert comment.approved_at == comment.submitted_at
    assert thread_of(comment).visible_count == 2
    assert log(comment) == [("pending", "approved", "alan", "")]


def test_a_verb_counts_for_its_own_post_alone(alan):
    comment, elsewhere = make_comment(), make_comment()
    before = thread_of(elsewhere)

    comment.remove(by=alan)

    assert thread_of(elsewhere).visible_count == 1
    assert thread_of(elsewhere).version == before.version


def test_the_counter_and_the_log_agree_after_much_back_and_forth(alan):
    first = make_comment()
    second = make_comment(parent=first)
    third = make_comment(parent=second)
    make_comment(post=first.post, status="spam")
    submit_comment(post=first.post, parent=first.pk, staff_user=alan, body="Thanks.")
    first.remove(by=alan)
    second.hold(by=alan)
    second.approve(by=alan)
    second.edit(by=alan, body="Changed.", author_name="", author_url="")
    first.decisions.first().undo(by=alan)
    second.hold(by=alan)

    third.erase()

    thread = thread_of(first)
    assert thread.visible_count == 2
    assert counted_from_the_log(thread) == 2


def test_approval_keeps_the_time_of_the_first_one(alan):
    comment = make_comment()
    first = comment.approved_at
    comment.hold(by=alan)

    comment.approve(by=alan)

    assert Comment.objects.get(pk=comment.pk).approved_at == first


def test_the_latest_thought_is_the_visible_one_that_was_published_last(alan):
    comment = make_comment()
    later = make_comment(post=comment.post, submitted_at=timezone.now() - timedelta(days=3))
    gone = make_comment(post=comment.post)
    make_comment(post=comment.post, status="pending")

    gone.remove(by=alan)

    assert thread_of(comment).latest_at == later.approved_at


# Editing


def edit(comment, by, **words):
    words = {
        "body": "New words.",
        "author_name": "G.",
        "author_url": "https://new.example/",
    } | words
    return comment.edit(by=by, **words)


def test_an_edit_changes_the_words_and_what_pages_show(alan):
    comment = make_comment(body="Old words.", author_name="Grace")

    changed = edit(comment, alan)

    comment.refresh_from_db()
    assert changed is True
    assert comment.body_html == '<p dir="auto">New words.</p>'
    assert comment.author_html == (
        '<a href="https://new.example/" rel="nofollow ugc noopener">G.</a>'
    )
    assert comment.edited_at is not None


def test_an_edit_keeps_the_earlier_words_on_record(alan):
    comment = make_comment(
        body="Old words.", author_name="Grace", author_url="https://old.example/"
    )

    edit(comment, alan)

    record = comment.edits.get()
    assert (record.body, record.author_name, record.author_url) == (
        "Old words.",
        "Grace",
        "https://old.example/",
    )
    assert record.decision == comment.decisions.first()
    assert record.decision.verb == "edit"
    assert log(comment)[-1] == ("approved", "approved", "alan", "")


def test_an_edit_keeps_the_status_and_the_place(alan):
    root = make_comment()
    comment = make_comment(parent=root, status="pending")
    make_comment(parent=root)
    place = (comment.tree_id, comment.lft, comment.rght, comment.level, root.pk)

    edit(comment, alan)

    comment.refresh_from_db()
    assert comment.status == "pending"
    assert (
        comment.tree_id,
        comment.lft,
        comment.rght,
        comment.level,
        comment.parent_id,
    ) == place


def test_an_edit_without_a_change_is_none(alan):
    comment = make_comment(body="As it is.", author_name="Grace")

    changed = edit(comment, alan, body="As it is.", author_name="Grace", author_url="")

    assert changed is False
    assert comment.edits.count() == 0
    assert Comment.objects.get(pk=comment.pk).edited_at is None


def test_an_edit_moves_the_version_when_readers_see_the_words(alan):
    comment = make_comment()
    before = thread_of(comment)

    edit(comment, alan)

    assert thread_of(comment).version == before.version + 1
    assert thread_of(comment).visible_count == 1


def test_an_edit_of_a_held_comment_leaves_the_version_alone(alan):
    comment = make_comment(status="pending")
    before = thread_of(comment)

    edit(comment, alan)

    assert thread_of(comment).version == before.version


def test_an_edit_is_refused_when_the_writer_took_the_comment_back(alan):
    comment = make_comment()
    as_read_before = Comment.objects.get(pk=comment.pk)
    comment.erase()

    changed = edit(as_read_before, alan)

    assert changed is False
    assert Comment.objects.get(pk=comment.pk).body == ""
    assert Edit.objects.count() == 0


# Taking back


def test_erasing_works_once():
    comment = make_comment()

    assert comment.erase() is True
    assert comment.erase() is False
    assert len(log(comment)) == 2


def test_erasing_is_recorded_as_the_writers_own():
    comment = make_comment()

    comment.erase()

    assert log(comment)[-1] == ("approved", "removed", None, "")
    assert str(comment.decisions.first()) == "Deleted by its writer"


def test_erasing_a_held_comment_is_recorded_too():
    comment = make_comment(status="pending")

    comment.erase()

    assert log(comment) == [("pending", "removed", None, "")]
    assert comment.decision.verb == "erase"


def test_erasing_leaves_no_word_in_any_column(alan):
    comment = make_comment(
        body=f"{CANARY} body",
        author_name=f"{CANARY} name",
        author_url=f"https://{CANARY}.example/",
        author_email=f"{CANARY}@example.org",
    )
    comment.edit(by=alan, body=f"{CANARY} two", author_name=f"{CANARY} 2", author_url="")
    comment.edit(by=alan, body=f"{CANARY} three", author_name=f"{CANARY} 3", author_url="")
    Comment.objects.filter(pk=comment.pk).update(hold_reasons=[["word", CANARY]])
    written = row_as_text("comments_comment", "id", comment.pk)
    edits = row_as_text("comments_edit", "comment_id", comment.pk)

    comment.erase()

    assert written.count(CANARY) >= 5
    assert edits.count(CANARY) >= 4
    assert CANARY not in row_as_text("comments_comment", "id", comment.pk)
    assert CANARY not in row_as_text("comments_edit", "comment_id", comment.pk)
    assert CANARY not in row_as_text("comments_decision", "comment_id", comment.pk)
    assert CANARY not in row_as_text("comments_thread", "post_id", comment.post_id)


def test_erasing_keeps_nothing_that_leads_to_other_comments_of_the_writer():
    comment = make_comment()
    writer = comment.browser_id

    comment.erase()

    assert Comment.objects.get(pk=comment.pk).browser_id != writer


def test_erasing_a_visible_comment_counts_it_no_more():
    comment = make_comment()
    before = thread_of(comment)

    comment.erase()

    assert thread_of(comment).visible_count == 0
    assert thread_of(comment).version == before.version + 1


def test_erasing_a_held_comment_leaves_counter_and_version_alone():
    comment = make_comment(status="pending")
    before = thread_of(comment)

    comment.erase()

    assert thread_of(comment).version == before.version


def test_erasing_keeps_the_replies():
    comment = make_comment()
    reply = make_comment(parent=comment)

    comment.erase()

    assert Comment.objects.get(pk=reply.pk).is_visible
    assert thread_of(comment).visible_count == 1


# Undoing


@pytest.mark.parametrize(("verb", "to_status", "from_status"), VERBS)
def test_undoing_a_decision_restores_the_status(alan, verb, to_status, from_status):
    comment = make_comment(status=from_status)
    count = thread_of(comment).visible_count
    verb(comment, by=alan)

    undone = comment.decision.undo(by=alan)

    assert undone is True
    assert Comment.objects.get(pk=comment.pk).status == from_status
    assert thread_of(comment).visible_count == count


def test_undoing_is_recorded_and_points_to_what_it_undoes(alan):
    comment = make_comment(status="pending")
    comment.reject(by=alan, reason="Too loud")
    decision = comment.decision

    decision.undo(by=alan)

    undoing = comment.decisions.first()
    assert log(comment)[-1][:3] == ("rejected", "pending", "alan")
    assert (str(undoing), undoing.undoes) == ("Undone: Rejected → Held", decision)


def test_the_reason_that_readers_see_is_that_of_the_latest_decision(alan):
    comment = make_comment()

    comment.remove(by=alan, reason="Names a doctor")

    assert Comment.objects.get(pk=comment.pk).moderator_reason == "Names a doctor"


def test_undoing_restores_the_reason_of_the_decision_before(alan):
    comment = make_comment()
    comment.remove(by=alan, reason="Names a doctor")
    comment.mark_as_spam(by=alan, reason="By mistake")

    comment.decision.undo(by=alan)

    comment = Comment.objects.get(pk=comment.pk)
    assert (comment.status, comment.moderator_reason) == ("removed", "Names a doctor")


def test_undoing_restores_the_reason_although_the_words_were_edited_since(alan):
    comment = make_comment()
    comment.remove(by=alan, reason="Names a doctor")
    edit(comment, alan)
    comment.mark_as_spam(by=alan, reason="By mistake")

    comment.decision.undo(by=alan)

    comment = Comment.objects.get(pk=comment.pk)
    assert (comment.status, comment.moderator_reason) == ("removed", "Names a doctor")


def test_two_edits_are_undone_one_after_the_other(alan):
    comment = make_comment(body="One.")
    edit(comment, alan, body="Two.")
    first = comment.decisions.first()
    edit(comment, alan, body="Three.")
    comment.decisions.first().undo(by=alan)

    undone = first.undo(by=alan)

    assert undone is True
    assert Comment.objects.get(pk=comment.pk).body == "One."


def test_a_comment_that_is_approved_again_has_no_reason_to_be_missed(alan):
    comment = make_comment()
    comment.remove(by=alan, reason="Names a doctor")

    comment.approve(by=alan)

    assert Comment.objects.get(pk=comment.pk).moderator_reason == ""


def test_a_decision_cannot_be_undone_twice(alan):
    comment = make_comment(status="pending")
    comment.reject(by=alan)
    decision = comment.decision
    decision.undo(by=alan)

    undone = Decision.objects.get(pk=decision.pk).undo(by=alan)

    assert undone is False
    assert Comment.objects.get(pk=comment.pk).status == "pending"


def test_a_decision_cannot_be_undone_when_another_followed(alan):
    comment = make_comment(status="pending")
    comment.approve(by=alan)
    decision = comment.decision
    comment.remove(by=alan)

    undone = decision.undo(by=alan)

    assert undone is False
    assert Comment.objects.get(pk=comment.pk).status == "removed"


def test_a_decision_cannot_be_undone_when_the_words_are_gone(alan):
    comment = make_comment()
    comment.remove(by=alan)
    decision = comment.decision
    comment.erase()

    undone = decision.undo(by=alan)

    assert undone is False
    assert Comment.objects.get(pk=comment.pk).status == "removed"


def test_taking_back_cannot_be_undone(alan):
    comment = make_comment()
    comment.erase()

    undone = comment.decisions.first().undo(by=alan)

    assert undone is False


def test_what_stands_after_an_undoing_can_be_undone_too(alan):
    comment = make_comment(status="pending")
    comment.approve(by=alan)
    first = comment.decision
    comment.remove(by=alan)
    comment.decision.undo(by=alan)

    undone = first.undo(by=alan)

    assert undone is True
    assert Comment.objects.get(pk=comment.pk).status == "pending"


def test_undoing_an_edit_restores_the_words(alan):
    comment = make_comment(
        body="Old words.", author_name="Grace", author_url="https://old.example/"
    )
    edit(comment, alan)

    undone = comment.decisions.first().undo(by=alan)

    comment.refresh_from_db()
    assert undone is True
    assert (comment.body, comment.author_name, comment.author_url) == (
        "Old words.",
        "Grace",
        "https://old.example/",
    )
    assert comment.body_html == '<p dir="auto">Old words.</p>'
    assert comment.is_visible


def test_an_edit_cannot_be_undone_when_another_followed(alan):
    comment = make_comment(body="One.")
    edit(comment, alan, body="Two.")
    decision = comment.decisions.first()
    edit(comment, alan, body="Three.")

    undone = decision.undo(by=alan)

    assert undone is False
    assert Comment.objects.get(pk=comment.pk).body == "Three."
