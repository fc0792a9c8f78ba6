"""A test e-mail: what the mail server says reaches the owner, in words."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from blog.models import Mail
from blog.outbox import check
from tests.conftest import signed_in
from tests.support.factories import make_user
from tests.support.pages import text
from tests.support.smtp_sink import closed_port, sink

pytestmark = pytest.mark.django_db

TO = "olga@blog.example"


@pytest.fixture
def smtp(settings):
    """Use the mail server at a port of this machine."""

    def use(port, **more):
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
        settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = more.get("user", "")
        settings.EMAIL_USE_TLS = more.get("tls", False)

    return use


def refuses(verb, line):
    return lambda asked, rest: line if asked == verb else None


def test_what_a_server_accepts_is_said_with_its_own_words(smtp):
    with sink() as server:
        smtp(server.port)
        outcome = check.send_test(TO)

    ((recipient, message),) = server.received
    assert outcome.is_accepted
    assert outcome.sentences[:2] == [
        f"127.0.0.1 accepted the e-mail to {TO}.",
        "It said: 250 ok",
    ]
    assert outcome.sentences[3] == "We did not log in: EMAIL_URL has no user name."
    assert recipient == TO
    assert message["Auto-Submitted"] == "auto-generated"
    assert "If you can read this" in message.get_body(("plain",)).get_content()
    assert not Mail.objects.exists()


@pytest.mark.parametrize(
    ("refuse", "more", "words"),
    [
        (
            refuses("RCPT", "550 5.1.1 no such user"),
            {},
            [
                "127.0.0.1 refused the recipient olga@blog.example.",
                "It said: 550 5.1.1 no such user",
            ],
        ),
        (
            refuses("MAIL", "553 not your domain"),
            {},
            ["127.0.0.1 refused the sender no-reply@127.0.0.1.", "It said: 553 not your domain"],
        ),
        (
            refuses("DATA", "554 5.7.1 spam"),
            {},
            ["127.0.0.1 refused the e-mail.", "It said: 554 5.7.1 spam"],
        ),
        (
            refuses("MAIL", "HANG UP"),
            {},
            ["127.0.0.1 ended the connection without an answer.", check.AGAIN],
        ),
    ],
)
def test_what_a_server_refuses_is_said_with_its_own_words(smtp, refuse, more, words):
    with sink(refuse) as server:
        smtp(server.port, **more)
        outcome = check.send_test(TO)

    assert (outcome.is_accepted, outcome.sentences) == (False, words)
    assert server.received == []


def test_a_wrong_password_is_said(smtp):
    def refuse(verb, rest):
        return {"EHLO": "250-sink\r\n250 AUTH PLAIN", "AUTH": "535 5.7.8 bad credentials"}.get(verb)

    with sink(refuse) as server:
        smtp(server.port, user="ada")
        outcome = check.send_test(TO)

    assert outcome.sentences == [
        "127.0.0.1 refused the user name or the password.",
        "It said: 535 5.7.8 bad credentials",
    ]


def test_a_server_without_encryption_is_said(smtp):
    with sink() as server:
        smtp(server.port, tls=True)
        outcome = check.send_test(TO)

    assert outcome.sentences[0] == (
        f"127.0.0.1 offers no encryption or no login on port {server.port}."
    )


def test_a_port_where_nobody_is_is_said(smtp):
    port = closed_port()
    smtp(port)

    assert check.send_test(TO).sentences == [
        f"Nothing responds at 127.0.0.1 on port {port}.",
        "Look at the name, the port and smtp:// or smtps:// in EMAIL_URL.",
    ]


def test_a_name_that_is_nobodys_is_said(smtp, settings):
    smtp(25)
    settings.EMAIL_HOST = "mail.invalid"

    assert check.send_test(TO).sentences[0] == "There is no server with the name mail.invalid."


@pytest.fixture
def in_files(settings, tmp_path):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path)
    return tmp_path


def test_a_file_is_not_called_sent(in_files):
    outcome = check.send_test(TO)

    assert not outcome.is_accepted
    assert outcome.sentences == [
        f"No e-mail leaves this machine: each is a file in {in_files}. "
        "To send them, set EMAIL_URL to your mail server."
    ]
    assert len(list(in_files.iterdir())) == 1


# The command


def test_the_command_says_what_the_server_said_and_that_no_jobs_run(smtp):
    said = StringIO()
    with sink() as server:
        smtp(server.port)
        call_command("send_test_mail", TO, stdout=said)

    assert "It said: 250 ok\n" in said.getvalue()
    assert "`run_jobs`, which sends all other e-mail, does not work: never run." in said.getvalue()


def test_the_command_fails_where_nothing_was_sent(smtp, in_files):
    with pytest.raises(CommandError, match="No e-mail leaves this machine"):
        call_command("send_test_mail", TO)
    with pytest.raises(CommandError, match="“olga” is not an e-mail address."):
        call_command("send_test_mail", "olga")


# The page in the admin


@pytest.fixture
def olga():
    return signed_in(make_user("olga", group="Owners", email=TO))


def test_an_owner_sends_a_test_from_the_admin(olga, smtp):
    page = olga.get("/admin/blog/mail/test/")
    with sink() as server:
        smtp(server.port)
        looked_at = server.conversations
        answer = olga.post("/admin/blog/mail/test/", {"address": TO})

    assert f'value="{TO}"' in page.content.decode()
    assert looked_at == 0
    assert "The mail server accepted the e-mail" in text(answer)
    assert "It said: 250 ok" in text(answer)
    assert 'href="/admin/blog/mail/test/"' in olga.get("/admin/blog/mail/").content.decode()


def test_a_page_without_an_address_sends_nothing(olga, smtp):
    with sink() as server:
        smtp(server.port)
        answer = olga.post("/admin/blog/mail/test/", {})

    assert (answer.status_code, server.conversations) == (422, 0)
    assert "This field is required." in text(answer)
