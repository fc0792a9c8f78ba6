"""One page is kept once: nothing that it does not use makes another copy of it."""

import pytest
from django.core.cache import caches
from django.test import Client

from comments.models import Thread
from config.stores import memory
from tests.support.factories import make_comment, make_conversations, make_person, make_post
from tests.support.pages import elements

pytestmark = pytest.mark.django_db


@pytest.fixture
def post():
    post = make_post(slug="heat", tags=["heat"], by=[make_person("Ada")])
    for _ in range(11):
        make_post(tags=["heat"])
    make_comment(post=post)
    return post


HERE = "/2024/06/heat/"
FEEDS = ["/feed/", "/tag/heat/feed/", "/author/ada/feed/", f"{HERE}feed/", "/comments/feed/"]
KEPT = [
    *("/", "/archive/", "/2024/", "/2024/06/", "/tag/heat/", "/author/ada/", "/sitemap.xml", HERE),
    *(f"{feed}{form}" for feed in FEEDS for form in ("", "atom/", "json/")),
]
PAGED = {"/", "/2024/06/", "/tag/heat/", "/author/ada/"}


def copies():
    return len(caches["default"]._cache)


@pytest.mark.parametrize("address", KEPT)
def test_what_a_page_does_not_use_makes_no_second_copy(client, post, address):
    first = client.get(address)
    ignored = ["utm_source=x", "b=1&b=2", "mine" * 3 + "=1", "sort=x", "all=2", "page=1"]
    ignored += [] if address in PAGED else ["page=2", "page=aaa", "page=-1", "q=x"]
    ignored += [] if address == HERE else ["mine=x", "replytocom=1", "thread=1", "all=1"]
    ignored += ["sort=new"] if address != HERE else ["page=7", "all=1", "page=0&sort=%00"]
    ignored += ["p=1"] if address not in {"/", "/sitemap.xml"} else []

    answers = [client.get(f"{address}?{query}") for query in ignored]

    assert {answer.status_code for answer in answers} == {200}
    assert {answer["ETag"] for answer in answers} == {first["ETag"]}
    assert {answer.content for answer in answers} == {first.content}
    assert copies() == 1


@pytest.mark.parametrize("address", KEPT)
@pytest.mark.parametrize("host", ["elsewhere.example", "127.0.0.1:81", "ELSEWHERE.example:65535"])
def test_no_host_makes_a_second_copy_or_another_page(client, post, settings, address, host):
    settings.ALLOWED_HOSTS = ["testserver", "elsewhere.example", "127.0.0.1"]
    other = client.get(address, headers={"host": host})
    again = client.get(address)
    assert (again["ETag"], again.content) == (other["ETag"], other.content)
    assert copies() == 1

    caches["default"].clear()
    assert client.get(address).content == other.content
    assert host.lower() not in other.content.decode().lower()


def test_every_page_that_is_kept_is_tried_here(client, post):
    from config.middleware import page_cache

    tried = {client.get(address).resolver_match.view_name for address in KEPT}

    assert tried == page_cache.OF_A_POST | page_cache.OF_THE_BLOG


@pytest.mark.parametrize("page", ["2", "02", "0002", "2&page=2", "2&x=1"])
def test_the_number_of_a_page_is_one_number_however_it_is_written(client, post, page):
    first = client.get("/tag/heat/?page=2")

    other = client.get(f"/tag/heat/?page={page}")

    assert other["ETag"] == first["ETag"]
    assert "?page=2&" not in first.content.decode()
    assert copies() == 1


@pytest.mark.parametrize(
    ("asked", "canonical"),
    [
        ("/tag/heat/?page=02", "http://127.0.0.1:8000/tag/heat/?page=2"),
        ("/?page=01", "http://127.0.0.1:8000/"),
        ("/archive/?page=5", "http://127.0.0.1:8000/archive/"),
        ("/author/ada/?page=1&x=1", "http://127.0.0.1:8000/author/ada/"),
    ],
)
def test_the_one_address_of_a_page_has_the_number_that_it_uses(client, post, asked, canonical):
    found = elements(client.get(asked).content.decode())

    links = [of["href"] for tag, of in found if tag == "link" and of.get("rel") == "canonical"]
    assert links == [canonical]


def test_a_long_thread_has_a_copy_for_each_page_and_no_more(client, settings):
    settings.THREAD_SHOW_ALL_UP_TO, settings.CONVERSATIONS_PER_PAGE = 3, 2
    post = make_post(slug="long")
    make_conversations(post, [None] * 5)
    here = post.get_absolute_url()
    assert Thread.objects.get(post=post).visible_count == 5

    for query in ("", "page=1", "page=001", "sort=old", "all=0", "thread=0", "x=y"):
        client.get(f"{here}?{query}")
    assert copies() == 1
    for query in ("page=2", "page=02&sort=old", "page=2&x=y"):
        client.get(f"{here}?{query}")
    assert copies() == 2
    for query in ("all=1", "all=1&page=2", "all=1&page=99"):
        assert client.get(f"{here}?{query}").status_code == 200
    assert copies() == 3
    assert client.get(f"{here}?page=99").status_code == 404
    assert copies() == 3


# The attacks of the trial: who is locked out, or has reported, asks for so many pages that the
# marks of it are pushed out of the memory.


def test_no_number_of_pages_gives_an_address_its_rights_back(post, settings):
    settings.ALLOWED_HOSTS = ["testserver", "localhost"]
    settings.LIMITS = settings.LIMITS | {"posts": "2 per 10 minutes"}
    comment, eve = post.comments.get(), Client(REMOTE_ADDR="203.0.113.9")
    paths = [f"{HERE}?page=", "/archive/?page=", "/?x=", "/feed/?x="]

    def send(number):
        words = {"body": f"Words, number {number}.", "action": "post"}
        return eve.post(f"{HERE}comment/", words).status_code

    def report():
        eve.post(f"/comment/{comment.pk}/report/", {"reason": "unkind", "line": ""})
        return comment.reports.count()

    assert (send(1), send(2), send(3), report()) == (302, 302, 429, 1)
    for number in range(3000):
        path = f"{paths[number % 4]}{'a' * (number % 50)}{number}"
        assert eve.get(path, headers={"host": f"localhost:{1024 + number}"}).status_code == 200

    assert (send(4), report(), report()) == (429, 1, 1)
    assert copies() <= 8  # the comments that were sent moved the versions once or twice


def test_pages_that_fill_the_memory_push_nothing_else_out(monkeypatch, client, post):
    monkeypatch.setattr(memory, "MOST_BYTES", 30_000)
    caches["limits"].set("mark", 1, 600)

    for address in KEPT:
        client.get(address)

    assert caches["default"]._indexes.bytes <= 30_000
    assert 0 < copies() < len(KEPT)
    assert caches["limits"].get("mark") == 1
