"""Two moderators decide about the same comments at the same moment; `test_two_moderators.py` says
what must come of it. Runs in a process of its own, on the empty database in DATABASE_URL: each
moderator is a thread with a connection of its own, and goes through the queue's own pages."""

import json
from threading import Barrier, Thread

from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client

from comments.models import Alert, Comment, Decision
from tests.support.factories import make_conversations, make_moderator, make_post

COMMENTS = 100
VERBS = {"alan": "approve", "joan": "reject"}


def main():
    clients = {}
    for name in VERBS:
        clients[name] = Client(HTTP_HOST="127.0.0.1")
        clients[name].force_login(make_moderator(name))
    runs = [run(clients, size) for size in (1, COMMENTS)]
    print(json.dumps({"decided": runs, "claimed": claim()}))  # noqa: T201


def claim():
    """Both press "I am answering this" on each of the hundred at the same moment: who is told so,
    and who the database says answers."""
    rows = make_conversations(make_post(), [None] * COMMENTS, status="pending")
    team = list(get_user_model().objects.order_by("username"))
    barrier, won = Barrier(len(team), timeout=60), []

    def press(user):
        for row in rows:
            alert = Alert.of(row)
            barrier.wait()
            if alert.claim(by=user):
                won.append((row.pk, user.pk))
        connection.close()

    threads = [Thread(target=press, args=[user]) for user in team]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {"won": sorted(won), "kept": list(Alert.objects.values_list("pk", "claimed_by"))}


def run(clients, size):
    """Both decide about the hundred, `size` at a time, and wait for each other before each time."""
    rows = make_conversations(make_post(), [None] * COMMENTS, status="pending")
    keys = [row.pk for row in rows]
    barrier, answers = Barrier(len(VERBS), timeout=60), {name: [] for name in VERBS}

    def decide(name, client):
        for first in range(0, COMMENTS, size):
            sent = {"id": keys[first : first + size], "seen": "pending"}
            barrier.wait()
            response = client.post(
                f"/admin/comments/queue/{VERBS[name]}/",
                sent,
                headers={"Accept": "application/json"},
            )
            answers[name].append({"status": response.status_code} | response.json())
        connection.close()

    threads = [Thread(target=decide, args=pair) for pair in clients.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    decisions = Decision.objects.filter(comment__in=keys).values_list("comment", "by__username")
    statuses = Comment.objects.filter(pk__in=keys).values_list("pk", "status")
    return {"answers": answers, "decisions": list(decisions), "statuses": dict(statuses)}
