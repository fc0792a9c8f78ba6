"""One search over posts and comments; only what readers can see is ever found."""

import html
import re

from django.core.paginator import Paginator
from django.db.models import Q
from django.http import Http404
from django.shortcuts import render
from django.utils.html import format_html_join, strip_tags
from django.views.decorators.http import require_safe

from blog.models import Post
from blog.views import used_tags
from comments.models import Comment

MAX_LENGTH = 200
"""Characters of a query that are read; what stands behind them is ignored."""

MAX_WORDS = 8
A_PAGE = 20
AROUND = 90
"""Characters of a snippet on each side of the first word that was found."""

KINDS = {"all": "Everything", "posts": "Posts", "comments": "Comments"}


def words_of(query):
    return query.replace("\x00", " ")[:MAX_LENGTH].split()[:MAX_WORDS]


def posts_with(words):
    """Public posts that have every word in the title, the summary or the text."""
    rows = Post.objects.published().newest_first()
    for word in words:
        rows = rows.filter(
            Q(title__icontains=word) | Q(summary__icontains=word) | Q(words__icontains=word)
        )
    return rows if words else rows.none()


def comments_with(words):
    """Visible comments of public posts that have every word."""
    rows = Comment.objects.visible().filter(post__in=Post.objects.published()).newest_first()
    for word in words:
        rows = rows.filter(body__icontains=word)
    return rows.select_related("post") if words else rows.none()


def snippet(text, words):
    """Some text around the first word that is found, with every found word marked."""
    found = re.compile("|".join(re.escape(word) for word in words), re.IGNORECASE)
    first = found.search(text)
    start = max(0, first.start() - AROUND) if first else 0
    end = (first.end() if first else 0) + AROUND
    if start:
        start = text.find(" ", start) + 1 or start
    part = ("… " if start else "") + text[start:end].strip() + (" …" if end < len(text) else "")
    return marked(part, found)


def marked(text, found):
    """`text`, escaped, with what `found` matches in <mark>."""
    parts, at = [], 0
    for match in found.finditer(text):
        parts += [(text[at : match.start()], match.group())]
        at = match.end()
    return format_html_join("", "{}<mark>{}</mark>", parts) + format_html_join(
        "", "{}", [(text[at:],)]
    )


def as_result(row, words):
    found = re.compile("|".join(re.escape(word) for word in words), re.IGNORECASE)
    is_post = isinstance(row, Post)
    text = row.words if is_post else strip_tags(row.body_html)
    return {
        "kind": "Post" if is_post else "Comment",
        "at": row.publish_at if is_post else row.submitted_at,
        "url": row.get_absolute_url(),
        "title": marked(str(row), found),
        "snippet": snippet(html.unescape(text), words),
    }


@require_safe
def search(request):
    """`?q=` finds posts and comments; `?in=` posts or comments alone; `?page=`."""
    query = request.GET.get("q", "").strip()
    if request.retry_after:
        minutes = -(-request.retry_after // 60)
        return render(request, "429.html", {"query": query, "minutes": minutes}, status=429)
    kind = request.GET.get("in") if request.GET.get("in") in KINDS else "all"
    words = words_of(query)
    found = {"posts": posts_with(words), "comments": comments_with(words)}
    counts = {name: rows.count() for name, rows in found.items()}
    counts["all"] = sum(counts.values())
    number = request.GET.get("page", "1")
    pages = Paginator(range(counts[kind]), A_PAGE)
    if not number.isdecimal() or not 1 <= int(number[:9]) <= pages.num_pages:
        raise Http404("There is no such page of results.")
    page = pages.page(int(number))
    rows = slice_of(found, counts, kind, page)
    return render(
        request,
        "search.html",
        {
            "query": query[:MAX_LENGTH],
            "kind": kind,
            "kinds": [(name, label, counts[name]) for name, label in KINDS.items()],
            "counts": counts,
            "results": [as_result(row, words) for row in rows],
            "page": page,
            "tags": [] if counts["all"] else used_tags()[:12],
        },
    )


def slice_of(found, counts, kind, page):
    """The rows of one page: posts first, then comments, without reading what stands before it."""
    if kind != "all":
        return found[kind][page.start_index() - 1 if page.object_list else 0 : page.end_index()]
    start, end = max(page.start_index() - 1, 0), page.end_index()
    posts = list(found["posts"][start:end])
    start, end = max(start - counts["posts"], 0), max(end - counts["posts"], 0)
    return posts + list(found["comments"][start:end])
