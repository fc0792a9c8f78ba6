"""Numbers by which a state or an insurance knows somebody, and telephones: right and wrong ones."""

import pytest

from comments.policy.detectors.personal import numbers, phones
from comments.policy.text import Text

# The country, a number with the right check, and one that differs in what the check sees.
NUMBERS = [
    ("UK", "943 476 5919", "943 476 5918"),
    ("UK", "AB 12 34 56 C", "BG 12 34 56 C"),
    ("US", "123-45-6789", "666-45-6789"),
    ("US", "1EG4-TE5-MK73", "1EG4-TE5-MS73"),
    ("France", "2 55 08 14 168 025 38", "2 55 08 14 168 025 39"),
    ("France", "1 85 05 2A 006 084 35", "1 85 05 2B 006 084 35"),
    ("Germany", "A123456780", "A123456781"),
    ("Germany", "65 170839 J 003", "65 170839 J 008"),
    ("Germany", "86 095 742 719", "86 095 742 718"),
    ("Germany", "65 929 970 489", "65 929 970 480"),
    ("Germany", "36574261809", "36574261890"),
    ("Spain", "12345678Z", "12345678A"),
    ("Spain", "X-1234567-L", "X-1234567-M"),
    ("Spain", "28 12345678 40", "28 12345678 41"),
    ("Netherlands", "1234.56.782", "1234.56.783"),
    ("Belgium", "93.05.18-223.61", "93.05.18-223.62"),
    ("Italy", "RSSMRA80A01H501U", "RSSMRA80A01H501V"),
    ("Ireland", "1234567FA", "1234567GA"),
    ("Sweden", "811228-9874", "811228-9873"),
    ("Denmark", "070761-4285", "370761-4285"),
    ("Norway", "290296 00013", "290296 00014"),
    ("Finland", "131052-308T", "131052-308U"),
    ("Poland", "44051401359", "44051401269"),
    ("Austria", "1237 010180", "1238 010180"),
    ("Switzerland", "756.9217.0769.85", "756.9217.0769.86"),
    ("Canada", "046 454 286", "046 454 285"),
    ("Canada", "9876-543-217", "9876-543-218"),
    ("Australia", "2123 45670 1", "2123 45680 1"),
    ("New Zealand", "ZZZ0016", "ZZZ0017"),
    ("Brazil", "529.982.247-25", "529.982.247-26"),
]


def found(typed):
    text = Text(typed, figures_apart=True)
    return [typed[start:end] for start, end in numbers.find(text)]


@pytest.mark.parametrize(("country", "right", "wrong"), NUMBERS)
def test_a_number_is_known_by_its_check(country, right, wrong):
    assert right in found(f"Mine is {right}, if that helps.")
    assert found(f"Mine is {wrong}, if that helps.") == []


def test_every_country_is_tried():
    assert {row[0] for row in NUMBERS} == {number.country for number in numbers.NUMBERS}
    assert len(NUMBERS) >= len(numbers.NUMBERS)


@pytest.mark.parametrize(
    "typed",
    [
        "ISBN 9434765919",
        "doi: 943 476 5919",
        "x9434765919",
        "943 476 5919/2",
        "0.9434765919",
        "version 943.476.5919.1",
    ],
)
def test_a_number_of_something_else_is_let_pass(typed):
    assert found(typed) == []


# Telephones: how countries write them, and numbers that nobody has at home.

PRIVATE = [
    "+1 (555) 123-4567",
    "+1-555-123-4567",
    "1-555-123-4567",
    "555.123.4567",
    "+44 (0)20 7946 0958",
    "0044 20 7946 0958",
    "020 7946 0958",
    "030/1234567",
    "0171 1234567",
    "06.12.34.56.78",
    "03 12 34 56 78",
    "+33 6 12 34 56 78",
    "+34 612 345 678",
    "+353 85 123 4567",
    "+61 412 345 678",
    "٠٧٧٠٠ ٩٠٠١٢٣",
]
NOBODYS = [
    "112",
    "116 123",
    "0808 800 8000",
    "0800 1111",
    "0300 123 1100",
    "0345 600 9000",
    "1-800-273-8255",
    "(800) 273-8255",
    "1 888 555 0199",
    "+44 808 800 8000",
    "12/03/1975",
    "2024-06-10",
    "1975-2019",
    "0.123456789",
    "10 000 000",
    "0 1 2 3 4 5 6 7 8 9",
    "£1,000,000",
]


@pytest.mark.parametrize("number", PRIVATE)
def test_a_telephone_number_is_found(number):
    assert phones.find(Text(f"It is {number}.")) == [(6, 6 + len(number))]


@pytest.mark.parametrize("number", NOBODYS)
def test_a_number_that_nobody_has_at_home_is_let_pass(number):
    assert phones.find(Text(f"It is {number}.")) == []
