"""The admin of accounts. An owner invites people by e-mail and never sets their password."""

from django import forms
from django.contrib import admin, messages
from django.contrib.auth import admin as auth_admin
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.views.decorators.http import require_POST

from blog import outbox
from blog.mail_address import MailField
from blog.numbers import whole_number
from config.sign_in import emails
from config.sign_in.team import WithAccounts, WithGroups

User = get_user_model()


class InvitationForm(forms.ModelForm):
    """A new account without a password, until the person chooses one."""

    email = MailField(label="E-mail address", help_text="The invitation goes there.")

    class Meta:
        model = User
        fields = ["username", "email", "first_name", "last_name", "groups"]

    def save(self, commit=True):
        user = super().save(commit=False)
        user.is_staff = True
        user.set_unusable_password()
        if commit:
            user.save()
            self.save_m2m()
        return user


class UserAdmin(WithAccounts, auth_admin.UserAdmin):
    add_form = InvitationForm
    add_form_template = None
    change_form_template = "admin/auth/user/change_form.html"
    add_fieldsets = [
        (
            None,
            {
                "fields": ["username", "email", "first_name", "last_name", "groups"],
                "description": "The person gets an e-mail with a link, and chooses a password.",
            },
        )
    ]
    fieldsets = [
        (None, {"fields": ["username"]}),
        *auth_admin.UserAdmin.fieldsets[1:],
    ]

    def get_urls(self):
        return [
            path(
                "<id>/password/",
                self.admin_site.admin_view(require_POST(self.mail_link)),
                name="auth_user_password_change",
            ),
            *[url for url in super().get_urls() if url.name != "auth_user_password_change"],
        ]

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if not change:
            outbox.queue(emails.INVITATION, obj.email, subject_key=obj.pk, urgent=True)

    def mail_link(self, request, id):
        """E-mail a link to choose a password: an invitation if the person never had one."""
        user = get_object_or_404(User, pk=whole_number(id, digits=9))
        if not self.has_change_permission(request, user):
            raise PermissionDenied
        if not user.email or not user.is_active:
            messages.error(request, f"{user} has no e-mail address, or is not active.")
        else:
            kind = emails.RESET if user.has_usable_password() else emails.INVITATION
            outbox.queue(kind, user.email, subject_key=user.pk, urgent=True)
            messages.success(request, f"A link to choose a password goes to {user.email}.")
        return HttpResponseRedirect(reverse("admin:auth_user_change", args=[user.pk]))


class GroupAdmin(WithGroups, auth_admin.GroupAdmin):
    """The permissions of a group of accounts."""


def register():
    """Replace Django's admin of accounts, and remove that of django-otp, which shows secrets."""
    from django_otp.plugins.otp_static import admin as otp_static
    from django_otp.plugins.otp_totp import admin as otp_totp

    for model in (User, Group, otp_static.StaticDevice, otp_totp.TOTPDevice):
        if admin.site.is_registered(model):
            admin.site.unregister(model)
    admin.site.register(User, UserAdmin)
    admin.site.register(Group, GroupAdmin)
