"""Sends the mails of the outbox: one at a time, with a lease, never inside a transaction.

A sender leases a mail. If the sender is killed, the mail is due again when the lease ends, with the
same Message-ID. So a mail is sent twice only if a sender is killed after the server accepted it and
before this was stored.
"""

import logging
import signal
import uuid
from contextlib import contextmanager, suppress
from datetime import timedelta

from django.core.mail import get_connection
from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone

from blog.models import Mail
from blog.outbox.failures import classify, frames_of
from blog.outbox.message import message_id
from blog.outbox.queueing import FAN_OUTS, RENDERERS, queue_all

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
"""How long a lease lasts. Sending is given up after half of it."""

PAUSES = [timedelta(minutes=m) for m in (1, 5, 15, 60, 180, 360, 720, 1440)]
"""The pause after each failure of a mail's own. After one more, the mail has failed for good."""

PATIENCE = timedelta(days=5)
"""How long a mail is retried while the server fails."""

MAILS_A_CONNECTION = 50
"""Servers limit how many mails they accept over one connection."""


class Sender:
    """Sends mails that are due. Keeps the connection while there is more to send."""

    def __init__(self):
        self.connection, self.delivered = None, 0
        self.last_error = ""  # the server's error, if the last mail met one

    def send_next(self):
        """Process the first due mail. Return its new state, or None if none is due."""
        mail, self.last_error = lease(), ""
        if mail is None:
            self.disconnect()
            return None
        try:
            message = prepare(mail)
        except (OperationalError, InterfaceError):
            raise  # the database is unavailable, which is not the mail's fault
        except Exception as error:  # one broken renderer must not stop the next mail
            log(mail, error)
            return retry_later(mail, type(error).__name__)
        if message is None:
            return finish(mail, Mail.State.DROPPED)
        return self.send(mail, message) if message is not mail else mail.state

    def send(self, mail, message):
        try:
            with deadline(LEASE / 2):
                self.deliver(message)
        except Exception as error:  # one mail must not stop the runner
            fault = classify(error)
            if fault.is_of_server:
                self.disconnect()
                self.last_error = fault.name
                return release(mail, fault.name)
            if fault.is_final:
                return finish(mail, Mail.State.FAILED, last_error=fault.name)
            if fault.is_ours:
                log(mail, error)
            return retry_later(mail, fault.name)
        return finish(mail, Mail.State.SENT)

    def deliver(self, message):
        if self.connection is None or self.delivered >= MAILS_A_CONNECTION:
            self.disconnect()
            self.connection, self.delivered = get_connection(), 0
            self.connection.open()
        self.connection.send_messages([message])
        self.delivered += 1

    def disconnect(self):
        if self.connection is not None:
            # Do not hang while closing.
            with suppress(OSError), deadline(timedelta(seconds=5)):
                self.connection.close()
            self.connection = None


# The states of a mail -----------------------------------------------------------------------------


def lease():
    """Lease the first due mail, so that nobody else sends it; None if none is due."""
    due = Mail.objects.due(timezone.now())
    if not due.exists():  # the common case: no transaction, and no lock on SQLite
        return None
    with transaction.atomic():
        mail = due.select_for_update(skip_locked=True).first()
        if mail is None:
            return None
        mail.lease, mail.due_at = uuid.uuid4(), timezone.now() + LEASE
        mail.attempts += 1
        mail.save(update_fields=["lease", "due_at", "attempts"])
    return mail


def prepare(mail):
    """Return the message to send, None if it is not wanted, or the mail if it was fanned out."""
    if mail.attempts > len(PAUSES) + 1:
        raise RuntimeError("Every attempt at this mail ended the process.")
    if mail.kind in FAN_OUTS:
        with transaction.atomic():
            mails = list(FAN_OUTS[mail.kind](mail))
            if finish(mail, Mail.State.SENT):
                queue_all(mails)
        return mail
    message = RENDERERS[mail.kind](mail)
    if message is not None:
        # The message goes only to its recipient, with the same id at each attempt.
        message.to, message.cc, message.bcc = [mail.recipient], [], []
        message.extra_headers["Message-ID"] = message_id(mail)
        message.message()  # raises an encoding error before a server is contacted
    return message


def finish(mail, state, *, last_error=""):
    """Finish a mail as sent, not wanted or failed. Return its state; None if the lease was lost."""
    done = {"state": state, "last_error": last_error, "finished_at": timezone.now()}
    if state != Mail.State.FAILED:
        done["recipient"] = ""
    return update(mail, **done)


def retry_later(mail, last_error):
    """Retry later because of an error of this mail. After the last pause, it has failed."""
    if mail.attempts > len(PAUSES):
        return finish(mail, Mail.State.FAILED, last_error=last_error)
    return update(mail, last_error=last_error, due_at=timezone.now() + PAUSES[mail.attempts - 1])


def release(mail, last_error):
    """Retry later because of an error of the server. This does not count as an attempt.

    The pause is a quarter of the mail's age, up to an hour, so that others have their turn.
    """
    age = timezone.now() - mail.first_due_at
    if age > PATIENCE:
        return finish(mail, Mail.State.FAILED, last_error=last_error)
    pause = min(max(age / 4, timedelta(seconds=10)), timedelta(hours=1))
    again = {"attempts": mail.attempts - 1, "due_at": timezone.now() + pause}
    return update(mail, last_error=last_error, **again)


def update(mail, **fields):
    """Store the result of a leased mail. Return its state, or None if the lease was lost."""
    for name, value in fields.items():
        setattr(mail, name, value)
    ours = Mail.objects.filter(pk=mail.pk, lease=mail.lease, state=Mail.State.WAITING)
    return mail.state if ours.update(lease=None, **fields) else None


def log(mail, error):
    """Log an error of our own code, without its message: that may contain an address."""
    name, frames = type(error).__name__, frames_of(error)
    logger.error("Mail %s (%s): %s\n%s", mail.pk, mail.kind, name, frames)


@contextmanager
def deadline(limit):
    """Raise TimeoutError after `limit`. Socket timeouts do not stop a merely slow server."""

    def give_up(*_):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, limit.total_seconds())
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
