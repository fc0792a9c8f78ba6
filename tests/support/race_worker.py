"""What one process of a race does, and the judge's part. `race.py` starts it.

Every process works through `Comment.objects.submit` and the verbs alone, and writes a line of
JSON for each operation once it was acknowledged. The judge reads these lines and the database.
"""

import json
import random
import sys
import time
from collections import Counter, defaultdict
from multiprocessing import get_context
from pathlib import Path

from django.contrib.auth import get_user_model
from django.db import OperationalError, connection, connections

from blog.models import Post
from comments import policy
from comments.exceptions import ParentNotVisible
from comments.models import Comment, Decision, Thread, TokenCount
from comments.spam import counts, features
from comments.submission import submit_comment
from tests.support import tree_sql
from tests.support.factories import make_comment, make_moderator, make_post

POSTS = 5
MIX = {
    "submit": 25,
    "reply": 33,
    "approve": 22,
    "remove": 8,
    "hold": 4,
    "erase": 6,
    "spam": 8,
    "undo": 6,
}


class Writer:
    """One process: does something, and notes it once it was acknowledged."""

    def __init__(self, folder, number, seed):
        self.number = number
        self.random = random.Random(f"{seed} {number}")  # noqa: S311 (chance, not a secret)
        self.notes = open(Path(folder) / f"{number}.log", "w", buffering=1)  # noqa: SIM115
        self.posts = list(Post.objects.order_by("pk"))
        self.team = get_user_model().objects.get()

    def run(self, operations):
        names = self.random.choices(list(MIX), list(MIX.values()), k=operations)
        for number, name in enumerate(names):
            self.tag = f"{self.number}-{number}"
            done = self.until_taken(getattr(self, name)) or {"refused": True}
            self.notes.write(json.dumps({"name": name, "tag": self.tag} | done) + "\n")

    def until_taken(self, operation):
        """Whoever waits too long for the lock of SQLite is told so before anything is done, and
        presses again."""
        while True:
            try:
                return operation()
            except OperationalError as error:
                if "locked" not in str(error):
                    raise

    def pick(self, **fields):
        """A comment as it was a moment ago; by the time it is used it may have changed."""
        post = self.random.choice(self.posts)
        keys = list(Comment.objects.for_post(post).filter(**fields).values_list("pk", flat=True))
        return Comment.objects.get(pk=self.random.choice(keys)) if keys else None

    def take(self, post, parent=None):
        """By a reader or by the team, whose comments are published at once."""
        author = self.random.choice([None, None, self.team])
        try:
            comment = submit_comment(post=post, parent=parent, staff_user=author, body=self.tag)
        except ParentNotVisible:
            return None
        place = {"pk": comment.pk, "post": comment.post_id, "parent": comment.parent_id}
        # What the spam score puts away begins there; the team's begins held, for an instant.
        return place | {"begins": "spam" if comment.status == "spam" else "pending"}

    def submit(self):
        return self.take(self.random.choice(self.posts))

    def reply(self):
        parent = self.pick(status="approved")
        return parent and self.take(parent.post, parent.pk)

    def decide(self, verb, **fields):
        comment = self.pick(**fields)
        # Somebody else may be faster: then nothing changes, and that is what is noted.
        return comment and {
            "pk": comment.pk,
            "changed": verb(comment, by=self.team, reason=self.tag),
        }

    def approve(self):
        return self.decide(Comment.approve, erased_at=None)

    def remove(self):
        return self.decide(Comment.remove, status="approved")

    def hold(self):
        return self.decide(Comment.hold, status="approved")

    def spam(self):
        return self.decide(Comment.mark_as_spam, erased_at=None)

    def undo(self):
        comment = self.pick(erased_at=None)
        decision = comment and comment.decisions.active().first()
        return decision and {
            "pk": comment.pk,
            "decision": decision.pk,
            "changed": decision.undo(by=self.team),
        }

    def erase(self):
        comment = self.pick(erased_at=None)
        return comment and {"pk": comment.pk, "changed": comment.erase()}


class Judge:
    """Compares what was acknowledged with what the database holds."""

    def __init__(self, folder):
        self.notes = [
            json.loads(line)
            for path in sorted(Path(folder).glob("*.log"))
            for line in path.read_text().splitlines()
        ]
        self.rows = {row.pk: row for row in Comment.objects.all()}
        self.decisions = list(Decision.objects.order_by("pk"))
        self.broken = []

    def verdict(self):
        done = [note for note in self.notes if not note.get("refused")]
        self.comments([note for note in done if "post" in note])
        verbs = ("approve", "remove", "hold", "spam")
        self.decided([note for note in done if note["name"] in verbs])
        self.undone([note for note in done if note["name"] == "undo"])
        self.erased([note for note in done if note["name"] == "erase"])
        self.log()
        self.answered()
        self.counters()
        self.lessons()
        return {
            "operations": len(self.notes),
            "acknowledged": Counter(note["name"] for note in done),
            "changed": sum(note.get("changed", True) for note in done),
            "comments": len(self.rows),
            "deepest": max(row.level for row in self.rows.values()),
            "broken": self.broken,
            "sql_faults": tree_sql.faults(connection),
            "out_of_order": tree_sql.out_of_order(connection),
        }

    def comments(self, notes):
        for note in notes:
            row = self.rows.get(note["pk"])
            place = row and (row.post_id, row.parent_id)
            if place != (note["post"], note["parent"]):
                self.broken.append(f"lost: {note}")
            elif row.body != ("" if row.erased_at else note["tag"]):
                self.broken.append(f"other words: {note}")
        if len(self.rows) != POSTS + len(notes):
            self.broken.append(f"{len(self.rows)} comments, {POSTS + len(notes)} acknowledged")

    def decided(self, notes):
        # Who undoes gives back the words of the decision before.
        own = [row for row in self.decisions if not row.undoes_id]
        known = Counter((row.comment_id, row.reason) for row in own)
        for note in notes:
            if known[note["pk"], note["tag"]] != note["changed"]:
                self.broken.append(f"not on record: {note}")

    def undone(self, notes):
        known = [row.undoes_id for row in self.decisions if row.undoes_id]
        if sorted(known) != sorted(note["decision"] for note in notes if note["changed"]):
            self.broken.append(f"undone: {notes}, recorded {known}")

    def erased(self, notes):
        taken_back = [note["pk"] for note in notes if note["changed"]]
        rows = [row.pk for row in self.rows.values() if row.erased_at]
        recorded = [row.comment_id for row in self.decisions if row.verb == Decision.Verb.ERASE]
        if not sorted(taken_back) == sorted(rows) == sorted(recorded):
            self.broken.append(f"taken back: {taken_back}, rows {rows}, recorded {recorded}")

    def log(self):
        """Each decision begins where the one before it ended, and the last leads to what is."""
        told = dict.fromkeys(self.rows, "pending")
        told |= {note["pk"]: note["begins"] for note in self.notes if "begins" in note}
        for row in self.decisions:
            if row.from_status != told[row.comment_id]:
                self.broken.append(f"decision {row.pk} does not follow the one before it")
            told[row.comment_id] = row.to_status
        for pk, row in self.rows.items():
            if row.status != told[pk]:
                self.broken.append(f"comment {pk} is {row.status}, on record as {told[pk]}")

    def answered(self):
        """Nobody was let in below what was hidden: every time was taken while holding the lock."""
        of = defaultdict(list)
        for row in self.decisions:
            of[row.comment_id].append(row)
        for row in self.rows.values():
            before = [one.to_status for one in of[row.parent_id] if one.at <= row.submitted_at]
            if row.parent_id and before[-1:] != ["approved"]:
                self.broken.append(f"comment {row.pk} answers what was {before[-1:]}")

    def counters(self):
        """One more for each visible change: a lost update of a thread shows in its version."""
        versions = defaultdict(lambda: 1)
        for row in self.decisions:
            if "approved" in {row.from_status, row.to_status}:
                versions[self.rows[row.comment_id].post_id] += 1
        visible = Counter(row.post_id for row in self.rows.values() if row.status == "approved")
        for thread in Thread.objects.all():
            found = (thread.visible_count, thread.version)
            sizes = sum(size for _, size in thread.conversations)
            if found != (visible[thread.pk], versions[thread.pk]) or sizes != found[0]:
                self.broken.append(f"post {thread.pk}: {found} and {sizes} in conversations")

    def lessons(self):
        """What the spam score counted is what the comments say that they taught, exactly."""
        memory = counts.Memory()
        for body, name, website, lesson in Comment.objects.lessons():
            memory.move(features.read(body, name, website), "", lesson)
        wanted = {key: (row["spam"], row["good"]) for key, row in memory.rows.items()}
        found = {row.pk: (row.spam, row.good) for row in TokenCount.objects.all()}
        if found != wanted:
            self.broken.append(f"the spam score counted {found}, was taught {wanted}")


def prepare():
    """Five posts, each with something to answer."""
    team = make_moderator("alan")
    for _ in range(POSTS):
        make_comment(post=make_post(), staff_user=team)


def write(together, folder, number, operations, seed):
    writer = Writer(folder, number, seed)
    together.wait()
    writer.run(operations)


def race(folder, processes, operations, seed):
    """Let that many processes write, and say what the judge found."""
    policy.prepare()  # as a process does that serves; else each reads all phrases under the lock
    prepare()
    connections.close_all()  # each fork has a connection of its own
    fork = get_context("fork")
    together = fork.Barrier(int(processes) + 1, timeout=60)
    writers = [
        fork.Process(target=write, args=[together, folder, number, int(operations), seed])
        for number in range(int(processes))
    ]
    for writer in writers:
        writer.start()
    together.wait()
    start = time.monotonic()
    for writer in writers:
        writer.join()
    seconds = time.monotonic() - start
    if any(writer.exitcode for writer in writers):
        sys.exit(f"Processes ended with {[writer.exitcode for writer in writers]}.")
    print(json.dumps(Judge(folder).verdict() | {"seconds": round(seconds, 2)}))  # noqa: T201
