"""What leads to a person is found, and what only looks like it is left alone."""

import pytest

from comments.policy import Draft, PolicyContext, judge

FOUND = [
    # addresses
    ("We're at Rose Cottage, Mill Lane, Abbots Bromley", "Rose Cottage, Mill Lane"),
    ("Come to Flat 2, Wellington Court", "Flat 2, Wellington Court"),
    ("Send it to number twelve Acacia Avenue", "number twelve Acacia Avenue"),
    ("the end house, Larch Grove, number 5", "Larch Grove, number 5"),
    ("Rosenweg 9, 80331 München", "Rosenweg 9, 80331 München"),
    ("8 avenue Victor Hugo, 75016 Paris", "8 avenue Victor Hugo, 75016 Paris"),
    # births
    ("born the fourth of July 1962", "born the fourth of July 1962"),
    ("DOB 1 Feb '70", "DOB 1 Feb '70"),
    ("born 3-Mar-1958", "born 3-Mar-1958"),
    # banks
    ("BSB 012-345", "BSB 012-345"),
    ("40-47-84, 1 2 3 4 5 6 7 8", "40-47-84, 1 2 3 4 5 6 7 8"),
    # names on other sites
    ("gmail, wobblyjen22", "gmail, wobblyjen22"),
    ("follow my insta --> wheelie_jo", "insta --> wheelie_jo"),
    ("look me up on LinkedIn, I'm Jo Marsden", "look me up on LinkedIn, I'm Jo Marsden"),
    ("add spoonie#1234", "spoonie#1234"),
    # doctors
    ("Nurse Betty Crowe was a gem when I fell", "Nurse Betty Crowe"),
    ("Mr Hussain operated on my back in the infirmary", "Mr Hussain"),
    ("The physio in Leeds, Jane Dobson, helped", "physio in Leeds, Jane Dobson"),
    ("saw dr whitcombe at the royal", "dr whitcombe at the"),
    ("my gp, dr ann whitcombe, says no", "gp, dr ann whitcombe"),
    # others
    ("My neighbour, Pete Harris, is an alcoholic", "Pete Harris"),
    ("poor Ann Lumley from our street, cancer at 30", "Ann Lumley"),
    ("It was Mark Donnelly who stole my scooter", "Mark Donnelly"),
    ("pass no. AB1234567", "pass no. AB1234567"),
    ("Texas plate HGX 1234", "plate HGX 1234"),
]
NOT_FOUND = [
    "Report potholes to feedback@council.example, and objections go to planning@town.example.",
    "Donoghue v Stevenson is the case about the snail.",
    "Selma Blair has MS, and so had Jacqueline du Pré.",
    "My friend Julie Marsden sings in a choir.",
    "My friend from Leeds General had a stroke.",
    "Terry Pratchett had dementia.",
    "Prof Schmierer said in a talk that we should exercise.",
    "Thanks Dr Boster for your video about my symptoms.",
    "I was diagnosed on the second of May 2018.",
    "Happy birthday to me! 50 today.",
    "10 Downing Street should hear of this.",
    "We live in Church Lane, near the pub.",
    "The lottery: 04 11 23 38 42 59",
    "I saw the dr yesterday at the hospital.",
    "I asked the doctor. Nine weeks, he told me.",
]


def marked(typed):
    draft = Draft(typed, writer_is_new=False)
    reasons = judge(draft, PolicyContext(mode="publish-unless-held")).reasons
    return [draft.quote(place) for name, place in reasons if name == "personal"]


@pytest.mark.parametrize(("typed", "found"), FOUND)
def test_what_leads_to_a_person_is_found(typed, found):
    assert marked(typed) == [found]


@pytest.mark.parametrize("typed", NOT_FOUND)
def test_what_leads_to_nobody_is_left_alone(typed):
    assert marked(typed) == []
