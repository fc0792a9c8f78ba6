"""The environment: what each variable accepts, and how a bad value stops the start."""

import re
import stat
from functools import partial
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from config import env
from tests.config.starting import KEY, run, start

POSTGRES = "postgres://ada:s3cret-word@db.example.org/colloquy"

# Each row: the variable, a bad value, what the message must say was expected.
BAD = [
    ("DEBUG", "maybe", "1 or 0"),
    ("SITE_URL", "blog.example.org", "an address such as https://blog.example.org"),
    ("SITE_URL", "ftp://blog.example.org", "an address such as https://blog.example.org"),
    ("SITE_URL", "https://blog.example.org/path", "an address such as https://blog.example.org"),
    ("SITE_URL", "https://", "an address such as https://blog.example.org"),
    ("SITE_URL", "https://[::1", "an address such as https://blog.example.org"),
    ("SITE_URL", "https://blog.example.org:port", "an address such as https://blog.example.org"),
    ("PORT", "http", "a whole number such as 60"),
    ("PORT", "-1", "a whole number such as 60"),
    ("WEB_CONCURRENCY", "two", "a whole number such as 60"),
    ("WEB_CONCURRENCY", "1.5", "a whole number such as 60"),
    ("TRUSTED_PROXIES", "proxy.example.org", "addresses or networks such as"),
    ("TRUSTED_PROXIES", "10.0.0.0/99", "addresses or networks such as"),
    ("DATABASE_URL", "mysql://ada@db/colloquy", "sqlite:///FILE or postgres://"),
    ("DATABASE_URL", "colloquy.sqlite3", "sqlite:///FILE or postgres://"),
    ("DATABASE_URL", "nonsense://x", "sqlite:///FILE or postgres://"),
    ("DATABASE_URL", "postgres://ada@db:port/colloquy", "sqlite:///FILE or postgres://"),
    ("CACHE_URL", "memcached://cache", "locmem:// or redis://HOST:6379/0"),
    ("CACHE_URL", "redis", "locmem:// or redis://HOST:6379/0"),
    ("CACHE_URL", "redis://cache:port/0", "locmem:// or redis://HOST:6379/0"),
    ("LIMITS_URL", "memcached://limits", "locmem:// or redis://HOST:6379/0"),
    ("BACKUP_TO", "backups", "the path of a folder from the root, such as /mnt/backups"),
    ("BACKUP_RECIPIENT", "age1nobody", "a public key of age or SSH, such as age1"),
    ("BACKUP_RECIPIENT", "ssh-rsa", "a public key of age or SSH, such as age1"),
    ("EMAIL_URL", "mail.example.org", "file:///FOLDER, console:// or smtp://"),
    ("EMAIL_URL", "smtp://", "file:///FOLDER, console:// or smtp://"),
    ("EMAIL_URL", "smtp://mail.example.org:port", "smtp://USER:PASSWORD@HOST:587"),
    ("EMAIL_URL", "http://mail.example.org", "file:///FOLDER, console:// or smtp://"),
    ("HSTS", "31536000", "max-age=31536000; includeSubDomains; preload"),
    ("HSTS", "max-age=", "max-age=31536000; includeSubDomains; preload"),
    ("HSTS", "max-age=1; forever", "max-age=31536000; includeSubDomains; preload"),
    ("MEDIA_STORE", "s3://bucket", "Expected a folder"),
    ("LOG_FORMAT", "xml", "text or json"),
    ("TIME_ZONE", "Mars/Olympus", "Expected"),
]


@pytest.mark.parametrize(("name", "value", "expected"), BAD)
def test_a_bad_value_stops_the_start_with_its_name_and_what_was_expected(name, value, expected):
    result = start(**{"SECRET_KEY": KEY, name: value})

    last = result.stderr.strip().splitlines()[-1]
    assert result.returncode == 1
    assert last.startswith("django.core.exceptions.ImproperlyConfigured: ")
    assert name in last
    assert expected in last


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://ada:s3cret-word@db/colloquy"),
        ("DATABASE_URL", "postgres://ada:s3cret-word@db:port/colloquy"),
        ("DATABASE_URL", "postgres://ada:s3cret@word@db:port/colloquy"),
        ("CACHE_URL", "memcached://:s3cret-word@cache"),
        ("LIMITS_URL", "redis://:s3cret-word@limits:port"),
        ("EMAIL_URL", "smtp://ada:s3cret-word@mail.example.org:port"),
        ("EMAIL_URL", "imap://ada:s3cret-word@mail.example.org"),
        ("SITE_URL", "ftp://ada:s3cret-word@blog.example.org"),
    ],
)
def test_no_password_stands_in_an_error(name, value):
    result = start(**{"SECRET_KEY": KEY, name: value})

    assert result.returncode == 1
    assert "s3cret" not in result.stderr
    assert "s3cret" not in result.stdout


@pytest.mark.parametrize(
    "name", ["DEBUG", "SITE_URL", "CACHE_URL", "LIMITS_URL", "LOG_FORMAT", "TRUSTED_PROXIES"]
)
def test_an_empty_value_is_as_good_as_none(name):
    result = start(**{"SECRET_KEY": KEY, name: ""})

    assert result.returncode == 0, result.stderr


def test_a_whole_environment_starts():
    result = start(
        DATABASE_URL=POSTGRES,
        CACHE_URL="redis://cache:6379/0",
        LIMITS_URL="redis://limits:6379/0",
        SECRET_KEY=KEY,
        SITE_URL="https://blog.example.org/",
        ALLOWED_HOSTS="blog.example.org, www.example.org",
        EMAIL_URL="smtp://ada:p%40ss@mail.example.org:587",
        TRUSTED_PROXIES="127.0.0.1, 10.0.0.0/8, ::1",
        WEB_CONCURRENCY="4",
        LOG_FORMAT="json",
        TIME_ZONE="Europe/London",
    )

    assert result.returncode == 0, result.stderr


# Values in files, as services and containers keep their secrets


def test_a_value_may_be_in_a_file(tmp_path, monkeypatch):
    file = tmp_path / "mail"
    file.write_text("smtp://ada:s3cret@mail.example.org:587\n")
    monkeypatch.delenv("EMAIL_URL", raising=False)
    monkeypatch.setenv("EMAIL_URL_FILE", str(file))

    assert env.text("EMAIL_URL") == "smtp://ada:s3cret@mail.example.org:587"


def test_a_secret_key_may_be_in_a_file(tmp_path):
    file = tmp_path / "key"
    file.write_text(f"{KEY}\n")

    result = run(
        "-c",
        "from django.conf import settings; print(settings.SECRET_KEY)",
        DATABASE_URL=POSTGRES,
        SECRET_KEY_FILE=str(file),
    )

    assert (result.stdout, result.stderr) == (f"{KEY}\n", "")


def test_a_file_that_cannot_be_read_stops_the_start(monkeypatch):
    monkeypatch.delenv("EMAIL_URL", raising=False)
    monkeypatch.setenv("EMAIL_URL_FILE", "/nowhere/mail")

    with pytest.raises(ImproperlyConfigured) as refusal:
        env.text("EMAIL_URL")

    assert str(refusal.value) == (
        "EMAIL_URL_FILE is “/nowhere/mail”, which cannot be read: No such file or directory. "
        "Expected the path of a file that holds EMAIL_URL."
    )


def test_a_value_is_not_given_twice(monkeypatch):
    monkeypatch.setenv("EMAIL_URL", "console://")
    monkeypatch.setenv("EMAIL_URL_FILE", "/nowhere/mail")

    with pytest.raises(ImproperlyConfigured, match="EMAIL_URL and EMAIL_URL_FILE are both set"):
        env.text("EMAIL_URL")


# The secret key


def test_a_database_of_ones_own_needs_a_secret_key():
    result = start(DATABASE_URL=POSTGRES)

    last = result.stderr.strip().splitlines()[-1]
    assert result.returncode == 1
    assert "SECRET_KEY is required when DATABASE_URL is set" in last
    assert "s3cret-word" not in result.stderr


def test_a_secret_is_made_once_and_only_its_owner_can_read_it(tmp_path, monkeypatch):
    monkeypatch.delenv("SECRET_KEY", raising=False)
    file = tmp_path / "var" / "secret-key"

    first = env.secret("SECRET_KEY", file=file, required=False)
    second = env.secret("SECRET_KEY", file=file, required=False)

    assert first == second
    assert len(first) >= 50
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_two_places_have_two_secrets(tmp_path, monkeypatch):
    monkeypatch.delenv("SECRET_KEY", raising=False)

    first = env.secret("SECRET_KEY", file=tmp_path / "one", required=False)
    second = env.secret("SECRET_KEY", file=tmp_path / "two", required=False)

    assert first != second


def test_a_secret_from_the_environment_is_written_nowhere(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", KEY)

    value = env.secret("SECRET_KEY", file=tmp_path / "secret-key", required=True)

    assert value == KEY
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("key", "fault"),
    [
        ("", "SECRET_KEY is empty. Expected a long random text, such as: python -c"),
        ("   ", "SECRET_KEY is empty."),
        ("...", "SECRET_KEY has 3 characters, which can be guessed."),
        ("s3cret-word", "SECRET_KEY has 11 characters, which can be guessed."),
        ("x" * 50, "SECRET_KEY can be guessed."),
        ("django-insecure-" + KEY, "SECRET_KEY can be guessed."),
    ],
)
@pytest.mark.parametrize("database", ["", POSTGRES])
def test_a_bad_key_is_refused_in_words_and_not_shown(key, fault, database):
    result = start(SECRET_KEY=key, DATABASE_URL=database)

    last = result.stderr.strip().splitlines()[-1]
    assert result.returncode == 1
    assert last.startswith(f"django.core.exceptions.ImproperlyConfigured: {fault}")
    assert "SECRET_KEY_FALLBACKS" in last
    assert "s3cret-word" not in last


@pytest.mark.parametrize(("text", "fault"), [("", "is empty"), ("abc", "has 3 characters, whi")])
def test_a_bad_key_in_its_file_is_refused_and_not_replaced(tmp_path, monkeypatch, text, fault):
    # Another in its place would break every link that readers have, without a word.
    monkeypatch.delenv("SECRET_KEY", raising=False)
    file = tmp_path / "secret-key"
    file.write_text(text)

    with pytest.raises(ImproperlyConfigured, match=f"^The file {file} {fault}"):
        env.secret("SECRET_KEY", file=file, required=False)

    assert file.read_text() == text


def test_earlier_keys_are_a_list_and_may_be_as_short_as_they_were():
    code = "from config import settings as s; print(s.SECRET_KEY_FALLBACKS)"

    result = run("-c", code, SECRET_KEY=KEY, SECRET_KEY_FALLBACKS="one, of a race")

    assert result.stdout == "['one', 'of a race']\n", result.stderr


# More than one process


@pytest.mark.parametrize(("missing", "given"), [("CACHE", "LIMITS"), ("LIMITS", "CACHE")])
def test_two_processes_without_a_store_that_they_share_are_refused(missing, given):
    shared = {f"{given}_URL": "redis://redis:6379/0"}
    result = start(SECRET_KEY=KEY, WEB_CONCURRENCY="2", **shared)

    last = result.stderr.strip().splitlines()[-1]
    assert result.returncode == 1
    assert f"WEB_CONCURRENCY is 2, and {missing}_URL is local memory" in last
    assert f"Set {missing}_URL to redis://HOST:6379/0" in last


def test_two_processes_with_stores_that_they_share_start():
    result = start(
        SECRET_KEY=KEY,
        WEB_CONCURRENCY="2",
        CACHE_URL="redis://cache:6379/0",
        LIMITS_URL="redis://limits:6379/0",
    )

    assert result.returncode == 0, result.stderr


# Redis, whose library is installed where it is used


WITHOUT_REDIS = "import sys; sys.modules['redis'] = None\n"
"""As where requirements.txt alone is installed: the import fails."""


@pytest.mark.parametrize("name", ["CACHE_URL", "LIMITS_URL"])
def test_a_redis_without_its_library_is_refused_and_the_error_says_what_to_install(name):
    code = f"{WITHOUT_REDIS}from django.conf import settings; settings.DEBUG"
    result = run("-c", code, SECRET_KEY=KEY, **{name: "redis://cache:6379/0"})

    assert result.returncode == 1
    assert result.stderr.strip().splitlines()[-1] == (
        f"django.core.exceptions.ImproperlyConfigured: {name} is a Redis, and its library is "
        "missing. Install it: .venv/bin/python -m pip install --require-hashes "
        "-r requirements-redis.txt"
    )


def test_the_site_works_without_the_library_of_redis(tmp_path):
    code = f"""{WITHOUT_REDIS}
from config.wsgi import application
from django.core.management import call_command
from django.test import Client
call_command("migrate", verbosity=0)
print([Client().get(path).status_code for path in ("/readyz", "/", "/search/?q=tea")])
"""
    result = run("-c", code, SECRET_KEY=KEY, DEBUG="1", VAR=str(tmp_path), ALLOWED_HOSTS="*")

    assert result.stdout.strip().splitlines()[-1:] == ["[200, 200, 200]"], result.stderr


def test_the_locks_name_one_redis_and_a_site_without_it_installs_none():
    locks = ("requirements.txt", "requirements-redis.txt", "requirements-dev.txt")
    without, *both = [(settings.BASE_DIR / lock).read_text() for lock in locks]

    assert re.search(r"^redis==", without, re.M) is None
    assert len({re.search(r"^redis==\S+", text, re.M)[0] for text in both}) == 1


# What a value means


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        ("1", True),
        ("TRUE", True),
        ("yes", True),
        (" on ", True),
        ("0", False),
        ("off", False),
        ("", False),
    ],
)
def test_yes_and_no_are_understood_in_several_words(monkeypatch, value, meaning):
    monkeypatch.setenv("DEBUG", value)

    assert env.flag("DEBUG") is meaning


def test_a_list_is_read_without_its_blanks(monkeypatch):
    monkeypatch.setenv("ALLOWED_HOSTS", " a.example ,, b.example,")

    assert env.items("ALLOWED_HOSTS") == ["a.example", "b.example"]


def test_an_address_is_kept_without_its_last_stroke(monkeypatch):
    monkeypatch.setenv("SITE_URL", "https://blog.example.org:8443/")

    assert env.origin("SITE_URL", "") == "https://blog.example.org:8443"


@pytest.mark.parametrize(
    ("url", "port", "ssl", "tls"),
    [
        ("smtp://mail.example.org", 25, False, False),
        ("smtp://mail.example.org:587", 587, False, True),
        ("smtps://mail.example.org", 465, True, False),
        ("smtps://mail.example.org:2465", 2465, True, False),
    ],
)
def test_mail_is_sent_as_its_address_says(monkeypatch, url, port, ssl, tls):
    monkeypatch.setenv("EMAIL_URL", url)

    settings = env.email("EMAIL_URL", Path("/tmp"))  # noqa: S108

    assert settings["EMAIL_HOST"] == "mail.example.org"
    assert settings["EMAIL_PORT"] == port
    assert settings["EMAIL_USE_SSL"] is ssl
    assert settings["EMAIL_USE_TLS"] is tls


def test_a_password_in_an_address_may_hold_any_character(monkeypatch):
    monkeypatch.setenv("EMAIL_URL", "smtp://ada%40example.org:p%2Fa%3Ass@mail.example.org")

    settings = env.email("EMAIL_URL", Path("/tmp"))  # noqa: S108

    assert settings["EMAIL_HOST_USER"] == "ada@example.org"
    assert settings["EMAIL_HOST_PASSWORD"] == "p/a:ss"


def test_mail_goes_to_files_until_somebody_says_otherwise(monkeypatch, tmp_path):
    monkeypatch.delenv("EMAIL_URL", raising=False)

    settings = env.email("EMAIL_URL", tmp_path / "mail")

    assert settings["EMAIL_BACKEND"] == "django.core.mail.backends.filebased.EmailBackend"
    assert settings["EMAIL_FILE_PATH"] == str(tmp_path / "mail")


def test_sqlite_takes_its_lock_at_once_and_keeps_what_it_acknowledged(monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/deep/blog.sqlite3")

    settings = env.database("DATABASE_URL", tmp_path / "default")

    assert settings["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "synchronous=FULL" in settings["OPTIONS"]["init_command"]
    assert "journal_mode=WAL" in settings["OPTIONS"]["init_command"]
    assert (tmp_path / "deep").is_dir()


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        (env.flag, ()),
        (env.number, (1,)),
        (env.networks, ()),
        (env.origin, ("",)),
        (partial(env.cache, memory={}, redis=""), ()),
    ],
)
def test_every_refusal_names_its_variable(monkeypatch, function, arguments):
    monkeypatch.setenv("SOME_NAME", "?!")

    with pytest.raises(ImproperlyConfigured, match="^SOME_NAME is “\\?!”. Expected "):
        function("SOME_NAME", *arguments)


# Under https


@pytest.mark.parametrize(
    ("variables", "trusted"),
    [
        ({}, []),
        ({"TRUSTED_PROXIES": "10.0.0.1"}, ["10.0.0.1/32"]),
        ({"SITE_URL": "https://a.example"}, ["127.0.0.0/8", "::1/128"]),
        ({"SITE_URL": "https://a.example", "TRUSTED_PROXIES": "10.0.0.1"}, ["10.0.0.1/32"]),
    ],
)
def test_under_https_a_proxy_on_this_machine_is_trusted_unless_another_is_named(variables, trusted):
    code = "from config import settings as s; print([str(n) for n in s.TRUSTED_PROXIES])"

    result = run("-c", code, SECRET_KEY=KEY, **variables)

    assert result.stdout == f"{trusted}\n", result.stderr


def test_plain_http_is_led_to_the_address_of_the_site_whatever_host_was_asked():
    code = "from config import settings as s; print(s.SECURE_SSL_HOST, s.CSRF_TRUSTED_ORIGINS)"

    result = run("-c", code, SECRET_KEY=KEY, SITE_URL="https://a.example")

    assert result.stdout == "a.example ['https://a.example']\n", result.stderr


def test_an_https_site_passes_every_check_for_deployment():
    result = run(
        "manage.py",
        "check",
        "--deploy",
        "--fail-level",
        "WARNING",
        SITE_URL="https://blog.example.org",
        SECRET_KEY="k9" * 30 + "abcdefgh",
    )

    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("System check identified no issues")
    assert result.stderr == ""


def test_the_key_that_is_made_at_the_first_start_passes_the_check_too():
    result = run(
        "manage.py",
        "check",
        "--deploy",
        "--fail-level",
        "WARNING",
        SITE_URL="https://blog.example.org",
    )

    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize(
    ("site", "secure"), [("https://a.example", True), ("http://a.example", False)]
)
def test_cookies_and_redirects_follow_the_scheme_of_the_site(site, secure):
    code = (
        "from config import settings as s;"
        "print({s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SECURE_SSL_REDIRECT,"
        " bool(s.SECURE_HSTS_SECONDS)})"
    )

    result = run("-c", code, SITE_URL=site, SECRET_KEY=KEY)

    assert result.stdout == f"{{{secure}}}\n", result.stderr
