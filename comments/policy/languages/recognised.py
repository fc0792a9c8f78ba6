"""Whether a text is in one of the languages that the rules know: by its script and its small words.

It is cheap and rough. A few words, names, links and figures are no other language.
"""

import unicodedata

from comments.policy.languages.english_spelling import COMMON
from comments.policy.text import Text, fold

FEWEST_WORDS, FEWEST_LETTERS = 6, 30
"""A text with fewer says too little to be in any language."""
OF_ENGLISH, OF_OTHERS = 0.4, 0.2
"""The share of its words that are common in English, or are small words of another language."""

SCRIPTS = {"LATIN", "ARABIC", "DEVANAGARI"}
SMALL = {
    "German": """ich und die der das ist nicht mit ein eine einen den dem zu auf fur von wir ihr
        sie es hat habe bin sind war wie auch so aber mir mich noch nur bei wenn mein meine dass
        man im am""",
    "French": """je et le la les de des du un une est ne pas que qui pour dans sur avec mon ma
        mes il elle on nous vous ce cette au aux en plus mais ai suis sont etre c j l d n qu""",
    "Spanish": """yo y el la los las de del un una es no que por para con en mi me se lo le su
        al muy pero mas como esta este esto tengo hay todo cuando ya si son""",
    "Italian": """io e il la lo gli le di del della un una non che per con in mi si sono ho ha
        ma come piu questo questa da al alla anche molto mio mia c l""",
    "Portuguese": """eu e o a os as de do da um uma nao que por para com em me se no na meu
        minha mais mas como muito tem esta este isso isto ao foi sou ja""",
    "Dutch": """ik en de het een is niet van met in op te dat die voor mijn we je ze er aan ook
        maar naar was heb heeft om nog als bij zijn wat""",
    "Polish": """i w na z nie sie to jest ze do jak ale co po za od dla mi mnie moj moja ja juz
        tak mam czy przez przy ten ta jestem bardzo""",
    "Swedish": """jag och att det som en ett ar inte pa med av for har den till min mig man om
        sa men de vi nar han hon var mitt kan eller""",
    "Hindi": """hai hain hun hu ka ki ke mein me ko se aur nahi main mujhe ye yeh wo kya bhi ho
        tha thi mera meri kar raha rahi है हैं का की के में को से और नहीं मैं मुझे यह वह क्या भी
        हो था थी मेरा मेरी कर रहा रही हूँ हूं ने पर""",
    "Arabic": """في من على ان لا ما هذا هذه الى عن مع انا هو هي كل لم لن قد كان التي الذي يا مش
        عندي لي بعد قبل او ثم و كنت هل اني""",
}
SMALL_WORDS = {
    name: frozenset(Text(word).folded for word in words.split() if len(word) > 1)
    for name, words in SMALL.items()
}
SHORT_ENGLISH = frozenset(
    ["am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no"]
    + ["of", "on", "or", "so", "to", "up", "us", "we"]
)


def is_known(text):
    """Whether a `Text` is in a known language, or says too little to be in another one."""
    words = small_words(text.typed.lower() if text.typed.isupper() else text.typed)
    letters = "".join(words)
    if len(letters) < FEWEST_LETTERS and not is_unspaced(letters):
        return True
    scripts = [script_of(char) for char in letters[:500] if char.isalpha()]
    if sum(script in SCRIPTS for script in scripts) < len(scripts) / 2:
        return False
    if len(words) < FEWEST_WORDS:
        return True
    english = sum(word in COMMON or word in SHORT_ENGLISH for word in words)
    return english >= OF_ENGLISH * len(words) or any(
        sum(word in small for word in words) >= OF_OTHERS * len(words)
        for small in SMALL_WORDS.values()
    )


def small_words(typed):
    """The words without those that begin with a capital, which may be names, folded."""
    parts = (part.strip(PUNCTUATION) for part in typed.split())
    named = (
        part for part in parts if len(part) > 1 and part[0].isalpha() and not part[0].isupper()
    )
    return ["".join(map(fold, part)) for part in named]


PUNCTUATION = ".,;:!?()[]{}\"'«»“”„*_~-…،؟।¡¿"


def is_unspaced(letters):
    """Whether nothing stands between the words, so that a few signs say much: Chinese, Thai."""
    return (
        len(letters) >= FEWEST_WORDS
        and not letters.isascii()
        and all(
            script_of(char) in {"CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR"}
            for char in letters[:FEWEST_WORDS]
        )
    )


def script_of(char):
    return "LATIN" if char.isascii() else unicodedata.name(char, "").split(" ")[0].split("-")[0]
