"""The models of the conversation: threads, comments, and decisions about them."""

from comments.models.alert import Alert, Reading, RotaPlace
from comments.models.ban import Ban
from comments.models.comment import Comment
from comments.models.decision import Decision, Edit
from comments.models.digest import Digest
from comments.models.help import HelpCountry, HelpLine, HelpWords
from comments.models.imported_address import ImportedAddress
from comments.models.moderation_settings import ModerationSettings, PolicyPhrase
from comments.models.private_reply import PrivateReply, ReplyTemplate
from comments.models.report import Report
from comments.models.thread import Thread
from comments.models.token_count import TokenCount
from comments.models.watch import Watch

__all__ = [
    "Alert",
    "Ban",
    "TokenCount",
    "Comment",
    "Decision",
    "Digest",
    "Edit",
    "HelpCountry",
    "HelpLine",
    "HelpWords",
    "ImportedAddress",
    "ModerationSettings",
    "PrivateReply",
    "Reading",
    "ReplyTemplate",
    "Report",
    "RotaPlace",
    "Thread",
    "Watch",
    "PolicyPhrase",
]
