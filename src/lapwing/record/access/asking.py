"""Asks the policy in the two ways that the rest of Lapwing does: of one case, and for a list."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from uuid import UUID

from lapwing.base.refusals import Refusal
from lapwing.record.access.deciding import decide
from lapwing.record.access.sql import Condition, InSql, Row, at_least_sql, by_parameters
from lapwing.record.access.words import Act, Facts, Handling, Level, Part, Sensitivity, Tie
from lapwing.record.viewer import Viewer

MEANT: Mapping[Act, tuple[Act, Part]] = MappingProxyType(
    {Act.SEE_CASE: (Act.SEE, Part.NARRATIVE), Act.SEE_PERSON: (Act.SEE, Part.PERSON)}
)
NO_CASES: Mapping[Tie, Collection[UUID]] = MappingProxyType({})


def may(viewer: Viewer, act: Act, facts: Facts, part: Part = Part.NARRATIVE) -> Refusal | None:
    """Why the viewer may not do this, or nothing when they may do the whole of it."""
    return decide(viewer, *_meant(act, part), facts).refusal


def visible(
    viewer: Viewer,
    act: Act = Act.SEE_CASE,
    *,
    case: str = "c",
    part: Part = Part.NARRATIVE,
    least: Level = Level.WHOLE,
    cases: Mapping[Tie, Collection[UUID]] = NO_CASES,
) -> Condition:
    """Which cases the viewer may see, or do this with, as a condition on the table named ``case``.

    ``case`` is an alias from our own queries, never anything that was typed. ``cases`` are those
    to which the viewer has a tie that the row does not show.
    """
    asker, values = by_parameters(viewer, cases)
    atoms = InSql(asker=asker, row=row_of(case))
    return Condition(sql=at_least_sql(least, *_meant(act, part), atoms), values=values)


def row_of(case: str) -> Row:
    """Where the facts of the case table with this alias stand.

    Cases have no column for how they are kept yet: all are ordinary and permitted.
    """
    return Row(
        id=f"{case}.id",
        force=f"{case}.force_id",
        team=f"{case}.team_id",
        supervisor=f"{case}.supervisor_id",
        allocated=f"{case}.allocated_id",
        sensitivity=Sensitivity.ORDINARY,
        handling=Handling.PERMITTED,
    )


def _meant(act: Act, part: Part) -> tuple[Act, Part]:
    return MEANT.get(act, (act, part))
