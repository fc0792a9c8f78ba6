from django.apps import AppConfig


class BlogConfig(AppConfig):
    name = "blog"

    def ready(self):
        from blog import (
            checks,  # noqa: F401 (it registers)
            newsletter,  # noqa: F401 (it registers what it renders)
            versions,
        )

        versions.connect()
