"""Log formats without the tokens of private pages, so that nobody can open a page from a log."""

import json
import logging
import re

SLASH, COLON = r"(?:/|%2F)", r"(?::|%3A)"
TOKENS = re.compile(
    rf"({SLASH}(?:comment(?:{SLASH}(?:mail|find))?|subscribe|preview|admin{SLASH}owner|login{SLASH}link{SLASH}\w+){SLASH}|\bmine=(?:\d+{COLON})?)(?:[\w.:-]|%3A){{16,}}",
    re.IGNORECASE,
)


def without_tokens(text):
    """Return `text` with every token of a private address replaced by an ellipsis."""
    return TOKENS.sub(r"\1…", text)


class TextFormatter(logging.Formatter):
    """Formats a record as one line for people, with the traceback after an error."""

    def format(self, record):
        return without_tokens(super().format(record))


class JsonFormatter(logging.Formatter):
    """Formats a record as one JSON object a line: time, level, logger, message and traceback."""

    def format(self, record):
        entry = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "logger": record.name,
            "message": without_tokens(record.getMessage()),
        }
        if record.exc_info:
            entry["traceback"] = without_tokens(self.formatException(record.exc_info))
        return json.dumps(entry, ensure_ascii=False)
