"""What people say, language by language. All languages are looked for in every comment.

Another language is one file beside `english.py`:

1. Copy `german.py`, and write each block as people in that language say it. It need not be a
   translation, and a block may be empty. `comments.policy.phrases` explains the notation.
2. Add it to `LANGUAGES` below, and its small words to `recognised.py`.
3. Give it sentences in `tests/comments/development`: for each block at least twelve that are
   found, and twelve that look like it and are not. Then write a dozen more without looking at the
   block: how many of those are found is how good it is.

Somebody who speaks the language from childhood, and somebody who has answered people in a crisis,
should read the crisis block before it is used.
"""

from functools import cache

from comments.policy.languages.arabic import ARABIC
from comments.policy.languages.dutch import DUTCH
from comments.policy.languages.english import ENGLISH
from comments.policy.languages.english_spelling import COMMON, RARE, WRITTEN, sound
from comments.policy.languages.french import FRENCH
from comments.policy.languages.german import GERMAN
from comments.policy.languages.hindi import HINDI
from comments.policy.languages.italian import ITALIAN
from comments.policy.languages.language import entries
from comments.policy.languages.polish import POLISH
from comments.policy.languages.portuguese import PORTUGUESE
from comments.policy.languages.spanish import SPANISH
from comments.policy.languages.swedish import SWEDISH
from comments.policy.phrases import Phrases, without_collector
from comments.policy.spelling import Speller
from comments.policy.text import apart

LANGUAGES = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    ITALIAN,
    PORTUGUESE,
    DUTCH,
    POLISH,
    SWEDISH,
    ARABIC,
    HINDI,
)


URGENT = ("talk", "overdose", "ambulance", "home")
"""The blocks that say that somebody needs help."""


def found_in(text, *blocks):
    """The places in a `Text` where these blocks, of any language, find something."""
    return apart(
        place
        for block in blocks
        for signs in (together(block), *pairs(block))
        for place in signs.find(text)
    )


@cache
@without_collector
def together(block):
    """The phrases of a block in all languages."""
    return Phrases.together([getattr(language, block) for language in LANGUAGES])


@cache
def pairs(block):
    """What means the same only beside something else: of each language apart."""
    return tuple(each.together[block] for each in LANGUAGES if block in each.together)


@cache
@without_collector
def speller():
    """What reads a text again as somebody may have meant it who writes English."""
    blocks = [*(getattr(ENGLISH, block) for block in URGENT), *ENGLISH.together.values()]
    others = [ENGLISH.advice, ENGLISH.insults]
    words = frozenset().union(*(block.words for block in (*blocks, *others)))
    known = COMMON | ENGLISH.advice.names.by_first.keys()
    return Speller(words=words, rare=entries(RARE), known=known, written=WRITTEN, sound=sound)
