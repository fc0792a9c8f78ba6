"""A list in the admin that a program fills, and from which a person can only delete."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.views.decorators.http import require_POST


class ReportAdmin(admin.ModelAdmin):
    """Shows `report()` with `report_template` under `report_title`.

    A button of a row posts to `forget/`, which calls `forget_row()`.
    """

    SHOWN = 200
    """The most rows that are listed."""

    report_template, report_title = "", ""

    def report(self, request):
        """Return the context of the template, with the rows."""
        raise NotImplementedError

    def forget_row(self, request):
        """Delete the row that the form names. Return what to say, or "" if there was none."""
        raise NotImplementedError

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def get_urls(self):
        forget = self.admin_site.admin_view(require_POST(self.forget))
        name = f"{self.opts.app_label}_{self.opts.model_name}_forget"
        return [path("forget/", forget, name=name), *super().get_urls()]

    def changelist_view(self, request, extra_context=None):
        if not self.has_view_permission(request):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": self.report_title,
            "opts": self.opts,
            "can_forget": self.has_delete_permission(request),
            **self.report(request),
        }
        return TemplateResponse(request, self.report_template, context)

    def forget(self, request):
        if not self.has_delete_permission(request):
            raise PermissionDenied
        if said := self.forget_row(request):
            messages.success(request, said)
        model = f"{self.opts.app_label}_{self.opts.model_name}"
        return HttpResponseRedirect(reverse(f"admin:{model}_changelist"))
