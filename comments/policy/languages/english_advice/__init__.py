"""Telling somebody else to start, stop, change or skip a medicine, or how much of it to take.

What people take themselves, and what a study gave, is what others come to read: it is not here.

grammar.py   how advice is put together      nouns.py   kinds of nouns
verbs.py     what may be done                about.py   about what: behind a verb
told.py      who is told: before a verb      said.py    advice without a verb
telling.py   what is advice, and what not    unless.py  what makes none of it
parts.py     what the patterns are made of
"""

from comments.policy.languages.english_advice.grammar import Advice
from comments.policy.languages.english_medicines import ENDINGS, NAMES, SUPPLEMENTS

ADVICE = Advice(NAMES + "," + ENDINGS, SUPPLEMENTS)
