"""What the policy does again to a comment that nobody has read, when the spam score knows more."""

from comments import policy, spam
from comments.actions.author import MOVES
from comments.models.moderation_settings import ModerationSettings


class RescoreActions:
    """The verb of `Comment` that `comments.spam.rescoring` uses. No person has a part in it."""

    def score_again(self):
        """Ask the spam score once more, and note or do what it says now. True if that is new.

        What looks like spam by now is put away as if it came today, and what was put away and no
        longer looks like it comes back to be read. Nothing is ever published by this.
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
            house = ModerationSettings.load().house(mode=thread.mode, writer=self.writer)
            before, verdict = self.reasons, policy.scored_again(self.reasons, draft, house)
            if verdict.reasons != before:
                self.reasons = verdict.reasons
                type(self).objects.filter(pk=self.pk).update(reasons=self.reasons)
            status = self.STARTS_AS[verdict.action]
            has_moved = self._decide(MOVES[status], status, by=None)
        return has_moved or verdict.reasons != before

    def _is_unread(self):
        return type(self).objects.unread().filter(pk=self.pk).exists()
