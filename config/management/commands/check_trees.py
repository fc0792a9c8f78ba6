from django.core.management.base import BaseCommand, CommandError
from rich.console import Console
from rich.progress import Progress

from comments import tree
from comments.models import Comment, Thread


class Command(BaseCommand):
    help = (
        "Recompute the place of every comment from its parent, and compare. Prints "
        "“N comments in M trees, K faults” and exits with 1 when K is not 0."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--repair", action="store_true", help="Write the places that the parents give."
        )

    def handle(self, *, repair, **options):
        totals, faulty = [0, 0, 0], {}
        with Progress(console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task("Comments", total=Comment.objects.count())
            for post_id, comments, trees, wrong in tree.faults(Comment):
                progress.advance(task, comments)
                totals = [totals[0] + comments, totals[1] + trees, totals[2] + len(wrong)]
                if wrong:
                    faulty[post_id] = [node.pk for node in wrong]
        self.stdout.write(f"{totals[0]} comments in {totals[1]} trees, {totals[2]} faults")
        for post_id, keys in faulty.items():
            shown = ", ".join(map(str, keys[:10])) + (" …" if len(keys) > 10 else "")
            self.stdout.write(f"post {post_id}: comments {shown}")
        if faulty and repair:
            self.repair(faulty)
        elif faulty:
            raise CommandError("Some trees are wrong. Run again with --repair to mend them.")

    def repair(self, post_ids):
        lost = []
        for post_id in post_ids:
            with Thread.objects.locked(post_id) as thread:
                mended, without_place = tree.repair(Comment, post_id)
                thread.refresh()
            lost += without_place
            self.stdout.write(f"post {post_id}: {mended} comments mended")
        if lost:
            raise CommandError(
                f"The parents of these comments run in a circle or into another post: {lost}"
            )
