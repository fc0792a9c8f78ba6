from comments.policy.rule import Rule, whole


def find(draft, house):
    """Find nothing without script: then the time of typing is unknown."""
    return whole(draft.seconds is not None and draft.seconds < house.min_seconds)


RULE = Rule(
    name="too_fast",
    label="Typed impossibly fast",
    sentence="It was typed faster than a person types.",
    verdict="hold",
    find=find,
)
