"""Every place that stores a reader's e-mail address."""

from django.db import transaction

from blog.models import Erasure, Mail, Subscriber
from comments.models import Comment, Report, Watch


def forget_subscription(email):
    """Delete the subscription of an address. Returns the count, as all in this module."""
    return Subscriber.objects.with_address(email).delete()[1].get("blog.Subscriber", 0)


def forget_emails(email):
    """Empty the e-mails to an address."""
    return Mail.objects.to(email).forget()


def forget_watches(email):
    """Stop e-mails about replies to an address, and delete imported ones. Return how many."""
    asked = Watch.objects.with_address(email).stop()
    # Addresses from an import, whose owners never asked for e-mail here.
    imported = Comment.objects.filter(author_email__iexact=email)
    with transaction.atomic():
        Erasure.note("comments.address", *imported.values_list("pk", flat=True))
        return asked + imported.update(author_email="")


def forget_reply_addresses(email):
    """Delete an address that was given with reports. Return how many times it was there."""
    reports = Report.objects.filter(reply_to__iexact=email)
    with transaction.atomic():
        Erasure.note("comments.reply_to", *reports.values_list("pk", flat=True))
        return reports.update(reply_to="")


ADDRESSES = {
    "E-mails about replies": forget_watches,
    "Addresses for a reply to a report": forget_reply_addresses,
    "Subscriptions to new posts": forget_subscription,
    "E-mails that waited": forget_emails,
}
"""Functions that delete an address from one place and return how many times it was there.

`manage.py forget --email` calls all of them.
"""
