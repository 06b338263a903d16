"""Rights change at once in the database too: after every act, all of it gives what the table says.

Acts go through the one door into a real PostgreSQL. Beside it a clerk notes in plain words what was
done, and works out from the notes alone who is what to a case. Queries, the journal and the bare
tables under row-level security must then all give each reader what the independent table says.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import transaction
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from lapwing.areas import all_kinds
from lapwing.casework import conflicts
from lapwing.casework.door import Recorded, record
from lapwing.journal import queries as journal
from lapwing.journal.models import EntryRow
from lapwing.record import actions, queries
from lapwing.record.actor import acting
from lapwing.record.models import BrokenGlass, Case, OwnRecord, Person, Post
from lapwing.record.viewer import Viewer, actor_of
from tests.reach import THOROUGH
from tests.record.access.table import NOTHING, WHOLE, Cell, expected
from tests.record.world import NOW, draft, make_world, report

pytestmark = pytest.mark.django_db

BOSS = 0  # who records it all, as far as they may
ROLES = (
    ("safeguarding-inspector", "northmere"),
    ("response-officer", "northmere"),
    ("duty-inspector", "northmere"),
    ("local-authority", "northmere"),
    ("professional-standards", "northmere"),
    ("sergeant", "eastmarsh"),
)
SECOND = timedelta(seconds=1)
CLASSIFIED = {
    "handling": "C",
    "conditions": "Ring first.",
    "desk": "The desk, 5120",
    "reason": "As decided.",
}


@dataclass(slots=True)
class Act:
    """One act as the clerk noted it: what, of whom, and the entry by which it can be taken back."""

    what: str
    whom: object
    entry: str
    withdrawn: bool = False


@dataclass(slots=True)
class Noted:
    """A case in the clerk's notes."""

    force: str = "northmere"
    team: UUID | None = None
    acts: list[Act] = field(default_factory=list)
    glass: list[tuple[int, Any, int | None]] = field(default_factory=list)

    def standing(self) -> list[Act]:
        """What was not taken back."""
        return [one for one in self.acts if not one.withdrawn]

    @property
    def kept(self) -> str:
        """How closely it is kept: as was said last."""
        said = [one.whom for one in self.standing() if one.what == "kept"]
        return str(said[-1]) if said else "ordinary"

    @property
    def handled(self) -> str:
        """Its handling code; every classification here says the same one."""
        return "C" if any(one.what == "kept" for one in self.standing()) else "P"

    @property
    def answered_for(self) -> bool:
        """Whether whoever made it covert holds it, as somebody must."""
        return any(one.what == "kept" and one.whom == "covert" for one in self.standing())

    def on_it(self, begins: str, ends: str) -> set[object]:
        """Who is on it, going through the acts one by one."""
        found: set[object] = set()
        for one in self.standing():
            if one.what == begins:
                found.add(one.whom)
            elif one.what == ends:
                found.discard(one.whom)
        return found


class OverTime(RuleBasedStateMachine):
    """An episode and a standing file of one child, to which everything happens in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.undone = transaction.atomic()
        self.undone.__enter__()
        self.now = NOW + timedelta(hours=1)
        world = make_world()
        actions.ensure_force("eastmarsh", "Eastmarsh")
        self.child = world.child.person
        self.cases = [report(world).case, world.child.standing]
        self.notes = [Noted(), Noted()]
        Case.objects.filter(pk__in=self.cases).update(team=None, supervisor=None)
        self.teams = [
            actions.ensure_team("northmere", key, key.title(), now=NOW)
            for key in ("unit", "council", "elsewhere")
        ]
        self.users, self.posts, self.at_team = [], [], []
        for place, (role, force) in enumerate(ROLES):
            user = actions.make_user(
                number=f"who-{place}", name=role, force=force, password=None, now=NOW
            )
            team = self.teams[1 if role == "local-authority" else 2]
            self.users.append(user)
            self.posts.append(actions.give_post(user, role, team, since=NOW, now=NOW))
            self.at_team.append(team)
        keeper = actions.make_user(
            number="keeper", name="Keeper", force="northmere", password=None, now=NOW
        )
        actions.give_post(keeper, "professional-standards", self.teams[2], since=NOW, now=NOW)
        self.keeper = keeper
        self.locked: set[int] = set()

    def teardown(self) -> None:
        """Leave the database as it was."""
        transaction.set_rollback(True)
        self.undone.__exit__(None, None, None)

    def viewer(self, user: UUID) -> Viewer:
        """Somebody as Lapwing knows them now."""
        found = queries.viewer_of(user, self.now)
        assert found is not None
        return found

    def cell(self, who: int, case: int, act: str, part: str = "narrative") -> Cell:
        """A situation from the notes."""
        noted, (role, force) = self.notes[case], ROLES[who]
        ties = set()
        if who == BOSS and noted.answered_for:
            ties.add("supervisor")
        if who in noted.on_it("assign", "unassign"):
            ties.add("assigned")
        if self.at_team[who] == noted.team:
            ties.add("team")
        if self.at_team[who] in noted.on_it("share", "unshare"):
            ties.add("shared")
        if who in self.locked:
            ties.add("locked")
        for by, at, second in noted.glass:
            if by == who and timedelta(0) <= self.now - at < timedelta(minutes=30):
                ties.add("opened by two" if second not in (None, by) else "opened")
        return Cell(
            roles=frozenset({role}),
            active=True,
            act=act,
            part=part,
            same_force=noted.force == force,
            sensitivity=noted.kept,
            handling=noted.handled,
            ties=frozenset(ties),
        )

    def tell(
        self, case: int, kind: str, right: str, answers: Mapping[str, object]
    ) -> Recorded | None:
        """The boss records it; the door lets it in exactly where the table says that they may."""
        may = all(expected(self.cell(BOSS, case, act))[0] == WHOLE for act in ("record", right))
        self.now += SECOND
        asked = draft(kind, answers, case=self.cases[case])
        outcome = record(self.viewer(self.users[BOSS]), self.now, asked)
        assert isinstance(outcome, Recorded) == may, (kind, str(outcome))
        return outcome if isinstance(outcome, Recorded) else None

    def note(self, case: int, what: str, whom: object, outcome: Recorded | None) -> None:
        """The clerk notes what was let in."""
        if outcome is not None:
            self.notes[case].acts.append(Act(what=what, whom=whom, entry=outcome.entry.id))

    one_case = st.integers(0, 1)
    someone = st.integers(0, len(ROLES) - 1)

    @rule(case=one_case, kept=st.sampled_from(("ordinary", "restricted", "covert")))
    def classify(self, case: int, kept: str) -> None:
        """It is kept more or less closely."""
        answers = {**CLASSIFIED, "sensitivity": kept}
        self.note(case, "kept", kept, self.tell(case, "case-classified", "classify", answers))

    @rule(case=one_case, who=someone, ended=st.booleans())
    def assign(self, case: int, who: int, ended: bool) -> None:
        """Somebody is put on it by name, or taken off it."""
        kind = "assignment-ended" if ended else "officer-assigned"
        outcome = self.tell(case, kind, "classify", {"officer": str(self.users[who])})
        self.note(case, "unassign" if ended else "assign", who, outcome)

    @rule(case=one_case, ended=st.booleans())
    def share(self, case: int, ended: bool) -> None:
        """It is shared with the council, or no more."""
        council = self.teams[1]
        answers: dict[str, object] = {"agency": str(council)}
        answers |= {"reason": "x"} if ended else {"gateway": "COURT", "shared": "All of it."}
        outcome = self.tell(case, "sharing-ended" if ended else "case-shared", "share", answers)
        self.note(case, "unshare" if ended else "share", council, outcome)

    @precondition(lambda self: any(noted.standing() for noted in self.notes))
    @rule(case=one_case, which=st.integers(0, 20))
    def withdraw(self, case: int, which: int) -> None:
        """Something that was recorded is taken back."""
        standing = self.notes[case].standing()
        if not standing:
            return
        act = standing[which % len(standing)]
        right = "share" if act.what in ("share", "unshare") else "classify"
        may = all(expected(self.cell(BOSS, case, one))[0] == WHOLE for one in ("record", right))
        self.now += SECOND
        asked = draft(
            "entry-withdrawn",
            {"reason": "Mistaken."},
            case=self.cases[case],
            corrects=UUID(act.entry),
        )
        outcome = record(self.viewer(self.users[BOSS]), self.now, asked)
        assert isinstance(outcome, Recorded) == may, str(outcome)
        act.withdrawn = may

    @rule(case=one_case, team=st.integers(0, 2))
    def hand_over(self, case: int, team: int) -> None:
        """Another team holds it."""
        Case.objects.filter(pk=self.cases[case]).update(team=self.teams[team])
        self.notes[case].team = self.teams[team]

    @rule(case=one_case, force=st.sampled_from(("northmere", "eastmarsh")))
    def transfer(self, case: int, force: str) -> None:
        """Another force holds it."""
        Case.objects.filter(pk=self.cases[case]).update(force=force)
        self.notes[case].force = force

    @rule(who=someone, team=st.integers(0, 2))
    def change_team(self, who: int, team: int) -> None:
        """Somebody works in another team."""
        self.now += SECOND
        Post.objects.filter(pk=self.posts[who]).update(until=self.now)
        self.at_team[who] = self.teams[team]
        self.posts[who] = actions.give_post(
            self.users[who], ROLES[who][0], self.teams[team], since=self.now, now=self.now
        )

    @rule(who=st.integers(0, len(ROLES) - 2))
    def lock(self, who: int) -> None:
        """Somebody of the force turns out to be of the child's family."""
        self.now += SECOND
        reference = Person.objects.get(pk=self.child).reference
        refusal = conflicts.declare(
            self.viewer(self.keeper),
            self.now,
            number=f"who-{who}",
            reference=reference,
            tie="family",
        )
        assert refusal is None
        self.locked.add(who)

    @precondition(lambda self: self.locked)
    @rule()
    def unlock(self) -> None:
        """It was somebody else of the same name."""
        self.now += SECOND
        who = min(self.locked)
        held = OwnRecord.objects.get(user=self.users[who], until=None)
        assert conflicts.end(self.viewer(self.keeper), self.now, held.pk) is None
        self.locked.discard(who)

    @rule(case=one_case, who=someone, beside=st.sampled_from((None, 0, 1)))
    def break_glass(self, case: int, who: int, beside: int | None) -> None:
        """Somebody breaks the glass: alone, with themselves as the second, or with another."""
        second = None if beside is None else (who + beside) % len(ROLES)
        BrokenGlass.objects.create(
            id=uuid4(),
            case_id=self.cases[case],
            user_id=self.users[who],
            second_id=None if second is None else self.users[second],
            reason="danger",
            at=self.now,
        )
        self.notes[case].glass.append((who, self.now, second))

    @rule(minutes=st.sampled_from((1, 29, 30)))
    def time_passes(self, minutes: int) -> None:
        """Some minutes pass."""
        self.now += timedelta(minutes=minutes)

    @invariant()
    def everybody_is_given_what_the_table_says(self) -> None:
        """By the queries, by the journal, and by the bare tables."""
        for who, user in enumerate(self.users):
            viewer = self.viewer(user)
            told = [
                expected(self.cell(who, case, "see", "narrative"))[0] == WHOLE for case in (0, 1)
            ]
            there = [
                expected(self.cell(who, case, "see", "existence"))[0] > NOTHING for case in (0, 1)
            ]
            known = [expected(self.cell(who, case, "see", "person"))[0] == WHOLE for case in (0, 1)]
            wanted = {one for one, seen in zip(self.cases, told, strict=True) if seen}
            everything = {
                str(case): EntryRow.objects.filter(case=case).count() for case in self.cases
            }
            counted = dict.fromkeys(everything, 0)
            with acting(actor_of(viewer)):
                assert {one.id for one in queries.cases_of(viewer, self.child)} == wanted, who
                for entry in journal.of_person(viewer, self.child, kinds=all_kinds()):
                    counted[entry.case] += 1
                for place, case in enumerate(self.cases):
                    whole = everything[str(case)] if told[place] else 0
                    assert counted[str(case)] == whole, (who, place)
                    assert EntryRow.objects.filter(case=case).count() == whole, (who, place)
                    assert Case.objects.filter(pk=case).exists() == there[place], (who, place)
                assert Person.objects.filter(pk=self.child).exists() == any(known), who


@pytest.mark.thorough
def test_after_every_act_everybody_is_given_what_the_table_says() -> None:
    far = settings(max_examples=60 if THOROUGH else 3, stateful_step_count=14)
    run_state_machine_as_test(OverTime, settings=far)
