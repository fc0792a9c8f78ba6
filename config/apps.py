from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class ConfigConfig(AppConfig):
    """What needs both apps: search, demo, benchmark, health. Its models are passkeys."""

    name = "config"
    label = "colloquy"
    verbose_name = "Colloquy"

    def ready(self):
        from config.search import index
        from config.sign_in import emails, session  # noqa: F401 (kinds of mail, a signal)
        from config.stores import checks  # noqa: F401 (its check)

        # The signal comes once for each app; this one's tables know nothing of the search.
        post_migrate.connect(index.ensure, sender=apps.get_app_config("comments"))
