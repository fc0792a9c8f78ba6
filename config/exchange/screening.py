"""Reads imported comments by the rules, for information: what their owner should look at.

Nothing is held, changed or e-mailed. What was public there stays public here until a person
decides. The report has links and none of the words.
"""

import time

from django.urls import reverse

from blog.models.addresses import absolute
from comments import policy
from comments.models import Comment, ModerationSettings
from comments.policy.detectors.personal import phones, spoken
from comments.policy.rules import personal

CRISIS = "Published comments that can mean a crisis"
PHONE = "Published comments with a telephone number"
PERSONAL = "Published comments with an address or other personal data"
SUBJECTS = (CRISIS, PHONE, PERSONAL)

CHUNK = 500
"""Comments in memory at a time."""


def screen(source, report, *, track=lambda rows, total: rows, with_links=True):
    """Note each published comment of an import in which a rule finds something.

    `track(rows, total)` draws a progress bar. `with_links` is False in a dry run, whose comments
    have no page.
    """
    rows = Comment.objects.visible().filter(source=source, by_team=False)
    total, house, began = rows.count(), ModerationSettings.load().house(), time.monotonic()
    if not total:
        return
    fields = ("pk", "source_id", "post__title", "body", "author_name")
    rows = rows.order_by("pk").values_list(*fields)
    found = {subject: [] for subject in SUBJECTS}
    for pk, key, post, body, name in track(rows.iterator(chunk_size=CHUNK), total):
        sentence = f"Comment {key} (“{post}”)"
        if with_links:
            sentence += f": {absolute(reverse('queue:comment', args=[pk]))}"
        for subject in subjects(policy.Draft(body, name), house):
            found[subject].append(sentence)
    for subject, sentences in found.items():
        for sentence in sentences:
            report.note(subject, sentence)
    seconds = round(time.monotonic() - began)
    report.note(
        "Read by the rules, for information",
        f"{total:,} published comments, in {seconds} s. Nothing was held, and nobody was e-mailed.",
    )


def subjects(draft, house):
    """Return under which subjects a comment is noted."""
    draft = draft.knowing(house)
    if policy.is_crisis(draft, house):
        yield CRISIS
    places = personal.find(draft, house)
    if places:
        are_numbers = {holds_a_number(draft, *place) for place in places}
        if True in are_numbers:
            yield PHONE
        if False in are_numbers:
            yield PERSONAL


def holds_a_number(draft, field, start, end):
    """Return whether a telephone number is in this place, which words around it may lengthen."""
    found = (place for kind in (phones, spoken) for place in kind.find(draft.said[field]))
    return any(first < end and start < last for first, last in found)
