from comments.policy.rule import Rule, whole


def find(draft, house):
    """Find new writers, but only where returning writers are published at once."""
    return whole(draft.writer_is_new and house.mode == "known-publish")


RULE = Rule(
    name="first",
    label="First comment of its writer",
    sentence="Nothing by this writer has been published before.",
    verdict="hold",
    find=find,
    is_suspicion=False,
)
