"""What stays a writer's own: the random id, the data, and everything erased at once."""

import html
import json
import re
import uuid
from urllib.parse import parse_qs

import pytest

from blog.models import Blog
from comments import tokens
from comments.models import Comment
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db

WRITER = uuid.UUID("b0c7b9a1-3f0e-4c56-9d3a-5a1f3a9a7c11")


@pytest.fixture
def post():
    return make_post(title="Sleep")


def send(client, post, **fields):
    return client.post(f"{post.get_absolute_url()}comment/", {"body": "Words."} | fields)


def data(client, comment):
    response = client.get(f"/comment/{comment.token}/data/")
    return response, json.loads(response.content)


# The random id that a browser keeps


def test_the_id_of_a_browser_that_remembers_joins_its_comments(grace, post):
    send(grace, post, writer=str(WRITER))
    send(grace, post, writer=str(WRITER), body="More words.")

    assert set(Comment.objects.values_list("browser_id", flat=True)) == {WRITER}


@pytest.mark.parametrize(
    "value",
    [
        "",
        "me",
        "0",
        "x" * 5000,
        "00000000-0000-0000-0000-000000000000",
        "6ba7b810-9dad-11d1-80b4-00c04fd430c8",  # made from a clock and a machine
        str(uuid.uuid5(uuid.NAMESPACE_URL, "grace@example.org")),  # made from a name
    ],
)
def test_what_was_not_drawn_at_random_is_no_id(grace, post, value):
    response = send(grace, post, writer=value)

    writer = Comment.objects.get().browser_id
    assert response.status_code == 302
    assert str(writer) != value
    assert writer.version == 4


def test_the_id_stands_on_no_page_and_in_no_feed(grace, post):
    own = send(grace, post, writer=str(WRITER))["Location"]
    Comment.objects.get().approve(by=None)
    places = [post.get_absolute_url(), own, f"{own}change/", f"{own}data/", f"{own}everything/"]
    places += ["/comments/feed/", "/comments/feed/json/", "/search/?q=words"]

    pages = [grace.get(place).content.decode() for place in places]

    assert [place for place, page in zip(places, pages, strict=True) if str(WRITER) in page] == []
    assert [place for place, page in zip(places, pages, strict=True) if WRITER.hex in page] == []


def test_the_tick_is_given_back_with_an_error(grace, post):
    page = send(grace, post, body="", remember="1").content.decode()

    assert 'name="remember" value="1" checked' in page
    assert 'data-remember="sent"' in page


# The data


def test_the_data_holds_everything_that_is_stored_about_the_comment(grace, alan, post):
    parent = make_comment(post=post)
    comment = make_comment(
        parent=parent, body="First *words*.", author_name="Grace", status="pending", by=alan
    )
    comment.change(body="Second.", author_name="Grace H", author_url="https://g.example")
    comment.reject(by=alan, reason="It names a doctor.", note="A confidence.")

    response, found = data(grace, comment)

    assert response["Content-Type"] == "application/json"
    assert response["Content-Disposition"] == 'attachment; filename="my-comments.json"'
    assert response["Cache-Control"] == "private, no-store"
    [about] = found["comments"]
    assert about["text"] == "Second."
    assert (about["name"], about["website"]) == ("Grace H", "https://g.example")
    assert about["post"] == "Sleep"
    assert about["in_reply_to"] == parent.pk
    assert about["status"] == "Rejected"
    assert about["reason"] == "It names a doctor."
    assert about["earlier_words"][0]["text"] == "First *words*."
    assert [done["what"] for done in about["what_was_done"]] == [
        "Held → Rejected",
        "Changed by its writer",
    ]


def test_the_data_holds_nothing_of_others(grace, alan, post):
    comment = make_comment(post=post, by=alan)
    other = make_comment(post=post, body="Somebody else.", author_name="Zoë")
    comment.report(reason="other", line="A reader's line.")
    comment.hold(by=alan, note="A confidence.")
    comment.write_note(by=alan, note="Another one.")

    response, found = data(grace, comment)

    page = response.content.decode()
    assert [about["number"] for about in found["comments"]] == [comment.pk]
    assert other.pk not in {about["number"] for about in found["comments"]}
    for word in ("Somebody else", "Zoë", "A reader's line", "alan", "A confidence", "Another one"):
        assert word not in page
    assert comment.token not in page
    assert comment.token_hash not in page


def test_every_column_of_a_comment_is_in_the_data_or_left_out_for_a_reason():
    """Add a new column to `comments.author_page.export`, or to this list with its reason."""
    in_the_data = {
        "id", "post", "parent", "author_name", "author_url", "author_email", "body", "status",
        "moderator_reason", "hold_reasons", "taught", "submitted_at", "approved_at", "edited_at",
        "edited_by_team", "erased_at", "emptied_at",
    }  # fmt: skip
    made_of_the_others = {"author_html", "when_html", "body_html", "search_words", "words_digest"}
    places = {"tree_id", "lft", "rght", "level", "urgency", "guid"}
    secrets = {"browser_id", "token_hash"}
    of_somebody_else = {"same_as"}
    not_of_readers = {
        "staff_user",
        "by_team",
        "person",
        "kind",
        "source",
        "source_id",
        "old_number",
    }
    of_the_score = {"scored_with"}  # how much it had learned, from the comments of others

    assert {field.name for field in Comment._meta.concrete_fields} == (
        in_the_data
        | made_of_the_others
        | places
        | secrets
        | of_somebody_else
        | not_of_readers
        | of_the_score
    )


def test_the_data_holds_all_comments_of_the_same_browser(grace, post):
    make_comment(post=post, browser_id=WRITER, body="One.")
    make_comment(post=make_post(), browser_id=WRITER, body="Two.", status="pending")
    make_comment(post=post, body="Not mine.")
    latest = make_comment(post=post, browser_id=WRITER, body="Three.")

    _, found = data(grace, latest)

    assert [about["text"] for about in found["comments"]] == ["One.", "Two.", "Three."]


def test_the_data_of_what_was_taken_back_holds_no_word(grace, post):
    comment = make_comment(post=post, body="Gone.", author_name="Grace")
    comment.erase()

    response, found = data(grace, comment)

    assert "Gone." not in response.content.decode()
    assert found["comments"][0]["text"] == found["comments"][0]["name"] == ""


def test_the_data_is_read_and_never_sent(grace, post):
    comment = make_comment(post=post)

    assert grace.post(f"/comment/{comment.token}/data/").status_code == 405


# Everything at once


def test_erasing_everything_is_asked_about_first(grace, post):
    make_comment(post=post, browser_id=WRITER, status="pending")
    comment = make_comment(post=post, browser_id=WRITER)
    make_comment(post=post, browser_id=WRITER).erase()

    page = grace.get(f"/comment/{comment.token}/everything/").content.decode()

    assert "2 comments were sent from a browser that remembered you." in page
    assert "1 of them is published." in page
    assert "Delete all 2 comments" in page
    assert Comment.objects.filter(erased_at=None).count() == 2


def test_a_comment_that_stands_alone_says_so(grace, post):
    comment = make_comment(post=post, status="pending")

    page = grace.get(f"/comment/{comment.token}/everything/").content.decode()

    assert "the one comment that we know to be yours" in page
    assert "Delete this comment" in page


def test_everything_of_the_same_browser_is_erased(grace, post):
    mine = [
        make_comment(post=post, browser_id=WRITER, body="One."),
        make_comment(post=make_post(), browser_id=WRITER, body="Two.", status="pending"),
        make_comment(post=post, browser_id=WRITER, body="Three.", status="spam"),
    ]
    other = make_comment(parent=mine[0], body="An answer.")

    response = grace.post(f"/comment/{mine[1].token}/everything/")

    other.refresh_from_db()
    rows = Comment.objects.filter(pk__in=[row.pk for row in mine])
    assert response["Location"] == f"/comment/{mine[1].token}/"
    assert set(rows.values_list("body", "status")) == {("", "removed")}
    assert not Comment.objects.filter(browser_id=WRITER).exists()
    assert other.body == "An answer."
    page = grace.get(post.get_absolute_url()).content.decode()
    assert "Deleted by its author. The replies are kept." in page


def test_erasing_everything_twice_is_erasing_it_once(grace, post):
    comment = make_comment(post=post)
    other = make_comment(post=post)
    address = f"/comment/{comment.token}/everything/"
    grace.post(address)
    decisions = comment.decisions.count()

    response = grace.post(address)

    other.refresh_from_db()
    assert response.status_code == 302
    assert comment.decisions.count() == decisions
    assert other.erased_at is None
    assert grace.get(address)["Location"] == f"/comment/{comment.token}/"


def test_what_stops_halfway_can_be_gone_on_with(grace, post, monkeypatch):
    first, last = (make_comment(post=post, browser_id=WRITER) for _ in range(2))
    monkeypatch.setattr(Comment, "erase", failing_after(1, Comment.erase))
    with pytest.raises(KeyboardInterrupt):
        grace.post(f"/comment/{first.token}/everything/")
    monkeypatch.undo()

    grace.post(f"/comment/{first.token}/everything/")

    assert set(Comment.objects.exclude(erased_at=None)) == {first, last}


def failing_after(count, erase):
    done = []

    def erase_some(row):
        if len(done) == count:
            raise KeyboardInterrupt
        done.append(row)
        return erase(row)

    return erase_some


@pytest.mark.parametrize("page", ["", "change/", "data/", "everything/"])
@pytest.mark.parametrize("token", ["wrong", "mine2", "a" * 3000, "%00"])
def test_a_wrong_token_opens_no_page(grace, token, page):
    make_comment()

    assert grace.get(f"/comment/{token}/{page}").status_code == 404
    assert grace.post(f"/comment/{token}/{page}").status_code in {404, 405}
    assert Comment.objects.get().erased_at is None


@pytest.mark.parametrize("page", ["everything/", "change/"])
def test_another_site_can_do_nothing_here(grace, page):
    comment = make_comment(status="pending")

    response = grace.post(
        f"/comment/{comment.token}/{page}",
        {"body": "x"},
        headers={"origin": "https://evil.example"},
    )

    comment.refresh_from_db()
    assert response.status_code == 403
    assert comment.erased_at is None
    assert not comment.decisions.exists()


# The list on the device


def test_the_list_of_this_device_is_the_same_page_for_everybody(grace, post):
    own = send(grace, post)["Location"]

    before, after = grace.get("/comment/mine/"), grace.get("/comment/mine/", {"writer": WRITER})

    assert before.content == after.content
    assert own not in after.content.decode()
    assert before["X-Robots-Tag"] == "noindex"
    assert "JavaScript is off" in before.content.decode()
    assert grace.post("/comment/mine/").status_code == 405


# In plain words


def test_the_own_page_says_since_when_it_waits(grace, post):
    comment = make_comment(post=post, status="pending")

    page = grace.get(f"/comment/{comment.token}/").content.decode()

    sent = comment.submitted_at
    assert f"{sent.day} {sent:%B %Y, %H:%M}" in page


def test_the_own_page_says_that_it_is_read_again(grace, alan, post):
    comment = make_comment(post=post, by=alan)
    comment.hold(by=alan)

    page = grace.get(f"/comment/{comment.token}/").content.decode()

    assert "<h1>Your comment is held again</h1>" in page
    assert "alan" not in page


# The link to it


def test_the_link_can_be_mailed_by_the_readers_own_program(grace, settings):
    comment = make_comment(post=make_post(title="Fans & vests"), status="pending")
    blog = Blog.load()
    blog.name = "Slow & steady"
    blog.save()

    page = grace.get(f"/comment/{comment.token}/").content.decode()

    [address] = re.findall(r'href="(mailto:[^"]*)">E-mail it to me<', page)
    to, query = html.unescape(address).split("?")
    assert to == "mailto:"
    assert parse_qs(query) == {
        "subject": ["My comment on Slow & steady"],
        "body": [
            f"“Fans & vests”\r\nhttp://127.0.0.1:8000/comment/{comment.token}/\r\n\r\n"
            "Whoever has this link can change or delete the comment."
        ],
    }
    assert "+" not in query  # which mail programs show as it is
    assert f"data-reference>http://127.0.0.1:8000/comment/{comment.token}/</p>" in page
    assert re.search(r"<button[^>]* data-copy hidden>Copy this link</button>", page)


def test_who_is_not_safe_at_home_is_offered_no_copy_and_no_mail(grace):
    comment = make_comment(status="pending", body="I am scared of my husband.")

    page = grace.get(f"/comment/{comment.token}/").content.decode()

    assert "Leave this page" in page
    for word in ("mailto:", "data-copy", "js/own", "data-reference", 'data-words="I'):
        assert (word, word in page) == (word, False)


def test_what_is_said_in_danger_is_not_kept_on_a_device(grace):
    known = make_comment(status="pending", body="I wake at three.")
    danger = make_comment(status="pending", body="I want to die.")

    def words(comment):
        page = grace.get(f"/comment/{comment.token}/").content.decode()
        return re.search(r'data-words="([^"]*)"', page)[1]

    assert (words(known), words(danger)) == ("I wake at three.", "")


STATES = {
    "Waiting for a moderator": lambda comment, alan: None,
    "Published": lambda comment, alan: comment.approve(by=alan),
    "Held again": lambda comment, alan: comment.approve(by=alan) and comment.hold(by=alan),
    "Not published": lambda comment, alan: comment.reject(by=alan),
}


def test_the_page_tells_a_device_the_state(grace, alan):
    for state, happen in STATES.items():
        comment = make_comment(status="pending")
        happen(comment, alan)
        page = grace.get(f"/comment/{comment.token}/").content.decode()
        assert f'data-pk="{comment.pk}" data-state="{state}"' in page


def test_a_comment_that_waits_leads_back_to_where_its_writer_comes_from(grace):
    """Nobody who was sent the address of the conversation gets the key to the comment."""
    comment, other = make_comment(status="pending"), make_comment(status="pending")
    address = f"{comment.post.get_absolute_url()}?mine={tokens.sign_mine(comment.pk)}"
    own = f"http://127.0.0.1:8000/comment/{comment.token}/"

    def page(**headers):
        return grace.get(address, headers=headers).content.decode()

    link = f'<a href="/comment/{comment.token}/">Change or delete it on its own page</a>'
    assert link in page(referer=own)
    assert link in page(referer=f"{own}?done=change")
    for referer in ("", own.replace(comment.token, other.token), "http://[", "/"):
        found = page(referer=referer)
        assert (referer, comment.token in found) == (referer, False)
        assert other.token not in found
        assert "use the page that you were shown when you sent it." in found
