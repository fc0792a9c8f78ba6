"""WebKit by WebDriver."""

import json
import os
import re
import select
import socket
import subprocess
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from tests.engines.drivers.page import Page
from tests.engines.drivers.programs import PATIENCE, DriverError, end, wait_for

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The key under which WebDriver names an element."""

BARE = "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px }"
"""For the toolbar of the test browser, which else keeps the window wider than a phone."""


class WebKit:
    """The WebKit of GTK, on a screen that nobody sees. As `Firefox`."""

    NAME = "webkit"

    def __init__(self, program, folder, *, script):
        (folder / "gtk-3.0").mkdir(parents=True)
        (folder / "gtk-3.0/gtk.css").write_text(BARE)
        self.script, self.log = script, folder / "log"
        read, write = os.pipe()
        screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x2000x24"]
        self.screen = subprocess.Popen(screen, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            if not select.select([told], [], [], PATIENCE)[0]:
                raise DriverError("Xvfb does not start.")
            display = told.readline().strip()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        folders = dict.fromkeys(["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"], str(folder))
        environment = os.environ | folders | {"DISPLAY": f":{display}", "NO_AT_BRIDGE": "1"}
        with self.log.open("w") as written:
            options = {"stdout": written, "stderr": written, "env": environment}
            self.process = subprocess.Popen([program, f"--port={self.port}"], **options)
        wait_for(self.is_ready)

    def is_ready(self):
        try:
            return self.send("GET", "/status")["ready"]
        except URLError:  # it does not listen yet
            return None

    def send(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = Request(f"http://127.0.0.1:{self.port}{path}", data, method=method)  # noqa: S310
        try:
            with urlopen(request, timeout=2 * PATIENCE) as answer:  # noqa: S310 (our own address)
                return json.load(answer)["value"]
        except HTTPError as refused:
            with refused:
                value = json.load(refused)["value"]
            raise DriverError(f"{path}: {value['error']}: {value['message']}") from None

    @contextmanager
    def page(self, home):
        before = len(self.log.read_text())
        arguments = ["--automation", "--enable-write-console-messages-to-stdout=true"]
        if not self.script:
            arguments.append("--enable-javascript-markup=false")
        options = {"webkitgtk:browserOptions": {"binary": minibrowser(), "args": arguments}}
        wanted = {"capabilities": {"alwaysMatch": options}}
        session = self.send("POST", "/session", wanted)["sessionId"]
        page = WebKitPage(home, self, f"/session/{session}")
        yield page
        self.send("DELETE", f"/session/{session}")
        for line in self.log.read_text()[before:].splitlines():
            if re.search(r"CONSOLE (?!NETWORK)\w+ (ERROR|WARN)", line):
                page.problems.append(line)

    def stop(self):
        end(self.process)
        end(self.screen)


class WebKitPage(Page):
    def __init__(self, home, browser, path):
        super().__init__(home)
        self.browser, self.path = browser, path

    def send(self, method, path, body=None):
        return self.browser.send(method, f"{self.path}/{path}", body)

    def navigate(self, address):
        self.send("POST", "url", {"url": address})

    def reload(self):
        self.send("POST", "refresh", {})

    def back(self):
        self.send("POST", "back", {})

    def resize(self, width, height):
        """The window has a toolbar above the page, or has none: it is resized by the difference."""
        inner = "() => [innerWidth, innerHeight]"
        bar = self.send("GET", "window/rect")["height"] - self.run("() => innerHeight")
        self.send("POST", "window/rect", {"width": width, "height": height + bar})
        self.until(lambda: self.run(inner) == [width, height], f"A size of {width} × {height}")

    def find(self, place):
        return self.send("POST", "elements", {"using": "xpath", "value": place})

    def call(self, function, *arguments):
        script = f"return ({function})(...arguments)"
        return self.send("POST", "execute/sync", {"script": script, "args": list(arguments)})

    def origin(self, element):
        return element

    def act(self, source):
        self.send("POST", "actions", {"actions": [source]})

    def picture(self):
        """As much of the page as the screen has room for."""
        width = self.run("() => innerWidth")
        height = self.run("() => innerHeight")
        self.resize(width, min(self.run("() => document.documentElement.scrollHeight"), 1960))
        self.send("GET", "screenshot")  # the first is of what was drawn before the new size
        data = self.send("GET", "screenshot")
        self.resize(width, height)
        return data

    def cookies(self):
        return self.send("GET", "cookie")


def minibrowser():
    """WebKit's own test browser, which Debian keeps beside the library."""
    return str(next(Path("/usr/lib").glob("*/webkit2gtk-4.?/MiniBrowser")))
