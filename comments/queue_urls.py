from django.urls import path

from comments import moderation
from comments.models import Comment

app_name = "queue"

urlpatterns = [
    path("", moderation.queue, name="list"),
    path("approve/", moderation.decide, {"verb": Comment.approve}, name="approve"),
    path("reject/", moderation.decide, {"verb": Comment.reject}, name="reject"),
    path("spam/", moderation.decide, {"verb": Comment.mark_as_spam}, name="spam"),
    path("remove/", moderation.decide, {"verb": Comment.remove}, name="remove"),
    path("hold/", moderation.decide, {"verb": Comment.hold}, name="hold"),
    path("undo/", moderation.undo, name="undo"),
    path("<int:pk>/", moderation.comment, name="comment"),
    path("<int:pk>/edit/", moderation.edit, name="edit"),
    path("<int:pk>/reply/", moderation.reply, name="reply"),
]
