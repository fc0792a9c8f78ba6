"""The accessibility statement says what the last whole test of the demo blog's pages found."""

import pytest

from blog.models import Page
from config import accessibility
from tests.browser.scene import OTHERS, PUBLIC, QUEUE
from tests.support.pages import text

pytestmark = pytest.mark.django_db


def test_the_statement_carries_the_date_and_the_result(grace):
    found = accessibility.last_run()

    page = text(grace.get("/accessibility/"))

    assert f"{found['date'].day} {found['date']:%B %Y}" in page
    assert f"axe {found['axe']}" in page
    assert f"{found['pages']} pages, looked at {found['runs']} times" in page
    assert "It found no violations." in page


def test_no_owner_is_said_to_have_tested_their_own_blog(grace):
    page = text(grace.get("/accessibility/"))

    assert "Its demo blog was tested" in page
    assert "The posts and pictures of this blog were not part of that test." in page


def test_what_the_owner_wrote_stands_above_it(grace):
    Page.objects.create(slug="accessibility", title="For everybody", body="<p>We try.</p>")

    page = text(grace.get("/accessibility/"))

    assert (
        page.index("For everybody")
        < page.index("We try.")
        < page.index("How the software was tested")
    )


def test_the_record_is_of_the_pages_that_there_are():
    """A new kind of page wants a new run: see tests/browser/axe.py."""
    assert accessibility.last_run()["pages"] == len(PUBLIC) + len(QUEUE) + OTHERS


def test_the_record_is_of_a_clean_run():
    assert accessibility.last_run()["violations"] == 0
