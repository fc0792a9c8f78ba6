"""A blog from Blogger comes in whole, once, and at its old addresses."""

import io
import json
from datetime import UTC, datetime

import pytest
from django.core.management import CommandError, call_command
from PIL import Image

from blog.models import Mail, Page, Person, Post, Redirect, Tag
from comments import tree
from comments.models import Comment, ImportedAddress, Thread
from config.models import ImportedRow
from tests.config.exchange.test_blogger import ATOM, END, TAG, by, new, old, reply
from tests.support.factories import make_author, make_post
from tests.support.shared import shared

pytestmark = pytest.mark.django_db

SITE = '<link rel="alternate" type="text/html" href="http://old.example.org/"/>'
AT = "<published>2013-06-14T09:00:00Z</published>"


@pytest.fixture(autouse=True)
def _key(monkeypatch):
    monkeypatch.setenv("IMPORT_KEY", "a key for tests, which is longer than thirty-two")


def bring_in(*files, **options):
    out = io.StringIO()
    call_command("import_blogger", *map(str, files), json=True, stdout=out, **options)
    return json.loads(out.getvalue())


def write(folder, *parts, name="blog.xml"):
    file = folder / name
    file.write_text(ATOM + f"<id>{TAG}.archive</id>{SITE}" + "".join(parts) + END, "utf-8")
    return file


def link(path):
    return f'<link rel="alternate" type="text/html" href="http://old.example.org{path}"/>'


def label(name):
    return f'<category scheme="http://www.blogger.com/atom/ns#" term="{name}"/>'


def steps(client, path):
    """The statuses and addresses on the way from a former address."""
    response = client.get(path, follow=True)
    return [*response.redirect_chain, response.status_code]


@pytest.mark.parametrize(
    ("name", "posts", "pages", "comments"),
    [
        ("blogger-2018-takeout.atom", 2, 1, 3),
        ("blogger-sample.xml", 3, 0, 2),
        ("blogger-sample2.xml", 4, 0, 3),
    ],
)
def test_each_export_comes_in_whole_and_a_second_time_adds_nothing(name, posts, pages, comments):
    file = shared(f"imports/blogger/{name}")

    first, rows = bring_in(file), ImportedRow.objects.count()
    second = bring_in(file)

    found = Post.objects.count(), Page.objects.count(), Comment.objects.count()
    assert found == (posts, pages, comments)
    assert first["digest"] == second["digest"]
    assert ImportedRow.objects.count() == rows
    assert Mail.objects.count() == 0
    assert [wrong for *_, wrong in tree.faults(Comment) if wrong] == []


def test_takeout_keeps_parents_statuses_and_labels():
    bring_in(shared("imports/blogger/blogger-2018-takeout.atom"))

    post = Post.objects.get(title="Live post")
    assert (post.summary, post.get_absolute_url()) == ("Search description", "/2026/06/live-post/")
    assert post.body == "<p>Body\xa0text</p>"
    assert list(post.tags.values_list("name", flat=True)) == ["Lipids"]
    assert Post.objects.get(title="Draft").status == "draft"
    found = Comment.objects.order_by("source_id").values_list(
        "source_id", "parent__source_id", "status", "author_name"
    )
    assert list(found) == [
        ("301", None, "approved", "A"),
        ("302", "301", "approved", "B"),
        ("303", None, "spam", "S"),
    ]
    assert Thread.objects.get(post=post).visible_count == 2


@pytest.mark.parametrize("query", ["", "?m=1", "?showComment=1226448540000", "?m=1&showComment=1"])
def test_the_address_of_a_comment_leads_to_it_in_one_step(client, tmp_path, query):
    path = "/2013/06/shape.html"
    parts = old("post", 1, link(path) + AT), reply(8841580313327712653, AT, words="Here")
    bring_in(write(tmp_path, *parts))

    response = client.get(path + query, follow=True)

    assert response.redirect_chain == [(f"/2013/06/shape/{query}", 301)]
    page = response.content.decode()
    anchor = page.index('<span id="c8841580313327712653"></span>')
    assert page.index('<li class="c"') < anchor < page.index("Here")
    assert Comment.objects.get().pk < 1_000_000  # its own number is of all blogs together


def test_a_link_to_one_comment_alone_has_its_old_number(client, tmp_path):
    bring_in(
        write(
            tmp_path,
            old("post", 1, link("/2013/06/shape.html") + AT),
            reply(8841580313327712653, AT, words="Wanted"),
            reply(8841580313327712654, AT, words="Other"),
        )
    )

    page = client.get("/2013/06/shape/?thread=8841580313327712653").content.decode()

    assert "Wanted" in page
    assert "Other" not in page


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("/search/label/Night%20sweats", "/tag/night-sweats/"),
        ("/search/label/Night%20sweats?max-results=20", "/tag/night-sweats/?max-results=20"),
        ("/feeds/posts/default/-/Night%20sweats", "/tag/night-sweats/feed/atom/"),
        ("/feeds/posts/default", "/feed/atom/"),
        ("/feeds/posts/default?alt=rss", "/feed/atom/?alt=rss"),
        ("/feeds/posts/summary", "/feed/atom/"),
        ("/atom.xml", "/feed/atom/"),
        ("/rss.xml", "/feed/"),
        ("/feeds/comments/default", "/comments/feed/atom/"),
        ("/feeds/1/comments/default", "/2013/06/shape/feed/atom/"),
        ("/2013_06_01_archive.html", "/2013/06/"),
        ("/p/about.html", "/about-us/"),
    ],
)
def test_each_form_of_address_leads_on_in_one_step(client, tmp_path, path, to):
    post = old("post", 1, link("/2013/06/shape.html") + label("Night sweats") + AT)
    page = new("PAGE", 2, "<title>About us</title><blogger:filename>/p/about.html"
               "</blogger:filename>")  # fmt: skip
    bring_in(write(tmp_path, post, page))
    Page.objects.filter(title="About us").update(slug="about-us")

    assert steps(client, path) == [(to, 301), 200]


def test_an_address_of_another_program_is_not_made_up(tmp_path):
    author = by("Ada", "https://www.blogger.com/profile/0123")
    bring_in(write(tmp_path, old("post", 7, link("/2013/06/shape.html") + AT, author=author)))

    assert sorted(Redirect.objects.values_list("path", flat=True)) == [
        "/2013/06/shape.html",
        "/feeds/7/",
    ]


def test_links_between_posts_stay_on_this_blog(tmp_path):
    words = "&lt;a href='http://old.example.org/2013/06/shape.html#more'&gt;Shape&lt;/a&gt;"
    posts = (
        old("post", 1, link("/2013/06/shape.html") + AT),
        old("post", 2, link("/2013/06/other.html") + AT, words=words),
    )

    bring_in(write(tmp_path, *posts))

    assert 'href="/2013/06/shape.html#more"' in Post.objects.get(slug="other").body


def test_the_address_of_a_blog_in_takeout_can_be_given(tmp_path):
    words = "&lt;a href='https://old.blogspot.com/2013/06/shape.html'&gt;Shape&lt;/a&gt;"
    name = "<blogger:filename>/2013/06/{}.html</blogger:filename>"
    text = (
        ATOM
        + f"<id>{TAG}</id>"
        + new("POST", 1, AT + name.format("shape"))
        + new("POST", 2, AT + name.format("other"), words=words)
        + END
    )
    (tmp_path / "feed.atom").write_text(text, "utf-8")

    bring_in(tmp_path / "feed.atom", address="https://old.blogspot.com/")

    assert 'href="/2013/06/shape.html"' in Post.objects.get(slug="other").body


def test_the_author_is_marked_by_the_profile_and_matched_with_who_is_here(tmp_path):
    ada = make_author("ada", name="Ada Byron", email="ada@example.org").person
    profile = "https://www.blogger.com/profile/0123"
    parts = (
        old("post", 1, AT, author=by("Ada", profile, "ada@example.org")),
        reply(2, AT, author=by("Ada", profile)),
        reply(3, AT, author=by("Ada")),
    )

    bring_in(write(tmp_path, *parts))

    assert list(Person.objects.all()) == [ada]
    found = Comment.objects.order_by("source_id").values_list("by_team", "person")
    assert list(found) == [(True, ada.pk), (False, None)]


def test_what_was_removed_there_is_a_placeholder_without_its_words(client, tmp_path):
    answer = '<link rel="related" href="http://www.blogger.com/feeds/9/1/comments/default/2"/>'
    notice = "This comment has been removed by the author."
    parts = (
        old("post", 1, link("/2013/06/shape.html") + AT),
        reply(2, AT, words=notice, author=by("Ada")),
        reply(3, AT + answer, words="An answer"),
    )

    bring_in(write(tmp_path, *parts))

    page = client.get("/2013/06/shape/").content.decode()
    assert notice not in page
    assert '<span id="c2"></span><article class="gone">' in page
    assert Comment.objects.get(source_id="3").parent.source_id == "2"


def test_an_address_in_a_comment_is_only_a_keyed_hash(tmp_path):
    bring_in(write(tmp_path, old("post", 1, AT), reply(2, AT, author=by("B", "", "b@example.org"))))

    assert Comment.objects.get().author_email == ""
    assert "b@example.org" not in ImportedAddress.objects.get().digest


def test_comments_in_another_file_are_under_the_post_that_is_here(tmp_path):
    post = make_post(title="Shape", slug="shape")
    Redirect.objects.create(path="/1.html", post=post)

    report = bring_in(write(tmp_path, old("post", 5, AT), reply(2, AT), reply(3, AT, to=4)))

    assert Comment.objects.get().post == post
    assert report["notes"]["Conversations whose post is not here"] == [
        "http://old.example.org/4.html: 1 comment"
    ]


def test_takeout_after_an_early_export_of_the_same_blog_adds_only_what_is_new(tmp_path):
    name = "<blogger:filename>/2013/06/shape.html</blogger:filename>"
    bring_in(write(tmp_path, old("post", 1, link("/2013/06/shape.html") + AT), reply(2, AT)))
    parent = f"<blogger:parent>{TAG}.post-1</blogger:parent>"
    text = f"{ATOM}<id>{TAG}</id>" + new("POST", 1, AT + name) + "".join(
        new("COMMENT", number, AT + parent) for number in (2, 3)
    )  # fmt: skip
    (tmp_path / "feed.atom").write_text(text + END, "utf-8")

    report = bring_in(tmp_path / "feed.atom")

    assert (Post.objects.count(), Comment.objects.count()) == (1, 2)
    assert report["counts"]["comments published"] == 1


def test_a_dry_run_writes_nothing(tmp_path):
    report = bring_in(write(tmp_path, old("post", 1, AT), reply(2, AT)), dry_run=True)

    assert report["counts"]["posts"] == 1
    rows = Post.objects.count(), Comment.objects.count(), ImportedRow.objects.count()
    assert rows == (0, 0, 0)


def test_a_file_that_is_not_whole_changes_nothing(tmp_path):
    whole = write(tmp_path, old("post", 1, AT))
    broken = tmp_path / "broken.xml"
    broken.write_text(ATOM + old("post", 2, AT), "utf-8")

    with pytest.raises(CommandError, match=r"broken\.xml, line 4: the file breaks off there"):
        bring_in(whole, broken)

    assert Post.objects.count() == 0


def test_pictures_come_from_the_folder(tmp_path):
    source = "http://4.bp.blogspot.com/-a/b/s1600/hill.jpg"
    words = f"&lt;a href='{source}'&gt;&lt;img src='{source}' alt='A hill'&gt;&lt;/a&gt;"
    album = tmp_path / "album"
    album.mkdir()
    Image.new("RGB", (640, 480), "green").save(album / "hill.jpg")

    bring_in(write(tmp_path, old("post", 1, AT, words=words)), media=str(album))

    assert "blogspot" not in Post.objects.get().body
    assert 'alt="A hill"' in Post.objects.get().body


def test_a_moment_is_kept(tmp_path):
    bring_in(write(tmp_path, old("post", 1, AT), reply(2, AT)))

    at = datetime(2013, 6, 14, 9, tzinfo=UTC)
    assert Post.objects.get().publish_at == Comment.objects.get().submitted_at == at


def test_tags_that_differ_in_case_are_one(tmp_path):
    post = old("post", 1, AT + label("Heat") + label("heat"))

    bring_in(write(tmp_path, post))

    assert list(Tag.objects.values_list("name", flat=True)) == ["Heat"]
