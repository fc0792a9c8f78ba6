"""A certificate says what differs between an export and the site, by the site's pages alone."""

import io
import json
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from django.core.cache import caches
from django.core.management import CommandError, call_command
from django.test import Client

from blog.models import Page, Person, Post, Redirect
from comments.models import Comment
from config.exchange.certificate.reading import program_of
from config.exchange.certificate.site import Response, Site
from config.exchange.certificate.words import around, differs_at, of_comment, squeezed
from config.management.commands.certify import Command
from tests.config.exchange.exports import attachment, comment, item, write
from tests.support.factories import make_author, make_comment, make_post
from tests.support.shared import shared


class ByTestClient(Site):
    """The site, without a network between."""

    @contextmanager
    def response_to(self, method, path):
        response = getattr(Client(), method.lower())(path)
        text = response.content.decode()
        halves = [text[: len(text) // 2], text[len(text) // 2 :]]
        yield Response(response.status_code, response.headers.get("Location", ""), halves)


@pytest.fixture(autouse=True)
def _by_test_client(monkeypatch):
    monkeypatch.setenv("IMPORT_KEY", "a key for tests, which is longer than thirty-two")
    monkeypatch.setattr(Command, "site", ByTestClient)


def bring_in(file, program="wordpress", **options):
    call_command(f"import_{program}", str(file), stdout=io.StringIO(), **options)


def certify(*files, **options):
    """Return the certificate and the error of the command, empty if all agree."""
    out, error = io.StringIO(), ""
    what = {} if "sitemap" in options else {"against": [str(file) for file in files]}
    try:
        call_command("certify", json=True, stdout=out, **what, **options)
    except CommandError as raised:
        error = str(raised)
    return json.loads(out.getvalue()), error


def said(certificate):
    return [
        (each["what"], each["kind"], each["there"], each["here"])
        for each in certificate["differences"]
    ]


@pytest.fixture
def export(tmp_path):
    """A post whose thread is a tree, a page, a draft, and comments that were never public."""
    talk = [
        comment(5, "The first words of all."),
        comment(7, "Yes, but <em>why</em>?", parent=5, author="Grace"),
        comment(8, "Because of the light.", parent=7, author=""),
        comment(6, "Another reply.", parent=5),
        comment(9, "Nobody has read this.", approved="0", author="Eve"),
        comment(10, "Buy pills.", approved="spam"),
    ]
    return write(
        tmp_path,
        item(1, "One paragraph.\n\nAnd another one.", comments=talk),
        item(2, post_type="page", post_name="about-us", link="https://old.example.org/about-us/"),
        item(3, "Not ready.", status="draft"),
    )


@pytest.fixture
def brought_in(db, export):
    bring_in(export)
    return export


def test_a_whole_import_agrees_in_all(brought_in):
    found, error = certify(brought_in)

    assert error == ""
    assert (found["agree"], found["of"], found["differences"]) == (12, 12, [])
    assert found["parts"] == {
        "Old addresses": {"agree": 3, "of": 3},
        "Posts and pages": {"agree": 2, "of": 2},
        "Comments": {"agree": 4, "of": 4},
        "Not public there, and not public here": {"agree": 3, "of": 3},
    }


def change(model, key, **fields):
    """Change a row as somebody would who makes a mistake."""
    row = model.objects.get(**key)
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()


def move(source_id, parent):
    parent = Comment.objects.get(source_id=parent)
    Comment.objects.filter(source_id=source_id).update(parent=parent)
    call_command("check_trees", repair=True, stdout=io.StringIO())


def publish(source_id):
    comment = Comment.objects.get(source_id=source_id)
    comment.approve(by=None)


def later(comment):
    return Comment.objects.get(source_id=comment).submitted_at + timedelta(days=1)


def other_author():
    post = Post.objects.get(slug="post-1")
    post.bylines.update(person=Person.objects.create(name="Ben", slug="ben"))


BROKEN = [
    (
        lambda: move("8", "6"),
        ("Comment 8 by Anonymous on “Post 1”", "parent", "under comment 7", "under #comment-6"),
    ),
    (
        lambda: change(Comment, {"source_id": "5"}, body="The first words"),
        (
            "Comment 5 by Reader on “Post 1”",
            "text",
            "The first words of all.",
            "The first words",
        ),
    ),
    (
        lambda: change(Comment, {"source_id": "7"}, author_name="Ada"),
        ("Comment 7 by Grace on “Post 1”", "author", "Grace", "Ada"),
    ),
    (
        lambda: change(Comment, {"source_id": "7"}, submitted_at=later("7")),
        (
            "Comment 7 by Grace on “Post 1”",
            "date",
            "2013-06-15 10:00 UTC",
            "2013-06-16 10:00 UTC",
        ),
    ),
    (
        lambda: publish("9"),
        ("Comment 9 by Eve on “Post 1”", "public", "pending", "public: #comment-9"),
    ),
    (
        lambda: change(Post, {"slug": "post-1"}, body="<p>One paragraph.</p>"),
        ("“Post 1”", "text", "One paragraph. And another one.", "One paragraph."),
    ),
    (
        lambda: change(Post, {"slug": "post-1"}, title="Post One"),
        ("“Post 1”", "title", "Post 1", "Post One"),
    ),
    (
        lambda: Post.objects.filter(slug="post-1").update(
            publish_at=Post.objects.get(slug="post-1").publish_at + timedelta(days=1)
        ),
        ("“Post 1”", "date", "2013-06-14 09:00:00 +0000", "2013-06-15 09:00:00 +0000"),
    ),
    (other_author, ("“Post 1”", "author", "Ada L.", "Ben")),
    (
        lambda: change(Post, {"slug": "post-3"}, status="published"),
        ("“Post 3”", "public", "draft", "public"),
    ),
    (
        lambda: Redirect.objects.filter(path="/?p=2").delete(),
        ("“Post 2”", "address", "/about-us/", "not found"),
    ),
]


@pytest.mark.parametrize(("break_it", "difference"), BROKEN)
def test_what_an_import_did_wrong_is_named(brought_in, break_it, difference):
    break_it()

    found, error = certify(brought_in)

    assert said(found) == [difference]
    assert (found["agree"], found["of"]) == (11, 12)
    assert error == "11 of 12 agree."


def test_the_second_anchor_of_a_comment_whose_number_was_taken_is_needed(db, export):
    make_comment(post=make_post(pk=99), pk=5)
    bring_in(export)
    assert certify(export)[1] == ""
    Comment.objects.filter(source_id="5").update(old_number=None)
    for store in caches.all():  # nobody does this on a site: its pages stay as they were
        store.clear()

    found, _ = certify(export)

    number = Comment.objects.get(source_id="5").pk
    assert said(found) == [
        ("Comment 5 by Reader on “Post 1”", "anchor", "#comment-5", f"#comment-{number}")
    ]


def test_a_comment_that_is_not_there_is_named(brought_in):
    Comment.objects.filter(source_id="8").update(status="removed")

    found, _ = certify(brought_in)

    what = "Comment 8 by Anonymous on “Post 1”"
    assert said(found) == [(what, "missing", "Because of the light.", "not on the page")]


def test_a_page_that_is_not_there_is_named(brought_in):
    Page.objects.all().delete()

    found, error = certify(brought_in)

    assert said(found) == [("“Post 2”", "missing", "/about-us/", "answers 404")]
    assert error == "9 of 10 agree."


def test_a_lost_post_takes_its_comments_with_it(brought_in):
    Post.objects.get(slug="post-1").delete()

    found, error = certify(brought_in)

    assert [each["what"] for each in found["differences"]] == [
        "“Post 1”",
        "4 comments on “Post 1”",
    ]
    assert error == "6 of 11 agree."


def test_a_thread_of_several_pages_is_read_whole(brought_in, settings):
    settings.THREAD_SHOW_ALL_UP_TO, settings.CONVERSATIONS_PER_PAGE = 2, 1
    make_comment(post=Post.objects.get(slug="post-1"))

    found, error = certify(brought_in)

    assert error == ""
    assert found["parts"]["Comments"] == {"agree": 4, "of": 4}


def test_a_link_from_another_blog_has_its_name_and_its_words(db, tmp_path):
    ping = comment(5, "[…] as they say there […]", author="Another blog", type="pingback")
    file = write(tmp_path, item(1, comments=[ping]))
    bring_in(file)

    found, error = certify(file)

    assert error == ""
    assert found["parts"]["Comments"] == {"agree": 1, "of": 1}


def test_what_the_export_itself_makes_impossible_is_other_on_purpose(db, tmp_path):
    talk = [
        comment(5, parent=99),
        comment(6, "One", parent=7),
        comment(7, "Two", parent=6),
        comment(8, "A note", type="note"),
    ]
    file = write(tmp_path, item(1, title="", comments=talk))
    bring_in(file)

    found, error = certify(file)

    assert error == ""
    assert found["different_on_purpose"] == {
        "Posts without a title show their first words as one": ["/2013/06/post-1/"],
        "Comments at the top: the export has no parent of them under the post": [
            "comment 5, which answers comment 99: “post-1”"
        ],
        "Comments whose parents lead round in a circle": [
            "comment 6: “post-1”",
            "comment 7: “post-1”",
        ],
        "Notes of editors, which readers never saw": ["on “post-1” (note): “post-1”"],
    }


def test_an_author_who_has_another_name_here_is_known_by_the_former_page(db, export):
    make_author("other", name="Ada Byron", email="ada@old.example.org")
    bring_in(export)

    found, error = certify(export)

    assert error == ""
    assert found["different_on_purpose"] == {
        "Authors who have another name here. Their former pages lead to them": [
            "Ada L. is Ada Byron"
        ]
    }


def test_the_words_of_a_post_are_those_that_readers_saw_there(db, tmp_path):
    body = (
        '[caption id="a" caption="By the sea"]<img src="/wp-content/uploads/sea.jpg" alt="Sea">'
        '[/caption]\n\n[gallery ids="4"]\n\n[embed]https://tube.example/1[/embed]\n\n'
        "<script>alert(1)</script><h1>Light &amp; air</h1><ol><li>Sun</li></ol>"
        '<iframe src="//tube.example/2">no frames</iframe> [sic] [[gallery]] '
        'A note<sup data-fn="x" class="fn"><a href="#x">1</a></sup>'
    )
    notes = json.dumps([{"id": "x", "content": "Written <b>below</b>."}])
    file = write(
        tmp_path,
        item(1, body, meta=[("footnotes", notes)]),
        attachment(4, "hill.jpg", alt="A hill", excerpt="On the hill"),
    )
    bring_in(file)

    assert certify(file)[1] == ""


def test_an_export_of_another_blog_is_known_by_its_addresses(db, export):
    found, error = certify(export)

    assert (found["agree"], found["of"]) == (3, 9)
    assert error == (
        "Not one post of the export is at its old address on http://127.0.0.1:8000. Is it the "
        "right export, and the right site?"
    )


def test_addresses_are_read_as_the_map_says(db, export):
    maps = ["https://old.example.org=https://www.example.org/blog"]
    bring_in(export, map=maps)
    assert Redirect.objects.filter(path="/blog/2013/06/post-1/").exists()

    assert certify(export, map=maps)[1] == ""


def test_the_sheet_is_for_people_and_short_at_the_top(brought_in, tmp_path):
    change(Comment, {"source_id": "7"}, author_name="<b>Ada</b>")

    certify(brought_in, out=str(tmp_path / "sheets"))

    sheet = (tmp_path / "sheets" / "certificate.html").read_text("utf-8")
    assert sorted(path.name for path in (tmp_path / "sheets").iterdir()) == [
        "certificate.html",
        "certificate.json",
    ]
    assert "<title>11 of 12: export.xml</title>" in sheet
    assert "1 difference between the export and the site." in sheet
    assert "&lt;b&gt;Ada&lt;/b&gt;" in sheet
    assert "<b>Ada</b>" not in sheet


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<html></html>", "export.xml is no export of WordPress, Blogger or Disqus."),
        ("<rss version='2.0'><channel>", "the file breaks off there. Nothing was checked."),
        ("<!DOCTYPE rss><rss/>", "the file has a DOCTYPE."),
    ],
)
def test_what_is_no_export_is_refused(tmp_path, text, sentence):
    file = tmp_path / "export.xml"
    file.write_text(text)

    with pytest.raises(CommandError, match=sentence):
        call_command("certify", against=[str(file)])


def test_no_more_than_the_beginning_of_a_file_is_read_to_know_its_program(tmp_path):
    file = write(tmp_path, *(item(number, "words " * 500) for number in range(100)))

    with file.open("rb") as opened:
        assert program_of(opened, file.name) == "wordpress"
        assert (opened.tell(), file.stat().st_size > 300_000) == (65_536, True)


@pytest.mark.parametrize(
    "site", ["ftp://example.org", "example.org", "https://example.org/blog/", "http://x:y"]
)
def test_a_site_is_an_address_without_a_path(export, site):
    with pytest.raises(CommandError, match="--site"):
        call_command("certify", against=[str(export)], site=site)


def test_a_place_that_cannot_be_written_is_named(brought_in, tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(CommandError, match="file/sheets: Not a directory."):
        call_command("certify", against=[str(brought_in)], out=str(tmp_path / "file" / "sheets"))


def test_a_site_that_does_not_respond_is_named(export, monkeypatch):
    monkeypatch.setattr(Command, "site", Site)

    with pytest.raises(CommandError, match="http://127.0.0.1:9 does not respond: "):
        call_command("certify", against=[str(export)], site="http://127.0.0.1:9")


SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    "<url><loc>https://old.example.org/2013/06/14/post-1/</loc></url>"
    "<url><loc>https://old.example.org/about-us/</loc></url>"
    "<url><loc>https://old.example.org/gone/</loc></url></urlset>"
)


def test_an_old_sitemap_is_walked(brought_in, tmp_path):
    file = tmp_path / "sitemap.xml"
    file.write_text(SITEMAP)

    found, error = certify(sitemap=[str(file)])

    assert error == "2 of 3 agree."
    address = "https://old.example.org/gone/"
    assert said(found) == [(address, "address", address, "answers 404")]


def test_an_index_of_sitemaps_is_not_followed(tmp_path):
    file = tmp_path / "index.xml"
    file.write_text(
        '<sitemapindex xmlns="x"><sitemap><loc>https://o/</loc></sitemap></sitemapindex>'
    )

    with pytest.raises(CommandError, match="index.xml lists other sitemaps. Save those"):
        call_command("certify", sitemap=[str(file)])


class Chain(BaseHTTPRequestHandler):
    """A site whose first address leads on twice, and whose third leads to another site."""

    protocol_version = "HTTP/1.1"
    leads = {"/one/": "/two/", "/two/": "/three/", "/away/": "https://evil.example/"}

    def do_GET(self):
        target = self.leads.get(self.path)
        if self.path == "/https/":
            target = f"https://{self.headers['Host']}/https/"
        self.send_response(301 if target else 200)
        if target:
            self.send_header("Location", target)
        body = (
            b"" if target else '<main id="main" class="post"><h1>Tr\u00e4ume</h1></main>'.encode()
        )
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    do_HEAD = do_GET

    def log_message(self, *given):
        pass


@pytest.fixture
def chain():
    server = HTTPServer(("127.0.0.1", 0), Chain)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_one_redirect_is_followed_and_never_to_another_site(chain, tmp_path, monkeypatch):
    monkeypatch.setattr(Command, "site", Site)
    links = ["/one/", "/two/", "/away/"]
    given = {"title": "Tr\u00e4ume", "creator": ""}
    file = write(
        tmp_path,
        *(
            item(n, "", link=f"https://old.example.org{link}", **given)
            for n, link in enumerate(links, 1)
        ),
    )

    found, _ = certify(file, site=chain)

    faults = [(each["address"], each["kind"], each["here"]) for each in found["differences"]]
    assert faults == [
        ("/one/", "missing", "leads on in more than one step, to /three/"),
        ("/two/", "date", "none"),
        ("/?p=2", "address", "/?p=2"),
        ("/away/", "missing", "leads to another site: https://evil.example/"),
    ]


def test_a_site_that_wants_https_is_named(chain, tmp_path, monkeypatch):
    monkeypatch.setattr(Command, "site", Site)
    file = write(tmp_path, item(1, link="https://old.example.org/https/"))

    with pytest.raises(CommandError, match="/https/. Give that site with --site."):
        call_command("certify", against=[str(file)], site=chain)


def test_spaces_and_the_form_of_an_accent_do_not_count():
    pieces = of_comment("<p>Cafe\u0301</p>\n<p>and\u200b tea</p><script>x()</script>")

    assert differs_at(pieces, squeezed("Caf\u00e9 and tea")) is None
    assert differs_at(pieces, squeezed("Caf\u00e9 and te")) == (9, 9)
    assert around("Café and tea", 4, before=4, after=5) == "Café and …"


REAL = (
    "wordpress/theme-unit-test.xml",
    "wordpress/wxr-torture.xml",
    "wordpress/small-export.xml",
    "wordpress/namespace-edge-cases.xml",
    "blogger/blogger-2018-takeout.atom",
    "blogger/blogger-sample.xml",
    "blogger/blogger-sample2.xml",
)


@pytest.mark.django_db
@pytest.mark.parametrize("name", REAL)
def test_real_exports_agree_in_all(name):
    file = shared(f"imports/{name}")
    bring_in(file, name.partition("/")[0])

    found, error = certify(file)

    assert (found["differences"], error) == ([], "")


@pytest.mark.django_db
def test_comments_of_disqus_agree_under_the_posts_that_they_are_of(tmp_path):
    post = make_post(title="Shape", slug="the-shape")
    Redirect.objects.create(path="/2013/06/shape/", post=post)
    gone = make_post(title="Gone", slug="gone")
    Redirect.objects.create(path="/gone/", post=gone)
    file = shared("imports/disqus/disqus-torture.xml")
    bring_in(file, "disqus")

    found, error = certify(file)

    assert (found["differences"], error) == ([], "")
    assert found["parts"]["Comments"]["of"] == 6
