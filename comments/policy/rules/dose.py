"""What people call a dose or a medicine is a language's; how one is added stands in
`comments.policy.languages`."""

import re

from comments.policy.languages import LANGUAGES
from comments.policy.rule import Rule, in_fields
from comments.policy.text import apart

FIGURE = r"\d(?:[\d.,]{0,8}\d)?"
# Units that mean a medicine by themselves, in every language. Others need words beside them.
UNIT = r"(?:mgs?|mcg|[uμ]g|milligram\w{0,5}|microgram\w{0,5}|miligramos?|mikrogramm|iu)"
# A result of the laboratory is no dose: 95 mg/dl. Nor is MG, which is myasthenia gravis.
RESULT = r"\s?(?:/|per )\s?(?:d|m|100 ?m)?l"
ILLNESS = r"\s?(?:patient|people|person|symptom|clinic|crisis|support)"
DOSE = re.compile(
    rf"(?<![\w.,/-]){FIGURE}(?:\s?(?:-|/|to|or)\s?{FIGURE})?\s?-?{UNIT}(?:/kg)?"
    rf"(?!\w|{RESULT}|{ILLNESS})"
)
NO_MEDICINE = re.compile(r"\s?(?:of |de )?(?:caffeine|sodium|salt|cholesterol|sugar|caffein)\b")


def find(draft, house):
    return in_fields(draft.said, find_in)


def find_in(text):
    """Doses in figures or words, and advice to others to stop or change a medicine."""
    found = [
        text.place(*match.span())
        for match in DOSE.finditer(text.folded)
        if not NO_MEDICINE.match(text.folded, match.end())
    ]
    for language in LANGUAGES:
        found += [*language.doses.find(text), *language.advice.find(text)]
    return apart(found)


RULE = Rule(
    name="dose",
    label="Dose, or advice about a medicine",
    sentence="It gives a dose, or advises to stop or change a medicine.",
    verdict="hold",
    find=find,
    warning="You write {quotes}. What is right for you can harm somebody else who reads it. "
    "You could say what it is like, and leave out how much; and that a doctor or a nurse "
    "should be asked before anybody stops or changes a medicine.",
    because="advice",
)
