"""Links that let somebody choose a password: each for one purpose, one person and one use.

A link dies when it is used, because it carries a digest of what its use changes.
"""

import hashlib
from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.core import signing
from django.urls import reverse

from blog.outbox import absolute


@dataclass(frozen=True)
class Link:
    """One purpose; `seconds` is how long a link works after it was made."""

    purpose: str
    seconds: int

    @property
    def salt(self):
        return f"colloquy.sign-in.{self.purpose}"

    def url(self, user):
        """A new link for a person, as a whole address."""
        token = signing.dumps([user.pk, state_of(user)], salt=self.salt)
        return absolute(reverse("admin:login_link", args=[self.purpose, token]))

    def user_of(self, token):
        """The person of a token; None when it is over, used, or was made for another purpose."""
        try:
            pk, state = signing.loads(token, salt=self.salt, max_age=self.seconds)
        except signing.BadSignature:
            return None
        user = get_user_model().objects.filter(pk=pk, is_active=True).first()
        return user if user and state_of(user) == state else None


def state_of(user):
    """A digest of what changes when somebody signs in, or gets a password or an address."""
    parts = [user.password, user.email, user.last_login and user.last_login.isoformat()]
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:24]


RESET = Link("reset", 3600)
INVITATION = Link("invitation", 7 * 24 * 3600)
RECOVERY = Link("recovery", 3600)
LINKS = {link.purpose: link for link in (RESET, INVITATION, RECOVERY)}
