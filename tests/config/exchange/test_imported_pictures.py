"""Pictures come from a folder, each once, as any upload does."""

import io

import pytest
from PIL import Image

from blog.models import Picture, Post
from tests.config.exchange.exports import attachment, bring_in, item, write

pytestmark = pytest.mark.django_db

UPLOADS = "https://old.example.org/wp-content/uploads/"


@pytest.fixture
def media(tmp_path):
    folder = tmp_path / "uploads"
    (folder / "2013/06").mkdir(parents=True)
    out = io.BytesIO()
    exif = Image.Exif()
    exif[271] = "Telephone"
    Image.new("RGB", (400, 200), "red").save(out, "JPEG", exif=exif)
    (folder / "2013/06/hill.jpg").write_bytes(out.getvalue())
    (folder / "2013/06/hill-150x75.jpg").write_bytes(out.getvalue()[:200])
    return folder


def test_every_size_of_a_picture_is_the_one_original(tmp_path, media, settings):
    body = "".join(
        f'<p><img src="{UPLOADS}2013/06/{name}" alt="A hill" class="alignleft"></p>'
        for name in ("hill.jpg", "hill-150x75.jpg", "hill-scaled.jpg", "hill.jpg?w=300")
    )

    report = bring_in(write(tmp_path, item(7, body)), media=str(media))

    picture = Picture.objects.get()
    shown = f'<p><img src="{picture.file.url}" alt="A hill" width="400" height="200"></p>'
    assert Post.objects.get().body.split("\n") == [shown] * 4
    assert (picture.width, picture.alt, report["counts"]["pictures"]) == (400, "A hill", 1)
    with Image.open(settings.MEDIA_ROOT / picture.file.name) as stored:
        assert (stored.format, dict(stored.getexif())) == ("WEBP", {})


def test_a_caption_a_gallery_and_the_words_of_a_picture_are_kept(tmp_path, media):
    body = (
        f'[caption id="attachment_11" width="150"]<a href="{UPLOADS}2013/06/hill.jpg">'
        f'<img class="wp-image-11" src="{UPLOADS}2013/06/hill-150x75.jpg"></a> A <em>walk</em>'
        '[/caption]\n\n[gallery ids="11"]'
    )
    file = attachment(11, "2013/06/hill.jpg", alt="Up the hill", excerpt="Below it")

    bring_in(write(tmp_path, item(7, body), file), media=str(media))

    url = Picture.objects.get().file.url
    image = f'<img src="{url}" alt="Up the hill" width="400" height="200">'
    body = "".join(Post.objects.get().body.split())
    assert body == "".join(
        f'<figure><a href="{url}">{image}</a><figcaption>A <em>walk</em></figcaption></figure>'
        f"<figure>{image}<figcaption>Below it</figcaption></figure>".split()
    )


def test_the_lead_picture_is_the_post_s_own(tmp_path, media):
    file = attachment(11, "2013/06/hill.jpg", alt="Up the hill")
    post = item(7, meta=[("_thumbnail_id", "11")])

    bring_in(write(tmp_path, post, file), media=str(media))

    post = Post.objects.get()
    assert (post.image_width, post.image_alt) == (400, "Up the hill")


def test_what_is_missing_or_no_picture_is_listed(tmp_path, media):
    (media / "2013/06/broken.png").write_bytes(b"no picture")
    body = (
        f'<p><img src="{UPLOADS}2013/06/gone.jpg" alt="A lake">'
        f'<img src="{UPLOADS}2013/06/broken.png"></p>'
    )

    report = bring_in(write(tmp_path, item(7, body)), media=str(media))

    assert Post.objects.get().body == "<p>[A lake]</p>"
    assert report["notes"]["Pictures not found"] == [f"{UPLOADS}2013/06/gone.jpg in “Post 7”"]
    (refused,) = report["notes"]["Pictures refused"]
    assert refused.startswith("2013/06/broken.png: This file is not a picture that we can read.")


def test_nothing_outside_the_folder_is_read(tmp_path, media):
    (tmp_path / "secret.jpg").write_bytes((media / "2013/06/hill.jpg").read_bytes())
    (media / "link.jpg").symlink_to(tmp_path / "secret.jpg")
    body = f'<p><img src="{UPLOADS}../secret.jpg"><img src="{UPLOADS}link.jpg"></p>'

    bring_in(write(tmp_path, item(7, body)), media=str(media))

    assert Picture.objects.count() == 0


def test_a_second_run_stores_no_picture_twice_and_a_dry_run_none(tmp_path, media, settings):
    file = write(tmp_path, item(7, f'<img src="{UPLOADS}2013/06/hill.jpg" alt="">'))

    bring_in(file, media=str(media), dry_run=True)
    before = list(settings.MEDIA_ROOT.rglob("*.webp"))
    bring_in(file, media=str(media))
    bring_in(file, media=str(media))

    assert (before, Picture.objects.count()) == ([], 1)
    assert len(list(settings.MEDIA_ROOT.rglob("*.webp"))) == 3
