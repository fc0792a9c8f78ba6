"""Links to choose a password: each for one purpose, one person and one use.

A link contains a hash of what its use changes, so it works once.
"""

import hashlib
from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.core import signing
from django.urls import reverse

from blog.outbox import absolute


@dataclass(frozen=True)
class Link:
    """The purpose of a link. `seconds` is how long it works."""

    purpose: str
    seconds: int

    @property
    def salt(self):
        return f"colloquy.sign-in.{self.purpose}"

    def url(self, user):
        """Return the absolute URL of a new link for a person."""
        token = signing.dumps([user.pk, state_of(user)], salt=self.salt)
        return absolute(reverse("admin:login_link", args=[self.purpose, token]))

    def user_of(self, token):
        """Return the person of a token; None if it expired, was used, or has another purpose."""
        try:
            pk, state = signing.loads(token, salt=self.salt, max_age=self.seconds)
        except signing.BadSignature:
            return None
        user = get_user_model().objects.filter(pk=pk, is_active=True).first()
        return user if user and state_of(user) == state else None


def state_of(user):
    """Return a hash of what a sign-in, a new password or a new address changes."""
    parts = [user.password, user.email, user.last_login and user.last_login.isoformat()]
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:24]


RESET = Link("reset", 3600)
INVITATION = Link("invitation", 7 * 24 * 3600)
RECOVERY = Link("recovery", 3600)
LINKS = {link.purpose: link for link in (RESET, INVITATION, RECOVERY)}
