"""A custody system's day read in: the same duties as typed, once, by those who wrote it, or not."""

import json
from collections.abc import Mapping
from contextlib import nullcontext
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from lapwing.areas import all_kinds
from lapwing.areas.detention.day import Event, read_day
from lapwing.base.partial_date import BornOn
from lapwing.base.refusals import Refusal
from lapwing.casework import custody_day
from lapwing.casework.custody_day import ReadIn, What
from lapwing.casework.door import Refused, record
from lapwing.commands import import_custody, main
from lapwing.duties import queries as duties
from lapwing.journal import queries as journal
from lapwing.journal.known import in_effect
from lapwing.journal.models import EntryRow, Look
from lapwing.record import actions, queries
from lapwing.record.actor import acting, seeing_all
from lapwing.record.models import Person
from lapwing.record.viewer import Viewer, actor_of
from tests.record.world import draft, new_person

pytestmark = pytest.mark.django_db
EXAMPLE = Path(__file__).parents[2] / "docs" / "example-custody.csv"
NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
SINCE = datetime(2025, 1, 1, tzinfo=UTC)
STAFF = {
    "custody.sergeant": "custody-sergeant",
    "custody.inspector": "custody-inspector",
    "inspector": "duty-inspector",
    "officer": "response-officer",
    "desk": "assurance-lead",
}
HEAD = "custody_no,event_id,event,happened_at,staff_number"
ARRIVAL: Mapping[str, str] = {
    "custody_no": "LF/0900/26",
    "event_id": "1",
    "event": "arrived",
    "happened_at": "2026-03-02 15:00",
    "staff_number": "custody.sergeant",
    "child_given": "Idris",
    "child_family": "Penhallow-Rees",
    "child_born": "2011-02-09",
    "how": "arrested",
    "arrest_at": "2026-03-02 14:30",
    "arrived_at": "2026-03-02 15:00",
    "station": "Lower Fennick",
    "offence": "Theft from a shop",
    "indictable": "yes",
    "necessity": "name|investigate",
    "alternatives": "None would do.",
    "age": "15",
    "age_basis": "told",
    "sex": "male",
    "looked_after": "no",
    "mental_health_power": "no",
}


@pytest.fixture
def by(db: None) -> Viewer:
    """The custody inspector of a force in which those of the example work."""
    actions.ensure_force("northmere", "Northmere Police")
    actions.ensure_force("eastmere", "Eastmere Police")
    team = actions.ensure_team("northmere", "custody", "Custody", now=SINCE)
    for number, role in STAFF.items():
        user = actions.make_user(
            number=number, name=f"Quayle {role}", force="northmere", password=None, now=SINCE
        )
        actions.give_post(user, role, team, since=SINCE, now=SINCE)
    return who("custody.inspector")


def who(number: str, at: datetime = NOW) -> Viewer:
    with seeing_all("test"):
        user = queries.user_numbered(number)
        assert user is not None
        viewer = queries.viewer_of(user, at)
    assert viewer is not None
    return viewer


def file(*rows: Mapping[str, str]) -> bytes:
    """A file of these rows, with the columns that any of them has."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    lines = [";".join(names), *(";".join(row.get(name, "") for name in names) for row in rows)]
    return "\n".join(lines).encode()


def then(event_id: str, event: str, at: str, /, **told: str) -> dict[str, str]:
    """A later row of the same custody record."""
    return {
        "custody_no": ARRIVAL["custody_no"],
        "event_id": event_id,
        "event": event,
        "happened_at": at,
        "staff_number": "custody.sergeant",
        **told,
    }


VISIT = then("7", "checked", "2026-03-02 16:00", face_seen="yes", how="Awake.")


def take(by: Viewer, data: bytes, *, part: bool = False, all_new: bool = False) -> ReadIn:
    with acting(actor_of(by)):
        done = custody_day.read_in(by, NOW, read_day(data), "hash", part=part, all_new=all_new)
    assert isinstance(done, ReadIn), str(done)
    return done


def whats(done: ReadIn) -> list[What]:
    return [one.what for one in done.results]


def child_of(custody_no: str) -> UUID:
    case = custody_day.case_of("northmere", custody_no)
    return queries.cases_for_the_door([case])[case].person


def test_a_day_read_in_demands_what_the_same_day_typed_demands(by: Viewer) -> None:
    done = take(by, EXAMPLE.read_bytes())
    assert (set(whats(done)), done.kept, done.refused) == ({What.RECORDED}, True, 0)
    boy = child_of("LF/0231/26")
    typed = type_it(read_day(EXAMPLE.read_bytes()), "LF/0231/26", by)
    read, demanded = demands(by, boy), demands(by, typed)
    assert read == demanded
    assert len(read) > 30
    assert {state for _, state, _, _ in read} >= {"open", "met", "met late"}


def type_it(rows: tuple[object, ...], custody_no: str, by: Viewer) -> UUID:
    """The same custody record on another child, each entry typed when it was written."""
    (made,) = actions.make_people(
        [new_person("Gethin Brackenbury")], force="northmere", by=by.user, now=SINCE
    )
    case: UUID | None = None
    ids: dict[str, UUID] = {}
    for row in rows:
        if not isinstance(row, Event) or row.custody_no != custody_no:
            continue
        assert row.written is not None
        wanted = draft(
            row.kind,
            row.answers,
            at=row.at,
            case=case,
            about=made.person,
            regarding=ids.get(row.answers_event),
        )
        with acting(actor_of(by)):
            outcome = record(who(row.staff_number, row.written), row.written, wanted)
        assert not isinstance(outcome, Refused), f"{row.line}: {outcome}"
        ids[row.event_id], case = UUID(outcome.entry.id), outcome.case
    return made.person


def demands(by: Viewer, child: UUID) -> list[tuple[str, str, datetime, datetime | None]]:
    with acting(actor_of(by)):
        found = duties.for_person(by, child, NOW)
    return sorted((one.duty, one.state.value, one.due_at, one.closed_at) for one in found)


def test_the_same_file_again_records_nothing_again(by: Viewer) -> None:
    take(by, EXAMPLE.read_bytes())
    with seeing_all("test"):
        before = EntryRow.objects.count(), Person.objects.count()
    again = take(by, EXAMPLE.read_bytes())
    assert set(whats(again)) == {What.THERE}
    with seeing_all("test"):
        assert (EntryRow.objects.count(), Person.objects.count()) == before


def test_each_row_is_by_whoever_wrote_it_and_corrections_take_effect(by: Viewer) -> None:
    take(by, EXAMPLE.read_bytes())
    girl = child_of("LF/0232/26")
    case = custody_day.case_of("northmere", "LF/0232/26")
    with seeing_all("test"):
        entries = journal.of_case(by, case, girl, kinds=all_kinds())
        stood = in_effect(entries)
        names = queries.people(by, [girl])[girl].name
    assert names == "Siân O'Dowd-Vaughan"
    visits = [one for one in stood if one.kind == "detention-checked"]
    assert [(one.at.hour, one.answers["face_seen"]) for one in visits] == [(18, "yes"), (19, "yes")]
    interview = next(one for one in entries if one.kind == "detention-interviewed")
    assert interview.by.user == str(who("officer").user)
    assert interview.recorded == datetime(2026, 3, 2, 19, 22, tzinfo=UTC)


def test_a_detention_goes_on_in_the_file_of_the_next_day(by: Viewer) -> None:
    take(by, file(ARRIVAL, VISIT))
    later = then("9", "checked", "2026-03-03 01:00", face_seen="yes", how="Asleep, breathing seen.")
    undone = then("10", "withdrawn", "2026-03-03 01:30", corrects_event="7", reason="Not he.")
    done = take(by, file(later, undone))
    assert whats(done) == [What.RECORDED, What.RECORDED]
    child = child_of(ARRIVAL["custody_no"])
    with seeing_all("test"):
        entries = in_effect(journal.of_person(by, child, kinds=all_kinds()))
    assert [one.at.day for one in entries if one.kind == "detention-checked"] == [3]
    # What no time of writing was told of was known when it was read in.
    assert {one.recorded.date() for one in entries if one.kind == "detention-checked"} == {
        NOW.date()
    }


def test_an_event_that_is_told_otherwise_is_refused_and_says_how_to_correct_it(by: Viewer) -> None:
    take(by, file(ARRIVAL, VISIT))
    done = take(by, file({**VISIT, "face_seen": "no"}))
    assert whats(done) == [What.REFUSED]
    assert "'7' in corrects_event" in done.results[0].says
    corrected = {**VISIT, "event_id": "8", "face_seen": "no", "corrects_event": "7"}
    assert whats(take(by, file(corrected))) == [What.RECORDED]
    lost = {**VISIT, "event_id": "9", "corrects_event": "70"}
    assert "no event '70'" in take(by, file(lost)).results[0].says
    again = {**ARRIVAL, "event_id": "11"}
    assert "has begun already" in take(by, file(again)).results[0].says


def test_all_or_nothing_unless_told_otherwise(by: Viewer) -> None:
    wrong = then("8", "checked", "2026-03-02 17:00", face_seen="perhaps", how="Awake.")
    gate = then(
        "9", "reviewed", "2026-03-02 20:30",
        staff_number="inspector", mode="telephone", remote_why="Far.", link_possible="yes",
        child_seen="no", unseen_why="Telephone.", offered="child|adult", representations="None.",
        adult="there", decision="stay", why="It goes on.",
    )  # fmt: skip
    own = {**gate, "event_id": "10", "staff_number": "officer"}
    day = file(ARRIVAL, VISIT, wrong, gate, own)
    done = take(by, day)
    assert whats(done) == [What.RIGHT, What.RIGHT, What.REFUSED, What.REFUSED, What.REFUSED]
    assert not done.kept
    assert "face_seen: must be yes, no or unknown" in done.results[2].says
    assert "live link could be used" in done.results[3].says
    assert "cus-rev-mode" in done.results[3].says
    assert "not yours to record" in done.results[4].says
    with seeing_all("test"):
        assert (EntryRow.objects.count(), Person.objects.count()) == (0, 0)
    part = take(by, day, part=True)
    assert whats(part)[:2] == [What.RECORDED, What.RECORDED]
    assert (part.kept, part.refused) == (True, 3)
    with seeing_all("test"):
        kinds = set(EntryRow.objects.values_list("kind", flat=True))
    assert kinds == {"note-added", "detention-arrived", "detention-checked"}


def test_a_gate_is_let_through_by_whoever_has_the_rank_with_a_reason(by: Viewer) -> None:
    cell = then(
        "2", "authorised", "2026-03-02 15:15",
        grounds="questioning", why="Two are still to be heard.", place="cell", cell_reason="other",
        cell_why="The room floods.", away_from_adults="yes", needs="Food.",
    )  # fmt: skip
    refused = take(by, file(ARRIVAL, cell)).results[1]
    assert "rank of custody inspector" in refused.says
    allowed = {**cell, "staff_number": "custody.inspector", "exception": "No other room is dry."}
    assert take(by, file(ARRIVAL, allowed)).kept


def test_nobody_is_put_on_record_who_may_be_there(by: Viewer) -> None:
    (known, other) = actions.make_people(
        [
            new_person("Idris Penhallow-Rees", BornOn(day=date(2011, 2, 9))),
            new_person("Gwenllian Ashdown"),
        ],
        force="northmere",
        by=by.user,
        now=SINCE,
    )
    done = take(by, file(ARRIVAL, VISIT))
    assert whats(done) == [What.REFUSED, What.REFUSED]
    assert f"{known.reference}, Idris Penhallow-Rees" in done.results[0].says
    assert "child_reference" in done.results[0].says
    assert "look at line 2" in done.results[1].says
    with seeing_all("test"):
        looks = Look.objects.filter(doing="look for the children of a custody system's day")
        assert looks.get().people == [known.person]
    wrong = take(by, file({**ARRIVAL, "child_reference": other.reference}))
    assert "Gwenllian Ashdown" in wrong.results[0].says
    assert "does not fit" in wrong.results[0].says
    nobody = take(by, file({**ARRIVAL, "child_reference": "PN-20-999999"}))
    assert "nobody 'PN-20-999999'" in nobody.results[0].says
    take(by, file({**ARRIVAL, "child_reference": known.reference}, VISIT))
    assert child_of(ARRIVAL["custody_no"]) == known.person


@pytest.mark.parametrize("way", ["column", "option"])
def test_somebody_else_of_the_name_is_put_on_record_when_somebody_says_so(
    by: Viewer, way: str
) -> None:
    (known,) = actions.make_people(
        [new_person("Idris Penhallow-Rees", BornOn(day=date(2011, 2, 9)))],
        force="northmere",
        by=by.user,
        now=SINCE,
    )
    row = {**ARRIVAL, "child_reference": "new"} if way == "column" else ARRIVAL
    assert take(by, file(row), all_new=way == "option").kept
    child = child_of(ARRIVAL["custody_no"])
    assert child != known.person
    with seeing_all("test"):
        notes = EntryRow.objects.filter(about_id=child, kind="note-added")
        assert "1 people who fitted were looked at" in notes.get().answers["note"]


def test_a_record_that_was_begun_by_hand_goes_on_from_the_file(by: Viewer) -> None:
    (made,) = actions.make_people(
        [new_person("Sorcha Windle")], force="northmere", by=by.user, now=SINCE
    )
    (arrival,) = read_day(file(ARRIVAL))
    assert isinstance(arrival, Event)
    sergeant = who("custody.sergeant")
    wanted = draft(arrival.kind, arrival.answers, about=made.person, at=arrival.at)
    outcome = record(sergeant, arrival.at + timedelta(minutes=2), wanted)
    assert not isinstance(outcome, Refused), str(outcome)
    done = take(by, file(ARRIVAL, VISIT))
    assert whats(done) == [What.THERE, What.RECORDED]
    assert "begun here by hand" in done.results[0].says
    with seeing_all("test"):
        look = Look.objects.get(doing="read a custody system's day in")
        assert (look.people, look.asked) == ([], {"hash": "hash"})
        assert look.by_user_id == by.user
        assert EntryRow.objects.get(kind="detention-checked").case_id == outcome.case


def test_what_cannot_be_placed_says_what_to_do(by: Viewer) -> None:
    assert "Give the row of the event" in take(by, file(VISIT)).results[0].says
    nameless = {**ARRIVAL, "child_given": "", "child_family": ""}
    assert "child_reference" in take(by, file(nameless)).results[0].says
    stranger = take(by, file({**ARRIVAL, "staff_number": "4711"}))
    assert "nobody here has the number '4711'" in stranger.results[0].says
    early = take(by, file({**ARRIVAL, "written_at": "2027-03-02 15:00"}))
    assert "in the future" in early.results[0].says


def test_nobody_of_another_force_is_taken_for_an_author(by: Viewer) -> None:
    team = actions.ensure_team("eastmere", "custody", "Custody", now=SINCE)
    user = actions.make_user(
        number="e1", name="Rowan Tarn", force="eastmere", password=None, now=SINCE
    )
    actions.give_post(user, "custody-sergeant", team, since=SINCE, now=SINCE)
    done = take(by, file({**ARRIVAL, "staff_number": "e1"}))
    assert "nobody here has the number" in done.results[0].says


def test_only_those_who_answer_for_custody_read_a_day_in(by: Viewer) -> None:
    for number, why in (("custody.sergeant", "whoever answers for custody"), ("desk", "")):
        viewer = who(number)
        with acting(actor_of(viewer)):
            refusal = custody_day.read_in(viewer, NOW, read_day(file(ARRIVAL)), "hash")
        assert isinstance(refusal, Refusal)
        assert why in str(refusal)
    with seeing_all("test"):
        assert not EntryRow.objects.exists()


def test_the_command_says_of_each_row_what_became_of_it(
    by: Viewer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(import_custody, "database", nullcontext)
    monkeypatch.setattr(import_custody, "the_moment", lambda: NOW)
    path = tmp_path / "day.csv"
    path.write_bytes(file(ARRIVAL, VISIT))
    given = ["import", "custody", str(path), "--by", by.number]
    assert main([*given, "--dry-run"]) == 0
    assert "Nothing was recorded: 2 right, and not recorded." in capsys.readouterr().out
    assert main([*given, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["kept"], [one["what"] for one in told["rows"]]) == (True, ["recorded"] * 2)
    path.write_bytes(file({**VISIT, "how": ""}))
    assert main(given) == 1
    assert "line 2: LF/0900/26 7: refused: " in capsys.readouterr().out
    for arguments in (given[:3], [*given[:4], "nobody"], ["import", "custody"]):
        assert main(arguments) == 1
        assert capsys.readouterr().err
    path.write_bytes("custody_no,event_id\n1,Siân".encode("latin-1"))
    assert main(given) == 2
    assert "CSV UTF-8" in capsys.readouterr().err
    assert main(["import", "custody", "--columns"]) == 0
    assert "event_id" in capsys.readouterr().out
