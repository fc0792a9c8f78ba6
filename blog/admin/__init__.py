"""The admin of posts, pages, pictures, people and subscribers."""

from django.contrib import admin

from blog.admin import (  # noqa: F401 (they register)
    mail,
    notes,
    pages,
    people,
    pictures,
    posts,
    series,
    tags,
)
from blog.newsletter import admin as newsletter  # noqa: F401
from blog.redirects import admin as redirects  # noqa: F401

admin.site.site_header = "Colloquy"
admin.site.site_title = "Colloquy"
admin.site.index_title = "What would you like to do?"
