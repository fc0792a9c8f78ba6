"""Walks the sitemap of a former blog: does each of its addresses lead to a page here?"""

from config.exchange.certificate.findings import ADDRESSES, Difference
from config.exchange.certificate.site import path_on
from config.exchange.elements import Elements
from config.exchange.mending import Mender
from config.exchange.records import Refused

NAMES = {
    "http://www.sitemaps.org/schemas/sitemap/0.9",
    "http://www.google.com/schemas/sitemap/0.84",
}


def addresses_in(file, name):
    """Yield the addresses of a sitemap. Raise Refused if it is none, or an index of others."""
    elements = Elements(Mender(file, name), name, depth=1)
    for node in elements:
        root = elements.root[1]
        if root == "sitemapindex":
            raise Refused(f"{name} lists other sitemaps. Save those, and name them all.")
        if root != "urlset":
            break
        for part in node.children:
            if part.name[1] == "loc" and part.name[0] in {*NAMES, ""}:
                yield part.text.strip()
                break
    if elements.root[1] != "urlset":
        raise Refused(f"{name} is no sitemap.")


def walk(site, mapping, findings, addresses, advance):
    """Check each address of a sitemap. No page is read."""
    for address in addresses:
        path = path_on(mapping(address)) or "/"
        findings.item(ADDRESSES, list(fault_of(site, address, path)))
        advance(1)


def fault_of(site, address, path):
    """Yield what is wrong with an old address: after one redirect at most there must be a page."""
    status, location = answer(site, path)
    if status == 200:
        return
    here = f"answers {status}"
    if location:
        target = site.path_of(location)
        if target is None:
            here = f"leads to another site: {location}"
        else:
            status, again = answer(site, target)
            if status == 200:
                return
            here = f"leads to {target}, which {'leads on' if again else f'answers {status}'}"
    yield Difference(address, path, "address", there=address, here=here)


def answer(site, path):
    with site.open(path, "HEAD") as response:
        return response.status, response.location
