"""Who wrote on a former blog finds, downloads and deletes it by the e-mail address of then."""

import hashlib
import hmac
import json
import re
from datetime import timedelta

import pytest
from django.conf import settings as given
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from blog.models import Erasure, Mail, Post
from comments.models import Comment, ImportedAddress
from config.backup import erasures
from config.exchange import keys
from config.models import AddressLink
from config.operations.jobs import Runner
from tests.config.exchange.exports import bring_in, comment, item, write
from tests.support import dump
from tests.support.pages import elements, text

pytestmark = pytest.mark.django_db

WREN, ROBIN, NOBODY = "wren@old.example", "robin@old.example", "nobody@old.example"
FORM, SENT = "/comment/find/", "/comment/find/sent/"
POST = "/2013/06/post-7/"
KEY = "a key for tests, which is longer than thirty-two"


@pytest.fixture(autouse=True)
def _key(monkeypatch):
    monkeypatch.setenv("IMPORT_KEY", KEY)
    keys.address_key.cache_clear()
    yield
    keys.address_key.cache_clear()


def export(folder, *more):
    """An export with three comments by Wren, one of them spam, and one by Robin between them."""
    comments = [
        comment(1, "The fan helped me sleep.", author="Wren", author_email=WREN),
        comment(2, "It did not help me.", author="Robin", author_email=ROBIN, parent=1),
        comment(3, "Try it at night.", author="Wren", author_email="Wren@Old.example", parent=2),
        comment(4, "Buy my fan.", author="Wren", author_email=WREN, approved="spam"),
    ]
    return write(folder, item(7, comments=comments), *more)


@pytest.fixture
def imported(tmp_path):
    bring_in(export(tmp_path))
    return tmp_path


def sent_link(client, mailoutbox, email=WREN):
    """Ask for the link, and return its path from the e-mail."""
    assert client.post(FORM, {"email": email})["Location"] == SENT
    Runner().run_once()
    message = mailoutbox[-1]
    assert message.to == [email]
    links = re.findall(r"http://127\.0\.0\.1:8000(/comment/find/\S+)", message.body)
    assert len(links) == 1
    assert links[0] in message.alternatives[0].content
    return links[0]


def buttons(html):
    """What each form of a page would send without script, in order."""
    forms = re.findall(r"<form[^>]*>(.*?)</form>", html, re.DOTALL)
    return [
        {
            field["name"]: field["value"]
            for tag, field in elements(form)
            if tag in {"input", "button"} and "name" in field
        }
        for form in forms
    ]


def page(client, path):
    return client.get(path).content.decode()


# The journey


def test_who_wrote_there_deletes_one_and_it_stays_deleted(client, imported, mailoutbox):
    link = sent_link(client, mailoutbox)
    shown = page(client, link)
    first = Comment.objects.get(source_id="1")

    assert "3 comments from a former blog were written" in text(shown)
    assert "The fan helped me sleep." in shown
    assert "It did not help me." not in shown
    sent = {"comment": str(first.pk), "action": "delete"}
    assert sent in buttons(shown)
    assert client.post(link, sent)["Location"] == f"{link}?done=deleted"

    first.refresh_from_db()
    assert (first.body, first.author_name, first.erased_at is None) == ("", "", False)
    left = page(client, f"{link}?done=deleted")
    assert "The words are deleted." in left
    assert "The fan helped me sleep." not in left
    assert "2 comments from a former blog were written" in text(left)
    public = page(client, POST)
    assert "The fan helped me sleep." not in public
    assert "It did not help me." in public
    assert b"The fan helped me sleep." not in dump.everything()

    report = bring_in(export(imported))

    assert Comment.objects.count() == 4
    assert "The fan helped me sleep." not in page(client, POST)
    assert report["notes"]["Changed here since the last import"] == [
        "Comment 1 was deleted here. It stays so. (“Post 7”)"
    ]
    assert not ImportedAddress.objects.filter(comment=first).exists()


def test_all_are_deleted_with_one_button_and_those_of_others_stay(client, imported, mailoutbox):
    link = sent_link(client, mailoutbox)
    assert {"action": "delete-all"} in buttons(page(client, link))

    client.post(link, {"action": "delete-all"})

    erased = Comment.objects.exclude(erased_at=None).values_list("source_id", flat=True)
    assert sorted(erased) == ["1", "3", "4"]
    assert Comment.objects.get(source_id="2").body == "It did not help me."
    left = page(client, link)
    assert "Nothing that was written with your e-mail address is left here." in left
    assert buttons(left) == [{"action": "end"}]


def test_a_restored_backup_keeps_it_deleted(client, imported, mailoutbox):
    """The rows are as in a backup from before; the list of erasures is what a restore reads."""
    backup = list(Comment.objects.filter(source_id="1").values())[0]
    digest = ImportedAddress.objects.get(comment__source_id="1").digest
    client.post(sent_link(client, mailoutbox), {"action": "delete-all"})
    known = erasures.of_database()

    Comment.objects.filter(pk=backup.pop("id")).update(**backup)
    row = Comment.objects.get(source_id="1")
    ImportedAddress.objects.create(comment=row, digest=digest)
    Erasure.objects.all().delete()
    assert row.body == "The fan helped me sleep."
    assert erasures.erase_again(known) == 1

    row.refresh_from_db()
    assert (row.body, row.erased_at is None) == ("", False)
    assert not ImportedAddress.objects.filter(comment=row).exists()
    bring_in(export(imported))
    assert not Comment.objects.filter(body="The fan helped me sleep.").exists()


def test_the_download_has_these_comments_and_no_others(client, imported, mailoutbox):
    link = sent_link(client, mailoutbox)

    response = client.get(f"{link}data/")

    said = json.loads(response.content)
    texts = ["Buy my fan.", "The fan helped me sleep.", "Try it at night."]
    assert response["Content-Disposition"] == 'attachment; filename="my-comments.json"'
    assert sorted(row["text"] for row in said["comments"]) == texts
    assert {row["number_on_the_former_blog"] for row in said["comments"]} == {"1", "3", "4"}
    assert "Robin" not in response.content.decode()


# The same answer


def asked(client, email):
    """What a stranger sees, and what the database does, when an address is typed."""
    with CaptureQueriesContext(connection) as queries:
        response = client.post(FORM, {"email": email})
    statements = [re.sub(r"'[^']*'|\b\d+\b|s\d+_x\d+", "?", query["sql"]) for query in queries]
    headers = dict(response.items())
    return response.status_code, headers, response.content, page(client, SENT), statements


def test_the_answer_is_the_same_whether_there_are_comments_or_not(client, imported, mailoutbox):
    there, not_there = asked(client, WREN), asked(client, NOBODY)

    assert there == not_there
    assert there[0] == 302
    assert "If comments were written here with this address" in there[3]
    assert len([sql for sql in there[4] if sql.startswith("INSERT")]) == 2
    Runner().run_once()
    assert [message.to for message in mailoutbox] == [[WREN]]
    states = Mail.objects.order_by("pk").values_list("state", "recipient")
    assert list(states) == [("sent", ""), ("dropped", "")]


def test_no_page_sets_a_cookie_or_may_be_kept(client, imported, mailoutbox):
    link = sent_link(client, mailoutbox)

    answers = [client.get(path) for path in (FORM, SENT, link, f"{link}data/")]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 200]
    assert {answer["Cache-Control"] for answer in answers} == {"private, no-store"}
    assert not any(answer.cookies for answer in answers)


def test_an_address_that_is_none_is_given_back(client):
    response = client.post(FORM, {"email": "wren@"})

    assert response.status_code == 422
    assert "Write the whole address, as in wren@example.org." in text(response)
    assert (AddressLink.objects.count(), Mail.objects.count()) == (0, 0)


def test_one_address_gets_three_links_a_day_and_the_answer_stays_the_same(client, imported):
    for number in range(5):
        extra = {"REMOTE_ADDR": f"192.0.2.{number}"}
        assert client.post(FORM, {"email": WREN.upper()}, **extra)["Location"] == SENT

    assert Mail.objects.count() == AddressLink.objects.count() == 3


# The hash


def test_without_the_key_no_address_leads_to_its_hash(imported, client, settings, monkeypatch):
    """Whoever has the database can try every address; without the key none of them matches."""
    stored = ImportedAddress.objects.get(comment__source_id="1").digest
    held = dump.everything().lower()

    guesses = [hashlib.sha256(WREN.encode()).hexdigest()]
    for secret in (given.SECRET_KEY, "", WREN, given.SITE_URL):
        guesses.append(hmac.new(secret.encode(), WREN.encode(), hashlib.sha256).hexdigest())
    assert stored not in guesses
    assert stored == hmac.new(KEY.encode(), WREN.encode(), hashlib.sha256).hexdigest()
    assert WREN.encode() not in held
    assert KEY.encode() not in held

    monkeypatch.setenv("IMPORT_KEY", "another key, which is longer than thirty-two too")
    keys.address_key.cache_clear()
    client.post(FORM, {"email": WREN})
    assert Runner().run_once() == {"dropped": 1}


# The link


def test_a_link_ends_after_24_hours(client, imported, mailoutbox):
    link = sent_link(client, mailoutbox)
    AddressLink.objects.update(asked_at=timezone.now() - timedelta(hours=23, minutes=59))
    assert client.get(link).status_code == 200

    AddressLink.objects.update(asked_at=timezone.now() - timedelta(hours=24))

    assert client.get(link).status_code == 410
    assert client.get(f"{link}data/").status_code == 410
    assert client.post(link, {"action": "delete-all"}).status_code == 410
    assert not Comment.objects.exclude(erased_at=None).exists()


def test_its_reader_ends_a_link_for_good(client, imported, mailoutbox):
    link = sent_link(client, mailoutbox)
    row = AddressLink.objects.values().get()

    client.post(link, {"action": "end"})

    assert client.get(link).status_code == 410
    assert "This link has ended" in page(client, link)
    known = erasures.of_database()
    AddressLink.objects.create(**row)
    Erasure.objects.all().delete()
    erasures.erase_again(known)
    assert client.get(link).status_code == 410


def test_a_link_deletes_nothing_of_another_address(client, imported, mailoutbox):
    link = sent_link(client, mailoutbox)
    other = Comment.objects.get(source_id="2")

    for key in (str(other.pk), "", "x", "9" * 30):
        client.post(link, {"action": "delete", "comment": key})
    client.post(link, {"comment": str(Comment.objects.get(source_id="1").pk)})

    assert not Comment.objects.exclude(erased_at=None).exists()


def test_an_e_mail_that_waits_is_not_sent_when_the_comments_are_gone(client, imported, mailoutbox):
    client.post(FORM, {"email": WREN})
    for row in Comment.objects.all():
        row.erase()

    Runner().run_once()

    assert mailoutbox == []


def test_the_title_of_a_post_that_is_not_public_is_not_shown(client, imported, mailoutbox):
    link = sent_link(client, mailoutbox)
    Post.objects.get().unpublish()

    shown = page(client, link)

    assert "On a post that is not public" in text(shown)
    assert "Post 7" not in shown


def test_the_page_takes_the_same_queries_for_three_comments_and_for_sixty(
    client, imported, mailoutbox
):
    link = sent_link(client, mailoutbox)
    with CaptureQueriesContext(connection) as few:
        client.get(link)
    more = [comment(number, f"Words {number}", author_email=WREN) for number in range(100, 157)]
    bring_in(write(imported, item(8, comments=more), name="more.xml"))

    with CaptureQueriesContext(connection) as many:
        shown = page(client, link)

    assert len(many) == len(few)
    assert shown.count("<article") == 50
    assert "60 comments from a former blog were written" in text(shown)
    assert page(client, f"{link}?page=2").count("<article") == 10


# Where a reader looks for it


@pytest.mark.parametrize("path", ["/privacy/", "/comment/mine/"])
def test_a_reader_finds_the_page(client, path):
    assert ("a", FORM) in {(tag, one.get("href")) for tag, one in elements(page(client, path))}
