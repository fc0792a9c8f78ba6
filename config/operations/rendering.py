"""Renders comments, posts and pages again after an update that reads their text in another way, and
notes anew what a search compares.

Beside the web server, in slices and batches: pages stay up, mail goes out in between, and whoever
is stopped goes on where it was. `manage.py rerender` does it at once.
"""

import logging
import time
from datetime import timedelta
from itertools import groupby

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from blog.content import sanitize
from blog.models import Blog, Page, Post
from blog.search_text import stems
from comments import markup, page_cache
from comments.models import Comment, Thread
from config.models import Rendering

logger = logging.getLogger(__name__)

BATCH, BATCH_OF_POSTS = 200, 10
"""Comments, and posts, that are rendered between two writes."""

SLICE = 2.0
"""Seconds, about, that one turn of the job takes: so long a mail may wait."""

READ = ("body", "author_name", "author_url", "submitted_at", "edited_at", "edited_by_team")
READ_OF_POSTS = ("title", "summary", "body", "update_text", "update_on")
NEEDED = (*READ, "erased_at", "post_id", *Comment.RENDERED)


def version():
    """Names all that decides what is stored of a text: another value, and all are read again."""
    return f"{markup.VERSION}, {sanitize.VERSION}, {stems.VERSION} {settings.SEARCH_LANGUAGE}"


def go_on():
    """Render for one slice of time, if this version has not seen every comment and every post."""
    state, _ = Rendering.objects.get_or_create(version=version())
    until = time.monotonic() + SLICE
    while state.done_at is None:
        next_batch(state)
        if time.monotonic() >= until:
            break


def next_turn(now):
    """At once while there are texts to read, else in a minute."""
    is_done = Rendering.objects.filter(version=version()).exclude(done_at=None).exists()
    return now + timedelta(seconds=60 if is_done else 1)


def next_batch(state):
    rows = Comment._base_manager.filter(pk__gt=state.last).order_by("pk").only(*NEEDED)[:BATCH]
    rows = list(rows)
    changed = [(row, was) for row in rows if (was := render(row))]
    changed.sort(key=lambda each: each[0].post_id)
    for post_id, group in groupby(changed, key=lambda each: each[0].post_id):
        store(post_id, list(group))
    if rows:
        state.last = rows[-1].pk
    elif posts := list(Post.objects.filter(pk__gt=state.last_post).order_by("pk")[:BATCH_OF_POSTS]):
        render_posts(posts)
        state.last_post = posts[-1].pk
    else:
        render_pages()
        state.done_at = timezone.now()
        logger.info("Every text is read by version %s.", state.version)
    state.save()


def render_posts(posts):
    """Render posts again, each unless somebody wrote it anew in between: that is right already."""
    is_shown = False
    for post in posts:
        read = {name: getattr(post, name) for name in READ_OF_POSTS}
        was = {name: getattr(post, name) for name in Post.RENDERED}
        post.render()
        made = {name: getattr(post, name) for name in Post.RENDERED}
        if made != was:
            Post.objects.filter(pk=post.pk, **read, **was).update(**made)
            is_shown |= {**made, "search_words": ""} != {**was, "search_words": ""}
    if is_shown:
        Blog.touch()


def render_pages():
    """The same for the blog's own pages, which are few."""
    for page in Page.objects.all():
        made = sanitize.render(page.body)
        if made != page.body_html:
            same = Page.objects.filter(pk=page.pk, body=page.body, body_html=page.body_html)
            same.update(body_html=made)
            Blog.touch()


def render(row):
    """Render a row again. Returns what was stored of it; nothing when that is right."""
    was = {name: getattr(row, name) for name in Comment.RENDERED}
    row.render()
    is_right = all(getattr(row, name) == value for name, value in was.items())
    return {} if is_right else was


def store(post_id, changed):
    """Write what was rendered without the lock, unless somebody wrote it anew in between: that is
    right already, and words that were deleted stay deleted. What only a search reads, no page
    shows."""
    with Thread.objects.locked(post_id):
        for row, was in changed:
            rendered = {name: getattr(row, name) for name in Comment.RENDERED}
            read = {name: getattr(row, name) for name in READ}
            Comment._base_manager.filter(pk=row.pk, **read, **was).update(**rendered)
        is_shown = any(
            getattr(row, name) != value
            for row, was in changed
            for name, value in was.items()
            if name != "search_words"
        )
        if is_shown:
            Thread.objects.filter(pk=post_id).update(version=F("version") + 1)
    if is_shown:
        page_cache.throw_away(post_id, page_cache.BLOG)
