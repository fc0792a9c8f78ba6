import re

NAME = r"[\w.%+-]{1,64}"
HOST = r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,24}"
# The lookbehind makes a long run of letters be tried once, and not from each of its letters.
TYPED = re.compile(rf"(?<![\w.%+-])({NAME})@{HOST}")
AT = r"\s?[\[({]\s?at\s?[\])}]\s?|\sat\s"
DOT = r"\s?[\[({]\s?dot\s?[\])}]\s?|\sdot\s"
SPELLED = re.compile(
    rf"(?<![\w.%+-])({NAME})(?:\s?[\[({{]\s?at\s?[\])}}]\s?[\w-]{{1,63}}\.|(?:{AT})[\w-]{{1,63}}(?:{DOT}))"
    r"[a-z]{2,24}\b"
)
# Before the @ of an address that is an organisation's own, and may be passed on.
OFFICES = "admin contact editor enquiries help helpline hello info office press support team"
OFFICES = frozenset(OFFICES.split())


def find(text):
    """E-mail addresses of persons, also those spelled with “at” and “dot”."""
    if "@" not in text.folded and "dot" not in text.folded and "at" not in text.folded:
        return []
    found = [*TYPED.finditer(text.folded), *SPELLED.finditer(text.folded)]
    return [text.place(*match.span()) for match in found if match[1] not in OFFICES]
