"""The address of one comment: it leads to the comment, or says what became of it."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from blog.models import BrokenLink
from blog.redirects.broken_links import tally
from comments.models import Comment, Thread
from tests.support.factories import make_comment, make_conversations, make_post
from tests.support.pages import text

pytestmark = pytest.mark.django_db

NEVER = (404, "There is no comment at this address.")


def told(client, comment, *, in_post=False):
    """Status and sentence of a permalink, or of `?thread=` on the post."""
    page = f"{comment.post.get_absolute_url()}?thread={comment.pk}"
    response = client.get(page if in_post else f"/comment/{comment.pk}/")
    return response.status_code, re.search(r"data-gone>(.*?)</p>", response.content.decode())[1]


def test_a_permalink_leads_to_the_comment(grace):
    comment = make_comment()

    response = grace.get(comment.get_absolute_url())

    assert comment.get_absolute_url() == f"/comment/{comment.pk}/"
    assert response.status_code == 302
    assert response["Location"] == f"{comment.post.get_absolute_url()}#comment-{comment.pk}"
    assert not response.cookies


def test_a_permalink_leads_to_the_page_of_a_long_thread_that_holds_the_comment(grace):
    post = make_post()
    comments = make_conversations(post, [None] * 45 + [n % 45 for n in range(170)])
    pages = {}

    for place, number in ((0, 1), (19, 1), (20, 2), (44, 3), (45 + 41, 3)):
        address = grace.get(f"/comment/{comments[place].pk}/")["Location"]
        pages[place] = (
            address == f"{post.get_absolute_url()}?page={number}#comment-{comments[place].pk}"
        )
        assert f'id="comment-{comments[place].pk}"' in grace.get(address).content.decode()
    comments[44].pin(by=None)

    assert pages == dict.fromkeys([0, 19, 20, 44, 86], True)
    assert "?page=1#" in grace.get(f"/comment/{comments[44].pk}/")["Location"]


def test_a_permalink_costs_the_same_under_a_long_thread(grace):
    short = make_comment()
    long = make_conversations(make_post(), [None] * 300)[-1]
    counts = []

    for comment in (short, long):
        with CaptureQueriesContext(connection) as captured:
            assert grace.get(f"/comment/{comment.pk}/").status_code == 302
        counts.append(len(captured))

    assert counts == [2, 2]


FATES = {
    "deleted by its author": (
        lambda comment, alan: comment.erase(),
        (410, "This comment was deleted by its author."),
    ),
    "removed": (
        lambda comment, alan: comment.remove(by=alan),
        (410, "A moderator removed this comment."),
    ),
    "removed for a reason": (
        lambda comment, alan: comment.remove(by=alan, reason="It names <somebody>."),
        (410, "A moderator removed this comment: It names &lt;somebody&gt;."),
    ),
    "rejected afterwards": (
        lambda comment, alan: comment.reject(by=alan),
        (410, "A moderator removed this comment."),
    ),
    "found to be spam afterwards": (
        lambda comment, alan: comment.mark_as_spam(by=alan),
        (410, "A moderator removed this comment."),
    ),
    "held again": (
        lambda comment, alan: comment.hold(by=alan, reason="Reported"),
        (404, "This comment was published. It is now held for a moderator."),
    ),
}


def test_what_was_public_says_what_became_of_it(grace, alan):
    for name, (happen, answer) in FATES.items():
        comment = make_comment(body="Unseen words.", author_name="Nobody")
        make_comment(post=comment.post)
        happen(comment, alan)
        page = grace.get(f"/comment/{comment.pk}/").content.decode()

        assert (name, told(grace, comment)) == (name, answer)
        assert (name, told(grace, comment, in_post=True)) == (name, answer)
        assert f'href="{comment.post.get_absolute_url()}#comments"' in page
        assert "Unseen words." not in page
        assert "Nobody" not in page.replace("Nobody can bring it back.", "")


def test_it_says_so_too_where_replies_hang_on_a_placeholder(grace, alan):
    comment = make_comment()
    make_comment(parent=comment)
    comment.remove(by=alan)

    assert told(grace, comment) == (410, "A moderator removed this comment.")
    thread = grace.get(f"{comment.post.get_absolute_url()}?thread={comment.pk}")
    assert (thread.status_code, "Removed by a moderator." in text(thread)) == (200, True)


def test_what_was_never_public_is_told_from_nothing_by_nobody(grace, alan):
    """Neither the status nor a byte of the page tells a held comment from one that never was."""
    post = make_post()
    kept = {status: make_comment(post=post, status=status) for status in ("pending", "spam")}
    for verb in (Comment.reject, Comment.remove):
        kept[verb.__name__] = make_comment(post=post, status="pending")
        verb(kept[verb.__name__], by=alan, reason="A reason")
    kept["erased"] = make_comment(post=post, status="pending")
    kept["erased"].erase()
    kept["of a draft"] = make_comment()
    kept["of a draft"].post.unpublish()
    address = f"{post.get_absolute_url()}?thread="

    def page(path):
        response = grace.get(path)
        return response.status_code, dict(response.headers), response.content

    nothing, nothing_there = page("/comment/999999/"), page(f"{address}999999")

    assert nothing[0] == nothing_there[0] == 404
    assert NEVER[1] in nothing[2].decode()
    for name, comment in kept.items():
        assert (name, page(f"/comment/{comment.pk}/") == nothing) == (name, True)
        assert (name, page(f"{address}{comment.pk}") == nothing_there) == (name, True)


def test_a_reply_that_is_gone_is_not_its_conversation(grace):
    root = make_comment()
    reply, held = make_comment(parent=root), make_comment(parent=root, status="pending")
    reply.erase()

    assert told(grace, reply, in_post=True) == (410, "This comment was deleted by its author.")
    assert told(grace, held, in_post=True) == NEVER


def test_a_comment_of_another_post_was_never_here(grace):
    comment = make_comment()
    comment.erase()
    elsewhere = make_post()

    response = grace.get(f"{elsewhere.get_absolute_url()}?thread={comment.pk}")

    assert response.status_code == 404
    assert NEVER[1] in response.content.decode()
    assert comment.post.title not in response.content.decode()


def test_numbers_that_no_database_has_are_not_found(grace):
    for number in ("0", "9" * 15, "9" * 30):
        assert grace.get(f"/comment/{number}/").status_code == 404


def test_what_is_gone_is_no_broken_link_for_the_owner(grace):
    comment = make_comment(status="pending")

    grace.get(f"{comment.post.get_absolute_url()}?thread={comment.pk}")
    tally.write()

    assert not BrokenLink.objects.exists()


def test_a_reply_says_what_became_of_what_it_answers(grace, alan):
    fates = {
        "a deleted comment": Comment.erase,
        "a removed comment": lambda comment: comment.remove(by=alan),
        "a hidden comment": lambda comment: comment.hold(by=alan),
    }
    for words, happen in fates.items():
        root = make_comment()
        make_comment(parent=root)
        happen(root)

        page = grace.get(root.post.get_absolute_url()).content.decode()

        assert re.findall(r'<span class="vh">in reply </span>to ([^<]*)<', page) == [words]


def test_the_list_of_a_long_thread_says_it_too(grace):
    comments = make_conversations(make_post(), [None] * 201 + [0])
    comments[0].erase()

    page = grace.get(comments[0].post.get_absolute_url()).content.decode()

    assert re.search(r'<a href="#comment-\d+">1\. .*?A deleted comment', page)
    assert Thread.objects.get(pk=comments[0].post_id).visible_count == 201
