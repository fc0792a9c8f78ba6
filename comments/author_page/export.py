"""A download of everything that is stored about a writer's comments."""

from django.conf import settings
from django.utils import timezone

from blog.models import Blog
from comments import policy
from comments.models import Comment

LEFT_OUT = (
    "The names and the notes of moderators, what other readers reported, and which comment of "
    "somebody else says the same: that is theirs. The "
    "random number that joins your comments, and an e-mail address of a former blog in its "
    "scrambled form. So this file opens nothing to whoever reads it."
)


def export_data(comment):
    """Return what is stored about this and all other comments with the writer's id, as a dict."""
    return export_comments(Comment.objects.filter(browser_id=comment.browser_id).oldest_first())


def export_comments(rows):
    """Return what is stored about these comments of one writer, as a dict."""
    rows = rows.select_related("post", "watch").prefetch_related("decisions", "edits__decision")
    return {
        "blog": Blog.load().name,
        "address": settings.SITE_URL,
        "made_at": timezone.now(),
        "left_out": LEFT_OUT,
        "comments": [comment_data(row) for row in rows],
    }


def watch_data(comment):
    """Return the writer's choice of e-mail about replies, or None."""
    watch = getattr(comment, "watch", None)
    return watch and {
        "about": watch.get_about_display(),
        "how_often": watch.get_often_display(),
        "asked_at": watch.asked_at,
        "confirmed_at": watch.confirmed_at,
        "told_up_to": watch.emailed_until,
    }


def comment_data(comment):
    """Return what is stored about one comment, as a dict for JSON."""
    return {
        "number": comment.pk,
        "number_on_the_former_blog": comment.source_id,
        "post": comment.post.title,
        "address": settings.SITE_URL + comment.get_absolute_url(),
        "in_reply_to": comment.parent_id,
        "name": comment.author_name,
        "website": comment.author_url,
        "e_mail": comment.author_email,
        "mail": watch_data(comment),
        "text": comment.body,
        "status": comment.get_status_display(),
        "reason": comment.moderator_reason,
        "held_because": [policy.sentence(reason) for reason in comment.hold_reasons],
        "taught_the_spam_score": comment.taught,
        "sent_at": comment.submitted_at,
        "published_at": comment.approved_at,
        "edited_at": comment.edited_at,
        "edited_by_a_moderator": comment.edited_by_team,
        "deleted_at": comment.erased_at,
        "words_deleted_at": comment.emptied_at,
        "earlier_words": [
            {
                "until": edit.decision.at,
                "name": edit.author_name,
                "website": edit.author_url,
                "text": edit.body,
            }
            for edit in comment.edits.all()
        ],
        "private_replies": [
            {"text": reply.body, "at": reply.at, "deleted_on": reply.deleted_on}
            for reply in comment.private_replies.active()
        ],
        "what_was_done": [
            {"what": str(decision), "at": decision.at, "reason": decision.reason}
            for decision in comment.decisions.all()
        ],
    }
