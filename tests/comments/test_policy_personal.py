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
# For each kind, what it is written like, and its harmless twin.
KINDS_FOUND = {
    "phone": [
        "Ring me, oh one six three two, nine six oh, double one four",
        "The local number is five five five oh one six three and the area code is two one two",
        "My number is 555 0134, ask for Jo",
        "call me at Thornbury 960142",
        "07700 (nine hundred) 112",
        "0.7.7.0.0.9.0.0.1.1.8, got round it",
        "353 85 555 0123 is my number in Cork",
    ],
    "email": [
        "write to wobblyjen at example full stop com",
        "wobblyjen, then the at sign, then example, then dot, then org",
        "Mail me, wobblyjen AT example.org",
        "jen.w(a)example.net",
        "jo.marsden@council.example",
        "my gmail is jomarsden.leeds",
        "jomarsden-at-example-dot-com",
    ],
    "address": [
        "Ours is Ivy Cottage, Church Lane, Muckley",
        "come round to ours, 5 bell court, muckley",
        "Apartment 12, The Ropeworks, Muckley",
        "Post it to Mrs Marsden at The Old Forge, Upper Muckley",
        "We've always been at 3 Harbour View, Muckley",
        "home is 4 cnoc na greine, ballymuck if you want to come",
        "the red house on Larch Ave., 48, past the school",
        "Twelve Larch Grove, Muckley, that's where we live",
        "H.No. 3-11-40, Gandhi Nagar, near the tank, Muckpur 560998",
    ],
    "birth": [
        "March 9, 1971 is when I was born",
        "I share my birthday with my aunt: June third, 1964",
        "Born on Boxing Day 1952",
        "She turned 40 on 9 June 2021",
        "My birth certificate says 09/06/1954",
        "Can you look up my scan? Jo Marsden, 9 Jun 1971.",
        "Born: Fourteen June Nineteen Fifty-Eight",
        "My twins arrived on 14 June 2009",
        "I celebrated my 50th on 14 June 2008",
        "geboren am 14. Juni 1958",
        "year of birth 1961, month May, day 9",
    ],
    "bank": [
        "building society roll number 0/987 654-3",
        "Pay it to 23456789, sort 90 80 70",
        "bank me, 90-80-70 then 23456789",
        "sort code is ninety, eighty, oh seven",
        "my debit card is 5100 2222 3333 4444",
        "my pin is 0042",
        "the password is wobble77",
        "the refund goes to DE00 1111 2222 3333 4444 55",
    ],
    "identity": [
        "the passport they lost was 999123450",
        "my blue badge no. was 0Z00XX-7712",
        "NHS 485 777 0000, if you can look",
        "National insurance is qq 12 34 56 c",
        "My claim number is 77 120 993",
        "policy number for my insurance is ZX-778812-01",
        "his prisoner number A0012ZZ",
        "social is three oh oh, one two, 4471",
    ],
    "handle": [
        "On Bluesky I go by wobblyjen.bsky.example",
        "I'm WobblyJen88 on PlayStation",
        "You know me from the forum as WobblyJen1971",
        "my strava's under wobbling_jen",
        "find me on the gram, underscore jen underscore ms",
        "Look for 'TheWobblyJen' on Insta, my photos are there",
        "videos at youtube.example/@wobblyjen",
        "@wobblyjen@social.example",
        "Gamertag WobblyJen71",
        "I stream as WobblyJen on Twitch",
        "search WobblyJen71 on YouTube, that's me",
        "My username on HealthUnlocked is WobblyJen71",
    ],
    "doctor": [
        "Has anyone had trouble with Mr Ravi Sandall? He put in my pump.",
        "Mr Peter Sandall, the urologist at the General, is suspended",
        "Avoid Jane Sandall at the continence clinic",
        "I'm under Mr Sandall in Muckley",
        "Mr Sandall botched my bladder operation",
        "Don't let Dr Sandall near you",
        "The consultant I saw is called Ravi Sandall",
        "Ravi Sandall (the registrar at the pain clinic) told me to knit",
    ],
    "person": [
        "Our cleaner Ivy Marsden has cancer",
        "Coach Ray Marsden at Muckley High is hiding a diagnosis",
        "Ray Marsden from the post office has MS and doesn't tell people",
        "Mr Marsden, who teaches at our school, is an alcoholic",
        "Ray Marsden who drives the school bus has epilepsy",
        "The headteacher at St Muck's, Mrs Marsden, has cancer",
        "Ray Marsden off our estate is dealing",
        "My manager at Muckley Mills, Ray, has bowel cancer",
        "the girl who fell is Ivy Marsden, she's in my year, she had a fit",
    ],
}
TWINS = {
    "phone": [
        "In Ireland, 1800 555 123 is free",
        "Text SHOUT to 85258, or ring 116 123",
        "The dose was 300-1500 mg, my cell count 200-1000",
        "One, two, three, four, five, six, seven, eight, nine: I count my steps",
    ],
    "email": [
        "Send it to planningcommittee@muckley.example or shop@charity.example",
        "Report it to roadcare@council.example",
        "neurology.secretaries@hospital.example or patient.experience@hospital.example",
        "recruitment@trial.example, yourviews@council.example",
        "join at meetup dot com",
        "Point 3 at the end. Full stop. Com on.",
        "Look at example dot com, or ask them at example.org",
    ],
    "address": [
        "The White House is at 1600 Pennsylvania Avenue",
        "Hopkins is at 1800 Larch Street in Baltimore",
        "I live at 20 mg a day, more or less",
        "Penny Lane, number one in the charts",
        "we live 3 miles from a sea view",
    ],
    "birth": [
        "The NHS turned 75 on 5 July 2023",
        "I started the drug on 14 June 2008, a week after my birthday",
        "She turned up on 9 June 2018",
        "I was admitted on 9 June 2018, the day after my son came into the world",
        "My birthday treat was on 9 June 2019",
    ],
    "bank": [
        "I pay for 12 sessions and bank on 30 more",
        "My pension is £120000 short",
        "Flat in SE16 near some pubs, pay less",
    ],
    "identity": [
        "My copy has ISBN 0306406152 on it",
        "The passport office is on 0300 222 0000",
        "NHS 111 told me, and so did NHS 24",
        "My claim was refused on 12/03/2021",
        "the case of 2019-2024 is in the file",
    ],
    "handle": [
        "message me when version2 is out",
        "It hit me that b12 and covid19 matter",
        "half a gram b12, and on the gram scale",
        "my playstation ps5 is broken",
        "follow the society on Instagram",
    ],
    "doctor": [
        "The nurse Florence Nightingale had brucellosis",
        "Van Gogh was treated by Dr Gachet",
        "The country was under Mr Blair then",
        "Dr Jane Sandall, a neurologist at the university, says so in her study",
        "I saw Jimmy Carr at the surgery fundraiser",
        "Ask for Patient Transport at the clinic",
    ],
    "person": [
        "Marie Curie was the woman who found radium and she died of leukaemia",
        "64-year-old Michael Fox has Parkinson's",
        "My friend Julie Marsden runs the MS Society stall",
        "Jack Osbourne is the son of Ozzy Osbourne and has MS",
        "My friend Julie Marsden is very fit",
        "Our old teacher Ray Marsden wrote a book on MS",
        "Old Father Time has a fit now and then",
    ],
}
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


@pytest.mark.parametrize("kind", KINDS_FOUND)
def test_every_way_of_writing_a_kind_is_found(kind):
    assert [typed for typed in KINDS_FOUND[kind] if not marked(typed)] == []


@pytest.mark.parametrize("kind", TWINS)
def test_the_harmless_twins_of_a_kind_are_left_alone(kind):
    assert [(typed, marked(typed)) for typed in TWINS[kind] if marked(typed)] == []


@pytest.mark.parametrize("typed", NOT_FOUND)
def test_what_leads_to_nobody_is_left_alone(typed):
    assert marked(typed) == []
