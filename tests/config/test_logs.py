"""No log line opens a reader's page, whatever the format and whatever went wrong."""

import io
import json
import logging
import logging.config
from copy import deepcopy

import pytest
from django.conf import settings

from comments import tokens
from tests.support.factories import make_comment, make_post

TOKEN = "Zm9vYmFyYmF6cXV4LXRoaXMtaXMtYS10b2tlbg"


@pytest.fixture(params=["text", "json"])
def log(request):
    """What reaches the console through the site's own handler, in each of the two formats."""
    stream = io.StringIO()
    configurator = logging.config.DictConfigurator(deepcopy(settings.LOGGING))
    config = configurator.config
    for name, formatter in config["formatters"].items():
        config["formatters"][name] = configurator.configure_formatter(formatter)
    for name, rule in config.get("filters", {}).items():
        config["filters"][name] = configurator.configure_filter(rule)
    console = {**config["handlers"]["console"], "formatter": request.param, "stream": stream}
    handler = configurator.configure_handler(console)
    root = logging.getLogger()
    root.addHandler(handler)
    yield stream
    root.removeHandler(handler)


LINES = [
    f"GET /comment/{TOKEN}/",
    f"GET /comment/find/{TOKEN}/data/",
    f"GET /preview/{TOKEN}/",
    f"GET /subscribe/{TOKEN}/",
    f"GET /2024/06/the-fan/?mine=12:1rAbCd:{TOKEN}",
    f"GET /2024/06/the-fan/?sort=new&mine=12:1rAbCd:{TOKEN}#comment-12",
    f"https://blog.example.org/comment/{TOKEN}/ and /comment/{TOKEN}/ again",
    f"GET /comment/{TOKEN}",
    f"GET /2024/06/the-fan/?mine=12%3A1rAbCd%3A{TOKEN}",
]


@pytest.mark.parametrize("line", LINES)
def test_a_token_in_a_message_is_left_out(log, line):
    logging.getLogger("django.request").warning("Not Found: %s", line)

    assert "Not Found: " in log.getvalue()
    assert TOKEN not in log.getvalue()


def test_a_token_in_an_argument_of_any_kind_is_left_out(log):
    path = f"/comment/{TOKEN}/"

    logging.getLogger("x").warning("%s %r %s", path, [path], {"path": path})

    assert TOKEN not in log.getvalue()


def test_a_token_in_a_traceback_is_left_out(log):
    try:
        raise ValueError(f"cannot open /comment/{TOKEN}/")
    except ValueError:
        logging.getLogger("django.request").exception("It failed")

    assert "ValueError" in log.getvalue()
    assert TOKEN not in log.getvalue()


def test_a_token_in_the_cause_of_an_error_is_left_out(log):
    try:
        try:
            raise KeyError(f"/preview/{TOKEN}/")
        except KeyError as error:
            raise RuntimeError("further up") from error
    except RuntimeError:
        logging.getLogger("django.request").exception("It failed")

    assert "further up" in log.getvalue()
    assert TOKEN not in log.getvalue()


def test_what_opens_nothing_is_kept(log):
    logging.getLogger("x").info("GET /comment/ and /2024/06/the-fan/?sort=new #comment-12")

    assert "GET /comment/ and /2024/06/the-fan/?sort=new #comment-12" in log.getvalue()


@pytest.mark.parametrize("log", ["json"], indirect=True)
def test_a_line_of_json_is_one_object(log):
    try:
        raise ValueError("line one\nline two ü")
    except ValueError:
        logging.getLogger("some.where").exception("It “failed”\nbadly")

    (line,) = log.getvalue().splitlines()
    entry = json.loads(line)
    assert entry["level"] == "ERROR"
    assert entry["logger"] == "some.where"
    assert entry["message"] == "It “failed”\nbadly"
    assert "line two ü" in entry["traceback"]


@pytest.mark.django_db
def test_a_readers_whole_visit_leaves_no_token_no_address_and_no_words(log, client):
    make_post(slug="the-fan")
    sent = client.post(
        "/2024/06/the-fan/comment/",
        {"body": "My secret words", "name": "Grace Hopper"},
        REMOTE_ADDR="203.0.113.9",
    )
    token = sent["Location"].split("/")[2]

    client.get(f"/comment/{token}/", REMOTE_ADDR="203.0.113.9")
    client.get(f"/comment/{token}x/", REMOTE_ADDR="203.0.113.9")
    client.put(f"/comment/{token}/", REMOTE_ADDR="203.0.113.9")
    client.get(f"/2024/06/none/?mine={tokens.sign_mine(1)}", REMOTE_ADDR="203.0.113.9")

    assert "Not Found" in log.getvalue()  # something was logged, or this proves nothing
    assert "Method Not Allowed" in log.getvalue()
    assert token not in log.getvalue()
    assert tokens.sign_mine(1).split(":")[-1] not in log.getvalue()
    assert "203.0.113.9" not in log.getvalue()
    assert "Hopper" not in log.getvalue()
    assert "secret words" not in log.getvalue()


@pytest.mark.django_db
def test_a_failure_on_a_readers_own_page_leaves_no_token(log, client, monkeypatch):
    comment = make_comment()
    client.raise_request_exception = False
    monkeypatch.setattr("comments.author_page.views.render", lambda request, *rest: 1 / 0)

    response = client.get(f"/comment/{comment.token}/")

    assert response.status_code == 500
    assert "ZeroDivisionError" in log.getvalue()
    assert comment.token not in log.getvalue()
