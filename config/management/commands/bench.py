import json
from dataclasses import asdict

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from rich.console import Console
from rich.table import Table

from blog.models import Post
from config.demo import benchmark


class Command(BaseCommand):
    help = (
        "Measure what pages cost on the database in DATABASE_URL, which must hold no post. "
        "Prints a table and writes var/bench.json."
    )

    def add_arguments(self, parser):
        parser.add_argument("--runs", type=int, default=25, help="Counted runs a row. Default: 25.")

    def handle(self, *, runs, **options):
        if Post.objects.exists():
            raise CommandError("This database holds posts. Name an empty one in DATABASE_URL.")
        benchmark.prepare()
        report = Console(stderr=True)
        rows = list(benchmark.Bench(report.print).run(runs))
        table = Table(title=f"{benchmark.database()}, {benchmark.machine()}")
        for heading in ("", "CPU ms", "bare, CPU ms", "SQL", "bytes", "runs"):
            table.add_column(heading, justify="right" if heading else "left")
        for row in rows:
            table.add_row(*map(str, asdict(row).values()))
        Console().print(table)
        result = {
            "machine": benchmark.machine(),
            "database": benchmark.database(),
            "rows": [asdict(row) for row in rows],
        }
        settings.VAR.mkdir(exist_ok=True)
        (settings.VAR / "bench.json").write_text(json.dumps(result, indent=2) + "\n")
