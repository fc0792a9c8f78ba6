"""No cookie for a reader: no address outside the admin sets one, whatever is asked of it."""

import re

import pytest
from django.test import Client
from django.urls import get_resolver
from django.urls.resolvers import URLResolver

from blog.models import Post, Subscriber
from comments.models import Comment
from comments.models.watch import PURPOSES
from config.sign_in import links
from tests.support.factories import make_comment, make_post, make_preview, make_user


def routes(resolver=None, before=""):
    """Every address that the site knows, as it is written in the URLconfs."""
    for pattern in (resolver or get_resolver()).url_patterns:
        here = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from routes(pattern, here)
        else:
            yield here


ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>[^)]*\)")


@pytest.fixture
def addresses(demo):
    """Every address of the site with arguments from the demo blog; admin's own last."""
    post = Post.objects.get(slug="two-milliseconds")
    pending = make_comment(post=post, status="pending")
    samples = {
        "year": "2026",
        "month": "03",
        "path": post.image.name,
        "object_id": str(post.pk),
        "pk": str(pending.pk),
        "app_label": "blog",
        "content_type_id": "1",
        "id": "1",
        "section": "posts",
        "url": "nothing/",
        "purpose": "reset",
    }
    slugs = {"tag/": "research", "author/": "hanneke-purslow", "2": post.slug}
    letters = links_of_letters(post)
    tokens = {
        "preview/": make_preview(make_post(status="draft")).split("/")[2],
        "comment/mail/": letters[0].split("/")[3],
        "comment/": pending.token,
        "admin/login/link/": links.RESET.url(make_user("forgetful", is_staff=True)).split("/")[-2],
    }

    def sample(route):
        def argument(found):
            name = found[1] or found[2]
            of_its_own = {"slug": slugs, "token": tokens}.get(name)
            if of_its_own:
                return next((v for k, v in of_its_own.items() if route.startswith(k)), post.slug)
            return samples[name]  # A KeyError here: give the new argument a sample above.

        return "/" + re.sub(r"[\^$]|\\Z|\(\?:|\)\?|\\", "", ARGUMENT.sub(argument, route))

    return {sample(route) for route in routes()} | set(letters)


def links_of_letters(post):
    """The links that readers get by mail, of each purpose, before and after they say yes."""
    links = []
    for confirmed in (True, False):
        comment = make_comment(post=post)
        comment.ask_for_mail(email="wren@example.org", about="post", often="at-once")
        subscriber = Subscriber.objects.create(email=f"{comment.pk}@example.org")
        if confirmed:
            comment.watch.confirm()
            subscriber.confirm()
        links += [comment.watch.path(purpose) for purpose in PURPOSES]
        links += [subscriber.own_path, subscriber.confirm_path]
    return links


def is_staff(path):
    return path.startswith("/admin/")


def ask(client, paths, **request):
    answers = {path: client.generic(path=path, **request) for path in sorted(paths)}
    for answer in answers.values():
        answer.close()
    return answers


def cookies(answers):
    """The cookies that were set, as {(path of the page, name): path of the cookie}."""
    return {
        (page, name): cookie["path"]
        for page, response in answers.items()
        for name, cookie in response.cookies.items()
    }


FORM = "application/x-www-form-urlencoded"
WAYS = {
    "GET": {"method": "GET"},
    "HEAD": {"method": "HEAD"},
    "POST": {"method": "POST", "data": "body=Words", "content_type": FORM},
    "POST of nothing": {"method": "POST", "content_type": FORM},
    "POST from another site": {"method": "POST", "headers": {"sec-fetch-site": "cross-site"}},
    "PUT": {"method": "PUT"},
    "DELETE": {"method": "DELETE"},
    "OPTIONS": {"method": "OPTIONS"},
    "GET with a query": {"method": "GET", "QUERY_STRING": "page=1&q=x&sort=new&mine=x&thread=1"},
    "GET with cookies": {"method": "GET", "HTTP_COOKIE": "sessionid=x; csrftoken=y; messages=z"},
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_no_address_outside_the_admin_sets_a_cookie(addresses, way):
    answers = ask(Client(), {path for path in addresses if not is_staff(path)}, **way)

    assert len(answers) >= 20
    assert {path for path, answer in answers.items() if answer.status_code >= 500} == set()
    assert cookies(answers) == {}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_cookie_of_the_admin_stays_in_the_admin(addresses, way, admin_user):
    staff = Client()
    staff.force_login(admin_user)
    # The catch-all and the sign-out stand last, so that the others are asked signed in.
    paths = {path for path in addresses if is_staff(path)} - {"/admin/logout/"}

    answers = ask(staff, paths, **way) | ask(Client(), {"/admin/login/", "/admin/logout/"}, **way)

    assert len(answers) >= 60
    assert {path for path, answer in answers.items() if answer.status_code >= 500} == set()
    assert set(cookies(answers).values()) <= {"/admin/"}


def test_signed_in_staff_are_given_no_cookie_on_public_pages(addresses, admin_user):
    staff = Client()
    staff.force_login(admin_user)

    answers = ask(staff, {path for path in addresses if not is_staff(path)}, method="GET")

    assert cookies(answers) == {}


def test_signing_in_sets_its_cookies_below_the_admin_alone(admin_user):
    visitor = Client()
    visitor.get("/admin/login/")

    visitor.post("/admin/login/", {"username": "admin", "password": "password"})

    assert {name: cookie["path"] for name, cookie in visitor.cookies.items()} == {
        "browser": "/admin/",
        "csrftoken": "/admin/",
        "sessionid": "/admin/",
    }


@pytest.mark.django_db
def test_no_error_sets_a_cookie(client):
    before = Comment.objects.count()
    pending = make_comment(status="pending")
    post = pending.post.get_absolute_url()

    answers = {
        404: client.get("/nothing/"),
        405: client.post("/archive/"),
        403: client.post(f"{post}comment/", headers={"sec-fetch-site": "cross-site"}),
        422: client.post(f"{post}comment/", {"body": ""}),
        301: client.get(post.removesuffix("/")),
        302: client.post(f"{post}comment/", {"body": "Words."}),
    }

    assert {status: answer.status_code for status, answer in answers.items()} == {
        status: status for status in answers
    }
    assert cookies(answers) == {}
    assert Comment.objects.count() == before + 2
