"""Fills what 0032 added. Nobody can answer what was never public, so what has replies was."""

from itertools import groupby
from operator import itemgetter

from django.db import migrations
from django.db.models import Exists, F, OuterRef, Q, Subquery


def fill(apps, schema_editor):
    fill_team(apps)
    fill_threads(apps)


def fill_team(apps):
    Comment, Person = apps.get_model("comments", "Comment"), apps.get_model("blog", "Person")
    person = Person.objects.filter(user=OuterRef("author")).values("pk")[:1]
    Comment.objects.exclude(author=None).update(by_team=True, person=Subquery(person))


def fill_threads(apps):
    Comment, Thread = apps.get_model("comments", "Comment"), apps.get_model("comments", "Thread")
    replies = Comment.objects.filter(parent=OuterRef("pk"))
    was_public = Comment.objects.filter(approved_at=None)
    was_public.filter(Q(status="approved") | Exists(replies)).update(approved_at=F("submitted_at"))
    rows = Comment.objects.filter(status="approved").order_by("post", "tree_id", "lft")
    rows = rows.values_list("post", "tree_id", "approved_at", "pk").iterator(chunk_size=5000)
    for post, of_post in groupby(rows, key=itemgetter(0)):
        first, latest = {}, None
        for _post, tree_id, *moment in of_post:
            first[tree_id] = min(first.get(tree_id, moment), moment)
            latest = max(latest or (moment, tree_id), (moment, tree_id))
        published = sorted(first, key=first.get)
        (at, pk), tree_id = latest
        Thread.objects.filter(pk=post).update(
            latest_at=at,
            newest=[pk, tree_id],
            published=[] if published == list(first) else published,
            version=F("version") + 1,
        )


class Migration(migrations.Migration):
    dependencies = [("comments", "0032_publication_and_team")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop, elidable=True)]
