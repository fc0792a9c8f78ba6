"""What the rules find in English, and what they leave alone: personal data.

A row of the first table of each pair is (what was typed, what is marked in it).
"""

import pytest

from comments.policy import Draft, PolicyContext
from comments.policy.rules import personal


def marked(rule, typed):
    """The words that a rule points to in a text."""
    draft = Draft(typed)
    return [draft.quote(place) for _name, place in rule.reasons(draft, PolicyContext())]


# Personal data

LEADS_TO_A_PERSON = [
    ("Ring me on 07700 900123 after six.", "Ring me on 07700 900123"),
    ("My mobile: 07700900456", "07700900456"),
    ("Her number is (020) 7946 0958, she knows.", "(020) 7946 0958"),
    ("In Berlin I can be had at +49 30 901820-0.", "+49 30 901820-0"),
    ("Mon numéro est le 06 12 34 56 78, le soir.", "06 12 34 56 78"),
    ("Call 555-123-4567 and ask for Ann.", "555-123-4567"),
    ("Text (555) 123-4567!", "(555) 123-4567"),
    ("Write to grace.h+ms@mail.example.org, please", "grace.h+ms@mail.example.org"),
    ("I am grace (at) example (dot) org", "grace (at) example (dot) org"),
    ("grace at example dot org finds me", "grace at example dot org"),
    ("We live at 14 church road, second bell.", "14 church road"),
    ("Send it to 221B Baker Street, with love", "221B Baker Street"),
    ("The flat is 3 Old Mill Lane.", "3 Old Mill Lane"),
    ("Ich wohne in der Hauptstraße 12.", "Hauptstraße 12"),
    ("au 12 rue de la Paix", "12 rue de la Paix"),
    ("I am in SW1A 1AA, come round", "SW1A 1AA"),
    ("She moved to Springfield, IL 62704", "Springfield, IL 62704"),
    ("P.O. Box 4711", "P.O. Box 4711"),
    ("My hospital number is K123456 if that helps.", "hospital number is K123456"),
    ("MRN: 00482913", "MRN: 00482913"),
    ("NHS no 943 476 5919", "NHS no 943 476 5919"),
    ("943 476 5919 is what they call me", "943 476 5919"),
    ("My SSN is 123-45-6789", "SSN is 123-45-6789"),
    ("insurance policy number AB-12345-67", "policy number AB-12345-67"),
    ("Mine is AB 12 34 56 C, like everybody's", "AB 12 34 56 C"),
    ("born on 12/03/1975, so I am old", "born on 12/03/1975"),
    ("DOB 3 March 1975", "DOB 3 March 1975"),
    ("date of birth: March 3rd, 1975", "date of birth: March 3rd, 1975"),
    ("Geboren am 12.03.1970", "Geboren am 12.03.1970"),
    ("born 04/05/61", "born 04/05/61"),
    # spaced, spelled out, in other letters
    ("It is 0 7 7 0 0 9 0 0 1 2 3", "0 7 7 0 0 9 0 0 1 2 3"),
    (
        "oh seven seven double oh nine hundred one two three",
        "oh seven seven double oh nine hundred one two three",
    ),
    ("Try o7911 123456 at six", "o7911 123456"),
    ("(+44) 7911 123456", "(+44) 7911 123456"),
    ("jean . porter @ example . com", "jean . porter @ example . com"),
    ("j e a n @ e x a m p l e . c o m", "j e a n @ e x a m p l e . c o m"),
    ("I am jeanp58 at hotmail", "jeanp58 at hotmail"),
    ("jean.porter\uff20example\uff0ecom", "jean.porter\uff20example\uff0ecom"),
    # bank details
    ("GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32"),
    ("My card: 4111 1111 1111 1111", "4111 1111 1111 1111"),
    ("Sort code 20-00-00", "Sort code 20-00-00"),
    ("acct no 55779911", "acct no 55779911"),
    # where else somebody is found
    ("my insta is @jeanporter58", "my insta is @jeanporter58"),
    ("snapchat jeanp58", "snapchat jeanp58"),
    ("Find me on Facebook as Jean Porter", "Find me on Facebook as Jean Porter"),
    ("See https://www.facebook.com/jean.porter.58", "https://www.facebook.com/jean.porter.58"),
    # whoever treats somebody
    ("My neurologist is Dr Patel at the Royal.", "My neurologist is Dr Patel"),
    ("I was treated by Dr Fairweather.", "Dr Fairweather"),
    ("Dr O'Brien on ward 7 refused it", "Dr O'Brien"),
    ("My MS nurse is called Karen Blackwood", "My MS nurse is called Karen Blackwood"),
    # number plates, an Irish postcode, an address on the internet
    ("my reg is AB12 CDE", "reg is AB12 CDE"),
    ("I am in D02 AF30", "D02 AF30"),
    ("My IP is 81.2.69.142", "IP is 81.2.69.142"),
]
LEADS_TO_NOBODY = [
    "I was in room 401 for 12 days, bed 3.",
    "It took 20 minutes, or 1500 seconds.",
    "My EDSS went 0 1 2 3 4 5 6 in ten years.",
    "The letter says 2019-2020, and 12.03.2019 for the scan.",
    "On 2024-06-10 at 08:14 it came back.",
    "The helpline is 0808 800 8000, they are kind.",
    "Samaritans: 116 123. Emergency: 999 or 112.",
    "Call 1-800-273-8255 in the US.",
    "See doi:10.1016/j.msard.2020.102345 and PMID 32345678.",
    "ISBN 0-306-40615-2 is the book I mean.",
    "There were 1,234,567 people in 42 countries.",
    "Look at https://example.org/2024/06/0123456789?tel=07700900123 for it.",
    "The trial is NCT01234567.",
    "We walked two miles down the road, and 3 blocks up the street.",
    "He is 66, I am 63; 40 years on Baker Street.",
    "The L4 5th disc, T2 3mm lesion and B12 5ug.",
    "Born on a Tuesday in 1975, I am told.",
    "Write to info@example.org, the society answers.",
    "I take the 14 bus to the hospital, number 3 in the queue.",
    "@Maren thank you @all",
    "Mine was 118, then 124, then 131.",
    "My blood pressure was 120/80 and 118/76 95 66.",
    "I have 3 more good days in me.",
    "It costs 1000-1500 a month, 12000 a year.",
    "One two three, and up I get. Four to one, seven eight nine ten eleven.",
    "Counting 0 1 2 3 4 5 6 7 8 9 10 helps.",
    "Call the helpline on 0800 032 3839, or text 85258.",
    "I look at gmail; I was at home. Write to info @ example . org.",
    "My account of it: 12 days. Sort of code brown. Born lucky, in 1961.",
    "GB82 WEST 1234 5698 7654 33 has a wrong check digit, so has 4111 1111 1111 1112.",
    "I read it on facebook; my Instagram is private; @Callum I agree.",
    "The MS Trust is @mstrust on Twitter, https://www.facebook.com/mssociety and https://x.com/nhsuk",
    "Dr Google told me otherwise. Dr Terry Wahls wrote the book.",
    "The paper by Dr Kappos and colleagues; I saw Dr Boster on YouTube.",
    "My doctor is a lovely woman, the nurse at Leeds was kind.",
    "Nurse Ratched was on. My neurologist is at the Royal.",
]


@pytest.mark.parametrize(("typed", "found"), LEADS_TO_A_PERSON)
def test_what_leads_to_a_person_is_found(typed, found):
    assert marked(personal.RULE, typed) == [found]


@pytest.mark.parametrize("typed", LEADS_TO_NOBODY)
def test_what_leads_to_nobody_is_left_alone(typed):
    assert marked(personal.RULE, typed) == []


def test_somebody_on_the_team_is_nobodys_doctor():
    typed = Draft("Thanks to Dr Byron. I saw Dr Lovelace at the Royal.")

    found = personal.RULE.find(typed, PolicyContext(team_names=("Dr Ada Byron",)))

    assert [typed.quote(place) for place in found] == ["Dr Lovelace"]
