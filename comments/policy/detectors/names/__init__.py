"""Decides whether a typed name looks like one of the team, an office or the blog itself.

letters.py  names as they look: without case, accents, spaces and look-alike letters
people.py   names of the team, in the ways that people write a name
offices.py  “Mod team”, “Editor”, “Site admin”, and the name of the blog
"""

from comments.policy.detectors.names.offices import is_blog, is_office
from comments.policy.detectors.names.people import is_person

__all__ = ["is_blog", "is_office", "is_person"]
