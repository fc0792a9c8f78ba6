"""The field that people do not see: neither does what fills in forms for them."""

import re

import pytest

from tests.support.factories import make_post

pytestmark = pytest.mark.django_db

# What browsers and password managers look for in the name, the id and the label of a field, in the
# languages that they know: parts of words, as their rules have them.
WORDS = """
    name nombre nome nom vorname nachname surname given family middle initial title prefix
    suffix nick user uname login account handle mail courriel correo phone mobile tel
    telefon handy fax fon contact address addr adresse street strasse rue calle line apt
    suite house zip postal post plz code city town ort stadt ville locality state province
    region county country land pays pais company firma business organi employer job card cc
    cvv cvc ccv iban account bank expir month monat mois mes year jahr ano birth bday dob
    age gender sex ssn passport license licence licen url website site web homepage search
    query otp one-time pin pass pwd secret security comment coupon promo amount price date
    time number num id
"""
KNOWN = WORDS.split()


@pytest.mark.parametrize("path", ["/", "/subscribe/", "post"])
def test_nothing_fills_it_in_by_itself_and_nobody_meets_it(client, path):
    post = make_post()
    page = client.get(post.get_absolute_url() if path == "post" else path).content.decode()

    for wrapper, tag in re.findall(r'(<div class="pot"[^>]*>)<label>[^<]*(<input [^>]*>)', page):
        name = re.search(r'name="([^"]*)"', tag)[1]
        assert [word for word in KNOWN if word in name] == []
        assert 'aria-hidden="true" inert' in wrapper
        for mark in (
            'tabindex="-1"',
            'autocomplete="off"',
            "data-1p-ignore",
            "data-bwignore",
            'data-lpignore="true"',
            'data-form-type="other"',
        ):
            assert mark in tag
    assert page.count('class="pot"') == (2 if path == "post" else 1)


def test_it_stands_behind_the_buttons_and_beside_no_name(client):
    page = client.get(make_post().get_absolute_url()).content.decode()

    [form] = re.findall(r'<form class="form" id="respond".*?</form>', page, re.DOTALL)
    fields = re.findall(r'name="(\w+)"', form)
    assert fields[-3:] == ["action", "action", "moss"]
