from config.exchange.command import ImportCommand
from config.exchange.wxr import Export


class Command(ImportCommand):
    help = (
        "Bring in a WordPress blog: the files that Tools → Export makes (WXR 1.0 to 1.2), all of "
        "one blog together. Posts, pages, people, hashtags, pictures and comments, each under its "
        "own parent and at its old address. Nobody is e-mailed. Run it again with a newer export, "
        "and only what is new is added. See docs/moving.md."
    )
    program, reader = "wordpress", Export
    media_help = "A copy of wp-content/uploads. No picture is fetched."
