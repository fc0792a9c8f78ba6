"""Counts the addresses that are asked for and not found, without a word about who asks."""

import re

from blog.models import BrokenLink
from blog.tally import Tally

PATHS_IN_MEMORY = 200
MAX_LENGTH = BrokenLink._meta.get_field("path").max_length

PRIVATE = re.compile(r"/(admin|comment|preview|subscribe|static|media)(/|$)")
PROBE = re.compile(r"/\.|\.(php\d?|aspx?|jsp|cgi|env|sql|bak|ya?ml|ini|zip|gz)$|/(wp|cgi)-", re.I)
"""What programs try that look for holes: nobody was led to it by a link."""

SECRET = re.compile(
    r"@|[0-9a-f]{16}|[a-z0-9]{32}|(?=[^/]*[A-Z])(?=[^/]*[a-z])(?=[^/]*[0-9])[\w-]{20}", re.ASCII
)
"""What may be somebody's: a mail address, or what looks like the token of a private page."""


def is_worth_counting(path):
    """Whether an owner could mend something here: a link that somebody followed in good faith."""
    return (
        len(path) <= MAX_LENGTH
        and path.isprintable()
        and "%" not in path  # was no text
        and not (PRIVATE.match(path) or PROBE.search(path) or SECRET.search(path))
    )


tally = Tally("addresses not found", BrokenLink.add, most=PATHS_IN_MEMORY)


def count(path):
    """Count an address that was asked for and not found, if it is worth it."""
    if is_worth_counting(path):
        tally.count(path)
