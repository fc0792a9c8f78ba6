"""Parses the query string of a post's page."""

from dataclasses import dataclass, replace

from django.conf import settings

from blog.numbers import whole_number
from comments import tokens

ORDERS = {"old": "Oldest first", "new": "Newest first", "replies": "Most replies"}


@dataclass(frozen=True)
class ThreadQuery:
    """Which part of a thread to show, in which order, and for whom. Always valid."""

    sort: str = "old"
    page: int = 1
    everything: bool = False
    conversation: int | None = None
    replytocom: int | None = None
    mine: int | None = None
    own: str = ""
    """The address of the own page of `mine`, when the reader comes from there."""
    page_given: bool = False
    for_team: bool = False

    @classmethod
    def of(cls, query):
        """Parse `request.GET`. Invalid values are ignored."""
        page = whole_number(query.get("page"))
        return cls(
            sort=query.get("sort") if query.get("sort") in ORDERS else "old",
            page=page or 1,
            page_given=bool(page),
            everything=query.get("all") == "1",
            # The numbers of comments at Blogger have as many digits.
            conversation=whole_number(query.get("thread"), digits=19),
            replytocom=whole_number(query.get("replytocom")),
            mine=tokens.read_mine(query["mine"]) if "mine" in query else None,
        )

    def of_thread(self, thoughts):
        """Return the query without options that have no effect on so many comments."""
        if self.conversation:
            return replace(self, sort="old", page=1, page_given=False, everything=False)
        if self.everything or thoughts <= settings.THREAD_SHOW_ALL_UP_TO:
            is_whole = self.everything and thoughts > settings.THREAD_SHOW_ALL_UP_TO
            return replace(self, page=1, page_given=False, everything=is_whole)
        # The first page is the default, unless a comment on another one is sought.
        is_sought = self.replytocom or self.mine
        return self if is_sought else replace(self, page_given=self.page > 1)

    def cache_key(self):
        """Return a key for its page, among all of the same version of a thread.

        `own` and `for_team` are not in it: a page for one reader or for the team is never cached.
        """
        page = self.page if self.page_given else ""
        return (
            f"sort={self.sort} page={page} all={self.everything} thread={self.conversation} "
            f"replytocom={self.replytocom} mine={self.mine}"
        )

    def is_paged(self, thoughts):
        """Return whether it shows one of several pages of a thread with so many comments."""
        is_part = not (self.everything or self.conversation)
        return is_part and thoughts > settings.THREAD_SHOW_ALL_UP_TO

    @property
    def sought(self):
        """Return the key of the comment whose page is wanted; None when a page number is given."""
        return None if self.page_given else self.mine or self.replytocom
