"""Words that run from right to left, and names and titles between words that do not."""

import pytest
from django.core import mail as sent_mail

from blog.content.characters import direction, isolated
from blog.models import Mail
from blog.outbox import Sender
from tests.support.factories import make_comment, make_post

NAME, TITLE, WORDS = "שרה!", "שינה טובה?", "אני ישנה היטב."
NAMED = f"<bdi>{NAME}</bdi>"
IN_LINE = f"\u2068{NAME}\u2069"


def test_the_first_letter_says_which_way_a_text_runs():
    assert [direction(text) for text in (WORDS, "1. مرحبا ok", "(ok) שלום", "12:30 👍", "")] == [
        "rtl",
        "rtl",
        "ltr",
        "",
        "",
    ]


def test_what_runs_from_right_to_left_is_set_apart_in_plain_text_and_nothing_else_is():
    assert [isolated(text) for text in ("Grace", "Zoë 👍", NAME, "Dr. علي", "a\u2067ש")] == [
        "Grace",
        "Zoë 👍",
        IN_LINE,
        "\u2068Dr. علي\u2069",
        "\u2068a\u2067ש\u2069\u2069",
    ]


@pytest.fixture
def post(db):
    return make_post(title=TITLE, slug="sleep", summary=WORDS)


def test_names_and_titles_keep_to_themselves_wherever_readers_see_them(client, post):
    asked = make_comment(post=post, author_name=NAME, body=WORDS)
    held = make_comment(post=post, parent=asked, author_name=NAME, body=WORDS, status="pending")
    make_comment(post=post, parent=asked, author_name="Grace", body="Thank you.")
    seen = {
        post.get_absolute_url(): [
            f'<h1 dir="auto">{TITLE}</h1>',
            f"1 thought on “<bdi>{TITLE}</bdi>”".replace("1 thought", "2 thoughts"),
            f'<h3 class="by" id="by-{asked.pk}">{NAMED}</h3>',
            f'<div class="say"><p dir="auto">{WORDS}</p></div>',
            f'<span class="vh">in reply </span>to {NAMED}</a>',
            f'Reply<span class="vh"> to {NAMED}</span>',
            f'Report<span class="vh"> {NAMED}</span>',
        ],
        f"{post.get_absolute_url()}?replytocom={asked.pk}": [f"Leave a reply to {NAMED}"],
        held.get_own_url(): [
            f'on <a href="/2024/06/sleep/" dir="auto">{TITLE}</a>, as {NAMED}',
            f'<p class="hint">In reply to {NAMED}:</p><blockquote class="quote say" dir="rtl">',
            f'<div class="seen say"><p dir="auto">{WORDS}</p></div>',
        ],
        f"/comment/{asked.pk}/report/": [f"By {NAMED}, on"],
        "/": [f'dir="auto"><a href="/2024/06/sleep/">{TITLE}</a>', f'<p dir="auto">{WORDS}</p>'],
        "/archive/": [f'<a href="/2024/06/sleep/"><bdi>{TITLE}</bdi> '],
        "/search/?q=ישנה": [
            f'>{IN_LINE} on “\u2068{TITLE}\u2069”</a></h2><p dir="auto">',
            "“<bdi>ישנה</bdi>”",
        ],
        "/comments/feed/": [f"{IN_LINE} on “\u2068{TITLE}\u2069”", f'&lt;p dir="auto"&gt;{WORDS}'],
    }

    pages = {address: client.get(address).content.decode() for address in seen}

    assert [
        (address, part)
        for address, parts in seen.items()
        for part in parts
        if part not in pages[address]
    ] == []


def test_names_and_titles_keep_to_themselves_before_moderators(as_alan, admin_client, post):
    asked = make_comment(post=post, author_name=NAME, body=WORDS)
    held = make_comment(post=post, parent=asked, author_name=NAME, body=WORDS, status="pending")

    page = as_alan.get("/admin/comments/queue/").content.decode()
    rows = admin_client.get("/admin/comments/comment/").content.decode()

    assert f'<h3 class="by" id="held-by-{held.pk}">{NAMED}</h3>' in page
    assert f'On <a href="/2024/06/sleep/" dir="auto">{TITLE}</a><br>In reply to {NAMED}' in page
    assert f": “<bdi>{WORDS}</bdi>”" in page
    assert f'<div class="say"><p dir="auto">{WORDS}</p></div>' in page
    assert f'data-label="{IN_LINE} on “\u2068{TITLE}\u2069”"' in page
    assert f"{NAMED}</a></th>" in rows


def test_mail_keeps_names_and_titles_apart_and_quotes_from_the_right(post):
    own = make_comment(post=post, author_name="Grace", body=WORDS)
    own.ask_for_mail(email="wren@example.org", about="replies", often="at-once")
    own.watch.confirm()
    Mail.objects.all().delete()
    make_comment(post=post, parent=own, author_name=NAME, body=WORDS)

    while Sender().send_next():
        pass
    letter = sent_mail.outbox[-1]
    shown = letter.alternatives[0].content

    assert letter.subject == f"{IN_LINE} replied to you"
    assert f'under "\u2068{TITLE}\u2069", on' in letter.body
    assert f'You wrote: "\u2068{WORDS}\u2069"' in letter.body
    assert f"Under “<bdi>{TITLE}</bdi>”" in shown
    assert f"“<bdi>{WORDS}</bdi>”" in shown
    assert (
        '<blockquote class="q" dir="rtl" style="margin:0 0 18px;padding:4px 0;padding-right:16px;'
        f'border-right:4px solid #0c5236;text-align:right">{WORDS}</blockquote>'
    ) in shown
