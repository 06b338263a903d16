"""A package as it is chosen and as it is seen: what is suggested, the bars, the document.

The document is canonical JSON and all that a recipient is shown: the preview, the page that they
open and the paper are made of the same bytes. What was blacked out is not in it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from lapwing.areas import all_kinds, case_title
from lapwing.base.canonical import canonical_json
from lapwing.base.clock_words import moment_words
from lapwing.casework import packages
from lapwing.casework.packages import Package, Sends
from lapwing.journal.blacking import CHOSEN, NAME, Blacking, Other, Piece
from lapwing.journal.entry import Entry
from lapwing.journal.keeping import GATEWAYS
from lapwing.journal.packaging import KINDS as PACKAGING
from lapwing.journal.photographs import KINDS as PHOTOGRAPHS
from lapwing.journal.questions import Reference
from lapwing.record.roles import ROLES
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.forms.answers import answer_rows
from lapwing.web.forms.typed import Typed
from lapwing.web.present.desk import desk_of
from lapwing.web.present.person import NOT_KNOWN, age, born, home
from lapwing.web.reading import Reading

FORMAT = 1
SUGGESTED_FACTS = ("name", "age", "home", "school", "reference")
LIFT = "lift:"  # the fields in which a bar is lifted, each up to the key of what it hides
HANDLING: Mapping[str, str] = {
    "P": "P: lawful sharing permitted",
    "C": "C: sharing permitted with conditions",
}
# What whoever was sent a package may do with it. Local: the force's sharing agreement says it.
MAY = (
    "Use it to protect this child and for what is asked of you here, and for nothing else.",
    "Show it to those of your agency who need it for that, and to nobody outside your agency.",
    "Ask the desk that sent it before you pass it on.",
    "Do not tell the family what it says of where it came from without asking that desk first.",
    "What is blacked out tells of somebody else. Ask the desk if you need it to keep a child safe.",
    "Keep it with the child's record, and destroy copies when they are no longer needed.",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One answer that may go: the question, the answer in lines, and the field's value."""

    value: str
    asks: str
    lines: tuple[str, ...]
    said: bool
    suggested: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Tellable:
    """One entry of the case, with those of its answers that may go."""

    id: str
    title: str
    when: str
    by: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """One fact about the child that may go."""

    value: str
    label: str
    text: str
    suggested: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """Something that is blacked out, or was until it was shown for a reason.

    ``texts`` are what stands there, which whoever prepares the package has read already.
    """

    key: str
    texts: tuple[str, ...]
    why: str
    who: str
    times: int
    reason: str

    @property
    def field(self) -> str:
        """The field in which the reason to show it is typed."""
        return f"{LIFT}{self.key}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """A package as it would go: its bytes, what is in it to read, and every bar."""

    document: bytes
    digest: str
    shown: Any
    bars: tuple[Bar, ...]
    reasons: str


def facts_about(reading: Reading) -> tuple[Fact, ...]:
    """What is known of the child that may go; what is not known is not offered."""
    person = reading.person
    found = (
        ("name", "Name", person.name),
        ("age", "Age", f"{age(person, reading.now)} ({born(person)})"),
        ("home", "Home", home(person)),
        ("school", "School", person.school),
        ("reference", "Police reference", person.reference),
        ("language", "Language", person.language),
        ("interpreter", "Interpreter needed", _three(person.interpreter)),
        ("looked-after", "Looked after", _three(person.looked_after)),
        ("authority", "Responsible authority", person.responsible_authority),
    )
    return tuple(
        Fact(value=value, label=label, text=text, suggested=value in SUGGESTED_FACTS)
        for value, label, text in found
        if text and not text.startswith(NOT_KNOWN)
    )


def tellable(case: CaseRecord, reading: Reading) -> tuple[Tellable, ...]:
    """What was told on a case and counts, in order, answer by answer."""
    kinds, found = all_kinds(), []
    away = {kind.key for kind in (*PACKAGING, *PHOTOGRAPHS)}
    for entry in reading.of_case(case.id):
        kind = kinds.get(entry.kind)
        if kind is None or kind.key in away or entry.carried_from:
            continue
        rows = tuple(
            Row(
                value=f"{entry.id}:{row.name}",
                asks=row.asks,
                lines=row.lines,
                said=row.said,
                suggested=row.name in kind.shares,
            )
            for row in answer_rows(kind, entry.answers, reading.names)
            if row.name in entry.answers
        )
        role = ROLES.get(entry.by.role)
        found.append(
            Tellable(
                id=entry.id,
                title=kind.happened,
                when=moment_words(entry.at),
                by=role.title if role else "Police",
                rows=rows,
            )
        )
    return tuple(one for one in found if one.rows)


def suggested(case: CaseRecord, reading: Reading) -> Typed:
    """What is chosen where nobody has chosen yet: the least with which somebody can act."""
    rows = [row.value for one in tellable(case, reading) for row in one.rows if row.suggested]
    facts = [fact.value for fact in facts_about(reading) if fact.suggested]
    return Typed(values={"row": tuple(rows), "fact": tuple(facts)})


def named_in(entries: Iterable[Entry]) -> set[UUID]:
    """Everybody whom these entries name by their record."""
    found: set[UUID] = set()
    for entry in entries:
        kind = all_kinds().get(entry.kind)
        for question in kind.questions if kind else ():
            answer = entry.answers.get(question.name)
            if isinstance(question, Reference) and question.to == "person" and answer:
                found.add(UUID(str(answer)))
    return found


def draw(
    who: Viewer,
    case: CaseRecord,
    reading: Reading,
    typed: Typed,
    *,
    prepared: datetime,
    numbered: tuple[int, int],
    replaces: Package | None,
    agencies: Mapping[str, str],
) -> Drawn:
    """The package as it would go, by what was chosen and typed."""
    others = [
        *packages.others_of(reading.person.id, named_in(reading.entries)),
        *_chosen_words(typed.one("black")),
    ]
    reasons = {
        name.removeprefix(LIFT): typed.one(name).strip()
        for name in typed.values
        if name.startswith(LIFT) and typed.one(name).strip()
    }
    own = _own(reading)
    every = Blacking(others=tuple(others), own=own)
    black = Blacking(others=tuple(others), own=own, lifted=frozenset(reasons))
    seen: list[Piece] = []

    def pieces(text: str) -> list[dict[str, str]]:
        seen.extend(every.pieces(text))
        return [{"bar": one.why} if one.black else {"text": one.text} for one in black.pieces(text)]

    number, version = numbered
    gateway = next((one for one in GATEWAYS if one.code == typed.one("gateway")), None)
    role = ROLES.get(who.acting_role)
    said = {
        "format": FORMAT,
        "force": case.force.replace("-", " ").title(),
        "desk": desk_of(case.force, case.kind, case.desk),
        "what": case_title(case.kind),
        "reference": f"{case.reference}/{number}",
        "version": version,
        "replaces": replaces.version if replaces else 0,
        "changed": pieces(typed.one("changed").strip()) if replaces else [],
        "prepared": moment_words(prepared),
        "prepared_by": f"{who.name}, {role.title}" if role else who.name,
        "handling": HANDLING.get(case.handling, case.handling),
        "conditions": case.conditions,
        "gateway": gateway.label if gateway else "",
        "law": gateway.hint if gateway else "",
        "recipients": [agencies[one] for one in typed.many("agency") if one in agencies],
        "why": pieces(typed.one("why").strip()),
        "asked": pieces(typed.one("asked").strip()),
        "child": [
            {"label": fact.label, "text": pieces(fact.text)}
            for fact in facts_about(reading)
            if fact.value in typed.many("fact")
        ],
        "told": [
            {
                "what": one.title,
                "when": one.when,
                "by": one.by,
                "rows": [
                    {"asks": row.asks, "said": row.said, "lines": [pieces(x) for x in row.lines]}
                    for row in one.rows
                    if row.value in typed.many("row")
                ],
            }
            for one in tellable(case, reading)
            if any(row.value in typed.many("row") for row in one.rows)
        ],
        "may": list(MAY),
    }
    document = canonical_json(said)
    bars = _bars(seen, others, reasons)
    return Drawn(
        document=document,
        digest=sha256(document).hexdigest(),
        shown=shown(document.decode()),
        bars=bars,
        reasons="\n".join(f"{', '.join(bar.texts)}: {bar.reason}" for bar in bars if bar.reason),
    )


def shown(document: str) -> Any:
    """The document as the template reads it; nothing but its bytes."""
    return json.loads(document)


def sends_of(typed: Typed, drawn: Drawn) -> Sends:
    """What a package is sent for, as it was typed."""
    return Sends(
        agencies=typed.many("agency"),
        gateway=typed.one("gateway"),
        why=typed.one("why").strip(),
        asked=typed.one("asked").strip(),
        shown=drawn.reasons,
        chosen=typed.values,
    )


def _own(reading: Reading) -> tuple[str, ...]:
    """What is the child's own, by any of their records, and stands."""
    records = (reading.person, *reading.others)
    return (
        *(name.full for one in records for name in one.names),
        *(each.words for one in records for each in one.homes),
        *(each.number for one in records for each in one.numbers),
        *(one.school for one in records if one.school),
    )


def _chosen_words(typed: str) -> list[Other]:
    """What the maker wants taken out besides, a line for each."""
    lines = dict.fromkeys(line.strip() for line in typed.splitlines() if line.strip())
    return [
        Other(key=f"chosen:{line}", words="", why=CHOSEN, texts=(line,), whole=True)
        for line in lines
    ]


def _bars(
    seen: Iterable[Piece], others: Iterable[Other], reasons: Mapping[str, str]
) -> tuple[Bar, ...]:
    found: dict[str, list[Piece]] = {}
    for piece in seen:
        if piece.black:
            found.setdefault(piece.key, []).append(piece)
    who = {one.key: one.words for one in others if one.why == NAME}
    return tuple(
        Bar(
            key=key,
            texts=tuple(dict.fromkeys(piece.text for piece in pieces)),
            why=pieces[0].why,
            who=who.get(key, ""),
            times=len(pieces),
            reason=reasons.get(key, ""),
        )
        for key, pieces in found.items()
    )


def _three(value: str) -> str:
    return {"yes": "Yes", "no": "No"}.get(value, NOT_KNOWN)
