"""Benchmark of matching: right links on others' sets, and the search among ever more people."""

from collections.abc import Sequence

from lapwing.bench.matching_sets import missing
from lapwing.bench.progress import say
from lapwing.bench.table import Table

PEOPLE = (100_000, 1_000_000)
LARGE = 5_000_000
QUICK_PEOPLE = 1_500
HOW_TO_GET = "pip install --require-hashes -r requirements-peers.txt, beside Lapwing's own"


def bench(
    *, quick: bool = False, sets: bool = False, people: Sequence[int] = (), large: bool = False
) -> tuple[Table, ...]:
    """The tables that were asked for; all of them where nothing was chosen."""
    tables = []
    absent = missing()
    if absent:
        say(f"Not installed: {', '.join(absent)}. Get them by {HOW_TO_GET}.")
    if not people and not absent:
        from lapwing.bench.matching_outside import SETS, outside

        tables.append(outside(tuple(SETS)[:1] if quick else tuple(SETS)))
    if not (people or sets or quick):
        from lapwing.bench.matching_fair import fair

        tables.append(fair())
    if not sets:
        from lapwing.bench.matching_search import search

        sizes = [QUICK_PEOPLE] if quick else [*(people or PEOPLE), *([LARGE] if large else [])]
        for size in sizes:
            tables += search(size, absent=absent, quick=quick)
    if not tables:
        from lapwing.bench.installation import NotMeasured

        raise NotMeasured(
            f"The sets come with packages that are not installed ({', '.join(absent)}). "
            f"Get them by {HOW_TO_GET}."
        )
    return tuple(tables)
