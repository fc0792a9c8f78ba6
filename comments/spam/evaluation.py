"""Measures the spam score on comments that it has not learned."""

import json
import random
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from comments.evaluation import BadExamples
from comments.policy.rules.spam import SURE
from comments.spam import classifier, counts
from comments.spam.features import LINK, WORD, clean, read

SEED = 1
KINDS = {"spam": "spam", "ham": "good"}
"""The word for each lesson in a file of examples."""


@dataclass(frozen=True)
class Example:
    """A comment that a moderator, or a file, calls spam or good."""

    words: tuple
    """Text, name, website."""
    lesson: str
    source: str
    """The name of its file, or “decisions”."""

    @cached_property
    def clues(self):
        return read(*self.words)

    @cached_property
    def gist(self):
        """Return a key that is equal for equal texts, without punctuation, case and links."""
        text = clean(self.words[0]).casefold()
        return tuple(WORD.findall(LINK.sub(" ", text))) or text


@dataclass
class Result:
    """The results of all parts."""

    spam: int = 0
    good: int = 0
    found: int = 0
    """Spam that was found."""
    wronged: int = 0
    """Good comments that were taken for spam."""
    seconds: float = 0

    @property
    def n(self):
        return self.spam + self.good

    @property
    def precision(self):
        """Return the share of spam in what was taken for spam; None when nothing was."""
        taken = self.found + self.wronged
        return self.found / taken if taken else None

    @property
    def recall(self):
        """Return the share of the spam that was found."""
        return self.found / self.spam

    @property
    def ms_each(self):
        """Return the processor time to judge one comment, in milliseconds, without the query."""
        return 1000 * self.seconds / self.n


def examples_of(lessons):
    """Return examples from `Comment.objects.lessons()`."""
    return [Example(tuple(words), lesson, "decisions") for *words, lesson in lessons]


def examples_in(folder):
    """Return examples from all files NAME_spam_NAME.json and NAME_ham_NAME.json of a folder.

    Raises BadExamples.
    """
    examples = []
    for kind, lesson in KINDS.items():
        files = sorted(folder.glob(f"*{kind}*.json"))
        if not files:
            raise BadExamples(
                f"{folder / f'youtube_{kind}_train.json'} is missing. {expected(kind)}"
            )
        for file in files:
            texts = items(file, kind)
            examples += [Example((text, "", ""), lesson, file.name) for text in texts]
    return examples


def items(file, kind):
    """Return the texts in a file of examples. Raises BadExamples, naming the file."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadExamples(f"{file} cannot be read: {error}. {expected(kind)}") from error
    texts = found.get("items") if isinstance(found, dict) else None
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise BadExamples(f"{file} has no list of texts under “items”. {expected(kind)}")
    if found.get("kind", kind) != kind:
        raise BadExamples(f"{file} is of the kind “{found['kind']}”. {expected(kind)}")
    return texts


def expected(kind):
    """Say how a file of examples must look, for errors."""
    return f'Expected: JSON such as {{"kind": "{kind}", "items": ["a comment", "another"]}}.'


def cross_validate(parts, track=iter):
    """Judge each part after learning all others. Return a Result."""
    memory = counts.Memory()
    for example in chain(*parts):
        memory.move(example.clues, "", example.lesson)
    result = Result()
    for part in track(parts):
        for example in part:
            memory.move(example.clues, example.lesson, "")
        for example in part:
            judge(example, memory, result)
        for example in part:
            memory.move(example.clues, "", example.lesson)
    return result


def split(examples, folds):
    """Return parts to judge in turn, always the same, each with its share of both kinds.

    Equal texts are in one part, or a comment would be judged after its double was learned.
    """
    groups = list(alike(examples).values())
    random.Random(SEED).shuffle(groups)  # noqa: S311 (no secret)
    groups.sort(key=len, reverse=True)
    parts, taken = [[] for _ in range(folds)], Counter()
    for group in groups:
        lesson = group[0].lesson
        number = min(range(folds), key=lambda number: taken[lesson, number])
        taken[lesson, number] += len(group)
        parts[number] += group
    return parts


def alike(examples):
    """Return the examples grouped by their text."""
    groups = defaultdict(list)
    for example in examples:
        groups[example.gist].append(example)
    return groups


def least_taught(parts):
    """Return how many examples of the rarer kind are learned when the largest part is judged."""
    held = [Counter(example.lesson for example in part) for part in parts]
    return min(
        sum(part[lesson] for part in held) - max(part[lesson] for part in held)
        for lesson in KINDS.values()
    )


def judge(example, memory, result):
    """Judge an example by what was learned from others, and count it in `result`."""
    start = time.process_time()
    clues = read(*example.words)
    opinion = classifier.judge(clues, memory.of(clues))
    result.seconds += time.process_time() - start
    taken = opinion is not None and opinion.chance >= SURE
    if example.lesson == "spam":
        result.spam += 1
        result.found += taken
    else:
        result.good += 1
        result.wronged += taken
