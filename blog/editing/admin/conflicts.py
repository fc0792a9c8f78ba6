"""Two authors edit one post: each is warned about the other, and no text is lost."""

from datetime import datetime
from operator import itemgetter

from django import forms
from django.contrib.admin.models import LogEntry
from django.contrib.admin.options import get_content_type_for_model
from django.core.exceptions import NON_FIELD_ERRORS
from django.http import QueryDict
from django.utils import timezone

from blog.admin.autocomplete import is_key
from blog.models import Autosave, Post


def lock(object_id):
    """Lock a post until the transaction ends.

    The second of two simultaneous saves then sees what the first one wrote.
    """
    if object_id and is_key(object_id):
        Post.objects.select_for_update(no_key=True).filter(pk=object_id).first()


def shown_of_others(request, post, form, put_back):
    """Return the context about other authors of the post: who they are and what they wrote.

    `put_back` is the unsaved text that the form shows, or None.
    """
    known = put_back.data.get("edition") if put_back else request.POST.get("edition")
    context = {"edition": known or post.edition, "warnings": warnings(request.user, post, known)}
    if form.has_error(NON_FIELD_ERRORS, "conflict"):
        context |= {"theirs": differing(form), "over": post.edition}
    return context


def warnings(user, post, edition):
    """Return warnings, as sentences, about other authors who edit the same post."""
    others = Autosave.objects.open_now().filter(post=post).exclude(author=user)
    said = [
        f"Open now by {name_of(other.author)}, since {moment(other.began_at)}."
        for other in others.select_related("author__person").order_by("began_at")
    ]
    if edition and edition != post.edition:
        at, saver = last_save(post)
        who = "You" if saver == user else name_of(saver) if saver else "Somebody"
        when = f" at {moment(at)}" if at else ""
        said.append(
            f"{who} saved this post{when}, after you opened it here. When you save, you will see "
            "both texts first."
        )
    return said


def last_save(post):
    """Return (time, account) of the last save of a post; both None if unknown."""
    kind = get_content_type_for_model(post)
    entries = LogEntry.objects.filter(content_type=kind, object_id=str(post.pk))
    entry = entries.select_related("user__person").first()
    # Restoring a revision from the history is a save too.
    revision = post.revisions.exclude(by=None).select_related("by__person").first()
    saves = [(entry.action_time, entry.user)] if entry else []
    saves += [(revision.at, revision.by)] if revision else []
    return max(saves, key=itemgetter(0), default=(None, None))


def name_of(user):
    """Return the name that colleagues see: of the person on bylines, else of the account."""
    if hasattr(user, "person"):
        return user.person.name
    return user.get_full_name() or user.get_username()


def moment(at):
    """Return a time in the blog's zone, with the day unless it is today."""
    at = timezone.localtime(at)
    is_today = at.date() == timezone.localdate()
    return f"{at:%H:%M}" if is_today else f"{at:%H:%M} on {at.day} {at:%B}"


def differing(form):
    """Return the values of the post that differ from the form, as (label, text)."""
    return [
        (field.label, form.instance.html if name == "body" else shown(field, form.initial[name]))
        for name, field in form.fields.items()
        if name in form.changed_data
        and name in form.initial  # skip fields that are not part of the post
        and not isinstance(field, forms.FileField)
    ]


def shown(field, value):
    """Return the value of a field in words."""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, datetime):
        return f"{timezone.localtime(value):%d/%m/%Y %H:%M:%S}"
    if isinstance(field, forms.ModelChoiceField):
        value = field.queryset.filter(pk=value).first() if value else None
        return field.label_from_instance(value) if value else "(nothing)"
    words = dict(field.choices).get(value, value) if hasattr(field, "choices") else value
    return words or "(nothing)"


# Overwritten text


def keep_replaced(model_admin, request, stored):
    """Store a post and its rows before they are overwritten, for the user who last saved them."""
    at, saver = last_save(stored)
    whole = [model_admin.get_form(request, stored, change=True)(instance=stored)]
    for formset_class, inline in model_admin.get_formsets_with_inlines(request, stored):
        prefix, rows = formset_class.get_default_prefix(), inline.get_queryset(request)
        formset = formset_class(instance=stored, prefix=prefix, queryset=rows)
        whole += [formset.management_form, *formset.forms]
    data = as_sent(whole)
    data["edition"] = stored.edition
    Autosave.objects.create(
        author=saver or request.user,
        post=stored,
        text=data.urlencode(),
        typed_at=at or timezone.now(),
        replaced_by=request.user,
    )


def as_sent(unbound):
    """Return what a browser would submit for unchanged forms."""
    data = QueryDict(mutable=True)
    for field in (field for form in unbound for field in form):
        widget, value = field.field.widget, field.value()
        if isinstance(widget, forms.FileInput):
            continue
        if isinstance(widget, forms.MultiWidget):
            parts = zip(widget.widgets_names, widget.widgets, widget.decompress(value), strict=True)
            for end, part, piece in parts:
                data[field.html_name + end] = part.format_value(piece) or ""
        elif isinstance(widget, forms.CheckboxInput):
            if value:
                data[field.html_name] = "on"
        else:
            data[field.html_name] = "" if value is None else str(value)
    return data
