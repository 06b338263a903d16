"""The figures of one data set and period as they are told: whole, or with small numbers withheld.

What is told to partners is made once and for all of a period as at a moment, every table of it
together: numbers withheld in one table are not to be worked out from another.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from lapwing.assurance.disclosure import TOTAL, Care, Cell, cell, may_be_told
from lapwing.assurance.figures.data_set import DataSet, Figures, Question
from lapwing.assurance.figures.period import Period

WITHHELD = "[c]"  # as government statistics mark what is confidential


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One row of a table: what it counts, its cell, and the cells of the answers beside it."""

    words: str
    cell: Cell
    cells: tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A measure, by one question or of everybody: the words of its columns, and its rows."""

    measure: Question
    by: Question | None
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Pack:
    """Every number of a data set and period as at a moment; nothing for what is withheld.

    ``care`` says what was withheld, and is none where the numbers are whole.
    """

    data_set: DataSet
    period: Period
    as_at: datetime
    answers: Mapping[str, tuple[str, ...]]
    counts: Mapping[Cell, int | None]
    care: Care | None

    @property
    def total(self) -> int | None:
        """How many there were."""
        return self.counts[TOTAL]

    @property
    def so_far(self) -> bool:
        """Whether the period was not over."""
        return self.as_at < self.period.ends

    def words(self, one: Cell) -> str:
        """A number as it is told."""
        count = self.counts[one]
        return WITHHELD if count is None else str(count)

    def table(self, measure: Question, by: Question | None) -> Table:
        """A measure by a question or of everybody, without rows and columns in which nobody is."""
        answers = [
            code
            for code in self.answers[measure.key]
            if self.counts[cell(**{measure.key: code})] != 0
        ]
        rows = [_row("Everybody", TOTAL, measure, answers)]
        if by is not None:
            rows += [
                _row(by.words(code), one, measure, answers)
                for code in self.answers[by.key]
                if self.counts[one := cell(**{by.key: code})] != 0
            ]
        return Table(
            measure=measure,
            by=by,
            columns=tuple(measure.words(code) for code in answers),
            rows=tuple(rows),
        )

    def tables(self) -> Iterator[Table]:
        """Every table, measure by measure."""
        for measure in self.data_set.measures:
            for by in self.data_set.by:
                yield self.table(measure, by)


def _row(words: str, of: Cell, measure: Question, answers: Sequence[str]) -> Row:
    cells = tuple(of | cell(**{measure.key: code}) for code in answers)
    return Row(words=words, cell=of, cells=cells)


def whole(figures: Figures, period: Period, now: datetime) -> Pack:
    """The figures with nothing withheld, for those of the force who may read them."""
    return Pack(
        data_set=figures.data_set,
        period=period,
        as_at=now,
        answers=figures.answers,
        counts=figures.counts,
        care=None,
    )


def for_partners(figures: Figures, period: Period, now: datetime, care: Care) -> Pack:
    """The figures as they may leave the force."""
    return Pack(
        data_set=figures.data_set,
        period=period,
        as_at=now,
        answers=figures.answers,
        counts=may_be_told(figures.counts, care).counts,
        care=care,
    )
