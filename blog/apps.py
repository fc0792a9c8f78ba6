from django.apps import AppConfig


class BlogConfig(AppConfig):
    name = "blog"

    def ready(self):
        from blog import checks, versions  # noqa: F401 (it registers)
        from blog.newsletter import emails  # noqa: F401 (it registers)

        versions.connect()
