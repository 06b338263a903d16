"""A benchmark's table: every peer a row, every measure a column, with ratios and their spread."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass

from lapwing.bench.rounds import Readings, Spread, ratios, spread


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """One of the project's targets, and what this run read against it.

    ``met`` is nothing where this run cannot tell.
    """

    key: str
    says: str
    read: str
    met: bool | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """The readings of one benchmark.

    Ratios are of the first measure of ``measures``, to the peer named ``against``, or to the one
    that a row names itself.
    """

    title: str
    work: str
    against: str
    measures: tuple[str, ...]
    readings: tuple[Readings, ...]
    targets: tuple[Target, ...] = ()
    notes: tuple[str, ...] = ()


def machine() -> dict[str, object]:
    """What it ran on, and how busy that was: a number without this is no number."""
    return {
        "processors": len(os.sched_getaffinity(0)),
        "load": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
        "system": platform.platform(terse=True),
    }


def as_data(table: Table) -> dict[str, object]:
    """The table as plain data, for ``--json``."""
    return {
        "title": table.title,
        "work": table.work,
        "against": table.against,
        "machine": machine(),
        "rows": [
            {
                "name": row.name,
                "what": row.what,
                "rounds": len(row.rounds),
                "ratio": _data(spread(_ratios(row, table))),
                "ratio to": row.against or table.against,
                "ratio of": _shared(row, table),
                "measures": {
                    measure: _data(spread(row.of(measure)))
                    for measure in table.measures
                    if row.of(measure)
                },
            }
            for row in table.readings
        ],
        "targets": [
            {"key": t.key, "says": t.says, "read": t.read, "met": t.met} for t in table.targets
        ],
        "notes": list(table.notes),
    }


def as_text(table: Table) -> str:
    """The table as it is printed: the median, and in brackets the least and the most."""
    head = ("", "", f"times {table.against}", *table.measures)
    rows = [
        (
            row.name,
            row.what,
            _cell(spread(_ratios(row, table))) + _of_what(row, table),
            *(_cell(spread(row.of(measure))) for measure in table.measures),
        )
        for row in table.readings
    ]
    widths = [max(len(line[column]) for line in (head, *rows)) for column in range(len(head))]
    lines = [
        table.title,
        table.work,
        "  ".join(f"{key} {value}" for key, value in machine().items()),
        "",
        *("  ".join(_pad(line, widths)).rstrip() for line in (head, *rows)),
    ]
    if table.targets:
        lines += ["", *(_target(target) for target in table.targets)]
    return "\n".join([*lines, *(["", *table.notes] if table.notes else [])])


def _ratios(row: Readings, table: Table) -> tuple[float, ...]:
    return ratios(row, _reference(row, table), _shared(row, table))


def _reference(row: Readings, table: Table) -> Readings:
    against = row.against or table.against
    return next(one for one in table.readings if one.name == against)


def _shared(row: Readings, table: Table) -> str:
    """The first measure that this row has and the reference has too."""
    reference = _reference(row, table)
    both = [m for m in table.measures if row.of(m) and reference.of(m)]
    return both[0] if both else table.measures[0]


def _of_what(row: Readings, table: Table) -> str:
    """Which measure the ratio is of and to what, where it is not the first one or the table's."""
    shared = _shared(row, table)
    measure = "" if shared == table.measures[0] else f", {shared}"
    return measure + (f", of {row.against}" if row.against else "")


def _pad(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [
        text.ljust(width) if column < 2 else text.rjust(width)
        for column, (text, width) in enumerate(zip(line, widths, strict=True))
    ]


def _data(found: Spread | None) -> dict[str, float] | None:
    if found is None:
        return None
    return {"median": found.median, "least": found.least, "most": found.most}


def _cell(found: Spread | None) -> str:
    if found is None:
        return "-"
    return f"{figure(found.median)} ({figure(found.least)} to {figure(found.most)})"


def figure(number: float) -> str:
    """A number to three figures, as it is read out; a share that is nearly whole to four."""
    if 0.9 <= number < 1:
        return f"{number:.4f}"
    if number >= 1_000_000:
        return f"{number / 1_000_000:.3g}M"
    if number >= 10_000:
        return f"{number / 1000:.3g}k"
    if number >= 1000:
        return f"{number:,.0f}"
    return f"{number:.3g}"


def _target(target: Target) -> str:
    said = {True: "met", False: "not met", None: "cannot be told from this run"}[target.met]
    return f"{target.key}: {target.says}. Read: {target.read}. {said.capitalize()}."
