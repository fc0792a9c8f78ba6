"""A night: somebody writes what can mean a crisis, the rota is called, one of them answers."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from blog import outbox
from comments.models import Comment, RotaPlace
from comments.moderation import rota
from tests.browser.test_reader import both, button, own_page, post, read
from tests.support import factories

__all__ = ["post", "read"]  # fixtures

WORDS = "I want to die. There is a rope in the garage."


@pytest.fixture
def team(live_server):
    """Ann and then Ben are on the rota; Cy is not."""
    team = [
        factories.make_moderator(name.lower(), name=name, email=f"{name.lower()}@blog.example")
        for name in ("Ann", "Ben", "Cy")
    ]
    for position, user in enumerate(team[:2], 1):
        RotaPlace.objects.create(user=user, position=position)
    return team


@pytest.fixture
def minutes_later(monkeypatch):
    """Moves the clock of the blog on, and lets the job runner do what is due by then."""
    start = timezone.now()
    monkeypatch.setattr(timezone, "now", lambda: start)

    def minutes_later(minutes):
        monkeypatch.setattr(timezone, "now", lambda: start + timedelta(minutes=minutes))
        rota.call_next()
        sender = outbox.Sender()
        while sender.send_next():
            pass

    return minutes_later


def called(mailoutbox):
    return [message.to[0].split("@")[0] for message in mailoutbox]


@both
def test_a_night(read, post, signed_in, team, minutes_later, mailoutbox, script):
    ann, ben, cy = team
    writer = own_page(read(post, script=script), WORDS)
    expect(writer.locator("#help-now")).to_be_visible()
    expect(writer.locator("main")).to_contain_text("Your comment is not public.")

    minutes_later(0)
    assert called(mailoutbox) == ["ann"]
    minutes_later(15)
    assert called(mailoutbox) == ["ann", "ben"]

    link = re.search(r"/admin/comments/queue/\d+/", mailoutbox[1].body)[0]
    desk = signed_in(ben, script=script)
    desk.goto(link)
    expect(desk.locator("main")).not_to_contain_text("rope")
    button(desk, "Read it").click()
    expect(desk.locator(".held .say")).to_contain_text("rope")
    button(desk, "I am answering this").click()
    expect(desk.locator("main")).to_contain_text("You are answering this until")

    other = signed_in(cy, script=script)
    other.goto("/admin/comments/queue/")
    expect(other.locator("[data-held]")).to_contain_text("Taken by Ben at")
    expect(other.locator("main")).not_to_contain_text("rope")

    desk.get_by_role("link", name="Reply privately").click()
    button(desk, "Somebody to talk to").click()
    words = desk.get_by_label("Your reply")
    expect(words).to_have_value(re.compile("^Thank you for writing this."))
    words.fill(f"{words.input_value()}\n\nI read every word.")
    button(desk, "Send it privately").click()
    expect(desk.get_by_role("status").first).to_contain_text("Your reply is on the page of its")

    writer.reload()
    reply = writer.locator(".reply")
    expect(reply).to_contain_text("I read every word.")
    expect(reply).to_contain_text(
        "This is not a helpline, and we cannot advise on your treatment here."
    )
    assert Comment.objects.get().status == "pending"

    minutes_later(31)
    assert called(mailoutbox) == ["ann", "ben"]
    button(reply, "Delete this reply").click()
    expect(writer.locator(".reply")).to_have_count(0)
