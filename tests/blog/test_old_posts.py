"""Old posts of a blog about health say that they are old, wherever they are read."""

from datetime import UTC, date, datetime

import feedparser
import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.utils import timezone

from blog import newsletter, outbox
from blog.models import Blog, Post, RelatedLink, Subscriber
from tests.factories import make_comment, make_person, make_post
from tests.pages import text

pytestmark = pytest.mark.django_db

JUNE_2013 = datetime(2013, 6, 28, 9, 0, tzinfo=UTC)
NOTICE = (
    "This post is from June 2013. Treatments and advice may have changed. "
    "Ask your team before you act on it."
)
SHORT = "From June 2013"


@pytest.fixture
def clock(monkeypatch):
    """`clock(moment)` lets it be that moment for everybody."""

    def clock(*moment):
        monkeypatch.setattr(timezone, "now", lambda: datetime(*moment, tzinfo=UTC))

    clock(2026, 11, 27, 12)
    return clock


@pytest.fixture
def health(clock):
    """A blog about health, in November 2026."""
    Blog(name="Pins", is_about_health=True).save()
    return Blog.load()


def old_post(**fields):
    fields = {"title": "Good news", "slug": "good-news", "summary": "A licence."} | fields
    return make_post(publish_at=JUNE_2013, announced_at=JUNE_2013, **fields)


PAGE = "/2013/06/good-news/"
INLINES = ["bylines", "related_links", "corrections"]


def test_a_post_of_2013_says_so_at_its_top(client, health):
    old_post()

    page = client.get(PAGE).content.decode()

    assert NOTICE in text(page)
    assert page.index(NOTICE) < page.index("A night has an order of its own.")


def test_an_author_says_when_a_post_was_reviewed(as_ada, health):
    post = old_post()
    form = {
        "title": post.title,
        "slug": post.slug,
        "body": post.body,
        "status": "published",
        "publish_at_0": "2013-06-28",
        "publish_at_1": "09:00:00",
        **{f"{rows}-{name}": "0" for rows in INLINES for name in ("TOTAL_FORMS", "INITIAL_FORMS")},
    }
    address = f"/admin/blog/post/{post.pk}/change/"

    refused = as_ada.post(address, form | {"reviewed_on": "2026-11-28"})
    sent = as_ada.post(address, form | {"reviewed_on": "2026-11-27"})

    assert "That day has not come yet." in text(refused)
    assert sent.status_code == 302
    assert not health.is_old(Post.objects.get())


def test_until_the_owner_says_that_the_blog_is_about_health_nothing_is_old(client, clock):
    Blog(name="Pins").save()
    old_post()

    assert "may have changed" not in text(client.get(PAGE))
    assert SHORT not in text(client.get("/"))


@pytest.mark.parametrize(
    ("years", "now", "is_old"),
    [
        (3, (2016, 6, 27, 22, 59), False),  # in London it is the 27th, one minute to midnight
        (3, (2016, 6, 27, 23, 0), True),
        (1, (2014, 6, 27, 12), False),
        (1, (2014, 6, 28, 12), True),
        (14, (2026, 11, 27, 12), False),
    ],
)
def test_a_post_is_old_after_the_owners_years(clock, settings, years, now, is_old):
    post = old_post()
    blog = Blog(is_about_health=True, old_after_years=years)
    clock(*now)

    with timezone.override("Europe/London"):
        assert blog.is_old(post) is is_old
        assert Post.objects.old_in(blog).exists() is is_old


@pytest.mark.parametrize(
    ("published", "now", "is_old"),
    [
        ((2020, 2, 29), (2023, 2, 28, 12), False),
        ((2020, 2, 29), (2023, 3, 1, 12), True),
        ((2021, 2, 28), (2024, 2, 29, 12), True),
        ((2021, 3, 1), (2024, 2, 29, 12), False),
    ],
)
def test_leap_days_break_nothing(clock, published, now, is_old):
    post = make_post(publish_at=datetime(*published, 12, tzinfo=UTC))
    blog = Blog(is_about_health=True)
    clock(*now)

    assert blog.is_old(post) is is_old
    assert Post.objects.old_in(blog).exists() is is_old


@pytest.mark.parametrize(
    ("reviewed", "is_old"),
    [
        (None, True),
        (date(2023, 11, 27), True),
        (date(2023, 11, 28), False),
        (date(2026, 11, 27), False),
        (date(2001, 1, 1), True),
    ],
)
def test_the_age_counts_from_the_last_review(health, reviewed, is_old):
    post = old_post(reviewed_on=reviewed)

    assert health.is_old(post) is is_old
    assert Post.objects.old_in(health).exists() is is_old


def test_a_review_before_publication_makes_no_post_older(health):
    post = make_post(publish_at=datetime(2026, 1, 1, tzinfo=UTC), reviewed_on=date(2013, 6, 1))

    assert not health.is_old(post)
    assert not Post.objects.old_in(health).exists()


def test_readers_see_when_it_was_reviewed(client, health):
    old_post(reviewed_on=date(2026, 11, 3))

    page = client.get(PAGE)

    assert "Reviewed November 2026" in text(page)
    assert "may have changed" not in text(page)


def test_every_feed_carries_the_notice_before_the_text(client, health):
    old_post(tags=["heat"], by=[make_person("Ada")])

    for path in ["/feed/", "/feed/atom/", "/tag/heat/feed/", "/author/ada/feed/atom/"]:
        entry = feedparser.parse(client.get(path).content).entries[0]
        assert entry.content[0].value == (
            f"<p><strong>{NOTICE}</strong></p><p>A night has an order of its own.</p>"
        )
        assert entry.summary == "From June 2013. A licence."
    item = client.get("/feed/json/").json()["items"][0]
    assert item["content_html"].startswith(f"<p><strong>{NOTICE}</strong></p>")
    assert item["summary"] == "From June 2013. A licence."


def test_mails_about_a_post_carry_the_notice(health):
    """A post with an old date may appear today, and is e-mailed then."""
    each = Subscriber.objects.create(email="a@example.org", confirmed_at=JUNE_2013)
    weekly = Subscriber.objects.create(
        email="b@example.org", confirmed_at=JUNE_2013, frequency="weekly"
    )
    old_post(is_backdated=True)
    Post.objects.update(announced_at=None)

    newsletter.announce()
    deliver()
    newsletter.send_digests("weekly", timezone.now() + timezone.timedelta(hours=1))
    deliver()

    assert [message.to for message in mail.outbox] == [[each.email], [weekly.email]]
    for message in mail.outbox:
        html, _ = message.alternatives[0]
        assert NOTICE in " ".join(message.body.split())
        assert NOTICE in text(html)
    assert "From June 2013. A licence." in text(mail.outbox[0].alternatives[0][0])


def deliver():
    sender = outbox.Sender()
    while sender.send_next():
        pass


def test_search_and_lists_say_from_when_an_old_post_is(client, health):
    post = old_post(tags=["heat"], by=[make_person("Ada")])
    make_comment(post=post, body="A word.")

    for path in ["/search/?q=news", "/", "/tag/heat/", "/author/ada/", "/2013/06/"]:
        assert SHORT in text(client.get(path)), path


def test_posts_that_lead_to_an_old_one_say_from_when_it_is(client, health):
    old = old_post()
    new = make_post(slug="new", publish_at=datetime(2026, 6, 10, tzinfo=UTC))
    RelatedLink.objects.create(post=new, target=old)

    page = client.get("/2026/06/new/").content.decode()
    related, beside = page.split('aria-labelledby="related"')[1].split('rel="prev"')

    assert SHORT in related.split("</section>")[0]
    assert SHORT in beside.split("</a>")[0]


def test_machines_that_describe_the_page_say_its_age_first(client, health):
    old_post()

    page = client.get(PAGE).content.decode()

    assert '<meta name="description" content="From June 2013. A licence.">' in page
    assert '<meta property="og:description" content="From June 2013. A licence.">' in page
    assert '"description":"From June 2013. A licence."' in page


@pytest.mark.parametrize(
    ("path", "words"), [(PAGE, NOTICE), ("/", SHORT), ("/feed/", NOTICE), ("/feed/atom/", NOTICE)]
)
def test_a_page_that_was_kept_shows_the_notice_on_the_day_the_post_turns_old(
    client, clock, path, words
):
    Blog(name="Pins", is_about_health=True).save()
    old_post()
    clock(2016, 6, 27, 12)
    yesterday = client.get(path)
    assert words not in yesterday.content.decode()
    assert client.get(path, headers={"if-none-match": yesterday["ETag"]}).status_code == 304

    clock(2016, 6, 28, 12)

    today = client.get(path, headers={"if-none-match": yesterday["ETag"]})
    assert today.status_code == 200
    assert words in today.content.decode()
    assert today["ETag"] != yesterday["ETag"]


def test_a_page_of_a_blog_about_something_else_is_kept_for_as_long_as_it_lasts(client, clock):
    Blog(name="Pins").save()
    old_post()
    clock(2016, 6, 27, 12)
    yesterday = client.get(PAGE)

    clock(2016, 6, 28, 12)

    assert client.get(PAGE, headers={"if-none-match": yesterday["ETag"]}).status_code == 304


@pytest.mark.parametrize(
    "words",
    ["This post is old.", "This post is from {month}.", "From {date}, in {place}.", "{ date }"],
)
def test_words_without_the_date_of_the_post_are_refused(words):
    with pytest.raises(ValidationError):
        Blog(old_notice=words).full_clean()


def test_the_owners_words_are_shown_and_are_no_html(client, health):
    old_post()
    health.old_notice = "<b>Old</b>, from {date}, {date.year} or {date!r}."
    health.save()

    page = client.get(PAGE).content.decode()

    assert "&lt;b&gt;Old&lt;/b&gt;, from June 2013, {date.year} or {date!r}." in page
