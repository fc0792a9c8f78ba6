"""A blog with everything in it that an archive has: every verb used, and a row of every kind."""

import io
import uuid
from datetime import date, timedelta

from django.core.files.base import ContentFile
from django.core.management import call_command
from django.test import Client
from PIL import Image

from blog.editing.revisions import Revision
from blog.models import (
    Blog,
    Correction,
    Picture,
    RelatedLink,
    ScheduledChange,
    Series,
    Subscriber,
    Tag,
)
from comments.models import (
    Alert,
    Comment,
    ImportedAddress,
    ModerationSettings,
    PolicyPhrase,
    Reading,
    Thread,
)
from config.models import ImportedRow
from tests.comments.test_every_verb import VERBS
from tests.support.factories import (
    PUBLISHED_AT,
    make_author,
    make_comment,
    make_moderator,
    make_person,
    make_post,
)

ERASED = "marzipanquokka"
"""A word that its writer deleted: in a comment, in what it said before, in a name."""


def picture():
    data = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(data, "PNG")
    return ContentFile(data.getvalue(), name="scan.png")


def fill():
    """Fill an empty, migrated blog. The demo is in it, too."""
    call_command("load_demo", verbosity=0)
    ada, alan = make_author(), make_moderator(name="Alan Turing")
    as_alan = Client(headers={"host": "127.0.0.1"})  # a name of the site in any process
    as_alan.force_login(alan)
    post = write(ada)
    for verb in sorted(VERBS, key=lambda verb: verb.name == "ban a host"):  # ends the others
        verb.send(as_alan, verb.make_comment(alan))
    undone = make_comment(post=post, body="Removed, and put back.")
    undone.remove(by=alan)
    undone.decisions.first().undo(by=alan)
    talk(post, alan)
    keep(post, ada)


def write(ada):
    """A post with all that can hang on one."""
    guest = make_person("Grace Hopper")
    post = make_post(title="A post", tags=["Sleep"], by=[guest, ada.person], image=picture())
    post.image_alt, post.series = "A teal square", Series.objects.create(title="Nights")
    post.update_text, post.begun_by, post.reviewed_on = "A new trial.", ada, date(2025, 1, 31)
    post.save()
    old = make_post(title="An older post")
    old.slug, old.replaced_by = "another-address", post
    old.save()
    make_post(title="A draft", status="draft", body="<p>Not yet.</p>")
    Revision.keep(post, by=ada)
    post.body = "<p>Other words, “quoted” — and 𝔘nicode\u2028.</p>"
    post.save()
    Revision.keep(post, by=ada)
    late = PUBLISHED_AT + timedelta(days=36_500)
    ScheduledChange.objects.create(
        post=post, at=late, by=ada, based_on=post.revisions.first(), title="Later", body="<p>L.</p>"
    )
    Correction.objects.create(post=post, text="88 people, not 90.")
    RelatedLink.objects.create(post=post, target=old)
    RelatedLink.objects.create(post=post, url="https://example.org/", date=date(2020, 2, 29))
    Picture.objects.create(file=picture(), alt="Teal", uploaded_by=ada)
    return post


def talk(post, alan):
    """A thread whose order is not that of its numbers, and what readers asked for."""
    first = make_comment(post=post, author_name="Grace", author_url="https://example.org/")
    second = make_comment(post=post, body="A second conversation.")
    for body in ("A reply.", "Another reply."):
        make_comment(parent=first, body=body)
    make_comment(parent=first, body="The team answers.", staff_user=alan)
    Comment._base_manager.filter(pk=first.pk).update(tree_id=(post.pk << 32) + 7)
    Comment._base_manager.filter(parent=first.pk).update(tree_id=(post.pk << 32) + 7)
    first.refresh_from_db()
    first.pin(by=alan)
    second.lock(by=alan)
    gone = make_comment(post=post, body=f"Mine: {ERASED}.", author_name=ERASED.title())
    make_comment(parent=gone, body="To nobody any more.")
    gone.change(body=f"Changed: {ERASED}.", author_name=ERASED.title(), author_url="")
    gone.erase()
    changed = make_comment(post=post, body="At first.", status="pending")
    changed.change(body="Then this.", author_name="", author_url="")
    again = make_comment(post=post, body="At first.", status="spam", by=alan)
    Comment._base_manager.filter(pk=again.pk).update(same_as=changed)
    watched = make_comment(post=post, body="Tell me about replies.")
    watched.ask_for_mail(email="watcher@example.org", about="replies", often="daily")
    watched.watch.confirm()
    make_comment(post=post, body="Reported.").report(
        reason="unkind", line="Not nice.", reply_to="reporter@example.org"
    )
    crisis = make_comment(post=post, body="I want to kill myself.", status="pending")
    Reading.note(crisis, by=alan)
    Alert.of(crisis).claim(by=alan)
    refused = make_comment(post=post, status="rejected", by=alan, body="Emptied.")
    refused.empty()
    Thread.objects.filter(pk=post.pk).update(featured_comment=first, closes_after_days=90)
    ImportedAddress.objects.create(comment=second, digest="0" * 64)


def keep(post, ada):
    """What belongs to the blog itself."""
    blog = Blog.load()
    blog.featured = post
    blog.save()
    ModerationSettings.objects.update(max_links=7, team_reads="We read at nine.")
    PolicyPhrase.objects.create(pattern="miracle*", verdict="refuse")
    each = Subscriber.objects.create(email="reader@example.org", confirmed_at=PUBLISHED_AT)
    each.tags.add(Tag.objects.get(name="Sleep"))
    Subscriber.objects.create(email="left@example.org").delete()
    ImportedRow.objects.create(source="old", kind="post", source_id="7", row=post.pk, mark="m")
    Comment._base_manager.filter(pk=Comment.objects.last().pk).update(
        source="old", source_id=str(uuid.uuid4()), old_number=2**40
    )
