"""One property of a row of an archive: its name, its JSON Schema, and its column here."""

import datetime
import re
import uuid
from dataclasses import dataclass, field
from functools import cached_property

from django.conf import settings
from django.db import models

from blog.models.addresses import SlugField
from config.backup.tables import portable, read

LARGEST = 2**53 - 1
"""The largest number that every program reads exactly."""

RANGES = {
    "PositiveSmallIntegerField": (0, 2**15 - 1),
    "PositiveIntegerField": (0, 2**31 - 1),
    "PositiveBigIntegerField": (0, LARGEST),
    "IntegerField": (-(2**31), 2**31 - 1),
    "BigIntegerField": (-LARGEST, LARGEST),
    "BigAutoField": (1, LARGEST),
}

# The first and the last years of the calendar overflow in some time zones.
DAY = r"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}"
TIME = DAY + r"T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}\+00:00$"

PLACE = {
    "type": ["array", "null"],
    "minItems": 3,
    "maxItems": 3,
    "prefixItems": [
        {"type": "string", "enum": ["body", "name", "website"]},
        {"type": "integer", "minimum": 0, "maximum": LARGEST},
        {"type": "integer", "minimum": 0, "maximum": LARGEST},
    ],
}
REASON = {
    "type": "array",
    "minItems": 2,
    "maxItems": 2,
    "prefixItems": [{"type": "string"}, PLACE],
}
REASONS = {"type": "array", "items": REASON}
NUMBERS = {"type": "array", "items": {"type": "integer", "minimum": 1, "maximum": LARGEST}}

OWN = {
    "blog.Post.year": {"type": "integer", "minimum": 1000, "maximum": 2999},
    "blog.Post.month": {"type": "integer", "minimum": 1, "maximum": 12},
    "comments.Comment.hold_reasons": REASONS,
    "comments.Decision.reasons_before": {**REASONS, "type": ["array", "null"]},
    "comments.Thread.pinned": NUMBERS,
    "comments.Thread.locked": NUMBERS,
    # As text, because some programs round numbers of this size.
    "comments.TokenCount.number": {"type": "string", "pattern": "^-?[0-9]{1,19}$"},
}
"""Schemas that say more than the class of a column does."""


@dataclass(frozen=True)
class Field:
    """One property. `column` is the field of the model that holds it."""

    name: str
    column: models.Field
    schema: dict = field(init=False, repr=False, compare=False)

    def __post_init__(self):
        object.__setattr__(self, "schema", self.make_schema())

    @cached_property
    def refers(self):
        """Return the model that it refers to, or None."""
        return self.column.remote_field and self.column.remote_field.model

    @cached_property
    def is_account(self):
        return bool(self.refers) and self.refers._meta.label == settings.AUTH_USER_MODEL

    @cached_property
    def is_file(self):
        return isinstance(self.column, models.FileField)

    @property
    def path(self):
        """Return what a query reads: of an account, its name."""
        return f"{self.column.name}__username" if self.is_account else self.column.attname

    @cached_property
    def is_text_of_number(self):
        return str(self.column) == "comments.TokenCount.number"

    def make_schema(self):
        if self.is_account:
            schema = {"type": "string", "minLength": 1, "maxLength": 150}
        else:
            target = self.column.target_field if self.refers else self.column
            schema = dict(OWN.get(str(target)) or of_column(target))
        if self.column.null and isinstance(schema["type"], str):
            schema["type"] = [schema["type"], "null"]
            if "enum" in schema:
                schema["enum"] = [*schema["enum"], None]
        return schema

    def dump(self, value):
        """Return a value of the database as JSON has it."""
        if self.is_text_of_number:
            return str(value)
        if value is None or isinstance(value, str | int | list | dict):
            return value
        return portable(value)

    def load(self, value):
        """Return a value of JSON, which fits the schema, as the model has it."""
        if self.is_text_of_number:
            return int(value)
        return value if self.is_account else read(self.column, value)


def of_column(column):
    """Return the JSON Schema of the values of a column."""
    kind = column.get_internal_type()
    if isinstance(column, models.BooleanField):
        return {"type": "boolean"}
    if kind in RANGES:
        least, most = RANGES[kind]
        return {"type": "integer", "minimum": least, "maximum": most}
    if isinstance(column, models.DateTimeField):
        return {"type": "string", "format": "date-time", "pattern": TIME}
    if isinstance(column, models.DateField):
        return {"type": "string", "format": "date", "pattern": f"{DAY}$"}
    if isinstance(column, models.UUIDField):
        return {"type": "string", "format": "uuid"}
    if column.flatchoices:
        known = [value for value, _ in column.flatchoices]
        return {"type": "string", "enum": [*known, ""] if column.blank else known}
    if isinstance(column, models.CharField | models.TextField | models.FileField):
        return {"type": "string"} | of_text(column)
    raise TypeError(f"An archive has no values of {column}.")


def of_text(column):
    limits = {}
    if not isinstance(column, models.TextField):  # there, only forms know the limit
        limits["maxLength"] = column.max_length
    if isinstance(column, SlugField):
        limits |= {"pattern": r"^[^\u0000-\u0020/?#%]+$"}
    elif isinstance(column, models.SlugField):
        limits |= {"pattern": r"^[-a-zA-Z0-9_]+$"}
    elif isinstance(column, models.URLField):
        limits |= {"pattern": r"^(https?://|ftps?://|$)"}
    return limits


# A small part of JSON Schema: what the schemas above use.

TYPES = {
    "string": str,
    "integer": int,
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}
PARSERS = {
    "date-time": datetime.datetime.fromisoformat,
    "date": datetime.date.fromisoformat,
    "uuid": uuid.UUID,
}


def fault(schema, value):
    """Return what is wrong with a value, as the end of a sentence; empty if it fits."""
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(type(value) is TYPES[name] for name in types):
        return f"is no {' or '.join(types)}"
    if value is None:
        return ""
    if "enum" in schema and value not in schema["enum"]:
        return f"is none of {', '.join(map(repr, schema['enum']))}"
    checks = {str: of_string, int: of_number, list: of_list}
    return checks[type(value)](schema, value) if type(value) in checks else ""


def of_string(schema, value):
    if "\x00" in value or not is_text(value):
        return "has characters that no text has"
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        return f"is not {schema.get('minLength', 0)} to {schema['maxLength']} characters long"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        return "is not in the form that its schema asks for"
    if "format" in schema:
        try:
            same = portable_text(PARSERS[schema["format"]](value)) == value
        except ValueError:
            same = False
        return "" if same else f"is no {schema['format']}"
    return ""


def portable_text(value):
    return portable(value)


def is_text(value):
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def of_number(schema, value):
    if schema.get("minimum", value) <= value <= schema.get("maximum", value):
        return ""
    return f"is not from {schema['minimum']} to {schema['maximum']}"


def of_list(schema, value):
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        return "has too few or too many parts"
    parts = schema.get("prefixItems") or [schema["items"]] * len(value)
    found = (fault(part, one) for part, one in zip(parts, value, strict=True))
    return next(filter(None, found), "")
