"""The pages for readers who wrote on a former blog: find, read, download and delete.

GET shows and POST acts, so a scanner that opens the link of the e-mail changes nothing. The answer
to an address is the same whether comments have it or not.
"""

from functools import wraps

from django.core.paginator import Paginator
from django.http import Http404, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from blog.numbers import whole_number
from blog.paging import page_number
from comments.author_page.export import export_comments
from comments.author_page.views import state_of
from comments.exceptions import TooMany
from config.find_comments import emails
from config.find_comments.forms import AddressForm
from config.models import AddressLink

A_PAGE = 50
"""Comments on one page."""


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request):
    """Take an address, and queue the e-mail with the link."""
    form = AddressForm(request.POST if request.method == "POST" else None)
    status = 200
    if request.method == "POST":
        is_valid = form.is_valid()
        if request.retry_after:
            form.add_error(None, TooMany(request.retry_after))
            status = 429
        elif is_valid:
            emails.ask(form.cleaned_data["email"])
            return redirect("find-comments-sent")
        else:
            status = 422
    return render(request, "find_comments/ask.html", {"form": form}, status=status)


@require_safe
def sent(request):
    """Say what to do next. This says nothing about any address."""
    return render(
        request, "find_comments/sent.html", {"a_day": emails.A_DAY, "hours": AddressLink.HOURS}
    )


def with_link(view):
    """Pass the AddressLink to the view. Say so if it is over, and raise 404 for any other token."""

    @wraps(view)
    def with_valid_link(request, token):
        if link := AddressLink.objects.by_token(token):
            return view(request, link)
        if AddressLink.objects.was_made(token):
            return render(request, "find_comments/over.html", status=410)
        raise Http404("There is no link at this address.")

    return with_valid_link


@require_http_methods(["GET", "HEAD", "POST"])
@with_link
def found(request, link):
    """Show all comments of the address. POST deletes one or all of them, or ends the link."""
    if request.method == "POST":
        return act(request, link)
    number, pages = page_number(request), Paginator(link.comments, A_PAGE)
    page = pages.get_page(number)
    rows = [(comment, state_of(comment)) for comment in page]
    context = {"rows": rows, "page": page, "total": pages.count, "data": f"{request.path}data/"}
    context |= {"hours": link.HOURS, "is_deleted": request.GET.get("done") == "deleted"}
    return render(request, "find_comments/found.html", context)


def act(request, link):
    action = request.POST.get("action")
    if action == "end":
        link.end()
        return redirect(request.path)
    if action == "delete":
        chosen = link.comments.filter(pk=whole_number(request.POST.get("comment")))
    elif action == "delete-all":
        chosen = link.comments
    else:
        return redirect(request.path)
    for comment in list(chosen):
        comment.erase()
    return redirect(f"{request.path}?done=deleted")


@require_safe
@with_link
def data(request, link):
    """Download everything that is stored about these comments, as a file."""
    found = export_comments(link.comments)
    response = JsonResponse(found, json_dumps_params={"ensure_ascii": False, "indent": 2})
    response["Content-Disposition"] = 'attachment; filename="my-comments.json"'
    return response
