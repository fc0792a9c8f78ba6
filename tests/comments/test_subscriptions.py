"""Mail to moderators: of a crisis at once, of what waits as often as each of them chose."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains

from blog import outbox
from blog.models import Mail
from comments import policy
from comments.duplicates import Mark
from comments.models import Comment, Decision, Digest
from comments.moderation import emails
from comments.submission import submit_comment
from tests.support.factories import make_comment, make_moderator, make_post, make_user
from tests.support.smtp_sink import closed_port, tarpit

pytestmark = pytest.mark.django_db

PAGE = "/admin/comments/queue/mail/"
NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
WORDS, NAME = "Nobody may read these words in a letter.", "Wilhelmina Quillfeather"


@pytest.fixture
def alan(db):
    return make_moderator("alan", email="alan@blog.example")


@pytest.fixture(params=["ambulance", "crisis", "home"])
def crisis(monkeypatch, request):
    """Every comment from now on has words that can mean a crisis."""
    verdict = SimpleNamespace(action="hold", reasons=[[request.param, None]])
    monkeypatch.setattr(policy, "judge", lambda draft, house: verdict)


@pytest.fixture
def clock(monkeypatch):
    """`clock(moment)` lets it be that moment for everybody."""

    def clock(moment):
        monkeypatch.setattr(timezone, "now", lambda: moment)

    clock(NOON)
    return clock


def deliver():
    sender = outbox.Sender()
    while sender.send_next():
        pass


def look(clock, moment):
    """What the job runner does at a moment: digests, then the mail."""
    clock(moment)
    emails.queue_digests()
    deliver()


def both_texts(message):
    return [message.body, message.alternatives[0][0]]


# A crisis


def test_a_crisis_is_told_to_every_moderator_at_once(crisis, alan, mailoutbox):
    make_moderator("joan", email="joan@blog.example")
    make_moderator("nobody knows where")
    make_user("eve", email="eve@blog.example", is_staff=True)

    make_comment(status="pending")
    deliver()

    assert sorted(message.to[0] for message in mailoutbox) == [
        "alan@blog.example",
        "joan@blog.example",
    ]


def test_a_crisis_is_told_also_to_who_wants_no_digest(crisis, alan, mailoutbox):
    Digest.objects.create(user=alan, when="none")

    make_comment(status="pending")
    deliver()

    assert len(mailoutbox) == 1


def test_a_letter_of_a_crisis_leads_to_the_comment_and_holds_nothing_of_it(
    crisis, alan, mailoutbox
):
    comment = make_comment(status="pending", body=WORDS, author_name=NAME)
    deliver()

    for text in both_texts(mailoutbox[0]):
        assert f"http://127.0.0.1:8000/admin/comments/queue/{comment.pk}/" in text
        assert "/admin/comments/queue/what-to-say/" in text
        assert WORDS not in text
        assert NAME not in text


def test_a_crisis_goes_before_all_other_mail(crisis, alan):
    outbox.queue(emails.DIGEST, "alan@blog.example", subject_key=f"{alan.pk} {NOON.isoformat()}")
    make_comment(status="pending")

    first = Mail.objects.due(timezone.now()).first()

    assert first.kind == "comments.crisis"


def test_a_crisis_that_somebody_answered_meanwhile_is_not_told(crisis, alan, mailoutbox):
    make_comment(status="approved", by=alan)

    deliver()

    assert mailoutbox == []


def test_a_crisis_whose_writer_took_it_back_is_not_told(crisis, alan, mailoutbox):
    make_comment(status="pending").erase()

    deliver()

    assert mailoutbox == []


def test_who_is_a_moderator_no_more_is_not_told(crisis, alan, mailoutbox):
    make_comment(status="pending")
    outbox.Sender().send_next()
    alan.groups.clear()

    deliver()

    assert mailoutbox == []


def test_a_worried_reader_is_told_of_at_once(alan, mailoutbox):
    comment = make_comment()
    comment.report(reason="worry")

    deliver()

    assert "A reader is worried" in mailoutbox[0].body


def test_ten_worried_readers_are_one_letter(alan, mailoutbox):
    comment = make_comment()
    for _ in range(10):
        comment.report(reason="worry")

    deliver()

    assert len(mailoutbox) == 1


def test_a_comment_that_is_refused_tells_nobody(crisis, alan, monkeypatch):
    def refuse(*args, **kwargs):
        raise ZeroDivisionError

    monkeypatch.setattr("comments.submission.duplicates.remember", refuse)

    with pytest.raises(ZeroDivisionError):
        submit_comment(post=make_post(), body=WORDS, repeat=Mark("x", is_own=True))

    assert Mail.objects.count() == 0


# Posting


def queries_of_a_comment(django_assert_max_num_queries, post):
    with django_assert_max_num_queries(100) as captured:
        submit_comment(post=post, body=WORDS)
    return len(captured)


def test_posting_costs_two_queries_for_a_crisis_at_most(
    django_assert_max_num_queries, alan, monkeypatch
):
    post = make_post()
    verdict = SimpleNamespace(action="hold", reasons=[["everything", None]])
    monkeypatch.setattr(policy, "judge", lambda draft, house: verdict)
    submit_comment(post=post, body=WORDS)
    plain = queries_of_a_comment(django_assert_max_num_queries, post)
    verdict.reasons = [["crisis", None]]

    urgent = queries_of_a_comment(django_assert_max_num_queries, post)

    assert urgent - plain <= 2
    assert Mail.objects.count() == 1


@pytest.mark.parametrize("server", ["closed", "silent"])
def test_a_mail_server_that_is_away_slows_no_comment_and_loses_no_mail(
    crisis, alan, client, settings, server, mailoutbox
):
    post = make_post()
    locmem, settings.EMAIL_BACKEND = (
        settings.EMAIL_BACKEND,
        "django.core.mail.backends.smtp.EmailBackend",
    )
    settings.EMAIL_HOST, settings.EMAIL_TIMEOUT = "127.0.0.1", 0.2
    with tarpit() as silent:
        settings.EMAIL_PORT = {"closed": closed_port(), "silent": silent}[server]

        start = timezone.now()
        answer = client.post(f"{post.get_absolute_url()}comment/", {"body": WORDS})
        took = timezone.now() - start
        deliver()

    assert answer.status_code == 302
    assert took < timedelta(seconds=1)
    assert set(Mail.objects.waiting().values_list("recipient", flat=True)) == {"alan@blog.example"}

    settings.EMAIL_BACKEND = locmem
    Mail.objects.update(due_at=timezone.now())
    deliver()
    assert [message.to for message in mailoutbox] == [["alan@blog.example"]]


# Digests


@pytest.fixture
def daily(alan, clock):
    return Digest.objects.create(user=alan, looked_at=NOON)


TOMORROW = datetime(2026, 5, 5, 8, 0, tzinfo=UTC)


def test_the_morning_tells_what_waits(daily, clock, mailoutbox):
    make_comment(status="pending", body=WORDS, author_name=NAME, submitted_at=NOON)
    look(clock, TOMORROW - timedelta(minutes=1))
    assert mailoutbox == []

    look(clock, TOMORROW)

    (message,) = mailoutbox
    assert message.subject == "1 comment is waiting"
    for text in both_texts(message):
        assert policy.sentence(["everything", None]) in text
        assert "20 hours" in text
        assert "/admin/comments/queue/" in text
        assert WORDS not in text
        assert NAME not in text


def test_who_has_not_chosen_is_told_daily(alan, clock, mailoutbox):
    look(clock, NOON)
    make_comment(status="pending")

    look(clock, TOMORROW)

    assert len(mailoutbox) == 1


def test_a_morning_tells_once_whoever_looks_and_how_often(daily, clock, mailoutbox):
    make_comment(status="pending")

    for minute in range(5):
        look(clock, TOMORROW + timedelta(minutes=minute))

    assert len(mailoutbox) == 1


def test_no_letter_comes_when_nothing_waits(daily, clock, mailoutbox):
    look(clock, TOMORROW)
    make_comment(status="pending")
    look(clock, TOMORROW + timedelta(minutes=5))

    assert mailoutbox == []


def test_what_was_decided_between_queueing_and_sending_makes_the_letter_void(
    daily, alan, clock, mailoutbox
):
    comment = make_comment(status="pending")
    clock(TOMORROW)
    emails.queue_digests()
    comment.approve(by=alan)

    deliver()

    assert mailoutbox == []


def test_what_still_waits_is_told_again_the_next_morning(daily, clock, mailoutbox):
    make_comment(status="pending")

    look(clock, TOMORROW)
    look(clock, TOMORROW + timedelta(days=1))

    assert len(mailoutbox) == 2


def test_hourly_is_for_what_is_new(daily, clock, mailoutbox):
    Digest.objects.update(when="hourly")
    make_comment(status="pending", submitted_at=NOON + timedelta(minutes=5))
    look(clock, NOON + timedelta(minutes=59))
    assert mailoutbox == []

    look(clock, NOON + timedelta(minutes=60))
    look(clock, NOON + timedelta(minutes=121))

    assert len(mailoutbox) == 1


def test_each_is_told_at_the_next_look_and_once(daily, clock, mailoutbox):
    Digest.objects.update(when="each")
    make_comment(status="pending", submitted_at=NOON + timedelta(seconds=5))

    look(clock, NOON + timedelta(minutes=1))
    look(clock, NOON + timedelta(minutes=2))

    assert len(mailoutbox) == 1


def test_what_is_held_again_is_new(daily, alan, clock, mailoutbox):
    Digest.objects.update(when="each")
    comment = make_comment(submitted_at=NOON - timedelta(days=3), by=alan)
    Decision.objects.update(at=NOON - timedelta(days=2))
    clock(NOON + timedelta(seconds=5))
    comment.hold(by=None)

    look(clock, NOON + timedelta(minutes=1))

    assert len(mailoutbox) == 1


def test_what_readers_reported_is_told_of(daily, clock, mailoutbox):
    Digest.objects.update(when="each")
    comment = make_comment(submitted_at=NOON - timedelta(days=3))
    clock(NOON + timedelta(seconds=5))
    comment.report(reason="unkind", line=WORDS)

    look(clock, NOON + timedelta(minutes=1))

    (message,) = mailoutbox
    assert message.subject == "1 comment is waiting"
    for text in both_texts(message):
        assert "Readers reported" in text
        assert "?show=reported" in text
        assert WORDS not in text


def test_none_means_none(daily, clock, mailoutbox):
    Digest.objects.update(when="none")
    make_comment(status="pending")

    look(clock, TOMORROW)

    assert mailoutbox == []


def test_a_letter_on_its_way_is_not_followed_by_another(daily, clock):
    Digest.objects.update(when="each")
    for minute in (1, 2):
        make_comment(status="pending", submitted_at=NOON + timedelta(minutes=minute))
        clock(NOON + timedelta(minutes=minute, seconds=30))
        emails.queue_digests()

    assert Mail.objects.count() == 1


def test_a_digest_names_first_what_can_mean_a_crisis(crisis, daily, clock, mailoutbox):
    first = make_comment(status="pending", post=make_post(title="Night shift"), body=WORDS)
    Mail.objects.all().delete()

    look(clock, TOMORROW)

    (message,) = mailoutbox
    assert message.subject == "1 comment is waiting, 1 to read first"
    for text in both_texts(message):
        assert "Read first" in text or "READ FIRST" in text
        assert "Night shift" in text
        assert f"/admin/comments/queue/{first.pk}/" in text
        assert WORDS not in text


def test_a_digest_says_what_was_done_since(daily, alan, clock, mailoutbox):
    make_comment(status="pending")
    make_comment(status="spam", by=alan)

    look(clock, TOMORROW)

    assert "Since your last e-mail: 1 spam." in mailoutbox[0].body


def test_a_digest_of_many_costs_as_many_queries_as_one_of_few(
    daily, clock, django_assert_max_num_queries
):
    def render():
        about = f"{daily.pk} {NOON.isoformat()}"
        with django_assert_max_num_queries(100) as captured:
            emails.digest(outbox.mail(emails.DIGEST, "alan@blog.example", subject_key=about))
        return len(captured)

    make_comment(status="pending")
    few = render()
    for _ in range(12):
        make_comment(status="pending")

    assert render() == few


# The page where a moderator chooses


def test_a_moderator_chooses_how_often(alan, as_alan):
    page = as_alan.get(PAGE)
    assertContains(page, "alan@blog.example")

    as_alan.post(PAGE, {"when": "hourly"})

    assert Digest.objects.get().when == "hourly"
    assertContains(as_alan.get(PAGE), 'value="hourly" id="mail-when_1" required checked')


def test_looking_at_the_choice_makes_no_row(as_alan):
    as_alan.get(PAGE)

    assert Digest.objects.count() == 0


def test_what_cannot_be_chosen_is_said(as_alan):
    page = as_alan.post(PAGE, {"when": "weekly"})

    assert page.status_code == 200
    assert Digest.objects.count() == 0


def test_a_moderator_without_an_address_is_told_so(as_alan, alan):
    alan.email = ""
    alan.save()

    assertContains(as_alan.get(PAGE), "Your account has no e-mail address")


def test_a_stranger_chooses_nothing(as_eve, grace):
    assert as_eve.get(PAGE).status_code == 403
    assert as_eve.post(PAGE, {"when": "none"}).status_code == 403
    assert grace.get(PAGE).status_code == 302
    assert Digest.objects.count() == 0


# What was put away as spam


def put_away(**fields):
    """A comment that the policy takes for spam."""
    comment = make_comment(status="spam", by=None, **fields)
    assert comment in Comment.objects.unread_spam()
    return comment


def test_a_digest_says_how_many_were_put_away_as_spam_unread(daily, alan, clock, mailoutbox):
    make_comment(status="pending")
    put_away(body=WORDS)
    put_away()
    make_comment(status="spam", by=alan)

    look(clock, TOMORROW)

    (message,) = mailoutbox
    assert message.subject == "1 comment is waiting"
    for text in both_texts(message):
        assert "2 put away as spam, unread" in text
        assert "Their words are deleted after 30 days." in text
        assert "/admin/comments/queue/?show=spam&" in text
        assert "unread=1" in text
        assert WORDS not in text


def test_what_was_put_away_is_told_in_the_morning_although_nothing_waits(daily, clock, mailoutbox):
    put_away(submitted_at=NOON + timedelta(minutes=1))

    look(clock, TOMORROW)
    look(clock, TOMORROW + timedelta(days=1))

    (message,) = mailoutbox
    assert message.subject == "1 put away as spam, unread"
    for text in both_texts(message):
        assert "waiting" not in text


def test_what_was_put_away_does_not_hurry(daily, clock, mailoutbox):
    Digest.objects.update(when="each")
    put_away(submitted_at=NOON + timedelta(seconds=5))

    look(clock, NOON + timedelta(minutes=1))

    assert mailoutbox == []


def test_a_digest_is_silent_about_spam_that_moderators_have_seen(daily, alan, clock, mailoutbox):
    make_comment(status="pending")
    put_away().mark_as_spam(by=alan)

    look(clock, TOMORROW)

    for text in both_texts(mailoutbox[0]):
        assert "put away" not in text
