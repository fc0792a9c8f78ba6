"""What a machine asks: is the process alive, and can it serve?"""

from datetime import timedelta
from ipaddress import ip_network
from types import SimpleNamespace

import pytest
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from blog.models import Mail, ScheduledJob
from config.operations import health
from config.operations.jobs import run_due_jobs


def test_a_process_that_answers_is_alive_and_asks_the_database_nothing(client):
    # Without the mark for a database, any query here would raise.
    response = client.get("/healthz")

    assert response.status_code == 200
    assert response.json() == {"status": "ok"}


@pytest.mark.django_db
def test_a_site_with_its_database_and_migrations_is_ready(client):
    run_due_jobs()

    response = client.get("/readyz")

    said = response.json()
    assert response.status_code == 200
    assert said.pop("free_disk_bytes") > 0
    assert said == {
        "status": "ok",
        "database": "ok",
        "migrations": "ok",
        "schema": "ok",
        "mail": "ok",
        "oldest_unsent_mail": 0,
        "jobs": "ok",
        "disk": "ok",
        "cache": "ok",
        "limits": "ok",
        "proxies": "ok",
    }


def unsent(**ago):
    at = timezone.now() - timedelta(**ago)
    Mail.objects.create(kind="test", recipient="grace@readers.example", first_due_at=at, due_at=at)


@pytest.mark.django_db
def test_the_age_of_the_oldest_unsent_mail_is_said(client):
    unsent(seconds=90)
    unsent(minutes=-90)

    answer = client.get("/readyz").json()

    assert answer["mail"] == "ok"
    assert 90 <= answer["oldest_unsent_mail"] < 100


@pytest.mark.django_db
def test_late_mail_is_said_and_takes_no_site_off_line(client):
    unsent(hours=2)

    response = client.get("/readyz")

    assert response.status_code == 200
    assert response.json()["status"] == "degraded"
    assert response.json()["mail"] == "late"


@pytest.mark.django_db
def test_a_schema_that_a_newer_release_made_is_said(client):
    MigrationRecorder(connection).record_applied("comments", "9999_of_the_next_release")
    MigrationRecorder(connection).record_applied("gone", "0001_of_an_app_that_is_not_ours")

    response = client.get("/readyz")

    assert response.status_code == 200
    assert response.json()["schema"] == "newer than the code"


@pytest.mark.django_db
def test_a_runner_that_never_ran_is_said(client):
    assert client.get("/readyz").json()["jobs"] == "never run"


@pytest.mark.django_db
@pytest.mark.parametrize(("minutes", "word"), [(14, "ok"), (16, "late")])
def test_a_runner_that_stopped_is_said(client, minutes, word):
    run_due_jobs()
    due = timezone.now() - timedelta(minutes=minutes)
    ScheduledJob.objects.filter(job="news").update(due_at=due)
    ScheduledJob.objects.create(
        job="of an earlier release", due_at=timezone.now() - timedelta(days=90)
    )

    assert client.get("/readyz").json()["jobs"] == word


@pytest.mark.django_db
@pytest.mark.parametrize(("free", "word"), [(999_999, "full"), (1e8, "low"), (1e9, "ok")])
def test_a_disk_without_room_is_said(client, monkeypatch, free, word):
    usage = SimpleNamespace(free=int(free))
    monkeypatch.setattr("config.operations.health.shutil.disk_usage", lambda folder: usage)

    response = client.get("/readyz")

    assert response.status_code == 200
    assert response.json()["disk"] == word


@pytest.mark.django_db
def test_a_folder_that_cannot_be_written_is_said(client, monkeypatch):
    monkeypatch.setattr("config.operations.health.os.access", lambda folder, mode: False)

    assert client.get("/readyz").json()["disk"] == "read-only"


FULL = {"maxmemory_policy": "noeviction", "maxmemory": 1000, "used_memory": 1001}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("said", "cache", "limits"),
    [
        ({"maxmemory_policy": "noeviction", "maxmemory": 0, "used_memory": 10}, "ok", "ok"),
        (FULL, "full", "full"),
        (FULL | {"maxmemory_policy": "allkeys-lru"}, "ok", "throws limits out"),
    ],
)
def test_what_redis_says_is_said(client, settings, monkeypatch, said, cache, limits):
    settings.CACHE_URL = settings.LIMITS_URL = "redis://127.0.0.1:1/0"
    monkeypatch.setattr("config.stores.checks.info_of", lambda url: said)

    answer = client.get("/readyz").json()

    assert (answer["cache"], answer["limits"]) == (cache, limits)


@pytest.mark.django_db
def test_a_redis_that_is_away_is_said_and_takes_no_site_off_line(client, settings):
    settings.CACHE_URL = settings.LIMITS_URL = "redis://:s3cret@127.0.0.1:1/0"

    response = client.get("/readyz")

    assert response.status_code == 200
    assert response.json()["cache"] == "away: ConnectionError"
    assert response.json()["limits"] == "away: ConnectionError"
    assert response.json()["status"] == "degraded"


@pytest.mark.django_db
@pytest.mark.parametrize("header", ["x-forwarded-for", "x-forwarded-proto"])
def test_a_proxy_that_is_not_trusted_is_said(client, header):
    for _ in range(20):
        client.get("/robots.txt", headers={header: "203.0.113.9"})

    assert client.get("/readyz").json()["proxies"] == "not trusted"


@pytest.mark.django_db
def test_a_proxy_that_is_trusted_is_no_trouble(client, settings):
    settings.TRUSTED_PROXIES = [ip_network("127.0.0.1")]
    for _ in range(20):
        client.get("/robots.txt", headers={"x-forwarded-for": "203.0.113.9"})

    assert client.get("/readyz").json()["proxies"] == "ok"


@pytest.mark.django_db
def test_some_who_write_such_a_header_themselves_cause_no_alarm(client):
    for _ in range(11):
        client.get("/robots.txt", headers={"x-forwarded-for": "203.0.113.9"})
        client.get("/robots.txt")

    assert client.get("/readyz").json()["proxies"] == "ok"


@pytest.mark.django_db
def test_a_check_that_fails_takes_no_other_with_it(client, monkeypatch):
    def backup():
        raise OSError("a folder with the name of a patient")

    monkeypatch.setattr("config.operations.health.BESIDE", [backup, health.mail])

    answer = client.get("/readyz").json()

    assert answer["backup"] == "OSError"
    assert answer["mail"] == "ok"


def latest():
    """The latest migration of an app, as (app, name)."""
    leaves = MigrationExecutor(connection).loader.graph.leaf_nodes()
    return next(node for node in leaves if node[0] == "otp_totp")


@pytest.mark.django_db
def test_a_migration_that_was_not_applied_is_said(client):
    MigrationRecorder(connection).record_unapplied(*latest())

    response = client.get("/readyz")

    assert response.status_code == 503
    assert response.json() == {
        "status": "not ready",
        "database": "ok",
        "migrations": "1 not applied",
    }


@pytest.mark.django_db
def test_a_database_that_is_gone_is_said_without_its_secrets(client, monkeypatch):
    def refuse():
        raise DatabaseError("could not connect as ada with password s3cret")

    monkeypatch.setattr(connection, "cursor", refuse)

    response = client.get("/readyz")

    assert response.status_code == 503
    assert response.json() == {
        "status": "not ready",
        "database": "DatabaseError",
        "migrations": "unknown",
    }


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_machines_are_answered_without_a_redirect_to_https(client, settings, path, db):
    settings.SECURE_SSL_REDIRECT = True

    assert client.get(path).status_code == 200
    assert client.get("/").status_code == 301


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_health_is_asked_and_never_changed(client, path):
    assert client.post(path).status_code == 405
