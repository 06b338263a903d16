"""For which children a duty was met, by what is known of them; small numbers are withheld.

Children are counted here and not duties, over the last four whole quarters as they stood at the
end: so no figure of another page, and none of another day, is the same table less one child.
What is not on record is a row of its own. No child is scored.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from lapwing.assurance.disclosure import Care, cell, counted, may_be_told
from lapwing.assurance.measures.counts import Asked, By
from lapwing.assurance.measures.spans import first_day
from lapwing.base.clock import london_date, start_of_day

NOT_ON_RECORD = ""
AGES = ((0, 4), (5, 9), (10, 13), (14, 15), (16, 17))  # years; local
GROWN_UP = "18 or over"
PARTS = ("age", "sex", "ethnicity", "care", "council")
MET = "met"


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One group of children: how many, and how many of a hundred; nothing where it is withheld."""

    value: str
    children: int | None
    met: int | None
    per_cent: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """The groups by one thing that is known of children."""

    part: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Equity:
    """The tables of a duty, over all children, and what was done to the numbers."""

    whole: Row
    tables: tuple[Table, ...]
    care: Care


def four_quarters(now: datetime, *duties: str) -> Asked:
    """What came due in the last four whole quarters, as it stood when the last was over."""
    until = first_day(By.QUARTER, london_date(now))
    since = until.replace(year=until.year - 1)
    return Asked(
        since=start_of_day(since),
        until=start_of_day(until),
        as_at=start_of_day(until),
        duties=duties,
    )


def age_words(least: int, most: int) -> str:
    """A band of ages in words."""
    return f"Under {most + 1}" if not least else f"{least} to {most}"


def age_in_sql() -> str:
    """The band of ages in which a child was when it last came due, if that is known for certain."""

    def band(birth: str) -> str:
        years = f"extract(year from age(max(j.due_at)::date, {birth}))"
        cases = "".join(
            f" when {years} <= {most} then '{age_words(least, most)}'" for least, most in AGES
        )
        return f"case when {birth} is null then null{cases} else '{GROWN_UP}' end"

    youngest, oldest = band("born.birth_latest"), band("born.birth_earliest")
    return f"case when ({youngest}) = ({oldest}) then ({youngest}) else '' end"


def equity(rows: Sequence[tuple[Sequence[str], int]], care: Care) -> Equity:
    """The tables of children, counted by what is known in the order of ``PARTS``, then ``MET``."""
    records = [
        dict(zip((*PARTS, MET), values, strict=True)) for values, many in rows for _ in range(many)
    ]
    values: Mapping[str, Sequence[str]] = {
        **{part: _in_order(part, {record[part] for record in records}) for part in PARTS},
        MET: ("yes", "no"),
    }
    told = may_be_told(counted(records, [(part, MET) for part in PARTS], values), care)

    def row(value: str, **of: str) -> Row:
        all_of, met = cell(**of), cell(**of, met="yes")
        return Row(
            value=value,
            children=told[all_of],
            met=told[met],
            per_cent=told.per_cent(met, all_of),
        )

    return Equity(
        whole=row("All"),
        tables=tuple(
            Table(part=part, rows=tuple(row(value, **{part: value}) for value in values[part]))
            for part in PARTS
        ),
        care=care,
    )


def _in_order(part: str, values: set[str]) -> tuple[str, ...]:
    """The values as they are listed: ages by age, the others by letter, not on record last."""
    ages = [*(age_words(*band) for band in AGES), GROWN_UP]
    known = values - {NOT_ON_RECORD}
    listed = [one for one in ages if one in known] if part == "age" else sorted(known)
    return (*listed, NOT_ON_RECORD)
