"""The demo blog as `export_static` writes it: nothing is missing, dead or too much."""

import json
import re
from urllib.parse import urlsplit

import feedparser
import pytest
from django.test import override_settings

from blog.models import Post
from comments.models import Comment
from tests.config.exchange.copies import SITE, Read, dead_links, export, page_of, texts


@pytest.fixture(scope="module")
def demo_copy(_demo, _no_built_files, django_db_blocker, tmp_path_factory):
    """The demo blog, exported once for the module."""
    folders = {"MEDIA_ROOT": _demo, "STATIC_ROOT": _no_built_files}
    with django_db_blocker.unblock(), override_settings(SITE_URL=SITE, **folders):
        return export(tmp_path_factory.mktemp("static") / "copy")


def test_every_link_and_anchor_of_the_demo_leads_to_a_file(demo_copy):
    assert dead_links(demo_copy) == []
    assert len(list(demo_copy.rglob("*.html"))) > 60


def test_nothing_is_loaded_from_elsewhere_and_nothing_needs_a_server(demo_copy):
    pages = [Read(path) for path in demo_copy.rglob("*.html")]

    assert [part for page in pages for part in page.parts if urlsplit(part).scheme] == []
    tags = set.union(*(page.tags for page in pages))
    assert tags & {"form", "iframe", "textarea", "select", "noscript"} == set()
    assert [page.inline for page in pages if page.inline] == []
    assert 'type="module"' not in texts(demo_copy)


def test_every_public_comment_is_there_with_its_anchor_and_no_other_one(demo, demo_copy):
    public = Comment.objects.visible().filter(post__in=Post.objects.published())
    pages = {post.pk: Read(page_of(demo_copy, post)) for post in Post.objects.published()}
    assert public.count() > 200
    assert [row.pk for row in public if f"comment-{row.pk}" not in pages[row.post_id].ids] == []
    waiting = Comment.objects.pending().exclude(body="")
    assert waiting.count() > 3
    found = texts(demo_copy)
    assert [row.pk for row in waiting if row.body.split("\n")[0] in found] == []
    assert [word for word in ("?mine=", "/admin/", "replytocom", "csrf") if word in found] == []


def test_the_search_of_the_demo_has_every_public_post_and_comment(demo, demo_copy):
    script = (demo_copy / "search/index-1.js").read_text()
    rows = json.loads(re.search(r"\.push\((.*)\);\s*$", script, re.S)[1])

    files = {file for _, _, file, _ in rows}
    public = Comment.objects.visible().filter(post__in=Post.objects.published())
    assert len([file for file in files if "#comment-" in file]) == public.count()
    assert [row for row in rows if not (demo_copy / row[2].partition("#")[0]).is_file()] == []
    assert len([kind for kind, *_ in rows if kind == "Post"]) == Post.objects.published().count()


def test_feeds_are_files_with_addresses_of_the_live_site(demo_copy):
    feed = feedparser.parse((demo_copy / "feed/index.xml").read_bytes())
    assert len(feed.entries) > 9
    assert [entry.link for entry in feed.entries if not entry.link.startswith(f"{SITE}/2")] == []
    assert json.loads((demo_copy / "feed/json/index.json").read_text())["items"]
    assert (demo_copy / "comments/feed/atom/index.xml").is_file()
