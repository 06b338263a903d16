"""The one door: what it lets in, what it refuses and why, and that nothing is doubled."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from lapwing.areas import all_kinds
from lapwing.casework.door import Recorded, Refused, Sending, record, record_many
from lapwing.journal import queries as journal
from lapwing.journal.models import EntryRow
from lapwing.record import queries
from lapwing.record.models import Case, CaseLink
from tests.record.world import GRADE, MINUTE, NOW, REPORT, World, done, draft, make_world, report

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(db: None) -> World:
    """The small force."""
    return make_world()


def refusal(outcome: object) -> str:
    """The words of a refusal."""
    assert isinstance(outcome, Refused), outcome
    return str(outcome)


def test_a_report_opens_an_episode_with_a_reference(world: World) -> None:
    recorded = report(world)
    case = queries.case(world.officer, recorded.case)
    assert case is not None
    assert case.reference.startswith("MC-26-")
    assert (case.kind, case.person, case.open) == ("missing", world.child.person, True)
    assert case.force == "northmere"
    found = journal.of_person(world.officer, world.child.person, kinds=all_kinds())
    assert found == (recorded.entry,)


def test_the_same_form_sent_twice_is_recorded_once(world: World) -> None:
    case = report(world).case
    wanted = draft("note-added", {"note": "Rang the aunt."}, case=case)
    first = done(record(world.officer, NOW + MINUTE, wanted))
    again = done(record(world.officer, NOW + 9 * MINUTE, wanted))
    assert (first.duplicate, again.duplicate) == (False, True)
    assert again.entry == first.entry
    assert EntryRow.objects.filter(case_id=case).count() == 2


def test_the_same_report_sent_twice_opens_one_episode(world: World) -> None:
    wanted = draft("missing-reported", REPORT, about=world.child.person)
    first = done(record(world.officer, NOW, wanted))
    again = done(record(world.officer, NOW + MINUTE, wanted))
    assert again.entry == first.entry
    assert len(queries.cases_of(world.officer, world.child.person)) == 2


def test_the_same_key_with_something_else_in_it_is_refused(world: World) -> None:
    case = report(world).case
    wanted = draft("note-added", {"note": "Rang the aunt."}, case=case)
    done(record(world.officer, NOW, wanted))
    other = replace(wanted, answers={"note": "Rang the uncle."})
    assert "sent before" in refusal(record(world.officer, NOW, other))
    assert "sent before" in refusal(record(world.sergeant, NOW, wanted))


def test_what_happens_as_it_is_recorded_has_the_moment_of_recording(world: World) -> None:
    case = report(world).case
    note = done(record(world.officer, NOW, draft("note-added", {"note": "x"}, case=case)))
    assert note.entry.at == note.entry.recorded == NOW + timedelta(microseconds=1)


def test_what_was_judged_first_stands_first_whatever_the_moments(world: World) -> None:
    case = report(world, NOW).case
    late = done(record(world.officer, NOW + MINUTE, draft("note-added", {"note": "a"}, case=case)))
    early = done(record(world.officer, NOW, draft("note-added", {"note": "b"}, case=case)))
    assert early.entry.recorded > late.entry.recorded


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(minutes=-1), "in the future"),
        (timedelta(days=365 * 14), "before the child was born"),
        (timedelta(days=365 * 60), "more than 20 years ago"),
    ],
)
def test_a_time_that_cannot_be_is_refused(world: World, ago: timedelta, words: str) -> None:
    case = report(world).case
    wanted = draft("note-added", {"note": "x"}, case=case, at=NOW - ago)
    assert words in refusal(record(world.officer, NOW, wanted))


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800b", "left\u202eright", "zero\u200bwidth"])
def test_text_that_cannot_be_kept_or_seen_is_asked_about(world: World, text: str) -> None:
    case = report(world).case
    answer = record(world.officer, NOW, draft("note-added", {"note": text}, case=case))
    assert refusal(answer)
    assert isinstance(answer, Refused)
    assert answer.refusals[0].field == "note"


@pytest.mark.parametrize(
    "text",
    [
        "Siân O’Brien-Łukasz",
        "שרה עברית",
        "محمد",
        "王小明",
        "a\nb\tc",
        "'; drop table journal_entry; --",
        "100 % \\N {braces} %s %(x)s",
        "x" * 100_000,
        "Si\u0302an",
    ],
)
def test_text_is_kept_byte_for_byte(world: World, text: str) -> None:
    case = report(world).case
    done(record(world.officer, NOW, draft("note-added", {"note": text}, case=case)))
    kept = journal.of_case(world.officer, case, world.child.person, kinds=all_kinds())
    assert kept[-1].answers["note"] == text


def test_too_long_a_text_is_refused(world: World) -> None:
    case = report(world).case
    wanted = draft("note-added", {"note": "x" * 100_001}, case=case)
    assert "100,000" in refusal(record(world.officer, NOW, wanted))


@pytest.mark.parametrize(
    "answers", [{}, {"note": 5}, {"note": "x", "colour": "red"}, {"note": ["x"]}, {"note": 1.5}]
)
def test_answers_that_cannot_be_read_are_refused(world: World, answers: dict[str, object]) -> None:
    case = report(world).case
    assert refusal(record(world.officer, NOW, draft("note-added", answers, case=case)))


def test_a_kind_or_a_case_that_is_not_there_is_refused(world: World) -> None:
    assert "no such kind" in refusal(record(world.officer, NOW, draft("made-up")))
    missing = draft("note-added", {"note": "x"}, case=uuid4())
    assert "no such record" in refusal(record(world.officer, NOW, missing))


def test_another_force_sees_and_records_nothing(world: World) -> None:
    other = make_world("eastmarsh")
    case = report(world).case
    wanted = draft("note-added", {"note": "x"}, case=case)
    absent = replace(wanted, key=uuid4(), case=uuid4())
    assert refusal(record(other.officer, NOW, wanted)) == refusal(
        record(other.officer, NOW, absent)
    )
    assert queries.case(other.officer, case) is None
    assert journal.of_person(other.officer, world.child.person, kinds=all_kinds()) == ()


def test_only_the_roles_of_a_kind_may_record_it(world: World) -> None:
    case = report(world).case
    wanted = draft("missing-allocated", {"officer": str(world.officer.user)}, case=case)
    assert "not yours" in refusal(record(world.officer, NOW, wanted))
    done(record(world.sergeant, NOW, wanted))
    found = queries.case(world.officer, case)
    assert found is not None
    assert (found.allocated, found.supervisor) == (world.officer.user, world.sergeant.user)


def test_a_duty_is_waived_by_a_supervisor_from_the_moment_they_say_so(world: World) -> None:
    case = report(world).case
    waiver = {"duty": "missing-initial-risk", "reason": "His brother met him at the station."}
    wanted = draft("duty-waived", waiver, case=case)
    assert "not yours to record" in refusal(record(world.officer, NOW + MINUTE, wanted))
    earlier = replace(wanted, at=NOW + MINUTE)
    told = refusal(record(world.sergeant, NOW + 45 * MINUTE, earlier))
    assert "takes effect when it is recorded" in told
    assert done(record(world.sergeant, NOW + 45 * MINUTE, wanted)).entry.at >= NOW + 45 * MINUTE


def test_a_reference_must_lead_somewhere(world: World) -> None:
    case = report(world).case
    wanted = draft("missing-allocated", {"officer": str(uuid4())}, case=case)
    assert "names no officer" in refusal(record(world.sergeant, NOW, wanted))


def test_a_gate_says_what_is_missing_and_who_may_let_it_through(world: World) -> None:
    case = report(world).case
    low = draft("missing-risk-graded", {**GRADE, "grade": "low", "review_by": later()}, case=case)
    answer = record(world.sergeant, NOW + MINUTE, low)
    assert isinstance(answer, Refused)
    (stop,) = answer.stops
    assert stop.gate == "missing-child-min-medium"
    assert (stop.lets, stop.may_allow) == ("duty-inspector", False)
    assert EntryRow.objects.filter(case_id=case).count() == 1


def test_someone_of_the_rank_lets_a_gate_through_with_a_reason(world: World) -> None:
    case = report(world).case
    low = draft("missing-risk-graded", {**GRADE, "grade": "low", "review_by": later()}, case=case)
    answer = record(world.inspector, NOW + MINUTE, low)
    assert isinstance(answer, Refused)
    assert answer.stops[0].may_allow
    reason = replace(low, exception="He telephoned from his grandmother's.")
    recorded = done(record(world.inspector, NOW + 2 * MINUTE, reason))
    (allowed,) = recorded.allowed
    assert allowed.kind == "exception-allowed"
    assert allowed.answers["gate"] == "missing-child-min-medium"
    assert allowed.recorded < recorded.entry.recorded
    assert "sergeant" not in refusal(
        record(world.sergeant, NOW + 3 * MINUTE, replace(reason, key=uuid4()))
    )


def test_a_reason_does_not_help_those_without_the_rank(world: World) -> None:
    case = report(world).case
    low = draft(
        "missing-risk-graded",
        {**GRADE, "grade": "low", "review_by": later()},
        case=case,
        exception="Because.",
    )
    assert refusal(record(world.sergeant, NOW + MINUTE, low))


def test_two_who_decide_at_once_are_told_of_each_other(world: World) -> None:
    case = report(world).case
    mine = draft("missing-risk-graded", GRADE, case=case, seen=NOW + MINUTE)
    theirs = draft("missing-risk-graded", GRADE, case=case, seen=NOW + MINUTE)
    done(record(world.inspector, NOW + 2 * MINUTE, theirs))
    answer = record(world.sergeant, NOW + 3 * MINUTE, mine)
    assert isinstance(answer, Refused)
    assert [entry.kind for entry in answer.changed] == ["missing-risk-graded"]
    done(record(world.sergeant, NOW + 4 * MINUTE, replace(mine, seen=NOW + 4 * MINUTE)))


def test_what_was_seen_is_never_held_up_by_another(world: World) -> None:
    case = report(world).case
    note = draft("note-added", {"note": "Seen at the park."}, case=case, seen=NOW)
    done(record(world.inspector, NOW + MINUTE, draft("note-added", {"note": "x"}, case=case)))
    recorded = done(record(world.sergeant, NOW + 2 * MINUTE, note))
    assert len(recorded.changed) == 1


def test_a_closed_case_takes_notes_and_corrections_only(world: World) -> None:
    case = report(world).case
    mistaken = draft("missing-not-missing", {"reason": "At school all along."}, case=case)
    closing = done(record(world.sergeant, NOW + MINUTE, mistaken))
    found = queries.case(world.officer, case)
    assert found is not None
    assert not found.open
    deployed = draft("missing-deployed", {"who": "Two units"}, case=case)
    assert "closed" in refusal(record(world.officer, NOW + 2 * MINUTE, deployed))
    done(record(world.officer, NOW + 2 * MINUTE, draft("note-added", {"note": "x"}, case=case)))
    withdrawn = draft(
        "entry-withdrawn",
        {"reason": "Wrong child."},
        case=case,
        corrects=_id(closing),
    )
    done(record(world.sergeant, NOW + 3 * MINUTE, withdrawn))
    again = queries.case(world.officer, case)
    assert again is not None
    assert again.open


def test_a_correction_puts_right_what_followed_from_the_mistake(world: World) -> None:
    case = report(world).case
    first = done(
        record(
            world.sergeant,
            NOW + MINUTE,
            draft("missing-allocated", {"officer": str(world.sergeant.user)}, case=case),
        )
    )
    right = draft(
        "missing-allocated",
        {"officer": str(world.officer.user)},
        case=case,
        corrects=_id(first),
    )
    done(record(world.sergeant, NOW + 2 * MINUTE, right))
    found = queries.case(world.officer, case)
    assert found is not None
    assert found.allocated == world.officer.user


def test_a_correction_must_be_of_its_own_kind_and_case(world: World) -> None:
    case = report(world).case
    note = done(record(world.officer, NOW, draft("note-added", {"note": "x"}, case=case)))
    wrong = draft("missing-deployed", {"who": "x"}, case=case, corrects=_id(note))
    assert "cannot correct" in refusal(record(world.officer, NOW, wrong))
    nothing = draft("entry-withdrawn", {"reason": "x"}, case=case)
    assert "which entry" in refusal(record(world.officer, NOW, nothing))


def test_a_handover_moves_the_episode_when_it_is_accepted(world: World) -> None:
    case = report(world).case
    done(
        record(
            world.sergeant,
            NOW + MINUTE,
            draft("missing-allocated", {"officer": str(world.officer.user)}, case=case),
        )
    )
    offer = done(
        record(
            world.sergeant,
            NOW + 2 * MINUTE,
            draft(
                "missing-handover-offered",
                {"to": str(world.inspector.user), "briefing": "All of it."},
                case=case,
            ),
        )
    )
    accept = draft("missing-handover-accepted", case=case, regarding=_id(offer))
    done(record(world.inspector, NOW + 3 * MINUTE, accept))
    found = queries.case(world.officer, case)
    assert found is not None
    assert found.supervisor == world.inspector.user


def test_what_is_learnt_of_one_child_is_carried_to_a_linked_child(world: World) -> None:
    mine = report(world).case
    other = report(world, child=world.other.person).case
    link = draft(
        "missing-children-linked", {"case": str(other), "how_known": "Seen together."}, case=mine
    )
    linked = done(record(world.officer, NOW + MINUTE, link))
    indicator = draft(
        "missing-risk-indicator",
        {"indicators": ["exploitation"], "detail": "An older man's car."},
        case=mine,
    )
    done(record(world.officer, NOW + 2 * MINUTE, indicator))
    shown = journal.of_case(world.officer, other, world.other.person, kinds=all_kinds())
    assert [one.carried_from is not None for one in shown] == [False, True]
    assert CaseLink.objects.filter(until=None).count() == 1
    end = draft("missing-children-unlinked", {"reason": "x"}, case=mine, regarding=_id(linked))
    done(record(world.officer, NOW + 3 * MINUTE, end))
    assert CaseLink.objects.filter(until=None).count() == 0


def test_a_link_stands_as_its_corrections_and_withdrawals_leave_it(world: World) -> None:
    mine = report(world).case
    other = report(world, child=world.other.person).case
    third = report(world, child=world.other.person).case
    minute = 0

    def send(kind: str, answers: dict[str, str], **more: UUID) -> UUID:
        nonlocal minute
        minute += 1
        wanted = draft(kind, answers, case=mine, **more)
        return _id(done(record(world.officer, NOW + minute * MINUTE, wanted)))

    def link(to: UUID, how: str, **more: UUID) -> UUID:
        return send("missing-children-linked", {"case": str(to), "how_known": how}, **more)

    def withdraw(wrong: UUID) -> UUID:
        return send("entry-withdrawn", {"reason": "x"}, corrects=wrong)

    def standing() -> list[UUID]:
        return [one.other_id for one in CaseLink.objects.filter(until=None)]

    linked = link(other, "Seen together.")
    reworded = link(other, "Said so.", corrects=linked)
    assert standing() == [other]
    withdraw(reworded)
    assert standing() == [other]
    moved = link(third, "The other episode.", corrects=linked)
    assert standing() == [third]
    withdraw(moved)
    assert standing() == [other]
    gone = withdraw(linked)
    assert standing() == []
    withdraw(gone)
    assert standing() == [other]
    ended = send("missing-children-unlinked", {"reason": "x"}, regarding=linked)
    assert standing() == []
    withdraw(ended)
    assert standing() == [other]
    assert CaseLink.objects.count() == 5


def test_a_plan_goes_to_the_childs_own_file(world: World) -> None:
    case = report(world).case
    kind = all_kinds()["missing-trigger-plan-ended"]
    answers = {question.name: "x" for question in kind.questions if question.required}
    recorded = record(world.sergeant, NOW + MINUTE, draft(kind.key, answers, case=case))
    assert done(recorded).case == world.child.standing


def test_many_at_once_come_out_as_one_after_the_other(world: World) -> None:
    case = uuid4()
    sendings = [
        Sending(
            viewer=world.officer,
            recorded=NOW,
            draft=draft("missing-reported", REPORT, about=world.child.person, case=case),
        ),
        Sending(
            viewer=world.sergeant,
            recorded=NOW + 2 * MINUTE,
            draft=draft("missing-allocated", {"officer": str(world.officer.user)}, case=case),
        ),
        Sending(
            viewer=world.sergeant,
            recorded=NOW + MINUTE,
            draft=draft(
                "missing-risk-graded", {**GRADE, "grade": "low", "review_by": later()}, case=case
            ),
        ),
    ]
    outcomes = record_many(sendings, NOW + 5 * MINUTE)
    assert [isinstance(one, Refused) for one in outcomes] == [False, False, True]
    found = queries.case(world.officer, case)
    assert found is not None
    assert (found.allocated, found.supervisor) == (world.officer.user, world.sergeant.user)
    assert [one.duplicate for one in map(done, record_many(sendings[:2], NOW))] == [True, True]


def later() -> str:
    """A moment to review at, as an answer."""
    return (NOW + timedelta(hours=4)).isoformat()


def _id(recorded: Recorded) -> UUID:
    return UUID(recorded.entry.id)


def test_what_was_left_undone_may_be_waived_when_the_episode_is_closed(world: World) -> None:
    case = report(world).case
    Case.objects.filter(pk=case).update(state="closed", closed_at=NOW + MINUTE)
    waived = draft(
        "duty-waived", {"duty": "missing-initial-risk", "reason": "Opened in error."}, case=case
    )
    done(record(world.inspector, NOW + 2 * MINUTE, waived))
    note = draft("missing-deployed", {"resource": "Two officers"}, case=case)
    assert isinstance(record(world.officer, NOW + 3 * MINUTE, note), Refused)
