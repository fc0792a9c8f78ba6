from django.utils import timezone

from config.exchange.command import ImportCommand
from config.exchange.disqus import Export


class Command(ImportCommand):
    help = (
        "Bring in the comments of an export from Disqus, under the posts that are here. A post is "
        "found by the address of its page: its own, or a former one. So import the posts first. "
        "Each comment is under its own parent. Nobody is e-mailed. Run it again with a newer "
        "export, and only what is new is added. See docs/moving.md."
    )
    program, reader = "disqus", Export

    def export(self, importer, file, path):
        file.seek(0)
        zone = timezone.get_default_timezone()
        return self.reader(file, path.name, zone, same=importer.page_of)
