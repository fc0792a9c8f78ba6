"""How much of the code the tests have run: what they have not, then both totals.

    python -m tests.support.coverage_totals

After `coverage combine`. Less than 95 % of the lines, or of the branches, is a failure.
"""

import json
import sys
from pathlib import Path

from coverage import Coverage

LEAST = 95
NAMES = {"lines": "percent_statements_covered", "branches": "percent_branches_covered"}


def main():
    measured = Coverage()
    measured.load()
    measured.report()
    file = Path(measured.get_option("run:data_file")).with_name("report.json")
    measured.json_report(outfile=str(file))
    totals = json.loads(file.read_text(encoding="utf-8"))["totals"]
    found = {what: totals[name] for what, name in NAMES.items()}
    print(", ".join(f"{percent:.1f} % of the {what}" for what, percent in found.items()))
    too_few = [what for what, percent in found.items() if percent < LEAST]
    if too_few:
        sys.exit(f"At least {LEAST} % is wanted of the {' and the '.join(too_few)}.")


if __name__ == "__main__":
    main()
