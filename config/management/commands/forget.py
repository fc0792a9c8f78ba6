from django.core.management.base import BaseCommand, CommandError

from comments.models import Comment
from config.operations import purges
from config.operations.addresses import ADDRESSES


class Command(BaseCommand):
    help = (
        "Delete what is stored about somebody who asks for it: every use of an e-mail "
        "address, or the words of one comment. What is deleted cannot be brought back."
    )

    def add_arguments(self, parser):
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument("--email", metavar="ADDRESS", help="An e-mail address, in any capitals.")
        what.add_argument(
            "--comment", metavar="ID", type=int, help="The number in #comment-ID of its address."
        )

    def handle(self, *, email, comment, **options):
        told = self.forget_comment(comment) if email is None else self.forget_email(email)
        purges.overwrite()
        self.stdout.write(told)

    def forget_comment(self, pk):
        comment = Comment.objects.filter(pk=pk).first()
        if comment is None:
            raise CommandError(f"There is no comment {pk}.")
        if not comment.erase():
            return f"The words of comment {pk} had been deleted before."
        return (
            f"Comment {pk}: the words are deleted. A placeholder stays while there are replies "
            "to it."
        )

    def forget_email(self, email):
        counts = {what: forget(email) for what, forget in ADDRESSES.items()}
        found = [f"{what}: {count}" for what, count in counts.items() if count]
        return ". ".join(found or ["Nothing is stored under this address"]) + "."
