from comments.policy.rule import Rule, whole

RULE = Rule(
    name="reported",
    label="Reported by readers",
    sentence="Readers reported it.",
    verdict="hold",
    find=lambda draft, house: whole(draft.reports >= house.reports_to_hold),
)
