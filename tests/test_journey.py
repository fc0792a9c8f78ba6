"""One story, through the doors that people use: written, read, answered, approved, taken back."""

import feedparser
import pytest
from django.core.management import call_command

from blog.models import Post
from tests.blog.test_admin import ADD, written
from tests.support.pages import text

pytestmark = pytest.mark.django_db


def test_a_post_is_written_read_answered_approved_and_its_answer_taken_back(
    as_ada, as_alan, grace, client, capsys
):
    # Ada publishes a post.
    as_ada.post(ADD, written(title="The fan", body="<p>It is loud.</p>", hashtags="#heat"))
    post = Post.objects.get()
    address = post.get_absolute_url()
    assert "It is loud." in text(grace.get(address))
    assert "No thoughts yet on “ The fan ”" in text(grace.get(address))

    # Grace answers. Nobody else sees it, nor does any list, feed or search.
    sent = grace.post(f"{address}comment/", {"body": "Mine *hums*.", "name": "Grace"})
    own = sent["Location"]
    assert "Waiting for a moderator." in text(grace.get(own))
    for place in (address, "/", "/comments/feed/", f"{address}feed/", "/search/?q=hums"):
        assert "Mine" not in client.get(place).content.decode()
    assert "Mine hums" in text(grace.get(grace.get(own).context["in_conversation"]))

    # Alan reads it in the queue and approves it.
    (waiting,) = as_alan.get("/admin/comments/queue/").context["comments"]
    as_alan.post("/admin/comments/queue/approve/", {"id": waiting.pk})
    page = text(client.get(address))
    assert "1 thought on “ The fan ”" in page
    assert "Mine hums" in page
    assert "Your comment is published" in text(grace.get(own))
    assert len(feedparser.parse(client.get("/comments/feed/").content).entries) == 1
    assert len(client.get("/search/?q=hums").context["results"]) == 1

    # Somebody answers Grace, and Alan approves that as well.
    client.post(f"{address}comment/", {"body": "Ours too.", "parent": waiting.pk})
    (reply,) = as_alan.get("/admin/comments/queue/").context["comments"]
    as_alan.post("/admin/comments/queue/approve/", {"id": reply.pk})
    assert "2 thoughts on “ The fan ”" in text(client.get(address))

    # Grace takes hers back: her words are gone everywhere, the answer stays in its place.
    grace.post(own, {"action": "take-back"})
    page = text(client.get(address))
    assert "1 thought on “ The fan ”" in page
    assert "Deleted by its author." in page
    assert "Ours too." in page
    for place in (address, own, "/", "/comments/feed/", "/search/?q=hums"):
        assert "Mine" not in client.get(place).content.decode()

    # The trees stand.
    call_command("check_trees")
    assert capsys.readouterr().out == "2 comments in 1 trees, 0 faults\n"
