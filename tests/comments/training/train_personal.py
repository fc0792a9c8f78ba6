"""Make the weights of the classifier of personal data, as `train.py` does for danger and advice.

python tests/comments/training/train_personal.py                    writes the weights
python tests/comments/training/train_personal.py --without fifth    says how good the rule is on
                                                that set, trained without it; writes nothing
"""

import argparse
import hashlib
import json
import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
BASE = HERE.parents[2]
UNSEEN = HERE.parent / "unseen"
LANGUAGE = BASE / "comments" / "policy" / "languages" / "english_personal"

LIMIT = -0.15
"""What the sum has to reach."""
LEARNED = ("first", "second", "third", "fourth", "fifth")
"""The sets of `unseen` that were measured before, and may be learned from."""
LABELLED = [HERE.parent / "development" / "personal.tsv", HERE / "personal.tsv"]
LEAST_WEIGHT = 0.1
"""Smaller weights are left out."""


def examples(without=""):
    """All sentences, as (text, is personal), and the files that they came from."""
    from tests.comments.training.train import HARMLESS, lines, rows

    files = [HERE.parent / f"{name}.txt" for name in [*HARMLESS, "training/impersonal"]]
    found = [(text, False) for file in files for text in lines(file)]
    labelled = LABELLED + [UNSEEN / name / "personal.tsv" for name in LEARNED if name != without]
    for file in labelled:
        found += [(row["text"], row["hold"] == "1") for row in rows(file) if row["hold"] != "-"]
    return found, files + labelled


def digest():
    """Of all that the weights depend on, but for what reads and learns."""
    made = hashlib.sha256()
    for file in [*examples()[1], LANGUAGE / "kinds.py", LANGUAGE / "reading.py"]:
        made.update(file.read_bytes())
    made.update(repr((LIMIT, LEAST_WEIGHT, team())).encode())
    return made.hexdigest()


def team():
    """The team of the demo blog, of which the sentences speak."""
    demo = json.loads((BASE / "fixtures" / "demo.json").read_text("utf-8"))
    return tuple(person["name"] for person in demo["people"])


def learned(found):
    """What is learned from sentences, as (weights, start)."""
    from comments.policy.languages.english_personal import team_words
    from comments.policy.languages.english_personal.reading import Shapes
    from comments.policy.text import without_links
    from tests.comments.training.train import learn, parts

    known = team_words(team())
    return learn(
        [
            (is_personal, part)
            for text, is_personal in found
            for part in parts(Shapes(without_links(text), known), is_whole=is_personal)
        ]
    )


def written(weights, start, mark):
    """The file of the weights: a line for all features of the same weight, in hundredths."""
    by_weight = {}
    for feature, weight in weights.items():
        if abs(weight) >= LEAST_WEIGHT:
            by_weight.setdefault(round(100 * weight), []).append(feature)
    lines = ["\t".join([str(weight), *by_weight[weight]]) for weight in sorted(by_weight)]
    return "\n".join([f"digest\t{mark}", f"personal\t{round(start, 2)}\t{LIMIT}", *lines, ""])


def main():
    sys.path.insert(0, str(BASE))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    from comments.policy.languages import english_personal

    asked = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    asked.add_argument("--without", default="", help="a set of `unseen` to judge")
    without = asked.parse_args().without
    text = written(*learned(examples(without)[0]), digest())
    if without:
        made = english_personal.loaded(text)
        english_personal.classifier = lambda: made
        report(UNSEEN / without)
    else:
        english_personal.WEIGHTS.write_text(text, "utf-8")


def report(folder):
    """Print how good the rule is on a set of sentences."""
    from comments.evaluation import sentences
    from comments.policy import PolicyContext

    house = PolicyContext(mode="publish-unless-held", team_names=team())
    result = sentences.measure("personal", sentences.read(folder)["personal"], house)
    for kind, share in [*result.recall.items(), *result.false_share.items()]:
        print(kind, share.hits, "of", share.of)  # noqa: T201


if __name__ == "__main__":
    main()
