"""Six thousand attack strings from other projects' suites, as readers' words in a real browser.

Each is text, name and website of one comment. None may run, with our policy or without it; a
fourth of them, unsanitised in the same browser under the same prodding, shows that they could.
"""

import pytest

from comments import tree
from comments.models import Comment, Thread
from tests.support import factories
from tests.support.shared import shared, shared_data

A_PAGE = 300
FRAMES = 100

# Whatever runs meets one of these before it can do harm. A name that a window was given, an error
# in a script and a page that goes elsewhere by itself are signs of running, too.
TRAPS = """(() => {
    const ran = (how) => {
        let frame = window;
        try {
            while (frame.parent !== frame && !frame.frameElement.dataset.n) frame = frame.parent;
            const n = frame.frameElement?.dataset.n ?? "page";
            (top.ran[n] ??= []).push(how);
        } catch {
            console.error(`XSS: ${how}`);
        }
    };
    if (window === top) top.ran = {};
    for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
        window[name] = () => ran(name);
    }
    for (const name of ["write", "writeln"]) {
        const original = Document.prototype[name];
        Document.prototype[name] = function (...words) { ran(name); original.apply(this, words); };
    }
    addEventListener("error", (event) => event instanceof ErrorEvent && ran(event.message));
    addEventListener("unhandledrejection", () => ran("rejection"));
    let isProdded = false;
    // Prodded links would lead away; one whose address is a script is followed all the same.
    window.navigation?.addEventListener("navigate", (event) => {
        if (event.hashChange) return;
        if (!isProdded) ran(`navigation to ${event.destination.url}`);
        if (event.cancelable) event.preventDefault();
    });
    const kinds = ["mouseover", "mouseenter", "pointerover", "mousemove", "mousedown", "mouseup"];
    const listened = ({ name }) => name.startsWith("on") ? [name.slice(2)] : [];
    window.prod = (elements) => {
        isProdded = true;
        for (const element of elements) {
            if (!element.attributes.length) continue;
            for (const kind of [...kinds, ...[...element.attributes].flatMap(listened)]) {
                element.dispatchEvent(new MouseEvent(kind, { bubbles: true }));
            }
            element.focus?.();
            element.click?.();
        }
        return new Promise((done) => setTimeout(() => { isProdded = false; done(); }, 20));
    };
    const name = window.name;
    window.check = () => window.name === name || ran("window.name");
})()"""

PROD_PAGE = """async () => {
    await prod(document.querySelectorAll(".c .say *, .c .by *"));
    await new Promise((done) => setTimeout(done, 200));
    check();
    return [document.querySelectorAll(".c .say").length, top.ran];
}"""

# The same comment as our pages draw it, if nobody had looked at what it says.
CONTROL = """async (strings) => {
    const frames = strings.map((text, n) => {
        const frame = document.createElement("iframe");
        frame.dataset.n = n;
        frame.srcdoc = `<!doctype html><li><article><h3><a href="${text}">${text}</a></h3>
            <div class="say">${text}</div></article>`;
        return frame;
    });
    const loaded = frames.map((frame) => new Promise((done) => (frame.onload = done)));
    const pause = (ms) => new Promise((done) => setTimeout(done, ms));
    document.body.replaceChildren(...frames);
    await Promise.race([Promise.all(loaded), pause(2000)]);
    for (const frame of frames) {
        try {
            const inside = frame.contentWindow;
            inside.prod(inside.document.querySelectorAll("*"));
            inside.check();
        } catch {}
    }
    await pause(200);
    return Object.keys(top.ran).filter((n) => n !== "page").length;
}"""


@pytest.fixture(scope="module")
def strings():
    files = sorted(shared("xss").glob("*.json"))
    texts = [text for file in files for text in shared_data(f"xss/{file.name}")["items"]]
    # What no database could hold, and what the form refuses before anything else.
    texts = [text.replace("\0", "").encode("utf-8", "replace").decode() for text in texts]
    return [text[:10_000] for text in texts]


def comment(post, text):
    return Comment(
        post=post, body=text, author_name=text[:80], author_url=text[:300], status="approved"
    )


@pytest.fixture
def posts(live_server, strings):
    """Posts with a few hundred of the strings each, stored as an import would."""
    posts = []
    for start in range(0, len(strings), A_PAGE):
        post = factories.make_post()
        with Thread.objects.locked(post.pk) as thread:
            tree.bulk_load([comment(post, text) for text in strings[start : start + A_PAGE]])
            thread.refresh()
        posts.append(post)
    return posts


def without_policy(route):
    response = route.fetch()
    headers = {k: v for k, v in response.headers.items() if "security-policy" not in k}
    assert len(headers) < len(response.headers)
    route.fulfill(response=response, headers=headers)


def test_no_string_runs(visit, live_server, posts, strings, capsys):
    ran, shown = [], []
    for policy in (True, False):
        page = visit(live_server.url)
        page.context.add_init_script(TRAPS)
        page.context.on("page", lambda _: ran.append("a window opened"))
        page.on("dialog", lambda dialog: ran.append(dialog.message))
        if not policy:
            page.route("**/?all=1", without_policy)
        for post in posts:
            page.goto(f"{post.get_absolute_url()}?all=1")
            address = page.url
            count, hits = page.evaluate(PROD_PAGE)
            shown.append(count)
            ran.extend(how for hows in hits.values() for how in hows)
            assert page.url == address
            # Outside requests, errors of scripts and violations of the policy.
            assert page.watch.problems == []
    assert sum(shown) == 2 * len(strings)

    # Of each file some: that what runs is seen needs no more, and each takes a document of its own.
    unsanitised = control(visit, strings[::4])
    with capsys.disabled():
        print(  # noqa: T201 (the figure that the test is for)
            f"\n{len(strings):,} strings: {len(ran)} executions as comments, with our policy and "
            f"without; of a fourth, {unsanitised:,} ran unsanitised in this browser."
        )
    assert ran == []
    assert unsanitised > 200


def control(visit, strings):
    """How many of the strings run when nothing stands between them and the browser."""
    home = "http://127.0.0.1:9"  # where nobody listens; the page itself is made here
    blank = {"body": "<!doctype html>", "content_type": "text/html"}
    page = visit(home)
    page.context.add_init_script(TRAPS)
    page.on("dialog", lambda dialog: dialog.dismiss())
    count = 0
    for start in range(0, len(strings), FRAMES):
        page.route(f"{home}/", lambda route: route.fulfill(**blank))
        page.goto("/")
        page.unroute_all()
        count += page.evaluate(CONTROL, strings[start : start + FRAMES])
    page.context.close()
    page.watch.problems.clear()
    return count
