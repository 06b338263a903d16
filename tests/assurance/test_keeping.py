"""A report read in for real, once; steps through their gates; and who may see and do what."""

import json
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.db import connection

from lapwing.assurance import actions, queries
from lapwing.assurance.models import Inspection, Recommendation
from lapwing.assurance.reports.reading import read_report
from lapwing.assurance.standing import PROOFS, State, What
from lapwing.base.refusals import Refusal
from lapwing.commands import importing, main
from lapwing.journal.models import Look
from lapwing.record import actions as record
from lapwing.record import queries as people
from lapwing.record.actor import acting, seeing_all
from lapwing.record.viewer import Viewer, actor_of
from tests.assurance import fictional

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
SINCE = datetime(2020, 1, 1, tzinfo=UTC)
Who = Callable[[str], Viewer]
HASH = "a" * 64


@pytest.fixture
def who() -> Who:
    """Somebody of each role, by it; of Northshire, and one of another force."""
    record.ensure_force("northshire", "Northshire Constabulary")
    record.ensure_force("eastmere", "Eastmere Police")
    users: dict[str, UUID] = {}
    for force, role in (
        ("northshire", "assurance-lead"),
        ("northshire", "head-of-public-protection"),
        ("northshire", "chief-officer-on-call"),
        ("northshire", "sergeant"),
        ("eastmere", "missing-lead"),
    ):
        team = record.ensure_team(force, role, role, now=SINCE)
        user = record.make_user(
            number=role, name=f"Quayle {role}", force=force, password="x", now=SINCE
        )
        record.give_post(user, role, team, since=SINCE, now=SINCE)
        users[role] = user

    def found(role: str) -> Viewer:
        with seeing_all("test"):
            viewer = people.viewer_of(users[role], NOW)
        assert viewer is not None
        return viewer

    return found


def keep(viewer: Viewer, text: str) -> actions.Kept:
    data = text.encode()
    with acting(actor_of(viewer)):
        kept = actions.keep(viewer, NOW, read_report(data), data)
    assert isinstance(kept, actions.Kept), kept
    return kept


def take(viewer: Viewer, one: UUID, step: What, /, **said: str) -> str:
    return sent(viewer, one, step, uuid4(), said)


def sent(viewer: Viewer, one: UUID, step: What, key: UUID, said: Mapping[str, str]) -> str:
    with acting(actor_of(viewer)):
        refusal = actions.take(viewer, NOW, one, step, said, key=key)
    return str(refusal) if refusal else ""


def evidence(kind: str, since: str = "2025-10-01") -> dict[str, str]:
    return {
        "kind": kind,
        "what": "Northshire’s procedure",
        "version": "3",
        "digest": HASH,
        "from": since,
        "to": "2026-02-28",
    }


def test_a_report_is_kept_whole_and_once(who: Who) -> None:
    lead = who("assurance-lead")
    kept = keep(lead, fictional.OLD)
    assert (kept.recommendations, kept.ours, kept.before) == (5, True, False)
    again = keep(lead, fictional.OLD)
    assert (again.inspection, again.before) == (kept.inspection, True)
    # The same report from another file is the same report.
    assert keep(lead, fictional.OLD.replace("\n", "\r\n")).before
    with acting(actor_of(lead)):
        assert (Inspection.objects.count(), Recommendation.objects.count()) == (1, 5)
        whole = queries.inspection(lead, kept.inspection)
    assert whole is not None
    assert [one.due for one in whole.recommendations][:2] == [date(2022, 10, 14), date(2023, 1, 14)]
    assert whole.paragraphs[whole.recommendations[0].paragraph - 1]["text"] == (
        whole.recommendations[0].text
    )
    assert whole.read["audits"][0]["inadequate"] == 12
    with seeing_all("test"):
        assert Look.objects.filter(doing="read an inspection report in").count() == 1


def test_a_report_that_cannot_be_kept_whole_is_not_kept_at_all(
    who: Who, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the log cannot be written")

    monkeypatch.setattr(actions, "_log", fail)
    with pytest.raises(RuntimeError):
        keep(who("assurance-lead"), fictional.OLD)
    with seeing_all("test"):
        assert Inspection.objects.count() == Recommendation.objects.count() == 0


def test_only_assurance_reads_reports_in_and_only_their_force_reads_them(who: Who) -> None:
    chief, sergeant, other = who("chief-officer-on-call"), who("sergeant"), who("missing-lead")
    data = fictional.OLD.encode()
    with acting(actor_of(chief)):
        assert isinstance(actions.keep(chief, NOW, read_report(data), data), Refusal)
    kept = keep(who("assurance-lead"), fictional.OLD)
    for viewer, count in ((chief, 5), (sergeant, 0), (other, 0)):
        with acting(actor_of(viewer)):
            assert len(queries.recommendations(viewer)) == count
            # The database says the same by itself.
            assert Recommendation.objects.count() == count
            assert Inspection.objects.filter(pk=kept.inspection).count() == bool(count)


def test_from_named_to_closed_and_open_again(who: Who) -> None:
    lead, owner, chief = (
        who("assurance-lead"),
        who("head-of-public-protection"),
        who("chief-officer-on-call"),
    )
    keep(lead, fictional.OLD)
    with acting(actor_of(lead)):
        one = queries.recommendations(lead)[1].id

    assert "nobody here who answers" in take(lead, one, What.OWNED, owner="sergeant", sponsor="x")
    people_ = {"owner": owner.number, "sponsor": owner.number}
    assert "other than the owner" in take(lead, one, What.OWNED, **people_)
    people_["sponsor"] = chief.number
    assert "not yours" in take(owner, one, What.OWNED, **people_)
    assert take(lead, one, What.OWNED, **people_) == ""
    assert "for assurance to do" in take(owner, one, What.CLOSED, why="Done")
    assert take(lead, one, What.PLANNED, on="2026-01-02", what="Sent") == ""
    for kind in PROOFS:
        assert take(owner, one, What.EVIDENCE, **evidence(kind)) == ""
    assert "SHA-256" in take(owner, one, What.EVIDENCE, **{**evidence("audit"), "digest": "b"})
    late = {**evidence("audit"), "to": "2026-03-03"}
    assert "has not come yet" in take(owner, one, What.EVIDENCE, **late)
    assert "No live measure" in take(owner, one, What.DELIVERED, why="All done")
    assert take(owner, one, What.MEASURE, name="Searched", what="Of calls", line="95") == ""
    assert "not set" in take(owner, one, What.READING, name="Other", value="9", on="2026-03-01")
    assert take(owner, one, What.READING, name="Searched", value="97.5", on="2026-03-01") == ""
    assert "Say why" in take(owner, one, What.DELIVERED)
    assert take(owner, one, What.DELIVERED, why="All done") == ""
    assert take(lead, one, What.EMBEDDED, why="It lasts") == ""
    key = uuid4()
    assert sent(lead, one, What.CLOSED, key, {"why": "Looked at it"}) == ""
    assert sent(lead, one, What.CLOSED, key, {"why": "Looked at it"}) == ""
    with acting(actor_of(chief)):
        held = queries.recommendation(chief, one)
        assert held is not None
        assert held.standing.state is State.CLOSED_INTERNAL
        assert [step.what for step in held.steps].count(What.CLOSED) == 1
    assert take(owner, one, What.READING, name="Searched", value="80", on="2026-03-02") == ""
    with acting(actor_of(chief)):
        held = queries.recommendation(chief, one)
        assert held is not None
        assert held.standing.state is State.REOPENED


def test_a_step_is_never_changed(who: Who) -> None:
    lead = who("assurance-lead")
    keep(lead, fictional.OLD)
    with (
        seeing_all("test"),
        connection.cursor() as cursor,
        pytest.raises(Exception, match="denied"),
    ):
        cursor.execute("update assurance_recommendation set text = 'another'")


def test_the_same_recommendation_of_another_force_is_found(who: Who) -> None:
    lead = who("assurance-lead")
    keep(lead, fictional.OLD)
    other = fictional.OLD.replace("Northshire", "Moorland").replace("14 October", "15 October")
    kept = keep(lead, other)
    assert not kept.ours
    with acting(actor_of(lead)):
        mine = queries.recommendations(lead, ours=True)[1]
        (nearest, how), *_ = queries.alike(lead, mine)
        assert (nearest.of, nearest.number, how.share) == ("Moorland Constabulary", 2, 1.0)
        assert mine.clocks("northshire", date(2026, 3, 2))
        assert nearest.clocks("northshire", date(2026, 3, 2)) == ()


def test_the_command_reads_a_report_in_by_name_and_twice_is_harmless(
    who: Who, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(importing, "database", nullcontext)
    monkeypatch.setattr(importing, "the_moment", lambda: NOW)
    who("assurance-lead")
    file = tmp_path / "report.txt"
    file.write_text(fictional.OLD)
    given = ["import", "inspection", str(file)]
    assert main([*given, "--by", "assurance-lead"]) == 0
    assert "Kept: a report about this force, with 5 recommendations." in capsys.readouterr().out
    assert main([*given, "--by", "assurance-lead", "--json"]) == 0
    assert "read in before" in json.loads(capsys.readouterr().out)["kept"]
    for by, why in (("nobody", "nobody here has"), ("sergeant", "roles"), ("", "--by")):
        assert main([*given, *(["--by", by] if by else [])]) == 1
        assert why in capsys.readouterr().err
    with seeing_all("test"):
        assert Inspection.objects.count() == 1
