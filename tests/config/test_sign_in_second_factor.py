"""The second step: codes that work once, recovery codes, and the setting that requires it."""

import re
import time
from binascii import unhexlify

import pytest
from django.test import Client
from django_otp.oath import TOTP
from django_otp.plugins.otp_static.models import StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from blog.models import Mail
from config.models import Passkey
from config.sign_in import passkeys, second_factor
from tests.support.factories import make_moderator

pytestmark = pytest.mark.django_db

PASSWORD = "a password"
CODE = "/admin/login/code/"
SECURITY = "/admin/security/"


@pytest.fixture(autouse=True)
def _time_stands_still(monkeypatch):
    """Codes change every 30 seconds; no test may see it happen."""
    monkeypatch.setattr("time.time", lambda: 1_800_000_010.0)


@pytest.fixture
def ruth(db):
    return make_moderator("ruth", email="ruth@blog.example")


@pytest.fixture
def app(ruth):
    """Ruth's authenticator app; `app.code(n)` is the code that it shows n periods from now."""
    device = TOTPDevice.objects.create(user=ruth, name="app")
    device.code = lambda n=0: code_of(device.key, n)
    return device


def code_of(key, n=0):
    shown = TOTP(unhexlify(key), drift=n)
    shown.time = time.time()
    return f"{shown.token():06d}"


def log_in(client, **more):
    return client.post("/admin/login/", {"username": "ruth", "password": PASSWORD} | more)


def is_in(client):
    return client.get("/admin/").status_code == 200


def signed_in(user):
    client = Client()
    client.force_login(user)
    return client


def kinds():
    return sorted(Mail.objects.values_list("kind", "subject_key"))


def test_a_password_alone_lets_nobody_in_who_has_an_app(app):
    client = Client()

    page = log_in(client)

    assert page.status_code == 200
    assert "Six digits from your authenticator app" in page.content.decode()
    assert not is_in(client)


def test_the_code_of_the_app_lets_in_and_leads_on(app):
    client = Client()
    log_in(client, next="/admin/blog/post/")

    answer = client.post(CODE, {"code": f" {app.code()[:3]} {app.code()[3:]}"})

    assert (answer.status_code, answer["Location"]) == (302, "/admin/blog/post/")
    assert is_in(client)


def test_a_code_works_once(app):
    code = app.code()
    first, second = Client(), Client()
    log_in(first)
    log_in(second)

    assert first.post(CODE, {"code": code}).status_code == 302
    refused = second.post(CODE, {"code": code})

    assert refused.status_code == 200
    assert "does not work, or was used before" in refused.content.decode()
    assert not is_in(second)
    assert second.post(CODE, {"code": app.code(1)}).status_code == 302


def test_a_recovery_code_works_once_and_its_owner_is_told(ruth, app):
    (code, *rest) = second_factor.make_recovery_codes(ruth)
    first, second = Client(), Client()
    log_in(first)
    log_in(second)

    assert first.post(CODE, {"code": code.upper()}).status_code == 302
    assert second.post(CODE, {"code": code}).status_code == 200
    assert not is_in(second)
    assert second.post(CODE, {"code": rest[0].replace("-", "")}).status_code == 302
    assert second_factor.recovery_codes_left(ruth) == 8
    assert kinds() == [("sign-in.changed", f"{ruth.pk}:code-used")] * 2


def test_recovery_codes_are_not_stored_as_they_are_typed(ruth):
    codes = second_factor.make_recovery_codes(ruth)

    stored = set(StaticToken.objects.values_list("token", flat=True))

    assert len(stored) == len(set(codes)) == 10
    assert all(re.fullmatch(r"([a-z2-7]{4}-){3}[a-z2-7]{4}", code) for code in codes)
    assert not stored & {code.replace("-", "") for code in codes}


def test_a_code_is_asked_of_nobody_who_did_not_type_the_password(app):
    stranger = Client()

    assert stranger.get(CODE)["Location"] == "/admin/login/"
    assert stranger.post(CODE, {"code": app.code()})["Location"] == "/admin/login/"
    assert not is_in(stranger)


def test_the_second_step_does_not_outlast_a_change_of_the_password(ruth, app):
    client = Client()
    log_in(client)
    ruth.set_password("another password")
    ruth.save()

    assert client.post(CODE, {"code": app.code()})["Location"] == "/admin/login/"
    assert not is_in(client)


@pytest.mark.parametrize(
    "code", ["", "12345", "１２３４５６", "abc\x00", "a" * 500, "-1", "٣٤٥٦٧٨"]
)
def test_what_is_no_code_is_refused_in_words(app, code):
    client = Client()
    log_in(client)

    assert client.post(CODE, {"code": code}).status_code == 200
    assert not is_in(client)


# Setting it up ------------------------------------------------------------------------------------


def secret_on(page):
    """The secret of a page: signed for the form, and in hexadecimal."""
    signed = re.search(r'name="secret"[^>]*value="([^"]+)"', page)[1]
    return signed, signed_key(signed)


def signed_key(signed):
    from django.core import signing

    return signing.loads(signed, salt=second_factor.SALT)[1]


def test_an_app_is_added_with_its_first_code_and_recovery_codes_are_shown_once(ruth):
    client = signed_in(ruth)
    signed, key = secret_on(client.get(SECURITY).content.decode())

    page = client.post(f"{SECURITY}app/", {"secret": signed, "code": code_of(key)})

    codes = re.findall(r"<code>([a-z2-7-]{19})</code>", page.content.decode())
    assert len(codes) == 10
    assert TOTPDevice.objects.get().key == key
    assert codes[0] not in client.get(SECURITY).content.decode()
    assert kinds() == [("sign-in.changed", f"{ruth.pk}:app-added")]
    fresh = Client()
    log_in(fresh)
    assert fresh.post(CODE, {"code": codes[0]}).status_code == 302


def test_the_secret_is_shown_as_a_picture_and_as_text(ruth):
    page = signed_in(ruth).get(SECURITY).content.decode()

    assert '<svg class="qr"' in page
    assert re.search(r'<code class="secret">([A-Z2-7]{4} ){7}[A-Z2-7]{4}</code>', page)
    assert "otpauth://totp/A%20new%20blog%3Aruth?secret=" in page


def test_opening_the_page_stores_nothing(ruth):
    signed_in(ruth).get(SECURITY)

    assert not TOTPDevice.objects.exists()


def test_a_wrong_code_adds_no_app_and_keeps_the_secret(ruth):
    client = signed_in(ruth)
    signed, key = secret_on(client.get(SECURITY).content.decode())
    wrong = f"{(int(code_of(key)) + 500_000) % 1_000_000:06d}"

    page = client.post(f"{SECURITY}app/", {"secret": signed, "code": wrong})

    assert "That is not the code" in page.content.decode()
    assert secret_on(page.content.decode())[1] == key
    assert not TOTPDevice.objects.exists()


def test_the_secret_of_somebody_else_is_refused(ruth, ada):
    signed, key = secret_on(signed_in(ada).get(SECURITY).content.decode())

    page = signed_in(ruth).post(f"{SECURITY}app/", {"secret": signed, "code": code_of(key)})

    assert "open for too long" in page.content.decode()
    assert not TOTPDevice.objects.exists()


def test_removing_the_last_factor_removes_the_recovery_codes(ruth, app):
    second_factor.make_recovery_codes(ruth)
    client = signed_in(ruth)

    client.post(f"{SECURITY}app/remove/")

    assert not TOTPDevice.objects.exists()
    assert second_factor.recovery_codes_left(ruth) == 0
    assert log_in(Client()).status_code == 302


def test_nobody_removes_a_passkey_of_somebody_else(ruth, ada):
    passkey = Passkey.objects.create(
        user=ada, name="Phone", credential_id="x", public_key=b"k", sign_count=0
    )

    answer = signed_in(ruth).post(f"{SECURITY}passkey/{passkey.pk}/remove/")

    assert answer.status_code == 404
    assert Passkey.objects.exists()


def test_changing_it_asks_to_log_in_again_after_a_quarter_of_an_hour(ruth, app):
    client = signed_in(ruth)
    session = client.session
    session["signed_in_at"] -= 16 * 60
    session.save()

    assert client.get(SECURITY)["Location"] == "/admin/login/again/?next=/admin/security/"
    assert client.post(f"{SECURITY}app/remove/").status_code == 302
    assert TOTPDevice.objects.exists()
    before = client.session.session_key
    client.post("/admin/login/again/?next=/admin/security/", {"password": PASSWORD})
    answer = client.post(CODE, {"code": app.code()})
    assert answer["Location"] == "/admin/security/"
    assert client.get(SECURITY).status_code == 200
    assert client.session.session_key != before


@pytest.mark.parametrize("path", ["app/", "app/remove/", "passkey/", "passkey/1/remove/", "codes/"])
def test_a_get_changes_nothing(ruth, app, path):
    assert signed_in(ruth).get(SECURITY + path).status_code == 405


@pytest.mark.parametrize("path", ["", "app/", "app/remove/", "passkey/", "codes/"])
def test_a_stranger_sees_none_of_it(path):
    assert Client().get(SECURITY + path).status_code == 302


# Required by a setting ----------------------------------------------------------------------------


@pytest.fixture
def required(settings):
    settings.REQUIRE_SECOND_FACTOR = True


STAFF_PAGES = ["/admin/", "/admin/blog/post/", "/admin/comments/queue/", "/admin/nothing/"]


def test_no_staff_page_opens_before_a_second_factor_is_added(ruth, required):
    client = Client()
    log_in(client)

    led = {path: client.get(path)["Location"] for path in STAFF_PAGES}

    assert set(led.values()) == {SECURITY}
    assert "This blog requires a second step" in client.get(SECURITY).content.decode()
    signed, key = secret_on(client.get(SECURITY).content.decode())
    client.post(f"{SECURITY}app/", {"secret": signed, "code": code_of(key)})
    assert is_in(client)


def test_a_post_opens_no_staff_page_either(ruth, required):
    client = Client()
    log_in(client)

    assert client.post("/admin/comments/queue/approve/")["Location"] == SECURITY


def test_who_has_one_already_types_the_code(app, required):
    client = Client()
    log_in(client)
    client.post(CODE, {"code": app.code()})

    assert is_in(client)


def test_a_session_from_before_the_setting_logs_in_again(ruth, app, settings):
    client = signed_in(ruth)
    assert is_in(client)
    settings.REQUIRE_SECOND_FACTOR = True

    assert client.get("/admin/")["Location"].startswith("/admin/login/")


def test_the_last_factor_stays_while_one_is_required(ruth, app, required):
    client = Client()
    log_in(client)
    client.post(CODE, {"code": app.code()})

    page = client.post(f"{SECURITY}app/remove/", follow=True).content.decode()

    assert "Add another one first" in page
    assert TOTPDevice.objects.exists()


def test_nothing_is_required_by_default(ruth):
    client = Client()
    log_in(client)

    assert is_in(client)


# Passkeys, as far as they can be tried without a browser ------------------------------------------


@pytest.mark.parametrize(
    ("site", "available"),
    [
        ("https://blog.example.org", True),
        ("http://localhost:8000", True),
        ("http://127.0.0.1:8000", False),
        ("http://blog.example.org", False),
        ("https://192.0.2.1", False),
        ("https://[2001:db8::1]", False),
    ],
)
def test_passkeys_are_offered_where_browsers_offer_them(settings, site, available, ruth):
    settings.SITE_URL = site

    assert passkeys.available() is available
    assert ("data-passkey" in Client().get("/admin/login/").content.decode()) is available
    page = signed_in(ruth).get(SECURITY).content.decode()
    assert (f"browsers refuse them at <code>{site}</code>" in page) is not available


BROKEN = [
    "",
    "null",
    "[]",
    "{",
    "[" * 5000,
    '{"id": 1}',
    '{"id": "x"}',
    '{"id": "known", "rawId": "known", "type": "public-key", "response": {}}',
    '{"id": "known", "rawId": "!", "type": "public-key", "response": 1}',
    '{"id": "known", "rawId": "a", "type": "public-key", "response":'
    ' {"clientDataJSON": "a", "authenticatorData": "a", "signature": "a"}}',
    '{"id": "known", "rawId": "knowng", "type": "x", "response":'
    ' {"clientDataJSON": "e30", "authenticatorData": "", "signature": "", "userHandle": "a"}}',
    '{"id": "known\\u0000"}',
]


@pytest.mark.parametrize("credential", BROKEN)
def test_what_is_no_passkey_lets_nobody_in(settings, ruth, credential):
    settings.SITE_URL = "http://localhost:8000"
    Passkey.objects.create(
        user=ruth, name="Phone", credential_id="known", public_key=b"k", sign_count=0
    )
    client = Client()
    data = {"credential": credential, "challenge": passkeys.ask()["challenge"]}

    answer = client.post("/admin/login/passkey/", data)

    assert answer.status_code == 200
    assert "That passkey did not work" in answer.content.decode()
    assert not is_in(client)


@pytest.mark.parametrize("credential", BROKEN)
def test_what_is_no_passkey_is_not_added(settings, ruth, credential):
    settings.SITE_URL = "http://localhost:8000"
    data = {"credential": credential, "challenge": passkeys.offer(ruth)["challenge"], "name": "x"}

    answer = signed_in(ruth).post(f"{SECURITY}passkey/", data)

    assert "The passkey was not added" in answer.content.decode()
    assert not Passkey.objects.exists()


def test_a_challenge_is_good_for_one_use_and_one_purpose(settings, ruth, ada):
    settings.SITE_URL = "http://localhost:8000"
    signed = passkeys.ask()["challenge"]

    assert passkeys.use_challenge(signed)
    assert passkeys.use_challenge(signed) is None
    assert passkeys.use_challenge(passkeys.ask()["challenge"], ruth) is None
    assert passkeys.use_challenge(passkeys.offer(ruth)["challenge"], ada) is None
    assert passkeys.use_challenge(passkeys.offer(ruth)["challenge"], ruth)
    assert passkeys.use_challenge("nonsense") is None
