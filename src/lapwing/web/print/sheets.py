"""The facts on a printed sheet: a briefing, a handover of a shift, a child's chronology."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """One line of a summary: what it is, and what is known of it ("Not known" when it is not)."""

    label: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DueLine:
    """One duty on paper: when it is due, in what state, what is to be done and by whom."""

    due: str
    state: str
    todo: str
    owner: str
    basis: str  # statute, guidance or local policy


@dataclass(frozen=True, kw_only=True, slots=True)
class EntryLine:
    """One entry on paper: when it happened, what, by whom, and when it was recorded if late."""

    at: str
    what: str
    by: str
    told: str = ""
    late: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class EnquiryLine:
    """One enquiry on paper, with its owner, when it is due and its result."""

    what: str
    owner: str
    due: str
    result: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Briefing:
    """A briefing sheet about one missing child, for officers who are looking for them."""

    force: str
    made: str
    made_by: str
    child: str
    reference: str
    grade: str
    grade_since: str
    facts: tuple[Fact, ...]
    warnings: tuple[str, ...]
    own_words: tuple[str, ...]
    plan: tuple[str, ...]
    linked: tuple[Fact, ...]
    enquiries: tuple[EnquiryLine, ...]
    duties: tuple[DueLine, ...]
    entries: tuple[EntryLine, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class HandoverEpisode:
    """One open episode in a handover: the child, the risk, what is due, what happened this tour."""

    child: str
    reference: str
    grade: str
    facts: tuple[Fact, ...]
    duties: tuple[DueLine, ...]
    entries: tuple[EntryLine, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Handover:
    """A shift handover pack: every open episode that one supervisor holds, and what is left out."""

    force: str
    made: str
    made_by: str
    outgoing: str
    incoming: str
    tour: str
    alerts: tuple[str, ...]
    episodes: tuple[HandoverEpisode, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class SchoolChild:
    """One child of whom a school is told: the least that it needs."""

    name: str
    born: str
    reference: str
    since: str
    state: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SchoolSheet:
    """What one school must be told before its day begins."""

    force: str
    made: str
    made_by: str
    school: str
    left_out: int
    children: tuple[SchoolChild, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaChild:
    """One child on a daily meeting's agenda."""

    name: str
    reference: str
    since: str
    state: str
    fault: bool
    decided: str


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaSheet:
    """The agenda of a daily meeting."""

    force: str
    made: str
    made_by: str
    title: str
    at: str
    left_out: int
    children: tuple[AgendaChild, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ActionLine:
    """One action of a meeting: who does it, by when, and what came of it."""

    action: str
    owner: str
    by_when: str
    state: str


@dataclass(frozen=True, kw_only=True, slots=True)
class MinutesSheet:
    """The police's own minutes of one discussion or conference."""

    force: str
    made: str
    made_by: str
    title: str
    child: str
    reference: str
    held: str
    recorded_by: str
    facts: tuple[Fact, ...]
    actions: tuple[ActionLine, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class MonthOfEntries:
    """One month of a chronology on paper."""

    words: str
    entries: tuple[EntryLine, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ChronologySheet:
    """A child's chronology on paper: what it was narrowed to, as at when, and what is left out."""

    force: str
    made: str
    made_by: str
    child: str
    reference: str
    born: str
    order: str
    chosen: tuple[str, ...]
    since: str
    count: int
    total: int
    left_out: tuple[str, ...]
    whose: str
    months: tuple[MonthOfEntries, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class PackageSheet:
    """A package for a partner on paper: its document as it is, and how it went."""

    force: str
    made: str
    made_by: str
    sent: str
    digest: str
    document: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class PartOfSheet:
    """Some facts of a sheet under one heading."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class CertificateSheet:
    """The certificate to the court of why a child was kept at a police station after charge."""

    force: str
    made: str
    made_by: str
    law: str
    reference: str
    parts: tuple[PartOfSheet, ...]
    officer: str
    certified: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ChildSheet:
    """One child whom the police keep, on one page: in detention, or in police protection.

    ``wrong`` is said where the child is kept as they should not be; ``signs`` who signs it.
    """

    force: str
    made: str
    made_by: str
    title: str
    child: str
    reference: str
    state: str
    wrong: bool
    parts: tuple[PartOfSheet, ...]
    signs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class FiguresTable:
    """One table of figures: a measure by a question, each row with how many in all first."""

    title: str
    counts_from: str
    by: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class FiguresSheet:
    """Figures for partners, with what was withheld, and the sources of their value sets."""

    force: str
    made: str
    made_by: str
    title: str
    period: str
    so_far: bool
    total: str
    counts: str
    care: str
    tables: tuple[FiguresTable, ...]
    sets: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewPackSheet:
    """Everything about one child for a case review, the oldest first, and what became of it."""

    force: str
    made: str
    made_by: str
    child: str
    reference: str
    born: str
    whose: str
    known_at: str
    why: str
    cases: tuple[str, ...]
    left_out: tuple[str, ...]
    months: tuple[MonthOfEntries, ...]
    count: int
    duties: tuple[DueLine, ...]
    looks: tuple[EntryLine, ...]
    head: str
