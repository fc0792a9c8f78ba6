"""How much a request may carry, whatever server runs the site."""

import pytest

from config.middleware import uploads
from tests.support.factories import make_user

pytestmark = pytest.mark.django_db


class Unreadable:
    """A body of which not a byte may be read."""

    def read(self, *_):
        raise AssertionError("The body was read.")

    readline = read


def send(client, path, length):
    return client.post(
        path,
        **{
            "CONTENT_LENGTH": str(length),
            "CONTENT_TYPE": "multipart/form-data; boundary=b",
            "wsgi.input": Unreadable(),
        },
    )


@pytest.mark.parametrize("path", ["/", "/subscribe/", "/admin/", "/admin/login/", "/nowhere/"])
def test_a_stranger_sends_no_more_than_a_million_bytes(client, path):
    response = send(client, path, 1_000_001)

    assert response.status_code == 413
    assert "At most 1 MB" in response.text or "at most 1 MB" in response.text


def test_a_stranger_is_told_what_became_of_the_words(client):
    response = send(client, "/subscribe/", 300_000_000)

    assert "Nothing was saved." in response.text
    assert "your words are still in the box" in response.text
    assert response["Cache-Control"] == "private, no-store"


def test_somebody_whose_session_has_ended_is_told_to_sign_in_again(client):
    response = send(client, "/admin/blog/post/add/", 5_000_000)

    assert response.status_code == 413
    assert "You are not logged in any more" in response.text
    assert "Your text is not lost" in response.text
    assert "Your text is not lost" not in send(client, "/admin/blog/page/add/", 5_000_000).text


def test_nobody_sends_more_than_a_picture_and_its_post(as_ada):
    response = send(as_ada, "/admin/blog/post/add/", 25_000_001)

    assert response.status_code == 413
    assert "at most 25 MB" in response.text


def test_an_author_sends_a_picture(as_ada):
    with pytest.raises(AssertionError, match="The body was read"):
        send(as_ada, "/admin/blog/post/add/", 25_000_000)


def test_an_author_is_a_stranger_outside_the_admin(as_ada):
    assert send(as_ada, "/subscribe/", 1_000_001).status_code == 413


@pytest.mark.parametrize("length", ["-5", "many", "1e9", "٣", "9" * 5000])
def test_a_length_that_is_no_number_is_refused(client, length):
    assert client.post("/subscribe/", CONTENT_LENGTH=length).status_code == 400


def test_who_is_signed_in(ada, as_ada, client):
    cookies = {name: morsel.value for name, morsel in as_ada.cookies.items()}
    assert uploads.is_signed_in(cookies) is True
    assert uploads.is_signed_in({}) is False
    assert uploads.is_signed_in({"sessionid": "made-up"}) is False
    assert uploads.is_signed_in({"sessionid": ""}) is False

    ada.is_active = False
    ada.save()
    assert uploads.is_signed_in(cookies) is False


def test_a_session_ends_with_the_password_it_was_opened_with(ada, as_ada):
    cookies = {name: morsel.value for name, morsel in as_ada.cookies.items()}

    ada.set_password("another one")
    ada.save()

    assert uploads.is_signed_in(cookies) is False


def test_an_account_without_the_admin_is_a_stranger(client):
    client.force_login(make_user("reader"))
    cookies = {name: morsel.value for name, morsel in client.cookies.items()}

    assert uploads.is_signed_in(cookies) is False
