"""The admin of people who write posts."""

from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget
from django.db import models

from blog.admin.deleting import WithConsequences
from blog.admin.rights import WithOwners
from blog.models import Person
from blog.models.deletion import named


@admin.register(Person)
class PersonAdmin(WithConsequences, WithOwners, admin.ModelAdmin):
    """The list and the form of people. Authors can change their own profile.

    Only users who manage accounts can link an account to a person. The link decides who owns the
    posts, and the name on the account's comments.
    """

    list_display = ["name", "role", "user"]
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}
    formfield_overrides = {models.TextField: {"widget": AdminTextareaWidget(attrs={"rows": 4})}}

    def is_own(self, user, person):
        return person.user_id == user.pk

    def obstacles(self, person):
        posts = person.posts.all()
        if not posts:
            return []
        return [
            f"{person} is an author of {named(posts)}. Choose other authors for these posts first."
        ]

    def get_readonly_fields(self, request, obj=None):
        return [] if request.user.has_perm("auth.change_user") else ["user"]
