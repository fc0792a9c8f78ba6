"""Answers by mail, from the tick under the form to the last letter."""

import re

import pytest
from django.core import mail as sent_mail
from playwright.sync_api import expect

from blog.outbox import Sender
from comments.models import Comment, Watch
from tests.browser.test_reader import body, both, button, own_page, read
from tests.support import factories

__all__ = ["read"]  # a fixture

ADDRESS = "wren@example.org"


@pytest.fixture
def post(live_server, settings):
    """A post of a site whose letters lead to this server."""
    settings.SITE_URL = live_server.url
    return factories.make_post(title="The hourglass")


def deliver():
    """Send what waits; the letters."""
    sent_mail.outbox.clear()
    sender = Sender()
    while sender.send_next():
        pass
    return sent_mail.outbox


def link(letter, words):
    """Where the link with these words leads, in the letter as people see it."""
    html = letter.alternatives[0].content
    return re.search(rf'href="([^"]+)"[^>]*>{words}', html)[1]


@both
def test_answers_come_by_mail_until_they_are_stopped(read, post, alan, script):
    page = read(post, script=script)
    body(page).fill("I wake at three.")
    expect(page.get_by_label("E-mail", exact=True)).to_be_hidden()
    page.get_by_label("E-mail me when somebody replies").check()
    page.get_by_label("E-mail", exact=True).fill("wren@")
    page.watch.allow(422)
    button(page, "Post comment").click()
    expect(page.get_by_role("alert")).to_contain_text("Write the whole address")
    page.get_by_label("E-mail", exact=True).fill(ADDRESS)
    own_page(page, "I wake at three.")
    expect(page.locator("#one-more")).to_contain_text(ADDRESS)
    own = page.url

    [letter] = deliver()
    page.goto(link(letter, "Yes, this is my address"))
    expect(page.locator("h1")).to_have_text("Is this your address?")
    assert not Watch.objects.get().is_confirmed
    button(page, "Yes, send me replies").click()
    expect(page.locator("main")).to_contain_text(f"We send them to {ADDRESS}")

    comment = Comment.objects.get()
    comment.approve(by=alan)
    factories.make_comment(parent=comment, by=alan, author_name="Tom", body="So do I.")
    [letter] = deliver()
    assert letter.subject == "Tom replied to you"
    page.goto(link(letter, "Read it in the thread"))
    expect(page.locator(".c .c .say")).to_have_text("So do I.")

    page.goto(link(letter, "Stop e-mails about it"))
    button(page, "Stop these e-mails").click()
    expect(page.locator("h1")).to_have_text("You will get no more of these e-mails")
    factories.make_comment(parent=comment, by=alan)
    assert list(deliver()) == []
    page.goto(own)
    expect(page.locator("main")).not_to_contain_text(ADDRESS)
    assert page.context.cookies() == []


def test_mail_is_asked_for_and_stopped_on_the_own_page(read, post):
    page = own_page(read(post, script=False))
    page.get_by_role("link", name="Get replies by e-mail").click()
    page.get_by_label("E-mail", exact=True).fill(ADDRESS)
    page.get_by_label("Notify me about").select_option("The whole conversation")
    button(page, "Get e-mails").click()
    expect(page.locator("#one-more")).to_contain_text(ADDRESS)

    button(page, "Stop e-mails").click()

    expect(page.locator("main")).to_contain_text("Your address is deleted.")
    assert not Watch.objects.exists()


def test_a_mail_program_stops_the_letters_with_one_request(read, post, visit, live_server, alan):
    comment = factories.make_comment(post=post)
    comment.ask_for_mail(email=ADDRESS, about="replies", often="at-once")
    comment.watch.confirm()
    factories.make_comment(parent=comment, by=alan)
    letter = deliver()[-1]
    address = letter.extra_headers["List-Unsubscribe"].strip("<>")

    # Without a page behind it: no Origin, no Referer, no Sec-Fetch-Site.
    answer = visit(live_server.url).request.post(address, form={"List-Unsubscribe": "One-Click"})

    assert answer.ok
    assert not Watch.objects.exists()
