"""Second factors: an authenticator app, recovery codes, passkeys.

`passkeys` implements passkeys. Apps and codes use django-otp. Its own throttle is disabled, because
`lockout` counts all attempts.
"""

import hashlib
import re
import secrets
from base64 import b32encode
from binascii import unhexlify
from urllib.parse import quote

import segno
from django.core import signing
from django.db import transaction
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice, default_key

from blog.models import Blog

SALT = "colloquy.sign-in.app"
SECONDS = 3600
"""Seconds that the page with a new secret can be used to confirm it."""

CODES = 10
LETTERS = "abcdefghijklmnopqrstuvwxyz234567"


def has_app(user):
    """Return whether a person has a confirmed authenticator app."""
    return TOTPDevice.objects.filter(user=user, confirmed=True).exists()


def exists(user):
    """Return whether this person needs more than a password."""
    return user.passkeys.exists() or has_app(user)


# The authenticator app ----------------------------------------------------------------------------


def new_secret(user):
    """Return a signed secret for the form that confirms it. It is not stored yet."""
    return signing.dumps([user.pk, default_key()], salt=SALT)


def secret_of(user, signed):
    """Return the secret of a form in hexadecimal; None if it expired or is somebody else's."""
    try:
        pk, key = signing.loads(signed, salt=SALT, max_age=SECONDS)
    except signing.BadSignature:
        return None
    return key if pk == user.pk else None


def shown(user, key):
    """Return what a person needs to add a secret to an app: the text, and the QR code as a path."""
    text = b32encode(unhexlify(key)).decode()
    url = address(user, text)
    matrix = segno.make(url, error="m", micro=False).matrix
    path = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark
    )
    return {
        "text": " ".join(text[i : i + 4] for i in range(0, len(text), 4)),
        "path": path,
        "size": len(matrix),
        "url": url,
    }


def address(user, secret):
    """Return the key URI for apps, with the name of the blog and of the account."""
    blog = Blog.load().name.replace(":", " ")
    label = quote(f"{blog}:{user.get_username()}")
    return f"otpauth://totp/{label}?secret={secret}&issuer={quote(blog)}"


def add_app(user, key, code):
    """Store the secret if `code` proves that the app has it. It replaces the previous app."""
    with transaction.atomic():
        device = TOTPDevice(user=user, name="app", key=key)
        if not re.fullmatch(r"[0-9]{6}", code) or not device.verify_token(code):
            transaction.set_rollback(True)  # django-otp stores the failure, and the app with it
            return False
        TOTPDevice.objects.filter(user=user).exclude(pk=device.pk).delete()
    return True


# Codes --------------------------------------------------------------------------------------------


def check(user, typed):
    """Return "app" or "recovery" if `typed` is a valid code, else "". Each code works once."""
    typed = re.sub(r"[\s-]", "", typed).lower()
    if re.fullmatch(r"[0-9]{6}", typed):
        kind, devices = "app", TOTPDevice.objects.filter(user=user, confirmed=True)
    else:
        kind, devices, typed = (
            "recovery",
            StaticDevice.objects.filter(user=user),
            fingerprint(typed),
        )
    with transaction.atomic():
        # Lock the row, so that a code that is used twice at the same time works once.
        device = devices.select_for_update().first()
        return kind if device and device.verify_token(typed) else ""


def make_recovery_codes(user):
    """Return new recovery codes, to be shown once. They replace the previous ones."""
    codes = ["".join(secrets.choice(LETTERS) for _ in range(16)) for _ in range(CODES)]
    with transaction.atomic():
        StaticDevice.objects.filter(user=user).delete()
        device = StaticDevice.objects.create(user=user, name="recovery")
        StaticToken.objects.bulk_create(
            StaticToken(device=device, token=fingerprint(code)) for code in codes
        )
    return ["-".join(code[i : i + 4] for i in range(0, 16, 4)) for code in codes]


def recovery_codes_left(user):
    """Return how many recovery codes a person has not used."""
    return StaticToken.objects.filter(device__user=user).count()


def fingerprint(code):
    """Return the stored hash of a recovery code. 80 random bits need no slow hash and no key."""
    return b32encode(hashlib.sha256(code.encode()).digest()[:10]).decode().lower()


# All factors --------------------------------------------------------------------------------------


def remove_all(user):
    """Remove all second factors. The password remains."""
    with transaction.atomic():
        user.passkeys.all().delete()
        TOTPDevice.objects.filter(user=user).delete()
        StaticDevice.objects.filter(user=user).delete()


def tidy(user):
    """Delete recovery codes without another factor: nobody would remember that they still work."""
    if not exists(user):
        StaticDevice.objects.filter(user=user).delete()
