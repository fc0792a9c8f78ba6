"""The upload of pictures from the editor, and the list of pictures in the admin."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect, JsonResponse
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from django.views.decorators.http import require_POST

from blog import images
from blog.admin import picture_field
from blog.admin.deleting import WithConsequences, users_of
from blog.admin.picture_field import PictureField, PicturesForm
from blog.admin.rights import WithOwners
from blog.models import Picture, Post
from blog.models.deletion import named


class PictureForm(PicturesForm):
    file = PictureField(
        label="picture",
        help_text="JPEG, PNG, WebP or GIF, but not animated. Stored without the camera’s data.",
    )

    class Meta:
        model = Picture
        fields = ["file", "alt", "is_decorative"]

    def clean(self):
        data = super().clean()
        if not data.get("alt") and not data.get("is_decorative"):
            error = "Say what the picture shows, or tick that it is decoration."
            self.add_error("alt", ValidationError(error, code="alt-missing"))
        return data


@require_POST
def upload(request):
    """Store a picture from the editor. Return what the text needs as JSON, or an error message."""
    if not request.user.has_perm("blog.add_picture"):
        raise PermissionDenied
    form = PictureForm(request.POST, request.FILES)
    if not form.is_valid():
        errors = [str(error) for errors in form.errors.values() for error in errors]
        return JsonResponse({"error": " ".join(errors)}, status=422)
    form.instance.uploaded_by = request.user
    try:
        picture = form.save()
    except images.NotStored as error:
        return JsonResponse({"error": str(error)}, status=422)
    alt = "" if picture.is_decorative else picture.alt
    size = {"width": picture.width, "height": picture.height}
    return JsonResponse({"src": picture.file.url, "alt": alt, **size}, status=201)


@admin.register(Picture)
class PictureAdmin(WithConsequences, WithOwners, admin.ModelAdmin):
    form = PictureForm
    list_display = ["__str__", "thumbnail", "uploaded_by", "uploaded_at"]
    list_filter = ["is_decorative", "uploaded_by"]
    search_fields = ["alt"]
    readonly_fields = ["thumbnail", "used_in"]
    fields = ["thumbnail", "file", "alt", "is_decorative", "used_in"]

    def is_own(self, user, picture):
        return picture.uploaded_by_id == user.pk

    def obstacles(self, picture):
        users = users_of(picture)
        if not users:
            return []
        return [f"“{picture}” is shown by {named(users)}. Take it out of these texts first."]

    def get_urls(self):
        door = path("upload/", self.admin_site.admin_view(upload), name="blog_picture_upload")
        return [door, *super().get_urls()]

    def changeform_view(self, request, *args, **kwargs):
        view = super().changeform_view
        return picture_field.try_again(lambda request: view(request, *args, **kwargs), request)

    def get_form(self, request, *args, **kwargs):
        return picture_field.telling(request, super().get_form(request, *args, **kwargs))

    def render_change_form(self, request, context, *args, **kwargs):
        picture_field.keep_refused(context["adminform"].form)
        return super().render_change_form(request, context, *args, **kwargs)

    def get_readonly_fields(self, request, obj=None):
        # A new picture needs a new address, because this one may be cached for ever.
        return [*self.readonly_fields, "file"] if obj else self.readonly_fields

    def save_model(self, request, obj, form, change):
        obj.uploaded_by = obj.uploaded_by or request.user
        super().save_model(request, obj, form, change)
        picture_field.forget_saved(form)

    def delete_queryset(self, request, queryset):
        for picture in queryset:  # one by one, to delete their files too
            picture.delete()

    def delete_view(self, request, object_id, extra_context=None):
        try:
            return super().delete_view(request, object_id, extra_context)
        except images.NotStored as error:
            return self.say(request, error)

    def changelist_view(self, request, extra_context=None):
        try:
            return super().changelist_view(request, extra_context)
        except images.NotStored as error:
            return self.say(request, error)

    def say(self, request, error):
        messages.error(request, str(error))
        return HttpResponseRedirect(reverse("admin:blog_picture_changelist"))

    @admin.display(description="picture")
    def thumbnail(self, picture):
        if not picture.pk:
            return "Save first."
        return format_html(
            '<img src="{}" alt="{}" width="120">',
            images.smaller(picture.file.url, images.SMALLER[0]),
            picture.alt,
        )

    def get_object(self, request, object_id, from_field=None):
        """Add the posts that show the picture and that the user may view."""
        picture = super().get_object(request, object_id, from_field)
        if picture:
            posts = Post.objects.filter(body__contains=picture.file.name)
            picture.readable = posts.readable_by(request.user).only("title")
        return picture

    @admin.display(description="used in")
    def used_in(self, picture):
        if not picture.pk:
            return "No post"
        rows = (
            (reverse("admin:blog_post_change", args=[post.pk]), post.title)
            for post in picture.readable
        )
        links = format_html_join(", ", '<a href="{}">{}</a>', rows)
        return links or "No post that you may read"
