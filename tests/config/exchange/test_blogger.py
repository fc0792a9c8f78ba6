"""The reader of Blogger's exports: both of its schemas, comments in any order."""

import io
import tracemalloc
from datetime import UTC, datetime, timedelta, timezone

import pytest

from config.exchange.blogger import Export
from config.exchange.records import Entry, Refused, Site, Term, Writer
from tests.support.shared import shared

ATOM = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"'
    ' xmlns:app="http://purl.org/atom/app#" xmlns:gd="http://schemas.google.com/g/2005"'
    ' xmlns:thr="http://purl.org/syndication/thread/1.0"'
    ' xmlns:blogger="http://schemas.google.com/blogger/2018">\n'
)
END = "</feed>\n"
TAG = "tag:blogger.com,1999:blog-9"
KIND = "http://schemas.google.com/blogger/2008/kind#"


def old(kind, number, inner="", *, words="Words", author=""):
    """An entry as the early exports have it."""
    return (
        f'<entry><id>{TAG}.post-{number}</id><category term="{KIND}{kind}"'
        f' scheme="http://schemas.google.com/g/2005#kind"/>{author}{inner}'
        f'<content type="html">{words}</content></entry>\n'
    )


def reply(number, inner="", *, to=1, **given):
    link = f'<thr:in-reply-to ref="{TAG}.post-{to}" href="http://old.example.org/{to}.html"/>'
    return old("comment", number, link + inner, **given)


def new(kind, number, inner="", *, status="LIVE", words="Words"):
    """An entry as Takeout has it."""
    return (
        f"<entry><id>{TAG}.post-{number}</id><blogger:type>{kind}</blogger:type>"
        f'<blogger:status>{status}</blogger:status><content type="html">{words}</content>'
        f"{inner}</entry>\n"
    )


def by(name, uri="", email="noreply@blogger.com"):
    return f"<author><name>{name}</name><uri>{uri}</uri><email>{email}</email></author>"


def export(text):
    return Export(io.BytesIO(text.encode()), "blog.xml", UTC)


def entries(source):
    return [record for record in source if isinstance(record, Entry)]


def read(name):
    with shared(f"imports/blogger/{name}").open("rb") as file:
        source = Export(file, name, UTC)
        records = list(source)
        assert list(Export(file, name, UTC)) == records
        return records


def only_remark(*parts):
    [entry] = entries(export(ATOM + "".join(parts) + END))
    [remark] = entry.remarks
    return remark


def test_takeout_is_read_whole():
    site, writer, live, draft, page = read("blogger-2018-takeout.atom")

    assert (site, writer.name) == (Site("Sample", "", "2018"), "Author")
    assert (live.key, live.title, live.slug) == ("101", "Live post", "live-post")
    assert (live.link, live.summary) == ("/2026/06/live-post.html", "Search description")
    assert live.at == datetime(2026, 6, 15, 10, 30, tzinfo=UTC)
    assert live.terms == [Term("label", "Lipids", "Lipids")]
    found = [(one.key, one.parent, one.status) for one in live.remarks]
    assert found == [("302", "301", "approved"), ("301", "", "approved"), ("303", "", "spam")]
    assert (draft.status, draft.html) == ("draft", "<p>secret</p>")
    assert (page.kind, page.link) == ("page", "/p/about.html")


def test_an_early_export_is_read_whole():
    records = read("blogger-sample2.xml")

    posts = entries(records)
    address = "http://www.blogger.com/blogspot/jjsfavoritethings"
    assert records[0] == Site("JJ's Favorite Things", address, "3113891067179933828")
    assert [post.kind for post in posts] == ["post"] * 4  # the template and 46 settings are none
    assert posts[0].link == f"{address}/2008/04/somewhat-brief-history.html"
    assert posts[0].terms[0] == Term("label", "individual", "individual")
    assert posts[0].at == datetime(2008, 4, 15, 9, 28, tzinfo=timezone(timedelta(hours=-7)))
    talks = {post.key: [remark.key for remark in post.remarks] for post in posts if post.remarks}
    assert talks == {
        "720686382913388888": ["8841580313327712653"],
        "7031156583478223661": ["1066271041639903470", "7939092188512366396"],
    }


def test_a_title_at_the_end_and_other_prefixes_are_read():
    records = read("blogger-sample.xml")

    assert records[0] == Site("Data Portability Testbed", "http://jlueck.wordpress.com")
    assert [(one.key, len(one.remarks)) for one in entries(records)] == [
        ("17", 1),
        ("18", 0),
        ("20", 1),
    ]


def test_an_author_of_posts_is_known_by_the_profile_and_not_by_the_name():
    profile = "https://www.blogger.com/profile/0123"
    source = export(
        ATOM
        + reply(2, author=by("Ada", profile))
        + reply(3, author=by("Ada", "https://www.blogger.com/profile/666"))
        + reply(4, author=by("Ada"))
        + old("post", 1, author=by("Ada", profile, "ada@example.org"))
        + END
    )

    records = list(source)

    assert records[1] == Writer("0123", "Ada", "Ada", "ada@example.org")
    assert [remark.writer for remark in records[2].remarks] == ["0123", "", ""]
    assert list(source.notes()) == [
        "blog.xml: comments with the name of an author and not the profile, which are not marked "
        "as the author’s. Anybody can write any name (2)."
    ]


def test_two_profiles_under_one_name_are_one_author():
    first, second = "https://www.blogger.com/profile/1", "https://plus.google.com/2"
    records = list(
        export(
            ATOM
            + old("post", 1, author=by("Ada", first))
            + old("post", 5, author=by("Ada", second))
            + reply(2, author=by("Ada", second))
            + END
        )
    )

    assert [one.key for one in records if isinstance(one, Writer)] == ["1"]
    assert records[2].remarks[0].writer == "1"


@pytest.mark.parametrize(
    ("uri", "website"),
    [
        ("http://example.org/me", "http://example.org/me"),
        ("https://www.blogger.com/profile/03729555694632144017", ""),
        ("http://draft.blogger.com/profile/1", ""),
        ("https://plus.google.com/117", ""),
        ("http://www.google.com/profiles/somebody", ""),
        ("http://[broken", "http://[broken"),
        ("", ""),
    ],
)
def test_a_profile_is_no_website(uri, website):
    assert only_remark(old("post", 1), reply(2, author=by("B", uri))).url == website


@pytest.mark.parametrize(
    ("name", "shown"), [("Anonymous", ""), ("Unknown", ""), ("Dr Unknown", "Dr Unknown")]
)
def test_a_word_for_nobody_is_no_name(name, shown):
    assert only_remark(old("post", 1), reply(2, author=by(name))).name == shown


def test_a_stand_in_for_an_address_is_not_one():
    parts = reply(2, author=by("B")) + reply(3, author=by("C", email="c@example.org"))
    [entry] = entries(export(ATOM + old("post", 1) + parts + END))

    assert [remark.email for remark in entry.remarks] == ["", "c@example.org"]


def test_an_early_reply_is_under_the_comment_that_it_links_to():
    link = '<link rel="related" href="http://www.blogger.com/feeds/9/1/comments/default/77"/>'

    assert only_remark(old("post", 1), reply(78, link)).parent == "77"


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ("LIVE", "approved"),
        ("PENDING", "pending"),
        ("SOMETHING_NEW", "pending"),
        ("SPAM", "spam"),
        ("SPAM_COMMENT", "spam"),
        ("GHOSTED", "removed"),
        ("EMPTIED", "removed"),
        ("SOFT_TRASHED", "removed"),
    ],
)
def test_a_comment_keeps_its_status(given, status):
    parent = f"<blogger:parent>{TAG}.post-1</blogger:parent>"
    remark = only_remark(new("POST", 1), new("COMMENT", 2, parent, status=given))

    assert remark.status == status
    assert remark.html == ("" if given == "EMPTIED" else "Words")


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        ("", "This comment has been removed by the author."),
        ("", "This comment has been removed by a blog administrator."),
        (
            '<gd:extendedProperty name="blogger.contentRemoved" value="true"/>',
            "Ce commentaire a été supprimé par l’auteur.",
        ),
    ],
)
def test_a_notice_of_a_removal_is_not_what_somebody_wrote(inner, words):
    remark = only_remark(old("post", 1), reply(2, inner, words=words))

    assert (remark.status, remark.html) == ("removed", "")


@pytest.mark.parametrize(
    ("given", "inner", "status"),
    [
        ("LIVE", "", "published"),
        ("SCHEDULED", "", "published"),
        ("DRAFT", "", "draft"),
        ("SOMETHING_NEW", "", "draft"),
        ("SOFT_TRASHED", "", "removed"),
        ("LIVE", "<blogger:trashed>2026-06-15T11:00:00Z</blogger:trashed>", "removed"),
        ("LIVE", "<blogger:trashed/>", "published"),
    ],
)
def test_a_post_keeps_its_status(given, inner, status):
    [entry] = entries(export(ATOM + new("POST", 1, inner, status=given) + END))

    assert entry.status == status


def test_a_draft_of_an_early_export_is_one():
    draft = "<app:control><app:draft>yes</app:draft></app:control>"

    [entry] = entries(export(ATOM + old("post", 1, draft) + END))

    assert entry.status == "draft"


def test_line_breaks_between_words_are_spaces_and_those_of_a_program_stay():
    words = "One\n  two&lt;br /&gt;\n&lt;pre&gt;a\n b&lt;/pre&gt;\nthree"

    [entry] = entries(export(ATOM + old("post", 1, words=words) + END))

    assert entry.html == "One two<br /> <pre>a\n b</pre> three"


@pytest.mark.parametrize(
    ("given", "title"), [("html", "Salt & pepper"), ("text", "Salt &amp; <i>pepper</i>")]
)
def test_a_title_is_html_if_it_says_so(given, title):
    inner = f'<title type="{given}">Salt &amp;amp; &lt;i&gt;pepper&lt;/i&gt;</title>'

    [entry] = entries(export(ATOM + old("post", 1, inner) + END))

    assert entry.title == title


def test_comments_whose_post_is_in_another_file_come_last_with_its_address():
    parts = reply(2, to=7) + old("post", 1) + reply(3) + reply(4, to=7)

    post, thread = entries(export(ATOM + parts + END))

    assert [remark.key for remark in post.remarks] == ["3"]
    assert (thread.kind, thread.key) == ("thread", "7")
    assert thread.link == "http://old.example.org/7.html"
    assert [remark.key for remark in thread.remarks] == ["2", "4"]


@pytest.mark.parametrize(
    "text",
    [
        "<rss><channel/></rss>",
        ATOM + END,
        ATOM + "<entry><id>another feed</id><title>A post</title></entry>" + END,
    ],
)
def test_what_is_no_export_is_refused(text):
    with pytest.raises(Refused, match=r"blog\.xml is no export of Blogger"):
        list(export(text))


def test_a_file_that_breaks_off_is_refused_before_anything_is_yielded():
    source = iter(export(ATOM + old("post", 1) + reply(2)))

    with pytest.raises(Refused, match="line 5: the file breaks off there"):
        next(source)


def test_a_doctype_is_refused():
    bomb = '<!DOCTYPE feed [<!ENTITY a "ha">]>'

    with pytest.raises(Refused, match="line 2: the file has a DOCTYPE"):
        list(export(ATOM.replace("<feed", f"{bomb}<feed") + END))


def test_what_was_mended_is_named_once_although_the_file_is_read_twice():
    source = export(ATOM + old("post", 1, words="a\x0bb") + END)

    assert entries(source)[0].html == "ab"
    assert list(source.notes()) == [
        "blog.xml, line 3: characters that a text cannot have, left out (1)."
    ]


def test_the_memory_does_not_grow_with_the_comments():
    def most(posts):
        talk = "".join(
            reply(1000 + 10 * post + number, to=post, words="x" * 2000)
            for number in range(10)
            for post in range(posts)
        )
        below = "".join(old("post", post, words="x" * 2000) for post in range(posts))
        source = export(ATOM + talk + below + END)
        tracemalloc.start()
        for _ in source:
            pass
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return peak

    assert most(100) < 1.3 * most(20)
