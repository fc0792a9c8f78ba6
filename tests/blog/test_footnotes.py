"""Notes that an author writes in the middle of a sentence, and where a reader finds them."""

import pytest

from blog.content.sanitize import clean, plain, render
from tests.support.pages import elements

ONE = '<p>It was loud.<small class="footnote">By the <em>wall</em>.</small> Then not.</p>'


def notes(count, text="a"):
    return f'<p>{text}<small class="footnote">{text}</small></p>' * count


def test_a_note_is_numbered_in_its_place_and_stands_at_the_end():
    assert render(ONE) == (
        '<p>It was loud.<sup class="ref"><a href="#note-1" id="noteref-1" role="doc-noteref"'
        ' aria-label="Note 1">1</a></sup> Then not.</p>'
        '<section class="notes" role="doc-endnotes" aria-labelledby="notes">'
        '<h2 id="notes">Notes</h2><ol><li id="note-1">By the <em>wall</em>. '
        '<a href="#noteref-1" role="doc-backlink" aria-label="Back to note 1 in the text">↩</a>'
        "</li></ol></section>"
    )


def test_every_number_leads_to_a_note_and_every_note_back():
    found = elements(render(notes(12)))

    ids = [attributes["id"] for _, attributes in found if "id" in attributes]
    hrefs = [attributes["href"] for _, attributes in found if "href" in attributes]
    assert len(ids) == len(set(ids)) == 25
    assert {href.removeprefix("#") for href in hrefs} == set(ids) - {"notes"}


def test_what_the_author_goes_on_writing_still_has_the_note_in_its_sentence():
    assert clean(ONE) == ONE


@pytest.mark.parametrize(
    "written",
    [
        '<p>a<small class="footnote"></small></p>',
        '<p>a<small class="footnote"><img src="x"></small></p>',
        '<p>a<small class="footnote note">b</small></p>',
        "<p>a<small>b</small></p>",
        '<p class="footnote">a</p>',
    ],
)
def test_what_is_no_note_makes_no_list(written):
    assert "doc-endnotes" not in render(written)


def test_a_note_that_nobody_closed_ends_with_its_paragraph():
    shown = render('<p>a<small class="footnote">b</p><p>c</p>')

    assert shown.startswith("<p>a<sup")
    assert [tag for tag, _ in elements(shown)].count("section") == 1


def test_a_note_inside_of_a_note_stays_there():
    written = '<p>a<small class="footnote">b <small>c</small> d</small></p>'

    assert "b <small>c</small> d" in render(written)


def test_a_note_cannot_bring_in_what_a_text_cannot():
    shown = render('<p>a<small class="footnote">b<script>alert(1)</script></small></p>')

    assert "<script" not in shown


@pytest.mark.parametrize("name", ["note-1", "noteref-1", "notes"])
def test_an_author_cannot_take_the_names_that_notes_have(name):
    assert render(f'<h4 id="{name}">a</h4>') == "<h4>a</h4>"


def test_the_words_of_notes_are_found_by_the_search():
    assert "By the wall ." in plain(render(ONE))
