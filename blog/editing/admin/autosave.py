"""The form of a post stores unsaved text while its author types."""

from datetime import timedelta

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from blog.admin.picture_field import PictureWidget, tokens
from blog.editing.admin.conflicts import warnings
from blog.editing.admin.views import PostViews
from blog.editing.autosave import new_key
from blog.images import chosen
from blog.models import Autosave, Post


class AutosaveForm(forms.Form):
    """What the script sends about an open form, in addition to the form's own fields."""

    # Browsers keep texts under these names until the server can be reached.
    sitting = forms.SlugField(max_length=32)
    sitting_post = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1)
    age = forms.IntegerField(
        required=False, min_value=0, max_value=366 * 24 * 3600, help_text="Seconds since typed."
    )


class AutosaveViews(PostViews):
    """Views that store an open form while its author types. The text can be restored later."""

    def urls(self):
        return [
            self.route("keep/", require_POST(self.keep), name="keep"),
            self.route("throw-away/", require_POST(self.discard), name="throw_away"),
        ]

    def keep(self, request):
        """Store what the form holds, or note that it is still open. The post does not change."""
        admin = self.model_admin
        if not (admin.has_add_permission(request) or admin.has_change_permission(request)):
            raise PermissionDenied
        form = AutosaveForm(request.POST)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=422)
        said = form.cleaned_data
        post = Post.objects.filter(pk=said["sitting_post"]).first()
        if not may_write(admin, request, post):
            raise PermissionDenied
        text = typed(request.POST) if "title" in request.POST else None
        age = timedelta(seconds=said["age"] or 0)
        autosave = Autosave.objects.see(request.user, said["sitting"], post, text=text, age=age)
        at = f"{timezone.localtime():%H:%M:%S}"
        others = warnings(request.user, post, request.POST.get("edition")) if post else []
        return JsonResponse({"at": at, "is_saved": bool(autosave.saved_at), "warnings": others})

    def discard(self, request):
        """Delete unsaved text at its author's request."""
        key = request.POST.get("sitting", "").replace("\x00", "")
        autosave = Autosave.objects.unsaved().filter(author=request.user, key=key).first()
        if not autosave:
            messages.info(request, "That text was already saved or discarded.")
            return HttpResponseRedirect(reverse("admin:blog_post_changelist"))
        autosave.delete()
        messages.success(request, "The unsaved text is discarded.")
        return HttpResponseRedirect(form_of(autosave.post_id))


def may_write(model_admin, request, post):
    """Return whether the user may change `post`, or create one if `post` is None."""
    if post is None:
        return model_admin.has_add_permission(request)
    return model_admin.has_change_permission(request, post)


def asked_for(request, object_id):
    """Return the unsaved text that the URL asks to restore, if it still exists."""
    key = request.GET.get("restore", "").replace("\x00", "")
    if not key or request.method != "GET":
        return None
    mine = Autosave.objects.unsaved().filter(author=request.user, key=key)
    autosave = mine.select_related("post").first()
    if autosave and str(autosave.post_id or "") == (object_id or ""):
        return autosave
    messages.warning(request, "That text is no longer here. It was saved or discarded.")
    return None


def rows_put_back(autosave, prefix):
    """Return the keyword arguments for a formset that shows the stored rows."""
    return {"data": autosave.data} if f"{prefix}-TOTAL_FORMS" in autosave.data else {}


def kept_texts(request, post, form, put_back):
    """Return the context for the unsaved texts of a form: its own and others.

    `put_back` is the text that the form shows, or None. A refused form is stored as well.
    """
    key = put_back.key if put_back else request.POST.get("sitting") or new_key()
    if request.method == "POST" and AutosaveForm(request.POST).is_valid():
        # This also works without JavaScript.
        text = typed(request.POST, tokens(form))
        Autosave.objects.see(request.user, key, post, text=text)
    mine = Autosave.objects.unsaved().filter(author=request.user, post=post)
    unsaved = mine.exclude(key=key).select_related("replaced_by__person")
    return {"autosave_key": key, "put_back": put_back, "unsaved": unsaved}


def end(request, post):
    """Delete the copy of a form that was saved."""
    said = AutosaveForm(request.POST)
    if said.is_valid():
        Autosave.objects.saved(request.user, said.cleaned_data["sitting"], post)


def typed(data, more=()):
    """Return the submitted form with `more`, without the fields that are not the author's text."""
    data = data.copy()
    data.update(dict(more))
    for name in ("csrfmiddlewaretoken", "age"):
        data.pop(name, None)
    return data.urlencode()


def form_of(post_id):
    """Return the address of the form of a post; of a new one for None."""
    if post_id is None:
        return reverse("admin:blog_post_add")
    return reverse("admin:blog_post_change", args=[post_id])


def filled_in(form, data):
    """Return a subclass of the form that shows the typed data in place of the stored values."""

    class FilledIn(form):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            for name, field in self.fields.items():
                token = data.get(f"{name}-chosen")
                if isinstance(field.widget, PictureWidget) and token and chosen.find(token):
                    field.widget.shown = token
                omitted = field.widget.value_omitted_from_data(data, {}, name)
                if not omitted and not isinstance(field, forms.FileField):
                    self.initial[name] = field.widget.value_from_datadict(data, {}, name)

    return FilledIn
