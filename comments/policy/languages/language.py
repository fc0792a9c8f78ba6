import re

from comments.policy.pairs import Pairs
from comments.policy.phrases import Phrases, entries, expanded

ORDINALS = (
    "(?:(?:twenty|thirty)[ -]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    "tenth|"
    "eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|"
    "twentieth|thirtieth)"
)
YEAR = (
    r"(?:(?:19|20)\d\d|'?\d\d|(?:nineteen|twenty)[ -](?:ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|"
    r"ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)"
    r"|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)"
)


class Language:
    """The blocks of one language, made ready. How one is added stands in `languages`.

    `lists` are words that blocks name in braces; an entry in braces is all of another list.
    `talk`, `overdose`, `ambulance` and `home` can mean a crisis, by the help that is needed:
    somebody to talk to; an ambulance and somebody to talk to; an ambulance; help for those who are
    not safe at home. `together` has for each of these what means it only beside something else,
    {block: (kinds, pairs)}. `advice` tells others to stop or change a medicine, `insults`
    are insults at a person.
    Figures behind one of `identities` lead to a person, and so do figures or a date behind one of
    `births`; `months` are the names of the months for that.
    """

    def __init__(
        self,
        *,
        lists,
        months="",
        talk="",
        overdose="",
        ambulance="",
        home="",
        together=None,
        advice=None,
        insults=None,
        identities="",
        births="",
    ):
        self.lists = expanded(lists)
        self.talk = Phrases(talk, self.lists)
        self.overdose = Phrases(overdose, self.lists)
        self.ambulance = Phrases(ambulance, self.lists)
        self.home = Phrases(home, self.lists)
        self.together = {
            block: Pairs(*signs, self.lists) for block, signs in (together or {}).items()
        }
        self.advice, self.insults = advice, insults
        self.identities = Phrases(identities, self.lists)
        self.births = Phrases(births, self.lists)
        names = "|".join(re.escape(month) for month in entries(months))
        self.date = re.compile(
            rf"[^\d\n]{{0,12}}?(?:the )?(?:(?:\d{{1,2}}\.?(?:st|nd|rd|th)?|{ORDINALS})[ "
            rf".-](?:of |de )?"
            rf"(?:{names})\.?[ ,-]{{1,2}}(?:de |in )?{YEAR}"
            rf"|(?:{names})\.? (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?|{ORDINALS}),? {YEAR})(?!\w)"
        )
