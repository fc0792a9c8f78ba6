"""Says which program wrote an export."""

from config.exchange.elements import Elements
from config.exchange.mending import Mender
from config.exchange.records import Refused

ROOTS = {"rss": "wordpress", "feed": "blogger", "disqus": "disqus"}


def program_of(file, name):
    """Return wordpress, blogger or disqus, by the first element of a file. Raise Refused else."""
    elements = Elements(Mender(file, name), name, depth=2)  # of WordPress, all is in one at depth 1
    try:
        next(iter(elements), None)
    except Refused:
        if not elements.root:
            raise
    # A file that breaks off later is refused by its reader, which says more.
    if elements.root[1] not in ROOTS:
        raise Refused(f"{name} is no export of WordPress, Blogger or Disqus. Nothing was checked.")
    return ROOTS[elements.root[1]]
