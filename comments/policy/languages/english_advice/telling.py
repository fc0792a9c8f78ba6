"""Whether it is advice that somebody is told to do something about a medicine, or not to."""

from comments.policy.languages.english_advice import about, told, unless
from comments.policy.languages.english_advice.parts import pattern

LONGEST_SENTENCE = 250

CLAUSE = pattern(r"{b}(?:\w+ )*")
BEGUN = pattern(r"(?:and|then|so|or|but|also|plus|instead) ")
WOULD_NOT = pattern(r"(?:i wouldnt|id not|i would|id never)")
WOULD = pattern(r"(?:id|i would|i d|we d) ")

SUBJECTS = ("you ", "u ", "she ", "he ")


def sentence_around(line, at):
    """Where the sentence around a place begins, and where it ends behind its last sign."""
    low = max(0, at - LONGEST_SENTENCE)
    start = max(line.rfind(sign, low, at) for sign in (". ", "? "))
    ends = [line.find(sign, at, at + LONGEST_SENTENCE) for sign in (". ", "? ")]
    end = min((end for end in ends if end >= 0), default=at + LONGEST_SENTENCE)
    return (start + 2 if start >= 0 else low), min(end + 1, len(line))


def is_asked(sentence):
    return sentence.endswith("?") and bool(
        unless.ASKED.match(sentence) or unless.ASKED_OF_ONESELF.search(sentence)
    )


class Telling:
    """Something that somebody is told, in the line of a `Reading`.

    `name` is the list and `form` the form of the verb, `kind` how somebody is told it by the words
    `found` before it. `begin` and `end` are those of the verb and the medicine.
    """

    def __init__(self, line, name, form, kind, found, begin, end):
        self.line, self.name, self.form, self.kind = line, name, form, kind
        self.begin, self.end, self.lead = begin, end, found[0]
        self.start, self.stop = start, stop = sentence_around(line, begin)
        self.before, self.behind = line[start : found.start()], line[end:stop]
        self.sentence = line[start:stop]
        self.is_not = kind == told.NOT
        self.is_to_take = name in ("TAKE", "TO", "PUT", "GET")

    def is_advice(self):
        name = self.name
        if self.is_not != (name in ("KEEP", "SLOWLY")) and not (self.is_not and name == "PUT"):
            return False
        if self.is_not and self.is_free():
            return False
        if self.is_no_advice() or self.is_eaten() or self.is_of_writer():
            return False
        if (self.is_to_take or name == "MIX") and name != "PUT" and CLAUSE.fullmatch(self.lead):
            is_addressed = bool(unless.ADDRESSED.search(self.sentence))
            return is_addressed or not unless.LISTED.search(self.before)
        return True

    def is_free(self):
        """Whether “not” is said of the writer alone, or forbids nothing."""
        would_not = WOULD_NOT.match(self.lead)
        return bool(
            (unless.OWN.search(self.lead) and not would_not)
            or unless.QUALIFIED.match(self.line, self.end)
            or unless.FREE.search(self.before + self.lead)
            or (would_not and not self.is_for_others())
        )

    def is_for_others(self):
        """Whether “I would not” is said to others, and of a medicine by its name."""
        return bool(
            unless.ADDRESSED.search(self.sentence)
            or about.A_MEDICINE.search(self.line, self.begin, self.end)
        )

    def is_no_advice(self):
        """Whether it is asked, reported, criticised or taken back, or is what the team said."""
        line, end, sentence = self.line, self.end, self.sentence
        said_before = self.before + self.lead
        return bool(
            unless.MISTAKE.search(sentence)
            or is_asked(sentence)
            or (unless.BY_TEAM.match(line, end) and not unless.AGAINST_TEAM.search(self.behind))
            or (unless.REPORTED.search(said_before) and not unless.OVERRULED.search(sentence))
            or (unless.CRITICISED.search(self.before) and not self.lead.startswith(SUBJECTS))
            or unless.TAKEN_BACK.match(line, end)
            or (self.name == "TAKE" and unless.LOOKED_FORWARD_TO.search(sentence))
        )

    def is_eaten(self):
        """Whether it is about food, or says no more than to take it with a meal."""
        line, begin = self.line, self.begin
        is_cooked = self.is_to_take and unless.FOOD.search(line, begin, self.stop)
        if is_cooked and not about.NAMED_BEFORE.search(line, max(0, self.start - 150), self.stop):
            return True
        is_dose = "#" in line[begin : self.end]
        is_taken = self.name in ("TAKE", "TO") and not is_dose
        return bool(is_taken and unless.WITH_FOOD.match(self.behind))

    def is_of_writer(self):
        """Whether somebody says it of themselves, or of a third person."""
        told_of = self.line[self.begin : self.end]
        if self.name != "GET" and unless.OF_THEIR_OWN.search(told_of):
            return True
        if self.kind == told.WOULD and WOULD.match(self.lead) and self.is_wished():
            return True
        is_doing = self.form == "ing" and self.kind == told.DO
        if is_doing and unless.BY_ONESELF.search(self.before):
            return True
        return bool(BEGUN.match(self.lead)) and self.is_claimed()

    def is_wished(self):
        """Whether “I would” is said of the writer alone."""
        if unless.WISHED.search(self.sentence):
            return True
        if unless.THOUGHT.search(self.before) and not unless.ADDRESSED.search(self.sentence):
            return True
        return self.name in ("TAKE", "TO") and bool(unless.HABIT.search(self.before))

    def is_claimed(self):
        """Whether somebody else is said to do what comes behind “and”."""
        said_before = self.before + self.lead
        clause = said_before.replace("? ", ". ").rpartition(". ")[2]
        if unless.ADDRESSED.search(clause) and not unless.OWN.search(clause[-20:]):
            return False
        return bool(unless.CLAIMED.search(clause))
