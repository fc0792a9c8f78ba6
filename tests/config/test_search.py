"""Search over posts and comments, on both databases."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from blog.models import Page
from config.search import postgresql, results, suggestions
from tests.support.factories import (
    PUBLISHED_AT,
    make_comment,
    make_conversations,
    make_person,
    make_post,
)
from tests.support.pages import text

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
        response,
        '<label for="q">Search this blog</label>',
        html=True,
    )
    assertContains(
        response,
        '<input id="q" name="q" type="search" dir="auto" value="" maxlength="200">',
        html=True,
    )
    assertNotContains(response, "results</b>")
    assertNotContains(response, "Nothing found")


def test_posts_and_comments_are_found_by_their_words(client):
    post = make_post(title="Fans", summary="It is loud.", body="<p>A kettle whistles.</p>")
    comment = make_comment(post=post, body="My kettle too.")

    assert found(client, "kettle") == ["/2024/06/fans/", f"/comment/{comment.pk}/"]
    assert found(client, "FANS") == ["/2024/06/fans/"]
    assert found(client, "loud") == ["/2024/06/fans/"]
    assert found(client, "teapot") == []


def test_every_word_must_be_found(client):
    make_post(title="Fans", body="<p>A kettle whistles.</p>")

    assert found(client, "kettle fans") == ["/2024/06/fans/"]
    assert found(client, "samovar teapot") == []


def test_where_nothing_has_every_word_the_page_says_which_one_is_left_out(client):
    make_post(title="Fans", body="<p>A kettle whistles.</p>")

    response = client.get("/search/", {"q": "kettle teapot"})

    assert [result["url"] for result in response.context["results"]] == ["/2024/06/fans/"]
    assertContains(response, "These results are without “<bdi>teapot</bdi>”.")
    assert found(client, '"kettle" teapot') == []


def test_of_words_that_nothing_has_only_one_is_left_out(client):
    post = make_post(title="Fans", body="<p>A kettle whistles.</p>", by=[make_person("Dr A Roe")])
    comment = make_comment(post=post, body="A samovar.")

    assert found(client, "kettle whistles teapot") == ["/2024/06/fans/"]
    assert found(client, "kettle teapot hourglass") == []
    assert found(client, "kettle samovar") == [comment.get_absolute_url()]
    assert found(client, "dr roe teapot") == ["/author/dr-a-roe/"]
    assert found(client, "teapot") == []


@pytest.mark.parametrize("written", ["walk", "hospital", "neurologist", "colour", "paediatric"])
def test_every_form_and_spelling_of_a_word_finds_the_others(client, written):
    typed = {"colour": "colors", "paediatric": "pediatrics"}.get(written, f"{written}s")
    make_post(title="Any", body=f"<p>The {written} is here.</p>")

    assert found(client, typed) == ["/2024/06/any/"]
    assert found(client, f'"{typed}"') == []


def test_an_author_is_found_by_name_and_their_page_is_first(client):
    author = make_person("Dr Hanneke Purslow")
    make_post(title="Purslow was here", by=[author])
    make_post(title="Other", by=[make_person("Dr Grace Hopper")])

    for typed in ("Purslow", "purslow's", "dr purslow", "Hanneke PURSLOW"):
        assert found(client, typed)[0] == "/author/dr-hanneke-purslow/"
    assert found(client, "Purslow", **{"in": "posts"}) == ["/2024/06/purslow-was-here/"]
    assert found(client, "dr") == []
    assert ": 1 author and 1 post." in text(client.get("/search/", {"q": "purslow"}))


def test_an_author_whose_posts_nobody_can_read_is_not_found(client):
    make_post(by=[make_person("Hanneke Purslow")], status="draft")

    assert found(client, "Purslow") == []
    assert found(client, "Perslow") == []


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


@pytest.mark.parametrize("query", ["%", "_", "\\", "*", '"', '""', "()", "…"])
def test_signs_alone_are_not_searched_and_the_page_says_so(client, query):
    make_post(title="Any", body=f"<p>{query} words</p>")

    response = client.get("/search/", {"q": query})

    assert response.context["results"] == []
    assertContains(response, "Nothing to search for")


@pytest.mark.parametrize(
    "query",
    [
        "kettle*",
        "%kettle%",
        "kett_e kettle",
        '"kettle',
        "kettle AND whistles",
        "whistles NEAR/3 kettle",
        "NEAR (kettle whistles, 3)",
        "^kettle : - * ^",
        "title:kettle",
        "-kettle",
        "+kettle",
        "(kettle)",
        "kettle & whistles | !",
        "kettle:*",
        "'kettle' <-> 'whistles'",
        "#kettle",
        "kettle\x00whistles",
    ],
)
def test_operators_are_signs_like_all_others(client, query):
    make_post(title="Title", body="<p>A title kettle and whistles near 3 kett e</p>")

    assert found(client, query) == ["/2024/06/title/"]


def test_what_is_found_is_marked_and_everything_is_escaped(client):
    make_post(title="A <script>", body="<p>One &lt;script&gt; &amp; more.</p>")

    response = client.get("/search/", {"q": "<script>"})

    assertContains(response, "A &lt;<mark>script</mark>&gt;")
    assertContains(response, "One &lt;<mark>script</mark>&gt; &amp; more.")
    assertContains(response, "for “<bdi>&lt;script&gt;</bdi>”")
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
    make_post(title="Any", body="<p>Tom &amp; Jerry don’t follow-up</p>")

    assert found(client, "Tom & Jerry") == ["/2024/06/any/"]
    assert found(client, "don't follow‑up") == ["/2024/06/any/"]
    assert found(client, "amp") == []


def test_case_and_accents_make_no_difference(client):
    make_post(title="Müdigkeit", body="<p>Une journe\u0301e d’E\u0301TE\u0301</p>")

    assert found(client, "mudigkeit") == found(client, "MÜDIGKEIT") == ["/2024/06/m%C3%BCdigkeit/"]
    assert found(client, "journée été") == ["/2024/06/m%C3%BCdigkeit/"]
    assertContains(client.get("/search/", {"q": "ete"}), "<mark>ÉTÉ</mark>")


def test_a_part_of_a_text_without_blanks_is_found(client):
    make_post(title="Any", body="<p>我觉得很疲劳因为天气热</p>")

    assert found(client, "疲劳") == found(client, "很疲劳因") == ["/2024/06/any/"]
    assert found(client, "热") == ["/2024/06/any/"]
    assert found(client, "劳疲") == []


def test_the_beginning_of_a_word_finds_it_and_the_end_does_not(client):
    make_post(title="Any", body="<p>Cooling vests</p>")

    assert found(client, "vest cool") == ["/2024/06/any/"]
    assert found(client, "ooling") == []
    assert found(client, "ve") == []


def test_words_in_quotes_are_found_as_they_stand_there(client):
    make_post(title="Any", body="<p>The cooling vests help.</p>")

    assert found(client, '"cooling vests"') == ["/2024/06/any/"]
    assert found(client, "“the cooling” help") == ["/2024/06/any/"]
    assert found(client, '"cooling vest"') == []
    assert found(client, '"vests cooling"') == []


# Order


def test_a_title_counts_for_more_than_a_text(client):
    make_post(title="Kettle", body="<p>Words about other things.</p>")
    make_post(title="Other", body="<p>A kettle, and words about other things.</p>")
    make_post(title="Third", body="<p>Nothing of the kind.</p>")
    make_post(title="Fourth", body="<p>Nothing of the kind.</p>")

    assert found(client, "kettle") == ["/2024/06/kettle/", "/2024/06/other/"]


def test_what_says_it_often_stands_before_what_says_it_once(client):
    post = make_post()
    once = "A kettle among many other words that say nothing about it at all."
    often = "Kettle, kettle, kettle: many other words that say nothing at all."
    make_comment(post=post, body=once)
    best = make_comment(post=post, body=often)
    make_comment(post=post, body=once)
    make_conversations(post, [None] * 8, body="Words of another kind.")

    assert found(client, "kettle")[0] == best.get_absolute_url()


def test_a_good_comment_stands_before_a_post_that_hardly_speaks_of_it(client):
    best = make_post(title="Kettle kettle", body="<p>Kettle.</p>")
    long = make_post(title="Long", body=f"<p>{'Many other words. ' * 200} A kettle.</p>")
    comment = make_comment(post=long, body="Kettle!")
    for number in range(8):
        make_post(title=f"Filler {number}")
    make_conversations(long, [None] * 8, body="Words of another kind.")

    assert found(client, "kettle") == [row.get_absolute_url() for row in (best, comment, long)]


def test_of_two_posts_that_speak_of_it_the_one_whose_readers_do_is_first(client):
    long = make_post(title="Long", body=f"<p>{'Many other words. ' * 10} A kettle.</p>")
    short = make_post(title="Short", body="<p>Other words and a kettle.</p>")
    assert found(client, "kettle") == [row.get_absolute_url() for row in (short, long)]

    comment = make_comment(post=long, body="A kettle.")

    expected = [row.get_absolute_url() for row in (long, short, comment)]
    assert found(client, "kettle") == expected


def test_posts_come_before_comments_newest_first_over_all_pages_without_a_gap(client):
    posts = [
        make_post(title=f"kettle {n}", publish_at=PUBLISHED_AT + timedelta(days=n))
        for n in range(13)
    ]
    rows = make_conversations(posts[-1], [None] * 40, body="A kettle.")

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


# Narrowing


@pytest.fixture
def blog(db):
    """Three posts about kettles, of two people, with a comment under each."""
    ada, max_ = make_person("Ada Byron"), make_person("Max Roe")
    posts = [
        make_post(title="One kettle", by=[ada], tags=["heat"]),
        make_post(title="Two kettles", by=[max_], tags=["heat", "sleep"]),
        make_post(
            title="Three kettles", by=[ada, max_], publish_at=datetime(2022, 3, 1, tzinfo=UTC)
        ),
    ]
    for post in posts:
        make_conversations(post, [None], body=f"A kettle under {post}.")
    return posts


def titles(client, **parameters):
    response = client.get("/search/", {"q": "kettle", **parameters})
    return sorted(str(result["title"]) for result in response.context["results"])


def test_the_year_is_that_of_the_date_that_is_shown(client):
    new_year = datetime(2023, 12, 31, 23, 30, tzinfo=UTC)
    post = make_post(slug="a", publish_at=new_year, announced_at=new_year, title="A kettle")
    make_comment(post=post, body="A kettle under it.")
    post.publish_at = datetime(2024, 1, 1, tzinfo=UTC)
    post.save()

    response = client.get("/search/", {"q": "kettle", "year": "2024"})

    assert [str(row["title"]) for row in response.context["results"]] == [
        "A <mark>kettle</mark>",
        "Anonymous on “A kettle”",
    ]
    assertContains(response, '<a href="/2023/12/a/">')
    assert "Post · 1 January 2024" in text(response)
    assert list(response.context["years"]) == [2024]
    assert found(client, "kettle", year="2023") == []


@pytest.mark.parametrize("year", ["1000", "2999"])
def test_the_first_and_last_year_are_searched_in_every_time_zone(client, settings, year):
    for settings.TIME_ZONE in ("Pacific/Auckland", "America/Los_Angeles"):
        timezone.deactivate()
        assert found(client, "kettle", year=year) == []


def test_a_search_is_narrowed_to_posts_and_what_was_said_under_them(client, blog):
    both = ["Anonymous on “One kettle”", "One <mark>kettle</mark>"]

    assert titles(client, tag="heat", author="ada-byron") == both
    assert titles(client, tag="heat", author="ada-byron", year="2024") == both
    assert titles(client, year="2022", **{"in": "comments"}) == ["Anonymous on “Three kettles”"]
    assert titles(client, tag="sleep", year="2022") == []


@pytest.mark.parametrize(
    "parameters",
    [
        {"tag": "nothing", "author": "nobody", "year": "0"},
        {"tag": "\x00", "author": "\x00", "year": "\x00"},
        {"tag": "x" * 1_000_000, "author": "x" * 1_000_000, "year": "9" * 1_000_000},
        {"tag": "", "author": "", "year": ""},
        {"tag": "'\"%_*", "author": "'\"%_*", "year": "二〇二四"},
    ],
)
def test_what_narrows_to_nothing_that_exists_is_passed_over(client, blog, parameters):
    assert len(titles(client, **parameters)) == 6


def test_the_form_keeps_what_narrows(client, blog):
    response = client.get("/search/?q=kettle&tag=heat&author=max-roe&year=2024&in=posts")

    assertContains(response, '<option value="heat" selected>#heat</option>', html=True)
    assertContains(response, '<option value="max-roe" selected>Max Roe</option>', html=True)
    assertContains(response, "<option selected>2024</option>", html=True)
    assertContains(response, "for “<bdi>kettle</bdi>” about #heat by Max Roe of 2024:")
    assertContains(
        response, 'href="?q=kettle&amp;tag=heat&amp;author=max-roe&amp;year=2024&amp;in=all"'
    )


def test_nothing_that_no_public_post_has_is_offered(client, blog):
    make_post(status="draft", by=[make_person("Eve Secret")], tags=["secret"], title="Secret")

    assertNotContains(client.get("/search/"), "ecret")


def test_a_subject_may_be_typed_among_the_words(client, blog):
    response = client.get("/search/", {"q": "#Sleep kettle"})

    assert [str(row["title"]) for row in response.context["results"]] == [
        "Two <mark>kettles</mark>",
        "Anonymous on “Two kettles”",
    ]


def test_a_subject_alone_leads_to_its_page(client, blog):
    assertRedirects(client.get("/search/", {"q": "#heat"}), "/tag/heat/")


# Much, and nothing


def test_of_very_much_the_latest_is_listed_and_the_page_says_so(client, monkeypatch):
    monkeypatch.setattr(results, "MOST", 22)
    post = make_post(title="kettle")
    rows = make_conversations(post, [None] * 25, body="A kettle.")

    response = client.get("/search/", {"q": "kettle", "in": "comments", "page": 2})

    assertContains(response, "<b>More than 23 results</b>")
    assertContains(response, "These are the latest 22 of each kind")
    assertContains(response, "Comments, 22+")
    assert [row["url"] for row in response.context["results"]] == [
        row.get_absolute_url() for row in (rows[4], rows[3])
    ]
    assert client.get("/search/", {"q": "kettle", "page": 3}).status_code == 404


def test_a_word_that_was_mistyped_is_offered_as_it_is_written(client):
    make_post(title="Uhthoff’s phenomenon", tags=["Müdigkeit"])

    response = client.get("/search/", {"q": "uhtoff", "in": "posts"})
    assertContains(
        response, 'Did you mean <a href="?q=uhthoff&amp;in=posts" dir="auto">uhthoff</a>?'
    )
    response = client.get("/search/", {"q": "Uhtoff phenomenom"})
    assertContains(response, ">uhthoff phenomenon</a>?")


def test_an_author_among_the_words_narrows_it_to_their_posts(client):
    author = make_person("Hanneke Purslow")
    make_post(title="Scans", by=[author])
    make_post(title="Other scans", by=[make_person("Grace Hopper")])

    assert found(client, "purslow scan") == ["/2024/06/scans/"]
    assertContains(client.get("/search/", {"q": "scan purslow"}), " by Hanneke Purslow:")


def test_what_was_meant_is_shown_at_once(client):
    make_post(title="Optic neuritis")

    response = client.get("/search/", {"q": "optic neuritus"})

    assert [result["url"] for result in response.context["results"]] == ["/2024/06/optic-neuritis/"]
    assertContains(response, "<b>Nothing found</b> for “<bdi>optic neuritus</bdi>”.")
    assertContains(response, "<b>1 result</b>")


def offered(client, typed):
    return client.get("/search/", {"q": typed}).context["meant"]


TABLES = ("tag", "person", "page")


def test_a_word_of_two_visible_comments_is_offered_and_gone_with_one_of_them(client, alan):
    first, second = (make_comment(body=f"Myelin, Quetzal {n}.") for n in range(2))
    assert offered(client, "myelinn") == "myelin"
    assert offered(client, "mialynn") is None  # three mistakes
    assert offered(client, "quetsall") == "quetzal"  # two

    second.erase()
    assert offered(client, "myelinn") is None

    third = make_comment(body="Myelin too.")
    assert offered(client, "myelinn") == "myelin"
    third.remove(by=alan)
    assert offered(client, "myelinn") is None

    make_comment(body="Myelin, held.", status="pending")
    assert offered(client, "myelinn") is None
    first.post.unpublish()
    assert offered(client, "myelinn") is None


def test_an_author_and_a_hashtag_are_offered_and_a_word_of_one_text_is_not(client):
    make_post(
        title="Any",
        body="<p>Once: quetzal and myelin.</p>",
        by=[make_person("Hanneke Purslow")],
        tags=["myelin"],
    )

    assert offered(client, "perslow") == "purslow"
    assert offered(client, "myelinn") == "myelin"
    assert offered(client, "quetzall") is None


@pytest.mark.parametrize("latest", [0, 2, 1_000])
def test_a_word_with_two_mistakes_is_suggested_from_the_newest_texts(client, monkeypatch, latest):
    monkeypatch.setattr(postgresql, "LATEST", latest)
    monkeypatch.setattr(suggestions, "READ", 2)
    for word in ("Quetzalcoatl", "Quetzalcoatl", "Querulous", "Querulous"):
        make_comment(body=f"{word}.")
        make_comment(body="Something else.")

    assert offered(client, "quaruloos") is None  # another beginning
    assert offered(client, "querolaus") == "querulous"
    assert offered(client, "quetsalcoatel") is None  # only in older texts


def test_a_suggestion_costs_the_same_however_many_texts_there_are(client):
    make_comment(post=make_post(title="Neuritis"), body="Of neuritis.")
    with CaptureQueriesContext(connection) as few:
        assert offered(client, "neuritus") == "neuritis"
    for n in range(15):
        make_comment(post=make_post(title=f"Neuritis {n}"), body=f"Of neuritis {n}.")

    with CaptureQueriesContext(connection) as many:
        assert offered(client, "neuritus") == "neuritis"

    # PostgreSQL also reads the newest entries, for the words typed and for those suggested.
    assert len(many) == len(few) == {"sqlite": 17, "postgresql": 19}[connection.vendor]


def test_tags_authors_and_pages_are_read_once_however_many_searches_are_tried(client, blog_pages):
    make_post(title="Kettles whistle", by=[make_person("Hanneke Purslow")], tags=["heat"])
    make_post(title="Kettles sing, ferries run", by=[make_person("Maren Roe")], tags=["cold"])

    with CaptureQueriesContext(connection) as queries:
        page = client.get("/search/", {"q": "kettle purslow sing ferry"})

    assert page.context["left_out"] == "purslow"
    asked = [query["sql"] for query in queries]
    read = {name: sum(f'FROM "blog_{name}"' in sql for sql in asked) for name in TABLES}
    assert read == {"tag": 1, "person": 1, "page": 1}


def test_nothing_is_offered_that_would_find_nothing(client):
    make_post(title="Uhthoff")
    make_post(title="Phenomenon")
    make_post(title="Secrets", status="draft")

    assertNotContains(client.get("/search/", {"q": "uhtoff phenomenom"}), "Did you mean")
    assertNotContains(client.get("/search/", {"q": "secrots"}), "Did you mean")
    assertNotContains(client.get("/search/", {"q": '"uhtoff"'}), "Did you mean")


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


def test_no_kind_is_counted_of_which_nothing_is_found(client):
    make_post(title="Any", body="<p>Words of a kettle.</p>")

    everything = client.get("/search/", {"q": "kettle"}).content.decode()
    comments = client.get("/search/", {"q": "kettle", "in": "comments"}).content.decode()

    assert "“<bdi>kettle</bdi>”: 1 post. " in everything
    assert re.findall(r'<li><a href="\?[^"]*"[^>]*>\s*(.*?)\s*</a></li>', everything) == [
        "Everything, 1",
        "Posts, 1",
    ]
    assert "<p>No comments found.</p>" in comments
    assert "0 comment" not in everything + comments


def test_comments_alone_are_counted_alone(client):
    make_comment(body="A kettle.")
    make_comment(body="Two kettles, one kettle.")

    page = client.get("/search/", {"q": "kettle"}).content.decode()

    assert "“<bdi>kettle</bdi>”: 2 comments. " in page


def test_a_page_of_the_blog_is_found_and_first_where_its_title_says_it(client, blog_pages):
    make_post(title="Any", body="<p>The house has rules, and more rules.</p>")
    make_post(title="Ferries", body="<p>No cookies on board.</p>")

    assert found(client, "house rule") == ["/house-rules/", "/2024/06/any/"]
    assert found(client, "hose rules") == ["/house-rules/", "/2024/06/any/"]
    assert found(client, "cookie") == ["/2024/06/ferries/", "/privacy/"]
    assert found(client, "privacy cookies") == ["/privacy/"]
    assert found(client, '"keep cookies"') == ["/privacy/"]
    assert found(client, '"cookies keep"') == []
    assert found(client, "cookies", **{"in": "posts"}) == ["/2024/06/ferries/"]
    assert found(client, "cookies", year="2024") == ["/2024/06/ferries/"]
    assert ": 1 page and 1 post." in text(client.get("/search/", {"q": "cookies"}))


def test_no_excerpt_ends_within_a_word(client, blog_pages):
    words = f"{'Unbroken ' * 30}kettle {'unbroken ' * 30}"
    author = make_person("Kettle Roe", bio=words)
    post = make_post(title="Any", body=f"<p>{words}</p>", by=[author])
    make_comment(post=post, body=words)
    Page.objects.create(slug="tea", title="Tea", body=f"<p>{words}</p>")

    results = client.get("/search/", {"q": "kettle"}).context["results"]

    assert [result["kind"] for result in results] == ["Author", "Post", "Comment", "Page"]
    assert results[0]["snippet"] == words.replace("kettle", "<mark>kettle</mark>")
    excerpt = f"… {'Unbroken ' * 10}<mark>kettle</mark>{' unbroken' * 10} …"
    assert [result["snippet"] for result in results[1:]] == [excerpt] * 3


def test_a_page_at_whose_address_something_else_stands_is_not_found(client):
    Page.objects.create(slug="search", title="Samovar", body="<p>Text.</p>")

    assert found(client, "samovar") == []


@pytest.fixture
def blog_pages():
    Page.objects.all().delete()
    Page.objects.create(slug="house-rules", title="House rules", body="<p>Be kind.</p>")
    Page.objects.create(slug="privacy", title="Privacy", body="<p>We keep cookies away.</p>")
