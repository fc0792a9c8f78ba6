"""Passkeys (WebAuthn): who has the device and may unlock it has both factors at once.

The page holds a challenge, signed and good for one use; script answers it into a plain form, so
there is no second protocol beside the pages. Browsers offer passkeys under https and at
`localhost`, and refuse them at an address of numbers such as 127.0.0.1.
"""

import ipaddress
import json
from urllib.parse import urlsplit

import webauthn
from django.conf import settings
from django.core import signing
from django.core.cache import caches
from django.db import transaction
from django.utils import timezone
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url, generate_challenge
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from blog.models import Blog
from config.models import Passkey

SECONDS = 3600
"""How long a challenge may be answered: a sign-in page that was left open for a while works."""


def available():
    """Whether browsers offer passkeys at `SITE_URL`."""
    site = urlsplit(settings.SITE_URL)
    if site.scheme != "https":
        return site.hostname == "localhost"
    try:
        ipaddress.ip_address(site.hostname)
    except ValueError:
        return True
    return False


def rp_id():
    """The name that passkeys are bound to: the host that readers type."""
    return urlsplit(settings.SITE_URL).hostname


# The challenge ------------------------------------------------------------------------------------


def salt_of(user):
    return f"colloquy.sign-in.passkey.{user.pk if user else 'any'}"


def new_challenge(user=None):
    """A challenge and its signed form; with `user`, to add a passkey for that person."""
    challenge = generate_challenge()
    return challenge, signing.dumps(bytes_to_base64url(challenge), salt=salt_of(user))


def use_challenge(signed, user=None):
    """The challenge of a form; None when it is too old, was used, or is not ours."""
    try:
        challenge = signing.loads(signed, salt=salt_of(user), max_age=SECONDS)
    except signing.BadSignature:
        return None
    is_first = caches["limits"].add(f"passkey-challenge:{challenge}", 1, SECONDS)
    return base64url_to_bytes(challenge) if is_first else None


# Signing in ---------------------------------------------------------------------------------------


def ask():
    """What a sign-in page gives to script: options for the browser, and the signed challenge."""
    if not available():
        return None
    challenge, signed = new_challenge()
    options = webauthn.generate_authentication_options(
        rp_id=rp_id(),
        challenge=challenge,
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return {"options": webauthn.options_to_json(options), "challenge": signed}


def person_of(answer, signed):
    """Who answered the challenge with a passkey; None when nobody did."""
    challenge, credential = use_challenge(signed), read(answer)
    if not challenge or not credential or not available():
        return None
    with transaction.atomic():
        passkey = (
            Passkey.objects.select_for_update(of=["self"])
            .select_related("user")
            .filter(credential_id=credential["id"])
            .first()
        )
        if passkey is None or not passkey.user.is_active:
            return None
        try:
            verified = webauthn.verify_authentication_response(
                credential=credential,
                expected_challenge=challenge,
                expected_rp_id=rp_id(),
                expected_origin=settings.SITE_URL,
                credential_public_key=bytes(passkey.public_key),
                credential_current_sign_count=passkey.sign_count,
                require_user_verification=True,
            )
        except WebAuthnException:
            return None
        passkey.sign_count, passkey.used_at = verified.new_sign_count, timezone.now()
        passkey.save(update_fields=["sign_count", "used_at"])
    return passkey.user


def read(answer):
    """The answer of a browser, from the JSON of a form; None when it is no such JSON."""
    try:
        credential = json.loads(answer)
        is_whole = isinstance(credential["id"], str) and "\x00" not in credential["id"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return credential if is_whole else None


# Adding one ---------------------------------------------------------------------------------------


def offer(user):
    """What the security page gives to script, to make a passkey for a person."""
    if not available():
        return None
    challenge, signed = new_challenge(user)
    options = webauthn.generate_registration_options(
        rp_id=rp_id(),
        rp_name=Blog.load().name,
        user_id=str(user.pk).encode(),
        user_name=user.get_username(),
        user_display_name=user.get_full_name() or user.get_username(),
        challenge=challenge,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
        exclude_credentials=[
            PublicKeyCredentialDescriptor(id=base64url_to_bytes(known))
            for known in user.passkeys.values_list("credential_id", flat=True)
        ],
    )
    return {"options": webauthn.options_to_json(options), "challenge": signed}


def add(user, answer, signed, name):
    """The new passkey of a person; None when the answer does not fit the challenge."""
    challenge, credential = use_challenge(signed, user), read(answer)
    if not challenge or not credential or not available():
        return None
    try:
        verified = webauthn.verify_registration_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=rp_id(),
            expected_origin=settings.SITE_URL,
            require_user_verification=True,
        )
    except WebAuthnException:
        return None
    passkey, is_new = Passkey.objects.get_or_create(
        credential_id=bytes_to_base64url(verified.credential_id),
        defaults={
            "user": user,
            "name": name,
            "public_key": verified.credential_public_key,
            "sign_count": verified.sign_count,
        },
    )
    return passkey if is_new else None
