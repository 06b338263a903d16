"""Shows what a replay found: as JSON for programs, and as tables for people."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from lapwing.base.clock import london, utc
from lapwing.duties.cited import cited
from lapwing.duties.language import Rulebook
from lapwing.duties.numbers import Numbers
from lapwing.duties.obligation import state
from lapwing.duties.replay import Replayed

Row = dict[str, str | None]
WIDEST = 60


def as_json(
    found: Replayed | None, books: Iterable[Rulebook], numbers: Numbers
) -> dict[str, list[Row]]:
    """What was found, as published: moments are RFC 3339 in UTC, nothing is left out."""
    books = tuple(books)
    if found is None:
        return {"obligations": [], "alerts": [], "refusals": [], "signals": []}
    duties = {duty.key: duty for book in books for duty in book.duties}
    signals = {signal.key: signal for book in books for signal in book.signals}
    obligations: list[Row] = []
    for one in found.obligations:
        duty = duties[one.duty]
        rests_on = cited(one, duty, numbers)
        done = one.outcome == "done"
        obligations.append(
            {
                "duty": one.duty,
                "about": one.about,
                "case": one.case,
                "begun_by": one.begun_by,
                "begun_at": instant(one.begun_at),
                "due_at": instant(one.due_at),
                "state": state(one, found.as_at).value,
                "done_by": one.closed_by if done else None,
                "done_at": instant(one.closed_at) if done else None,
                "owner": duty.owner.key,
                "weight": rests_on.weight.value,
                "source": rests_on.source,
            }
        )
    return {
        "obligations": obligations,
        "alerts": [
            {
                "at": instant(one.at),
                "to": one.to,
                "signal" if one.signal else "duty": one.rule,
                "about": one.about,
                "case": one.case,
                "why": one.why,
            }
            for one in found.alerts
        ],
        "refusals": [
            {"entry": one.entry, "gate": one.gate, "why": one.why} for one in found.refusals
        ],
        "signals": [
            {
                "signal": one.signal,
                "about": one.about,
                "case": one.case,
                "at": instant(one.at),
                "why": signals[one.signal].why,
                "cleared_at": instant(one.cleared_at),
            }
            for one in found.signals
        ],
    }


def instant(moment: datetime | None) -> str | None:
    """A moment as JSON has it, without decimals where there are none: 2026-03-02T10:00:00Z."""
    return None if moment is None else utc(moment).isoformat().replace("+00:00", "Z")


def as_table(found: Replayed | None, books: Iterable[Rulebook], numbers: Numbers) -> str:
    """What was found, as tables in London time."""
    if found is None:
        return "Nothing had been recorded."
    told = as_json(found, books, numbers)
    parts = [f"As at {_short(found.as_at)}, London time."]
    for title, columns in _TABLES.items():
        rows = told[title.lower()]
        if not rows:
            parts.append(f"{title}: none.")
            continue
        cells = [[_cell(name, row) for name in columns.values()] for row in rows]
        parts.append("\n".join([f"{title}: {len(rows):,}", *_aligned([*columns], cells)]))
    return "\n\n".join(parts)


_TABLES = {
    "Obligations": {
        "Due": "due_at",
        "State": "state",
        "Duty": "duty",
        "Case": "case",
        "Begun by": "begun_by",
        "Done by": "done_by",
        "Owner": "owner",
        "Weight": "weight",
    },
    "Alerts": {"At": "at", "To": "to", "Rule": "duty", "Case": "case", "Why": "why"},
    "Refusals": {"Entry": "entry", "Gate": "gate", "Why": "why"},
    "Signals": {
        "At": "at",
        "Signal": "signal",
        "Case": "case",
        "Until": "cleared_at",
        "Why": "why",
    },
}


def _cell(name: str, row: Row) -> str:
    value = row.get(name) or (row.get("signal") if name == "duty" else None)
    if value is None:
        return "-"
    if name in ("at", "due_at", "cleared_at"):
        return _short(datetime.fromisoformat(value))
    return "".join(character if character.isprintable() else "?" for character in value)


def _short(moment: datetime) -> str:
    return f"{london(moment):%a %Y-%m-%d %H:%M}"


def _aligned(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [
        min(WIDEST, max(len(row[place]) for row in [heads, *rows])) for place in range(len(heads))
    ]
    return [
        "  "
        + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in [heads, *rows]
    ]
