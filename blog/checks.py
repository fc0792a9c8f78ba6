"""System checks of stored content, run by `migrate` and `check --database default`."""

from django.core import checks
from django.db import connections

from blog.models import Page


@checks.register(checks.Tags.database)
def pages_that_nobody_sees(databases=None, **kwargs):
    """Warn about pages whose address the site itself uses, for example since an update."""
    return [
        checks.Warning(
            f"Nobody sees the page “{page}”: /{page.slug}/ is an address of the site itself.",
            hint="Put its text into a page with another address, and delete this one.",
            id="blog.W001",
        )
        for alias in databases or []
        if Page._meta.db_table in connections[alias].introspection.table_names()
        for page in Page.objects.using(alias).only("slug", "title")
        if page.is_hidden
    ]
