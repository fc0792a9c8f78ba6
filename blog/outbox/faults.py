"""What went wrong with a mail, said without a word of it."""

import smtplib
import traceback
from dataclasses import dataclass

OF_THE_SERVER = {421, 454, 530, 534, 535, 538}
"""Replies that say nothing about the mail in hand: I am closing, or who are you?"""


@dataclass(frozen=True)
class Fault:
    name: str
    is_of_server: bool = True
    is_final: bool = False


def judge(error):
    """Whose fault an error of sending is, and whether this server will never take this mail."""
    codes = codes_of(error)
    name = " ".join([type(error).__name__, *map(str, sorted(codes))])[:80]
    refused = isinstance(error, smtplib.SMTPRecipientsRefused | smtplib.SMTPDataError)
    if not refused or OF_THE_SERVER & codes:
        return Fault(name)
    return Fault(name, is_of_server=False, is_final=min(codes) >= 500)


def codes_of(error):
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return {code for code, _ in error.recipients.values()}
    return {error.smtp_code} if isinstance(error, smtplib.SMTPResponseException) else set()


def frames_of(error):
    """Where it broke, without the message of the error: that may hold a name or an address."""
    return "".join(traceback.format_tb(error.__traceback__))
