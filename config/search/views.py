"""The search page. Everything on it is a link or a plain form, so it needs no JavaScript."""

from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from blog.content import sanitize
from blog.models.addresses import slug_of
from blog.numbers import whole_number
from blog.paging import page_number
from blog.views import used_tags
from comments import markup
from config.middleware.rate_limit import minutes
from config.search import results, suggestions
from config.search.catalog import Catalog, people, tags
from config.search.query import parse
from config.search.results import AUTHOR, COMMENT, PAGE, POST, Filters, Found
from config.search.snippets import Highlighter

A_PAGE = 20
KINDS = {"all": (AUTHOR, PAGE, POST, COMMENT), "posts": (POST,), "comments": (COMMENT,)}
LABELS = {"all": "Everything", "posts": "Posts", "comments": "Comments"}


@require_safe
def search(request):
    """Search the blog for `?q=`, or only its posts or comments with `?in=`.

    `tag`, `author` and `year` limit the posts, with their comments. `year` is that of the date
    shown, which is not always that of the address. `page` is the page number.
    """
    query = parse(request.GET.get("q", ""))
    if request.retry_after:
        context = {"query": query.text, "minutes": minutes(request.retry_after), "is_search": True}
        return render(request, "429.html", context, status=429)
    query, filters = narrowed(query, request.GET)
    if filters.tag and query.hashtags and not query.terms:
        return redirect(filters.tag)
    kind = request.GET.get("in") if request.GET.get("in") in KINDS else "all"
    catalog = Catalog()
    found = Found(query.terms, filters, catalog)
    meant, left_out = None, None
    if query.terms and not found:
        found, filters, meant, left_out = nearest(found, query, filters, catalog)
    terms = found.terms
    number, pages = page_number(request), Paginator(found.in_order(KINDS[kind]), A_PAGE)
    if number > pages.num_pages:
        raise Http404("There is no such page of results.")
    page = pages.page(number)
    counts = {name: sum(found.count(kind) for kind in of) for name, of in KINDS.items()}
    is_more = {name: any(found.is_more(kind) for kind in of) for name, of in KINDS.items()}
    highlighter = Highlighter(terms)
    context = {
        "query": query.text,
        "terms": terms,
        "asked": meant or (query.text if terms == query.terms else typed(terms)),
        "meant": meant,
        "left_out": typed([left_out]) if left_out else "",
        "is_cut": query.is_cut,
        "filters": filters,
        "kind": kind,
        "kinds": [(name, label, counts[name], is_more[name]) for name, label in LABELS.items()],
        "counts": counts,
        "of_each": of_each(found),
        "is_more": is_more["all"],
        "most": results.MOST,
        "tags": catalog.tags,
        "people": catalog.people,
        "years": results.years(),
        "results": [as_result(*hit, highlighter) for hit in results.load(page.object_list)],
        "page": page,
    }
    if terms and not found:
        context["subjects"] = used_tags()[:12]
    return render(request, "search.html", context)


def nearest(nothing, query, filters, catalog):
    """Return alternative results if nothing was found, as (found, filters, meant, left_out).

    `meant` is the corrected search and `left_out` the omitted term; None if it is not that.
    """
    if by_author := suggestions.by_author(query, filters, catalog):
        return *by_author, None, None
    hints = suggestions.Hints(query, filters, catalog)
    if like := hints.did_you_mean():
        meant, found = like
        return found, filters, meant, None
    if without := hints.without_one():
        left_out, found = without
        return found, filters, None, left_out
    return nothing, filters, None, None


def of_each(found):
    """Return the numbers of results in words: 1 author, 3 posts and 2 comments."""
    nouns = {AUTHOR: "author", PAGE: "page", POST: "post", COMMENT: "comment"}
    counts = [(found.count(kind), noun) for kind, noun in nouns.items()]
    *most, last = [f"{n:,} {noun}{'' if n == 1 else 's'}" for n, noun in counts if n] or [""]
    return f"{', '.join(most)} and {last}" if most else last


def typed(terms):
    return " ".join(word for term in terms for word in term.words)


def narrowed(query, asked):
    """Return the search without its #tag, and the filters.

    Invalid filters are ignored.
    """
    tag = tags().filter(slug=slug(asked, "tag")).first() if "tag" in asked else None
    for name, term in query.hashtags:
        if meant := tags().filter(slug=slug_of(name)).first():
            tag, query = meant, query.without(term)
            break
    author = None
    if "author" in asked:
        author = people().filter(slug=slug(asked, "author")).first()
    year = whole_number(asked.get("year"), digits=4) or 0
    return query, Filters(tag=tag, author=author, year=year if 1000 <= year <= 2999 else None)


def slug(asked, name):
    """Return the slug in the query string. PostgreSQL does not accept NUL even in a search."""
    return asked[name][:100].replace("\x00", "")


def as_result(kind, row, highlighter):
    """Return what the page shows of an author, a page, a post or a comment."""
    if kind == AUTHOR:
        return {
            "kind": "Author",
            "role": row.role,
            "url": row.get_absolute_url(),
            "title": highlighter.mark(row.name),
            "snippet": highlighter.mark(row.bio),
        }
    if kind == PAGE:
        return {
            "kind": "Page",
            "url": row.get_absolute_url(),
            "title": highlighter.mark(row.title),
            "snippet": highlighter.snippet(sanitize.plain(row.body_html)),
        }
    if kind == COMMENT:
        return {
            "kind": "Comment",
            "at": row.submitted_at,
            "url": row.get_absolute_url(),
            "title": str(row),
            "snippet": highlighter.snippet(" ".join(markup.plain(row.body_html).split())),
        }
    return {
        "kind": "Post",
        "at": row.publish_at,
        "post": row,
        "thread": getattr(row, "thread", None),
        "url": row.get_absolute_url(),
        "title": highlighter.mark(row.title),
        "snippet": highlighter.snippet(row.words, instead=row.summary),
    }
