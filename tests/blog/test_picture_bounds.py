"""How much a picture may ask of the machine, and that none of it spoils what it shows."""

import io
import json
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import Image, ImageCms

from blog import images
from blog.images.bounds import scans_of
from tests.blog.hostile import (
    CLEANED,
    gif_that_says_it_is,
    photograph_with_its_place,
    picture,
    png_that_says_it_is,
    webp_that_says_it_is,
)


def prepared(data):
    return Image.open(io.BytesIO(images.prepare(ContentFile(data, name="upload")).read()))


def refusal(data):
    with pytest.raises(ValidationError) as refused:
        images.prepare(ContentFile(data, name="upload"))
    return refused.value.code, refused.value.message


@pytest.mark.parametrize(
    ("name", "taken", "megabytes"),
    [
        ("hostile", len(CLEANED), 60),
        ("square png", 1, 230),
        ("one line", 0, 5),
        ("transparent png", 1, 240),
        ("gif", 1, 100),
        ("photograph", 1, 110),
        ("progressive jpeg", 1, 220),
        ("webp", 1, 220),
        ("too large", 0, 5),
    ],
)
def test_no_picture_takes_more_memory_than_a_large_one_needs(tmp_path, name, taken, megabytes):
    command = [sys.executable, "-m", "tests.blog.picture_memory"]
    options = {"cwd": Path(__file__).parents[2], "check": True, "capture_output": True}
    subprocess.run([*command, "make", name, tmp_path / "files"], **options)

    result = subprocess.run([*command, "measure", name, tmp_path / "files"], **options)

    measured = json.loads(result.stdout)
    assert measured["taken"] == taken
    assert measured["megabytes"] < megabytes


@pytest.mark.parametrize(
    ("data", "size", "fits"),
    [
        (png_that_says_it_is(50_000, 50_000), "50000 × 50000", "7071 × 7071"),
        (png_that_says_it_is(40_000_000, 1), "40000000 × 1", "20000 × 1"),
        (png_that_says_it_is(1, 20_001), "1 × 20001", "1 × 20000"),
        (png_that_says_it_is(10_000, 5001), "10000 × 5001", "9999 × 5000"),
        (webp_that_says_it_is(16_384, 16_384), "16384 × 16384", "3535 × 3535"),
        (picture("WEBP", (4000, 3200), method=0), "4000 × 3200", "3952 × 3162"),
        (picture("WEBP", (4000, 3200), lossless=True, quality=0), "4000 × 3200", "3952 × 3162"),
        (gif_that_says_it_is(65_535, 65_535), "65535 × 65535", "14142 × 14142"),
        (picture("JPEG", (20_008, 8)), "20008 × 8", "20000 × 7"),
    ],
)
def test_what_is_too_large_is_refused_before_it_is_decoded(monkeypatch, data, size, fits):
    for place in ("ImageFile.ImageFile.load", "WebPImagePlugin.WebPImageFile._open"):
        monkeypatch.setattr(f"PIL.{place}", lambda image: pytest.fail("decoded"))

    assert refusal(data) == (
        "too-many-pixels",
        f"This picture is {size} pixels: too large to open. Make it {fits} or smaller first.",
    )


def progressive(scans):
    """A JPEG of noise whose first scan is said again and again."""
    out = io.BytesIO()
    Image.effect_noise((64, 64), 90).save(out, "JPEG", progressive=True)
    data = out.getvalue()
    start = data.index(b"\xff\xda")
    length = struct.unpack(">H", data[start + 2 : start + 4])[0]
    return data[:start] + data[start : start + 2 + length] * scans + data[start:]


def test_a_jpeg_that_paints_over_itself_for_ever_is_refused_before_it_is_decoded(monkeypatch):
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", lambda image: pytest.fail("decoded"))

    assert refusal(progressive(101)) == (
        "too-many-scans",
        "This picture is stored in a way that takes too long to open. Save it anew as JPEG.",
    )


def test_scans_are_counted_and_those_of_thumbnails_are_not():
    thumbnail = picture("JPEG")
    noted = picture("JPEG", exif=b"Exif\0\0" + thumbnail)

    assert thumbnail in noted  # or the test would prove nothing
    assert scans_of(ContentFile(noted)) == 1
    assert scans_of(ContentFile(picture("JPEG", progressive=True))) == 10
    assert scans_of(ContentFile(photograph_with_its_place())) == 1


@pytest.mark.parametrize("size", [(12_000, 9000), (9000, 12_000), (8000, 4000)])
def test_a_photograph_of_a_good_camera_is_taken(size):
    assert max(prepared(picture("JPEG", size)).size) == 1600


# What it shows


def shade(image, place=(5, 5)):
    return [round(part / 16) for part in image.convert("RGB").getpixel(place)]


@pytest.mark.parametrize("size", [(40, 20), (4000, 2000)])
def test_a_picture_of_sixteen_bits_keeps_its_greys(size):
    width, height = size
    row = struct.pack("<H", 0x4000) * (width // 2) + struct.pack("<H", 0xC000) * (width // 2)
    image = Image.frombytes("I;16", size, row * height)
    out = io.BytesIO()
    image.save(out, "PNG")

    shown = prepared(out.getvalue())

    assert shade(shown) == [4, 4, 4]
    assert shade(shown, (shown.width - 5, 5)) == [12, 12, 12]


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_of_a_picture_that_moves_the_first_one_is_shown(kind):
    first, second = (Image.new("RGB", (40, 20), colour) for colour in ("red", "blue"))
    out = io.BytesIO()
    first.save(out, kind, save_all=True, append_images=[second], duration=100, loop=0)

    shown = prepared(out.getvalue())

    assert getattr(shown, "n_frames", 1) == 1
    assert shade(shown) == [16, 0, 0]


def profile_with_red_and_blue_exchanged():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile.replace(b"rXYZ", b"?XYZ").replace(b"bXYZ", b"rXYZ").replace(b"?XYZ", b"bXYZ")


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGB"), ("JPEG", "RGB"), ("WEBP", "RGBA")])
def test_colours_are_shown_as_their_profile_says(kind, mode):
    """Numbers mean other colours in each profile, and screens are told of none."""
    profile = profile_with_red_and_blue_exchanged()
    data = picture(kind, colour=(32, 160, 224), mode=mode, icc_profile=profile)

    shown = prepared(data)

    assert shade(Image.open(io.BytesIO(data))) == [2, 10, 14]
    assert shade(shown) == [14, 10, 2]
    assert "icc_profile" not in shown.info


@pytest.mark.parametrize("profile", [b"\0" * 128, b"a secret", b"\0" * 128 + b"acsp" * 20])
def test_a_damaged_profile_leaves_the_colours_as_they_are(profile):
    data = picture("JPEG", colour=(64, 160, 96), icc_profile=profile)

    assert shade(prepared(data)) == [4, 10, 6]


@pytest.mark.parametrize("size", [(40, 20), (4000, 2000)])
def test_a_print_shops_colours_are_shown_as_on_paper(size):
    assert shade(prepared(picture("JPEG", size, (0, 255, 255, 0), "CMYK"))) == [16, 0, 0]


@pytest.mark.parametrize("size", [(40, 20), (4000, 2000)])
def test_a_transparent_colour_stays_transparent(size):
    shown = prepared(picture("PNG", size, (9, 9, 9), transparency=(9, 9, 9)))

    assert shown.mode == "RGBA"
    assert shown.getpixel((5, 5))[3] == 0


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P"])
def test_a_large_picture_shows_every_strip_in_its_place(mode):
    image = Image.new("RGB", (100, 3300))
    for row, colour in enumerate(["red", "lime", "blue", "white", "black"] * 2):
        image.paste(colour, (0, 330 * row, 100, 330 * (row + 1)))
    out = io.BytesIO()
    image.convert(mode).save(out, "PNG")

    shown = prepared(out.getvalue())

    assert shown.size == (48, 1600)
    middles = [(24, 80 + 160 * row) for row in range(10)]
    stored = Image.open(out)
    there = [(50, 165 + 330 * row) for row in range(10)]
    assert [shade(shown, place) for place in middles] == [shade(stored, place) for place in there]
