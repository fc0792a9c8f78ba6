"""The WSGI application that a production server loads."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()

# Behind the line that sets Django up.
from django.db.backends.signals import connection_created  # noqa: E402

from blog.missing import tally  # noqa: E402
from config.busy import limit_waits  # noqa: E402

connection_created.connect(limit_waits)
tally.writes = True
