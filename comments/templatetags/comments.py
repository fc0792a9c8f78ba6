"""Tags and filters for the blog's templates, the only way from the blog to its comments."""

from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

from django import template
from django.db.models import Count, Q
from django.db.models.functions import Coalesce
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.timesince import timesince

from blog.models import Post
from blog.models.querysets import ADDRESS
from comments import markup, policy
from comments.author_page import views
from comments.forms.moderator import RefusalForm
from comments.forms.reader import ReplyForm
from comments.models import Comment, Decision, HelpCountry, ModerationSettings, Thread
from comments.models.help import CHECK_DAYS
from comments.moderation import statistics, statistics_cache
from comments.thread import page as thread
from comments.thread.query import ORDERS, ThreadQuery

register = template.Library()


@register.inclusion_tag("comments/_thread.html", takes_context=True)
def comment_thread(context, post):
    """Return the whole conversation under `post`, as the query string asks for it."""
    row = thread_of(post)
    query = ThreadQuery.of(context["request"].GET).of_thread(row.visible_count)
    if query.mine:
        query = replace(query, own=views.came_from(context["request"], query.mine))
    is_open = row.accepts_comments()

    def form_under(comment):
        return render_to_string("comments/_form.html", reply_form(post, comment))

    page = thread.read(post, row, query, form_under=form_under if is_open else None)
    return {
        "thread": row,
        "page": page,
        "orders": ORDERS,
        "is_open": is_open,
        # Nobody can reply to a hidden comment; the form at the foot says so.
        "parent_is_gone": query.replytocom and not page.replying_to,
        **reply_form(post),
    }


def reply_form(post, parent=None):
    """Return the context of `comments/_form.html`, below a comment or at the foot of the page."""
    return {
        "post": post,
        "fields": blank_fields(),
        "action": comment_url(post),
        "parent": {"pk": parent.pk, "shown_name": markup.safe(parent.name)} if parent else None,
    }


@lru_cache(maxsize=1)
def blank_fields():
    """Return the fields of an empty form, the same on every page, so rendered once a process."""
    return render_to_string("comments/_fields.html", {"form": ReplyForm()})


@register.filter
def comment_url(post):
    """Return the address where the form of a post is sent: `<post>/comment/`."""
    return f"{post.get_absolute_url()}comment/"


@register.simple_tag
def with_threads(posts, *more):
    """Return the posts, each with its thread as `conversation`, or None without comments.

    Posts in `more` get theirs too, but are not returned. One query for all.
    """
    more = [post for post in more if post]
    posts = [post for post in posts if post not in more]
    rows = thread.summaries([*posts, *more])
    for post in [*posts, *more]:
        post.conversation = rows.get(post.pk)
    return posts


@register.simple_tag
def thread_of(post):
    """Return the thread of one post, the same row as in `comment_thread`, read once."""
    if not hasattr(post, "conversation"):
        post.conversation = Thread.objects.filter(pk=post.pk).first() or Thread(post=post)
        post.conversation.post = post
    return post.conversation


@register.simple_tag
def busiest_posts(count=5):
    """Return the public posts with the latest comments, each with its `thread`."""
    posts = Post.objects.published().filter(thread__visible_count__gt=0).select_related("thread")
    shown = (
        *ADDRESS,
        "title",
        "publish_at",
        "reviewed_on",
        "thread__visible_count",
        "thread__signal_html",
    )
    return posts.only(*shown).order_by("-thread__latest_at")[:count]


@register.simple_tag
def how_we_moderate():
    """Return the address of the page about moderation; empty when the owner hides it."""
    return reverse("comments:how-we-moderate") if ModerationSettings.load().shows_how else ""


@register.inclusion_tag("comments/_to_check.html")
def numbers_to_check():
    """Return the countries whose numbers nobody has checked, or too long ago, for the owner."""
    return {"countries": HelpCountry.objects.to_check(timezone.localdate()), "days": CHECK_DAYS}


@register.simple_tag
def waiting_on(posts, count=8):
    """Return the posts with most undecided comments, each with `waiting`."""
    held = Q(comments__status=Comment.Status.PENDING, comments__erased_at=None)
    rows = posts.annotate(waiting=Count("comments", filter=held)).filter(waiting__gt=0)
    return rows.order_by("-waiting", "-pk")[:count]


@register.simple_tag
def most_commented(posts, count=8):
    """Return the posts with most visible comments, each with `comment_count`. One query."""
    shown = Coalesce("thread__visible_count", 0)
    rows = posts.only("title", "publish_at").annotate(comment_count=shown)
    return rows.order_by("-comment_count", "publish_at", "pk")[:count]


@register.simple_tag
def moderation_figures():
    """Return what waits now, and the statistics of the last weeks, at most a minute old."""
    waiting = render_to_string("comments/_waiting.html", {"waiting": statistics.Waiting.count()})
    return format_html("{}{}", waiting, statistics_cache.fresh().html)


def refusals_with(chosen, first, *more):
    """Return the options of a list of reasons. Their numbers are the keys in the queue."""
    *known, other = Decision.Because.choices
    numbered = [(value, f"{n}. {label}") for n, (value, label) in enumerate(known, 1)]
    choices = [first, *numbered, other, *more]
    option = '<option value="{}"{}>{}</option>'
    marked = {chosen: markup.safe(" selected")}
    return format_html_join("", option, ((v, marked.get(v, ""), label) for v, label in choices))


# The same in each of the twenty forms of a page, so made once a process.
REFUSALS = {
    because: refusals_with(because, RefusalForm.NONE) for because in ["", *Decision.Because.values]
}
REFUSALS_OF_MANY = refusals_with(RefusalForm.EACH[0], RefusalForm.EACH, RefusalForm.NONE)


@register.filter
def refusals(comment):
    """Return the reasons to refuse a comment, with that of the rule that held it chosen."""
    return REFUSALS[comment.likely_because]


@register.simple_tag
def refusals_of_many():
    """Return the reasons to refuse several comments together."""
    return REFUSALS_OF_MANY


@register.filter
def in_words(duration):
    """Return a duration, roughly: 38 minutes, 7 hours, 2 days."""
    if duration < timedelta(minutes=1):
        return "a minute"
    now = timezone.now()
    return timesince(now - duration, now, depth=1)


@register.filter
def why(comment):
    """Return why a comment is held, as a sentence that quotes its words."""
    if not comment.hold_reasons:
        return "A moderator held it, or its writer has changed it since."
    quotes = {}
    if comment.is_veiled:
        return " ".join(dict.fromkeys(map(policy.sentence, comment.hold_reasons)))
    for reason in comment.hold_reasons:
        quotes.setdefault(reason[0], []).append(comment.quote(reason))
    return " ".join(said(rule, filter(None, found)) for rule, found in quotes.items())


def said(rule, quotes):
    """Return the sentence of a rule with quotes: It gives away personal data: “07700 900123”."""
    sentence = policy.sentence([rule, None])
    quotes = ", ".join(f"“{quote}”" for quote in quotes)
    if not quotes:
        return sentence
    first, dot, rest = sentence.partition(".")
    return f"{first}: {quotes}{dot}{rest}"


@register.filter
def marked(comment):
    """Return the text of a comment with the words marked that a rule points to."""
    quotes = [
        comment.quote(reason)
        for reason in comment.hold_reasons
        if reason[1] and reason[1][0] == "body"
    ]
    return markup.mark(comment.body_html, quotes)
