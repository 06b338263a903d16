"""Rights change at once: whatever happens to a case, the policy says what the table says now.

Two memories are kept beside each other. One is as Lapwing keeps it (facts, broken glass, conflicts
of interest); the other is what a clerk would note in plain words and minutes, for the table.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from lapwing.record.access import Act, Facts, Handling, Part, Sensitivity, Tie, decide
from lapwing.record.access.conflict import Involved, ties_by_conflict
from lapwing.record.access.glass import Glass, ties_by_glass
from lapwing.record.viewer import Viewer
from tests.reach import THOROUGH
from tests.record.access.situations import (
    ACTS,
    HANDLINGS,
    OTHER,
    OTHER_TEAM,
    OWN,
    PAIRS,
    PARTS,
    SENSITIVITIES,
    TEAM,
    said,
)
from tests.record.access.table import Cell, expected

# The part matters to seeing; every other act is tried on one.
ASKED = [pair for pair in PAIRS if Act.SEE in pair or Part.NARRATIVE in pair]
BEGIN = datetime(2026, 3, 2, 22, 0, tzinfo=UTC)


@dataclass(slots=True)
class Worker:
    """Somebody at work, and their sister, whom the force knows of."""

    id: UUID
    force: str
    team: UUID
    role: str
    active: bool = True

    @property
    def sister(self) -> UUID:
        """One of their family."""
        return UUID(int=self.id.int + 1000)

    @property
    def viewer(self) -> Viewer:
        """As Lapwing knows them now."""
        return Viewer(
            user=self.id,
            name="",
            number="",
            force=self.force,
            team=self.team,
            roles=frozenset({self.role}),
            active=self.active,
        )


@dataclass(slots=True)
class Kept:
    """A case as Lapwing keeps it."""

    id: UUID
    facts: Facts
    involved: dict[UUID, Involved] = field(default_factory=dict)
    assigned: set[UUID] = field(default_factory=set)
    shared: bool = False


@dataclass(slots=True)
class Noted:
    """The same case in the clerk's notes: who is what, by number, and minutes of the clock."""

    force: str = OWN
    team: UUID = OTHER_TEAM
    kept: str = "ordinary"
    handled: str = "P"
    supervisor: int | None = None
    allocated: int | None = None
    assigned: set[int] = field(default_factory=set)
    conflicts: set[int] = field(default_factory=set)
    shared: bool = False
    glass: list[tuple[int, int, int | None]] = field(default_factory=list)


ROLES_AT_WORK = (
    "response-officer",
    "duty-superintendent",
    "professional-standards",
    "local-authority",
)
OTHER_ROLES = ("sergeant", "safeguarding-inspector", "system-administrator")
someone = st.integers(0, len(ROLES_AT_WORK))
one_case = st.integers(0, 1)


class AtWork(RuleBasedStateMachine):
    """Two cases and a few people, to whom everything happens in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.minute = 0
        self.people = [
            Worker(id=UUID(int=10 + place), force=OWN, team=TEAM, role=role)
            for place, role in enumerate(ROLES_AT_WORK)
        ]
        self.people.append(Worker(id=UUID(int=99), force=OTHER, team=TEAM, role="sergeant"))
        self.cases = [
            Kept(
                id=UUID(int=500 + place),
                facts=Facts(force=OWN, team=OTHER_TEAM, sensitivity=sensitivity),
            )
            for place, sensitivity in enumerate((Sensitivity.RESTRICTED, Sensitivity.COVERT))
        ]
        self.notes = [Noted(kept="restricted"), Noted(kept="covert")]
        self.glass: list[Glass] = []

    @property
    def now(self) -> datetime:
        """The moment on the clock."""
        return BEGIN + timedelta(minutes=self.minute)

    def change(self, case: int, **changes: object) -> None:
        """Change what is kept of a case."""
        kept = self.cases[case]
        kept.facts = replace(kept.facts, **changes)  # type: ignore[arg-type]

    @rule(case=one_case, who=someone)
    def supervise(self, case: int, who: int) -> None:
        """Somebody supervises it from now on, and nobody else."""
        self.change(case, supervisor=self.people[who].id)
        self.notes[case].supervisor = who

    @rule(case=one_case, who=someone)
    def allocate(self, case: int, who: int) -> None:
        """Somebody is its allocated officer from now on."""
        self.change(case, allocated=self.people[who].id)
        self.notes[case].allocated = who

    @rule(case=one_case)
    def end_allocation(self, case: int) -> None:
        """It has no officer any more."""
        self.change(case, allocated=None)
        self.notes[case].allocated = None

    @rule(case=one_case, who=someone)
    def assign(self, case: int, who: int) -> None:
        """Somebody is put on it by name."""
        self.cases[case].assigned.add(self.people[who].id)
        self.notes[case].assigned.add(who)

    @rule(case=one_case, who=someone)
    def end_assignment(self, case: int, who: int) -> None:
        """Somebody is taken off it."""
        self.cases[case].assigned.discard(self.people[who].id)
        self.notes[case].assigned.discard(who)

    @rule(case=one_case, team=st.sampled_from((TEAM, OTHER_TEAM)))
    def hand_over(self, case: int, team: UUID) -> None:
        """Another team holds it."""
        self.change(case, team=team)
        self.notes[case].team = team

    @rule(case=one_case, force=st.sampled_from((OWN, OTHER)))
    def transfer(self, case: int, force: str) -> None:
        """Another force holds it."""
        self.change(case, force=force)
        self.notes[case].force = force

    @rule(case=one_case, kept=st.sampled_from(Sensitivity))
    def classify(self, case: int, kept: Sensitivity) -> None:
        """It is kept more or less closely."""
        self.change(case, sensitivity=kept)
        self.notes[case].kept = SENSITIVITIES[kept]

    @rule(case=one_case, code=st.sampled_from(Handling))
    def handle(self, case: int, code: Handling) -> None:
        """Its handling code changes, or its conditions are written down."""
        self.change(case, handling=code)
        self.notes[case].handled = HANDLINGS[code]

    @rule(case=one_case, shared=st.booleans())
    def share(self, case: int, shared: bool) -> None:
        """It is shared with the partner's agency, or no more."""
        self.cases[case].shared = self.notes[case].shared = shared

    @rule(case=one_case, who=someone, family=st.booleans(), what=st.sampled_from(Involved))
    def involve(self, case: int, who: int, family: bool, what: Involved) -> None:
        """A worker, or their sister, turns out to be in the case."""
        person = self.people[who].sister if family else self.people[who].id
        self.cases[case].involved[person] = what
        self.notes[case].conflicts.add(who)

    @rule(case=one_case, who=someone)
    def clear(self, case: int, who: int) -> None:
        """It was somebody else of the same name."""
        self.cases[case].involved.pop(self.people[who].id, None)
        self.cases[case].involved.pop(self.people[who].sister, None)
        self.notes[case].conflicts.discard(who)

    @rule(case=one_case, who=someone, beside=st.sampled_from((None, 0, 1)))
    def break_glass(self, case: int, who: int, beside: int | None) -> None:
        """Somebody breaks the glass: alone, with themselves as the second, or with another."""
        second = None if beside is None else (who + beside) % len(self.people)
        self.glass.append(
            Glass(
                case=self.cases[case].id,
                by=self.people[who].id,
                at=self.now,
                second=None if second is None else self.people[second].id,
            )
        )
        self.notes[case].glass.append((who, self.minute, second))

    @rule(minutes=st.sampled_from((1, 29, 30)))
    def time_passes(self, minutes: int) -> None:
        """Some minutes pass."""
        self.minute += minutes

    @rule(minutes=st.integers(1, 120))
    def clock_is_set_back(self, minutes: int) -> None:
        """The machine's clock goes wrong."""
        self.minute -= minutes

    @rule(who=someone, active=st.booleans())
    def leave_or_return(self, who: int, active: bool) -> None:
        """Somebody leaves the force, or comes back."""
        self.people[who].active = active

    @rule(who=someone, team=st.sampled_from((TEAM, OTHER_TEAM)))
    def change_team(self, who: int, team: UUID) -> None:
        """Somebody works in another team."""
        self.people[who].team = team

    @rule(who=someone, role=st.sampled_from(ROLES_AT_WORK + OTHER_ROLES))
    def change_role(self, who: int, role: str) -> None:
        """Somebody takes another role."""
        self.people[who].role = role

    @invariant()
    def everybody_gets_what_the_table_says(self) -> None:
        """Every worker, before each case, in every act and part."""
        for who, worker in enumerate(self.people):
            for case, (kept, noted) in enumerate(zip(self.cases, self.notes, strict=True)):
                facts = replace(kept.facts, ties=self.ties(worker, kept))
                cell = Cell(
                    roles=frozenset({worker.role}),
                    active=worker.active,
                    act="",
                    part="",
                    same_force=noted.force == worker.force,
                    sensitivity=noted.kept,
                    handling=noted.handled,
                    ties=self.noted_ties(who, noted),
                )
                for act, part in ASKED:
                    got = said(decide(worker.viewer, act, part, facts))
                    wanted = expected(cell._replace(act=ACTS[act], part=PARTS[part]))
                    assert got == wanted, (worker, case, act, part)

    def ties(self, worker: Worker, kept: Kept) -> frozenset[Tie]:
        """The ties that Lapwing looks up."""
        found = ties_by_glass(self.glass, case=kept.id, viewer=worker.id, now=self.now)
        found |= ties_by_conflict(
            themselves=[worker.id], family=[worker.sister], involved=kept.involved.items()
        )
        if worker.id in kept.assigned:
            found |= {Tie.ASSIGNED}
        if kept.shared:
            found |= {Tie.SHARED}
        return found

    def noted_ties(self, who: int, noted: Noted) -> frozenset[str]:
        """The same from the clerk's notes."""
        found = {"shared"} if noted.shared else set()
        if who == noted.supervisor:
            found.add("supervisor")
        if who == noted.allocated:
            found.add("allocated")
        if who in noted.assigned:
            found.add("assigned")
        if who in noted.conflicts:
            found.add("locked")
        if self.people[who].team == noted.team:
            found.add("team")
        for by, minute, second in noted.glass:
            if by == who and 0 <= self.minute - minute < 30:
                found.add("opened by two" if second not in (None, by) else "opened")
        return frozenset(found)


TestAtWork = pytest.mark.thorough(AtWork.TestCase)
TestAtWork.settings = settings(max_examples=2000 if THOROUGH else 30, stateful_step_count=30)
