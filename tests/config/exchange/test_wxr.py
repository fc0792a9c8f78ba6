"""The reader of WordPress's exports: what it yields, what it mends, what it refuses."""

import io
import tracemalloc
from datetime import UTC, datetime

import pytest

from config.exchange.records import Entry, Refused, Site, Term, Writer
from config.exchange.wxr import Export
from tests.support.shared import shared

HEAD = (
    '<?xml version="1.0" encoding="UTF-8" ?>\n'
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">\n'
    "<channel><title>Old &amp;amp; good</title><link>https://old.example.org/</link>\n"
    "<wp:wxr_version>1.2</wp:wxr_version>\n"
)
END = "</channel></rss>\n"


def item(words="Words", **fields):
    fields = {"post_id": 7, "post_type": "post", "status": "publish", **fields}
    inner = "".join(f"<wp:{name}>{value}</wp:{name}>" for name, value in fields.items())
    return f"<item><title>A post</title><content:encoded>{words}</content:encoded>{inner}</item>\n"


def export(text):
    data = text if isinstance(text, bytes) else text.encode()
    return Export(io.BytesIO(data), "export.xml", UTC)


def entries(source):
    return [record for record in source if isinstance(record, Entry)]


def read(path):
    with shared(f"imports/{path}").open("rb") as file:
        source = Export(file, path.rpartition("/")[2], UTC)
        return list(source), list(source.notes())


def counts(path):
    records, _ = read(path)
    found = [record for record in records if isinstance(record, Entry)]
    remarks = [remark for entry in found for remark in entry.remarks]
    kinds = [entry.kind for entry in found]
    return {
        "posts": kinds.count("post"),
        "pages": kinds.count("page"),
        "comments": len(remarks),
        "waiting": sum(remark.status == "pending" for remark in remarks),
        "pings": sum(remark.kind in {"pingback", "trackback"} for remark in remarks),
    }


def test_the_theme_unit_test_is_read_whole():
    assert counts("wordpress/theme-unit-test.xml") == {
        "posts": 58,
        "pages": 21,
        "comments": 33,
        "waiting": 3,
        "pings": 4,
    }


def test_names_are_found_by_their_namespace_whatever_the_prefix():
    other = "wordpress/small-export-other-prefixes.xml"

    assert counts("wordpress/small-export.xml") == counts(other)
    assert counts(other)["posts"] == 6


def test_a_name_of_another_namespace_is_not_one_of_wordpress():
    records, _ = read("wordpress/namespace-edge-cases.xml")

    logins = [record.login for record in records if isinstance(record, Writer)]
    assert logins == ["real_user", "version_conflict"]


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2"])
def test_every_version_is_read(version):
    text = (HEAD + item() + END).replace("/1.2/", f"/{version}/").replace(">1.2<", f">{version}<")

    source = export(text)

    assert [entry.title for entry in entries(source)] == ["A post"]
    assert list(source.notes()) == []


def test_a_site_its_writers_and_its_terms_are_read():
    text = (
        HEAD
        + "<wp:author><wp:author_id>3</wp:author_id><wp:author_login>ada</wp:author_login>"
        + "<wp:author_email>ada@example.org</wp:author_email>"
        + "<wp:author_display_name>Ada L.</wp:author_display_name></wp:author>"
        + "<wp:category><wp:category_nicename>heat</wp:category_nicename>"
        + "<wp:category_parent>weather</wp:category_parent>"
        + "<wp:cat_name>Heat</wp:cat_name></wp:category>"
        + END
    )

    records = list(export(text))

    assert Site("Old & good", "https://old.example.org") in records
    assert Writer("3", "ada", "Ada L.", "ada@example.org") in records
    assert Term("category", "heat", "Heat", "weather") in records


def test_the_time_of_greenwich_counts_before_the_local_one():
    text = HEAD + item(post_date="2013-06-14 11:00:00", post_date_gmt="2013-06-14 09:00:00") + END

    assert entries(export(text))[0].at == datetime(2013, 6, 14, 9, tzinfo=UTC)


def test_a_draft_without_a_time_of_greenwich_has_its_local_one():
    text = HEAD + item(post_date="2013-06-14 11:00:00", post_date_gmt="0000-00-00 00:00:00") + END

    assert entries(export(text))[0].at == datetime(2013, 6, 14, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("hostile/wxr-billion-laughs.xml", "line 2: the file has a DOCTYPE"),
        ("hostile/wxr-xxe.xml", "line 2: the file has a DOCTYPE"),
        ("hostile/wxr-truncated.xml", "line 16: the file breaks off there"),
        ("wordpress/malformed-simple.xml", "line 14: the file breaks off there"),
        ("wordpress/malformed.xml", "line 90: this is not XML .mismatched tag."),
        ("wordpress/crazy-cdata.xml", "line 18: this is not XML"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(file, line):
    with pytest.raises(Refused, match=f"{file.rpartition('/')[2]}, {line}"):
        read(file)


def test_what_is_no_export_is_refused():
    with pytest.raises(Refused, match=r"export\.xml is no export of WordPress"):
        list(export("<feed xmlns='http://www.w3.org/2005/Atom'><entry/></feed>"))


def test_elements_in_too_many_others_are_refused():
    with pytest.raises(Refused, match="line 5: elements in more than 40 others"):
        list(export(HEAD + "<a>" * 100 + "</a>" * 100 + END))


def test_control_characters_are_left_out_and_their_line_is_named():
    records, notes = read("hostile/wxr-control-chars.xml")

    assert records[-1].html == "abc"
    assert notes == [
        "wxr-control-chars.xml, line 6: characters that a text cannot have, left out (2)."
    ]


def test_bytes_of_another_encoding_are_read_and_their_line_is_named():
    records, notes = read("hostile/wxr-latin1-mislabelled.xml")

    assert (records[-1].title, records[-1].html) == ("Café", "naïve")
    assert notes == [
        "wxr-latin1-mislabelled.xml, line 6: not UTF-8 as the file says, read as Windows-1252 (2)."
    ]


def test_a_reference_to_an_impossible_character_is_left_out_and_others_stay():
    source = export(HEAD + item("a&#11;b&#x1F;c &amp;amp; &#8230;") + END)

    assert entries(source)[0].html == "abc &amp; …"
    assert list(source.notes()) == [
        "export.xml, line 5: characters that a text cannot have, left out (2)."
    ]


def test_a_character_across_two_pieces_of_the_file_is_whole():
    """The pieces are 65,536 bytes long; the letter has two of them."""
    head = HEAD + "<item><title>"
    text = head + "x" * (65535 - len(head)) + "é</title></item>" + END

    source = export(text)

    assert entries(source)[0].title.endswith("xé")
    assert list(source.notes()) == []


@pytest.mark.parametrize("before", ["\n ", "\ufeff", "\ufeff\n"])
def test_what_is_not_seen_before_the_xml_is_left_out(before):
    source = export(before + HEAD + item() + END)

    assert len(entries(source)) == 1
    assert list(source.notes()) == []


def test_what_is_seen_before_the_xml_is_left_out_and_named():
    """The encoding is found behind it."""
    text = HEAD.replace("UTF-8", "iso-8859-1") + item("naïve") + END

    source = export(f"`{text}".encode("latin-1"))

    assert entries(source)[0].html == "naïve"
    assert list(source.notes()) == ["export.xml, line 1: characters before the XML, left out (1)."]


def test_an_encoding_that_nobody_knows_is_refused():
    with pytest.raises(Refused, match="says that its encoding is “klingon”"):
        list(export(HEAD.replace("UTF-8", "klingon") + END))


def test_the_memory_does_not_grow_with_the_file():
    def most(count):
        text = (HEAD + item("x" * 2000) * count + END).encode()
        tracemalloc.start()
        for _ in export(text):
            pass
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return peak

    assert most(2000) < 1.3 * most(200)
