"""The moderators' desk: what waits, deciding about it, and taking a decision back."""

import html
import re

import pytest
from django.contrib.auth.models import Group

from comments.models import Comment, Thread
from tests.support.factories import (
    make_comment,
    make_conversations,
    make_moderator,
    make_person,
    make_post,
)

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"
# The route, where it leads, from where the test begins, and what is said.
ROUTES = [
    pytest.param("approve", "approved", "pending", "Approved: 1 comment.", id="approve"),
    pytest.param("reject", "rejected", "pending", "Rejected: 1 comment.", id="reject"),
    pytest.param("spam", "spam", "pending", "Marked as spam: 1 comment.", id="spam"),
    pytest.param("remove", "removed", "approved", "Removed: 1 comment.", id="remove"),
    pytest.param("hold", "pending", "approved", "Held: 1 comment.", id="hold"),
]
VERBS = {
    "approve": "approve",
    "reject": "reject",
    "spam": "mark_as_spam",
    "remove": "remove",
    "hold": "hold",
}
JSON = {"Accept": "application/json"}


def decide(client, route, *comments, headers=None, **fields):
    fields = {"id": [comment.pk for comment in comments]} | fields
    return client.post(f"{QUEUE}{route}/", fields, headers=headers)


def status_of(comment):
    return Comment.objects.get(pk=comment.pk).status


def text_of(response):
    return html.unescape(response.content.decode())


def listed(response):
    """The keys of the comments on a page of the queue, in order."""
    return [int(key) for key in re.findall(r'data-held="(\d+)"', response.content.decode())]


def counts(response):
    """The filters with their numbers, as they are read: Held 3 …"""
    tabs = re.search(r'<ul class="tabs">(.*?)</ul>', response.content.decode(), re.DOTALL)[1]
    return " ".join(re.sub(r"<[^>]*>", " ", tabs).split())


# The lists


@pytest.fixture
def one_of_each(db):
    post = make_post()
    comments = {
        status: make_comment(post=post, status=status)
        for status in ("pending", "spam", "approved", "rejected", "removed")
    }
    make_comment(post=post).erase()
    return comments


@pytest.mark.parametrize(
    ("show", "status"),
    [
        ("held", "pending"),
        ("spam", "spam"),
        ("published", "approved"),
        ("rejected", "rejected"),
        ("removed", "removed"),
    ],
)
def test_each_list_holds_its_own(as_alan, one_of_each, show, status):
    response = as_alan.get(f"{QUEUE}?show={show}")

    assert listed(response) == [one_of_each[status].pk]


def test_the_first_list_is_what_is_held(as_alan, one_of_each):
    assert listed(as_alan.get(QUEUE)) == [one_of_each["pending"].pk]


def test_the_lists_are_counted_without_what_was_taken_back(as_alan, one_of_each):
    make_comment(status="pending")

    response = as_alan.get(QUEUE)

    assert counts(response) == "Held 2 Reported 0 Likely spam 1 Published 1 Rejected 1 Removed 1"


def test_an_empty_queue_says_so(as_alan):
    response = as_alan.get(QUEUE)

    assert "Nothing is waiting" in text_of(response)
    assert counts(response) == "Held 0 Reported 0 Likely spam 0 Published 0 Rejected 0 Removed 0"


def test_a_list_that_does_not_exist_is_not_found(as_alan):
    assert as_alan.get(f"{QUEUE}?show=erased").status_code == 404


def test_what_is_held_is_read_oldest_first(as_alan):
    comments = make_conversations(make_post(), [None] * 3, status="pending")
    Comment.objects.filter(pk=comments[2].pk).update(submitted_at="2024-01-01T00:00Z")

    response = as_alan.get(QUEUE)

    assert listed(response) == [comments[2].pk, comments[0].pk, comments[1].pk]


def test_everything_else_is_read_newest_first(as_alan):
    comments = make_conversations(make_post(), [None] * 3, status="spam")

    response = as_alan.get(f"{QUEUE}?show=spam")

    assert listed(response) == [comment.pk for comment in reversed(comments)]


def test_twenty_stand_on_a_page(as_alan):
    comments = make_conversations(make_post(), [None] * 45, status="pending")

    assert listed(as_alan.get(QUEUE)) == [row.pk for row in comments[:20]]
    assert listed(as_alan.get(f"{QUEUE}?page=3")) == [row.pk for row in comments[40:]]


def test_a_page_behind_the_last_is_the_last_and_what_is_no_number_is_no_page(as_alan):
    """A list gets shorter while it is read. Nothing is asked for by an empty `page`."""
    post = make_post()
    comments = make_conversations(post, [None] * 22, status="pending")
    first, last = ([row.pk for row in part] for part in (comments[:20], comments[20:]))

    for narrow in ("", f"&post={post.pk}"):
        found = {
            page: listed(as_alan.get(f"{QUEUE}?page={page}{narrow}"))
            for page in ("", "1", "01", "2", "3", "99", "9" * 40)
        }
        assert found == dict.fromkeys(found, last) | {"": first, "1": first, "01": first}
        for page in ("0", "-1", "x", "1.5", "١", "²"):
            assert as_alan.get(f"{QUEUE}?page={page}{narrow}").status_code == 404


def test_a_comment_is_shown_with_its_context(as_alan):
    post = make_post(title="Sleep & rest")
    parent = make_comment(post=post, author_name="Ada", body="What she said.")
    make_comment(parent=parent, status="pending", author_name="Grace", body="My *words*.")

    page = text_of(as_alan.get(QUEUE))

    assert "Sleep & rest" in page
    assert "In reply to <bdi>Ada</bdi>: “<bdi>What she said.</bdi>”" in page
    assert "My <em>words</em>." in page
    assert "Every comment on this blog is read before it appears." in page


def test_a_comment_shows_who_decided_and_why(as_alan, alan):
    make_comment().remove(by=alan, reason="Names a doctor")

    page = text_of(as_alan.get(f"{QUEUE}?show=removed"))

    assert "Published → Removed, by alan" in page
    assert "Names a doctor" in page


def test_the_record_of_a_comment_has_every_decision_and_every_earlier_word(as_alan, alan):
    comment = make_comment(body="First words.")
    comment.remove(by=alan, reason="Names a doctor", note="A confidence.")
    comment.edit(by=alan, body="Other words.", author_name="", author_url="")

    page = text_of(as_alan.get(f"{QUEUE}{comment.pk}/"))

    assert "Held → Published" in page
    assert "<bdi>Names a doctor</bdi> (<bdi>A confidence.</bdi>)" in page
    assert "<td>Edited</td><td>alan</td>" in page
    assert "First words." in page


def test_the_record_of_a_comment_taken_back_has_no_words(as_alan, alan):
    comment = make_comment(body="First words.")
    comment.edit(by=alan, body="Other words.", author_name="", author_url="")
    comment.erase()

    page = text_of(as_alan.get(f"{QUEUE}{comment.pk}/"))

    assert "Its writer deleted it" in page
    assert "Deleted by its writer" in page
    assert "words." not in page.replace("The words are gone.", "")


def test_hostile_words_are_text_in_the_queue(as_alan):
    hostile = '"><script>alert(1)</script>'
    post = make_post(title=hostile)
    parent = make_comment(post=post, author_name=hostile, body=hostile)
    comment = make_comment(parent=parent, status="pending", author_name=hostile, body=hostile)

    pages = [as_alan.get(QUEUE + path) for path in ("", f"{comment.pk}/", f"{comment.pk}/edit/")]

    assert [b"<script>alert" in page.content for page in pages] == [False] * 3


# Who may


@pytest.mark.parametrize("path", ["", "{}/", "{}/edit/", "{}/reply/"])
def test_a_visitor_is_sent_to_sign_in(grace, path):
    address = QUEUE + path.format(make_comment(status="pending").pk)

    response = grace.get(address)

    assert response.status_code == 302
    assert response["Location"] == f"/admin/login/?next={address}"


@pytest.mark.parametrize("path", ["", "{}/", "{}/edit/", "{}/reply/"])
@pytest.mark.parametrize("who", ["as_ada", "as_eve"])
def test_an_account_without_the_right_is_refused(request, who, path):
    client = request.getfixturevalue(who)

    response = client.get(QUEUE + path.format(make_comment(status="pending").pk))

    assert response.status_code == 403


# Deciding


@pytest.mark.parametrize(("route", "to_status", "from_status", "told"), ROUTES)
def test_a_decision_works_and_is_recorded(as_alan, route, to_status, from_status, told):
    comment = make_comment(status=from_status)

    response = decide(as_alan, route, comment)

    decision = comment.decisions.first()
    assert (response.status_code, response["Location"]) == (302, QUEUE)
    assert status_of(comment) == to_status
    assert (decision.from_status, decision.to_status) == (from_status, to_status)
    assert (decision.verb, decision.by.username) == (VERBS[route], "alan")
    assert told in text_of(as_alan.get(QUEUE))


@pytest.mark.parametrize(("route", "to_status", "from_status", "told"), ROUTES)
def test_a_decision_made_twice_is_made_once(as_alan, route, to_status, from_status, told):
    comment = make_comment(status=from_status)
    decide(as_alan, route, comment)
    decisions = comment.decisions.count()

    response = decide(as_alan, route, comment, headers=JSON)

    assert response.json()["changed"] == []
    first = comment.decisions.first()
    assert response.json()["told"].endswith(
        f"0 comments. 1 comment had been decided before: {first}, by alan."
    )
    assert status_of(comment) == to_status
    assert comment.decisions.count() == decisions


def test_an_approved_comment_stands_on_its_page_at_once(as_alan, grace):
    comment = make_comment(status="pending", body="My words.")
    address = comment.post.get_absolute_url()
    before = grace.get(address).content.decode()

    decide(as_alan, "approve", comment)

    assert "My words." not in before
    assert "My words." in grace.get(address).content.decode()


def test_a_removed_comment_is_gone_from_its_page_at_once(as_alan, grace):
    comment = make_comment(body="My words.")
    address = comment.post.get_absolute_url()
    before = grace.get(address).content.decode()

    decide(as_alan, "remove", comment)

    assert "My words." in before
    assert "My words." not in grace.get(address).content.decode()


def test_many_are_decided_at_once(as_alan):
    post = make_post()
    comments = make_conversations(post, [None] * 3, status="pending")
    left = make_comment(status="pending")

    response = decide(as_alan, "approve", *comments, headers=JSON)

    assert response.json()["told"] == "Approved: 3 comments."
    assert sorted(response.json()["changed"]) == [comment.pk for comment in comments]
    assert Thread.objects.get(pk=post.pk).visible_count == 3
    assert status_of(left) == "pending"


def test_of_many_those_decided_before_are_told(as_alan, alan):
    held, decided = make_comment(status="pending"), make_comment(status="spam", by=alan)

    response = decide(as_alan, "spam", held, decided, headers=JSON)

    answer = response.json()
    assert answer["told"] == (
        "Marked as spam: 1 comment. 1 comment had been decided before: Held → Spam, by alan."
    )
    assert answer["changed"] == [held.pk]


def test_a_comment_taken_back_meanwhile_stays_taken_back(as_alan):
    comment = make_comment(status="pending")
    comment.erase()

    response = decide(as_alan, "approve", comment, headers=JSON)

    assert response.json()["changed"] == []
    assert status_of(comment) == "removed"


@pytest.mark.parametrize("key", [None, "", "x", "-1", "0", "12345", "9" * 30, "²"])
def test_a_selection_of_nothing_decides_nothing(as_alan, key):
    comment = make_comment(status="pending")

    response = as_alan.post(f"{QUEUE}approve/", {} if key is None else {"id": key}, headers=JSON)

    assert response.json()["told"] == "Nothing was selected."
    assert (response.json()["changed"], response.json()["batch"]) == ([], None)
    assert status_of(comment) == "pending"


def test_a_reason_is_cut_at_what_fits(as_alan):
    comment = make_comment()

    decide(as_alan, "remove", comment, words="a" * 300)

    assert comment.decisions.first().reason == "a" * 200


def test_script_is_answered_in_json_and_a_form_with_a_page(as_alan):
    comment = make_comment(
        status="pending", author_name="Grace", post=make_post(title="The hourglass")
    )

    response = decide(as_alan, "approve", comment, headers=JSON)

    assert response.status_code == 200
    assert response["Content-Type"] == "application/json"
    assert response.json() == {
        "told": "Approved: 1 comment.",
        "changed": [comment.pk],
        "asked": [],
        "batch": {
            "decisions": [comment.decisions.get().pk],
            "name": "Approved: Grace on “The hourglass”",
        },
        "counts": {
            "held": 0,
            "reported": 0,
            "spam": 0,
            "published": 1,
            "rejected": 0,
            "removed": 0,
        },
    }


@pytest.mark.parametrize(
    ("target", "leads_to"),
    [
        (f"{QUEUE}?show=spam&page=2", f"{QUEUE}?show=spam&page=2"),
        ("http://testserver/admin/", QUEUE),
        ("post", QUEUE),
        ("İ", QUEUE),
        ("12", QUEUE),
        ("", QUEUE),
        ("https://evil.example/", QUEUE),
        ("//evil.example/", QUEUE),
        ("/\\evil.example/", QUEUE),
        ("///evil.example/", QUEUE),
        ("javascript:alert(1)", QUEUE),
        ("http://testserver@evil.example/", QUEUE),
    ],
)
def test_a_decision_leads_back_to_the_queue_and_never_to_another_site(as_alan, target, leads_to):
    comment = make_comment(status="pending")

    response = decide(as_alan, "approve", comment, next=target)

    assert response["Location"] == leads_to


# Undoing


def bar(client):
    """What the bar of the queue offers to undo: the keys of the decisions, and their name."""
    page = text_of(client.get(QUEUE))
    form = re.search(r"<form[^>]*data-undo.*?</form>", page, re.DOTALL)[0]
    keys = re.findall(r'name="decision" value="(\d+)"', form)
    return [int(key) for key in keys], re.search(r"<span data-name> “(.*)”</span>", form)[1]


def undo(client, keys=None):
    """Press the button of the bar, or one that was shown earlier."""
    keys = bar(client)[0] if keys is None else keys
    return client.post(f"{QUEUE}undo/", {"decision": keys}, headers=JSON).json()


def held_by(name, title="The hourglass"):
    return make_comment(status="pending", author_name=name, post=make_post(title=title))


def test_undo_names_what_it_undoes(as_alan):
    first, second, third = (held_by(name) for name in ("Grace", "Joan", "Mary"))
    decide(as_alan, "approve", first)
    assert bar(as_alan) == (
        [first.decisions.get().pk],
        "Approved: Grace on “The hourglass”",
    )
    decide(as_alan, "reject", second, third)

    assert bar(as_alan) == (
        [second.decisions.get().pk, third.decisions.get().pk],
        "Rejected: 2 comments",
    )


def test_undoing_takes_back_what_it_named_and_nothing_else(as_alan):
    first, second, third = (make_comment(status="pending") for _ in range(3))
    decide(as_alan, "approve", first)
    decide(as_alan, "reject", second, third)

    answer = undo(as_alan)

    assert answer["told"] == "Undone: 2 comments."
    assert sorted(answer["changed"]) == [second.pk, third.pk]
    assert [status_of(row) for row in (first, second, third)] == ["approved", "pending", "pending"]


def test_a_button_undoes_what_it_named_whatever_was_decided_in_another_window(as_alan):
    first, second = make_comment(status="pending"), make_comment(status="pending")
    decide(as_alan, "approve", first)
    shown, _name = bar(as_alan)
    decide(as_alan, "spam", second)

    answer = undo(as_alan, shown)

    assert answer["changed"] == [first.pk]
    assert (status_of(first), status_of(second)) == ("pending", "spam")


def test_undoing_goes_back_batch_by_batch(as_alan):
    first, second = held_by("Grace"), make_comment(status="pending")
    decide(as_alan, "approve", first)
    decide(as_alan, "spam", second)

    answer = undo(as_alan)

    assert answer["batch"]["name"] == "Approved: Grace on “The hourglass”"
    answer = undo(as_alan, answer["batch"]["decisions"])
    assert (answer["told"], answer["changed"]) == ("Undone: 1 comment.", [first.pk])
    assert status_of(first) == "pending"
    assert bar(as_alan) == ([], "")


def test_a_button_that_names_nothing_undoes_nothing(as_alan):
    comment = make_comment(status="pending")
    decide(as_alan, "approve", comment)

    answer = undo(as_alan, [])

    assert (answer["told"], answer["changed"]) == ("There is nothing to undo.", [])
    assert status_of(comment) == "approved"


def test_without_script_a_form_that_is_sent_twice_undoes_one_batch(as_alan):
    first, second = make_comment(status="pending"), make_comment(status="pending")
    decide(as_alan, "approve", first)
    decide(as_alan, "spam", second)
    form = {"decision": bar(as_alan)[0], "next": QUEUE}

    as_alan.post(f"{QUEUE}undo/", form)
    response = as_alan.post(f"{QUEUE}undo/", form, follow=True)

    assert "Undone: 0 comments. It had been undone before, by alan." in text_of(response)
    assert (status_of(first), status_of(second)) == ("approved", "pending")


def test_undoing_goes_back_through_two_decisions_about_one_comment(as_alan):
    comment = make_comment(status="pending")
    decide(as_alan, "approve", comment)
    decide(as_alan, "remove", comment)
    undo(as_alan)

    answer = undo(as_alan)

    assert answer["changed"] == [comment.pk]
    assert status_of(comment) == "pending"


def test_undoing_leaves_what_somebody_else_decided_since_and_says_so(as_alan):
    comment, other = held_by("Grace"), make_comment(status="pending")
    decide(as_alan, "approve", comment, other)
    comment.remove(by=make_moderator("joan"))

    answer = undo(as_alan)

    assert answer["told"] == (
        "Undone: 1 comment. "
        "Grace on “The hourglass” had been decided again since: Published → Removed, by joan."
    )
    assert answer["changed"] == [other.pk]
    assert status_of(comment) == "removed"
    assert bar(as_alan) == ([], "")


def test_of_many_that_stay_the_number_is_told(as_alan):
    comments = [make_comment(status="pending") for _ in range(2)]
    decide(as_alan, "approve", *comments)
    for comment in comments:
        comment.remove(by=make_moderator(f"joan{comment.pk}"))

    answer = undo(as_alan)

    assert answer["told"] == (
        "Undone: 0 comments. 2 comments had been decided again since, or too long ago."
    )


def test_what_others_decided_is_not_offered(as_alan):
    make_comment(status="pending").approve(by=make_moderator("joan"))

    assert bar(as_alan) == ([], "")


def test_what_was_undone_from_the_record_is_not_offered(as_alan):
    first, second = held_by("Grace"), make_comment(status="pending")
    decide(as_alan, "approve", first)
    decide(as_alan, "approve", second)
    second.decisions.get().undo(by=make_moderator("joan"))

    assert bar(as_alan)[1] == "Approved: Grace on “The hourglass”"


def test_undoing_is_recorded(as_alan):
    comment = make_comment(status="pending")
    decide(as_alan, "spam", comment)

    undo(as_alan)

    decision = comment.decisions.first()
    assert (decision.from_status, decision.to_status) == ("spam", "pending")
    assert decision.by.username == "alan"
    assert decision.undoes.to_status == "spam"


def test_undoing_does_not_bring_back_what_was_taken_back(as_alan):
    comment = make_comment()
    decide(as_alan, "remove", comment)
    comment.erase()

    answer = undo(as_alan)

    assert answer["changed"] == []
    assert status_of(comment) == "removed"


def test_fifty_batches_can_be_undone(as_alan):
    comments = make_conversations(make_post(), [None] * 52, status="pending")
    for comment in comments:
        decide(as_alan, "approve", comment)

    batches = [bar(as_alan)[0]]
    while batches[-1]:
        batch = undo(as_alan, batches[-1])["batch"]
        batches.append(batch["decisions"] if batch else [])

    assert [len(batch) for batch in batches] == [1] * 50 + [0]
    assert Comment.objects.pending().count() == 50


@pytest.mark.parametrize("route", ["reject", "spam"])
def test_a_decision_that_changed_nothing_offers_no_undo(as_alan, route):
    comment, other = make_comment(status="pending"), make_comment(status="pending")
    decide(as_alan, "approve", other)
    comment.reject(by=make_moderator("joan"))

    answer = decide(as_alan, route, comment, seen="pending", headers=JSON).json()
    decide(as_alan, route, comment, seen="pending")

    assert answer["told"].endswith(
        ": 0 comments. 1 comment had been decided before: Held → Rejected, by joan."
    )
    assert answer["batch"] is None
    assert bar(as_alan) == ([], "")
    assert bar(as_alan)[0] == [other.decisions.get().pk]


@pytest.mark.parametrize(
    ("path", "sent", "name"),
    [
        ("edit", {"body": "Other words."}, "Edited: Grace on “The hourglass”"),
        (
            "edit",
            {"body": "Other words.", "approve": ""},
            "Edited and approved: Grace on “The hourglass”",
        ),
        (
            "edit",
            {"body": "First words.", "name": "Grace", "approve": ""},
            "Approved: Grace on “The hourglass”",
        ),
        ("reply", {"body": "Ring her."}, "Approved and replied: Grace on “The hourglass”"),
        ("ban", {"days": 30}, "Banned: Grace on “The hourglass”"),
        ("note", {"note": "Ring her."}, "Note: Grace on “The hourglass”"),
    ],
)
def test_whatever_was_done_last_is_what_undo_takes_back(as_alan, path, sent, name):
    before = make_comment(status="pending")
    decide(as_alan, "reject", before)
    comment = held_by("Grace")
    Comment.objects.filter(pk=comment.pk).update(body="First words.")
    known = list(comment.decisions.values_list("pk", flat=True))

    as_alan.post(f"{QUEUE}{comment.pk}/{path}/", {"name": "Grace"} | sent)

    keys, named = bar(as_alan)
    assert named == name
    undone = undo(as_alan, keys)
    assert comment.pk in undone["changed"]
    assert status_of(before) == "rejected"
    assert status_of(comment) == "pending"
    assert Comment.objects.get(pk=comment.pk).body == "First words."
    assert not comment.decisions.exclude(pk__in=known).active().exists()
    assert not Comment.objects.visible().exists()


# Editing


def test_an_edit_changes_the_words_and_keeps_the_earlier_ones(as_alan):
    comment = make_comment(body="First words.", author_name="Grace")

    response = as_alan.post(
        f"{QUEUE}{comment.pk}/edit/",
        {"body": "Other words.", "name": "G.", "website": "example.org", "next": f"{QUEUE}?page=2"},
    )

    comment.refresh_from_db()
    assert response["Location"] == f"{QUEUE}?page=2"
    assert (comment.body, comment.author_name) == ("Other words.", "G.")
    assert comment.author_url == "https://example.org"
    assert comment.edits.get().body == "First words."
    assert comment.decisions.first().by.username == "alan"


def test_the_form_to_edit_holds_the_words(as_alan):
    comment = make_comment(body="First <words>.", author_name="Grace", status="pending")

    page = text_of(as_alan.get(f"{QUEUE}{comment.pk}/edit/"))

    assert "First <words>.</textarea>" in page
    assert 'value="Grace"' in page


def test_an_edit_can_approve_in_one_step(as_alan):
    comment = make_comment(status="pending")

    as_alan.post(f"{QUEUE}{comment.pk}/edit/", {"body": "Other words.", "approve": ""})

    comment.refresh_from_db()
    assert (comment.status, comment.body) == ("approved", "Other words.")


@pytest.mark.parametrize("body", ["", "a" * 10_001, "nul \x00", "> only hers"])
def test_an_edit_obeys_the_rules_of_the_form(as_alan, body):
    comment = make_comment(body="First words.", status="pending")

    response = as_alan.post(f"{QUEUE}{comment.pk}/edit/", {"body": body, "approve": ""})

    comment.refresh_from_db()
    assert response.status_code == 200
    assert (comment.status, comment.body) == ("pending", "First words.")


@pytest.mark.parametrize("path", ["edit", "reply"])
def test_what_was_taken_back_can_be_neither_edited_nor_answered(as_alan, path):
    comment = make_comment()
    comment.erase()

    assert as_alan.get(f"{QUEUE}{comment.pk}/{path}/").status_code == 404
    assert as_alan.post(f"{QUEUE}{comment.pk}/{path}/", {"body": "Hello."}).status_code == 404


@pytest.mark.parametrize("path", ["{}/", "{}/edit/", "{}/reply/"])
@pytest.mark.parametrize("key", ["12345", "9" * 30])
def test_a_comment_that_never_was_is_not_found(as_alan, path, key):
    assert as_alan.get(QUEUE + path.format(key)).status_code == 404


# Answering as the team


def test_the_team_answers_under_its_own_name_and_at_once(as_alan, alan):
    make_person("Dr Alan M.", user=alan)
    comment = make_comment()

    response = as_alan.post(f"{QUEUE}{comment.pk}/reply/", {"body": "Thank *you*."})

    reply = Comment.objects.get(parent=comment)
    assert response["Location"] == QUEUE
    assert (reply.staff_user, reply.author_name) == (alan, "Dr Alan M.")
    assert (reply.status, reply.body_html) == ("approved", '<p dir="auto">Thank <em>you</em>.</p>')


def test_without_a_person_the_name_of_the_account_stands_there(as_alan):
    comment = make_comment()

    as_alan.post(f"{QUEUE}{comment.pk}/reply/", {"body": "Thanks."})

    assert Comment.objects.get(parent=comment).author_name == "alan"


def test_an_answer_to_a_held_comment_publishes_both(as_alan):
    comment = make_comment(status="pending")

    as_alan.post(f"{QUEUE}{comment.pk}/reply/", {"body": "Thanks."})

    assert status_of(comment) == "approved"
    assert Thread.objects.get(pk=comment.post_id).visible_count == 2
    assert comment.decisions.first().by.username == "alan"


def test_an_empty_answer_publishes_nothing(as_alan):
    comment = make_comment(status="pending")

    response = as_alan.post(f"{QUEUE}{comment.pk}/reply/", {"body": " "})

    assert response.status_code == 200
    assert "Write something first" in text_of(response)
    assert status_of(comment) == "pending"
    assert Comment.objects.count() == 1


def test_an_answer_that_is_refused_publishes_nothing_and_keeps_the_words(as_alan, settings):
    settings.CONVERSATION_MAX_COMMENTS = 1
    comment = make_comment(status="pending")

    response = as_alan.post(f"{QUEUE}{comment.pk}/reply/", {"body": "These words."})

    assert "This conversation has become too long" in text_of(response)
    assert "These words." in text_of(response)
    assert status_of(comment) == "pending"


# Rights


def rights(name):
    rows = Group.objects.get(name=name).permissions.values_list(
        "content_type__app_label", "codename"
    )
    return {f"{label}.{codename}" for label, codename in rows}


def test_moderators_have_the_rights_of_their_work_and_no_other():
    assert rights("Moderators") == {
        "comments.moderate_comment",
        "comments.view_comment",
        "comments.view_decision",
        "comments.view_thread",
        "comments.change_thread",
        "blog.view_post",
    }


def test_authors_have_the_rights_of_their_work_and_no_other():
    assert rights("Authors") == {
        "blog.add_post",
        "blog.change_post",
        "blog.view_post",
        "blog.add_byline",
        "blog.change_byline",
        "blog.delete_byline",
        "blog.view_byline",
        "blog.add_relatedlink",
        "blog.change_relatedlink",
        "blog.delete_relatedlink",
        "blog.view_relatedlink",
        "blog.add_person",
        "blog.change_person",
        "blog.view_person",
        "blog.add_tag",
        "blog.view_tag",
        "blog.add_series",
        "blog.view_series",
        "blog.add_picture",
        "blog.change_picture",
        "blog.view_picture",
        "blog.add_correction",
        "blog.change_correction",
        "blog.view_correction",
        "blog.view_page",
        "blog.view_blog",
    }


@pytest.mark.parametrize("path", ["add/", "{}/delete/"])
def test_the_admin_neither_adds_nor_deletes_comments(admin_client, path):
    comment = make_comment()

    response = admin_client.post(
        f"/admin/comments/comment/{path.format(comment.pk)}", {"post": "yes"}
    )

    assert response.status_code == 403
    assert Comment.objects.count() == 1


def test_the_admin_changes_no_comment(admin_client):
    comment = make_comment(status="pending", body="My words.")

    response = admin_client.post(
        f"/admin/comments/comment/{comment.pk}/change/", {"body": "Other.", "status": "approved"}
    )

    comment.refresh_from_db()
    assert response.status_code == 403
    assert (comment.body, comment.status) == ("My words.", "pending")
