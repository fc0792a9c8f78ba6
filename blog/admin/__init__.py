"""Where authors publish."""

from django.contrib import admin

from blog.admin import (  # noqa: F401 (they register)
    addresses,
    mail,
    notes,
    pages,
    people,
    pictures,
    posts,
    series,
    subscribers,
    tags,
)

admin.site.site_header = "Colloquy"
admin.site.site_title = "Colloquy"
admin.site.index_title = "What would you like to do?"
