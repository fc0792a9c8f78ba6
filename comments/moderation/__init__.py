"""What a moderator does: reads the queue, decides, undoes, edits, answers.

Every page works by buttons alone; script adds keys and answers without a new page. Each view
that changes something takes POST, asks for `comments.moderate_comment` and calls one verb.
"""
