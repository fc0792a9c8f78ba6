"""Whatever may happen to comments, in any order, against a model with plain parent pointers."""

from dataclasses import dataclass, field

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from comments import tree
from comments.exceptions import ParentNotVisible
from comments.models import Comment, Decision, Thread, TokenCount
from comments.spam import counts, features
from comments.submission import submit_comment
from tests.support import tree_sql
from tests.support.factories import make_post, make_user

POSTS = 2
VERBS = {
    "approved": Comment.approve,
    "pending": Comment.hold,
    "rejected": Comment.reject,
    "spam": Comment.mark_as_spam,
    "removed": Comment.remove,
}
LESSONS = {"approved": "good", "spam": "spam"}


@dataclass
class Node:
    """What the model knows of a comment: its parent, its words and what was done to it."""

    pk: int
    body: str
    status: str
    parent: "Node | None"
    replies: list = field(default_factory=list)
    is_erased: bool = False
    taught: str = ""
    # The decisions that stand: what each changed, from what, and its key.
    done: list = field(default_factory=list)

    def decide(self, status):
        if self.is_erased or self.status == status:
            return False
        self.done.append([("status", "taught"), (self.status, self.taught), None])
        self.status, self.taught = status, LESSONS.get(status, "")
        return True

    def rewrite(self, body):
        if self.is_erased or self.body == body:
            return False
        self.done.append([("body",), (self.body,), None])
        self.body = body
        return True

    def erase(self):
        if self.is_erased:
            return False
        self.is_erased, self.status, self.body, self.taught = True, "removed", "", ""
        return True

    def undo(self, key):
        """Only the latest that stands, and what was undone stands no more."""
        if self.is_erased or not self.done or self.done[-1][2] != key:
            return False
        what, before, _ = self.done.pop()
        vars(self).update(zip(what, before, strict=True))
        return True

    def threaded(self):
        """This comment if it is visible or a visible reply hangs on it, and its replies so."""
        below = [pk for reply in self.replies for pk in reply.threaded()]
        return [self.pk, *below] if below or self.status == "approved" else []

    def all(self):
        return [self] + [node for reply in self.replies for node in reply.all()]


class Conversation(RuleBasedStateMachine):
    """Two posts and a moderator. Everything is undone when the example ends."""

    comments = Bundle("comments")

    def __init__(self):
        super().__init__()
        self.undone = transaction.atomic()
        self.undone.__enter__()
        self.posts = [make_post() for _ in range(POSTS)]
        self.roots = [[] for _ in range(POSTS)]
        self.alan = make_user("alan")

    def teardown(self):
        transaction.set_rollback(True)
        self.undone.__exit__(None, None, None)

    def nodes(self, number):
        return [node for root in self.roots[number] for node in root.all()]

    # What happens

    @rule(target=comments, post=st.integers(0, POSTS - 1), is_team=st.booleans())
    def begin_a_conversation(self, post, is_team):
        author = self.alan if is_team else None
        comment = submit_comment(post=self.posts[post], body="Hello.", staff_user=author)
        node = self.took(comment, parent=None, is_team=is_team)
        self.roots[post].append(node)
        return node

    @rule(target=comments, parent=comments, is_team=st.booleans())
    def reply(self, parent, is_team):
        post = Comment.objects.get(pk=parent.pk).post
        author = self.alan if is_team else None
        try:
            comment = submit_comment(post=post, parent=parent.pk, body="And I.", staff_user=author)
        except ParentNotVisible:
            assert parent.status != "approved"
            return multiple()
        assert parent.status == "approved"
        node = self.took(comment, parent=parent, is_team=is_team)
        parent.replies.append(node)
        return node

    def took(self, comment, *, parent, is_team):
        status = "approved" if is_team else "pending"
        assert comment.status == status
        node = Node(comment.pk, comment.body, status, parent)
        if is_team:
            node.done.append([("status", "taught"), ("pending", ""), None])
            self.note(node)
        return node

    def note(self, node):
        """Let the model know under which key its latest decision stands on record."""
        if node.done and node.done[-1][2] is None:
            node.done[-1][2] = Decision.objects.filter(comment=node.pk).first().pk

    @rule(node=comments, status=st.sampled_from(list(VERBS)))
    def decide(self, node, status):
        comment = Comment.objects.get(pk=node.pk)
        assert VERBS[status](comment, by=self.alan) is node.decide(status)
        self.note(node)

    # Approval is what makes a tree grow; without a rule of its own most replies are refused.
    @rule(node=comments)
    def approve(self, node):
        assert Comment.objects.get(pk=node.pk).approve(by=self.alan) is node.decide("approved")
        self.note(node)

    @rule(node=comments, body=st.sampled_from(["One.", "Two.", "Three."]))
    def edit(self, node, body):
        comment = Comment.objects.get(pk=node.pk)
        changed = comment.edit(by=self.alan, body=body, author_name="", author_url="")
        assert changed is node.rewrite(body)
        self.note(node)

    @rule(node=comments)
    def take_back(self, node):
        assert Comment.objects.get(pk=node.pk).erase() is node.erase()

    @precondition(lambda self: Decision.objects.exists())
    @rule(node=comments)
    def undo_the_latest(self, node):
        if node.done:
            self.undo(node, Decision.objects.get(pk=node.done[-1][2]))

    @precondition(lambda self: Decision.objects.exists())
    @rule(data=st.data())
    def undo_any(self, data):
        nodes = {node.pk: node for number in range(POSTS) for node in self.nodes(number)}
        decisions = list(Decision.objects.order_by("pk"))
        decision = data.draw(st.sampled_from(decisions), label="decision")
        self.undo(nodes[decision.comment_id], decision)

    def undo(self, node, decision):
        assert decision.undo(by=self.alan) is node.undo(decision.pk)

    # What always holds

    @invariant()
    def no_tree_has_a_fault(self):
        wrong = [node.pk for *_, nodes in tree.faults(Comment) for node in nodes]
        assert wrong == []
        assert tree_sql.faults(connection) == {}

    @invariant()
    def nothing_is_lost(self):
        nodes = [node for number in range(POSTS) for node in self.nodes(number)]
        rows = {row[0]: row[1:] for row in Comment.objects.values_list("pk", "status", "body")}
        assert rows == {node.pk: (node.status, node.body) for node in nodes}

    @invariant()
    def the_spam_score_counted_what_was_decided_and_stands(self):
        memory = counts.Memory()
        for node in (node for number in range(POSTS) for node in self.nodes(number)):
            if node.taught:
                memory.move(features.read(node.body, "", ""), "", node.taught)
        table = {row.pk: (row.spam, row.good) for row in TokenCount.objects.all()}
        assert table == {key: (row["spam"], row["good"]) for key, row in memory.rows.items()}

    @invariant()
    def the_log_leads_to_what_is(self):
        statuses = dict(Comment.objects.values_list("pk", "status"))
        told = dict.fromkeys(statuses, "pending")
        log = Decision.objects.order_by("pk").values_list("comment", "from_status", "to_status")
        for pk, from_status, to_status in log:
            assert told[pk] == from_status
            told[pk] = to_status
        assert told == statuses

    @invariant()
    def the_counter_counts_what_is_visible(self):
        counts = dict(Thread.objects.values_list("pk", "visible_count"))
        for number, post in enumerate(self.posts):
            visible = [node for node in self.nodes(number) if node.status == "approved"]
            assert counts.get(post.pk, 0) == len(visible)

    @invariant()
    def the_thread_knows_the_size_of_each_conversation(self):
        for number, post in enumerate(self.posts):
            sizes = [
                sum(node.status == "approved" for node in root.all()) for root in self.roots[number]
            ]
            thread = Thread.objects.filter(pk=post.pk).first()
            known = thread.conversations if thread else []
            assert [size for _, size in known] == [size for size in sizes if size]

    @invariant()
    def the_page_shows_the_visible_and_what_they_hang_from(self):
        for number, post in enumerate(self.posts):
            rows = Comment.objects.for_post(post).threaded().values_list("pk", flat=True)
            assert list(rows) == [pk for root in self.roots[number] for pk in root.threaded()]


@pytest.mark.django_db
def test_conversations_hold_whatever_happens_to_them():
    run_state_machine_as_test(
        Conversation,
        settings=settings(
            max_examples=30,
            stateful_step_count=40,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
