"""The reader of Disqus's exports: threads of one page together, doubles once, ids by dsq:id."""

import io
from datetime import UTC, datetime

import pytest

from config.exchange import blogger
from config.exchange.disqus import Export
from config.exchange.finding import comparable
from config.exchange.records import Entry, Refused, Site, Writer
from tests.support.shared import shared

HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<disqus xmlns="http://disqus.com"'
    ' xmlns:dsq="http://disqus.com/disqus-internals">\n'
)
END = "</disqus>\n"


def thread(number, link="https://old.example.org/a/", inner=""):
    return f'<thread dsq:id="{number}"><link>{link}</link>{inner}</thread>\n'


def post(number, parent="", *, of=1, words="Words", at="2013-06-15T10:00:00Z", name="R", inner=""):
    identity = f' dsq:id="{number}"' if number else ""
    above = f'<parent dsq:id="{parent}"/>' if parent else ""
    return (
        f"<post{identity}><message><![CDATA[{words}]]></message><createdAt>{at}</createdAt>"
        f"<author><name>{name}</name></author>{inner}"
        f'<thread dsq:id="{of}"/>{above}</post>\n'
    )


def export(*parts, **given):
    text = HEAD + "".join(parts) + END
    return Export(io.BytesIO(text.encode()), "disqus.xml", UTC, **given)


def entries(source):
    return [record for record in source if isinstance(record, Entry)]


def read(name):
    with shared(f"imports/disqus/{name}").open("rb") as file:
        source = Export(file, name, UTC)
        records = list(source)
        file.seek(0)
        assert list(Export(file, name, UTC)) == records
        return records, list(source.notes())


def shape(entry):
    """{key: (parent, status)} of the comments of a page."""
    return {one.key: (one.parent, one.status) for one in entry.remarks}


def test_the_torture_file_is_read_whole():
    records, notes = read("disqus-torture.xml")

    assert records[0] == Site("", "", "f")
    shape_page, gone, nowhere = entries(records)
    assert (shape_page.key, shape_page.takes_comments) == ("10", True)
    assert shape(shape_page) == {
        "20": ("", "approved"),
        "21": ("20", "approved"),
        "22": ("999", "approved"),  # an orphan: the importer names it
        "23": ("", "removed"),
        "24": ("23", "approved"),
        "25": ("", "spam"),
        "26": ("20", "approved"),  # of the other thread of the same page
        "made-471fa55cc43e3552": ("", "approved"),
    }
    assert shape_page.remarks[2].name == ""
    assert (gone.status, shape(gone)) == ("removed", {"28": ("", "removed")})
    assert (nowhere.key, nowhere.link, shape(nowhere)) == ("77", "", {"27": ("", "approved")})
    assert notes == ["disqus-torture.xml: comments without a dsq:id, which got a new one (1)."]


def test_the_export_with_a_stray_character_and_a_bare_id_is_mended():
    records, notes = read("disqus.xml")

    assert records[:2] == [
        Site("", "", "radiot"),
        Writer("umputun", "umputun", "Umputun", "umputun@gmail.com"),
    ]
    assert [shape(entry) for entry in entries(records)] == [
        {"299986072": ("", "approved"), "made-5a6d2ba7f60cc834": ("", "approved")},
        {
            "299619020": ("", "approved"),
            "299744309": ("", "approved"),
            "299986073": ("", "spam"),
            "x299986073": ("", "pending"),
        },
    ]
    assert notes == [
        "disqus.xml, line 1: characters before the XML, left out (1).",
        "disqus.xml, line 147: an id without quotation marks, read as one (1).",
        "disqus.xml: comments without a dsq:id, which got a new one (1).",
    ]


def test_what_was_deleted_there_is_not_public():
    [_, with_deleted], [_, of_deleted] = (
        entries(read(f"disqus-deleted-{name}.xml")[0]) for name in ("post", "thread")
    )

    assert shape(with_deleted)["299619020"] == ("", "removed")
    assert shape(with_deleted)["299744309"] == ("", "approved")
    assert {status for _, status in shape(of_deleted).values()} == {"removed", "spam"}


def test_the_sample_of_isso_is_read_whole():
    records, notes = read("isso-disqus.xml")

    found = {entry.key: shape(entry) for entry in entries(records)}
    assert found == {
        "2": {
            "4": ("", "approved"),
            "5": ("4", "approved"),
            "9": ("", "removed"),
            "11": ("9", "approved"),
        },
        "7": {"8": ("", "approved")},
        "1337": {"6": ("", "approved")},
    }
    assert notes == []


def test_a_site_that_was_imported_twice_has_each_comment_once():
    source = export(
        thread(1),
        thread(2, "http://www.old.example.org/a?utm_source=feed"),
        post(21, at="2013-06-15T09:00:00Z", words="First"),
        post(22, 21),
        post(12, 11, of=2),
        post(11, of=2, at="2013-06-15T09:00:00Z", words="First"),
        post(23, 22, at="2013-06-16T09:00:00Z", words="Only in one"),
    )

    [entry] = entries(source)

    assert shape(entry) == {
        "11": ("", "approved"),
        "12": ("11", "approved"),
        "23": ("12", "approved"),
    }
    assert list(source.notes()) == [
        "disqus.xml: comments that are there twice, as after a second import into Disqus, and "
        "here once (2)."
    ]


@pytest.mark.parametrize("other", [{"words": "Other"}, {"name": "S"}, {"at": ""}])
def test_what_differs_is_not_a_double(other):
    first = {"at": ""} if "at" in other else {}

    [entry] = entries(export(thread(1), post(1, **first), post(2, **other)))

    assert [remark.key for remark in entry.remarks] == ["1", "2"]


def test_a_comment_is_public_if_one_of_its_doubles_is():
    """Owners delete the other one."""
    gone = "<isDeleted>true</isDeleted>"

    [entry] = entries(export(thread(1), post(1, inner=gone), post(2)))

    assert shape(entry) == {"1": ("", "approved")}


@pytest.mark.parametrize(
    ("inner", "status"),
    [
        ("", "approved"),
        ("<isDeleted>false</isDeleted><isSpam>false</isSpam>", "approved"),
        ("<isSpam>123</isSpam>", "pending"),
        ("<isApproved>false</isApproved>", "pending"),
        ("<isDeleted>true</isDeleted>", "removed"),
        ("<isDeleted>true</isDeleted><isSpam>true</isSpam>", "spam"),
    ],
)
def test_only_what_is_plainly_public_is_approved(inner, status):
    [entry] = entries(export(thread(1), post(1, inner=inner)))

    assert shape(entry) == {"1": ("", status)}


def test_a_comment_before_its_thread_and_one_without_a_date_are_read():
    [entry] = entries(export(post(5, at="2011-x09-30"), thread(1)))

    assert (entry.key, entry.remarks[0].at) == ("1", None)


def test_the_author_of_a_thread_is_known_by_the_account():
    who = (
        "<author><name>Ada</name><email>ada@example.org</email><username>ada</username>"
        "<isAnonymous>false</isAnonymous></author>"
    )
    guest = who.replace("<isAnonymous>false", "<isAnonymous>true")
    other = who.replace(">ada<", ">ada2<")
    text = [post(n).replace("<author><name>R</name></author>", f"{author}<ipAddress>192.0.2.1"
            "</ipAddress>") for n, author in enumerate((who, guest, other), 1)]  # fmt: skip
    days = [part.replace("06-15", f"06-1{n}") for n, part in enumerate(text)]

    _, writer, entry = export(thread(1, inner=who), *days)

    assert writer == Writer("ada", "ada", "Ada", "ada@example.org")
    assert [remark.writer for remark in entry.remarks] == ["ada", "", ""]
    assert {(remark.email, remark.has_machine) for remark in entry.remarks} == {
        ("ada@example.org", True)
    }


def test_a_key_that_was_made_is_the_same_in_each_export():
    first = entries(export(thread(1), post("")))
    later = entries(export(post(9, at="2014-01-01T00:00:00Z"), post(""), thread(1)))

    assert first[0].remarks[0].key == later[0].remarks[1].key


def test_the_caller_can_say_which_links_are_one_page():
    parts = thread(1), thread(2, "https://new.example.org/b/"), post(1), post(2, of=2, words="B")

    assert len(entries(export(*parts))) == 2
    assert len(entries(export(*parts, same=lambda link: "one"))) == 1


def test_threads_without_a_link_are_pages_of_their_own():
    found = entries(export(thread(1, ""), thread(2, ""), post(1), post(2, of=2)))

    assert [entry.key for entry in found] == ["1", "2"]


@pytest.mark.parametrize(
    "link",
    [
        "http://www.old.example.org/a",
        "https://old.example.org/a/index.html",
        "https://OLD.example.org/a/?utm_source=x&fbclid=y#disqus_thread",
    ],
)
def test_ways_to_write_one_address_are_one_page(link):
    assert comparable(link) == comparable("https://old.example.org/a/")


def test_a_query_that_names_the_page_counts():
    assert comparable("https://old.example.org/?p=1") != comparable("https://old.example.org/?p=2")
    assert comparable("http://[") == "http://["


def test_an_id_without_quotation_marks_across_two_pieces_is_mended():
    begin = HEAD + thread(1) + "<!--"
    for cut in range(1, 30):
        filling = "x" * (65536 - len(begin) - len('--><post dsq:id="5"><message/>') - cut)
        bare = '--><post dsq:id="5"><message/><thread dsq:id=1/></post>'
        text = f"{begin}{filling}{bare}{END}"
        source = Export(io.BytesIO(text.encode()), "disqus.xml", UTC)
        assert entries(source)[0].key == "1"


def test_what_is_no_export_is_refused():
    with pytest.raises(Refused, match=r"disqus\.xml is no export of Disqus"):
        list(Export(io.BytesIO(b"<rss/>"), "disqus.xml", UTC))


@pytest.mark.parametrize("reader", [Export, blogger.Export])
def test_hostile_files_are_refused(reader):
    paths = sorted(shared("imports/hostile").iterdir())
    assert len(paths) == 5
    for path in paths:
        with path.open("rb") as file, pytest.raises(Refused, match=path.name):
            list(reader(file, path.name, UTC))


def test_a_file_that_breaks_off_is_refused_before_anything_is_yielded():
    text = HEAD + thread(1) + post(1)

    with pytest.raises(Refused, match="line 5: the file breaks off there"):
        next(iter(Export(io.BytesIO(text.encode()), "disqus.xml", UTC)))


def test_a_moment_has_the_zone_of_the_file():
    [entry] = entries(export(thread(1), post(1)))

    assert entry.remarks[0].at == datetime(2013, 6, 15, 10, tzinfo=UTC)
