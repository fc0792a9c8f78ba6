"""What a log line may hold: never a token of a reader's page, so that logs open nothing."""

import json
import logging
import re
import traceback

TOKENS = re.compile(r"(/(?:comment|subscribe|preview)/|[?&]mine=)[\w.:-]{16,}")


def without_tokens(text):
    """`text` with every token of a private address replaced by an ellipsis."""
    return TOKENS.sub(r"\1…", text)


class WithoutTokens(logging.Filter):
    """Rewrites each record so that no formatter can print a token."""

    def filter(self, record):
        record.msg, record.args = without_tokens(record.getMessage()), ()
        return True


class JsonFormatter(logging.Formatter):
    """One JSON object a line: time, level, logger, message and, after an error, the traceback."""

    def format(self, record):
        entry = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            entry["traceback"] = without_tokens(
                "".join(traceback.format_exception(*record.exc_info))
            )
        return json.dumps(entry, ensure_ascii=False)
