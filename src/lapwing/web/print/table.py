"""Writes a table for a spreadsheet: every letter as it was given, and no cell that would run.

A spreadsheet runs a cell that begins as a formula does. Such a cell begins with an apostrophe,
which the spreadsheet takes for "this is text"; nothing else of it is changed.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

# Of these the last four are the wide forms, which some editions of Excel read as the narrow ones.
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_MARK = "\N{BYTE ORDER MARK}"  # or Excel reads UTF-8 as something else, and spoils names


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The table as RFC 4180 has it, in UTF-8, its columns named in the first line."""
    out = StringIO(newline="")
    written = csv.writer(out)
    for row in (columns, *rows):
        written.writerow([safe(cell) for cell in row])
    return (_MARK + out.getvalue()).encode()


def safe(cell: str) -> str:
    """The cell, or the same behind an apostrophe where a spreadsheet would run it."""
    return f"'{cell}" if cell.startswith(_BEGINS_A_FORMULA) else cell
