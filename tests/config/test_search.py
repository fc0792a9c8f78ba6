"""Search over posts and comments, on both databases."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from tests.factories import PUBLISHED_AT, make_comment, make_conversations, make_post
from tests.pages import text

pytestmark = pytest.mark.django_db


def found(client, query, **parameters):
    """The addresses of the results, in order."""
    response = client.get("/search/", {"q": query, **parameters})
    assert response.status_code == 200
    return [result["url"] for result in response.context["results"]]


def test_a_page_without_a_question_has_a_form_and_no_answer(client):
    make_post()

    response = client.get("/search/")

    assertContains(
        response, '<input id="q" name="q" type="search" value="" maxlength="200">', html=True
    )
    assertNotContains(response, "result")
    assertNotContains(response, "Nothing found")


def test_posts_and_comments_are_found_by_their_words(client):
    post = make_post(title="Fans", summary="It is loud.", body="<p>A kettle whistles.</p>")
    comment = make_comment(post=post, body="My kettle too.")

    assert found(client, "kettle") == ["/2024/06/fans/", f"/2024/06/fans/#comment-{comment.pk}"]
    assert found(client, "FANS") == ["/2024/06/fans/"]
    assert found(client, "loud") == ["/2024/06/fans/"]
    assert found(client, "teapot") == []


def test_every_word_must_be_found(client):
    make_post(title="Fans", body="<p>A kettle whistles.</p>")

    assert found(client, "kettle fans") == ["/2024/06/fans/"]
    assert found(client, "kettle teapot") == []


def test_what_readers_cannot_see_is_never_found(client, alan):
    post = make_post(title="Public")
    make_post(title="Draft kettle", status="draft")
    make_post(title="Planned kettle", publish_at=timezone.now() + timedelta(days=1))
    for status in ("pending", "spam", "rejected", "removed"):
        make_comment(post=post, body="A kettle.", status=status, by=alan)
    make_comment(post=post, body="A kettle.").erase()
    hidden = make_post(title="Was public")
    make_comment(post=hidden, body="A kettle.")
    hidden.unpublish()

    response = client.get("/search/", {"q": "kettle"})

    assert response.context["counts"] == {"all": 0, "posts": 0, "comments": 0}
    assertContains(response, "Nothing found")
    assertNotContains(response, "Draft kettle")


def test_the_names_of_readers_and_their_addresses_are_not_searched(client):
    make_comment(author_name="Grace Hopper", author_url="https://grace.example/", body="Words.")

    assert found(client, "Hopper") == []
    assert found(client, "grace.example") == []


@pytest.mark.parametrize("query", ["müdigkeit", "疲劳", "усталость", "naïve", "👩‍⚕️"])
def test_words_in_any_script_are_found(client, query):
    make_post(title="Any", body=f"<p>über {query} und mehr</p>")

    assert found(client, query) == ["/2024/06/any/"]


@pytest.mark.parametrize(
    "query",
    [
        "%",
        "_",
        '"',
        "*",
        "\\",
        "'",
        "\\%",
        "a%b",
        "(",
        "[",
        "^$",
        "'; DROP TABLE blog_post; --",
        "\x00",
        "a\x00b",
        "\x00" * 300,
        "\ud800".encode("utf-8", "surrogatepass"),
        b"\xff\xfe",
        "\u202e",
        " ",
        "\n",
        "x" * 1_000_000,
        "x " * 500_000,
        "%" * 1000,
        "{}",
        "{{ 1 }}",
        "%s",
    ],
)
def test_no_question_breaks_the_page(client, query):
    make_comment(post=make_post(title="100%_sure \\ \"quoted\" * 'x'"), body="100%_sure")

    response = client.get("/search/", {"q": query})

    assert response.status_code == 200


@pytest.mark.parametrize("query", ["%", "_", "\\", "*", '"'])
def test_signs_stand_for_themselves(client, query):
    make_post(title="Plain", body="<p>plain words</p>")
    make_post(title="Odd", body=f"<p>{query}</p>")

    assert found(client, query) == ["/2024/06/odd/"]


def test_what_is_found_is_marked_and_everything_is_escaped(client):
    make_post(title="A <script>", body="<p>One &lt;script&gt; &amp; more.</p>")

    response = client.get("/search/", {"q": "<script>"})

    assertContains(response, "A <mark>&lt;script&gt;</mark>")
    assertContains(response, "for “&lt;script&gt;”")
    assertNotContains(response, "<script>")


def test_a_comment_with_html_in_it_is_shown_as_it_was_typed(client):
    make_comment(body="Look: <img src=x onerror=alert(1)> kettle")

    response = client.get("/search/", {"q": "kettle"})

    assertContains(response, "&lt;img src=x onerror=alert(1)&gt; <mark>kettle</mark>")


def test_a_snippet_keeps_the_words_of_two_paragraphs_apart(client):
    make_post(title="Any", body="<p>The kettle</p><p>whistles</p>")

    assert "The kettle whistles" in text(client.get("/search/", {"q": "kettle"}))


def test_a_snippet_stands_around_the_first_word_found(client):
    make_post(title="Long", body=f"<p>{'before ' * 100}kettle {'after ' * 100}</p>")

    shown = text(client.get("/search/", {"q": "kettle"}))

    assert "… before" in shown
    assert "before kettle after" in shown
    assert "after …" in shown
    assert shown.count("before") < 20


def test_a_long_question_is_cut_and_still_answered(client):
    make_post(title="kettle")

    assert found(client, "kettle " + " " * 300 + "teapot") == ["/2024/06/kettle/"]


def test_what_marks_html_is_not_found_as_a_word(client):
    make_post(
        title="Any",
        body='<p><strong>words</strong> <a href="/about/">here</a></p><!-- a note to myself -->',
    )

    assert found(client, "strong") == []
    assert found(client, "href") == []
    assert found(client, "myself") == []


def test_words_with_signs_in_them_are_found_as_they_are_read(client):
    make_post(title="Any", body="<p>Tom &amp; Jerry</p>")

    assert found(client, "&") == ["/2024/06/any/"]
    assert found(client, "amp") == []


def test_posts_come_before_comments_newest_first_over_all_pages_without_a_gap(client):
    posts = [
        make_post(title=f"kettle {n}", publish_at=PUBLISHED_AT + timedelta(days=n))
        for n in range(13)
    ]
    rows = make_conversations(posts[0], [None] * 40, body="A kettle.")

    pages = [found(client, "kettle", page=page) for page in (1, 2, 3)]

    expected = [post.get_absolute_url() for post in reversed(posts)]
    expected += [row.get_absolute_url() for row in reversed(rows)]
    assert [len(page) for page in pages] == [20, 20, 13]
    assert sum(pages, []) == expected


def test_one_kind_alone_is_paged_alone(client):
    post = make_post(title="kettle")
    make_conversations(post, [None] * 25, body="A kettle.")

    assert len(found(client, "kettle", **{"in": "posts"})) == 1
    assert len(found(client, "kettle", **{"in": "comments"})) == 20
    assert len(found(client, "kettle", **{"in": "comments", "page": 2})) == 5
    assert len(found(client, "kettle", **{"in": "nonsense"})) == 20


@pytest.mark.parametrize("page", ["0", "2", "x", "-1", "9" * 50])
def test_a_page_of_results_that_does_not_exist_is_not_found(client, page):
    make_post(title="kettle")

    assert client.get("/search/", {"q": "kettle", "page": page}).status_code == 404


def test_nothing_found_leads_on(client):
    make_post(tags=["heat"])

    response = client.get("/search/", {"q": "teapot"})

    assertContains(response, '<a href="/tag/heat/">#heat</a>', html=True)
    assertContains(response, '<a href="/archive/">archive by month</a>', html=True)


def test_a_search_costs_the_same_however_much_is_found(client):
    post = make_post(title="kettle")
    make_comment(post=post, body="A kettle.")
    with CaptureQueriesContext(connection) as few:
        client.get("/search/", {"q": "kettle"})
    make_conversations(post, [None] * 30, body="A kettle.")
    for n in range(15):
        make_post(title=f"kettle {n}")

    with CaptureQueriesContext(connection) as many:
        client.get("/search/", {"q": "kettle"})

    assert len(many) == len(few)
