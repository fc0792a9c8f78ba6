"""Passkeys (WebAuthn), which are both factors: the device, and the right to unlock it.

The page has a signed challenge that works once. A script puts the response into a plain form, so no
other protocol is needed. Browsers offer passkeys over HTTPS and on `localhost`, but not on an IP
address such as 127.0.0.1.
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
"""Seconds that a challenge is valid, for sign-in pages that stay open."""


def available():
    """Return whether browsers offer passkeys on `SITE_URL`."""
    site = urlsplit(settings.SITE_URL)
    if site.scheme != "https":
        return site.hostname == "localhost"
    try:
        ipaddress.ip_address(site.hostname)
    except ValueError:
        return True
    return False


def rp_id():
    """Return the relying party id, to which passkeys are bound: the public host name."""
    return urlsplit(settings.SITE_URL).hostname


# The challenge ------------------------------------------------------------------------------------


def salt_of(user):
    """Return the salt that binds a challenge to one purpose and one person."""
    return f"colloquy.sign-in.passkey.{user.pk if user else 'any'}"


def new_challenge(user=None):
    """Return a challenge and its signed form. With `user`, it is for adding a passkey."""
    challenge = generate_challenge()
    return challenge, signing.dumps(bytes_to_base64url(challenge), salt=salt_of(user))


def use_challenge(signed, user=None):
    """Return the challenge of a form; None if it expired, was used, or is not ours."""
    try:
        challenge = signing.loads(signed, salt=salt_of(user), max_age=SECONDS)
    except signing.BadSignature:
        return None
    is_first = caches["limits"].add(f"passkey-challenge:{challenge}", 1, SECONDS)
    return base64url_to_bytes(challenge) if is_first else None


# Signing in ---------------------------------------------------------------------------------------


def ask():
    """Return what a sign-in page passes to the script: browser options and the signed challenge."""
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
    """Return the person whose passkey signed the challenge, or None."""
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
    """Return the browser's response from the JSON of a form; None if it is invalid."""
    try:
        credential = json.loads(answer)
        is_whole = isinstance(credential["id"], str) and "\x00" not in credential["id"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return credential if is_whole else None


# Adding one ---------------------------------------------------------------------------------------


def offer(user):
    """Return what the security page passes to the script, to create a passkey for a person."""
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
    """Store and return a new passkey; None if the response does not match the challenge."""
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
