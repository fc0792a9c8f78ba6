from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from blog.models import Blog, Page, Redirect, RelatedLink, Tag
from tests.support.factories import (
    PUBLISHED_AT,
    make_comment,
    make_conversations,
    make_person,
    make_post,
)
from tests.support.pages import elements, text

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def links(response):
    """Where the links inside <main> lead, in order."""
    main = response.content.decode().partition("<main")[2].partition("</main>")[0]
    return [attributes["href"] for tag, attributes in elements(main) if tag == "a"]


def headings(response, *levels):
    main = response.content.decode().partition("<main")[2]
    parts = [
        part.partition(f"</{level}>")[0] for level in levels for part in main.split(f"<{level}")
    ]
    return [text(f"<x{part}") for part in parts[1:]]


def make_posts(count, **fields):
    """Posts of as many days, the newest last."""
    return [
        make_post(title=f"Day {n}", publish_at=PUBLISHED_AT + n * DAY, **fields)
        for n in range(1, count + 1)
    ]


# Home


def test_a_blog_without_posts_says_so(client):
    Blog(name="Pins and Kettles", tagline="Four people write plainly.").save()

    response = client.get("/")

    assertContains(response, "Nothing has been published yet.")
    assertContains(response, "Four people write plainly.")
    assertContains(response, "<title>Pins and Kettles</title>", html=True)


def test_the_only_post_stands_at_the_top_and_once(client):
    make_post(title="The fan", summary="It is loud.", by=[make_person("Ada Byron")])

    response = client.get("/")

    assertContains(response, "It is loud.", count=1)
    assertContains(response, "10 June 2024")
    assertContains(response, "Ada Byron")
    assertNotContains(response, "Nothing has been published yet.")


def test_home_shows_the_newest_posts_first(client):
    make_posts(3)

    response = client.get("/")

    shown = [link for link in links(response) if link.startswith("/2024/06/day-")]
    assert list(dict.fromkeys(shown)) == [
        "/2024/06/day-3/",
        "/2024/06/day-2/",
        "/2024/06/day-1/",
    ]


def test_home_never_shows_what_is_not_public(client):
    make_post(title="A draft", status="draft", tags=["secret"])
    make_post(title="A plan", publish_at=timezone.now() + DAY, tags=["secret"])

    response = client.get("/")

    assertNotContains(response, "A draft")
    assertNotContains(response, "A plan")
    assertNotContains(response, "secret")


def test_tags_are_counted_by_the_posts_that_readers_can_see(client):
    for _ in range(2):
        make_post(tags=["heat"])
    make_post(tags=["cold", "heat"])
    make_post(tags=["cold"], status="draft")
    make_post(tags=["cold", "plans"], publish_at=timezone.now() + DAY)
    make_post(tags=["cold"], publish_at=timezone.now() + DAY)

    tags = client.get("/").context["tags"]

    assert [(tag.name, tag.uses) for tag in tags] == [("heat", 3), ("cold", 1)]


def test_the_owner_chooses_what_stands_at_the_top(client):
    old, *_, new = make_posts(12)
    Blog(featured=old).save()

    response = client.get("/")

    assert text(response.content.decode().partition("<h1")[2].partition("</h1>")[0]).endswith(
        "Day 1"
    )
    assertContains(response, f'href="{new.get_absolute_url()}"')


def test_a_chosen_post_that_is_no_longer_public_gives_way_to_the_newest(client):
    old, new = make_posts(2)
    Blog(featured=old).save()
    old.unpublish()

    response = client.get("/")

    assertNotContains(response, "Day 1")
    assertContains(response, "Day 2")


def test_older_posts_stand_on_further_pages_each_once(client):
    make_posts(25)

    pages = [client.get("/", {"page": page}) for page in (1, 2, 3)]

    shown = [set(filter(lambda link: "/day-" in link, links(page))) for page in pages]
    assert [len(page) for page in shown] == [10, 10, 5]
    assert len(set.union(*shown)) == 25
    assertContains(pages[1], 'aria-current="page"')
    assert 'rel="prev"' in pages[1].content.decode()
    assert 'rel="next"' not in pages[2].content.decode()


def test_a_post_at_the_top_does_not_displace_another_from_the_pages(client):
    posts = make_posts(12)
    Blog(featured=posts[0]).save()

    first, second = client.get("/"), client.get("/?page=2")

    shown = {link for page in (first, second) for link in links(page) if "/day-" in link}
    assert shown == {post.get_absolute_url() for post in posts}


@pytest.mark.parametrize(
    "page", ["0", "2", "-1", "x", "1.5", "²", "9" * 5000, "%00", "1%27", "None"]
)
@pytest.mark.parametrize("path", ["/", "/tag/heat/", "/author/ada-byron/", "/2024/06/", "/search/"])
def test_a_page_that_does_not_exist_is_not_found(client, path, page):
    make_post(tags=["heat"], by=[make_person("Ada Byron")])

    response = client.get(f"{path}?page={page}")

    assert response.status_code == 404


def test_a_page_number_in_another_script_is_read_or_not_found(client):
    make_posts(11)

    assert client.get("/", {"page": "٢"}).status_code in {200, 404}


# A post


@pytest.fixture
def whole_post():
    """A post with everything a post can have."""
    zoe = make_person("Zoë", role="MS nurse", bio="She rides.", disclosure="Paid by nobody.")
    ada = make_person("Ada Byron", disclosure="Owns shares.")
    post = make_post(
        title="Two <milliseconds>",
        slug="two-milliseconds",
        summary="A press release & what it says.",
        body="<h2>First</h2><p>Text <em>here</em>.</p><p>More.</p>",
        by=[zoe, ada],
        tags=["research", "vision"],
        updated_at=PUBLISHED_AT + 40 * DAY,
    )
    fan = make_post(title="The fan", summary="It is loud.", publish_at=PUBLISHED_AT - DAY)
    draft = make_post(title="Unfinished", status="draft")
    rows = [
        {"url": "https://example.org/z", "title": "Elsewhere", "date": "2013-06-01"},
        {"target": draft},
        {"target": fan},
        {"url": "https://example.org/a", "excerpt": "Words without a title."},
    ]
    for position, row in enumerate(rows):
        RelatedLink.objects.create(post=post, position=position, **row)
    return post


def test_a_post_shows_what_its_author_wrote(client, whole_post):
    response = client.get("/2024/06/two-milliseconds/")

    assertContains(response, '<h1 dir="auto">Two &lt;milliseconds&gt;</h1>', html=True)
    assertContains(response, "<p>Text <em>here</em>.</p>", html=True)
    times = [
        time["datetime"][:10] for tag, time in elements(response.content.decode()) if tag == "time"
    ]
    assert times[:2] == ["2024-06-10", "2024-07-20"]
    assert "10 June 2024" in text(response)
    assert "Updated 20 July 2024" in text(response)
    assert "1 minute to read" in text(response)


def test_a_post_names_its_people_in_their_order(client, whole_post):
    shown = text(client.get("/2024/06/two-milliseconds/"))

    assert shown.index("Zoë") < shown.index("Ada Byron")
    assert "MS nurse" in shown
    assert "She rides." in shown


def test_a_post_shows_its_hashtags_and_its_conflict_of_interest(client, whole_post):
    response = client.get("/2024/06/two-milliseconds/")

    assertContains(response, '<a href="/tag/research/" rel="tag">#research</a>', html=True)
    assertContains(response, '<a href="/tag/vision/" rel="tag">#vision</a>', html=True)
    assert "Conflict of interest Zoë: Paid by nobody. Ada Byron: Owns shares." in text(response)


def test_related_rows_stand_in_their_order_with_dates_and_without_drafts(client, whole_post):
    page = client.get("/2024/06/two-milliseconds/").content.decode()

    shown = text(page.partition('id="related"')[2].partition("</section>")[0])

    assert shown.endswith(
        "Other relevant posts of interest 1 June 2013 Elsewhere 9 June 2024 The fan It is loud. "
        "Words without a title."
    )
    assert "Unfinished" not in page


def test_a_post_leads_to_the_one_before_and_the_one_after(client):
    first, second, third = make_posts(3)
    make_post(title="A plan", publish_at=timezone.now() + DAY)
    make_post(title="A draft", status="draft", publish_at=second.publish_at + timedelta(hours=1))

    middle = client.get(second.get_absolute_url())
    last = client.get(third.get_absolute_url())

    assertContains(middle, 'href="/2024/06/day-1/" rel="prev"')
    assertContains(middle, 'href="/2024/06/day-3/" rel="next"')
    assertNotContains(last, 'rel="next"')
    assertNotContains(client.get(first.get_absolute_url()), 'rel="prev"')


def test_posts_of_the_same_minute_lead_to_each_other(client):
    first, second, third = (make_post(title=title) for title in ("One", "Two", "Three"))

    response = client.get(second.get_absolute_url())

    assertContains(response, f'href="{first.get_absolute_url()}" rel="prev"')
    assertContains(response, f'href="{third.get_absolute_url()}" rel="next"')


def test_a_post_has_one_canonical_address(client, settings):
    settings.SITE_URL = "https://blog.example.org"
    post = make_post(slug="the-fan")

    response = client.get(post.get_absolute_url(), {"sort": "new"})

    assertContains(
        response,
        '<link rel="canonical" href="https://blog.example.org/2024/06/the-fan/">',
        html=True,
    )


def test_a_post_without_people_tags_or_summary_is_still_a_page(client):
    response = client.get(make_post(body="").get_absolute_url())

    assert response.status_code == 200
    assertNotContains(response, "Written by")
    assertNotContains(response, "Conflict of interest")
    assertNotContains(response, "Other relevant posts of interest")


@pytest.mark.parametrize(
    "fields",
    [{"status": "draft"}, {"publish_at": timezone.now() + DAY}],
    ids=["draft", "planned"],
)
def test_what_is_not_public_is_not_found(client, fields):
    post = make_post(**fields)

    assert client.get(post.get_absolute_url()).status_code == 404
    assert client.get(f"{post.get_absolute_url()}feed/").status_code == 404
    assert client.post(f"{post.get_absolute_url()}comment/", {"body": "x"}).status_code == 404


def test_a_planned_post_appears_when_its_time_comes(client, monkeypatch):
    moment = datetime(2030, 1, 1, 12, 0, tzinfo=UTC)
    post = make_post(title="A plan", publish_at=moment)
    address = post.get_absolute_url()

    monkeypatch.setattr(timezone, "now", lambda: moment - timedelta(microseconds=1))
    before = client.get(address), client.get("/")
    monkeypatch.setattr(timezone, "now", lambda: moment)
    after = client.get(address), client.get("/")

    assert [response.status_code for response in before] == [404, 200]
    assertNotContains(before[1], "A plan")
    assert [response.status_code for response in after] == [200, 200]
    assertContains(after[1], "A plan")


@pytest.mark.parametrize(
    "path",
    [
        "/2024/06/the-fa/",
        "/2024/13/the-fan/",
        "/2024/6/the-fan/",
        "/0000/06/the-fan/",
        "/٢٠٢٤/06/the-fan/",
        "/2٠24/06/the-fan/",
    ],
)
def test_a_post_stands_at_its_own_address_alone(client, path):
    make_post(slug="the-fan")

    assert client.get(path).status_code == 404


# Lists


def test_a_month_lists_its_posts(client):
    make_post(title="In June")
    make_post(title="In July", publish_at=PUBLISHED_AT + 40 * DAY)

    response = client.get("/2024/06/")

    assertContains(response, '<h1 dir="auto">June 2024</h1>', html=True)
    assertContains(response, "In June")
    assertNotContains(response, "In July")


def test_a_year_lists_its_posts_by_month(client):
    make_post(title="In June")
    make_post(title="In July", publish_at=PUBLISHED_AT + 40 * DAY)
    make_post(title="A year later", publish_at=PUBLISHED_AT + 400 * DAY)

    response = client.get("/2024/")

    shown = text(response)
    assert shown.index("July 2024") < shown.index("In July") < shown.index("June 2024")
    assert "A year later" not in shown


def test_the_archive_lists_every_public_post(client):
    make_post(title="In June")
    make_post(title="A year later", publish_at=PUBLISHED_AT + 400 * DAY)
    make_post(title="A draft", status="draft")

    response = client.get("/archive/")

    assert "2 posts" in text(response)
    assertContains(response, "In June")
    assertContains(response, "A year later")
    assertNotContains(response, "A draft")


def test_the_archive_of_an_empty_blog_is_a_page(client):
    assert client.get("/archive/").status_code == 200


def test_a_tag_lists_its_posts(client):
    make_post(title="Warm", tags=["heat"])
    make_post(title="Cold", tags=["ice"])

    response = client.get("/tag/heat/")

    assertContains(response, '<h1 dir="auto">#heat</h1>', html=True)
    assertContains(response, "Warm")
    assertNotContains(response, "Cold")


def test_an_author_has_a_page_with_their_posts(client):
    ada = make_person("Ada Byron", role="MS nurse", bio="She rides.", disclosure="Owns shares.")
    make_post(title="Hers", by=[make_person("Bob"), ada])
    make_post(title="Not hers")

    response = client.get("/author/ada-byron/")

    assertContains(response, '<h1 dir="auto">Ada Byron</h1>', html=True)
    assert "MS nurse She rides. Conflict of interest: Owns shares." in text(response)
    assertContains(response, "Hers")
    assertNotContains(response, "Not hers")


@pytest.mark.parametrize(
    "path",
    [
        "/2023/",
        "/2024/05/",
        "/2024/13/",
        "/2024/00/",
        "/2024/6/",
        "/0000/",
        "/0000/01/",
        "/9999/",
        "/9999/12/",
        "/0001/",
        "/0001/01/",
        "/20245/",
        "/tag/cold/",
        "/tag/",
        "/author/nobody/",
        "/author/",
        "/comment/wrong/",
        "/nothing%00/",
        "/2024/06/%00/",
        "/comment/%00/",
        "/%F0%9F%92%A9/",
        "/%ff/",
        "/" + "x" * 5000 + "/",
        "/about/",
        "/nothing/",
        "/media/nothing.webp",
    ],
)
def test_what_does_not_exist_is_not_found(client, path):
    make_post()

    response = client.get(path)

    assert response.status_code == 404
    assertContains(response, "Page not found", status_code=404)


def test_a_tag_or_a_person_without_a_public_post_is_not_found(client):
    Tag.objects.create(name="unused")
    make_post(status="draft", tags=["secret"], by=[make_person("Ada Byron")])

    assert client.get("/tag/unused/").status_code == 404
    assert client.get("/tag/secret/").status_code == 404
    assert client.get("/author/ada-byron/").status_code == 404


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("path", ["/9999/", "/9999/12/", "/0001/", "/0001/01/"])
def test_the_ends_of_the_calendar_are_not_found_in_any_zone(client, settings, zone, path):
    settings.TIME_ZONE = zone
    make_post()

    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/", "/archive/", "/2024/06/the-fan/", "/search/", "/feed/"])
def test_public_pages_answer_head_and_refuse_what_would_change_them(client, path):
    make_post(slug="the-fan")

    assert client.head(path).status_code == 200
    assert client.post(path).status_code == 405
    assert client.delete(path).status_code == 405


def test_a_media_address_leads_to_no_other_folder(client):
    assert client.get("/media/../config/settings.py").status_code == 400


# Old addresses


def test_an_old_address_leads_to_the_post_in_one_step(client):
    post = make_post(slug="new")
    Redirect.objects.create(path="/2013/06/old/", post=post)

    response = client.get("/2013/06/old/")

    assert response.status_code == 301
    assert response["Location"] == "/2024/06/new/"


@pytest.mark.parametrize(
    "path", ["/2013/06/10/old/", "/old.html", "/index.php/old/", "/blog/2013/alt/"]
)
def test_an_old_address_of_any_shape_leads_to_the_post(client, path):
    Redirect.objects.create(path=path, post=make_post(slug="new"))

    response = client.get(path)

    assert response.status_code == 301
    assert response["Location"] == "/2024/06/new/"


def test_an_old_address_of_a_draft_gives_nothing_away(client):
    Redirect.objects.create(path="/2013/06/old/", post=make_post(status="draft"))

    assert client.get("/2013/06/old/").status_code == 404


def test_an_old_address_never_hides_a_post(client):
    Redirect.objects.create(path="/2024/06/here/", post=make_post())
    make_post(slug="here", title="I stand here")

    assertContains(client.get("/2024/06/here/"), "I stand here")


# Pages


@pytest.mark.parametrize("slug", ["about", "privacy", "accessibility", "house-rules"])
def test_a_page_shows_what_the_owner_wrote(client, slug):
    Page.objects.create(slug=slug, title="A title", body="<p>Words<script>x</script></p>")

    response = client.get(f"/{slug}/")

    assertContains(response, '<h1 dir="auto">A title</h1>', html=True)
    assertContains(response, "<p>Wordsx</p>", html=True)


# How many queries


def queries(client, path):
    """How many queries a page costs, once everything that is read once has been read."""
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(path)
    assert response.status_code == 200
    return len(captured)


PLACES = ["/", "/archive/", "/2024/", "/2024/06/", "/tag/heat/", "/author/ada-byron/", "/feed/"]


def test_a_page_costs_as_many_queries_with_5_posts_as_with_200(client):
    ada = make_person("Ada Byron", bio="She rides.")
    post = make_post(slug="the-post", by=[ada], tags=["heat"], publish_at=PUBLISHED_AT)
    RelatedLink.objects.create(post=post, target=make_post(title="Elsewhere"))
    for n in range(5):
        make_comment(post=make_post(title=f"Few {n}", by=[ada], tags=["heat"]))
    paths = [*PLACES, "/2024/06/the-post/"]
    few = {path: queries(client, path) for path in paths}

    for n in range(195):
        make_post(title=f"Many {n}", by=[ada], tags=["heat", f"tag{n}"])
    RelatedLink.objects.create(post=post, target=make_post(title="Another"))

    assert {path: queries(client, path) for path in paths} == few


def test_a_page_costs_as_many_queries_with_10_comments_as_with_1000(client):
    paths = [
        "/",
        "/archive/",
        "/tag/heat/",
        "/2024/06/the-post/",
        "/2024/06/the-post/?all=1",
        "/2024/06/the-post/?sort=replies",
        "/comments/feed/",
        "/2024/06/the-post/feed/",
    ]
    ada = make_person("Ada Byron")
    small = make_post(slug="the-post", tags=["heat"], by=[ada])
    make_conversations(small, [None, 0, 1, 0, None, 4, None, None, 7, 7])
    few = {path: queries(client, path) for path in paths}
    small.delete()
    large = make_post(slug="the-post", tags=["heat"], by=[ada])
    make_conversations(large, [None] * 200 + [0] * 400 + [1] * 400)

    assert {path: queries(client, path) for path in paths} == few


@pytest.mark.parametrize("path", ["/", "/2024/06/the-post/"])
def test_home_and_a_post_cost_nine_queries_at_most(client, path):
    post = make_post(slug="the-post", by=[make_person()], tags=["heat"])
    make_conversations(post, [None, 0, 1, None])
    RelatedLink.objects.create(post=post, target=make_post())
    Blog(featured=post).save()
    for post in make_posts(12):
        make_comment(post=post)

    assert queries(client, path) <= 9


@pytest.mark.parametrize("path", ["/", "/tag/heat/", "/search/"])
def test_an_empty_number_of_a_page_is_the_first(client, path):
    make_post(title="The fan", tags=["heat"])

    response = client.get(path, {"page": "", "q": "fan"})

    assert response.status_code == 200
    assert 'href="/2024/06/the-fan/"' in response.text


def test_an_empty_number_of_a_page_is_page_one(client):
    post = make_post(title="Night", by=[make_person("Ada")], tags=["heat"])
    make_comment(post=post)
    of_post = post.get_absolute_url()
    paths = ["/?", "/2024/06/?", "/tag/heat/?", "/author/ada/?", "/search/?q=night&", f"{of_post}?"]
    others = ["/archive/?", "/2024/?", "/feed/?", "/comments/feed/?", "/how-we-moderate/?"]

    for path in paths + others:
        empty, first = client.get(f"{path}page="), client.get(path.rstrip("?&"))
        assert (path, empty.status_code) == (path, 200)
        assert empty.content == first.content
