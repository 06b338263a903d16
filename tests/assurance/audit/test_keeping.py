"""Audits kept for real: drawn once and again, marked by the independent, blind, and seen to."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, connection, transaction

from lapwing.assurance.audit import queries
from lapwing.assurance.audit.after_actions import act, give_feedback, settle
from lapwing.assurance.audit.answers import Given
from lapwing.assurance.audit.beside import Rules, differ
from lapwing.assurance.audit.criteria import themes
from lapwing.assurance.audit.drawing_actions import Again, draw, draw_again, preview
from lapwing.assurance.audit.grades import Grade, Verdict
from lapwing.assurance.audit.marking import Stage, Turn
from lapwing.assurance.models import Audit, AuditedCase, AuditMark, AuditStep
from lapwing.base.refusals import Refusal
from lapwing.duties import queries as duties
from lapwing.journal.models import Look
from lapwing.record import actions as record
from lapwing.record.actor import acting, seeing_all
from lapwing.record.models import Case
from lapwing.record.viewer import actor_of
from lapwing.worklists.models import AlertRow
from tests.assurance.audit.conftest import AUDITORS, CASES, NOW, World, marked, wanted


def refusal_of(world: World, role: str = "assurance-lead", **changes: object) -> str:
    with acting(actor_of(world.who(role))):
        drawn = draw(world.who(role), NOW, wanted(**changes), seed="seed")
    assert isinstance(drawn, Refusal)
    return str(drawn)


def test_what_will_be_drawn_is_shown_before_and_drawn_so(world: World) -> None:
    lead = world.who("assurance-lead")
    with acting(actor_of(lead)):
        found = preview(lead, NOW, wanted(parted_by="team"))
    assert not isinstance(found, Refusal)
    assert (dict(found.frame), found.sizes, found.chances) == (
        {"Response": CASES}, {"Response": 4}, {"Response": 4 / CASES},
    )  # fmt: skip
    assert found.twice == 1
    held = world.held("assurance-lead", world.draw(parted_by="team"))
    assert (len(held.cases), sum(one.second is not None for one in held.cases)) == (4, 1)
    assert [one.number for one in held.cases] == [1, 2, 3, 4]
    assert held.theme == themes()["missing"]  # in their order
    with seeing_all("test"):
        assert Look.objects.filter(doing="draw an audit of cases").count() == 1


def test_the_same_is_drawn_again_until_what_is_on_record_is_not_the_same(world: World) -> None:
    held = world.held("assurance-lead", world.draw())
    assert draw_again(held, "northmere") == Again(frame=True, cases=True)
    # What began meanwhile, and was recorded later, changes nothing of what was known then.
    later = replace(held, at=NOW + timedelta(days=1))
    assert draw_again(later, "northmere") == Again(frame=True, cases=True)
    with seeing_all("test"):
        Case.objects.filter(pk=world.cases[0]).update(sensitivity="covert")
    assert draw_again(held, "northmere") == Again(frame=False, cases=True)
    assert draw_again(replace(held, seed="other"), "northmere").cases is False


def test_a_frame_holds_what_was_known_of_its_days_and_nothing_covert(world: World) -> None:
    with seeing_all("test"):
        Case.objects.filter(pk=world.cases[1]).update(sensitivity="covert")
    day = NOW - timedelta(days=30)  # the third episode began that day
    held = world.held("assurance-lead", world.draw(since=day.replace(hour=0), cases=20))
    (some,) = held.frame.values()
    assert set(some) == set(world.cases[2:]) | ({world.cases[1]} & set(some))
    assert world.cases[1] not in some


def test_nobody_marks_a_case_that_they_had_a_part_in(world: World) -> None:
    inspector = world.users["duty-inspector"]
    # Recorded on the first, named on the second, supervises the third, is of the team of none.
    world.say("duty-inspector", world.cases[0], "note-added", note="Seen.")
    with seeing_all("test"):
        Case.objects.filter(pk=world.cases[2]).update(supervisor_id=inspector)
    tied = queries.not_independent(world.cases, [inspector, world.users["missing-lead"]])
    assert tied == {(world.cases[0], inspector), (world.cases[2], inspector)}
    held = world.held("assurance-lead", world.draw(cases=CASES))
    for one in held.cases:
        if one.case in (world.cases[0], world.cases[2]):
            assert inspector not in (one.first, one.second)
    # Whoever works in the team that holds the cases can mark none of them.
    (also,) = [record.ensure_team("northmere", "response", "Response", now=NOW)]
    record.give_post(inspector, "sergeant", also, since=NOW - timedelta(days=9), now=NOW)
    assert {case for case, _ in queries.not_independent(world.cases, [inspector])} == set(
        world.cases
    )


def test_an_audit_that_nobody_independent_can_mark_is_not_drawn(world: World) -> None:
    for case in world.cases:
        world.say("missing-lead", case, "note-added", note="Looked at.")
    two = ("duty-inspector", "missing-lead")
    assert "nobody of these may mark a second time" in refusal_of(world, auditors=two)
    with seeing_all("test"):
        assert Audit.objects.count() == AuditedCase.objects.count() == 0


def test_a_wish_that_cannot_be_met_is_refused_with_its_field(world: World) -> None:
    assert "nobody here who may audit" in refusal_of(world, auditors=("sergeant", "missing-lead"))
    assert "nobody here who may audit" in refusal_of(world, auditors=("assurance-lead", "x"))
    assert "marked twice" in refusal_of(world, auditors=("missing-lead",))
    assert "1 to 200 cases" in refusal_of(world, cases=0)
    assert "1 to 200 cases" in refusal_of(world, cases=201)
    assert "Choose what is audited" in refusal_of(world, theme="weather")
    assert "not over" in refusal_of(world, until=NOW + timedelta(days=1))
    assert "No such case began" in refusal_of(world, theme="detention")
    assert refusal_of(world, follows=uuid4())
    assert refusal_of(world, role="duty-inspector")


def one_of(world: World, audit: UUID, *, twice: bool) -> queries.Case:
    held = world.held("assurance-lead", audit)
    return next(one for one in held.cases if (one.second is not None) == twice)


def test_a_mark_is_kept_whole_once_and_never_changed(world: World) -> None:
    audit = world.draw()
    one = one_of(world, audit, twice=False)
    role, key = world.role(one.first), uuid4()
    held = world.held(role, audit)
    sent = marked(held)
    entry = world.entries[world.cases.index(one.case)]
    said = {**sent.said, "voice": Given(verdict="met", entries=(entry,))}
    assert world.mark(role, one.id, replace(sent, said=said), key) == ""
    assert world.mark(role, one.id, sent, key) == ""
    assert "You have marked this case." in world.mark(role, one.id, sent)
    found = next(each for each in world.held(role, audit).cases if each.id == one.id)
    assert (found.standing.stage, found.standing.grade) == (Stage.DONE, Grade.GOOD)
    assert found.final is not None
    assert found.final.said["voice"].entries == (entry,)
    for change in (
        "update assurance_auditmark set grade = 'good'",
        "delete from assurance_auditedcase",
        "truncate assurance_audit cascade",
    ):
        with (
            seeing_all("test"),
            pytest.raises(DatabaseError, match="denied"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(change)


def test_everything_that_is_wrong_with_a_mark_is_said_and_nothing_kept(world: World) -> None:
    audit = world.draw()
    one = one_of(world, audit, twice=False)
    role = world.role(one.first)
    sent = marked(world.held(role, audit))
    said = {
        **sent.said,
        "graded": Given(verdict="perhaps"),
        "searched": Given(verdict="not-met"),
        "plan": Given(verdict="met"),
        "voice": Given(verdict="met", entries=(uuid4(),)),
        "supervised": Given(verdict="unknown"),
        "afterwards": Given(verdict="na"),
    }
    wrong = world.mark(role, one.id, replace(sent, said=said, at_risk="", grade="", why=" "))
    for words in (
        "Say what the record shows: The risk was graded",
        "cite what shows it: Looking for the child",
        "cite what shows it: What was known",
        "Cite entries of this case.",
        "whether a child was left at risk",
        "Choose the grade.",
        "why this grade",
    ):
        assert words in wrong
    assert "Supervisors" not in wrong
    assert "learnt" not in wrong
    risky = replace(sent, at_risk="yes", grade="improve", must="Go there.")
    assert "cannot be graded above inadequate" in world.mark(role, one.id, risky)
    alone = replace(sent, at_risk="yes", grade="inadequate")
    assert "the team must do now" in world.mark(role, one.id, alone)
    with seeing_all("test"):
        assert AuditMark.objects.count() == 0


def test_the_second_marker_sees_nothing_of_the_first_and_the_database_gives_it_to_nobody(
    world: World,
) -> None:
    audit = world.draw()
    one = one_of(world, audit, twice=True)
    assert one.second is not None
    first, second = world.role(one.first), world.role(one.second)
    third = next(role for role in AUDITORS if role not in (first, second))
    held = world.held(first, audit)
    assert world.mark(first, one.id, marked(held)) == ""

    def marks(role: str) -> list[Turn]:
        cases = world.held(role, audit).cases
        return [mark.turn for each in cases if each.id == one.id for mark in each.marks]

    assert marks(first) == [Turn.FIRST]
    for role in (second, third, "assurance-lead"):
        assert marks(role) == []
        with acting(actor_of(world.who(role))):
            assert AuditMark.objects.count() == 0
    with acting(actor_of(world.who(first))):
        assert AuditMark.objects.count() == 1
    said = {**marked(held).said, "plan": Given(verdict="partly", why="It was old.")}
    assert world.mark(second, one.id, marked(held, grade="improve", said=said)) == ""
    for role in (first, second, third, "assurance-lead"):
        assert marks(role) == [Turn.FIRST, Turn.SECOND]
    shown = next(each for each in world.held("assurance-lead", audit).cases if each.id == one.id)
    # Whoever leads assurance sees no case: neither what it is called nor why it was marked so.
    assert shown.reference is None
    assert {mark.why for mark in shown.marks} == {""}
    assert {each.why for mark in shown.marks for each in mark.said.values()} == {""}
    assert shown.standing.stage is Stage.MODERATING
    assert "not yours" in world.mark("force-incident-manager", one.id, marked(held))
    assert "You have marked" in world.mark(first, one.id, marked(held))
    with acting(actor_of(world.who(third))):
        ((_, mine),) = [each for each in queries.to_mark(world.who(third)) if each[1].id == one.id]
    assert mine.mine is Turn.MODERATED
    assert world.mark(third, one.id, marked(held, grade="improve")) == ""
    final = next(each for each in world.held(first, audit).cases if each.id == one.id)
    assert (final.standing.stage, final.standing.grade) == (Stage.DONE, Grade.IMPROVE)


def test_a_child_left_at_risk_goes_back_at_once(world: World) -> None:
    audit = world.draw()
    one = one_of(world, audit, twice=True)
    role = world.role(one.first)
    sent = marked(
        world.held(role, audit), grade="inadequate", at_risk="yes", must="See the child tonight."
    )
    assert world.mark(role, one.id, sent) == ""
    inspector = world.who("force-incident-manager")
    with acting(actor_of(inspector)):
        found = {each.duty: each for each in duties.for_case(inspector, one.case, NOW)}
    assert found["ins-return/at-risk"].due_at == NOW + timedelta(minutes=60)
    assert found["ins-return"].due_at.date() == (NOW + timedelta(days=5)).date()  # after Easter
    with seeing_all("test"):
        told = set(AlertRow.objects.filter(case=one.case).values_list("rule", "to_role"))
    assert {("ins-return/at-risk", "duty-inspector"), ("ins-return", "safeguarding-inspector")} <= (
        told
    )
    # The second marker still reads nothing of the mark, and the record as it was when it was drawn.
    assert one.second is not None
    shown = world.held(world.role(one.second), audit)
    assert [each.marks for each in shown.cases if each.id == one.id] == [()]


def test_the_rules_stand_beside_the_auditor_and_a_difference_is_settled(world: World) -> None:
    audit = world.draw()
    one = one_of(world, audit, twice=False)
    role = world.role(one.first)
    assert world.mark(role, one.id, marked(world.held(role, audit))) == ""
    lead = world.who("assurance-lead")
    held = world.held("assurance-lead", audit)
    final = next(each for each in held.cases if each.id == one.id).final
    assert final is not None
    # Nobody graded the child for a month, and the auditor says that it was done.
    assert final.said["graded"].rules is Rules.NOT_MET
    assert differ(final.said["graded"].rules, Verdict.MET)
    said = {"number": str(one.number), "criterion": "graded", "how": "mark", "why": "Overlooked."}
    with acting(actor_of(lead)):
        assert "which of the two" in str(
            settle(lead, NOW, audit, {**said, "how": "x"}, key=uuid4())
        )
        assert "Say why" in str(settle(lead, NOW, audit, {**said, "why": ""}, key=uuid4()))
        assert settle(lead, NOW, audit, {**said, "number": "99"}, key=uuid4()) is not None
        key = uuid4()
        assert settle(lead, NOW, audit, said, key=key) is None
        assert settle(lead, NOW, audit, said, key=key) is None
    inspector = world.who("duty-inspector")
    with acting(actor_of(inspector)):
        assert settle(inspector, NOW, audit, said, key=uuid4()) is not None
    (step,) = world.held("assurance-lead", audit).steps
    assert (step.what, step.number, step.said["how"]) == (
        "difference settled", one.number, "mark",
    )  # fmt: skip


def test_feedback_reaches_whoever_worked_on_it_and_no_one_else(world: World) -> None:
    audit = world.draw()
    one = one_of(world, audit, twice=False)
    role = world.role(one.first)
    auditor = world.who(role)
    said = {"officer": str(world.users["sergeant"]), "sort": "good", "said": "Well looked for."}

    def give(**changes: str) -> str:
        with acting(actor_of(auditor)):
            return str(give_feedback(auditor, NOW, one.id, {**said, **changes}, key=uuid4()) or "")

    assert "Whoever marked" in give()
    assert world.mark(role, one.id, marked(world.held(role, audit))) == ""
    assert "worked on this case" in give(officer=str(world.users["response-officer"]))
    assert "good work or something" in give(sort="x")
    assert "what they are to know" in give(said=" ")
    assert give() == ""
    sergeant = world.who("sergeant")
    with acting(actor_of(sergeant)):
        found = {each.duty for each in duties.for_case(sergeant, one.case, NOW)}
    assert "ins-return/read" in found
    (step,) = world.held("assurance-lead", audit).steps
    assert (step.what, step.said) == ("feedback given", {"sort": "good"})
    # That feedback was recorded is no part in the case.
    assert queries.not_independent([one.case], [auditor.user]) == frozenset()


def test_actions_are_set_and_done(world: World) -> None:
    audit, lead = world.draw(), world.who("assurance-lead")
    with acting(actor_of(lead)):
        assert "what is to be done" in str(act(lead, NOW, audit, {}, key=uuid4()))
        assert "staff number" in str(act(lead, NOW, audit, {"what": "Brief"}, key=uuid4()))
        said = {"what": "Brief the team", "owner": "missing-lead"}
        assert act(lead, NOW, audit, said, key=uuid4()) is None
        (step,) = world.held("assurance-lead", audit).steps
        assert act(lead, NOW, audit, {"what": "Briefed", "done": "x"}, key=uuid4()) is not None
        done = {"what": "Briefed", "done": str(step.id)}
        assert act(lead, NOW, audit, done, key=uuid4()) is None
    assert [each.what for each in world.held("missing-lead", audit).steps] == [
        "action set", "action done",
    ]  # fmt: skip


def test_an_audit_repeats_another_and_nobody_else_reads_either(world: World) -> None:
    first = world.draw()
    second = world.draw(follows=first)
    assert world.held("assurance-lead", second).follows == first
    for role in ("sergeant", "response-officer"):
        viewer = world.who(role)
        with acting(actor_of(viewer)):
            assert queries.audits(viewer) == ()
            assert queries.to_mark(viewer) == ()
            assert Audit.objects.count() == AuditedCase.objects.count() == 0
            assert AuditStep.objects.count() == 0


def test_whoever_became_part_of_a_case_since_does_not_mark_it(world: World) -> None:
    audit = world.draw()
    one = one_of(world, audit, twice=False)
    role = world.role(one.first)
    world.say(role, one.case, "note-added", note="I went there.")
    refusal = world.mark(role, one.id, marked(world.held(role, audit)))
    assert "not independent of this case any more" in refusal


def test_nobody_changes_an_audit_not_even_the_owner(world: World) -> None:
    with seeing_all("test"), connection.cursor() as cursor:
        cursor.execute(
            "select c.relname, t.tgname, t.tgenabled from pg_trigger as t "
            "join pg_class as c on c.oid = t.tgrelid "
            "where c.relname like 'assurance_audit%' and t.tgname like 'refuse_%'"
        )
        found = set(cursor.fetchall())
    tables = {"assurance_audit", "assurance_auditedcase", "assurance_auditmark"}
    assert found == {
        (table, name, "A")
        for table in (*tables, "assurance_auditstep")
        for name in ("refuse_change", "refuse_truncate")
    }
