"""No paragraph is lost: windows that crash, no connection, browsers without script."""

import re

import pytest
from playwright.sync_api import expect

from blog.models import Autosave, Post
from tests.blog.hostile import picture

ADD = "/admin/blog/post/add/"
SAVED = re.compile(r"^Saved at \d\d:\d\d:\d\d, for you alone$")


@pytest.fixture
def desk(signed_in, ada):
    page = signed_in(ada)
    return open_form(page)


def open_form(page):
    page.goto(ADD)
    page.title_field = page.get_by_label("Title:").first
    page.body = page.locator(".editor").get_by_role("textbox", name="Body")
    page.kept = page.locator("[data-kept]")
    return page


def crash(page):
    """Another window of the same browser, after this one went without saying good-bye."""
    context = page.context
    watch = page.watch
    page.close(run_before_unload=False)
    page = context.new_page()
    page.watch = watch
    return page


def test_after_a_crash_the_text_is_offered_and_goes_on_where_it_was(desk):
    desk.title_field.fill("The fan")
    desk.body.click()
    desk.keyboard.type("It is loud.")
    expect(desk.kept).to_have_text(SAVED)
    assert not Post.objects.exists()
    page = open_form(crash(desk))
    expect(page.locator(".unsaved")).to_contain_text("that was not saved: The fan")

    page.get_by_role("link", name="Restore it").click()
    expect(page.body).to_have_text("It is loud.")
    page.body.click()
    page.body.press("Control+End")
    page.keyboard.type(" At night.")
    page.get_by_role("button", name="Save", exact=True).first.click()

    expect(page.locator(".messagelist .success")).to_be_visible()
    assert Post.objects.get().body == "<p>It is loud. At night.</p>"
    assert not Autosave.objects.unsaved().exists()


def test_without_a_connection_the_text_stays_on_the_device_and_is_offered_later(desk):
    desk.context.route("**/keep/", lambda route: route.abort("internetdisconnected"))
    desk.title_field.fill("Written on a train")
    expect(desk.kept).to_have_text("Saved on this device, no connection")
    page = crash(desk)
    page.context.unroute("**/keep/")
    assert all("ERR_INTERNET_DISCONNECTED" in problem for problem in page.watch.problems)
    page.watch.problems.clear()

    page = open_form(page)

    expect(page.locator(".unsaved")).to_contain_text("that was not saved: Written on a train")
    assert "Written on a train" not in page.evaluate("Object.values(localStorage).join()")
    assert str(Autosave.objects.unsaved().get()) == "Written on a train"


def test_who_signs_out_elsewhere_is_told_and_loses_nothing(desk):
    desk.watch.allow(401)
    desk.context.clear_cookies(name="sessionid")

    desk.title_field.fill("The fan")

    expect(desk.kept).to_contain_text("Saved on this device: you are logged out.")
    kept = desk.evaluate("Object.values(localStorage).join()")
    assert "The fan" in kept


def test_without_script_a_text_is_restored_and_thrown_away(desk, signed_in, ada):
    desk.title_field.fill("The fan")
    expect(desk.kept).to_have_text(SAVED)
    plain = signed_in(ada, script=False)
    plain.goto(ADD)

    plain.get_by_role("link", name="Restore it").click()
    expect(plain.get_by_label("Title:").first).to_have_value("The fan")
    plain.goto(ADD)
    plain.get_by_role("button", name="Discard it").click()

    expect(plain.locator(".unsaved")).to_have_count(0)
    assert not Autosave.objects.unsaved().exists()


def refused(page):
    """Press Save in a form that the server refuses, and wait for the form that comes back."""
    # A second request, or a reload by script, would begin before the network rests.
    with page.expect_navigation(wait_until="networkidle"):
        page.get_by_role("button", name="Save", exact=True).first.click()
    expect(page.locator(".errornote")).to_be_visible()


def test_a_refused_save_is_sent_once_and_leaves_no_banner(desk):
    sent = []
    desk.on("request", lambda request: sent.append((request.method, request.url.split("/")[-2])))
    hill = {"name": "hill.png", "mimeType": "image/png", "buffer": picture()}
    desk.body.click()
    desk.keyboard.type("It is loud.")
    desk.get_by_label("Image:").set_input_files(hill)
    desk.get_by_label("Alternative text:").fill("A hill")

    refused(desk)
    refused(desk)

    assert sent.count(("POST", "add")) == 2
    assert ("GET", "add") not in sent
    expect(desk.locator(".unsaved")).to_have_count(0)
    assert Autosave.objects.unsaved().count() == 1
    expect(desk.locator(".editor").get_by_role("textbox", name="Body")).to_have_text("It is loud.")
    expect(desk.get_by_label("Use the picture that you chose.")).to_be_checked()
    desk.get_by_label("Title:").first.fill("The fan")
    desk.get_by_role("button", name="Save", exact=True).first.click()
    expect(desk.locator(".messagelist .success")).to_be_visible()
    assert sent.count(("POST", "add")) == 3
    assert Post.objects.get().image_width == 40
    assert not Autosave.objects.unsaved().exists()
    open_form(desk)
    # What the form kept on the device as it was left goes to the server, which knows it as saved.
    desk.wait_for_function("() => !Object.keys(localStorage).some((key) => /unsaved/.test(key))")
    expect(desk.locator(".unsaved")).to_have_count(0)
    assert not Autosave.objects.unsaved().exists()


def test_the_key_for_saving_keeps_the_text_and_publishes_nothing(desk):
    desk.title_field.press("Control+s")
    expect(desk.kept).to_contain_text("Nothing has changed since you opened it")
    assert not Autosave.objects.unsaved().exists()
    desk.title_field.fill("The fan")
    desk.get_by_label("Status:").select_option("published")
    desk.body.click()
    desk.keyboard.type("It is loud.")

    desk.keyboard.press("Control+s")

    expect(desk.kept).to_have_text(SAVED)
    assert str(Autosave.objects.unsaved().get()) == "The fan"
    assert not Post.objects.exists()


def test_the_key_for_saving_keeps_on_the_device_when_there_is_no_connection(desk):
    desk.context.route("**/keep/", lambda route: route.abort("internetdisconnected"))
    desk.title_field.fill("The fan")

    desk.keyboard.press("Control+s")

    expect(desk.kept).to_have_text("Saved on this device, no connection")
    desk.watch.problems.clear()
