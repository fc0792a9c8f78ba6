"""Words that the owner adds: whoever uses them is treated as somebody in danger, at once."""

import html

import pytest

from blog.models import Mail
from comments import policy
from comments.models import Comment, PolicyPhrase
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db

PATTERN = "grippy socks*"
BODY = "Grippy socks again. You should stop your baclofen."
HELP = "Samaritans"


@pytest.fixture
def post(db):
    PolicyPhrase.objects.create(pattern=PATTERN, verdict="crisis")
    return make_post(title="Night shift")


def send(client, post, **fields):
    fields = {"body": BODY, "action": "post"} | fields
    return client.post(f"{post.get_absolute_url()}comment/", fields)


def text_of(response):
    return html.unescape(response.content.decode())


def test_they_are_held_and_moderators_are_told(grace, alan, post):
    send(grace, post)

    comment = Comment.objects.get()
    assert (comment.status, comment.urgency) == ("pending", 2)
    assert comment.hold_reasons[0] == ["crisis_words", ["body", 0, 12]]
    assert Mail.objects.filter(kind="comments.crisis").count() == 1


def test_whoever_uses_them_is_shown_help_and_no_warning(grace, post):
    response = send(grace, post)

    assert response.status_code == 302
    assert HELP in text_of(grace.get(response["Location"]))


def test_a_preview_shows_help_too(grace, post):
    assert HELP in text_of(send(grace, post, action="preview"))


def test_what_help_they_need_is_not_known_so_two_kinds_are_shown():
    assert policy.help_needed([["crisis_words", None]]) == ("ambulance", "talk")


def test_the_queue_says_that_they_are_the_owners(as_alan, post):
    make_comment(post=post, body=BODY, status="pending")

    page = text_of(as_alan.get("/admin/comments/queue/"))

    assert "It uses words that this blog treats as a crisis" in page


def test_they_are_found_whatever_the_case_and_not_in_links(post):
    house = policy.PolicyContext(mode="publish-unless-held", crisis_words=(PATTERN,))

    assert policy.is_crisis(policy.Draft("GRIPPY  sockś!"), house)
    assert not policy.is_crisis(policy.Draft("https://a.example/grippy-socks"), house)
    assert not policy.is_crisis(policy.Draft("Grippy shoes."), house)


@pytest.fixture
def owner(admin_client):
    return admin_client


def test_the_owner_adds_one_as_any_other_word(owner):
    form = {"pattern": PATTERN, "verdict": "crisis", "sample": "It was grippy socks for me."}

    response = owner.post("/admin/comments/policyphrase/add/", form)

    assert response.status_code == 302
    assert PolicyPhrase.objects.get().verdict == "crisis"


def test_one_that_would_find_nearly_everything_is_refused(owner):
    form = {"pattern": "a*", "verdict": "crisis", "sample": "a"}

    page = text_of(owner.post("/admin/comments/policyphrase/add/", form))

    assert "Write at least three letters beside the *" in page
    assert not PolicyPhrase.objects.exists()
