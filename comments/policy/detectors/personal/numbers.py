"""Numbers by which a state or an insurance knows somebody. Most carry a check digit.

To add a country, add a `Number` to `NUMBERS`: its pattern over folded text (small letters, plain
digits and hyphens), and the check that tells it from any other run of digits. One without a check
is only found with the hyphens or blanks that people write it with.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from comments.policy.detectors.personal.phones import FREE, SOMETHING_ELSE

BEGIN, END = r"(?<![\w.,/-])(?:", r")(?![\w/-]|[.,]\d)"


@dataclass(frozen=True)
class Number:
    country: str
    what: str
    pattern: str
    is_valid: Callable[[str], bool]


def find(text):
    """The numbers of persons in a `Text`, of any country."""
    if not LONG.search(text.folded):
        return []
    return [
        text.place(*found.span())
        for number, pattern in COMPILED
        for found in pattern.finditer(text.folded)
        if number.is_valid(re.sub(r"[\s./-]", "", found[0]))
        and is_of_a_person(found)
        and not FREE.fullmatch(re.sub(r"[ .-]", "", found[0]))
    ]


def is_of_a_person(found):
    start = found.start()
    return not SOMETHING_ELSE.search(found.string[max(0, start - 12) : start])


# Checks


def digits(number):
    return [int(digit) for digit in number]


def weighted(number, weights):
    pairs = zip(number, weights, strict=False)
    return sum(int(digit) * weight for digit, weight in pairs)


def luhn(number):
    doubled = [digit * (1 + place % 2) for place, digit in enumerate(reversed(digits(number)))]
    return sum(value - 9 * (value > 9) for value in doubled) % 10 == 0


def is_day(year, month, day):
    try:
        return bool(date(int(year), int(month), int(day)))
    except ValueError:
        return False


def nhs(number):
    check = 11 - weighted(number, range(10, 1, -1)) % 11
    return check != 10 and int(number[9]) == check % 11 and len(set(number)) > 1


def nino(number):
    return number[:2] not in {"bg", "gb", "nk", "kn", "tn", "nt", "zz"}


def ssn(number):
    area, group, serial = number[:3], number[3:5], number[5:]
    return area not in {"000", "666"} and area < "900" and group != "00" and serial != "0000"


def nir(number):
    main = number[:13].replace("2a", "19").replace("2b", "18")
    return 97 - int(main) % 97 == int(number[13:])


def cross_sum(number, weights):
    products = [int(digit) * weight for digit, weight in zip(number, weights, strict=False)]
    return sum(value // 10 + value % 10 for value in products)


def kvnr(number):
    letter = f"{ord(number[0]) - 96:02}"
    return cross_sum(letter + number[1:9], [1, 2] * 5) % 10 == int(number[9])


def rvnr(number):
    letter = f"{ord(number[8]) - 96:02}"
    sums = cross_sum(number[:8] + letter + number[9:11], [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1])
    return sums % 10 == int(number[11])


def tax_id(number):
    """ISO 7064, modulo 11, 10. Of the first ten figures, one is there two or three times."""
    rest = 10
    for digit in digits(number[:10]):
        rest = ((rest + digit) % 10 or 10) * 2 % 11
    repeated = [count for count in Counter(number[:10]).values() if count > 1]
    return (11 - rest) % 10 == int(number[10]) and repeated in ([2], [3])


def dni(number):
    first = {"x": "0", "y": "1", "z": "2"}.get(number[0], number[0])
    return "trwagmyfpdxbnjzsqvhlcke"[int(first + number[1:8]) % 23] == number[8]


def spanish_insurance(number):
    province, person = int(number[:2]), int(number[2:10])
    whole = province * (10**7 if person < 10**7 else 10**8) + person
    return whole % 97 == int(number[10:]) and 1 <= province <= 66


def bsn(number):
    return weighted(number, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 == 0 and len(set(number)) > 1


def belgian(number):
    born, check = number[:9], int(number[9:])
    return any(97 - int(century + born) % 97 == check for century in ("", "2"))


ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)


def codice_fiscale(number):
    places = [int(char) if char.isdecimal() else ord(char) - 97 for char in number[:15]]
    total = sum(ODD[value] if at % 2 == 0 else value for at, value in enumerate(places))
    return total % 26 == ord(number[15]) - 97


def pps(number):
    second = ord(number[8]) - 96 if len(number) > 8 else 0
    return (
        "wabcdefghijklmnopqrstuv"[(weighted(number, range(8, 1, -1)) + 9 * second) % 23]
        == (number[7])
    )


def swedish(number):
    number = number.replace("+", "")[-10:]
    return is_day(2000, number[2:4], int(number[4:6]) % 60) and luhn(number)


def danish(number):
    return is_day(2000, number[2:4], number[:2])


def norwegian(number):
    first = weighted(number, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1])
    second = weighted(number, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
    return first % 11 == second % 11 == 0 and len(set(number)) > 1


def finnish(number):
    bare = int(re.sub(r"\D", "", number[:-1]))
    return "0123456789abcdefhjklmnprstuvwxy"[bare % 31] == number[-1]


def pesel(number):
    is_checked = weighted(number, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 == 0
    return is_checked and is_day(2000, int(number[2:4]) % 20, number[4:6])


def austrian(number):
    check = weighted(number, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11
    return check == int(number[3]) and is_day(2000, number[6:8], number[4:6])


def ean(number):
    return weighted(number, [1, 3] * 6 + [1]) % 10 == 0


def australian(number):
    return weighted(number, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == int(number[8])


def new_zealand(number):
    letters = "abcdefghjklmnpqrstuvwxyz"
    values = [letters.index(char) + 1 for char in number[:3]] + digits(number[3:6])
    rest = weighted(values, range(7, 1, -1)) % 11
    return rest != 0 and (11 - rest) % 10 == int(number[6])


def cpf(number):
    first = weighted(number, range(10, 1, -1)) * 10 % 11 % 10
    second = weighted(number, range(11, 1, -1)) * 10 % 11 % 10
    return f"{first}{second}" == number[9:]


S = r"[ .-]?"
NUMBERS = [
    Number("UK", "NHS number", rf"\d{{3}}{S}\d{{3}}{S}\d{{4}}", nhs),
    Number(
        "UK",
        "National Insurance number",
        r"[a-ceghj-prtw-z][a-ceghj-nprtw-z] ?\d\d ?\d\d ?\d\d ?[a-d]",
        nino,
    ),
    Number("US", "Social Security number", r"\d{3}(?:-\d\d-| \d\d )\d{4}", ssn),
    Number(
        "US",
        "Medicare number",
        r"[1-9][ac-hjkmnp-rt-y][ac-hjkmnp-rt-y\d]\d-?[ac-hjkmnp-rt-y][ac-hjkmnp-rt-y\d]\d-?"
        r"[ac-hjkmnp-rt-y]{2}\d\d",
        bool,
    ),
    Number(
        "France",
        "numéro de sécurité sociale",
        r"[12] ?\d\d ?[0-9]\d ?(?:\d\d|2[ab]) ?\d{3} ?\d{3} ?\d\d",
        nir,
    ),
    Number("Germany", "Krankenversichertennummer", r"[a-z] ?\d{3} ?\d{3} ?\d{3}", kvnr),
    Number("Germany", "Rentenversicherungsnummer", r"\d\d ?\d{6} ?[a-z] ?\d{3}", rvnr),
    Number("Germany", "Steuer-ID", r"[1-9]\d ?\d{3} ?\d{3} ?\d{3}", tax_id),
    Number("Spain", "DNI", r"\d{8}[ -]?[a-hj-np-tv-z]", dni),
    Number("Spain", "NIE", r"[xyz][ -]?\d{7}[ -]?[a-hj-np-tv-z]", dni),
    Number(
        "Spain", "número de la Seguridad Social", r"\d\d[ /-]?\d{8}[ /-]?\d\d", spanish_insurance
    ),
    Number(
        "Netherlands",
        "burgerservicenummer",
        rf"\d{{3}}{S}\d{{3}}{S}\d{{3}}|\d{{4}}\.\d\d\.\d{{3}}",
        bsn,
    ),
    Number("Belgium", "rijksregisternummer", rf"\d\d{S}\d\d{S}\d\d{S}\d{{3}}{S}\d\d", belgian),
    Number(
        "Italy",
        "codice fiscale",
        r"[a-z]{3} ?[a-z]{3} ?\d\d[a-ehlmprst]\d\d ?[a-z]\d{3}[a-z]",
        codice_fiscale,
    ),
    Number("Ireland", "PPS number", r"\d{7}[a-w][a-i]?", pps),
    Number("Sweden", "personnummer", r"(?:\d\d)?\d{6}[+-]\d{4}|(?:19|20)\d{10}", swedish),
    Number("Denmark", "CPR-nummer", r"\d{6}-\d{4}", danish),
    Number("Norway", "fødselsnummer", r"\d{6} ?\d{5}", norwegian),
    Number("Finland", "henkilötunnus", r"\d{6}[a+-]\d{3}[a-y\d]", finnish),
    Number("Poland", "PESEL", r"\d{11}", pesel),
    Number("Austria", "Sozialversicherungsnummer", r"\d{4} ?\d{6}", austrian),
    Number("Switzerland", "AHV-Nummer", rf"756{S}\d{{4}}{S}\d{{4}}{S}\d\d", ean),
    Number("Canada", "social insurance number", r"\d{3}[ -]\d{3}[ -]\d{3}", luhn),
    Number(
        "Canada",
        "Ontario health card",
        r"\d{4}[ -]\d{3}[ -]\d{3}(?:[ -]?[a-z]{2})?",
        lambda n: luhn(n[:10]),
    ),
    Number("Australia", "Medicare number", r"[2-6]\d{3} ?\d{5} ?\d(?:[ /-]?\d)?", australian),
    Number("New Zealand", "NHI number", r"[a-hj-np-z]{3}\d{4}", new_zealand),
    Number("Brazil", "CPF", r"\d{3}\.\d{3}\.\d{3}-\d\d", cpf),
]
LONG = re.compile(r"\d(?:.{0,3}\d){3}")
"""Four figures close together: without them there is no need to look further."""
COMPILED = [(number, re.compile(f"{BEGIN}{number.pattern}{END}")) for number in NUMBERS]
