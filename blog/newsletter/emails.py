"""New posts by e-mail: each when it is published, or a digest of a week or a month.

A post is announced once, even if it is saved, planned or unpublished again. The time is stored in
`Post.announced_at`, and the outbox remembers the key of each mail for ever. It does not depend on
the date of a post: an import of old posts sets `announced_at`.
"""

from collections import Counter
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from blog import outbox
from blog.dates import moment_in_words
from blog.models import Mail, Post, Subscriber
from blog.models.addresses import absolute
from blog.newsletter.models import posts_announced_between


def announce():
    """Queue an e-mail about every post that has become public. Safe to call at any time."""
    now = timezone.now()
    unknown = Post.objects.published().filter(announced_at=None)
    for pk in unknown.filter(is_silent=False).order_by("publish_at").values_list("pk", flat=True):
        with transaction.atomic():
            # Only one of several processes marks it.
            if Post.objects.filter(pk=pk, announced_at=None).update(announced_at=now):
                outbox.queue("blog.news", subject_key=pk, dedupe_key=pk)
    unknown.filter(is_silent=True).update(announced_at=now)


@outbox.fan_out("blog.news")
def fan_out_post(mail):
    """Yield an e-mail for each subscriber who gets every post."""
    post = Post.objects.published().filter(pk=mail.subject_key).first()
    if post is None:
        return
    readers = Subscriber.objects.interested_in(post).filter(frequency=Subscriber.Frequency.EACH)
    for pk, email in readers.values_list("pk", "email"):
        yield outbox.mail(
            "blog.post", email, subject_key=f"{post.pk}:{pk}", dedupe_key=f"{post.pk}:{pk}"
        )


@outbox.renders("blog.post")
def post_email(mail):
    """Return the e-mail about one post; None if it is hidden or the subscriber left."""
    post_pk, subscriber_pk = mail.subject_key.split(":")
    post = Post.objects.published().with_people().with_replacement().filter(pk=post_pk).first()
    subscriber = current_subscriber(mail, subscriber_pk)
    if post is None or subscriber is None:
        return None
    return build_email(mail, subscriber, "post", subject=post.title, post=post)


def send_digests(frequency, until=None):
    """Queue the digest of a week or a month that ended at `until`."""
    until = until or timezone.now()
    since = last_digest(frequency, until) or until - SPANS[frequency]
    if posts_announced_between(since, until).exists():
        span = f"{frequency}|{since.isoformat()}|{until.isoformat()}"
        outbox.queue("blog.digest", subject_key=span, dedupe_key=f"{frequency}|{until.isoformat()}")


SPANS = {
    Subscriber.Frequency.WEEKLY: timedelta(days=7),
    Subscriber.Frequency.MONTHLY: timedelta(days=31),
}


def last_digest(frequency, until):
    """Return the end of the latest digest before `until`; None before the first.

    A digest that a fast clock dated into the future does not count. It would stop all others.
    """
    known = Mail.objects.filter(kind="blog.digest", dedupe_key__startswith=f"{frequency}|")
    known = known.filter(dedupe_key__lt=f"{frequency}|{until.isoformat()}")
    latest = known.order_by("-dedupe_key").values_list("dedupe_key", flat=True).first()
    return latest and datetime.fromisoformat(latest.split("|")[1])


@outbox.fan_out("blog.digest")
def fan_out_digest(mail):
    """Yield an e-mail for each subscriber of a digest who wants one of its posts."""
    frequency, since, until = mail.subject_key.split("|")
    posts = list(span_of(since, until).prefetch_related("tags"))
    readers = Subscriber.objects.confirmed().filter(frequency=frequency).prefetch_related("tags")
    for subscriber in readers:
        if any(subscriber.wants(post) for post in posts):
            key = f"{subscriber.pk}|{since}|{until}"
            yield outbox.mail("blog.posts", subscriber.email, subject_key=key, dedupe_key=key)


@outbox.renders("blog.posts")
def digest_email(mail):
    """Return a subscriber's digest; None if nothing in it is for them any more."""
    pk, since, until = mail.subject_key.split("|")
    subscriber = current_subscriber(mail, pk)
    posts = span_of(since, until).with_people().with_replacement().prefetch_related("tags")
    posts = [post for post in posts if subscriber and subscriber.wants(post)]
    if not posts:
        return None
    count = f"{len(posts)} new post{'' if len(posts) == 1 else 's'}"
    return build_email(mail, subscriber, "posts", subject=f"{count}: {posts[0].title}", posts=posts)


def span_of(since, until):
    """Return the posts announced between two times in ISO 8601."""
    return posts_announced_between(datetime.fromisoformat(since), datetime.fromisoformat(until))


@outbox.renders("blog.confirm")
def confirmation_email(mail):
    """Return the e-mail that asks the owner of an address to confirm it.

    A subscriber who has confirmed gets a link to their choices.
    """
    subscriber = Subscriber.objects.with_address(mail.recipient).filter(
        pk=mail.subject_key.partition(":")[0]
    )
    subscriber = subscriber.first()
    if subscriber is None:
        return None
    known = subscriber.is_confirmed
    path = subscriber.own_path if known else subscriber.confirm_path
    subject = "You are already subscribed" if known else "Please confirm your e-mail address"
    context = {"url": absolute(path), "known": known, "days": settings.CONFIRM_DAYS}
    return outbox.build_email(mail, "confirm", context, subject=subject)


def current_subscriber(mail, pk):
    """Return the subscriber of a queued mail; None if they left or changed the address."""
    rows = Subscriber.objects.confirmed().with_address(mail.recipient)
    return rows.prefetch_related("tags").filter(pk=pk).first()


def build_email(mail, subscriber, template, *, subject, **context):
    """Return an e-mail to a subscriber, with a link that stops them all."""
    context |= {"subscriber": subscriber}
    leave = subscriber.own_path
    return outbox.build_email(
        mail, template, context, subject=subject, unsubscribe=leave, list_id="posts"
    )


def audience(post):
    """Return how many will be e-mailed about a saved post, as {frequency: count}."""
    counts = dict.fromkeys(Subscriber.Frequency.values, 0)
    counts |= Counter(Subscriber.objects.interested_in(post).values_list("frequency", flat=True))
    return counts


def recipients_in_words(post):
    """Describe for the author who will be e-mailed about a post, or who was."""
    if post.announced_at is None:
        if post.is_silent:
            return "Nobody: it is published silently."
        return audience_in_words(post)
    if Mail.objects.filter(kind="blog.news", dedupe_key=str(post.pk)).exists():
        when = moment_in_words(post.announced_at)
        return f"Subscribers were e-mailed on {when}. Nobody is e-mailed twice."
    return "Nobody was or will be e-mailed. It appeared silently, or elsewhere before."


def audience_in_words(post):
    """Describe the audience for the author: “12 at once, 3 in Monday’s e-mail …”."""
    if not post.pk:
        return "Save first: who is e-mailed depends on the hashtags."
    counts = audience(post)
    return (
        f"{counts['each']} at once, {counts['weekly']} in Monday’s e-mail, "
        f"{counts['monthly']} in the e-mail on the first of the month."
    )
