"""What the query string of a post asks of its thread."""

from dataclasses import dataclass, replace

from django.conf import settings

from blog.numbers import whole_number
from comments import tokens

ORDERS = {"old": "Oldest first", "new": "Newest first", "replies": "Most replies"}


@dataclass(frozen=True)
class ThreadQuery:
    """Which part of a thread is asked for, in which order, and for whom; always valid."""

    sort: str = "old"
    page: int = 1
    everything: bool = False
    conversation: int | None = None
    replytocom: int | None = None
    mine: int | None = None
    own: str = ""
    """The own page of `mine`, when the reader comes from there."""
    page_given: bool = False
    for_team: bool = False

    @classmethod
    def of(cls, query):
        """Read it from `request.GET`. What is not understood is as if it were not there."""
        page = whole_number(query.get("page"))
        return cls(
            sort=query.get("sort") if query.get("sort") in ORDERS else "old",
            page=page or 1,
            page_given=bool(page),
            everything=query.get("all") == "1",
            conversation=whole_number(query.get("thread")),
            replytocom=whole_number(query.get("replytocom")),
            mine=tokens.read_mine(query["mine"]) if "mine" in query else None,
        )

    def of_thread(self, thoughts):
        """What of it makes a difference under a post with so many: the rest is as if not asked."""
        if self.conversation:
            return replace(self, sort="old", page=1, page_given=False, everything=False)
        if self.everything or thoughts <= settings.THREAD_SHOW_ALL_UP_TO:
            is_whole = self.everything and thoughts > settings.THREAD_SHOW_ALL_UP_TO
            return replace(self, page=1, page_given=False, everything=is_whole)
        # The first page is what is shown unasked, unless a comment is sought on another.
        is_sought = self.replytocom or self.mine
        return self if is_sought else replace(self, page_given=self.page > 1)

    def cache_key(self):
        """What tells its page from all others of the same version of a thread.

        Without `own` and `for_team`: a page for one reader or for the team is never kept.
        """
        page = self.page if self.page_given else ""
        return (
            f"sort={self.sort} page={page} all={self.everything} thread={self.conversation} "
            f"replytocom={self.replytocom} mine={self.mine}"
        )

    def is_paged(self, thoughts):
        """Whether it shows one page of several of a thread with so many."""
        is_part = not (self.everything or self.conversation)
        return is_part and thoughts > settings.THREAD_SHOW_ALL_UP_TO

    @property
    def sought(self):
        """The comment whose page is asked for, by who follows a link to it; None for a number."""
        return None if self.page_given else self.mine or self.replytocom
