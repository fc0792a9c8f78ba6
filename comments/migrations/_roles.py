"""The groups of a new blog, and what each may do. Decision 14 says why."""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions

ALL = ("add", "change", "delete", "view")
KEPT = ("add", "change", "view")
"""What is made and changed, and stays."""
WRITTEN = (
    "post",
    "person",
    "tag",
    "series",
    "picture",
    "page",
    "redirect",
    "byline",
    "relatedlink",
)


def rights(verbs, *models):
    return {f"{verb}_{model}" for model in models for verb in verbs}


AUTHORS = (
    rights(ALL, "byline", "relatedlink")
    | rights(KEPT, "correction", "person", "picture", "post")
    | rights(("add", "view"), "series", "tag")
    | rights(("view",), "blog", "page")
)
EDITORS = (
    rights(ALL, *WRITTEN)
    | rights(KEPT, "correction")  # what readers were told is not deleted
    | rights(("view", "delete"), "brokenlink")
    | {"edit_others", "view_blog"}
)
MODERATORS = rights(("view",), "comment", "decision", "thread", "post") | {
    "change_thread",
    "moderate_comment",
}


def make_groups(apps, schema_editor):
    """Authors, Editors, Moderators with the least rights that their work needs; Owners with all."""
    alias = schema_editor.connection.alias
    labels = ["auth", "blog", "comments"]
    # Django makes permissions after all migrations; the groups need them now.
    for label in labels:
        create_permissions(installed.get_app_config(label), verbosity=0, using=alias)
    permissions = apps.get_model("auth", "Permission").objects.using(alias)
    known = permissions.filter(content_type__app_label__in=labels)
    groups = apps.get_model("auth", "Group").objects.using(alias)
    for name, codenames in (
        ("Authors", AUTHORS),
        ("Editors", EDITORS),
        ("Moderators", MODERATORS),
    ):
        groups.get_or_create(name=name)[0].permissions.add(*known.filter(codename__in=codenames))
    groups.get_or_create(name="Owners")[0].permissions.add(*known)
