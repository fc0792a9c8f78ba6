"""What is remembered outside the database: nothing is thrown out, in memory and in Redis."""

import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from redis import ConnectionError as Unreachable

from config.stores import checks, memory


def test_however_much_is_kept_nothing_is_thrown_out():
    store = caches["limits"]
    store.set("first", "mark", 600)

    for number in range(3000):
        store.set(f"mark-{number}", 1, 600)

    assert store.get("first") == "mark"
    assert store.get("mark-0") == 1


def test_what_is_over_does_not_stay():
    store = memory.NothingEvicted("what is over", {})

    for number in range(3000):
        store.set(f"mark-{number}", 1, 0)

    assert len(store._cache) < 1000


OWN = {"maxmemory_policy": "noeviction", "run_id": "one"}


def check(monkeypatch, settings, limits, cache):
    """What the start finds of two Redis servers that say this about themselves."""
    settings.LIMITS_URL, settings.CACHE_URL = "redis://limits:6379/0", "redis://cache:6379/0"
    known = {settings.LIMITS_URL: limits, settings.CACHE_URL: cache}

    def info_of(url):
        if isinstance(known[url], Exception):
            raise known[url]
        return known[url]

    monkeypatch.setattr(checks, "info_of", info_of)
    return [message.msg for message in checks.limits_url_is_safe(None)]


def test_a_redis_of_its_own_that_evicts_nothing_is_taken(monkeypatch, settings):
    cache = {"maxmemory_policy": "allkeys-lru", "run_id": "two"}

    assert check(monkeypatch, settings, OWN, cache) == []


def test_a_redis_that_evicts_is_refused_by_name(monkeypatch, settings):
    evicting = OWN | {"maxmemory_policy": "allkeys-lru"}

    assert check(monkeypatch, settings, evicting, {"run_id": "two"}) == [
        "LIMITS_URL is a Redis with maxmemory-policy allkeys-lru, which throws limits out when it "
        "is full. Expected noeviction."
    ]


def test_the_redis_of_the_pages_is_refused_under_another_name_too(monkeypatch, settings):
    assert check(monkeypatch, settings, OWN, OWN) == [
        "LIMITS_URL is the Redis of CACHE_URL, which pages can fill. "
        "Expected an instance of its own."
    ]


def test_a_redis_that_is_away_stops_no_start(monkeypatch, settings):
    away = Unreachable("password s3cret")

    assert check(monkeypatch, settings, away, OWN) == [
        "LIMITS_URL did not answer: ConnectionError."
    ]
    assert check(monkeypatch, settings, OWN, away) == []


def test_the_start_of_the_blog_looks_at_it(monkeypatch, settings):
    settings.LIMITS_URL = "redis://limits:6379/0"
    monkeypatch.setattr(checks, "info_of", lambda url: OWN | {"maxmemory_policy": "allkeys-lru"})

    with pytest.raises(SystemCheckError, match="Expected noeviction"):
        call_command("serve", skip_checks=False)


# Finished pages in memory


@pytest.fixture
def pages(monkeypatch):
    """Room for three pages of 1,000 bytes."""
    monkeypatch.setattr(memory, "MOST_BYTES", 5_000)
    store = memory.Pages("pages of a test", {})
    store.clear()
    return store


PAGE = b"x" * 1000


def test_the_page_that_was_not_asked_for_longest_makes_room(pages):
    for name in ("one", "two", "three"):
        pages.put_page("blog", name, PAGE, 60)
    pages.get("one")

    pages.put_page("blog", "four", PAGE, 60)

    found = pages.get_many(["one", "two", "three", "four"])
    assert sorted(found) == ["four", "one", "three"]


def test_bytes_are_counted_and_not_entries(pages):
    for number in range(50):
        pages.put_page("blog", f"page-{number}", PAGE * 2, 60)

    assert len(pages._cache) == 1
    assert pages._indexes.bytes == sum(pages._indexes.sizes.values()) <= 5_000


def test_a_page_that_is_larger_than_the_memory_is_not_kept(pages):
    pages.put_page("blog", "large", PAGE * 10, 60)

    assert pages.get("large") is None
    assert pages._indexes.bytes == 0


def test_the_pages_of_a_subject_are_thrown_away_and_no_others(pages):
    pages.put_page(1, "one", PAGE, 60)
    pages.put_page(2, "two", PAGE, 60)
    pages.put_page("blog", "three", PAGE, 60)

    pages.delete_pages([1, "blog", "nothing"])

    assert sorted(pages.get_many(["one", "two", "three"])) == ["two"]
    assert list(pages._indexes.keys) == [2]


def test_nothing_is_known_of_what_went(pages):
    for number in range(50):
        pages.put_page(number, f"page-{number}", PAGE, 60)
        pages.put_page(number, f"page-{number}", PAGE, 0)
        pages.delete(f"page-{number}")
    pages.set("figures", PAGE)
    pages.delete("figures")

    known = pages._indexes
    assert (known.bytes, known.sizes, dict(known.keys), known.subjects) == (0, {}, {}, {})


# Counts in memory


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands until it is moved."""
    now = [1000.0]
    monkeypatch.setattr(memory.time, "time", lambda: now[0])
    return now


def test_a_count_lets_through_as_many_as_its_limit_says_within_its_time(clock):
    counts = memory.Counts()

    assert [counts.acquire_entry("an address", 3, 60) for _ in range(5)] == [True] * 3 + [False] * 2
    clock[0] += 59
    assert counts.acquire_entry("an address", 3, 60) is False
    clock[0] += 1
    assert counts.acquire_entry("an address", 3, 60) is True


def test_a_clock_that_jumped_ahead_and_came_back_locks_nobody_out(clock):
    counts = memory.Counts()
    clock[0] += 86400
    assert [counts.acquire_entry("an address", 3, 60) for _ in range(4)] == [True] * 3 + [False]
    clock[0] -= 86400

    assert counts.acquire_entry("an address", 3, 60) is True


def test_a_count_says_when_its_window_began(clock):
    counts = memory.Counts()
    counts.acquire_entry("an address", 3, 60)
    clock[0] += 20
    counts.acquire_entry("an address", 3, 60)

    assert counts.get_moving_window("an address", 3, 60) == (1000.0, 2)
    assert counts.get_moving_window("another", 3, 60) == (1020.0, 0)


def test_counts_that_are_over_are_forgotten(clock):
    counts = memory.Counts()
    for number in range(100):
        counts.acquire_entry(f"address {number}", 3, 60)
        counts.incr(f"name {number}", 60)
    clock[0] += 61

    counts.acquire_entry("another address", 3, 60)

    assert list(counts.events) == list(counts.ends) == ["another address"]
    assert counts.counts == {}


def test_a_plain_count_begins_again_when_it_is_over(clock):
    counts = memory.Counts()

    assert [counts.incr("a name", 60), counts.incr("a name", 60, 2)] == [1, 3]
    assert counts.get("a name") == 3
    clock[0] += 60
    assert counts.get("a name") == 0
    assert counts.incr("a name", 60) == 1
    counts.clear("a name")
    assert counts.get("a name") == 0
