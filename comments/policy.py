"""Stand-in until the package of rules is here."""

from dataclasses import dataclass

MODES = {
    "hold-all": "Every comment is read first",
    "known-publish": "Who has published before is published at once, unless a rule holds",
    "publish-unless-held": "Every comment is published at once, unless a rule holds",
}
SENTENCES = {
    "everything": "Every comment on this blog is read before it appears.",
    "trap": "It filled in a field that people do not see.",
}


@dataclass(frozen=True)
class Draft:
    body: str
    name: str = ""
    website: str = ""
    by_team: bool = False
    trap: bool = False
    seconds: object = None
    writer_is_new: bool = True
    repeats: bool = False
    reports: int = 0
    spam_chance: object = None


@dataclass(frozen=True)
class House:
    mode: str = "hold-all"
    max_links: int = 2
    min_seconds: int = 4
    reports_to_hold: int = 3
    held_words: tuple = ()
    refused_words: tuple = ()
    team_names: tuple = ()
    banned_hosts: tuple = ()
    writer_is_banned: bool = False


@dataclass
class Verdict:
    action: str
    reasons: list


def stricter(a, b):
    order = list(MODES)
    return min((m for m in (a, b) if m), key=order.index)


def judge(draft, house):
    if draft.by_team:
        return Verdict("publish", [])
    if draft.trap:
        return Verdict("spam", [["trap", None]])
    return Verdict("hold", [["everything", None]])


def is_urgent(reasons):
    return any(r[0] == "crisis" for r in reasons)


def warnings(draft, house):
    return []


def sentence(reason):
    return SENTENCES.get(reason[0], reason[0])


def label(rule):
    return rule


class Rule:
    def __init__(self, name, label):
        self.name, self.label = name, label


RULES = (Rule("trap", "Trap"), Rule("everything", "Everything"))
