"""What can be measured of a page in a browser: axe, sizes, the way by the Tab key.

The accessibility statement shows what the last whole run found. `RECORD_AXE=1` writes it:

    RECORD_AXE=1 .venv/bin/python -m pytest -n 0 tests/browser/test_accessibility*.py
"""

import json
import os
from datetime import date

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect

from config.accessibility import RECORD
from tests.browser.conftest import DESKTOP, PHONE

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Both are needed: the enhanced rule leaves to the other what has less contrast than that one asks.
COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]
EVERYTHING = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {"color-contrast-enhanced": {"enabled": True}},
    "resultTypes": ["violations"],
}
# Everything else is the same in the dark.
IN_THE_DARK = {"runOnly": {"type": "rule", "values": COLOURS}, "resultTypes": ["violations"]}
# With "preload", axe writes styles into a page whose sheets import others; our policy forbids it.
IN_THE_ADMIN = {"runOnly": {"type": "tag", "values": TAGS}, "preload": False}
DJANGOS_OWN = (
    'aria-input-field-name: <span class="select2-selection',
    'empty-table-header: <th class="original">',
    # A date and a time with one label over both.
    *(f'label: <input type="text" name="{name}' for name in ("publish_at_", "updated_at_")),
    'link-in-text-block: <a href="/admin/',
)
# Links inside sentences and titles are exempt (DESIGN.md, section 11), as WCAG 2.5.8 has it.
SMALL_TARGETS = """() => {
    const isShown = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        && !e.closest(".vh, .skip, .pot");
    const isInSentence = (e) => e.matches("a") && getComputedStyle(e).display === "inline"
        && e.closest("p, li, dd, h1, h2, h3, td, blockquote");
    const whole = (e) => (e.matches("[type=checkbox], [type=radio]") && e.closest("label")) || e;
    const targets = "a[href], button, summary, input:not([type=hidden]), select, textarea";
    return [...document.querySelectorAll(targets)]
        .filter((e) => isShown(e) && !isInSentence(e))
        .map((e) => [e.outerHTML.slice(0, 120), whole(e).getBoundingClientRect()])
        .filter(([, box]) => box.width < 43.5 || box.height < 43.5)
        .map(([html, box]) => `${box.width.toFixed(1)}x${box.height.toFixed(1)} ${html}`);
}"""
# Of its answer only what is read here: it also has a row for each rule that was kept.
LOOK = """(options) => axe.run(options)
    .then(({ testEngine, violations }) => ({ testEngine, violations }))"""
SMALL_TEXT = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set();
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || parent.closest("script, style, svg, .vh")) continue;
        if (parent.checkVisibility() && parseFloat(getComputedStyle(parent).fontSize) < 16)
            found.add(parent.outerHTML.slice(0, 120));
    }
    return [...found];
}"""
SIDEWAYS = """() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
        .filter((e) => e.getBoundingClientRect().right > width + 1)
        .map((e) => e.outerHTML.slice(0, 120));
}"""
# Where the focus is, whether that is seen, and whether it stands after the stop before.
STOP = """() => {
    const here = document.activeElement, before = window.stop_before;
    if (here === document.body) return null;
    window.stop_before = here;
    const { outlineStyle, outlineWidth } = getComputedStyle(here);
    const place = before?.compareDocumentPosition(here) ?? Node.DOCUMENT_POSITION_FOLLOWING;
    return {
        here: here.outerHTML.slice(0, 120),
        seen: outlineStyle === "solid" && parseFloat(outlineWidth) >= 2,
        later: Boolean(place & Node.DOCUMENT_POSITION_FOLLOWING),
        shown: here.checkVisibility({ opacityProperty: true }) && here.offsetWidth > 1,
    };
}"""
HIDDEN_SUMMARIES = """() => [...document.querySelectorAll("summary")]
    .filter((e) => e.checkVisibility())
    .filter((summary) => {
        summary.scrollIntoView({ block: "center", behavior: "instant" });
        const box = summary.getBoundingClientRect();
        return [0.05, 0.5, 0.95].some((part) => {
            const hit = document.elementFromPoint(box.x + box.width * part, box.y + box.height / 2);
            return !summary.contains(hit);
        });
    }).map((e) => `${e.closest("li, form")?.id} ${e.outerHTML.slice(0, 80)}`)"""

seen = {"date": f"{date.today():%Y-%m-%d}", "axe": "", "pages": 0, "runs": 0, "violations": 0}


@pytest.fixture(scope="module", autouse=True)
def record():
    """Of a run in one process, what the last file leaves is the whole."""
    yield
    if os.environ.get("RECORD_AXE") == "1":
        RECORD.write_text(json.dumps(seen, indent=2) + "\n")


def check(page, *, targets=True, preload=True):
    """Everything that can be measured of the page that is open.

    From a folder a page may load no data, so axe cannot `preload` its styles there.
    """
    seen["pages"] += 1
    found = {}
    for size in (DESKTOP, PHONE):
        page.set_viewport_size(size)
        for theme, options in (("light", EVERYTHING), ("dark", IN_THE_DARK)):
            page.emulate_media(color_scheme=theme)
            found[f"axe {theme} {size['width']}"] = wrong = violations(
                page, {**options, "preload": preload}
            )
            seen["violations"] += len(wrong)
        if targets:
            found[f"targets {size['width']}"] = page.evaluate(SMALL_TARGETS)
            found[f"text {size['width']}"] = page.evaluate(SMALL_TEXT)
            found[f"covered {size['width']}"] = page.evaluate(HIDDEN_SUMMARIES)
    if targets:
        page.set_viewport_size({"width": 320, "height": 640})
        found["sideways 320"] = page.evaluate(SIDEWAYS)
    page.set_viewport_size(DESKTOP)  # what is done next is done on a desk
    assert {what: where for what, where in found.items() if where} == {}


def violations(page, options):
    # Half a megabyte: once for each document, not for each look at it.
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    answer = page.evaluate(LOOK, options)
    seen["axe"] = answer["testEngine"]["version"]
    seen["runs"] += 1
    return [
        f"{row['id']}: {node['html'][:160]}"
        for row in answer["violations"]
        for node in row["nodes"][:5]
    ]


def walk(page, most=120):
    """Through the page by the Tab key, from its beginning to its end."""
    page.set_viewport_size(DESKTOP)
    wrong, stops = [], 0
    page.keyboard.press("Tab")
    while (stop := page.evaluate(STOP)) and stops < most:
        stops += 1
        wrong += [(why, stop["here"]) for why in ("seen", "later", "shown") if not stop[why]]
        page.keyboard.press("Tab")
    assert wrong == []
    assert stops > 5


def in_every_look(page, path, heading, *, then=lambda: None, shows="h1"):
    """Open a page of the admin, and do something there, in both themes and widths.

    Django's own admin has findings of its own; ours may not add to them.
    """
    for size in (DESKTOP, PHONE):
        page.set_viewport_size(size)
        for theme in ("light", "dark"):
            # Anew each time: the admin's colours take a moment to change.
            page.emulate_media(color_scheme=theme)
            page.goto(path)
            then()
            expect(page.locator("#content h1, main h1").first).to_have_text(heading)
            expect(page.locator(shows).first).to_be_visible()
            page.wait_for_load_state()  # only then do Django's scripts name what they draw
            found = violations(page, IN_THE_ADMIN)
            assert [row for row in found if not row.startswith(DJANGOS_OWN)] == []
