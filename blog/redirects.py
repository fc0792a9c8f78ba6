"""Where an address that is not here leads now: old ones, imported ones, other spellings."""

import re
import unicodedata
from urllib.parse import unquote

from blog.models import OldAddress, Post

ENDS = ("feed/atom/", "feed/json/", "feed/", "comment/")
"""What stands below an address and moves with it."""

DATED = re.compile(r"/([12][0-9]{3})/(0[1-9]|1[0-2])/(?:[0-9]{2}/)?([^/]+)/")


def leads_now(path):
    """The address that `path` stands for now, or None. One step, however often it changed."""
    spellings = spellings_of(path)
    rows = OldAddress.objects.filter(path__in=spellings).select_related("post", "tag", "person")
    found = {row.path: row.target for row in rows if row.leads_to_readers}
    for spelling, end in spellings.items():
        target = found.get(spelling) or (spelling != path and post_at(spelling))
        address = target and f"{target.get_absolute_url()}{end}"
        if address and unquote(address) != path:
            return address
    return None


def spellings_of(path):
    """How `path` may have been kept, the nearest way first, each with the end that was cut off."""
    if "\x00" in path:  # PostgreSQL has no such text
        return {}
    whole = unicodedata.normalize("NFC", path)
    forms = {path: "", whole: ""}
    if not whole.endswith("/"):
        whole += "/"
        forms[whole] = ""
    for end in ENDS:
        if whole.endswith(f"/{end}"):
            whole = whole.removesuffix(end)
            forms[whole] = end
            break
    if dated := DATED.fullmatch(whole):
        year, month, slug = dated.groups()
        forms.setdefault(f"/{year}/{month}/{slug}/", forms[whole])
    return forms


def post_at(path):
    """The public post whose address `path` is, or None."""
    dated = DATED.fullmatch(path)
    if not dated:
        return None
    year, month, slug = dated.groups()
    slug = unicodedata.normalize("NFKC", slug)
    return Post.objects.published().at(int(year), int(month), slug)


def post_numbered(number):
    """The public post of an old `/?p=number`: as imported, else by our own key; or None."""
    old = OldAddress.objects.filter(path=f"/?p={number}").select_related("post").first()
    if old and old.post and old.post.is_published:
        return old.post
    return Post.objects.published().filter(pk=number).first()
