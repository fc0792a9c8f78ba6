"""Pictures that are meant to do harm, or do it by accident. All are made here.

`REFUSED` maps a name to (bytes, what the author is told); `CLEANED` to (bytes, what may not be
in what is kept).
"""

import io
import struct
import zlib

from PIL import ExifTags, Image, PngImagePlugin

SCRIPT = b"<script>alert(document.domain)</script>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">' + SCRIPT + b"</svg>"
NOT_A_PICTURE = "Use JPEG, PNG, WebP or GIF."
TOO_LARGE = "too large to open"
DAMAGED = "it breaks off before its end"


def picture(kind="PNG", size=(40, 20), colour="red", mode="RGB", **options):
    out = io.BytesIO()
    Image.new(mode, size, colour).save(out, kind, **options)
    return out.getvalue()


def noise(kind):
    out = io.BytesIO()
    Image.effect_noise((200, 200), 90).convert("RGB").save(out, kind)
    return out.getvalue()


def png_chunk(kind, data):
    checked = kind + data
    return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))


def png_that_says_it_is(width, height, pixels=b""):
    """A PNG of a few bytes whose header promises a huge picture."""
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + png_chunk(b"IDAT", pixels) + png_chunk(b"IEND", b"")


def webp_that_says_it_is(width, height):
    three = lambda number: struct.pack("<I", number - 1)[:3]  # noqa: E731
    chunk = b"VP8X" + struct.pack("<I", 10) + bytes(4) + three(width) + three(height)
    body = b"WEBP" + chunk + picture("WEBP", (4, 4), lossless=True)[12:]
    return b"RIFF" + struct.pack("<I", len(body)) + body


def gif_that_says_it_is(width, height):
    return b"GIF89a" + struct.pack("<HH", width, height) + picture("GIF")[10:]


def zeros(megabytes):
    """So many megabytes, as zlib packs them. All but the first look alike: two are packed."""
    pack, million = zlib.compressobj(9), bytes(1_000_000)
    first, other = (pack.compress(million) + pack.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    end = b"\x03\x00" + struct.pack(">HH", megabytes * 1_000_000 % 65_521, 1)  # and the checksum
    return first + other * (megabytes - 1) + end


def png_with_a_text_that_unpacks_to_gigabytes():
    text = png_chunk(b"zTXt", b"Comment\x00\x00" + zeros(64))
    whole = picture()
    return whole[:33] + text * 16 + whole[33:]


def photograph_with_its_place():
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Telephone"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (52.0, 12.0, 27.5)
    return picture("JPEG", exif=exif)


def note(text):
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", text)
    return info


def picture_with_a_profile_that_unpacks_to_gigabytes():
    """A PNG whose colour profile is small in the file alone."""
    whole = picture()
    return whole[:33] + png_chunk(b"iCCP", b"a secret\0\0" + zeros(200)) + whole[33:]


def moving(frames, size):
    """A GIF of many pictures, all of which a careless program would unpack."""
    pictures = [
        Image.new("RGB", size, (number % 256, number // 256, 9)) for number in range(frames)
    ]
    out = io.BytesIO()
    first, *others = pictures
    first.save(out, "GIF", save_all=True, append_images=others, loop=0)
    return out.getvalue()


PSD = b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 3, 20, 40, 8, 3) + bytes(9000)


REFUSED = {
    "svg with a script": (SVG, NOT_A_PICTURE),
    "svg that is called png": (b"<?xml version='1.0'?>" + SVG, NOT_A_PICTURE),
    "html": (b"<!doctype html>" + SCRIPT, NOT_A_PICTURE),
    "postscript": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", NOT_A_PICTURE),
    "tiff": (picture("TIFF"), NOT_A_PICTURE),
    "a script that begins as a gif": (b"GIF89a/*" + b"*/=1;alert(1)//", NOT_A_PICTURE),
    "png of 50,000 by 50,000": (png_that_says_it_is(50_000, 50_000), TOO_LARGE),
    "webp of 16,384 by 16,384": (webp_that_says_it_is(16_384, 16_384), TOO_LARGE),
    "gif of 65,535 by 65,535": (gif_that_says_it_is(65_535, 65_535), TOO_LARGE),
    "png without its pixels": (png_that_says_it_is(20, 20), DAMAGED),
    "png with a text of gigabytes": (png_with_a_text_that_unpacks_to_gigabytes(), NOT_A_PICTURE),
    "half a jpeg": (noise("JPEG")[:9000], DAMAGED),
    "half a png": (noise("PNG")[:20_000], DAMAGED),
    "half a webp": (noise("WEBP")[:3000], NOT_A_PICTURE),
    "icon": (picture("ICO"), NOT_A_PICTURE),
    "photoshop": (PSD, NOT_A_PICTURE),
    "png with a profile of gigabytes": (
        picture_with_a_profile_that_unpacks_to_gigabytes(),
        NOT_A_PICTURE,
    ),
    "gif of a thousand pictures": (moving(1000, (40, 20)), "This picture is animated"),
    "an empty file with a name": (b"\x89PNG\r\n\x1a\n", NOT_A_PICTURE),
}
CLEANED = {
    "jpeg with its place": (photograph_with_its_place(), b"Telephone"),
    "jpeg with a script as comment": (picture("JPEG", comment=SCRIPT), b"script"),
    "png with php in its text": (picture(pnginfo=note("<?php system($_GET[0]); ?>")), b"php"),
    "jpeg with an archive behind it": (picture("JPEG") + b"PK\x03\x04evil.exe" * 9, b"evil"),
    "png with html behind it": (picture() + b"<!doctype html>" + SCRIPT, b"script"),
    "jpeg with as many notes as fit": (
        picture("JPEG", exif=b"Exif\0\0" + b"note" * 16_000),
        b"note",
    ),
    "jpeg in the colours of print": (picture("JPEG", mode="CMYK", colour=0), b"Adobe"),
    "png of sixteen bits": (picture(mode="I;16", colour=9, pnginfo=note("sixteen")), b"sixteen"),
    "gif with html behind it": (picture("GIF") + SCRIPT, b"script"),
    "png with an archive behind it": (picture() + b"PK\x03\x04" + b"evil.exe" * 9, b"evil"),
    "webp with a note of its maker": (picture("WEBP", xmp=b"<x>Telephone</x>"), b"Telephone"),
}
