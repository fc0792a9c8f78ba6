"""What authors publish: posts with bylines, tags and related links, pages, and the blog itself."""

from blog.editing.autosave import Autosave
from blog.editing.preview_links import PreviewLink
from blog.editing.revisions import Revision
from blog.editing.scheduled_changes import ScheduledChange
from blog.models.blog import Blog
from blog.models.bylines import Byline
from blog.models.corrections import Correction
from blog.models.erasures import Erasure
from blog.models.links import RelatedLink
from blog.models.mail import Mail
from blog.models.notes import Note
from blog.models.pages import Page
from blog.models.people import Person
from blog.models.pictures import Picture
from blog.models.posts import Post
from blog.models.scheduled_jobs import ScheduledJob
from blog.models.series import Series
from blog.models.tags import Tag
from blog.models.violations import CspViolation
from blog.newsletter.models import Subscriber
from blog.redirects.models import BrokenLink, Redirect
from blog.related.models import RelatedPost

__all__ = [
    "Blog",
    "Byline",
    "Correction",
    "CspViolation",
    "Erasure",
    "RelatedPost",
    "Mail",
    "BrokenLink",
    "Note",
    "Redirect",
    "Page",
    "Person",
    "Picture",
    "ScheduledChange",
    "Post",
    "PreviewLink",
    "RelatedLink",
    "Revision",
    "Series",
    "Autosave",
    "Subscriber",
    "Tag",
    "ScheduledJob",
]
