"""What feeds, and the programs that read them, know a thing by. It never changes, whatever the
address of the post, the domain or the scheme becomes.

A post and a comment keep a `urn:uuid:` of their own. Those from before that keep the address that
they were known by: a path, under the origin that `Blog.record_origin` noted.
"""

import uuid


def new_guid():
    return uuid.uuid4().urn


def whole(guid, blog):
    """The identifier of a post or a comment of `blog`, as feeds have it."""
    return f"{blog.origin_of_guids}{guid}" if guid.startswith("/") else guid


def of_list(path, blog, name):
    """The identifier of a list of `blog`: of the one at `path`, which is called `name`."""
    if blog.origin_of_guids:
        return f"{blog.origin_of_guids}{path}"
    return uuid.uuid5(uuid.UUID(str(blog.identity)), name).urn


def of_replies(guid, blog):
    """The identifier of what was said to the post that has this one."""
    if guid.startswith("urn:uuid:"):
        return uuid.uuid5(uuid.UUID(guid), "comments").urn
    return f"{whole(guid, blog)}#comments"
