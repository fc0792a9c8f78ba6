"""What is kept about people, where, and until when: the one list behind `/privacy/` and `purge`.

Whoever stores something new about a reader adds a line here. `tests/test_canary.py` posts words
that nobody else uses through every form, and fails where they turn up and no line says so.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from limits import parse

from blog.models import Blog
from blog.newsletter.models import FORGET_UNCONFIRMED
from blog.numbers import counted
from comments import duplicates, page_cache
from comments.models.private_reply import KEPT_DAYS
from config.backup import nightly
from config.operations import purges
from config.sign_in import browsers, lockout


@dataclass(frozen=True)
class Kept:
    """One kind of thing that is kept, in a reader's words.

    `purge(track)` deletes what is past its time and returns how many; `track` is a progress bar
    to run an iterable through. `purged` says in the report of the command what that number is.
    """

    what: str
    where: str
    until: str
    purge: Callable | None = None
    purged: str = ""


def kept_in_backups():
    """The line about backups: those that the blog takes, and those that its owner keeps."""
    blog = Blog.load()
    days = max(blog.backup_days or 0, nightly.days(blog) or 0)
    until = f"{days} days" if days else "As the owner of this blog decides"
    return Kept("All of the above that is in the database, as it was that day", "Backups", until)


def in_words(seconds):
    """A span of time as one says it: 10 minutes, 1 hour, 30 days."""
    for name, size in (("day", 24 * 3600), ("hour", 3600), ("minute", 60), ("second", 1)):
        if seconds % size == 0:
            return counted(seconds // size, name)
    raise ValueError(f"{seconds} is not a whole number of seconds.")


def longest_limit():
    """Seconds for which an address is counted at the longest."""
    return max(parse(limit).get_expiry() for limit in settings.LIMITS.values())


DATABASE = "The blog’s database"
MEMORY = "The server’s memory"
BROWSER = "Your own browser, nowhere else"

KEPT = [
    Kept(
        "Your comment: its words, when you sent it, and the name and the website if you gave them",
        DATABASE,
        f"Until you take it back. What is not published: {settings.UNDO_DAYS} days after that "
        "was decided",
        purges.empty_refused,
        "Comments emptied",
    ),
    Kept(
        "The words of your comment in the index that searches look through, each once and in no "
        "sentence",
        DATABASE,
        "As long as the comment itself; in the files behind the index for a day more",
    ),
    Kept(
        "What your comment said before it was changed, for moderators to compare",
        DATABASE,
        "As long as the comment itself",
    ),
    Kept(
        "Which earlier comment says the same as yours, if one does, for moderators to compare",
        DATABASE,
        "As long as the comment itself, or until you take it back",
    ),
    Kept(
        "A fingerprint of the address of your own page, from which the address cannot be found",
        DATABASE,
        "As long as the comment itself",
    ),
    Kept(
        "A random number for the writer: a new one for each comment, unless you ask your browser "
        "to remember you",
        DATABASE,
        "As long as the comment itself",
    ),
    Kept(
        "What a reader reports about a comment: the reason and the line, and not who reported it",
        DATABASE,
        "As long as the comment itself",
    ),
    Kept(
        "What the team wrote to you privately about your comment, who on the team and when",
        DATABASE,
        f"{KEPT_DAYS} days, or until you delete it or take the comment back",
        purges.forget_private_replies,
        "Private replies deleted",
    ),
    Kept(
        "What moderators decided, with the reason, and none of your words",
        DATABASE,
        "For good",
    ),
    Kept(
        "How often words, links and the like were seen in comments that moderators decided as "
        "spam or published, under scrambled names from which none of them can be read",
        DATABASE,
        "For good; what your comment added goes when you take it back",
        purges.count_again,
        "Decisions counted again",
    ),
    Kept(
        "That something was erased: its number and the time, so that it is erased again if the "
        "blog has to be restored from a backup",
        f"{DATABASE}, and a list beside it and beside its backups",
        "For good",
    ),
    Kept(
        "That a writer or links to a site are not taken for a time",
        DATABASE,
        "Until that time is over",
        purges.forget_bans,
        "Bans forgotten",
    ),
    Kept(
        "The address of a mail that waits to be sent",
        DATABASE,
        f"Until it is sent; where that failed, {settings.MAIL_KEPT_DAYS} days",
    ),
    Kept(
        "That a mail was sent, and about which comment or post: neither to whom, nor its words",
        DATABASE,
        f"{settings.MAIL_KEPT_DAYS} days",
        purges.forget_mail,
        "Mails forgotten",
    ),
    Kept(
        "A whole mail, where the owner has it written to a folder instead of having it sent",
        "Files beside the database",
        f"{settings.MAIL_KEPT_DAYS} days",
        purges.forget_mail_files,
        "Mail files deleted",
    ),
    Kept(
        "Your e-mail address and your choices, if you asked for new posts by mail",
        DATABASE,
        "Until you leave the list. An address that nobody confirms: "
        f"{in_words(int(FORGET_UNCONFIRMED.total_seconds()))}",
        purges.forget_unconfirmed,
        "Addresses never confirmed",
    ),
    Kept(
        "Your e-mail address, and which answers are told to it, if you asked for them",
        DATABASE,
        "Until you stop them or take the comment back, at most "
        f"{in_words(settings.WATCH_DAYS * 24 * 3600)}. An address that nobody confirms: "
        f"{in_words(int(FORGET_UNCONFIRMED.total_seconds()))}",
        purges.stop_old_mail,
        "Mail about answers stopped",
    ),
    Kept(
        "A scrambled form of that address, so that one address is asked only a few times a day "
        "whether it is its owner’s",
        MEMORY,
        in_words(duplicates.DAY),
    ),
    Kept(
        "An address on this blog at which there was nothing, and how often it was asked for on a "
        "day: not by whom, nor from where",
        DATABASE,
        f"{settings.MISSING_ADDRESS_DAYS} days",
        purges.forget_missing_addresses,
        "Addresses forgotten",
    ),
    Kept(
        "How often browsers blocked something on a kind of page, by which rule, and the first and "
        "the last day: not whose browser it was, which page, nor what it blocked",
        DATABASE,
        f"{settings.MISSING_ADDRESS_DAYS} days after it last happened",
        purges.forget_violations,
        "Kinds of blocked content forgotten",
    ),
    Kept(
        "What a post said before its authors changed it, what they plan it to say, and which of "
        "them saved it when: nothing about readers, unless the post itself named one",
        DATABASE,
        "As long as the post itself",
    ),
    Kept(
        "Which author made a link to a post that is not public yet, and a fingerprint of that "
        "link, from which it cannot be found: not who opened it",
        DATABASE,
        "Until the link expires, and a day more; a link that is revoked is gone at once",
        purges.forget_links,
        "Links to previews forgotten",
    ),
    Kept(
        "A scrambled form of your machine’s address, to notice what is sent twice. Its key is "
        "thrown away every day",
        MEMORY,
        in_words(duplicates.SECONDS),
    ),
    Kept(
        "The same scrambled form, to count how often one address writes, reports, searches, or "
        "says that something was blocked",
        MEMORY,
        in_words(longest_limit()),
    ),
    Kept(
        "The same scrambled form, and one of the name that was typed, to count how often somebody "
        "tries to log in to the pages of the staff",
        MEMORY,
        in_words(lockout.longest()),
    ),
    Kept(
        "The same scrambled form beside the number of your comment, so that a moderator can refuse "
        "comments from everybody on that connection for the rest of the day; and whether one did",
        MEMORY,
        "Until midnight; beside your comment at most until you take it back",
    ),
    Kept(
        "Finished pages of the blog, with the comments that everybody can read on them",
        MEMORY,
        f"Until a comment on them changes, and at most {in_words(page_cache.SECONDS)}",
    ),
    Kept(
        "Which colours and which size of text you chose, the pages that you asked it to keep for "
        "offline, and the words of a comment that you have not sent yet",
        BROWSER,
        "The choices until you change them, the pages until you press “Forget”, the words until "
        "you close the tab",
    ),
    Kept(
        "Your name, a random number and the links to your comments, with their first words and "
        "what became of them, if you ask to be remembered",
        BROWSER,
        "Until you press “Forget”",
    ),
]


OF_AUTHORS = [
    Kept(
        "Which moderator read a comment that can mean a crisis, and who last answered it, and when",
        DATABASE,
        "As long as the comment itself",
    ),
    Kept(
        "What an author typed and did not save",
        DATABASE,
        f"{settings.UNSAVED_DAYS} days after it was typed",
        purges.forget_unsaved,
        "Unsaved texts and closed forms forgotten",
    ),
    Kept(
        "A picture that an author chose in a form that was refused, and did not save",
        "The folder of the pictures",
        f"{settings.UNSAVED_DAYS} days after it was chosen",
        purges.forget_chosen,
        "Chosen pictures deleted",
    ),
    Kept(
        "That somebody of the staff is logged in, in a session with a cookie below /admin/",
        DATABASE,
        f"Until they log out, or {settings.SESSION_IDLE_HOURS} hours after their last request",
        purges.forget_sessions,
        "Sessions forgotten",
    ),
    Kept(
        "That a browser logged in to an account before, so that a stranger cannot lock it out",
        "A cookie below /admin/ in that browser, nowhere else",
        in_words(browsers.SECONDS),
    ),
]
"""What is kept for staff alone. `/privacy/` speaks to readers; the forms tell staff of it."""
