"""How mail leaves the outbox: one at a time, leased, and never inside a transaction.

Whoever sends a mail has its lease. A sender that is killed leaves the lease behind, and the mail
is due again when that is over, with the Message-ID that it had. So a mail goes out twice only if
a sender was killed between the server's yes and our note of it.
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
from blog.outbox.failures import frames_of, judge
from blog.outbox.message import message_id
from blog.outbox.queueing import RENDERERS, SPREADERS, queue_all

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
"""After so long, whoever had a mail must have died. Sending is given up after half of it."""

PAUSES = [timedelta(minutes=m) for m in (1, 5, 15, 60, 180, 360, 720, 1440)]
"""How long a mail waits after each failure of its own; after one more it is parked."""

PATIENCE = timedelta(days=5)
"""A mail that a server would not take for so long is parked."""

MAILS_A_CONNECTION = 50
"""Servers limit how many they take over one connection."""


class Sender:
    """Sends what is due. Keeps the connection while there is more to send."""

    def __init__(self):
        self.connection, self.carried = None, 0
        self.trouble = ""  # what is wrong with the server, if the last mail met with it

    def send_next(self):
        """Deal with the mail that is due first. Its state afterwards, or None when none is due."""
        mail, self.trouble = lease(), ""
        if mail is None:
            self.hang_up()
            return None
        try:
            message = prepare(mail)
        except (OperationalError, InterfaceError):
            raise  # the database is away, and the mail is not to blame
        except Exception as error:  # whatever a renderer raises, the next mail goes on
            log(mail, error)
            return put_off(mail, type(error).__name__)
        if message is None:
            return settle(mail, Mail.State.DROPPED)
        return self.send(mail, message) if message is not mail else mail.state

    def send(self, mail, message):
        try:
            with deadline(LEASE / 2):
                self.carry(message)
        except Exception as error:  # a runner outlives whatever one mail does
            fault = judge(error)
            if fault.is_of_server:
                self.hang_up()
                self.trouble = fault.name
                return release(mail, fault.name)
            if fault.is_final:
                return settle(mail, Mail.State.PARKED, trouble=fault.name)
            if fault.is_ours:
                log(mail, error)
            return put_off(mail, fault.name)
        return settle(mail, Mail.State.SENT)

    def carry(self, message):
        if self.connection is None or self.carried >= MAILS_A_CONNECTION:
            self.hang_up()
            self.connection, self.carried = get_connection(), 0
            self.connection.open()
        self.connection.send_messages([message])
        self.carried += 1

    def hang_up(self):
        if self.connection is not None:
            # Nothing hangs on a farewell.
            with suppress(OSError), deadline(timedelta(seconds=5)):
                self.connection.close()
            self.connection = None


# What becomes of a mail ---------------------------------------------------------------------------


def lease():
    """Take the mail that is due first, so that nobody else does; None when none is due."""
    due = Mail.objects.due(timezone.now())
    if not due.exists():  # the common case: no transaction, and no lock of SQLite's one file
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
    """The message to send, None when nobody wants it, the mail itself when it was spread."""
    if mail.attempts > len(PAUSES) + 1:
        raise RuntimeError("Every attempt at this mail ended the process.")
    if mail.kind in SPREADERS:
        with transaction.atomic():
            mails = list(SPREADERS[mail.kind](mail))
            if settle(mail, Mail.State.SENT):
                queue_all(mails)
        return mail
    message = RENDERERS[mail.kind](mail)
    if message is not None:
        # Whatever was rendered goes to nobody else, and is the same mail each time.
        message.to, message.cc, message.bcc = [mail.recipient], [], []
        message.extra_headers["Message-ID"] = message_id(mail)
        message.message()  # what cannot be put into bytes is found out before a server is asked
    return message


def settle(mail, state, *, trouble=""):
    """The end of a mail: sent, not wanted, or parked. False when the lease was lost."""
    done = {"state": state, "trouble": trouble, "settled_at": timezone.now()}
    if state != Mail.State.PARKED:
        done["recipient"] = ""
    return update(mail, **done)


def put_off(mail, trouble):
    """Try again later, for a reason that lies in this mail; after some times, park it."""
    if mail.attempts > len(PAUSES):
        return settle(mail, Mail.State.PARKED, trouble=trouble)
    return update(mail, trouble=trouble, due_at=timezone.now() + PAUSES[mail.attempts - 1])


def release(mail, trouble):
    """Try again later, for a reason that lies in the server: this was no attempt of the mail's.

    It waits a quarter of its age, up to an hour, so that those behind it have their turn.
    """
    age = timezone.now() - mail.since
    if age > PATIENCE:
        return settle(mail, Mail.State.PARKED, trouble=trouble)
    pause = min(max(age / 4, timedelta(seconds=10)), timedelta(hours=1))
    again = {"attempts": mail.attempts - 1, "due_at": timezone.now() + pause}
    return update(mail, trouble=trouble, **again)


def update(mail, **fields):
    """Write down what became of a leased mail, and its state; None when the lease was lost."""
    for name, value in fields.items():
        setattr(mail, name, value)
    ours = Mail.objects.filter(pk=mail.pk, lease=mail.lease, state=Mail.State.WAITING)
    return mail.state if ours.update(lease=None, **fields) else None


def log(mail, error):
    name, frames = type(error).__name__, frames_of(error)
    logger.error("Mail %s (%s): %s\n%s", mail.pk, mail.kind, name, frames)


@contextmanager
def deadline(limit):
    """Raise TimeoutError after `limit`: a server that answers a letter a minute has no time-out."""

    def give_up(*_):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, limit.total_seconds())
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
