"""What moderators may do with a comment that can mean a crisis, apart from publishing it."""

from datetime import timedelta

from django.utils import timezone

from comments import duplicates, enqueue, policy
from comments.models.alert import Alert, Reading
from comments.models.choices import Verb
from comments.models.report import URGENT

CRISIS = ["crisis", None]
"""The reason stored when a moderator, not a rule, treated the comment as a crisis."""


class CrisisActions:
    """The methods of `Comment` for a crisis. None of them teaches the rules or the spam score."""

    def treat_as_crisis(self, *, by):
        """Show help to its writer, move it to the top of the queue and call the rota. True if new.

        The moderator who presses the button has read the comment. The rota is called all the same,
        until somebody else reads the comment or `by` claims the reply.
        """
        with self._locked():
            if self.words_are_gone or self.is_urgent or self.status != self.Status.PENDING:
                return False
            self.record(Verb.CRISIS, by=by, reasons_before=self.hold_reasons)
            self._note_reasons([CRISIS, *self.hold_reasons], URGENT)
            enqueue.notify_of_crisis(self, pause=enqueue.SAME_WORDS)
            Reading.note(self, by=by, answers=False)
        return True

    def treat_as_no_crisis(self, *, by, read_at=None):
        """Remove the reasons that mark it as a crisis, so that it waits like any other comment.

        Readers' reports that they are worried count as dismissed. Return False when the comment is
        not a crisis, or was changed after `read_at`: nobody can decide about words that they have
        not read.
        """
        with self._locked():
            is_late = read_at and self.was_changed_since(read_at, by=by)
            if self.words_are_gone or is_late or not self.can_mean_crisis:
                return False
            decision = self.record(Verb.NOT_CRISIS, by=by, reasons_before=self.hold_reasons)
            self.reports.active().worried().update(dismissed_by=decision)
            left = [reason for reason in self.hold_reasons if not policy.is_urgent([reason])]
            self._note_reasons(left, self.reports.urgency())
            Alert.end_calls(self)
        return True

    def keep_back(self, **how):
        """Decide not to publish it. Its writer gets no reason and no e-mail."""
        return self._decide(Verb.KEEP_BACK, self.Status.REJECTED, **how)

    def reply_privately(self, *, by, body):
        """Write to its writer only, and leave the comment as it is. Return the reply, or None.

        A comment without an own page gets None, because nobody could read the reply there. The same
        words sent again at once make no second reply.
        """
        with self._locked():
            just_now = timezone.now() - timedelta(seconds=duplicates.SECONDS)
            same = self.private_replies.filter(by=by, body=body, at__gt=just_now)
            if not self.can_get_private_reply or same.exists():
                return None
            decision = self.record(Verb.PRIVATE, by=by)
            reply = self.private_replies.create(decision=decision, by=by, body=body)
            enqueue.notify_of_private_reply(reply)
        return reply

    def restore_reasons(self, reasons, *, verb, by, undoes):
        """Restore the reasons it had before the decision that `undoes` names."""
        undoes.dismissed.update(dismissed_by=None)
        urgency = URGENT if policy.is_urgent(reasons) else 0
        self._note_reasons(reasons, max(urgency, self.reports.urgency()))
        self.record(verb, by=by, undoes=undoes)
        return True

    def _note_reasons(self, reasons, urgency):
        self.hold_reasons, self.urgency = reasons, urgency
        type(self).objects.filter(pk=self.pk).update(hold_reasons=reasons, urgency=urgency)
