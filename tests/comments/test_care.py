"""One person at a time: "Read it", "I am answering this", and what the others see."""

import html
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from blog.dates import clock
from blog.models import Mail
from comments.models import Alert, Comment, Decision, Reading, RotaPlace
from tests.conftest import signed_in
from tests.support.factories import make_comment, make_moderator

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"
CRISIS = "I want to die, quietly."


@pytest.fixture
def joan(db):
    return make_moderator("joan", name="Joan Clarke")


@pytest.fixture
def as_joan(joan):
    return signed_in(joan)


@pytest.fixture
def urgent(db):
    return make_comment(body=CRISIS, author_name="Wren", status="pending")


def text_of(response):
    return html.unescape(response.content.decode())


def read(client, comment):
    return client.post(f"{QUEUE}{comment.pk}/read/")


def claim(client, comment):
    return client.post(f"{QUEUE}{comment.pk}/claim/")


# Read it


PAGES = ["", "{pk}/", "?q=wren", "{pk}/edit/", "{pk}/reply/", "{pk}/thread/", "{pk}/private/"]
PAGES += ["{pk}/without-method/"]


@pytest.mark.parametrize("page", PAGES)
def test_the_words_are_on_no_page_before_they_are_read(as_alan, urgent, page):
    urgent.report(reason="other", line="They say that they want to die, quietly.")

    shown = text_of(as_alan.get(QUEUE + page.format(pk=urgent.pk), follow=True))

    assert "Read it" in shown
    assert "want to die" not in shown
    assert "die, quietly" not in shown


@pytest.mark.parametrize("page", PAGES)
def test_who_has_read_them_sees_them_everywhere(as_alan, urgent, page):
    read(as_alan, urgent)

    shown = text_of(as_alan.get(QUEUE + page.format(pk=urgent.pk), follow=True))

    assert "die</mark>, quietly" in shown or "die, quietly" in shown
    assert "Read it<" not in shown


def test_who_read_it_and_when_is_kept_and_shown_to_all(as_alan, as_joan, alan, urgent):
    RotaPlace.objects.create(user=alan)

    response = read(as_alan, urgent)
    read(as_joan, urgent)
    read(as_alan, urgent)

    page = " ".join(text_of(as_joan.get(response["Location"])).split())
    rows = [(row.user.username, row.on_rota) for row in Reading.objects.all()]
    assert rows == [("alan", True), ("joan", False)]
    assert "joan, " in page
    assert "not on the rota" in page


def test_looking_reads_nothing(as_alan, urgent):
    as_alan.get(QUEUE)
    as_alan.get(f"{QUEUE}{urgent.pk}/")
    as_alan.get(f"{QUEUE}{urgent.pk}/read/")

    assert not Reading.objects.exists()
    assert Alert.objects.get().read_at is None


def test_the_admin_shows_the_words_of_no_crisis(as_alan, urgent):
    page = text_of(as_alan.get(f"/admin/comments/comment/{urgent.pk}/change/"))

    assert "Behind “Read it”, on its record" in page
    assert "quietly" not in page


SEARCHES = {QUEUE: "&show=published", "/admin/comments/comment/": ""}


@pytest.mark.parametrize("place", SEARCHES)
def test_a_search_finds_no_words_before_they_are_read(as_alan, alan, urgent, place):
    def found(words):
        page = as_alan.get(f"{place}?q={words}").content.decode()
        return f"/{urgent.pk}/change/" in page or f'data-held="{urgent.pk}"' in page

    before = [found("quietly"), found("wren")]
    read(as_alan, urgent)

    assert before == [False, True]
    assert [found("quietly"), found("wren"), found("loudly")] == [True, True, False]
    urgent.approve(by=alan)
    Reading.objects.all().delete()
    assert found(f"quietly{SEARCHES[place]}")


@pytest.mark.parametrize("place", SEARCHES)
def test_a_search_asks_as_often_for_many(as_alan, urgent, place):
    def queries():
        with CaptureQueriesContext(connection) as seen:
            as_alan.get(f"{place}?q=wren")
        return len(seen)

    as_alan.get(place)
    before = queries()
    for _ in range(5):
        make_comment(body=CRISIS, author_name="Wren", status="pending")

    assert queries() == before


@pytest.mark.parametrize(
    "asked", ["body__icontains=quietly", "search_words__contains=quietly", "author_email=a"]
)
def test_the_address_of_the_list_asks_for_no_words_either(as_alan, urgent, asked):
    """Django leads to a page that says so rather than to a list that tells."""
    assert as_alan.get(f"/admin/comments/comment/?{asked}").status_code == 400


def test_nor_do_the_spam_score_and_the_ban_of_a_site_quote_them(as_alan, alan, monkeypatch):
    """Both name what is in the text, on the record of a comment."""
    monkeypatch.setattr("comments.spam.explain", lambda comment: "70 %. For spam: “quietly”.")
    urgent = make_comment(body=f"{CRISIS} See https://ways.example/", status="pending")
    record = f"{QUEUE}{urgent.pk}/"

    unread = text_of(as_alan.get(record))
    read(as_alan, urgent)

    shown = text_of(as_alan.get(record))
    assert ("quietly" in unread, "ways.example" in unread) == (False, False)
    assert "For spam: “quietly”." in shown
    assert "with a link to ways.example" in shown


def test_other_comments_are_read_as_before(as_alan):
    make_comment(body="Plain words.", status="pending")

    page = text_of(as_alan.get(QUEUE))

    assert "Plain words." in page
    assert "Read it<" not in page


def test_nor_are_they_in_the_row_of_a_reply_to_them(as_alan, alan):
    parent = make_comment(body="All is well.")
    make_comment(parent=parent, body="Stay with us.", status="pending")
    parent.change(body=CRISIS, author_name="", author_url="")

    page = text_of(as_alan.get(QUEUE))

    assert "Stay with us." in page
    assert "quietly" not in page


# I am answering this


def test_the_others_see_who_answers_and_since_when(as_alan, as_joan, urgent):
    for client in (as_alan, as_joan):
        read(client, urgent)

    claim(as_joan, urgent)

    at = timezone.localtime(Alert.objects.get().claimed_at)
    theirs, own = text_of(as_alan.get(QUEUE)), text_of(as_joan.get(QUEUE))
    assert f"Taken by Joan Clarke at {clock(at)}." in theirs
    assert "You are answering this until" in own
    assert "I am answering this" not in theirs


CLAIM = "I am answering this<"
PRIVATE = "{pk}/private/?next=/admin/comments/queue/"


@pytest.mark.parametrize("page", ["?show=published", "?show=reported", "{pk}/", PRIVATE])
def test_what_is_published_can_be_claimed_wherever_a_private_reply_is_offered(
    as_alan, as_joan, page
):
    """Readers worry about the person; or a moderator treated it as a crisis and published it."""
    comment = make_comment(body="Good night, all of you.")
    comment.report(reason="worry")
    page = QUEUE + page.format(pk=comment.pk)

    before = text_of(as_alan.get(page))
    claim(as_joan, comment)

    assert "Reply privately" in before
    assert CLAIM in before
    assert "Taken by Joan Clarke at" in text_of(as_alan.get(page))
    assert CLAIM not in text_of(as_alan.get(page))


def test_what_was_treated_as_a_crisis_can_be_claimed_once_published(as_alan, alan):
    comment = make_comment(body="Good night, all of you.", status="pending")
    comment.treat_as_crisis(by=alan)
    comment.approve(by=alan)

    assert CLAIM in text_of(as_alan.get(f"{QUEUE}?show=published"))


def test_so_can_what_was_kept_back_and_what_a_question_stands_before(as_alan, alan, urgent):
    read(as_alan, urgent)

    question = text_of(as_alan.post(f"{QUEUE}approve/", {"id": urgent.pk}))
    urgent.keep_back(by=alan)

    assert CLAIM in question
    assert CLAIM in text_of(as_alan.get(f"{QUEUE}{urgent.pk}/"))


def test_what_is_no_crisis_has_nothing_to_claim(as_alan):
    waiting, shown = make_comment(status="pending"), make_comment()

    for comment in (waiting, shown):
        assert CLAIM not in text_of(as_alan.get(f"{QUEUE}{comment.pk}/"))
        assert CLAIM not in text_of(as_alan.get(f"{QUEUE}{comment.pk}/private/"))


def test_of_two_who_press_at_once_the_second_is_told(as_alan, as_joan, alan, joan, urgent):
    claim(as_joan, urgent)

    response = claim(as_alan, urgent)

    at = timezone.localtime(Alert.objects.get().claimed_at)
    assert f"Taken by Joan Clarke at {clock(at)}. You can still read it." in text_of(
        as_alan.get(response["Location"])
    )
    assert Alert.objects.get().claimed_by == joan


def test_a_claim_ends_after_20_minutes(as_alan, alan, joan, urgent, monkeypatch):
    Alert.objects.get().claim(by=joan)
    now = timezone.now()

    monkeypatch.setattr(timezone, "now", lambda: now + timedelta(minutes=19))
    assert Alert.objects.get().claim(by=alan) is False
    monkeypatch.setattr(timezone, "now", lambda: now + timedelta(minutes=21))
    assert Alert.objects.get().is_claimed is False
    assert Alert.objects.get().claim(by=alan) is True


def test_who_answers_may_say_so_again(joan, urgent):
    alert = Alert.objects.get()

    assert [alert.claim(by=joan), alert.claim(by=joan)] == [True, True]


def test_a_claim_ends_the_calls(joan, urgent):
    Alert.objects.get().claim(by=joan)

    alert = Alert.objects.get()
    assert alert.read_at is not None
    assert alert.next_at is None


def test_what_came_before_there_were_alerts_can_be_read_and_claimed(as_alan, alan, urgent):
    Alert.objects.all().delete()

    read(as_alan, urgent)
    claim(as_alan, urgent)

    alert = Alert.objects.get()
    assert (alert.raised_at, alert.claimed_by) == (None, alan)


def test_after_care_is_the_owners_page(as_alan, urgent):
    page = text_of(as_alan.get(f"{QUEUE}after-care/"))

    assert "Thank you for being there." in page
    read(as_alan, urgent)
    assert f"{QUEUE}after-care/" in text_of(as_alan.get(f"{QUEUE}{urgent.pk}/"))


# Treat as a crisis, Not a crisis


def test_a_moderator_treats_a_comment_as_a_crisis(as_alan, grace):
    comment = make_comment(body="Good night, all of you.", status="pending")

    as_alan.post(f"{QUEUE}crisis/", {"id": comment.pk})

    row = Comment.objects.get()
    decision = row.decisions.get()
    assert (row.hold_reasons[0], row.can_mean_crisis, row.status) == (
        ["crisis", None],
        True,
        "pending",
    )
    assert (decision.verb, str(decision)) == ("crisis", "Treated as a crisis")
    assert 'id="help-now"' in text_of(grace.get(f"/comment/{comment.token}/"))
    assert "Good night, all of you." in text_of(as_alan.get(QUEUE))


def test_what_was_put_away_as_spam_waits_again(as_alan, alan):
    comment = make_comment(body="Good night.", status="spam", by=alan)

    as_alan.post(f"{QUEUE}crisis/", {"id": comment.pk})

    row = Comment.objects.get()
    assert (row.status, row.is_urgent) == ("pending", True)
    assert [done.verb for done in row.decisions.all()][:2] == ["crisis", "hold"]


def test_no_crisis_waits_like_any_other(as_alan, urgent):
    urgent.report(reason="worry")
    read(as_alan, urgent)

    as_alan.post(f"{QUEUE}not-crisis/", {"id": urgent.pk})

    row = Comment.objects.get()
    assert not row.is_urgent
    assert (row.urgency, row.status) == (0, "pending")
    assert not row.reports.active().exists()


@pytest.mark.parametrize("route", ["crisis", "not-crisis"])
def test_both_are_undone_by_the_button_that_names_them(as_alan, alan, route):
    body = CRISIS if route == "not-crisis" else "Good night."
    comment = make_comment(body=body, status="pending")
    comment.report(reason="worry")
    Reading.note(comment, by=alan)
    before = Comment.objects.values("hold_reasons", "urgency", "status").get()

    as_alan.post(f"{QUEUE}{route}/", {"id": comment.pk})
    page = text_of(as_alan.get(QUEUE))
    decision = Decision.objects.exclude(verb="hold").get()
    as_alan.post(f"{QUEUE}undo/", {"decision": decision.pk})

    name = {"crisis": "Treated as a crisis", "not-crisis": "Not a crisis"}[route]
    assert f"“{name}: Anonymous on" in page
    assert Comment.objects.values("hold_reasons", "urgency", "status").get() == before


def test_neither_teaches_the_spam_score_anything(as_alan, urgent):
    as_alan.post(f"{QUEUE}not-crisis/", {"id": urgent.pk})
    as_alan.post(f"{QUEUE}crisis/", {"id": urgent.pk})

    assert Comment.objects.get().taught == ""


def test_nobody_waves_words_through_that_were_changed_since(as_alan, urgent):
    earlier = timezone.now() - timedelta(minutes=1)
    urgent.change(body="I am going to kill myself.", author_name="", author_url="")

    as_alan.post(f"{QUEUE}not-crisis/", {"id": urgent.pk, "read_at": earlier.isoformat()})

    assert Comment.objects.get().is_urgent


def test_what_is_published_is_not_treated_as_a_crisis(as_alan):
    comment = make_comment()

    as_alan.post(f"{QUEUE}crisis/", {"id": comment.pk})

    assert not Comment.objects.get().is_urgent


# Three decisions


def test_kept_back_it_leaves_the_queue_and_its_writer_is_told_kindly(as_alan, grace, urgent):
    read(as_alan, urgent)
    as_alan.post(f"{QUEUE}keep-back/", {"id": urgent.pk, "sure": urgent.pk, "seen": "pending"})

    page = text_of(grace.get(f"/comment/{urgent.token}/"))
    assert Comment.objects.get().status == "rejected"
    assert "We keep your comment back" in page
    assert "Nobody but the team can see it." in page
    assert 'id="help-now"' in page


def test_no_mail_tells_that_it_was_kept_back(alan, urgent):
    urgent.ask_for_mail(email="wren@example.org", about="replies", often="at-once")
    urgent.watch.confirm()

    urgent.keep_back(by=alan)

    assert not Mail.objects.filter(kind="comments.refused").exists()


def without_method(client, comment, body):
    return client.post(f"{QUEUE}{comment.pk}/without-method/", {"body": body, "seen": "pending"})


@pytest.fixture
def method(alan):
    comment = make_comment(
        body="I feel so alone. I want to die. There is a rope in the garage.", status="pending"
    )
    Reading.note(comment, by=alan)
    return comment


def test_published_without_the_method_the_rest_is_left_and_both_are_told(as_alan, grace, method):
    without_method(as_alan, method, "I feel so alone. I want to die. […]")

    row = Comment.objects.get()
    page = text_of(grace.get(f"/comment/{method.token}/"))
    assert (row.status, row.edited_by_team) == ("approved", True)
    assert row.body == "I feel so alone. I want to die. […]"
    assert row.edits.get().body == "I feel so alone. I want to die. There is a rope in the garage."
    assert "A moderator took out what could lead others to harm." in page
    assert [done.verb for done in row.decisions.all()] == ["approve", "edit"]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("I feel so alone. I want to die. There is a rope in the garage.", "Take the method out"),
        ("I feel so lonely. I want to die.", "“lonely” is not what its writer wrote there."),
        ("", "Keep it back instead."),
    ],
)
def test_words_are_only_taken_out(as_alan, method, body, told):
    response = without_method(as_alan, method, body)

    assert response.status_code == 422
    assert told in text_of(response)
    assert Comment.objects.get().status == "pending"


def test_the_whole_of_it_is_undone_together(as_alan, method):
    without_method(as_alan, method, "I feel so alone.")
    keys = [row.pk for row in Decision.objects.all()]

    as_alan.post(f"{QUEUE}undo/", {"decision": keys})

    row = Comment.objects.get()
    assert row.status == "pending"
    assert row.body == "I feel so alone. I want to die. There is a rope in the garage."
