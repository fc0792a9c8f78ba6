"""A blog goes out into an archive, and comes back without loss."""

import hashlib
import io
import json
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from blog.models import Blog, Erasure, Mail, Post, Tag
from comments import tree
from comments.models import Comment, Decision, Thread
from config.backup import erasures
from config.backup.archive import Format, Reader, Refused, Writer
from config.backup.erasures import NUMBERED
from config.exchange.archive import ARCHIVE, AT, exporting
from config.exchange.archive.checking import check
from config.exchange.archive.fields import fault
from config.exchange.archive.importing import import_archive
from config.exchange.archive.kinds import BY_NAME, COUNTERS, KINDS, LEFT_OUT
from config.operations.jobs import Runner
from tests.config.blogs import KEY
from tests.config.blogs import Blog as Place
from tests.support import dump, filled
from tests.support.factories import make_comment, make_post


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """The archive of a blog on SQLite with everything in it: a file."""
    folder = tmp_path_factory.mktemp("filled")
    file = folder / "blog.zip"
    Place(folder, is_migrated=True).run(
        """
from tests.support import filled
filled.fill()
call_command("export_archive", os.environ["FILE"], **quiet)
say(done=True)
""",
        FILE=str(file),
    )
    return file


@pytest.fixture(scope="module")
def members(archive):
    """{name: bytes} of its members, without the manifest."""
    with ZipFile(archive) as opened:
        names = [name for name in opened.namelist() if name != "manifest.json"]
        return {name: opened.read(name) for name in names}


@pytest.fixture(scope="module")
def manifest(archive):
    with ZipFile(archive) as opened:
        return json.loads(opened.read("manifest.json"))


def rows_of(members, kind):
    return [json.loads(line) for line in members[BY_NAME[kind].member].splitlines()]


def with_rows(members, **changed):
    """The members, some of whose rows are others."""
    lines = {
        BY_NAME[kind].member: b"".join(exporting.canonical(row) + b"\n" for row in rows)
        for kind, rows in changed.items()
    }
    return members | lines


def write(members, manifest, form=ARCHIVE):
    """The bytes of an archive, with all its digests right."""
    file = io.BytesIO()
    writer = Writer(file, AT, form)
    for name, data in members.items():
        with writer.member(name, is_packed=name.startswith("media/")) as stream:
            stream.write(data)
    counted = {kind.name: members[kind.member].count(b"\n") for kind in KINDS}
    writer.close({**manifest, "rows": counted, "members": None})
    return file.getvalue()


def export():
    file = io.BytesIO()
    exporting.write(file)
    return file.getvalue()


@pytest.mark.django_db
def test_out_and_in_and_out_again_gives_the_same_bytes(archive, manifest):
    """From SQLite to the database of this run."""
    out = io.StringIO()

    call_command("import_archive", archive, stdout=out, stderr=io.StringIO())

    connection.check_constraints()
    wrong = [fault for *_, faults in tree.faults(Comment) for fault in faults]
    assert (wrong, Comment.objects.count()) == ([], manifest["rows"]["comments"])
    assert export() == archive.read_bytes()
    assert "Imported: 50 posts, " in out.getvalue()
    assert ": ada, alan, author, moderator" in out.getvalue()
    assert "Links in e-mails that were sent before" in out.getvalue()
    assert "There is no list of what was deleted since the export." in out.getvalue()
    assert "The spam score was counted under another secret key" in out.getvalue()


@pytest.mark.django_db
def test_what_came_in_is_shown_and_found_and_nobody_is_mailed(archive, manifest, client, settings):
    settings.SECRET_KEY = KEY
    get_user_model().objects.create_user("ada", password="a password", is_staff=True)

    report = import_archive(archive)

    Runner().run_once()
    post = Post.objects.get(title="A post")
    page = client.get(post.get_absolute_url()).content.decode()
    assert "The team answers." in page
    assert filled.ERASED not in page
    assert "second" in client.get("/search/?q=second+conversation").content.decode()
    assert Thread.objects.get(post=post).signal_html != ""
    assert Mail.objects.count() == 0
    assert report.notes == []
    # Accounts are matched by name, and new ones cannot sign in.
    ada, alan = (get_user_model().objects.get(username=name) for name in ("ada", "alan"))
    assert sorted(report.accounts) == ["alan", "author", "moderator"]
    assert (ada.check_password("a password"), ada.person.name) == (True, "Ada Byron")
    assert (alan.has_usable_password(), alan.is_staff, alan.email) == (False, False, "")
    assert alan.comments.filter(body="The team answers.").exists()
    # Numbers go on after the highest that ever was.
    assert make_comment().pk == manifest["highest"]["comments"] + 1
    assert Tag.objects.create(name="New").pk == manifest["highest"]["tags"] + 1


@pytest.mark.django_db
def test_a_post_that_appeared_after_the_export_is_not_announced_again(members, manifest, tmp_path):
    posts = rows_of(members, "posts")
    late = next(row for row in posts if row["title"] == "A post")
    late["announced_at"] = None
    file = tmp_path / "late.zip"
    file.write_bytes(write(with_rows(members, posts=posts), manifest))

    report = import_archive(file)

    Runner().run_once()
    assert report.appeared == 1
    assert Mail.objects.count() == 0


@pytest.mark.django_db
def test_what_was_erased_since_the_export_is_erased_again(archive, members, tmp_path):
    """And what an import that was killed has left of pictures is in nobody's way."""
    file = tmp_path / "blog.zip"
    shutil.copy(archive, file)
    comment = next(row for row in rows_of(members, "comments") if row["body"] == "Reported.")
    left = next(name for name in members if name.startswith("media/pictures/"))
    default_storage.save(left.removeprefix("media/"), ContentFile(members[left]))
    identity = rows_of(members, "blog")[0]["identity"]
    now = timezone.now()
    erasure = Erasure(kind="comments.words", row=comment["id"], at=now)
    known = erasures.List({erasure.pk: erasure}, now, {"comments.comment": 100_000})
    erasures.append(erasures.file_in(tmp_path, identity), known)

    report = import_archive(file)

    assert report.erased_again == 1
    assert Comment.objects.get(pk=comment["id"]).body == ""
    assert make_comment().pk == 100_001


# What is in it, and what is not


def test_every_model_is_in_it_or_left_out_with_a_reason():
    models = apps.get_models(include_auto_created=True)
    everything = {model._meta.label_lower for model in models if not model._meta.proxy}
    included = {kind.model._meta.label_lower for kind in KINDS}

    assert included & LEFT_OUT.keys() == set()
    assert included | LEFT_OUT.keys() == everything
    assert all(LEFT_OUT.values())


def test_no_number_that_an_erasure_has_is_used_again():
    counted = {kind.model for kind in KINDS if kind.is_numbered}
    counted |= {table.model for table in COUNTERS.values()}

    assert {table.model for table in NUMBERED} - counted == set()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_column_is_in_it_or_left_out_with_a_reason(kind):
    columns = {field.name for field in kind.model._meta.local_concrete_fields}
    included = {field.column.name for field in kind.fields}

    assert included & kind.left_out.keys() == set()
    assert included | kind.left_out.keys() == columns


def test_every_kind_and_every_verb_is_in_the_filled_blog(members):
    """Otherwise the round trip would show nothing about it."""
    empty = [kind.name for kind in KINDS if not rows_of(members, kind.name)]
    verbs = {row["verb"] for row in rows_of(members, "decisions")}

    assert empty == []
    assert set(Decision.Verb.values) - verbs == set()


def test_neither_erased_words_nor_secrets_are_in_it(members):
    secrets = [filled.ERASED, KEY, "pbkdf2", "md5$", "nonce", "password"]
    found = [
        (name, secret)
        for name, data in members.items()
        for secret in secrets
        if name.startswith("data/") and secret.encode() in data.lower()
    ]

    assert found == []


def test_a_changed_format_has_another_number():
    """Whoever reads archives relies on it. After a release, raise `ARCHIVE.version`, too."""
    described = {"description", "$comment"}

    def plain(schema):
        if isinstance(schema, dict):
            return {k: plain(v) for k, v in schema.items() if k not in described}
        return schema

    # A property may have the name of a keyword, so each is taken by itself.
    schemas = {
        kind.name: {name: plain(schema) for name, schema in kind.schema["properties"].items()}
        for kind in KINDS
    }
    digest = hashlib.sha256(json.dumps(schemas, sort_keys=True).encode()).hexdigest()[:16]

    assert (ARCHIVE.version, digest) == (1, "de2541abc2c9eb9f")


def test_the_page_about_it_names_every_kind_and_every_property(settings):
    page = Path(settings.BASE_DIR, "docs/archive.md").read_text()
    names = {kind.name for kind in KINDS} | {f.name for kind in KINDS for f in kind.fields}

    assert {name for name in names if f"`{name}`" not in page} == set()


# What is refused


def change(kind, number, **values):
    """Return a change of the members: one row of a kind says something else."""

    def changed(members):
        rows = rows_of(members, kind)
        rows[number] |= values
        return with_rows(members, **{kind: rows})

    return changed


def drop(kind, number):
    def changed(members):
        rows = rows_of(members, kind)
        del rows[number]
        return with_rows(members, **{kind: rows})

    return changed


def twice(kind):
    def changed(members):
        rows = rows_of(members, kind)
        return with_rows(members, **{kind: [rows[0], *rows]})

    return changed


def circle(members):
    """A comment and its reply answer each other."""
    rows = rows_of(members, "comments")
    reply = next(row for row in rows if row["parent"])
    parent = next(row for row in rows if row["id"] == reply["parent"])
    parent["parent"] = reply["id"]
    return with_rows(members, comments=rows)


def circle_of_posts(members):
    rows = rows_of(members, "posts")
    rows[0]["replaced_by"], rows[1]["replaced_by"] = rows[1]["id"], rows[0]["id"]
    return with_rows(members, posts=rows)


def without_a_picture(members):
    name = next(name for name in members if name.startswith("media/pictures/"))
    return {n: data for n, data in members.items() if not n.startswith(name.removesuffix(".webp"))}


def raw(kind, line):
    def changed(members):
        name = BY_NAME[kind].member
        return members | {name: members[name] + line + b"\n"}

    return changed


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        (change("comments", 0, parent=10**9), r"comments, \d+ answers 1000000000, which is not"),
        (
            circle,
            r"comments, \d+ answers \d+, which is not before it under its post",
        ),
        (circle_of_posts, r"posts, \d+: replaced_by leads round in a circle"),
        (change("comments", 0, body=7), r"comments, \d+: body is no string"),
        (change("comments", 0, by_team=1), r"comments, \d+: by_team is no boolean"),
        (change("comments", 0, status="loud"), r"comments, \d+: status is none of 'pending', "),
        (change("comments", 0, submitted_at="2024-06-10"), r"\d+: submitted_at is not in the form"),
        (change("comments", 0, hold_reasons=[["x", ["foot", 1, 2]]]), r"hold_reasons is none of"),
        (change("comments", 0, body="a\0b"), r"comments, \d+: body has characters that no text"),
        (change("comments", 0, author_url="javascript:alert(1)"), r"author_url is not in the form"),
        (change("comments", 0, extra=1), r"comments, line 1: extra is unknown"),
        (change("posts", 0, slug="../up"), r"posts, \d+: slug is not in the form"),
        (change("posts", 0, address_month=13), r"posts, \d+: address_month is not from 1 to 12"),
        (change("posts", 0, series=999), r"posts, \d+: series refers to 999, which is not in"),
        (change("pictures", 0, file="../x"), r"pictures, \d+ has a picture with a name that none"),
        (change("threads", 0, pinned=[999999]), r"threads, \d+: pinned refers to 999999"),
        (change("redirects", 0, made_at="2024-13-10T00:00:00.000000+00:00"), "is no date-time"),
        (drop("threads", 0), r"threads, \d+ is missing, and there are comments of it"),
        (drop("blog", 0), r"blog has no row"),
        (twice("people"), r"people, \d+ comes twice, or is not in its order"),
        (twice("comments"), r"comments, \d+ comes twice"),
        (without_a_picture, r"pictures, \d+ has the picture pictures/\S+, which is not in the"),
        (raw("tags", b"[1]"), r"tags, line \d+: it is no object"),
        (raw("tags", b"[" * 100_000), r"data/tags.jsonl is damaged"),
    ],
)
def test_a_changed_archive_is_refused_with_the_item_named(members, manifest, changed, message):
    data = write(changed(members), pictures_counted(changed(members), manifest))

    with pytest.raises(Refused, match=message):
        check(Reader(io.BytesIO(data), "a.zip", ARCHIVE))


def pictures_counted(members, manifest):
    return manifest | {"pictures": sum(name.startswith("media/") for name in members)}


def test_half_a_character_is_no_text():
    assert fault({"type": "string"}, "\ud800") == "has characters that no text has"


def test_a_version_that_is_not_known_is_refused_by_its_number(members, manifest):
    later = Format(**vars(ARCHIVE) | {"version": 2})
    data = write(members, {**manifest, "archive": 2}, later)

    with pytest.raises(Refused, match=r"is in format 2, which this release does not know"):
        Reader(io.BytesIO(data), "a.zip", ARCHIVE)


def test_a_backup_is_no_archive():
    file = io.BytesIO()
    Writer(file, AT).close({})

    with pytest.raises(Refused, match=r"a\.zip is no archive of a blog"):
        Reader(file, "a.zip", ARCHIVE)


@pytest.mark.django_db
def test_a_row_that_the_database_refuses_is_named_and_nothing_is_written(
    members, manifest, tmp_path, settings
):
    tags = rows_of(members, "tags")
    tags[1]["slug"] = tags[0]["slug"]
    file = tmp_path / "two.zip"
    file.write_bytes(write(with_rows(members, tags=tags), manifest))
    before = list(dump.rows())

    with pytest.raises(Refused, match=rf"two\.zip: tags, {tags[1]['id']} does not fit into"):
        import_archive(file)

    assert list(dump.rows()) == before
    assert [path for path in settings.MEDIA_ROOT.rglob("*") if path.is_file()] == []


@pytest.mark.django_db
def test_a_blog_that_is_not_empty_is_left_as_it_is(archive):
    make_post()
    before = list(dump.rows())

    with pytest.raises(CommandError, match=r"Nothing was changed. There is a blog here already: 1"):
        call_command("import_archive", archive)

    assert list(dump.rows()) == before


@pytest.mark.django_db
def test_a_picture_that_is_lost_here_does_not_keep_anybody_from_leaving():
    Blog.load().save()
    picture = make_post(image=filled.picture(), image_alt="Teal").image
    picture.storage.delete(picture.name)

    data = export()

    manifest = Reader(io.BytesIO(data), "a.zip", ARCHIVE).manifest
    assert manifest["missing"] == [picture.name]
    check(Reader(io.BytesIO(data), "a.zip", ARCHIVE))
