from django.apps import AppConfig


class CommentsConfig(AppConfig):
    name = "comments"

    def ready(self):
        # Each registers the e-mails that it renders.
        from comments.moderation import emails as to_moderators  # noqa: F401
        from comments.moderation import rota  # noqa: F401
        from comments.subscriptions import emails  # noqa: F401
