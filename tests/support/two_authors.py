"""Several authors save the same posts at the same moment; `test_conflicts.py` runs them.

Each works in a process of its own, on the database in DATABASE_URL.
"""

import json
import sys
from multiprocessing import get_context

from django.contrib.auth import get_user_model
from django.db import connections
from django.test import Client
from django.test.utils import setup_test_environment

from blog.models import Autosave, Post
from tests.support import factories

AUTHORS = ("ada", "zoe", "kit")
POSTS = 6
RACE = """import django
from tests.support import suite
suite.configure()
django.setup()
from tests.support import two_authors
two_authors.race()"""


def prepare():
    for name in AUTHORS:
        factories.make_author(name, name=name, group="Editors")
    for _ in range(POSTS):
        factories.make_post()


def save(together, author):
    """Save every post on the edition that it has before anybody begins."""
    from tests.blog.test_admin import change, written

    client = Client()
    client.force_login(get_user_model().objects.get(username=author))
    posts = list(Post.objects.order_by("pk"))
    client.get("/admin/")  # everything is loaded before it counts
    together.wait()
    for post in posts:
        words = {"body": f"<p>By {author}.</p>", "edition": post.edition, "sitting": f"p{post.pk}"}
        client.post(change(post), written(title=post.title) | words)


def judge():
    """For each post: whose words it has, and whose were refused and kept."""
    verdict = []
    for post in Post.objects.order_by("pk"):
        kept = [sitting.data["body"] for sitting in Autosave.objects.unsaved().filter(post=post)]
        verdict.append({"post": post.body, "kept": kept})
    print(json.dumps(verdict))  # noqa: T201


def race():
    """Let the authors save, and say what came of it."""
    setup_test_environment()
    prepare()
    connections.close_all()  # each fork has a connection of its own
    fork = get_context("fork")
    together = fork.Barrier(len(AUTHORS), timeout=60)
    authors = [fork.Process(target=save, args=[together, author]) for author in AUTHORS]
    for author in authors:
        author.start()
    for author in authors:
        author.join()
    if any(author.exitcode for author in authors):
        sys.exit(f"Processes ended with {[author.exitcode for author in authors]}.")
    judge()
