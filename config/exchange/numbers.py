"""Which numbers of comments can be kept."""

from blog.models import Erasure
from comments.models import Comment
from config.backup.tables import Table
from config.models import ImportedRow

HIGHEST = 2**31 - 1
"""Higher numbers are no comment's of another blog, and would use up the ones of this."""
BATCH = 500


def reserve(highest):
    """Let new comments have numbers above `highest`, which an import is about to use."""
    table = Table(Comment._meta.label_lower, Comment)
    table.begin_after(max(highest, table.highest()))


def number_of(key):
    """Return the number that a comment could keep, or None."""
    is_number = key.isascii() and key.isdecimal() and 0 < len(key) <= 10 and key[0] != "0"
    return int(key) if is_number and int(key) <= HIGHEST else None


def free_numbers(keys):
    """Return {key: number} of the numbers that no comment here has or had."""
    numbers = {key: number for key in keys if (number := number_of(key))}
    wanted, taken = list(numbers.values()), set()
    for start in range(0, len(wanted), BATCH):
        some = wanted[start : start + BATCH]
        taken.update(Comment.objects.filter(pk__in=some).values_list("pk", flat=True))
        erased = Erasure.objects.filter(kind__startswith="comments.", row__in=some)
        taken.update(erased.values_list("row", flat=True))
        before = ImportedRow.objects.filter(kind="comment", row__in=some)
        taken.update(before.values_list("row", flat=True))
    return {key: number for key, number in numbers.items() if number not in taken}
