"""The state of backups, for the admin."""

from datetime import timedelta

from django import template
from django.conf import settings
from django.utils import timezone
from django.utils.timesince import timesince

from blog.models import Blog
from config.backup import nightly

register = template.Library()


@register.simple_tag
def state_of_backups():
    """Return a sentence for the owner: the age of the newest backup, or why there is none."""
    word, age = nightly.state()
    if age is not None:
        at = timezone.now() - timedelta(seconds=age)
        days = nightly.days(Blog.load())
        late = " No backup was made last night: see the log." if word == "late" else ""
        return f"The newest is {timesince(at)} old. Each is kept for {days} days at most.{late}"
    return {
        "off": "There are no nightly backups. To have them, set BACKUP_TO to a folder.",
        "unreachable": f"The folder {settings.BACKUP_TO} cannot be read.",
        "none": "There is no backup yet. The first is made tonight.",
    }[word]
