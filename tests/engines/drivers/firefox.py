"""Firefox by WebDriver BiDi."""

import re
import subprocess
from contextlib import contextmanager
from urllib.parse import urlsplit

from tests.engines.drivers.page import Page
from tests.engines.drivers.programs import DriverError, end, wait_for
from tests.engines.drivers.websocket import WebSocket


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
