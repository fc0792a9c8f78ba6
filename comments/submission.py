"""Accepts a new comment, from the reader's form to what readers and moderators see."""

from comments import duplicates, enqueue, policy, tokens, tree
from comments.exceptions import RepliesClosed
from comments.models import Comment, Decision, Thread


def submit_comment(
    *,
    post,
    body,
    parent=None,
    staff_user=None,
    trap=False,
    seconds=None,
    repeat=None,
    watch=None,
    moderation=None,
    **fields,
):
    """Save a new comment with the status that the policy gives it. Return it with its `token`.

    `parent` is the key of the comment that it replies to. `staff_user` is an account of the team,
    whose comments appear at once. `trap` says that the honeypot was filled in, and `seconds` how
    long the typing took, if script sent it. `repeat` is a mark from `duplicates`: a repeat under a
    random key returns the first comment, and one under an IP address is held as a duplicate.
    `watch` holds the arguments of `ask_for_mail`, and `moderation` the settings, if loaded.
    `fields` are `author_name`, `author_url`, `submitted_at`, and `browser_id` (the random id of the
    browser; else a new one).

    Raises a `Refused`: RepliesClosed, ParentNotVisible, ConversationFull, ConversationLocked or
    WordsRefused. `comments.forms` checks the length and the characters of the text.
    """
    with Thread.objects.locked(post.pk) as thread:
        first = sent_before(repeat)
        if first and repeat.is_own:
            return first
        thread.post = post
        if not (thread.accepts_comments() or staff_user):
            raise RepliesClosed
        comment = new_comment(post, body, staff_user, same_as=first, **fields)
        comment.judge(thread, trap=trap, seconds=seconds, moderation=moderation)
        tree.insert(comment, parent, locked=() if staff_user else thread.locked)
        if comment.is_visible:
            publish(comment, thread, by=staff_user)
        if comment.is_urgent:
            enqueue.notify_of_crisis(comment)
        if watch and may_be_mailed(comment, trap):
            comment.ask_for_mail(**watch)
        if repeat and not first:
            duplicates.remember(repeat, comment)
        return comment


def sent_before(mark):
    """Return the comment that was sent under this mark before, unless it was deleted."""
    known = duplicates.known(mark) if mark else None
    if known is None:
        return None
    comments = Comment.objects
    first = comments.by_token(known) if mark.is_own else comments.filter(pk=known).first()
    return first if first and not first.erased_at else None


def new_comment(post, body, staff_user, **fields):
    """Return an unsaved comment, with the token of its writer's own page."""
    comment = Comment(post=post, body=body, **of_team(staff_user), **fields)
    comment.token = tokens.new()
    comment.token_hash = tokens.hash_of(comment.token)
    return comment


def of_team(account):
    """Return the fields that say which account of the team wrote a comment; None for a reader."""
    person = getattr(account, "person", None)
    return {"staff_user": account, "by_team": account is not None, "person": person}


def publish(comment, thread, *, by):
    """Record that it appears at once, show it, and e-mail those who watch for it."""
    comment.record(Decision.Verb.APPROVE, from_status=Comment.Status.PENDING, by=by)
    thread.refresh()
    enqueue.notify_of_reply(comment)


def may_be_mailed(comment, trap):
    """Return whether the address that came with it may get e-mail.

    A likely program may not send e-mail to anybody. Somebody who is not safe at home gets none,
    because others may read it. The writer's own page says so.
    """
    is_private = "home" in policy.help_needed(comment.hold_reasons)
    return not (trap or is_private or comment.status == Comment.Status.SPAM)
