from django.contrib import admin, messages

from blog.models import Mail


@admin.register(Mail)
class MailAdmin(admin.ModelAdmin):
    """The outbox, read-only. Failed mail can be sent again."""

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
        told = f"{again} of {queryset.count()} will be tried again at once."
        messages.info(request, told if again else "None of the selected e-mails has failed.")
