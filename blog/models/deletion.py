"""What else is deleted with a row, in words for its owner."""

SAYS = {}
"""Functions registered with `goes_with`, by the model's label."""


def goes_with(label):
    """Register a function that returns sentences about what is deleted with a row of this model.

    Apps above this one use it: `blog` knows nothing of comments.
    """

    def register(function):
        SAYS.setdefault(label.lower(), []).append(function)
        return function

    return register


def what_goes_with(row):
    """Return all sentences about the deletion of a row."""
    functions = SAYS.get(row._meta.label_lower, ())
    return [sentence for function in functions for sentence in function(row)]


def named(rows, limit=10):
    """Return the names of rows in words: “A”, “B” and 3 more."""
    rows = list(rows)
    names = [f"“{row}”" for row in rows[:limit]]
    if len(rows) > limit:
        return f"{', '.join(names)} and {len(rows) - limit} more"
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
