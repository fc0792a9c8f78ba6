"""What a machine asks: is the process alive, and can it serve?"""

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import JsonResponse
from django.views.decorators.http import require_safe


@require_safe
def healthz(request):
    """200 while the process answers; nothing else is asked."""
    return JsonResponse({"status": "ok"})


@require_safe
def readyz(request):
    """200 when the database answers and every migration is applied; else 503, and which is not."""
    checks = {"database": database(), "migrations": "unknown"}
    if checks["database"] == "ok":
        checks["migrations"] = migrations()
    ready = set(checks.values()) == {"ok"}
    return JsonResponse(
        {"status": "ok" if ready else "not ready", **checks}, status=200 if ready else 503
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
