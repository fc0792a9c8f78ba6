"""What is answered while the database cannot do what was asked: 503, and the words given back.

Its file or a row may be locked, its disk full, or the server away: all of that passes. What was
sent stands on a page that needs no database, with a button that sends it again as it was.
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
"""For so long a write of a web process waits for a lock. The time-out of SQLite is the same."""

STATEMENT_SECONDS = 30
"""After so long PostgreSQL ends a statement of a web process."""

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
    "08",  # the connection
    "25006",  # a server that only reads, because another has taken over
    "40",  # rolled back for the sake of another transaction
    "53",  # no room, or too many connections
    "55P03",  # somebody has the lock
    "57",  # ended by somebody, by a time-out, or shutting down
    "58",  # the machine
)
SECRETS = ("password", "token", "otp", "code")
"""In the names of fields that are shown to nobody again."""


def is_passing(error):
    """Whether the same may succeed in a while: the database is to blame, not what was asked."""
    cause = error.__cause__
    if isinstance(cause, sqlite3.Error):
        return getattr(cause, "sqlite_errorcode", 0) & 0xFF in OF_SQLITE
    if isinstance(error, InterfaceError):
        return True  # a connection that was closed
    code = getattr(cause, "pgcode", None)
    # Without a code nobody has answered at all.
    return code.startswith(OF_POSTGRESQL) if code else is_of_psycopg(cause)


def is_of_psycopg(cause):
    return type(cause).__module__.startswith("psycopg2") and type(cause).__name__ in {
        "OperationalError",
        "InterfaceError",
    }


class BusyMiddleware:
    """Answers for a view that met with a database which can do nothing just now."""

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
    """503 with everything that was sent, except files and secrets; no query is made."""
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
    # Django's own token against forged requests is worth nothing without its cookie.
    return name != "csrfmiddlewaretoken" and any(word in name.lower() for word in SECRETS)


def begin_to_serve():
    """For a process that answers requests, and no other: what it waits for, and writes beside."""
    connection_created.connect(limit_waits)
    Tally.writes = True


def limit_waits(connection, **_):
    """Let no request wait long for a lock: for each new connection of a web process."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT set_config('lock_timeout', %s, false),"
                " set_config('statement_timeout', %s, false)",
                [f"{LOCK_SECONDS}s", f"{STATEMENT_SECONDS}s"],
            )
