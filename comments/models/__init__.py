"""The conversation under a post: its thread, its comments, and who decided what about them."""

from comments.models.comment import Comment
from comments.models.decision import Decision, Edit
from comments.models.thread import Thread

__all__ = ["Comment", "Decision", "Edit", "Thread"]
