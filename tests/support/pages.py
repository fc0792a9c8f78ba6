"""Reading pages as a browser does, and every kind of page that there is."""

import re
from datetime import UTC, date, datetime, timedelta
from functools import cache
from html.parser import HTMLParser
from io import StringIO

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.test import Client, RequestFactory, override_settings
from django.utils import timezone

from blog.models import Correction, CspViolation, Post, ScheduledChange, Subscriber
from comments import connection_bans
from comments.models import HelpCountry, ImportedAddress, ReplyTemplate, Thread
from comments.models.watch import CONFIRM, ONE, PRIVATE
from comments.moderation.lists import LISTS
from config import views
from config.models import AddressLink, Passkey
from config.sign_in import links
from tests.support import factories

QUEUE = "/admin/comments/queue/"


def elements(html):
    """The elements of `html` in order, each as (tag, attributes)."""
    parser, found = HTMLParser(), []
    parser.handle_starttag = lambda tag, attributes: found.append((tag, dict(attributes)))
    parser.feed(html)
    parser.close()
    return found


def text(html):
    """The words of `html` as a reader sees them: without tags, every gap one blank."""
    parser, found = HTMLParser(), []
    parser.handle_data = found.append
    parser.feed(html if isinstance(html, str) else html.content.decode())
    parser.close()
    return " ".join(" ".join(found).split())


@cache
def every_page():
    """A page of every kind that a reader or a moderator meets, as {name: HTML}.

    They are made from the demo blog, from one very long thread, and from what goes wrong; once
    in a run, by the first test that asks.
    """
    reader, moderator = Client(), Client()
    moderator.force_login(factories.make_moderator("judge"))
    pages = {"home, empty blog": reader.get("/"), "queue, empty": moderator.get(QUEUE)}
    call_command("load_demo", stdout=StringIO())
    pages |= public_pages(reader) | own_pages(reader) | desk(moderator)
    return {name: response.content.decode() for name, response in pages.items()}


def public_pages(reader):
    post = Post.objects.get(slug="two-milliseconds")
    here = post.get_absolute_url()
    answered = post.comments.visible().exclude(parent=None).first().pk
    long = long_thread().get_absolute_url()
    closed = factories.make_post(title="Closed")
    Thread.objects.create(post=closed, is_open=False)
    draft = factories.make_post(title="Unfinished <b>", status="draft")
    words = {"body": "Some *words*, `code` and\n\n> a quotation\n\nhttps://example.org/ <b>"}
    asked = {
        "home": "/",
        "home, second page": "/?page=2",
        "archive": "/archive/",
        "year": here[:6],
        "month": here[:9],
        "tag": "/tag/research/",
        "author": "/author/hanneke-purslow/",
        "post": here,
        "post, bare": factories.make_post(title="Bare").get_absolute_url(),
        "post, of this moment": just_now().get_absolute_url(),
        "post, closed": closed.get_absolute_url(),
        "post, old": old_post().get_absolute_url(),
        "search, old": "/search/?q=knew",
        "post, answering": f"{here}?replytocom={answered}",
        "post, answering what is gone": f"{here}?replytocom=999999",
        "post, newest first": f"{here}?sort=new",
        "post, most replies": f"{here}?sort=replies",
        "post, one conversation": f"{here}?thread={answered}",
        "long thread": long,
        "long thread, third page": f"{long}?page=3&sort=replies",
        "long thread, whole": f"{long}?all=1",
        "draft, preview": factories.make_preview(draft),
        "draft, preview over": "/preview/nothing/",
        "search": "/search/",
        "search, found": "/search/?q=the",
        "search, second page": "/search/?q=the&page=2",
        "search, comments alone": "/search/?q=the&in=comments",
        "search, another word meant": "/search/?q=perslow",
        "search, a word left out": "/search/?q=kettle+zebra",
        "search, nothing found": "/search/?q=%3Cscript%3E+%22zzz",
        "how we moderate": "/how-we-moderate/",
        "not found": "/nothing/<here>/",
        "comment, never here": "/comment/999999/",
        "comment, deleted": deleted_comment(),
        "report": f"/comment/{answered}/report/",
        "reported": f"/comment/{answered}/reported/",
        "subscribe": "/subscribe/",
        "subscribe, to be checked": "/subscribe/check/",
        "subscribe, left": "/subscribe/left/",
        **{slug: f"/{slug}/" for slug in ("about", "privacy", "accessibility", "house-rules")},
    }
    cross_site = {"sec-fetch-site": "cross-site"}
    return {
        **{name: reader.get(path) for name, path in asked.items()},
        "comment, previewed": reader.post(
            f"{here}comment/", words | {"action": "preview", "parent": answered, "name": "A <b>"}
        ),
        "comment, refused": reader.post(
            f"{here}comment/",
            {"body": "", "name": "x" * 81, "website": "javascript:1", "parent": answered},
        ),
        "report, refused": reader.post(
            f"/comment/{answered}/report/", {"reason": "", "line": "<b>"}
        ),
        "subscribe, refused": reader.post("/subscribe/", {"email": "<b>"}),
        "comment, too late": reader.post(f"{closed.get_absolute_url()}comment/", words),
        "comment, from another site": reader.post(f"{here}comment/", words, headers=cross_site),
        "failure": views.server_error(RequestFactory().get("/")),
    }


def deleted_comment():
    comment = factories.make_comment(post=factories.make_post(title="Of a <b>"))
    comment.erase()
    return comment.get_absolute_url()


def just_now():
    """A post with the microseconds that a clock gives, and a change of it."""
    post = factories.make_post(title="Now", body='<h2 id="now">Now</h2><p>text</p>')
    Correction.objects.create(post=post, text="It is <loud>.")
    post.publish()
    post.updated_at = timezone.now()
    post.save()
    return post


def old_post():
    """A post with everything that can stand over it; the demo is about health."""
    return factories.make_post(
        title="What we knew in 2013",
        summary="A <b>licence</b>.",
        publish_at=datetime(2013, 6, 28, 9, tzinfo=UTC),
        reviewed_on=date(2019, 11, 20),
        update_text='It was <i>restricted</i>.\n\nSee <a href="/2019/">there</a>.',
        replaced_by=factories.make_post(title="What <we> know now"),
    )


def long_thread():
    post = factories.make_post(title="Long <thread> & more", summary="It is “long”.")
    factories.make_conversations(post, [None] * 70 + [0] * 9 + [70] * 9 + [79] * 9 + [88] * 130)
    removed, erased = post.comments.filter(pk__in=post.comments.values("parent"))[:2]
    removed.remove(by=None, reason="It named a doctor <b>.")
    erased.erase()
    return post


WORDS_THAT_NEED = {
    "somebody to talk to": "I want to die.",
    "help at home": "I am scared of my husband.",
    "a line on side effects": "I take baclofen.",
}


def own_pages(reader):
    """A writer's own page in each state, and the post that shows a comment to its writer alone."""
    post = factories.make_post(title="Answered")
    website = "https://a.example/?b=c&d"
    parent = factories.make_comment(post=post, author_name="Grace <b>", author_url=website)
    tokens = {}
    for status in ("pending", "approved", "rejected", "spam", "removed"):
        tokens[status] = factories.make_comment(parent=parent, status=status).token
    with_reason = factories.make_comment(post=post, status="pending")
    with_reason.reject(by=get_user_model().objects.first(), reason="It names a doctor <b>.")
    tokens["rejected with a reason"] = with_reason.token
    erased = factories.make_comment(post=post)
    erased.erase()
    tokens["taken back"] = erased.token
    for name, words in WORDS_THAT_NEED.items():
        tokens[name] = factories.make_comment(post=post, status="pending", body=words).token
    pages = {f"own, {state}": reader.get(f"/comment/{key}/") for state, key in tokens.items()}
    waiting = f"/comment/{tokens['pending']}/"
    pages |= {
        "own, with a private reply": reader.get(f"/comment/{answered_privately(post).token}/"),
        "own, kept back": reader.get(f"/comment/{kept_back(post).token}/"),
        "own, read again": reader.get(f"/comment/{read_again(post).token}/"),
        "change": reader.get(f"{waiting}change/"),
        "change, published": reader.get(f"/comment/{tokens['approved']}/change/"),
        "change, previewed": reader.post(
            f"{waiting}change/", {"body": "*Words* <b>", "action": "preview"}
        ),
        "change, refused": reader.post(f"{waiting}change/", {"body": "", "name": "x" * 81}),
        "everything": reader.get(f"{waiting}everything/"),
        "mine": reader.get("/comment/mine/"),
    }
    pages |= mail_pages(reader, post) | found_pages(reader, post)
    in_place = pages["own, pending"].context["in_conversation"]
    return pages | {"post, with one's own comment": reader.get(in_place.partition("#")[0])}


def found_pages(reader, post):
    """The pages for somebody who wrote on a former blog."""
    hidden = factories.make_post(title="Unfinished <i>")
    for place in (post, hidden):
        row = factories.make_comment(post=place, author_name="A <b>", body="*Words* <b>")
        ImportedAddress.objects.create(comment=row, digest="of an address")
    hidden.unpublish()
    link, over = AddressLink.objects.create(digest="of an address"), AddressLink.objects.create()
    path = over.path
    over.end()
    return {
        "find comments": reader.get("/comment/find/"),
        "find comments, refused": reader.post("/comment/find/", {"email": "<b>"}),
        "find comments, sent": reader.get("/comment/find/sent/"),
        "found comments": reader.get(f"{link.path}?done=deleted"),
        "found comments, none": reader.get(AddressLink.objects.create(digest="x").path),
        "found comments, link over": reader.get(path),
    }


def mail_pages(reader, post):
    """What is there about answers by mail, before and after the address is confirmed."""
    first, second = factories.make_comment(post=post), factories.make_comment(post=post)
    wanted = {"email": "wren@example.org", "about": "post", "often": "daily"}
    for comment in (first, second):
        comment.ask_for_mail(**wanted)
    own = f"/comment/{first.token}/"
    pages = {
        "own, mail to be confirmed": reader.get(own),
        "mail, to be confirmed": reader.get(f"{own}mail/"),
        "mail, refused": reader.post(f"{own}mail/", {"email": "wren@"}),
        "letters, to be confirmed": reader.get(first.watch.path(CONFIRM)),
        "comment, mail refused": reader.post(
            f"{post.get_absolute_url()}comment/", {"body": "x", "notify": "1", "email": "<b>"}
        ),
    }
    first.watch.confirm()
    second.watch.confirm()
    return pages | {
        "own, with mail": reader.get(own),
        "mail": reader.get(f"{own}mail/"),
        "letters": reader.get(first.watch.path(ONE)),
        "private reply, by mail": reader.get(first.watch.path(PRIVATE)),
        "letters, stopped": reader.get("/comment/mail/stopped/"),
        "letters, to a subscriber": reader.get(subscriber(confirmed_at=timezone.now()).own_path),
        "letters, a subscriber confirms": reader.get(subscriber(confirmed_at=None).confirm_path),
    }


def subscriber(**fields):
    return Subscriber.objects.create(
        email=f"{len(fields)}{fields['confirmed_at']}@a.example", **fields
    )


def answered_privately(post):
    comment = factories.make_comment(post=post, status="pending")
    comment.reply_privately(by=get_user_model().objects.first(), body="*You* are <b> not alone.")
    return comment


def kept_back(post):
    comment = factories.make_comment(post=post, status="pending", body="I want to die <b>.")
    comment.keep_back(by=get_user_model().objects.first())
    return comment


def read_again(post):
    comment = factories.make_comment(post=post)
    comment.hold(by=None)
    return comment


def desk(moderator):
    comment = factories.make_comment(status="pending", author_name="Grace <b>", body="*Words* <b>")
    comment.edit(by=None, body="Other words", author_name="", author_url="")
    answered = factories.make_comment(post=comment.post)
    reply = factories.make_comment(parent=answered, status="pending")
    erased = factories.make_comment(post=comment.post)
    erased.erase()
    urgent = factories.make_comment(post=comment.post, status="pending", body="I want to die <b>.")
    urgent.report(reason="worry")
    connection_bans.note(urgent, "192.0.2.7")
    worried = factories.make_comment(post=comment.post, body="Good night <b>.")
    worried.report(reason="worry", line="Look <b>")
    overtaken = {"body": "Others <b>", "version": "of another"}
    pages = {f"queue, {show}": moderator.get(f"{QUEUE}?show={show}") for show in LISTS}
    moderator.post(f"{QUEUE}hold/", {"id": reply.parent_id, "reason": "Again <b>"})
    pages |= {
        "record, unread": moderator.get(f"{QUEUE}{urgent.pk}/"),
        "queue, question, unread": moderator.post(f"{QUEUE}approve/", {"id": urgent.pk}),
    }
    moderator.post(f"{QUEUE}{urgent.pk}/read/")
    pages["queue, of a crisis"] = moderator.get(QUEUE)
    moderator.post(f"{QUEUE}{urgent.pk}/claim/")
    private, rest = f"{QUEUE}{urgent.pk}/private/", f"{QUEUE}{urgent.pk}/without-method/"
    pages |= {
        "queue, private reply, text chosen": moderator.post(
            private, {"template": ReplyTemplate.objects.first().pk, "body": "Dear <b>"}
        ),
        "queue, private reply, refused": moderator.post(private, {"body": ""}),
        "queue, private reply, sent": moderator.post(private, {"body": "Words <b>"}, follow=True),
        "queue, private reply": moderator.get(private),
        "queue, without the method": moderator.get(rest),
        "queue, without the method, refused": moderator.post(rest, {"body": "Other words"}),
        "queue, after-care": moderator.get(f"{QUEUE}after-care/"),
    }
    return pages | {
        "queue, after a decision": moderator.get(QUEUE),
        "queue, figures": moderator.get(f"{QUEUE}figures/"),
        "queue, with figures": moderator.get(f"{QUEUE}?show=published"),
        "queue, mail": moderator.get(f"{QUEUE}mail/"),
        "queue, log": moderator.get(f"{QUEUE}log/"),
        "queue, what to say": moderator.get(f"{QUEUE}what-to-say/"),
        "queue, conversation": moderator.get(f"{QUEUE}{reply.pk}/thread/"),
        "record": moderator.get(f"{QUEUE}{comment.pk}/"),
        "record, decided": moderator.get(f"{QUEUE}{reply.parent_id}/"),
        "record, taken back": moderator.get(f"{QUEUE}{erased.pk}/"),
        "edit": moderator.get(f"{QUEUE}{reply.pk}/edit/"),
        "queue, question": moderator.post(f"{QUEUE}approve/", {"id": urgent.pk}),
        "queue, question, spam": moderator.post(f"{QUEUE}spam/", {"id": urgent.pk}),
        "record, worried": moderator.get(f"{QUEUE}{worried.pk}/"),
        "queue, question, dismiss": moderator.post(f"{QUEUE}dismiss/", {"id": worried.pk}),
        "record, of today": moderator.get(f"{QUEUE}{urgent.pk}/"),
        "edit, question": moderator.post(
            f"{QUEUE}{urgent.pk}/edit/", {"body": "Words", "approve": ""}
        ),
        "edit, overtaken": moderator.post(f"{QUEUE}{comment.pk}/edit/", overtaken),
        "edit, refused": moderator.post(f"{QUEUE}{reply.pk}/edit/", {"body": ""}),
        "answer": moderator.get(f"{QUEUE}{reply.pk}/reply/?next={QUEUE}"),
        "answer, refused": moderator.post(f"{QUEUE}{reply.pk}/reply/", {"body": ""}),
    }


def sign_in_pages(author):
    """The pages of the staff door, as strangers and the staff see them."""
    user = factories.make_moderator("warden", email="warden@blog.example")
    stranger, waiting, login = Client(), Client(), "/admin/login/"
    typed = stranger.post("/admin/blog/post/add/", {"title": "<b>", "body": "Words\n"})
    carried = re.search(r'name="typed"[^>]*value="([^"]+)"', typed.content.decode())[1]
    right = {"username": "warden", "password": "a password"}
    pages = {
        "log in": stranger.get(login),
        "log in, wrong": stranger.post(login, right | {"password": "x"}),
        "log in, the session is over": typed,
        "log in, given back": Client().post(login, right | {"typed": carried}),
        "log in again": author.get(f"{login}again/"),
        "new password": stranger.get("/admin/password_reset/"),
        "new password, sent": stranger.get("/admin/password_reset/done/"),
        "choose a password": stranger.get(links.RESET.url(user).removeprefix(settings.SITE_URL)),
        "link is over": stranger.get(f"{login}link/reset/x/"),
        "security": author.get("/admin/security/"),
    }
    with override_settings(SITE_URL="http://localhost:8000", REQUIRE_SECOND_FACTOR=True):
        waiting.force_login(user)
        pages["security, required"] = waiting.get("/admin/security/")
    Passkey.objects.create(user=user, name="A <b>", credential_id="x", public_key=b"", sign_count=0)
    pages["recovery codes"] = waiting.post("/admin/security/codes/")
    waiting = Client()
    pages["second step"] = waiting.post(login, right)
    return pages


@cache
def admin_pages():
    """The pages of ours inside Django's admin, as authors and owners see them; made once."""
    every_page()
    author, owner = Client(), Client()
    author.force_login(factories.make_author("scribe", name="A Scribe", group="Editors"))
    owner.force_login(get_user_model().objects.create_superuser("boss"))
    post = Post.objects.get(slug="two-milliseconds")
    draft = Post.objects.drafts().first()
    ScheduledChange.objects.create(
        post=post, title="Another <b>", body="<p>Other words.</p>", at=timezone.now() + timedelta(1)
    )
    post.title = "Other <words>"
    post.save()
    country = HelpCountry.objects.get(name="Ireland")
    CspViolation.add({("blog:home", "img-src"): 2})
    at = f"/admin/blog/post/{post.pk}"
    pages = {
        "first page": author.get("/admin/"),
        "posts": author.get("/admin/blog/post/"),
        "links": author.post(f"/admin/blog/post/{draft.pk}/links/", {"days": "7"}),
        "history": author.get(f"{at}/history/"),
        "planned": author.get("/admin/blog/post/planned/"),
        "missing addresses": owner.get("/admin/blog/brokenlink/"),
        "first page of an owner": owner.get("/admin/"),
        "numbers for help": owner.get(f"/admin/comments/helpcountry/{country.pk}/change/"),
        "blocked by browsers": owner.get("/admin/blog/cspviolation/"),
        "mail": owner.get("/admin/blog/mail/"),
        "test e-mail": owner.post("/admin/blog/mail/test/", {"address": "boss@blog.example"}),
        **sign_in_pages(author),
    }
    return {name: response.content.decode() for name, response in pages.items()}
