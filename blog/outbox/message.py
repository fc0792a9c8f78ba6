"""Builds e-mails: their headers, and the two texts of their template."""

import re
from email.utils import formataddr
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils.encoding import punycode

from blog.content.characters import settled
from blog.models import Blog
from blog.models.addresses import absolute

# Templates are sent without line breaks. A line of a mail has 998 bytes at most (RFC 5322): with a
# longer one, all of the mail would be encoded and grow by a tenth.
BLOCK_END = re.compile(r"</(?:h1|head|p|tr)>(?=<\w)")


def build_email(mail, template, context, *, subject, unsubscribe="", list_id="", reply_to=""):
    """Return the message of a Mail, from `mail/<template>.html` and `.txt`. They also get `blog`.

    `unsubscribe` is the path for one-click POST requests (RFC 8058). Templates get it as
    `unsubscribe_url`. `list_id` is a one-word name of the list.
    """
    blog = Blog.load()
    subject = one_line(subject)
    headers = {"Message-ID": message_id(mail), "Auto-Submitted": "auto-generated"}
    context = {"blog": blog, "subject": subject, "home_url": absolute("/"), **context}
    if unsubscribe:
        context["unsubscribe_url"] = absolute(unsubscribe)
        headers["List-Unsubscribe"] = f"<{absolute(unsubscribe)}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    if list_id:
        headers["List-Id"] = formataddr((one_line(blog.name), f"{list_id}.{list_host(blog)}"))
    message = EmailMultiAlternatives(
        subject=subject,
        # This engine does not escape, because the result is plain text.
        body=render_to_string(f"{template}.txt", context, using="plain"),
        from_email=formataddr((one_line(blog.name), settings.DEFAULT_FROM_EMAIL)),
        to=[mail.recipient],
        reply_to=[reply_to] if reply_to else None,
        headers=headers,
    )
    html = render_to_string(f"mail/{template}.html", context)
    message.attach_alternative(BLOCK_END.sub(r"\g<0>\n", html), "text/html")
    return message


def host():
    """Return the host of `SITE_URL`, in ASCII."""
    return punycode(urlsplit(settings.SITE_URL).hostname)


def list_host(blog):
    """Return the host for the List-Id header: that of the first e-mail, because filters match it.

    It is not stored without HTTPS, when a blog is only being tried out.
    """
    if not blog.list_host and settings.HTTPS:
        Blog.objects.filter(pk=1, list_host="").update(list_host=host())
    return blog.list_host or host()


def message_id(mail):
    """Return the same id for every attempt at a mail, so that e-mail programs show it once."""
    return f"<{mail.uid}@{host()}>"


UNSEEN_BUT_NEEDED = frozenset("\u061c\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069")
"""Joiners and direction marks. Names in many languages need them."""


def one_line(text):
    """Return `text` on one line, so that a name or a title cannot add a header."""
    line = settled(" ".join(text.split()))
    return "".join(sign for sign in line if sign.isprintable() or sign in UNSEEN_BUT_NEEDED)
