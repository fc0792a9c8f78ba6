"""The spam score learns from moderators' decisions, and only from what stands."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from pytest_django.asserts import assertContains

from blog.models import Blog
from comments import spam
from comments.models import Comment, ModerationSettings, TokenCount
from comments.spam import classifier, counts, evaluation, features
from comments.submission import submit_comment
from tests.support.factories import make_comment, make_conversations, make_post
from tests.support.shared import shared

pytestmark = pytest.mark.django_db

ADVERT = "Check out my channel and subscribe: https://cheap.example.com/watch"
KIND = "Thank you for this, my mother sleeps better since we moved her tea to noon."
OTHER_ADVERT = "subscribe to my channel"


@pytest.fixture
def decided(db):
    """A post with as many decisions of each kind as an opinion needs."""
    return decide()


def decide(*, as_spam=classifier.ENOUGH, as_good=classifier.ENOUGH):
    post, fields = make_post(), {"submitted_at": timezone.now()}
    spammed = {"status": "spam", "taught": "spam", "body": "Cheap watches, our best offer!!"}
    make_conversations(post, [None] * as_spam, **spammed, **fields)
    make_conversations(post, [None] * as_good, taught="good", body="A quiet night.", **fields)
    spam.relearn(Comment.objects.lessons())
    return post


def table():
    """Everything that was ever counted and still is."""
    return {row.pk: (row.spam, row.good) for row in TokenCount.objects.all()}


def chance(body, name="", website=""):
    return spam.score(body, name, website).chance


def learned(rows):
    """The table as it would be if nothing but these had been learned, in one go."""
    memory = counts.Memory()
    for body, name, website, lesson in rows:
        memory.move(features.read(body, name, website), "", lesson)
    return {key: (row["spam"], row["good"]) for key, row in memory.rows.items()}


# It learns.


def test_there_is_no_opinion_before_enough_was_decided_of_each_kind(alan):
    post = decide(as_spam=classifier.ENOUGH - 1, as_good=classifier.ENOUGH + 1)
    assert spam.score(ADVERT, "", "") is None

    make_comment(post=post, by=alan, status="spam", body="Cheap watches!!")

    assert chance("Cheap watches!!") > 0.8
    assert chance("A quiet night.") < 0.2


@pytest.mark.parametrize(
    ("status", "rises"), [pytest.param("spam", True, id="spam"), ("approved", False)]
)
def test_a_decision_moves_the_score_of_the_next_similar_comment(alan, decided, status, rises):
    before = chance(OTHER_ADVERT)

    make_comment(post=decided, by=alan, status=status, body=ADVERT)

    assert (chance(OTHER_ADVERT) > before) == rises
    assert chance(OTHER_ADVERT) != before


def test_a_host_a_name_and_a_website_are_learned_too(alan, decided):
    advert = {"author_name": "Slim Pills", "author_url": "https://pills.example.com/"}
    make_comment(post=decided, by=alan, status="spam", body="Hello.", **advert)

    assert chance("Good day", name="pills") > 0.5
    assert chance("Good day", website="https://pills.example.com/other/") > 0.5
    assert chance("See pills.example.com/", name="Ann") > 0.5
    assert chance("Good day", name="Ann") < 0.5


def test_words_nobody_has_seen_say_nothing_however_much_spam_there_was(db):
    decide(as_spam=20 * classifier.ENOUGH)

    assert 0.3 < chance("Ingen visste varför") < 0.7


def test_the_policy_the_writer_and_readers_teach_nothing(decided):
    before = table()
    comment = make_comment(post=decided, by=None, body=ADVERT)
    make_comment(post=decided, by=None, status="spam", body=ADVERT)
    submit_comment(post=decided, parent=None, body=ADVERT)
    comment.report(reason="advertising")
    comment.erase()

    assert table() == before


@pytest.mark.parametrize(
    ("verb", "how", "lesson"),
    [
        (Comment.approve, {}, "good"),
        (Comment.mark_as_spam, {}, "spam"),
        (Comment.reject, {"because": "advertising"}, "spam"),
        (Comment.reject, {"because": "unkind"}, ""),
        (Comment.remove, {}, ""),
    ],
)
def test_what_each_decision_teaches(alan, verb, how, lesson):
    comment = make_comment(status="pending")

    verb(comment, by=alan, **how)

    assert Comment.objects.get(pk=comment.pk).taught == lesson
    assert table() == learned(Comment.objects.lessons())
    assert bool(table()) == bool(lesson)


def test_the_same_decision_twice_is_learned_once(alan, decided):
    comment = make_comment(post=decided, by=alan, status="spam", body=ADVERT)
    before = table()

    comment.mark_as_spam(by=alan)
    spam.learn(comment, "spam")

    assert table() == before


# It puts nothing away while it knows little.

CHEAP = "Cheap watches, our best offer!!"


def sent(post, body=CHEAP):
    comment = submit_comment(post=post, parent=None, body=body)
    return comment.status, [rule for rule, _place in comment.hold_reasons]


@pytest.mark.parametrize(("as_spam", "as_good"), [(99, 100), (100, 99), (10, 500)])
@pytest.mark.parametrize("mode", ["hold-all", "publish-unless-held"])
def test_likely_spam_is_held_with_a_mark_until_a_hundred_of_each_are_decided(
    as_spam, as_good, mode
):
    ModerationSettings.objects.create(blog=Blog.load(), mode=mode)
    post = decide(as_spam=as_spam, as_good=as_good)

    assert sent(post) == ("pending", ["spam_likely"])


def test_likely_spam_is_put_away_once_a_hundred_of_each_are_decided():
    post = decide(as_spam=100, as_good=100)

    assert sent(post) == ("spam", ["spam"])
    assert sent(post, "A quiet night.") == ("pending", ["everything"])


def test_on_real_comments_no_good_one_is_put_away_after_fifty_decisions():
    """Before, it was 1 in 31."""
    examples = [
        each
        for part in evaluation.split(evaluation.examples_in(shared("spam")), 20)
        for each in part
    ]
    memory = counts.Memory()
    for example in examples[:50]:
        memory.move(example.clues, "", example.lesson)

    opinions = [classifier.judge(each.clues, memory.of(each.clues)) for each in examples[50:]]

    assert sum(opinion.chance >= 0.8 for opinion in opinions) > 300
    assert not any(opinion.may_put_away for opinion in opinions)


def test_its_record_page_says_that_it_puts_nothing_away_yet(as_alan, decided):
    comment = make_comment(post=decided, status="pending", body=CHEAP)

    page = as_alan.get(f"/admin/comments/queue/{comment.pk}/").content.decode()

    assert "It puts nothing away yet (10 decided as spam, 10 as good, 100 of each needed)." in page


@pytest.mark.parametrize(
    ("decisions", "said"),
    [
        (
            {"as_spam": 1, "as_good": 100},
            "1 comment marked as spam and 100 published. It puts nothing away until it knows 100 "
            "of each. Until then, what looks like spam is held with a mark.",
        ),
        (
            {"as_spam": 100, "as_good": 101},
            "100 comments marked as spam and 101 published. What looks like spam is put away "
            "unread, in the list “Likely spam”. It began to do so at 100 of each.",
        ),
    ],
)
def test_the_owner_reads_when_it_begins_to_put_away(admin_client, decisions, said):
    decide(**decisions)
    ModerationSettings.objects.create(blog=Blog.load())

    assertContains(admin_client.get("/admin/comments/moderationsettings/1/change/"), said)


# What it put away, a moderator can look at and confirm.


@pytest.fixture
def put_away():
    comment = make_comment(status="spam", by=None, body=ADVERT)
    assert list(Comment.objects.unread_spam()) == [comment]
    return comment


def test_a_moderator_says_of_what_was_put_away_that_it_is_spam(alan, put_away):
    assert put_away.mark_as_spam(by=alan)
    assert not put_away.mark_as_spam(by=alan)

    assert not Comment.objects.unread_spam().exists()
    assert put_away.taught == "spam"
    decision = put_away.decisions.first()
    assert (str(decision), decision.by) == ("Marked as spam", alan)
    assert put_away.decisions.filter(by=alan).count() == 1


def test_to_undo_that_makes_it_unread_again(alan, put_away):
    put_away.mark_as_spam(by=alan)

    assert put_away.decisions.first().undo(by=alan)

    assert list(Comment.objects.unread_spam()) == [put_away]
    assert table() == {}
    assert not put_away.decisions.filter(undoes=None, by=alan).first().undo(by=alan)


def test_the_policy_confirms_nothing(put_away):
    assert not put_away.mark_as_spam(by=None)

    assert list(Comment.objects.unread_spam()) == [put_away]


@pytest.mark.parametrize("verb", [Comment.approve, Comment.reject, Comment.hold, Comment.erase])
def test_what_was_decided_otherwise_is_unread_no_more(alan, put_away, verb):
    verb(put_away, **({} if verb is Comment.erase else {"by": alan}))

    assert not Comment.objects.unread_spam().exists()


def test_the_queue_says_how_much_was_put_away_unread_and_shows_it(as_alan, alan, put_away):
    make_comment(status="spam", by=alan, author_name="Slim Pills")
    # As in a blog that was moderated before there was a score, and in the demo.
    Comment.objects.filter(author_name="Slim Pills").update(taught="")

    page = as_alan.get("/admin/comments/queue/?show=spam").content.decode()
    unread = as_alan.get("/admin/comments/queue/?show=spam&unread=1").content.decode()

    assert "1 put away as spam, unread." in page
    assert "Their words are deleted after 30 days." in page
    assert "Slim Pills" in page
    assert "Slim Pills" not in unread
    assert unread.count("Put away unread. No moderator has looked at it.") == 1


def test_the_queue_confirms_many_at_once(as_alan, put_away):
    other = make_comment(status="spam", by=None)

    said = as_alan.post(
        "/admin/comments/queue/spam/",
        {"id": [put_away.pk, other.pk], "seen": "spam", "next": "/admin/comments/queue/"},
        headers={"Accept": "application/json"},
    ).json()

    assert said["told"] == "Marked as spam: 2 comments."
    assert not Comment.objects.unread_spam().exists()


def test_its_writer_reads_that_a_moderator_decided(grace, alan, put_away):
    assertContains(grace.get(put_away.get_own_url()), "No moderator has decided about it.")

    put_away.mark_as_spam(by=alan)

    assertContains(grace.get(put_away.get_own_url()), "A moderator decided not to publish it.")


# It unlearns, exactly.


@pytest.fixture
def before(decided):
    """The table and a score as they were before the decision of the test."""
    return table(), chance(OTHER_ADVERT)


def now():
    return table(), chance(OTHER_ADVERT)


@pytest.mark.parametrize("status", ["spam", "approved"])
def test_undo_moves_it_back_exactly(alan, decided, before, status):
    comment = make_comment(post=decided, by=alan, status=status, body=ADVERT)
    assert now() != before

    comment.decisions.first().undo(by=alan)

    assert now() == before


def test_undo_of_the_second_decision_gives_back_what_the_first_taught(alan, decided):
    comment = make_comment(post=decided, by=alan, body=ADVERT)
    before = now()
    comment.mark_as_spam(by=alan)

    comment.decisions.first().undo(by=alan)

    assert now() == before


def test_the_opposite_decision_takes_the_first_one_back(alan, decided, before):
    comment = make_comment(post=decided, by=alan, status="spam", body=ADVERT)

    comment.approve(by=alan)

    assert table() == learned(Comment.objects.lessons())
    assert chance(OTHER_ADVERT) < before[1]


@pytest.mark.parametrize("status", ["spam", "approved"])
def test_a_comment_that_is_taken_back_moves_it_back_exactly(alan, decided, before, status):
    comment = make_comment(post=decided, by=alan, status=status, body=ADVERT)

    comment.erase()

    assert now() == before
    assert Comment.objects.get(pk=comment.pk).taught == ""


def test_changed_words_are_learned_in_place_of_the_earlier_ones(alan, decided, before):
    comment = make_comment(post=decided, by=alan, body=ADVERT)

    comment.edit(by=alan, body=KIND, author_name="", author_url="")

    assert table() == learned(Comment.objects.lessons())
    comment.erase()
    assert now() == before


def test_a_table_from_which_everything_is_unlearned_is_empty(alan):
    comment = make_comment(by=alan, body=ADVERT)
    assert table()

    comment.erase()

    assert table() == {}


def test_what_was_learned_stays_when_the_words_are_deleted_in_time(alan, decided):
    comment = make_comment(post=decided, by=alan, status="spam", body=ADVERT)
    before = now()

    comment.empty()

    assert now() == before
    assert Comment.objects.get(pk=comment.pk).taught == ""
    comment.erase()
    assert now() == before


# It keeps no words, and needs the key.


def test_the_table_holds_no_words_and_other_numbers_under_another_key(alan, settings):
    comment = make_comment(by=alan, body="Zanzibar")
    under_this = set(table()) - {counts.LOCK}
    comment.erase()
    settings.SECRET_KEY = "another"

    make_comment(by=alan, body="Zanzibar")

    assert {type(value) for row in TokenCount.objects.values() for value in row.values()} == {int}
    assert len(under_this) > 3
    assert under_this.isdisjoint(table())


def test_another_key_has_no_opinion_and_spoils_no_count(alan, decided, settings):
    comment = make_comment(post=decided, by=alan, body=ADVERT)
    before = table()
    settings.SECRET_KEY = "another"

    assert spam.score(ADVERT, "", "") is None
    assert "the secret key has changed" in spam.explain(comment)
    comment.erase()
    make_comment(post=decided, by=alan, body=KIND)
    assert table() == before


def test_purge_counts_again_under_another_key(alan, decided, settings, capsys):
    settings.SECRET_KEY = "another"
    make_comment(post=decided, by=alan, status="spam", body=ADVERT)

    call_command("purge", verbosity=1)

    assert f"Decisions counted again: {2 * classifier.ENOUGH + 1}." in capsys.readouterr().out
    assert table() == learned(Comment.objects.lessons())
    assert chance(OTHER_ADVERT) > 0.5
    call_command("purge", verbosity=1)
    assert "Decisions counted again: 0." in capsys.readouterr().out


# It explains itself.


def test_it_explains_itself_by_the_strongest_words_and_where_they_point(alan, decided):
    for _ in range(3):
        make_comment(post=decided, by=alan, status="spam", body=ADVERT)
        make_comment(post=decided, by=alan, body=KIND)
    comment = make_comment(
        post=decided, status="pending", body="My mother says: subscribe to cheap.example.com"
    )

    said = spam.explain(comment)

    share, rest = said.split("%. For spam: ")
    towards, against = rest.split(". Against: ")
    assert 1 <= int(share) <= 99
    assert "a link to cheap.example.com" in towards
    assert "“mother”" in against


def test_what_a_comment_taught_itself_does_not_speak_in_its_explanation(alan, decided):
    comment = make_comment(post=decided, status="pending", body="Quixotic zanzibar")
    before = spam.explain(comment)

    comment.mark_as_spam(by=alan)

    assert spam.explain(comment) == before


def test_its_record_page_says_what_is_missing(as_alan, alan):
    comment = make_comment(by=alan)

    page = as_alan.get(f"/admin/comments/queue/{comment.pk}/").content.decode()

    assert "Spam score: not enough decisions yet (0 as spam, 1 as good, 10 of each needed)" in page


# What it costs.


def test_a_score_is_one_query_however_long_the_comment(decided, django_assert_num_queries):
    with django_assert_num_queries(1):
        spam.score(" ".join(f"word{number}" for number in range(1200)), "Ann", "")


def test_a_lesson_is_a_handful_of_statements(alan, decided, django_assert_max_num_queries):
    comment = make_comment(post=decided, status="pending", body=KIND * 5)

    with django_assert_max_num_queries(7):  # two of them the savepoint of the test's transaction
        spam.learn(comment, "good")
    with django_assert_max_num_queries(8):
        spam.learn(comment, "spam")


# The report.


def report(*arguments):
    out = StringIO()
    call_command("spam_report", *arguments, stdout=out)
    return out.getvalue()


def test_on_comments_it_never_saw_it_is_right_and_finds_nearly_all():
    """Real comments and real spam: what it takes for spam is spam, 97 times in 100 or more."""
    result = json.loads(report("--json", "--data", str(shared("spam"))))

    assert set(result) == {"precision", "recall", "n", "ms_each"}
    assert result["n"] > 1000
    assert result["precision"] >= 0.975
    assert result["recall"] >= 0.92
    assert 0 < result["ms_each"] < 20
    assert not TokenCount.objects.exists()


@pytest.fixture
def folder(tmp_path):
    """Examples that anybody could tell apart."""
    write(tmp_path, "spam", [f"Buy cheap watches number {number}!!" for number in range(20)])
    write(tmp_path, "ham", [f"Quiet night {number}, I slept." for number in range(20)])
    return tmp_path


def write(folder, kind, texts):
    text = json.dumps({"kind": kind, "items": texts})
    (folder / f"youtube_{kind}_train.json").write_text(text)


def test_the_report_for_people_says_the_same_in_words(folder):
    told = report("--data", str(folder))

    assert "40 comments" in told
    assert "20 of 20" in told
    assert "0 of 20" in told
    assert "100.0%" in told


def test_the_report_says_what_each_file_gave_and_how_much_of_it_is_the_same(folder):
    again = ["buy CHEAP watches: number 3", "Buy cheap watches number 3!! https://a.example"]
    text = json.dumps({"kind": "spam", "items": again})
    (folder / "more_spam.json").write_text(text)

    told = report("--data", str(folder))

    lines = [line.strip("│ ").rsplit("│", 1) for line in told.splitlines() if "│" in line]
    rows = {name.strip(): number.strip() for name, number in lines}
    assert rows["From youtube_spam_train.json"] == "20"
    assert rows["From youtube_ham_train.json"] == "20"
    assert rows["From more_spam.json"] == "2"
    assert rows["Say what another says, and are judged in its part"] == "2"
    assert rows["Spam found"] == "22 of 22"


def test_what_says_the_same_is_never_judged_by_its_double(folder):
    write(folder, "spam", ["Zanzibar!"] * 5 + [f"Cheap watch {number}" for number in range(20)])

    parts = evaluation.split(evaluation.examples_in(folder), 10)

    assert sum(map(len, parts)) == 45
    assert sum(any(example.gist == ("zanzibar",) for example in part) for part in parts) == 1
    assert max(map(len, parts)) - min(map(len, parts)) <= 3


def test_the_report_on_the_blogs_own_decisions(db):
    for number in range(12):
        said = {"spam": f"{ADVERT} Now {number} off!", "good": f"{KIND} {number} nights ago."}
        for lesson, body in said.items():
            make_conversations(make_post(), [None], taught=lesson, body=body)
    before = table()

    result = json.loads(report("--json"))

    assert (result["precision"], result["recall"], result["n"]) == (1.0, 1.0, 24)
    assert table() == before


def test_the_report_refuses_to_judge_by_one_text_said_over_and_over(db):
    decide(as_spam=50, as_good=50)

    with pytest.raises(CommandError, match="repeats are in one part"):
        report()


def test_the_report_refuses_to_judge_by_too_few_decisions(decided):
    with pytest.raises(CommandError, match="Not enough decisions yet: 10 as spam, 10 as good"):
        report()


def test_the_report_can_count_everything_again(alan, decided, settings):
    settings.SECRET_KEY = "another"

    with pytest.raises(CommandError, match="Not enough decisions yet"):
        report("--relearn")

    assert table() == learned(Comment.objects.lessons())


BROKEN = {
    "no JSON": ("{", "cannot be read"),
    "no text": (b"\xff\xfe", "cannot be read"),
    "a list": ("[]", "has no list of texts under “items”"),
    "no items": ('{"kind": "ham"}', "has no list of texts under “items”"),
    "numbers": ('{"kind": "ham", "items": [1]}', "has no list of texts under “items”"),
    "another kind": ('{"kind": "spam", "items": ["a"]}', "is of the kind “spam”"),
}


@pytest.mark.parametrize(("content", "complaint"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_named_with_what_was_expected(folder, content, complaint):
    file = folder / "youtube_ham_train.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(CommandError) as refusal:
        report("--data", str(folder))

    assert f"{file} {complaint}" in str(refusal.value)
    assert 'Expected: JSON such as {"kind": "ham", "items"' in str(refusal.value)


@pytest.mark.parametrize("kind", ["spam", "ham"])
def test_a_missing_file_is_named(folder, kind):
    (folder / f"youtube_{kind}_train.json").unlink()

    with pytest.raises(CommandError, match=f"youtube_{kind}_train.json is missing. Expected: JSON"):
        report("--data", str(folder))


def test_one_part_is_no_trial(folder):
    with pytest.raises(CommandError, match="--folds is 1. Expected: 2 or more."):
        report("--data", str(folder), "--folds", "1")
