"""Compares what the rules held with what moderators decided later.

A comment that a moderator published was held by mistake, unless they first removed what the rule
had found (`policy.found_again`). A comment that they refused for the rule's own reason
(`Rule.because`) was held rightly, or missed if the rule was silent. Other decisions say nothing
about the rule: a refusal for unkindness does not say whether a dose was one.

Publishing does not contradict a rule for a crisis. Such a rule was wrong where a moderator said
“Not a crisis”, and silent where one said “Treat as a crisis”. Its other findings were right.

The kind is the name of the rule that held the comment, or should have.
"""

import time
from datetime import timedelta
from itertools import groupby

from django.db.models import F, Prefetch
from django.utils import timezone

from comments import policy
from comments.evaluation import MEASURED, Result
from comments.models import Comment, Decision

DAYS = 90
REFUSED = {Comment.Status.REJECTED, Comment.Status.REMOVED}
RULES = {rule.name: rule for rule in policy.RULES}


def decided(days=DAYS):
    """Return the latest decision about each reader's comment that was decided in the last days."""
    rows = Decision.objects.active().moves().filter(by__isnull=False)
    rows = rows.filter(at__gte=timezone.now() - timedelta(days=days))
    # A comment that reports held again waits for another decision.
    rows = rows.filter(to_status=F("comment__status"))
    rows = rows.filter(comment__by_team=False, comment__erased_at=None)
    said = Decision.objects.active().filter(verb__in=Decision.CRISES)
    said = Prefetch("comment__decisions", said.order_by("at", "pk"), to_attr="said_of_crisis")
    rows = rows.select_related("comment").prefetch_related(said)
    return rows.order_by("comment", "at", "pk")


def measure(decisions, house):
    """Return each rule's Result, as {name: Result}. `decisions` have the order of `decided`."""
    results = {name: Result() for name in MEASURED}
    for name in MEASURED:
        results[name].recall_is_known = name == "crisis" or bool(RULES[name].because)
    policy.judge(policy.Draft("a"), house)  # prepares the rules before the clock runs
    for _comment, moves in groupby(decisions, key=lambda decision: decision.comment_id):
        *_, decision = moves
        seconds = time_of(decision.comment, house)
        for name, result in results.items():
            count(name, decision, result)
            if seconds is not None:
                result.time(seconds)
    return results


def count(name, decision, result):
    """Add one moderator's decision about a rule's comment to the result."""
    comment = decision.comment
    held_by = [rule for rule, _place in reasons_of_rules(comment) if is_about(name, rule)]
    result.add(
        hold=should_be_held(name, decision),
        kind=held_by[0] if held_by else name,
        is_found=bool(held_by),
        comment=comment.pk,
    )


def reasons_of_rules(comment):
    """Return why the rules held it, without a moderator's verdict about a crisis."""
    said = comment.said_of_crisis
    return said[0].reasons_before if said else comment.hold_reasons


def is_about(name, rule):
    """Return whether findings of `rule` are counted under `name`."""
    return policy.is_urgent([[rule, None]]) if name == "crisis" else rule == name


def should_be_held(name, decision):
    """Return what a moderator's decision says about a rule; None when it says nothing."""
    if name == "crisis":
        return policy.is_urgent(decision.comment.hold_reasons)
    places = [place for rule, place in decision.comment.hold_reasons if rule == name]
    if decision.to_status == Comment.Status.APPROVED:
        return bool(places) and not any(places)
    because = RULES[name].because
    if decision.to_status not in REFUSED:
        return None
    if because:
        return True if decision.because == because else None
    return True if places else None


def time_of(comment, house):
    """Return how long all rules take to judge it now; None when its words are deleted."""
    if comment.words_are_gone:
        return None
    draft = policy.Draft(comment.body, comment.author_name, comment.author_url)
    begin = time.process_time()
    policy.judge(draft, house)
    return time.process_time() - begin
