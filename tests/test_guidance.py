"""Every text of help, of warning and of mail has a row in `docs/guidance.md`, in short sentences.

The row names the text in backticks, by where it stands: a template, a rule, a row or a column.
"""

import pkgutil
import re
from importlib import import_module
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings

from comments import policy
from comments.models import HelpLine, HelpWords, ModerationSettings, ReplyTemplate, Report

ROOT = Path(settings.BASE_DIR)
GUIDANCE = (ROOT / "docs" / "guidance.md").read_text()
NAMED = set(re.findall(r"`([^`]+)`", GUIDANCE))
TEMPLATES = ROOT / "templates"

LONGEST = 20
"""Words of a sentence."""


def mails():
    """The templates of e-mails, without the parts that all share."""
    return sorted(
        path.stem for path in (TEMPLATES / "mail").glob("[a-z]*.txt") if path.stem != "base"
    )


BOX = re.compile(r'class="note (care|wait|reply)|class="leave"|data-ask=')

OTHERS = {"report.html", "reported.html", "_fields.html", "mail.html", "private.html"}
OTHERS |= {"queue_ask.html", "queue_private.html", "queue_without_method.html"}
"""Texts of such a kind that stand in no box."""


def boxes():
    """The templates of comments that help somebody, warn them, or say what becomes of a report."""
    paths = [*(TEMPLATES / "comments").glob("*.html")]
    found = {path.name for path in paths if BOX.search(path.read_text())}
    return sorted(found | OTHERS)


def rules():
    """The files of the rules that warn a writer, show help, or hold what no rule can read."""
    files = {}
    for module in pkgutil.iter_modules(policy.rules.__path__):
        rule = import_module(f"comments.policy.rules.{module.name}").RULE
        files[rule.name] = f"comments/policy/rules/{module.name}.py"
    return sorted(
        files[rule.name]
        for rule in policy.RULES
        if rule.warning or rule.help or rule.name == "other_language"
    )


def test_every_mail_has_a_row():
    assert [name for name in mails() if f"mail/{name}.txt" not in NAMED] == []


def test_every_template_of_help_and_warning_has_a_row():
    assert [name for name in boxes() if name not in NAMED] == []


def test_every_rule_that_warns_or_helps_has_a_row():
    assert [file for file in rules() if file not in NAMED] == []


def test_every_text_that_an_owner_may_edit_has_a_row(db):
    """The first words of each stand in the list, as it is shipped."""
    texts = [
        *(row.title or row.words.split(",")[0] for row in HelpWords.objects.all()),
        *map(str, ReplyTemplate.objects.all()),
    ]
    assert len(texts) >= 8
    assert [text for text in texts if f"“{text}" not in GUIDANCE] == []


def test_what_a_row_names_is_there():
    """A name of a file, of a rule, or of a model and its column."""
    models = {model.__name__: model for model in apps.get_models()}
    gone = []
    for name in NAMED:
        if name.endswith((".html", ".txt")):
            found = any(TEMPLATES.glob(f"**/{name}"))
        elif name.endswith(".py"):
            found = (ROOT / name).exists()
        else:
            model, _, column = name.partition(".")
            found = model in models and (not column or hasattr(models[model], column))
        if not found:
            gone.append(name)
    assert gone == []


# Sentences


def longest_branches(source):
    """A template with the longest branch of each choice, without comments and other tags."""
    source = re.sub(r"{#.*?#}|{% comment %}.*?{% endcomment %}", "", source, flags=re.S)
    inner = re.compile(r"{% if\b[^%]*%}((?:(?!{% if\b).)*?){% endif %}", re.S)
    while found := inner.search(source):
        branches = re.split(r"{% (?:elif\b[^%]*|else) %}", found[1])
        longest = max(branches, key=lambda branch: len(words_of(plain(branch))))
        source = source[: found.start()] + longest + source[found.end() :]
    return source


INLINE = re.compile(
    r"</?(?:b|i|em|strong|span|time|bdi|kbd|small)\b[^>]*>|<a (?![^>]*class=)[^>]*>|</a>"
)


def plain(source):
    """What of a template is read: each element a sentence of its own, each value one word."""
    source = re.sub(
        r"{% (?:filter|endfilter|with|endwith|include|load|extends)\b[^%]*%}", " ", source
    )
    source = re.sub(r"{%[^%]*%}", "\n\n", source)
    source = re.sub(r"{{[^}]*}}", "value", source)
    return re.sub(r"<[^>]*>", "\n\n", INLINE.sub("", source))


def words_of(text):
    return [word for word in text.split() if re.search(r"\w", word)]


def too_long(text):
    """The sentences that have more words than somebody in a fright can read at once."""
    parts = re.split(r"(?<=[.!?:])[”\")*]*\s+|\n\s*\n|\n\s*[-*]\s", text)
    return [" ".join(part.split()) for part in parts if len(words_of(part)) > LONGEST]


@pytest.mark.parametrize("folder", ["mail", "comments"])
def test_no_sentence_of_a_template_is_long(folder):
    paths = [TEMPLATES / "comments" / name for name in boxes()]
    if folder == "mail":
        paths = [path for name in mails() for path in (TEMPLATES / "mail").glob(f"{name}.*")]
    found = {path.name: too_long(plain(longest_branches(path.read_text()))) for path in paths}

    assert {name: long for name, long in found.items() if long} == {}


def test_no_sentence_of_a_rule_is_long():
    texts = [rule.warning for rule in policy.RULES]
    texts += [text for known in policy.REASONS.values() for text in (known.label, known.sentence)]

    assert [long for text in texts for long in too_long(text)] == []


def test_no_sentence_that_is_kept_in_a_column_is_long(db):
    moderation = ModerationSettings()
    fields = ModerationSettings._meta.get_fields()
    texts = [moderation.what_to_say, moderation.after_care, *Report.Reason.labels]
    texts += [str(getattr(field, "help_text", "")) for field in fields]
    texts += [text for row in HelpWords.objects.all() for text in (row.title, row.words)]
    texts += [text for row in ReplyTemplate.objects.all() for text in (row.title, row.body)]
    texts += [text for row in HelpLine.objects.all() for text in (row.hours, row.note)]

    assert [long for text in texts for long in too_long(text)] == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("One two. " * 30, 0),
        ("word " * 20 + "end", 1),
        ("word " * 19 + "end. " + "word " * 20, 0),
        ("- a point\n- " + "word " * 21, 1),
    ],
)
def test_a_sentence_is_counted_as_it_is_read(text, right):
    assert len(too_long(text)) == right


def test_the_longest_way_through_a_template_is_counted():
    source = (
        "One {% if a %}two three{% elif b %}four{% else %}{% if c %}x y z{% endif %}{% endif %}."
    )

    assert words_of(plain(longest_branches(source))) == ["One", "x", "y", "z."]
