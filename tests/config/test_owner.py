"""A blog is never served while nobody owns it."""

import pytest
from django.contrib.auth import get_user_model
from django.core import signing
from django.core.exceptions import ImproperlyConfigured
from django.test import Client

from config.operations import owner
from tests.support.factories import make_user

pytestmark = pytest.mark.django_db

GOOD = {
    "username": "ada",
    "email": "ada@blog.example",
    "password1": "engines of difference",
    "password2": "engines of difference",
}


@pytest.fixture
def environment(monkeypatch):
    def set_variables(**variables):
        for name in ("USERNAME", "PASSWORD", "EMAIL"):
            monkeypatch.setenv(f"DJANGO_SUPERUSER_{name}", variables.get(name, ""))

    return set_variables


# The environment


def test_the_environment_names_the_owner(environment):
    environment(USERNAME="ada", PASSWORD="engines of difference", EMAIL="ada@blog.example")

    assert owner.from_environment() is True

    user = get_user_model().objects.get()
    assert (user.username, user.email, user.is_superuser, user.is_staff) == (
        "ada", "ada@blog.example", True, True,
    )  # fmt: skip
    assert user.check_password("engines of difference")


def test_an_environment_without_a_name_makes_nobody(environment):
    environment(EMAIL="ada@blog.example")

    assert owner.from_environment() is False
    assert not owner.exists()


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"USERNAME": "ada"}, "DJANGO_SUPERUSER_PASSWORD: This field is required."),
        ({"PASSWORD": "engines of difference"}, "DJANGO_SUPERUSER_USERNAME: This field is requi"),
        ({"USERNAME": "ada", "PASSWORD": "password"}, "DJANGO_SUPERUSER_PASSWORD: This password"),
        (
            {"USERNAME": "ada", "PASSWORD": "engines of difference", "EMAIL": "ada"},
            "DJANGO_SUPERUSER_EMAIL: Enter a valid email address.",
        ),
        (
            {"USERNAME": "a d a", "PASSWORD": "engines of difference"},
            "DJANGO_SUPERUSER_USERNAME: Enter a valid username.",
        ),
    ],
)
def test_an_environment_that_makes_no_owner_is_refused_by_name(environment, variables, said):
    environment(**variables)

    with pytest.raises(ImproperlyConfigured) as refusal:
        owner.from_environment()

    assert str(refusal.value).startswith(said)
    assert not owner.exists()


# The link


def test_the_link_makes_the_owner_and_signs_them_in(client):
    link = owner.link()

    assert client.get(link).status_code == 200
    response = client.post(link, GOOD)

    user = get_user_model().objects.get()
    assert (user.username, user.is_superuser, user.is_active) == ("ada", True, True)
    assert response["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_the_link_works_once(client):
    first, second = owner.link(), owner.link()
    client.post(first, GOOD)

    again = [Client().post(link, GOOD | {"username": "eve"}) for link in (first, second)]

    assert [response.status_code for response in again] == [404, 404]
    assert get_user_model().objects.count() == 1


def test_looking_at_the_link_makes_nobody(client):
    client.get(owner.link(), GOOD)
    client.head(owner.link())

    assert not owner.exists()


def test_a_weak_password_is_refused_in_the_form(client):
    response = client.post(owner.link(), GOOD | {"password1": "password", "password2": "password"})

    assert response.status_code == 422
    assert "This password is too common." in response.text
    assert not owner.exists()


# With ids: a signed text holds its time, and each process would name its tests otherwise.
@pytest.mark.parametrize(
    "token",
    ["x", signing.dumps("owner"), signing.dumps("x", salt="comments")],
    ids=["nothing", "unsalted", "of-comments"],
)
def test_a_link_of_another_purpose_makes_nobody(client, token):
    assert client.post(f"/admin/owner/{token}/", GOOD).status_code == 404
    assert not owner.exists()


def test_a_link_ends_after_a_day(client, monkeypatch):
    link = owner.link()
    monkeypatch.setattr(owner, "LINK_SECONDS", -1)

    assert client.post(link, GOOD).status_code == 404


def test_the_page_of_the_link_needs_the_token_of_its_form():
    client = Client(enforce_csrf_checks=True)

    assert client.post(owner.link(), GOOD).status_code == 403
    assert not owner.exists()


# Until then


def ask(application, path):
    said = []
    body = application({"PATH_INFO": path}, lambda status, headers: said.append((status, headers)))
    status, headers = said[0]
    return status, dict(headers), b"".join(body)


def site(environ, start_response):
    start_response("200 OK", [])
    return [b"A page"]


@pytest.mark.parametrize("path", ["/", "/feed/", "/admin/", "/admin/login/", "/admin/ownership"])
def test_a_blog_without_an_owner_answers_nobody(path):
    status, headers, body = ask(owner.UntilOwned(site), path)

    assert status == "503 Service Unavailable"
    assert headers["Retry-After"] == "60"
    assert headers["Content-Length"] == str(len(body))
    assert b"<h1>This blog is being set up</h1>" in body


@pytest.mark.parametrize(
    "path",
    [owner.link(), "/static/css/base.css", "/healthz", "/readyz"],
    ids=["link", "static", "healthz", "readyz"],
)
def test_it_answers_what_making_an_owner_needs(path):
    assert ask(owner.UntilOwned(site), path) == ("200 OK", {}, b"A page")


def test_it_opens_when_there_is_an_owner(django_assert_num_queries):
    application = owner.UntilOwned(site)
    make_user("ada", is_superuser=True)

    with django_assert_num_queries(1):
        first, second = ask(application, "/"), ask(application, "/")

    assert first == second == ("200 OK", {}, b"A page")


def test_an_owner_who_may_not_sign_in_is_none():
    make_user("ada", is_superuser=True, is_active=False)

    assert not owner.exists()
