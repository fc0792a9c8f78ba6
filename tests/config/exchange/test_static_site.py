"""`export_static`: the public site as files that open from a folder, without a server."""

import os
import re
from unittest import mock

import pytest
from django.core.management import CommandError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from blog.models import Blog, Page, Post, Redirect
from config.exchange.static_site import folder as folders
from config.exchange.static_site import pages
from config.exchange.static_site.links import Links, file_of
from tests.config.exchange.copies import (
    SITE,
    Read,
    bytes_of,
    dead_links,
    export,
    files_of,
    page_of,
    texts,
)
from tests.support import factories


@pytest.fixture(autouse=True)
def _site(settings):
    settings.SITE_URL = SITE


@pytest.fixture
def copy(tmp_path, db):
    """Exports what is there now into one folder, and returns it."""
    return lambda: export(tmp_path / "copy")


def test_a_later_erasure_reaches_the_next_export(copy):
    post = factories.make_post(title="The one that stays")
    factories.make_post(title="Withdrawn words")
    kept = factories.make_comment(post=post, body="Kippers for breakfast.")
    gone = factories.make_comment(post=post, body="Marmalade for breakfast.")
    folder = copy()
    assert "Marmalade" in texts(folder)
    assert page_of(folder, Post.objects.get(title="Withdrawn words")).is_file()

    gone.erase()
    Post.objects.get(title="Withdrawn words").delete()
    copy()

    found = texts(folder)
    assert "Marmalade" not in found
    assert "Withdrawn" not in found
    assert not (folder / "2024/06/withdrawn-words").exists()
    assert f"comment-{kept.pk}" in Read(page_of(folder, post)).ids
    assert f"comment-{gone.pk}" not in Read(page_of(folder, post)).ids
    assert dead_links(folder) == []
    listed = (folder / folders.LIST).read_text().split("\n")[1:-1]
    assert {*listed, folders.LIST} == files_of(folder)


def test_what_readers_cannot_see_is_not_in_the_copy(copy):
    factories.make_post(title="Unfinished thoughts", status="draft")
    post = factories.make_post()
    factories.make_comment(post=post, body="Waiting words.", status="pending")
    hidden = factories.make_comment(post=post, body="Hidden words.")
    factories.make_comment(parent=hidden, body="A reply that stays.")
    hidden.remove(by=None)

    folder = copy()

    found = texts(folder)
    assert [word for word in ("Unfinished", "Waiting words", "Hidden words") if word in found] == []
    assert "A reply that stays." in found
    assert f"comment-{hidden.pk}" in Read(page_of(folder, post)).ids


def test_links_in_texts_lead_to_files_and_the_rest_to_the_live_site(copy):
    target = factories.make_post(title="Where it leads")
    comment = factories.make_comment(post=target, body="Here.")
    Redirect.objects.create(path="/2009/old name.html", post=target)
    Redirect.objects.create(path="/?p=12", post=target)
    path = target.get_absolute_url()
    addresses = [
        f"{SITE}{path}#comment-{comment.pk}",
        f"/comment/{comment.pk}/",
        f"{path}?page=2#comment-{comment.pk}",
        "/2009/old%20name.html",
        "/?p=12",
        "/search/?q=sleep",
        f"/comment/{comment.pk}/report/",
        "/no-such-page/",
        "/static/../secret-key",
        "https://elsewhere.example/",
        "mailto:ada@example.org",
    ]
    body = "".join(f'<p><a href="{address}">a &amp; b</a></p>' for address in addresses)
    post = factories.make_post(title="Tea & <cake>", body=body)

    folder = copy()

    text = page_of(folder, post).read_text()
    assert re.findall(r'<a href="([^"]*)"[^>]*>a &amp; b</a>', text) == [
        f"../where-it-leads/index.html#comment-{comment.pk}",
        f"../where-it-leads/index.html#comment-{comment.pk}",
        f"../where-it-leads/index.html#comment-{comment.pk}",
        "../where-it-leads/index.html",
        "../where-it-leads/index.html",
        "../../../search/index.html",
        f"{SITE}/comment/{comment.pk}/report/",
        f"{SITE}/no-such-page/",
        f"{SITE}/secret-key",
        "https://elsewhere.example/",
        "mailto:ada@example.org",
    ]
    assert "<title>Tea &amp; &lt;cake&gt; · " in text
    assert dead_links(folder) == []
    moved = (folder / "2009/old name.html").read_text()
    assert '<a href="../2024/06/where-it-leads/index.html">' in moved


def test_a_paged_thread_is_on_one_page_and_no_reply_is_folded_away(copy, settings):
    settings.THREAD_SHOW_ALL_UP_TO, settings.CONVERSATIONS_PER_PAGE = 4, 2
    post = factories.make_post()
    comments = factories.make_conversations(post, [None, *[0] * 5, None, *[6] * 5])
    live = pages.content_of(post.get_absolute_url(), "all=1")
    assert b'<details class="kids">' in live

    folder = copy()

    text = page_of(folder, post).read_text()
    assert {f"comment-{comment.pk}" for comment in comments} <= Read(page_of(folder, post)).ids
    assert re.findall(r'<details class="kids"[^>]*>', text) == ['<details class="kids" open>'] * 2
    assert "Order of comments" not in text
    assert f'<a href="{SITE}{post.get_absolute_url()}#respond">on the blog itself</a>' in text


def test_a_page_costs_the_same_queries_whatever_its_size(db):
    few, many = factories.make_post(), factories.make_post()
    factories.make_conversations(few, [None, 0])
    factories.make_conversations(many, [None, *range(30), None])

    def queries(post):
        with CaptureQueriesContext(
            connection,
        ) as found:
            pages.content_of(post.get_absolute_url(), "all=1")
        return len(found)

    assert queries(few) == queries(many) <= 12


def test_an_export_costs_no_cache_no_limit_and_no_broken_link(copy):
    factories.make_post()
    seen = "config.middleware.rate_limit.seconds_left"
    kept = "comments.page_cache.put_page"

    with mock.patch(seen) as counted, mock.patch(kept) as put:
        copy()

    assert not counted.called
    assert not put.called


@pytest.mark.parametrize("name", ["holiday.jpg", ".colloquy-new/x"])
def test_a_folder_that_holds_something_else_is_refused(db, tmp_path, name):
    mine = tmp_path / "pictures" / name
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")

    with pytest.raises(CommandError, match="is not empty, and not an earlier export"):
        export(tmp_path / "pictures")

    assert files_of(tmp_path / "pictures") == {name}


def test_a_file_that_somebody_added_stays_and_one_in_the_way_is_refused(copy):
    factories.make_post(title="First")
    folder = copy()
    (folder / "notes.txt").write_text("mine")
    assert files_of(copy()) >= {"notes.txt"}
    (folder / "2024/06/second").mkdir()
    (folder / "2024/06/second/index.html").write_text("mine")
    before = bytes_of(folder)
    factories.make_post(title="Second")

    with pytest.raises(CommandError, match="second/index.html is in the way"):
        copy()

    assert bytes_of(folder) == before


def test_a_list_that_names_other_files_is_refused(copy, tmp_path):
    folder = copy()
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    listed = folder / folders.LIST
    listed.write_text(f"{listed.read_text()}../mine.txt\n")

    with pytest.raises(CommandError, match="was changed"):
        copy()

    assert mine.read_text() == "mine"


def test_a_link_out_of_the_folder_is_not_followed(copy, tmp_path):
    post = factories.make_post(title="First")
    folder = copy()
    (tmp_path / "outside").mkdir()
    page = page_of(folder, post)
    page.rename(tmp_path / "outside/index.html")
    for path in sorted(page.parent.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    page.parent.rmdir()
    page.parent.symlink_to(tmp_path / "outside")
    post.delete()

    with pytest.raises(CommandError, match="leads out of"):
        copy()

    assert (tmp_path / "outside/index.html").is_file()


def test_an_export_that_is_stopped_leaves_the_old_copy_whole(copy):
    factories.make_post(title="First")
    folder = copy()
    before = bytes_of(folder)
    factories.make_post(title="Second")
    content_of, asked = pages.content_of, []

    def stopped(path, query):
        asked.append(path)
        if len(asked) == 5:
            raise KeyboardInterrupt
        return content_of(path, query)

    stop = mock.patch.object(pages, "content_of", stopped)
    with stop, pytest.raises(KeyboardInterrupt):
        copy()

    assert bytes_of(folder) == before


def test_an_export_that_is_stopped_while_it_replaces_files_ends_at_the_next(copy, tmp_path):
    gone = factories.make_post(title="Gone")
    folder = copy()
    gone.delete()
    factories.make_post(title="New")
    replace, moved = os.replace, []

    def stopped(source, target):
        moved.append(target)
        if len(moved) == 6:
            raise KeyboardInterrupt
        replace(source, target)

    with mock.patch.object(os, "replace", stopped), pytest.raises(KeyboardInterrupt):
        copy()
    copy()

    assert bytes_of(folder).keys() == {
        folder / name for name in files_of(export(tmp_path / "another"))
    }
    assert "Gone" not in texts(folder)


def test_two_exports_into_one_folder_are_refused(copy, tmp_path):
    folder = copy()

    with folders.Folder(folder), pytest.raises(CommandError, match="Another export"):
        copy()


def test_a_name_that_no_file_can_have_is_shortened():
    name = "я" * 200

    file = file_of(f"/2024/06/{name}/")

    assert len(file.split("/")[2].encode()) <= 120
    assert file != file_of(f"/2024/06/{name}b/")


def test_a_picture_that_is_not_here_is_named_and_its_words_are_shown(copy, capsys):
    post = factories.make_post(body='<p><img src="/media/gone.webp" alt="A blue kettle"></p>')

    folder = copy()

    text = page_of(folder, post).read_text()
    assert "A blue kettle" in text
    assert "gone.webp" not in text
    assert "Not found, so left out: /media/gone.webp" in capsys.readouterr().out


def test_a_reader_of_a_copy_learns_where_the_blog_is(copy):
    Blog.objects.update_or_create(pk=1, defaults={"name": "Pins & Kettles"})
    Page.objects.update_or_create(slug="about", defaults={"title": "About", "body": "<p>Us</p>"})

    text = (copy() / "about/index.html").read_text()

    words = " ".join(text.split())
    assert "This is a copy of Pins &amp; Kettles from " in words
    assert f'<a href="{SITE}/about/">this page on the blog itself</a>' in words


def test_what_is_not_on_this_site_has_no_file():
    links = Links()

    assert links.find("http://[", "/") is None
    assert links.find("https://elsewhere.example/x", "/") is None
    assert links.find("/static/%2e%2e/secret-key", "/")[2] is None
    assert links.find("/media/../secret-key", "/")[2] is None


def test_a_blog_whose_styles_are_not_built_is_told_what_to_run(copy, tmp_path):
    static = "config.management.commands.export_static.static"

    with mock.patch(static, side_effect=ValueError), pytest.raises(CommandError, match="prepare"):
        copy()

    assert not (tmp_path / "copy").exists()
