"""Telling others what to do about a medicine is found; what people take themselves is theirs.

A row of the first table is (what was typed, what is marked in it).
"""

import subprocess
import sys
from pathlib import Path

import pytest

from comments import policy
from comments.policy import Draft, PolicyContext, judge
from comments.policy.languages.english_advice.parts import Pattern

ADVICE = [
    # somebody is told, by an imperative
    ("Stop your tablets, they poison you", "Stop your tablets"),
    ("Stop taking baclofen straight away.", "Stop taking baclofen"),
    ("Honestly, come off them. The tablets are no good.", "come off them"),
    ("Just double your dose for a week!", "Just double your dose"),
    ("Just skip a dose, nobody notices", "Just skip a dose"),
    ("Don't take the antidepressants, walk.", "Don't take the antidepressants"),
    ("Never start on natalizumab, love.", "Never start on natalizumab"),
    ("Switch to Kesimpta, you will see.", "Switch to Kesimpta"),
    ("Ditch the poison and fast.", "Ditch the poison"),
    ("Go cold turkey, it is over in a week.", "Go cold turkey"),
    ("Those pills are vile. Throw them in the bin.", "Throw them in the bin"),
    ("Take a break from your DMT, the body needs a rest.", "Take a break from your DMT"),
    ("Put your son on melatonin.", "Put your son on melatonin"),
    # how much
    ("Try 300 gabapentin.", "Try 300 gabapentin"),
    ("Take two of the blue ones at night.", "Take two of the blue ones"),
    ("Give her two puffs and wait.", "Give her two puffs"),
    ("Start LDN at 1.5 and wait.", "Start LDN"),
    ("Go up to 900 a day, nothing happens.", "Go up to 900 a day"),
    (
        "Half a tablet of modafinil before lunch is plenty.",
        "Half a tablet of modafinil before lunch is plenty",
    ),
    ("10,000 units of D3 a day never hurt anyone", "10,000 units of D3 a day never hurt anyone"),
    ("Your GP is wrong. Take 50 not 25.", "Take 50 not 25"),
    # you, everyone, your mother
    ("You should stop taking the steroids.", "You should stop taking the steroids"),
    ("You don't need any of those drugs.", "You don't need any of those drugs"),
    ("Everyone should switch to Ocrevus", "Everyone should switch to Ocrevus"),
    ("You might want to cut down on your baclofen.", "You might want to cut down on your baclofen"),
    ("You ought to double your vitamin D dose", "You ought to double your vitamin D dose"),
    ("u shud stop taking ur tecfidera", "u shud stop taking ur tecfidera"),
    ("Your mum must stop the statins today.", "Your mum must stop the statins"),
    # softer ways
    ("If I were you I'd stop the interferon", "I'd stop the interferon"),
    ("I'd come off Tecfidera if I were you", "I'd come off Tecfidera"),
    ("I would suggest you skip the next infusion", "suggest you skip the next infusion"),
    ("Why not halve the baclofen?", "Why not halve the baclofen"),
    ("There's no harm in missing a couple of doses.", "no harm in missing a couple of doses"),
    (
        "You could do worse than swapping your tablets for oil.",
        "do worse than swapping your tablets",
    ),
    ("It's perfectly safe to double the amitriptyline", "safe to double the amitriptyline"),
    ("Try turmeric instead of your DMT", "Try turmeric"),
    ("You'd be better off without those steroids", "You'd be better off without those steroids"),
    ("Tell your neurologist to put you on Ocrevus.", "Tell your neurologist to put you on Ocrevus"),
    ("Tysabri worked for me and will for you.", "worked for me and will for you"),
    # what does no harm, what others did, what a body needs
    (
        "You'd feel better if you stopped the Aubagio.",
        "You'd feel better if you stopped the Aubagio",
    ),
    ("Skip Thursday's injection, love.", "Skip Thursday's injection"),
    ("Warfarin again? Go without for a month.", "Go without for"),
    ("My aunt quit her Ocrevus. You should do the same.", "You should do the same"),
    ("Biotin, 300 mg a day. Everyone should get it.", "Everyone should get it"),
    ("I wouldn't bother with the interferon", "I wouldn't bother with the interferon"),
    ("It won't kill you to forget your infusion", "won't kill you to forget your infusion"),
    ("30 drops of CBD twice a day sorts it", "30 drops of CBD twice a day sorts it"),
    ("Your body doesn't need steroids", "Your body doesn't need steroids"),
    ("Start the baclofen tomorrow, don't wait.", "Start the baclofen"),
    ("Flush the amitriptyline down the loo.", "Flush the amitriptyline down"),
    ("If it were me I'd have quit Tysabri", "I'd have quit Tysabri"),
    ("Just take your wife's diazepam", "Just take your wife's diazepam"),
    ("In the meantime stop the Gilenya yourself", "In the meantime stop the Gilenya"),
    # a name with a letter wrong, and one of several words
    ("You should stop taking tecfidra.", "You should stop taking tecfidra"),
    ("Stop the dimethyl fumarate.", "Stop the dimethyl fumarate"),
    # misspelt
    ("Stop yuor medicaton.", "Stop yuor medicaton"),
    ("You shuold halv your baclofen.", "You shuold halv your baclofen"),
    ("Just dubble your tabelts", "Just dubble your tabelts"),
]
THEIR_OWN = [
    "My consultant put me on 40 mg twice a day.",
    "LDN 4.5 works for me.",
    "I take 2mg at night, and two tablets with breakfast.",
    "Baclofen 10 three times a day is what I take.",
    "20 units of insulin before lunch, 1 g of methylprednisolone for three days.",
    "I stopped taking my tablets because of the rash.",
    "My neurologist told me to come off it. Tecfidera, that was.",
    "My neurologist said: stop the tablets.",
    "We were told she could stop the steroids after five days.",
    "I'd stop taking it tomorrow if I could.",
    "I would love to come off my steroids.",
    "I thought I would halve the dose, and did not.",
    "I'm thinking of switching to Kesimpta.",
    "Should I stop taking my medication before the scan?",
    "Came off gabapentin slowly, over six weeks.",
    "Start Ocrevus on Tuesday, wish me luck.",
    "My neurologist reckons it's time to stop the Rebif.",
    "The flushing from Tecfidera only bothers me if I skip the porridge.",
    "He stopped his tablets and ended up in hospital. Please don't do the same.",
]
OF_A_STUDY = [
    "In the trial people took 240 mg twice daily.",
    "60 mg/kg is what the trial used.",
    "Patients could switch to the drug after a year.",
    "The authors recommend stopping fingolimod before pregnancy.",
]
NO_ADVICE = [
    "Never stop taking your tablets without asking.",
    "Please do not change your dose on your own.",
    "Don't stop without asking your team.",
    "Ask your nurse before you stop anything.",
    "You should ask your doctor about changing the dose.",
    "If you want to change treatment, ask.",
    "It is not safe to stop baclofen suddenly.",
    "Do you have to stop taking it before surgery? Tecfidera, I mean.",
    "You should stop worrying about your treatment.",
    "Skip breakfast; switch supplier; drop me a line; change your pillow.",
    "Stop the drug companies from doing this!",
    "Take your tablets with food and water.",
    "Take two minutes to read the leaflet.",
    "Don't take it from a blog. Don't take it personally.",
    "If I were you I'd stop the car and look at the sea.",
    "Did you come off those tablets? Well done for getting off the steroids!",
    "Start a medication diary.",
    "Cold turkey sandwiches again on Boxing Day.",
    "It's never a good idea to stop steroids suddenly.",
    "Add 15 ml of lemon juice and stir.",
    "Bring your tablets to the appointment, and tell them you want a copy of your prescription.",
    "You can order your prescription online.",
    "Try the Tecfidera website.",
    "There were 2 MG patients, and my glucose was 95 mg/dl.",
]


def marked(typed, **known):
    draft = Draft(typed, writer_is_new=False)
    reasons = judge(draft, PolicyContext(mode="publish-unless-held", **known)).reasons
    return [draft.quote(place) for name, place in reasons if name == "dose"]


@pytest.mark.parametrize(("typed", "found"), ADVICE)
def test_advice_to_others_about_a_medicine_is_found(typed, found):
    assert marked(typed)[:1] == [found]


@pytest.mark.parametrize("typed", THEIR_OWN)
def test_what_somebody_takes_is_theirs_to_tell(typed):
    assert marked(typed) == []


@pytest.mark.parametrize("typed", OF_A_STUDY)
def test_what_a_study_gave_is_left_alone(typed):
    assert marked(typed) == []


@pytest.mark.parametrize("typed", NO_ADVICE)
def test_what_is_no_advice_about_a_medicine_is_left_alone(typed):
    assert marked(typed) == []


def test_a_medicine_that_the_owner_named_is_one():
    typed = "You should stop taking Example Forte."

    assert marked(typed) == []
    assert marked(typed, medicines=("example forte",)) == [typed.removesuffix(".")]


def test_a_name_in_the_field_for_the_name_is_no_advice():
    sent = Draft("A quiet morning.", name="Try baclofen", writer_is_new=False)

    assert judge(sent, PolicyContext(mode="publish-unless-held")).reasons == []


DEVELOPMENT = Path(__file__).parent / "development"
MISSED = [
    "You can quite happily miss out the Sunday one.",
    "Your husband wants to be on fifty of that, not twenty-five.",
    "If you run out just use your husband's, they're the same.",
]
"""Of the sentences that the patterns were written with: what is found in them stays found."""


def sentences(name):
    lines = (DEVELOPMENT / f"{name}.txt").read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_advice_in_other_words_is_found():
    assert [typed for typed in sentences("advice") if not marked(typed)] == MISSED


def test_what_sounds_like_advice_is_left_alone():
    assert [typed for typed in sentences("no_advice") if marked(typed)] == []


def test_a_server_has_compiled_every_pattern_before_the_first_comment():
    policy.prepare()

    assert len(Pattern.made) > 100
    assert [one.written for one in Pattern.made if "compiled" not in vars(one)] == []


def test_a_command_that_judges_no_comment_compiles_none_of_them():
    program = (
        "import comments.policy as policy\n"
        "from comments.policy.languages.english_advice.parts import Pattern\n"
        "print(sum('compiled' in vars(one) for one in Pattern.made))"
    )

    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert answer.stdout == b"0\n"
