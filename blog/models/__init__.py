"""What authors publish: posts with bylines, tags and related links, pages, and the blog itself."""

from blog.models.blog import Blog
from blog.models.bylines import Byline
from blog.models.corrections import Correction
from blog.models.erasures import Erasure
from blog.models.likenesses import Likeness
from blog.models.links import RelatedLink
from blog.models.mail import Mail
from blog.models.notes import Note
from blog.models.old_addresses import MissingAddress, OldAddress
from blog.models.pages import Page
from blog.models.people import Person
from blog.models.pictures import Picture
from blog.models.planned import PlannedChange
from blog.models.posts import Post
from blog.models.previews import PreviewLink
from blog.models.revisions import Revision
from blog.models.series import Series
from blog.models.sittings import Sitting
from blog.models.subscribers import Subscriber
from blog.models.tags import Tag
from blog.models.turns import Turn
from blog.models.violations import CspViolation

__all__ = [
    "Blog",
    "Byline",
    "Correction",
    "CspViolation",
    "Erasure",
    "Likeness",
    "Mail",
    "MissingAddress",
    "Note",
    "OldAddress",
    "Page",
    "Person",
    "Picture",
    "PlannedChange",
    "Post",
    "PreviewLink",
    "RelatedLink",
    "Revision",
    "Series",
    "Sitting",
    "Subscriber",
    "Tag",
    "Turn",
]
