"""Postal addresses: a house number with a street, or a postcode that means a few doors."""

import re

BETWEEN = r"[^\W\d_][\w'’.-]{0,24}"
ENGLISH_STREET = (
    "avenue|ave|boulevard|blvd|close|court|crescent|drive|gardens|grove|lane|mews|parade|place|"
    "road|rd|square|street|st|terrace|walk|way|circle|crossing|wharf|quay|croft|vale|hill|row|"
    "green|ct|cres|dr|ln|pl|tce|pde|hwy|pkwy|view|cottages?|track|bend|villas|mount|rise|loop|"
    "trail|ridge|path|villa|bungalows|close|approach|brae|wynd|boreen"
)
SPELLED = (
    "(?:number |no\\.? |at )(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    "(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|"
    "eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
SPELLED_ALONE = SPELLED.replace("(?:number |no\\.? |at )", "").replace("|one|two", "|two")
# What stands between a number and a street without being its name: two miles down the road.
NO_NAME = """a an and at blocks by days doors down each every for from hours houses in into is
    km kilometres metres meters miles minutes my of off on one or our out per steps stops
    that the this times to up weeks were when with yards years your nights bed bedroom
    bedrooms kids people floors stairs flights stone mg ml mcg ft feet mph degrees percent
    per m"""
NO_NAME = frozenset(NO_NAME.split())
AFTER_NUMBER = re.compile(
    rf"(?<![\w.,/-])(?:{SPELLED}|{SPELLED_ALONE}|(?:(?:flat|apartment|apt|unit|house|number|no\.?) "
    rf")?(?:\d{{1,4}}[a-z]?/)?\d{{1,5}}[a-z]?),?"
    rf"((?:[ ]{BETWEEN}){{1,3}}?)[ ](?:{ENGLISH_STREET})\b",
    re.IGNORECASE,
)
OF_MANY = re.compile(
    r"\b(?:caf[eé]|library|hospital|hall|shop|store|pub|museum|church|clinic|surgery|centre|center|"
    r"theatre|restaurant|hotel|meets?|meeting|pharmacy|station|school|gym|office|gallery|cinema|"
    r"market|bakery|chemist|society|charity|venue|event|mayo|hopkins|hospice|university|institute|"
    r"headquarters|hq|council|trust|embassy|department|ministry|bank|cathedral|court|practice|"
    r"opticians?|dentists?|bistro|garden centre|outlet|branch)\b",
    re.IGNORECASE,
)
"""What has an address that everybody may know."""
SAYS_WHERE = re.compile(
    r"\b(?:live|lives|living|address|stay|staying|flat|home|bungalow|ours|my place)\b",
    re.IGNORECASE,
)
IS_WHERE = re.compile(
    r"^[^.!?\n]{0,30}\b(?:(?:that's|is|that is) (?:where (?:i|we)|my|our)\b|in the same house)",
    re.IGNORECASE,
)
ELSEWHERE = [
    # Flat 3, Tudor House
    r"(?i:flat|apartment|apt|unit) \d{1,4}[A-Za-z]?,? (?:[A-Z][\w'’-]{1,20} ){1,2}"
    r"(?:House|Court|Mansions|Buildings|Heights|Tower|Lodge|Towers|Point)",
    # Fernhill Terrace, number 42
    r"(?:[A-Z][\w'’-]{1,20} ){1,2}(?:Street|Road|Lane|Avenue|Terrace|Close|Drive|Gardens|Grove|"
    r"Place|Crescent|Mews|Way|Court|Row),? (?i:number|no\.?|nr\.?) ?\d{1,4}[a-z]?",
    # Apartment 12, The Ropeworks, Muckley; 7 The Green
    r"(?i:flat|apartment|apt) \d{1,4}[A-Za-z]?, (?:The )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?, "
    r"[A-Z]\w+",
    r"\d{1,3} The (?:Green|Street|Crescent|Square|Avenue|Close|Row|Terrace|Mews|Grove|Cottages)",
    # The house on Larch St., 48; at the end of Larch Lane in Thorley, number nine
    r"(?:[A-Z][\w'’-]{1,20} ){1,2}(?:St|Rd|Ave|Dr|Ln|Blvd)\.?,? (?i:number |no\.? |"
    r"nr\.? )?\d{1,4}[a-z]?",
    r"(?:[A-Z][\w'’-]{1,20} ){1,2}(?:Street|Road|Lane|Avenue|Terrace|Close|Drive|Gardens|Grove|"
    r"Place|Crescent|Mews|Way|Row|Hill|Green)(?: in| at|"
    r",) [A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20})?,? "
    r"(?i:number|no\.?|nr\.?) ?\d{1,4}[a-z]?",
    # H.No. 4-7-112, Lakshmi Nagar, Tumpur 560999
    r"(?i:(?:h\.? ?no\.?|d\.? ?no\.?|door no\.?|"
    r"house no\.?) ?\d[\d/-]{0,12}[a-z]?,?[^\n]{3,90}?\b)\d{6}",
    # number 5 on Larch Grove; 8 avenue Victor Hugo, 75016 Paris
    r"(?i:number|no\.?) \d{1,4}[a-z]?,? (?:on|in) (?:[A-Z][\w'’-]{1,20} ){1,2}"
    r"(?:Street|Road|Lane|Avenue|Terrace|Close|Drive|Gardens|Grove|Crescent|Mews|Way|Row)",
    r"\d{1,4}(?: ?bis| ?ter)?,? (?:avenue|av\.?|place|route|cours|passage|square) "
    r"[\w'’ -]{2,40}, ?\d{5} [A-Z][\w-]+",
    # Musterweg 17; Am Markt 5, 50999 Köln; 12, 69003 Lyon
    r"(?:[A-ZÄÖÜ][\w.-]{1,25} ){1,3}\d{1,4}[a-z]?, (?:D-|F-|CH-|A-)?\d{4,5} [A-ZÄÖÜ][\w-]{2,25}",
    r"[A-ZÄÖÜ][\w-]{2,30}(?:weg|platz|damm|ufer|steig|plein|kade|singel) \d{1,4}[a-z]?",
    # 12 rue de la Paix
    r"(?i:\d{1,4}(?: ?bis| ?ter)?,? (?:rue|boulevard|chemin|impasse|allée|quai)"
    r"(?: de| du| des| la| le| les){0,3} [\w'’-]+)",
    # Hauptstraße 12, Kerkstraat 5
    r"(?i:[\w-]{2,30}(?:straße|strasse|str\.|gasse|allee|straat|laan|gracht) \d{1,4}[a-z]?)",
    # Calle Mayor 5, Via Roma, 12
    r"(?:[Cc]alle|Avenida|Plaza|Via|Viale|Rua|Piazza)"
    r"(?: (?:de |del |da |di |dos )?[A-ZÀ-Ý][\w'’-]+){1,3},? (?:n[.º°]? ?)?\d{1,4}",
    # Plot 22, Sector 15, Gurgaon 122001
    r"(?i:(?:plot|sector|block|house no\.?) \d{1,4}[a-z]?,[^.\n]{3,40} )\d{6}",
    # PO Box 12
    r"(?i:p\.? ?o\.? box \d{1,6})",
    # Springfield, IL 62704
    r"[A-Z][a-z]{2,20},? [A-Z]{2} \d{5}(?:-\d{4})?",
    # 1234 AB Amsterdam; but not in 2012 MS Trust
    r"(?!(?:19|20)\d\d )\d{4} ?(?!MS|MR|GP|UK|US|EU|AM|PM)[A-Z]{2} [A-Z][a-z]{2,20}",
    # K1A 0B1
    r"[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d",
]
FOREIGN = re.compile(rf"(?<![\w.,/-])(?:{'|'.join(ELSEWHERE)})(?!\w)")
POSTCODE = re.compile(
    r"(?<![\w.,/-])(?:[a-pr-uwyz][a-hk-y]?\d[a-hjkps-uw\d]?|[a-pr-uwyz]\d{2}) ?"
    r"\d[abd-hjlnp-uw-z]{2}(?![\w/-])"
)
HOUSE = re.compile(
    r"(?i:\b(?:live|lives|living|address|stay|staying|home|house|post|send|come|find us|find me|"
    r"we're|i'm|we are|i am|ours|our place|my place)\b)"
    r"[^.!?\n]{0,20}?\b(?:at|is|in|to|round to|:) ((?:[A-Z][\w'’-]{1,20} ){0,3}[A-Z][\w'’-]{1,20}, "
    r"(?:[A-Z][\w'’-]{1,20} ){1,2}(?:Street|Road|Lane|Avenue|Terrace|Close|Drive|Gardens|Grove|"
    r"Place|Crescent|Mews|Way|Row|Hill|Green))\b"
)
"""A house by its name: we live at The Old Mill, Church Lane."""
# A house in the country, which has a name and no number; a street that is called otherwise.
RURAL = re.compile(
    r"(?i:\b(?:live|lives|living|address|home|ours|send|post|deliver|donations|write|moved)\b)"
    r"[^.!?\n]{0,40}?(?:\b(?:at|is|in|to)|[,:]) "
    r"((?:The )?(?:[A-Z][\w'’-]{1,20} ){1,2}"
    r"(?:Cottage|Farm|Forge|Mill|Barn|Bungalow|Farmhouse|Vicarage|Rectory|Croft|Villa|Schoolhouse|"
    r"Stables|Orchard),(?: [A-Z][\w'’-]{1,20}){1,3})"
)
RURAL_ENDING = re.compile(r"[a-z], [A-Z]")
AT_HOME = re.compile(
    r"\b(?:home is|(?:live|lives|living|lived) at|address(?: is|:)|"
    r"(?:post|send|bring|deliver|drop) (?:it|them|one) to)"
    r" ((?:no\.? |number |flat )?\d{1,5}[a-z]?,? ([a-z'’-]{1,20}(?: [a-z'’-]{1,20}){0,3})), ?"
    r"[a-z]{2}"
)
LANE_END = re.compile(
    r"((?:[A-Z][\w'’-]{1,20} ){1,2}(?:Street|Road|Lane|Avenue|Terrace|Close|Drive|Gardens|Grove|"
    r"Place|Crescent|Mews|Way|Row|Hill|Green)(?: (?:in|at) [A-Z][\w'’-]{1,20})?, "
    rf"(?!number one\b)(?i:{SPELLED}))\b"
)
NO_POSTCODE = re.compile(r"\d(?:st|nd|rd|th|ug|hr|hz|ft|lb|pt)$|^t25fw$")
"""What a vertebra, a vitamin and a unit look like: L4 5th, B12 5ug, T25FW (a walk)."""


def find(text):
    """Street addresses, and postcodes of countries where one means a few doors."""
    typed = text.typed
    found = [match.span() for match in AFTER_NUMBER.finditer(typed) if is_street(match)]
    found += [match.span(1) for match in HOUSE.finditer(typed)]
    if RURAL_ENDING.search(typed):
        found += [match.span(1) for match in RURAL.finditer(typed)]
    if ", n" in text.folded:
        found += [match.span(1) for match in LANE_END.finditer(typed)]
    if not FIGURE.search(typed):
        return found
    found += [match.span() for match in FOREIGN.finditer(typed)]
    for match in AT_HOME.finditer(text.folded):
        if NO_NAME.isdisjoint(match[2].split()) and "old" not in match[2].split():
            found.append(text.place(*match.span(1)))
    postcodes = POSTCODE.finditer(text.folded)
    return found + [text.place(*m.span()) for m in postcodes if not NO_POSTCODE.search(m[0])]


FIGURE = re.compile(r"\d")
KNOWN = {"10 Downing Street", "11 Downing Street", "1600 Pennsylvania Avenue", "221b Baker Street"}
"""Addresses that everybody knows."""


def is_street(match):
    """Whether the words between number and street are its name."""
    words = match[1].split()
    if any(word.lower() in NO_NAME for word in words) or match[0] in KNOWN:
        return False
    named = all(word[0].isupper() for word in words) and match[0].split()[-1][0].isupper()
    before = match.string[max(0, match.start() - 30) : match.start()]
    after = match.string[match.end() : match.end() + 60]
    is_home = bool(SAYS_WHERE.search(before) or IS_WHERE.search(after))
    return is_home or (named and not OF_MANY.search(before))
