"""Asks the policy in the two ways that the rest of Lapwing does: of one case, and for a list."""

from collections.abc import Mapping
from types import MappingProxyType

from lapwing.base.refusals import Refusal
from lapwing.record.access.deciding import decide
from lapwing.record.access.sql import Condition, InSql, Row, at_least_sql, by_parameters
from lapwing.record.access.words import (
    Act,
    Facts,
    Handling,
    Level,
    Part,
    Sensitivity,
    Tie,
    handling_of,
)
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer

MEANT: Mapping[Act, tuple[Act, Part]] = MappingProxyType(
    {Act.SEE_CASE: (Act.SEE, Part.NARRATIVE), Act.SEE_PERSON: (Act.SEE, Part.PERSON)}
)


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
) -> Condition:
    """Which cases the viewer may see, or do this with, as a condition on the table named ``case``.

    ``case`` is an alias from our own queries, never anything that was typed.
    """
    asker, values = by_parameters(viewer, {Tie(tie): ids for tie, ids in viewer.cases.items()})
    atoms = InSql(asker=asker, row=row_of(case))
    return Condition(sql=at_least_sql(least, *_meant(act, part), atoms), values=values)


def row_of(case: str) -> Row:
    """Where the facts of the case table with this alias stand."""
    return Row(
        id=f"{case}.id",
        force=f"{case}.force_id",
        team=f"{case}.team_id",
        supervisor=f"{case}.supervisor_id",
        allocated=f"{case}.allocated_id",
        sensitivity=f"{case}.sensitivity",
        handling=(
            f"(case when {case}.handling = 'P' then '{Handling.PERMITTED}' "
            f"when {case}.conditions ~ '[^[:space:]]' then '{Handling.CONDITIONS}' "
            f"else '{Handling.CONDITIONS_MISSING}' end)"
        ),
    )


def facts_of(viewer: Viewer, case: CaseRecord) -> Facts:
    """What a decision about a case rests on, the viewer's ties to it included."""
    return Facts(
        force=case.force,
        team=case.team,
        supervisor=case.supervisor,
        allocated=case.allocated,
        sensitivity=Sensitivity(case.sensitivity),
        handling=handling_of(case.handling, case.conditions),
        ties=frozenset(Tie(tie) for tie, cases in viewer.cases.items() if case.id in cases),
        desk=case.desk,
    )


def _meant(act: Act, part: Part) -> tuple[Act, Part]:
    return MEANT.get(act, (act, part))
