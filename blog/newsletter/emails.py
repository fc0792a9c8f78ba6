"""New posts by mail: each when it appears, or what has appeared in a week or a month.

A post is told of once in its life, however often it is saved, planned anew or taken back: the
moment is kept with it (`Post.announced_at`), and each mail's key is known to the outbox for ever.
Whether it was public before decides, not its date: what brings old posts in sets the moment.
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
from blog.newsletter.models import posts_told_between


def announce():
    """Queue the news of every post that has become public. Safe to call at any time."""
    now = timezone.now()
    unknown = Post.objects.published().filter(announced_at=None)
    for pk in unknown.filter(is_silent=False).order_by("publish_at").values_list("pk", flat=True):
        with transaction.atomic():
            # Of all who see that it is new, one marks it.
            if Post.objects.filter(pk=pk, announced_at=None).update(announced_at=now):
                outbox.queue("blog.news", about=pk, once=pk)
    unknown.filter(is_silent=True).update(announced_at=now)


@outbox.spreads("blog.news")
def spread_news(mail):
    post = Post.objects.published().filter(pk=mail.about).first()
    if post is None:
        return
    wanting = Subscriber.objects.wanting(post).filter(frequency=Subscriber.Frequency.EACH)
    for pk, email in wanting.values_list("pk", "email"):
        yield outbox.mail("blog.post", email, about=f"{post.pk}:{pk}", once=f"{post.pk}:{pk}")


@outbox.renders("blog.post")
def post_letter(mail):
    post_pk, subscriber_pk = mail.about.split(":")
    post = Post.objects.published().with_people().with_replacement().filter(pk=post_pk).first()
    subscriber = still_there(mail, subscriber_pk)
    if post is None or subscriber is None:
        return None
    return letter(mail, subscriber, "post", subject=post.title, post=post)


def send_digests(frequency, until=None):
    """Queue the letter about a week or a month that has ended. `until` is its end."""
    until = until or timezone.now()
    since = last_digest(frequency, until) or until - SPANS[frequency]
    if posts_told_between(since, until).exists():
        span = f"{frequency}|{since.isoformat()}|{until.isoformat()}"
        outbox.queue("blog.digest", about=span, once=f"{frequency}|{until.isoformat()}")


SPANS = {
    Subscriber.Frequency.WEEKLY: timedelta(days=7),
    Subscriber.Frequency.MONTHLY: timedelta(days=31),
}


def last_digest(frequency, until):
    """The end of the latest letter of this kind before `until`; None before the first.

    Not of one that a clock which was ahead has dated later: nothing would be told until then.
    """
    known = Mail.objects.filter(kind="blog.digest", once__startswith=f"{frequency}|")
    known = known.filter(once__lt=f"{frequency}|{until.isoformat()}")
    once = known.order_by("-once").values_list("once", flat=True).first()
    return once and datetime.fromisoformat(once.split("|")[1])


@outbox.spreads("blog.digest")
def spread_digest(mail):
    frequency, since, until = mail.about.split("|")
    posts = list(span_of(since, until).prefetch_related("tags"))
    readers = Subscriber.objects.confirmed().filter(frequency=frequency).prefetch_related("tags")
    for subscriber in readers:
        if any(subscriber.wants(post) for post in posts):
            key = f"{subscriber.pk}|{since}|{until}"
            yield outbox.mail("blog.posts", subscriber.email, about=key, once=key)


@outbox.renders("blog.posts")
def posts_letter(mail):
    pk, since, until = mail.about.split("|")
    subscriber = still_there(mail, pk)
    posts = span_of(since, until).with_people().with_replacement().prefetch_related("tags")
    posts = [post for post in posts if subscriber and subscriber.wants(post)]
    if not posts:
        return None
    count = f"{len(posts)} new post{'' if len(posts) == 1 else 's'}"
    return letter(mail, subscriber, "posts", subject=f"{count}: {posts[0].title}", posts=posts)


def span_of(since, until):
    return posts_told_between(datetime.fromisoformat(since), datetime.fromisoformat(until))


@outbox.renders("blog.confirm")
def confirm_letter(mail):
    """Asks whether the address is its owner's; who has confirmed is led to the choices."""
    subscriber = Subscriber.objects.with_address(mail.recipient).filter(
        pk=mail.about.partition(":")[0]
    )
    subscriber = subscriber.first()
    if subscriber is None:
        return None
    known = subscriber.is_confirmed
    path = subscriber.own_path if known else subscriber.confirm_path
    subject = "You are already subscribed" if known else "Please confirm your e-mail address"
    context = {"url": absolute(path), "known": known, "days": settings.CONFIRM_DAYS}
    return outbox.letter(mail, "confirm", context, subject=subject)


def still_there(mail, pk):
    """The subscriber of a mail that waits, unless they have left or the address is another's."""
    rows = Subscriber.objects.confirmed().with_address(mail.recipient)
    return rows.prefetch_related("tags").filter(pk=pk).first()


def letter(mail, subscriber, template, *, subject, **context):
    context |= {"subscriber": subscriber}
    leave = subscriber.own_path
    return outbox.letter(
        mail, template, context, subject=subject, unsubscribe=leave, list_id="posts"
    )


def audience(post):
    """How many will be told of a post, as {frequency: count}; it must have been saved."""
    counts = dict.fromkeys(Subscriber.Frequency.values, 0)
    counts |= Counter(Subscriber.objects.wanting(post).values_list("frequency", flat=True))
    return counts


def told_in_words(post):
    """For its author: who will be told of a post, or was."""
    if post.announced_at is None:
        if post.is_silent:
            return "Nobody: it is published silently."
        return audience_in_words(post)
    if Mail.objects.filter(kind="blog.news", once=str(post.pk)).exists():
        when = moment_in_words(post.announced_at)
        return f"Subscribers were e-mailed on {when}. Nobody is e-mailed twice."
    return "Nobody was or will be e-mailed. It appeared silently, or elsewhere before."


def audience_in_words(post):
    """For its author: 12 at once, 3 on Monday, 1 on the first of the month."""
    if not post.pk:
        return "Save first: who is e-mailed depends on the hashtags."
    counts = audience(post)
    return (
        f"{counts['each']} at once, {counts['weekly']} in Monday’s e-mail, "
        f"{counts['monthly']} in the e-mail on the first of the month."
    )
