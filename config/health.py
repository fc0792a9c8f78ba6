"""What a machine asks: is the process alive, and can it serve?"""

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from blog.models import Mail

MAIL_IS_LATE = 3600
"""Seconds after which unsent mail is called late: no runner is at work, or no server takes it."""


@require_safe
def healthz(request):
    """200 while the process answers; nothing else is asked."""
    return JsonResponse({"status": "ok"})


@require_safe
def readyz(request):
    """200 when the database answers and every migration is applied; else 503, and which is not.

    Mail that is late is said, for whoever watches, and makes no 503: pages are served all the
    same, and a proxy that stopped asking us would help nobody.
    """
    checks = {"database": database(), "migrations": "unknown"}
    if checks["database"] == "ok":
        checks["migrations"] = migrations()
    ready = set(checks.values()) == {"ok"}
    return JsonResponse(
        {"status": "ok" if ready else "not ready", **checks, **(mail() if ready else {})},
        status=200 if ready else 503,
    )


def database():
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError as error:
        return type(error).__name__
    return "ok"


def migrations():
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return "ok" if not waiting else f"{len(waiting)} not applied"


def mail():
    """Whether mail goes out, and for how many seconds the oldest has been due and unsent."""
    age = Mail.objects.oldest_age(timezone.now())
    seconds = int(age.total_seconds()) if age else 0
    return {"mail": "late" if seconds > MAIL_IS_LATE else "ok", "oldest_unsent_mail": seconds}
