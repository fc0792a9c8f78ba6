"""What writers may do with their own comments, without a moderator."""

import uuid

from django.utils import timezone

from blog.models import Erasure
from comments import connection_bans, enqueue, policy, spam
from comments.exceptions import ChangedMeanwhile, TooLateToChange
from comments.models.choices import Status, Verb
from comments.models.imported_address import ImportedAddress
from comments.models.watch import Watch

MOVES = {
    Status.APPROVED: Verb.APPROVE,
    Status.PENDING: Verb.HOLD,
    Status.SPAM: Verb.MARK_AS_SPAM,
}


class AuthorActions:
    """The methods of `Comment` behind the buttons of its writer's own page."""

    def change(self, *, body, author_name, author_url, was=None):
        """Replace the words and judge the new ones. Return True when they differ from the old ones.

        A comment that the policy would hold is held, and its replies stay visible. A comment that a
        moderator or readers had held stays held, whatever the policy says. `was` is the `version`
        that the form was opened with. Raises TooLateToChange, ChangedMeanwhile or WordsRefused.
        """
        words = {"body": body, "author_name": author_name, "author_url": author_url}
        with self._locked() as thread:
            before = {name: getattr(self, name) for name in words}
            if words == before and not self.words_are_gone:
                return False
            if not self.can_be_changed:
                raise TooLateToChange
            if was and was != self.version:
                raise ChangedMeanwhile
            was_urgent, was_edited = self.is_urgent, self.edited_by_team
            waits_for_people = not (self.is_visible or self._is_held_by_policy())
            self.edits.create(decision=self.record(Verb.CHANGE, by=None), **before)
            spam.unlearn(self)  # no decision covers the new words
            edited_at = timezone.now() if self.approved_at else None  # else nobody has read it
            self._write(thread, edited_at=edited_at, edited_by_team=False, **words)
            status = self._judge_again(thread)
            if self.is_urgent and not was_urgent:
                enqueue.notify_of_crisis(self, pause=enqueue.SAME_WORDS)
            if was_edited and status == self.Status.APPROVED:
                status = self.Status.PENDING  # a person must read it before it is shown again
            if not waits_for_people:
                self._decide(MOVES[status], status, by=None)
        return True

    def _is_held_by_policy(self):
        """Return whether the policy alone had it held: no moderator and no readers."""
        latest = self.decisions.active().moves().first()
        reported = any(rule == policy.REPORTED.name for rule, _ in self.hold_reasons)
        return self.status == self.Status.PENDING and not reported and not (latest and latest.by_id)

    def _judge_again(self, thread):
        """Record why the policy would hold the words, and return the status that it gives them."""
        reported = [reason for reason in self.hold_reasons if reason[0] == policy.REPORTED.name]
        self.same_as = None  # the words are different now
        status = self._ask_policy(thread)
        self.hold_reasons = reported + self.hold_reasons
        self.urgency = max(self.urgency, self.reports.urgency())
        judged = {name: getattr(self, name) for name in ("hold_reasons", "urgency", "same_as")}
        type(self).objects.filter(pk=self.pk).update(**judged)
        return status

    def ask_for_mail(self, *, email, about, often):
        """Request e-mail about replies. Return True when the address must be confirmed first.

        Each comment needs a new confirmation, unless the same browser has confirmed the address
        before: the address may belong to somebody other than the person who typed it.
        """
        with self._locked():
            if self.erased_at:
                return False
            known = Watch.objects.confirmed().with_address(email)
            known = known.filter(comment__browser_id=self.browser_id).exists()
            now = timezone.now()
            wanted = {"post_id": self.post_id, "about": about, "often": often, "asked_at": now}
            wanted |= {"confirmed_at": now if known else None, "emailed_until": now}
            self.stop_mail()
            type(self).objects.filter(pk=self.pk).update(author_email=email)
            self.author_email, self.watch = email, Watch.objects.create(comment=self, **wanted)
            if not known:
                enqueue.ask_to_confirm(self)
        return not known

    def stop_mail(self):
        """Stop all e-mail about replies and delete the address. Return True when there was one."""
        with self._locked():
            email, self.author_email = self.author_email, ""
            if email:
                Watch.objects.filter(pk=self.pk).delete()
                type(self).objects.filter(pk=self.pk).update(author_email="")
                enqueue.forget(self, email)
                Erasure.note("comments.address", self.pk)
        return bool(email)

    def erase(self):
        """Delete the comment for its writer: its words are gone at once and for good.

        Return True the first time. Pages show a placeholder while the comment has visible replies.
        """
        with self._locked() as thread:
            if self.erased_at:
                return False
            self.stop_mail()
            connection_bans.forget(self)
            spam.unlearn(self)
            self.edits.all().delete()
            self.reports.all().delete()
            self.private_replies.all().delete()
            ImportedAddress.objects.filter(comment=self.pk).delete()
            before, self.status = self.status, self.Status.REMOVED
            self.record(Verb.ERASE, from_status=before, by=None)
            Erasure.note("comments.words", self.pk)
            self.erased_at, self.hold_reasons, self.urgency = timezone.now(), [], 0
            self.moderator_reason, self.browser_id, self.same_as = "", uuid.uuid4(), None
            self._write(thread, edited_at=None, body="", author_name="", author_url="")
        return True
