"""Measures the rules with sentences that a person labelled.

A folder holds `crisis.tsv`, `dose.tsv`, `personal.tsv` and `imitation.tsv`. The first line names
the columns, in any order and separated by tabs. `hold` is 1 (should be held), 0 (should not) or -
(either is right). `kind` is the sort of sentence, and `text` is the sentence; in `imitation.tsv` it
is a name. An optional column `help` lists the right kinds of help for somebody in a crisis, from
`policy.HELP`, separated by commas. Nothing is quoted: a text is what is between two tabs.
"""

import re
import time
from dataclasses import dataclass

from comments import policy
from comments.evaluation import MEASURED, BadExamples, Result

HOLD = {"1": True, "0": False, "-": None}
COLUMNS = ("hold", "kind", "text")
OPTIONAL = ("help",)
EMERGENCY = "emergency"
"""The kind of `dose.tsv` that somebody must see at once: a rule for a crisis may find it too."""


@dataclass(frozen=True)
class Example:
    """A sentence with what the rules should do: hold it, leave it, or (None) either."""

    hold: bool | None
    kind: str
    text: str
    help: tuple = ()


def read(folder):
    """Return the examples of each rule, as {name: [Example, …]}. Raises BadExamples."""
    return {name: read_file(folder / f"{name}.tsv") for name in MEASURED}


def read_file(file):
    """Return the examples of one file of tab-separated values. Raises BadExamples."""
    lines = [(number, line.split("\t")) for number, line in numbered_lines(file) if line.strip()]
    if not lines:
        raise BadExamples(f"{file} is empty. {expected()}")
    number, names = lines[0]
    check_columns(names, f"{file}, line {number}")
    examples = [example(names, cells, f"{file}, line {number}") for number, cells in lines[1:]]
    if not examples:
        raise BadExamples(f"{file} has no examples. {expected()}")
    return examples


def numbered_lines(file):
    """Yield the decoded lines of a file with their numbers, from 1. Raises BadExamples."""
    try:
        content = file.read_bytes()
    except FileNotFoundError as error:
        raise BadExamples(f"{file} is missing. {expected()}") from error
    except OSError as error:
        raise BadExamples(f"{file} cannot be read: {error.strerror}. {expected()}") from error
    for number, line in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        try:
            yield number, line.decode().removesuffix("\r")
        except UnicodeDecodeError as error:
            raise BadExamples(f"{file}, line {number}: this is not UTF-8.") from error


def check_columns(names, where):
    """Raise BadExamples for an unknown, a repeated or a missing column."""
    for name in names:
        if name not in COLUMNS + OPTIONAL:
            raise BadExamples(f"{where}: there is no column “{name}”. {expected()}")
        if names.count(name) > 1:
            raise BadExamples(f"{where}: the column “{name}” is there twice. {expected()}")
    for name in COLUMNS:
        if name not in names:
            raise BadExamples(f"{where}: the column “{name}” is missing. {expected()}")


def example(names, cells, where):
    """Return the example of one line. Raises BadExamples."""
    if len(cells) != len(names):
        raise BadExamples(f"{where}: {len(cells)} columns. Expected: {len(names)}.")
    row = dict(zip(names, cells, strict=True))
    if row["hold"] not in HOLD:
        raise BadExamples(f"{where}: hold is “{row['hold']}”. Expected: 1, 0 or -.")
    if not row["text"]:
        raise BadExamples(f"{where}: the text is empty.")
    kinds = help_in(row.get("help", ""), where)
    return Example(HOLD[row["hold"]], row["kind"], row["text"], kinds)


def help_in(cell, where):
    """Return the kinds of help that a cell names, separated by anything but letters."""
    kinds = tuple(re.findall(r"\w+", cell))
    for kind in kinds:
        if kind not in policy.HELP:
            names = ", ".join(policy.HELP)
            raise BadExamples(f"{where}: help is “{kind}”. Expected: some of {names}.")
    return kinds


def expected():
    """Say how a file of sentences must look, for errors."""
    names = ", ".join(COLUMNS)
    return f"Expected: a file of lines with tabs, of which the first names the columns {names}."


def measure(name, examples, house):
    """Run the rule `name` on its examples and return a Result."""
    result = Result()
    judge(name, examples[0].text, house)  # prepares the rules before the clock runs
    for each in examples:
        begin = time.process_time()
        reasons = judge(name, each.text, house)
        result.time(time.process_time() - begin)
        is_found = finds(name, each.kind, reasons)
        what = {"kind": each.kind, "text": each.text}
        result.add(hold=each.hold, is_found=is_found, **what)
        if each.hold and is_found and each.help:
            result.add_help(right=each.help, got=policy.help_needed(reasons), **what)
    return result


def judge(name, text, house):
    """Return the reasons of all rules against a comment with this text, or by this name."""
    draft = policy.Draft("", name=text) if name == "imitation" else policy.Draft(text)
    return policy.judge(draft, house).reasons


def finds(name, kind, reasons):
    """Return whether the reasons include what the rule `name` is measured for."""
    if name == "crisis":
        return policy.is_urgent(reasons)
    is_found = any(rule == name for rule, _place in reasons)
    return is_found or name == "dose" and kind == EMERGENCY and policy.is_urgent(reasons)
