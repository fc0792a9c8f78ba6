"""The demo blog with what it lacks: every kind of page that there is, and who may see it."""

import re
from datetime import UTC, date, datetime

from django.contrib.auth import get_user_model

from blog.models import Post, RelatedLink
from comments import tokens
from comments.models import Alert, Comment, ImportedAddress, Reading, Thread
from comments.models.watch import ONE, PRIVATE
from config.models import AddressLink
from tests.support import factories

PASSWORD = "a long password"

PUBLIC = [
    "home",
    "home, page 2",
    "post",
    "post without comments",
    "old post",
    "post beside an old one",
    "post with its form under a comment",
    "post with closed comments",
    "long thread",
    "long thread on one page",
    "one conversation",
    "newest first",
    "own comment in the conversation",
    "own comment, held",
    "own comment, published",
    "own comment, rejected",
    "own comment, to be changed",
    "own comments, to be erased",
    "own comments on this device",
    "own comment, replied to privately",
    "private reply, by mail",
    "own comment, told by mail",
    "mail, asked for",
    "letters",
    "own comment, taken back",
    "own comment, not safe at home",
    "own comment, naming a medicine",
    "find comments",
    "find comments, sent",
    "found comments",
    "report",
    "reported",
    "subscribe",
    "subscribe, to be checked",
    "draft",
    "year",
    "month",
    "archive",
    "tag",
    "author",
    "search",
    "search with results",
    "search with an old post",
    "search with an author meant",
    "search without results",
    "about",
    "privacy",
    "accessibility",
    "house rules",
    "how we moderate",
]
QUEUE = [
    "held",
    "held, page 2",
    "published",
    "spam",
    "removed",
    "record",
    "conversation",
    "log",
    "what to say",
    "mail",
    "figures",
    "edit",
    "reply",
    "private reply",
    "without the method",
    "after-care",
    "record of a crisis",
]
OTHERS = 23
"""How often `check` looks at what has no address: errors, previews, what script shows."""


def build():
    """Fill the database in use, after `load_demo`; return the address of each kind of page."""
    for name in ("author", "moderator"):
        user = get_user_model().objects.get(username=name)
        user.set_password(PASSWORD)
        user.save()
    post = Post.objects.get(slug="two-milliseconds")
    comment = Comment.objects.for_post(post).visible().filter(level=1).first()
    silent = factories.make_post(title="Nobody has answered yet")
    closed = factories.make_post(title="Closed", tags=["closed"])
    factories.make_conversations(closed, [None, 0, 1, 2, 3, 4, 0])
    Thread.objects.filter(pk=closed.pk).update(is_open=False)
    newer = factories.make_post(title="What we know now", tags=["old"])
    old = factories.make_post(
        title="What we knew in 2013",
        publish_at=datetime(2013, 6, 28, 9, tzinfo=UTC),
        reviewed_on=date(2019, 11, 20),
        update_text='It was <a href="https://example.org/">restricted</a>.',
        replaced_by=newer,
        tags=["old"],
    )
    RelatedLink.objects.create(post=newer, target=old)
    long = factories.make_post(title="Two hundred and ten")
    factories.make_conversations(long, [None] * 40 + [place % 40 for place in range(170)])
    draft = factories.make_post(title="A draft", status="draft")
    own = {
        status: factories.make_comment(post=silent, status=status)
        for status in ("pending", "approved", "rejected", "removed")
    }
    gone = factories.make_comment(post=silent)
    gone.erase()
    unsafe = factories.make_comment(
        post=silent, status="pending", body="I am scared of my husband."
    )
    medicine = factories.make_comment(post=silent, status="pending", body="I take baclofen.")
    told = factories.make_comment(post=silent)
    told.ask_for_mail(email="wren@example.org", about="post", often="daily")
    told.watch.confirm()
    moderator = get_user_model().objects.get(username="moderator")
    told.reply_privately(by=moderator, body="You are *not* alone with this.")
    urgent = factories.make_comment(post=silent, status="pending", body="I want to die.")
    Reading.note(urgent, by=moderator)
    Alert.of(urgent).claim(by=moderator)
    urgent.reply_privately(by=moderator, body="You are *not* alone with this.")
    for _ in range(22):
        factories.make_comment(post=post, status="pending", parent=comment)
    at = post.get_absolute_url()
    mine = f"{silent.get_absolute_url()}?mine={tokens.sign_mine(own['pending'].pk)}"
    tag = post.hashtags[0]
    return {
        "public": {
            "home": "/",
            "home, page 2": "/?page=2",
            "post": at,
            "post without comments": draftless(post),
            "old post": old.get_absolute_url(),
            "post beside an old one": newer.get_absolute_url(),
            "post with its form under a comment": f"{at}?replytocom={comment.pk}",
            "post with closed comments": closed.get_absolute_url(),
            "long thread": long.get_absolute_url(),
            "long thread on one page": f"{long.get_absolute_url()}?all=1",
            "one conversation": f"{at}?thread={comment.pk}",
            "newest first": f"{at}?sort=new",
            "own comment in the conversation": mine,
            "own comment, held": f"/comment/{own['pending'].token}/",
            "own comment, published": f"/comment/{own['approved'].token}/",
            "own comment, rejected": f"/comment/{own['rejected'].token}/",
            "own comment, to be changed": f"/comment/{own['approved'].token}/change/",
            "own comments, to be erased": f"/comment/{own['approved'].token}/everything/",
            "own comments on this device": "/comment/mine/",
            "own comment, replied to privately": f"/comment/{urgent.token}/",
            "private reply, by mail": told.watch.path(PRIVATE),
            "own comment, told by mail": f"/comment/{told.token}/",
            "mail, asked for": f"/comment/{told.token}/mail/",
            "letters": told.watch.path(ONE),
            "own comment, taken back": f"/comment/{gone.token}/",
            "own comment, not safe at home": f"/comment/{unsafe.token}/",
            "own comment, naming a medicine": f"/comment/{medicine.token}/",
            "find comments": "/comment/find/",
            "find comments, sent": "/comment/find/sent/",
            "found comments": imported(silent),
            "report": f"/comment/{comment.pk}/report/",
            "reported": f"/comment/{comment.pk}/reported/",
            "subscribe": "/subscribe/",
            "subscribe, to be checked": "/subscribe/check/",
            "draft": factories.make_preview(draft),
            "year": re.match(r"/\d+/", at)[0],
            "month": re.match(r"/\d+/\d+/", at)[0],
            "archive": "/archive/",
            "tag": tag.get_absolute_url(),
            "author": post.authors[0].get_absolute_url(),
            "search": "/search/",
            "search with results": "/search/?q=night",
            "search with an old post": "/search/?q=knew",
            "search with an author meant": "/search/?q=perslow",
            "search without results": "/search/?q=xyzzy",
            "about": "/about/",
            "privacy": "/privacy/",
            "accessibility": "/accessibility/",
            "house rules": "/house-rules/",
            "how we moderate": "/how-we-moderate/",
        },
        "missing": "/nothing-here/",
        "preview over": "/preview/nothing/",
        "comment that is gone": f"/comment/{gone.pk}/",
        "queue": {
            "held": "/admin/comments/queue/",
            "held, page 2": "/admin/comments/queue/?page=2",
            "published": "/admin/comments/queue/?show=published",
            "spam": "/admin/comments/queue/?show=spam",
            "removed": "/admin/comments/queue/?show=removed",
            "record": f"/admin/comments/queue/{own['rejected'].pk}/",
            "conversation": f"/admin/comments/queue/{comment.pk}/thread/",
            "log": "/admin/comments/queue/log/",
            "what to say": "/admin/comments/queue/what-to-say/",
            "mail": "/admin/comments/queue/mail/",
            "figures": "/admin/comments/queue/figures/",
            "edit": f"/admin/comments/queue/{own['pending'].pk}/edit/",
            "reply": f"/admin/comments/queue/{own['pending'].pk}/reply/",
            "private reply": f"/admin/comments/queue/{urgent.pk}/private/",
            "without the method": f"/admin/comments/queue/{urgent.pk}/without-method/",
            "after-care": "/admin/comments/queue/after-care/",
            "record of a crisis": f"/admin/comments/queue/{urgent.pk}/",
        },
        "post": at,
    }


def imported(post):
    """The page of somebody with two comments from a former blog, one of them on a draft."""
    hidden = factories.make_post(title="Unfinished")
    for place in (post, hidden):
        row = factories.make_comment(post=place, author_name="Wren", body="The fan helped *me*.")
        ImportedAddress.objects.create(comment=row, digest="of an address")
    hidden.unpublish()
    return AddressLink.objects.create(digest="of an address").path


def draftless(post):
    """A post of the demo that nobody has answered."""
    return Post.objects.published().filter(comments=None).first().get_absolute_url()
