from django.apps import AppConfig


class CommentsConfig(AppConfig):
    name = "comments"

    def ready(self):
        # They register what they render.
        from comments.moderation import emails as to_moderators  # noqa: F401
        from comments.moderation import rota  # noqa: F401
        from comments.subscriptions import emails  # noqa: F401
