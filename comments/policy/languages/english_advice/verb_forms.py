"""The verbs of advice in all their forms."""

from collections import defaultdict

from comments.policy.languages.english_advice import nouns, verbs
from comments.policy.phrases import entries

KINDS = {word: kind for kind, words in nouns.TAGS.items() for word in entries(words)}
LISTS = ("END", "ALTER", "TAKE", "TO", "KEEP", "SLOWLY", "GET", "MIX")


class Verbs:
    """The verbs of `verbs` in all their forms: {first word: [(words, {(list, form), …}), …]}."""

    def __init__(self):
        lines = (entry.split(": ") for entry in " ".join(verbs.FORMS.split()).split("; "))
        self.irregular = {plain: forms.split(", ") for plain, forms in lines}
        found = defaultdict(lambda: defaultdict(set))
        for name in LISTS:
            for entry in entries(getattr(verbs, name)):
                for words, form in self.forms(entry.split()):
                    if words[0] not in nouns.TAGS:
                        found[words[0]][words].add((name, form))
        self.by_first = {
            first: sorted(known.items(), key=lambda each: -len(each[0]))
            for first, known in found.items()
        }

    def forms(self, words):
        lead, (plain, *rest) = ([], words) if words[0] != "not" else (words[:1], words[1:])
        ing, past = self.irregular.get(plain) or self.regular(plain)
        forms = [("plain", plain), ("ing", ing), ("ing", ing[:-1])]
        for form, word in forms + [("past", word) for word in past.split()]:
            yield tuple(KINDS.get(each, each) for each in (*lead, word, *rest)), form

    def regular(self, plain):
        stem = plain.removesuffix("e")
        return stem + "ing", stem + "ed"
