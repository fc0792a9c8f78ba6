"""The groups Authors, Editors and Owners, for good; a group of moderators stays as it is."""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations

NO_LONGER_AUTHORS = ["change_tag", "change_series"]
CONTENT = ("post", "person", "tag", "series", "picture", "page", "oldaddress", "byline")
CONTENT += ("relatedlink", "correction")
# What `oldaddress` and `missingaddress` are called since blog 0026. A new database knows only these.
CONTENT += ("redirect",)
EDITORS = [f"{verb}_{model}" for model in CONTENT for verb in ("add", "change", "delete", "view")]
EDITORS.remove("delete_correction")  # what readers were told stands
EDITORS += ["edit_others", "view_missingaddress", "delete_missingaddress", "view_blog"]
EDITORS += ["view_brokenlink", "delete_brokenlink"]
NOTE = (
    "What the team may do is now said by three groups. Authors change their own posts and their "
    "own profile. Editors change what others wrote as well. Owners may do everything. Your authors "
    "({names}) keep their posts: those that carry their names, and those that they began. "
    "Whoever is to change the posts of others needs the group Editors."
)


def make_groups(apps, schema_editor):
    alias = schema_editor.connection.alias
    # Django makes permissions after all migrations; the groups need them now.
    for label in ("auth", "blog", "comments"):
        create_permissions(installed.get_app_config(label), verbosity=0, using=alias)
    Permission = apps.get_model("auth", "Permission")
    group = apps.get_model("auth", "Group").objects.using(alias).get_or_create
    blog = Permission.objects.using(alias).filter(content_type__app_label="blog")
    authors, _ = group(name="Authors")
    authors.permissions.remove(*blog.filter(codename__in=NO_LONGER_AUTHORS))
    editors, _ = group(name="Editors")
    editors.permissions.add(*blog.filter(codename__in=EDITORS))
    owners, _ = group(name="Owners")
    all_apps = Permission.objects.using(alias).filter(
        content_type__app_label__in=["auth", "blog", "comments"]
    )
    owners.permissions.add(*all_apps)


def find_whose(apps, schema_editor):
    """Whoever added a post in the admin began it."""
    alias = schema_editor.connection.alias
    posts = apps.get_model("blog", "Post").objects.using(alias)
    added = (
        apps.get_model("admin", "LogEntry")
        .objects.using(alias)
        .filter(action_flag=1, content_type__app_label="blog", content_type__model="post")
    )
    for key, user in added.order_by("-pk").values_list("object_id", "user"):
        if key.isdecimal():
            posts.filter(pk=key, begun_by=None).update(begun_by=user)


def tell(apps, schema_editor):
    alias = schema_editor.connection.alias
    users = apps.get_model("auth", "User").objects.using(alias).filter(groups__name="Authors")
    names = ", ".join(users.order_by("username").values_list("username", flat=True))
    if names:
        notes = apps.get_model("blog", "Note").objects.using(alias)
        notes.create(text=NOTE.format(names=names))


class Migration(migrations.Migration):
    dependencies = [
        ("comments", "0015_index_of_lists"),
        ("blog", "0019_whose_a_post_is"),
        ("admin", "0003_logentry_add_action_flag_choices"),
    ]
    operations = [
        migrations.RunPython(function, migrations.RunPython.noop)
        for function in (make_groups, find_whose, tell)
    ]
