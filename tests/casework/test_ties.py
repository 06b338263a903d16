"""Acts that move access: who may, what follows from them, and what corrections make of that."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

import pytest

from lapwing.areas import all_kinds
from lapwing.casework import ties
from lapwing.casework.door import Outcome, Refused, record
from lapwing.journal.entry import Author, Entry
from lapwing.journal.kind import Kind
from lapwing.journal.models import EntryRow, Look
from lapwing.journal.questions import Reference
from lapwing.record import actions, queries
from lapwing.record.access import Act, Facts, Level, Part, Tie, decide, facts_of, may
from lapwing.record.actor import acting
from lapwing.record.models import Assignment, Case, Involvement, OwnRecord, Shared
from lapwing.record.roles import LOCAL_AUTHORITY, SAFEGUARDING_INSPECTOR
from lapwing.record.viewer import Viewer, actor_of
from tests.record.world import GRADE, MINUTE, NOW, World, done, draft, make_world, report

pytestmark = pytest.mark.django_db

RESTRICTED: Mapping[str, object] = {
    "sensitivity": "restricted",
    "handling": "C",
    "conditions": "Not to be told to the family.",
    "desk": "Public protection, 5120",
    "reason": "She told of somebody whom she is afraid of.",
}
ORDINARY: Mapping[str, object] = {
    "sensitivity": "ordinary",
    "handling": "P",
    "desk": "Control room",
    "reason": "It is no longer needed.",
}
COVERT: Mapping[str, object] = {**ORDINARY, "sensitivity": "covert"}


@pytest.fixture
def world(db: None) -> World:
    """The small force, with somebody who answers for protecting children and a council."""
    small = make_world()
    viewers = dict(small.viewers)
    for role, team in ((SAFEGUARDING_INSPECTOR, "safeguarding"), (LOCAL_AUTHORITY, "council")):
        of = actions.ensure_team("northmere", team, team.title(), now=NOW)
        user = actions.make_user(
            number=f"x-{role.key}",
            name=role.title,
            force="northmere",
            password=None,
            now=NOW,
        )
        actions.give_post(user, role.key, of, since=NOW - MINUTE, now=NOW)
        viewers[role.key] = now_of(user, NOW)
    return replace(small, viewers=viewers)


def now_of(who: Viewer | UUID, at: datetime) -> Viewer:
    """Somebody as they stand at a moment."""
    found = queries.viewer_of(who.user if isinstance(who, Viewer) else who, at)
    assert found is not None
    return found


class Night:
    """One episode, on which each thing happens a minute after the last."""

    def __init__(self, world: World) -> None:
        self.world, self.case, self.minute = world, report(world).case, 0
        Case.objects.filter(pk=self.case).update(team=None)  # so that nobody is of its team
        self.boss = world.viewers[SAFEGUARDING_INSPECTOR.key]
        self.partner = world.viewers[LOCAL_AUTHORITY.key]

    def tell(
        self, who: Viewer, kind: str, answers: Mapping[str, object], **more: object
    ) -> Outcome:
        """Somebody records something."""
        self.minute += 1
        more.setdefault("case", self.case)
        return record(now_of(who, self.now), self.now, draft(kind, answers, **more))

    @property
    def now(self) -> datetime:
        """The moment."""
        return NOW + self.minute * MINUTE

    def told(self, kind: str, answers: Mapping[str, object], **more: object) -> Entry:
        """Whoever answers for protecting children records something."""
        return done(self.tell(self.boss, kind, answers, **more)).entry

    def withdrawn(self, entry: Entry) -> Entry:
        """Somebody takes back what was recorded."""
        return self.told("entry-withdrawn", {"reason": "Mistaken."}, corrects=UUID(entry.id))

    def level(self, who: Viewer) -> Level:
        """What somebody gets of what was told, by the policy, which the database must agree on."""
        viewer = now_of(who, self.now)
        known = queries.cases_for_the_door([self.case])[self.case]
        facts = facts_of(viewer, known)
        level = decide(viewer, Act.SEE, Part.NARRATIVE, facts).level
        whole, known_of = level == Level.WHOLE, level >= Level.POINTER
        with acting(actor_of(viewer)):
            assert (queries.case(viewer, self.case) is not None) == whole
            assert EntryRow.objects.filter(case=self.case).exists() == whole
            if facts.force == viewer.force:
                assert Case.objects.filter(pk=self.case).exists() == known_of
        return level

    def assigned(self) -> set[UUID]:
        """Who is assigned, by the rows."""
        return set(
            Assignment.objects.filter(case=self.case, until=None).values_list("user", flat=True)
        )


@pytest.fixture
def night(world: World) -> Night:
    """The night."""
    return Night(world)


def test_the_case_is_kept_as_it_was_classified_and_corrected(night: Night) -> None:
    officer = night.world.officer
    assert night.level(officer) == Level.WHOLE
    first = night.told("case-classified", RESTRICTED)
    kept = Case.objects.get(pk=night.case)
    assert (kept.sensitivity, kept.handling, kept.conditions, kept.desk) == (
        "restricted",
        "C",
        "Not to be told to the family.",
        "Public protection, 5120",
    )
    assert night.level(officer) == Level.POINTER
    second = night.told("case-classified", ORDINARY)
    assert night.level(officer) == Level.WHOLE
    gone = night.withdrawn(second)
    assert night.level(officer) == Level.POINTER
    night.withdrawn(gone)
    assert night.level(officer) == Level.WHOLE
    night.told("case-classified", RESTRICTED, corrects=UUID(second.id))
    assert night.level(officer) == Level.POINTER
    night.withdrawn(first)
    assert night.level(officer) == Level.POINTER


def test_a_case_that_nothing_classified_is_left_as_it_is_by_any_correction(night: Night) -> None:
    Case.objects.filter(pk=night.case).update(sensitivity="restricted")
    night.withdrawn(night.told("note-added", {"note": "N"}))
    assert Case.objects.get(pk=night.case).sensitivity == "restricted"


def test_conditions_must_be_written_down_with_code_c(night: Night) -> None:
    without = {name: value for name, value in RESTRICTED.items() if name != "conditions"}
    outcome = night.tell(night.boss, "case-classified", without)
    assert isinstance(outcome, Refused)
    assert [one.field for one in outcome.refusals] == ["conditions"]


@pytest.mark.parametrize("kind", ["case-classified", "officer-assigned", "case-shared"])
def test_recording_alone_gives_nobody_the_right(night: Night, kind: str) -> None:
    """Whoever may record on a restricted case does not let themselves in by it."""
    first = night.told("case-classified", RESTRICTED)
    officer = night.world.officer
    answers: Mapping[str, object] = {
        "case-classified": ORDINARY,
        "officer-assigned": {"officer": str(officer.user)},
        "case-shared": shared_with(night),
    }[kind]
    for who in (officer, night.world.inspector, night.partner):
        assert isinstance(night.tell(who, kind, answers), Refused)
    # A sergeant or above may withdraw what others recorded, but not this.
    by_rank = night.tell(
        night.world.inspector, "entry-withdrawn", {"reason": "x"}, corrects=UUID(first.id)
    )
    assert isinstance(by_rank, Refused)
    again = night.withdrawn(first)
    outcome = night.tell(
        night.world.inspector, "entry-withdrawn", {"reason": "x"}, corrects=UUID(again.id)
    )
    assert isinstance(outcome, Refused)
    assert night.level(officer) == Level.WHOLE


def test_somebody_always_answers_for_a_covert_case(night: Night) -> None:
    night.told("case-classified", COVERT)
    assert Case.objects.get(pk=night.case).supervisor_id == night.boss.user
    assert night.level(night.boss) == Level.WHOLE
    assert night.level(night.world.officer) == Level.NOTHING
    night.told("officer-assigned", {"officer": str(night.world.officer.user)})
    assert night.level(night.world.officer) == Level.WHOLE
    assert night.level(night.world.sergeant) == Level.NOTHING
    night.told("case-classified", ORDINARY)
    assert night.level(night.world.sergeant) == Level.WHOLE


def test_it_works_on_the_standing_file_too(night: Night) -> None:
    night.case = night.world.child.standing
    night.told("case-classified", RESTRICTED)
    assert night.level(night.world.officer) == Level.POINTER
    night.told("officer-assigned", {"officer": str(night.world.officer.user)})
    assert night.level(night.world.officer) == Level.WHOLE


def test_an_assignment_follows_its_entries(night: Night) -> None:
    night.told("case-classified", RESTRICTED)
    officer, call_handler = night.world.officer, night.world.viewers["call-handler"]
    on = {"officer": str(officer.user)}
    first = night.told("officer-assigned", on)
    assert night.level(officer) == Level.WHOLE
    ended = night.told("assignment-ended", on)
    assert night.level(officer) == Level.POINTER
    gone = night.withdrawn(ended)
    assert night.level(officer) == Level.WHOLE
    night.withdrawn(gone)
    assert night.level(officer) == Level.POINTER
    again = night.told("officer-assigned", on)
    assert night.level(officer) == Level.WHOLE
    night.told("officer-assigned", {"officer": str(call_handler.user)}, corrects=UUID(again.id))
    assert night.level(officer) == Level.POINTER
    assert night.level(call_handler) == Level.WHOLE
    assert night.assigned() == {call_handler.user}
    night.withdrawn(first)
    assert night.assigned() == {call_handler.user}


def shared_with(night: Night) -> dict[str, object]:
    return {
        "agency": str(night.partner.team),
        "gateway": "CA89-47",
        "shared": "Where she goes, for the enquiries.",
    }


def test_sharing_gives_the_agency_the_case_and_is_logged_as_a_disclosure(night: Night) -> None:
    assert night.level(night.partner) == Level.NOTHING
    entry = night.told("case-shared", shared_with(night))
    assert night.level(night.partner) == Level.WHOLE
    look = Look.objects.get(operation="disclosure")
    assert (look.recipients, look.reason) == ("Council", "Enquiries into significant harm")
    assert look.asked == {"gateway": "CA89-47", "shared": "Where she goes, for the enquiries."}
    assert look.by_user_id == night.boss.user
    assert [str(one) for one in look.cases] == [entry.case]
    assert [str(one) for one in look.people] == [entry.about]
    ended = night.told("sharing-ended", {"agency": str(night.partner.team), "reason": "Closed."})
    assert night.level(night.partner) == Level.NOTHING
    night.withdrawn(ended)
    assert night.level(night.partner) == Level.WHOLE
    assert Look.objects.filter(operation="disclosure").count() == 2
    night.withdrawn(entry)
    assert night.level(night.partner) == Level.NOTHING
    assert Shared.objects.filter(until=None).count() == 0


def test_sharing_more_with_the_same_agency_is_another_disclosure(night: Night) -> None:
    night.told("case-shared", shared_with(night))
    night.told("case-shared", shared_with(night) | {"shared": "Her phone number too."})
    assert Look.objects.filter(operation="disclosure").count() == 2
    assert Shared.objects.count() == 1


def test_a_case_is_shared_with_an_agency_alone(night: Night) -> None:
    team = actions.ensure_team("northmere", "cid", "CID", now=NOW)
    outcome = night.tell(night.boss, "case-shared", shared_with(night) | {"agency": str(team)})
    assert isinstance(outcome, Refused)
    assert [one.field for one in outcome.refusals] == ["agency"]


def test_a_partner_is_pointed_to_the_desk_while_conditions_are_missing(night: Night) -> None:
    night.told("case-shared", shared_with(night))
    Case.objects.filter(pk=night.case).update(handling="C")
    assert night.level(night.partner) == Level.POINTER


def test_whoever_is_named_is_involved_until_the_entry_is_withdrawn(night: Night) -> None:
    other = night.world.other.person
    report(night.world, NOW + 30 * MINUTE, other)
    linked = done(night_link(night)).entry
    rows = Involvement.objects.filter(case=night.case, person=other)
    assert [(str(one.entry), one.part, one.until) for one in rows] == [(linked.id, "child", None)]
    officer = night.world.officer
    OwnRecord.objects.create(
        id=UUID(int=7),
        user_id=officer.user,
        person_id=other,
        tie="family",
        told_by_id=officer.user,
        since=NOW,
    )
    assert night.level(officer) == Level.NOTHING
    night.withdrawn(linked)
    assert night.level(officer) == Level.WHOLE
    assert not Involvement.objects.filter(until=None).exists()


def night_link(night: Night) -> Outcome:
    """Link the night's episode with the other child's."""
    night.minute = 40
    other = Case.objects.get(person=night.world.other.person, kind="missing").id
    answers = {
        "case": str(other),
        "child": str(night.world.other.person),
        "how_known": "They were seen together.",
    }
    return night.tell(night.world.sergeant, "missing-children-linked", answers)


def test_only_those_whom_the_policy_names_are_locked_out(night: Night) -> None:
    officer, other = night.world.officer, night.world.other.person
    OwnRecord.objects.create(
        id=UUID(int=7),
        user_id=officer.user,
        person_id=other,
        tie="themselves",
        told_by_id=officer.user,
        since=NOW,
    )
    for part, level in (
        ("named", Level.WHOLE),
        ("victim", Level.NOTHING),
        ("witness", Level.NOTHING),
        ("suspect", Level.NOTHING),
        ("child", Level.NOTHING),
    ):
        actions.involve(night.case, other, part, entry=UUID(int=5), since=night.now)
        assert night.level(officer) == level, part
        night.minute += 1
        actions.end_involvement(other, part, entry=UUID(int=5), until=night.now)
    assert night.level(officer) == Level.WHOLE


def test_each_question_says_what_the_person_is() -> None:
    kind = Kind(
        key="x",
        happened="x",
        does="x",
        questions=(
            Reference("seen_by", "Who saw it?", part="witness"),
            Reference("told_by", "Who told it?"),
        ),
    )
    answers = {"seen_by": str(UUID(int=1)), "told_by": str(UUID(int=2))}
    entry = Entry(
        id=str(UUID(int=3)),
        kind="x",
        case=str(UUID(int=4)),
        about=str(UUID(int=5)),
        at=NOW,
        recorded=NOW,
        by=Author(user=str(UUID(int=6))),
        answers=answers,
    )
    moved = ties.moved_by(entry, [entry], {"x": kind}, force="northmere")
    assert moved is not None
    assert {one[1:] for one in moved.named} == {
        (answers["seen_by"], "witness"),
        (answers["told_by"], "named"),
    }


def test_what_moves_nothing_is_not_looked_at(night: Night) -> None:
    graded = night.told("missing-risk-graded", GRADE)
    assert ties.moved_by(graded, [graded], all_kinds(), force="northmere") is None


def test_the_right_to_assign_is_the_right_to_classify(night: Night) -> None:
    facts = Facts(force="northmere", ties=frozenset({Tie.ASSIGNED}))
    assert may(night.world.officer, Act.CLASSIFY, facts) is not None
    assert all_kinds()["officer-assigned"].needs == Act.CLASSIFY
