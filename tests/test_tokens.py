"""Every kind of secret address opens its own door, no other, and no forgery of it opens any."""

import random

import pytest
from django.core import serializers
from django.db.models.functions import Now

from blog.models import Mail, PreviewLink, Subscriber
from comments import tokens
from comments.models import Comment, Decision, Edit, Watch
from comments.models.watch import ALL, CONFIRM, ONE
from comments.subscriptions import views
from config.models import AddressLink
from tests.conftest import signed_in
from tests.support.factories import make_comment, make_post

pytestmark = pytest.mark.django_db

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:."
ACTS = [
    {"action": "confirm"},
    {"action": "take-back"},
    {"action": "stop-all"},
    {"action": "leave"},
    {"action": "delete-all"},
    {"action": "end"},
    {"List-Unsubscribe": "One-Click"},
]
DOORS = [
    "/comment/{}/",
    "/comment/{}/everything/",
    "/comment/mail/{}/",
    "/subscribe/{}/",
    "/preview/{}/",
    "/comment/find/{}/",
]


def a_watched_comment(email):
    comment = make_comment(post=make_post())
    comment.ask_for_mail(email=email, about="replies", often="at-once")
    return comment


def secrets_of(number):
    """The secrets of one reader, {kind: (door, secret)}."""
    comment = a_watched_comment(f"reader{number}@example.org")
    subscriber = Subscriber.objects.create(email=f"s{number}@example.org", confirmed_at=Now())
    asking = Subscriber.objects.create(email=f"asking{number}@example.org")
    letters = {
        purpose: (DOORS[2], comment.watch.path(purpose).split("/")[3])
        for purpose in (ONE, ALL, CONFIRM)
    }
    return letters | {
        "own": (DOORS[0], comment.token),
        "preview": (DOORS[4], PreviewLink.make(comment.post, by=None, days=7).token),
        "subscriber": (DOORS[3], subscriber.own_path.split("/")[2]),
        "subscriber to confirm": (DOORS[3], asking.confirm_path.split("/")[2]),
        "address": (DOORS[5], AddressLink.objects.create(digest="a").path.split("/")[3]),
    }


SIGNED = {
    "mine": tokens.read_mine,
    "letters": lambda token: views.read(token)[1],
    "address": AddressLink.objects.was_made,
}
"""What is read out of the secret itself, where one forgery can differ from the next."""
LOOKED_UP = {
    "own": Comment.objects.by_token,
    "preview": PreviewLink.objects.opened_by,
    "subscriber": Subscriber.objects.by_token,
    "subscriber to confirm": Subscriber.objects.by_confirmation,
}


def everything_stored():
    models = [Comment, Decision, Edit, Watch, Mail, PreviewLink, Subscriber, AddressLink]
    return serializers.serialize("json", [row for model in models for row in model.objects.all()])


def mutation(chance, good):
    """A secret with a letter changed, cut, doubled or exchanged, or made of the parts of two."""
    token = chance.choice(good)
    at = chance.randrange(len(token))
    how = chance.randrange(5)
    if how == 0:
        return token[:at] + chance.choice(LETTERS) + token[at + 1 :]
    if how == 1:
        return token[:at] + token[at + 1 :]
    if how == 2:
        return token[:at] + chance.choice(LETTERS) + token[at:]
    if how == 3:
        parts, others = token.split(":"), chance.choice(good).split(":")
        place = chance.randrange(len(parts))
        return ":".join([*parts[:place], others[place % len(others)], *parts[place + 1 :]])
    return token[:at] + "".join(chance.sample(token[at:], len(token) - at))


def test_ten_thousand_forged_secrets_open_nothing(client):
    """Asked of what reads a signature, ten thousand times each; of what is looked up by its digest,
    where every wrong secret is as wrong as the next, every tenth; of the whole site some dozen.
    """
    readers = [secrets_of(1), secrets_of(2)]
    good = [secret for reader in readers for _, secret in reader.values()]
    good += [tokens.sign_mine(comment.pk) for comment in Comment.objects.all()]
    stored = {comment.token_hash for comment in Comment.objects.all()}
    stored |= {watch.nonce for watch in Watch.objects.all()}
    stored |= {str(comment.browser_id) for comment in Comment.objects.all()}
    chance = random.Random(4)  # noqa: S311 (the same forgeries each time)
    forged = set(stored)
    while len(forged) < 10_000:
        forged |= {mutation(chance, good)} - set(good)
    before = everything_stored()

    every = sorted(forged)
    some = {*every[::10], *stored}
    accepted = [(kind, one) for one in every for kind, opens in SIGNED.items() if opens(one)]
    accepted += [(kind, one) for one in some for kind, opens in LOOKED_UP.items() if opens(one)]

    assert accepted == []
    for secret in every[:: len(every) // 8]:
        for door in DOORS:
            answers = [client.post(door.format(secret.replace("/", "")), act) for act in ACTS]
            assert {answer.status_code for answer in answers} <= {404, 405}
    assert everything_stored() == before


def test_a_secret_opens_no_door_but_its_own(client):
    secrets = secrets_of(1)
    before = everything_stored()

    opened = [
        (kind, door)
        for kind, (own, secret) in secrets.items()
        for door in DOORS
        if not door.startswith(own)
        for answer in [
            client.get(door.format(secret)),
            *(client.post(door.format(secret), act) for act in ACTS),
        ]
        if answer.status_code not in {404, 405}
    ]

    assert opened == []
    assert everything_stored() == before


def test_a_secret_that_was_revoked_opens_nothing(client):
    secrets = secrets_of(1)
    Comment.objects.get().erase()
    Subscriber.objects.all().delete()
    PreviewLink.objects.all().delete()
    AddressLink.objects.get().end()

    letters = [secrets[purpose] for purpose in (ONE, ALL, CONFIRM)]
    subscribers = [secrets["subscriber"], secrets["subscriber to confirm"]]

    assert client.get(DOORS[4].format(secrets["preview"][1])).status_code == 404
    assert client.get(DOORS[5].format(secrets["address"][1])).status_code == 410
    assert not Watch.objects.exists()
    for door, secret in letters:
        answer = client.post(door.format(secret), {"action": "confirm"})
        assert answer["Location"] == "/comment/mail/stopped/"
    for door, secret in subscribers:
        assert client.post(door.format(secret), {"action": "leave"}).status_code in {302, 404}
    assert not Watch.objects.exists()
    assert not Subscriber.objects.exists()


# A new secret key


OLD, NEW = (
    "the key of the years before this one, long enough",
    "a key for the years that come, long enough too",
)


def opened(reader):
    """Which of a reader's secrets open something, {kind: whether}."""
    by = SIGNED | LOOKED_UP | dict.fromkeys((ONE, ALL, CONFIRM), SIGNED["letters"])
    return {kind: bool(by[kind](secret)) for kind, (_, secret) in reader.items()}


def test_a_new_key_breaks_no_link_while_the_old_one_is_kept(settings):
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = OLD, []
    reader = secrets_of(1)
    mine = tokens.sign_mine(Comment.objects.get().pk)

    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = NEW, [OLD]

    assert set(opened(reader).values()) == {True}
    assert tokens.read_mine(mine) == Comment.objects.get().pk


def test_without_the_old_key_what_it_signed_is_worth_nothing(settings):
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = OLD, []
    reader = secrets_of(1)
    mine = tokens.sign_mine(Comment.objects.get().pk)

    settings.SECRET_KEY = NEW

    # What is no signature but a random key, stored as a hash, has nothing to do with it.
    assert {kind for kind, opens in opened(reader).items() if opens} == {"own", "preview"}
    assert tokens.read_mine(mine) is None


def test_what_is_signed_now_is_signed_with_the_new_key(settings):
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = NEW, [OLD]
    mine = tokens.sign_mine(7)

    settings.SECRET_KEY_FALLBACKS = []

    assert tokens.read_mine(mine) == 7


def test_a_new_key_signs_nobody_out_while_the_old_one_is_kept(settings, ada):
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = OLD, []
    as_ada = signed_in(ada)

    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = NEW, [OLD]

    assert as_ada.get("/admin/").status_code == 200
