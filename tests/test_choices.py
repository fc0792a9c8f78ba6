"""Statuses and verbs are named in Python, as `Comment.Status.APPROVED`, and typed in one place."""

import ast

from django.conf import settings

from blog.models import Mail, Post
from comments.models import Comment, Decision

CHOICES = {
    "status": Comment.Status.values + Post.Status.values,
    "from_status": Comment.Status.values,
    "to_status": Comment.Status.values,
    "verb": Decision.Verb.values,
    "because": Decision.Because.values,
    "state": Mail.State.values,
}
"""Columns with choices, and their values."""

TYPED_BY_HAND = {
    # The policy knows no models; its rules name the reasons that a moderator chooses.
    "comments/policy/",
    # What the files of other programs call a status.
    "config/exchange/",
}


def modules():
    """The paths of our modules, without migrations, which keep the values of their time."""
    found = [
        path
        for app in ("blog", "comments", "config")
        for path in (settings.BASE_DIR / app).rglob("*.py")
    ]
    paths = sorted(
        path.relative_to(settings.BASE_DIR).as_posix()
        for path in found
        if "migrations" not in path.parts
    )
    return [path for path in paths if not path.startswith(tuple(TYPED_BY_HAND))]


def strings(node):
    """The text of a constant, or of each in a list, a tuple or a set."""
    inner = getattr(node, "elts", [node])
    return {constant.value for constant in inner if isinstance(constant, ast.Constant)}


def retyped(node):
    """The values of choices that a call, a keyword or a comparison has as text."""
    pairs = []
    if isinstance(node, ast.keyword) and node.arg:
        pairs = [(node.arg.removesuffix("__in").rpartition("__")[2], node.value)]
    elif isinstance(node, ast.Compare):
        sides = [node.left, *node.comparators]
        names = {getattr(side, "attr", getattr(side, "id", "")) for side in sides}
        pairs = [(name, side) for name in names for side in sides]
    elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") in {"record", "_decide"}:
        pairs = [("verb", argument) for argument in node.args]
    return {value for name, side in pairs for value in strings(side) & {*CHOICES.get(name, [])}}


def without_meta(node):
    """The nodes of a module, but for classes Meta: there, the names of the class are unknown."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.ClassDef) and child.name == "Meta"):
            yield from without_meta(child)


def test_the_values_of_choices_are_named_and_not_typed_again():
    found = {
        (path, value)
        for path in modules()
        for node in without_meta(ast.parse((settings.BASE_DIR / path).read_text("utf-8")))
        for value in retyped(node)
    }

    assert "comments/models/querysets.py" in modules()
    assert found == set()


def test_a_value_that_is_typed_again_would_be_found():
    for line, value in [
        ("rows.filter(status='approved')", "approved"),
        ("rows.filter(comment__status__in=['spam', 'x'])", "spam"),
        ("comment.status == 'pending'", "pending"),
        ("decision.verb in {'hold'}", "hold"),
        ("self.record('note', by=by)", "note"),
    ]:
        nodes = ast.walk(ast.parse(line))
        assert {found for node in nodes for found in retyped(node)} == {value}
