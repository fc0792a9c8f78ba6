from django.conf import settings
from django.db import models
from django.utils import timezone

from comments.models.comment import Comment


class DecisionQuerySet(models.QuerySet):
    def standing(self):
        """The decisions that still hold: neither undone nor the undoing of another."""
        return self.filter(undoes=None, undone_by=None)


class Decision(models.Model):
    """The record of one decision about a comment. Written by the verbs, never edited."""

    comment = models.ForeignKey(Comment, models.CASCADE, related_name="decisions")
    from_status = models.CharField(max_length=10, choices=Comment.Status)
    to_status = models.CharField(max_length=10, choices=Comment.Status)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        related_name="decisions",
        help_text="Empty: the blog's policy, or the writer.",
    )
    reason = models.CharField(max_length=200, blank=True, help_text="The writer may read this.")
    note = models.TextField(blank=True, help_text="For moderators only.")
    undoes = models.OneToOneField(
        "self", models.SET_NULL, null=True, related_name="undone_by", editable=False
    )
    at = models.DateTimeField(default=timezone.now)

    objects = DecisionQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.get_from_status_display()} → {self.get_to_status_display()}"

    def undo(self, *, by):
        """Put the comment back to where this decision found it, and record that too.

        False when somebody has decided since, or the words are gone.
        """
        comment = self.comment
        with comment._locked():
            standing = comment.decisions.standing()
            if standing.first() != self or comment.erased_at:
                return False
            edit = Edit.objects.filter(decision=self).first()
            if edit:
                words = {"author_name": edit.author_name, "author_url": edit.author_url}
                return comment.edit(by=by, body=edit.body, undoes=self, **words)
            # The reason for the state that it goes back to is that of the move that led there.
            moves = standing.exclude(pk=self.pk).exclude(from_status=models.F("to_status"))
            before = moves.first()
            reason = before.reason if before else ""
            return comment._decide(self.from_status, by, reason, note="Undone", undoes=self)


class Edit(models.Model):
    """What a comment said before it was changed. Goes when its writer takes the comment back."""

    comment = models.ForeignKey(Comment, models.CASCADE, related_name="edits")
    decision = models.OneToOneField(Decision, models.CASCADE, related_name="edit")
    author_name = models.CharField(max_length=80, blank=True)
    author_url = models.CharField(max_length=300, blank=True)
    body = models.TextField()

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"Edit of comment {self.comment_id}"
