"""The e-mail with the link to somebody's imported comments.

What is stored for an address, and the time that it takes, are the same whether comments have it or
not. Only the job that sends e-mail looks for them. If there are none, it sends nothing.
"""

from django.db import transaction

from blog import outbox
from blog.models import Blog
from comments import duplicates
from config.exchange.keys import hash_of
from config.models import AddressLink

FOUND = "colloquy.found"

A_DAY = 3
"""How many links are made for one address in a day: the person who typed it may mean harm."""


def ask(email):
    """Queue the e-mail with a link to the comments of an address. Do nothing after too many."""
    address = duplicates.address_hash(email.lower())
    if not any(duplicates.is_first(f"find:{address}:{number}") for number in range(A_DAY)):
        return
    with transaction.atomic():
        link = AddressLink.objects.create(digest=hash_of(email))
        outbox.queue(FOUND, email, subject_key=link.pk)


@outbox.renders(FOUND)
def found_email(mail):
    """Return the e-mail with the link; None if there are no comments or the link was ended."""
    link = AddressLink.objects.valid().filter(pk=mail.subject_key).first()
    if link is None or link.digest != hash_of(mail.recipient) or not link.comments.exists():
        return None
    context = {"url": outbox.absolute(link.path), "hours": link.HOURS}
    subject = f"Your link from {Blog.load().name}"
    return outbox.build_email(mail, "found_comments", context, subject=subject)
