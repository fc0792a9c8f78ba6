from comments.policy.rule import Rule, whole

RULE = Rule(
    name="trap",
    label="Filled the hidden field",
    sentence="It filled in a hidden field. A browser may have done that by itself.",
    verdict="hold",
    find=lambda draft, house: whole(draft.trap),
)
