"""Linked children: what is learnt of one is carried to the other's record while they are linked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.journal.known import in_effect


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """Two cases that belong to the same events, from when that was recorded until it was ended."""

    entry: str
    case: str
    other: str
    since: datetime
    until: datetime | None = None


def links_among(entries: Iterable[Entry], kinds: Mapping[str, Kind]) -> tuple[Link, ...]:
    """The links that these entries make, and end."""
    counted = in_effect(entries)
    ended = {
        entry.regarding: entry.recorded
        for entry in counted
        if entry.regarding and (kind := kinds.get(entry.kind)) and kind.unlinks_case
    }
    return tuple(
        Link(
            entry=entry.id,
            case=entry.case,
            other=other,
            since=entry.recorded,
            until=ended.get(entry.id),
        )
        for entry in counted
        if (kind := kinds.get(entry.kind))
        and kind.links_case
        and isinstance(other := entry.answers.get("case"), str)
    )


def carried(
    entries: Iterable[Entry], kinds: Mapping[str, Kind], about: Mapping[str, str] | None = None
) -> tuple[Entry, ...]:
    """The entries that linked cases carry to each other, marked with where they come from.

    Direct links only, both ways; nothing that was carried is carried on. What was recorded before
    the link is known on the other case from the moment of the link, not earlier. ``about`` gives
    the child of a case, where no entry here does.
    """
    everything = tuple(entries)
    children = {entry.case: entry.about for entry in everything} | dict(about or {})
    found: dict[str, Entry] = {}
    for link in links_among(everything, kinds):
        for source, target in ((link.case, link.other), (link.other, link.case)):
            if target not in children:
                continue
            for entry in everything:
                if entry.case != source or not _is_carried(entry, everything, kinds):
                    continue
                if link.until is not None and entry.recorded >= link.until:
                    continue
                copy = replace(
                    entry,
                    id=carried_id(entry.id, target),
                    case=target,
                    about=children[target],
                    recorded=max(entry.recorded, link.since),
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


def _is_carried(entry: Entry, everything: tuple[Entry, ...], kinds: Mapping[str, Kind]) -> bool:
    kind = kinds.get(entry.kind)
    if kind is not None and kind.carries:
        return True
    if entry.corrects is None:
        return False
    corrected = next((one for one in everything if one.id == entry.corrects), None)
    return corrected is not None and _is_carried(corrected, everything, kinds)
