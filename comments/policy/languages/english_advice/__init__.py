"""Telling somebody else to start, stop, change or skip a medicine, or how much of it to take.

What people take themselves, and what a study gave, is what others come to read: it is not here.
Every line needs somebody who is told: “Stop …” where a clause begins, “you should …”, “I would …”,
“why not …”. In the text all names of medicines are the word `anydrug`
(`comments.policy.medicines`), so that `{drug}` is any of them.

words.py    lists of words             parts.py    who is told, and what to do
lines.py    the phrases themselves, those that need a medicine before them, and the exceptions
"""

from comments.policy.advice import Advice
from comments.policy.languages.english_advice.lines import (
    LINES,
    LINES_ABOUT_IT,
    TOLD,
    TOLD_ABOUT_IT,
)
from comments.policy.languages.english_advice.parts import PARTS
from comments.policy.languages.english_advice.words import WORDS
from comments.policy.languages.english_medicines import ENDINGS, NAMES, SUPPLEMENTS

ADVICE = Advice(
    lines=LINES,
    told=TOLD,
    lines_about_it=LINES_ABOUT_IT,
    told_about_it=TOLD_ABOUT_IT,
    parts=PARTS,
    words=WORDS,
    names=NAMES + "," + ENDINGS,
    supplements=SUPPLEMENTS,
)
