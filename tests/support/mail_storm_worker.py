"""What the processes of a mail storm do: the desk, and the runners that it forks."""

import json
import os
import sys
from datetime import timedelta

from django.core.mail import EmailMultiAlternatives
from django.core.management import call_command
from django.db import connections

from blog import outbox
from blog.models import Mail
from blog.outbox import sender
from blog.outbox.message import message_id

# Who was killed is dead, and nobody waits for five minutes to believe it.
sender.LEASE = timedelta(seconds=5)


@outbox.renders("storm")
def render(mail):
    return EmailMultiAlternatives(f"Mail {mail.subject_key}", "Words. " * 200, to=[mail.recipient])


def main(mails):
    outbox.queue_all(
        outbox.mail("storm", f"reader-{number}@readers.example", subject_key=number)
        for number in range(mails)
    )
    runners = []
    say({"ready": True})
    for line in sys.stdin:
        question, _, argument = line.strip().partition(" ")
        if question == "start":
            runners = [start() for _ in range(int(argument))]
            say({"pids": runners})
        elif question == "wait":
            say({"ended": [os.waitpid(pid, 0)[1] for pid in runners]})
        else:
            say(state())


def start():
    connections.close_all()
    pid = os.fork()
    if pid == 0:
        try:
            call_command("run_jobs")
            sys.stderr.flush()
        finally:
            os._exit(0)
    return pid


def state():
    waiting = Mail.objects.waiting()
    return {
        "leased": {str(mail.lease): message_id(mail) for mail in waiting.exclude(lease=None)},
        "waiting": waiting.count(),
        "sent": Mail.objects.filter(state="sent").count(),
        "addresses": Mail.objects.exclude(recipient="").count(),
    }


def say(answer):
    print(json.dumps(answer), flush=True)  # noqa: T201
