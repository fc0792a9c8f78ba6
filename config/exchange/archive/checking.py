"""Checks every line of an archive before anything is written. What is wrong is named."""

from config.backup.archive import Refused
from config.exchange.archive import ARCHIVE
from config.exchange.archive.fields import fault
from config.exchange.archive.kinds import BY_NAME, COUNTERS, KINDS

REFERRED = {
    field.refers for kind in KINDS for field in kind.fields if field.refers and not field.is_account
}
"""Models that rows refer to. Their numbers are kept while an archive is checked."""

SINGLE = {"blog", "moderation"}
"""Kinds of which there is one row, without a number."""


def check(archive, advance=lambda number: None):
    """Raise Refused unless an archive is whole and each of its lines can be written."""
    check_manifest(archive)
    Checker(archive, advance).run()


def check_manifest(archive):
    """Raise Refused unless the manifest says what this format asks for."""
    manifest, numbered = archive.manifest, [kind.name for kind in KINDS if kind.is_numbered]
    try:
        rows, highest = manifest["rows"], manifest["highest"]
        missing, pictures = manifest["missing"], manifest["pictures"]
        numbers = [*rows.values(), *highest.values(), pictures]
        sound = (
            set(rows) == set(BY_NAME)
            and set(highest) == {*numbered, *COUNTERS}
            and all(type(number) is int and 0 <= number < 2**53 for number in numbers)
            and isinstance(manifest["site"], str)
            and all(isinstance(name, str) for name in missing)
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise Refused(f"{archive.name}: its manifest lacks {error}.") from error
    wanted = {name for kind in KINDS for name in (kind.member, kind.schema_member)}
    found = {name for name in archive.members if not name.startswith("media/")}
    if wanted != found or len(archive.members) - len(found) != pictures or not sound:
        raise Refused(f"{archive.name}: its members are not those of this format.")


class Checker:
    """One reading of all lines, in their order."""

    def __init__(self, archive, advance):
        self.archive, self.advance = archive, advance
        self.missing = set(archive.manifest["missing"])
        self.known = {model: set() for model in REFERRED}
        self.later = []  # references to rows that come after
        self.replaced, self.talks = {}, set()
        self.post, self.here = 0, set()

    def run(self):
        for kind in KINDS:
            self.check_kind(kind)
        for where, model, value in self.later:
            if value not in self.known[model]:
                self.refuse(where, f"refers to {value}, which is not in the archive")
        self.check_replacements()
        if self.talks:
            self.refuse(f"threads, {min(self.talks)}", "is missing, and there are comments of it")

    def refuse(self, where, what):
        raise Refused(f"{self.archive.name}: {where} {what}.")

    def check_kind(self, kind):
        number, last, extra = 0, None, EXTRA.get(kind.name)
        for number, row in enumerate(self.archive.rows(kind.member), 1):
            line = f"{kind.name}, line {number}:"
            self.check_schema(kind, row, line)
            where = kind.named(row, number)
            last = self.check_order(kind, row, where, last)
            self.check_references(kind, row, where)
            if extra:
                extra(self, row, where)
            self.advance(1)
        listed = self.archive.manifest["rows"][kind.name]
        if number != listed or (kind.name in SINGLE and number > 1):
            self.refuse(kind.name, f"has {number} rows, and the manifest says {listed}")
        if kind.name == "blog" and number != 1:
            self.refuse(kind.name, "has no row")

    def check_schema(self, kind, row, line):
        if not isinstance(row, dict):
            self.refuse(line, "it is no object")
        names = {field.name for field in kind.fields}
        for name in sorted(names ^ row.keys()):
            self.refuse(line, f"{name} is {'missing' if name in names else 'unknown'}")
        for field in kind.fields:
            if wrong := fault(field.schema, row[field.name]):
                named = f"{kind.named(row, 0)}:" if kind.key else line
                self.refuse(named, f"{field.name} {wrong}")

    def check_order(self, kind, row, where, last):
        """Refuse a row that comes twice. Rows are sorted by their keys, comments as in threads."""
        if kind.name in SINGLE:
            return None
        fields = [kind.key] if kind.key else kind.fields
        key = tuple(field.load(row[field.name]) for field in fields)
        if kind.name == "comments":
            if key[0] in self.known[kind.model]:
                self.refuse(where, "comes twice")
        elif last is not None and key <= last:
            self.refuse(where, "comes twice, or is not in its order")
        if kind.model in self.known and kind.key:
            self.known[kind.model].add(row[kind.key.name])
        return key

    def check_references(self, kind, row, where):
        for field in kind.fields:
            value = row[field.name]
            if field.is_file and value:
                self.check_file(value, where)
            if not field.refers or field.is_account or value is None:
                continue
            is_parent = kind.name == "comments" and field.name == "parent"  # see `of_comment`
            if value not in self.known[field.refers] and not is_parent:
                self.later.append((f"{where}: {field.name}", field.refers, value))

    def check_file(self, name, where):
        if not ARCHIVE.allows(f"media/{name}"):
            self.refuse(where, "has a picture with a name that none can have")
        if f"media/{name}" not in self.archive.members and name not in self.missing:
            self.refuse(where, f"has the picture {name}, which is not in the archive")

    # What only one kind has

    def of_post(self, row, where):
        if row["image"] and None in (row["image_width"], row["image_height"]):
            self.refuse(where, "has a picture without its width and height")
        if row["replaced_by"]:
            self.replaced[row["id"]] = row["replaced_by"]

    def check_replacements(self):
        """Raise Refused for posts that lead round in a circle."""
        done = set()
        for first in self.replaced:
            path, key = set(), first
            while key in self.replaced and key not in done:
                if key in path:
                    self.refuse(f"posts, {key}:", "replaced_by leads round in a circle")
                path.add(key)
                key = self.replaced[key]
            done |= path

    def of_comment(self, row, where):
        """Comments are in the order of their posts, and each comes after its parent."""
        if row["post"] < self.post:
            self.refuse(where, "is not among the comments of its post")
        if row["post"] > self.post:
            self.post, self.here = row["post"], set()
            self.talks.add(row["post"])
        if row["parent"] is not None and row["parent"] not in self.here:
            self.refuse(
                where,
                f"answers {row['parent']}, which is not before it under its post: it is missing, "
                "or the parents run in a circle",
            )
        self.here.add(row["id"])

    def of_thread(self, row, where):
        self.talks.discard(row["post"])
        comments = self.known[BY_NAME["comments"].model]
        for name in ("pinned", "locked"):
            for value in row[name]:
                if value not in comments:
                    self.refuse(f"{where}: {name}", f"refers to {value}, which is not there")


EXTRA = {
    "posts": Checker.of_post,
    "comments": Checker.of_comment,
    "threads": Checker.of_thread,
}
