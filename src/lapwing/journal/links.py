"""Linked children: what is learnt of one is carried to the other's record while they are linked.

A link is known from when it was recorded until its end, its withdrawal or its correction to another
case was. What it carried until then stays carried: whoever asks what was known at a moment is told
the same, whatever became of the link later.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.journal.known import corrected_by, in_effect, in_order_of_recording


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """Two cases that belong to the same events, from when that was recorded until it was ended.

    ``entry`` is the one from which on it was so: what made the link, corrected it to this case, or
    took back its end.
    """

    entry: str
    case: str
    other: str
    since: datetime
    until: datetime | None = None


def links_among(entries: Iterable[Entry], kinds: Mapping[str, Kind]) -> tuple[Link, ...]:
    """The links that these entries made, those that were ended or withdrawn since included."""
    known = tuple(entries)
    corrected = corrected_by(known)
    bearing: dict[str, list[Entry]] = {}  # on each link: what makes it, ends it, or corrects those
    for entry in known:
        first = corrected.get(entry.id, entry)
        kind = kinds.get(first.kind)
        if kind is not None and kind.links_case:
            bearing.setdefault(first.id, []).append(entry)
        elif kind is not None and kind.unlinks_case and first.regarding is not None:
            made = corrected.get(first.regarding)
            bearing.setdefault(made.id if made else first.regarding, []).append(entry)
    return tuple(link for name, found in bearing.items() for link in _spans(name, found))


def _spans(name: str, bearing: list[Entry]) -> list[Link]:
    """A link as it stood from one moment of recording to the next."""
    found: list[Link] = []
    last = {entry.recorded: entry for entry in in_order_of_recording(bearing)}
    for moment, entry in last.items():
        standing = in_effect(bearing, moment)
        # What else is in effect ends it.
        now = _cases(standing[0]) if [one.id for one in standing] == [name] else None
        held = found[-1] if found and found[-1].until is None else None
        if held is not None and now == (held.case, held.other):
            continue
        if held is not None:
            found[-1] = replace(held, until=moment)
        if now is not None:
            found.append(Link(entry=entry.id, case=now[0], other=now[1], since=moment))
    return found


def _cases(entry: Entry) -> tuple[str, str] | None:
    """The two cases that an entry links, if it says which."""
    other = entry.answers.get("case")
    return (entry.case, other) if isinstance(other, str) and other != entry.case else None


def carried(
    entries: Iterable[Entry], kinds: Mapping[str, Kind], about: Mapping[str, str] | None = None
) -> tuple[Entry, ...]:
    """The entries that linked cases carry to each other, marked with where they come from.

    Direct links only, both ways; nothing that was carried is carried on. What was recorded before
    the link is known on the other case from the moment of the link, not earlier; what is recorded
    once it has ended is not carried. ``about`` gives the child of a case where no entry here does;
    without it nothing is known on a case before its first entry.
    """
    everything = tuple(entries)
    links = links_among(everything, kinds)
    if not links:
        return ()
    children = {entry.case: entry.about for entry in everything} | dict(about or {})
    heard_of = _first_recorded(everything, but=about or {})
    telling = _telling(everything, kinds)
    found: dict[str, Entry] = {}
    for link in links:
        for source, target in ((link.case, link.other), (link.other, link.case)):
            if target not in children:
                continue
            since = max(link.since, heard_of.get(target, link.since))
            for entry in telling.get(source, ()):
                recorded = max(entry.recorded, since)
                if link.until is not None and recorded >= link.until:
                    continue
                copy = replace(
                    entry,
                    id=carried_id(entry.id, target),
                    case=target,
                    about=children[target],
                    recorded=recorded,
                    regarding=carried_id(entry.regarding, target) if entry.regarding else None,
                    corrects=carried_id(entry.corrects, target) if entry.corrects else None,
                    household=None,
                    carried_from=entry.id,
                )
                held = found.get(copy.id)
                if held is None or copy.recorded < held.recorded:
                    found[copy.id] = copy
    return tuple(found.values())


def carried_id(entry: str, case: str) -> str:
    """The id under which a linked child's entry stands on another case."""
    return f"{entry}~{case}"


def _first_recorded(entries: Iterable[Entry], *, but: Mapping[str, str]) -> dict[str, datetime]:
    """When each case was first heard of, but those that were known in another way."""
    found: dict[str, datetime] = {}
    for entry in entries:
        if entry.case not in but:
            found[entry.case] = min(entry.recorded, found.get(entry.case, entry.recorded))
    return found


def _telling(entries: Iterable[Entry], kinds: Mapping[str, Kind]) -> dict[str, list[Entry]]:
    """What each case's links carry: entries of the kinds that carry, and what corrects those."""
    known = tuple(entries)
    corrected = corrected_by(known)
    found: dict[str, list[Entry]] = {}
    for entry in known:
        kind = kinds.get(corrected.get(entry.id, entry).kind)
        if kind is not None and kind.carries:
            found.setdefault(entry.case, []).append(entry)
    return found
