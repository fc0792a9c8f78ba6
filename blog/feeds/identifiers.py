"""Permanent identifiers in feeds.

They stay the same when the address of a post, the domain or the scheme changes.

Posts and comments have a `urn:uuid:` of their own. Older ones keep their former identifier: a path
under the origin that `Blog.record_origin` stored.
"""

import uuid


def new_guid():
    """Return a new identifier of an entry, which no later address changes."""
    return uuid.uuid4().urn


def whole(guid, blog):
    """Return the feed identifier of a post or a comment of `blog`."""
    return f"{blog.origin_of_guids}{guid}" if guid.startswith("/") else guid


def of_list(path, blog, name):
    """Return the feed identifier of the list at `path` of `blog`, which is called `name`."""
    if blog.origin_of_guids:
        return f"{blog.origin_of_guids}{path}"
    return uuid.uuid5(uuid.UUID(str(blog.identity)), name).urn


def of_replies(guid, blog):
    """Return the feed identifier of the comments of the post with this identifier."""
    if guid.startswith("urn:uuid:"):
        return uuid.uuid5(uuid.UUID(guid), "comments").urn
    return f"{whole(guid, blog)}#comments"
