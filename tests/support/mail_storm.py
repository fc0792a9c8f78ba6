"""Two job runners send mail and are killed, again and again; afterwards every mail has arrived.

    python -m tests.support.mail_storm [MAILS [KILLS]]

runs the storm by hand (1,000 mails, 50 kills of both unless told otherwise) in a database of its
own beside the one in DATABASE_URL, as `race.py` does, and prints the verdict as JSON.

What the processes do stands in `mail_storm_worker.py`. This one is the mail server, and kills.
"""

import json
import os
import random
import secrets
import signal
import subprocess
import sys
import time
from collections import Counter

from tests.support.race import ROOT, Database
from tests.support.smtp_sink import sink

RUNNERS = 2
WORKER = """import sys, django
django.setup()
from tests.support import mail_storm_worker
mail_storm_worker.main(int(sys.argv[1]))"""


def storm(url, mails, kills, *, seed=None, timeout=900):
    """Queue the mails, send them through the kills, and return what was found."""
    seed = secrets.token_hex(4) if seed is None else seed
    chance, start = random.Random(seed), time.monotonic()  # noqa: S311 (chance, not a secret)
    with sink() as server, Desk(url, server.port, mails) as desk:
        leases = {}
        desk.start(RUNNERS)
        for kill in range(kills):
            share = 2 * left(server, mails) // (kills - kill + 1)
            wanted = len(server.received) + chance.randint(1, max(1, share))
            wait_until(
                lambda wanted=wanted: len(server.received) >= wanted or not left(server, mails),
                timeout,
            )
            time.sleep(chance.random() / 50)  # at any point of a mail
            desk.kill()
            leases |= desk.ask("state")["leased"]
            desk.start(RUNNERS)
        wait_until(lambda: not desk.ask("state")["waiting"], timeout, pause=0.3)
        desk.stop()
        state = desk.ask("state")
        delivered = [(message["Message-ID"], to) for to, message in server.received]
    times, in_flight = Counter(delivered), Counter(leases.values())
    twice = {mail: count for mail, count in times.items() if count > 1}
    return {
        "seed": seed,
        "seconds": round(time.monotonic() - start, 1),
        "mails": mails,
        "kills": kills * RUNNERS,
        "in_flight_at_a_kill": sum(in_flight.values()),
        "sent": state["sent"],
        "not_delivered": left(server, mails),
        "delivered": len(delivered),
        "delivered_again": sum(count - 1 for count in twice.values()),
        "under_another_message_id": len(times) - len({to for _, to in delivered}),
        # More often than its sender was killed with it in hand.
        "again_for_no_reason": [
            mail for (mail, _), count in twice.items() if count - 1 > in_flight[mail]
        ],
        "addresses_left": state["addresses"],
    }


def left(server, mails):
    """How many mails have not arrived yet."""
    return mails - len({recipient for recipient, _ in server.received})


def wait_until(true, timeout, *, pause=0.002):
    end = time.monotonic() + timeout
    while not true():
        if time.monotonic() > end:
            raise TimeoutError("The storm takes too long.")
        time.sleep(pause)


class Desk:
    """The process that starts the runners, so that Django is loaded once, and reads the outbox."""

    def __init__(self, url, port, mails):
        self.environment = os.environ | {
            "DATABASE_URL": url,
            "EMAIL_URL": f"smtp://127.0.0.1:{port}",
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "SECRET_KEY": "a secret key that lasts as long as a storm",
            "PYTHONPATH": str(ROOT),
        }
        self.mails, self.pids = mails, []

    def __enter__(self):
        options = {"cwd": ROOT, "env": self.environment}
        migrate = [sys.executable, "manage.py", "migrate", "--verbosity=0"]
        subprocess.run(migrate, check=True, **options)
        command = [sys.executable, "-c", WORKER, str(self.mails)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self.process = subprocess.Popen(command, **options, **pipes)
        self.answer()
        return self

    def __exit__(self, *_):
        self.kill()
        self.process.communicate("")
        self.process.wait()

    def ask(self, question):
        self.process.stdin.write(f"{question}\n")
        self.process.stdin.flush()
        return self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("The desk has ended.")
        return json.loads(line)

    def start(self, count):
        self.pids = self.ask(f"start {count}")["pids"]

    def kill(self):
        """SIGKILL: nothing can be finished, nothing written down."""
        self.end(signal.SIGKILL)

    def stop(self):
        self.end(signal.SIGTERM)

    def end(self, number):
        for pid in self.pids:
            os.kill(pid, number)
        if self.pids:
            self.ask("wait")
        self.pids = []


if __name__ == "__main__":
    numbers = [int(number) for number in sys.argv[1:3]]
    with Database(os.environ.get("DATABASE_URL", "sqlite:///")) as url:
        verdict = storm(url, *(numbers + [1000, 50][len(numbers) :]))
    print(json.dumps(verdict, indent=2))  # noqa: T201
