"""Reads all files once before anything is written: what is in them, and whether they are whole."""

import re
from dataclasses import dataclass, field, replace

from config.exchange.addresses import forms_of, host_of, of_entry
from config.exchange.numbers import number_of

BROUGHT = {"post", "page"}
TALKED = {*BROUGHT, "thread"}


@dataclass
class Survey:
    """What the second reading needs to know of all files together."""

    address: str = ""
    key: str = ""
    hosts: set = field(default_factory=set)
    writers: list = field(default_factory=list)
    terms: list = field(default_factory=list)
    attachments: dict = field(default_factory=dict)
    logins: set = field(default_factory=set)
    known: set = field(default_factory=set)
    """Paths that lead to something that is brought in."""
    numbers: set = field(default_factory=set)
    """The numbers of posts, pages and files, by which addresses such as /?p=12 name them."""
    highest: int = 0
    """The highest number of a comment."""
    things: int = 0
    """Posts, pages and comments, for the progress bar."""
    notes: list = field(default_factory=list)

    def add(self, record, mapping):
        """Take note of one record of an export."""
        kind = type(record).__name__
        if kind == "Site":
            self.key = self.key or record.key
            self.site(mapping(record.address).rstrip("/"))
        elif kind == "Writer":
            self.writers.append(record)
        elif kind == "Term":
            self.terms.append(record)
        elif record.kind == "attachment":
            bare = replace(record, html="", remarks=[], terms=[])
            bare.meta = {name: record.meta[name] for name in ALT if name in record.meta}
            bare.file, bare.link = mapping(record.file), mapping(record.link)
            self.attachments[record.key] = bare
            self.numbers.add(record.key)
        elif record.kind in TALKED:
            self.things += 1 + len(record.remarks)
            for remark in record.remarks:
                self.highest = max(self.highest, number_of(remark.key) or 0)
            if record.kind not in BROUGHT:
                return
            self.logins.add(record.writer)
            if record.has_number:
                self.numbers.add(record.key)
            for path in of_entry(replace(record, link=mapping(record.link))):
                self.known |= forms_of(path)
            self.hosts.add(host_of(mapping(record.link)))

    def former_paths(self, entry):
        """Return the former paths of an entry, without those that lead to another one.

        A post that came from a third blog has its number of there in its `<guid>`.
        """
        return [path for path in of_entry(entry) if not self.is_of_another(path, entry)]

    def is_of_another(self, path, entry):
        found = BY_NUMBER.fullmatch(path)
        return bool(found) and found[1] != entry.key and found[1] in self.numbers

    def site(self, address):
        self.address = self.address or address
        self.hosts.add(host_of(address))


BY_NUMBER = re.compile(r"/\?(?:p|page_id)=(\d+)")
ALT = ("_wp_attachment_image_alt",)
