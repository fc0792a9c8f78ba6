"""Old posts of a blog about health say that they are old, wherever they are read."""

from datetime import UTC, date, datetime

import feedparser
import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.html import escape

from blog import outbox
from blog.editing.scheduled_changes import take_effect
from blog.models import Blog, Post, RelatedLink, Revision, Subscriber
from blog.models.deletion import what_goes_with
from blog.newsletter import emails
from comments.templatetags.comments import most_commented
from tests.support.factories import make_comment, make_conversations, make_person, make_post
from tests.support.pages import text
from tests.support.shared import shared_data

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


@pytest.fixture
def save(as_ada):
    """Save the form of a post of 2013 with other fields, and read what the author sees then."""

    def save(post, **fields):
        counts = ("TOTAL_FORMS", "INITIAL_FORMS")
        form = {
            "title": post.title,
            "slug": post.slug,
            "body": post.body,
            "status": "published",
            "publish_at_0": "2013-06-28",
            "publish_at_1": "09:00:00",
            **{f"{rows}-{name}": "0" for rows in INLINES for name in counts},
        }
        return as_ada.post(f"/admin/blog/post/{post.pk}/change/", form | fields, follow=True)

    return save


def test_an_author_says_when_a_post_was_reviewed(save, health):
    post = old_post()

    refused = save(post, reviewed_on="2026-11-28")
    save(post, reviewed_on="2026-11-27")

    assert "That day has not come yet." in text(refused)
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

    emails.announce()
    deliver()
    emails.send_digests("weekly", timezone.now() + timezone.timedelta(hours=1))
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


def test_the_owners_page_of_2013_carries_its_notice_wherever_it_is_read(client, health):
    source = shared_data("seed/page.json")
    Subscriber.objects.create(email="a@example.org", confirmed_at=JUNE_2013)
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in source["body"])
    post = make_post(title=source["title"], body=body, publish_at=JUNE_2013)

    emails.announce()
    deliver()

    assert NOTICE in text(client.get(post.get_absolute_url()))
    for path in ("/feed/", "/feed/atom/"):
        entry = feedparser.parse(client.get(path).content).entries[0]
        assert entry.content[0].value.startswith(f"<p><strong>{NOTICE}</strong></p>")
    assert NOTICE in client.get("/feed/json/").json()["items"][0]["content_html"]
    assert NOTICE in " ".join(mail.outbox[0].body.split())
    assert NOTICE in text(mail.outbox[0].alternatives[0][0])
    assert f"Post · {SHORT}" in text(client.get("/search/?q=alemtuzumab"))


# A post that another replaces

REPLACED = "This post has been replaced by A newer one ."


def test_a_replaced_post_leads_to_the_other_at_its_top(client, health):
    other = make_post(title="A newer one", slug="newer")
    old_post(replaced_by=other, tags=["heat"])

    page = client.get(PAGE).content.decode()
    feed = feedparser.parse(client.get("/tag/heat/feed/").content)

    assert REPLACED in text(page)
    assert page.index("has been replaced") < page.index("A night has an order of its own.")
    assert '<a href="/2024/06/newer/" dir="auto">A newer one</a>' in page
    link = '<a href="http://127.0.0.1:8000/2024/06/newer/">A newer one</a>'
    assert f"replaced by {link}." in feed.entries[0].content[0].value


def test_a_blog_about_something_else_says_what_replaces_a_post(client):
    old_post(replaced_by=make_post(title="A newer one"))

    assert REPLACED in text(client.get(PAGE))


def test_no_reader_hears_of_a_replacement_that_is_not_public(client, health):
    draft = make_post(title="A newer one", status="draft")
    old_post(replaced_by=draft)
    planned = make_post(title="A newer one", publish_at=datetime(2027, 1, 1, tzinfo=UTC))
    old_post(slug="other", replaced_by=planned)

    for path in [PAGE, "/2013/06/other/", "/feed/"]:
        assert "A newer one" not in client.get(path).content.decode()


def test_a_kept_page_leads_to_its_replacement_when_that_appears_and_not_when_it_goes(
    client, health, clock
):
    planned = make_post(title="A newer one", publish_at=datetime(2026, 11, 28, tzinfo=UTC))
    old_post(replaced_by=planned)
    assert REPLACED not in text(client.get(PAGE))

    clock(2026, 11, 28, 12)
    assert REPLACED in text(client.get(PAGE))

    planned.delete()
    assert client.get(PAGE).status_code == 200
    assert REPLACED not in text(client.get(PAGE))


def test_no_post_replaces_itself_in_the_end(save, health):
    first, second, third = (make_post(slug=slug) for slug in ("first", "second", "third"))
    second.replaced_by, third.replaced_by = first, second
    second.save()
    third.save()

    for other in (first, third):
        answer = save(first, replaced_by=other.pk)
        assert "readers would go round in a circle" in text(answer)
    save(first, replaced_by=make_post(slug="another").pk)

    first.refresh_from_db()
    assert first.replaced_by.slug == "another"


def test_the_database_knows_no_post_that_replaces_itself():
    post = old_post()

    with pytest.raises(IntegrityError), transaction.atomic():
        Post.objects.filter(pk=post.pk).update(replaced_by=post)


def test_who_deletes_a_post_hears_which_posts_led_to_it(as_ada, health):
    as_ada.get("/admin/")
    other = make_post(title="A newer one")
    old_post(replaced_by=other)

    assert what_goes_with(other)[1] == "Readers of “Good news” are not led to it any more."


# An update above the text

UPDATE = 'It was <a href="/2019/11/restricted/" id="x" onclick="y()">restricted</a>.'


def test_an_update_stands_above_the_text_with_its_month(client, save, health):
    post = old_post(tags=["heat"])

    save(post, update_text=UPDATE, hashtags="#heat")

    link = '<a href="{}/2019/11/restricted/">restricted</a>'
    shown = f"<p><b>Update, November 2026:</b> It was {link}.</p>"
    page = client.get(PAGE).content.decode()
    assert shown.format("") in page
    assert page.index("Update, November 2026:") < page.index("A night has an order of its own.")
    assert "Updated 27 November 2026" in text(page)
    entry = feedparser.parse(client.get("/feed/atom/").content).entries[0]
    assert shown.format("http://127.0.0.1:8000") in entry.content[0].value
    assert entry.updated == "2026-11-27T00:00:00+00:00"


def test_an_update_goes_out_with_the_post_by_mail(health):
    Subscriber.objects.create(email="a@example.org", confirmed_at=JUNE_2013)
    other = make_post(title="A newer one", slug="newer")
    old_post(update_text=UPDATE, reviewed_on=date(2026, 11, 3), replaced_by=other)
    Post.objects.exclude(pk=other.pk).update(announced_at=None)

    emails.announce()
    deliver()

    plain, (html, _) = mail.outbox[0].body, mail.outbox[0].alternatives[0]
    assert (
        "Update, November 2026: It was restricted (http://127.0.0.1:8000/2019/11/restricted/)."
        in " ".join(plain.split())
    )
    assert '<a href="http://127.0.0.1:8000/2019/11/restricted/">restricted</a>' in html
    for words in (" ".join(plain.split()), text(html)):
        assert "Reviewed November 2026." in words
        assert "This post has been replaced by" in words
        assert "http://127.0.0.1:8000/2024/06/newer/" in plain
        assert "http://127.0.0.1:8000/2024/06/newer/" in html


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("One.\n\nTwo.", "<p><b>Update, May 2020:</b> One.</p>\n<p>Two.</p>"),
        (
            "<ul><li>A</li></ul>",
            "<p><b>Update, May 2020:</b></p>\n<ul><li>A</li></ul>",
        ),
        (
            '<h2 id="comments">H</h2><script>x</script><img src="/media/a.webp">',
            "<p><b>Update, May 2020:</b></p>\nHx",
        ),
        ("<p>A < B & C", "<p><b>Update, May 2020:</b> A &lt; B &amp; C</p>"),
        (
            '<a href="javascript:x">A</a><small class="footnote">n</small>',
            "<p><b>Update, May 2020:</b> <a>A</a>n</p>",
        ),
    ],
)
def test_an_update_is_a_few_safe_sentences(typed, shown):
    post = old_post(update_text=typed, update_on=date(2020, 5, 1))

    assert post.update == shown


def test_an_update_keeps_its_date_and_without_words_has_none(health):
    post = old_post(update_text="Words.")
    assert post.update_on == date(2026, 11, 27)

    post.update_on = date(2019, 11, 15)
    post.save()
    assert post.update == "<p><b>Update, November 2019:</b> Words.</p>"

    post.update_text = " "
    post.save()
    assert (post.update, post.update_on) == ("", None)


def test_who_changes_an_update_is_asked_about_its_old_date(save, health):
    post = old_post(update_text="Words.", update_on=date(2019, 11, 15))

    asked = save(post, update_text="Others.", update_on="2019-11-15")
    not_asked = save(post, update_text="New.", update_on="2026-11-01")

    question = "You changed the update, and it still says November 2019. Is that its date?"
    assert question in text(asked)
    assert "it still says" not in text(not_asked)


def test_an_update_is_found_and_has_a_history(client, health):
    post = old_post()
    Revision.keep(post)
    post.update_text = "Alemtuzumab was restricted."
    post.save()
    Revision.keep(post)

    assert "Good news" in text(client.get("/search/?q=alemtuzumab"))

    first = post.revisions.last()
    assert [name for name, _ in post.revisions.first().changes_from(first)] == [
        "update",
        "date of the update",
    ]
    first.bring_back(by=None)
    post.refresh_from_db()
    assert (post.update_text, post.update_on, post.update_html) == ("", None, "")


def test_an_update_may_be_planned_and_is_dated_when_it_appears(client, save, health, clock):
    post = old_post()
    save(post, update_text="It was restricted.", change_at_0="2026-12-24", change_at_1="08:00:00")
    assert "It was restricted." not in text(client.get(PAGE))

    clock(2026, 12, 24, 12)
    take_effect()

    assert "Update, December 2026: It was restricted." in text(client.get(PAGE))


# What nobody has reviewed


def test_an_author_finds_old_posts_to_review_the_most_commented_first(as_ada, health):
    quiet, lively = old_post(title="Quiet", slug="quiet"), old_post(title="Lively", slug="lively")
    make_conversations(lively, [None, 0])
    newer = make_post(title="A newer one", publish_at=datetime(2026, 6, 1, tzinfo=UTC))
    old_post(title="Replaced", slug="replaced", replaced_by=newer)
    draft = make_post(title="Unfinished", status="draft")
    old_post(title="Not yet replaced", slug="not-yet", replaced_by=draft)
    old_post(title="Reviewed", slug="reviewed", reviewed_on=date(2026, 1, 1))

    page = as_ada.get("/admin/").content.decode()
    section = page.split('aria-labelledby="desk-old"')[1].split("</section>")[0]

    assert section.index("Lively") < section.index("Quiet") < section.index("Not yet replaced")
    assert "June 2013, 2 comments" in text(section)
    assert f'href="/admin/blog/post/{quiet.pk}/change/"' in section
    assert "Replaced" not in section.replace("Not yet replaced", "")
    assert "Reviewed" not in section
    assert "A newer one" not in section
    listed = text(as_ada.get("/admin/blog/post/?state=old"))
    assert "3 posts" in listed
    assert "Quiet" in listed


def test_no_list_asks_for_reviews_in_a_blog_about_something_else(as_ada, clock):
    Blog(name="Pins").save()
    old_post()

    assert 'id="desk-old"' not in as_ada.get("/admin/").content.decode()
    assert "?state=old" not in as_ada.get("/admin/blog/post/").content.decode()


def test_the_list_of_old_posts_is_one_query(health, ada, django_assert_num_queries):
    for number in range(12):
        make_conversations(old_post(slug=f"old-{number}"), [None])
    ada.has_perm("blog.edit_others")

    with django_assert_num_queries(1):
        rows = most_commented(Post.objects.editable_by(ada).to_review(health))
        assert [row.comment_count for row in rows] == [1] * 8


@pytest.mark.parametrize("size", [1, 8])
def test_what_old_posts_say_costs_no_query(client, health, django_assert_num_queries, size):
    newer = make_post(slug="newer")
    for number in range(size):
        old_post(slug=f"old-{number}", replaced_by=newer, update_text="Words.", tags=["heat"])

    with django_assert_num_queries(9):
        client.get("/2013/06/old-0/")
    with django_assert_num_queries(7):
        client.get("/tag/heat/feed/")
