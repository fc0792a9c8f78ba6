from comments.policy.detectors.names import is_blog, is_office, is_person
from comments.policy.rule import Rule


def find(draft, house):
    """Find a name of the team in any spelling, an office of the blog, or the blog's name."""
    name = draft.name
    is_found = bool(name) and (
        any(is_person(name, known) for known in house.team_names)
        or is_office(name)
        or is_blog(name, house.blog_name, house.team_names)
    )
    return [("name", 0, len(name))] if is_found else []


RULE = Rule(
    name="imitation",
    label="Looks like a name of the team",
    sentence="Its name looks like that of somebody on the team, or of the blog itself.",
    verdict="hold",
    find=find,
)
