"""Those who wrote on a blog at Blogger: authors of posts, and of comments."""

import re
from urllib.parse import urlsplit

from config.exchange.records import Writer

PROFILE = re.compile(
    r"https?://(?:(?:www|draft)\.)?blogger\.com/(?:profile/|.*[?&]id=)(\d+)"
    r"|https?://(?:plus|profiles)\.google\.com/(?:u/\d+/)?(\d+)"
    r"|https?://www\.google\.com/profiles/(\d+)"
)
HOSTS_OF_PROFILES = {"blogger.com", "draft.blogger.com", "plus.google.com", "profiles.google.com"}

NOBODY = {"anonymous", "unknown"}
"""Names that Blogger shows for those who gave none, or whose profile is gone."""


class Author:
    """The author element of a post or comment."""

    def __init__(self, has=None):
        has = has or {}
        self.name = " ".join(has.get("name", "").split())
        self.address = has.get("uri", "").strip()
        found = PROFILE.match(self.address)
        self.profile = next(filter(None, found.groups()), "") if found else ""
        email = has.get("email", "").strip()
        self.email = "" if email.lower() == "noreply@blogger.com" else email

    @property
    def shown(self):
        """Return the name; empty where Blogger shows a word for it."""
        return "" if self.name.lower() in NOBODY else self.name

    @property
    def website(self):
        return "" if is_profile(self.address) else self.address


class Writers:
    """Those who wrote posts: one for each name, with the numbers of their profiles."""

    def __init__(self):
        self.names, self.profiles = {}, {}

    def add(self, who):
        if who is None or not who.name:
            return
        known = self.names.setdefault(who.name, Writer(who.profile, who.name, who.name, who.email))
        known.key = known.key or who.profile
        known.email = known.email or who.email
        if who.profile:
            self.profiles[who.profile] = known.key

    def all(self):
        for writer in self.names.values():
            writer.key = writer.key or writer.login
            yield writer


def is_profile(address):
    """Return whether an address is a profile at Google, which is no website of a writer."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    host = (parts.hostname or "").removeprefix("www.")
    return host in HOSTS_OF_PROFILES or (
        host == "google.com" and parts.path.startswith("/profiles/")
    )
