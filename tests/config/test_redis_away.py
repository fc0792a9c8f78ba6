"""Redis is away, hangs or is full: the site answers, limits and marks hold, and it says so.

The server here is a port that nobody listens at, or one that takes a connection and says nothing.
`python -m tests.faults redis` does the same with a real one.
"""

import socket

import pytest
import redis
from django.core.cache import caches
from django.test import Client
from limits.strategies import MovingWindowRateLimiter

from comments import duplicates
from comments.models import Comment
from config.middleware import rate_limit
from config.stores import memory
from config.stores import redis as stores
from tests.support.factories import make_comment, make_post

DEAD = "redis://127.0.0.1:1/0"


@pytest.fixture(autouse=True)
def nothing_known():
    """No server is known to be away, and nothing is remembered instead of one."""
    stores.server.cache_clear()
    memory.NothingEvicted("limits, Redis away", {}).clear()
    yield
    stores.server.cache_clear()


@pytest.fixture
def hung():
    """A server that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0), backlog=100) as server:
        yield f"redis://127.0.0.1:{server.getsockname()[1]}/0"


@pytest.fixture
def without_redis(settings, monkeypatch, request, hung):
    """The site with both stores at a Redis that does not answer."""
    url = {"dead": DEAD, "hung": hung}[request.param]
    settings.CACHE_URL = settings.LIMITS_URL = url
    settings.CACHES = {
        "default": {"BACKEND": "config.stores.redis.Pages", "LOCATION": url},
        "limits": {"BACKEND": "config.stores.redis.Limits", "LOCATION": url},
    }
    counts = stores.Counts(url)
    monkeypatch.setattr(rate_limit, "storage", counts)
    monkeypatch.setattr(rate_limit, "limiter", MovingWindowRateLimiter(counts))


both = pytest.mark.parametrize("without_redis", ["dead", "hung"], indirect=True)
pytestmark = pytest.mark.django_db


@both
def test_pages_are_built_and_comments_taken(without_redis, client):
    post = make_post(slug="heat")
    make_comment(post=post, body="Words that are there.")

    pages = [client.get(path) for path in ("/", "/2024/06/heat/", "/feed/", "/2024/06/heat/")]
    taken = client.post("/2024/06/heat/comment/", {"body": "More.", "action": "post"})

    assert [page.status_code for page in pages] == [200] * 4
    assert "Words that are there." in pages[1].content.decode()
    assert taken.status_code == 302
    assert Comment.objects.filter(status="pending").count() == 1


@both
def test_limits_hold_in_this_process(without_redis, settings):
    settings.LIMITS = settings.LIMITS | {"posts": "2 per 10 minutes"}
    make_post(slug="heat")

    def send(number, address):
        words = {"body": f"Words, number {number}.", "action": "post"}
        client = Client(REMOTE_ADDR=address)
        return client.post("/2024/06/heat/comment/", words).status_code

    assert [send(number, "203.0.113.9") for number in range(4)] == [302, 302, 429, 429]
    assert send(5, "203.0.113.8") == 302


@both
def test_one_address_reports_a_comment_once(without_redis, client):
    comment = make_comment()

    for _ in range(3):
        client.post(f"/comment/{comment.pk}/report/", {"reason": "unkind", "line": ""})

    assert comment.reports.count() == 1


@both
def test_readiness_names_both_stores(without_redis, client):
    response = client.get("/readyz")

    said = response.json()
    assert (response.status_code, said["status"]) == (200, "degraded")
    assert said["cache"].startswith("away: ")
    assert said["limits"].startswith("away: ")


@both
def test_a_thread_changes_though_its_kept_pages_cannot_be_thrown_away(
    without_redis, django_capture_on_commit_callbacks
):
    comment = make_comment()

    with django_capture_on_commit_callbacks(execute=True):
        comment.erase()

    comment.refresh_from_db()
    assert comment.erased_at is not None


# Who is asked, and when


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands until it is moved."""
    now = [1000.0]
    monkeypatch.setattr(stores.time, "monotonic", lambda: now[0])
    return now


class Asked:
    """A question that fails as long as `error` is set, and counts how often it was asked."""

    def __init__(self, error=None):
        self.error, self.times = error, 0

    def __call__(self):
        self.times += 1
        if self.error:
            raise self.error
        return "there"


AWAY = [redis.ConnectionError("refused"), redis.TimeoutError("hung"), redis.BusyLoadingError()]


@pytest.mark.parametrize("error", AWAY, ids=lambda error: type(error).__name__)
def test_who_did_not_answer_is_left_alone_for_a_while_and_then_asked_once(clock, error):
    server, question = stores.Server(), Asked(error)

    answers = {server.ask(question, lambda: "here") for _ in range(100)}
    assert (answers, question.times) == ({"here"}, 1)

    clock[0] += stores.PAUSE
    answers = {server.ask(question, lambda: "here") for _ in range(100)}
    assert (answers, question.times) == ({"here"}, 2)


def test_who_is_back_is_asked_again(clock):
    server, question = stores.Server(), Asked(redis.ConnectionError())
    server.ask(question, lambda: "here")
    question.error = None

    assert server.ask(question, lambda: "here") == "here"
    clock[0] += stores.PAUSE
    assert [server.ask(question, lambda: "here") for _ in range(3)] == ["there"] * 3


def test_who_refuses_is_asked_all_the_same_and_it_is_known(clock):
    server, full = stores.Server(), Asked(redis.OutOfMemoryError("OOM"))

    assert [server.ask(full, lambda: "here") for _ in range(3)] == ["here"] * 3
    assert (full.times, server.refused_lately) == (3, True)
    assert server.ask(Asked(), lambda: "here") == "there"
    clock[0] += stores.MINUTE
    assert not server.refused_lately


def test_a_fault_of_our_own_is_not_taken_for_a_redis_that_is_away():
    with pytest.raises(ValueError, match="not found"):
        stores.Server().ask(Asked(ValueError("not found")), lambda: "here")


def test_a_redis_that_hangs_is_waited_for_once(hung):
    store = stores.Limits(hung, {})

    assert [store.add("mark", 1, 600) for _ in range(50)] == [True, *[False] * 49]
    assert store.server.is_away


# What is remembered meanwhile


@pytest.fixture
def away():
    return stores.Limits(DEAD, {})


def test_a_mark_is_set_once_and_found(away):
    assert away.add("mark", "first", 600) is True
    assert away.add("mark", "second", 600) is False
    assert away.get("mark") == "first"
    assert away.delete("mark") is True
    assert away.get("mark", "none") == "none"


def test_the_key_of_the_day_stays_the_same_when_redis_goes(monkeypatch, away):
    before = duplicates.key_of_today()

    monkeypatch.setattr(duplicates, "store", away)

    assert duplicates.key_of_today() == before
    assert duplicates.key_of_today() == before


def test_a_store_that_was_emptied_gets_the_key_of_the_day_again():
    before = duplicates.address_hash("203.0.113.9")

    caches["limits"].clear()

    assert duplicates.address_hash("203.0.113.9") == before


def test_a_full_redis_that_has_a_mark_does_not_give_it_twice(monkeypatch, away):
    """It refuses every `add`, also of what it has."""
    full = Asked(redis.OutOfMemoryError("OOM"))
    cache = stores.RedisCache
    monkeypatch.setattr(cache, "add", lambda *args, **kwargs: full())
    monkeypatch.setattr(cache, "has_key", lambda self, key, version=None: key == "known")

    assert away.add("known", 1, 600) is False
    assert away.add("new", 1, 600) is True
    assert away.add("new", 1, 600) is False
