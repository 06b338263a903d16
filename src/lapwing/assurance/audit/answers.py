"""A whole mark as it is sent, and everything that is wrong with it, by its field."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from lapwing.assurance.audit.criteria import Criterion, Theme
from lapwing.assurance.audit.grades import Grade, Verdict, caps_on, refused
from lapwing.base.refusals import Refusal

LONGEST = 4_000  # letters of one answer


@dataclass(frozen=True, kw_only=True, slots=True)
class Given:
    """What an auditor gives of one criterion: a verdict, why, and the entries that show it."""

    verdict: str
    why: str = ""
    entries: tuple[UUID, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Marked:
    """A whole mark as it is sent; ``must`` says what must be done where the case goes back."""

    said: Mapping[str, Given] = field(default_factory=dict)
    grade: str = ""
    at_risk: str = ""
    why: str = ""
    must: str = ""


def wrong_with(
    theme: Theme, marked: Marked, strange: frozenset[UUID]
) -> tuple[Refusal, ...] | Grade:
    """The grade of a mark, or everything that is wrong with it.

    ``strange`` are the entries that it cites and that do not stand on the case.
    """
    wrong: list[Refusal] = []
    verdicts: dict[str, Verdict] = {}
    for criterion in theme.criteria:
        said = marked.said.get(criterion.key, Given(verdict=""))
        if said.verdict not in tuple(Verdict):
            wrong.append(asks(criterion.key, f"Say what the record shows: {criterion.asks}."))
            continue
        verdicts[criterion.key] = Verdict(said.verdict)
        wrong += _wrong_there(criterion, said, strange)
    at_risk = marked.at_risk == "yes"
    if marked.at_risk not in ("yes", "no"):
        wrong.append(asks("at_risk", "Say whether a child was left at risk."))
    grade = Grade(marked.grade) if marked.grade in tuple(Grade) else None
    if grade is None:
        wrong.append(asks("grade", "Choose the grade."))
    elif refusal := refused(grade, caps_on(theme.hard, verdicts, at_risk=at_risk)):
        wrong.append(refusal)
    wrong += _too_long("why", marked.why) + _too_long("must", marked.must)
    if not marked.why.strip():
        wrong.append(asks("why", "Say in a few sentences why this grade."))
    if (at_risk or grade is Grade.INADEQUATE) and not marked.must.strip():
        wrong.append(asks("must", "Say what the team must do now: the case goes back to them."))
    return grade if grade is not None and not wrong else tuple(wrong)


def _wrong_there(
    criterion: Criterion, said: Given, strange: frozenset[UUID]
) -> tuple[Refusal, ...]:
    """What is wrong with what was said of one criterion, whose verdict can be read."""
    verdict, wrong = Verdict(said.verdict), _too_long(f"{criterion.key}-why", said.why)
    must_say = verdict in (Verdict.PARTLY, Verdict.NOT_MET)
    if not said.why.strip() and (must_say or (verdict is Verdict.MET and not said.entries)):
        what = f"Say why, or cite what shows it: {criterion.asks}."
        wrong += (asks(f"{criterion.key}-why", what),)
    if set(said.entries) & strange:
        wrong += (asks(f"{criterion.key}-entries", "Cite entries of this case."),)
    return wrong


def _too_long(field: str, text: str) -> tuple[Refusal, ...]:
    if len(text) <= LONGEST:
        return ()
    return (asks(field, f"This is longer than {LONGEST:,} letters."),)


def asks(field: str, what: str) -> Refusal:
    """That something is missing or wrong in one field."""
    return Refusal(what=what, do="Then send it again.", field=field)
