"""What holds for the whole project: every page, every file, every paper."""

import re
import subprocess
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from tests.support import passes
from tests.support.pages import elements, every_page, text

# Pages


@pytest.mark.django_db
def test_every_page_has_a_language_a_title_and_one_heading_of_its_own():
    pages = {name: elements(html) for name, html in every_page().items()}

    def faults(found):
        tags = [tag for tag, _ in found]
        return {tag: tags.count(tag) for tag in ("h1", "main", "title") if tags.count(tag) != 1} | (
            {} if dict(found)["html"].get("lang") == "en-GB" else {"lang": None}
        )

    assert {name: wrong for name, found in pages.items() if (wrong := faults(found))} == {}


@pytest.mark.django_db
def test_every_page_is_titled_and_headed_with_words():
    pages = every_page()

    def words(html, tag):
        return text("<x" + html.partition(f"<{tag}")[2].partition(f"</{tag}>")[0])

    assert [name for name, html in pages.items() if not words(html, "title")] == []
    assert [name for name, html in pages.items() if not words(html, "h1")] == []


LOADS = {"script": "src", "img": "src", "iframe": "src", "source": "src", "use": "href"}


@pytest.mark.django_db
def test_no_page_loads_anything_from_another_host():
    loaded = {
        (name, address)
        for name, html in every_page().items()
        for tag, attributes in elements(html)
        if (address := attributes.get(LOADS.get(tag, "")))
        or (tag == "link" and attributes["rel"] not in {"canonical", "alternate"}
            and (address := attributes["href"]))
    }  # fmt: skip

    assert len(loaded) > 300
    assert {(name, to) for name, to in loaded if not re.match(r"/(static|media)/", to)} == set()


DATA = "application/ld+json"
"""The type of a script that is none: data for search engines, which no browser runs."""


@pytest.mark.django_db
def test_no_page_holds_a_program_or_a_style_of_its_own():
    found = {
        (name, tag)
        for name, html in every_page().items()
        for tag, attributes in elements(html)
        if tag == "style"
        or (tag == "script" and not attributes.get("src") and attributes.get("type") != DATA)
        or any(key == "style" or key.startswith("on") for key in attributes)
    }

    assert found == set()


@pytest.mark.django_db
@pytest.mark.parametrize(("choice", "pages"), [("theme", 40), ("size", 20)])
def test_what_a_reader_chose_to_see_is_known_before_a_page_is_drawn(choice, pages):
    """Firefox knows no blocking="render": a plain script before the styles holds every engine."""
    early = {}
    for name, html in every_page().items():
        found = elements(html)
        if any(f"data-{choice}-toggle" in attributes for _, attributes in found):
            styles = next(n for n, (_, a) in enumerate(found) if a.get("rel") == "stylesheet")
            early[name] = any(
                tag == "script"
                and attributes.keys() == {"src"}
                and f"/{choice}." in attributes["src"]
                for tag, attributes in found[:styles]
            )

    assert len(early) > pages
    assert [name for name, is_early in early.items() if not is_early] == []


@pytest.mark.django_db
def test_no_id_stands_twice_on_a_page():
    twice = {}
    for name, html in every_page().items():
        ids = [a["id"] for _, a in elements(html) if "id" in a]
        twice |= {(name, one): ids.count(one) for one in ids if ids.count(one) > 1}

    assert twice == {}


@pytest.mark.django_db
def test_every_label_and_description_points_to_something_on_its_page():
    lost = set()
    for name, html in every_page().items():
        found = elements(html)
        ids = {attributes.get("id") for _, attributes in found}
        lost |= {
            (name, key, target)
            for _, attributes in found
            for key in ("for", "form", "aria-labelledby", "aria-describedby", "aria-controls")
            for target in (attributes.get(key) or "").split()
            if target not in ids
        }

    assert lost == set()


@pytest.mark.django_db
def test_no_public_page_carries_a_value_of_its_own_for_each_reader():
    desk = {"queue", "record", "edit", "answer"}
    pages = {
        name: html for name, html in every_page().items() if name.partition(",")[0] not in desk
    }

    assert [name for name, html in pages.items() if "csrfmiddlewaretoken" in html] == []


# Files


def files(*patterns):
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns],  # noqa: S607
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=True,
    )
    return [path for path in listed.stdout.splitlines() if (settings.BASE_DIR / path).exists()]


def lines_with(words, paths):
    found = re.compile(words)
    return {
        path
        for path in paths
        if found.search(Path(settings.BASE_DIR / path).read_text(encoding="utf-8"))
    }


@pytest.mark.django_db
def test_the_migrations_say_what_the_models_say():
    call_command("makemigrations", check=True, dry_run=True, stdout=StringIO())


def test_the_house_has_the_rooms_that_were_agreed():
    folders = {path.split("/")[0] for path in files() if "/" in path}

    assert folders <= {
        ".ci",
        "blog",
        "comments",
        "config",
        "deploy",
        "docs",
        "fixtures",
        "templates",
        "tests",
    }


def test_no_template_declares_anything_safe():
    assert lines_with(r"\|\s*safe\b|autoescape\s+off|safeseq", files("templates")) == set()


def test_only_the_two_markup_modules_declare_anything_safe():
    code = [path for path in files("*.py") if not path.startswith("tests/")]

    assert lines_with(r"mark_safe|SafeString|SafeText", code) == {
        "blog/content/sanitize.py",
        "comments/markup.py",
    }


def test_only_the_two_markup_modules_know_bleach():
    code = [path for path in files("*.py") if not path.startswith("tests/")]

    assert lines_with(r"(?:import|from) bleach", code) == {
        "blog/content/sanitize.py",
        "comments/markup.py",
    }


def test_the_outbox_alone_sends_mail():
    code = [path for path in files("*.py") if not path.startswith("tests/")]

    senders = lines_with(r"smtplib|get_connection|send_mail|mail_admins|\.send\(fail", code)

    assert senders == {
        "blog/outbox/check.py",
        "blog/outbox/failures.py",
        "blog/outbox/sender.py",
    }


def test_no_style_and_no_script_names_another_host():
    ours = files("config/static/*.css", "config/static/*.js")

    assert len(ours) >= 10
    assert (
        lines_with(r"(?:url\(|@import|fetch\(|from|import)\s*[\"'(]*(?:https?:)?//", ours) == set()
    )


def test_fragments_begin_with_an_underscore_and_pages_do_not():
    names = {path for path in files("templates/*.html") if "mail/" not in path}
    pages = lines_with(r"{% extends|<!doctype html>", names)

    assert {path for path in names - pages if not Path(path).name.startswith("_")} == set()
    assert {path for path in pages if Path(path).name.startswith("_")} == set()


BLOCK = (
    "address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|"
    "h[1-6]|header|legend|li|main|nav|ol|option|p|section|summary|table|tbody|td|th|thead|tr|ul"
)
INLINE = "a|b|bdi|code|em|i|kbd|span|strong|time"
HARD_TO_REVIEW = {
    "longer than 160 characters": r"^.{161,}$",
    "two elements that begin in one line": rf"^.*<(?:{BLOCK})\b.*<(?:{BLOCK})\b",
    # The line break is dropped (config/template_loader.py). Put the space on the line.
    "words that would run into a link": rf"[^\s>}}]\n\s*<(?:{INLINE})\b|</(?:{INLINE})>\n\s*\w",
}


def test_no_line_of_a_plain_text_is_longer():
    longer = HARD_TO_REVIEW["longer than 160 characters"]

    assert lines_with(f"(?m){longer}", files("templates/*.txt")) == set()


def test_templates_have_one_element_a_line():
    found = {
        (path, why)
        for path in files("templates/*.html", "templates/*.xml")
        for why, pattern in HARD_TO_REVIEW.items()
        if re.search(pattern, (settings.BASE_DIR / path).read_text(encoding="utf-8"), re.M)
    }

    assert found == set()


PATHS_BY_HAND = {
    # What failed may be the list of URLs itself.
    "templates/500.html",
}


def test_templates_name_the_urls_that_they_link_to():
    """`{% address %}` on pages of readers, `{% url %}` on those of the staff."""
    by_hand = lines_with(r'\b(?:href|action|src)="/', files("templates"))

    assert by_hand == PATHS_BY_HAND


def test_an_empty_post_is_a_post():
    """Bound to `POST or None`, a form takes one without fields for a GET: no error is shown, and
    one that is added breaks the page."""
    code = [path for path in files("*.py") if not path.startswith("tests/")]

    assert lines_with("POST or None", code) == set()


def test_no_module_is_a_drawer_for_everything():
    names = {Path(path).stem for path in files("*.py")}

    assert names.isdisjoint({"utils", "helpers", "services", "common", "misc"})


# Papers


PAPERS = ("*.md", "docs/*.md")


def targets(paper):
    """Where the links and pictures of a paper lead, but for those to other sites: (file, path)."""
    words = Path(settings.BASE_DIR / paper).read_text(encoding="utf-8")
    words = re.sub(r"^(?: {4}[^\n]*|```.*?^```)$", "", words, flags=re.M | re.S)
    for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`]*`", "", words)):
        if not re.match(r"\w+:", target):
            path = target.partition("#")[0]
            yield paper, (Path(paper).parent / path).as_posix() if path else paper


def test_every_link_of_a_paper_leads_to_a_file():
    papers = files(*PAPERS)
    found = [link for paper in papers for link in targets(paper)]

    assert {"README.md", "CONTRIBUTING.md", "docs/decisions/README.md"} <= set(papers)
    assert len(found) > 40
    assert [link for link in found if not Path(settings.BASE_DIR, link[1]).exists()] == []


OF_NOBODY = {"comments/policy/rules/capitals.py", "templates/mail/NAME.html"}
"""Files that a paper tells its reader to write."""


def test_every_path_that_a_paper_names_is_there():
    named = re.compile(r"`((?:blog|comments|config|docs|fixtures|templates|tests)/[\w./-]*)`")
    gone = {
        (paper, path)
        for paper in files(*PAPERS)
        if not paper.startswith("docs/decisions/0")  # what a record says was so on its day
        for path in named.findall(Path(settings.BASE_DIR, paper).read_text(encoding="utf-8"))
        if not Path(settings.BASE_DIR, path).exists()
    }

    assert {path for _paper, path in gone} <= OF_NOBODY, gone


def test_every_decision_is_in_the_index_with_its_date_and_its_state():
    index = Path(settings.BASE_DIR, "docs/decisions/README.md").read_text(encoding="utf-8")
    row = re.compile(
        r"^\| \[(\d+)\]\((\d{4})-([\w-]+\.md)\) \| [A-Z].+\. "
        r"\| 20\d\d-\d\d-\d\d \| (?:in force|(?:amended|replaced) by \d+) \|$",
        re.M,
    )
    rows = row.findall(index)
    records = [path for path in files("docs/decisions/*.md") if "README" not in path]

    assert [f"docs/decisions/{number}-{name}" for _, number, name in rows] == sorted(records)
    assert [int(shown) for shown, _, _ in rows] == [int(number) for _, number, _ in rows]


def test_every_record_begins_with_its_number():
    """`# 7. The link …` in the seventh."""
    wrong = []
    for path in files("docs/decisions/0*.md"):
        first = Path(settings.BASE_DIR / path).read_text(encoding="utf-8").splitlines()[0]
        if not first.startswith(f"# {int(Path(path).name[:4])}. "):
            wrong.append(path)

    assert wrong == []


def test_every_test_that_a_pass_leaves_out_is_there():
    """A renamed one would be run where it should not be, and nobody would notice."""
    folder = settings.BASE_DIR / "tests"

    for table in (passes.ON_SQLITE_ALONE, passes.SLOW):
        for file, names in table.items():
            words = (folder / file).read_text()
            for test, _, way in (name.partition("[") for name in names or ()):
                assert f"def {test}(" in words, (file, test)
                assert way.removesuffix("]") in words, (file, test, way)
    assert {file for file in passes.STARTS_PROCESSES if not (folder / file).exists()} == set()
