"""When signals are raised: a pattern seen, or repeated, or a quiet that lasted too long."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from lapwing.base.clock import london_date
from lapwing.duties.course import Beginning, Course
from lapwing.duties.history import Placed
from lapwing.duties.language import Confidence, Duty, Every, Quiet, Repeated, Seen, Signal
from lapwing.duties.states import Group
from lapwing.journal.entry import Entry
from lapwing.record.roles import SERGEANT


@dataclass(frozen=True, kw_only=True, slots=True)
class Raised:
    """One signal at its moment; ``cleared_at`` is when a quiet was broken, if it was."""

    signal: str
    key: str
    case: str
    about: str
    at: datetime
    known_at: datetime
    by: str
    cleared_at: datetime | None = None

    @property
    def id(self) -> str:
        """A name for it that is the same in every derivation."""
        return f"{self.signal}@{self.by}@{self.at:%Y%m%dT%H%M%S}"


def raised(signal: Signal, group: Group, until: datetime) -> tuple[Raised, ...]:
    """Every time the signal was raised in a group, up to ``until``."""
    match signal.when:
        case Seen(on):
            return tuple(_from_entry(signal, group, placed) for placed in group.all(on))
        case Repeated() as pattern:
            return tuple(
                _from_entry(signal, group, placed, _known_together(counted, placed.entry, times))
                for placed in group.all(pattern.on)
                if len(counted := _counted(pattern, group, placed))
                >= (times := _times(pattern, group, placed))
            )
        case Quiet() as pattern:
            return _quiets(signal, pattern, group, until)


def _from_entry(
    signal: Signal, group: Group, placed: Placed, learnt: datetime | None = None
) -> Raised:
    entry = placed.entry
    return Raised(
        signal=signal.key,
        key=group.key,
        case=entry.case,
        about=entry.about,
        at=max(entry.at, learnt or entry.at),
        known_at=max(entry.recorded, learnt or entry.recorded),
        by=entry.id,
    )


def _known_together(counted: Sequence[Placed], last: Entry, times: float) -> datetime | None:
    """When enough of what is counted was known to be of one person; nothing if it always was.

    Nobody could have acted on what two records say together before somebody knew that they are of
    one person, so what they show together shows from then on.
    """
    learnt = [_learnt(one.entry, last) for one in counted]
    later = sorted(at for at in learnt if at is not None)
    missing = ceil(times) - (len(learnt) - len(later))
    return later[missing - 1] if missing > 0 else None


def _learnt(one: Entry, other: Entry) -> datetime | None:
    """When it became known that two entries are of one person; nothing if it always was."""
    if one.joined_from == other.joined_from:
        return None
    return max(at for at in (one.joined_at, other.joined_at) if at is not None)


def _times(pattern: Repeated, group: Group, placed: Placed) -> float:
    return group.parameters.numbers[pattern.times].value_on(london_date(placed.entry.at))


def _counted(pattern: Repeated, group: Group, placed: Placed) -> list[Placed]:
    start = group.parameters.before(placed.entry.at, pattern.within)
    since = group.latest(pattern.since, placed.place) if pattern.since else None
    out = (
        {one.entry.case for one in group.all(pattern.unless) if one.place <= placed.place}
        if (pattern.unless)
        else set()
    )
    return [
        one
        for one in group.all(pattern.on)
        if one.place <= placed.place
        and start < one.entry.at
        and (since is None or one.place > since.place)
        and one.entry.case not in out
    ]


def _quiets(signal: Signal, pattern: Quiet, group: Group, until: datetime) -> tuple[Raised, ...]:
    """A quiet is a duty to break it, of which nobody is told: raised where that duty is overdue."""
    watch = Duty(
        key=signal.key,
        title=signal.title,
        owner=SERGEANT,
        begins=pattern.begins,
        due=Every(pattern.length, counted_from="last done", catch_up=pattern.catch_up),
        done_by=pattern.broken_by,
        ends=pattern.ends,
        why=signal.why,
        source=signal.source,
        confidence=Confidence.LOCAL,
        scope=signal.scope,
    )
    beginnings = [beginning_of(placed) for placed in group.all(*pattern.begins)]
    return tuple(
        Raised(
            signal=signal.key,
            key=group.key,
            case=one.case,
            about=one.about,
            at=one.due_at,
            known_at=max(one.due_at, one.known_at),
            by=one.begun_by,
            cleared_at=one.closed_at,
        )
        for one in Course(watch, group, beginnings, until).follow()
        if one.due_at <= until and (one.closed_at is None or one.closed_at > one.due_at)
    )


def beginning_of(placed: Placed) -> Beginning:
    """An entry as what begins a duty; a linked child's from when it was learnt on this case."""
    entry = placed.entry
    return Beginning(
        id=entry.id,
        at=entry.recorded if entry.carried_from else entry.at,
        place=placed.place,
        case=entry.case,
        about=entry.about,
        known_at=entry.recorded,
        entry=entry,
    )


def beginning_of_signal(one: Raised, place: int) -> Beginning:
    """A signal as what begins a duty."""
    return Beginning(
        id=one.id, at=one.at, place=place, case=one.case, about=one.about, known_at=one.known_at
    )
