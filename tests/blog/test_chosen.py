"""A refused form gives back what was typed and chosen, and says when the folder refuses."""

import errno
import os
import re
import time

import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import FileSystemStorage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from PIL import Image

from blog import images
from blog.images import chosen
from blog.models import Autosave, Picture, Post
from tests.blog.hostile import picture
from tests.blog.test_admin import ADD, change, written
from tests.blog.test_pictures import kept, send
from tests.support.factories import make_post
from tests.support.pages import elements, text

pytestmark = pytest.mark.django_db

LINK = {"position": 0, "url": "https://example.org/", "excerpt": "Worth reading."}


def hill(size=(40, 20)):
    return SimpleUploadedFile("hill.png", picture(size=size))


def fields(page):
    return {a["name"]: a for tag, a in elements(page.content.decode()) if "name" in a}


def token(page, name="image"):
    return fields(page)[f"{name}-chosen"]["value"]


@pytest.fixture
def folder_that(monkeypatch):
    """`folder_that(code)` lets the media folder refuse with an error of the system."""

    def refuse(code):
        def refused(*args, **kwargs):
            raise OSError(code, os.strerror(code))

        monkeypatch.setattr(FileSystemStorage, "_save", refused)
        monkeypatch.setattr(FileSystemStorage, "delete", refused)

    return refuse


# Chosen once


def test_a_refused_form_keeps_the_picture_that_was_chosen(as_ada, ada, settings):
    byline = {"position": 0, "person": ada.person.pk}
    typed = written(title="", hashtags="#heat", links=[LINK], people=[byline])
    refused = as_ada.post(ADD, typed | {"image": hill(), "image_alt": "A hill"})

    saved = as_ada.post(
        ADD,
        written(links=[LINK], people=[byline])
        | {"image-chosen": token(refused), "image_alt": "A hill"},
    )

    shown = fields(refused)
    assert "checked" in shown["image-chosen"]
    assert shown["hashtags"]["value"] == "#heat"
    assert shown["related_links-0-url"]["value"] == "https://example.org/"
    assert "Worth reading." in text(refused)
    assert "Use the picture that you chose. It is not saved yet." in text(refused)
    assert saved.status_code == 302
    post = Post.objects.get()
    assert (post.image_width, post.image_height, post.image_alt) == (40, 20, "A hill")
    assert "posts/the-fan.webp" in kept(settings)


def test_the_kept_copy_goes_when_the_post_is_saved(
    as_ada, settings, django_capture_on_commit_callbacks
):
    refused = as_ada.post(ADD, written(title="") | {"image": hill(), "image_alt": "A hill"})
    copies = [name for name in kept(settings) if name.startswith("unsaved/")]

    with django_capture_on_commit_callbacks(execute=True):
        as_ada.post(ADD, written() | {"image-chosen": token(refused), "image_alt": "A hill"})

    assert len(copies) == 1
    assert re.fullmatch(r"unsaved/[0-9a-f]{32}\.webp", copies[0])
    assert kept(settings) == [
        "posts/480/the-fan.webp",
        "posts/960/the-fan.webp",
        "posts/the-fan.webp",
    ]


def test_a_picture_outlives_several_refusals_and_is_kept_once(as_ada, settings):
    first = as_ada.post(ADD, written(title="") | {"image": hill()})

    second = as_ada.post(ADD, written(title="") | {"image-chosen": token(first)})

    assert token(second) == token(first)
    assert len(kept(settings)) == 1


def test_a_kept_picture_is_stored_as_it_is(as_ada, settings):
    refused = as_ada.post(ADD, written(title="") | {"image": hill(), "image_alt": "A hill"})
    before = (settings.MEDIA_ROOT / kept(settings)[0]).read_bytes()

    as_ada.post(ADD, written() | {"image-chosen": token(refused), "image_alt": "A hill"})

    assert (settings.MEDIA_ROOT / "posts/the-fan.webp").read_bytes() == before


def test_who_unticks_the_picture_or_chooses_another_one_gets_that(as_ada):
    refused = as_ada.post(ADD, written(title="") | {"image": hill(), "image_alt": "A hill"})
    other = {"image": hill((60, 30)), "image-chosen": token(refused), "image_alt": "A hill"}

    as_ada.post(ADD, written(slug="none"))
    as_ada.post(ADD, written(slug="other") | other)

    assert not Post.objects.get(slug="none").image
    assert Post.objects.get(slug="other").image_width == 60


def test_a_picture_of_the_library_is_chosen_once_too(admin_client):
    add = "/admin/blog/picture/add/"
    refused = admin_client.post(add, {"file": hill(), "alt": ""})

    admin_client.post(add, {"file-chosen": token(refused, "file"), "alt": "A hill"})

    assert "required" not in fields(refused)["file"]
    assert Picture.objects.get().width == 40


def test_a_restored_text_brings_its_picture_back(as_ada):
    sitting = {"sitting": "first", "title": "", "image": hill(), "image_alt": "A hill"}
    refused = as_ada.post(ADD, written() | sitting)

    page = as_ada.get(f"{ADD}?restore=first")

    assert token(page) == token(refused)
    assert fields(page)["image_alt"]["value"] == "A hill"


@pytest.mark.parametrize("forged", ["posts/a.webp", "../secret-key", "x:y:z", "\x00"])
def test_a_forged_name_leads_to_no_file(as_ada, forged):
    page = as_ada.post(ADD, written() | {"image-chosen": forged, "image_alt": "A hill"})

    assert "The picture that you chose is no longer here. Choose it again." in text(page)
    assert not Post.objects.exists()


def test_a_picture_that_is_gone_must_be_chosen_again_and_the_form_says_so(as_ada, settings):
    refused = as_ada.post(ADD, written(title="") | {"image": hill(), "image_alt": "A hill"})
    chosen.forget(token(refused))

    page = as_ada.post(ADD, written() | {"image-chosen": token(refused), "image_alt": "A hill"})

    assert "The picture that you chose is no longer here. Choose it again." in text(page)
    assert "image-chosen" not in fields(page)


def test_old_chosen_pictures_are_purged_and_young_ones_kept(as_ada, settings):
    for _ in range(2):
        as_ada.post(ADD, written(title="") | {"image": hill()})
    old, young = kept(settings)
    long_ago = time.time() - 91 * 24 * 3600
    os.utime(settings.MEDIA_ROOT / old, (long_ago, long_ago))

    call_command("purge", verbosity=0)

    assert kept(settings) == [young]


def test_a_picture_is_decoded_once(as_ada, monkeypatch):
    opened = []
    decode = images.resizing.decode
    monkeypatch.setattr(images.resizing, "decode", lambda file: opened.append(file) or decode(file))

    as_ada.post(ADD, written() | {"image": hill(), "image_alt": "A hill"})
    send(as_ada)

    assert len(opened) == 2
    assert Post.objects.get().image
    assert Picture.objects.get().file


# A folder that refuses

READ_ONLY = "Whoever runs the blog must let it write to the folder"
FULL = "The disk is full: whoever runs the blog must make room for"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EROFS, READ_ONLY),
        (errno.EACCES, READ_ONLY),
        (errno.ENOSPC, FULL),
        (errno.EDQUOT, FULL),
        (errno.EIO, "Whoever runs the blog must look at the folder"),
    ],
)
def test_a_folder_that_takes_no_picture_is_told_in_the_form(
    as_ada, settings, folder_that, code, words
):
    folder_that(code)

    page = as_ada.post(
        ADD, written(links=[LINK]) | {"image": hill(), "image_alt": "A hill", "sitting": "first"}
    )

    assert page.status_code == 200
    assert f"The picture could not be stored. {words}" in text(page)
    assert str(settings.MEDIA_ROOT) in text(page)
    assert "Then choose the picture again. Nothing else is lost." in text(page)
    assert fields(page)["title"]["value"] == "The fan"
    assert fields(page)["related_links-0-url"]["value"] == "https://example.org/"
    assert not Post.objects.exists()
    assert str(Autosave.objects.unsaved().get()) == "The fan"


def test_an_edited_post_stays_as_it_was_and_what_was_typed_is_shown(as_ada, folder_that):
    post = make_post(title="Before")
    folder_that(errno.EROFS)

    page = as_ada.post(
        change(post), written(title="After") | {"image": hill(), "image_alt": "A hill"}
    )

    assert fields(page)["title"]["value"] == "After"
    assert READ_ONLY in text(page)
    assert Post.objects.get().title == "Before"


def test_a_form_refused_for_another_reason_says_that_its_picture_is_lost(as_ada, folder_that):
    folder_that(errno.ENOSPC)

    page = as_ada.post(ADD, written(title="") | {"image": hill(), "image_alt": "A hill"})

    assert "Then choose the picture again." in text(page)
    assert "image-chosen" not in fields(page)


def test_a_picture_for_the_text_is_refused_in_the_dialog(as_ada, folder_that):
    folder_that(errno.EROFS)

    answer = send(as_ada)

    assert answer.status_code == 422
    assert READ_ONLY in answer.json()["error"]
    assert not Picture.objects.exists()


def test_the_list_of_pictures_says_why_none_is_taken(admin_client, folder_that):
    folder_that(errno.EROFS)

    page = admin_client.post("/admin/blog/picture/add/", {"file": hill(), "alt": "A hill"})

    assert READ_ONLY in text(page)
    assert fields(page)["alt"]["value"] == "A hill"


def test_nothing_is_left_of_a_picture_of_which_one_size_was_refused(as_ada, settings, monkeypatch):
    save = FileSystemStorage._save

    def full_at_960(storage, name, content):
        if "/960/" in name:
            raise OSError(errno.ENOSPC, "No space left on device")
        return save(storage, name, content)

    monkeypatch.setattr(FileSystemStorage, "_save", full_at_960)

    answer = send(as_ada)

    assert FULL in answer.json()["error"]
    assert kept(settings) == []


def test_a_picture_whose_files_cannot_go_stays_and_the_owner_is_told(admin_client, folder_that):
    send(admin_client)
    row = Picture.objects.get()
    data = {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes"}
    folder_that(errno.EROFS)

    one = admin_client.post(f"/admin/blog/picture/{row.pk}/delete/", {"post": "yes"}, follow=True)
    several = admin_client.post("/admin/blog/picture/", data, follow=True)

    assert f"The picture could not be deleted. {READ_ONLY}" in text(one)
    assert f"The picture could not be deleted. {READ_ONLY}" in text(several)
    assert "Successfully" not in text(one) + text(several)
    assert Picture.objects.exists()


def test_purge_does_the_rest_and_says_what_it_could_not_delete(as_ada, settings, folder_that):
    as_ada.post(ADD, written(title="") | {"image": hill(), "sitting": "first"})
    os.utime(settings.MEDIA_ROOT / kept(settings)[0], (0, 0))
    Autosave.objects.update(typed_at="2024-01-01T00:00:00Z")
    folder_that(errno.EROFS)

    with pytest.raises(CommandError, match="Chosen pictures deleted: not done"):
        call_command("purge", verbosity=0)

    assert not Autosave.objects.exists()


def test_the_demo_says_in_words_that_its_pictures_cannot_be_stored(folder_that):
    folder_that(errno.EROFS)

    with pytest.raises(CommandError, match=READ_ONLY):
        call_command("load_demo")

    assert not Post.objects.exists()


# Bounds


def test_while_another_picture_is_opened_one_waits_and_is_then_told(monkeypatch):
    monkeypatch.setattr(images.resizing, "PATIENCE", 0)

    with images.resizing.ONE_AT_A_TIME, pytest.raises(ValidationError) as refused:
        images.prepare(hill())

    assert refused.value.message == (
        "The server is busy with other pictures. Send this one again in a minute."
    )
    assert Image.open(images.prepare(hill())).size == (40, 20)
