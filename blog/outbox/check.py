"""A test e-mail: sent at once, as the outbox sends, and told in words with what the server said."""

import smtplib
import socket
import ssl
from dataclasses import dataclass

from django.conf import settings
from django.core.mail import get_connection
from django.utils import timezone

from blog.models import Blog, Mail
from blog.outbox.message import build_email


@dataclass(frozen=True)
class Outcome:
    """Whether a mail server accepted the e-mail, and what happened, in sentences."""

    is_accepted: bool
    sentences: list[str]


def send_test(address):
    """Send a test e-mail to `address` now. Return the Outcome; an error of sending is one, too.

    It has the template, the sender, the headers and the connection of every e-mail, but no row in
    the outbox: it is not tried again. It takes a few times EMAIL_TIMEOUT at most.
    """
    message = message_to(address)
    connection = get_connection()
    try:
        connection.open()
        server = getattr(connection, "connection", None)
        if not isinstance(server, smtplib.SMTP):
            connection.send_messages([message])
            return Outcome(False, [where_it_went()])
        replies = replies_of(server)
        known = [encrypted(server), signed_in()]
        connection.send_messages([message])
        said = replies[-1]  # to the text of the e-mail; another follows when we hang up
    except OSError as error:  # smtplib's errors are, too
        return Outcome(False, in_words(error, address))
    finally:
        connection.close()
    return Outcome(
        True,
        [
            f"{settings.EMAIL_HOST} accepted the e-mail to {address}.",
            f"It said: {said}",
            *known,
            "Accepted does not mean delivered. Look into the inbox, and into the spam folder.",
        ],
    )


def message_to(address):
    """Return the test e-mail to an address."""
    blog, mail = Blog.load(), Mail(kind="test", recipient=address)
    context = {"at": timezone.localtime(), "site": settings.SITE_URL}
    return build_email(mail, "test", context, subject=f"A test e-mail from {blog.name}")


def replies_of(server):
    """Return a list that gets each reply of the server from now on."""
    replies, get = [], server.getreply

    def getreply():
        code, said = get()
        replies.append(reply_in_words(code, said))
        return code, said

    server.getreply = getreply
    return replies


def reply_in_words(code, said):
    """Return a server's reply on one line, with its code."""
    words = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    return f"{code} {' '.join(words.split())}"[:300]


def encrypted(server):
    """Say whether the connection to a mail server is encrypted, and how to encrypt it."""
    version = server.sock.version() if isinstance(server.sock, ssl.SSLSocket) else ""
    if version:
        return f"The connection was encrypted ({version})."
    return (
        "The connection was not encrypted. Use port 587 or smtps:// unless it is your own network."
    )


def signed_in():
    """Say with which user name we logged in, if with any."""
    user = settings.EMAIL_HOST_USER
    return f"We logged in as {user}." if user else "We did not log in: EMAIL_URL has no user name."


def where_it_went():
    """Say what happens to e-mails without a server."""
    if settings.EMAIL_FILE_PATH:
        return (
            f"No e-mail leaves this machine: each is a file in {settings.EMAIL_FILE_PATH}. "
            "To send them, set EMAIL_URL to your mail server."
        )
    return "No e-mail leaves this machine: each is printed. Set EMAIL_URL to your mail server."


def in_words(error, address):
    """Say what went wrong, and then what the server said or where to look."""
    host, port = settings.EMAIL_HOST, settings.EMAIL_PORT
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        replies = [reply_in_words(*reply) for reply in error.recipients.values()]
        return [f"{host} refused the recipient {address}.", f"It said: {' '.join(replies)}"]
    if isinstance(error, smtplib.SMTPResponseException):
        what = {
            smtplib.SMTPAuthenticationError: "refused the user name or the password",
            smtplib.SMTPSenderRefused: f"refused the sender {settings.DEFAULT_FROM_EMAIL}",
            smtplib.SMTPDataError: "refused the e-mail",
        }.get(type(error), "refused the connection")
        said = reply_in_words(error.smtp_code, error.smtp_error)
        return [f"{host} {what}.", f"It said: {said}"]
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return [f"{host} offers no encryption or no login on port {port}.", AGAIN]
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return [f"{host} ended the connection without an answer.", AGAIN]
    if isinstance(error, socket.gaierror):
        return [f"There is no server with the name {host}.", "Is the name in EMAIL_URL right?"]
    if isinstance(error, TimeoutError):
        return [
            f"{host} did not respond on port {port} within {settings.EMAIL_TIMEOUT} seconds.",
            "A firewall may be between. Many hosts block port 25; ask for 587 or 465.",
        ]
    if isinstance(error, ConnectionRefusedError):
        return [f"Nothing responds at {host} on port {port}.", AGAIN]
    if isinstance(error, ssl.SSLError):
        reason = getattr(error, "verify_message", "") or error.reason or "no reason given"
        return [f"The encryption with {host} failed: {reason}.", AGAIN]
    return [f"The e-mail could not be sent: {error.strerror or type(error).__name__}.", AGAIN]


AGAIN = "Look at the name, the port and smtp:// or smtps:// in EMAIL_URL."
