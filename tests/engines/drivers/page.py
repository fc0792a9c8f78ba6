"""A page as both engines have it, and the places on it.

A place is named by an XPath (`words`, `field`, `button`, `link` make the usual ones): each engine
looks for it by itself, also where the page may run no script. Everything waits until it is there.
"""

import base64
import json
import os
import time
from pathlib import Path
from urllib.parse import urljoin

from tests.engines.drivers.programs import PATIENCE, DriverError

CONTROL, ENTER, DELETE = "\ue009", "\ue007", "\ue017"


def words(text, within="*"):
    """The innermost elements with `text` in them."""
    has = f'contains(normalize-space(.), "{text}")'
    return f"//{within}[{has}][not(*[{has}])]"


def field(label):
    """The field that `label` belongs to, around it or by its id."""
    says = f'label[normalize-space(.)="{label}"]'
    return f"//{says}//input | //*[@id=//{says}/@for]"


def button(text):
    return f'//button[contains(normalize-space(.), "{text}")]'


def link(text):
    return f'//a[contains(normalize-space(.), "{text}")]'


SHOWN = "(...all) => all.findIndex((e) => e.checkVisibility({ visibilityProperty: true }))"

REACH = """(e) => {
    e.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = e.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return e.contains(document.elementFromPoint(x, y)) ? `${x} ${y}` : null;
}"""
"""Brings an element to the middle of the window, and says where its own middle is."""


class Page:
    """What both engines do alike. `problems` has what no page may do."""

    def __init__(self, home):
        self.home, self.problems = home, []

    def open(self, address):
        self.navigate(urljoin(self.home, address))

    def run(self, function, *arguments):
        """What a JavaScript function answers to words, numbers and elements."""
        return json.loads(
            self.call(f"(...all) => JSON.stringify(({function})(...all) ?? null)", *arguments)
        )

    def until(self, ask, what):
        """The first answer of `ask` that is not None or False."""
        end, error = time.monotonic() + PATIENCE, None
        while time.monotonic() < end:
            try:
                answer = ask()
            except DriverError as raised:
                error = raised
            else:
                if answer is not None and answer is not False:
                    return answer
            time.sleep(0.05)
        raise AssertionError(f"{what} did not happen on {self.address()}") from error

    def address(self):
        return self.run("() => location.href")

    def shown(self, place):
        """The first element there that can be seen, or None."""
        found = self.find(place)
        number = self.run(SHOWN, *found) if found else -1
        return None if number < 0 else found[number]

    def see(self, place):
        return self.until(lambda: self.shown(place), f"Seeing {place}")

    def see_no(self, place):
        self.until(lambda: self.shown(place) is None, f"Hiding {place}")

    def text(self, place):
        """The words there, as people see them."""
        return self.until(
            lambda: (found := self.shown(place)) and self.run("(e) => e.innerText.trim()", found),
            place,
        )

    def value(self, place):
        return self.run("(e) => e.value", self.see(place))

    def wait_for_focus(self, place):
        is_here = "(e) => e === document.activeElement"
        self.until(lambda: self.run(is_here, self.shown(place)), f"Focus on {place}")

    def click(self, place):
        """Press the mouse in the middle of it, once it has come to rest and nothing covers it."""
        before = []

        def reach():
            element = self.shown(place)
            where = None if element is None else self.run(REACH, element)
            before.append(where)
            return element if where and before[-2:] == [where, where] else None

        target = self.until(reach, f"Reaching {place}")
        moves = [
            {"type": "pointerMove", "x": 0, "y": 0, "origin": self.origin(target)},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self.act({"type": "pointer", "id": "mouse", "actions": moves})

    def fill(self, place, text):
        """Press the keys that replace what a field holds by `text`."""
        self.click(place)
        self.wait_for_focus(place)
        self.press(CONTROL, "a")
        self.press(DELETE)
        for key in text:
            self.press(key)
        self.until(lambda: self.value(place) == text, f"Typing {text}")

    def press(self, *keys):
        """Press keys at once, as in Control and A."""
        down = [{"type": "keyDown", "value": key} for key in keys]
        up = [{"type": "keyUp", "value": key} for key in reversed(keys)]
        self.act({"type": "key", "id": "keys", "actions": down + up})

    def photograph(self, name):
        """Keep a picture, where PHOTOS names a folder."""
        if folder := os.environ.get("PHOTOS"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            Path(folder, f"{name}.png").write_bytes(base64.b64decode(self.picture()))
