"""Pictures as authors upload them. Every file is made here, in memory."""

import io
import struct
import zlib
from contextlib import suppress
from random import Random

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import ExifTags, Image

from blog.images import prepare
from blog.models import Post


def picture(kind="PNG", size=(40, 20), colour="red", **options):
    out = io.BytesIO()
    Image.new(options.pop("mode", "RGB"), size, colour).save(out, kind, **options)
    return out.getvalue()


def photograph():
    """A JPEG as a telephone makes it: lying on its side, with the place where it was taken.

    Stored 40 × 20 with a blue right end; held upright it is 20 × 40 with a blue lower end.
    """
    image = Image.new("RGB", (40, 20), "red")
    image.paste("blue", (20, 0, 40, 20))
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.Make] = "Telephone"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (52.0, 12.0, 27.5)
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, quality=95, comment=b"written by Telephone")
    return out.getvalue()


def png_that_says_it_is(width, height):
    """A PNG of a few bytes whose header promises a huge picture."""

    def chunk(kind, data):
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def converted(data):
    file = prepare(ContentFile(data, name="upload"))
    return file, Image.open(io.BytesIO(file.read()))


def test_a_photograph_becomes_webp_without_the_cameras_notes():
    original = photograph()

    file, image = converted(original)

    assert b"Telephone" in original  # or the test would prove nothing
    assert image.format == "WEBP"
    assert dict(image.getexif()) == {}
    assert b"EXIF" not in file.read()
    assert set(image.info) <= {"loop", "background", "timestamp", "duration"}


def test_a_photograph_taken_sideways_is_turned_upright():
    _, image = converted(photograph())

    upper, lower = image.getpixel((10, 5)), image.getpixel((10, 35))

    assert image.size == (20, 40)
    assert upper[0] > 200 > 60 > upper[2]
    assert lower[2] > 200 > 60 > lower[0]


def test_a_colour_profile_is_not_kept():
    _, image = converted(picture("PNG", icc_profile=b"\0" * 128 + b"a secret"))

    assert "icc_profile" not in image.info


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        ((3200, 800), (1600, 400)),
        ((800, 3200), (400, 1600)),
        ((40, 20), (40, 20)),
        ((1, 1), (1, 1)),
    ],
)
def test_a_large_picture_is_made_smaller_and_a_small_one_is_left(size, shown):
    _, image = converted(picture("PNG", size))

    assert image.size == shown


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_the_four_kinds_of_pictures_are_taken(kind):
    _, image = converted(picture(kind))

    assert image.format == "WEBP"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_pictures_of_every_depth_are_taken(mode):
    _, image = converted(picture("PNG", mode=mode, colour=1))

    assert image.size == (40, 20)


def test_what_is_transparent_stays_transparent():
    _, image = converted(picture("PNG", mode="RGBA", colour=(255, 0, 0, 0)))

    assert image.getpixel((5, 5))[3] == 0


def test_a_print_shops_colours_are_taken():
    _, image = converted(picture("JPEG", mode="CMYK", colour=(0, 0, 0, 0)))

    assert image.mode == "RGB"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>',
        b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
        b"%PDF-1.4",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 1 1\n",
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
        b"\xff\xd8\xff",
        b"RIFF\x00\x00\x00\x00WEBP",
        picture("BMP"),
        picture("TIFF"),
        picture("ICO"),
    ],
)
def test_what_is_not_a_picture_of_these_kinds_is_refused(data):
    with pytest.raises(ValidationError, match="Use JPEG, PNG, WebP or GIF") as refused:
        prepare(ContentFile(data, name="picture.png"))

    assert refused.value.code == "not-an-image"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_that_breaks_off_is_refused_in_plain_words(kind):
    noise = Image.effect_noise((200, 200), 90).convert("RGB")
    out = io.BytesIO()
    noise.save(out, kind)
    half = out.getvalue()[: len(out.getvalue()) // 2]

    with pytest.raises(ValidationError) as refused:
        prepare(ContentFile(half, name="half"))

    assert refused.value.code in {"damaged", "not-an-image"}


def test_a_picture_is_damaged_when_its_header_is_all_there_is():
    with pytest.raises(ValidationError, match="it breaks off before its end"):
        prepare(ContentFile(png_that_says_it_is(20, 20), name="a.png"))


def test_a_picture_too_large_to_open_is_refused_without_opening_it(monkeypatch):
    opened = []
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", lambda image: opened.append(image))

    with pytest.raises(ValidationError) as refused:
        prepare(ContentFile(png_that_says_it_is(50_000, 50_000), name="bomb.png"))

    assert refused.value.code == "too-many-pixels"
    assert "50000 × 50000" in refused.value.message
    assert opened == []


def test_a_picture_somewhat_too_large_is_refused_in_the_same_words():
    data = png_that_says_it_is(10_000, 10_000)

    with pytest.raises(ValidationError) as refused:
        prepare(ContentFile(data, name="large.png"))

    assert refused.value.code == "too-many-pixels"


def test_what_hides_behind_a_picture_is_left_behind():
    script = b"<script>alert(document.domain)</script>"

    file, image = converted(picture("GIF") + script)

    assert b"script" not in file.read()
    assert image.size == (40, 20)


@pytest.mark.django_db
def test_a_post_keeps_its_picture_as_webp_with_its_size():
    post = Post(title="A hill", image=ContentFile(photograph(), name="IMG 1234.JPG"))

    post.save()

    post.refresh_from_db()
    assert post.image.name == "posts/a-hill.webp"
    assert (post.image_width, post.image_height) == (20, 40)
    with post.image.open() as file:
        assert b"Telephone" not in file.read()


def test_a_picture_needs_words_or_a_tick():
    post = Post(title="A hill", image=ContentFile(picture(), name="hill.png"))

    with pytest.raises(ValidationError, match="Say what the picture shows"):
        post.clean()

    post.image_alt = "A hill"
    post.clean()

    post.image_alt, post.image_is_decorative = "", True
    post.clean()


def broken(data, random):
    """The file with a few of its bytes changed, left out or put in."""
    data = bytearray(data)
    for _ in range(random.choice([1, 2, 20])):
        place = random.randrange(min(len(data), random.choice([40, 200, 9999])))
        data[place : place + random.randrange(9)] = random.randbytes(random.randrange(9))
    return bytes(data)


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's, of notes that it cannot read
@pytest.mark.parametrize("kind", ["photograph", "JPEG", "PNG", "WEBP", "GIF"])
def test_whatever_is_broken_in_a_file_the_author_is_told_in_words(kind):
    random = Random(kind)  # noqa: S311 (the same files every time)
    whole = photograph() if kind == "photograph" else picture(kind)

    for data in [broken(whole, random) for _ in range(300)]:
        with suppress(ValidationError):
            prepare(ContentFile(data))
