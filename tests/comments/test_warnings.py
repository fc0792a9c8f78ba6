"""Before somebody gives away a telephone number, or tells others what to do about a medicine, they
are asked; the choice is theirs."""

import html
import re

import pytest

from comments.models import Comment, ModerationSettings
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db

WORDS = "Skip your tablets & sleep. Ring 07700 900123."


@pytest.fixture
def post(db):
    return make_post(title="Night shift")


def send(client, post, **fields):
    fields = {"body": WORDS, "name": "Grace", "action": "post"} | fields
    return client.post(f"{post.get_absolute_url()}comment/", fields)


def text_of(response):
    return html.unescape(response.content.decode())


def test_the_reader_is_asked_and_nothing_is_stored(grace, post):
    response = send(grace, post)

    page = text_of(response)
    assert response.status_code == 200
    assert "<title>Before you send it: " in page
    assert "<h2>Before this is public</h2>" in page
    assert "“Skip your tablets”. This tells someone to change a medicine." in page
    assert "“07700 900123”" in page
    assert Comment.objects.count() == 0


def test_the_words_are_kept(grace, post):
    parent = make_comment(post=post)

    page = send(grace, post, website="example.org", parent=parent.pk).content.decode()

    assert html.escape(WORDS) in page
    assert 'value="Grace"' in page
    assert 'value="example.org"' in page
    assert f'name="parent" value="{parent.pk}"' in page


def test_the_words_may_be_sent_all_the_same(grace, post):
    page = send(grace, post).content.decode()
    [warned] = re.findall(r'name="warned" value="(\w+)"', page)

    response = send(grace, post, warned=warned)

    comment = Comment.objects.get()
    assert response.status_code == 302
    assert (comment.status, comment.body) == ("pending", WORDS)
    assert [row[0] for row in comment.hold_reasons] == ["personal", "dose"]
    assert [comment.quote(row) for row in comment.hold_reasons] == [
        "07700 900123",
        "Skip your tablets",
    ]


def test_other_words_are_sent_without_a_question(grace, post):
    assert send(grace, post, body="I take 20 minutes.").status_code == 302


def test_a_medicine_that_the_owner_named_is_asked_about(grace, post):
    ModerationSettings.load().blog.save()
    ModerationSettings.objects.create(blog_id=1, medicines="Examplix")

    page = text_of(send(grace, post, body="Stop taking Examplix."))

    assert "“Stop taking Examplix”. This tells someone to change a medicine." in page


def test_a_number_in_the_name_is_asked_about_too(grace, post):
    response = send(grace, post, body="Hello.", name="07700 900123")

    assert "“07700 900123”" in text_of(response)
    assert Comment.objects.count() == 0


def test_hostile_words_are_quoted_as_text(grace, post):
    response = send(grace, post, body="Write to <b>@example.org or x@example.org<script>1</script>")

    assert b"<script>1" not in response.content


def test_a_preview_asks_nothing(grace, post):
    assert "Before this is public" not in text_of(send(grace, post, action="preview"))
