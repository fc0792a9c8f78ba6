import random

from django.core.management.base import BaseCommand
from rich.console import Console
from rich.progress import Progress

from config.demo.seed import make_blog


class Command(BaseCommand):
    help = "Make posts with comments for measuring and trying out. The same seed makes the same."

    def add_arguments(self, parser):
        parser.add_argument("--posts", type=int, default=20, help="How many posts. Default: 20.")
        parser.add_argument(
            "--comments",
            type=int,
            default=1000,
            help="How many comments in all, spread over the posts. Default: 1000.",
        )
        parser.add_argument("--seed", type=int, default=1, help="Default: 1.")

    def handle(self, *, posts, comments, seed, **options):
        chance = random.Random(seed)  # noqa: S311 (content to look at, no secret)
        with Progress(console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task("Posts and comments", total=posts + comments)
            for made in make_blog(chance, posts, comments):
                progress.advance(task, made)
        self.stdout.write(f"{posts} posts with {comments} comments.")
