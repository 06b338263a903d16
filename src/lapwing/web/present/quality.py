"""The criteria of a custody record in words: what it answers, what shows it, what was said."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from lapwing.areas import all_kinds
from lapwing.areas.detention.criteria import criteria
from lapwing.areas.detention.kinds.checking import AGREES, QUALITY_CHECKED
from lapwing.areas.detention.quality import Answered, Shown, Verdict, answered_by_record
from lapwing.duties.obligation import State
from lapwing.journal.entry import Entry
from lapwing.web.addresses import entry_address
from lapwing.web.forms.answers import answer_lines
from lapwing.web.jinja import short_moment
from lapwing.web.present.clocks import SHUT
from lapwing.web.reading import Reading

STANDS = {**SHUT, State.OPEN: "Not due yet", State.OVERDUE: "Nothing shows that it was done"}
COLOURS = {
    Verdict.YES: "green",
    Verdict.NO: "red",
    Verdict.NOT_ON_RECORD: "yellow",
    Verdict.NOT_APPLICABLE: "grey",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Proof:
    """One thing that shows it: what, how it stands, and the entry on its case."""

    what: str
    stands: str
    entry: str
    href: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One criterion: what the record answers, what shows it, and what whoever checked said."""

    number: int
    key: str
    asks: str
    asked: bool
    verdict: str
    colour: str
    counts: str
    proofs: tuple[Proof, ...]
    reading: tuple[Proof, ...]
    said: str
    note: str
    otherwise: str
    why: str


def answered(reading: Reading, case: UUID, edition: int | None = None) -> tuple[Answered, ...]:
    """What the record of a case answers to the criteria of an edition, or of now."""
    told = criteria()
    mine = str(case)
    return answered_by_record(
        told.now if edition is None else told.of(edition),
        sorted(reading.of_case(case), key=lambda one: (one.at, one.recorded)),
        (one for one in reading.obligations if one.case == mine),
        (one for one in reading.signals if one.case == mine),
        reading.moment,
    )


def lines(found: tuple[Answered, ...], reading: Reading, check: Entry | None) -> tuple[Line, ...]:
    """Every criterion, with what the check said, if there was one."""
    entries = {one.id: one for one in reading.entries}
    return tuple(
        _line(number, one, reading, entries, check) for number, one in enumerate(found, start=1)
    )


def counts(one: Answered) -> str:
    """How often each was found, where there is more than one thing to find."""
    times = Counter(each.verdict for each in one.shown)
    if len(one.shown) < 2:
        return ""
    return ", ".join(f"{times[each]} {each.lower()}" for each in Verdict if times[each])


def _line(
    number: int,
    one: Answered,
    reading: Reading,
    entries: Mapping[str, Entry],
    check: Entry | None,
) -> Line:
    criterion = one.criterion
    said: Mapping[str, object] = check.answers if check else {}
    otherwise = said.get(criterion.disagrees)
    return Line(
        number=number,
        key=criterion.key,
        asks=criterion.asks,
        asked=criterion.asked,
        verdict=one.verdict.value if one.verdict else "",
        colour=COLOURS[one.verdict] if one.verdict else "",
        counts=counts(one),
        proofs=tuple(_proof(each, reading, entries) for each in one.shown),
        reading=tuple(
            Proof(what="", stands="", entry=_entry(each, reading), href=_href(each))
            for each in one.reading
        ),
        said=_choice(criterion.key, said),
        note=str(said.get(f"{criterion.key}_note") or ""),
        otherwise="" if otherwise in (None, AGREES) else _choice(criterion.disagrees, said),
        why=str(said.get(f"{criterion.key}_why") or ""),
    )


def _choice(name: str, said: Mapping[str, object]) -> str:
    question = QUALITY_CHECKED.question(name)
    code = said.get(name)
    if question is None or not isinstance(code, str):
        return ""
    return answer_lines(question, code, {})[0]


def _proof(one: Shown, reading: Reading, entries: Mapping[str, Entry]) -> Proof:
    entry = entries.get(one.entry)
    what, stands = "", one.verdict.value
    if one.duty:
        what = reading.rules.duties[one.duty].title
        assert one.state is not None
        assert one.due_at is not None
        stands = f"{STANDS[one.state]}, due {short_moment(one.due_at, reading.now)}"
    elif one.signal:
        what = reading.rules.signals[one.signal].title
    elif one.question is not None:
        what = one.question.asks
        if entry is not None:
            stands = ", ".join(
                answer_lines(one.question, entry.answers.get(one.question.name), reading.names)
            )
    return Proof(
        what=what,
        stands=stands,
        entry=_entry(entry, reading) if entry else "An entry that you may not read",
        href=_href(entry) if entry else "",
    )


def _entry(entry: Entry, reading: Reading) -> str:
    return f"{all_kinds()[entry.kind].happened}, {short_moment(entry.at, reading.now)}"


def _href(entry: Entry) -> str:
    return entry_address(entry.case, entry.id)
