import json
from collections import Counter
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from comments import spam
from comments.evaluation import BadExamples
from comments.models import Comment
from comments.policy.rules.spam import SURE
from comments.spam import classifier, evaluation


class Command(BaseCommand):
    help = (
        "Say how good the spam score is: it learns from a part of this blog's decisions and judges "
        "the others, so that it never judges what it has learned. Changes nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--data",
            type=Path,
            metavar="DIR",
            help="Use the examples of a folder, youtube_spam_train.json and "
            "youtube_ham_train.json or files named like them, and not the blog's decisions.",
        )
        parser.add_argument(
            "--folds", type=int, default=10, help="How many parts to judge in turn. Default: 10."
        )
        parser.add_argument(
            "--json", action="store_true", help="Print precision, recall, n and ms_each alone."
        )
        parser.add_argument(
            "--relearn",
            action="store_true",
            help="First count all decisions of the blog again, as is needed once after a change "
            "of SECRET_KEY; `purge` does it too.",
        )

    def handle(self, *, data, folds, relearn, **options):
        console = Console(stderr=True)
        if relearn:
            number = spam.relearn(Comment.objects.lessons())
            console.print(f"Decisions counted again: {number}.")
        examples = self.examples(data)
        parts = self.parts(examples, folds)
        with Progress(console=console, transient=True) as progress:
            result = evaluation.cross_validate(
                parts, lambda parts: progress.track(parts, description="Parts")
            )
        if options["json"]:
            names = ("precision", "recall", "n", "ms_each")
            self.stdout.write(json.dumps({name: getattr(result, name) for name in names}))
        else:
            self.show(result, examples, folds)

    def examples(self, folder):
        if folder is None:
            return evaluation.examples_of(Comment.objects.lessons())
        try:
            return evaluation.examples_in(folder)
        except BadExamples as error:
            raise CommandError(error) from error

    def parts(self, examples, folds):
        """Refuse folds that leave too few examples to learn from."""
        if folds < 2:
            raise CommandError(f"--folds is {folds}. Expected: 2 or more.")
        parts = evaluation.split(examples, folds)
        if evaluation.least_taught(parts) < classifier.ENOUGH:
            good = sum(example.lesson == "good" for example in examples)
            raise CommandError(
                f"Not enough decisions yet: {len(examples) - good} as spam, {good} as good. "
                f"Expected: so many of each that {classifier.ENOUGH} are left beside one part of "
                f"{folds}, where repeats are in one part."
            )
        return parts

    def show(self, result, examples, folds):
        table = Table(title=f"The spam score on {result.n} comments it had not learned")
        table.add_column("")
        table.add_column("", justify="right")
        precision = "nothing was" if result.precision is None else f"{result.precision:.1%}"
        table.add_row("Of what it took for spam, was spam (precision)", precision)
        table.add_row("Of the spam, it found (recall)", f"{result.recall:.1%}")
        table.add_row("Spam found", f"{result.found} of {result.spam}")
        table.add_row("Good comments taken for spam", f"{result.wronged} of {result.good}")
        table.add_row("Taken for spam from a chance of", f"{SURE:.0%}")
        table.add_row("Parts judged in turn", str(folds))
        for source, number in Counter(example.source for example in examples).items():
            table.add_row(f"From {source}", str(number))
        repeated = len(examples) - len(evaluation.alike(examples))
        table.add_row("Say what another says, and are judged in its part", str(repeated))
        table.add_row("Time a comment", f"{result.ms_each:.2f} ms")
        Console(file=self.stdout).print(table)
