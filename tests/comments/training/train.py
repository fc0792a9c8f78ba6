"""Make the weights of the English classifier from sentences of our own, the same each time.

    python tests/comments/training/train.py                    writes the weights (a minute)
    python tests/comments/training/train.py --without third    says how good they are on that set,
                                                               trained without it; writes nothing

The sentences are those of `development`, `unseen` and this folder. What others wrote is never
among them. A support vector machine with squared hinge loss is found by coordinate descent in the
dual (Hsieh and others, 2008): it needs sums, products and rounded logarithms, so that every machine
makes the same weights, byte for byte.
"""

import argparse
import hashlib
import math
import os
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
BASE = HERE.parents[2]
UNSEEN = HERE.parent / "unseen"
DEVELOPMENT = HERE.parent / "development"
LANGUAGE = BASE / "comments" / "policy" / "languages" / "english_classifier"
WEIGHTS = LANGUAGE / "weights.txt"

LOSS = 0.5
"""How much a sentence on the wrong side costs, beside large weights."""
ROUNDS = 20
FEWEST = 2
"""Parts of sentences in which a feature has to be."""
SEEN = 0.3
"""How often each feature counts as seen before it is counted, so that a few say less."""
LEAST_WEIGHT = 0.1
"""Smaller weights are left out: they would double the file and change next to nothing."""
LIMITS = {"danger": 0.2, "advice": 0.1, "talk": 0.0, "ambulance": 0.0, "home": 0.0}
"""What the sum has to reach. Of the harmless sentences that were left out of a training, about one
of a hundred reached it."""

DANGER = {
    "development": {"ambulance": "ambulance", "home": "home", "talk": "talk", "indirect": "talk"},
    "training": {"ambulance": "ambulance", "home": "home", "talk": "talk", "near": "talk"},
}
DANGER["training"] |= {"emergency": "ambulance", "parted": "talk"}
UNSORTED = ["development/misspelt", "training/typo"]
"""Of people in danger, without the help that they need."""
HARMLESS = ["development/harmless", "development/no_advice"]
HARMLESS += ["training/demo", "training/emergency_no", "training/everyday", "training/harmless"]
HARMLESS += ["training/left_alone", "training/no_advice", "training/own", "training/study"]
LEARNED = ("first", "second", "third", "fourth", "fifth")
"""The sets of `unseen` that were measured before, and may be learned from."""
ADVICE = ["development/advice", "training/advice"]


def lines(file):
    """The sentences of a file, without its headings."""
    return [line for line in file.read_text("utf-8").splitlines() if line and line[0] != "#"]


def examples(without=""):
    """All sentences, as (text, in danger, advice, help), and the files that they came from.

    Whether it is advice is None of somebody who needs an ambulance: both may be right.
    """
    found, files = [], []

    def add(name, danger, advice, needed=()):
        file = HERE.parent / f"{name}.txt"
        files.append(file)
        found.extend((text, danger, advice, needed) for text in lines(file))

    for folder, names in DANGER.items():
        for name, needed in names.items():
            add(f"{folder}/{name}", True, None if name == "emergency" else False, (needed,))
    for name in UNSORTED:
        add(name, True, False)
    for name in HARMLESS:
        add(name, False, False)
    for name in ADVICE:
        add(name, False, True)
    for name in LEARNED:
        if name != without:
            files += [UNSEEN / name / "crisis.tsv", UNSEEN / name / "dose.tsv"]
            found += unseen(UNSEEN / name)
    return found, sorted(files)


def unseen(folder):
    for row in rows(folder / "crisis.tsv"):
        if row["kind"] != "language":
            yield row["text"], row["hold"] == "1", False, needed(row["help"])
    for row in rows(folder / "dose.tsv"):
        if row["hold"] != "-":
            is_emergency = row["kind"] == "emergency"
            is_advice = None if is_emergency else row["kind"] == "advice"
            yield row["text"], is_emergency, is_advice, ("ambulance",) if is_emergency else ()


def needed(cell):
    return tuple(cell.replace("+", ",").split(",")) if cell else ()


def rows(file):
    names, *rest = [line.split("\t") for line in file.read_text("utf-8").splitlines() if line]
    return [dict(zip(names, cells, strict=True)) for cells in rest]


def digest(files, known):
    """Of all that the weights depend on, but for the code."""
    made = hashlib.sha256()
    for file in files:
        made.update(file.read_bytes())
    made.update(repr((sorted(known.kinds.items()), sorted(known.themes.items()))).encode())
    made.update(repr((LOSS, ROUNDS, FEWEST, LEAST_WEIGHT, LIMITS, DANGER, HARMLESS)).encode())
    return made.hexdigest()


def parts(reading, *, is_whole):
    """The features of a sentence: of all of it, or of each window, as (length, features)."""
    bounds = [(0, len(reading.words))] if is_whole else reading.windows()
    return [(last - first, list(reading.features(first, last))) for first, last in bounds]


def learn(sorted_parts, fewest=3):
    """The weights that tell one kind of parts from the other, as (weights, start).

    `sorted_parts` are (is of the first kind, (length, features)). A feature has to be in at least
    `fewest` of them.
    """
    from comments.policy.classifier import LEAST

    counts = {True: Counter(), False: Counter()}
    for is_first, (_, features) in sorted_parts:
        counts[is_first].update(features)
    scales = told_apart(counts, fewest)
    kept = sorted(scales)
    number = {feature: at for at, feature in enumerate(kept)}
    scale = [scales[feature] for feature in kept]
    data = [
        (
            1 if is_first else -1,
            max(length, LEAST) ** -0.5,
            [number[feature] for feature in features if feature in number],
        )
        for is_first, (length, features) in sorted_parts
    ]
    curves = [
        value * value * sum(scale[feature] ** 2 for feature in features)
        for _, value, features in data
    ]
    weights, start, pull = [0.0] * len(kept), 0.0, [0.0] * len(data)
    slack = 1 / (2 * LOSS)
    for turn in range(ROUNDS):
        for at in shuffled(len(data), turn):
            sign, value, features = data[at]
            total = value * sum(map(weights.__getitem__, features)) + start
            slope = sign * total - 1 + pull[at] * slack
            if pull[at] == 0 and slope >= 0:
                continue
            before = pull[at]
            pull[at] = max(before - slope / (curves[at] + 1 + slack), 0.0)
            step = (pull[at] - before) * sign
            start += step
            step *= value
            for feature in features:
                weights[feature] += step * scale[feature] ** 2
    return dict(zip(kept, weights, strict=True)), start


def told_apart(counts, fewest):
    """How much each feature tells the two kinds of parts apart, as {feature: scale}.

    A feature that is about as frequent in both gets a small scale, and so a small weight. It is
    the root of the logarithm of how much more frequent it is in one of them (Wang and Manning,
    2012), divided by the mean. Rounded, so that every machine computes the same.
    """
    both = counts[True] + counts[False]
    kept = sorted(feature for feature, count in both.items() if count >= fewest)
    more = {kind: sum(counts[kind][feature] + SEEN for feature in kept) for kind in counts}
    found = {}
    for feature in kept:
        one, other = ((counts[kind][feature] + SEEN) / more[kind] for kind in (True, False))
        found[feature] = round(abs(math.log(one / other)), 3)
    mean = sum(found.values()) / len(found)
    return {feature: math.sqrt(value / mean) for feature, value in found.items()}


def shuffled(count, turn):
    """An order of so many, another each turn and the same on every machine: steps of a prime."""
    prime = (7919, 104729, 15485863, 32452843, 49979687)[turn % 5]
    return (((at + turn) * prime) % count for at in range(count))


def train(found, readings):
    """Everything that is learned, as {name: (weights, start)}."""
    made = {}
    read = list(zip(found, readings, strict=True))
    made["danger"] = learn(
        [
            (danger, part)
            for (_, danger, _, _), reading in read
            for part in parts(reading, is_whole=False)
        ],
        FEWEST,
    )
    made["advice"] = learn(
        [
            (advice, part)
            for (_, _, advice, _), reading in read
            if advice is not None
            for part in parts(reading, is_whole=advice)
        ],
        FEWEST,
    )
    for name in ("talk", "ambulance", "home"):
        made[name] = learn(
            [
                (name in needed, part)
                for (_, danger, _, needed), reading in read
                if danger and needed
                for part in parts(reading, is_whole=True)
            ],
            FEWEST,
        )
    return made


def written(made, mark):
    """The file of the weights: a line for all features of the same weight, in hundredths."""
    out = [f"digest\t{mark}"]
    for name, (weights, start) in made.items():
        out.append(f"{name}\t{round(start, 2)}\t{LIMITS[name]}")
        by_weight = {}
        for feature, weight in weights.items():
            if abs(weight) >= LEAST_WEIGHT:
                by_weight.setdefault(round(100 * weight), []).append(feature)
        out += ["\t".join([str(weight), *by_weight[weight]]) for weight in sorted(by_weight)]
        out.append("")
    return "\n".join(out)


def main():
    sys.path.insert(0, str(BASE))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    from comments.policy.classifier import Reading
    from comments.policy.draft import Draft
    from comments.policy.languages import english_classifier
    from comments.policy.languages.english_classifier.kinds import KINDS

    asked = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    asked.add_argument("--without", default="", help="a set of `unseen` to judge")
    without = asked.parse_args().without
    found, files = examples(without)
    texts = [english_classifier.prepared(Draft(text).readings[-1]) for text, *_ in found]
    made = train(found, [Reading(text, KINDS) for text in texts])
    text = written(made, digest(files, KINDS))
    if without:
        made = english_classifier.loaded(text)
        english_classifier.classifier = lambda: made
        report(UNSEEN / without)
    else:
        WEIGHTS.write_text(text, "utf-8")


def report(folder):
    """Print how good all rules for a crisis and for advice are on a set of sentences."""
    from comments.evaluation import sentences
    from comments.policy import PolicyContext

    for name in ("crisis", "dose"):
        result = sentences.measure(name, sentences.read(folder)[name], PolicyContext())
        print(name, "found", result.recall, "by mistake", result.false_share)  # noqa: T201
        print("right help", result.help_right)  # noqa: T201


if __name__ == "__main__":
    main()
