"""The public form: what is taken, what is refused, and that no word is lost either way."""

import html
import re

import pytest
from django.core.cache import caches
from django.test import Client

from blog.models import Blog
from comments import spam, tokens
from comments.models import Comment, Decision, ModerationSettings, PolicyPhrase, Thread
from comments.submission import submit_comment
from tests.support.factories import make_comment, make_moderator, make_post

pytestmark = pytest.mark.django_db

WORDS = "A <word> of thanks & more."


@pytest.fixture
def post(db):
    return make_post(title="Sleep")


def send(client, post, *, headers=None, **fields):
    fields = {"body": WORDS, "action": "post"} | fields
    return client.post(f"{post.get_absolute_url()}comment/", fields, headers=headers)


def given_back(response):
    """What stands in the fields of the form that comes back."""
    page = response.content.decode()
    values = {
        name: html.unescape(value)
        for name, value in re.findall(r'<input [^>]*name="(\w+)"[^>]*value="([^"]*)"', page)
    }
    values |= {
        name: html.unescape(value)
        for value, name in re.findall(r'<input [^>]*value="([^"]*)"[^>]*name="(\w+)"', page)
    }
    [body] = re.findall(r'<textarea name="body"[^>]*>\n?(.*?)</textarea>', page, re.DOTALL)
    return values | {"body": html.unescape(body)}


def text_of(response):
    return html.unescape(response.content.decode())


# What is taken


def test_a_comment_is_taken_and_waits(grace, post):
    response = send(grace, post, name=" Grace ", website="example.org")

    comment = Comment.objects.get()
    assert response.status_code == 302
    assert response["Location"].startswith("/comment/")
    assert (comment.status, comment.hold_reasons) == ("pending", [["everything", None]])
    assert (comment.post, comment.parent, comment.staff_user) == (post, None, None)
    assert (comment.body, comment.author_name) == (WORDS, "Grace")
    assert comment.author_url == "https://example.org"


def test_a_comment_without_a_name_is_taken(grace, post):
    send(grace, post)

    assert Comment.objects.get().shown_name == "Anonymous"


def test_taking_a_comment_is_eight_statements_whatever_the_owner_and_the_score_know(
    grace, post, django_assert_max_num_queries
):
    PolicyPhrase.objects.bulk_create(PolicyPhrase(pattern=f"word{number}") for number in range(50))
    spam.relearn([("Cheap!!", "", "", "spam"), (WORDS, "", "", "good")] * spam.classifier.ENOUGH)
    send(grace, post)

    with django_assert_max_num_queries(10):  # two of them the savepoint around them
        send(grace, post, body="Some more words of thanks.")

    assert Comment.objects.count() == 2


def test_a_reply_is_taken_under_its_parent(grace, post):
    parent = make_comment(post=post)

    send(grace, post, parent=parent.pk)

    assert Comment.objects.get(status="pending").parent == parent


def test_line_ends_are_made_one(grace, post):
    send(grace, post, body="One\r\ntwo\rthree\n")

    assert Comment.objects.get().body == "One\ntwo\nthree"


def test_the_longest_text_is_taken(grace, post):
    send(grace, post, body="a" * 10_000)

    assert len(Comment.objects.get().body) == 10_000


def test_the_answer_to_a_post_is_kept_by_nobody(grace, post):
    response = send(grace, post)

    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex"


def test_a_held_comment_is_shown_nowhere(grace, post):
    make_comment(post=post, body="Seen words.")

    send(grace, post, body="Unseen words.", name="Unseen")

    address = post.get_absolute_url()
    pages = [
        grace.get(where).content.decode()
        for where in (
            address,
            f"{address}?all=1",
            f"{address}?sort=new",
            f"{address}feed/",
            "/",
            "/feed/",
            "/comments/feed/",
            "/archive/",
            "/sitemap.xml",
            "/search/?q=Unseen",
            "/search/?q=Unseen+words&in=comments",
        )
    ]
    assert [page for page in pages if "Unseen words." in page] == []
    assert "1 thought on" in pages[0]
    assert "1 thought<" in pages[4]
    assert "Nothing found" in pages[9]
    assert Thread.objects.get(pk=post.pk).visible_count == 1


def test_an_approved_comment_is_shown_everywhere_at_once(grace, post, alan):
    send(grace, post, body="Seen words.", name="Grace")

    Comment.objects.get().approve(by=alan)

    address = post.get_absolute_url()
    assert "1 thought on “<bdi>Sleep</bdi>”" in grace.get(address).content.decode()
    assert "Seen words." in grace.get(address).content.decode()
    assert "Seen words." in grace.get(f"{address}feed/").content.decode()
    assert "Seen words." in grace.get("/comments/feed/").content.decode()
    assert "1 result<" in grace.get("/search/?q=Seen&in=comments").content.decode()
    assert "1 thought<" in grace.get("/").content.decode()


def test_a_filled_trap_holds_and_its_writer_is_told_why(grace, post):
    """A browser fills in fields by itself: whom it happens to has done nothing wrong."""
    response = send(grace, post, moss="123")

    comment = Comment.objects.get()
    page = text_of(grace.get(response["Location"]))
    assert (comment.status, comment.hold_reasons) == ("pending", [["trap", None]])
    assert "Your browser may have done that by itself." in page
    assert "A moderator decided" not in page


def test_what_software_took_for_advertising_is_no_moderators_decision(grace, alan, post):
    own = send(grace, post)["Location"]
    comment = Comment.objects.get()
    Comment.objects.update(status="spam")
    unread = text_of(grace.get(own))

    Comment.objects.update(status="pending")
    comment.mark_as_spam(by=alan)
    decided = text_of(grace.get(own))

    assert "Our software took it for advertising and put it aside." in unread
    assert "A moderator decided" not in unread
    assert "A moderator decided not to publish it." in decided
    assert "Our software" not in decided


def test_the_form_opened_by_hand_leads_to_the_post(grace, post):
    response = grace.get(f"{post.get_absolute_url()}comment/")

    assert response.status_code == 302
    assert response["Location"] == f"{post.get_absolute_url()}#respond"
    assert Comment.objects.count() == 0


def test_fields_that_are_not_on_the_form_change_nothing(grace, post):
    send(grace, post, status="approved", author=1, kind="pingback", tree_id=7, author_email="a@b.c")

    comment = Comment.objects.get()
    assert (comment.status, comment.staff_user, comment.kind) == ("pending", None, "comment")
    assert (comment.tree_id, comment.author_email) == ((post.pk << 32) + 1, "")


def test_each_field_runs_in_the_direction_of_what_is_typed(grace, post):
    page = grace.get(post.get_absolute_url()).text
    fields = re.findall(r'<(?:textarea|input)[^>]* name="(body|name|website)"[^>]*', page)
    directions = re.findall(r'name="(?:body|name|website)"[^>]* dir="(\w+)"', page)

    assert dict(zip(fields, directions, strict=True)) == {
        "body": "auto",
        "name": "auto",
        "website": "ltr",
    }


# Words that are refused, and given back


FORBIDDEN = [
    pytest.param("", "Write something first", id="empty"),
    pytest.param(" \n\t ", "Write something first", id="blank"),
    pytest.param("> Hers\n> and hers", "There is only a quotation.", id="quotation"),
    pytest.param("a" * 10_001, "This is too long: 10001 characters, and 10,000 fit.", id="long"),
    pytest.param("nul \x00 here", "invisible control character", id="nul"),
    pytest.param("escape \x1b[31m", "invisible control character", id="escape"),
    pytest.param("\u200b\u2060\ufeff", "Write something first", id="nothing to see"),
    pytest.param("\u2800 \u3164\u115f", "Write something first", id="fillers"),
    pytest.param("\u00ad", "Write something first", id="soft hyphen"),
    pytest.param("\ufe0f", "Write something first", id="variation"),
    pytest.param("\u0301\u0323", "Write something first", id="accents alone"),
    pytest.param("\U000e0041\U000e007f", "Write something first", id="tags"),
    pytest.param("\u200f\u2067\u2069", "Write something first", id="directions"),
    pytest.param("&#x200b;&nbsp;&shy;", "Write something first", id="entities"),
    pytest.param("```\n\n```", "Write something first", id="code of nothing"),
    pytest.param("> Hers\n\u200b", "There is only a quotation.", id="below a quotation"),
]


@pytest.mark.parametrize(("body", "error"), FORBIDDEN)
@pytest.mark.parametrize("action", ["post", "preview"])
def test_what_cannot_be_taken_is_explained_and_given_back(grace, post, body, error, action):
    response = send(grace, post, body=body, name="Grace", website="example.org", action=action)

    back = given_back(response)
    assert response.status_code == 422
    assert error in text_of(response)
    assert back["body"].strip() == body.strip()
    assert (back["name"], back["website"]) == ("Grace", "example.org")
    assert Comment.objects.count() == 0


def test_the_error_belongs_to_its_field(grace, post):
    page = send(grace, post, body="").content.decode()

    assert 'aria-invalid="true"' in page
    assert 'aria-describedby="reply-body_helptext reply-body_error"' in page
    assert 'id="reply-body_error"' in page
    assert "<title>Error: " in page


def test_half_a_character_is_explained_and_the_rest_given_back(grace, post):
    """A lone surrogate cannot be written in UTF-8; old programs send its three bytes anyway."""
    response = grace.post(
        f"{post.get_absolute_url()}comment/",
        b"body=before%ED%A0%80after&name=Gr%ED%A0%80ace&action=post",
        content_type="application/x-www-form-urlencoded",
    )

    back = given_back(response)
    assert response.status_code == 422
    assert "Some characters were damaged" in text_of(response)
    assert back["body"].startswith("before")
    assert back["body"].endswith("after")
    assert Comment.objects.count() == 0


def test_half_a_character_in_a_multipart_form_is_explained_too(grace, post):
    response = grace.post(
        f"{post.get_absolute_url()}comment/",
        b'--x\r\nContent-Disposition: form-data; name="body"\r\n\r\n'
        b"before\xed\xa0\x80after\r\n--x--\r\n",
        content_type="multipart/form-data; boundary=x",
    )

    assert response.status_code == 422
    assert "Some characters were damaged" in text_of(response)


@pytest.mark.parametrize("name", ["Grace\x00", "\u200b\u3164", "G" * 81])
def test_a_name_that_cannot_be_taken_is_explained(grace, post, name):
    response = send(grace, post, name=name)

    back = given_back(response)
    assert response.status_code == 422
    assert 'id="reply-name_error"' in response.content.decode()
    assert (back["name"], back["body"]) == (name, WORDS)


@pytest.mark.parametrize("website", ["javascript:123", "no website", "https://", "ftp://a.example"])
def test_a_website_that_is_none_is_explained(grace, post, website):
    response = send(grace, post, website=website)

    back = given_back(response)
    assert response.status_code == 422
    assert "Write the whole address, as in https://example.org" in text_of(response)
    assert (back["website"], back["body"]) == (website, WORDS)


@pytest.mark.parametrize("parent", ["x", "-1", "0", "1e3", "9" * 30, "1\x00", "١"])
def test_a_parent_that_is_no_comment_loses_no_word(grace, post, parent):
    response = send(grace, post, parent=parent)

    assert response.status_code in {409, 422}
    assert given_back(response)["body"] == WORDS
    assert Comment.objects.count() == 0


def test_hostile_words_come_back_as_text(grace, post):
    hostile = '</textarea><script>alert(1)</script>"><img src=x>\x00'

    response = send(grace, post, body=hostile, name=hostile, website=hostile)

    assert response.status_code == 422
    assert b"<script>alert" not in response.content
    assert b"<img src=x" not in response.content


def test_a_draft_takes_no_comment(grace):
    assert send(grace, make_post(status="draft")).status_code == 404
    assert Comment.objects.count() == 0


# The preview


def test_a_preview_stores_nothing_and_gives_the_words_back(grace, post):
    response = send(grace, post, body="Quite *so*.", name="Grace", action="preview")

    back = given_back(response)
    assert response.status_code == 200
    assert '<p dir="auto">Quite <em>so</em>.</p>' in response.content.decode()
    assert (back["body"], back["name"]) == ("Quite *so*.", "Grace")
    assert Comment.objects.count() == 0


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ({"name": ""}, "<bdi>Anonymous</bdi>"),
        ({"name": "Zoë"}, "<bdi>Zoë</bdi>"),
        (
            {"name": "Grace", "website": "example.org"},
            '<bdi><a href="https://example.org" rel="nofollow ugc noopener">Grace</a></bdi>',
        ),
    ],
)
def test_a_preview_shows_the_name_under_which_it_will_stand(grace, post, typed, shown):
    page = text_of(send(grace, post, action="preview", **typed))

    assert f'<p class="by">{shown}</p>' in page
    assert "<span>Just now</span>" in page


def test_a_preview_of_a_reply_stays_a_reply(grace, post):
    parent = make_comment(post=post, author_name="Ada", body="What she said.")

    response = send(grace, post, parent=parent.pk, action="preview")

    to = '<span class="to"><span class="vh">in reply </span>to <bdi>Ada</bdi></span>'
    assert to in text_of(response)

    assert given_back(response)["parent"] == str(parent.pk)
    assert "Leave a reply to <bdi>Ada</bdi>" in text_of(response)
    assert "What she said." in text_of(response)


# What stands in the way


@pytest.mark.parametrize("how", [{"is_open": False}, {"closes_after_days": 30}])
def test_a_closed_thread_gives_the_words_back(grace, post, how):
    Thread.objects.create(post=post, **how)

    response = send(grace, post, name="Grace", website="example.org")

    back = given_back(response)
    assert response.status_code == 409
    assert "Comments on this post are closed." in text_of(response)
    assert (back["body"], back["name"], back["website"]) == (WORDS, "Grace", "example.org")
    assert Comment.objects.count() == 0


def test_a_thread_that_closes_later_is_open(grace, post):
    Thread.objects.create(post=post, closes_after_days=30_000)

    assert send(grace, post).status_code == 302


def test_the_team_writes_in_a_closed_thread(post, alan):
    Thread.objects.create(post=post, is_open=False)

    comment = submit_comment(post=post, staff_user=alan, body="A last word.")

    assert comment.is_visible


@pytest.mark.parametrize("status", ["pending", "removed", "spam"])
def test_a_reply_to_what_is_not_visible_gives_the_words_back(grace, post, status):
    hidden = make_comment(post=post, status=status, body="Unseen words.")

    response = send(grace, post, parent=hidden.pk)

    assert response.status_code == 409
    assert "The comment that you are replying to is no longer shown." in text_of(response)
    assert given_back(response)["body"] == WORDS
    assert "Unseen words." not in text_of(response)
    assert Comment.objects.count() == 1


def test_the_words_can_then_be_sent_as_a_new_conversation(grace, post):
    hidden = make_comment(post=post, status="removed")
    back = given_back(send(grace, post, parent=hidden.pk))

    response = send(grace, post, parent=back["parent"], body=back["body"])

    assert response.status_code == 302
    assert Comment.objects.get(status="pending").parent is None


def test_a_reply_to_a_comment_of_another_post_gives_the_words_back(grace, post):
    response = send(grace, post, parent=make_comment().pk)

    assert response.status_code == 409
    assert given_back(response)["body"] == WORDS


def test_a_full_conversation_gives_the_words_back(grace, post, settings):
    settings.CONVERSATION_MAX_COMMENTS = 1
    parent = make_comment(post=post)

    response = send(grace, post, parent=parent.pk)

    assert response.status_code == 409
    assert "This conversation has become too long to follow." in text_of(response)
    assert given_back(response)["body"] == WORDS


# The same comment twice


KEY = "6f1c2d3e-4b5a-4c6d-8e7f-90a1b2c3d4e5"
OTHER_KEY = "0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d"


def test_two_people_behind_one_address_who_say_the_same_have_a_page_each(post):
    """“Thank you.” from a clinic: whose page it is can be nobody's guess."""
    first = send(Client(REMOTE_ADDR="192.0.2.1"), post, body="Thank you.")

    second = send(Client(REMOTE_ADDR="192.0.2.1"), post, body="Thank you.")

    one, two = Comment.objects.order_by("pk")
    assert first["Location"] != second["Location"]
    assert (one.same_as, two.same_as) == (None, one)
    assert ["repeated", None] not in one.hold_reasons
    assert ["repeated", None] in two.hold_reasons


def test_the_second_of_them_can_take_back_their_own_alone(grace, post):
    send(grace, post, body="Thank you.")
    second = send(grace, post, body="Thank you.")["Location"]

    grace.post(second, {"action": "take-back"})

    one, two = Comment.objects.order_by("pk")
    assert (one.body, one.status) == ("Thank you.", "pending")
    assert two.erased_at
    assert two.same_as is None


def test_the_same_from_one_address_is_held_where_everything_else_is_published(grace, post):
    ModerationSettings.objects.create(blog=Blog.load(), mode="publish-unless-held")
    send(grace, post, body="Thank you.")

    send(grace, post, body="Thank you.")
    send(grace, post, body="Thank you.")

    one, two, three = Comment.objects.order_by("pk")
    assert [one.status, two.status, three.status] == ["approved", "pending", "pending"]
    assert [two.same_as, three.same_as] == [one, one]


@pytest.mark.parametrize(
    "differs",
    [
        {"name": "Wren"},
        {"website": "https://example.org"},
        {"notify": "1", "email": "wren@example.org"},
        {"body": "Thank you!"},
    ],
    ids=["name", "website", "e-mail", "words"],
)
def test_what_differs_in_anything_is_no_repeat(grace, post, differs):
    send(grace, post, body="Thank you.")

    send(grace, post, **{"body": "Thank you."} | differs)

    two = Comment.objects.order_by("pk")[1]
    assert two.same_as is None
    assert ["repeated", None] not in two.hold_reasons


def test_a_moderator_sees_which_comment_it_repeats(grace, as_alan, post):
    send(grace, post, body="Thank you.")
    send(grace, post, body="Thank you.")

    page = as_alan.get("/admin/comments/queue/").content.decode()

    first = Comment.objects.earliest("pk")
    link = f'<a href="/admin/comments/queue/{first.pk}/">Same as comment {first.pk}</a>'
    assert page.count(link) == 1


def test_the_same_form_sent_twice_is_one_wherever_it_comes_from(post):
    first = send(Client(REMOTE_ADDR="192.0.2.1"), post, key=KEY)

    second = send(Client(REMOTE_ADDR="198.51.100.7"), post, key=KEY)

    assert second["Location"] == first["Location"]
    assert Comment.objects.count() == 1


def test_a_key_that_others_may_have_too_opens_nobodys_page(grace, post):
    first = send(grace, post, key="1")

    second = send(grace, post, key="1")

    assert second["Location"] != first["Location"]


def test_the_token_is_remembered_for_a_random_key_alone(grace, post, monkeypatch):
    kept = []

    def keep(name, value, seconds):
        if name.startswith("repeat:"):
            kept.append(value)

    monkeypatch.setattr("comments.duplicates.store.set", keep)

    send(grace, post)
    own = send(grace, post, key=KEY)["Location"]

    assert kept == [Comment.objects.earliest("pk").pk, own.split("/")[2]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"body": "Thanks."}, {"body": "Thanks!"}),
        ({"key": KEY}, {"key": OTHER_KEY}),
        ({"key": KEY}, {}),
        ({"key": KEY}, {"key": KEY, "name": "Wren"}),
        ({"key": KEY}, {"key": KEY, "body": "Said otherwise."}),
    ],
    ids=["other words", "another form", "without the key", "another name", "changed words"],
)
def test_what_differs_is_two_comments(grace, post, first, second):
    send(grace, post, **first)

    send(grace, post, **second)

    assert Comment.objects.count() == 2


def test_the_same_words_from_another_address_are_two_comments(post):
    first = send(Client(REMOTE_ADDR="192.0.2.1"), post)

    second = send(Client(REMOTE_ADDR="192.0.2.2"), post)

    assert second["Location"] != first["Location"]
    assert Comment.objects.count() == 2


def test_the_same_words_in_another_place_are_two_comments(grace, post):
    parent = make_comment(post=post)
    send(grace, post)
    send(grace, post, parent=parent.pk)

    send(grace, make_post())

    assert Comment.objects.filter(status="pending").count() == 3


def test_the_same_words_after_ten_minutes_are_two_comments(grace, post):
    send(grace, post)
    caches["limits"].clear()

    send(grace, post)

    assert Comment.objects.count() == 2


def test_what_was_taken_back_can_be_sent_again(grace, post):
    own = send(grace, post)["Location"]
    grace.post(own, {"action": "take-back"})

    again = send(grace, post)["Location"]

    assert again != own
    assert Comment.objects.filter(status="pending").count() == 1


def test_neither_address_nor_browser_is_stored(post):
    browser = Client(REMOTE_ADDR="203.0.113.77", HTTP_USER_AGENT="Grace's browser")

    send(browser, post)

    stored = repr(Comment.objects.values().get()) + repr(list(Thread.objects.values()))
    assert "203.0.113.77" not in stored
    assert "Grace's browser" not in stored
    assert "203.0.113.77" not in repr([store._cache for store in caches.all()])


# Where a form may come from


ACCEPTED = [
    {},
    {"Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "none"},
    {"Origin": "http://testserver"},
    {"Referer": "http://testserver/2024/06/sleep/"},
    {"Sec-Fetch-Site": "same-site", "Origin": "http://testserver"},
]
REFUSED = [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://evil.example"},
    {"Sec-Fetch-Site": "same-site", "Origin": "http://evil.testserver"},
    {"Origin": "http://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://testserver.evil.example"},
    {"Origin": "http://testserver:8001"},
    {"Origin": "http://["},
    {"Referer": "http://evil.example/?http://testserver/"},
    {"Origin": "null", "Referer": "http://testserver/"},
]


@pytest.mark.parametrize("headers", ACCEPTED, ids=repr)
def test_a_form_of_our_own_is_taken(grace, post, headers):
    assert send(grace, post, headers=headers).status_code == 302


@pytest.mark.parametrize("headers", REFUSED, ids=repr)
def test_a_form_of_another_site_is_refused(grace, post, headers):
    response = send(grace, post, headers=headers)

    assert response.status_code == 403
    assert "We could not accept this" in text_of(response)
    assert Comment.objects.count() == 0


def test_another_site_cannot_take_a_comment_back(grace, post):
    own = send(grace, post)["Location"]

    response = grace.post(own, {"action": "take-back"}, headers={"Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 403
    assert Comment.objects.get().body == WORDS


# The writer's own page


def own_page(grace, comment):
    return grace.get(f"/comment/{comment.token}/")


def test_no_step_sets_a_cookie(grace, post):
    answers = [
        grace.get(post.get_absolute_url()),
        send(grace, post, body=""),
        send(grace, post, action="preview"),
        send(grace, post),
        send(grace, post, headers={"Origin": "null"}),
    ]
    own = answers[3]["Location"]
    answers += [
        grace.get(own),
        grace.post(own, {"action": "take-back"}),
        grace.get(own),
        grace.get("/comment/wrong/"),
    ]

    assert [bool(answer.cookies) for answer in answers] == [False] * 9
    assert not grace.cookies


def test_the_own_page_shows_the_comment_and_what_it_answers(grace, post):
    parent = make_comment(post=post, author_name="Ada", body="What she said.")
    comment = make_comment(parent=parent, status="pending", body="My *words*.", author_name="Grace")

    page = text_of(own_page(grace, comment))

    assert "My <em>words</em>." in page
    assert "In reply to <bdi>Ada</bdi>:" in page
    assert "What she said." in page
    assert "as <bdi>Grace" in page
    assert "Keep this link." in page


STATES = [
    ("pending", "Thank you. We have your comment."),
    ("approved", "Your comment is published"),
    ("rejected", "Your comment is not published"),
    ("spam", "Your comment is not published"),
    ("removed", "Your comment is not published"),
]


@pytest.mark.parametrize(("status", "heading"), STATES)
def test_the_own_page_says_what_became_of_the_comment(grace, status, heading):
    comment = make_comment(status=status)

    response = own_page(grace, comment)

    assert response.status_code == 200
    assert f"<h1>{heading}</h1>" in text_of(response)
    assert "Delete my comment" in text_of(response)


@pytest.mark.parametrize(("status", "heading"), STATES)
def test_the_own_page_is_for_one_reader(grace, status, heading):
    response = own_page(grace, make_comment(status=status))

    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex"
    assert response["Referrer-Policy"] == "same-origin"


def test_the_own_page_gives_the_moderators_reason_and_not_the_note(grace, alan):
    comment = make_comment()
    comment.remove(by=alan, reason="It names a doctor.", note="A confidence.")

    page = text_of(own_page(grace, comment))

    assert "The moderator’s reason: It names a doctor." in page
    assert "A confidence." not in page
    assert "alan" not in page


def test_the_own_page_does_not_show_a_parent_that_was_removed(grace):
    parent = make_comment(body="Unseen words.")
    comment = make_comment(parent=parent)
    parent.remove(by=None)

    assert "Unseen words." not in text_of(own_page(grace, comment))


def test_the_own_page_leads_into_the_conversation(grace, post):
    own = send(grace, post)["Location"]
    page = text_of(grace.get(own))
    [address] = re.findall(r'href="([^"]*\?mine=[^"]*)"', page)

    shown = text_of(grace.get(address))

    assert "Only you can see this." in shown
    assert WORDS in shown


def test_looking_at_the_own_page_changes_nothing(grace, post):
    own = send(grace, post)["Location"]
    before = Comment.objects.values().get()

    grace.get(own)
    grace.get(f"{own}?action=take-back")
    grace.head(own)

    assert Comment.objects.values().get() == before
    assert Decision.objects.count() == 0


@pytest.mark.parametrize("status", [state for state, _ in STATES])
def test_a_comment_is_taken_back(grace, status):
    comment = make_comment(status=status, body="My words.")

    response = grace.post(f"/comment/{comment.token}/", {"action": "take-back"})

    comment.refresh_from_db()
    assert response.status_code == 302
    assert response["Location"] == f"/comment/{comment.token}/"
    assert (comment.body, comment.status) == ("", "removed")
    assert "You deleted this comment" in text_of(own_page(grace, comment))
    assert "My words." not in text_of(own_page(grace, comment))


def test_taking_back_twice_is_taking_back_once(grace):
    comment = make_comment()
    address = f"/comment/{comment.token}/"
    grace.post(address, {"action": "take-back"})
    decisions = comment.decisions.count()

    response = grace.post(address, {"action": "take-back"})

    assert response.status_code == 302
    assert comment.decisions.count() == decisions


def test_an_action_that_does_not_exist_changes_nothing(grace):
    comment = make_comment(body="My words.")

    grace.post(f"/comment/{comment.token}/", {"action": "approve"})

    comment.refresh_from_db()
    assert comment.body == "My words."


@pytest.mark.parametrize("token", ["wrong", "0x", "%00", "%ED%A0%80", "a" * 3000, "None"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_wrong_token_opens_nothing(grace, token, method):
    make_comment()

    response = getattr(grace, method)(f"/comment/{token}/", {"action": "take-back"})

    assert response.status_code == 404
    assert Comment.objects.get().erased_at is None


def test_a_comment_without_a_token_has_no_own_page(grace):
    comment = make_comment()
    Comment.objects.filter(pk=comment.pk).update(token_hash=None)

    assert own_page(grace, comment).status_code == 404


def test_only_a_hash_of_the_token_is_stored(grace, post):
    token = send(grace, post)["Location"].split("/")[2]

    row = Comment.objects.values().get()
    assert len(token) == 43
    assert row["token_hash"] == tokens.hash_of(token)
    assert len(row["token_hash"]) == 64
    assert token not in repr(row)


def test_the_hash_of_a_token_opens_nothing(grace):
    comment = make_comment()

    assert grace.get(f"/comment/{comment.token_hash}/").status_code == 404


def test_a_team_comment_can_be_taken_back_too(grace, post):
    team = make_moderator("team")
    comment = submit_comment(post=post, staff_user=team, body="Ours.")

    grace.post(f"/comment/{comment.token}/", {"action": "take-back"})

    assert Comment.objects.get().body == ""
