"""Random logs for the engine's properties: ties everywhere, late records, corrections, answers."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from lapwing.duties.language import (
    OWNER,
    After,
    By,
    Depends,
    Flagged,
    Has,
    Is,
    On,
    Once,
    Quiet,
    Repeated,
    Rule,
    Scope,
    Stands,
    Tell,
)
from lapwing.journal.entry import Entry
from lapwing.record.roles import CALL_HANDLER, DUTY_INSPECTOR
from tests.duties.small import (
    BEGIN,
    DO,
    GRADED,
    STOP,
    duty,
    entry,
    every,
    gate,
    signal,
)

HIGH = Stands(On(("grade",), where=Is("grade", ("high",))))
BY_GRADE = Depends(((HIGH, "half"),), "hour")
LADDER = (
    Tell(CALL_HANDLER, at_start=True),
    Tell(OWNER, before="15m"),
    Tell(DUTY_INSPECTOR, after="0m"),
    Tell(CALL_HANDLER, after="1h"),
)
KINDS_DRAWN = ("begin", "begin", "do", "do", "stop", "grade", "note-added")
DUTIES: tuple[Rule, ...] = tuple(
    replace(rule, key=f"{rule.key}-{number}", escalate=LADDER)
    for number, rule in enumerate(
        (
            duty(),
            duty(retrigger="new", due=Once(within=BY_GRADE, catch_up="ten")),
            duty(retrigger="restart", ends=(STOP, After("half"))),
            duty(retrigger="new", each=True, due=By("by", otherwise="half")),
            duty(due=every(BY_GRADE, first="half", catch_up="ten")),
            duty(due=every("half", "last due"), ends=(STOP, After("hour"))),
            duty(due=every("half", "last due"), retrigger="restart"),
            duty(scope=Scope.PERSON, begins=(Flagged("quiet"), Flagged("often"))),
            duty(begins=(On(("begin",), given=(HIGH,)),), done_by=(GRADED,)),
        )
    )
)
RULES: tuple[Rule, ...] = (
    *DUTIES,
    gate(
        stops=On(("do",), where=Is("grade", ("low",))),
        unless=(Has(BEGIN),),
        lets=DUTY_INSPECTOR,
    ),
    signal(
        Quiet(begins=(BEGIN,), broken_by=(DO,), length=BY_GRADE, ends=(STOP,), catch_up="ten"),
        key="quiet",
    ),
    signal(
        Repeated(BEGIN, times="two", within="hour", unless=STOP), key="often", scope=Scope.PERSON
    ),
)


@st.composite
def logs(
    draw: st.DrawFn,
    *,
    late: bool = True,
    corrected: bool = True,
    children: tuple[str, ...] = ("boy",),
    most: int = 9,
) -> list[Entry]:
    """A log in which no two entries say the same, so that their order is never left to chance."""
    found: list[Entry] = []
    for number in range(draw(st.integers(1, most))):
        minute = draw(st.integers(0, 24)) * 5
        child = draw(st.sampled_from(children))
        answers: dict[str, Any] = {"why": f"{number}"}
        if (grade := draw(st.sampled_from((None, "high", "low", "unknown")))) is not None:
            answers["grade"] = grade
        made = entry(
            draw(st.sampled_from(KINDS_DRAWN)),
            minute,
            f"e{number}",
            recorded=minute + (draw(st.sampled_from((0, 0, 5, 30, 60))) if late else 0),
            case=f"{child}-{draw(st.integers(1, 2))}",
            about=child,
            answers=answers,
        )
        mine = [one for one in found if one.about == child]
        if mine and draw(st.sampled_from((True, False))):
            made = replace(made, regarding=draw(st.sampled_from(mine)).id)
        if corrected and mine and draw(st.integers(0, 6)) == 0:
            wrong = draw(st.sampled_from(mine))
            withdraw = draw(st.sampled_from((True, False)))
            made = replace(
                made,
                kind="entry-withdrawn" if withdraw else wrong.kind,
                corrects=wrong.id,
                case=wrong.case,
                recorded=max(made.recorded, wrong.recorded),
            )
        found.append(made)
    return found
