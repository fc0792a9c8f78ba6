"""`export_wordpress`: WXR 1.2 with threads whole, for WordPress's importer and for ours."""

import os
from datetime import UTC, timedelta
from unittest import mock

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from blog.models import Page, Person, Picture, Post, Redirect, Tag
from comments import markup, tree
from comments.models import Comment, Thread
from config.exchange.wordpress_export.comments import as_comment
from config.exchange.wxr import Export
from tests.support import factories
from tests.support.factories import PUBLISHED_AT

SITE = "https://blog.example.org"


@pytest.fixture(autouse=True)
def _site(settings):
    settings.SITE_URL = SITE


@pytest.fixture
def file(tmp_path, db):
    return tmp_path / "blog.xml"


def exported(file):
    call_command("export_wordpress", str(file), verbosity=0)
    with file.open("rb") as opened:
        return list(Export(opened, file.name, UTC))


def entries(file, kind="post"):
    return [row for row in exported(file) if getattr(row, "kind", "") == kind]


def threads():
    """The threads of all posts in words, whatever the numbers of rows: place, writer and text."""
    found = {}
    for post in Post.objects.all():
        places, seen = {None: ()}, []
        rows = Comment.objects.for_post(post).order_by("tree_id", "lft")
        for row in rows:
            above = places[row.parent_id]
            places[row.pk] = (*above, sum(place[:-1] == above for place, *_ in seen))
            words = " ".join(markup.plain(row.body_html).split())
            at = row.submitted_at.replace(microsecond=0)
            url = row.author_url
            seen.append((places[row.pk], row.status, row.kind, row.author_name, url, at, words))
        found[post.slug] = seen
    return found


def emptied():
    """Delete every post, page and person, as in a new blog."""
    for row in Comment.objects.order_by("-level"):
        Comment._base_manager.filter(pk=row.pk).delete()
    for model in (Post, Page, Person, Tag, Redirect):
        model.objects.all().delete()


def test_every_post_page_and_comment_comes_back_under_its_own_parent(file):
    ada, bo = factories.make_person("Ada & Co"), factories.make_person("Bo")
    first = factories.make_post(
        title="Tea & <cake>", by=[ada, bo], tags=["walking", "R&D"], summary="1 < 2"
    )
    factories.make_post(title="Unfinished", status="draft")
    factories.make_post(title="To come", publish_at=timezone.now() + timedelta(days=3))
    Page.objects.create(slug="links", title="Links", body="<p>Some</p>")
    rows = factories.make_conversations(first, [None, 0, 1, 0, None, 4, None])
    factories.make_comment(
        post=first,
        author_name="Grace <3",
        author_url="https://grace.example/?a=1&copy=2",
        body="*Two* things:\n\n1. kettles\n2. `tins` & more\n\n> quoted\n\nEnd ]]> of it.",
    )
    factories.make_comment(post=first, body="Waiting.", status="pending")
    before, dates = threads(), {post.slug: post.publish_at for post in Post.objects.all()}
    assert len(before["tea-cake"]) == 9

    exported(file)
    emptied()
    call_command("import_wordpress", str(file), verbosity=0)

    assert threads() == before
    post = Post.objects.get(slug="tea-cake")
    assert (post.title, post.summary) == ("Tea & <cake>", "1 < 2")
    assert [person.name for person in post.authors] == ["Ada & Co"]
    assert sorted(post.tags.values_list("name", flat=True)) == ["R&D", "walking"]
    assert {post.slug: post.publish_at for post in Post.objects.all()} == {
        slug: at.replace(microsecond=0) for slug, at in dates.items()
    }
    assert {post.title: post.status for post in Post.objects.all()} == {
        "Tea & <cake>": "published",
        "Unfinished": "draft",
        "To come": "published",
    }
    assert Page.objects.get(slug="links").body_html == "<p>Some</p>"
    assert {row.pk for row in rows} <= set(Comment.objects.values_list("pk", flat=True))


def test_what_was_refused_stays_here_and_a_parent_keeps_its_place_without_words(file):
    post = factories.make_post()
    factories.make_comment(post=post, body="Cheap pills", status="spam")
    parent = factories.make_comment(post=post, author_name="Wendy", body="Removed words")
    reply = factories.make_comment(parent=parent, body="A reply")
    parent.remove(by=None)
    gone = factories.make_comment(post=post, body="Erased words")
    gone.erase()

    found = entries(file)[0].remarks

    assert [(one.key, one.parent, one.status, one.html, one.name) for one in found] == [
        (str(parent.pk), "", "removed", "", ""),
        (str(reply.pk), str(parent.pk), "approved", "A reply", ""),
    ]
    text = file.read_text()
    assert [word for word in ("pills", "Removed", "Wendy", "Erased") if word in text] == []


def test_a_placeholder_comes_back_with_its_replies(file):
    post = factories.make_post(title="Held")
    parent = factories.make_comment(post=post, body="Removed words")
    factories.make_comment(parent=parent, body="A reply")
    parent.remove(by=None)

    exported(file)
    emptied()
    call_command("import_wordpress", str(file), verbosity=0)

    assert [(row.level, row.status, row.body) for row in Comment.objects.order_by("lft")] == [
        (0, "removed", ""),
        (1, "approved", "A reply"),
    ]


def test_no_e_mail_address_is_in_the_file(file, alan):
    ada = factories.make_author("ada", email="ada@blog.example").person
    post = factories.make_post(by=[ada])
    factories.make_comment(post=post, author_email="grace@mail.example", body="Words")
    factories.make_comment(post=post, staff_user=ada.user, author_name="Ada Byron", body="By us")

    found = entries(file)[0].remarks

    assert "@" not in file.read_text()
    assert file.stat().st_mode & 0o077 == 0
    assert [one.writer for one in found] == ["", str(ada.pk)]


def test_replies_have_higher_numbers_than_their_parents(file):
    post = factories.make_post()
    rows = [
        Comment(pk=50, post=post, body="Parent", status="approved", submitted_at=PUBLISHED_AT),
        Comment(pk=20, post=post, body="Reply", status="approved", submitted_at=PUBLISHED_AT),
    ]
    rows[1].parent = rows[0]
    with Thread.objects.locked(post.pk) as thread:
        tree.bulk_load(rows)
        thread.refresh()

    found = entries(file)[0].remarks

    assert [(one.key, one.parent, one.html) for one in found] == [
        ("20", "", "Parent"),
        ("50", "20", "Reply"),
    ]


def test_pictures_come_by_their_address(file):
    Picture.objects.bulk_create(
        [Picture(file="pictures/a b.webp", alt="A kettle", width=1, height=1)]
    )
    post = factories.make_post(body='<p><img src="/media/pictures/a%20b.webp" alt="A"></p>')
    lead = {"image": "posts/lead.webp", "image_width": 1, "image_height": 1, "image_alt": "A tin"}
    Post.objects.filter(pk=post.pk).update(**lead)

    lead, inside = entries(file, "attachment")

    assert (lead.file, lead.parent) == (f"{SITE}/media/posts/lead.webp", str(post.pk))
    assert lead.first("_wp_attachment_image_alt") == "A tin"
    assert inside.file == f"{SITE}/media/pictures/a%20b.webp"
    found = entries(file)[0]
    assert found.first("_thumbnail_id") == lead.key
    assert f'src="{SITE}/media/pictures/a%20b.webp"' in found.html
    everything = [row.key for row in exported(file) if hasattr(row, "remarks")]
    assert len(everything) == len(set(everything))


def test_former_slugs_and_the_guid_come_along(file):
    post = factories.make_post(title="New name")
    for path in ("/2013/06/old-name/", "/2024/06/new-name/x/", "/?p=12"):
        Redirect.objects.create(path=path, post=post)

    found = entries(file)[0]

    assert found.meta["_wp_old_slug"] == ["old-name", "x"]
    assert found.guid == post.guid
    assert found.link == f"{SITE}/2024/06/new-name/"


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("One\n\nTwo\nthree", "One\n\nTwo\nthree"),
        ("a < b & *c*", "a &lt; b &amp; <em>c</em>"),
        ("- tins\n- kettles\n\nEnd", "- tins\n- kettles\n\nEnd"),
        ("3. tins\n4. pots", "3. tins\n4. pots"),
        ("> said\n\nEnd", "<blockquote>said</blockquote>\n\nEnd"),
        (
            "[here](https://a.example/?x=1&y=2)",
            '<a href="https://a.example/?x=1&amp;y=2">here</a>',
        ),
        ("```\na\n  b\n```\n\nEnd", "<code>a\n  b\n</code>\n\nEnd"),
    ],
)
def test_a_comment_is_written_in_what_wordpress_accepts(typed, there):
    assert as_comment(markup.render(typed)) == there


def test_characters_that_xml_cannot_hold_are_left_out(file):
    factories.make_post(title="Bell \x0b and ]]> end", body="<p>]]&gt; ]]></p>")

    assert entries(file)[0].title == "Bell and ]]> end"


def test_a_post_costs_the_same_queries_whatever_its_thread(file):
    post = factories.make_post()
    factories.make_conversations(post, [None, 0])
    with CaptureQueriesContext(connection) as few:
        exported(file)
    factories.make_conversations(post, [None, *range(40)])
    with CaptureQueriesContext(connection) as many:
        exported(file)

    assert len(many) == len(few)


def test_an_export_that_fails_leaves_the_earlier_file(file):
    factories.make_post(title="First")
    exported(file)
    before = file.read_bytes()
    fails = mock.patch.object(os, "replace", side_effect=OSError("disk full"))

    with fails, pytest.raises(CommandError, match="Nothing was exported: disk full"):
        exported(file)

    assert file.read_bytes() == before
    assert [path.name for path in file.parent.glob("*") if path.suffix != ""] == ["blog.xml"]
