"""Somebody writes words that can mean a crisis: help is shown at once, and a person told first."""

import html

import pytest

from comments.models import Comment, HelpWords, ModerationSettings, PolicyPhrase, Thread
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"
WORDS = "I want to die. Stop taking baclofen."
HELP = "You can talk to somebody now."
HEADING = "You do not have to wait for us"


@pytest.fixture
def post(db):
    return make_post(title="Night shift")


def send(client, post, body=WORDS, **fields):
    fields = {"body": body, "action": "post"} | fields
    return client.post(f"{post.get_absolute_url()}comment/", fields)


def text_of(response):
    return html.unescape(response.content.decode())


def test_the_words_are_taken_and_help_is_shown_with_the_answer(grace, post):
    response = grace.get(send(grace, post)["Location"])

    page = text_of(response)
    assert response.status_code == 200
    assert page.index(HEADING) < page.index("Thank you. We have your comment.")
    assert HELP in page
    assert "Your comment is not public." in page
    assert "This blog is not a helpline, and we may not read your comment tonight." in page
    assert Comment.objects.get().status == "pending"


def test_they_are_first_in_the_queue_and_marked_in_red(as_alan, grace, post):
    make_comment(post=post, status="pending", body="Earlier words.")
    send(grace, post)
    as_alan.post(f"{QUEUE}{Comment.objects.latest('pk').pk}/read/")

    page = text_of(as_alan.get(QUEUE))

    assert page.index("<mark>want to die</mark>") < page.index("Earlier words.")
    assert '<p class="why care"><b>Held because:</b> It uses words that can mean a crisis: ' in page
    assert "What to say" in page


def test_the_owner_says_what_help_is(grace, post):
    HelpWords.objects.filter(kind="talk").update(words="Ring **Rosa** on the ward.")

    page = text_of(grace.get(send(grace, post)["Location"]))

    assert "Ring <strong>Rosa</strong> on the ward." in page
    assert HELP not in page


def test_help_stays_on_their_page_when_the_comment_is_published(grace, post, alan):
    own = send(grace, post)["Location"]

    Comment.objects.get().approve(by=alan)

    page = text_of(grace.get(own))
    assert HELP in page
    assert "This blog is not a helpline" not in page


def test_they_are_never_merely_warned(grace, post):
    response = send(grace, post)

    assert response.status_code == 302
    assert [row[0] for row in Comment.objects.get().hold_reasons] == ["crisis", "dose"]


@pytest.mark.parametrize("mode", ["hold-all", "known-publish", "publish-unless-held"])
def test_they_are_read_by_a_person_in_every_mode(grace, post, mode):
    ModerationSettings.load().blog.save()
    ModerationSettings.objects.create(blog_id=1, mode=mode)

    send(grace, post)

    comment = Comment.objects.get()
    assert (comment.status, comment.is_urgent, comment.urgency) == ("pending", True, 2)


def test_a_field_that_a_browser_filled_in_does_not_put_them_away_as_spam(grace, post):
    send(grace, post, moss="07700 900123")

    assert Comment.objects.get().status == "pending"


def test_a_refused_word_does_not_send_them_away(grace, post):
    PolicyPhrase.objects.create(pattern="baclofen", verdict="refuse")

    response = send(grace, post)

    assert response.status_code == 302
    assert Comment.objects.get().status == "pending"


# Where the words cannot be taken, or not yet


def closed(post):
    Thread.objects.create(post=post, is_open=False)
    return {}


def gone(post):
    return {"parent": make_comment(post=post, status="removed").pk}


def preview(post):
    return {"action": "preview"}


def too_long(post):
    return {"body": WORDS + " a" * 10_000}


def bad_website(post):
    return {"website": "no website"}


STOPPED = [(closed, 409), (gone, 409), (preview, 200), (too_long, 422), (bad_website, 422)]


@pytest.mark.parametrize(("stopped", "status"), STOPPED)
def test_help_is_shown_whatever_stands_in_the_way(grace, post, stopped, status):
    response = send(grace, post, **stopped(post))

    page = text_of(response)
    assert response.status_code == status
    assert page.index(HEADING) < page.index(f'On <a href="{post.get_absolute_url()}"')
    assert HELP in page
    assert "What you wrote is below. Nobody else has seen it yet." in page
    assert WORDS in page


@pytest.mark.parametrize(("stopped", "status"), STOPPED)
def test_no_help_is_pressed_on_others(grace, post, stopped, status):
    fields = {"body": "Dying for a coffee."} | stopped(post)
    fields["body"] = fields["body"].replace(WORDS, "Dying for a coffee.")

    response = send(grace, post, **fields)

    assert response.status_code == status
    assert HEADING not in text_of(response)


def test_help_is_shown_to_somebody_who_wrote_too_often(grace, post, settings):
    settings.LIMITS = settings.LIMITS | {"posts": "1 per 10 minutes"}
    send(grace, post, "One.")

    response = send(grace, post)

    page = text_of(response)
    assert response.status_code == 429
    assert HELP in page
    assert WORDS in page


def test_help_is_shown_to_a_banned_writer_too(grace, post, alan):
    earlier = make_comment(post=post)
    earlier.ban(by=alan, days=7)

    response = send(grace, post, writer=str(earlier.browser_id))

    page = text_of(response)
    assert response.status_code == 409
    assert "this blog does not accept comments from you for now" in page
    assert HELP in page


# A change of what was written


def test_a_change_shows_help_at_once(grace, post):
    comment = make_comment(post=post, status="pending", body="All is well.")
    address = f"/comment/{comment.token}/change/"

    shown = text_of(grace.post(address, {"body": WORDS, "action": "preview"}))
    saved = grace.post(address, {"body": WORDS, "action": "change"})

    assert HELP in shown
    assert saved.status_code == 302
    assert HELP in text_of(grace.get(saved["Location"]))


def test_looking_at_the_form_presses_no_help_on_anybody(grace, post):
    comment = make_comment(post=post, status="pending", body="All is well.")

    assert HEADING not in text_of(grace.get(f"/comment/{comment.token}/change/"))
