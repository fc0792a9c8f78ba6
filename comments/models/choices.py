"""What a comment can be, and what can be done with it.

`Comment.Status`, `Decision.Verb` and `Decision.Because` are these. They are in a module of their
own for code below those models.
"""

from django.db import models


class Status(models.TextChoices):
    """Where a comment is. Only approved ones are public."""

    PENDING = "pending", "Held"
    APPROVED = "approved", "Published"
    REJECTED = "rejected", "Rejected"
    SPAM = "spam", "Spam"
    REMOVED = "removed", "Removed"


class Verb(models.TextChoices):
    """What somebody did to a comment, as `Decision` records it."""

    HOLD = "hold", "Held"
    APPROVE = "approve", "Published"
    REJECT = "reject", "Rejected"
    MARK_AS_SPAM = "mark_as_spam", "Marked as spam"
    REMOVE = "remove", "Removed"
    EDIT = "edit", "Edited"
    CHANGE = "change", "Changed by its writer"
    ERASE = "erase", "Deleted by its writer"
    PIN = "pin", "Pinned"
    UNPIN = "unpin", "Unpinned"
    LOCK = "lock", "Conversation closed"
    UNLOCK = "unlock", "Conversation opened"
    NOTE = "note", "Note"
    DISMISS = "dismiss", "Reports dismissed"
    BAN = "ban", "Banned"
    CRISIS = "crisis", "Treated as a crisis"
    NOT_CRISIS = "not-crisis", "Not a crisis"
    KEEP_BACK = "keep-back", "Kept back"
    PRIVATE = "private", "Replied privately"


class Because(models.TextChoices):
    """Why a comment is refused, in words for its writer."""

    HOUSE_RULES = "house-rules", "It is outside the house rules."
    PERSONAL_DATA = "personal-data", "It names somebody, or gives away personal data."
    ADVICE = "advice", "It gives medical advice that could harm somebody."
    ADVERTISING = "advertising", "It advertises something."
    UNKIND = "unkind", "It is unkind to somebody."
    OFF_SUBJECT = "off-subject", "It is about something other than this post."
    OTHER = "other", "Another reason."
