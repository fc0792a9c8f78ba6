"""What authors publish: posts with bylines, tags and related links, pages, and the blog itself."""

from blog.models.blog import Blog
from blog.models.links import OldAddress, RelatedLink
from blog.models.pages import Page
from blog.models.people import Person
from blog.models.posts import Byline, Post, Tag

__all__ = ["Blog", "Byline", "OldAddress", "Page", "Person", "Post", "RelatedLink", "Tag"]
