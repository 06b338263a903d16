"""A data set: what is counted, by what, and how each case says it; the same for every field."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from lapwing.assurance.disclosure import Cell, counted
from lapwing.assurance.figures.values import NOT_ON_RECORD, NOT_ON_RECORD_WORDS, ValueSet
from lapwing.base.partial_date import Birth
from lapwing.duties.numbers import Numbers
from lapwing.journal.entry import Entry


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """One thing that is counted: its entries in effect and in order, and what its child's record
    says of them. ``now`` is the moment as at which it is counted."""

    id: str
    reference: str
    entries: tuple[Entry, ...]
    birth: Birth | None
    sex: str
    ethnicity: str
    self_defined: bool
    looked_after: str
    council: str
    now: datetime
    numbers: Numbers

    def first(self, kind: str) -> Entry | None:
        """The first entry of a kind."""
        return next((one for one in self.entries if one.kind == kind), None)

    def last(self, *kinds: str) -> Entry | None:
        """The last entry of these kinds."""
        return next((one for one in reversed(self.entries) if one.kind in kinds), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """Something that is asked of every case: ``said`` gives the code of its answer.

    Without a set the answers are names (of councils), and are told as they stand.
    """

    key: str
    title: str
    said: Callable[[Case], str]
    values: ValueSet | None = None
    counts_from: str = ""  # what is counted, where the title does not say it

    def words(self, code: str) -> str:
        """The words of an answer."""
        if self.values is not None:
            return self.values.told(code)
        return NOT_ON_RECORD_WORDS if code == NOT_ON_RECORD else code


@dataclass(frozen=True, kw_only=True, slots=True)
class DataSet:
    """What is counted: the cases of a field that ``begins`` in a period, by some questions.

    ``apart`` tells several uses on one case apart. Every one of ``measures`` is told by every one
    of ``by``, and no two of ``by`` together: few children would be left in each.
    """

    key: str
    title: str
    counts: str  # what one of them is called: "detentions"
    field: str
    begins: str
    apart: Callable[[Sequence[Entry]], Iterable[tuple[Entry, ...]]]
    by: tuple[Question, ...]
    measures: tuple[Question, ...]

    def question(self, key: str) -> Question | None:
        """The question with this key."""
        return next((one for one in (*self.by, *self.measures) if one.key == key), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """The counts of a data set, the answers that each question can have, and each case's own."""

    data_set: DataSet
    answers: Mapping[str, tuple[str, ...]]
    counts: Mapping[Cell, int]
    of: Mapping[str, tuple[Mapping[str, str], ...]]  # by the case's id


def figures(data_set: DataSet, cases: Iterable[Case]) -> Figures:
    """Every count of a data set over these cases."""
    questions = (*data_set.by, *data_set.measures)
    said: dict[str, list[dict[str, str]]] = {}
    for case in cases:
        said.setdefault(case.id, []).append({one.key: one.said(case) for one in questions})
    records = [one for many in said.values() for one in many]
    _spell_alike(data_set, records)
    answers = {one.key: _answers(one, records) for one in questions}
    tables = [(by.key, measure.key) for by in data_set.by for measure in data_set.measures]
    return Figures(
        data_set=data_set,
        answers=answers,
        counts=counted(records, tables, answers),
        of={case: tuple(many) for case, many in said.items()},
    )


def _spell_alike(data_set: DataSet, records: Sequence[dict[str, str]]) -> None:
    """Let a name be one name, in capitals or not."""
    for question in (*data_set.by, *data_set.measures):
        if question.values is None:
            names = sorted({one[question.key] for one in records})
            spelt: dict[str, str] = {}
            for name in names:
                spelt.setdefault(name.casefold(), name)
            for one in records:
                one[question.key] = spelt[one[question.key].casefold()]


def _answers(question: Question, records: Iterable[Mapping[str, str]]) -> tuple[str, ...]:
    if question.values is not None:
        return question.values.codes
    named = {one[question.key] for one in records} - {NOT_ON_RECORD}
    return (*sorted(named, key=str.casefold), NOT_ON_RECORD)


def within(length: timedelta | None, limits: Sequence[tuple[str, timedelta]], beyond: str) -> str:
    """The band in which a length of time falls; a length that is not known is not on record."""
    if length is None or length < timedelta(0):
        return NOT_ON_RECORD
    return next((code for code, limit in limits if length <= limit), beyond)


def between(earlier: Entry | None, later: Entry | None) -> timedelta | None:
    """How long passed between two entries, where both are on record."""
    return None if earlier is None or later is None else later.at - earlier.at


def name_of_council(*said: object) -> str:
    """The first name that was said, so that the same council is one however it was typed."""
    for one in said:
        if isinstance(one, str) and (name := " ".join(one.split())):
            return name[0].upper() + name[1:]
    return NOT_ON_RECORD
