from comments.policy.rule import Rule, whole

RULE = Rule(
    name="everything",
    label="Everything is read first",
    sentence="Every comment on this blog is read before it appears.",
    verdict="hold",
    find=lambda draft, house: whole(house.mode == "hold-all"),
    is_suspicion=False,
)
