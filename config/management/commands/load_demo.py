from django.conf import settings
from django.core.management.base import BaseCommand

from config.demo import load


class Command(BaseCommand):
    help = (
        "Load the demo blog of fixtures/demo.json. What is already there is left as it is, "
        "so the command may run twice."
    )

    def handle(self, **options):
        new = load.load(settings.BASE_DIR / "fixtures")
        self.stdout.write(f"{new} new posts." if new else "The demo blog was loaded already.")
