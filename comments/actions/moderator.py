"""What may be done with a comment. Each method is safe to call twice and returns whether it changed
anything. Each records a Decision and updates the count and the version, in one transaction."""

from contextlib import contextmanager
from datetime import timedelta

from django.utils import timezone

from blog.models import Erasure
from comments import connection_bans, duplicates, enqueue, policy, spam
from comments.actions.author import AuthorActions
from comments.actions.crisis import CrisisActions
from comments.actions.policy import PolicyActions
from comments.actions.rescore import RescoreActions
from comments.exceptions import ChangedMeanwhile
from comments.models.alert import Alert
from comments.models.ban import Ban
from comments.models.choices import Because, Status, Verb
from comments.models.imported_address import ImportedAddress
from comments.models.moderation_settings import ModerationSettings
from comments.models.thread import Thread

LESSONS = {Status.SPAM: "spam", Status.APPROVED: "good"}
"""What the spam score learns from a moderator's decision. A comment that was rejected or removed
teaches nothing: it may be unkind without being spam."""


REPORTED = [policy.REPORTED.name, None]
"""The reason of a comment that reports have held, as it is stored."""


def lesson(status, because):
    """Return what the spam score learns from a decision: spam, good, or an empty string."""
    return "spam" if because == Because.ADVERTISING else LESSONS.get(status, "")


class ModeratorActions(PolicyActions, CrisisActions, AuthorActions, RescoreActions):
    """The methods that change a `Comment`. No other class inherits from this one."""

    # Status. `seen` is the status that the moderator saw, and `read_at` is when. The second of two
    # moderators changes nothing, and nobody can publish words that they have not read.

    def hold(self, **how):
        return self._decide(Verb.HOLD, self.Status.PENDING, **how)

    def approve(self, **how):
        return self._decide(Verb.APPROVE, self.Status.APPROVED, **how)

    def reject(self, **how):
        return self._decide(Verb.REJECT, self.Status.REJECTED, **how)

    def mark_as_spam(self, **how):
        return self._decide(Verb.MARK_AS_SPAM, self.Status.SPAM, **how)

    def remove(self, **how):
        return self._decide(Verb.REMOVE, self.Status.REMOVED, **how)

    def edit(self, *, by, body, author_name, author_url, was=None, reason="", undoes=None):
        """Change the words and keep the earlier ones on record. Return True when anything changed.

        `was` is the `version` that was edited, and `reason` is what the comment's writer reads
        about it. Raises ChangedMeanwhile when the comment has another version by now.
        """
        words = {"body": body, "author_name": author_name, "author_url": author_url}
        with self._locked() as thread:
            before = {name: getattr(self, name) for name in words}
            if self.words_are_gone or words == before:
                return False
            if was and was != self.version:
                raise ChangedMeanwhile
            decision = self.record(Verb.EDIT, by=by, reason=reason, undoes=undoes)
            self.edits.create(decision=decision, **before)
            draft = policy.Draft(body, author_name, author_url)
            house = ModerationSettings.load().house(mode=thread.mode, browser_id=self.browser_id)
            self.hold_reasons = policy.found_again(self.hold_reasons, draft, house)
            self._write(thread, edited_by_team=True, **words)
        return True

    def empty(self):
        """Delete the words of a refused comment when the time for undo is over. Keep the decision.

        What the spam score learned from it stays: counts under keyed hashes, and no words.
        """
        with self._locked() as thread:
            if self.is_visible or self.words_are_gone:
                return False
            self.edits.all().delete()
            ImportedAddress.objects.filter(comment=self.pk).delete()
            self.stop_mail()
            Erasure.note("comments.emptied", self.pk)
            self.emptied_at, self.taught = timezone.now(), ""
            self._write(thread, edited_at=self.edited_at, body="", author_name="", author_url="")
        return True

    # Reports by readers.

    def report(self, *, reason, line="", reply_to="", counts=True):
        """Record a reader's report, and hold the comment when the reports reach the owner's limit.

        Its replies stay visible. What the team wrote is never held by reports. A report from a
        connection that has already reported the comment today is stored with `counts=False`, for
        its text. Return True while the comment is visible; a hidden comment needs no report.
        """
        with self._locked():
            if not self.is_visible:
                return False
            said = {"reason": reason, "line": line, "reply_to": reply_to}
            if not counts and self.reports.active().filter(**said).exists():
                return True  # the same report again, which says nothing new
            report = self.reports.create(counts=counts, **said)
            self.urgency = max(self.urgency, report.urgency)
            counted = self.reports.active().filter(counts=True).count()
            enough = not self.by_team and counted >= ModerationSettings.load().reports_to_hold
            if enough and REPORTED not in self.hold_reasons:
                self.hold_reasons = [REPORTED, *self.hold_reasons]
            type(self).objects.filter(pk=self.pk).update(
                hold_reasons=self.hold_reasons, urgency=self.urgency
            )
            if enough:
                self.hold(by=None)
            if report.is_worried:
                enqueue.notify_of_crisis(self, pause=enqueue.SAME_WORRY)
        return True

    # Marks that leave the status as it is.

    def pin(self, *, by, undoes=None):
        """Show its conversation before all others of the post."""
        return self._mark(Verb.PIN, "pinned", [self.pk, self.tree_id], True, by, undoes)

    def unpin(self, *, by, undoes=None):
        return self._mark(Verb.UNPIN, "pinned", [self.pk, self.tree_id], False, by, undoes)

    def lock(self, *, by, undoes=None):
        """Close the whole conversation to readers' replies. The team can still reply."""
        return self._mark(Verb.LOCK, "locked", self.tree_id, True, by, undoes)

    def unlock(self, *, by, undoes=None):
        return self._mark(Verb.UNLOCK, "locked", self.tree_id, False, by, undoes)

    def write_note(self, *, by, note):
        """Leave a note for other moderators. The same words sent twice make one note."""
        with self._locked():
            just_now = timezone.now() - timedelta(seconds=duplicates.SECONDS)
            notes = self.decisions.active().filter(verb=Verb.NOTE, by=by, note=note)
            if not note or notes.filter(at__gt=just_now).exists():
                return False
            self.record(Verb.NOTE, by=by, note=note)
        return True

    def dismiss_reports(self, *, by):
        """Record that the readers' reports need no action."""
        with self._locked():
            reports = self.reports.active()
            if not reports.exists():
                return False
            reports.update(dismissed_by=self.record(Verb.DISMISS, by=by))
            Alert.end_calls(self)
        return True

    def ban(self, *, by, days, host=""):
        """Refuse comments from this writer, or with links to `host`, for a number of days."""
        with self._locked():
            value = host or str(self.browser_id)
            kind = Ban.Kind.HOST if host else Ban.Kind.WRITER
            until = timezone.now() + timedelta(days=days)
            if self.erased_at or Ban.objects.active().filter(kind=kind, value=value).exists():
                return False
            what = f"Links to {host}" if host else "Its writer"
            decision = self.record(Verb.BAN, by=by, note=f"{what}, {days} days")
            Ban.objects.create(kind=kind, value=value, until=until, decision=decision)
        return True

    def ban_connection(self, *, by):
        """Refuse comments until midnight from the connection that this comment came from.

        Return False when the connection is unknown or already banned.
        """
        with self._locked():
            is_known = connection_bans.is_known(self) and not self.erased_at
            if not is_known or connection_bans.is_banned(self):
                return False
            note = "Everybody on its connection, until midnight"
            connection_bans.ban(self.record(Verb.BAN, by=by, note=note))
        return True

    # Helpers.

    def record(self, verb, *, by, from_status=None, **fields):
        """Record a decision that moved the comment from `from_status` to its present status."""
        self.decision = self.decisions.create(
            verb=verb,
            from_status=from_status or self.status,
            to_status=self.status,
            by=by,
            **fields,
        )
        return self.decision

    @contextmanager
    def _locked(self):
        """Hold the thread's lock and reload the row, which may have changed since it was read."""
        with Thread.objects.locked(self.post_id) as thread:
            self.refresh_from_db()
            yield thread

    def _decide(
        self,
        verb,
        status,
        *,
        by,
        reason="",
        because="",
        note="",
        seen=None,
        read_at=None,
        undoes=None,
    ):
        """Move to `status` and record who decided. Return False when nothing changes.

        Nothing changes when the status is the same, the words are deleted, or somebody else decided
        or changed the words first. A moderator can still confirm what the policy filed as spam.
        """
        with self._locked() as thread:
            is_late = seen and self.status != seen
            is_late = is_late or read_at and self.was_changed_since(read_at, by=by)
            is_there = self.status == status and not self._confirms(status, by, undoes)
            if self.words_are_gone or is_there or is_late:
                return False
            before, self.status, self.moderator_reason = self.status, status, reason
            if self.is_visible and not self.approved_at:
                self.approved_at = timezone.now()
            type(self).objects.filter(pk=self.pk).update(
                status=self.status,
                approved_at=self.approved_at,
                moderator_reason=self.moderator_reason,
            )
            said = {"reason": reason, "because": because, "note": note, "undoes": undoes}
            decision = self.record(
                verb, from_status=before, by=by, taught_before=self.taught, **said
            )
            if by:
                self._learn_from(decision)
            if self.Status.APPROVED in {before, status}:
                thread.refresh()
            self._notify_of(decision)
        return True

    def _learn_from(self, decision):
        """Teach the spam score a moderator's decision, and record what else it settles."""
        undoes = decision.undoes
        taught = undoes.taught_before if undoes else lesson(self.status, decision.because)
        spam.learn(self, taught)
        if self.can_mean_crisis:
            Alert.end_calls(self)
        if self.is_visible:
            self.reports.active().update(dismissed_by=decision)

    def _notify_of(self, decision):
        """Queue the e-mail about a decision, to its writer or to those who watch for replies."""
        is_refusal = decision.verb in {Verb.REJECT, Verb.REMOVE} and not decision.undoes
        if self.is_visible:
            enqueue.notify_of_reply(self)
        elif is_refusal and decision.by:
            enqueue.notify_of_refusal(self, decision)

    def _confirms(self, status, by, undoes):
        """Return whether a moderator confirms that unread spam is spam, or undoes that."""
        is_new = undoes is not None or self.taught != "spam"
        return self.status == status == self.Status.SPAM and by is not None and is_new

    def was_changed_since(self, moment, *, by):
        """Return whether its writer, or a moderator other than `by`, changed the words."""
        changes = self.decisions.filter(verb__in=[Verb.CHANGE, Verb.EDIT], at__gt=moment)
        return any(change.verb == Verb.CHANGE or change.by_id != by.pk for change in changes)

    def _mark(self, verb, field, mark, wanted, by, undoes):
        """Add a comment to a list of marked comments on the thread, or remove it."""
        with self._locked() as thread:
            marks = getattr(thread, field)
            if (mark in marks) == wanted:
                return False
            setattr(thread, field, [*marks, mark] if wanted else [m for m in marks if m != mark])
            thread.save(update_fields=[field])
            thread.refresh()
            self.record(verb, by=by, undoes=undoes)
        return True

    def _write(self, thread, *, edited_at=..., **words):
        """Save changed words, and redraw the thread if readers see the difference."""
        was_visible = type(self).objects.filter(pk=self.pk).visible().exists()
        taught = self.taught
        spam.unlearn(self)  # the words are still those that were learned
        for name, value in words.items():
            setattr(self, name, value)
        self.edited_at = timezone.now() if edited_at is ... else edited_at
        self.save()
        spam.learn(self, taught)
        if was_visible:
            thread.refresh()
