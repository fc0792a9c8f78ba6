from comments.policy.detectors.links import host_of, is_within, links
from comments.policy.rule import Rule


def find(draft, house):
    """Find a banned writer, or links to a banned host or its subdomains."""
    found = [None] if house.writer_is_banned else []
    if not house.banned_hosts:
        return found
    website = [("website", 0, len(draft.website), draft.website)] if draft.website else []
    for field, start, end, url in [*(("body", *link) for link in links(draft.body)), *website]:
        if any(is_within(host_of(url), banned) for banned in house.banned_hosts):
            found.append((field, start, end) if end > start else None)
    return found


RULE = Rule(
    name="banned",
    label="Banned",
    sentence="A moderator banned its writer, or a site that it links to.",
    verdict="refuse",
    find=find,
)
