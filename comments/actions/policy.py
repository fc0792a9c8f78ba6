"""How the policy judges a comment, and what is stored of that."""

from comments import duplicates, policy, spam
from comments.exceptions import WordsRefused
from comments.models.choices import Status
from comments.models.moderation_settings import ModerationSettings
from comments.models.report import URGENT


class PolicyActions:
    """The method of `Comment` that runs the policy, without a person."""

    STARTS_AS = {"publish": Status.APPROVED, "hold": Status.PENDING, "spam": Status.SPAM}

    def judge(self, thread, *, trap=False, seconds=None, moderation=None):
        """Run the policy on a comment that is not saved yet, and store the verdict.

        Raises WordsRefused.
        """
        self.status = self._ask_policy(thread, trap, seconds, moderation)
        if self.is_visible:
            self.approved_at = self.submitted_at

    def _ask_policy(self, thread, trap=False, seconds=None, moderation=None):
        """Store why the words are held, and return the status that the policy gives them."""
        self.same_as_id = self.same_as_id or self._same_words().values_list("pk", flat=True).first()
        moderation = moderation or ModerationSettings.load()
        house = moderation.house(mode=thread.mode, browser_id=self.browser_id)
        verdict = policy.judge(self._draft(trap=trap, seconds=seconds), house)
        if verdict.action == "refuse":
            raise WordsRefused(self._refusal(verdict.reasons))
        self.hold_reasons = verdict.reasons
        self.urgency = URGENT if self.is_urgent else 0
        return self.STARTS_AS[verdict.action]

    def _refusal(self, reasons):
        for reason in reasons:
            quote = self.quote(reason)
            if reason[0] == "refused_words":
                return f"This blog does not accept “{quote}”. Please use other words."
            if reason[0] == "banned" and quote:
                return f"“{quote}” links to a site that this blog does not accept for now."
        return "A moderator has decided that this blog does not accept comments from you for now."

    def _same_words(self):
        """Return other comments that say the same at some length, the earliest first."""
        same = duplicates.hash_of_words(self.body)
        others = type(self).objects.filter(words_digest=same) if same else type(self).objects.none()
        return others.exclude(pk=self.pk).order_by("pk")

    def _draft(self, *, trap, seconds):
        opinion = spam.score(self.body, self.author_name, self.author_url)
        return policy.Draft(
            body=self.body,
            name=self.author_name,
            website=self.author_url,
            by_team=self.by_team,
            trap=trap,
            seconds=seconds,
            writer_is_new=not type(self).objects.by_known_browser(self.browser_id).exists(),
            repeats=self.same_as_id is not None,
            spam_chance=opinion and opinion.chance,
            may_put_away=bool(opinion and opinion.may_put_away),
        )
