from django.apps import AppConfig


class BlogConfig(AppConfig):
    name = "blog"

    def ready(self):
        from blog import (
            newsletter,  # noqa: F401 (it registers what it renders)
            versions,
        )

        versions.connect()
