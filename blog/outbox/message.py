"""What a mail is made of: its headers, and the two texts of its template."""

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


def letter(mail, template, context, *, subject, unsubscribe="", list_id="", reply_to=""):
    """The message of a Mail, from `mail/<template>.html` and `.txt`, which know `blog` too.

    `unsubscribe` is the path that takes a POST by one click (RFC 8058), and is `unsubscribe_url`
    in the templates. `list_id` is one word that names the list.
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
        # The one engine that escapes nothing: what it makes is plain text.
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
    return punycode(urlsplit(settings.SITE_URL).hostname)


def list_host(blog):
    """The host in the name of a list: that of the first mail, for filters go by it. A blog that is
    tried out, without https, notes none."""
    if not blog.list_host and settings.HTTPS:
        Blog.objects.filter(pk=1, list_host="").update(list_host=host())
    return blog.list_host or host()


def message_id(mail):
    """The same for every attempt at the same mail, so that a mail program shows it once."""
    return f"<{mail.uid}@{host()}>"


UNSEEN_BUT_NEEDED = frozenset("\u061c\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069")
"""Joiners and marks of direction: without them names of many languages fall apart."""


def one_line(text):
    """Text that is safe in a header: whatever a name or a title holds, it begins no new line."""
    line = settled(" ".join(text.split()))
    return "".join(sign for sign in line if sign.isprintable() or sign in UNSEEN_BUT_NEEDED)
