from comments.policy.rule import Rule, whole

RULE = Rule(
    name="trap",
    label="Filled the hidden field",
    sentence="It filled in a field that people do not see.",
    verdict="spam",
    find=lambda draft, house: whole(draft.trap),
)
