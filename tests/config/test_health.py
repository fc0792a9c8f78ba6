"""What a machine asks: is the process alive, and can it serve?"""

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from blog.models import Mail


def test_a_process_that_answers_is_alive_and_asks_the_database_nothing(client):
    # Without the mark for a database, any query here would raise.
    response = client.get("/healthz")

    assert response.status_code == 200
    assert response.json() == {"status": "ok"}


@pytest.mark.django_db
def test_a_site_with_its_database_and_migrations_is_ready(client):
    response = client.get("/readyz")

    assert response.status_code == 200
    assert response.json() == {
        "status": "ok",
        "database": "ok",
        "migrations": "ok",
        "mail": "ok",
        "oldest_unsent_mail": 0,
    }


def unsent(**ago):
    at = timezone.now() - timedelta(**ago)
    Mail.objects.create(kind="test", recipient="grace@readers.example", since=at, due_at=at)


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
    assert response.json()["status"] == "ok"
    assert response.json()["mail"] == "late"


def latest():
    """The latest migration of the comments, as (app, name)."""
    leaves = MigrationExecutor(connection).loader.graph.leaf_nodes()
    return next(node for node in leaves if node[0] == "comments")


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
