"""The conversation as readers see it."""

import html
import re
from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.html import escape

from comments import tokens
from comments.models import Comment, Thread
from tests.comments.drawn import Page
from tests.support.factories import (
    make_author,
    make_chain,
    make_comment,
    make_conversations,
    make_moderator,
    make_post,
)

pytestmark = pytest.mark.django_db


def read(client, post, query=""):
    response = client.get(post.get_absolute_url() + query)
    assert response.status_code == 200
    page = Page(response)
    assert page.errors == []
    return page


def keys(comments):
    return [comment.pk for comment in comments]


def numbers(page):
    """The number that stands before each conversation."""
    return [int(number) for number in re.findall(r'<span class="no">(\d+)</span>', page.content)]


# What is shown, and where


def test_a_post_without_comments_says_so(grace):
    page = read(grace, make_post(title="Sleep"))

    assert "No thoughts yet on “<bdi>Sleep</bdi>”" in page.content
    assert page.comments == []
    assert page.forms == [None]


def test_the_thoughts_are_counted_in_the_heading(grace):
    post = make_post(title="Sleep & rest")
    make_comment(post=post)

    assert "1 thought on “<bdi>Sleep &amp; rest</bdi>”" in read(grace, post).content


def test_two_thoughts_are_two_thoughts(grace):
    post = make_post(title="Sleep")
    make_conversations(post, [None, 0])
    make_comment(post=post, status="pending")

    assert "2 thoughts on “<bdi>Sleep</bdi>”" in read(grace, post).content


def test_each_reply_stands_under_its_parent(grace):
    post = make_post()
    comments = make_conversations(post, [None, 0, 1, None, 0, 3])

    page = read(grace, post)

    order = [comments[place].pk for place in (0, 1, 2, 4, 3, 5)]
    assert page.keys == order
    assert page.levels == [0, 1, 2, 1, 0, 1]


def test_conversations_are_numbered_and_replies_are_not(grace):
    post = make_post()
    make_conversations(post, [None, 0, None, None, 3])

    assert numbers(read(grace, post)) == [1, 2, 3]


def test_a_reply_says_whom_it_answers(grace):
    root = make_comment(author_name="Grace <3")
    reply = make_comment(parent=root)

    page = read(grace, root.post)

    assert "in reply to Grace <3" in page[reply].words
    assert f'href="#comment-{root.pk}"><span class="vh">in reply </span>to <bdi>Grace &lt;3<' in (
        page.content
    )


def test_a_comment_without_a_name_is_by_anonymous(grace):
    root = make_comment()
    reply = make_comment(parent=root)

    page = read(grace, root.post)

    assert page[root].words.startswith("1 Anonymous")
    assert "to Anonymous" in page[reply].words


def test_a_comment_has_a_permalink_and_a_date_in_words(grace):
    post = make_post()
    [comment] = make_conversations(post, [None])

    page = read(grace, post)

    assert (
        f'<a href="#comment-{comment.pk}"><time datetime="2024-06-10T08:14+00:00">'
        "10 June 2024, 08:14 UTC</time></a>"
    ) in page.content


def test_the_team_has_a_badge_and_the_writer_of_the_post_another(grace):
    ada, alan = make_author("ada"), make_moderator("alan")
    post = make_post(by=[ada.person])
    of_ada = make_comment(post=post, staff_user=ada, author_name="Ada Byron")
    of_alan = make_comment(post=post, staff_user=alan, author_name="Alan")
    of_a_reader = make_comment(post=post, author_name="Ada Byron")

    page = read(grace, post)

    assert "Wrote this post" in page[of_ada].words
    assert "Blog team" in page[of_alan].words
    assert (page[of_ada].kind, page[of_alan].kind) == ("team-c", "team-c")
    assert "Wrote this post" not in page[of_a_reader].words
    assert page[of_a_reader].kind == ""


def test_five_levels_are_drawn_and_deeper_replies_stand_on_the_fifth(grace):
    post = make_post()
    comments = make_conversations(post, [None, 0, 1, 2, 3, 4, 5, 4, 2, 0])

    page = read(grace, post)

    assert page.keys == keys(comments)
    assert page.levels == [0, 1, 2, 3, 4, 4, 4, 4, 3, 1]


def test_a_reply_below_the_fifth_level_still_says_whom_it_answers(grace):
    post = make_post()
    deep = make_comment(parent=make_chain(post, 6)[5], author_name="Deep")
    deeper = make_comment(parent=deep)

    page = read(grace, post)

    assert page[deeper].level == 4
    assert "in reply to Deep" in page[deeper].words


def test_a_chain_of_two_thousand_replies_is_drawn(grace):
    post = make_post()
    chain = make_chain(post, 2000)

    page = read(grace, post, "?all=1")

    assert page.keys == keys(chain)
    assert max(page.levels) == 4


def test_a_chain_of_two_thousand_replies_is_one_conversation_of_the_paged_thread(grace):
    post = make_post()
    chain = make_chain(post, 2000)

    page = read(grace, post)

    assert page.keys == keys(chain)


# Placeholders


@pytest.mark.parametrize("status", ["pending", "rejected", "spam", "removed"])
def test_what_is_hidden_without_replies_leaves_no_trace(grace, status):
    comment = make_comment(body="Unseen words.", author_name="Nobody", status=status)

    page = read(grace, comment.post)

    assert page.comments == []
    assert "Unseen words." not in page.content
    assert "Nobody" not in page.content


def hidden_with_a_reply(verb, **why):
    comment = make_comment(
        body="Unseen words.", author_name="Nobody", author_url="https://gone.example"
    )
    reply = make_comment(parent=comment)
    verb(comment, **why)
    return comment, reply


def test_a_comment_taken_back_leaves_a_placeholder_over_its_replies(grace):
    comment, reply = hidden_with_a_reply(Comment.erase)

    page = read(grace, comment.post)

    assert page.keys == [comment.pk, reply.pk]
    assert page[comment].words == "1 Deleted by its author. The replies are kept."
    assert page[comment].kind == "gone"
    assert "to a deleted comment" in page[reply].words


def test_a_removed_comment_leaves_a_placeholder_with_the_reason(grace, alan):
    comment, _ = hidden_with_a_reply(Comment.remove, by=alan, reason="Names a <doctor>.")

    page = read(grace, comment.post)

    assert page[comment].words == (
        "1 Removed by a moderator: Names a <doctor>. The replies are kept."
    )


def test_a_removed_comment_without_a_reason_leaves_a_placeholder_too(grace, alan):
    comment, _ = hidden_with_a_reply(Comment.remove, by=alan)

    page = read(grace, comment.post)

    assert page[comment].words == "1 Removed by a moderator. The replies are kept."


def test_a_note_for_moderators_is_not_shown(grace, alan):
    comment, _ = hidden_with_a_reply(Comment.remove, by=alan, note="A confidence.")

    assert "A confidence." not in read(grace, comment.post).content


def test_a_comment_that_is_held_again_leaves_a_placeholder(grace, alan):
    comment, _ = hidden_with_a_reply(Comment.hold, by=alan, reason="Reported")

    page = read(grace, comment.post)

    assert page[comment].words == ("1 This comment is held for a moderator. The replies are kept.")


@pytest.mark.parametrize(
    "verb", [Comment.hold, Comment.reject, Comment.mark_as_spam, Comment.remove]
)
def test_a_placeholder_shows_neither_words_nor_name_nor_website(grace, alan, verb):
    comment, _ = hidden_with_a_reply(verb, by=alan)

    content = read(grace, comment.post).content

    assert "Unseen words." not in content
    assert "Nobody" not in content
    assert "gone.example" not in content


def test_a_placeholder_cannot_be_answered(grace, alan):
    comment, reply = hidden_with_a_reply(Comment.remove, by=alan)

    content = read(grace, comment.post).content

    assert f"replytocom={reply.pk}" in content
    assert f"replytocom={comment.pk}" not in content


def test_placeholders_stand_for_everything_above_a_visible_reply(grace, alan):
    post = make_post()
    comments = make_conversations(post, [None, 0, 1, 1, 0])
    for hidden in (comments[0], comments[1], comments[3]):
        hidden.remove(by=alan)

    page = read(grace, post)

    assert page.keys == [comments[0].pk, comments[1].pk, comments[2].pk, comments[4].pk]
    assert page.levels == [0, 1, 2, 1]
    assert "2 thoughts on" in page.content


def test_a_placeholder_goes_with_its_last_visible_reply(grace, alan):
    comment, reply = hidden_with_a_reply(Comment.remove, by=alan)

    reply.erase()

    assert read(grace, comment.post).comments == []


# Orders and folds


@pytest.fixture
def three(db):
    """Three conversations: 0 alone, 1 (2 (3)), and 4 (5)."""
    return make_conversations(make_post(), [None, None, 1, 2, None, 4])


def test_the_oldest_conversation_stands_first(grace, three):
    page = read(grace, three[0].post)

    assert page.keys == keys(three)
    assert numbers(page) == [1, 2, 3]


def test_the_newest_conversation_stands_first_when_asked_for(grace, three):
    page = read(grace, three[0].post, "?sort=new")

    assert page.keys == [three[place].pk for place in (4, 5, 1, 2, 3, 0)]
    assert numbers(page) == [3, 2, 1]


def test_the_conversation_with_most_replies_stands_first_when_asked_for(grace, three):
    page = read(grace, three[0].post, "?sort=replies")

    assert page.keys == [three[place].pk for place in (1, 2, 3, 4, 5, 0)]
    assert numbers(page) == [2, 3, 1]


@pytest.mark.parametrize(
    "query",
    ["?sort=", "?sort=loud", "?page=0", "?page=two", "?page=%00", "?thread=x", "?page=" + "9" * 40],
)
def test_what_is_not_understood_is_as_if_it_were_not_there(grace, three, query):
    assert read(grace, three[0].post, query).keys == keys(three)


def test_replies_can_be_folded_and_are_open(grace, three):
    page = read(grace, three[0].post)

    assert page.content.count('<details class="kids" open>') == 3
    assert '<summary class="flat">2 replies</summary>' in page.content
    assert page.folded == []


def test_a_fold_counts_the_visible_replies_alone(grace, alan):
    post = make_post()
    comments = make_conversations(post, [None, 0, 1])
    comments[1].remove(by=alan)

    page = read(grace, post)

    assert page.content.count('<summary class="flat">1 reply</summary>') == 2


def test_one_conversation_can_be_read_alone(grace, three):
    page = read(grace, three[0].post, f"?thread={three[3].pk}")

    assert page.keys == [three[place].pk for place in (1, 2, 3)]
    assert "One conversation." in page.content


def test_a_conversation_alone_keeps_its_number(grace, three):
    page = read(grace, three[0].post, f"?thread={three[4].pk}")

    assert numbers(page) == [3]


def test_a_conversation_of_another_post_is_not_found(grace, three):
    elsewhere = make_comment()

    response = grace.get(f"{three[0].post.get_absolute_url()}?thread={elsewhere.pk}")

    assert response.status_code == 404


def test_a_conversation_that_is_hidden_is_not_found(grace, three):
    hidden = make_comment(post=three[0].post, status="pending")

    response = grace.get(f"{hidden.post.get_absolute_url()}?thread={hidden.pk}")

    assert response.status_code == 404


# Long threads


@pytest.fixture
def long(db):
    """45 conversations of five comments each, the 30th with one more: 226 thoughts."""
    post = make_post()
    parents = []
    for root in range(0, 225, 5):
        parents += [None, root, root, root + 2, root]
    return make_conversations(post, [*parents, 145])


def roots(comments):
    return [comment for comment in comments if comment.parent is None]


def drawn_roots(page):
    return [drawn.pk for drawn in page.comments if drawn.level == 0]


def test_two_hundred_comments_stand_on_one_page(grace):
    post = make_post()
    comments = make_conversations(post, [None] * 200)

    assert read(grace, post).keys == keys(comments)


def test_with_one_more_a_page_has_twenty_conversations(grace):
    post = make_post()
    comments = make_conversations(post, [None] * 201)

    page = read(grace, post)

    assert page.keys == keys(comments[:20])
    assert "201 thoughts on" in page.content
    assert "Conversations 1 to 20 of 201." in page.content


def test_a_later_page_goes_on_where_the_one_before_ended(grace, long):
    page = read(grace, long[0].post, "?page=2")

    assert drawn_roots(page) == keys(roots(long)[20:40])
    assert numbers(page) == list(range(21, 41))
    assert "Conversations 21 to 40 of 45." in page.content


def test_the_last_page_has_the_rest(grace, long):
    page = read(grace, long[0].post, "?page=3")

    assert drawn_roots(page) == keys(roots(long)[40:])
    assert numbers(page) == [41, 42, 43, 44, 45]


@pytest.mark.parametrize("number", ["4", "999999999"])
def test_a_page_behind_the_last_is_not_found(grace, long, number):
    response = grace.get(f"{long[0].post.get_absolute_url()}?page={number}")

    assert response.status_code == 404


def test_the_pages_are_linked(grace, long):
    content = read(grace, long[0].post, "?page=2").content

    assert 'href="?page=1#comments"' in content
    assert 'href="?page=3#comments"' in content
    assert '<b aria-current="page"><span class="vh">Page </span>2</b>' in content


def test_the_newest_first_on_several_pages(grace, long):
    first = read(grace, long[0].post, "?sort=new")
    last = read(grace, long[0].post, "?sort=new&page=3")

    assert numbers(first) == list(range(45, 25, -1))
    assert numbers(last) == [5, 4, 3, 2, 1]
    assert 'href="?sort=new&amp;page=2#comments"' in first.content


def test_most_replies_first_on_several_pages(grace, long):
    page = read(grace, long[0].post, "?sort=replies")

    assert numbers(page) == [30, *range(1, 20)]


def test_find_your_way_says_how_each_conversation_begins(grace):
    post = make_post()
    words = "One <two> three four five six seven eight nine ten eleven."
    comments = make_conversations(post, [None] * 201, body=words, author_name="G & co")
    make_comment(parent=comments[1])

    content = read(grace, post).content

    assert (
        f'<li><a href="#comment-{comments[1].pk}">2. <bdi>G &amp; co</bdi>: '
        "<bdi>One &lt;two&gt; three four five six seven eight nine ten …</bdi> "
        "<span>1 reply</span></a></li>"
    ) in content
    assert content.count('<li><a href="#comment-') == 20


def test_find_your_way_says_nothing_of_a_removed_comment(grace, long, alan):
    long[0].remove(by=alan)

    content = read(grace, long[0].post).content

    assert (
        f'<a href="#comment-{long[0].pk}">1. <bdi>anonymous</bdi>: <bdi>a removed comment'
        in content.lower()
    )
    assert "Thought 0." not in content


def test_everything_stands_on_one_page_when_asked_for(grace, long):
    page = read(grace, long[0].post, "?all=1")

    assert len(page.comments) == 226
    assert numbers(page) == list(range(1, 46))


def test_conversations_with_many_replies_arrive_folded_on_a_long_page(grace, long):
    """But for the one that holds what was published last, which a link leads to."""
    page = read(grace, long[0].post, "?all=1")

    assert page.folded == keys(roots(long)[:-1])


def test_one_conversation_of_a_long_thread_can_be_read_alone(grace, long):
    page = read(grace, long[0].post, f"?thread={long[113].pk}")

    assert page.keys == keys(long[110:115])


# What was published last

DAY = timedelta(days=1)


@pytest.fixture
def late(long):
    """`long`, in which the first reply below the 25th conversation waited for two days, and the
    root of the 3rd for one."""
    for place, waited in ((121, 2 * DAY), (10, DAY)):
        at = long[place].approved_at + waited
        Comment.objects.filter(pk=long[place].pk).update(approved_at=at)
    refresh(long[0].post)
    return long


def refresh(post):
    with Thread.objects.locked(post.pk) as thread:
        thread.refresh()


def way_to_newest(page):
    return re.search(r'href="([^"]*)"><svg[^>]*><use[^>]*></svg>Go to the newest', page)[1]


def test_the_newest_is_what_was_published_last_and_not_what_was_sent_last(grace, three):
    held, later = make_comment(parent=three[1], status="pending"), make_comment(parent=three[4])
    assert later.pk > held.pk
    held.approve(by=None)

    page = read(grace, three[0].post).content

    assert way_to_newest(page) == f"#comment-{held.pk}"
    assert Thread.objects.get(pk=held.post_id).latest_at == held.approved_at


NEWEST_OF_LATE = {
    "": "{post}?page=2{anchor}",
    "?page=2": "{anchor}",
    "?page=3": "{post}?page=2{anchor}",
    "?all=1": "{anchor}",
    "?sort=new": "{post}?sort=new&amp;page=2{anchor}",
    "?sort=new&page=2": "{anchor}",
    "?sort=replies": "{post}?sort=replies&amp;page=2{anchor}",
    "?thread={first}": "{post}?page=2{anchor}",
    "?thread={newest}": "{anchor}",
}


def test_from_every_page_of_a_long_thread_a_link_leads_to_the_newest_where_it_is(grace, late):
    post, newest = late[0].post, late[121]
    parts = {"post": post.get_absolute_url(), "anchor": f"#comment-{newest.pk}"}
    keys = {"first": late[0].pk, "newest": newest.pk}

    for query, address in NEWEST_OF_LATE.items():
        page = read(grace, post, query.format(**keys))

        assert (query, way_to_newest(page.content)) == (query, address.format(**parts))
        if "?" in address:
            there = read(grace, post, html.unescape(address[6:-8]))
            assert newest.pk in there.keys


def test_the_newest_of_a_short_thread_is_led_to_from_one_of_its_conversations(grace, three):
    page = read(grace, three[0].post, f"?thread={three[0].pk}").content

    assert way_to_newest(page) == f"{three[0].post.get_absolute_url()}#comment-{three[3].pk}"


def test_what_is_hidden_is_not_the_newest_any_more(grace, three, alan):
    three[3].remove(by=alan)

    assert way_to_newest(read(grace, three[0].post).content) == f"#comment-{three[5].pk}"


def test_conversations_stand_in_the_order_of_publication_when_the_newest_are_asked_for(grace, late):
    page = read(grace, late[0].post, "?sort=new")

    assert numbers(page) == [3, *range(45, 26, -1)]


def test_a_comment_that_waits_stands_before_the_newest_for_its_writer(grace, late):
    comment = make_comment(post=late[0].post, status="pending")
    query = mine(comment) + "&sort=new"

    assert numbers(read(grace, comment.post, query))[0] == 46


def test_a_thread_of_an_earlier_release_is_filled(three):
    """By the migration, with the moments that are known."""
    post = three[0].post
    Comment.objects.filter(pk=three[2].pk).update(approved_at=three[2].approved_at + DAY)
    three[1].erase()
    Comment.objects.filter(pk=three[1].pk).update(approved_at=None)
    Thread.objects.update(newest=[], published=[], latest_at=None)

    import_module("comments.migrations.0033_know_what_was_published").fill_threads(apps)

    thread = Thread.objects.get(pk=post.pk)
    first, second, third = (three[place].tree_id for place in (0, 1, 4))
    assert (thread.newest, thread.published) == ([three[2].pk, second], [first, third, second])
    assert thread.latest_at == three[2].approved_at + DAY
    assert Comment.objects.get(pk=three[1].pk).was_public
    refresh(post)
    assert Thread.objects.get(pk=post.pk).published == [first, third, second]


# The form under a comment


def test_the_form_stands_at_the_foot(grace, three):
    page = read(grace, three[0].post)

    assert page.forms == [None]
    assert "Leave a reply</h2>" in page.content


def test_the_form_stands_under_the_comment_that_is_answered(grace):
    comment = make_comment(author_name="Grace <3")

    page = read(grace, comment.post, f"?replytocom={comment.pk}")

    assert page.forms == [comment.pk]
    assert "Leave a reply to <bdi>Grace &lt;3</bdi>" in page.content
    assert "Cancel reply" in page.content
    assert f'name="parent" value="{comment.pk}"' in page.content


def test_the_form_under_a_comment_lands_on_the_page_that_holds_it(grace, long):
    reply = long[203]

    page = read(grace, long[0].post, f"?replytocom={reply.pk}")

    assert page.forms == [reply.pk]
    assert numbers(page) == [41, 42, 43, 44, 45]


def test_the_form_under_a_reply_is_not_folded_away(grace, long):
    """Without script nobody opens the fold for the reader."""
    page = read(grace, long[0].post, f"?replytocom={long[203].pk}")

    assert long[200].pk not in page.folded


@pytest.mark.parametrize("status", ["pending", "removed"])
def test_what_is_not_visible_cannot_be_answered(grace, status):
    hidden = make_comment(status=status)

    page = read(grace, hidden.post, f"?replytocom={hidden.pk}")

    assert page.forms == [None]
    assert "The comment that you wanted to reply to is no longer shown." in page.content


def test_a_closed_thread_has_no_form(grace, three):
    post = three[0].post
    post.thread.is_open = False
    post.thread.save()

    page = read(grace, post, f"?replytocom={three[0].pk}")

    assert page.forms == []
    assert "Comments on this post are closed" in page.content
    assert "replytocom" not in page.content
    assert page.keys == keys(three)


# A comment that only its writer sees


def mine(comment):
    return f"?mine={tokens.sign_mine(comment.pk)}"


def test_a_held_comment_is_shown_to_its_writer(grace):
    comment = make_comment(status="pending", body="My words.")

    page = read(grace, comment.post, mine(comment))

    assert page.keys == [comment.pk]
    assert "Only you can see this." in page[comment].words
    assert "My words." in page[comment].words
    assert page[comment].kind == "mine"


def test_a_held_reply_is_shown_to_its_writer_in_its_place(grace):
    root = make_comment()
    comment = make_comment(parent=root, status="pending")
    after = make_comment(parent=root)

    page = read(grace, root.post, mine(comment))

    assert page.keys == [root.pk, comment.pk, after.pk]
    assert page.levels == [0, 1, 1]


def test_the_first_reply_to_a_comment_is_shown_to_its_writer_below_it(grace):
    root = make_comment()
    comment = make_comment(parent=root, status="pending")
    following = make_comment(post=root.post)

    page = read(grace, root.post, mine(comment))

    assert page.keys == [root.pk, comment.pk, following.pk]
    assert page.levels == [0, 1, 0]


def test_a_held_reply_is_shown_to_its_writer_below_a_placeholder(grace, alan):
    root = make_comment()
    comment = make_comment(parent=root, status="pending")
    root.remove(by=alan)

    page = read(grace, root.post, mine(comment))

    assert page.keys == [root.pk, comment.pk]
    assert page.levels == [0, 1]
    assert page[root].kind == "gone"


def test_a_held_reply_deep_down_is_shown_to_its_writer(grace):
    chain = make_chain(make_post(), 7)
    comment = make_comment(parent=chain[6], status="pending")

    page = read(grace, comment.post, mine(comment))

    assert page.keys == [*keys(chain), comment.pk]
    assert page.levels == [0, 1, 2, 3, 4, 4, 4, 4]


def test_the_address_of_a_held_comment_shows_no_other_one(grace):
    comment = make_comment(status="pending")
    make_comment(post=comment.post, status="pending")

    assert read(grace, comment.post, mine(comment)).keys == [comment.pk]


def test_a_held_comment_is_counted_nowhere(grace):
    comment = make_comment(status="pending", post=make_post(title="Sleep"))
    root = make_comment(post=comment.post)
    make_comment(parent=root, status="pending")

    page = read(grace, comment.post, mine(comment))

    assert "1 thought on “<bdi>Sleep</bdi>”" in page.content


def test_a_held_comment_cannot_be_answered_by_its_writer(grace):
    comment = make_comment(status="pending")

    page = read(grace, comment.post, mine(comment))

    assert f"replytocom={comment.pk}" not in page.content


def test_a_held_comment_is_shown_on_the_page_that_holds_it(grace, long):
    comment = make_comment(parent=long[222], status="pending")

    page = read(grace, comment.post, mine(comment))

    assert comment.pk in page.keys
    assert numbers(page) == [41, 42, 43, 44, 45]


def test_a_held_comment_that_begins_a_conversation_is_shown_on_the_last_page(grace, long):
    comment = make_comment(post=long[0].post, status="pending")

    page = read(grace, comment.post, mine(comment))

    assert page.keys[-1] == comment.pk
    assert numbers(page) == [41, 42, 43, 44, 45, 46]


def test_an_approved_comment_looks_to_its_writer_as_to_everybody(grace):
    comment = make_comment()

    page = read(grace, comment.post, mine(comment))

    assert "Only you can see this." not in page.content
    assert page.keys == [comment.pk]


@pytest.mark.parametrize("status", ["rejected", "spam", "removed"])
def test_what_was_decided_against_does_not_wait_for_a_moderator(grace, status):
    comment = make_comment(status=status)

    page = read(grace, comment.post, mine(comment))

    assert page.comments == []
    assert "Waiting for a moderator" not in page.content


def test_what_was_taken_back_does_not_wait_for_a_moderator(grace):
    comment = make_comment(status="pending")
    comment.erase()

    page = read(grace, comment.post, mine(comment))

    assert page.comments == []


def forged(comment):
    return f"{comment.pk}:{tokens.sign_mine(comment.pk + 1).split(':', 1)[1]}"


def expired(comment):
    day_before_yesterday = timezone.now().timestamp() - 48 * 3600
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("django.core.signing.time.time", lambda: day_before_yesterday)
        return tokens.sign_mine(comment.pk)


def of_another_purpose(comment):
    return tokens.signing.TimestampSigner(salt="something.else").sign(str(comment.pk))


BAD = {
    "the key alone": lambda comment: comment.pk,
    "forged": forged,
    "expired": expired,
    "of another purpose": of_another_purpose,
    "empty": lambda comment: "",
    "nonsense": lambda comment: "%00:%ED%A0%80:x",
}


@pytest.mark.parametrize("make", BAD.values(), ids=BAD.keys())
def test_a_held_comment_is_not_shown_without_a_valid_signature(grace, make):
    comment = make_comment(status="pending")

    page = read(grace, comment.post, f"?mine={make(comment)}")

    assert page.comments == []


@pytest.mark.parametrize("make", [forged, lambda comment: tokens.sign_mine(comment.pk)])
def test_a_page_for_one_reader_is_kept_by_nobody(grace, make):
    comment = make_comment(status="pending")

    response = grace.get(f"{comment.post.get_absolute_url()}?mine={make(comment)}")

    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex"
    assert response["Referrer-Policy"] == "same-origin"
    assert not response.cookies


def test_a_page_for_everybody_may_be_kept_and_must_be_checked(grace):
    response = grace.get(make_post().get_absolute_url())

    assert response["Cache-Control"] == "public, no-cache"
    assert "X-Robots-Tag" not in response


def test_mine_of_a_comment_on_another_post_shows_nothing(grace):
    elsewhere = make_comment(status="pending")

    assert read(grace, make_post(), mine(elsewhere)).comments == []


def test_a_link_from_another_blog_is_drawn_as_a_link_with_its_excerpt_folded(grace):
    post = make_post(title="Sleep")
    (ping,) = make_conversations(
        post,
        [None],
        kind="pingback",
        author_name="A walk",
        author_url="https://walk.example/ms/",
        body="[…] as Pins and Kettles says […]",
    )

    page = read(grace, post)

    assert page[ping].words.startswith("1 Linked from A walk")
    assert 'Linked from <bdi><a href="https://walk.example/ms/"' in page.content
    assert page.folded == [ping.pk]
    assert f"replytocom={ping.pk}" not in page.content
    assert "1 thought on “<bdi>Sleep</bdi>”" in page.content


# Cost


def queries(client, address):
    client.get(address)  # what is made once a process is made now
    cache.clear()  # and the finished page is forgotten again
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def busy_post(count, ada, alan):
    """A post with `count` comments: readers', the team's, placeholders."""
    post = make_post(by=[ada.person])
    comments = make_conversations(post, [None if n % 4 == 0 else n - 1 for n in range(count - 2)])
    make_comment(parent=comments[1], staff_user=ada)
    make_comment(parent=comments[2], staff_user=alan)
    comments[1].remove(by=alan, reason="Off the subject")
    return post


@pytest.mark.parametrize("query", ["", "?all=1", "?sort=new", "?sort=replies", "?page=2"])
def test_a_page_asks_the_database_as_often_at_ten_comments_as_at_a_thousand(
    grace, ada, alan, query
):
    few, many = busy_post(10, ada, alan), busy_post(1000, ada, alan)

    at_ten = queries(grace, few.get_absolute_url() + query)
    at_a_thousand = queries(grace, many.get_absolute_url() + query)

    assert at_a_thousand == at_ten
    assert at_a_thousand <= 9


def test_names_and_titles_are_text_wherever_they_stand(grace):
    hostile = '"><script>alert(1)</script>'
    post = make_post(title=hostile)
    root = make_comment(post=post, author_name=hostile)
    make_comment(parent=root, author_name=hostile)

    page = read(grace, post, f"?replytocom={root.pk}")

    assert "<script>alert" not in page.content
    assert page.content.count(escape(hostile)) >= 4
