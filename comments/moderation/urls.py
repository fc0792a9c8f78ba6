from django.urls import path

from comments.models import Comment
from comments.moderation import (
    actions,
    care,
    crisis,
    editing,
    email_preferences,
    private,
    queue,
    statistics_cache,
    undo,
)

app_name = "queue"

urlpatterns = [
    path("", queue.queue, name="list"),
    path("log/", queue.log, name="log"),
    path("figures/", statistics_cache.page, name="figures"),
    path("what-to-say/", queue.what_to_say, name="what-to-say"),
    path("after-care/", queue.after_care, name="after-care"),
    path("mail/", email_preferences.choose, name="mail"),
    path("<int:pk>/", queue.comment, name="comment"),
    path("<int:pk>/thread/", queue.context, name="thread"),
    path("approve/", actions.decide, {"verb": Comment.approve}, name="approve"),
    path("reject/", actions.decide, {"verb": Comment.reject}, name="reject"),
    path("spam/", actions.decide, {"verb": Comment.mark_as_spam}, name="spam"),
    path("remove/", actions.decide, {"verb": Comment.remove}, name="remove"),
    path("hold/", actions.decide, {"verb": Comment.hold}, name="hold"),
    path("keep-back/", actions.decide, {"verb": Comment.keep_back}, name="keep-back"),
    path("crisis/", crisis.treat, name="crisis"),
    path("not-crisis/", crisis.treat_not, name="not-crisis"),
    path("dismiss/", actions.mark, {"verb": Comment.dismiss_reports}, name="dismiss"),
    path("pin/", actions.mark, {"verb": Comment.pin}, name="pin"),
    path("unpin/", actions.mark, {"verb": Comment.unpin}, name="unpin"),
    path("lock/", actions.mark, {"verb": Comment.lock}, name="lock"),
    path("unlock/", actions.mark, {"verb": Comment.unlock}, name="unlock"),
    path("undo/", undo.undo, name="undo"),
    path("<int:pk>/read/", care.read, name="read"),
    path("<int:pk>/claim/", care.claim, name="claim"),
    path("<int:pk>/private/", private.reply, name="private"),
    path("<int:pk>/without-method/", crisis.without_method, name="without-method"),
    path("<int:pk>/note/", actions.note, name="note"),
    path("<int:pk>/ban/", actions.ban, name="ban"),
    path("<int:pk>/ban-connection/", actions.ban_connection, name="ban-connection"),
    path("<int:pk>/edit/", editing.edit, name="edit"),
    path("<int:pk>/reply/", editing.reply, name="reply"),
]
