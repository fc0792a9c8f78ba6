"""The page about privacy says what the software does, from the list that the software follows."""

import pytest
from django.core.management import call_command

from blog.models import Blog, Page
from config.operations import retention

pytestmark = pytest.mark.django_db


def text_of(client):
    return client.get("/privacy/").content.decode()


def test_everything_that_is_kept_is_listed_with_its_place_and_its_end(grace):
    page = text_of(grace)

    missing = [kept for kept in retention.KEPT if f"<dt>{kept.what}</dt>" not in page]
    assert missing == []
    assert page.count("<dt>") == len(retention.KEPT) + 1


def test_the_figures_follow_the_settings(grace, settings):
    settings.LIMITS = settings.LIMITS | {"posts": "20 per 3 hours"}

    assert retention.in_words(retention.longest_limit()) == "3 hours"
    assert f"{settings.UNDO_DAYS} days after" in text_of(grace)


@pytest.mark.parametrize(
    ("seconds", "words"), [(600, "10 minutes"), (3600, "1 hour"), (86_400 * 30, "30 days")]
)
def test_a_span_of_time_is_said_in_words(seconds, words):
    assert retention.in_words(seconds) == words


def test_what_the_owner_wrote_stands_above_the_list(grace):
    Page.objects.create(slug="privacy", title="Your privacy", body="<p>We keep little.</p>")

    page = text_of(grace)

    assert '<h1 dir="auto">Your privacy</h1>' in page
    assert page.index("We keep little.") < page.index("What we store")


def test_the_list_stands_without_a_word_of_the_owners(grace):
    assert "What we store, where, and for how long" in text_of(grace)


def test_the_owner_says_how_long_backups_are_kept(grace):
    assert "As the owner of this blog decides" in text_of(grace)

    Blog(backup_days=14).save()

    assert "Backups. 14 days." in text_of(grace)


def test_whatever_purge_deletes_is_counted_in_its_report(capsys):
    call_command("purge")

    purged = [kept.purged for kept in retention.KEPT + retention.OF_AUTHORS if kept.purge]
    told = capsys.readouterr().out
    assert told == "".join(f"{what}: 0. " for what in purged)[:-1] + "\n"
