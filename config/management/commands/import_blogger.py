from config.exchange.blogger import Export
from config.exchange.command import ImportCommand


class Command(ImportCommand):
    help = (
        "Bring in a blog from Blogger: the file of Settings → Back up content (.xml), or feed.atom "
        "from Google Takeout. Posts, pages, people, labels, pictures and comments, each under its "
        "own parent and at its old address. Nobody is e-mailed. Run it again with a newer export, "
        "and only what is new is added. See docs/moving.md."
    )
    program, reader = "blogger", Export
    files_help = "The exported files (.xml or .atom)."
    media_help = "The folder of the blog’s album in Takeout. No picture is fetched."
    times_read = 2

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument(
            "--address",
            metavar="ADDRESS",
            help="Where the blog was, such as https://old.blogspot.com: Takeout does not say it. "
            "Links between its posts are found by it.",
        )

    def prepare(self, importer, options):
        if options["address"]:
            importer.survey.site(options["address"].rstrip("/"))
