"""Why a comment or a reply is refused, in words for its writer."""

from blog.numbers import counted


class Refused(Exception):
    """Raised to refuse a comment. The form shows it as an error and keeps everything typed."""

    code = "refused"
    message = "We could not save this comment."

    def __str__(self):
        return self.message


class TooMany(Refused):
    """More comments came from one connection than `LIMITS` allows."""

    code = "too-many"

    def __init__(self, seconds):
        minutes = max(1, round(seconds / 60))
        self.message = (
            "That is more than one connection may send in a short time. Your words are kept below: "
            f"please send them again in {counted(minutes, 'minute')}."
        )


class ConnectionBanned(Refused):
    """A moderator has banned everybody on this connection, until the day ends in `seconds`."""

    code = "connection-banned"

    def __init__(self, seconds):
        hours = round(seconds / 3600)
        left = f"about {counted(hours, 'hour')}" if hours else "less than an hour"
        self.message = (
            "A moderator has decided that no comments are accepted from your internet "
            f"connection until midnight, which is in {left}. Others may share this connection, "
            "so it may not be about you. Your words are kept below, so that you can copy them."
        )


class RepliesClosed(Refused):
    """The post takes no comments any more."""

    code = "closed"
    message = (
        "Comments on this post are closed. Your words are kept below, so that you can copy them."
    )


class ParentNotVisible(Refused):
    """The comment that this one replies to is no longer shown."""

    code = "parent-gone"
    message = (
        "The comment that you are replying to is no longer shown. "
        "You can post your words as a new conversation instead."
    )


class ConversationFull(Refused):
    """The conversation has reached `CONVERSATION_MAX_COMMENTS`."""

    code = "conversation-full"
    message = (
        "This conversation has become too long to follow. "
        "You can post your words as a new conversation instead."
    )


class ConversationLocked(Refused):
    """A moderator closed the conversation."""

    code = "conversation-locked"
    message = (
        "The team has closed this conversation. "
        "You can post your words as a new conversation instead."
    )


class TooLateToChange(Refused):
    """`CHANGE_MINUTES` have passed since the comment was published."""

    code = "too-late"
    message = (
        "The time for changes is over. Your words are kept below, so that you can copy them. "
        "You can still delete the comment."
    )


class ChangedMeanwhile(Refused):
    """Somebody else has changed the words since the form was opened."""

    code = "changed-meanwhile"
    message = (
        "It was changed after you opened this form, so nothing was saved. What it says now is "
        "above your own words. Save again to replace it with yours."
    )


class DecidedMeanwhile(Refused):
    """Somebody else has decided about the comment since this moderator read it."""

    code = "decided-meanwhile"

    def __init__(self, before):
        self.message = f"Nothing was saved. {before} Your words are kept below."


class WordsRefused(Refused):
    """The owner blocks some of the words. Names them, so that the writer can send the rest."""

    code = "words-refused"

    def __init__(self, message):
        self.message = message
