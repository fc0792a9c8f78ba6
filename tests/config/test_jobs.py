"""What comes again and again, and the loop that does it beside the mail."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone

from blog.models import ScheduledJob
from config.operations import jobs

pytestmark = pytest.mark.django_db


@pytest.fixture
def job(monkeypatch):
    """The one job of these tests: due every hour, with `job.done` to count by."""

    class Hourly:
        def __init__(self):
            self.name, self.next_turn, self.done = "test", jobs.every(hours=1), 0

        def run(self):
            self.done += 1

    job = Hourly()
    monkeypatch.setattr(jobs, "JOBS", [job])
    return job


def be_due(**ago):
    ScheduledJob.objects.update_or_create(
        job="test", defaults={"due_at": timezone.now() - timedelta(**ago)}
    )


def test_a_job_is_done_when_it_is_due_and_not_before(job):
    jobs.run_due_jobs()
    assert job.done == 0

    be_due(seconds=1)
    jobs.run_due_jobs()
    jobs.run_due_jobs()

    assert job.done == 1
    assert timedelta(minutes=59) < ScheduledJob.objects.get().due_at - timezone.now()


def test_a_job_is_not_begun_by_two(job):
    be_due(seconds=1)
    job.run = jobs.run_due_jobs  # somebody else looks while it runs: no end if it began there

    jobs.run_due_jobs()

    assert ScheduledJob.objects.get().due_at > timezone.now() + timedelta(minutes=59)


def test_a_clock_that_was_a_year_ahead_stalls_no_job(job):
    ScheduledJob.objects.create(job="test", due_at=timezone.now() + timedelta(days=365))

    jobs.run_due_jobs()

    assert (
        timedelta(minutes=59)
        < ScheduledJob.objects.get().due_at - timezone.now()
        <= timedelta(hours=1)
    )


@pytest.mark.parametrize("turn", [jobs.nightly, jobs.mornings, jobs.mondays, jobs.firsts])
def test_a_turn_that_is_far_away_by_right_stays_where_it_is(job, turn):
    job.next_turn = turn
    due_at = turn(timezone.now())
    ScheduledJob.objects.create(job="test", due_at=due_at)

    jobs.run_due_jobs()

    assert ScheduledJob.objects.get().due_at == due_at


def test_a_job_that_never_ended_is_due_again(job):
    be_due(seconds=1)
    job.run = None  # as if its process were killed: calling it fails, and nothing is noted

    jobs.run_due_jobs()

    wait = ScheduledJob.objects.get().due_at - timezone.now()
    assert timedelta(minutes=9) < wait <= jobs.HOLD


def test_a_job_that_fails_is_logged_without_the_words_of_its_error(job, caplog):
    address = "grace@readers.example"

    def fail():
        raise KeyError(address)

    be_due(seconds=1)
    job.run = fail

    jobs.run_due_jobs()

    assert "Job test: KeyError" in caplog.text
    assert "in fail" in caplog.text
    assert address not in caplog.text


@pytest.mark.parametrize(
    ("now", "turn"),
    [
        # (now in UTC, the next four o'clock in London)
        (datetime(2026, 1, 10, 3, 59, tzinfo=UTC), datetime(2026, 1, 10, 4, tzinfo=UTC)),
        (datetime(2026, 1, 10, 4, 0, tzinfo=UTC), datetime(2026, 1, 11, 4, tzinfo=UTC)),
        (datetime(2026, 3, 28, 12, 0, tzinfo=UTC), datetime(2026, 3, 29, 3, tzinfo=UTC)),
    ],
)
def test_the_night_is_by_the_blogs_clock(settings, now, turn):
    settings.TIME_ZONE = "Europe/London"

    assert jobs.nightly(now) == turn


def test_the_purge_runs_as_a_job_and_says_nothing(capsys):
    jobs.purge()

    assert capsys.readouterr() == ("", "")


# The loop


class Script:
    """A sender that answers with what it is told, and stops the runner at the end."""

    def __init__(self, runner, *answers):
        self.runner, self.answers, self.last_error, self.asked = runner, list(answers), "", 0

    def send_next(self):
        self.asked += 1
        answer = self.answers.pop(0)
        if not self.answers:
            self.runner.stop()
        if isinstance(answer, Exception):
            raise answer
        self.last_error = "ConnectionRefusedError" if answer == "trouble" else ""
        return "waiting" if answer == "trouble" else answer

    def disconnect(self):
        self.hung_up = True


@pytest.fixture
def run(monkeypatch, job):
    """`run(*answers)` runs the loop over a scripted sender. Returns it and the sleeps between."""

    def run(*answers, clock=lambda: 0.0):
        runner, slept = jobs.Runner(), []
        runner.sender = Script(runner, *answers)
        monkeypatch.setattr(runner, "sleep", slept.append)
        monkeypatch.setattr(jobs.time, "monotonic", clock)
        runner.run()
        return runner.sender, slept

    return run


def test_the_loop_sleeps_only_when_nothing_is_due(run):
    sender, slept = run("sent", None, "sent", "sent")

    assert slept == [jobs.POLL]
    assert sender.asked == 4
    assert sender.hung_up


def test_a_database_that_goes_away_does_not_end_the_loop(run, caplog, monkeypatch):
    closed = []
    monkeypatch.setattr(jobs.connection, "close", lambda: closed.append(True))

    sender, slept = run(OperationalError(), "sent")

    assert sender.asked == 2
    assert closed == [True]
    assert "OperationalError" in caplog.text


def test_a_server_in_trouble_is_left_alone_for_growing_pauses(run, caplog):
    ticks = iter(range(10_000))

    sender, slept = run(*["trouble"] * 9, clock=lambda: float(next(ticks)))

    pauses = [int(record.args[1]) for record in caplog.records]
    assert pauses == [5, 10, 20, 40, 80, 160, 320, 600, 600]
    assert len(slept) > 1000


def test_after_a_success_the_pauses_begin_anew(run, caplog):
    ticks = iter(range(10_000))

    run("trouble", "trouble", "sent", "trouble", clock=lambda: float(next(ticks)))

    assert [record.args[1] for record in caplog.records] == [5, 10, 5]
