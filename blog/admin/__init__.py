"""Where authors publish."""

from django.contrib import admin

from blog.admin import addresses, mail, pages, people, posts, tags  # noqa: F401 (they register)

admin.site.site_header = "Colloquy"
admin.site.site_title = "Colloquy"
admin.site.index_title = "What would you like to do?"
