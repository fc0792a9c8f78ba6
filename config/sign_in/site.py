"""Django's admin site with our own sign-in."""

from django.contrib.admin import AdminSite
from django.contrib.admin.apps import AdminConfig
from django.urls import path, reverse


class StaffSite(AdminSite):
    """The admin of this blog. Everybody signs in through `config.sign_in`."""

    def get_urls(self):
        from config.sign_in import security, views

        def staff(view):
            return self.admin_view(view)

        return [
            path("login/again/", views.sign_in, {"again": True}, name="login_again"),
            path("login/code/", views.second_step, name="login_code"),
            path("login/passkey/", views.passkey, name="login_passkey"),
            path("login/link/<slug:purpose>/<str:token>/", views.link, name="login_link"),
            path("password_reset/", views.password_reset, name="password_reset"),
            path("password_reset/done/", views.password_reset_done, name="password_reset_done"),
            path("security/", staff(security.overview), name="security"),
            path("security/app/", staff(security.add_app), name="security_app"),
            path("security/app/remove/", staff(security.remove_app), name="security_app_remove"),
            path("security/passkey/", staff(security.add_passkey), name="security_passkey"),
            path(
                "security/passkey/<int:pk>/remove/",
                staff(security.remove_passkey),
                name="security_passkey_remove",
            ),
            path("security/codes/", staff(security.new_recovery_codes), name="security_codes"),
            *super().get_urls(),
        ]

    def login(self, request, extra_context=None):
        from config.sign_in import views

        return views.sign_in(request)

    def password_change(self, request, extra_context=None):
        """Show Django's page with a form that counts guesses of the old password."""
        from django.contrib.auth.views import PasswordChangeView

        from config.sign_in import emails, forms

        class View(PasswordChangeView):
            def get_form_kwargs(self):
                return super().get_form_kwargs() | {"request": self.request}

            def form_valid(self, form):
                emails.notify_of_change(form.user, "password")
                return super().form_valid(form)

            def form_invalid(self, form):
                request.retry_after = form.wait
                response = super().form_invalid(form)
                response.status_code = 429 if form.wait else 200
                return response

        return View.as_view(
            form_class=forms.PasswordChange,
            success_url=reverse("admin:password_change_done"),
            template_name="registration/password_change_form.html",
            extra_context={**self.each_context(request), **(extra_context or {})},
        )(request)


class StaffConfig(AdminConfig):
    """Makes `StaffSite` the admin site."""

    default_site = "config.sign_in.site.StaffSite"
