"""Computes the bars of a chart: one bar a day, with its parts stacked.

`templates/comments/_chart.html` draws them. One path holds all bars of an outcome, at about fifteen
bytes a bar, so that 90 days need fewer bytes than the table beside them.
"""

from dataclasses import dataclass

WIDTH, HEIGHT = 304, 176
LEFT, TOP, BOTTOM = 40, 16, 146
"""Pixels. The width is that of the queue's side column."""

PARTS = ("published", "refused", "spam", "held")
GAP = 1
LABELS = 3


@dataclass
class Chart:
    days: list
    top: int
    bars: list
    lines: list
    labels: list

    @property
    def busy_days(self):
        """Return the days with a comment for the table, the latest first."""
        return [day for day in reversed(self.days) if day.total]


def draw(days):
    """Return the chart of some days. Each day has a `date`, the `PARTS` and their `total`."""
    top = top_of(max(day.total for day in days))
    step = (WIDTH - LEFT) / len(days)
    bars = {part: [] for part in PARTS}
    for number, day in enumerate(days):
        below = BOTTOM
        for part in PARTS:
            if count := getattr(day, part):
                tall = count * (BOTTOM - TOP) / top
                bars[part].append(bar(LEFT + number * step, below, step, tall))
                below -= tall
    every = len(days) // LABELS
    return Chart(
        days=days,
        top=top,
        bars=[(part, "".join(paths)) for part, paths in bars.items() if paths],
        lines=[(value, short(height_of(value, top))) for value in (0, top // 2, top)],
        labels=[
            (days[number].date, short(LEFT + (number + 0.5) * step))
            for number in range(0, len(days), every)[:LABELS]
        ],
    )


def bar(left, below, step, tall):
    """Return the path of one part of a day: a rectangle with gaps to its neighbours."""
    wide, tall = step - min(GAP * 3, step / 4), max(tall - GAP, 0.5)
    return f"M{short(left)} {short(below)}h{short(wide)}v{short(-tall)}h{short(-wide)}z"


def height_of(value, top):
    """Return where a value is in the drawing, from its top."""
    return BOTTOM - value * (BOTTOM - TOP) / top


def top_of(most):
    """Return the top of the scale: the least of 2, 4, 10, 20, 40, 100 … not below `most`."""
    top = 2
    while top < most:
        top = top * 5 // 2 if str(top)[0] == "4" else top * 2
    return top


def short(number):
    """Return a coordinate with one decimal, or with none."""
    return f"{number:.1f}".removesuffix(".0")
