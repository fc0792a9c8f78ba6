"""Pictures of a former blog, from a folder with a copy of its uploads. Nothing is fetched.

WordPress stores each picture in many sizes: `hill.jpg`, `hill-300x200.jpg`, `hill-scaled.jpg`. All
are the one original here, which is checked and encoded again as any upload is.
"""

import hashlib
import html
import re
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import File

from blog import images
from blog.images.files import names
from blog.models import Picture

SIZE = re.compile(r"-(?:\d{1,5}x\d{1,5}|scaled|rotated)(?=\.\w+$)")
EDITED = re.compile(r"-e\d{9,}(?=[-.])")
PICTURES = {".jpg", ".jpeg", ".jpe", ".png", ".gif", ".webp"}
UPLOADS = "wp-content/uploads/"
BELOW = ("", "uploads/", UPLOADS)
"""Where the uploads may be in the folder that is given."""


class Pictures:
    """Finds, checks and stores pictures. `folder` is None when there is none.

    `attachments` are the Entries of files by key, from the first reading of the export.
    """

    def __init__(self, folder, attachments, ledger, report, *, dry_run=False):
        self.folder = folder and Path(folder)
        self.attachments, self.ledger, self.report = attachments, ledger, report
        self.dry_run, self.stored, self.missing = dry_run, {}, set()
        self.by_file = {self.place_of(a.file): a for a in attachments.values() if a.file}
        self.by_parent = {}
        for each in attachments.values():
            self.by_parent.setdefault(each.parent, []).append(each)

    def place_of(self, address):
        """Return where a file is below the folder of uploads; empty if that cannot be known."""
        try:
            path = unquote(urlsplit(address).path)
        except ValueError:
            return ""
        path = path.rpartition(UPLOADS)[2] if UPLOADS in path else path
        return path.lstrip("/")

    def file_of(self, address):
        """Return the original of a picture in the folder, or None."""
        place = self.place_of(address)
        if not self.folder or not place or ".." in place.split("/"):
            return None
        for name in originals(place):
            for below in BELOW:
                found = self.folder / f"{below}{name}"
                if self.may_be_read(found):
                    return found
        flat = self.folder / originals(place)[0].rpartition("/")[2]  # a folder without months
        return flat if self.may_be_read(flat) else None

    def may_be_read(self, file):
        """Return whether it is a file in the folder, even if it is a link to elsewhere."""
        try:
            return file.is_file() and file.resolve().is_relative_to(self.folder.resolve())
        except (OSError, ValueError):  # a name that no file can have
            return False

    def find(self, address, where, *, alt=""):
        """Return the Picture of an address, stored now if need be; None if it cannot be had."""
        file = self.file_of(address)
        if file is None:
            if address not in self.missing:
                self.missing.add(address)
                self.report.count("pictures not found")
                self.report.note("Pictures not found", f"{address} in {where}")
            return None
        key = file.relative_to(self.folder).as_posix()
        if key not in self.stored:
            self.stored[key] = self.known(key) or self.store(key, file, alt)
        return self.stored[key]

    def known(self, key):
        row = self.ledger.find("picture", short(key))
        if row is None:
            return None
        picture = Picture.objects.filter(pk=row.row).first()
        if picture is None:
            subject = "Changed here since the last import"
            self.report.note(subject, f"The picture {key} was deleted here. It stays so.")
        return picture

    def store(self, key, file, alt):
        """Check and store one picture, and remember it. Return None if it is refused."""
        name = hashlib.sha256(f"{self.ledger.source}/{key}".encode()).hexdigest()[:16]
        with file.open("rb") as opened:
            try:
                ready = images.prepare(File(opened, name=file.name))
            except ValidationError as error:
                self.report.count("pictures refused")
                self.report.note("Pictures refused", f"{key}: {' '.join(error.messages)}")
                return None
        self.report.count("pictures")
        if self.dry_run:
            url = f"{settings.MEDIA_URL}pictures/{name}.webp"
            return SimpleNamespace(file=SimpleNamespace(url=url), width=None, height=None)
        picture = Picture(file=ready, alt=alt[:250])
        self.forget_leftovers(picture, name)
        images.store(picture.file, name=name)
        picture.save()
        self.ledger.add("picture", short(key), picture.pk)
        return picture

    def forget_leftovers(self, picture, name):
        """Delete the files of a picture whose import was stopped before its row was written."""
        storage, path = picture.file.storage, f"pictures/{name}.webp"
        if storage.exists(path) and not Picture.objects.filter(file=path).exists():
            for each in names(path):
                storage.delete(each)

    def shown(self, given, where):
        """Return the HTML of a picture in a text; its description alone if there is no file."""
        address = given.get("src") or given.get("data-src") or ""
        if address.startswith(f"{settings.MEDIA_URL}pictures/"):  # of a gallery, made here
            kept = [(name, given[name]) for name in SHOWN if name in given]
            return element(kept)
        attachment = self.attachment_of(address, given)
        alt = given.get("alt") or (attachment and attachment.first("_wp_attachment_image_alt"))
        picture = self.find(address, where, alt=alt or "") if address else None
        if picture is None:
            return html.escape(f"[{alt}]") if alt else ""
        return markup(picture, alt if alt or "alt" in given else None)

    def attachment_of(self, address, given):
        found = re.search(r"\bwp-image-(\d+)\b", given.get("class", ""))
        if found and found[1] in self.attachments:
            return self.attachments[found[1]]
        for place in originals(self.place_of(address)):
            if place in self.by_file:
                return self.by_file[place]
        return None

    def gallery(self, ids, parent, where):
        """Return the HTML of a gallery: the pictures of these ids, or all of a post."""
        chosen = [self.attachments[i] for i in ids if i in self.attachments]
        if not ids:
            chosen = [each for each in self.by_parent.get(parent, ()) if is_picture(each.file)]
        return "\n".join(filter(None, (self.figure(each, where) for each in chosen)))

    def figure(self, attachment, where):
        alt = attachment.first("_wp_attachment_image_alt")
        picture = self.find(attachment.file, where, alt=alt)
        if picture is None:
            return ""
        words = attachment.summary.strip()
        below = f"<figcaption>{words}</figcaption>" if words else ""
        return f"<figure>{markup(picture, alt or None)}{below}</figure>"

    def lead(self, entry, where):
        """Return (file, alternative text) of the lead picture of a post, or None."""
        attachment = self.attachments.get(entry.first("_thumbnail_id"))
        if attachment is None:
            return None
        file = self.file_of(attachment.file)
        if file is None:
            self.report.count("pictures not found")
            self.report.note("Pictures not found", f"{attachment.file}, the lead of {where}")
            return None
        alt = attachment.first("_wp_attachment_image_alt").strip()
        with file.open("rb") as opened:
            try:
                return images.prepare(File(opened, name=file.name)), alt[:250]
            except ValidationError as error:
                self.report.count("pictures refused")
                self.report.note("Pictures refused", f"{file.name}: {' '.join(error.messages)}")
                return None

    def bring(self, attachment):
        """Store a picture that no text showed. List other files: this blog has no place for them.

        Without a folder nothing is said, because each missing picture of a text was.
        """
        where = f"the files (“{attachment.title}”)"
        if not is_picture(attachment.file):
            self.report.note("Files that are no pictures: left out", attachment.file)
        elif self.folder and attachment.file not in self.missing:
            alt = attachment.first("_wp_attachment_image_alt")
            self.find(attachment.file, where, alt=alt)


def originals(place):
    """Return the names under which the original of a picture may be, the likeliest first."""
    names = [place]
    for pattern in (SIZE, EDITED, SIZE):
        names.append(pattern.sub("", names[-1]))
    # What was made smaller at the upload has its original beside it.
    first = names[-1]
    return list(dict.fromkeys([first, EDITED.sub("", SIZE.sub("", place)), *reversed(names)]))


def is_picture(address):
    return Path(urlsplit(address).path).suffix.lower() in PICTURES


def markup(picture, alt):
    """Return the element of a picture. Without words it has no `alt`: the blog lists those."""
    pairs = [("src", picture.file.url)]
    pairs += [] if alt is None else [("alt", alt)]
    pairs += [("width", picture.width), ("height", picture.height)] if picture.width else []
    return element(pairs)


SHOWN = ("src", "alt", "width", "height")


def element(pairs):
    """Return an `img` with these attributes."""
    written = (f' {name}="{html.escape(str(value))}"' for name, value in pairs)
    return f"<img{''.join(written)}>"


def short(key):
    """Return a key that fits into its column."""
    return key if len(key) <= 200 else hashlib.sha256(key.encode()).hexdigest()
