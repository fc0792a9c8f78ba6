"""The field that articles are written in: an editor, and without script a text area of HTML."""

from django.contrib import messages
from django.contrib.admin.widgets import AdminTextareaWidget
from django.forms.widgets import Script
from django.urls import reverse_lazy
from django_prose_editor.widgets import importmap
from js_asset import Media

from blog.content import left_out


class ArticleWidget(AdminTextareaWidget):
    """A text area that `js/editor/start.js` turns into the editor."""

    def __init__(self, attrs=None):
        doors = {"data-editor": "", "data-upload": reverse_lazy("admin:blog_picture_upload")}
        super().__init__({"rows": 24} | doors | (attrs or {}))

    @property
    def media(self):
        return Media(
            importmap=importmap,
            css={"all": ["django_prose_editor/material-icons.css", "css/editor.css"]},
            js=[Script("js/editor/start.js", type="module")],
        )


class TellsLeftOut:
    """For a ModelAdmin of something with a `body`: whoever saves it hears what it cannot show."""

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if left := left_out.in_words(form.data.get("body", "")):
            messages.warning(
                request,
                f"Left out of the text: {', '.join(left)}. It can show pictures that were put into "
                "this blog, and nothing that other sites or programs bring.",
            )


class WithEditor(TellsLeftOut):
    """For a ModelAdmin whose form has an `ArticleWidget`."""

    def render_change_form(self, request, context, *args, **kwargs):
        # The map of the editor's modules stands in the page itself; the policy asks for its nonce.
        context["media"] = Media.from_media(context["media"], nonce=request.csp_nonce)
        return super().render_change_form(request, context, *args, **kwargs)
