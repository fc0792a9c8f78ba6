"""Why a comment or a reply was not taken, in words for its writer."""


class Refused(Exception):
    """A refusal that the form turns into an error; nothing that was typed is lost."""

    code = "refused"
    message = "This comment could not be taken."

    def __str__(self):
        return self.message


class RepliesClosed(Refused):
    code = "closed"
    message = (
        "Comments on this post are closed. Your words are kept below, so that you can copy them."
    )


class ParentNotVisible(Refused):
    code = "parent-gone"
    message = (
        "The comment that you are answering is no longer shown. "
        "You can post your words as a new conversation instead."
    )


class ConversationFull(Refused):
    code = "conversation-full"
    message = (
        "This conversation has become too long to follow. "
        "You can post your words as a new conversation instead."
    )
