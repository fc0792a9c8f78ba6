"""The comments of Disqus come in under the posts that are here, each under its own parent."""

import io
import json

import pytest
from django.core.management import CommandError, call_command

from blog.models import Mail, Redirect
from comments import tree
from comments.models import Comment, Decision, ImportedAddress
from config.models import ImportedRow
from tests.config.exchange.test_disqus import END, HEAD, post, thread
from tests.support.factories import make_author, make_post
from tests.support.shared import shared

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _key(monkeypatch):
    monkeypatch.setenv("IMPORT_KEY", "a key for tests, which is longer than thirty-two")


@pytest.fixture
def shape():
    """A post that was elsewhere before."""
    found = make_post(title="Shape", slug="the-shape")
    Redirect.objects.create(path="/2013/06/shape/", post=found)
    return found


def bring_in(*files, **options):
    out = io.StringIO()
    call_command("import_disqus", *map(str, files), json=True, stdout=out, **options)
    return json.loads(out.getvalue())


def write(folder, *parts, name="disqus.xml"):
    file = folder / name
    text = HEAD + "<category><forum>f</forum></category>" + "".join(parts) + END
    file.write_text(text, "utf-8")
    return file


def parents():
    return dict(Comment.objects.values_list("source_id", "parent__source_id"))


def faults():
    return [wrong for *_, wrong in tree.faults(Comment) if wrong]


def test_every_comment_of_the_torture_is_under_its_own_parent(shape):
    report = bring_in(shared("imports/disqus/disqus-torture.xml"))

    assert parents() == {
        "20": None,
        "21": "20",
        "22": None,
        "23": None,
        "24": "23",
        "25": None,
        "26": "20",
        "made-471fa55cc43e3552": None,
    }
    assert set(Comment.objects.values_list("post", flat=True)) == {shape.pk}
    assert faults() == []
    hidden = Comment.objects.exclude(status="approved").values_list("source_id", "status")
    assert dict(hidden) == {"23": "removed", "25": "spam"}
    notes = report["notes"]
    assert notes["Comments whose place had to be found"] == [
        "Comment 22 is at the top: its parent, comment 999, is not under this post. (“Shape”)"
    ]
    assert notes["Conversations whose post is not here"] == [
        "https://old.example.org/gone/: 1 comment",
        "77: 1 comment",
    ]
    assert report["counts"]["comments left out: their post is not here"] == 2
    marked = Decision.objects.filter(verb="note").values_list("comment__source_id", flat=True)
    assert list(marked) == ["22"]
    assert Mail.objects.count() == 0


@pytest.mark.parametrize(
    ("name", "paths", "comments"),
    [
        ("disqus-torture.xml", ["/2013/06/shape/"], 8),
        ("disqus.xml", ["/2011/03/229_8880.html", "/p/2011/03/05/podcast-229/"], 6),
        ("disqus-deleted-post.xml", ["/p/2011/03/05/podcast-229/"], 4),
        ("disqus-deleted-thread.xml", ["/p/2011/03/05/podcast-229/"], 4),
        ("isso-disqus.xml", ["/blog/2013/02/12/redacted/index.html"], 1),
    ],
)
def test_each_export_comes_in_and_a_second_time_adds_nothing(name, paths, comments):
    for number, path in enumerate(paths):
        Redirect.objects.create(path=path, post=make_post(title=f"Post {number}"))
    file = shared(f"imports/disqus/{name}")

    first, rows = bring_in(file), ImportedRow.objects.count()
    second = bring_in(file)

    assert Comment.objects.count() == comments
    assert first["digest"] == second["digest"]
    assert ImportedRow.objects.count() == rows
    assert faults() == []


def test_the_anchor_of_a_comment_is_kept(client, shape, tmp_path):
    bring_in(write(tmp_path, thread(1, "/2013/06/shape/"), post(299619020, words="Here")))

    page = client.get(shape.get_absolute_url()).content.decode()

    assert '<span id="comment-299619020"></span>' in page
    assert Comment.objects.get().pk < 1_000_000  # its own number is of all sites together


@pytest.mark.parametrize(
    "link",
    [
        "https://old.example.org/2013/06/shape/",
        "http://www.old.example.org/2013/06/shape?utm_source=x",
        "{here}",
    ],
)
def test_a_thread_is_under_the_post_that_its_link_leads_to(shape, tmp_path, link):
    bring_in(write(tmp_path, thread(1, link.format(here=shape.get_absolute_url())), post(5)))

    assert Comment.objects.get().post == shape


def test_links_to_the_same_post_are_one_conversation(shape, tmp_path):
    """Although nothing in the two links says so."""
    parts = (
        thread(1, "https://old.example.org/2013/06/shape/"),
        thread(2, f"https://here.example.org{shape.get_absolute_url()}"),
        post(5),
        post(6, 5, of=2, words="An answer"),
        post(7, of=2),
    )

    report = bring_in(write(tmp_path, *parts))

    assert parents() == {"5": None, "6": "5"}
    assert report["notes"]["Mended or guessed while reading"] == [
        "disqus.xml: comments that are there twice, as after a second import into Disqus, and "
        "here once (1)."
    ]


def test_a_map_leads_from_another_path(shape, tmp_path):
    file = write(tmp_path, thread(1, "https://else.example.org/blog/shape"), post(5))

    report = bring_in(file, map=["https://else.example.org/blog/=https://old.example.org/2013/06/"])

    assert Comment.objects.get().post == shape
    assert "--map that matched nothing" not in report["notes"]


def test_a_newer_export_adds_only_what_is_new(shape, tmp_path):
    page = thread(1, "/2013/06/shape/")
    bring_in(write(tmp_path, page, post(5)))
    Comment.objects.get().remove(by=make_author("ada"))

    report = bring_in(write(tmp_path, page, post(5), post(6, 5, words="Later")))

    assert parents() == {"5": None, "6": "5"}
    assert Comment.objects.get(source_id="5").status == "removed"
    assert report["notes"]["Changed here since the last import"] == [
        "Comment 5 was changed here. It stays so. (“Shape”)"
    ]
    assert faults() == []


def test_the_team_is_known_by_the_account_and_its_address(shape, tmp_path):
    ada = make_author("ada", name="Ada", email="ada@example.org").person
    who = (
        "<author><name>Ada</name><email>ada@example.org</email><username>ada</username>"
        "<isAnonymous>false</isAnonymous></author>"
    )
    guest = post(6, words="Not me", name="Ada")
    reply = post(5).replace("<author><name>R</name></author>", who)

    bring_in(write(tmp_path, thread(1, "/2013/06/shape/", who), reply, guest))

    assert dict(Comment.objects.values_list("source_id", "person")) == {"5": ada.pk, "6": None}
    assert ImportedAddress.objects.count() == 0


def test_a_dry_run_writes_nothing(shape, tmp_path):
    file = write(tmp_path, thread(1, "/2013/06/shape/"), post(5))

    report = bring_in(file, dry_run=True)

    assert report["counts"]["comments published"] == 1
    assert (Comment.objects.count(), ImportedRow.objects.count()) == (0, 0)


def test_a_file_that_is_no_export_changes_nothing(shape, tmp_path):
    (tmp_path / "other.xml").write_text("<rss/>")

    with pytest.raises(CommandError, match=r"other\.xml is no export of Disqus"):
        bring_in(write(tmp_path, thread(1, "/2013/06/shape/"), post(5)), tmp_path / "other.xml")

    assert Comment.objects.count() == 0
