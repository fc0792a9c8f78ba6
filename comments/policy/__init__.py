"""Decides what happens to a comment, and why: a list of small rules that explain themselves.

`judge` runs them all in order. A rule that objects to a draft returns reasons: its name and the
place in the text. The severest verdict counts. `docs/decisions` says why there is no sum of points.
Each rule is a file in `rules`, and each language a file in `languages`.
"""

from comments.policy.detectors.medicines import DRUG, named
from comments.policy.draft import MODES, Draft, PolicyContext, Verdict, stricter
from comments.policy.languages import LANGUAGES
from comments.policy.languages.english_advice.parts import compile_all
from comments.policy.rule import HELP, REPORTED
from comments.policy.rules import RULES, banned, hold_all, spam, spam_doubt, spam_likely
from comments.policy.words import check_pattern, find

__all__ = [
    "HELP",
    "MODES",
    "REASONS",
    "REPORTED",
    "RULES",
    "Draft",
    "PolicyContext",
    "Verdict",
    "because",
    "check_pattern",
    "find",
    "found_again",
    "help_needed",
    "is_crisis",
    "is_urgent",
    "judge",
    "label",
    "names_medicine",
    "prepare",
    "scored_again",
    "sentence",
    "stricter",
    "urgent_reasons",
    "warnings",
]

SEVERITY = ("publish", "hold", "spam", "refuse")
OF_SCORE = (spam.RULE, spam_likely.RULE, spam_doubt.RULE)
BY_NAME = {rule.name: rule for rule in RULES}
REASONS = {REPORTED.name: REPORTED} | BY_NAME
"""Every reason that a comment is held for, by its name: reports of readers, and each rule."""


def judge(draft, house):
    """Return the verdict on a draft, with every reason for it.

    The team publishes at once. Words that can mean a crisis are held for a person, whatever other
    rules say. Only a ban, which a person set, still refuses them.
    """
    if draft.by_team:
        return Verdict("publish")
    draft = draft.knowing(house)
    against = [(rule, reasons) for rule in RULES if (reasons := rule.reasons(draft, house))]
    if len(against) > 1:  # “everything is read first” is worth saying only alone
        against = [(rule, reasons) for rule, reasons in against if rule is not hold_all.RULE]
    rules = [rule for rule, _ in against]
    action = max((rule.verdict for rule in rules), key=SEVERITY.index, default="publish")
    if any(rule.help for rule in rules) and banned.RULE not in rules:
        action = "hold"
    return Verdict(action, [reason for _, reasons in against for reason in reasons])


def prepare():
    """Compile the phrases of all rules when a process starts.

    Otherwise the first comment would wait for it.
    """
    compile_all()
    judge(Draft("Good morning"), PolicyContext())


def found_again(reasons, draft, house):
    """Return the stored reasons of a changed comment, each with its place in the new words.

    A rule that finds nothing any more keeps its reason, without a place: it is why the comment was
    held.
    """
    moved, draft = [], draft.knowing(house)
    for name in dict.fromkeys(name for name, _place in reasons):
        found = BY_NAME[name].reasons(draft, house) if name in BY_NAME else []
        moved += found or [[name, None]]
    return moved


def scored_again(reasons, draft, house):
    """Return the verdict on a waiting comment, with the present spam score among its reasons.

    The verdict is to hold it or to file it as spam, and never to publish it.
    """
    now = [reason for rule in OF_SCORE for reason in rule.reasons(draft, house)]
    old = [reason for reason in reasons if reason[0] in {rule.name for rule in OF_SCORE}]
    others = [reason for reason in reasons if reason not in old]
    if now:
        others = [reason for reason in others if reason[0] != hold_all.RULE.name]
    elif not others:
        # If only the score held it, that stays its reason.
        others = hold_all.RULE.reasons(draft, house) or [[spam_doubt.RULE.name, None]]
    order = {name: number for number, name in enumerate(REASONS)}
    found = sorted([*others, *now], key=lambda reason: order.get(reason[0], len(order)))
    is_spam = [spam.RULE.name, None] in now and not is_urgent(reasons)
    return Verdict("spam" if is_spam else "hold", found)


def is_crisis(draft, house=PolicyContext()):  # noqa: B008 (a house is frozen)
    """Return whether the words of a draft can mean a crisis, whatever help is needed."""
    return bool(urgent_reasons(draft, house))


def urgent_reasons(draft, house=PolicyContext()):  # noqa: B008 (a house is frozen)
    """Return the reasons that call for help, as they are stored: [[name, place], …]."""
    return [reason for rule in RULES if rule.help for reason in rule.reasons(draft, house)]


def is_urgent(reasons):
    """Return whether one of a comment's stored reasons calls for help."""
    return bool(help_needed(reasons))


def help_needed(reasons):
    """Return the kinds of help that stored reasons call for: some of `HELP`, in its order.

    A possible overdose calls for both an ambulance and somebody to talk to.
    """
    known = (BY_NAME[name] for name, _place in reasons if name in BY_NAME)
    needed = {kind for rule in known for kind in rule.help}
    return tuple(kind for kind in HELP if kind in needed)


def names_medicine(draft, house=PolicyContext()):  # noqa: B008 (a house is frozen)
    """Return whether a draft names a medicine that a language knows, or the owner."""
    text = draft.knowing(house).said["body"]
    known = [language.advice.names for language in LANGUAGES if language.advice]
    return any(DRUG in named(text, names).words for names in known)


def warnings(draft, house):
    """Return what a reader is asked before the words are sent, as (rule, words).

    Empty in a crisis: then the words are accepted, and help is shown at once.
    """
    draft = draft.knowing(house)
    if is_crisis(draft, house):
        return []
    told = []
    for rule in RULES:
        if rule.warning and (reasons := rule.reasons(draft, house)):
            told.append((rule.name, rule.warning.format(quotes=quotes(draft, reasons))))
    return told


def quotes(draft, reasons):
    """Return the words of a draft that reasons point to, each once: “40 mg”, “two tablets”."""
    found = {draft.quote(place): None for _rule, place in reasons}
    return ", ".join(f"“{quote}”" for quote in found)


def sentence(reason):
    """Return why a reason holds a comment, as a sentence for moderators."""
    known = REASONS.get(reason[0])
    return known.sentence if known else f"A rule that is no longer used held it ({reason[0]})."


def because(reasons):
    """Return the likely reason for a refusal: the first that a rule gives; else empty."""
    known = (BY_NAME[name].because for name, _place in reasons if name in BY_NAME)
    return next(filter(None, known), "")


def label(name):
    """Return the label of a reason for lists."""
    return REASONS[name].label if name in REASONS else name
