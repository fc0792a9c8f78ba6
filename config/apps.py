from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class ConfigConfig(AppConfig):
    """What needs both apps: search, demo, benchmark, health. No models of its own."""

    name = "config"
    label = "colloquy"
    verbose_name = "Colloquy"

    def ready(self):
        from config.search import index
        from config.stores import checks  # noqa: F401 (its check)

        # The signal comes once for each app that has models, and this one has none.
        post_migrate.connect(index.ensure, sender=apps.get_app_config("comments"))
