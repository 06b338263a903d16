"""What was known at a moment: entries recorded by then, with the corrections known by then."""

from collections.abc import Callable, Iterable, Iterator, Mapping
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

    The latest correction in effect gives an entry its answers and its time; the entry keeps its id
    and the moment at which it was first recorded. A withdrawal takes out what it names: an entry,
    a correction (what stood before it comes back), or another withdrawal.
    """
    known = [entry for entry in entries if known_at is None or entry.recorded <= known_at]
    corrections = _corrections(known)
    if not corrections:
        return tuple(in_order(known))
    standing = (
        spoken
        for entry in known
        if entry.corrects is None and (spoken := _as_corrected(entry, corrections)) is not None
    )
    return tuple(in_order(standing))


def corrected_by(entries: Iterable[Entry]) -> dict[str, Entry]:
    """The entry that each correction and withdrawal is of in the end, by the correction's id."""
    known = tuple(entries)
    corrections = _corrections(known)
    return {
        correction.id: entry
        for entry in known
        if entry.corrects is None and entry.id in corrections
        for correction in _with_corrections(entry, corrections)[1:]
    }


def _corrections(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """The corrections and withdrawals of each entry that has any."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.corrects is not None:
            found.setdefault(entry.corrects, []).append(entry)
    return found


def _with_corrections(entry: Entry, corrections: Mapping[str, list[Entry]]) -> list[Entry]:
    """An entry and all that corrects it, each after what it corrects.

    What is neither a withdrawal nor of the kind of what it corrects says nothing of it.
    """
    found = [entry]
    for one in found:  # which grows meanwhile
        found += (by for by in corrections.get(one.id, ()) if by.kind in (one.kind, WITHDRAWN))
    return found


def replaced_by(entries: Iterable[Entry], known_at: datetime | None = None) -> dict[str, Entry]:
    """What stands in the place of each entry that does not stand itself: the latest in effect."""
    known = [entry for entry in entries if known_at is None or entry.recorded <= known_at]
    corrections = _corrections(known)
    return {
        replaced: by
        for entry in known
        if entry.corrects is None and entry.id in corrections
        for replaced, by in _heard(entry, corrections)[1].items()
    }


def _as_corrected(entry: Entry, corrections: Mapping[str, list[Entry]]) -> Entry | None:
    """The entry as its corrections leave it: each may itself be corrected, or withdrawn."""
    if entry.id not in corrections:
        return entry
    spoken = _heard(entry, corrections)[0][entry.id]
    if spoken is None or spoken is entry:
        return spoken
    return replace(entry, at=spoken.at, answers=spoken.answers)


def _heard(
    entry: Entry, corrections: Mapping[str, list[Entry]]
) -> tuple[dict[str, Entry | None], dict[str, Entry]]:
    """Of an entry and of each of its corrections: what gives it its answers, and what replaced it.

    Nothing gives answers to what is withdrawn.
    """
    speaks: dict[str, Entry | None] = {}
    replaced: dict[str, Entry] = {}
    for one in reversed(_with_corrections(entry, corrections)):
        last = one
        for by in corrections.get(one.id, ()):
            said = speaks.get(by.id)
            if said is not None and (last is one or _later(said, last)):
                last, replaced[one.id] = said, by
        withdrawn = one.id in replaced and replaced[one.id].kind == WITHDRAWN
        speaks[one.id] = None if withdrawn else last
    return speaks, replaced


def _later(one: Entry, other: Entry) -> bool:
    return (one.recorded, order_of(one)) > (other.recorded, order_of(other))
