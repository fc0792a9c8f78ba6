"""After an import its owner learns which comments to look at; nothing is done by it."""

import pytest

from blog.models import Mail
from comments.models import Alert, Comment, Decision
from config.exchange import screening
from tests.config.exchange.exports import bring_in, comment, item, write

pytestmark = pytest.mark.django_db

SAID = "Read by the rules, for information"


def notes(report):
    return {subject: report["notes"].get(subject, []) for subject in screening.SUBJECTS}


def line(key):
    pk = Comment.objects.get(source_id=key).pk
    return f"Comment {key} (“Post 7”): http://127.0.0.1:8000/admin/comments/queue/{pk}/"


COMMENTS = [
    comment(1, "Thank you, this helped me."),
    comment(2, "Ring me on 0151 496 0123."),
    comment(3, "I want to kill myself tonight."),
    comment(4, "Write to wren@example.org, or ring 0151 496 0123."),
    comment(5, "I want to kill myself tonight.", approved="spam"),
    comment(6, "Ring me on 0151 496 0123.", approved="0"),
]


def test_the_report_links_to_each_comment_to_look_at_and_quotes_none(tmp_path):
    report = bring_in(write(tmp_path, item(7, comments=COMMENTS)))

    assert notes(report) == {
        screening.CRISIS: [line("3")],
        screening.PHONE: [line("2"), line("4")],
        screening.PERSONAL: [line("4")],
    }
    said = report["notes"][SAID]
    assert said[0].startswith("4 published comments, in ")
    assert said[0].endswith(" s. Nothing was held, and nobody was e-mailed.")
    assert "0151" not in str(report)
    assert "kill" not in str(report)


def test_nothing_is_held_and_nobody_is_called(tmp_path):
    bring_in(write(tmp_path, item(7, comments=COMMENTS[:4])))

    assert set(Comment.objects.values_list("status", flat=True)) == {"approved"}
    assert (Mail.objects.count(), Alert.objects.count(), Decision.objects.count()) == (0, 0, 0)


def test_a_second_run_lists_them_again_but_not_what_was_deleted(tmp_path):
    file = write(tmp_path, item(7, comments=COMMENTS))
    bring_in(file)
    Comment.objects.get(source_id="3").erase()

    assert notes(bring_in(file)) == {
        screening.CRISIS: [],
        screening.PHONE: [line("2"), line("4")],
        screening.PERSONAL: [line("4")],
    }


def test_a_dry_run_names_them_without_a_link(tmp_path):
    report = bring_in(write(tmp_path, item(7, comments=COMMENTS)), dry_run=True)

    assert notes(report)[screening.CRISIS] == ["Comment 3 (“Post 7”)"]
    assert Comment.objects.count() == 0


def test_the_queries_do_not_grow_with_the_comments(tmp_path, django_assert_num_queries):
    bring_in(write(tmp_path, item(7, comments=COMMENTS)))
    source = Comment.objects.first().source

    class Report:
        def note(self, *_):
            pass

    for _ in range(2):
        with django_assert_num_queries(4):
            screening.screen(source, Report())
        bring_in(write(tmp_path, item(8, comments=[comment(n) for n in range(100, 140)])))
