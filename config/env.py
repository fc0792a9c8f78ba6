"""Typed values from the environment. A bad value stops the start and says what was expected.

Every function takes the name of a variable. It raises `ImproperlyConfigured` with that name.
A variable NAME may be given as NAME_FILE instead: the path of a file with the value, for secrets.
"""

import contextlib
import ipaddress
import os
import secrets
import tempfile
import zoneinfo
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote, urlsplit

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from config.operations import file_modes


def text(name, default=""):
    """Return the value as a string, or `default` if the variable is unset or empty."""
    return (given(name) or "").strip() or default


def given(name):
    """Return the value as it is in the environment or in the file of NAME_FILE; None if unset."""
    file = os.environ.get(f"{name}_FILE", "").strip()
    if not file:
        return os.environ.get(name)
    if os.environ.get(name, "").strip():
        raise ImproperlyConfigured(f"{name} and {name}_FILE are both set. Expected one of them.")
    try:
        return Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is no text"
        raise ImproperlyConfigured(
            f"{name}_FILE is “{file}”, which cannot be read: {why}. Expected the path of a file "
            f"that holds {name}."
        ) from error


def flag(name):
    """Return a boolean: 1, true, yes, on / 0, false, no, off. Unset means False."""
    value = text(name, "0").lower()
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    raise _bad(name, value, "1 or 0")


def number(name, default):
    """Return a whole number that is not negative."""
    value = text(name, str(default))
    if not value.isdecimal():
        raise _bad(name, value, "a whole number such as 60")
    return int(value)


def choice(name, choices):
    """Return one of `choices`; the first if the variable is unset."""
    value = text(name, choices[0])
    if value not in choices:
        raise _bad(name, value, " or ".join(choices))
    return value


def zone(name, default):
    """Return the name of a time zone, such as Europe/London."""
    value = text(name, default)
    if value not in zoneinfo.available_timezones():
        raise _bad(name, value, "the name of a time zone, such as Europe/London")
    return value


def items(name, default=""):
    """Return the items of a comma-separated list, without blanks."""
    return [item.strip() for item in text(name, default).split(",") if item.strip()]


def networks(name, default=""):
    """Return comma-separated addresses or networks, such as `10.0.0.0/8, ::1`."""
    try:
        return [ipaddress.ip_network(item, strict=False) for item in items(name, default)]
    except ValueError as error:
        raise _bad(
            name, text(name), "addresses or networks such as 127.0.0.1, 10.0.0.0/8"
        ) from error


def origin(name, default):
    """Return the origin of a site, `scheme://host[:port]`, without a path."""
    value = text(name, default).rstrip("/")
    try:
        parts = urlsplit(value)
        valid = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        valid = False
    if not valid or parts.path or parts.query or parts.fragment:
        raise _bad(name, value, "an address such as https://blog.example.org")
    return value


def hsts(name, default):
    """Return a Strict-Transport-Security header as (seconds, include subdomains, preload)."""
    value = text(name, default)
    parts = [part.strip().lower() for part in value.split(";")]
    seconds = parts[0].removeprefix("max-age=").strip('"')
    wider = parts[1:]
    if not (
        parts[0].startswith("max-age=")
        and seconds.isascii()
        and seconds.isdecimal()
        and set(wider) <= {"includesubdomains", "preload"}
    ):
        raise _bad(name, value, "max-age=31536000; includeSubDomains; preload, or less of it")
    return int(seconds), "includesubdomains" in wider, "preload" in wider


def secret(name, *, file, required):
    """Return a secret from the environment, or else from `file`, created once with mode 600.

    A secret that could be guessed is refused in both cases.
    """
    if (value := given(name)) is not None:
        value, place = value.strip(), name
        unset = "" if required else f", or no {name} at all: then one is made and kept in {file}"
    elif required:
        raise ImproperlyConfigured(
            f"{name} is required when DATABASE_URL is set. Expected a long random text, {SUCH_AS}."
        )
    else:
        if not file.exists():
            make_secret(file)
        value, place, unset = file.read_text().strip(), f"The file {file}", ""
    if fault := fault_of_secret(value):
        raise ImproperlyConfigured(
            f"{place} {fault}. Expected a long random text, {SUCH_AS}{unset}. Add the old one to "
            f"{name}_FALLBACKS, and the links that readers have go on working."
        )
    return value


SUCH_AS = "such as: python -c 'import secrets; print(secrets.token_urlsafe(50))'"


def fault_of_secret(value):
    """Return what is wrong with a secret, without quoting it; empty if nothing is."""
    if not value:
        return "is empty"
    if len(value) < 32:
        return f"has {len(value)} characters, which can be guessed"
    if len(set(value)) < 5 or value.startswith("django-insecure-"):
        return "can be guessed"
    return ""


def make_secret(file):
    """Create the file of a secret and link it to its name only when it is complete.

    If two processes start together, one wins and both read the same secret.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=file.parent, prefix=f".{file.name}-") as made:
        made.write(secrets.token_urlsafe(50))
        made.flush()
        with contextlib.suppress(FileExistsError):
            os.link(made.name, file)


def database(name, default_file: Path):
    """Return Django's settings for the database in `name`: sqlite:///FILE or postgres://…"""
    url = text(name, f"sqlite:///{default_file}")
    try:
        settings = dj_database_url.parse(url, conn_max_age=None, conn_health_checks=True)
    except (ValueError, KeyError) as error:
        raise _bad(name, url, "sqlite:///FILE or postgres://USER:PASSWORD@HOST/NAME") from error
    engine = settings["ENGINE"].rsplit(".", 1)[-1]
    if engine == "sqlite3":
        if settings["NAME"] != ":memory:":
            file = Path(settings["NAME"])
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch(mode=file_modes.FILE)  # SQLite gives its other files the same mode
        # IMMEDIATE: a writer waits for the lock instead of failing on a stale snapshot. On SQLite,
        # this is the lock of all trees. FULL: confirmed writes survive a power cut.
        settings["OPTIONS"] = {
            "transaction_mode": "IMMEDIATE",
            "timeout": 5,  # seconds; then `config.middleware.busy` responds
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
            " PRAGMA secure_delete=ON;",
        }
    elif engine != "postgresql":
        raise _bad(name, url, "sqlite:///FILE or postgres://USER:PASSWORD@HOST/NAME")
    return settings


def folder(name):
    """Return the absolute path of a folder, which may be unavailable now; None if unset."""
    value = text(name)
    if value and not Path(value).is_absolute():
        raise _bad(name, value, "the path of a folder from the root, such as /mnt/backups")
    return Path(value) if value else None


def recipients(name):
    """Return comma-separated public keys of age or SSH, as text; empty if unset."""
    value = text(name)
    if value:
        from config.backup import encryption  # a library that nothing else needs at the start

        try:
            encryption.recipients(value)
        except ValueError as error:
            raise _bad(name, value, "a public key of age or SSH, such as age1…") from error
    return value


INSTALL = "Install it: .venv/bin/python -m pip install --require-hashes -r requirements-redis.txt"


def cache(name, *, memory, redis):
    """Return Django's settings for a cache: `memory` for locmem://, `redis` for redis://HOST/N."""
    url = text(name, "locmem://")
    try:
        parts = urlsplit(url)
        known = parts.port != 0  # raises ValueError for an invalid port
    except ValueError:
        known = False
    if known and parts.scheme == "locmem":
        return memory
    if known and parts.scheme in {"redis", "rediss", "unix"}:
        if not find_spec("redis"):
            raise ImproperlyConfigured(f"{name} is a Redis, and its library is missing. {INSTALL}")
        return {"BACKEND": redis, "LOCATION": url}
    raise _bad(name, url, "locmem:// or redis://HOST:6379/0")


def email(name, default_folder: Path):
    """Return Django's e-mail settings for `name`.

    The formats are file:///FOLDER, console:// and smtp(s)://USER:PASSWORD@HOST:PORT. smtp:// uses
    STARTTLS on port 587. smtps:// uses TLS from the first byte.
    """
    url = text(name, f"file://{default_folder}")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _bad(name, url, "smtp://USER:PASSWORD@HOST:587") from error
    backends = "django.core.mail.backends"
    unused = {
        "EMAIL_FILE_PATH": None,
        "EMAIL_HOST": "localhost",
        "EMAIL_PORT": 25,
        "EMAIL_HOST_USER": "",
        "EMAIL_HOST_PASSWORD": "",
        "EMAIL_USE_SSL": False,
        "EMAIL_USE_TLS": False,
    }
    if parts.scheme == "file" and parts.path:
        return unused | {
            "EMAIL_BACKEND": f"{backends}.filebased.EmailBackend",
            "EMAIL_FILE_PATH": unquote(parts.path),
        }
    if parts.scheme == "console":
        return unused | {"EMAIL_BACKEND": f"{backends}.console.EmailBackend"}
    if parts.scheme in {"smtp", "smtps"} and parts.hostname:
        port = port or (465 if parts.scheme == "smtps" else 25)
        return unused | {
            "EMAIL_BACKEND": f"{backends}.smtp.EmailBackend",
            "EMAIL_HOST": parts.hostname,
            "EMAIL_PORT": port,
            "EMAIL_HOST_USER": unquote(parts.username or ""),
            "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
            "EMAIL_USE_SSL": parts.scheme == "smtps",
            "EMAIL_USE_TLS": parts.scheme == "smtp" and port == 587,
        }
    raise _bad(name, url, "file:///FOLDER, console:// or smtp://USER:PASSWORD@HOST:587")


def _bad(name, value, expected):
    # A URL may contain a password, so the message omits its user part.
    shown = value if "@" not in value else value.split("@", 1)[0].split(":", 1)[0] + ":…"
    return ImproperlyConfigured(f"{name} is “{shown}”. Expected {expected}.")
