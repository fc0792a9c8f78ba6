"""The staff door in a browser: passkeys, codes, and a text that outlives its session."""

from base64 import b32decode
from binascii import unhexlify

import pytest
from django.contrib.sessions.models import Session
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice
from playwright.sync_api import expect

from blog.models import Post
from config.models import Passkey
from config.sign_in import links
from tests.browser.axe import DJANGOS_OWN, IN_THE_ADMIN, violations
from tests.browser.conftest import sign_in
from tests.support import factories

PASSWORD = "a password"


@pytest.fixture
def ruth(db, live_server, settings):
    """An author, on a site whose address browsers take for secure."""
    settings.SITE_URL = live_server.url
    return factories.make_author("ruth", email="ruth@blog.example")


class Device:
    """A phone with a finger on it, which Chromium plays."""

    def __init__(self, page):
        self.cdp = page.context.new_cdp_session(page)
        self.cdp.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        added = self.cdp.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        self.id = {"authenticatorId": added["authenticatorId"]}

    def refuse(self):
        self.cdp.send("WebAuthn.setUserVerified", self.id | {"isUserVerified": False})

    def lose(self):
        self.cdp.send("WebAuthn.removeVirtualAuthenticator", self.id)


def log_out(page):
    page.get_by_role("button", name="Log out").click()
    expect(page.get_by_role("button", name="Log out")).to_have_count(0)
    page.goto("/admin/login/")


def add_passkey(page, name="My phone"):
    page.goto("/admin/security/")
    page.get_by_label("Name of this passkey").fill(name)
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_text("The passkey is added.")).to_be_visible()


def test_a_passkey_is_added_used_lost_and_recovered(ruth, visit, live_server):
    assert live_server.url.startswith("http://localhost:")
    page = visit(live_server.url)
    device = Device(page)
    sign_in(page, "ruth", PASSWORD)
    add_passkey(page)
    expect(page.locator(".codes code")).to_have_count(10)
    codes = page.locator(".codes code").all_inner_texts()
    page.get_by_role("link", name="I have them").click()
    expect(page.locator("b", has_text="My phone")).to_be_visible()

    # Used: alone, it is both factors.
    log_out(page)
    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url("**/admin/")
    assert Passkey.objects.get().used_at

    # Lost: the password alone is not enough, and a recovery code is.
    device.lose()
    log_out(page)
    page.get_by_label("Username").fill("ruth")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Second step")).to_be_visible()
    page.get_by_label("Code").fill(codes[0])
    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("**/admin/")
    expect(page.get_by_text("You have 9 left.")).to_be_visible()

    # Recovered: the lost one goes, and a new one takes its place.
    page.goto("/admin/security/")
    page.get_by_role("button", name="Remove My phone").click()
    expect(page.get_by_text("The passkey is removed.")).to_be_visible()
    Device(page)
    add_passkey(page, "My new phone")
    assert [passkey.name for passkey in Passkey.objects.all()] == ["My new phone"]


def test_a_passkey_is_the_second_step_too(ruth, visit, live_server):
    page = visit(live_server.url)
    Device(page)
    sign_in(page, "ruth", PASSWORD)
    add_passkey(page)
    log_out(page)

    page.get_by_label("Username").fill("ruth")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("button", name="Use a passkey").click()

    page.wait_for_url("**/admin/")


def test_a_passkey_without_its_finger_opens_nothing(ruth, visit, live_server):
    page = visit(live_server.url)
    device = Device(page)
    sign_in(page, "ruth", PASSWORD)
    add_passkey(page)
    log_out(page)
    device.refuse()

    page.get_by_role("button", name="Use a passkey").click()

    expect(page.locator("[data-trouble]")).to_have_text(
        "The passkey was not used: it was cancelled, or it took too long."
    )


def test_one_device_is_not_added_twice(ruth, visit, live_server):
    page = visit(live_server.url)
    Device(page)
    sign_in(page, "ruth", PASSWORD)
    add_passkey(page)

    page.get_by_label("Name of this passkey").fill("Again")
    page.get_by_role("button", name="Add a passkey").click()

    expect(page.locator("[data-trouble]")).to_have_text(
        "This device has a passkey for your account already."
    )


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_an_app_is_set_up_and_asked_for(ruth, visit, live_server, settings, script):
    settings.REQUIRE_SECOND_FACTOR = True
    page = visit(live_server.url, script=script)
    page.goto("/admin/")
    page.get_by_label("Username").fill("ruth")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_text("This blog requires a second step")).to_be_visible()

    page.get_by_text("Set up an app").click()
    expect(page.get_by_role("img", name="QR code for your authenticator app")).to_be_visible()
    key = b32decode(page.locator(".secret").inner_text().replace(" ", "")).hex()
    page.get_by_label("Code that the app shows").fill(f"{totp(unhexlify(key)):06d}")
    page.get_by_role("button", name="Add the app").click()
    expect(page.locator(".codes code")).to_have_count(10)
    page.get_by_role("link", name="I have them").click()
    log_out(page)

    page.get_by_label("Username").fill("ruth")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.get_by_label("Code").fill(f"{totp(unhexlify(key), drift=1):06d}")
    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("**/admin/")
    assert TOTPDevice.objects.get().key == key


def test_a_text_goes_on_when_its_author_logs_in_in_another_window(ruth, visit, live_server):
    page = visit(live_server.url)
    page.watch.allow(401)
    sign_in(page, "ruth", PASSWORD)
    page.goto("/admin/blog/post/add/")
    Session.objects.all().delete()
    page.get_by_label("Title:").first.fill("A night shift")
    kept = page.locator("[data-kept]")
    expect(kept).to_contain_text("you are logged out")

    with page.expect_popup() as popup:
        kept.get_by_role("link", name="Log in in another window").click()
    other = popup.value
    other.get_by_label("Username").fill("ruth")
    other.get_by_label("Password").fill(PASSWORD)
    other.get_by_role("button", name="Log in").click()
    other.wait_for_url("**/admin/")

    expect(kept).to_contain_text("Saved")
    expect(kept.get_by_role("link")).to_be_hidden()
    page.get_by_role("button", name="Save", exact=True).first.click()
    page.wait_for_url("**/admin/blog/post/")
    assert Post.objects.get().title == "A night shift"


def test_a_post_is_not_lost_without_script(ruth, visit, live_server):
    page = visit(live_server.url, script=False)
    page.watch.allow(403)
    sign_in(page, "ruth", PASSWORD)
    page.goto("/admin/blog/post/add/")
    page.get_by_label("Title:").first.fill("A night shift")
    page.locator("[name=body]").fill("<p>It was\n\nlong.</p>")
    Session.objects.all().delete()
    page.get_by_role("button", name="Save", exact=True).first.click()

    expect(page.get_by_text("What you typed is not lost.")).to_be_visible()
    page.get_by_label("Username").fill("ruth")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("button", name="Send what I typed").click()

    page.wait_for_url("**/admin/blog/post/")
    assert Post.objects.get().title == "A night shift"


def test_the_pages_of_the_door_are_accessible(ruth, visit, live_server):
    page = visit(live_server.url)
    Device(page)
    found = []

    def look(path):
        for theme in ("light", "dark"):
            page.emulate_media(color_scheme=theme)
            page.goto(path)
            found.extend(violations(page, IN_THE_ADMIN))

    look("/admin/login/")
    expect(page.locator("[data-trouble]")).to_be_hidden()
    look("/admin/password_reset/")
    look(links.RESET.url(ruth))
    sign_in(page, "ruth", PASSWORD)
    look("/admin/security/")
    look("/admin/login/again/")

    assert [row for row in found if not row.startswith(DJANGOS_OWN)] == []


def test_passkeys_are_hidden_where_browsers_refuse_them(ruth, visit, live_server, settings):
    settings.SITE_URL = live_server.url.replace("localhost", "127.0.0.1")
    page = visit(live_server.url)
    sign_in(page, "ruth", PASSWORD)
    page.goto("/admin/security/")

    expect(page.get_by_text("Passkeys need https, or the name localhost")).to_be_visible()
    expect(page.get_by_role("button", name="Add a passkey")).to_have_count(0)
