from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from comments import policy
from comments.models.report import URGENT

SAID_BY_READERS = {"personal-data", "advice", "unkind", "advertising"}
"""Readers' reasons for a report that are also moderators' reasons (`Decision.Because`)."""


class CommentState:
    """What a comment is now, and what can be done about it. Part of `Comment`."""

    @property
    def words_are_gone(self):
        return bool(self.erased_at or self.emptied_at)

    @property
    def can_be_changed(self):
        """Return whether its writer may change it: while it waits, or just after publication."""
        if self.words_are_gone:
            return False
        if self.is_visible:
            return timezone.now() < self.changeable_until
        return self.status == self.Status.PENDING

    @property
    def changeable_until(self):
        """Return when its writer can no longer change it after publication."""
        return self.approved_at + timedelta(minutes=settings.CHANGE_MINUTES)

    @property
    def is_urgent(self):
        """Return whether its words can mean a crisis."""
        return policy.is_urgent(self.hold_reasons)

    @property
    def is_unread_spam(self):
        """Return whether the policy filed it as spam and no moderator has read it."""
        if self.status != self.Status.SPAM or self.taught:
            return False
        decisions = self.decisions.all()  # the lists have prefetched these
        undone = {decision.undoes_id for decision in decisions}
        return not any(
            decision.by_id and not decision.undoes_id and decision.pk not in undone
            for decision in decisions
        )

    @property
    def is_for_the_rota(self):
        """Return whether it can mean a crisis and is hidden, so that "Read it" covers its words."""
        return self.can_mean_crisis and not self.is_visible

    @property
    def can_get_private_reply(self):
        """Return whether its writer has an own page on which to read a private reply."""
        return bool(self.token_hash) and not (self.words_are_gone or self.by_team)

    @property
    def is_trapped(self):
        """Return whether the honeypot was filled in."""
        return any(rule == "trap" for rule, _place in self.hold_reasons)

    @property
    def can_mean_crisis(self):
        """Return whether its words or readers' worries say that somebody may be in danger."""
        return self.urgency >= URGENT

    @property
    def likely_because(self):
        """Return the likely reason for a refusal (`Decision.Because`), or an empty string.

        It is the reason of the rule that held the comment, or of readers' reports.
        """
        known = policy.because(self.hold_reasons)
        if not known and hasattr(self, "active_reports"):
            reasons = [report.reason for report in self.active_reports]
            known = next((reason for reason in reasons if reason in SAID_BY_READERS), "")
        return known

    @property
    def is_visible(self):
        return self.status == self.Status.APPROVED

    @property
    def was_public(self):
        """Return whether readers have ever seen it."""
        return self.approved_at is not None
