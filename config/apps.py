from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class ColloquyConfig(AppConfig):
    """Everything that needs both other apps, such as search, backup and the staff's sign-in."""

    name = "config"
    label = "colloquy"
    verbose_name = "Colloquy"

    def ready(self):
        from config.find_comments import emails as _  # noqa: F401 (a kind of mail)
        from config.search import index
        from config.sign_in import emails, session  # noqa: F401 (kinds of mail, a signal)
        from config.stores import checks  # noqa: F401 (its check)

        # The signal is sent for each app, and one is enough. This app has no searched tables.
        post_migrate.connect(index.ensure, sender=apps.get_app_config("comments"))
