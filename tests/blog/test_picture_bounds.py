"""How much a picture may ask of the machine, and that none of it spoils what it shows."""

import io
import json
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import ExifTags, Image, ImageCms

from blog import images
from blog.images.bounds import scans_of
from blog.images.decoding import decode
from tests.blog.hostile import (
    CLEANED,
    gif_that_says_it_is,
    photograph_with_its_place,
    picture,
    png_chunk,
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
        "This picture takes too long to open. Save it again as JPEG.",
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


MOVES = (
    "moves",
    "This picture is animated, and readers could not stop it. Save one frame of it, or link to a "
    "video with a pause button.",
)


def sequence(kind):
    first, second = (Image.new("RGB", (40, 20), colour) for colour in ("red", "blue"))
    out = io.BytesIO()
    first.save(out, kind, save_all=True, append_images=[second], duration=100, loop=0)
    return out.getvalue()


def test_a_picture_that_moves_is_refused_in_words():
    kinds = ["GIF", "WEBP", "PNG"]

    assert [refusal(sequence(kind)) for kind in kinds] == [MOVES] * 3


def test_a_photograph_with_another_behind_it_is_a_photograph():
    """As telephones make them: the second one is a map of light, or a thumbnail."""
    data = sequence("MPO")

    assert Image.open(io.BytesIO(data)).n_frames == 2
    assert shade(prepared(data)) == [16, 0, 0]


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


# Every depth, every kind of transparency, every profile, with the values that a browser shows


def png(depth, kind, pixel, *chunks):
    """A PNG of 40 × 20 pixels, all of `pixel`, whose parts have `depth` bits each."""
    bits = "".join(format(part, f"0{depth}b") for part in pixel) * 40
    row = b"\0" + int(bits, 2).to_bytes(len(bits) // 8)
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", 40, 20, depth, kind, 0, 0, 0))
    extra = b"".join(png_chunk(name, data) for name, data in chunks)
    pixels = png_chunk(b"IDAT", zlib.compress(row * 20))
    return b"\x89PNG\r\n\x1a\n" + header + extra + pixels + png_chunk(b"IEND", b"")


def decoded(data):
    return decode(ContentFile(data)).getpixel((5, 5))


GREY, COLOUR, PALETTE, GREY_ALPHA, COLOUR_ALPHA = 0, 2, 3, 4, 6
TWO = (b"PLTE", bytes([255, 0, 0, 0, 255, 0]))


def seen_through(*parts):
    return b"tRNS", struct.pack(f">{len(parts)}H", *parts)


PIXELS = [
    (png(1, GREY, [1]), (255, 255, 255)),
    (png(1, GREY, [1], seen_through(1)), (255, 255, 255, 0)),
    (png(1, GREY, [0], seen_through(1)), (0, 0, 0, 255)),
    (png(2, GREY, [1]), (85, 85, 85)),
    (png(2, GREY, [1], seen_through(1)), (85, 85, 85, 0)),
    (png(2, GREY, [2], seen_through(1)), (170, 170, 170, 255)),
    (png(4, GREY, [1]), (17, 17, 17)),
    (png(4, GREY, [9], seen_through(9)), (153, 153, 153, 0)),
    (png(4, GREY, [8], seen_through(9)), (136, 136, 136, 255)),
    (png(8, GREY, [100]), (100, 100, 100)),
    (png(8, GREY, [100], seen_through(100)), (100, 100, 100, 0)),
    (png(8, GREY, [101], seen_through(100)), (101, 101, 101, 255)),
    (png(16, GREY, [0x8040]), (128, 128, 128)),
    (png(16, GREY, [0x8040], seen_through(0x8040)), (128, 128, 128, 0)),
    (png(16, GREY, [0x8040], seen_through(0x8041)), (128, 128, 128, 255)),
    (png(16, GREY, [0x8040], seen_through(0x8140)), (128, 128, 128, 255)),
    (png(8, COLOUR, [9, 8, 7]), (9, 8, 7)),
    (png(8, COLOUR, [9, 8, 7], seen_through(9, 8, 7)), (9, 8, 7, 0)),
    (png(8, COLOUR, [9, 8, 6], seen_through(9, 8, 7)), (9, 8, 6, 255)),
    (png(16, COLOUR, [0x4012, 0x8034, 0xC056]), (64, 128, 192)),
    (
        png(16, COLOUR, [0x4012, 0x8034, 0xC056], seen_through(0x4012, 0x8034, 0xC056)),
        (64, 128, 192, 0),
    ),
    (
        png(16, COLOUR, [0x4012, 0x8034, 0xC056], seen_through(0x4012, 0x8034, 0xC156)),
        (64, 128, 192, 255),
    ),
    *((png(bits, PALETTE, [1], TWO), (0, 255, 0)) for bits in (1, 2, 4, 8)),
    *(
        (png(bits, PALETTE, [1], TWO, (b"tRNS", bytes([255, 128]))), (0, 255, 0, 128))
        for bits in (1, 2, 4, 8)
    ),
    (png(8, GREY_ALPHA, [100, 128]), (100, 100, 100, 128)),
    (png(16, GREY_ALPHA, [0x6464, 0x8080]), (100, 100, 100, 128)),
    (png(8, COLOUR_ALPHA, [10, 100, 200, 128]), (10, 100, 200, 128)),
    (png(16, COLOUR_ALPHA, [0x0A0A, 0x6464, 0xC8C8, 0x8080]), (10, 100, 200, 128)),
    (png(8, COLOUR, [60, 160, 60], (b"gAMA", struct.pack(">I", 45_455))), (60, 160, 60)),
    (png(8, COLOUR, [60, 160, 60], (b"gAMA", struct.pack(">I", 100_000))), (132, 206, 132)),
    (
        png(8, COLOUR_ALPHA, [60, 160, 60, 9], (b"gAMA", struct.pack(">I", 100_000))),
        (132, 206, 132, 9),
    ),
    (
        png(8, COLOUR, [60, 160, 60], (b"gAMA", struct.pack(">I", 100_000)), (b"sRGB", b"\0")),
        (60, 160, 60),
    ),
    (picture("GIF", colour=1, mode="P", transparency=1), (0, 0, 0, 0)),
    (picture("WEBP", colour=(10, 100, 200, 128), mode="RGBA", lossless=True), (10, 100, 200, 128)),
    (picture("JPEG", colour=100, mode="L"), (100, 100, 100)),
    (picture("JPEG", colour=(51, 102, 153, 51), mode="CMYK", quality=100), (163, 122, 82)),
]


def test_every_depth_and_every_transparency_is_shown_as_in_the_file():
    assert [decoded(data) for data, _ in PIXELS] == [pixel for _, pixel in PIXELS]


def icc(space, *tags):
    """A colour profile as cameras and editors write them (ICC.1:2001)."""
    numbers = lambda *values: b"".join(struct.pack(">i", round(v * 65_536)) for v in values)  # noqa: E731
    table, body = struct.pack(">I", len(tags) + 1), b""
    for name, values in ((b"wtpt", (0.9642, 1, 0.8249)), *tags):
        if name.endswith(b"TRC"):
            data = b"curv" + bytes(4) + struct.pack(">IH", 1, round(values * 256)) + bytes(2)
        else:
            data = b"XYZ " + bytes(4) + numbers(*values)
        place = 132 + 12 * (len(tags) + 1) + len(body)
        table, body = table + name + struct.pack(">II", place, len(data)), body + data
    head = struct.pack(">4sI4s4s4s", b"lcms", 0x02400000, b"mntr", space, b"XYZ ")
    head += struct.pack(">6H", 2020, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    head += numbers(0.9642, 1, 0.8249) + bytes(48)
    return struct.pack(">I", 4 + len(head) + len(table) + len(body)) + head + table + body


ADOBE_RGB = icc(
    b"RGB ",
    (b"rXYZ", (0.60974, 0.31111, 0.01947)),
    (b"gXYZ", (0.20528, 0.62567, 0.06087)),
    (b"bXYZ", (0.14919, 0.06322, 0.74457)),
    *((name, 2.19921875) for name in (b"rTRC", b"gTRC", b"bTRC")),
)
DARK_GREYS = icc(b"GRAY", (b"kTRC", 1.8))

GREEN = (60, 160, 60)
PROFILED = [
    (picture("PNG", colour=GREEN, icc_profile=ADOBE_RGB), (0, 161, 47)),
    (picture("WEBP", colour=GREEN, lossless=True, icc_profile=ADOBE_RGB), (0, 161, 47)),
    (picture("PNG", colour=(*GREEN, 77), mode="RGBA", icc_profile=ADOBE_RGB), (0, 161, 47, 77)),
    (picture("PNG", colour=100, mode="L", icc_profile=DARK_GREYS), (119, 119, 119)),
    (picture("PNG", colour=(100, 128), mode="LA", icc_profile=DARK_GREYS), (119, 119, 119, 128)),
    (picture("JPEG", colour=100, mode="L", icc_profile=DARK_GREYS), (119, 119, 119)),
    # Of other colours than the picture: nobody reads it by such a one.
    (picture("PNG", colour=GREEN, icc_profile=DARK_GREYS), GREEN),
    (picture("JPEG", colour=(0, 255, 255, 0), mode="CMYK", icc_profile=ADOBE_RGB), (255, 0, 0)),
]


def test_colours_and_greys_are_those_of_their_profile():
    assert [decoded(data) for data, _ in PROFILED] == [pixel for _, pixel in PROFILED]
    red, green, blue = decoded(
        picture("JPEG", colour=GREEN, quality=100, subsampling=0, icc_profile=ADOBE_RGB)
    )
    assert (red, green, blue // 2) == (0, 161, 24)
    stored = prepared(PROFILED[0][0]).convert("RGB").getpixel((5, 5))
    assert [abs(part - right) <= 3 for part, right in zip(stored, (0, 161, 47), strict=True)] == [
        True,
        True,
        True,
    ]


# What stands at the upper left and at the upper right of a picture once it is upright, when the
# file has red, lime, blue and white clockwise from the upper left. By the number in the notes.
UPRIGHT = {
    1: ("red", "lime"),
    2: ("lime", "red"),
    3: ("blue", "white"),
    4: ("white", "blue"),
    5: ("red", "white"),
    6: ("white", "red"),
    7: ("blue", "lime"),
    8: ("lime", "blue"),
}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_every_way_of_holding_a_camera_is_turned_upright(kind):
    image = Image.new("RGB", (40, 20), "red")
    image.paste("lime", (20, 0, 40, 10))
    image.paste("blue", (20, 10, 40, 20))
    image.paste("white", (0, 10, 20, 20))
    shades = {"red": [16, 0, 0], "lime": [0, 16, 0], "blue": [0, 0, 16], "white": [16, 16, 16]}
    found = {}
    for number in UPRIGHT:
        exif = Image.Exif()
        exif[ExifTags.Base.Orientation] = number
        out = io.BytesIO()
        image.save(out, kind, exif=exif, quality=100)
        shown = decode(ContentFile(out.getvalue()))
        found[number] = [shown.size, shade(shown, (3, 3)), shade(shown, (shown.width - 4, 3))]

    assert found == {
        number: [(40, 20) if number < 5 else (20, 40), shades[left], shades[right]]
        for number, (left, right) in UPRIGHT.items()
    }
