"""The index follows every way in which a post or a comment is written, changed or deleted."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import DatabaseError, IntegrityError, connection
from django.db.models import F
from django.utils import timezone

from blog.models import Post
from comments import tree
from comments.models import Comment, Thread
from config.demo import seed
from config.search import index, plans, postgresql
from config.search.catalog import Catalog
from config.search.query import parse
from config.search.results import Filters, Found, in_texts
from tests.support import dump
from tests.support.factories import make_comment, make_conversations, make_post

pytestmark = pytest.mark.django_db


def found(typed, **filters):
    """(kind, key) of what is found."""
    return Found(parse(typed).terms, Filters(**filters)).in_order(("post", "comment"))


def entries():
    """What the index holds, whether or not it is shown."""
    with connection.cursor() as cursor:
        rows = {}
        for kind in ("post", "comment"):
            key = "rowid" if connection.vendor == "sqlite" else "id"
            cursor.execute(f"SELECT {key} FROM colloquy_search_{kind} ORDER BY 1")  # noqa: S608
            rows[kind] = [row[0] for row in cursor.fetchall()]
    return rows


# Posts


def test_a_post_is_found_by_its_title_its_summary_and_its_text():
    post = make_post(title="Vests", summary="About cold.", body="<p>It is <b>heavy</b>.</p>")

    assert found("vests") == found("cold") == found("heavy") == [("post", post.pk)]
    assert found("vests heavy cold") == [("post", post.pk)]
    assert found("strong") == []


def test_a_change_of_a_post_is_found_and_what_it_said_is_not():
    post = make_post(title="Vests")
    post.title = "Fans"
    post.save()

    assert found("vests") == []
    assert found("fans") == [("post", post.pk)]


def test_a_post_is_in_the_index_while_it_is_published():
    post = make_post(title="Vests", status="draft")
    assert entries()["post"] == []

    post.publish()
    assert entries()["post"] == [post.pk]

    post.unpublish()
    assert entries()["post"] == []


def test_a_planned_post_is_found_when_its_time_has_come():
    post = make_post(title="Vests", publish_at=timezone.now() + timedelta(hours=1))
    make_conversations(post, [None], body="A kettle.")
    assert found("vests") == found("kettle") == []

    Post.objects.update(publish_at=timezone.now() - timedelta(seconds=1))

    assert [kind for kind, _ in found("vests") + found("kettle")] == ["post", "comment"]


def test_posts_that_were_loaded_at_once_are_found():
    written = {"status": "published", "year": 2024, "month": 6}
    posts = [Post(title=f"Vest {n}", slug=f"v{n}", **written) for n in range(3)]
    for post in posts:
        post.render()
    Post.objects.bulk_create(posts)

    assert len(found("vest")) == 3


def test_a_deleted_post_takes_its_comments_out_of_the_index():
    post = make_post(title="Vests")
    make_conversations(post, [None, 0, 1], body="A vest.")

    post.delete()

    assert entries() == {"post": [], "comment": []}


# Comments


def test_a_comment_is_in_the_index_while_it_is_visible(alan):
    comment = make_comment(body="A kettle.", status="pending")
    assert entries()["comment"] == []

    comment.approve(by=alan)
    assert found("kettle") == [("comment", comment.pk)]

    comment.mark_as_spam(by=alan)
    assert entries()["comment"] == []

    comment.approve(by=alan)
    comment.edit(by=alan, body="A teapot.", author_name="", author_url="")
    assert found("kettle") == []
    assert found("teapot") == [("comment", comment.pk)]


def test_what_its_writer_took_back_leaves_at_once():
    comment = make_comment(body="A kettle.")

    comment.erase()

    comment.refresh_from_db()
    assert comment.search_words == ""
    assert found("kettle") == []
    assert entries()["comment"] == []


def test_comments_of_a_hidden_post_are_not_found_and_not_counted():
    post = make_post()
    make_conversations(post, [None] * 3, body="A kettle.")
    post.unpublish()

    assert Found(parse("kettle").terms, Filters()).count("comment") == 0
    assert found("kettle", year=2024) == []


def test_a_comment_is_found_by_what_it_shows_not_by_its_markup():
    comment = make_comment(body="*Warm* [words](https://example.org/kettle) `code`\n\n> quoted")

    assert found("warm words code quoted") == [("comment", comment.pk)]
    assert found("kettle") == []


def test_comments_that_were_loaded_at_once_are_found():
    post = make_post()
    comments = [Comment(post=post, body="A kettle.", status="approved") for _ in range(3)]
    with Thread.objects.locked(post.pk) as thread:
        tree.bulk_load(comments)
        thread.refresh()

    assert len(found("kettle")) == 3


def test_no_words_without_a_text(alan):
    comment = make_comment(body="A kettle.")

    with pytest.raises(IntegrityError, match="comment_without_words_is_not_found"):
        Comment.objects.filter(pk=comment.pk).update(body="")


def test_moving_the_edges_of_a_conversation_does_not_touch_the_index():
    make_conversations(make_post(), [None, 0, 0], body="A kettle.")
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE colloquy_search_comment")

    assert Comment.objects.update(rght=F("rght") + 2) == 3

    with pytest.raises(DatabaseError):
        Comment.objects.update(search_words="teapot")


@pytest.mark.parametrize("newest", [0, 1, 200])
def test_a_word_is_known_by_any_post_or_comment_that_readers_can_see(monkeypatch, newest):
    monkeypatch.setattr(postgresql, "NEWEST", newest)
    post = make_post(title="Vests", body="<p>A follow-up.</p>")
    make_post(title="A draft about samovars", status="draft")
    make_post(title="Planned ferries", publish_at=timezone.now() + timedelta(hours=1))
    make_comment(post=post, body="A kettle, walking.")
    make_comment(post=post, body="A held teapot.", status="pending")
    hidden = make_post(title="Was public")
    make_comment(post=hidden, body="An hourglass.")
    hidden.unpublish()

    terms = parse("vests samovar ferry kettle teapot").terms
    assert [term.words for term in in_texts(terms)] == [("vests",), ("kettle",)]
    terms = parse("walks follow-up hourglass down-up").terms
    assert [term.words for term in in_texts(terms)] == [("walks",), ("follow", "up")]
    assert in_texts(()) == []


def test_words_in_quotes_are_found_beside_others_and_across_pairs():
    comment = make_comment(body="The cooling vest helps, a follow-up walk too.")
    make_comment(post=comment.post, body="A vest helps. The cooling follow, up the walk.")

    assert found('"the cooling vest" walks') == [("comment", comment.pk)]
    assert found('"cooling vest" "follow-up walk" helps') == [("comment", comment.pk)]
    assert found('"vest cooling" helps') == []
    assert len(found('helps "the cooling"')) == 2


@pytest.mark.parametrize("begin", [plans.NEWEST, plans.WORDS, plans.POSTS])
def test_a_search_finds_the_same_wherever_it_begins(monkeypatch, begin):
    def choose(kind, terms, most, newest, *, is_narrow):
        return begin, terms, {plans.NEWEST: 0, plans.WORDS: 1, plans.POSTS: len(terms)}[begin]

    monkeypatch.setattr(plans, "choose", choose)
    heat = make_post(title="Heat", body="<p>The cooling vest, a follow-up.</p>", tags=["heat"])
    cold = make_post(title="Cold", body="<p>The vest is cooling.</p>", year=2023)
    make_post(title="The cooling vest of a draft", status="draft")
    comment = make_comment(post=heat, body="The vest walks, a cooling walk.")
    other = make_comment(post=cold, body="The cooling of a vest.")

    posts, comments = [("post", cold.pk), ("post", heat.pk)], [("comment", other.pk)]
    assert sorted(found("cooling vest")) == sorted([*posts, *comments, ("comment", comment.pk)])
    assert found('"the cooling vest"') == found("follow-up") == [("post", heat.pk)]
    assert found('"the cooling" of') == comments
    assert found('"cooling the"') == []
    tag = heat.tags.get()
    assert found("vest the", tag=tag) == [("post", heat.pk), ("comment", comment.pk)]
    assert found("walking", tag=tag) == [("comment", comment.pk)]
    assert found("vest", tag=tag, year=2023) == []


def entries_read(sql, values):
    """How many entries of the index PostgreSQL reads for a query."""
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}", values)
        plans, read = [cursor.fetchone()[0][0]["Plan"]], 0
    while plans:
        plan = plans.pop()
        plans += plan.get("Plans", [])
        if plan.get("Relation Name", "").startswith("colloquy_search_"):
            removed = plan.get("Rows Removed by Filter", 0)
            read += (plan["Actual Rows"] + removed) * plan["Actual Loops"]
    return read


if connection.vendor == "postgresql":  # SQLite chooses by itself, and has no such setting

    @pytest.mark.parametrize(
        ("typed", "read"),
        [
            ("the", 5),
            ('"the a"', 5),
            ("a-the", 5),
            ("kettle", 2 + 2),  # to find and to rank
            ("the kettle", 2 + 2),
            ('"the kettle"', 1 + 1),
            ("the kettle nowhere", 0),
        ],
    )
    def test_common_words_are_read_from_the_newest_on_and_rare_ones_looked_up(typed, read):
        post = make_post()
        make_conversations(post, [None], body="The kettle, the a.")
        make_conversations(post, [None], body="A kettle of the a.")
        make_conversations(post, [None] * 60, body="The a. A the.")
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE colloquy_search_comment")
            # As PostgreSQL decides for many entries.
            cursor.execute("SET LOCAL enable_seqscan = off")
        terms = parse(typed).terms
        newest = Catalog().newest(terms, Filters())

        sql, values = postgresql.find(
            "comment", terms, Filters().searched(), 5, is_narrow=False, newest=newest
        )

        assert entries_read(sql, values) == read

    def test_migrate_sets_what_an_index_of_an_earlier_release_lacks():
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE colloquy_search_post RESET (parallel_workers)")

        call_command("migrate", verbosity=0)

        with connection.cursor() as cursor:
            cursor.execute("SELECT reloptions FROM pg_class WHERE relname = 'colloquy_search_post'")
            assert cursor.fetchone()[0] == ["toast_tuple_target=8160", "parallel_workers=0"]


# The whole of it


def test_migrate_builds_an_index_that_was_lost():
    post = make_post(title="Vests")
    comment = make_comment(post=post, body="A vest.")
    with connection.cursor() as cursor:
        index.engine().drop(cursor)
    Post.objects.update(search_words="")
    Comment.objects.update(search_words="")

    call_command("migrate", verbosity=0)

    assert found("vest") == [("post", post.pk), ("comment", comment.pk)]
    make_post(title="Another vest")
    assert len(found("vest")) == 3


def test_migrate_leaves_a_whole_index_alone(monkeypatch):
    monkeypatch.setattr(index, "rebuild", lambda: pytest.fail("It was whole."))

    call_command("migrate", verbosity=0)


def test_a_trigger_that_went_with_its_table_is_missed():
    with connection.cursor() as cursor:
        table = "" if connection.vendor == "sqlite" else " ON comments_comment"
        name = "colloquy_search_comment_update" if not table else "colloquy_search_update"
        cursor.execute(f"DROP TRIGGER {name}{table}")

        assert not index.engine().is_whole(cursor)


def test_rerender_builds_it_anew(capsys):
    comment = make_comment(body="A kettle.")
    with connection.cursor() as cursor:
        index.engine().drop(cursor)
        index.engine().create(cursor)
    Comment.objects.update(search_words="")
    assert found("kettle") == []

    call_command("rerender")

    assert found("kettle") == [("comment", comment.pk)]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_flush_empties_the_index():
    make_comment(post=make_post(title="Vests"), body="A vest.")

    call_command("flush", interactive=False, verbosity=0)

    assert entries() == {"post": [], "comment": []}


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_after_a_purge_no_word_of_what_was_taken_back_is_in_the_database():
    post = make_post()
    make_conversations(post, [None] * 30, body="Other words.")
    comment = make_comment(post=post, body="Quetzalcanary again quetzalcanary.")
    make_comment(post=post, body="The last words.")
    assert b"quetzalcanary" in dump.everything().lower()

    comment.erase()
    call_command("purge", verbosity=0)

    assert b"quetzalcanary" not in dump.everything().lower()


# The figures of sample blogs


def test_a_sample_blog_has_its_numbers_and_is_searched(capsys):
    call_command("make_content", posts=7, comments=20, seed=3)

    assert capsys.readouterr().out == "7 posts with 20 comments.\n"
    assert Post.objects.count() == Thread.objects.count() == 7
    assert Comment.objects.visible().count() == 20
    assert len(entries()["comment"]) == 20
    assert found(seed.WORDS[0])
    call_command("check_trees")


def test_the_same_seed_makes_the_same_words():
    call_command("make_content", posts=2, comments=4, seed=3)
    call_command("make_content", posts=2, comments=4, seed=3)

    words = list(Post.objects.order_by("pk").values_list("search_words", flat=True))
    assert words[:2] == words[2:]
