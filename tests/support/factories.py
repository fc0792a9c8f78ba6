"""Rows for tests, made through the doors that the application itself uses."""

from datetime import UTC, datetime
from itertools import count

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from blog.models import Byline, Person, Post, PreviewLink, Tag
from comments import tree
from comments.models import Comment, Thread
from comments.submission import submit_comment

# Long ago, so that no test depends on the day it runs.
PUBLISHED_AT = datetime(2024, 6, 10, 8, 14, tzinfo=UTC)

numbers = count(1)


def make_user(username="someone", *, group=None, **fields):
    """An account; staff when it belongs to a group."""
    fields.setdefault("is_staff", group is not None)
    user = get_user_model().objects.create_user(username, password="a password", **fields)
    if group:
        user.groups.add(Group.objects.get(name=group))
    return user


def make_author(username="ada", *, name="Ada Byron", group="Authors", **fields):
    """An account that writes, with the person whose name stands over its posts."""
    user = make_user(username, group=group, **fields)
    make_person(name, user=user)
    return user


def make_moderator(username="alan", *, name="", **fields):
    """An account in the group Moderators; with a person of its own when given a name."""
    user = make_user(username, group="Moderators", **fields)
    if name:
        make_person(name, user=user)
    return user


def make_person(name="Ada Byron", **fields):
    return Person.objects.create(name=name, **fields)


def make_post(*, by=(), tags=(), **fields):
    """A post that readers can see, unless the fields say otherwise. `by` are its people."""
    fields.setdefault("title", f"Post number {next(numbers)}")
    fields.setdefault("body", "<p>A night has an order of its own.</p>")
    fields.setdefault("status", Post.Status.PUBLISHED)
    if "publish_at" not in fields:
        fields["publish_at"] = PUBLISHED_AT
        if fields["status"] == Post.Status.PUBLISHED:
            fields.setdefault("announced_at", PUBLISHED_AT)
    post = Post.objects.create(**fields)
    for position, person in enumerate(by):
        Byline.objects.create(post=post, person=person, position=position)
    for name in tags:
        post.tags.add(Tag.objects.get_or_create(name=name)[0])
    return post


def make_preview(post, *, by=None, days=7):
    """The address that shows a post to whoever knows it."""
    return PreviewLink.make(post, by=by, days=days).path


DECIDE = {
    "pending": lambda comment, by: None,
    "approved": lambda comment, by: comment.approve(by=by),
    "rejected": lambda comment, by: comment.reject(by=by),
    "spam": lambda comment, by: comment.mark_as_spam(by=by),
    "removed": lambda comment, by: comment.remove(by=by),
}


def make_comment(*, status="approved", by=None, parent=None, post=None, **fields):
    """A comment as `submit` takes it, then decided by `by`. `parent` is a comment; it has `token`.

    A comment by the team is published at once: `staff_user` needs no `status`.
    """
    post = post or (parent.post if parent else make_post())
    fields.setdefault("body", f"Comment number {next(numbers)}.")
    comment = submit_comment(post=post, parent=parent and parent.pk, **fields)
    DECIDE[status](comment, by)
    return comment


def make_conversations(post, parents, **fields):
    """Many visible comments at once: for each place in `parents`, the place of its parent or None.

    `make_conversations(post, [None, 0, 1])` is a comment, its reply, and the reply to that.
    """
    fields = {"status": "approved", "submitted_at": PUBLISHED_AT} | fields
    comments = []
    for place, parent in enumerate(parents):
        above = None if parent is None else comments[parent]
        words = {"body": f"Thought {place}."} | fields
        comments.append(Comment(post=post, parent=above, **words))
    with Thread.objects.locked(post.pk) as thread:
        tree.bulk_load(comments)
        thread.refresh()
    return comments


def make_chain(post, length, **fields):
    """One conversation in which every comment answers the one before."""
    return make_conversations(post, [None, *range(length - 1)], **fields)
