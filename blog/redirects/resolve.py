"""Finds where a missing address leads now: former ones, imported ones, other spellings."""

import re
import unicodedata
from urllib.parse import unquote, urlencode

from django.urls import Resolver404, resolve

from blog.models import Page, Person, Post, Redirect, Tag
from blog.numbers import whole_number
from blog.redirects.models import QUERIES, TARGETS, numbered_path

ENDS = (
    (re.compile(r"(?<=/)(feed/atom/|feed/json/|feed/|comment/)$"), r"\1"),
    # Forms of WordPress.
    (re.compile(r"(?<=/)feed/(?:rss2?|rdf)/$"), "feed/"),
    (re.compile(r"(?<=/)(?:comment-page-\d{1,5}|trackback|embed|amp|print)/$"), ""),
    (re.compile(r"(?<=/)page/(\d{1,5})/$"), r"?page=\1"),
)
"""Suffixes of an address that move with it, and what each is here."""

SAME = {
    "/feed/rss2/": "/feed/",
    "/feed/rss/": "/feed/",
    "/feed/rdf/": "/feed/",
    "/rss/": "/feed/",
    "/atom/": "/feed/atom/",
    "/comments/feed/rss2/": "/comments/feed/",
    "/comments/feed/rss/": "/comments/feed/",
    "/rss.xml/": "/feed/",
    "/atom.xml/": "/feed/atom/",
    "/feeds/posts/default/": "/feed/atom/",
    "/feeds/posts/summary/": "/feed/atom/",
    "/feeds/comments/default/": "/comments/feed/atom/",
}
"""Addresses of other programs for what this one has elsewhere."""

OF_BLOGGER = (
    (re.compile(r"/feeds/posts/(?:default|summary)/-/([^/]+)/?"), r"/search/label/\1/feed/atom/"),
    (re.compile(r"/feeds/(\d{1,20})/comments/default/?"), r"/feeds/\1/feed/atom/"),
    (re.compile(r"/([12][0-9]{3})_(0[1-9]|1[0-2])_[0-9]{2}_archive\.html"), r"/\1/\2"),
)
"""Forms of Blogger, and what each is read as: the feeds of a label and of a post, and a month."""

ROOT_PAGE = re.compile(r"/page/(\d{1,5})/?")
BY_NUMBER = re.compile(r"/archives/(\d{1,18})/?")

DATED = re.compile(r"/([12][0-9]{3})/(0[1-9]|1[0-2])/(?:[0-9]{2}/)?([^/]+)/")

AROUND = " \t\n\r\xa0\u200b\u200e\u200f\u2060\ufeff/.,;:!?…·'\"`´‘’“”„«»‹›()[]{}<>*_|\\"
"""Punctuation after an address in a sentence, which programs take for a part of it."""


def leads_now(path):
    """Return the current address for `path`, or None. One step, however often it changed."""
    if path.rstrip("/") + "/" in SAME:
        return SAME[path.rstrip("/") + "/"]
    if found := ROOT_PAGE.fullmatch(path):
        return f"/?page={found[1]}"
    if (found := BY_NUMBER.fullmatch(path)) and (post := post_numbered(int(found[1]))):
        return post.get_absolute_url()
    forms = spellings_of(as_here(path))
    for find in (old_address, post_address, page_address):
        address = forms and find(forms)
        if address and unquote(address) != path:
            return address
    return None


def as_here(path):
    """Return the address that a form of Blogger is read as; any other path as it is."""
    for pattern, form in OF_BLOGGER:
        if found := pattern.fullmatch(path):
            return found.expand(form)
    return path


def spellings_of(path):
    """Return how `path` may be stored as {path: suffix that was cut off}, the closest first."""
    if "\x00" in path:  # PostgreSQL cannot store it
        return {}
    whole = unicodedata.normalize("NFC", path)
    bare = whole.rstrip(AROUND)
    forms = {path: "", whole: ""}
    for form in (whole, bare, bare.lower()):
        forms.setdefault(form, "")
        form = form if form.endswith("/") else f"{form}/"
        forms.setdefault(form, "")
        for pattern, end in ENDS:
            if found := pattern.search(form):
                form = form[: found.start()]
                forms.setdefault(form, found.expand(end))
                break
        if dated := DATED.fullmatch(form):
            year, month, slug = dated.groups()
            forms.setdefault(f"/{year}/{month}/{slug}/", forms[form])
    return forms


def old_address(forms):
    """Return the target of the first of `forms` that has a redirect, or None."""
    rows = Redirect.objects.filter(path__in=forms).select_related(*TARGETS)
    found = {row.path: row.target for row in rows if row.leads_to_readers}
    for form, end in forms.items():
        if form in found:
            return f"{found[form].get_absolute_url()}{end}"
    return None


def post_address(forms):
    """Return the address of the public post with the slug of one of `forms`, or None.

    Slugs are unique among posts.
    """
    slugs = {}
    for form, end in forms.items():
        if dated := DATED.fullmatch(form):
            slugs.setdefault(unicodedata.normalize("NFKC", dated[3]), end)
    if not slugs:
        return None
    public = Post.objects.published()
    found = {post.slug: post for post in public.filter(slug__in=slugs)}
    for slug, end in slugs.items():
        if slug in found:
            return f"{found[slug].get_absolute_url()}{end}"
    *_, (slug, end) = slugs.items()
    post = public.filter(slug__iexact=slug).first()
    return post and f"{post.get_absolute_url()}{end}"


def page_address(forms):
    """Return the first of `forms`, after the requested one, that has a page, or None."""
    path, *others = forms
    bare = path.rstrip(AROUND)
    is_cut = bare != path.rstrip("/")
    if is_cut and path.endswith("/"):  # the last part has only these marks
        return None
    for form in others:
        try:
            found = resolve(form)
        except Resolver404:
            continue
        if is_there(found, has_case=is_cut and form.removesuffix("/") == bare):
            return f"{form}{forms[form]}" if has_end(form, forms[form], path) else form
    return None


def has_end(form, end, path):
    """Return whether a page also has this suffix: a page number, or a feed of its own."""
    if end.startswith("?"):
        return True
    try:
        resolve(f"{form}{end}")
    except Resolver404:
        return False
    return bool(end) and f"{form}{end}" != path


def is_there(found, *, has_case):
    """Return whether a resolved address has a page that readers can see.

    Only the view knows whether a private page exists. Its key must be exactly as requested, which
    `has_case` states.
    """
    given, public = found.captured_kwargs, Post.objects.published()
    kind = found.view_name.removeprefix("blog:").partition("-")[0]
    if kind in {"tag", "author"}:
        model = {"tag": Tag, "author": Person}[kind]
        return model.objects.filter(posts__in=public, **given).exists()
    if kind in {"year", "month"}:
        return public.of_time(**given).exists()
    if kind == "page":
        return Page.objects.filter(**given).exists()
    is_of_post = "year" in given
    return not given or (has_case and not is_of_post)


def numbered_address(query):
    """Return where a query such as `page_id=12` leads now, or None.

    `query` has the values of each name, as in WordPress: what is shown, and of what.
    """
    if any("\x00" in value for values in query.values() for value in values):
        return None  # PostgreSQL cannot compare it
    feed = (query.get("feed") or [""])[-1]
    if path := numbered_path(query):
        address = by_number(path) or old_address({path: ""}) or tag_address(query)
        return f"{address}feed/" if address and feed else address
    if feed:
        return "/comments/feed/" if feed.startswith("comments") else FEEDS.get(feed)
    if words := (query.get("s") or [""])[-1]:
        return f"/search/?{urlencode({'q': words})}"
    number = whole_number((query.get("paged") or [""])[-1])
    return f"/?page={number}" if number else None


FEEDS = dict.fromkeys(("rss", "rss2", "rdf", "feed"), "/feed/") | {"atom": "/feed/atom/"}

ASKED = (*QUERIES, "feed", "s", "paged")
"""The names of queries that `numbered_address` answers."""


def by_number(path):
    """Return the address of the post of `/?p=12`, imported or by our own key; or None."""
    number = whole_number(path.removeprefix("/?p=").rstrip(AROUND))
    post = path.startswith("/?p=") and number is not None and post_numbered(number)
    return post.get_absolute_url() if post else None


def tag_address(query):
    """Return the address of the hashtag that `tag=slug` names, or None."""
    tag = Tag.objects.filter(slug=(query.get("tag") or [""])[-1]).first()
    return tag and tag.get_absolute_url()


def post_numbered(number):
    """Return the public post of an old `/?p=number`, imported or by our own key; or None.

    A number that leads to an imported page is no post's.
    """
    old = Redirect.objects.filter(path=f"/?p={number}").select_related(*TARGETS).first()
    if old and old.leads_to_readers:
        return old.post
    return Post.objects.published().filter(pk=number).first()
