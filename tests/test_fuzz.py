"""Whatever is sent, nobody is answered with a failure of ours. `make faults` sends 20,000."""

import os
import traceback
from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command

from blog.models import Post
from comments.models import Comment
from tests.support import factories
from tests.support.fuzz import Fuzzer

REQUESTS = int(os.environ.get("FUZZ_REQUESTS", 500))
SEED = os.environ.get("FUZZ_SEED", "colloquy")


@pytest.mark.django_db
def test_no_request_is_answered_with_a_failure():
    call_command("load_demo", stdout=StringIO())
    owner = get_user_model().objects.create_superuser("owner")
    people = {
        "reader": None,
        "author": factories.make_author("fuzz-author", name="Fuzz"),
        "moderator": factories.make_moderator("fuzz-moderator"),
        "owner": owner,
    }
    held = factories.make_comment(status="pending", post=Post.objects.published().first())
    known = [
        held.token,
        str(held.pk),
        *(str(pk) for pk in Comment.objects.values_list("pk", flat=True)[:20]),
    ]
    known += Post.objects.values_list("slug", flat=True)
    known += ["2026", "11", "blog", "post", "comments", "comment"]

    failures = Fuzzer(SEED, people, known).run(REQUESTS)

    assert not failures, "\n\n".join(told(*failure) for failure in failures)


def told(request, exc_info):
    """A failure in words: what was sent, and where it ended."""
    last = "".join(traceback.format_exception(*exc_info)[-3:]) if exc_info else ""
    return f"{request}\n{last}"
