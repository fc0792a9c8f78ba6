"""Counts requests for missing addresses, without any data about who sent them."""

import re

from blog.models import BrokenLink
from blog.tally import Tally

PATHS_IN_MEMORY = 200
MAX_LENGTH = BrokenLink._meta.get_field("path").max_length

PRIVATE = re.compile(r"/(admin|comment|preview|subscribe|static|media)(/|$)")
PROBE = re.compile(r"/\.|\.(php\d?|aspx?|jsp|cgi|env|sql|bak|ya?ml|ini|zip|gz)$|/(wp|cgi)-", re.I)
"""Paths that vulnerability scanners try. No link leads to them."""

SECRET = re.compile(
    r"@|[0-9a-f]{16}|[a-z0-9]{32}|(?=[^/]*[A-Z])(?=[^/]*[a-z])(?=[^/]*[0-9])[\w-]{20}", re.ASCII
)
"""Personal data: an e-mail address, or what looks like the token of a private page."""


def is_worth_counting(path):
    """Return whether an owner could fix this: a person may have followed a link."""
    return (
        len(path) <= MAX_LENGTH
        and path.isprintable()
        and "%" not in path  # undecodable bytes
        and not (PRIVATE.match(path) or PROBE.search(path) or SECRET.search(path))
    )


tally = Tally("addresses not found", BrokenLink.add, most=PATHS_IN_MEMORY)


def count(path):
    """Count a request for a missing address, if it is worth it."""
    if is_worth_counting(path):
        tally.count(path)
