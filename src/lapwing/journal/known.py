"""What was known at a moment: entries recorded by then, with the corrections known by then."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from lapwing.base.canonical import canonical_json
from lapwing.journal.entry import Entry

WITHDRAWN = "entry-withdrawn"


def order_of(entry: Entry) -> tuple[datetime, datetime, bytes]:
    """Where an entry stands among others: by when it happened, was recorded, and what it says.

    Never by id, and never by order of arrival: a phone that was out of signal decides those.
    """
    said = {name: list(v) if isinstance(v, tuple) else v for name, v in entry.answers.items()}
    words = canonical_json([entry.kind, entry.case, entry.about, entry.by.user, said])
    return (entry.at, entry.recorded, words)


def in_effect(entries: Iterable[Entry], known_at: datetime | None = None) -> tuple[Entry, ...]:
    """The entries that count, in order, by what was known at ``known_at`` (or by all of it).

    The latest correction known gives an entry its answers and its time; the entry keeps its id
    and the moment at which it was first recorded. A withdrawal takes it out of effect.
    """
    known = [entry for entry in entries if known_at is None or entry.recorded <= known_at]
    corrections: dict[str, list[Entry]] = {}
    for entry in known:
        if entry.corrects is not None:
            corrections.setdefault(entry.corrects, []).append(entry)
    standing = (
        spoken
        for entry in known
        if entry.corrects is None and (spoken := _as_corrected(entry, corrections)) is not None
    )
    return tuple(sorted(standing, key=order_of))


def _as_corrected(entry: Entry, corrections: dict[str, list[Entry]]) -> Entry | None:
    """The entry as its corrections leave it: a correction may itself be corrected."""
    pending, found = [entry.id], list[Entry]()
    while pending:
        answers = corrections.get(pending.pop(), [])
        found += answers
        pending += [correction.id for correction in answers]
    if not found:
        return entry
    last = max(found, key=lambda correction: (correction.recorded, order_of(correction)))
    if last.kind == WITHDRAWN:
        return None
    return replace(entry, at=last.at, answers=last.answers)
