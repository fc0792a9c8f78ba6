"""What the suite sets otherwise than a site. A process that it starts is a site, unless it asks."""

from django.conf import settings


def configure():
    """Call it once, before `django.setup()` or right after it."""
    # Hashing is slow on purpose; a suite that signs in a thousand times need not be.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    backend = "django.contrib.staticfiles.storage.StaticFilesStorage"
    settings.STORAGES["staticfiles"]["BACKEND"] = backend
    # WhiteNoise reads this folder for every test client, and it may be missing or half built.
    settings.STATIC_ROOT = None
