"""Starting the site in a process of its own, with an environment of its own."""

import os
import subprocess
import sys

from django.conf import settings

OURS = {
    "DATABASE_URL",
    "DATABASE_REPLICA_URL",
    "CACHE_URL",
    "LIMITS_URL",
    "SECRET_KEY",
    "SECRET_KEY_FALLBACKS",
    "SITE_URL",
    "ALLOWED_HOSTS",
    "EMAIL_URL",
    "HSTS",
    "MEDIA_STORE",
    "TRUSTED_PROXIES",
    "CDN_SECONDS",
    "DEBUG",
    "LOG_FORMAT",
    "PORT",
    "HOST",
    "DEMO",
    "TIME_ZONE",
    "WEB_CONCURRENCY",
    "VAR",
    "DJANGO_SUPERUSER_USERNAME",
    "DJANGO_SUPERUSER_PASSWORD",
    "DJANGO_SUPERUSER_EMAIL",
    "BACKUP_TO",
    "BACKUP_RECIPIENT",
    "BACKUP_PASSPHRASE",
}

KEY = "k9" * 20 + "abcdefghijkl"
"""A secret key that is good enough."""


def run(*arguments, **variables):
    """Run Python with `variables` and nothing else of ours in the environment."""
    environment = {name: value for name, value in os.environ.items() if name not in OURS}
    environment |= {"DJANGO_SETTINGS_MODULE": "config.settings"} | variables
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def start(**variables):
    """Load the settings; the last line of an error is what an owner reads."""
    return run("-c", "from django.conf import settings; settings.DEBUG", **variables)
