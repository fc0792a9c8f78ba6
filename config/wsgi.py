"""The WSGI application for production servers."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()

from comments import policy  # noqa: E402 (behind the line that sets Django up)
from config.middleware import busy  # noqa: E402

policy.prepare()
busy.begin_to_serve()
