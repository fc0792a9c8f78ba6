"""A WordPress blog comes in whole, once, and quietly."""

from datetime import UTC, datetime

import pytest
from django.conf import settings
from django.core.management import CommandError
from django.db import transaction

from blog.models import Blog, Mail, Page, Person, Post, Redirect, Tag
from comments import tree
from comments.models import Comment, Decision, ImportedAddress, Thread
from config.demo.load import load_start_pages
from config.exchange import conversations
from config.models import ImportedRow
from tests.config.exchange.exports import bring_in, comment, item, write
from tests.support.factories import make_author, make_comment, make_post
from tests.support.shared import shared

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _key(settings, tmp_path, monkeypatch):
    monkeypatch.setenv("IMPORT_KEY", "a key for tests, which is longer than thirty-two")


def parents():
    return dict(Comment.objects.values_list("source_id", "parent__source_id"))


def faults():
    return [wrong for *_, wrong in tree.faults(Comment) if wrong]


def test_a_post_keeps_what_it_was(tmp_path):
    terms = (
        '<category domain="category" nicename="heat">Heat</category>'
        '<category domain="post_tag" nicename="sleep">sleep</category>'
    )
    post = item(7, terms=terms, excerpt="<p>In short.</p>", title="Heat &amp; sleep")

    report = bring_in(write(tmp_path, post))

    post = Post.objects.get()
    assert (post.title, post.slug, post.summary) == ("Heat & sleep", "post-7", "In short.")
    assert post.body == "<p>Words</p>"
    assert post.publish_at == post.announced_at == datetime(2013, 6, 14, 9, tzinfo=UTC)
    assert post.get_absolute_url() == "/2013/06/post-7/"
    assert post.guid == "https://old.example.org/?p=7"
    assert [person.name for person in post.authors] == ["Ada L."]
    assert sorted(post.tags.values_list("name", flat=True)) == ["Heat", "sleep"]
    assert (report["counts"]["posts"], Mail.objects.count()) == (1, 0)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"status": "draft"}, "draft"),
        ({"status": "pending"}, "draft"),
        ({"status": "private"}, "draft"),
        ({"post_password": "enter"}, "draft"),
        ({"status": "publish"}, "published"),
    ],
)
def test_only_what_was_public_is_public(tmp_path, fields, status):
    bring_in(write(tmp_path, item(7, **fields)))

    assert Post.objects.get().status == status


def test_what_was_in_the_trash_is_left_out_and_listed(tmp_path):
    report = bring_in(write(tmp_path, item(7, status="trash")))

    assert Post.objects.count() == 0
    assert report["notes"]["Left out: in the trash there"] == ["“Post 7”"]


def test_two_posts_with_one_title_are_two(tmp_path):
    bring_in(write(tmp_path, item(1, title="Same"), item(2, title="Same")))

    assert list(Post.objects.values_list("title", flat=True)) == ["Same", "Same"]


def test_an_author_who_is_here_is_not_doubled(tmp_path):
    ada = make_author("other", name="Ada Byron", email="ada@old.example.org").person

    bring_in(write(tmp_path, item(1), item(2)))

    assert list(Person.objects.all()) == [ada]
    assert {post.byline for post in Post.objects.all()} == {ada.name}


def test_a_page_is_a_page_and_one_with_comments_keeps_them_as_a_post(tmp_path):
    pages = [
        item(1, post_type="page", post_name="about-us"),
        item(2, post_type="page", comments=[comment(5)]),
        item(3, post_type="page", status="draft"),
    ]

    report = bring_in(write(tmp_path, *pages))

    assert list(Page.objects.values_list("slug", flat=True)) == ["about-us"]
    assert Comment.objects.get().post.title == "Post 2"
    assert report["notes"]["Pages that are posts here"] == [
        "“Post 2”: it has comments.",
        "“Post 3”: it is not public.",
    ]


def test_every_comment_of_the_torture_is_under_its_own_parent():
    report = bring_in(shared("imports/wordpress/wxr-torture.xml"))

    found = parents()
    assert {key: found[key] for key in ("3", "4", "5", "6", "7", "8", "9", "14")} == {
        "3": None,
        "4": "3",
        "5": None,
        "6": None,
        "7": None,
        "8": "7",
        "9": None,
        "14": "13",
    }
    assert all(found[str(number)] == str(number - 1) for number in range(201, 240))
    assert max(Comment.objects.values_list("level", flat=True)) == 39
    assert faults() == []
    assert "17" not in found  # a note of an editor
    notes = report["notes"]["Comments whose place had to be found"]
    assert [
        note.partition(":")[0].removesuffix("(“Statins & “truth” — 29 thoughts?”)")
        for note in notes
    ] == [
        "Two comments have the number 3. The second has a new one here. ",
        "Comment 5 is at the top",
        "Comment 9 is at the top",
        "Comment 6 is at the top",
        "Comment 7 is at the top",
    ]
    marks = Decision.objects.filter(verb="note").values_list("comment__source_id", flat=True)
    assert sorted(marks) == ["5", "6", "7", "9"]


def test_what_was_not_public_there_is_not_public_here():
    bring_in(shared("imports/wordpress/wxr-torture.xml"))

    found = dict(Comment.objects.exclude(status="approved").values_list("source_id", "status"))
    assert found == {"11": "pending", "12": "spam", "13": "removed"}
    assert not Comment.objects.filter(body__contains="alert(1)").exists()
    assert Mail.objects.count() == 0


def test_the_theme_unit_test_comes_in_whole_and_a_second_time_adds_nothing():
    file = shared("imports/wordpress/theme-unit-test.xml")

    first = bring_in(file)

    pages, posts = Page.objects.count(), Post.objects.count()
    assert (pages, posts) == (19, 60)  # two pages have comments, and are posts here
    assert Comment.objects.count() == 33
    assert Comment.objects.filter(kind__in=["pingback", "trackback"]).count() == 4
    assert Comment.objects.filter(status="pending").count() == 3
    assert max(Comment.objects.values_list("level", flat=True)) == 9
    assert faults() == []

    again = bring_in(file)

    assert again["digest"] == first["digest"]
    assert (Page.objects.count(), Post.objects.count(), Comment.objects.count()) == (19, 60, 33)
    assert "Changed here since the last import" not in again["notes"]
    assert Mail.objects.count() == 0


def test_a_dry_run_says_the_same_and_writes_nothing(tmp_path):
    file = write(tmp_path, item(1, comments=[comment(5), comment(6, parent=5)]))

    said = bring_in(file, dry_run=True)

    rows = (Post, Comment, Person, Redirect, ImportedRow, ImportedAddress)
    assert [model.objects.count() for model in rows] == [0] * 6
    assert bring_in(file)["counts"] == said["counts"]


def test_a_newer_export_adds_only_what_is_new(tmp_path):
    old = [comment(1), comment(2, parent=1), comment(4)]
    bring_in(write(tmp_path, item(7, comments=old)))
    new = [*old, comment(9, "Answer", parent=1), comment(3, "Deeper", parent=9), comment(8)]

    report = bring_in(write(tmp_path, item(7, comments=new), item(8)))

    assert report["counts"]["comments published"] == 3
    assert Post.objects.count() == 2
    assert parents() == {"1": None, "2": "1", "4": None, "9": "1", "3": "9", "8": None}
    assert faults() == []
    assert Thread.objects.get(post__slug="post-7").visible_count == 6


def test_what_was_deleted_or_changed_here_stays_so_and_is_listed(tmp_path):
    file = write(tmp_path, item(7, comments=[comment(1), comment(2), comment(3)]), item(8), item(9))
    bring_in(file)
    Comment.objects.get(source_id="1").erase()
    Comment.objects.get(source_id="2").remove(by=None)
    Post.objects.get(slug="post-8").delete()
    post = Post.objects.get(slug="post-9")
    post.title = "Better"
    post.save()

    report = bring_in(file)

    assert report["notes"]["Changed here since the last import"] == [
        "Comment 1 was deleted here. It stays so. (“Post 7”)",
        "Comment 2 was changed here. It stays so. (“Post 7”)",
        "“Post 8” was deleted here. It stays so.",
        "“Post 9” was changed here. It stays so.",
    ]
    assert Comment.objects.get(source_id="1").body == ""
    assert Comment.objects.visible().count() == 1
    assert not Post.objects.filter(slug="post-8").exists()
    assert Post.objects.get(slug="post-9").title == "Better"


def test_a_number_is_kept_where_it_is_free_and_later_ones_are_higher(tmp_path):
    bring_in(write(tmp_path, item(7, comments=[comment(5000)])))

    later = make_comment(post=make_post())

    assert Comment.objects.get(source_id="5000").pk == 5000
    assert later.pk > 5000


def test_a_number_that_another_comment_has_is_a_second_anchor(client, tmp_path):
    other = make_comment(post=make_post())
    bring_in(write(tmp_path, item(7, comments=[comment(other.pk, "From there")])))

    row = Comment.objects.get(source_id=str(other.pk))
    page = client.get("/2013/06/post-7/").content.decode()
    alone = client.get(f"/2013/06/post-7/?thread={other.pk}")
    assert (row.old_number, row.pk == other.pk) == (other.pk, False)
    assert page.count(f'id="comment-{other.pk}"') == page.count(f'id="comment-{row.pk}"') == 1
    assert "From there" in alone.content.decode()


def test_of_an_address_only_a_keyed_hash_is_stored(tmp_path):
    report = bring_in(write(tmp_path, item(7, comments=[comment(1), comment(2)])))

    digests = set(ImportedAddress.objects.values_list("digest", flat=True))
    assert digests == {conversations.hash_of("Reader@Mail.example ")}
    assert not Comment.objects.exclude(author_email="").exists()
    assert report["counts"]["addresses of machines and names of browsers, dropped"] == 2
    assert "mail.example" not in str(report)


def test_the_hash_goes_with_the_words(tmp_path):
    bring_in(write(tmp_path, item(7, comments=[comment(1), comment(2, approved="spam")])))

    Comment.objects.get(source_id="1").erase()
    Comment.objects.get(source_id="2").empty()

    assert ImportedAddress.objects.count() == 0


def test_the_team_is_known_by_its_accounts(tmp_path):
    bring_in(write(tmp_path, item(7, comments=[comment(1, user_id=3), comment(2, user_id=9)])))

    rows = Comment.objects.values_list("source_id", "by_team", "person__name")
    assert sorted(rows) == [("1", True, "Ada L."), ("2", False, None)]
    assert list(ImportedAddress.objects.values_list("comment__source_id", flat=True)) == ["2"]


def test_a_closed_thread_stays_closed(tmp_path):
    bring_in(write(tmp_path, item(7, comment_status="closed", comments=[comment(1)])))

    assert Thread.objects.get().is_open is False


def test_an_import_that_was_stopped_goes_on_where_it_was(tmp_path, monkeypatch):
    items = [
        item(n, comments=[comment(n * 10), comment(n * 10 + 1, parent=n * 10)]) for n in range(1, 6)
    ]
    file = write(tmp_path, *items)
    try:
        with transaction.atomic():
            whole = bring_in(file)["digest"]
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        assert Post.objects.count() == 0
    write_comments = conversations.Conversations.write

    def stops(self, post, entry):
        write_comments(self, post, entry)
        if entry.key == "3":
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(conversations.Conversations, "write", stops)
        with pytest.raises(KeyboardInterrupt):
            bring_in(file)
    assert Post.objects.count() == 2

    assert bring_in(file)["digest"] == whole


@pytest.mark.parametrize("name", ["truncated", "billion-laughs", "xxe"])
def test_a_file_that_is_not_whole_changes_nothing(tmp_path, name):
    good = write(tmp_path, item(7))

    with pytest.raises(CommandError, match=f"wxr-{name}.xml, line"):
        bring_in(good, shared(f"imports/hostile/wxr-{name}.xml"))

    assert (Post.objects.count(), ImportedRow.objects.count()) == (0, 0)


def test_categories_and_tags_of_one_name_are_one_hashtag(tmp_path):
    terms = (
        '<category domain="category" nicename="heat">Heat</category>'
        '<category domain="post_tag" nicename="heat">heat</category>'
    )

    bring_in(write(tmp_path, item(7, terms=terms)))

    assert list(Tag.objects.values_list("name", flat=True)) == ["Heat"]


def test_pages_that_were_kept_are_built_again(client, tmp_path):
    Blog.identify()
    before = Blog.load().version

    bring_in(write(tmp_path, item(7)))

    assert Blog.load().version > before


def test_the_number_of_a_page_leads_to_it_and_not_to_a_post_with_that_key(tmp_path, client):
    make_post(pk=41, slug="ours")
    bring_in(write(tmp_path, item(41, post_type="page", post_name="about-us")))
    Redirect.objects.filter(path="/?p=41").delete()
    Redirect.objects.create(path="/?p=41", page=Page.objects.get(slug="about-us"))

    response = client.get("/?p=41")

    assert (response.status_code, response["Location"]) == (301, "/about-us/")


def test_the_number_of_a_third_blog_in_a_guid_is_not_taken_from_the_post_that_has_it(tmp_path):
    posts = [item(8, guid="https://third.example/?p=9"), item(9)]

    bring_in(write(tmp_path, *posts))

    found = dict(Redirect.objects.filter(path__startswith="/?p=").values_list("path", "post__slug"))
    assert found == {"/?p=8": "post-8", "/?p=9": "post-9"}


def test_two_slashes_at_the_start_of_an_address_are_one(tmp_path, client):
    link = "https://old.example.org//greek/two/"
    bring_in(write(tmp_path, item(8, post_type="page", link=link)))

    assert Redirect.objects.get(path="/greek/two/").page.slug == "post-8"


def about():
    load_start_pages(settings.BASE_DIR / "fixtures")
    return Page.objects.get(slug="about")


def test_an_about_page_is_where_it_was_and_not_beside_the_one_of_a_new_blog(tmp_path):
    about()
    link = "https://old.example.org/about/"

    report = bring_in(write(tmp_path, item(2, post_type="page", link=link, post_name="about")))

    assert Page.objects.get(slug="about").title == "Post 2"
    assert report["notes"]["First pages of this blog, in whose place are yours"] == [
        "“About this blog” at /about/"
    ]


def test_an_about_page_that_somebody_wrote_here_stays(tmp_path):
    Page.objects.filter(pk=about().pk).update(body="<p>We are three doctors.</p>")
    link = "https://old.example.org/about/"

    bring_in(write(tmp_path, item(2, post_type="page", link=link, post_name="about")))

    assert Page.objects.get(slug="about").body == "<p>We are three doctors.</p>"
    assert Page.objects.get(slug="about-2").title == "Post 2"


def test_an_about_page_with_comments_is_a_post_at_its_former_address(tmp_path, client):
    about()
    link = "https://old.example.org/about/"
    bring_in(write(tmp_path, item(2, post_type="page", link=link, comments=[comment(5)])))

    load_start_pages(settings.BASE_DIR / "fixtures")

    assert client.get("/about/")["Location"] == "/2013/06/post-2/"


def test_a_page_that_waits_for_its_date_is_not_public(tmp_path):
    fields = {"status": "future", "post_date_gmt": "2999-01-01 00:00:00"}
    bring_in(write(tmp_path, item(2, post_type="page", **fields)))

    assert Page.objects.count() == 0
    assert Post.objects.get().is_scheduled
