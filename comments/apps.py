from django.apps import AppConfig


class CommentsConfig(AppConfig):
    name = "comments"

    def ready(self):
        from comments.moderation import letters  # noqa: F401 (it registers what it renders)
