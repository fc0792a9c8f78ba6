"""One number for all that is here from a former blog, to compare two imports with."""

import hashlib

from blog.models import Page, Post
from comments.models import Comment
from config.models import ImportedRow

BATCH = 500


def digest(ledger):
    """Return a hash of what an import wrote, in the words of the other blog.

    It does not depend on the numbers that rows have here. So an import that was stopped and run
    again has the same as one that was not.
    """
    found = hashlib.sha256()
    for line in lines(ledger.source):
        found.update(f"{line}\n".encode())
    return found.hexdigest()[:32]


def lines(source):
    rows = ImportedRow.objects.filter(source=source).order_by("kind", "source_id")
    posts = {}
    for kind, source_id, row, mark in rows.values_list(
        "kind", "source_id", "row", "mark"
    ).iterator():
        if kind in {"post", "page"}:
            posts[row if mark != "page" else None] = source_id
            yield repr((kind, source_id, *of_entry(row, mark)))
        elif kind != "comment":
            yield repr((kind, source_id))
    comments = Comment.objects.filter(source=source).order_by("source_id")
    columns = ("source_id", "parent__source_id", "post_id", "level", "status", "kind", "by_team")
    columns += ("author_name", "author_url", "body", "submitted_at")
    for row in comments.values_list(*columns).iterator():
        source_id, parent, post, *rest, at = row
        yield repr((source_id, parent, posts.get(post), *rest, at.timestamp()))


def of_entry(row, mark):
    if mark == "page":
        page = Page.objects.filter(pk=row).first()
        return page and (page.slug, page.title, page.old_addresses.count()) or ()
    post = Post.objects.filter(pk=row).first()
    if post is None:
        return ()
    people = [person.slug for person in post.authors]
    tags = sorted(post.tags.values_list("name", flat=True))
    old = sorted(post.old_addresses.values_list("path", flat=True))
    text = hashlib.sha256(post.words.encode()).hexdigest()
    return (
        post.slug,
        post.title,
        post.summary,
        text,
        post.status,
        post.publish_at.timestamp(),
        people,
        tags,
        old,
    )
