from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

from config.sign_in import emails, links, second_factor


class Command(BaseCommand):
    help = (
        "Let somebody back in: print a link that works once, within an hour, to choose a new "
        "password. For an owner who lost the password, or, with --remove-second-factor, the phone "
        "and the recovery codes."
    )

    def add_arguments(self, parser):
        parser.add_argument("name", metavar="NAME", help="The name that the person logs in with.")
        parser.add_argument(
            "--remove-second-factor",
            action="store_true",
            help="Also remove the person's passkeys, authenticator app and recovery codes.",
        )

    def handle(self, *, name, remove_second_factor, **options):
        user = get_user_model().objects.filter(username=name).first()
        if user is None:
            raise CommandError(f"No account is named {name}.")
        if not user.is_active or not user.is_staff:
            raise CommandError(f"The account {name} is not active, or not of the staff.")
        if remove_second_factor:
            second_factor.remove_all(user)
            emails.notify_of_change(user, "recovered")
        self.stdout.write(links.RECOVERY.url(user))
