"""Why a comment is held: what is decided about a new comment before a person reads it.

Each reason is [rule, place in the text]; `SENTENCES` says it in a moderator's words.
"""

SENTENCES = {
    "everything": "Every comment on this blog is read before it appears.",
    "trap": "It filled in a field that people do not see.",
}


def judge(comment, *, trap):
    """The status a new comment starts with, and the reasons for it."""
    status = comment.Status
    if comment.is_by_team:
        return status.APPROVED, []
    if trap:
        return status.SPAM, [["trap", None]]
    return status.PENDING, [["everything", None]]


def sentence(reason):
    rule, _place = reason
    return SENTENCES.get(rule, rule)
