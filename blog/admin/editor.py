"""The form field for articles: an editor, or a text area of HTML without JavaScript."""

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


def warn_of_left_out(request, form):
    """Warn the user about the parts of a saved `body` that cannot be shown."""
    if left := left_out.in_words(form.data.get("body", "")):
        messages.warning(
            request,
            f"Left out of the text: {', '.join(left)}. It can show pictures that were put into "
            "this blog, and nothing that other sites or programs bring.",
        )


def media_with_nonce(request, media):
    """Return the media of a page with an `ArticleWidget`.

    The import map of the editor is inline, so the content security policy requires a nonce for it.
    """
    return Media.from_media(media, nonce=request.csp_nonce)
