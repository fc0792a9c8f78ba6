"""What goes when a row is deleted, in an owner's words."""

SAYS = {}
"""The functions that `goes_with` has registered, by the model's label."""


def goes_with(label):
    """The decorated function says what goes with a row of this model, in sentences.

    Whoever hangs something on a row says so: `blog` knows nothing of comments.
    """

    def register(function):
        SAYS.setdefault(label.lower(), []).append(function)
        return function

    return register


def what_goes_with(row):
    """All that is said about the end of a row, as a list of sentences."""
    functions = SAYS.get(row._meta.label_lower, ())
    return [sentence for function in functions for sentence in function(row)]


def named(rows, limit=10):
    """The rows by name, as one reads them: “A”, “B” and 3 more."""
    rows = list(rows)
    names = [f"“{row}”" for row in rows[:limit]]
    if len(rows) > limit:
        return f"{', '.join(names)} and {len(rows) - limit} more"
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
