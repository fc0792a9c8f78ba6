from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email

from blog.outbox import check
from config.operations import health


class Command(BaseCommand):
    help = (
        "Send a test e-mail now, with the mail server in EMAIL_URL, and say what the server "
        "answered. Exit 1 if no server accepted it. It says too whether `run_jobs` runs, which "
        "sends all other e-mail."
    )

    def add_arguments(self, parser):
        parser.add_argument("address", help="Who gets it: an address whose inbox you can see.")

    def handle(self, *, address, **options):
        try:
            validate_email(address)
        except ValidationError as error:
            raise CommandError(f"“{address}” is not an e-mail address.") from error
        outcome = check.send_test(address)
        jobs = health.runner()["jobs"]
        words = outcome.sentences
        if jobs != "ok":
            words = [*words, f"`run_jobs`, which sends all other e-mail, does not work: {jobs}."]
        if not outcome.is_accepted:
            raise CommandError("\n".join(words))
        self.stdout.write("\n".join(words))
