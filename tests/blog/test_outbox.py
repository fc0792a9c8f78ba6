"""Mail that is not lost: what is queued, what is rendered, and what becomes of it."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.exceptions import ValidationError
from django.core.mail import EmailMultiAlternatives
from django.core.management import CommandError, call_command
from django.db import IntegrityError, OperationalError, connection, transaction
from django.utils import timezone
from pytest_django.asserts import assertContains

from blog import outbox
from blog.models import Blog, Mail
from blog.outbox import queueing
from blog.outbox import sender as sender_module
from tests.support.smtp_sink import closed_port, sink, tarpit

pytestmark = pytest.mark.django_db

ADDRESS = "grace@readers.example"


@pytest.fixture(autouse=True)
def _kinds(monkeypatch):
    """Two kinds of mail for these tests: one to somebody, one that is spread to three."""
    monkeypatch.setattr(queueing, "RENDERERS", {})
    monkeypatch.setattr(queueing, "FAN_OUTS", {})
    monkeypatch.setattr(sender_module, "RENDERERS", queueing.RENDERERS)
    monkeypatch.setattr(sender_module, "FAN_OUTS", queueing.FAN_OUTS)

    @outbox.renders("test.note")
    def note(mail):
        if mail.subject_key == "gone":
            return None
        if mail.subject_key == "broken":
            raise KeyError(f"no such thing for {mail.recipient}")
        return EmailMultiAlternatives(f"About {mail.subject_key}", "Words.", to=[mail.recipient])

    @outbox.fan_out("test.news")
    def news(mail):
        for name in ("ada", "grace", "alan"):
            yield outbox.mail("test.note", f"{name}@readers.example", subject_key=mail.subject_key)


@pytest.fixture
def smtp(settings):
    """`smtp(port)` makes the site send by SMTP to a port of this machine."""

    def smtp(port, timeout=5):
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
        settings.EMAIL_TIMEOUT = timeout

    return smtp


def send_all():
    """Send what is due. What became of each mail, in the order of sending."""
    sender, states = outbox.Sender(), []
    while state := sender.send_next():
        states.append(state)
    return states


def let_pass(**time):
    """Let everything in the outbox be older by so much."""
    for mail in Mail.objects.all():
        mail.first_due_at -= timedelta(**time)
        mail.due_at -= timedelta(**time)
        mail.finished_at = mail.finished_at and mail.finished_at - timedelta(**time)
        mail.save()


# Queueing


def test_a_mail_is_queued_with_one_statement_and_without_its_words(django_assert_num_queries):
    with django_assert_num_queries(1):
        outbox.queue("test.note", ADDRESS, subject_key=7)

    row = Mail.objects.values().get()
    assert (row["kind"], row["recipient"], row["subject_key"]) == ("test.note", ADDRESS, "7")
    assert "Words" not in str(row)


def test_what_was_rolled_back_is_not_told():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        outbox.queue("test.note", ADDRESS)
        raise ZeroDivisionError

    assert Mail.objects.count() == 0


def test_the_same_mail_is_queued_once_also_after_it_was_sent(mailoutbox):
    outbox.queue("test.note", ADDRESS, dedupe_key="post 3")
    outbox.queue("test.note", ADDRESS, dedupe_key="post 3")
    assert send_all() == ["sent"]

    outbox.queue("test.note", ADDRESS, dedupe_key="post 3")

    assert send_all() == []
    assert len(mailoutbox) == 1


def test_the_same_key_of_another_kind_is_another_mail():
    outbox.renders("test.other")(lambda mail: None)

    outbox.queue("test.note", ADDRESS, dedupe_key="post 3")
    outbox.queue("test.other", ADDRESS, dedupe_key="post 3")

    assert Mail.objects.count() == 2


@pytest.mark.parametrize(
    "address", ["", "nobody", "a@b.example\nBcc: eve@x.example", "a@b.example, eve@x.example"]
)
def test_what_is_no_address_is_refused_when_it_is_queued(address):
    with pytest.raises((ValidationError, LookupError)):
        outbox.queue("test.note", address)


def test_a_kind_that_nothing_renders_is_refused_when_it_is_queued():
    with pytest.raises(LookupError):
        outbox.queue("test.nothing", ADDRESS)


@pytest.mark.parametrize("field", ["subject_key", "dedupe_key"])
def test_what_outlives_the_sending_may_hold_no_address(field):
    with pytest.raises(ValueError, match="no address"):
        outbox.queue("test.note", ADDRESS, **{field: f"to {ADDRESS}"})


def test_a_kind_has_one_function():
    with pytest.raises(ValueError, match="two functions"):
        outbox.fan_out("test.note")(lambda mail: [])


def test_what_is_for_later_waits(mailoutbox):
    outbox.queue("test.note", ADDRESS, at=timezone.now() + timedelta(hours=1))
    assert send_all() == []

    let_pass(hours=1)

    assert send_all() == ["sent"]


def test_the_urgent_goes_first_and_then_the_oldest(mailoutbox):
    now = timezone.now()
    outbox.queue("test.note", ADDRESS, subject_key="later", at=now - timedelta(minutes=1))
    outbox.queue("test.note", ADDRESS, subject_key="first", at=now - timedelta(minutes=2))
    outbox.queue("test.note", ADDRESS, subject_key="crisis", urgent=True)

    send_all()

    subjects = [message.subject for message in mailoutbox]
    assert subjects == ["About crisis", "About first", "About later"]


# Sending


def test_the_address_goes_with_the_sending(mailoutbox):
    outbox.queue("test.note", ADDRESS, subject_key=7)

    send_all()

    mail = Mail.objects.get()
    assert [message.to for message in mailoutbox] == [[ADDRESS]]
    assert (mail.state, mail.recipient, mail.lease) == ("sent", "", None)


def test_no_row_that_is_done_can_keep_an_address():
    outbox.queue("test.note", ADDRESS)

    with pytest.raises(IntegrityError), transaction.atomic():
        Mail.objects.update(state="sent")


def test_what_nobody_wants_any_more_is_dropped(mailoutbox):
    outbox.queue("test.note", ADDRESS, subject_key="gone")

    assert send_all() == ["dropped"]
    assert Mail.objects.get().recipient == ""
    assert mailoutbox == []


def test_a_mail_to_many_is_spread_once(mailoutbox):
    outbox.queue("test.news", subject_key=7, dedupe_key=7)
    outbox.queue("test.news", subject_key=7, dedupe_key=7)

    assert send_all() == ["sent"] * 4
    assert sorted(message.to[0].split("@")[0] for message in mailoutbox) == ["ada", "alan", "grace"]


def test_a_mail_to_many_that_breaks_is_spread_to_none(caplog):
    @outbox.fan_out("test.half")
    def half(mail):
        yield outbox.mail("test.note", ADDRESS)
        raise KeyError

    outbox.queue("test.half")

    assert send_all() == ["waiting"]
    assert Mail.objects.count() == 1


def test_a_renderer_can_send_to_nobody_but_the_recipient(mailoutbox):
    @outbox.renders("test.loose")
    def loose(mail):
        others = ["eve@x.example"]
        return EmailMultiAlternatives("s", "b", to=others, cc=others, bcc=others)

    outbox.queue("test.loose", ADDRESS)
    send_all()

    assert mailoutbox[0].recipients() == [ADDRESS]


def test_a_mail_is_leased_and_no_transaction_is_open_while_it_is_sent(
    monkeypatch, transactional_db, django_db_serialized_rollback
):
    seen = []

    def deliver(self, message):
        seen.append((connection.in_atomic_block, Mail.objects.get().lease, sender_module.lease()))

    monkeypatch.setattr(sender_module.Sender, "deliver", deliver)
    outbox.queue("test.note", ADDRESS)

    send_all()

    in_transaction, lease, for_another = seen[0]
    assert (in_transaction, lease is not None, for_another) == (False, True, None)


def test_the_lease_of_a_sender_that_died_ends(mailoutbox):
    outbox.queue("test.note", ADDRESS)
    assert sender_module.lease() is not None
    assert send_all() == []

    let_pass(minutes=5)

    assert send_all() == ["sent"]


def test_who_lost_the_lease_writes_nothing_down():
    outbox.queue("test.note", ADDRESS)
    late = sender_module.lease()
    let_pass(minutes=5)
    sender_module.lease()

    assert sender_module.finish(late, Mail.State.FAILED) is None
    assert Mail.objects.get().state == "waiting"


def test_a_mail_that_ends_every_process_is_parked_at_last(caplog):
    outbox.queue("test.note", ADDRESS)
    Mail.objects.update(attempts=len(sender_module.PAUSES) + 1)

    assert send_all() == ["failed"]


# What goes wrong


def test_what_cannot_be_rendered_is_tried_with_growing_pauses_and_then_parked(caplog):
    outbox.queue("test.note", ADDRESS, subject_key="broken")
    pauses = []
    while send_all() == ["waiting"]:
        pauses.append(Mail.objects.get().due_at - timezone.now())
        let_pass(days=1)

    mail = Mail.objects.get()
    assert len(pauses) == len(sender_module.PAUSES)
    assert pauses == sorted(pauses)
    assert (mail.state, mail.last_error, mail.recipient) == ("failed", "KeyError", ADDRESS)


def test_a_log_says_where_a_mail_broke_and_not_to_whom_it_went(caplog):
    outbox.queue("test.note", ADDRESS, subject_key="broken")

    send_all()

    assert "KeyError" in caplog.text
    assert "in note" in caplog.text
    assert ADDRESS not in caplog.text


def test_a_broken_mail_does_not_stop_the_next(mailoutbox, caplog):
    outbox.queue("test.note", ADDRESS, subject_key="broken")
    outbox.queue("test.note", ADDRESS, subject_key="whole")

    assert send_all() == ["waiting", "sent"]


def test_a_database_that_goes_away_is_not_the_mails_fault(monkeypatch):
    def away(mail):
        raise OperationalError

    monkeypatch.setitem(queueing.RENDERERS, "test.note", away)
    outbox.queue("test.note", ADDRESS)

    with pytest.raises(OperationalError):
        send_all()


REPLIES = [
    # (the server's answer to RCPT or DATA, what becomes of the mail, what is noted)
    ("RCPT", "550 5.1.1 no such grace", "failed", "SMTPRecipientsRefused 550"),
    ("RCPT", "450 4.2.0 greylisted", "waiting", "SMTPRecipientsRefused 450"),
    ("RCPT", "530 5.7.0 who are you", "waiting", "SMTPRecipientsRefused 530"),
    ("DATA", "554 5.6.0 looks like spam", "failed", "SMTPDataError 554"),
    ("DATA", "451 4.3.0 try again", "waiting", "SMTPDataError 451"),
    ("MAIL", "550 5.7.1 not from there", "waiting", "SMTPSenderRefused 550"),
    ("MAIL", "421 4.3.2 shutting down", "waiting", "SMTPSenderRefused 421"),
    ("MAIL", "HANG UP", "waiting", "SMTPServerDisconnected"),
]


@pytest.mark.parametrize(("verb", "reply", "state", "trouble"), REPLIES)
def test_what_a_server_answers_decides_what_becomes_of_the_mail(smtp, verb, reply, state, trouble):
    with sink(lambda asked, rest: reply if asked == verb else None) as server:
        smtp(server.port)
        outbox.queue("test.note", ADDRESS)

        states = send_all()

    mail = Mail.objects.get()
    assert states == [state]
    assert mail.last_error == trouble
    assert mail.recipient == ADDRESS
    assert server.received == []


@pytest.mark.parametrize("way", ["closed", "silent"])
def test_a_server_that_is_away_costs_no_attempt_and_parks_nothing_for_days(smtp, way):
    outbox.queue("test.note", ADDRESS)
    with tarpit() as silent:
        smtp({"closed": closed_port(), "silent": silent}[way], timeout=0.2)

        first = send_all()
        let_pass(days=4)
        second = send_all()

    mail = Mail.objects.get()
    assert (first, second) == (["waiting"], ["waiting"])
    assert mail.attempts == 0
    assert timedelta(minutes=59) < mail.due_at - timezone.now() <= timedelta(hours=1)


def test_a_mail_that_no_server_can_be_given_does_not_end_the_runner(monkeypatch, caplog):
    def deliver(self, message):
        raise UnicodeEncodeError("ascii", ADDRESS, 0, 1, "odd")

    monkeypatch.setattr(sender_module.Sender, "deliver", deliver)
    outbox.queue("test.note", ADDRESS)

    assert send_all() == ["waiting"]
    assert Mail.objects.get().last_error == "UnicodeEncodeError"
    assert "in deliver" in caplog.text
    assert ADDRESS not in caplog.text


def test_a_folder_that_cannot_be_written_to_costs_no_attempt(settings, tmp_path):
    (tmp_path / "mail").write_text("a file stands where the folder should be")
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path / "mail")
    outbox.queue("test.note", ADDRESS)

    assert send_all() == ["waiting"]
    assert Mail.objects.get().attempts == 0


def test_after_days_without_a_server_a_mail_is_parked(smtp):
    outbox.queue("test.note", ADDRESS)
    let_pass(days=6)
    smtp(closed_port())

    assert send_all() == ["failed"]
    assert Mail.objects.get().last_error == "ConnectionRefusedError"


def test_a_server_that_answers_a_letter_at_a_time_is_given_up(smtp, monkeypatch):
    monkeypatch.setattr(sender_module, "LEASE", timedelta(seconds=1))
    outbox.queue("test.note", ADDRESS)
    with tarpit() as silent:
        smtp(silent, timeout=60)

        assert send_all() == ["waiting"]


def test_many_mails_go_over_one_connection(smtp):
    with sink() as server:
        smtp(server.port)
        for number in range(3):
            outbox.queue("test.note", ADDRESS, subject_key=number)

        send_all()

    assert [recipient for recipient, _ in server.received] == [ADDRESS] * 3
    assert server.conversations == 1


def test_what_is_sent_again_has_the_same_message_id(smtp):
    with sink() as server:
        smtp(server.port)
        outbox.queue("test.note", ADDRESS)
        sender = outbox.Sender()
        sender.deliver(
            sender_module.prepare(sender_module.lease())
        )  # and killed before it could be noted
        sender.disconnect()
        let_pass(minutes=5)

        send_all()

    first, second = server.messages
    assert first["Message-ID"] == second["Message-ID"]
    assert first["Message-ID"].endswith("@127.0.0.1>")


# Letters


def letter(**how):
    outbox.renders("test.letter")(
        lambda mail: outbox.build_email(mail, "base", {}, **{"subject": "A letter"} | how)
    )
    outbox.queue("test.letter", ADDRESS)
    send_all()


def test_a_list_keeps_its_name_when_the_blog_moves(mailoutbox, settings):
    """Readers' mail programs sort by it."""
    Blog(name="Slow Signals").save()
    outbox.renders("test.list")(
        lambda mail: outbox.build_email(mail, "base", {}, subject="A letter", list_id="posts")
    )
    for site in ("http://localhost:8000", "https://blog.example", "https://elsewhere.example"):
        settings.SITE_URL, settings.HTTPS = site, site.startswith("https")
        outbox.queue("test.list", ADDRESS)
        send_all()

    names = [message.extra_headers["List-Id"] for message in mailoutbox]
    assert names == [
        "Slow Signals <posts.localhost>",
        "Slow Signals <posts.blog.example>",
        "Slow Signals <posts.blog.example>",
    ]


def test_a_letter_says_that_a_machine_wrote_it_and_whose_it_is(mailoutbox, settings):
    settings.SITE_URL = "https://blog.example"
    Blog(name="Slow Signals").save()

    letter(unsubscribe="/subscribe/abc/", list_id="posts")

    message = mailoutbox[0].message()
    assert message["From"] == f"Slow Signals <{settings.DEFAULT_FROM_EMAIL}>"
    assert message["Message-ID"].endswith("@blog.example>")
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe"] == "<https://blog.example/subscribe/abc/>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["List-Id"] == "Slow Signals <posts.blog.example>"
    assert message["Date"]
    assert [part.get_content_type() for part in message.get_payload()] == [
        "text/plain",
        "text/html",
    ]


def test_what_is_no_list_has_no_header_of_a_list(mailoutbox):
    letter()

    assert [name for name in mailoutbox[0].message() if name.startswith("List-")] == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028"])
def test_no_name_and_no_title_begins_a_header_of_its_own(mailoutbox, end):
    hostile = f"Hello{end}Bcc: eve@x.example{end}{end}Body"
    Blog(name=hostile[:80]).save()

    letter(subject=hostile, list_id="posts")

    message = mailoutbox[0]
    names = {line.partition(b":")[0] for line in headers(message)}
    assert message.recipients() == [ADDRESS]
    assert b"Bcc" not in names
    assert end not in message.subject


def test_a_subject_holds_no_character_that_cannot_be_seen(mailoutbox):
    letter(subject="A\x00 letter\x1b to\u202e you")

    assert mailoutbox[0].subject == "A letter to you"


def headers(message):
    return message.message().as_bytes().partition(b"\n\n")[0].splitlines()


def test_a_plain_text_is_plain_and_a_page_is_escaped(mailoutbox):
    Blog(name="Salt & <Pepper>").save()

    letter(subject="“Salt & <Pepper>”")

    html, _ = mailoutbox[0].alternatives[0]
    assert "<Pepper>" not in html
    assert "Salt &amp; &lt;Pepper&gt;" in html


# Keeping and forgetting


def test_what_was_parked_is_sent_when_it_is_tried_again(mailoutbox):
    outbox.queue("test.note", ADDRESS)
    Mail.objects.update(state="failed", attempts=9, finished_at=timezone.now())

    assert Mail.objects.all().try_again() == 1

    assert send_all() == ["sent"]


def test_nothing_but_what_was_parked_can_be_tried_again(mailoutbox):
    outbox.queue("test.note", ADDRESS)
    send_all()

    assert Mail.objects.all().try_again() == 0
    assert Mail.objects.get().state == "sent"


def test_an_address_can_be_forgotten_before_anything_is_sent(mailoutbox):
    outbox.queue("test.note", ADDRESS, subject_key=7)
    outbox.queue("test.note", "alan@readers.example", subject_key=7)

    assert Mail.objects.to("Grace@readers.example").forget() == 1

    send_all()
    assert [message.to for message in mailoutbox] == [["alan@readers.example"]]


def test_what_is_known_of_sent_mail_goes_after_a_month(mailoutbox):
    outbox.queue("test.note", ADDRESS, subject_key=7)
    send_all()
    let_pass(days=29)
    assert outbox.purge() == 0

    let_pass(days=2)

    assert outbox.purge() == 1
    assert Mail.objects.count() == 0


def test_of_what_is_sent_once_for_ever_the_key_alone_is_kept(mailoutbox):
    outbox.queue("test.note", ADDRESS, subject_key=7, dedupe_key=7)
    send_all()
    let_pass(days=400)

    outbox.purge()

    mail = Mail.objects.get()
    assert (mail.subject_key, mail.recipient, mail.dedupe_key) == ("", "", "7")


def test_the_address_of_what_was_parked_goes_after_a_month():
    outbox.queue("test.note", ADDRESS)
    Mail.objects.update(state="failed", finished_at=timezone.now())
    let_pass(days=31)

    outbox.purge()

    mail = Mail.objects.get()
    assert (mail.state, mail.recipient) == ("dropped", "")


# The command


def run_once():
    out = StringIO()
    call_command("run_jobs", once=True, stdout=out)
    return out.getvalue()


def test_run_jobs_once_says_what_it_sent(mailoutbox):
    outbox.queue("test.note", ADDRESS)
    outbox.queue("test.note", ADDRESS, subject_key="gone")

    assert run_once() == "Mails sent: 1. No longer wanted: 1. Failed: 0.\n"


def test_run_jobs_once_fails_where_mail_failed_and_does_not_try_a_dead_server_twice(smtp):
    smtp(closed_port())
    for _ in range(3):
        outbox.queue("test.note", ADDRESS)

    with pytest.raises(CommandError, match="ConnectionRefusedError"):
        run_once()

    assert Mail.objects.filter(last_error="").count() == 2


# In the admin

LIST = "/admin/blog/mail/"


def park():
    outbox.queue("test.note", ADDRESS)
    Mail.objects.update(state="failed", last_error="SMTPRecipientsRefused 550", attempts=1)
    return {"action": "try_again", "_selected_action": [Mail.objects.get().pk]}


def test_what_is_parked_stands_in_the_admin_and_is_tried_again_by_a_button(admin_client):
    chosen = park()
    assertContains(admin_client.get(LIST), "SMTPRecipientsRefused 550")

    admin_client.post(LIST, chosen)

    assert Mail.objects.get().state == "waiting"


def test_looking_at_mail_in_the_admin_changes_nothing(admin_client):
    chosen = park()

    admin_client.get(LIST, chosen)
    admin_client.get(f"{LIST}{chosen['_selected_action'][0]}/change/")

    assert Mail.objects.get().state == "failed"


def test_addresses_are_shown_to_no_moderator_and_no_author(as_alan, as_ada):
    chosen = park()

    answers = [as_alan.get(LIST), as_ada.get(LIST), as_alan.post(LIST, chosen)]

    assert [answer.status_code for answer in answers] == [403, 403, 403]
    assert Mail.objects.get().state == "failed"
