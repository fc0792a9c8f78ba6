"""The rows of the database in a format that is the same on every engine.

The tables are from Django's migration state at the applied migrations. So a backup can be made
before a new release migrates, and restored by a later one. A row is the JSON list of its columns.
Times are in UTC with microseconds, rows are ordered by primary key and JSON keys by name. So the
same blog gives the same bytes on SQLite and PostgreSQL, and the same digests.
"""

import base64
import datetime
import json
import uuid
from decimal import Decimal
from itertools import islice

from django.db import DatabaseError, connection, models
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
from django.db.models.expressions import Value
from django.utils.dateparse import parse_duration
from django.utils.duration import duration_iso_string

from config.backup.archive import Refused

LEFT_OUT = {"sessions.session": "Whoever was signed in signs in again."}
"""Models whose rows are in no backup, with the reason. All others are."""

BATCH = 500


class Schema:
    """The models at given migrations: `leaves` is {app: [its last migrations]}."""

    def __init__(self, leaves):
        self.leaves = leaves
        self.nodes = [(app, name) for app, names in sorted(leaves.items()) for name in names]
        loader = self.loader()
        self.unknown = [f"{a}.{n}" for a, n in self.nodes if (a, n) not in loader.graph.nodes]
        if not self.unknown:
            self.apps = loader.project_state(self.nodes).apps

    def loader(self):
        """Return a migration loader that knows these leaves, squashed or not."""
        loader = MigrationLoader(connection)
        if all(node in loader.graph.nodes for node in self.nodes):
            return loader
        return MigrationLoader(connection, replace_migrations=False)

    def migrate(self):
        """Migrate an empty database to these migrations."""
        executor = MigrationExecutor(connection)
        executor.loader = self.loader()
        executor.migrate(self.nodes)

    @classmethod
    def of_database(cls):
        """Return the schema at the applied migrations. Raise Refused if there is no blog."""
        loader = MigrationLoader(connection)
        applied = loader.applied_migrations.keys()
        if not applied:
            raise Refused("There is no blog in this database: nothing was migrated.")
        squashed = {
            node
            for key, migration in loader.replacements.items()
            if key in applied
            for node in migration.replaces
        }
        leaves = {}
        for app, name in sorted(applied - squashed):
            node = loader.graph.node_map.get((app, name))
            later = [child.key for child in node.children] if node else []
            if not any(key[0] == app and key in applied for key in later):
                leaves.setdefault(app, []).append(name)
        return cls(leaves)

    @property
    def tables(self):
        """Return a Table for every model in the backup."""
        found = {model._meta.label_lower: model for model in self.models()}
        return [Table(label, found[label]) for label in sorted(found.keys() - LEFT_OUT.keys())]

    def models(self):
        everything = self.apps.get_models(include_auto_created=True)
        return [model for model in everything if model._meta.managed and not model._meta.proxy]


class Table:
    """The table of one model, read for a backup or filled from one."""

    def __init__(self, label, model):
        self.label, self.model, self.meta = label, model, model._meta
        self.fields = [field for field in self.meta.local_concrete_fields if not field.generated]
        self.columns = [field.column for field in self.fields]
        self.member = f"database/{label}"

    def count(self):
        return self.model._base_manager.count()

    def lines(self):
        """Yield every row as a line of bytes, by primary key."""
        rows = self.model._base_manager.order_by("pk")
        rows = rows.values_list(*(field.attname for field in self.fields))
        for row in rows.iterator(chunk_size=2000):
            yield json.dumps(row, default=portable, sort_keys=True, ensure_ascii=False).encode()

    def empty(self):
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {quote(self.meta.db_table)}")  # noqa: S608 (our own name)

    def fill(self, rows, advance):
        """Insert rows from `lines`. Return how many. Raise Refused."""
        number, rows = 0, iter(rows)
        while batch := list(islice(rows, BATCH)):
            try:
                self.insert([self.values_of(row) for row in batch])
            except (DatabaseError, ValueError, TypeError, OverflowError) as error:
                raise Refused(
                    f"Rows {number + 1} to {number + len(batch)} of {self.label} do not fit into "
                    f"this database: {type(error).__name__}."
                ) from error
            number += len(batch)
            advance(len(batch))
        return number

    def values_of(self, row):
        return [
            field.get_db_prep_save(read(field, value), connection)
            for field, value in zip(self.fields, row, strict=True)
        ]

    def insert(self, rows):
        names = ", ".join(map(quote, self.columns))
        into = f"INSERT INTO {quote(self.meta.db_table)} ({names}) VALUES "  # noqa: S608
        one = f"({', '.join(['%s'] * len(self.columns))})"
        with connection.cursor() as cursor:
            if connection.vendor == "sqlite":  # which limits the number of values in a statement
                cursor.executemany(into + one, rows)
            else:
                values = [value for row in rows for value in row]
                cursor.execute(into + ", ".join([one] * len(rows)), values)

    # The highest number that any row ever had, even a deleted one. Numbers are never used again.

    @property
    def numbers_itself(self):
        return isinstance(self.meta.pk, models.AutoField | models.BigAutoField)

    def highest(self):
        with connection.cursor() as cursor:
            if connection.vendor == "sqlite":
                sql = "SELECT seq FROM sqlite_sequence WHERE name = %s"
                cursor.execute(sql, [self.meta.db_table])
                return (cursor.fetchone() or [0])[0]
            cursor.execute(f"SELECT last_value, is_called FROM {self.sequence(cursor)}")  # noqa: S608
            last, is_called = cursor.fetchone()
            return last if is_called else 0

    def begin_after(self, number):
        """Give the next row a higher number than this and than all rows."""
        number = max(number, self.model._base_manager.aggregate(n=models.Max("pk"))["n"] or 0)
        if number < 1:
            return
        with connection.cursor() as cursor:
            if connection.vendor == "sqlite":
                name = self.meta.db_table
                cursor.execute("DELETE FROM sqlite_sequence WHERE name = %s", [name])
                cursor.execute(
                    "INSERT INTO sqlite_sequence (name, seq) VALUES (%s, %s)", [name, number]
                )
            else:
                cursor.execute("SELECT setval(%s, %s)", [self.sequence(cursor), number])

    def sequence(self, cursor):
        cursor.execute(
            "SELECT pg_get_serial_sequence(%s, %s)",
            [quote(self.meta.db_table), self.meta.pk.column],
        )
        return cursor.fetchone()[0]


def quote(name):
    """Return the name of a table or column as SQL."""
    return connection.ops.quote_name(name)


def portable(value):
    """Return values that JSON does not have as text. Raise TypeError for unknown types."""
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.UTC).isoformat(timespec="microseconds")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return duration_iso_string(value)
    if isinstance(value, uuid.UUID | Decimal):
        return str(value)
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(value).decode()
    raise TypeError(f"A backup does not know how to keep a {type(value).__name__}.")


READ = [
    (models.DateTimeField, datetime.datetime.fromisoformat),
    (models.DateField, datetime.date.fromisoformat),
    (models.TimeField, datetime.time.fromisoformat),
    (models.DurationField, parse_duration),
    (models.UUIDField, uuid.UUID),
    (models.DecimalField, Decimal),
    (models.BinaryField, base64.b64decode),
]


def read(field, value):
    """Return the value of a field from the result of `portable`."""
    if isinstance(field, models.JSONField):
        # None in a column that is not null was the null of JSON.
        return Value(None, models.JSONField()) if value is None and not field.null else value
    if value is None:
        return None
    target = field.target_field if field.remote_field else field
    for kind, function in READ:
        if isinstance(target, kind):
            return function(value)
    return value
