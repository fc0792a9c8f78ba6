"""Everything that a moderator can do: it works, twice is once, no link does it, nobody without the
right does it, it is on record, and for 30 days it can be undone from there."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from comments import connection_bans
from comments.models import Ban, Comment, Decision, Thread
from comments.moderation import urls
from tests.support import dump
from tests.support.factories import make_comment

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"
LINK = "Drops at https://shop.example.com/drops help."


def status_is(status):
    return lambda comment: Comment.objects.get(pk=comment.pk).status == status


def says_other_words(comment):
    return Comment.objects.get(pk=comment.pk).body == "Other words."


def is_edited_and_published(comment):
    return says_other_words(comment) and status_is("approved")(comment)


def has_an_answer_of_the_team(comment):
    return comment.replies.visible().exclude(staff_user=None).exists()


def is_answered_and_published(comment):
    return has_an_answer_of_the_team(comment) and status_is("approved")(comment)


def is_pinned(comment):
    return [comment.pk, comment.tree_id] in Thread.objects.get(pk=comment.post_id).pinned


def is_locked(comment):
    return comment.tree_id in Thread.objects.get(pk=comment.post_id).locked


def writer_is_banned(comment):
    return Ban.objects.active().filter(value=str(comment.browser_id)).exists()


def host_is_banned(comment):
    return Ban.objects.active().filter(value="shop.example.com").exists()


def has_note(comment):
    return comment.decisions.active().filter(verb="note", note="Ring her.").exists()


def reports_are_dismissed(comment):
    return not comment.reports.active().exists()


def is_treated_as_crisis(comment):
    return Comment.objects.get(pk=comment.pk).is_urgent


def is_answered_privately(comment):
    return comment.private_replies.exists()


def none_of(holds):
    return lambda comment: not holds(comment)


def nothing(comment, by):
    """The comment needs no preparation."""


@dataclass
class Verb:
    """`route` with `sent` does it to a comment of `status`; `holds` tells whether it is done, and
    the record says `said`."""

    name: str
    route: str
    status: str
    holds: Callable
    said: list
    sent: dict = field(default_factory=dict)
    prepare: Callable = nothing

    @property
    def has_a_form(self):
        return self.route in {"{}/edit/", "{}/reply/", "{}/private/"}

    def make_comment(self, by):
        comment = make_comment(status=self.status, body=LINK)
        self.prepare(comment, by)
        return comment

    def send(self, client, comment):
        return client.post(QUEUE + self.route.format(comment.pk), {"id": comment.pk} | self.sent)


VERBS = [
    Verb("approve", "approve/", "pending", status_is("approved"), ["approve"]),
    Verb("reject", "reject/", "pending", status_is("rejected"), ["reject"], {"because": "advice"}),
    Verb("spam", "spam/", "pending", status_is("spam"), ["mark_as_spam"]),
    Verb("remove", "remove/", "approved", status_is("removed"), ["remove"]),
    Verb("hold", "hold/", "approved", status_is("pending"), ["hold"]),
    Verb(
        "dismiss",
        "dismiss/",
        "approved",
        reports_are_dismissed,
        ["dismiss"],
        prepare=lambda comment, by: comment.report(reason="unkind"),
    ),
    Verb("pin", "pin/", "approved", is_pinned, ["pin"]),
    Verb(
        "unpin",
        "unpin/",
        "approved",
        none_of(is_pinned),
        ["unpin"],
        prepare=lambda comment, by: comment.pin(by=by),
    ),
    Verb("lock", "lock/", "approved", is_locked, ["lock"]),
    Verb(
        "unlock",
        "unlock/",
        "approved",
        none_of(is_locked),
        ["unlock"],
        prepare=lambda comment, by: comment.lock(by=by),
    ),
    Verb("note", "{}/note/", "pending", has_note, ["note"], {"note": "Ring her."}),
    Verb("ban the writer", "{}/ban/", "pending", writer_is_banned, ["ban"], {"days": 30}),
    Verb(
        "ban a host",
        "{}/ban/",
        "pending",
        host_is_banned,
        ["ban"],
        {"days": 30, "host": "shop.example.com"},
    ),
    Verb(
        "ban the connection",
        "{}/ban-connection/",
        "pending",
        connection_bans.is_banned,
        ["ban"],
        prepare=lambda comment, by: connection_bans.note(comment, "192.0.2.7"),
    ),
    Verb("edit", "{}/edit/", "approved", says_other_words, ["edit"], {"body": "Other words."}),
    Verb(
        "edit and approve",
        "{}/edit/",
        "pending",
        is_edited_and_published,
        ["edit", "approve"],
        {"body": "Other words.", "approve": ""},
    ),
    Verb(
        "answer",
        "{}/reply/",
        "approved",
        has_an_answer_of_the_team,
        ["approve"],
        {"body": "Ring the ward first."},
    ),
    Verb(
        "approve and answer",
        "{}/reply/",
        "pending",
        is_answered_and_published,
        ["approve", "approve"],
        {"body": "Ring the ward first."},
    ),
    Verb("treat as a crisis", "crisis/", "pending", is_treated_as_crisis, ["crisis"]),
    Verb(
        "not a crisis",
        "not-crisis/",
        "pending",
        none_of(is_treated_as_crisis),
        ["not-crisis"],
        prepare=lambda comment, by: comment.treat_as_crisis(by=by),
    ),
    Verb("keep back", "keep-back/", "pending", status_is("rejected"), ["keep-back"]),
    Verb(
        "reply privately",
        "{}/private/",
        "pending",
        is_answered_privately,
        ["private"],
        {"body": "You are not alone with this."},
    ),
]

every_verb = pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)


def decisions_since(before):
    return Decision.objects.exclude(pk__in=before).order_by("pk")


def all_keys():
    return list(Decision.objects.values_list("pk", flat=True))


def test_no_route_of_the_queue_is_missing_here():
    routes = {str(pattern.pattern).replace("<int:pk>", "{}") for pattern in urls.urlpatterns}
    reading = {"", "log/", "figures/", "what-to-say/", "{}/", "{}/thread/"}
    reading |= {"after-care/"}
    tested_elsewhere = {"undo/", "mail/"}  # below; test_rota.py
    tested_elsewhere |= {"{}/read/", "{}/claim/", "{}/without-method/"}  # test_care.py

    assert routes - reading - tested_elsewhere == {verb.route for verb in VERBS}


@every_verb
def test_it_works_and_is_recorded(as_alan, alan, verb):
    comment = verb.make_comment(alan)
    before = all_keys()
    assert not verb.holds(comment)

    response = verb.send(as_alan, comment)

    made = decisions_since(before)
    assert (response.status_code, response["Location"]) == (302, QUEUE)
    assert verb.holds(comment)
    assert [decision.verb for decision in made] == verb.said
    assert {decision.by for decision in made} == {alan}


@every_verb
def test_twice_is_once(as_alan, alan, verb):
    comment = verb.make_comment(alan)
    verb.send(as_alan, comment)
    before = all_keys()
    comments = Comment.objects.count()

    response = verb.send(as_alan, comment)

    assert response.status_code == 302
    assert verb.holds(comment)
    assert not decisions_since(before).exists()
    assert Comment.objects.count() == comments


@every_verb
@pytest.mark.parametrize("method", ["get", "head"])
def test_a_link_does_not_do_it(as_alan, alan, verb, method):
    comment = verb.make_comment(alan)
    before = list(dump.rows())

    address = QUEUE + verb.route.format(comment.pk)
    response = getattr(as_alan, method)(address, {"id": comment.pk} | verb.sent)

    assert response.status_code == (200 if verb.has_a_form else 405)
    assert list(dump.rows()) == before


@every_verb
@pytest.mark.parametrize("who", ["grace", "as_ada", "as_eve"])
def test_a_stranger_and_an_author_without_the_right_are_refused(request, alan, verb, who):
    client = request.getfixturevalue(who)
    comment = verb.make_comment(alan)
    before = list(dump.rows())

    response = verb.send(client, comment)

    assert response.status_code == 403
    assert list(dump.rows()) == before


@every_verb
def test_a_form_without_its_token_is_refused(alan, verb):
    client = Client(enforce_csrf_checks=True)
    client.force_login(alan)
    comment = verb.make_comment(alan)
    before = list(dump.rows())

    response = verb.send(client, comment)

    assert response.status_code == 403
    assert list(dump.rows()) == before


# Taking it back -----------------------------------------------------------------------------------


def offered(client):
    """The decisions that the log has a button for, the latest first."""
    page = client.get(f"{QUEUE}log/").content.decode()
    return [int(key) for key in re.findall(r'name="decision" value="(\d+)"', page)]


def undo(client, key):
    return client.post(f"{QUEUE}undo/", {"decision": key}, headers={"Accept": "application/json"})


def done(client, by, verb, *, days):
    """A comment to which it was done so many days ago, and the decisions, the latest first."""
    comment = verb.make_comment(by)
    before = all_keys()
    verb.send(client, comment)
    made = [row.pk for row in decisions_since(before).reverse()]
    for decision in Decision.objects.all():
        Decision.objects.filter(pk=decision.pk).update(at=decision.at - timedelta(days=days))
    return comment, made


@every_verb
def test_it_is_undone_from_the_log_after_29_days_and_that_is_recorded(as_alan, alan, verb):
    comment, made = done(as_alan, alan, verb, days=29)
    assert offered(as_alan)[: len(made)] == made

    for key in made:
        assert undo(as_alan, key).json()["changed"]

    assert not verb.holds(comment)
    assert list(Decision.objects.filter(undoes__in=made).values_list("by", flat=True)) == (
        [alan.pk] * len(made)
    )
    assert not set(offered(as_alan)) & set(made)


@every_verb
def test_undoing_twice_is_once(as_alan, alan, verb):
    comment, made = done(as_alan, alan, verb, days=0)
    for key in made:
        undo(as_alan, key)
    before = list(dump.rows())

    answers = [undo(as_alan, key).json()["changed"] for key in made]

    assert answers == [[]] * len(made)
    assert list(dump.rows()) == before


@every_verb
def test_after_31_days_it_stays(as_alan, alan, verb):
    comment, made = done(as_alan, alan, verb, days=31)
    assert not set(offered(as_alan)) & set(made)

    for key in made:
        assert undo(as_alan, key).json()["changed"] == []

    assert verb.holds(comment)


@every_verb
def test_another_moderator_may_undo_it_and_nobody_without_the_right(
    request, as_alan, alan, verb, admin_client
):
    comment, made = done(as_alan, alan, verb, days=1)

    for who, status in (("grace", 401), ("as_ada", 403), ("as_eve", 403)):
        assert undo(request.getfixturevalue(who), made[0]).status_code == status
    assert verb.holds(comment)
    for key in made:
        undo(admin_client, key)

    assert not verb.holds(comment)


def test_undoing_is_never_done_by_a_link(as_alan, alan):
    comment, made = done(as_alan, alan, VERBS[1], days=0)

    response = as_alan.get(f"{QUEUE}undo/", {"decision": made[0]})

    assert response.status_code == 405
    assert VERBS[1].holds(comment)


def test_a_ban_can_be_ended_when_its_writer_has_taken_the_words_back(as_alan, alan):
    comment, made = done(
        as_alan, alan, Verb("", "{}/ban/", "pending", None, [], {"days": 30}), days=1
    )
    Comment.objects.get(pk=comment.pk).erase()
    assert Ban.objects.active().exists()

    undo(as_alan, made[0])

    assert not Ban.objects.active().exists()


def test_a_note_is_written_again_when_some_time_has_passed(as_alan, alan):
    verb = next(verb for verb in VERBS if verb.name == "note")
    comment, made = done(as_alan, alan, verb, days=1)

    verb.send(as_alan, comment)

    assert comment.decisions.filter(verb="note").count() == 2
    assert comment.decisions.first().at > timezone.now() - timedelta(minutes=1)
