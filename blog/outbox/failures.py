"""What went wrong with a mail, said without a word of it."""

import smtplib
import traceback
from dataclasses import dataclass

from django.core.exceptions import ImproperlyConfigured

OF_THE_SERVER = {421, 454, 530, 534, 535, 538}
"""Replies that say nothing about the mail in hand: I am closing, or who are you?"""


@dataclass(frozen=True)
class Fault:
    """Whose fault it is: the server's, our own, or else this mail's, which it may never take."""

    name: str
    is_of_server: bool = False
    is_ours: bool = False
    is_final: bool = False


def judge(error):
    """What an error of sending means for the mail and for those behind it."""
    codes = codes_of(error)
    name = " ".join([type(error).__name__, *map(str, sorted(codes))])[:80]
    if isinstance(error, smtplib.SMTPRecipientsRefused | smtplib.SMTPDataError):
        if OF_THE_SERVER & codes:
            return Fault(name, is_of_server=True)
        return Fault(name, is_final=min(codes) >= 500)
    # smtplib's errors are OSErrors, as are those of a folder that cannot be written to.
    is_of_server = isinstance(error, OSError | ImproperlyConfigured)
    return Fault(name, is_of_server=is_of_server, is_ours=not is_of_server)


def codes_of(error):
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return {code for code, _ in error.recipients.values()}
    return {error.smtp_code} if isinstance(error, smtplib.SMTPResponseException) else set()


def frames_of(error):
    """Where it broke, without the message of the error: that may hold a name or an address."""
    return "".join(traceback.format_tb(error.__traceback__))
