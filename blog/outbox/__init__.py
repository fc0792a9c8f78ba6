"""Mail that is not lost. What happens queues it, in its own transaction; `run_jobs` sends it.

    @outbox.renders("comments.reply")
    def reply(mail):
        comment = Comment.objects.visible().filter(pk=mail.about).first()
        return comment and outbox.letter(mail, "reply", {"comment": comment}, subject="A reply")

    outbox.queue("comments.reply", address, about=comment.pk)

A row says of which kind, to whom and about what, and never what it says: the words are read when
the mail is sent, so that what was taken back meanwhile is not told. See decision 6.
"""

from blog.outbox.message import absolute, letter
from blog.outbox.queueing import mail, purge, queue, queue_all, renders, set_clock_right, spreads
from blog.outbox.sender import Sender

__all__ = [
    "Sender",
    "absolute",
    "letter",
    "mail",
    "purge",
    "queue",
    "queue_all",
    "renders",
    "set_clock_right",
    "spreads",
]
