"""What the queue costs: the same number of questions however much waits, each answered by an index.

`manage.py bench` measures the time with 10,000 held.
"""

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from comments.models import Comment, Decision, Report
from comments.moderation import lists
from tests.support.factories import PUBLISHED_AT, make_conversations, make_post

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/queue/"


def queries(client, query=""):
    """How often a page of the queue asks the database."""
    client.get(QUEUE + query)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(QUEUE + query).status_code == 200
    return len(captured)


def make_replies(post, count, by, *, status):
    """`count` replies to `count` comments: each held for a reason, reported, decided and so on."""
    comments = make_conversations(post, [None] * count + list(range(count)))
    rows = comments[count:]
    keys = [row.pk for row in rows]
    Comment.objects.filter(pk__in=keys).update(status=status, hold_reasons=[["first", None]])
    Report.objects.bulk_create(Report(comment=row, reason="unkind") for row in rows)
    Decision.objects.bulk_create(
        Decision(
            comment=row,
            verb="hold",
            from_status="approved",
            to_status="pending",
            by=by,
            at=PUBLISHED_AT,
        )
        for row in rows
    )


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("", "pending"),
        ("?page=2", "pending"),
        ("?rule=first", "pending"),
        ("?post={post}", "pending"),
        ("?q=thought", "pending"),
        ("?show=reported", "approved"),
        ("?show=spam", "spam"),
        ("?show=published", "approved"),
    ],
)
def test_a_list_asks_as_often_at_thirty_as_at_a_thousand(as_alan, alan, query, status):
    post = make_post()
    query = query.format(post=post.pk)
    make_replies(post, 30, alan, status=status)
    at_thirty = queries(as_alan, query)
    make_replies(make_post(), 970, alan, status=status)

    at_a_thousand = queries(as_alan, query)

    assert at_a_thousand == at_thirty
    assert at_a_thousand <= 8


# The query string of a list, and the index that has its order.
LISTS = [("", "comment_in_queue"), ("show=spam", "comment_in_list")]
LISTS += [("show=published", "comment_published"), ("show=spam&unread=1", "comment_unread_spam")]


def plan_by_indexes(ask):
    """How the database would answer. PostgreSQL reads an empty table from one end to the other
    and sorts what it found, unless it is told not to."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for way in ("seqscan", "bitmapscan", "sort"):
                cursor.execute(f"SET LOCAL enable_{way} = off")
    return str(ask()).lower()


@pytest.mark.parametrize(("query", "index"), LISTS)
def test_a_page_of_a_list_is_found_in_an_index_that_has_its_order(db, query, index):
    rows = lists.ListQuery.of(QueryDict(query), user=None).rows()

    plan = plan_by_indexes(rows.values("pk")[40:60].explain)

    assert index in plan
    assert "index only" in plan or "covering index" in plan
    assert "sort" not in plan
    assert "temp b-tree" not in plan


PARTS = [(0, "(status"), (2, "comment_unread_spam"), (3, "comments_report")]


@pytest.mark.parametrize(("part", "index"), PARTS)
def test_the_sizes_of_the_lists_are_counted_without_reading_what_is_published(db, part, index):
    explain = {"sqlite": "EXPLAIN QUERY PLAN", "postgresql": "EXPLAIN"}[connection.vendor]

    def ask():
        with connection.cursor() as cursor:
            cursor.execute(f"{explain} {lists.SIZES.split('UNION ALL')[part]}")
            return cursor.fetchall()

    plan = plan_by_indexes(ask)

    assert index in plan
    assert "scan comments_comment" not in plan
    assert "seq scan on comments_comment" not in plan


def test_every_reference_to_a_comment_has_an_index_of_all_rows():
    """SQLite looks for rows that refer to a comment when one is deleted, or restored from a
    backup. An index of some rows is no use to it: 300,000 comments then took hours."""
    relations = Comment._meta.get_fields(include_hidden=True)
    fields = [each.field for each in relations if each.auto_created and each.is_relation]
    of_all = {
        (model, index.fields[0])
        for model in {field.model for field in fields}
        for index in [*model._meta.indexes, *model._meta.constraints]
        if getattr(index, "fields", None) and index.condition is None
    }

    without = [f for f in fields if not (f.db_index or f.unique or (f.model, f.name) in of_all)]

    assert {"same_as", "parent"} <= {field.name for field in fields}
    assert without == []
