"""Words that nobody else uses are sent through every form. They are found where /privacy/ says,
and nowhere once they were taken back."""

import logging
import os
import re
import time
import uuid

import pytest
from django.core.cache import caches
from django.core.management import call_command

from blog.models import Subscriber
from comments.models import Comment
from config.operations.jobs import Runner
from config.operations.logs import TextFormatter
from tests.support import dump
from tests.support.factories import make_moderator, make_post

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

CANARIES = {
    "name": "Quillonzephyr",
    "website": "brambleyonder.example",
    "words": "marzipanquokka",
    "changed words": "thistlegrommet",
    "report": "lanternpudding",
    "reply": "dunnockharp@example.org",
    "newsletter": "ospreyfiddle@example.org",
    "answers": "pelicanbassoon@example.org",
    "former blog": "magpietrombone@example.org",
    "search": "velvetgondola",
    "address": "203.0.113.177",
    "browser": "Wanderwombat",
}


@pytest.fixture
def log():
    """Every line that is logged meanwhile, as it is written to the console."""
    lines = []
    handler = logging.Handler()
    handler.setFormatter(TextFormatter("{name} {message}", style="{"))
    handler.emit = lambda record: lines.append(handler.format(record))
    logging.getLogger().addHandler(handler)
    yield lines
    logging.getLogger().removeHandler(handler)


@pytest.fixture
def folders(settings, tmp_path):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path / "mail")
    return {"mail files": tmp_path / "mail", "media": tmp_path / "media"}


def send_everything(client):
    """A reader and a moderator use every form that there is. Returns the address of the comment."""
    alan = make_moderator("canary-alan", email="alan@example.org")
    post = make_post(title="A post")
    at, form = post.get_absolute_url(), f"{post.get_absolute_url()}comment/"
    comment = {
        "body": f"Some words: {CANARIES['words']}.",
        "name": CANARIES["name"],
        "website": f"https://{CANARIES['website']}/",
        "writer": str(uuid.uuid4()),
        "seconds": "60",
        "warned": "1",
        "notify": "1",
        "email": CANARIES["answers"],
    }
    client.post(form, comment | {"website": "no address"})
    client.post(form, comment | {"action": "preview"})
    own = client.post(form, comment | {"action": "post"})["Location"]
    client.post(
        f"{own}change/",
        comment | {"body": f"Other words: {CANARIES['changed words']} and {CANARIES['words']}."},
    )
    row = Comment.objects.get(author_name=CANARIES["name"])
    row.approve(by=alan)
    for page in (at, "/", "/comments/feed/", own):
        client.get(page)
    report = {"reason": "own", "line": CANARIES["report"], "reply_to": CANARIES["reply"]}
    client.post(f"/comment/{row.pk}/report/", report)
    client.post("/subscribe/", {"email": CANARIES["newsletter"]})
    client.post("/comment/find/", {"email": CANARIES["former blog"]})
    client.get("/search/", {"q": CANARIES["search"]})
    client.get(f"/nothing/?q={CANARIES['search']}")
    Runner().run_once()
    return own


def places(canary, log, folders):
    """Where a canary is found: tables, the cache, the log, files."""
    word = canary.lower()
    found = [f"table {table}" for table in dump.tables_with(word)]
    for alias, place in {"default": "cache", "limits": "store of limits"}.items():
        kept = caches[alias]._cache
        is_found = word in repr(list(kept)) or word.encode() in b"\n".join(kept.values()).lower()
        found += [place] if is_found else []
    found += ["log"] if word in "\n".join(log).lower() else []
    for name, folder in folders.items():
        files = b"\n".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
        found += [name] if word.encode() in re.sub(rb"=\r?\n", b"", files).lower() else []
    return {re.sub(r"^(table colloquy_search).*", r"\1", place) for place in found}


COMMENT = {"table comments_comment", "cache"}
ALLOWED = {
    # The name and the words are found by a search; a page that is shown holds them.
    "name": COMMENT | {"table comments_edit", "table colloquy_search"},
    "website": COMMENT | {"table comments_edit"},
    "words": COMMENT | {"table comments_edit", "table colloquy_search"},
    "changed words": COMMENT | {"table colloquy_search"},
    "report": {"table comments_report"},
    "reply": {"table comments_report"},
    "newsletter": {"table blog_subscriber", "mail files"},
    "answers": {"table comments_comment", "mail files"},
    "former blog": set(),
    "search": set(),
    "address": set(),
    "browser": set(),
}
CERTAIN = {
    "name": "table comments_comment",
    "words": "table comments_comment",
    "changed words": "cache",
    "report": "table comments_report",
    "newsletter": "mail files",
    "answers": "mail files",
}
"""Where a canary must be found, or this test looks in the wrong place."""


@pytest.fixture
def reader(client):
    client.defaults |= {
        "REMOTE_ADDR": CANARIES["address"],
        "HTTP_USER_AGENT": f"Mozilla/5.0 {CANARIES['browser']}/9",
    }
    return client


def test_each_canary_is_where_the_page_says_and_after_erasure_nowhere(
    reader, log, folders, settings
):
    own = send_everything(reader)

    found = {name: places(word, log, folders) for name, word in CANARIES.items()}
    assert {name: found[name] - ALLOWED[name] for name in found} == dict.fromkeys(found, set())
    assert {name for name, place in CERTAIN.items() if place not in found[name]} == set()

    reader.post(own, {"action": "take-back"})
    subscriber = Subscriber.objects.get()
    reader.post(subscriber.own_path, {"action": "leave"})
    # Mail that the owner has written to files is like mail that was sent: it is kept for a time.
    long_ago = time.time() - (settings.MAIL_KEPT_DAYS + 1) * 86_400
    for file in folders["mail files"].iterdir():
        os.utime(file, (long_ago, long_ago))
    call_command("purge", verbosity=0)

    left = {name: places(word, log, folders) for name, word in CANARIES.items()}
    assert left == dict.fromkeys(left, set())
    held = dump.everything().lower()
    assert [name for name, word in CANARIES.items() if word.lower().encode() in held] == []
