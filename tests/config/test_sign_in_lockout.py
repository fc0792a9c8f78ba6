"""The lock of the staff door: how often it may be tried, by whom, and what its owner is told."""

import re
from unittest import mock

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core.cache import caches
from django.test import Client
from django_otp.plugins.otp_totp.models import TOTPDevice

from blog.models import Mail
from config.operations.jobs import Runner
from config.sign_in import lockout
from tests.support.factories import make_moderator

pytestmark = pytest.mark.django_db

LOGIN = "/admin/login/"
PASSWORD = "a password"


@pytest.fixture
def ruth(db):
    """A moderator with an e-mail address."""
    return make_moderator("ruth", email="ruth@blog.example")


@pytest.fixture
def clock(monkeypatch):
    """`clock.wait(seconds)` lets time pass for the door."""

    class Clock:
        now = 1_800_000_000.0

        def wait(self, seconds):
            self.now += seconds

    clock = Clock()
    monkeypatch.setattr("time.time", lambda: clock.now)
    return clock


def log_in(client, name="ruth", password=PASSWORD, address="192.0.2.1"):
    data = {"username": name, "password": password}
    return client.post(LOGIN, data, REMOTE_ADDR=address)


def is_in(client):
    return client.get("/admin/").status_code == 200


def test_a_hundred_wrong_passwords_lock_the_account_until_the_pause_ends(ruth, clock):
    stranger = Client()

    answers = [log_in(stranger, password=f"guess {n}").status_code for n in range(100)]

    assert answers == [200] * 5 + [429] * 95
    locked = log_in(stranger)
    assert locked.status_code == 429
    assert locked["Retry-After"] == "300"
    assert "There were too many attempts. Wait 5 minutes" in locked.content.decode()
    clock.wait(299)
    assert log_in(stranger).status_code == 429
    clock.wait(2)
    assert log_in(stranger).status_code == 302
    assert is_in(stranger)


def test_the_pauses_grow(ruth, clock):
    stranger = Client()
    waited = []
    for _ in range(24):
        answer = log_in(stranger, password="wrong")
        if answer.status_code == 429:
            waited.append(int(answer["Retry-After"]))
            clock.wait(waited[-1] + 1)
            log_in(stranger, password="wrong")

    assert waited == [300, 3299, 17_999, 64_799]


def test_a_known_and_an_unknown_name_cost_the_same_hashing_and_get_the_same_answers(ruth):
    encode = MD5PasswordHasher.encode
    seen = {}
    for name in ("ruth", "nobody"):
        stranger = Client()
        with mock.patch.object(MD5PasswordHasher, "encode", autospec=True) as hasher:
            hasher.side_effect = encode
            answers = [log_in(stranger, name, "wrong").status_code for _ in range(20)]
            seen[name] = (hasher.call_count, answers)

    assert seen["ruth"] == seen["nobody"] == (5, [200] * 5 + [429] * 15)


def test_one_address_is_locked_for_every_name(ruth):
    for number in range(30):
        log_in(Client(), f"name {number}", "wrong")

    assert log_in(Client()).status_code == 429
    assert log_in(Client(), address="198.51.100.7").status_code == 302


def test_capitals_and_other_forms_of_a_name_are_one_account(ruth):
    for name in ("ruth", "RUTH", "Ruth", "ｒｕｔｈ", "rUTH"):  # noqa: RUF001
        log_in(Client(), name, "wrong")

    assert log_in(Client()).status_code == 429


def test_a_stranger_does_not_lock_out_a_browser_that_logged_in_before(ruth):
    own = Client()
    log_in(own)
    own.post("/admin/logout/")
    stranger = Client()

    for _ in range(40):
        log_in(stranger, password="wrong")

    assert log_in(Client(), address="198.51.100.7").status_code == 429
    assert log_in(own).status_code == 302


def test_a_browser_that_logged_in_before_is_locked_by_its_own_failures(ruth):
    own = Client()
    log_in(own)
    own.post("/admin/logout/")

    answers = [log_in(own, password="wrong").status_code for _ in range(7)]

    assert answers == [200] * 5 + [429] * 2
    assert log_in(Client()).status_code == 302


def test_the_cookie_of_a_known_browser_is_worth_nothing_for_another_account(ruth):
    make_moderator("mallory")
    attacker = Client()
    log_in(attacker, "mallory")
    attacker.post("/admin/logout/")
    for _ in range(5):
        log_in(attacker, password="wrong")

    assert log_in(Client()).status_code == 429


def test_the_owner_is_told_once_an_hour(ruth, clock):
    stranger = Client()
    for _ in range(100):
        log_in(stranger, password="wrong")

    assert Mail.objects.filter(kind="sign-in.locked").count() == 1
    clock.wait(3700)
    for _ in range(20):
        log_in(stranger, password="wrong")
    assert Mail.objects.filter(kind="sign-in.locked").count() == 2


def test_the_mail_names_the_account_and_no_address(ruth, mailoutbox):
    for _ in range(7):
        log_in(Client(), password="wrong", address="192.0.2.77")

    Runner().run_once()

    (message,) = mailoutbox
    assert message.to == ["ruth@blog.example"]
    assert message.subject == "Too many attempts to log in to your account"
    assert "ruth" in message.body
    assert "192.0.2" not in message.body + message.alternatives[0][0]


def test_nothing_of_an_address_or_a_name_is_kept_in_the_clear(ruth):
    for _ in range(7):
        log_in(Client(), "Ruth Nightingale", "wrong", address="192.0.2.77")

    kept = repr(vars(lockout.limiter.storage)) + repr(vars(caches["limits"]))

    assert "192.0.2" not in kept
    assert "ightingale" not in kept


def test_a_right_password_forgets_the_failures_of_the_account(ruth):
    client = Client()
    for _ in range(4):
        log_in(client, password="wrong")
    log_in(client)
    client.post("/admin/logout/")

    assert [log_in(Client(), password="wrong").status_code for _ in range(5)] == [200] * 5


def test_many_guesses_at_once_get_no_further_than_one_after_another(ruth):
    """Counted is before the hashing: what waits for a slow hash has been counted."""
    allowed = []

    def slow(*args, **kwargs):
        if not allowed:
            allowed.append(True)
            allowed.extend(log_in(Client(), password="wrong").status_code for _ in range(9))
        return False

    with mock.patch("django.contrib.auth.models.User.check_password", slow):
        log_in(Client(), password="wrong")

    assert allowed == [True] + [200] * 4 + [429] * 5


def test_guesses_of_the_old_password_are_counted_at_the_same_door(ruth):
    client = Client()
    client.force_login(ruth)
    data = {"old_password": "wrong", "new_password1": "x", "new_password2": "x"}

    answers = [client.post("/admin/password_change/", data).status_code for _ in range(7)]

    assert answers == [200] * 5 + [429] * 2
    assert log_in(Client()).status_code == 429


def test_logging_in_again_is_counted_at_the_same_door(ruth):
    client = Client()
    client.force_login(ruth)
    again = {"password": "wrong", "username": "somebody else"}

    answers = [client.post("/admin/login/again/", again).status_code for _ in range(7)]

    assert answers == [200] * 5 + [429] * 2
    assert log_in(Client()).status_code == 429


@pytest.mark.parametrize("code", ["000000", "aaaa-aaaa-aaaa-aaaa"])
def test_codes_are_counted_for_the_app_and_for_recovery_alike(ruth, code):
    TOTPDevice.objects.create(user=ruth, name="app")
    client = Client()
    log_in(client)

    answers = [client.post("/admin/login/code/", {"code": code}).status_code for _ in range(7)]

    assert answers == [200] * 5 + [429] * 2
    assert not is_in(client)
    assert Mail.objects.filter(kind="sign-in.locked").count() == 1


def test_links_by_mail_are_counted_by_address(ruth):
    def ask(n):
        return Client().post("/admin/password_reset/", {"email": f"{n}@blog.example"}).status_code

    assert [ask(n) for n in range(32)] == [302] * 30 + [429] * 2


def test_passkeys_have_a_count_of_their_own(ruth):
    stranger = Client()
    for _ in range(40):
        log_in(stranger, password="wrong")

    answers = [stranger.post("/admin/login/passkey/", {}).status_code for _ in range(32)]

    assert answers == [200] * 30 + [429] * 2


def test_a_locked_page_gives_back_the_name_and_never_the_password(ruth):
    for _ in range(5):
        log_in(Client(), password="wrong")

    page = log_in(Client(), password="a secret").content.decode()

    assert re.search(r'name="username"[^>]*value="ruth"', page)
    assert "a secret" not in page
