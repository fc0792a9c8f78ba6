"""What a moderator does beside deciding: pin, close, note, ban, dismiss; and taking each back."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from comments.exceptions import ConversationLocked, WordsRefused
from comments.models import Ban, Comment, Report, Thread
from comments.submission import submit_comment
from tests.support.factories import make_comment, make_conversations, make_post

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"
JSON = {"Accept": "application/json"}


def report(comment):
    comment.report(reason="unkind", line="Rude to a nurse.")


def nothing(comment):
    """The comment needs no preparation."""


def is_pinned(comment):
    return [comment.pk, comment.tree_id] in Thread.objects.get(pk=comment.post_id).pinned


def is_locked(comment):
    return comment.tree_id in Thread.objects.get(pk=comment.post_id).locked


def is_banned(comment):
    return Ban.objects.active().filter(value=str(comment.browser_id)).exists()


def has_note(comment):
    return comment.decisions.active().filter(verb="note", note="Ring her.").exists()


def is_without_reports(comment):
    return not comment.reports.active().exists()


# What is sent, what the comment needs before, what holds afterwards, what the record says.
VERBS = [
    pytest.param("pin/", nothing, is_pinned, "Pinned", id="pin"),
    pytest.param("lock/", nothing, is_locked, "Conversation closed", id="lock"),
    pytest.param("dismiss/", report, is_without_reports, "Reports dismissed", id="dismiss"),
    pytest.param("{}/note/", nothing, has_note, "Note", id="note"),
    pytest.param("{}/ban/", nothing, is_banned, "Banned", id="ban"),
]


def send(client, path, comment, **fields):
    fields = {"id": comment.pk, "note": "Ring her.", "days": 30} | fields
    return client.post(QUEUE + path.format(comment.pk), fields, headers=JSON)


@pytest.mark.parametrize("path", ["unpin/", "unlock/", "dismiss/"])
def test_what_was_never_done_is_not_taken_back(as_alan, path):
    comment = make_comment()

    answer = send(as_alan, path, comment)

    assert answer.json()["changed"] == []


@pytest.mark.parametrize(("path", "prepare", "holds", "said"), VERBS)
def test_it_is_taken_back_by_the_key_and_that_is_recorded(as_alan, path, prepare, holds, said):
    comment = make_comment()
    prepare(comment)
    offered = send(as_alan, path, comment).json()["batch"]

    answer = as_alan.post(f"{QUEUE}undo/", {"decision": offered["decisions"]}, headers=JSON).json()

    assert offered["name"].startswith(f"{said}: Anonymous on ")
    assert (answer["told"], answer["changed"]) == ("Undone: 1 comment.", [comment.pk])
    assert not holds(comment)
    assert comment.decisions.first().undoes.get_verb_display() == said


# Pins


def order(client, post, query=""):
    page = client.get(f"{post.get_absolute_url()}{query}").content.decode()
    return [int(key) for key in re.findall(r'<li class="c" id="comment-(\d+)"', page)]


@pytest.mark.parametrize("query", ["", "?sort=new", "?sort=replies"])
def test_a_pinned_conversation_stands_first_and_keeps_its_number(grace, alan, query):
    post = make_post()
    comments = make_conversations(post, [None, None, None, 1])

    comments[2].pin(by=alan)

    page = grace.get(f"{post.get_absolute_url()}{query}").content.decode()
    assert order(grace, post, query)[0] == comments[2].pk
    assert '<span class="no">3</span>' in page
    assert page.count('<span class="tag">Pinned</span>') == 1


def test_two_conversations_can_be_pinned_and_one_of_them_freed(grace, alan):
    post = make_post()
    comments = make_conversations(post, [None] * 4)
    comments[2].pin(by=alan)
    comments[3].pin(by=alan)

    comments[2].unpin(by=alan)

    assert order(grace, post) == [comments[place].pk for place in (3, 0, 1, 2)]


# Closed conversations


def test_a_closed_conversation_takes_no_reply_anywhere_in_it(alan):
    root = make_comment()
    reply = make_comment(parent=root)
    root.lock(by=alan)

    with pytest.raises(ConversationLocked):
        submit_comment(post=root.post, parent=reply.pk, body="And another thing.")


def test_a_closed_conversation_gives_the_words_back_and_offers_another_place(grace, alan):
    root = make_comment()
    root.lock(by=alan)

    response = grace.post(
        f"{root.post.get_absolute_url()}comment/",
        {"body": "And another thing.", "parent": root.pk, "action": "post"},
    )

    page = response.content.decode()
    assert response.status_code == 409
    assert "And another thing." in page
    assert "The team has closed this conversation. You can post your words" in page


def test_a_closed_conversation_says_so_and_offers_no_reply(grace, alan):
    root = make_comment()
    other = make_comment(post=root.post)
    root.lock(by=alan)

    page = grace.get(root.post.get_absolute_url()).content.decode()

    assert f"?replytocom={root.pk}#" not in page
    assert f"?replytocom={other.pk}#" in page
    assert page.count("The team has closed this conversation.") == 1


def test_the_team_still_answers_in_a_closed_conversation(alan):
    root = make_comment()
    root.lock(by=alan)

    reply = submit_comment(post=root.post, parent=root.pk, body="Last words.", staff_user=alan)

    assert reply.is_visible


def test_other_conversations_stay_open(alan):
    root = make_comment()
    root.lock(by=alan)

    assert make_comment(post=root.post, status="pending").pk
    assert make_comment(parent=make_comment(post=root.post)).pk


# Bans


def test_a_banned_writer_is_told_and_nothing_is_taken(alan):
    comment = make_comment()
    comment.ban(by=alan, days=7)

    with pytest.raises(WordsRefused, match="does not accept comments from you for now"):
        submit_comment(post=comment.post, body="Me again.", browser_id=comment.browser_id)


def test_a_ban_is_over_when_its_days_are(alan):
    comment = make_comment()
    comment.ban(by=alan, days=7)
    Ban.objects.update(until=timezone.now() - timedelta(seconds=1))

    again = submit_comment(post=comment.post, body="Me again.", browser_id=comment.browser_id)

    assert again.status == "pending"


def test_a_banned_host_is_named_and_its_subdomains_count(as_alan):
    comment = make_comment(body="Look at https://shop.example.com/drops now.")
    send(as_alan, "{}/ban/", comment, host="shop.example.com")

    with pytest.raises(WordsRefused, match="links to a site that this blog does not accept"):
        submit_comment(post=comment.post, body="See http://x.shop.example.com/ please.")


def test_a_host_that_the_comment_does_not_link_to_is_not_banned(as_alan):
    comment = make_comment(body="No link here.")

    answer = send(as_alan, "{}/ban/", comment, host="example.com")

    assert answer.json()["changed"] == []
    assert Ban.objects.count() == 0


@pytest.mark.parametrize("days", ["0", "366", "-1", "soon", ""])
def test_a_ban_of_other_than_1_to_365_days_is_refused_in_words(as_alan, days):
    answer = send(as_alan, "{}/ban/", make_comment(), days=days)

    assert answer.json()["told"] == "Nobody was banned. Choose 1 to 365 days."
    assert Ban.objects.count() == 0


# Notes


def test_an_empty_note_is_not_recorded(as_alan):
    comment = make_comment()
    decisions = comment.decisions.count()

    answer = send(as_alan, "{}/note/", comment, note="  ")

    assert answer.json()["told"] == "The note is empty."
    assert comment.decisions.count() == decisions


def test_a_note_is_seen_by_moderators_and_by_nobody_else(as_alan, grace):
    comment = make_comment()
    send(as_alan, "{}/note/", comment, note="Known to us since May.")

    record = as_alan.get(f"{QUEUE}{comment.pk}/").content.decode()
    own = grace.get(f"/comment/{comment.token}/").content.decode()

    assert "Known to us since May." in record
    assert "Known to us" not in own


# Two moderators


def test_what_somebody_decided_first_is_left_alone_and_said(as_alan, alan):
    comment = make_comment(status="pending")
    comment.approve(by=alan)

    answer = as_alan.post(
        f"{QUEUE}reject/", {"id": comment.pk, "seen": "pending"}, headers=JSON
    ).json()

    comment.refresh_from_db()
    assert comment.status == "approved"
    assert answer["told"] == (
        "Rejected: 0 comments. 1 comment had been decided before: Held → Published, by alan."
    )
    assert (answer["changed"], answer["batch"]) == ([], None)
    assert comment.decisions.count() == 1


# Reasons


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ({"because": "unkind"}, "It is unkind to somebody."),
        ({"because": "other", "words": " It is a poem. "}, "It is a poem."),
        ({"because": "advice", "words": "Ask the pharmacist."}, "Ask the pharmacist."),
        ({"because": "other"}, ""),
        ({}, ""),
    ],
)
def test_the_writer_reads_why_it_was_rejected(as_alan, grace, sent, read):
    comment = make_comment(status="pending")

    as_alan.post(f"{QUEUE}reject/", {"id": comment.pk, **sent})

    comment.refresh_from_db()
    assert comment.moderator_reason == read
    assert read in grace.get(f"/comment/{comment.token}/").content.decode()
    assert comment.decisions.first().because == sent.get("because", "")


def test_a_reason_that_there_is_not_is_refused_in_words(as_alan):
    comment = make_comment(status="pending")

    answer = as_alan.post(
        f"{QUEUE}reject/", {"id": comment.pk, "because": "boredom"}, headers=JSON
    ).json()

    comment.refresh_from_db()
    assert answer["told"] == "There is no such reason. Choose one from the list."
    assert comment.status == "pending"


def test_all_reports_are_gone_when_a_comment_is_taken_back(as_alan):
    comment = make_comment()
    report(comment)

    comment.erase()

    assert Report.objects.count() == 0


def test_each_site_is_offered_for_a_ban_once_however_it_is_written():
    comment = Comment(
        body="https://bücher.example/a and https://XN--BCHER-KVA.example/b",
        author_url="https://www.example.org/",
    )
    comment.render()

    assert comment.hosts == ["example.org", "xn--bcher-kva.example"]
