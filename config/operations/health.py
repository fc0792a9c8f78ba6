"""Health checks for monitoring: is the process alive, can it serve, and what else is wrong?"""

import logging
import os
import shutil
import tempfile

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Min
from django.http import JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from blog.models import Mail, ScheduledJob
from config.backup import nightly
from config.middleware.proxies import untrusted
from config.operations import jobs
from config.stores import checks

logger = logging.getLogger(__name__)

MAIL_IS_LATE = 3600
"""Seconds after which unsent mail is late: no runner works, or no server accepts it."""

JOBS_ARE_LATE = 900
"""Seconds after which a job that is due but not begun means that no runner works.

A runner with a long job, or one that cron starts, may delay jobs.
"""

DISK_IS_LOW = 200_000_000
"""Free bytes below which a disk is low: pictures and a backup may soon not fit."""

DISK_IS_FULL = 1_000_000
"""Free bytes below which a disk is full: a database can no longer write."""


@require_safe
def healthz(request):
    """Return 200 while the process responds. Check nothing else."""
    return JsonResponse({"status": "ok"})


@require_safe
def readyz(request):
    """Return 200 if the database responds and is migrated; else 503 with what is wrong.

    Problems that `BESIDE` finds are reported with the status “degraded” and still 200. Pages are
    served, and it would help nobody if a proxy stopped sending requests.
    """
    found = {"database": database(), "migrations": "unknown"}
    if found["database"] == "ok":
        found["migrations"] = migrations()
    if set(found.values()) != {"ok"}:
        return JsonResponse({"status": "not ready", **found}, status=503)
    for check in BESIDE:
        found |= result_of(check)
    words = {value for value in found.values() if isinstance(value, str)}
    return JsonResponse({"status": "ok" if words == {"ok"} else "degraded", **found})


def result_of(check):
    """Return the result of a check. One that raises an error must not stop the others."""
    try:
        return check()
    except Exception as error:
        logger.exception("The check %s failed", check.__name__)
        return {check.__name__: type(error).__name__}


def database():
    """Return “ok”, or the name of the error of a query."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError as error:
        return type(error).__name__
    return "ok"


def migrations():
    """Return “ok”, or how many migrations are not applied."""
    waiting = waiting_migrations()
    return "ok" if not waiting else f"{len(waiting)} not applied"


def waiting_migrations():
    """Return the migrations of this release that the database lacks, in order."""
    executor = MigrationExecutor(connection)
    return [
        migration for migration, _ in executor.migration_plan(executor.loader.graph.leaf_nodes())
    ]


def schema():
    """Check whether the database was migrated by a newer release than the running one."""
    loader = MigrationExecutor(connection).loader
    known = loader.disk_migrations.keys() | loader.replacements.keys()
    apps = {app for app, _ in known}
    newer = [key for key in loader.applied_migrations if key[0] in apps and key not in known]
    return {"schema": "newer than the code" if newer else "ok"}


def mail():
    """Check whether mail is sent. Report how many seconds the oldest has been due and unsent."""
    age = Mail.objects.oldest_age(timezone.now())
    seconds = int(age.total_seconds()) if age else 0
    return {"mail": "late" if seconds > MAIL_IS_LATE else "ok", "oldest_unsent_mail": seconds}


def runner():
    """Check whether jobs run: `run_jobs` updates when each job is due."""
    turns = ScheduledJob.objects.filter(job__in=[job.name for job in jobs.JOBS])
    oldest = turns.aggregate(oldest=Min("due_at"))["oldest"]
    if oldest is None:
        return {"jobs": "never run"}
    is_late = (timezone.now() - oldest).total_seconds() > JOBS_ARE_LATE
    return {"jobs": "late" if is_late else "ok"}


def disk():
    """Check whether there is disk space where the blog writes, and whether it may write."""
    folders = [settings.VAR, settings.MEDIA_ROOT, tempfile.gettempdir()]
    if connection.vendor == "sqlite" and not connection.is_in_memory_db():
        folders.append(os.path.dirname(connection.settings_dict["NAME"]))
    folders = [folder for folder in folders if os.path.exists(folder)]
    free = min(shutil.disk_usage(folder).free for folder in folders)
    if free < DISK_IS_FULL:
        word = "full"
    elif not all(os.access(folder, os.W_OK) for folder in folders):
        word = "read-only"
    else:
        word = "low" if free < DISK_IS_LOW else "ok"
    return {"disk": word, "free_disk_bytes": free}


def cache():
    """Check whether pages can be cached."""
    return {"cache": state_of(settings.CACHE_URL)}


def limits():
    """Check whether all processes share the limits, in a store that evicts nothing."""
    return {"limits": state_of(settings.LIMITS_URL, throws_nothing_out=True)}


def proxies():
    """Check whether readers have their own addresses, or all that of an untrusted proxy."""
    return {"proxies": "not trusted" if untrusted.is_most else "ok"}


def state_of(url, *, throws_nothing_out=False):
    """Return the state of a store: ok, away, or that it may throw limits out."""
    if url.startswith("locmem:"):
        return "ok"
    from redis import RedisError  # it is installed where it is used

    from config.stores.redis import server

    try:
        said = checks.info_of(url)
    except RedisError as error:
        return f"away: {type(error).__name__}"
    evicts = said["maxmemory_policy"] != "noeviction"
    if evicts:
        return "throws limits out" if throws_nothing_out else "ok"
    if 0 < said["maxmemory"] <= said["used_memory"]:
        return "full"
    return "refuses" if server(url).refused_lately else "ok"


def backup():
    """Check the age of the newest backup in seconds; nothing without nightly backups."""
    word, age = nightly.state()
    return {} if word == "off" else {"backup": word, "newest_backup": age}


BESIDE = [schema, mail, runner, disk, cache, limits, proxies, backup]
"""Each returns a dict: its name with “ok” or what is wrong, in words, and maybe figures.

They run once the database responds.
"""
