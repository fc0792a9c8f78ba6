from comments.policy.rule import Rule, in_fields
from comments.policy.words import find

RULE = Rule(
    name="held_words",
    label="Words on the list to hold",
    sentence="It uses words that this blog does not publish without checking.",
    verdict="hold",
    find=lambda draft, house: in_fields(draft.texts, lambda text: find(house.held_words, text)),
)
