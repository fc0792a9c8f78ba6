"""Views for readers: the home page, a post, and the lists of posts."""

from datetime import date
from itertools import groupby

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from blog.dates import moment_in_words
from blog.models import Page, Person, Post, PreviewLink, ScheduledChange, Tag
from blog.models.querysets import ADDRESS
from blog.paging import page_number
from blog.redirects import resolve

ALIKE = 3
"""The most posts that “You may also like” shows."""


def published():
    """Return the posts that readers may see, the newest first."""
    return Post.objects.published().newest_first()


def paginated(request, posts):
    """Return the page of `posts` for `?page=`. Raise Http404 if it does not exist."""
    number, paginator = page_number(request), Paginator(posts, settings.POSTS_PER_PAGE)
    if number > paginator.num_pages:
        raise Http404("There is no such page.")
    return paginator.page(number)


def canonical(request, number):
    """Return the canonical URL of a page of a list."""
    query = f"?page={number}" if number > 1 else ""
    return f"{settings.SITE_URL}{request.path}{query}"


def used_tags():
    """Return the tags of published posts, the most used first, each with `uses`."""
    # To leave out the few hidden posts is faster than to join all others.
    is_public = ~Q(posts__in=Post.objects.hidden())
    tags = Tag.objects.annotate(uses=Count("posts", filter=is_public))
    return tags.filter(uses__gt=0).order_by("-uses", "name")


@require_safe
def home(request):
    """Show the newest posts. One more is read, to know whether there are older ones."""
    if any(name in request.GET for name in resolve.ASKED):
        address = resolve.numbered_address(dict(request.GET.lists()))
        if address:
            return redirect(address, permanent=True)
        if "p" in request.GET or "page_id" in request.GET:
            raise Http404("There is no such post.")
    number, size = page_number(request), settings.POSTS_PER_PAGE
    posts = list(published().for_list()[(number - 1) * size : number * size + 1])
    if not posts and number > 1:
        raise Http404("There is no such page.")
    context = {
        "posts": posts[:size],
        "canonical": canonical(request, number),
        "number": number,
        "newer": number - 1,
        "older": number + 1 if len(posts) > size else None,
        "featured": featured_post(request, posts) if number == 1 else None,
        "tags": used_tags()[:12],
    }
    return render(request, "blog/home.html", context)


def featured_post(request, posts):
    """Return the post that the owner featured, or else the newest."""
    chosen = request.blog.featured_id
    newest = next(iter(posts), None)
    if chosen is None or (newest and newest.pk == chosen):
        return newest
    return published().for_list().filter(pk=chosen).first() or newest


@require_safe
def post_detail(request, year, month, slug):
    """Show a post with its comments; 404 while it is not published."""
    post = Post.objects.published().at(year, month, slug)
    if post is None:
        raise Http404("There is no post at this address.")
    return render_post(request, post)


def render_post(request, post, *, preview=""):
    """Return the page of a post. `preview` says who can see it while readers cannot."""
    found = post.related_posts()
    series, related = found["part"], post.related_links.with_targets()
    related = [link for link in related if link.leads_to_readers]
    # In a series, the previous and next post are those of the series.
    before, after = (
        neighbours(post, series) if post.series_id else (found["earlier"], found["later"])
    )
    return render(
        request,
        "blog/post_detail.html",
        {
            "post": post,
            "preview": preview,
            "canonical": f"{settings.SITE_URL}{post.get_absolute_url()}",
            "related": related,
            "alike": not_linked(related, found["alike"])[:ALIKE],
            "series": series if len(series) > 1 else [],
            "earlier": next(iter(before), None),
            "later": next(iter(after), None),
        },
    )


def neighbours(post, posts):
    """Return the posts before and after a post in a list, each as a list of at most one."""
    place = next((number for number, other in enumerate(posts) if other.pk == post.pk), None)
    if place is None:
        return [], []
    return posts[max(0, place - 1) : place], posts[place + 1 : place + 2]


def not_linked(links, posts):
    """Return the posts that no link leads to, whether chosen or typed as an address."""
    known = {link.href.removeprefix(settings.SITE_URL) for link in links}
    return [post for post in posts if post.get_absolute_url() not in known]


@require_safe
def preview(request, token):
    """Show a post as it will be, to whoever has a valid preview link."""
    link = PreviewLink.objects.opened_by(token)
    if link is None:
        return render(request, "blog/preview_over.html", status=404)
    post, change = link.post, ScheduledChange.of_post(link.post)
    if change:
        change.shown_in(post)
    elif post.is_published:
        return redirect(post)
    who = "Only those who were given this address can read it"
    until = moment_in_words(link.expires_at)
    return render_post(request, post, preview=f"{who}, until {until}.")


@require_safe
def archive(request):
    """List all posts by month."""
    return posts_by_month(request, published(), "Archive")


@require_safe
def year(request, year):
    """List the posts of a year by month."""
    return posts_by_month(request, published().of_time(year), str(year))


def posts_by_month(request, posts, title):
    """Show all of the posts as one list, grouped by month."""
    posts = posts.order_by("-year", "-month", "-publish_at", "-pk")
    posts = list(posts.only(*ADDRESS, "title", "status", "publish_at"))
    if not posts and title != "Archive":
        raise Http404("There are no posts of that time.")
    by_month = [
        (date(*month, 1), list(group))
        for month, group in groupby(posts, key=lambda post: (post.year, post.month))
    ]
    return render(
        request, "blog/archive.html", {"title": title, "months": by_month, "posts": posts}
    )


@require_safe
def month(request, year, month):
    """List the posts of a month, in pages."""
    posts = published().of_time(year, month)
    return post_list(request, posts, title=f"{date(year, month, 1):%B %Y}")


@require_safe
def tag(request, slug):
    """List the posts of a hashtag, in pages."""
    tag = get_object_or_404(Tag, slug=slug)
    posts = published().filter(tags=tag)
    feed = reverse("blog:tag-feed", args=[tag.slug])
    return post_list(request, posts, title=str(tag), feed=feed)


@require_safe
def author(request, slug):
    """Show a person and the posts with this byline, in pages."""
    person = get_object_or_404(Person, slug=slug)
    posts = published().filter(people=person)
    feed = reverse("blog:author-feed", args=[person.slug])
    return post_list(request, posts, title=person.name, person=person, feed=feed)


def post_list(request, posts, **context):
    """Show one page of a list of posts. Raise Http404 for a page that does not exist."""
    context["posts"] = paginated(request, posts.for_list())
    if not context["posts"]:
        raise Http404("There are no public posts here.")
    context["canonical"] = canonical(request, context["posts"].number)
    return render(request, "blog/post_list.html", context)


@require_safe
def page(request, slug):
    """Show a page that the owner wrote, such as /about/."""
    return render(request, "blog/page.html", {"page": get_object_or_404(Page, slug=slug)})
