from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.timesince import timesince

from blog.models import Mail
from blog.outbox import check


class TestForm(forms.Form):
    """Who gets the test e-mail."""

    address = forms.EmailField(label="E-mail address", help_text="One whose inbox you can see.")


@admin.register(Mail)
class MailAdmin(admin.ModelAdmin):
    """The outbox, read-only. Failed mail can be sent again, and a test e-mail be sent."""

    list_display = ["kind", "state", "first_due_at", "attempts", "last_error", "recipient"]
    list_filter = ["state", "kind", "last_error"]
    fields = [
        "kind",
        "state",
        "recipient",
        "first_due_at",
        "due_at",
        "attempts",
        "last_error",
        "finished_at",
    ]
    readonly_fields = fields
    actions = ["try_again"]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def has_retry_permission(self, request):
        return request.user.has_perm("blog.change_mail")

    @admin.action(description="Try the failed e-mails again", permissions=["retry"])
    def try_again(self, request, queryset):
        again = queryset.try_again()
        message = f"{again} of {queryset.count()} will be tried again at once."
        messages.info(request, message if again else "None of the selected e-mails has failed.")

    def get_urls(self):
        test = path("test/", self.admin_site.admin_view(self.test), name="blog_mail_test")
        return [test, *super().get_urls()]

    def changelist_view(self, request, extra_context=None):
        can_test = {"can_test": self.has_retry_permission(request)}
        return super().changelist_view(request, {**can_test, **(extra_context or {})})

    def test(self, request):
        """Send a test e-mail, and show what the mail server said."""
        if not self.has_retry_permission(request):
            raise PermissionDenied
        is_sent = request.method == "POST"
        form = TestForm(request.POST if is_sent else None, initial={"address": request.user.email})
        outcome = check.send_test(form.cleaned_data["address"]) if form.is_valid() else None
        now = timezone.now()
        age = Mail.objects.oldest_age(now)
        context = {
            **self.admin_site.each_context(request),
            "title": "Send a test e-mail",
            "form": form,
            "outcome": outcome,
            "waiting": age and timesince(now - age, now),
        }
        status = 422 if is_sent and not outcome else 200
        return TemplateResponse(request, "admin/blog/mail/test.html", context, status=status)
