"""The site that people run, visited by the engines that Chromium is not.

PHOTOS=folder keeps a picture of what each journey sees.
"""

import os

import pytest

from tests.browser.conftest import Site
from tests.engines.drivers.firefox import Firefox
from tests.engines.drivers.webkit import WebKit
from tests.support.shared import skip

ENGINES = {
    f"{engine.NAME}{'' if script else '-no-script'}": (engine, script)
    for engine in (Firefox, WebKit)
    for script in (True, False)
}

SCENE = r"""
from tests.support import factories
post = factories.make_post(title="The hourglass")
first, reply, deep, other = factories.make_conversations(post, [None, 0, 1, None])
mixed = factories.make_post(title="שעון חול")
factories.make_comment(post=mixed, author_name="דנה", body="אני מתעוררת בשלוש.\n\nI wake at three.")
demo = type(post).objects.get(slug="two-milliseconds")
answer = {
    "post": post.get_absolute_url(), "first": first.pk, "reply": reply.pk, "deep": deep.pk,
    "hebrew": mixed.get_absolute_url(), "demo": demo.get_absolute_url(),
    "author": demo.authors[0].get_absolute_url(),
}
"""


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The demo blog, and a post with a thread. `places` has their addresses."""
    site = Site(tmp_path_factory.mktemp("site"), None)
    site.mail = site.environment["EMAIL_URL"].removeprefix("file://")
    site.manage("load_demo")
    site.places = site.shell(SCENE)
    site.start()
    yield site
    site.stop()


@pytest.fixture(scope="session", params=ENGINES)
def browser(request, tmp_path_factory):
    engine, script = ENGINES[request.param]
    program = os.environ.get(engine.NAME.upper())
    if not program:
        skip(f"{engine.NAME} is missing: tests/require.sh {engine.NAME} says how to install it")
    browser = engine(program, tmp_path_factory.mktemp(request.param) / "profile", script=script)
    browser.has_script, browser.id = script, request.param
    yield browser
    browser.stop()


@pytest.fixture
def page(browser, site):
    """A page in a profile of its own, in which nothing may go wrong unseen."""
    with browser.page(site.url) as page:
        page.resize(1280, 900)
        yield page
        assert page.cookies() == []
    assert page.problems == []


@pytest.fixture
def script(browser):
    """Whether the pages may run script."""
    return browser.has_script
