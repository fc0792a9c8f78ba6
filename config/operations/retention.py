"""All personal data, where it is stored, and for how long: the list for `/privacy/` and `purge`.

Code that stores new data about readers adds a line here. `tests/test_canary.py` submits unique
words through every form, and fails if it finds them in a place without a line.
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
from comments.models.report import REPLY_TO_DAYS
from config.backup import nightly
from config.models import AddressLink
from config.operations import purges
from config.sign_in import browsers, lockout


@dataclass(frozen=True)
class Kept:
    """One kind of stored data, in words for readers.

    `purge(track)` deletes expired data and returns how many. `track` is a progress bar for an
    iterable. `purged` describes that number in the command's report.
    """

    what: str
    where: str
    until: str
    purge: Callable | None = None
    purged: str = ""


def kept_in_backups():
    """Return the line about backups: those of the blog, and those that its owner keeps."""
    blog = Blog.load()
    days = max(blog.backup_days or 0, nightly.days(blog) or 0)
    until = f"{days} days" if days else "As the owner of this blog decides"
    return Kept("All of the above that is in the database, as it was that day", "Backups", until)


def in_words(seconds):
    """Return a duration in words: 10 minutes, 1 hour, 30 days."""
    for name, size in (("day", 24 * 3600), ("hour", 3600), ("minute", 60), ("second", 1)):
        if seconds % size == 0:
            return counted(seconds // size, name)
    raise ValueError(f"{seconds} is not a whole number of seconds.")


def longest_limit():
    """Return the longest time in seconds that an address is counted."""
    return max(parse(limit).get_expiry() for limit in settings.LIMITS.values())


DATABASE = "The blog’s database"
MEMORY = "The server’s memory"
BROWSER = "Your own browser, nowhere else"

KEPT = [
    Kept(
        "Your comment: its words, when you sent it, and the name and the website if you gave them",
        DATABASE,
        f"Until you delete it. What is not published: {settings.UNDO_DAYS} days after that was "
        "decided",
        purges.empty_refused,
        "Comments emptied",
    ),
    Kept(
        "The words of your comment in the search index, each once and in no sentence",
        DATABASE,
        "As long as the comment itself. In the files behind the index for a day more",
    ),
    Kept(
        "What your comment said before it was changed, for moderators to compare",
        DATABASE,
        "As long as the comment itself",
    ),
    Kept(
        "Which earlier comment says the same as yours, if one does, for moderators to compare",
        DATABASE,
        "As long as the comment itself, or until you delete it",
    ),
    Kept(
        "A fingerprint of the address of your own page. The address cannot be found from it",
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
        "A scrambled form of the e-mail address that you gave on a former blog of its owner. With "
        "it you can show that a comment is yours. The address itself is not kept",
        DATABASE,
        "Until the comment is deleted",
    ),
    Kept(
        "A scrambled form of the e-mail address that you type to find comments from a former blog. "
        "We store it whether there are any or not",
        DATABASE,
        f"Until the link that we send ends after {AddressLink.HOURS} hours, "
        "and a day more. At once when you end it",
        purges.forget_address_links,
        "Links to imported comments forgotten",
    ),
    Kept(
        "Which number a comment or a post had on a former blog of its owner. By it old links work, "
        "and what was deleted does not come back",
        DATABASE,
        "For good",
    ),
    Kept(
        "What a reader reports about a comment: the reason and the line, and not who reported it",
        DATABASE,
        "As long as the comment itself",
    ),
    Kept(
        "The e-mail address that you give for a reply, with a report that a comment is yours or "
        "about you",
        DATABASE,
        f"{REPLY_TO_DAYS} days, or until the comment is deleted by its author",
        purges.forget_reply_addresses,
        "Addresses for replies forgotten",
    ),
    Kept(
        "What the team wrote to you privately about your comment, who on the team and when",
        DATABASE,
        f"{KEPT_DAYS} days, or until you delete it or the comment",
        purges.forget_private_replies,
        "Private replies deleted",
    ),
    Kept(
        "What moderators decided, with the reason, and none of your words",
        DATABASE,
        "For good",
    ),
    Kept(
        "How often words and links were in spam and in published comments, under scrambled names "
        "that nobody can read",
        DATABASE,
        "For good. What your comment added goes when you delete it",
        purges.count_again,
        "Decisions counted again",
    ),
    Kept(
        "That something was deleted: its number and the time, so that it is deleted again after a "
        "restore from a backup",
        f"{DATABASE}, and a list beside it and beside its backups",
        "For good",
    ),
    Kept(
        "That comments from a writer, or links to a site, are refused for a time",
        DATABASE,
        "Until that time is over",
        purges.forget_bans,
        "Bans forgotten",
    ),
    Kept(
        "The address of an e-mail that waits to be sent",
        DATABASE,
        f"Until it is sent. If that failed, {settings.MAIL_KEPT_DAYS} days",
    ),
    Kept(
        "That an e-mail was sent, and about which comment or post: neither to whom, nor its words",
        DATABASE,
        f"{settings.MAIL_KEPT_DAYS} days",
        purges.forget_mail,
        "E-mails forgotten",
    ),
    Kept(
        "A whole e-mail, where the owner has e-mails written to a folder instead of sent",
        "Files beside the database",
        f"{settings.MAIL_KEPT_DAYS} days",
        purges.forget_mail_files,
        "Mail files deleted",
    ),
    Kept(
        "Your e-mail address and your choices, if you asked for new posts by e-mail",
        DATABASE,
        "Until you unsubscribe. An address that nobody confirms: "
        f"{in_words(int(FORGET_UNCONFIRMED.total_seconds()))}",
        purges.forget_unconfirmed,
        "Addresses never confirmed",
    ),
    Kept(
        "Your e-mail address, and which replies you asked for by e-mail",
        DATABASE,
        "Until you stop them or delete the comment, at most "
        f"{in_words(settings.WATCH_DAYS * 24 * 3600)}. An address that nobody confirms: "
        f"{in_words(int(FORGET_UNCONFIRMED.total_seconds()))}",
        purges.stop_old_mail,
        "E-mails about replies stopped",
    ),
    Kept(
        "A scrambled form of that address, so that it gets only a few confirmation e-mails a day. "
        "The same of an address that you type to find your comments",
        MEMORY,
        in_words(duplicates.DAY),
    ),
    Kept(
        "A page that somebody asked for and that is not there, and how often on a day: not who "
        "asked, nor from where",
        DATABASE,
        f"{settings.MISSING_ADDRESS_DAYS} days",
        purges.forget_missing_addresses,
        "Addresses forgotten",
    ),
    Kept(
        "How often browsers blocked something on a kind of page, by which rule, and when: not "
        "whose browser it was, which page, nor what it blocked",
        DATABASE,
        f"{settings.MISSING_ADDRESS_DAYS} days after it last happened",
        purges.forget_violations,
        "Kinds of blocked content forgotten",
    ),
    Kept(
        "What a post said before its authors changed it, what they plan it to say, and who "
        "saved it when: nothing about readers, unless the post itself named one",
        DATABASE,
        "As long as the post itself",
    ),
    Kept(
        "Which author made a link to an unpublished post, and a fingerprint of the link: "
        "neither the link itself, nor who opened it",
        DATABASE,
        "Until the link expires, and a day more. A link that is revoked is deleted at once",
        purges.forget_links,
        "Links to previews forgotten",
    ),
    Kept(
        "A scrambled form of your IP address, to notice what is sent twice. Its key is deleted "
        "every day",
        MEMORY,
        in_words(duplicates.SECONDS),
    ),
    Kept(
        "The same scrambled form, to count how often one address writes, reports, searches, or "
        "reports something blocked",
        MEMORY,
        in_words(longest_limit()),
    ),
    Kept(
        "The same scrambled form, and one of the username typed, to count attempts to log in as "
        "staff",
        MEMORY,
        in_words(lockout.longest()),
    ),
    Kept(
        "The same scrambled form beside the number of your comment, and whether it is banned: "
        "so that a moderator can refuse comments from that connection for the rest of the day",
        MEMORY,
        "Until midnight. Beside your comment at most until you delete it",
    ),
    Kept(
        "Finished pages of the blog, with the comments that everybody can read on them",
        MEMORY,
        f"Until a comment on them changes, and at most {in_words(page_cache.SECONDS)}",
    ),
    Kept(
        "Your colours and text size, pages that you saved for offline, and words that you have not "
        "sent",
        BROWSER,
        "The choices until you change them. The pages until you press “Delete all saved pages”. "
        "The words until you close the tab",
    ),
    Kept(
        "If you ask to be remembered: your name, a random number, and links to your comments with "
        "their first words and state",
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
        "That a browser logged in to an account before, so that a stranger cannot lock its "
        "owner out",
        "A cookie below /admin/ in that browser, nowhere else",
        in_words(browsers.SECONDS),
    ),
]
"""Data about staff only. `/privacy/` is for readers. The forms inform staff."""
