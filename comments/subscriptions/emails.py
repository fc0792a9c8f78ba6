"""E-mails to readers: about replies, and about why a comment of theirs is not shown.

An unconfirmed address gets only the e-mail that asks to confirm it. No e-mail contains another
writer's address, or the link to an own page. Opening a link changes nothing: it leads to a page
with buttons. It quotes the reader's own words only while they are public.
"""

from datetime import datetime
from itertools import groupby

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from blog import outbox
from blog.content.characters import isolated
from blog.models import Blog, Post
from blog.numbers import counted
from comments import markup
from comments.enqueue import CONFIRM as ASK
from comments.enqueue import DAILY_REPLIES, PUBLISHED_REPLY, REFUSED, REPLY, may_be_mailed
from comments.enqueue import PRIVATE as PRIVATE_REPLY
from comments.models import Comment, Decision, PrivateReply, Watch
from comments.models.watch import ALL, CONFIRM, ONE, PRIVATE, one_for_each_address

QUOTED_WORDS = 120
"""Words of a reply that an e-mail quotes; the rest is behind a link."""

MOST_QUOTED = 20
"""Replies that a daily e-mail quotes; of more it gives the number."""


@outbox.fan_out(PUBLISHED_REPLY)
def fan_out_reply(mail):
    """Yield an e-mail for each address that wants to know of a comment at once."""
    reply = public().filter(pk=mail.subject_key).first()
    if reply is None:
        return
    watches = Watch.objects.at_once().matching(reply)
    for watch in one_for_each_address(watches):
        key = f"{reply.pk}:{watch.pk}"
        yield outbox.mail(REPLY, watch.email, subject_key=key, dedupe_key=key)


@outbox.renders(REPLY)
def reply_email(mail):
    """Return the e-mail about one comment; None if it is hidden or nobody wants it now."""
    reply, watch = mail.subject_key.split(":")
    reply, watch = public().filter(pk=reply).first(), current_watch(mail, watch)
    if reply is None or watch is None:
        return None
    name = isolated(reply.author_name or "Somebody")
    is_reply = reply.parent_id == watch.pk
    subject = f"{name} replied to you" if is_reply else f"{name} wrote on “{isolated(reply.post)}”"
    context = links(watch) | quoted(reply) | {"own_words": own_words(watch), "watch": watch}
    return build_email(mail, "comment_reply", context, watch.path(ONE), subject=subject)


def queue_daily_emails():
    """Queue the daily e-mails of all addresses with a new reply. Run it daily."""
    now = timezone.now()
    daily = Watch.objects.confirmed().daily().select_related("comment")
    daily = sorted(daily, key=lambda watch: watch.email.lower())
    for _, group in groupby(daily, key=lambda watch: watch.email.lower()):
        group = list(group)
        since = min(watch.emailed_until for watch in group)
        if not any(watch.replies_between(since, now).exists() for watch in group):
            continue
        keys = [watch.pk for watch in group]
        with transaction.atomic():
            # Of several processes, only one moves the time on.
            if Watch.objects.filter(pk__in=keys, emailed_until__lt=now).update(emailed_until=now):
                about = f"{keys[0]}|{since.isoformat()}|{now.isoformat()}"
                outbox.queue(DAILY_REPLIES, group[0].email, subject_key=about, dedupe_key=about)


@outbox.renders(DAILY_REPLIES)
def daily_email(mail):
    """Return the e-mail about a day's comments; None if none of them is still public."""
    first, since, until = mail.subject_key.split("|")
    span = datetime.fromisoformat(since), datetime.fromisoformat(until)
    watches = Watch.objects.confirmed().daily().with_address(mail.recipient)
    watches = watches.select_related("comment", "post").order_by("pk")
    keys = {
        pk for watch in watches for pk in watch.replies_between(*span).values_list("pk", flat=True)
    }
    replies = list(public().filter(pk__in=keys).order_by("approved_at", "pk"))
    if not replies:
        return None
    watch = watches[0]
    count = counted(len(replies), "new comment")
    context = links(watch) | {
        "replies": [quoted(reply) for reply in replies[:MOST_QUOTED]],
        "more": max(0, len(replies) - MOST_QUOTED),
    }
    subject = f"{count} on “{isolated(replies[0].post)}”"
    return build_email(mail, "comment_replies", context, watch.path(ALL), subject=subject)


@outbox.renders(ASK)
def confirmation_email(mail):
    """Ask whether the address is its owner's. Contains no words of the person who typed it."""
    watch = Watch.objects.filter(pk=mail.subject_key, confirmed_at=None).with_address(
        mail.recipient
    )
    watch = watch.select_related("comment", "post").first()
    if watch is None:
        return None
    context = {
        "watch": watch,
        "url": outbox.absolute(watch.path(CONFIRM)),
        "days": settings.CONFIRM_DAYS,
    }
    return outbox.build_email(
        mail, "confirm_replies", context, subject="Please confirm your address"
    )


@outbox.renders(REFUSED)
def refusal_email(mail):
    """Say why a comment is not shown, unless the decision has changed since."""
    decisions = Decision.objects.active().select_related("comment__post")
    decision = decisions.filter(pk=mail.subject_key).first()
    watch = decision and current_watch(mail, decision.comment_id)
    if not watch or decision.comment.erased_at:
        return None
    if decision != decision.comment.decisions.active().moves().first():
        return None
    context = links(watch) | {
        "comment": decision.comment,
        "reason": decision.reason,
        "rules_url": outbox.absolute(reverse("blog:page", args=["house-rules"])),
    }
    return build_email(mail, "refused", context, watch.path(ONE), subject="About your comment")


@outbox.renders(PRIVATE_REPLY)
def private_reply_email(mail):
    """Say only that a private reply exists: others may read the mailbox."""
    reply, pk = mail.subject_key.split(":")
    reply = PrivateReply.objects.active().filter(pk=reply).select_related("comment").first()
    watch = reply and current_watch(mail, pk)
    if not watch or not may_be_mailed(reply.comment):
        return None
    context = links(watch) | {"url": outbox.absolute(watch.path(PRIVATE))}
    subject = f"A reply from {Blog.load().name}"
    return build_email(mail, "private_reply", context, watch.path(ONE), subject=subject)


# Shared helpers ---------------------------------------------------------------------------------


def build_email(mail, template, context, leave, *, subject):
    """Return an e-mail to a reader, with a link that stops it in one click."""
    return outbox.build_email(
        mail, template, context, subject=subject, unsubscribe=leave, list_id="answers"
    )


def public():
    """Return what readers see when the e-mail is made; nothing else is mentioned."""
    visible = Comment.objects.visible().filter(post__in=Post.objects.published())
    return visible.select_related("post")


def current_watch(mail, pk):
    """Return the watch, unless it was stopped or its address changed."""
    rows = Watch.objects.confirmed().with_address(mail.recipient)
    return rows.select_related("comment__post").filter(pk=pk).first()


def links(watch):
    """Return the link with which an e-mail lets its reader change or stop all others."""
    return {"all_url": outbox.absolute(watch.path(ALL))}


def quoted(reply):
    """Return what an e-mail says about somebody else's comment, as plain text without links."""
    return {
        "post": reply.post,
        "name": reply.author_name or "Somebody",
        "by_team": reply.by_team,
        "at": reply.submitted_at,
        "words": markup.opening(reply.body_html, QUOTED_WORDS),
        "url": outbox.absolute(reply.get_absolute_url()),
    }


def own_words(watch):
    """Return how the reader's own comment begins, while it is public."""
    return watch.comment.opening(25) if watch.comment.is_visible else ""
