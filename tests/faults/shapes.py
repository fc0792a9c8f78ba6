"""How long the longest comment of every shape takes, in each place that reads it."""

import os
from time import process_time

from django.conf import settings

from tests.support.shapes import FULL

MOST = 0.1
"""Seconds of one processor that the text of one comment may cost to turn into HTML."""


def run():
    """Measure all shapes; the worst of each place, and the worst of all in HTML."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    from blog.search_text import folding
    from comments import duplicates, markup, policy
    from comments.forms.reader import WordsForm
    from comments.spam.features import read

    house = policy.PolicyContext(
        held_words=("miracle*", "*coin", "a*a*a*b", "buy now"), banned_hosts=("bad.example",)
    )
    places = {
        "html": markup.render,
        "search": lambda text: folding.words(markup.plain(text)),
        "policy": lambda text: policy.judge(policy.Draft(text), house),
        "spam": lambda text: read(text, "", ""),
        "form": lambda text: WordsForm({"body": text}).is_valid(),
        "repeats": duplicates.hash_of_words,
    }
    assert len(FULL["prose"]) == settings.COMMENT_MAX_LENGTH
    figures, worst = {"shapes": len(FULL)}, {}
    for place, read_text in places.items():
        took = {name: least(read_text, text) for name, text in FULL.items()}
        slowest = max(took, key=took.get)
        worst[place] = (took[slowest], slowest)
        figures[f"worst_in_{place}"] = f"{took[slowest] * 1000:.0f} ms ({slowest})"
    for place, (seconds, shape) in worst.items():
        assert seconds < MOST, f"{shape!r} takes {seconds * 1000:.0f} ms in {place}"
    return figures


def least(function, text):
    """The least of five: what a busy machine adds is no property of the text."""
    return min(measured(function, text) for _ in range(5))


def measured(function, text):
    start = process_time()
    function(text)
    return process_time() - start
