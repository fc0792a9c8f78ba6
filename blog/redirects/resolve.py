"""Finds where a missing address leads now: former ones, imported ones, other spellings."""

import re
import unicodedata
from urllib.parse import unquote

from django.urls import Resolver404, resolve

from blog.models import Page, Person, Post, Redirect, Tag

ENDS = ("feed/atom/", "feed/json/", "feed/", "comment/")
"""Suffixes of an address that move with it."""

DATED = re.compile(r"/([12][0-9]{3})/(0[1-9]|1[0-2])/(?:[0-9]{2}/)?([^/]+)/")

AROUND = " \t\n\r\xa0\u200b\u200e\u200f\u2060\ufeff/.,;:!?…·'\"`´‘’“”„«»‹›()[]{}<>*_|\\"
"""Punctuation after an address in a sentence, which programs take for a part of it."""


def leads_now(path):
    """Return the current address for `path`, or None. One step, however often it changed."""
    forms = spellings_of(path)
    for find in (old_address, post_address, page_address):
        address = forms and find(forms)
        if address and unquote(address) != path:
            return address
    return None


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
        for end in ENDS:
            if form.endswith(f"/{end}"):
                form = form.removesuffix(end)
                forms.setdefault(form, end)
                break
        if dated := DATED.fullmatch(form):
            year, month, slug = dated.groups()
            forms.setdefault(f"/{year}/{month}/{slug}/", forms[form])
    return forms


def old_address(forms):
    """Return the target of the first of `forms` that has a redirect, or None."""
    rows = Redirect.objects.filter(path__in=forms).select_related("post", "tag", "person")
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
            return form
    return None


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


def post_numbered(number):
    """Return the public post of an old `/?p=number`, imported or by our own key; or None."""
    old = Redirect.objects.filter(path=f"/?p={number}").select_related("post").first()
    if old and old.post and old.post.is_published:
        return old.post
    return Post.objects.published().filter(pk=number).first()
