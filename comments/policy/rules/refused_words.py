from comments.policy.rule import Rule, in_fields
from comments.policy.words import find

RULE = Rule(
    name="refused_words",
    label="Words on the list to refuse",
    sentence="It uses words that this blog does not accept.",
    verdict="refuse",
    find=lambda draft, house: in_fields(draft.texts, lambda text: find(house.refused_words, text)),
)
