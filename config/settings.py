"""Settings of Colloquy, in the order of Django's reference. `env` reads the environment.

What the owner of a blog decides (name, tagline, house rules, when threads close) is stored in the
database and edited in the admin.
"""

from pathlib import Path
from urllib.parse import urlsplit

import snowballstemmer
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from whitenoise.compress import Compressor

from config import env
from config.operations import file_modes

BASE_DIR = Path(__file__).resolve().parent.parent
VAR = file_modes.own_folder(
    Path(env.text("VAR", str(BASE_DIR / "var"))).resolve(), may_close=not env.text("VAR")
)

# Core --------------------------------------------------------------------------------------------

DEBUG = env.flag("DEBUG")
SECRET_KEY = env.secret(
    "SECRET_KEY", file=VAR / "secret-key", required=bool(env.text("DATABASE_URL")) and not DEBUG
)
# Earlier keys, separated by commas. Their signatures stay valid, and the new key signs.
SECRET_KEY_FALLBACKS = env.items("SECRET_KEY_FALLBACKS")

SITE_URL = env.origin("SITE_URL", f"http://127.0.0.1:{env.number('PORT', 8000)}")
_site = urlsplit(SITE_URL)
HTTPS = _site.scheme == "https"
ALLOWED_HOSTS = env.items("ALLOWED_HOSTS") or sorted({_site.hostname, "127.0.0.1", "localhost"})
# A proxy handles TLS. By default, it runs on this machine.
TRUSTED_PROXIES = env.networks("TRUSTED_PROXIES", "127.0.0.0/8, ::1" if HTTPS else "")

INSTALLED_APPS = [
    "config",
    "comments",
    "blog",
    "mptt",
    "django_prose_editor",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "config.sign_in.site.StaffConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "config.middleware.proxies.ClientAddressMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "config.middleware.headers.HeadersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.middleware.requests.PrivatePagesMiddleware",
    "config.middleware.requests.BlogMiddleware",
    "config.middleware.uploads.BodyLimitMiddleware",
    "config.middleware.requests.BrokenLinkMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "config.middleware.requests.RedirectMiddleware",
    "config.middleware.requests.SameOriginMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "config.sign_in.middleware.SignInMiddleware",
    "config.middleware.page_cache.PageCacheMiddleware",
    "config.middleware.rate_limit.LimitMiddleware",
    "config.middleware.busy.BusyMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "config.context_processors.blog",
            ],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "config.template_loader.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ]
            if not DEBUG
            else [
                "config.template_loader.Loader",
                "django.template.loaders.app_directories.Loader",
            ],
        },
    },
    # The plain text of e-mails, without escaping; only for mail/*.txt.
    {
        "NAME": "plain",
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates" / "mail"],
        "OPTIONS": {"autoescape": False},
    },
]

# Database and cache ------------------------------------------------------------------------------

DATABASES = {"default": env.database("DATABASE_URL", VAR / "colloquy.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# The first store has pages. The second has protection against abuse: daily keys, limits, marks.
# Pages never push anything out of it.
CACHES = {
    "default": env.cache(
        "CACHE_URL",
        memory={"BACKEND": "config.stores.memory.Pages", "LOCATION": "pages"},
        redis="config.stores.redis.Pages",
    ),
    "limits": env.cache(
        "LIMITS_URL",
        memory={"BACKEND": "config.stores.memory.NothingEvicted", "LOCATION": "limits"},
        redis="config.stores.redis.Limits",
    ),
}
CACHE_URL, LIMITS_URL = env.text("CACHE_URL", "locmem://"), env.text("LIMITS_URL", "locmem://")

# Local memory is not shared: with two processes, only one would see a repeat or a limit.
WEB_CONCURRENCY = env.number("WEB_CONCURRENCY", 1)
for _name, _store in zip(("CACHE_URL", "LIMITS_URL"), CACHES.values(), strict=True):
    if WEB_CONCURRENCY > 1 and ".memory." in _store["BACKEND"]:
        raise ImproperlyConfigured(
            f"WEB_CONCURRENCY is {WEB_CONCURRENCY}, and {_name} is local memory, which processes "
            f"cannot share. Set {_name} to redis://HOST:6379/0, or run one web process."
        )

# People ------------------------------------------------------------------------------------------

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "admin:login"
CSRF_FAILURE_VIEW = "config.sign_in.views.csrf_failure"

REQUIRE_SECOND_FACTOR = env.flag("REQUIRE_SECOND_FACTOR")
"""Whether every account needs a passkey or an authenticator app. The next sign-in sets it up."""

SESSION_IDLE_HOURS = env.number("SESSION_IDLE_HOURS", 12)
"""Hours after a person's last request when a session ends.

Requests that pages send by themselves, such as storing unsaved text, do not count.
"""
if SESSION_IDLE_HOURS < 1:
    raise ImproperlyConfigured("SESSION_IDLE_HOURS is 0. Expected 1 or more.")
SESSION_COOKIE_AGE = SESSION_IDLE_HOURS * 3600

# `config.sign_in.lockout` counts all attempts. With django-otp's own throttle, a stranger could
# lock out a browser that the owner used before.
OTP_TOTP_THROTTLE_FACTOR = OTP_STATIC_THROTTLE_FACTOR = 0

# Language and time -------------------------------------------------------------------------------

LANGUAGE_CODE = "en-gb"
SEARCH_LANGUAGE = env.choice(
    "SEARCH_LANGUAGE", ["english", "none", *sorted({*snowballstemmer.algorithms()} - {"english"})]
)
"""The language of word forms in searches; `none` matches only exact forms.

After a change, a job indexes every text again.
"""
# The blog's own zone, for every date on a page and for the month in a new post's address.
TIME_ZONE = env.zone("TIME_ZONE", "UTC")
USE_TZ = True

# Files -------------------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
MEDIA_URL = "/media/"
if "://" in env.text("MEDIA_STORE"):
    raise ImproperlyConfigured(
        "MEDIA_STORE names a remote store. Expected a folder: remote stores are not supported yet."
    )
MEDIA_ROOT = Path(env.text("MEDIA_STORE", str(VAR / "media"))).resolve()
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
# The editor's source map has megabytes and would take half of the time of the first start.
WHITENOISE_SKIP_COMPRESS_EXTENSIONS = (*Compressor.SKIP_COMPRESS_EXTENSIONS, "map")
BACKUP_TO = env.folder("BACKUP_TO")
BACKUP_RECIPIENT = env.recipients("BACKUP_RECIPIENT")
for _folder in (MEDIA_ROOT, STATIC_ROOT):
    if BACKUP_TO and BACKUP_TO.resolve().is_relative_to(_folder):
        raise ImproperlyConfigured(
            f"BACKUP_TO is “{BACKUP_TO}”, which everybody can read over the web. Expected a folder "
            f"outside {_folder}."
        )
# Only this user can enter var/. Another folder is for a proxy to serve from.
FILE_UPLOAD_PERMISSIONS = file_modes.FILE if MEDIA_ROOT.is_relative_to(VAR) else 0o644
FILE_UPLOAD_DIRECTORY_PERMISSIONS = file_modes.FOLDER if MEDIA_ROOT.is_relative_to(VAR) else 0o755
# `config.middleware.uploads` checks before the body is read. Django's limit does not depend on the
# user.
DATA_UPLOAD_MAX_MEMORY_SIZE = None

# Mail --------------------------------------------------------------------------------------------

_mail = env.email("EMAIL_URL", VAR / "mail")
EMAIL_BACKEND, EMAIL_FILE_PATH = _mail["EMAIL_BACKEND"], _mail["EMAIL_FILE_PATH"]
EMAIL_HOST, EMAIL_PORT = _mail["EMAIL_HOST"], _mail["EMAIL_PORT"]
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _mail["EMAIL_HOST_USER"], _mail["EMAIL_HOST_PASSWORD"]
EMAIL_USE_SSL, EMAIL_USE_TLS = _mail["EMAIL_USE_SSL"], _mail["EMAIL_USE_TLS"]
EMAIL_TIMEOUT = 20  # seconds
DEFAULT_FROM_EMAIL = f"no-reply@{_site.hostname}"

# Security ----------------------------------------------------------------------------------------

# Readers have no cookies: these two exist only below /admin/.
SESSION_COOKIE_PATH = CSRF_COOKIE_PATH = "/admin/"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = True
# A proxy may use another host name for us than the staff does.
CSRF_TRUSTED_ORIGINS = [SITE_URL]
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_SSL_REDIRECT = HTTPS
SECURE_SSL_HOST = _site.netloc if HTTPS else None
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
# An hour at first: browsers would enforce a year's promise even without a valid certificate.
_hsts = env.hsts("HSTS", "max-age=3600")
SECURE_HSTS_SECONDS, SECURE_HSTS_INCLUDE_SUBDOMAINS, SECURE_HSTS_PRELOAD = (
    _hsts if HTTPS else (0, False, False)
)
# Only the owner knows whether other hosts of the domain use HTTPS (`HSTS`).
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
# Not "no-referrer": a form's Origin would be "null", and old browsers would be refused.
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],  # a nonce only below /admin/, where a page needs one
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        # Browsers report only over HTTPS. With `report-to`, Chromium ignores `report-uri`.
        "report-to": ["csp"] if HTTPS else None,
        "report-uri": ["/csp-report/"],
    }
}

# Logging -----------------------------------------------------------------------------------------

# Nothing about a reader is logged: no address, no name, no text, no token of a private page.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "text": {
            "()": "config.operations.logs.TextFormatter",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        },
        "json": {"()": "config.operations.logs.JsonFormatter"},
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": env.choice("LOG_FORMAT", ["text", "json"]),
        }
    },
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {"django": {"handlers": [], "level": "INFO", "propagate": True}},
}

# Colloquy ----------------------------------------------------------------------------------------

COMMENT_MAX_LENGTH = 10_000
"""Characters of a comment, checked first: sanitising takes more than linear time."""

CONVERSATION_MAX_COMMENTS = 2_000
"""A conversation of this size accepts no more replies: MPTT rewrites a row for each later node."""

LIMITS = {
    "posts": "20 per 10 minutes",
    "previews": "60 per 10 minutes",
    "reports": "10 per hour",
    "searches": "60 per minute",
    "pages": "300 per minute",
    "subscriptions": "10 per hour",
    "violations": "60 per 10 minutes",
}
"""How often one address may do something (`config.middleware.rate_limit`).

A clinic shares one address, hence 20. Only pages that had to be built count, not cached ones.
"""

LOCKOUT = {
    "account": ["5 per 5 minutes", "10 per hour", "15 per 6 hours", "20 per day"],
    "browser": ["5 per 5 minutes", "10 per hour", "15 per 6 hours", "20 per day"],
    "address": ["30 per 15 minutes", "100 per day"],
}
"""How often somebody may try to sign in (`config.sign_in.lockout`).

The limits are for one account, for one browser that signed in to it before, and for one address.
Each limit has a longer pause than the previous.
"""

CHANGE_MINUTES = 30
"""Minutes after publication during which the author of a comment may change it.

Later, others have replied to what it says. It can be deleted at any time.
"""

UNDO_DAYS = 30
"""Days during which a moderator's action can be undone. Then `purge` empties rejected comments."""

MAIL_KEPT_DAYS = 30
"""Days for which sent mails are recorded, without address and text.

Also the days for which the address of a failed mail is stored.
"""

CONFIRM_DAYS = 3
"""Days that the link to confirm an e-mail address works."""

WATCH_DAYS = 365
"""Days after which e-mails about replies end, and the address is deleted."""

MISSING_ADDRESS_DAYS = 90
"""Days for which broken links are counted. `purge` deletes older ones.

Also the days after which reports of blocked resources are deleted if they did not recur.
"""

UNSAVED_DAYS = 90
"""Days for which unsaved text of authors is stored. `purge` deletes older text."""

THREAD_SHOW_ALL_UP_TO = 200
"""A post with more visible comments than this shows `CONVERSATIONS_PER_PAGE` at a time."""

CONVERSATIONS_PER_PAGE = 20
POSTS_PER_PAGE = 10
