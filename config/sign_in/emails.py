"""E-mails to staff about their account. They never contain a password, a code or an address."""

from django.contrib.auth import get_user_model
from django.urls import reverse

from blog import outbox
from blog.outbox import absolute, build_email
from config.sign_in import links

LOCKED, RESET, INVITATION, CHANGED = (
    f"sign-in.{kind}" for kind in ("locked", "reset", "invitation", "changed")
)

CHANGES = {
    "password": "Your password was changed",
    "passkey-added": "A passkey was added to your account",
    "passkey-removed": "A passkey was removed from your account",
    "app-added": "An authenticator app was added to your account",
    "app-removed": "The authenticator app was removed from your account",
    "codes-made": "New recovery codes were made for your account",
    "code-used": "A recovery code was used to log in to your account",
    "recovered": "The second step was removed from your account",
}


def notify_of_change(user, change):
    """Queue an e-mail about a change of somebody's sign-in, if they have an address."""
    if user.email:
        outbox.queue(CHANGED, user.email, subject_key=f"{user.pk}:{change}", urgent=True)


def recipient(mail, pk):
    """Return the recipient of a mail if they still have an account with that address."""
    return get_user_model().objects.filter(pk=pk, is_active=True, email=mail.recipient).first()


@outbox.renders(LOCKED)
def locked(mail):
    """Return the e-mail that says that there were too many attempts to log in."""
    user = recipient(mail, mail.subject_key)
    context = {"user": user, "url": absolute(reverse("admin:password_reset"))}
    return user and build_email(
        mail, "locked", context, subject="Too many attempts to log in to your account"
    )


@outbox.renders(RESET)
def reset(mail):
    """Return the e-mail with the link to choose a new password."""
    user = recipient(mail, mail.subject_key)
    if user is None:
        return None
    context = {"user": user, "url": links.RESET.url(user)}
    return build_email(mail, "password_reset", context, subject="Choose a new password")


@outbox.renders(INVITATION)
def invitation(mail):
    """Return the e-mail with the link to a new account."""
    user = recipient(mail, mail.subject_key)
    if user is None:
        return None
    context = {"user": user, "url": links.INVITATION.url(user)}
    return build_email(mail, "invitation", context, subject="You are invited to write here")


@outbox.renders(CHANGED)
def changed(mail):
    """Return the e-mail that says what changed about an account."""
    pk, change = mail.subject_key.split(":")
    user = recipient(mail, pk)
    context = {"user": user, "url": absolute(reverse("admin:security"))}
    return user and build_email(mail, "account_changed", context, subject=CHANGES[change])
