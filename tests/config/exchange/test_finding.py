"""Which post of this blog a link to the former one leads to."""

from urllib.parse import quote

import pytest

from blog.models import Post, Redirect
from config.exchange.finding import find_post
from tests.support.factories import make_post

pytestmark = pytest.mark.django_db


@pytest.fixture
def post():
    found = make_post(title="The shape", slug="shape")
    paths = ["/2013/06/14/the-shape/", "/2013/06/shape.html", "/?p=101", "/p/über/"]
    Redirect.objects.bulk_create(Redirect(path=path, post=found) for path in paths)
    return found


@pytest.mark.parametrize(
    "link",
    [
        "https://old.example.org/2013/06/14/the-shape/",
        "http://old.example.org/2013/06/14/the-shape",
        "http://old.example.org/2013/06/shape.html?m=1&showComment=5#c5",
        "http://old.example.org/2013/06/shape.html?utm_source=x",
        "https://old.example.org/?p=101",
        "https://old.example.org/blog/?p=101",
        f"https://old.example.org/p/{quote('über')}/",
        "/2013/06/shape.html",
    ],
)
def test_a_former_address_leads_to_its_post(post, link):
    assert find_post(link) == post


def test_an_address_of_today_leads_to_its_post_in_each_spelling(post):
    address = post.get_absolute_url()

    for link in (address, f"https://here.example.org{address.rstrip('/')}", f"{address}?m=1"):
        assert find_post(link) == post


def test_a_post_that_nobody_can_see_is_found_by_its_former_address(post):
    Post.objects.filter(pk=post.pk).update(status=Post.Status.DRAFT)

    assert find_post("https://old.example.org/2013/06/shape.html") == post
    assert find_post(post.get_absolute_url()) is None


@pytest.mark.parametrize(
    "link",
    [
        *("", "https://old.example.org/", "https://old.example.org/gone/", "http://[", "/about/"),
        *("/a%00b/", "/?p=999", "/?p=99999999999999999999", "/?p=x", "/tag/heat/"),
    ],
)
def test_a_link_to_nothing_leads_to_no_post(post, link):
    assert find_post(link) is None
