"""The tree of comments: inserts a comment, loads many, checks all.

django-mptt computes the next `tree_id` as max + 1 over the whole table, and shifts rows that it
read before. Two writers at once corrupt each other, even inside a transaction. So every write holds
the lock of its post's Thread row (`Thread.objects.locked`), and every new conversation takes its
number from its own post's range, `(post << 32) + n`. Comments are never moved. See
docs/decisions/0002-one-lock-for-each-thread.md.
"""

from collections import defaultdict
from itertools import count, groupby
from operator import attrgetter, itemgetter

from django.conf import settings
from django.db.models import Max

from comments.exceptions import ConversationFull, ConversationLocked, ParentNotVisible

SHIFT = 32
"""The bits of a `tree_id` that number the conversations of one post."""

FIELDS = ("tree_id", "lft", "rght", "level")


def insert(comment, parent_id, *, locked=()):
    """Save a new comment as the last reply to `parent_id`; None starts a new conversation.

    `locked` are conversations closed to replies. The caller holds the lock of the thread. Raises
    ParentNotVisible, ConversationLocked or ConversationFull.
    """
    comments = type(comment)._tree_manager
    if parent_id is None:
        comment.tree_id = next_tree_id(comments, comment.post_id)
        comment.lft, comment.rght, comment.level = 1, 2, 0
    else:
        # Read under the lock: its edges may have moved since the page was shown.
        parent = comments.filter(pk=parent_id, post_id=comment.post_id).visible().first()
        if parent is None:
            raise ParentNotVisible
        if parent.tree_id in locked:
            raise ConversationLocked
        if conversation_size(comments, parent) >= settings.CONVERSATION_MAX_COMMENTS:
            raise ConversationFull
        comment.parent = parent
    comment.save(force_insert=True)


def conversation_size(comments, node):
    """Return how many comments the conversation of `node` has: half its root's right edge."""
    root = node.rght
    if node.level:
        root = comments.filter(tree_id=node.tree_id, parent=None).values_list("rght", flat=True)[0]
    return root // 2


def next_tree_id(comments, post_id):
    """Return the number of the post's next conversation. The caller holds the thread's lock."""
    last = comments.filter(post_id=post_id, parent=None).aggregate(last=Max("tree_id"))["last"]
    return (last or post_id << SHIFT) + 1


def bulk_load(comments, *, batch_size=1000):
    """Insert whole conversations of one post at once, and return them.

    `comments` are unsaved, each with `post` set and `parent` either None or an earlier one of the
    list. Replies keep the order of the list. The caller holds the lock of the thread and calls
    `thread.refresh()` afterwards. A thousand rows cost about as much as ten `save()`.
    """
    if not comments:
        return []
    model, post_id = type(comments[0]), comments[0].post_id
    replies = defaultdict(list)
    for comment in comments:
        replies[id(comment.parent) if comment.parent else None].append(comment)
    first = next_tree_id(model._tree_manager, post_id)
    for tree_id, root in zip(count(first), replies[None], strict=False):
        _number(root, tree_id, lambda node: replies[id(node)])
    levels = defaultdict(list)
    for comment in comments:
        prepare(comment)
        levels[comment.level].append(comment)
    for level in sorted(levels):
        for comment in levels[level]:
            comment.parent = comment.parent  # the parent has its key now
        model._base_manager.bulk_create(levels[level], batch_size=batch_size)
    return comments


def load_into(comments):
    """Insert comments of one post, and return them. Some may answer comments that are there.

    As `bulk_load`. What answers comments that are there, and its replies, comes after their other
    replies.
    """
    new, below = {id(comment): comment for comment in comments}, set()
    for comment in comments:
        parent = comment.parent
        if parent and (id(parent) not in new or id(parent) in below):
            below.add(id(comment))
    bulk_load([comment for comment in comments if id(comment) not in below])
    grafted = [comment for comment in comments if id(comment) in below]
    levels = defaultdict(list)
    for place, comment in enumerate(grafted, LAST):
        comment.tree_id, comment.level = comment.parent.tree_id, comment.parent.level + 1
        comment.lft = comment.rght = place
        prepare(comment)
        levels[comment.level].append(comment)
    for level in sorted(levels):
        for comment in levels[level]:
            comment.parent = comment.parent  # the parent has its key now
        type(comment)._base_manager.bulk_create(levels[level], batch_size=1000)
    if grafted:
        repair(type(grafted[0]), grafted[0].post_id)
    return comments


LAST = 1 << 30
"""An edge behind all others of a tree, until `repair` has numbered them."""


def prepare(comment):
    """Set what depends on the text and the status of an unsaved comment."""
    if comment.is_visible and comment.approved_at is None:
        comment.approved_at = comment.submitted_at
    comment.render()


def _number(root, tree_id, replies_of):
    """Set the place of every node of one conversation, without recursion: threads may be deep."""
    edge = count(1)
    root.level, root.tree_id, root.lft = 0, tree_id, next(edge)
    path = [(root, iter(replies_of(root)))]
    while path:
        node, rest = path[-1]
        reply = next(rest, None)
        if reply is None:
            node.rght = next(edge)
            path.pop()
        else:
            reply.level, reply.tree_id, reply.lft = len(path), tree_id, next(edge)
            path.append((reply, iter(replies_of(reply))))


class Node:
    """One row of the table as the check sees it: the stored values, then the right ones."""

    __slots__ = ("pk", "parent_id", "stored", *FIELDS)

    def __init__(self, pk, parent_id, *stored):
        self.pk, self.parent_id, self.stored = pk, parent_id, stored
        self.tree_id = self.lft = self.rght = self.level = None

    @property
    def wanted(self):
        return tuple(getattr(self, field) for field in FIELDS)

    @property
    def is_wrong(self):
        return self.stored != self.wanted


def faults(model, post_id=None):
    """Yield (post_id, comments, conversations, wrong nodes) for each post.

    A node is wrong when its stored place is not the one that the parent keys give. A node whose
    parents run in a circle or into another post has no place: its `tree_id` stays None.
    """
    rows = model._base_manager.order_by("post_id", "tree_id", "lft", "pk")
    if post_id is not None:
        rows = rows.filter(post_id=post_id)
    rows = rows.values_list("post_id", "pk", "parent_id", *FIELDS).iterator(chunk_size=5000)
    for post, group in groupby(rows, key=itemgetter(0)):
        nodes = [Node(*row[1:]) for row in group]
        replies = defaultdict(list)
        for node in nodes:
            replies[node.parent_id].append(node)
        roots = replies.pop(None, [])
        for tree_id, root in _root_numbers(post, roots):
            _number(root, tree_id, lambda node: replies.get(node.pk, ()))  # noqa: B023 (used at once)
        yield post, len(nodes), len(roots), [node for node in nodes if node.is_wrong]


def _root_numbers(post_id, roots):
    """Return each root with its right number: its own, if that is free and in the post's range."""
    taken = set()
    for root in roots:
        number = root.stored[0]
        if number >> SHIFT == post_id and number not in taken:
            taken.add(number)
            yield number, root
    last = max(taken, default=post_id << SHIFT)
    for root in roots:
        if root.tree_id is None:
            last += 1
            yield last, root


def repair(model, post_id):
    """Write the places that the parent keys give. The caller holds the lock of the thread.

    Returns how many rows were repaired, and the keys of those that have no place.
    """
    mended, lost = [], []
    for _, _, _, wrong in faults(model, post_id):
        for node in wrong:
            if node.tree_id is None:
                lost.append(node.pk)
            else:
                mended.append(model(pk=node.pk, **dict(zip(FIELDS, node.wanted, strict=True))))
    # Two roots may swap numbers, which are unique. So they first get temporary ones.
    for node in mended:
        model._base_manager.filter(pk=node.pk, parent=None).update(tree_id=-node.pk)
    model._base_manager.bulk_update(sorted(mended, key=attrgetter("pk")), FIELDS, batch_size=500)
    return len(mended), lost
