"""Reliable e-mail. Code queues a mail in its own transaction, and `run_jobs` sends it.

    @outbox.renders("comments.reply")
    def reply(mail):
        comment = Comment.objects.visible().filter(pk=mail.subject_key).first()
        context = {"comment": comment}
        return comment and outbox.build_email(mail, "reply", context, subject="A reply")

    outbox.queue("comments.reply", address, subject_key=comment.pk)

A row stores the kind, the recipient and a key, but never the text. The text is rendered when the
mail is sent, so that nothing deleted meanwhile is in it. See decision 6.
"""

from blog.outbox.message import absolute, build_email
from blog.outbox.queueing import bring_forward, fan_out, mail, purge, queue, queue_all, renders
from blog.outbox.sender import Sender

__all__ = [
    "Sender",
    "absolute",
    "bring_forward",
    "build_email",
    "fan_out",
    "mail",
    "purge",
    "queue",
    "queue_all",
    "renders",
]
