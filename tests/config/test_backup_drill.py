"""A blog is backed up, lost and restored, in processes and databases of its own."""

import shutil

import pytest
from django.db import connection

from tests.config.blogs import Blog

FILL = """
call_command("migrate", verbosity=0)
post = make_post(title="A post", tags=["Sleep"])
grace = make_comment(post=post, body="Grace has a thought.", author_name="Grace")
reply = make_comment(parent=grace, body="A reply — with “quotes” and 𝔘nicode.")
hopper = make_comment(post=post, body="Hopper takes it back.", author_name="Hopper")
watched = make_comment(post=post, body="Notify me about answers.")
watched.ask_for_mail(email="watcher@example.org", about="replies", often="daily")
held = make_comment(post=post, status="pending", body="Still waiting.")
alan = make_moderator()
make_comment(post=post, status="spam", by=alan, body="Buy cheap watches at casino.example now")
stays = Subscriber.objects.create(email="stays@example.org", confirmed_at=post.publish_at)
leaves = Subscriber.objects.create(email="leaves@example.org", confirmed_at=post.publish_at)
preview = make_preview(post)
picture = settings.MEDIA_ROOT / "pictures" / "scan.webp"
picture.parent.mkdir(parents=True)
picture.write_bytes(b"a picture")
def digests():
    made = Path(os.environ["FILE"]).with_name("digests.zip")
    manifest = making.backup(made)
    with made.open("rb") as file:
        members = archive.Reader(file, made.name).members
    wanted = ["comments.comment", "comments.thread", "comments.decision", "comments.tokencount"]
    return {name: members[f"database/{name}"]["sha256"] for name in [*wanted, "blog.post"]}
"""

BACK_UP_THEN_ERASE = """
file = os.environ["FILE"]
call_command("backup", file, **quiet)
before = digests()
left = leaves.pk
hopper.erase()
watched.stop_mail()
leaves.delete()
PreviewLink.objects.all().delete()
later = make_comment(post=post, body="After the backup.")
erasures.keep_lists()
say(
    grace=grace.get_own_url(), hopper=hopper.pk, later=later.pk, leaves=left,
    watched=watched.pk, stays=stays.own_path, preview=preview, digests=before,
    mode=oct(os.stat(file).st_mode & 0o777),
    list=str(erasures.file_in(settings.VAR, Blog.identify())),
)
"""  # fmt: skip

DIGESTS = FILL[FILL.index("def digests") :]
LOOK = """
from django.test import Client
from django.db import connection
def page(path):
    answer = Client(headers={"host": "127.0.0.1"}).get(path)
    return answer.status_code
def look(told):
    words = lambda pk: Comment.objects.get(pk=pk).body
    spam_rows = TokenCount.objects.exclude(pk=0).exists()
    return {
        "vendor": connection.vendor, "own page": page(told["grace"]),
        "subscriber": page(told["stays"]), "preview": page(told["preview"]),
        "hopper": words(told["hopper"]),
        "left": Subscriber.objects.filter(pk=told["leaves"]).count(),
        "watches": Watch.objects.filter(pk=told["watched"]).count(),
        "picture": (settings.MEDIA_ROOT / "pictures" / "scan.webp").read_text(),
        "spam score is of this key": spam_rows and not spam.is_stale(),
        "found by a search": page("/search/?q=thought"),
    }
"""


@pytest.fixture
def blogs(tmp_path):
    """`blogs(database)` is a place for one more blog; see `Blog`."""
    made = []

    def blog(database="sqlite", **how):
        folder = tmp_path / f"blog-{len(made)}"
        folder.mkdir()
        made.append(Blog(folder, database, **how))
        return made[-1]

    yield blog
    for each in made:
        each.close()


def test_a_lost_blog_comes_back_whole_and_what_was_erased_does_not(blogs, tmp_path):
    """From SQLite to the database of this run; on PostgreSQL from there back to SQLite too."""
    file = tmp_path / "backup.zip"
    old, new = blogs(is_migrated=True), blogs(connection.vendor)
    told = old.run(FILL + BACK_UP_THEN_ERASE, FILE=str(file))

    restored = new.run(
        DIGESTS
        + LOOK
        + f"""
told = {told}
call_command("restore", os.environ["FILE"], **quiet)
say(digests=digests(), **look(told))
""",
        FILE=str(file),
    )

    assert told["mode"] == "0o600"
    assert restored.pop("digests") == told["digests"]
    assert restored == {
        "vendor": connection.vendor,
        "own page": 200,
        "subscriber": 200,
        "preview": 302,  # to the post, which is public
        "hopper": "Hopper takes it back.",
        "left": 1,
        "watches": 1,
        "picture": "a picture",
        "spam score is of this key": True,
        "found by a search": 200,
    }

    shutil.copy(told["list"], tmp_path)  # the list of erasures, beside the backup
    again = new.run(
        LOOK
        + f"""
from io import StringIO
copy_the_tables()
told, out = {told}, StringIO()
call_command("restore", os.environ["FILE"], "--replace", stdout=out, stderr=out)
call_command("check_trees", stdout=out)
found = look(told)
subscriber = Subscriber.objects.create(email="x@example.org")
numbers = make_comment(post=Post.objects.get()).pk, subscriber.pk
say(said=out.getvalue(), numbers=numbers, **found)
""",
        FILE=str(file),
    )

    assert "Erased again, as it was since: 5." in again["said"]
    assert "0 faults" in again.pop("said")
    assert again.pop("numbers") == [told["later"] + 1, told["leaves"] + 1]
    assert again == {
        "vendor": connection.vendor,
        "own page": 200,
        "subscriber": 200,
        "preview": 404,
        "hopper": "",
        "left": 0,
        "watches": 0,
        "picture": "a picture",
        "spam score is of this key": True,
        "found by a search": 200,
    }


REFUSALS = """
import pyrage
copy_the_tables()
file = Path(os.environ["FILE"])
call_command("backup", file, **quiet)
plain = file.read_bytes()
def changed(name, data):
    path = file.with_name(name)
    path.write_bytes(data)
    return path
at = plain.index(b"a picture")
flipped = changed("flipped.zip", plain[:at] + b"A" + plain[at + 1:])
cut = changed("cut.zip", plain[: len(plain) // 2])
os.environ["BACKUP_PASSPHRASE"] = "the right one"
locked = file.with_name("locked.zip")
call_command("backup", locked, "--passphrase", **quiet)
mended = locked.read_bytes()
def flip(data, at):
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1:]
broken = changed("broken.zip", flip(mended, len(mended) // 2))
key = pyrage.x25519.Identity.generate()
settings.BACKUP_RECIPIENT = str(key.to_public())
sealed = file.with_name("sealed.age")
call_command("backup", sealed, **quiet)
wrong = changed("wrong.txt", str(pyrage.x25519.Identity.generate()).encode())
right = changed("right.txt", str(key).encode())
make_comment(post=post, body="What is here now.")
before = digests()
said = {
    "filled": refused("restore", file),
    "flipped": refused("restore", flipped, "--replace"),
    "cut": refused("restore", cut, "--replace"),
    "broken": refused("restore", broken, "--replace"),
    "without a key": refused("restore", sealed, "--replace"),
    "another key": refused("restore", sealed, "--replace", "--identity", wrong),
}
os.environ["BACKUP_PASSPHRASE"] = "a wrong one"
said["wrong passphrase"] = refused("restore", locked, "--replace")
settings.SECRET_KEY = "another"
said["another secret key"] = refused("restore", file, "--replace")
settings.SECRET_KEY_FALLBACKS = [os.environ["SECRET_KEY"]]
said["a fallback"] = refused("restore", file)
settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = os.environ["SECRET_KEY"], []
newer = file.with_name("newer.zip")
class Newer(archive.Writer):
    def close(self, manifest):
        schema = manifest["schema"] | {"blog": ["9999_from_the_future"]}
        super().close(manifest | {"schema": schema})
making.Writer = Newer
making.backup(newer)
making.Writer = archive.Writer
said["newer"] = refused("restore", newer, "--replace")
def full(self, archive, advance):
    raise OSError(28, "No space left on device")
unpack, restoring.media.Unpacked.unpack = restoring.media.Unpacked.unpack, full
said["full"] = refused("restore", file, "--replace")
restoring.media.Unpacked.unpack = unpack
from django.db import connection
from config.backup.tables import Table
fill = Table.fill
def dangling(self, rows, advance):
    if self.label == "comments.watch":
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO blog_post_tags (post_id, tag_id) VALUES (999999, 888888)")
    return fill(self, rows, advance)
Table.fill = dangling
said["dangling"] = refused("restore", file, "--replace")
Table.fill = fill
def gone(known):
    raise KeyboardInterrupt
erase_again, erasures.erase_again = erasures.erase_again, gone
try:
    call_command("restore", str(file), "--replace", **quiet)
except KeyboardInterrupt:
    said["stopped"] = "stopped"
erasures.erase_again = erase_again
after = digests()
left = sorted(path.name for path in settings.VAR.rglob("*restoring*"))
call_command("restore", str(sealed), "--replace", "--identity", str(right), **quiet)
os.environ["BACKUP_PASSPHRASE"] = "the right one"
call_command("restore", str(locked), "--replace", **quiet)
say(said=said, same=before == after, left=left, comments=Comment.objects.count())
"""


def test_what_is_refused_leaves_the_blog_as_it_was(blogs, tmp_path):
    file = tmp_path / "backup.zip"

    told = blogs(connection.vendor, is_migrated=True).run(FILL + REFUSALS, FILE=str(file))

    said = told["said"]
    assert "There is a blog here already: 1 posts." in said["filled"]
    assert "the member media/pictures/scan.webp is damaged" in said["flipped"]
    assert "cut.zip is no backup, or its end is missing" in said["cut"]
    assert "broken.zip cannot be decrypted with this key, or is damaged" in said["broken"]
    assert "Name the key with --identity" in said["without a key"]
    assert "cannot be decrypted with this key" in said["another key"]
    assert "The passphrase is not that of" in said["wrong passphrase"]
    assert "SECRET_KEY is not the one under which backup.zip was made" in said["another secret key"]
    assert "There is a blog here already" in said["a fallback"]
    assert "does not know the migrations blog.9999_from_the_future" in said["newer"]
    assert "No space left on device" in said["full"]
    assert "foreign key" in said["dangling"]
    assert said["stopped"] == "stopped"
    assert told["same"] is True
    assert told["left"] == []
    assert told["comments"] == 6


KILLED = """
def killed(*_):
    os._exit(9)
"""


MOMENTS = ["restoring.check_trees = killed", "restoring.media.Unpacked.put = killed"]
if connection.vendor == "sqlite":  # where the database is a file that is copied
    MOMENTS.append("places.refuse_to_wait, places.PAGES = killed, 20")


@pytest.mark.drill
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_restore_that_is_killed_leaves_the_blog_as_it_was(blogs, tmp_path, moment):
    file, blog = tmp_path / "backup.zip", blogs(connection.vendor, is_migrated=True)
    before = blog.run(
        FILL
        + 'call_command("backup", os.environ["FILE"], **quiet)\n'
        + 'make_comment(post=post, body="Newer than the backup.")\nsay(**digests())',
        FILE=str(file),
    )
    kill = f'{moment}\ncall_command("restore", os.environ["FILE"], "--replace", **quiet)'

    blog.run(KILLED + kill, FILE=str(file), status=9)

    look = DIGESTS + 'say(words=Comment.objects.latest("pk").body, **digests())'
    assert blog.run(look, FILE=str(file)) == {"words": "Newer than the backup.", **before}


OLD = """
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from config.backup.tables import Schema
ours = {"blog": "0016_likeness", "comments": "0015_index_of_lists", "colloquy": "0001_passkey"}
leaves = MigrationExecutor(connection).loader.graph.leaf_nodes()
old = {**{app: [name] for app, name in leaves}, **{app: [name] for app, name in ours.items()}}
Schema(old).migrate()
apps = Schema.of_database().apps
post = apps.get_model("blog", "Post").objects.create(title="Old", slug="old", status="published")
call_command("backup", os.environ["FILE"], **quiet)
say(leaves=Schema.of_database().leaves["blog"])
"""


def test_a_backup_of_an_earlier_release_is_migrated(blogs, tmp_path):
    file = tmp_path / "backup.zip"
    assert blogs().run(OLD, FILE=str(file)) == {"leaves": ["0016_likeness"]}

    told = blogs(connection.vendor).run(
        """
from config.backup.tables import Schema
from django.db.migrations.loader import MigrationLoader
call_command("restore", os.environ["FILE"], **quiet)
leaves = [name for app, name in MigrationLoader(None).graph.leaf_nodes() if app == "blog"]
say(slug=Post.objects.get().slug, same=Schema.of_database().leaves["blog"] == leaves)
""",
        FILE=str(file),
    )

    assert told == {"slug": "old", "same": True}


def test_the_key_of_an_encrypted_backup_comes_into_an_empty_place(blogs, tmp_path):
    """Without SECRET_KEY in the environment, as `make run` on a new machine has it."""
    file, new = tmp_path / "backup.zip", blogs()
    blogs(is_migrated=True).run(
        FILL + 'call_command("backup", os.environ["FILE"], "--passphrase", **quiet)',
        FILE=str(file),
        BACKUP_PASSPHRASE="words",
    )

    told = new.run(
        """
from io import StringIO
copy_the_tables()
out = StringIO()
call_command("restore", os.environ["FILE"], stdout=out, stderr=out)
key = settings.VAR / "secret-key"
say(said=out.getvalue(), key=key.read_text(), mode=oct(key.stat().st_mode & 0o777))
""",
        FILE=str(file),
        BACKUP_PASSPHRASE="words",
        SECRET_KEY="",
    )

    assert told["key"] == new.variables["SECRET_KEY"]
    assert told["mode"] == "0o600"
    assert "The secret key is that of the backup: start the blog anew" in told["said"]
