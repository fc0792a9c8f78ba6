"""Whole blogs in places of their own, for tests of backups: a folder, a database, a process."""

import json
import os
import subprocess
import sys
from urllib.parse import urlsplit

import psycopg2
from django.conf import settings

from tests.config.starting import OURS
from tests.support import migrated

KEY = "the-secret-key-of-a-blog-that-is-backed-up-and-restored-again"
SETUP = """
import json, os, sys
from tests.support import suite
suite.configure()
import django
django.setup()
from pathlib import Path
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError
from blog.models import *
from comments.models import *
from comments import spam
from config.backup import archive, erasures, making, places, restoring
from config.backup.archive import Refused
from config.backup.tables import Schema
from tests.support import migrated
from tests.support.factories import *
quiet = {"stdout": open(os.devnull, "w"), "stderr": open(os.devnull, "w")}
def refused(*arguments):
    try:
        call_command(*map(str, arguments), **quiet)
    except CommandError as error:
        return str(error)
def copy_the_tables():
    "On SQLite a restore of today's schema begins with a copy: it migrates for six seconds."
    from django.db import connection
    def copied(schema):
        connection.close()
        migrated.copy(migrated.file(), connection.settings_dict["NAME"]).close()
    if connection.vendor == "sqlite":
        Schema.migrate = copied
def say(**what):
    print(json.dumps(what, default=str))
"""


class Blog:
    """`database` is "sqlite", a file in the folder, or "postgresql": the tests' own server.

    It has no tables; with `is_migrated`, all of them.
    """

    def __init__(self, folder, database="sqlite", *, is_migrated=False):
        self.folder, self.database = folder, database
        self.var = folder / "var"
        self.variables = {"VAR": str(self.var), "SECRET_KEY": KEY}
        if database == "postgresql":
            self.name = f"backup_{folder.name.replace('-', '_')}_{os.getpid()}"
            url = server()._replace(path=f"/{self.name}").geturl()
            self.variables["DATABASE_URL"] = url
            if not is_migrated:
                self.on_server(f"CREATE DATABASE {self.name}")
        else:
            url = f"sqlite:///{self.var}/colloquy.sqlite3"
        if is_migrated:
            migrated.fill(url)

    def close(self):
        if self.database == "postgresql":
            self.on_server(f"DROP DATABASE {self.name} WITH (FORCE)")

    def on_server(self, sql):
        connection = psycopg2.connect(**settings_of_server())
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(sql)
        connection.close()

    def begin(self, program, **variables):
        """Start a program in the blog's place; see `run`."""
        environment = {name: value for name, value in os.environ.items() if name not in OURS}
        environment |= {"DJANGO_SETTINGS_MODULE": "config.settings"} | self.variables | variables
        return subprocess.Popen(
            [sys.executable, "-c", SETUP + program],
            cwd=settings.BASE_DIR,
            env={name: value for name, value in environment.items() if value},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, program, *, status=0, **variables):
        """Run a program in the blog's place, and return what it was to `say`."""
        process = self.begin(program, **variables)
        out, err = process.communicate(timeout=300)
        assert process.returncode == status, f"{process.returncode}:\n{out}\n{err}"
        return json.loads(out.splitlines()[-1]) if out else None


def server():
    return urlsplit(os.environ["DATABASE_URL"])


def settings_of_server():
    database = settings.DATABASES["default"]
    names = {"user": "USER", "host": "HOST", "port": "PORT", "password": "PASSWORD"}
    return {"dbname": "postgres"} | {k: database[v] for k, v in names.items() if database[v]}
