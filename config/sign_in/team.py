"""The admin of accounts and groups: which can be deleted, and what is deleted with them."""

from django import forms
from django.contrib.auth import get_user_model

from blog.admin.autocomplete import is_key
from blog.admin.deleting import WithConsequences
from blog.models import Autosave
from blog.models.deletion import goes_with
from blog.numbers import counted
from comments.models import Comment, Decision

GROUPS = {"Authors", "Editors", "Moderators", "Owners"}
"""The groups of the software itself, by name."""


class Choices(forms.ModelMultipleChoiceField):
    """A choice field that refuses numbers which SQLite cannot hold."""

    def clean(self, value):
        for key in value or ():
            if not is_key(str(key)):
                message = self.error_messages["invalid_choice"]
                raise forms.ValidationError(message, code="invalid_choice", params={"value": key})
        return super().clean(value)


class WithChoices:
    """A mixin for a ModelAdmin with a choice of groups or permissions."""

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        return super().formfield_for_manytomany(db_field, request, form_class=Choices, **kwargs)


class WithAccounts(WithConsequences, WithChoices):
    """A mixin for the ModelAdmin of accounts. Comments and decisions keep the person's name."""

    def obstacles(self, user):
        if is_last_owner(user):
            return [f"“{user}” is the only owner: nobody else could manage the blog."]
        return []


class WithGroups(WithConsequences, WithChoices):
    """A mixin for the ModelAdmin of groups."""

    def obstacles(self, group):
        return [f"“{group}” is a group of the blog itself."] if group.name in GROUPS else []

    def get_readonly_fields(self, request, obj=None):
        """Do not allow renaming: the software knows its groups by name."""
        return ["name"] if obj and obj.name in GROUPS else []


def is_last_owner(user):
    """Return whether the blog would be without an owner if this one left."""
    owners = get_user_model().objects.filter(is_active=True, is_staff=True)
    owners = owners.filter(is_superuser=True) | owners.filter(groups__name="Owners")
    return not owners.exclude(pk=user.pk).exists() and owners.filter(pk=user.pk).exists()


@goes_with("auth.User")
def of_account(user):
    """Return what goes with an account, as sentences."""
    said = []
    if hasattr(user, "person"):
        said.append(f"The person “{user.person}” stays, with all posts, but has no account.")
    if count := Comment.objects.filter(staff_user=user).count():
        said.append(
            "What they wrote in the team’s name stays, with that name and the team’s badge: "
            f"{counted(count, 'comment')}."
        )
    if count := Decision.objects.filter(by=user).count():
        said.append(f"Who decided is forgotten of {counted(count, 'decision')} about comments.")
    if count := Autosave.objects.unsaved().filter(author=user).count():
        said.append(f"{counted(count, 'text')} that they typed and did not save: deleted.")
    return said


@goes_with("auth.Group")
def of_group(group):
    """Return what goes with a group, as sentences."""
    count = get_user_model().objects.filter(groups=group).count()
    return [f"{counted(count, 'account')} lose what it allows."] if count else []
