"""What readers, authors, moderators and owners see is short, and in common words.

It is read from where it is written: templates, strings of the code, fields of models and forms,
scripts, and the pages that a new blog begins with. Comments and docstrings are not looked at.
"""

import ast
import json
import re
from pathlib import Path

from django.conf import settings

from tests.test_guidance import LONGEST, longest_branches, plain, too_long

ROOT = Path(settings.BASE_DIR)

TERMINAL = ("config/management/", "config/backup/", "config/env.py", "config/settings.py")
"""What is said in a terminal, to whoever runs a server: it may be longer than 20 words."""

NO_PROSE = (
    "comments/policy/languages/",
    "comments/policy/detectors/",
    "config/demo/seed.py",
    "config/exchange/archive/kinds.py",
)
"""Lists of words, of which nobody is shown a sentence."""

DIALECT = {
    r"letters?": "e-mail",
    r"(?:take|takes|taken|took) (?:\w+ ){0,2}back": "deleted",
    r"stands?|stood": "is, is shown",
    r"(?:is|are|was|were|be|been) told": "is e-mailed, sees",
    r"for what is none|none of yours|how many it were|nones": "no …",
    r"answers? of others|answers? by e-mail|your answer is": "replies",
    r"throw(?:n)? (?:it )?away": "discard",
    r"fetch|hitherto|whosoever|thereupon|herewith|therein|thereof": "get, and so on",
    r"does not take|is not taken|are taken|nothing is taken": "accept",
    r"alone are|alone is not searched": "only",
    r"no address of a machine": "IP address",
    r"parked": "failed",
}
"""Our old words, as patterns, and what to say instead (see `docs/glossary.md`)."""

MEANT = r"letters? (?:or sign|of a name|beside|that only|than)|any letters|use letters"
"""Where one of these words is right: the letters of an alphabet."""


def templates():
    """{where: what is read of it} of each template, and of its attributes that are read aloud."""
    found = {}
    for path in [*ROOT.glob("templates/**/*.html"), *ROOT.glob("templates/mail/*.txt")]:
        source = longest_branches(path.read_text(encoding="utf-8"))
        spoken = re.findall(r'(?:aria-label|alt|placeholder|title)="([^"]*)"', source)
        source = re.sub(r"<(style|script)\b.*?</\1>", "", source, flags=re.S)
        found[path.relative_to(ROOT).as_posix()] = [plain(source), *map(plain, spoken)]
    return found


def sentences_of(path):
    """The strings of a module that are read: of two words or more, but for docstrings and SQL."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            passed.update(part for part in ast.walk(node) if part is not node)
    for node in ast.walk(tree):
        if node in passed:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value
        elif isinstance(node, ast.JoinedStr):
            words = "".join(
                part.value if isinstance(part, ast.Constant) else "value" for part in node.values
            )
        else:
            continue
        if re.search(r"[a-z]{2,} [a-z“]", words) and not re.search(r"\b[A-Z]{3,} [A-Z]{3,}", words):
            yield plain(words)


def modules(*but):
    for app in ("blog", "comments", "config"):
        for path in sorted((ROOT / app).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if "/migrations/" not in name and not name.startswith((*NO_PROSE, *but)):
                yield name, path


def code(*but):
    return {name: list(sentences_of(path)) for name, path in modules(*but)}


def scripts():
    """The strings of our scripts that have two words or more."""
    string = re.compile(r'"([^"\n]*)"|`([^`\n]*)`')
    found = {}
    for path in [*ROOT.glob("blog/static/**/*.js"), *ROOT.glob("config/static/**/*.js")]:
        source = re.sub(r"^\s*//.*$", "", path.read_text(encoding="utf-8"), flags=re.M)
        words = [a or b for a, b in string.findall(source)]
        words = [text for text in words if re.match(r"[A-Z][a-z]* [a-z]", text)]
        found[path.relative_to(ROOT).as_posix()] = words
    return found


def pages():
    start = json.loads((ROOT / "fixtures/start.json").read_text(encoding="utf-8"))
    return {page["slug"]: [page["title"], plain(page["body"])] for page in start["pages"]}


def test_no_sentence_of_the_interface_is_long():
    shown = templates() | code(*TERMINAL) | scripts() | pages()
    long = {
        where: found
        for where, texts in shown.items()
        if (found := [sentence for text in texts for sentence in too_long(text)])
    }

    assert sum(len(texts) for texts in shown.values()) > 900
    assert long == {}


def test_the_interface_has_none_of_our_old_words():
    shown = templates() | code() | scripts() | pages()
    dialect = re.compile(rf"\b(?:{'|'.join(DIALECT)})\b", re.I)
    found = {
        (where, word[0], " ".join(text.split())[:80])
        for where, texts in shown.items()
        for text in texts
        for word in dialect.finditer(re.sub(MEANT, "", text, flags=re.I))
    }

    assert found == set()


def test_a_long_sentence_would_be_found():
    assert too_long(plain(" ".join(["word"] * LONGEST) + " end.")) != []
