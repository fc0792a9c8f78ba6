"""The HTML of every kind of page, read by the Nu HTML checker."""

import json
import os
import subprocess

import pytest
from django.core.management import call_command
from django.template.loader import render_to_string
from django.utils import timezone

from blog.models import Redirect
from config.exchange.certificate.findings import POSTS, Difference, Findings
from tests.support import factories
from tests.support.pages import admin_pages, every_page


@pytest.fixture
def checker():
    jar = os.environ.get("VNU_JAR")
    if not jar and os.environ.get("CI") == "true":
        pytest.fail("VNU_JAR is not set. tests/require.sh vnu says where the checker is.")
    if not jar:
        pytest.skip("VNU_JAR is not set")
    return jar


@pytest.mark.django_db
def test_the_html_of_every_page_is_valid(checker, tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, html in (every_page() | admin_pages()).items():
        (folder / f"{name.replace(' ', '-')}.html").write_text(html)
    (folder / "certificate.html").write_text(certificate())

    assert mistakes(checker, folder) == []


@pytest.mark.django_db
def test_the_html_of_a_static_copy_is_valid(checker, tmp_path):
    post = factories.make_post(by=[factories.make_person()], tags=["walking"])
    factories.make_conversations(post, [None, 0, 1, None])
    Redirect.objects.create(path="/2009/old-name/", post=post)
    call_command("export_static", str(tmp_path / "copy"), verbosity=0)

    assert mistakes(checker, tmp_path / "copy") == []


def mistakes(checker, folder):
    """What the checker says of the pages in a folder."""
    asked = [
        "java",
        "-jar",
        checker,
        "--errors-only",
        "--skip-non-html",
        "--format",
        "json",
        folder,
    ]
    checked = subprocess.run(asked, capture_output=True, text=True, check=False)
    return [
        f"{message['url'].rpartition('/')[2]}: {message['message']} {message.get('extract')}"
        for message in json.loads(checked.stderr)["messages"]
    ]


def certificate():
    """Return the sheet of a certificate with something in each of its parts."""
    found = Findings("https://www.example.org", ["export.xml"], timezone.localtime())
    found.item(POSTS, [Difference("“<One>”", "/one/", "text", "Two & three", "")])
    found.purpose("Posts without a date have the one of the import", "“One”")
    return render_to_string("certificate.html", {"found": found})


def test_the_checker_would_find_a_mistake(checker, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=en><title>x</title><p><ul></ul></p>")

    checked = subprocess.run(
        ["java", "-jar", checker, "--errors-only", "--format", "json", page],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )

    assert "p" in json.loads(checked.stderr)["messages"][0]["message"]
