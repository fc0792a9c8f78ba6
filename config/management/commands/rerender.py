from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone
from rich.console import Console
from rich.progress import Progress

from blog.models import Page, Post
from comments.models import Comment, Thread
from config.models import Rendering
from config.operations import rendering
from config.search import index


class Command(BaseCommand):
    help = (
        "Render again what is stored as HTML: comments, posts, pages and the drawings of threads, "
        "and build the index of the search anew. For after a change of the look or of the time "
        "zone, or when a search does not find what is there. When an update reads the text of "
        "comments in another way, a job renders them by itself."
    )

    def handle(self, **options):
        threads = list(Thread.objects.values_list("pk", flat=True))
        comments = 0
        with Progress(console=Console(stderr=True), transient=True) as progress:
            for key in progress.track(threads, description="Threads"):
                comments += self.thread(key)
        done = {"done_at": timezone.now()}
        Rendering.objects.update_or_create(version=rendering.version(), defaults=done)
        for model in (Post, Page):
            for key in model.objects.values_list("pk", flat=True):
                with transaction.atomic():
                    row = model.objects.select_for_update().get(pk=key)
                    row.save(update_fields=["body_html"])
        index.rebuild()
        self.stdout.write(f"{comments} comments, {Post.objects.count()} posts rendered.")

    def thread(self, post_id):
        """Hold the lock: a comment deleted meanwhile must not get its words back."""
        with Thread.objects.locked(post_id) as thread:
            rows = list(Comment.objects.for_post(post_id))
            for row in rows:
                row.render()
            Comment._base_manager.bulk_update(rows, Comment.RENDERED, batch_size=200)
            thread.refresh()
        return len(rows)
