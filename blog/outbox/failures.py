"""Errors of sending, described without any text of the mail."""

import smtplib
import traceback
from dataclasses import dataclass

from django.core.exceptions import ImproperlyConfigured

OF_THE_SERVER = {421, 454, 530, 534, 535, 538}
"""SMTP replies that are not about this mail: the server is closing, or refuses the sign-in."""


@dataclass(frozen=True)
class Fault:
    """What failed: the server, our own code, or this mail, which may never be accepted."""

    name: str
    is_of_server: bool = False
    is_ours: bool = False
    is_final: bool = False


def classify(error):
    """Return what an error means for the mail and for those after it."""
    codes = codes_of(error)
    name = " ".join([type(error).__name__, *map(str, sorted(codes))])[:80]
    if isinstance(error, smtplib.SMTPRecipientsRefused | smtplib.SMTPDataError):
        if OF_THE_SERVER & codes:
            return Fault(name, is_of_server=True)
        return Fault(name, is_final=min(codes) >= 500)
    # smtplib's errors are OSErrors, as are those of a read-only folder.
    is_of_server = isinstance(error, OSError | ImproperlyConfigured)
    return Fault(name, is_of_server=is_of_server, is_ours=not is_of_server)


def codes_of(error):
    """Return the SMTP reply codes of an error; empty for one that is not a reply."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return {code for code, _ in error.recipients.values()}
    return {error.smtp_code} if isinstance(error, smtplib.SMTPResponseException) else set()


def frames_of(error):
    """Return the traceback without the error's message, which may contain a name or an address."""
    return "".join(traceback.format_tb(error.__traceback__))
