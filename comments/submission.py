"""The way of a new comment, from what somebody sent to what readers and moderators see of it."""

from comments import duplicates, enqueue, policy, tokens, tree
from comments.exceptions import RepliesClosed
from comments.models import Comment, Thread


def submit_comment(
    *,
    post,
    body,
    parent=None,
    author=None,
    trap=False,
    seconds=None,
    repeat=None,
    watch=None,
    moderation=None,
    **fields,
):
    """Take a new comment, decide what happens to it, and return it with its `token`.

    `parent` is the key of the comment that is answered. `author` is an account of the team, whose
    comments appear at once. `trap` says that the field which people do not see was filled in,
    `seconds` how long the typing took, if script said so. `repeat` is a mark from `duplicates`:
    what is known under a random key is returned as it was taken the first time, what is known under
    an address is held as the same as the first. `watch` is what `ask_for_mail` takes, `moderation`
    what the owner chose, if it is loaded already. `fields` are `author_name`, `author_url`,
    `writer` (the random id that a browser kept; else a new one), `submitted_at`.

    Raises a `Refused`: RepliesClosed, ParentNotVisible, ConversationFull, ConversationLocked or
    WordsRefused. `comments.forms` checks the length and the characters of the text.
    """
    with Thread.objects.locked(post.pk) as thread:
        first = sent_before(repeat)
        if first and repeat.is_own:
            return first
        thread.post = post
        if not (thread.accepts_comments() or author):
            raise RepliesClosed
        comment = new_comment(post, body, author, same_as=first, **fields)
        comment.judge(thread, trap=trap, seconds=seconds, moderation=moderation)
        tree.insert(comment, parent, locked=() if author else thread.locked)
        if comment.is_visible:
            publish(comment, thread, by=author)
        if comment.is_urgent:
            enqueue.tell_of_crisis(comment)
        if watch and may_be_mailed(comment, trap):
            comment.ask_for_mail(**watch)
        if repeat and not first:
            duplicates.remember(repeat, comment)
        return comment


def sent_before(mark):
    """What was sent under this mark before; what was taken back may be said again."""
    known = duplicates.known(mark) if mark else None
    if known is None:
        return None
    comments = Comment.objects
    first = comments.by_token(known) if mark.is_own else comments.filter(pk=known).first()
    return first if first and not first.erased_at else None


def new_comment(post, body, author, **fields):
    """An unsaved comment, with the token that opens its writer's own page."""
    comment = Comment(post=post, body=body, **of_team(author), **fields)
    comment.token = tokens.new()
    comment.token_hash = tokens.digest(comment.token)
    return comment


def of_team(account):
    """The fields of a comment that say which account of the team wrote it; None for a reader."""
    person = getattr(account, "person", None)
    return {"author": account, "by_team": account is not None, "person": person}


def publish(comment, thread, *, by):
    """Record that it appears at once, show it, and tell those who asked to hear of it."""
    comment.record("approve", from_status=Comment.Status.PENDING, by=by)
    thread.refresh()
    enqueue.tell_of_answer(comment)


def may_be_mailed(comment, trap):
    """Whether an address that was given with it may get mail.

    What may be a program's writes to nobody. Who is not safe at home gets no mail, which somebody
    else may read. The writer's own page says so.
    """
    is_private = "home" in policy.help_needed(comment.reasons)
    return not (trap or is_private or comment.status == Comment.Status.SPAM)
