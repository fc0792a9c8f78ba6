"""What the rules find in English, and what they leave alone: personal data, doses.

A row of the first table of each pair is (what was typed, what is marked in it).
"""

import pytest

from comments.policy import Draft, House
from comments.policy.rules import dose, personal


def marked(rule, typed):
    """The words that a rule points to in a text."""
    draft = Draft(typed)
    return [draft.quote(place) for _name, place in rule.reasons(draft, House())]


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
]


@pytest.mark.parametrize(("typed", "found"), LEADS_TO_A_PERSON)
def test_what_leads_to_a_person_is_found(typed, found):
    assert marked(personal.RULE, typed) == [found]


@pytest.mark.parametrize("typed", LEADS_TO_NOBODY)
def test_what_leads_to_nobody_is_left_alone(typed):
    assert marked(personal.RULE, typed) == []


# Doses, and advice about a medicine

DOSES = [
    ("My consultant put me on 40 mg twice a day.", "40 mg"),
    ("I take 2mg at night", "2mg"),
    ("500mg five days with food", "500mg"),
    ("They gave me 0.5 milligrams.", "0.5 milligrams"),
    ("It is 40–80 mg, depending.", "40–80 mg"),
    ("20,000 IU of vitamin D a week", "20,000 IU"),
    ("50µg of thyroxine", "50µg"),
    ("forty milligrams and no less", "forty milligrams"),
    ("I take two tablets with breakfast.", "take two tablets"),
    ("one and a half tablets a day did it", "one and a half tablets a day"),
    ("Baclofen 10 three times a day", "Baclofen 10 three times"),
    ("20 units of insulin before lunch", "20 units of insulin"),
    ("5ml twice a day, it is horrid", "5ml twice"),
    ("1 g of methylprednisolone for three days", "1 g of methylprednisolone"),
    ("Give her two puffs and wait.", "Give her two puffs"),
    ("You should stop taking the steroids.", "You should stop taking the steroids"),
    ("Stop your tablets, they poison you", "Stop your tablets"),
    ("Honestly, come off them.", "come off them"),
    ("Just double your dose for a week!", "Just double your dose"),
    ("I would suggest you skip the next infusion", "suggest you skip the next infusion"),
    ("You don't need any of those drugs.", "You don't need any of those drugs"),
    ("Try turmeric instead of your DMT", "instead of your DMT"),
    ("Everyone should switch to Ocrevus", "Everyone should switch to Ocrevus"),
    ("You might want to cut down on your baclofen.", "You might want to cut down on your baclofen"),
    ("Don't take the antidepressants, walk.", "Don't take the antidepressants"),
    ("If I were you I'd stop the interferon", "If I were you I'd stop the interferon"),
    ("I'd come off the steroids if I were you", "I'd come off the steroids if I were you"),
    ("Just skip a dose, nobody notices", "Just skip a dose"),
    ("You ought to double your vitamin D dose", "You ought to double your vitamin D dose"),
]
NO_DOSES = [
    "There were 400 patients and 2 MG patients among them.",
    "I take 20 minutes to get up, and two naps a day.",
    "My glucose was 95 mg/dl, the CRP 5 mg/l.",
    "A cup has 95 mg of caffeine.",
    "I own two tablets and a laptop, on the table were three pills boxes.",
    "I drink 1500 ml a day, and pass 300 ml at night.",
    "A residual of 120 ml, the nurse said.",
    "20 g of protein a day, says the dietician.",
    "Four units of alcohol a week.",
    "Never stop taking your tablets without asking.",
    "Please do not change your dose on your own.",
    "I stopped taking my tablets because of the rash.",
    "My neurologist told me to come off it.",
    "Should I stop taking my medication before the scan?",
    "If you can't sleep, change your pillow.",
    "Stop the drug companies from doing this!",
    "Drop me a line; skip the queue; cut the grass.",
    "I was on Tysabri for 24 months, then Lemtrada in 2019.",
    "I have an infusion every four weeks.",
    "Ask your nurse before you stop anything.",
    "Take your tablets with food and water.",
    "You should stop worrying about your treatment.",
    "B12 is low, and my T2 lesions are five.",
    "It weighs 2 kg, and the mug holds 3.",
    "No need to answer.",
    "It took 3 ml of ink to mend the printer.",
    "If I were you I'd stop the car and look at the sea.",
]


@pytest.mark.parametrize(("typed", "found"), DOSES)
def test_a_dose_or_advice_about_a_medicine_is_found(typed, found):
    assert marked(dose.RULE, typed)[:1] == [found]


@pytest.mark.parametrize("typed", NO_DOSES)
def test_what_is_neither_dose_nor_advice_is_left_alone(typed):
    assert marked(dose.RULE, typed) == []
