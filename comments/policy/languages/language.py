import re

from comments.policy.phrases import Phrases


class Language:
    """The blocks of one language, made ready. How one is added stands in `languages`.

    `lists` are words that blocks name in braces; an entry in braces is all of another list. The
    list `drug` are the names of medicines.
    `talk`, `overdose`, `ambulance` and `home` can mean a crisis, by the help that is needed:
    somebody to talk to; an ambulance and somebody to talk to; an ambulance; help for those who are
    not safe at home. `advice` tells others to stop or change a medicine, `doses` gives a dose.
    Figures behind one of `identities` lead to a person, and so do figures or a date behind one of
    `births`; `months` are the names of the months for that.
    """

    def __init__(
        self,
        *,
        lists,
        months,
        talk="",
        overdose="",
        ambulance="",
        home="",
        advice="",
        doses="",
        identities="",
        births="",
    ):
        self.lists = {}
        for name, block in lists.items():
            self.lists[name] = [entry for found in entries(block) for entry in self.all_of(found)]
        self.talk = Phrases(talk, self.lists)
        self.overdose = Phrases(overdose, self.lists)
        self.ambulance = Phrases(ambulance, self.lists)
        self.home = Phrases(home, self.lists)
        self.medicines = Phrases("{drug}" if "drug" in self.lists else "", self.lists)
        self.advice = Phrases(advice, self.lists)
        self.doses = Phrases(doses, self.lists)
        self.identities = Phrases(identities, self.lists)
        self.births = Phrases(births, self.lists)
        names = "|".join(re.escape(month) for month in entries(months))
        self.date = re.compile(
            rf"[^\d\n]{{0,12}}(?:\d{{1,2}}\.?(?:st|nd|rd|th)? (?:of |de )?(?:{names})\.?,? (?:de )?"
            rf"(?:19|20)\d\d|(?:{names})\.? \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d)\b"
        )

    def all_of(self, entry):
        return self.lists[entry[1:-1]] if entry.startswith("{") else [entry]


def entries(block):
    """The entries of a list: separated by commas or line ends."""
    return [entry.strip() for entry in re.split(r"[,\n]", block) if entry.strip()]
