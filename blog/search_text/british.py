"""Brings British and American spellings of a word to one form, so that either finds the other.

The form is never shown, so it need not be a real spelling.
"""

import re
from functools import lru_cache

# Parts of words from Greek and Latin, as in medicine, anywhere in a word.
PIECES = {
    "aem": "em",
    "oedem": "edem",
    "oestr": "estr",
    "paed": "ped",
    "gynaec": "gynec",
    "foet": "fet",
    "rrhoea": "rrhea",
    "pnoea": "pnea",
    "caesar": "cesar",
    "faec": "fec",
    "oesoph": "esoph",
    "coeliac": "celiac",
    "aesth": "esth",
    "homoeo": "homeo",
    "manoeuv": "maneuv",
    "sulph": "sulf",
}
# Beginnings of words.
BEGINNINGS = {
    "grey": "gray",
    "mould": "mold",
    "smoulder": "smolder",
    "plough": "plow",
    "sceptic": "skeptic",
    "pyjama": "pajama",
    "moustache": "mustache",
    "aluminium": "aluminum",
    "draught": "draft",
    "ageing": "aging",
    "judgement": "judgment",
    "acknowledgement": "acknowledgment",
    "cosy": "cozy",
    "yoghurt": "yogurt",
    "chequer": "checker",
    "artefact": "artifact",
    "enquir": "inquir",
    "tranquill": "tranquil",
    "skillful": "skilful",
    "willful": "wilful",
    "woollen": "woolen",
    "jewellery": "jewelry",
    "instalment": "installment",
    "practis": "practic",
    "licenc": "licens",
    "defenc": "defens",
    "offenc": "offens",
    "pretenc": "pretens",
}
WHOLE = {
    "programme": "program",
    "programmes": "programs",
    "mum": "mom",
    "mums": "moms",
    "disc": "disk",
    "discs": "disks",
    "learnt": "learned",
    "burnt": "burned",
    "dreamt": "dreamed",
    "speciality": "specialty",
    "preventative": "preventive",
}
OUR = (
    "arb|ard|arm|behavi|cand|clam|col|demean|enam|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|"
    "parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig"
)
RE = "calib|cent|fib|goit|lit|lust|maneuv|meag|met|sepulch|somb|spect|theat"
ONE_L = (
    "bevel|cancel|channel|counsel|cudgel|dial|dishevel|duel|equal|fuel|funnel|grovel|initial|jewel|"
    "kennel|label|level|marvel|model|panel|parcel|pedal|pencil|quarrel|rival|shovel|shrivel|signal|"
    "snivel|spiral|stencil|swivel|total|towel|travel|tunnel|unravel"
)
RULES = [
    (rf"^(dis|mis|un|multi|be)?({OUR})our", r"\1\2or"),
    (rf"({RE})re(s|d)?$", r"\1er\2"),
    (rf"^({ONE_L})l(ed|ing|er|ers|or|ors|ous|ously)$", r"\1\2"),
    (r"^(appa|disti|enro|fulfi|insti)ll", r"\1l"),
    (r"(\w{3})is(e|es|ed|er|ers|ing|able|ation|ations|ational)$", r"\1iz\2"),
    (r"(anal|paral|catal|dial|electrol|hydrol)ys(e|es|ed|er|ers|ing)$", r"\1yz\2"),
    (r"(\w{2})logue(s|d)?$", r"\1log\2"),
]
PIECE = re.compile("|".join(PIECES))
BEGINNING = re.compile("|".join(BEGINNINGS))
COMPILED = [(re.compile(pattern), form) for pattern, form in RULES]


@lru_cache(maxsize=8192)
def one_spelling(word):
    """Return the common form of both spellings of a folded English word."""
    if word in WHOLE:
        return WHOLE[word]
    word = PIECE.sub(lambda found: PIECES[found[0]], word)
    if found := BEGINNING.match(word):
        word = BEGINNINGS[found[0]] + word[found.end() :]
    for pattern, form in COMPILED:
        word = pattern.sub(form, word)
    return word
