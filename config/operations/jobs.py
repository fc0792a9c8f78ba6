"""Background work: sending the mail of the outbox, and repeated jobs."""

import logging
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from django.core.management import call_command
from django.db import DatabaseError, connection
from django.utils import timezone

from blog.editing import scheduled_changes
from blog.models import ScheduledJob, Subscriber
from blog.newsletter import emails as newsletter
from blog.outbox import Sender
from blog.outbox.failures import frames_of
from blog.related import similarity
from comments.moderation import emails as moderation
from comments.moderation import rota
from comments.spam import rescoring
from comments.subscriptions import emails as subscriptions
from config.backup import erasures
from config.backup import nightly as backups
from config.operations import clock, rendering

logger = logging.getLogger(__name__)

POLL = 1.0
"""Seconds between two checks when nothing is due. A check is two short reads."""

LONGEST_PAUSE = 600
"""The longest pause in seconds between two attempts at an unavailable mail server."""

HOLD = timedelta(minutes=10)
"""How long a started job is reserved. If it has not ended by then, it is due again."""


@dataclass(frozen=True)
class Job:
    """A repeated job. One process runs it at a time. It must be safe to run twice.

    `next_turn` takes a time and returns when the job is due after it.
    """

    name: str
    run: Callable
    next_turn: Callable


def every(**time):
    """Return a function from a time to the next turn, so much later."""
    return lambda now: now + timedelta(**time)


def nightly(now):
    """Return the next 4:00 in the blog's time zone, when the fewest people read."""
    four = timezone.localtime(now).replace(hour=4, minute=0, second=0, microsecond=0)
    return four if four > now else four + timedelta(days=1)


def purge():
    """Delete what has passed its time, as a job."""
    call_command("purge", verbosity=0)


def mornings(now):
    """Return the next 7:00 in the blog's time zone."""
    return next_day(now, lambda day: True)


def mondays(now):
    """Return 7:00 of the next Monday."""
    return next_day(now, lambda day: day.weekday() == 0)


def firsts(now):
    """Return 7:00 of the next first of a month."""
    return next_day(now, lambda day: day.day == 1)


def next_day(now, suits):
    """Return 7:00, in the blog's time zone, of the next day for which `suits` returns true."""
    day = timezone.localtime(now).replace(hour=7, minute=0, second=0, microsecond=0)
    while day <= now or not suits(day):
        day += timedelta(days=1)
    return day


JOBS = [
    Job("clock", clock.set_right, every(minutes=1)),
    Job("comments.rota", rota.call_next, every(seconds=20)),
    Job("comments.digests", moderation.queue_digests, every(minutes=1)),
    Job("comments.spam", rescoring.score_again, every(minutes=1)),
    Job("comments.answers", subscriptions.queue_daily_emails, mornings),
    Job("purge", purge, nightly),
    Job("erasures", erasures.keep_lists, every(minutes=1)),
    Job("backup", backups.take, nightly),
    Job(scheduled_changes.JOB, scheduled_changes.take_effect, scheduled_changes.next_look),
    Job("rendering", rendering.go_on, rendering.next_turn),
    Job("likeness", similarity.find, every(minutes=1)),
    Job("news", newsletter.announce, every(seconds=20)),
    Job("weekly news", partial(newsletter.send_digests, Subscriber.Frequency.WEEKLY), mondays),
    Job("monthly news", partial(newsletter.send_digests, Subscriber.Frequency.MONTHLY), firsts),
]


def run_due_jobs():
    """Run the jobs that are due. Only one process runs each of them."""
    due = dict(ScheduledJob.objects.values_list("job", "due_at"))
    now = timezone.now()
    if new := [job for job in JOBS if job.name not in due]:
        turns = [ScheduledJob(job=job.name, due_at=job.next_turn(now)) for job in new]
        ScheduledJob.objects.bulk_create(turns, ignore_conflicts=True)
    for job in JOBS:
        if job.name in due and due[job.name] > now + HOLD:
            bring_nearer(job, due[job.name], now)
        # Only one of several processes moves it.
        turn = ScheduledJob.objects.filter(job=job.name, due_at__lte=now)
        if job.name in due and due[job.name] <= now and turn.update(due_at=now + HOLD):
            do(job, now)


def bring_nearer(job, due_at, now):
    """Correct a job that a fast clock scheduled too late."""
    next_turn = job.next_turn(now)
    if due_at > next_turn:
        ScheduledJob.objects.filter(job=job.name, due_at=due_at).update(due_at=next_turn)


def do(job, now):
    """Run a job that is due, and store its next turn. A job that fails is due again."""
    try:
        job.run()
    except Exception as error:  # an error of one job stops neither other jobs nor mail
        logger.error("Job %s: %s\n%s", job.name, type(error).__name__, frames_of(error))
    else:
        ScheduledJob.objects.filter(job=job.name).update(due_at=job.next_turn(now))


class Runner:
    """Does what is due until it is stopped. Then it finishes the current mail and ends."""

    def __init__(self):
        self.is_stopping = False
        self.sender = Sender()
        self.failures, self.resumes_at = 0, 0.0

    def stop(self, *_):
        self.is_stopping = True

    def run(self):
        while not self.is_stopping:
            try:
                run_due_jobs()
                is_idle = not self.send_next()
            except DatabaseError as error:
                logger.warning("The database refuses: %s", type(error).__name__)
                connection.close()
                self.sleep(5)
                continue
            if is_idle:
                self.sleep(POLL)
        self.sender.disconnect()

    def run_once(self):
        """Do what is due now. Return the number of mails by resulting state."""
        run_due_jobs()
        outcomes = Counter()
        while not self.is_stopping and (state := self.send_next()):
            outcomes[state] += 1
        self.sender.disconnect()
        return outcomes

    def send_next(self):
        """Send the first due mail. Return its state. Pause while the mail server fails."""
        if time.monotonic() < self.resumes_at:
            return None
        state = self.sender.send_next()
        if self.sender.last_error:
            pause = min(5 * 2**self.failures, LONGEST_PAUSE)
            logger.warning("Mail: %s; the next try is in %s s", self.sender.last_error, pause)
            self.failures, self.resumes_at = self.failures + 1, time.monotonic() + pause
        elif state:
            self.failures = 0
        return state

    def sleep(self, seconds):
        """Sleep until the time is over or a signal arrives."""
        until = time.monotonic() + seconds
        while not self.is_stopping and time.monotonic() < until:
            time.sleep(0.2)
