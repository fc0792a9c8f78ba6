"""How an unread comment is scored again after the spam score has learned more."""

from comments import policy, spam
from comments.actions.author import MOVES
from comments.models.moderation_settings import ModerationSettings


class RescoreActions:
    """The method of `Comment` that `comments.spam.rescoring` uses, without a person."""

    def score_again(self):
        """Score the comment again and apply the result. Return True when the result is new.

        A comment that looks like spam by now moves to spam. A comment in spam that no longer looks
        like it returns to the queue. Nothing is ever published by this.
        """
        with self._locked() as thread:
            opinion = spam.score(self.body, self.author_name, self.author_url)
            if opinion is None or not self._is_unread():
                return False
            draft = policy.Draft(
                self.body,
                self.author_name,
                self.author_url,
                spam_chance=opinion.chance,
                may_put_away=opinion.may_put_away,
            )
            house = ModerationSettings.load().house(mode=thread.mode, browser_id=self.browser_id)
            before, verdict = (
                self.hold_reasons,
                policy.scored_again(self.hold_reasons, draft, house),
            )
            if verdict.reasons != before:
                self.hold_reasons = verdict.reasons
                type(self).objects.filter(pk=self.pk).update(hold_reasons=self.hold_reasons)
            status = self.STARTS_AS[verdict.action]
            has_moved = self._decide(MOVES[status], status, by=None)
        return has_moved or verdict.reasons != before

    def _is_unread(self):
        return type(self).objects.unread().filter(pk=self.pk).exists()
