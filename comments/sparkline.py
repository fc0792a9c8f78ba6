"""Draws a thread: one bar for each comment, by length and depth, the team's in colour.

It is drawn when the thread changes and stored with it, at about ten bytes a comment. It says
nothing that the number of thoughts beside it does not, so it is hidden from screen readers.
"""

BARS = 48
STEP = 5
DROP = 6
DEEPEST = 4
SHORTEST, LONGEST = 4, 22
CHARACTERS_A_UNIT = 20


def draw(rows):
    """Return an SVG for rows in reading order; empty without rows.

    Each row is (level, characters, by the team).
    """
    if not rows:
        return ""
    bars = {"": [], "t": []}
    depth = 0
    for number, (level, characters, by_team, *_) in enumerate(sample(rows)):
        x, top = 2 + STEP * number, 2 + DROP * min(level, DEEPEST)
        length = min(max(characters // CHARACTERS_A_UNIT, SHORTEST), LONGEST)
        depth = max(depth, top + length)
        bars["t" if by_team else ""].append(f"M{x} {top}v{length}")
    width, height = STEP * min(len(rows), BARS), depth + 2
    paths = f'<path d="{"".join(bars[""])}"/>' if bars[""] else ""
    paths += f'<path class="t" d="{"".join(bars["t"])}"/>' if bars["t"] else ""
    return (
        f'<svg class="map" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'aria-hidden="true">{paths}</svg>'
    )


def sample(rows):
    """Return at most `BARS` rows, evenly spread from the first to the last."""
    if len(rows) <= BARS:
        return rows
    return [rows[number * (len(rows) - 1) // (BARS - 1)] for number in range(BARS)]
