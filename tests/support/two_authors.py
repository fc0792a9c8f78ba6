"""Several authors save the same posts at the same moment; `test_conflicts.py` runs them.

Each works in a process of its own, on the database in DATABASE_URL.
"""

import json
import time
from pathlib import Path

from django.contrib.auth import get_user_model
from django.test import Client
from django.test.utils import setup_test_environment

from blog.models import Autosave, Post
from tests.support import factories

AUTHORS = ("ada", "zoe", "kit")
POSTS = 6
WORKER = """import sys, django
from tests.support import suite
suite.configure()
django.setup()
from tests.support import two_authors
getattr(two_authors, sys.argv[1])(*sys.argv[2:])"""


def prepare():
    for name in AUTHORS:
        factories.make_author(name, name=name, group="Editors")
    for _ in range(POSTS):
        factories.make_post()


def save(folder, author):
    """Save every post on the edition that it has before anybody begins."""
    from tests.blog.test_admin import change, written

    setup_test_environment()
    client = Client()
    client.force_login(get_user_model().objects.get(username=author))
    posts = list(Post.objects.order_by("pk"))
    client.get("/admin/")  # everything is loaded before it counts
    (Path(folder) / f"{author}.ready").touch()
    while not (Path(folder) / "go").exists():
        time.sleep(0.005)
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
