"""Responds with 503 when the database cannot serve a request, and returns the submitted words.

A file or a row may be locked, the disk full, or the server unavailable: all of these pass. The page
needs no database. It contains what was submitted, with a button to send it again.
"""

import logging
import sqlite3

from django.db import DatabaseError, InterfaceError
from django.db.backends.signals import connection_created
from django.http import HttpResponse
from django.template import loader

from blog.tally import Tally

logger = logging.getLogger(__name__)

RETRY_AFTER = 30
"""Seconds after which to try again."""

LOCK_SECONDS = 5
"""Seconds that a write of a web process waits for a lock. SQLite's timeout is the same."""

STATEMENT_SECONDS = 30
"""Seconds after which PostgreSQL cancels a statement of a web process."""

# See https://www.sqlite.org/rescode.html and PostgreSQL's appendix of error codes.
OF_SQLITE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
}
OF_POSTGRESQL = (
    "08",  # connection errors
    "25006",  # a read-only server, because another has taken over
    "40",  # rolled back because of another transaction
    "53",  # no space, or too many connections
    "55P03",  # locked by somebody else
    "57",  # cancelled, timed out or shutting down
    "58",  # system errors
)
SECRETS = ("password", "token", "otp", "code")
"""Parts of the names of fields that are never shown again."""


def is_passing(error):
    """Return whether a retry may succeed: the database is the cause, not the request."""
    cause = error.__cause__
    if isinstance(cause, sqlite3.Error):
        return getattr(cause, "sqlite_errorcode", 0) & 0xFF in OF_SQLITE
    if isinstance(error, InterfaceError):
        return True  # a closed connection
    code = getattr(cause, "pgcode", None)
    # Without a code, there was no response at all.
    return code.startswith(OF_POSTGRESQL) if code else is_of_psycopg(cause)


def is_of_psycopg(cause):
    """Return whether an exception says that PostgreSQL is away."""
    return type(cause).__module__.startswith("psycopg2") and type(cause).__name__ in {
        "OperationalError",
        "InterfaceError",
    }


class BusyMiddleware:
    """Responds for a view that failed because the database is temporarily unavailable."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, error):
        if not (isinstance(error, DatabaseError | InterfaceError) and is_passing(error)):
            return None
        logger.warning("The database refuses: %s", type(error).__name__)
        return answer(request)


def answer(request):
    """Return 503 with the submitted fields, except files and secrets. Make no query."""
    context = {"is_post": request.method == "POST", "path": request.path}
    if context["is_post"]:
        fields = [(name, value) for name, values in request.POST.lists() for value in values]
        can_repeat = not request.FILES and not any(map(is_secret, request.POST))
        context |= {"fields": fields if can_repeat else [], "can_repeat": can_repeat}
    page = loader.get_template("503.html").render(context)
    return HttpResponse(
        page, status=503, headers={"Retry-After": RETRY_AFTER, "Cache-Control": "private, no-store"}
    )


def is_secret(name):
    # Django's CSRF token is worthless without its cookie.
    return name != "csrfmiddlewaretoken" and any(word in name.lower() for word in SECRETS)


def begin_to_serve():
    """Set up a process that serves requests: limit its waits, and let it write its tallies."""
    connection_created.connect(limit_waits)
    Tally.writes = True


def limit_waits(connection, **_):
    """Limit how long a new connection of a web process waits for locks."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT set_config('lock_timeout', %s, false),"
                " set_config('statement_timeout', %s, false)",
                [f"{LOCK_SECONDS}s", f"{STATEMENT_SECONDS}s"],
            )
