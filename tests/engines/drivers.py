"""Firefox by WebDriver BiDi and WebKit by WebDriver, as one kind of page.

A place on a page is named by an XPath (`words`, `field`, `button`, `link` make the usual ones):
each engine looks for it by itself, also where the page may run no script. Everything waits until
it is there.
"""

import base64
import json
import os
import re
import select
import socket
import struct
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urljoin, urlsplit
from urllib.request import Request, urlopen

PATIENCE = 30
"""Seconds for what has to happen on a page, also on a busy machine."""

CONTROL, ENTER, DELETE = "\ue009", "\ue007", "\ue017"


class DriverError(Exception):
    """What an engine could not do. It may be able to in a moment: pages come and go."""


# Places -------------------------------------------------------------------------------------------


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


# Pages --------------------------------------------------------------------------------------------

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


# Firefox ------------------------------------------------------------------------------------------


class WebSocket:
    """As much of RFC 6455 as a conversation in JSON needs."""

    def __init__(self, host, port, path):
        self.socket = socket.create_connection((host, port), timeout=2 * PATIENCE)
        self.incoming = self.socket.makefile("rb")
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [
            f"GET {path} HTTP/1.1", f"Host: {host}:{port}", "Upgrade: websocket",
            "Connection: Upgrade", f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13",
        ]  # fmt: skip
        self.socket.sendall("\r\n".join([*lines, "", ""]).encode())
        status = self.incoming.readline()
        if b" 101 " not in status:
            raise DriverError(f"No web socket: {status}")
        while self.incoming.readline().strip():
            pass

    def send(self, words):
        self.send_frame(1, json.dumps(words).encode())

    def send_frame(self, kind, data):
        mask, size = os.urandom(4), len(data)
        if size < 126:
            head = bytes([0x80 | kind, 0x80 | size])
        elif size < 65536:
            head = struct.pack(">BBH", 0x80 | kind, 0x80 | 126, size)
        else:
            head = struct.pack(">BBQ", 0x80 | kind, 0x80 | 127, size)
        masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(data))
        self.socket.sendall(head + mask + masked)

    def receive(self):
        message = b""
        while True:
            first, size = self.incoming.read(2)
            if size == 126:
                [size] = struct.unpack(">H", self.incoming.read(2))
            elif size == 127:
                [size] = struct.unpack(">Q", self.incoming.read(8))
            data = self.incoming.read(size)
            kind = first & 0x0F
            if kind == 8:
                raise DriverError("The browser ended the conversation.")
            if kind == 9:
                self.send_frame(10, data)
            elif kind in {0, 1}:
                message += data
                if first & 0x80:
                    return json.loads(message)

    def close(self):
        self.incoming.close()
        self.socket.close()


class Firefox:
    """A Firefox of its own. `page(home)` is a page in a new profile; `script=False` runs none."""

    NAME = "firefox"

    def __init__(self, program, folder, *, script):
        folder.mkdir()
        if not script:
            (folder / "user.js").write_text('user_pref("javascript.enabled", false);\n')
        command = [program, "--headless", "--no-remote", "--profile", str(folder)]
        log = folder / "log"
        with log.open("w") as written:
            command += ["--remote-debugging-port", "0"]
            self.process = subprocess.Popen(command, stdout=written, stderr=written)
        self.port = wait_for(lambda: re.search(r"ws://127\.0\.0\.1:(\d+)", log.read_text()))[1]
        self.socket = WebSocket("127.0.0.1", int(self.port), "/session")
        self.number, self.pages = 0, {}
        self.send("session.new", capabilities={})
        self.send("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])

    def send(self, method, **parameters):
        self.number += 1
        self.socket.send({"id": self.number, "method": method, "params": parameters})
        while True:
            message = self.socket.receive()
            if message["type"] == "event":
                self.note(message["method"], message["params"])
            elif message["id"] == self.number:
                if message["type"] == "error":
                    raise DriverError(f"{method}: {message['error']}: {message['message']}")
                return message["result"]

    def note(self, event, about):
        source = about["source"] if event == "log.entryAdded" else about
        page = self.pages.get(source.get("context"))
        if page is None:
            return
        if event == "log.entryAdded" and about["level"] in {"error", "warn"}:
            page.problems.append(f"{about['type']}: {about['text']}")
        elif event == "network.beforeRequestSent":
            address = urlsplit(about["request"]["url"])
            if address.scheme in {"http", "https"} and address.netloc != urlsplit(page.home).netloc:
                page.problems.append(f"outside: {address.geturl()}")

    @contextmanager
    def page(self, home):
        profile = self.send("browser.createUserContext")["userContext"]
        options = {"type": "tab", "userContext": profile}
        context = self.send("browsingContext.create", **options)["context"]
        # A policy that is violated is then an error in the log, also when it is only reported.
        tell = """() => addEventListener("securitypolicyviolation", (event) =>
            console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`))"""
        self.send("script.addPreloadScript", functionDeclaration=tell, contexts=[context])
        page = self.pages[context] = FirefoxPage(home, self, context)
        yield page
        self.send("browser.removeUserContext", userContext=profile)

    def stop(self):
        self.socket.close()
        end(self.process)


class FirefoxPage(Page):
    def __init__(self, home, browser, context):
        super().__init__(home)
        self.browser, self.context = browser, context

    def send(self, method, **parameters):
        return self.browser.send(method, context=self.context, **parameters)

    def navigate(self, address):
        self.send("browsingContext.navigate", url=address, wait="complete")

    def reload(self):
        self.send("browsingContext.reload", wait="complete")

    def back(self):
        self.send("browsingContext.traverseHistory", delta=-1)

    def resize(self, width, height):
        self.send("browsingContext.setViewport", viewport={"width": width, "height": height})

    def find(self, place):
        locator = {"type": "xpath", "value": place}
        nodes = self.send("browsingContext.locateNodes", locator=locator)["nodes"]
        return [{"sharedId": node["sharedId"]} for node in nodes]

    def call(self, function, *arguments):
        kinds = {str: "string", int: "number"}
        answer = self.browser.send(
            "script.callFunction",
            functionDeclaration=function,
            arguments=[
                {"type": kinds[type(value)], "value": value} if type(value) in kinds else value
                for value in arguments
            ],
            target={"context": self.context},
            awaitPromise=False,
        )
        if answer["type"] == "exception":
            raise DriverError(answer["exceptionDetails"]["text"])
        return answer["result"]["value"]

    def origin(self, element):
        return {"type": "element", "element": element}

    def act(self, source):
        self.send("input.performActions", actions=[source])

    def picture(self):
        return self.send("browsingContext.captureScreenshot", origin="document")["data"]

    def cookies(self):
        partition = {"type": "context", "context": self.context}
        return self.browser.send("storage.getCookies", partition=partition)["cookies"]


# WebKit -------------------------------------------------------------------------------------------

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


# Programs -----------------------------------------------------------------------------------------


def wait_for(ask):
    """The first answer of `ask` that is one, from a program that has just been started."""
    until = time.monotonic() + 2 * PATIENCE
    while not (answer := ask()):
        if time.monotonic() > until:
            raise DriverError("The browser does not start.")
        time.sleep(0.05)
    return answer


def end(process):
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
