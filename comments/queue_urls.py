from django.urls import path

from comments.models import Comment
from comments.moderation import (
    care,
    counting,
    crisis,
    deciding,
    mail,
    private,
    reading,
    undoing,
    writing,
)

app_name = "queue"

urlpatterns = [
    path("", reading.queue, name="list"),
    path("log/", reading.log, name="log"),
    path("figures/", counting.page, name="figures"),
    path("what-to-say/", reading.what_to_say, name="what-to-say"),
    path("after-care/", reading.after_care, name="after-care"),
    path("mail/", mail.choose, name="mail"),
    path("<int:pk>/", reading.comment, name="comment"),
    path("<int:pk>/thread/", reading.context, name="thread"),
    path("approve/", deciding.decide, {"verb": Comment.approve}, name="approve"),
    path("reject/", deciding.decide, {"verb": Comment.reject}, name="reject"),
    path("spam/", deciding.decide, {"verb": Comment.mark_as_spam}, name="spam"),
    path("remove/", deciding.decide, {"verb": Comment.remove}, name="remove"),
    path("hold/", deciding.decide, {"verb": Comment.hold}, name="hold"),
    path("keep-back/", deciding.decide, {"verb": Comment.keep_back}, name="keep-back"),
    path("crisis/", crisis.treat, name="crisis"),
    path("not-crisis/", crisis.treat_not, name="not-crisis"),
    path("dismiss/", deciding.mark, {"verb": Comment.dismiss_reports}, name="dismiss"),
    path("pin/", deciding.mark, {"verb": Comment.pin}, name="pin"),
    path("unpin/", deciding.mark, {"verb": Comment.unpin}, name="unpin"),
    path("lock/", deciding.mark, {"verb": Comment.lock}, name="lock"),
    path("unlock/", deciding.mark, {"verb": Comment.unlock}, name="unlock"),
    path("undo/", undoing.undo, name="undo"),
    path("<int:pk>/read/", care.read, name="read"),
    path("<int:pk>/claim/", care.claim, name="claim"),
    path("<int:pk>/private/", private.reply, name="private"),
    path("<int:pk>/without-method/", crisis.without_method, name="without-method"),
    path("<int:pk>/note/", deciding.note, name="note"),
    path("<int:pk>/ban/", deciding.ban, name="ban"),
    path("<int:pk>/ban-connection/", deciding.ban_connection, name="ban-connection"),
    path("<int:pk>/edit/", writing.edit, name="edit"),
    path("<int:pk>/reply/", writing.reply, name="reply"),
]
