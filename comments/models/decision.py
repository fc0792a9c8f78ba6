from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

from comments import connection_bans
from comments.models import choices
from comments.models.comment import Comment
from comments.models.private_reply import PrivateReply


class DecisionQuerySet(models.QuerySet):
    def active(self):
        """Return decisions in force: neither undone nor the undoing of another."""
        return self.filter(undoes=None, undone_by=None)

    def moves(self):
        """Return decisions that changed a comment's status."""
        return self.exclude(from_status=models.F("to_status"))


class Decision(models.Model):
    """The record of one action on a comment. Created by `Comment`'s methods and never edited."""

    Verb, Because = choices.Verb, choices.Because

    comment = models.ForeignKey(Comment, models.CASCADE, related_name="decisions")
    verb = models.CharField(max_length=12, choices=Verb)
    from_status = models.CharField(max_length=10, choices=Comment.Status)
    to_status = models.CharField(max_length=10, choices=Comment.Status)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        related_name="decisions",
        help_text="Empty: the blog's policy, or the writer.",
    )
    because = models.CharField(max_length=13, choices=Because, blank=True)
    reason = models.CharField(max_length=200, blank=True, help_text="The writer may read this.")
    note = models.TextField(blank=True, help_text="For moderators only.")
    undoes = models.OneToOneField(
        "self", models.SET_NULL, null=True, related_name="undone_by", editable=False
    )
    taught_before = models.CharField(max_length=4, blank=True, editable=False)
    reasons_before = models.JSONField(
        null=True,
        editable=False,
        help_text="Why it was held, before a moderator said whether it can mean a crisis.",
    )
    at = models.DateTimeField(default=timezone.now, db_index=True)

    objects = DecisionQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self):
        said = self.get_verb_display()
        if self.verb in self.MOVES and self.from_status != self.to_status:
            said = f"{self.get_from_status_display()} → {self.get_to_status_display()}"
        return f"Undone: {said}" if self.undoes_id else said

    MOVES = {Verb.HOLD, Verb.APPROVE, Verb.REJECT, Verb.MARK_AS_SPAM, Verb.REMOVE}
    MOVES |= {Verb.KEEP_BACK}
    CRISES = {Verb.CRISIS, Verb.NOT_CRISIS}
    SHAPING = MOVES | CRISES | {Verb.EDIT, Verb.CHANGE}
    """Each of these depends on the one before, so they are undone from the latest back."""
    WRITERS_OWN = {Verb.CHANGE, Verb.ERASE}
    """Nobody can undo what a writer did with their own comment."""

    def undo(self, *, by):
        """Restore what was there before this decision, and record that too.

        Return False when it was already undone, somebody has decided since, the words are deleted,
        or it is older than `settings.UNDO_DAYS`.
        """
        comment = self.comment
        with comment._locked():
            if not self._can_be_undone():
                return False
            if self.verb == self.Verb.EDIT:
                edit = self.edit
                words = {"author_name": edit.author_name, "author_url": edit.author_url}
                return comment.edit(by=by, body=edit.body, undoes=self, **words)
            if self.verb in self.CRISES:
                before = self.reasons_before
                return comment.restore_reasons(before, verb=self.verb, by=by, undoes=self)
            if self.verb in self.SHAPING:
                return self._undo_move(by)
            if self.verb == self.Verb.PRIVATE and not self._delete_reply():
                return False
            if self.verb in OPPOSITE:
                return getattr(comment, OPPOSITE[self.verb])(by=by, undoes=self)
            self.dismissed.update(dismissed_by=None)
            if self.verb == self.Verb.BAN and not self._end_ban():
                return False
            comment.record(self.verb, by=by, undoes=self)
        return True

    @property
    def is_recent(self):
        """Return whether it is young enough to be undone."""
        return self.at > timezone.now() - timedelta(days=settings.UNDO_DAYS)

    @property
    def offers_undo(self):
        """Return whether to offer a button. Only `undo` checks whether somebody was faster."""
        return self.is_recent and not self.undoes_id and self.verb not in self.WRITERS_OWN

    def _can_be_undone(self):
        active = self.comment.decisions.active()
        if self.verb in self.WRITERS_OWN or not self.is_recent:
            return False
        if self.verb in self.SHAPING:
            is_latest = active.filter(verb__in=self.SHAPING).first() == self
            return is_latest and not self.comment.words_are_gone
        return active.filter(pk=self.pk).exists()  # a ban can end after the words are deleted

    def _delete_reply(self):
        """Delete the private reply. Return False when it was deleted or had expired."""
        return bool(PrivateReply.objects.filter(decision=self).delete()[0])

    def _end_ban(self):
        """End the ban. Return False when it had expired or was ended."""
        return bool(self.bans.all().delete()[0]) or connection_bans.lift(self)

    def _undo_move(self, by):
        # The restored status has the reason of the decision that led to it.
        moves = self.comment.decisions.active().moves()
        before = moves.exclude(pk=self.pk).first()
        self.dismissed.update(dismissed_by=None)
        return self.comment._decide(
            self.verb, self.from_status, by=by, reason=before.reason if before else "", undoes=self
        )


OPPOSITE = {"pin": "unpin", "unpin": "pin", "lock": "unlock", "unlock": "lock"}


class Edit(models.Model):
    """What a comment said before a change. Deleted when its writer deletes the comment."""

    comment = models.ForeignKey(Comment, models.CASCADE, related_name="edits")
    decision = models.OneToOneField(Decision, models.CASCADE, related_name="edit")
    author_name = models.CharField(max_length=80, blank=True)
    author_url = models.CharField(max_length=300, blank=True)
    body = models.TextField()

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"Edit of comment {self.comment_id}"
