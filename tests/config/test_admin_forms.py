"""Whatever is typed into a form of the admin is taken or refused in words; no page breaks."""

from datetime import timedelta

import pytest
from django.contrib import admin
from django.core.files.base import ContentFile
from django.db import transaction
from django.forms import CheckboxInput, FileInput, MultiWidget
from django.test import RequestFactory
from django.utils import timezone

from blog import outbox
from blog.models import (
    Blog,
    BrokenLink,
    Correction,
    Page,
    Picture,
    Redirect,
    RelatedLink,
    ScheduledChange,
    Series,
    Subscriber,
)
from comments.models import Digest, ModerationSettings, PolicyPhrase
from tests.blog.test_admin import picture
from tests.support.factories import make_author, make_comment, make_moderator, make_post

pytestmark = pytest.mark.django_db

HOSTILE = {
    "nothing": "",
    "a blank": " ",
    "blanks inside": "a b",
    "a slash": "a/b",
    "dots": "..",
    "a NUL": "a\x00b",
    "an encoded NUL": "/%00/",
    "half an address": "http://[",
    "a program": "javascript:alert(1)",
    "markup": "<b>\"'&{{ x }}{% x %}",
    "much": "x" * 10_000,
    "what grows when it is composed": "\ufdfa" * 90,
    "what grows when it is decomposed": "\ufb2c" * 495,
    "a large number": "9" * 400,
    "a number that just does not fit": str(2**63),
    "less than nothing": "-1",
    "no number": "NaN",
    "before the calendar": "0000-00-00",
    "the first day": "0001-01-01",
    "the last day": "9999-12-31",
    "an Arabic day": "٢٠٢٦-٠١-٠١",
    "half a character": "\udc80".encode("utf-8", "surrogatepass"),
}


@pytest.fixture
def filled():
    """A blog with a row of everything that has a form."""
    Blog(name="Pins").save()
    ada = make_author("ada")
    post = make_post(slug="the-fan", by=[ada.person], tags=["heat"])
    other = make_post(slug="other")
    RelatedLink.objects.create(post=post, target=other)
    Correction.objects.create(post=post, text="88, not 90.")
    post.series = Series.objects.create(title="Heat")
    post.save()
    change = ScheduledChange.of(post)
    change.at = timezone.now() + timedelta(days=1)
    change.save()
    Page.objects.create(slug="about", title="About", body="Us.")
    Redirect.objects.create(path="/old/", post=post)
    BrokenLink.add({"/nowhere/": 2})
    Picture.objects.create(file=ContentFile(picture().read(), "a.png"), alt="A hill")
    Subscriber.objects.create(email="wren@example.org", confirmed_at=timezone.now())
    outbox.queue("blog.news", subject_key=post.pk, dedupe_key=post.pk)
    make_comment(post=post, status="pending")
    ModerationSettings.objects.get_or_create(blog_id=1)
    PolicyPhrase.objects.create(pattern="cure", verdict=PolicyPhrase.Verdict.choices[0][0])
    Digest.objects.create(user=make_moderator())
    return post


def forms_of(model, client):
    """The address of each form of a model, with what a browser would send of it."""
    user = client.get("/admin/").wsgi_request.user
    request = RequestFactory().get("/admin/")
    request.user = user
    model_admin = admin.site.get_model_admin(model)
    stem = f"/admin/{model._meta.app_label}/{model._meta.model_name}"
    row = model.objects.order_by("pk").first()
    if model_admin.has_add_permission(request):
        yield f"{stem}/add/", sent_by(client.get(f"{stem}/add/"))
    if row and model_admin.has_change_permission(request, row):
        yield f"{stem}/{row.pk}/change/", sent_by(client.get(f"{stem}/{row.pk}/change/"))


def sent_by(page):
    """What a browser would send of the form on a page of the admin, in which nobody has typed."""
    form, formsets = page.context["adminform"].form, page.context["inline_admin_formsets"]
    whole = [form]
    for inline in formsets:
        whole += [inline.formset.management_form, *inline.formset.forms]
    data = {}
    for field in (field for form in whole for field in form):
        widget, value = field.field.widget, field.value()
        if isinstance(widget, FileInput) or isinstance(widget, CheckboxInput) and not value:
            continue
        if isinstance(widget, MultiWidget):
            parts = zip(widget.widgets_names, widget.decompress(value), strict=True)
            data |= {field.html_name + end: str(part or "") for end, part in parts}
        else:
            data[field.html_name] = "" if value is None else value
    return data


def cases(sent):
    """What is sent instead, as (which, data).

    Every field bad at once, in several ways, for the page of a refused form; and each field bad by
    itself in one way, for what a save does with it. All ways in all fields would take minutes.
    """
    names = [name for name in sent if not name.endswith(("_FORMS", "DELETE"))]
    kinds = list(HOSTILE)
    for turn in range(0, len(kinds), 4):
        bad = {name: kinds[(place + turn) % len(kinds)] for place, name in enumerate(names)}
        yield turn, {**sent, **{name: HOSTILE[kind] for name, kind in bad.items()}}
    for place, name in enumerate(names):
        kind = kinds[place * 5 % len(kinds)]
        yield (name, kind), {**sent, name: HOSTILE[kind]}


@pytest.mark.parametrize("model", admin.site._registry, ids=lambda model: model._meta.label)
def test_whatever_is_typed_in_a_form_is_answered(admin_client, filled, model, caplog):
    caplog.set_level("CRITICAL", "django.request")
    admin_client.raise_request_exception = False
    answers = {}

    for address, sent in list(forms_of(model, admin_client)):
        for which, data in cases(sent):
            with transaction.atomic():
                answers[address, which] = admin_client.post(address, data).status_code
                transaction.set_rollback(True)

    assert {case: at for case, at in answers.items() if at not in {200, 302}} == {}
