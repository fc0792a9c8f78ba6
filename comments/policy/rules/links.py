from comments.policy.detectors.links import links
from comments.policy.rule import Rule, whole

RULE = Rule(
    name="links",
    label="Many links",
    sentence="It has more links than we publish without checking.",
    verdict="hold",
    find=lambda draft, house: whole(len(links(draft.body)) > house.max_links),
)
