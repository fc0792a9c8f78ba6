"""The moderators' pages: read the queue, decide, undo, edit and reply.

Every page works with buttons only. Script adds keys and updates without a page load. Each view that
changes something takes POST, requires `comments.moderate_comment` and calls one method.
"""
