"""Pictures that an author puts into a text while writing."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from blog.content.sanitize import render
from blog.models import Picture, Post
from tests.blog.hostile import CLEANED, REFUSED, picture
from tests.support.factories import make_post
from tests.support.pages import elements

pytestmark = pytest.mark.django_db
UPLOAD = "/admin/blog/picture/upload/"


def send(client, data=None, *, alt="A hill", name="hill.png", **fields):
    file = SimpleUploadedFile(name, data if data is not None else picture())
    return client.post(UPLOAD, {"file": file, "alt": alt} | fields)


def kept(settings):
    """The names of all files that were kept."""
    folder = settings.MEDIA_ROOT
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def size_of(path):
    with Image.open(path) as image:
        return image.size


def test_a_picture_is_kept_in_three_sizes_at_once(as_ada, ada, settings):
    response = send(as_ada, picture(size=(2000, 1000)))

    kept_picture = Picture.objects.get()
    stem = kept_picture.file.name.removeprefix("pictures/")
    names = [f"pictures/{size}{stem}" for size in ("480/", "960/", "")]
    assert response.status_code == 201
    assert response.json() == {
        "src": f"/media/pictures/{stem}",
        "alt": "A hill",
        "width": 1600,
        "height": 800,
    }
    assert kept(settings) == sorted(names)
    assert [size_of(settings.MEDIA_ROOT / name) for name in names] == [
        (480, 240),
        (960, 480),
        (1600, 800),
    ]
    assert kept_picture.uploaded_by == ada


def test_the_address_of_a_picture_says_nothing_of_its_name(as_ada):
    response = send(as_ada, name="Mrs Smith, ward 3.png")

    assert "Smith" not in response.content.decode()
    assert "Smith" not in Picture.objects.get().file.name


def test_the_text_offers_every_size_and_loads_them_late(as_ada):
    src = send(as_ada, picture(size=(1200, 600))).json()["src"]

    shown = render(f'<figure><img src="{src}" alt="A hill" width="1200" height="600"></figure>')

    (_, image), *_ = [row for row in elements(shown) if row[0] == "img"]
    stem = src.removeprefix("/media/pictures/")
    assert image["loading"] == "lazy"
    assert image["srcset"] == (
        f"/media/pictures/480/{stem} 480w, /media/pictures/960/{stem} 960w, {src} 1200w"
    )
    assert image["sizes"] == "(min-width: 46rem) 42rem, 92vw"


@pytest.mark.parametrize(
    ("width", "sizes"),
    [("480", 0), ("481", 2), ("961", 3), ("", 0), ("wide", 0), ("-5", 0), ("9" * 5000, 0)],
)
def test_a_picture_is_offered_in_no_size_twice(width, sizes):
    shown = render(f'<p><img src="/media/pictures/a.webp" alt="" width="{width}"></p>')

    (_, image), *_ = [row for row in elements(shown) if row[0] == "img"]
    assert len(image["srcset"].split(", ") if "srcset" in image else []) == sizes


def test_a_picture_needs_words_or_a_tick(as_ada):
    silent = send(as_ada, alt="")
    blank = send(as_ada, alt="  ")
    decorative = send(as_ada, alt="", is_decorative="on")

    assert silent.status_code == blank.status_code == 422
    assert silent.json() == {"error": "Say what the picture shows, or tick that it is decoration."}
    assert decorative.json()["alt"] == ""
    assert Picture.objects.count() == 1


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_file_is_refused_in_plain_words(as_ada, settings, name):
    data, words = REFUSED[name]

    response = send(as_ada, data, name="picture.png")

    assert response.status_code == 422
    assert words in response.json()["error"]
    assert not Picture.objects.exists()
    assert not settings.MEDIA_ROOT.exists()


@pytest.mark.parametrize("name", CLEANED)
def test_of_a_hostile_file_only_the_picture_is_kept(as_ada, settings, name):
    data, unwanted = CLEANED[name]

    response = send(as_ada, data, name="picture.php")

    assert unwanted in data  # or the test would prove nothing
    assert response.status_code == 201
    for file in kept(settings):
        path = settings.MEDIA_ROOT / file
        assert path.suffix == ".webp"
        assert unwanted not in path.read_bytes()
        with Image.open(path) as image:
            assert image.format == "WEBP"
            assert image.size == (40, 20)
            assert dict(image.getexif()) == {}


@pytest.mark.parametrize(
    "name", ["../../../settings.py", "..\\..\\a.png", "/etc/passwd", "a\x00.php"]
)
def test_the_name_of_a_file_leads_nowhere(as_ada, settings, tmp_path, name):
    response = send(as_ada, name=name)

    stem = response.json()["src"].removeprefix("/media/pictures/")
    assert re.fullmatch(r"[0-9a-f]{16}\.webp", stem)
    assert kept(settings) == sorted(f"pictures/{size}{stem}" for size in ("", "480/", "960/"))
    assert {file.name for file in tmp_path.iterdir()} == {"media"}


def test_a_file_without_anything_and_a_form_without_a_file_are_refused(as_ada):
    assert send(as_ada, b"").status_code == 422
    assert as_ada.post(UPLOAD, {"alt": "A hill"}).status_code == 422


def test_a_file_of_too_many_bytes_is_refused_before_it_is_opened(as_ada, monkeypatch):
    monkeypatch.setattr("blog.images.bounds.MAX_BYTES", 50)

    response = send(as_ada, picture())

    assert response.status_code == 422
    assert "more than the" in response.json()["error"]


# Who may


def test_only_an_author_puts_pictures_in(client, as_eve, as_alan):
    assert send(as_eve).status_code == 403
    assert send(as_alan).status_code == 403
    assert send(client).status_code == 403
    assert not Picture.objects.exists()


def test_a_picture_comes_in_by_post_and_with_the_token_of_a_form(as_ada, ada):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(ada)

    assert as_ada.get(UPLOAD).status_code == 405
    assert send(strict).status_code == 403
    assert not Picture.objects.exists()


# Their list


def test_an_author_says_anew_what_a_picture_shows(as_ada):
    send(as_ada)
    row = Picture.objects.get()
    make_post(title="The fan", body=f'<p><img src="{row.file.url}" alt=""></p>')

    page = as_ada.get(f"/admin/blog/picture/{row.pk}/change/")
    as_ada.post(f"/admin/blog/picture/{row.pk}/change/", {"alt": "A green hill"})

    row.refresh_from_db()
    assert "The fan</a>" in page.content.decode()
    assert row.alt == "A green hill"


def test_with_a_picture_its_files_go(admin_client, settings):
    send(admin_client)
    one = Picture.objects.get()
    admin_client.post(f"/admin/blog/picture/{one.pk}/delete/", {"post": "yes"})
    send(admin_client)
    send(admin_client)
    keys = list(Picture.objects.values_list("pk", flat=True))
    data = {"action": "delete_selected", "_selected_action": keys, "post": "yes"}

    admin_client.post("/admin/blog/picture/", data)

    assert not Picture.objects.exists()
    assert kept(settings) == []


def test_pictures_of_a_text_without_words_are_counted():
    silent = '<p><img src="/media/a.webp"><img src="/media/b.webp" alt="">'
    post = make_post(body=silent + '<img src="/media/c.webp" alt="A hill"></p>')

    assert Post.objects.get(pk=post.pk).silent_pictures == 1


# The featured picture


def test_the_featured_picture_is_offered_in_three_sizes(client, settings):
    upload = SimpleUploadedFile("hill.png", picture(size=(1200, 600)))
    post = make_post(title="The fan", image=upload, image_alt="A hill")

    page = client.get(post.get_absolute_url()).content.decode()

    (_, image), *_ = [row for row in elements(page) if row[0] == "img"]
    assert kept(settings) == [
        "posts/480/the-fan.webp",
        "posts/960/the-fan.webp",
        "posts/the-fan.webp",
    ]
    assert image["srcset"].split(", ") == [
        "/media/posts/480/the-fan.webp 480w",
        "/media/posts/960/the-fan.webp 960w",
        "/media/posts/the-fan.webp 1200w",
    ]


def test_a_small_featured_picture_has_one_size(client):
    post = make_post(image=SimpleUploadedFile("a.png", picture()), image_alt="A hill")

    assert "srcset" not in client.get(post.get_absolute_url()).content.decode()
