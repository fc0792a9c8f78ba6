"""What an import did, or would do: counts, and everything that somebody should look at."""

from collections import Counter

SHOWN = 15
"""Lines of one subject that the command prints. `--json` has them all."""


class Report:
    """Counts by name, and notes by subject, in the order in which they were made."""

    def __init__(self):
        self.counts, self.notes = Counter(), {}

    def count(self, name, number=1):
        self.counts[name] += number

    def note(self, subject, sentence):
        self.notes.setdefault(subject, []).append(sentence)

    def lines(self):
        """Yield the report as lines of text."""
        for name, number in self.counts.items():
            if number:
                yield f"{name[0].upper()}{name[1:]}: {number:,}"
        for subject, sentences in self.notes.items():
            yield f"\n{subject} ({len(sentences)})"
            yield from (f"  {sentence}" for sentence in sentences[:SHOWN])
            if len(sentences) > SHOWN:
                yield f"  … and {len(sentences) - SHOWN} more. --json lists them all."

    def as_json(self):
        return {"counts": dict(self.counts), "notes": self.notes}
