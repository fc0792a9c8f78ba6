from comments.policy.rule import Rule, whole

RULE = Rule(
    name="repeated",
    label="Repeats another comment",
    sentence="Another comment says the same, word for word.",
    verdict="hold",
    find=lambda draft, house: whole(draft.repeats),
)
