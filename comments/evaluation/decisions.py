"""The rules on the comments of a blog: what they held, beside what moderators decided since.

What a moderator published was held by mistake, unless they first took out what the rule had found
(`policy.found_again`). What they refused for the rule's own reason (`Rule.because`) was rightly
held, and missed if the rule was silent. All else says nothing about a rule: an unkind comment with
a dose in it does not tell whether the dose was one.
To publish is no disagreement with a rule for a crisis. Such a rule was wrong where a moderator said
“Not a crisis”, and silent where one said “Treat as a crisis”; what it held otherwise, it held
rightly.

The kind is the name of the rule that held the comment, or would have had to.
"""

import time
from datetime import timedelta
from itertools import groupby

from django.db.models import F, Prefetch
from django.utils import timezone

from comments import policy
from comments.evaluation import MEASURED, Result
from comments.models import Decision

DAYS = 90
REFUSED = {"rejected", "removed"}
RULES = {rule.name: rule for rule in policy.RULES}


def decided(days=DAYS):
    """Readers' comments that a moderator decided about in the last days, with the latest word."""
    rows = Decision.objects.standing().moves().filter(by__isnull=False)
    rows = rows.filter(at__gte=timezone.now() - timedelta(days=days))
    # What readers' reports hold again after that waits for another decision.
    rows = rows.filter(to_status=F("comment__status"))
    rows = rows.filter(comment__by_team=False, comment__erased_at=None)
    said = Decision.objects.standing().filter(verb__in=["crisis", "not-crisis"])
    said = Prefetch("comment__decisions", said.order_by("at", "pk"), to_attr="said_of_crisis")
    rows = rows.select_related("comment").prefetch_related(said)
    return rows.order_by("comment", "at", "pk")


def measure(decisions, house):
    """What each rule held, as {name: Result}. `decisions` come in the order of `decided`."""
    results = {name: Result() for name in MEASURED}
    for name in MEASURED:
        results[name].recall_is_known = name == "crisis" or bool(RULES[name].because)
    policy.judge(policy.Draft("a"), house)  # what is made ready once is no comment's time
    for _comment, moves in groupby(decisions, key=lambda decision: decision.comment_id):
        *_, decision = moves
        seconds = time_of(decision.comment, house)
        for name, result in results.items():
            count(name, decision, result)
            if seconds is not None:
                result.time(seconds)
    return results


def count(name, decision, result):
    comment = decision.comment
    held_by = [rule for rule, _place in reasons_of_rules(comment) if is_about(name, rule)]
    result.add(
        hold=should_be_held(name, decision),
        kind=held_by[0] if held_by else name,
        is_found=bool(held_by),
        comment=comment.pk,
    )


def reasons_of_rules(comment):
    """Why the rules held it, before a moderator said that it is a crisis or is none."""
    said = comment.said_of_crisis
    return said[0].reasons_before if said else comment.reasons


def is_about(name, rule):
    """Whether what `rule` holds is counted under `name`."""
    return policy.is_urgent([[rule, None]]) if name == "crisis" else rule == name


def should_be_held(name, decision):
    """What a moderator's decision says about a rule; None when it says nothing."""
    if name == "crisis":
        return policy.is_urgent(decision.comment.reasons)
    places = [place for rule, place in decision.comment.reasons if rule == name]
    if decision.to_status == "approved":
        return bool(places) and not any(places)
    because = RULES[name].because
    if decision.to_status not in REFUSED:
        return None
    if because:
        return True if decision.because == because else None
    return True if places else None


def time_of(comment, house):
    """How long all rules take to judge it now; None when its words are deleted."""
    if comment.words_are_gone:
        return None
    draft = policy.Draft(comment.body, comment.author_name, comment.author_url)
    begin = time.process_time()
    policy.judge(draft, house)
    return time.process_time() - begin
