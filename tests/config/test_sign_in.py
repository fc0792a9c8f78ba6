"""The way in: where it leads, links by mail, sessions that end, and what is typed meanwhile."""

import re
import time
from html import unescape
from io import StringIO

import pytest
from django.core import signing
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone
from django_otp.plugins.otp_totp.models import TOTPDevice

from blog.models import Mail, Post
from config.operations.jobs import Runner
from config.sign_in import links, second_factor
from tests.support.factories import make_author, make_comment, make_moderator

pytestmark = pytest.mark.django_db

LOGIN = "/admin/login/"
PASSWORD = "a password"
OWN = {"sec-fetch-site": "same-origin"}


@pytest.fixture
def ruth(db):
    return make_moderator("ruth", email="ruth@blog.example")


def log_in(client, password=PASSWORD, **more):
    return client.post(LOGIN, {"username": "ruth", "password": password} | more)


def is_in(client):
    return client.get("/admin/").status_code == 200


def signed_in(user, **options):
    client = Client(**options)
    client.force_login(user)
    return client


NEXT = {
    "/admin/blog/post/": "/admin/blog/post/",
    "/admin/blog/post/?q=%C3%A9": "/admin/blog/post/?q=%C3%A9",
    "/admin/blog/post/?q=é": "/admin/blog/post/?q=%C3%A9",
    "İ": "/admin/",
    "/admin/İ": "/admin/%C4%B0",
    "https://evil.example/admin/": "/admin/",
    "//evil.example/admin/": "/admin/",
    "/admin/\\evil.example": "/admin/",
    "/admin/\r\nSet-Cookie: a=b": "/admin/",
    "javascript:alert(1)": "/admin/",
    "/admin": "/admin/",
    "/search/": "/admin/",
    "\x00": "/admin/",
    "": "/admin/",
}


@pytest.mark.parametrize("path", NEXT)
def test_next_leads_to_a_staff_page_of_ours_or_to_the_first(ruth, path):
    visitor, returning = Client(), signed_in(ruth)

    assert visitor.get(LOGIN, {"next": path}).status_code == 200
    assert log_in(Client(), next=path)["Location"] == NEXT[path]
    assert returning.get(LOGIN, {"next": path})["Location"] == NEXT[path]


def test_logging_in_makes_a_new_session_key(ruth):
    client = signed_in(ruth)
    before = client.session.session_key

    log_in(client)

    assert client.session.session_key != before


def test_an_account_that_is_not_of_the_staff_is_not_let_in(ruth):
    ruth.is_staff = False
    ruth.save()

    page = log_in(Client())

    assert page.status_code == 200
    assert "correct username and password for a staff account" in page.content.decode()


# Links --------------------------------------------------------------------------------------------


def link_in(mailoutbox):
    Runner().run_once()
    return re.search(r"http\S+(/admin/login/link/\S+)", mailoutbox[-1].body)[1]


NEW = "a long new phrase"


def choose(client, path, password=NEW):
    return client.post(path, {"new_password1": password, "new_password2": password})


def test_a_password_is_reset_by_mail(ruth, mailoutbox):
    client = Client()
    answer = client.post("/admin/password_reset/", {"email": "RUTH@blog.example"})
    path = link_in(mailoutbox)

    assert answer["Location"] == "/admin/password_reset/done/"
    assert "Choose a password" in client.get(path).content.decode()
    assert choose(client, path).status_code == 302
    assert is_in(client)
    assert log_in(Client(), "a long new phrase").status_code == 302
    assert choose(Client(), path).status_code == 404


def test_a_reset_is_answered_alike_whether_there_is_an_account(ruth):
    known = Client().post("/admin/password_reset/", {"email": "ruth@blog.example"})
    unknown = Client().post("/admin/password_reset/", {"email": "nobody@blog.example"})

    assert known.items() == unknown.items()
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content)
    assert Mail.objects.count() == 1


def test_one_person_is_sent_at_most_three_links_an_hour(ruth):
    for _ in range(10):
        Client().post("/admin/password_reset/", {"email": "ruth@blog.example"})

    assert Mail.objects.filter(kind="sign-in.reset").count() == 3


def test_a_reset_does_not_go_round_the_second_step(ruth, mailoutbox):
    TOTPDevice.objects.create(user=ruth, name="app")
    Client().post("/admin/password_reset/", {"email": "ruth@blog.example"})
    client = Client()

    page = choose(client, link_in(mailoutbox))

    assert "Second step" in page.content.decode()
    assert not is_in(client)


def test_a_reset_opens_a_locked_account_for_its_owner(ruth, mailoutbox):
    for _ in range(7):
        log_in(Client(), "wrong")
    Client().post("/admin/password_reset/", {"email": "ruth@blog.example"})
    Runner().run_once()
    path = next(
        re.search(r"http\S+(/admin/login/link/\S+)", message.body)[1]
        for message in mailoutbox
        if message.subject == "Choose a new password"
    )

    assert choose(Client(), path).status_code == 302
    assert log_in(Client(), "a long new phrase").status_code == 302


PURPOSES = {"reset": 3600, "recovery": 3600, "invitation": 7 * 24 * 3600}


@pytest.mark.parametrize("purpose", PURPOSES)
def test_a_link_is_over_after_its_time(ruth, purpose, monkeypatch):
    link, now = links.LINKS[purpose], time.time()
    token = link.url(ruth).split("/")[-2]

    monkeypatch.setattr("time.time", lambda: now + PURPOSES[purpose] - 5)
    assert link.user_of(token) == ruth
    monkeypatch.setattr("time.time", lambda: now + PURPOSES[purpose] + 5)
    assert link.user_of(token) is None


def test_a_link_is_bound_to_one_purpose(ruth):
    tokens = {purpose: link.url(ruth).split("/")[-2] for purpose, link in links.LINKS.items()}

    opened = {
        (made_for, used_as)
        for made_for, token in tokens.items()
        for used_as, link in links.LINKS.items()
        if link.user_of(token)
    }

    assert opened == {(purpose, purpose) for purpose in PURPOSES}


@pytest.mark.parametrize("change", [{"email": "x@y.example"}, {"last_login": timezone.now()}])
def test_a_link_dies_with_what_it_was_made_for(ruth, change):
    token = links.RESET.url(ruth).split("/")[-2]
    for name, value in change.items():
        setattr(ruth, name, value)
    ruth.save()

    assert links.RESET.user_of(token) is None


@pytest.mark.parametrize("path", ["reset/nonsense/", "nothing/x:y:z/", "reset/İ/", "reset/:::/"])
def test_what_is_no_link_is_answered_in_words(path):
    page = Client().get(f"/admin/login/link/{path}")

    assert page.status_code == 404
    assert "This link does not work any more" in page.content.decode()


def test_the_token_of_a_link_is_in_no_log(ruth):
    from config.operations.logs import without_tokens

    path = links.RESET.url(ruth)

    assert without_tokens(f"GET {path}").endswith("/admin/login/link/reset/…/")


def test_an_owner_invites_and_types_no_password(admin_client, mailoutbox):
    form = admin_client.get("/admin/auth/user/add/").content.decode()
    data = {"username": "newcomer", "email": "new@blog.example"}
    admin_client.post("/admin/auth/user/add/", data)

    assert "password1" not in form
    path = link_in(mailoutbox)
    client = Client()
    assert choose(client, path).status_code == 302
    assert is_in(client)


def test_an_invitation_needs_an_address(admin_client):
    page = admin_client.post("/admin/auth/user/add/", {"username": "newcomer"})

    assert "This field is required" in page.content.decode()


def test_an_owner_mails_a_link_and_cannot_type_somebodys_password(admin_client, ruth, mailoutbox):
    path = f"/admin/auth/user/{ruth.pk}/password/"
    before = ruth.password

    assert admin_client.get(path).status_code == 405
    admin_client.post(path, {"password1": "typed words", "password2": "typed words"})

    ruth.refresh_from_db()
    assert ruth.password == before
    assert "Choose a password" in Client().get(link_in(mailoutbox)).content.decode()


def test_nobody_without_the_right_mails_links(ruth, ada):
    answer = signed_in(ada).post(f"/admin/auth/user/{ruth.pk}/password/")

    assert answer.status_code == 403
    assert not Mail.objects.exists()


def test_secrets_of_apps_have_no_page_in_the_admin(admin_client):
    for model in ("otp_totp/totpdevice", "otp_static/staticdevice"):
        assert admin_client.get(f"/admin/{model}/").status_code == 404


# The command --------------------------------------------------------------------------------------


def recover(*arguments):
    out = StringIO()
    call_command("recover_account", *arguments, stdout=out)
    return out.getvalue().strip()


def test_the_command_lets_an_owner_back_in(ruth):
    path = recover("ruth").removeprefix("http://127.0.0.1:8000")
    client = Client()

    assert choose(client, path).status_code == 302
    assert is_in(client)


def test_the_command_keeps_the_second_factor_unless_it_is_told_not_to(ruth):
    TOTPDevice.objects.create(user=ruth, name="app")
    second_factor.make_recovery_codes(ruth)

    recover("ruth")
    assert second_factor.exists(ruth)
    recover("ruth", "--remove-second-factor")
    assert not second_factor.exists(ruth)
    assert second_factor.recovery_codes_left(ruth) == 0


def test_the_command_names_who_is_not_there(ruth):
    with pytest.raises(CommandError, match="No account is named rhut."):
        recover("rhut")


# Sessions that end --------------------------------------------------------------------------------


def let_pass(client, hours):
    session = client.session
    session["seen"] -= int(hours * 3600)
    session.save()


def test_a_session_ends_after_twelve_hours_without_a_request(ruth):
    client = signed_in(ruth)

    let_pass(client, 11.9)
    assert is_in(client)
    let_pass(client, 11.9)
    assert is_in(client)
    let_pass(client, 12.1)
    assert not is_in(client)
    assert client.session.get("_auth_user_id") is None


def test_the_hours_are_a_setting(ruth, settings):
    settings.SESSION_IDLE_HOURS = 2
    client = signed_in(ruth)

    let_pass(client, 2.1)

    assert not is_in(client)


def test_what_the_form_keeps_by_itself_keeps_no_session_alive(db):
    client = signed_in(make_author("ada"))
    kept = {"sitting": "abc", "title": "Words"}

    let_pass(client, 11.9)
    assert client.post("/admin/blog/post/keep/", kept).status_code == 200
    let_pass(client, 0.2)

    answer = client.post("/admin/blog/post/keep/", kept, headers={"accept": "application/json"})
    assert (answer.status_code, answer.json()) == (401, {"sign_in": "/admin/login/"})


def test_requests_write_the_session_once_a_minute(ruth, django_assert_num_queries):
    client = signed_in(ruth)
    client.get("/admin/comments/queue/what-to-say/")
    before = client.session["seen"]

    client.get("/admin/comments/queue/what-to-say/")

    assert client.session["seen"] == before


# What was typed -----------------------------------------------------------------------------------


def fields_of(page):
    html = page.content.decode()
    found = re.findall(r'<textarea name="([^"]+)" hidden>\n(.*?)</textarea>', html, re.DOTALL)
    return {name: unescape(value) for name, value in found}


def carried(page):
    return re.search(r'name="typed"[^>]*value="([^"]+)"', page.content.decode())[1]


def test_a_form_sent_after_the_end_is_given_back_after_logging_in(ruth):
    comment = make_comment(status="pending", body="Before.")
    client = signed_in(ruth)
    path = f"/admin/comments/queue/{comment.pk}/edit/"
    let_pass(client, 13)

    page = client.post(path, {"body": "Much\n\n<b>typed</b> & more", "name": "İ"})

    assert page.status_code == 403
    assert "What you typed is not lost" in page.content.decode()
    comment.refresh_from_db()
    assert comment.body == "Before."
    page = log_in(client, typed=carried(page))
    assert page.status_code == 200
    assert f'<form action="{path}" method="post">' in page.content.decode()
    assert fields_of(page) == {"body": "Much\n\n<b>typed</b> & more", "name": "İ"}
    client.post(path, fields_of(page))
    comment.refresh_from_db()
    assert comment.body == "Much\n\n<b>typed</b> & more"


def test_it_survives_a_wrong_password_and_the_second_step(ruth):
    codes = second_factor.make_recovery_codes(ruth)
    TOTPDevice.objects.create(user=ruth, name="app")
    client = Client()
    page = client.post("/admin/blog/post/add/", {"title": "Typed", "password": "secret"})

    page = log_in(client, "wrong", typed=carried(page))
    page = log_in(client, typed=carried(page))
    page = client.post("/admin/login/code/", {"code": codes[0], "typed": carried(page)})

    assert fields_of(page) == {"title": "Typed"}
    assert "is used up. You have 9 left." in client.get("/admin/").content.decode() + (
        page.content.decode()
    )


def test_a_post_is_written_to_the_end_over_the_end_of_a_session(db):
    author = make_author("ruth")
    client = signed_in(author)
    hidden = {
        f"{inline}-{name}_FORMS": "0"
        for inline in ("bylines", "related_links")
        for name in ("TOTAL", "INITIAL")
    }
    typed = hidden | {
        "title": "A night shift",
        "body": "<p>Long.</p>",
        "status": "draft",
        "publish_at_0": "2026-01-02",
        "publish_at_1": "10:00",
        "sitting": "abc",
    }
    let_pass(client, 13)

    page = log_in(client, typed=carried(client.post("/admin/blog/post/add/", typed)))
    client.post("/admin/blog/post/add/", fields_of(page))

    assert Post.objects.get().title == "A night shift"


def test_only_what_we_signed_is_given_back(ruth):
    forged = signing.dumps({"path": "/admin/", "fields": [["a", "b"]], "files": False})

    assert log_in(Client(), typed=forged)["Location"] == "/admin/"


def test_a_form_of_another_site_is_given_back_to_nobody(ruth):
    client = Client(enforce_csrf_checks=True)

    page = client.post(
        "/admin/blog/post/add/", {"title": "Typed"}, headers={"sec-fetch-site": "cross-site"}
    )

    assert page.status_code == 403
    assert "We could not accept this" in page.content.decode()
    assert "Typed" not in page.content.decode()


def test_a_form_that_is_older_than_the_log_in_is_given_back(ruth):
    """Who logs in in another window has a new token; the form that was open has the old one."""
    client = signed_in(ruth, enforce_csrf_checks=True)
    client.get("/admin/security/")

    page = client.post("/admin/comments/queue/1/edit/", {"body": "Typed"}, headers=OWN)

    assert page.status_code == 403
    assert fields_of(page) == {"body": "Typed"}


def test_a_form_without_a_cookie_is_given_back_after_logging_in(ruth):
    client = Client(enforce_csrf_checks=True)

    page = client.post("/admin/comments/queue/1/edit/", {"body": "Typed"}, headers=OWN)

    assert "What you typed is not lost" in page.content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.content.decode())[1]
    page = log_in(client, typed=carried(page), csrfmiddlewaretoken=token)
    assert fields_of(page) == {"body": "Typed"}


def test_a_log_in_page_that_was_open_for_too_long_says_so(ruth):
    client = Client(enforce_csrf_checks=True)

    page = client.post(LOGIN, {"username": "ruth", "password": PASSWORD}, headers=OWN)

    assert page.status_code == 403
    assert "This page was open for too long. Try again." in page.content.decode()


def test_script_hears_of_the_end_in_a_word(ruth):
    answer = Client().post("/admin/comments/queue/approve/", headers={"accept": "application/json"})

    assert (answer.status_code, answer.json()) == (401, {"sign_in": "/admin/login/"})


def test_a_mail_says_that_the_password_was_changed(ruth, mailoutbox):
    client = signed_in(ruth)
    new = "a long new phrase"
    data = {"old_password": PASSWORD, "new_password1": new, "new_password2": new}

    client.post("/admin/password_change/", data)
    Runner().run_once()

    assert mailoutbox[0].subject == "Your password was changed"
