"""The cast: Ada writes, Grace comments, Alan moderates, Eve is a stranger."""

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import pytest
from django.apps import apps
from django.conf import settings
from django.core.cache import caches
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, transaction
from django.test import Client, override_settings
from hypothesis.configuration import set_hypothesis_home_dir
from pytest_django.plugin import blocking_manager_key

from blog.redirects import broken_links
from config.csp_reports import views as csp_reports
from config.middleware import proxies, rate_limit
from tests.support import factories, migrated, passes, suite

suite.configure()

# Beside everything else that is made here and may be deleted, not in the root of the checkout.
set_hypothesis_home_dir(settings.VAR / "hypothesis")


@pytest.fixture(scope="session", autouse=True)
def _on_the_expected_database():
    """A pass that believes to be on PostgreSQL while it runs on SQLite proves nothing."""
    expected = os.environ.get("EXPECT_DATABASE")
    if expected and connection.vendor != expected:
        pytest.fail(f"These tests run on {connection.vendor}; EXPECT_DATABASE is {expected}.")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix):
    """The tests' own database begins as a copy of one that is migrated."""
    with begun_with_a_copy():
        yield


@contextmanager
def begun_with_a_copy():
    creation = connection.creation
    if connection.vendor == "postgresql":
        template = migrated.database(os.environ["DATABASE_URL"])
        connection.settings_dict["TEST"]["TEMPLATE"] = template
        yield
        return
    create, kept = creation._create_test_db, []

    def create_a_copy(*arguments, **options):
        name = create(*arguments, **options)
        # A database in memory goes with its last connection: this one stays open.
        kept.append(migrated.copy(migrated.file(), name))
        return name

    with mock.patch.object(creation, "_create_test_db", create_a_copy):
        yield
    for copy in kept:
        copy.close()


def pytest_collection_modifyitems(config, items):
    """Leave out what belongs to no such pass (see `tests.support.passes`)."""
    folder = Path(__file__).parent

    def belongs(item):
        if os.environ.get("EXPECT_DATABASE") == "postgresql":
            once = passes.is_in(passes.ON_SQLITE_ALONE, item, folder)
            return passes.opens_the_database(item, folder) and not once
        return os.environ.get("FAST") != "1" or not passes.is_in(passes.SLOW, item, folder)

    config.hook.pytest_deselected(items=[item for item in items if not belongs(item)])
    items[:] = filter(belongs, items)


def is_transactional(item):
    """Whether a test ends with a flush, which also takes what migrations made."""
    marker = item.get_closest_marker("django_db")
    if marker and marker.kwargs.get("transaction"):
        return True
    return not {"transactional_db", "live_server"}.isdisjoint(item.fixturenames)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """Put back what migrations made: in a pass of several processes any test may come next."""
    yield
    if nextitem and is_transactional(item) and not is_transactional(nextitem):
        with item.config.stash[blocking_manager_key].unblock(), connection.cursor() as cursor:
            connection.creation.deserialize_db_from_string(connection._test_serialized_contents)
            for sql in connection.ops.sequence_reset_sql(no_style(), apps.get_models()):
                cursor.execute(sql)


def pytest_sessionfinish():
    """Keep what `make coverage` has measured: a process that ends slowly is killed."""
    if "coverage" in sys.modules and (measured := sys.modules["coverage"].Coverage.current()):
        measured.save()


@pytest.fixture(autouse=True)
def _nothing_remembered():
    for store in caches.all(initialized_only=False):
        store.clear()
    rate_limit.storage.reset()
    proxies.untrusted.latest.clear()
    broken_links.tally.forget()
    csp_reports.tally.forget()


@pytest.fixture(autouse=True)
def _folders_of_its_own(settings, tmp_path, _no_built_files):
    settings.VAR = tmp_path / "var"
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.STATIC_ROOT = _no_built_files


@pytest.fixture(scope="session")
def _no_built_files(tmp_path_factory):
    """A fresh clone has built none, and every client reads through all of them if there are."""
    return tmp_path_factory.mktemp("static")


@pytest.fixture(scope="module")
def _demo(django_db_setup, django_db_blocker, tmp_path_factory):
    """The demo blog is loaded once for a module, in a transaction around those of its tests."""
    media = tmp_path_factory.mktemp("demo")
    # Whoever closes a response by hand closes the connection, too, and would end the transaction.
    stays_open = mock.patch.object(connection, "close")
    with django_db_blocker.unblock(), transaction.atomic(), stays_open:
        with override_settings(MEDIA_ROOT=media):
            call_command("load_demo", verbosity=0)
        yield media
        transaction.set_rollback(True)


@pytest.fixture
def demo(_demo, db, settings):
    """The demo blog and its pictures."""
    settings.MEDIA_ROOT = _demo


@pytest.fixture
def ada(db):
    """An editor, whose posts carry the name Ada Byron. What authors may not is in test_rights."""
    return factories.make_author("ada", name="Ada Byron", group="Editors")


@pytest.fixture
def alan(db):
    """A moderator."""
    return factories.make_moderator("alan")


@pytest.fixture
def eve(db):
    """Somebody with an account and without a right."""
    return factories.make_user("eve", is_staff=True)


@pytest.fixture
def grace():
    """A reader's browser. Readers have no account."""
    return Client()


@pytest.fixture
def as_ada(ada):
    return signed_in(ada)


@pytest.fixture
def as_alan(alan):
    return signed_in(alan)


@pytest.fixture
def as_eve(eve):
    return signed_in(eve)


def signed_in(user):
    client = Client()
    client.force_login(user)
    return client
