import signal
from contextlib import contextmanager

from django.core.management.base import BaseCommand, CommandError

from blog.models import Blog, Mail
from config.operations import jobs


class Command(BaseCommand):
    help = (
        "Send the mail that waits in the outbox, and do what is due every so often (digests, "
        "purge). Runs until it is stopped, as `serve` runs it; several may run at once. "
        "--once does what is due now and ends, for cron."
    )

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="do what is due now, and end")

    def handle(self, *, once, **options):
        Blog.record_origin()  # only `serve` does this otherwise
        runner = jobs.Runner()
        with stopping_at(runner.stop, signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            if once:
                self.report(runner.run_once(), runner.sender.last_error)
            else:
                runner.run()

    def report(self, outcomes, trouble):
        sent, dropped = outcomes[Mail.State.SENT], outcomes[Mail.State.DROPPED]
        failed = outcomes[Mail.State.WAITING] + outcomes[Mail.State.FAILED]
        self.stdout.write(f"Mails sent: {sent}. No longer wanted: {dropped}. Failed: {failed}.")
        if failed:
            why = f"The server takes nothing: {trouble}. " if trouble else ""
            raise CommandError(
                f"{why}What failed is tried again, or has failed for good: see Mail in the admin."
            )


@contextmanager
def stopping_at(stop, *signals):
    """Call `stop` on each of these signals, and do nothing else."""
    before = {number: signal.signal(number, stop) for number in signals}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
