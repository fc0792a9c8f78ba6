import json
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from comments.evaluation import MEASURED, BadExamples, decisions, sentences
from comments.models import ModerationSettings
from comments.policy import PolicyContext

TITLES = {
    "crisis": "Words that can mean a crisis",
    "dose": "Advice about a medicine",
    "personal": "Personal data",
    "imitation": "Names like those of the team",
}


class Command(BaseCommand):
    help = (
        "Say how good the rules are that hold comments: what they find of what should be held, "
        "and what they hold by mistake, beside what moderators decided in the last 90 days. "
        "Changes nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--data",
            type=Path,
            metavar="DIR",
            help="Judge sentences, not this blog's decisions: a folder with crisis.tsv, dose.tsv, "
            "personal.tsv and imitation.tsv. Their lines have tabs, and the first names the "
            "columns: hold is 1, 0 or - for either; kind; text. In imitation.tsv the text is a "
            "name, and the team is that of the demo blog.",
        )
        parser.add_argument(
            "--json",
            action="store_true",
            help="Print the figures as JSON. ms_each is the processor time that all rules "
            "together take for one comment, in milliseconds, without the spam score.",
        )

    def handle(self, *, data, **options):
        results = self.of_sentences(data) if data else self.of_decisions()
        if options["json"]:
            report = {name: result.as_dict() for name, result in results.items()}
            self.stdout.write(json.dumps(report, ensure_ascii=False))
        else:
            console = Console(file=self.stdout)
            for name, result in results.items():
                self.show(console, name, result)

    def of_sentences(self, folder):
        try:
            examples = sentences.read(folder)
        except BadExamples as error:
            raise CommandError(error) from error
        house = demo_house()
        with Progress(console=Console(stderr=True), transient=True) as progress:
            return {
                name: sentences.measure(name, examples[name], house)
                for name in progress.track(MEASURED, description="Rules")
            }

    def of_decisions(self):
        house = ModerationSettings.load().house()
        rows = decisions.decided()
        with Progress(console=Console(stderr=True), transient=True) as progress:
            steps = progress.track(
                rows.iterator(chunk_size=500), total=rows.count(), description="Decisions"
            )
            return decisions.measure(steps, house)

    def show(self, console, name, result):
        table = Table(title=f"{TITLES[name]}: {result.n} examples")
        for heading in ("", "Kind", "Held", "Share", "95 % interval"):
            table.add_column(heading, justify="left" if heading in {"", "Kind"} else "right")
        for kind, share in result.recall.items():
            table.add_row("Should be held", *row(kind, share))
        for kind, share in result.false_share.items():
            table.add_row("Should not be held", *row(kind, share))
        table.add_row("Of what was held, rightly (precision)", *row("", result.precision))
        if result.helped:
            table.add_row("Of what was rightly held, right help", *row("", result.help_right))
        if result.ms_each is not None:
            table.add_row("All rules together, each", "", f"{result.ms_each:.2f} ms", "", "")
        console.print(table)
        for miss in result.misses:
            said = "missed" if miss["hold"] else "held by mistake"
            what = miss["text"] if "text" in miss else f"comment {miss['comment']}"
            console.print(Text(f"{said} ({miss['kind']}): {what}"), soft_wrap=True)
        for miss in result.help_misses:
            got, right = (", ".join(miss[name]) or "no help" for name in ("got", "help"))
            console.print(
                Text(f"{got}, not {right} ({miss['kind']}): {miss['text']}"), soft_wrap=True
            )
        console.print()


def row(kind, share):
    """Return a row of the table: kind, counts, share, interval."""
    if not share.of:
        return Text(kind), "0 of 0", "", ""
    low, high = share.interval
    return (
        Text(kind),
        f"{share.hits} of {share.of}",
        f"{share.value:.1%}",
        f"{low:.0%} to {high:.0%}",
    )


def demo_house():
    """Return the context of the demo blog, whose team `imitation.tsv` imitates. No post is read."""
    file = settings.BASE_DIR / "fixtures" / "demo.json"
    demo = json.loads(file.read_text(encoding="utf-8"))
    names = [person["name"] for person in demo["people"]]
    return PolicyContext(
        mode="publish-unless-held", team_names=tuple(names), blog_name=demo["blog"]["name"]
    )
