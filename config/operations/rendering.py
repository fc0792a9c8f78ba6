"""Renders stored texts and search words again after an update that changes the result.

It runs beside the web server, in short slices and batches. Pages stay up, mail is sent in between,
and a stopped job continues where it was. `manage.py rerender` does all at once.
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
"""Approximate seconds of one run of the job, during which no mail is sent."""

READ = ("body", "author_name", "author_url", "submitted_at", "edited_at", "edited_by_team")
READ_OF_POSTS = ("title", "summary", "body", "update_text", "update_on")
NEEDED = (*READ, "erased_at", "post_id", *Comment.RENDERED)


def version():
    """Return an identifier of what stored texts depend on. If it changes, all are rendered."""
    return f"{markup.VERSION}, {sanitize.VERSION}, {stems.VERSION} {settings.SEARCH_LANGUAGE}"


def go_on():
    """Render for one slice of time, unless everything was rendered for this version."""
    state, _ = Rendering.objects.get_or_create(version=version())
    until = time.monotonic() + SLICE
    while state.done_at is None:
        next_batch(state)
        if time.monotonic() >= until:
            break


def next_turn(now):
    """Return now while texts are left, else in a minute."""
    is_done = Rendering.objects.filter(version=version()).exclude(done_at=None).exists()
    return now + timedelta(seconds=60 if is_done else 1)


def next_batch(state):
    """Render the next comments anew, and move on in `state`."""
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
    """Render posts again. Skip those saved meanwhile, which are up to date."""
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
    """Render all pages again."""
    for page in Page.objects.all():
        made = sanitize.render(page.body)
        if made != page.body_html:
            same = Page.objects.filter(pk=page.pk, body=page.body, body_html=page.body_html)
            same.update(body_html=made)
            Blog.touch()


def render(row):
    """Render a row again. Return the stored values if they differ from the result, else {}."""
    was = {name: getattr(row, name) for name in Comment.RENDERED}
    row.render()
    is_right = all(getattr(row, name) == value for name, value in was.items())
    return {} if is_right else was


def store(post_id, changed):
    """Store what was rendered without the lock. Skip rows that were written meanwhile.

    Those are up to date, and deleted words stay deleted. No page shows what only search uses.
    """
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
        page_cache.delete_pages(post_id, page_cache.BLOG)
