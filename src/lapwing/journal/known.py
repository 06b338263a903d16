"""What was known at a moment: entries recorded by then, with the corrections known by then."""

from collections.abc import Callable, Iterable, Iterator
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


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Entries by ``order_of``; what they say is looked at only where their times are the same."""
    return _by_time_then_words(entries, lambda entry: (entry.at, entry.recorded))


def in_order_of_recording(entries: Iterable[Entry]) -> list[Entry]:
    """Entries in the order in which they were recorded; ties by their order among others."""
    return _by_time_then_words(entries, lambda entry: (entry.recorded, entry.at))


def _by_time_then_words(
    entries: Iterable[Entry], times: Callable[[Entry], tuple[datetime, datetime]]
) -> list[Entry]:
    ordered = sorted(entries, key=times)
    for start, same in _ties(ordered, times):
        ordered[start : start + len(same)] = sorted(same, key=order_of)
    return ordered


def _ties(
    ordered: list[Entry], times: Callable[[Entry], tuple[datetime, datetime]]
) -> Iterator[tuple[int, list[Entry]]]:
    """Every run of two or more entries with the same times, and where it starts."""
    start = 0
    for place in range(1, len(ordered) + 1):
        if place < len(ordered) and times(ordered[place]) == times(ordered[start]):
            continue
        if place - start > 1:
            yield start, ordered[start:place]
        start = place


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
    if not corrections:
        return tuple(in_order(known))
    standing = (
        spoken
        for entry in known
        if entry.corrects is None and (spoken := _as_corrected(entry, corrections)) is not None
    )
    return tuple(in_order(standing))


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
