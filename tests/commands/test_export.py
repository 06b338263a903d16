"""lapwing export looks: what is written can be proved, is harmless, and is logged as given away."""

import argparse
import csv
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lapwing.commands import Refused, export
from lapwing.journal.entry import Author
from lapwing.journal.kept import verify_journal
from lapwing.journal.look import Look, Operation
from lapwing.journal.models import Look as LookRow
from lapwing.journal.models import Place
from lapwing.journal.proof import body_of_look, commitment_to, leaf_hash_of
from lapwing.journal.sequencer import sequence
from lapwing.record.models import Case
from tests.journal.conftest import fill
from tests.journal.test_look_queries import look, reader
from tests.record.world import NOW, World

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, transactional_db: None) -> World:
    """Two entries and one look, whose words a spreadsheet would run, and two who may read it."""

    @contextmanager
    def database() -> Iterator[None]:
        yield

    monkeypatch.setattr(export, "database", database)
    monkeypatch.setattr(export, "the_moment", lambda: NOW.replace(hour=18))
    world = fill(2)
    for role in ("privacy-officer", "professional-standards"):
        reader(world, role)
    look(world, reason="=HYPERLINK(1)", asked={"words": "Siân"})
    sequence(NOW)
    return world


def asked(*given: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    export.add_arguments(parser)
    return parser.parse_args(["looks", *given, "--to-whom", "The Commissioner"])


def given(world: World, file: Path, *more: str, by: str = "privacy-officer") -> int:
    return export.run(asked("--subject", world.child.reference, "--by", by, *more, str(file)))


def test_each_look_can_be_proved_from_the_file(world: World, tmp_path: Path) -> None:
    file = tmp_path / "log.json"
    assert given(world, file, "--json") == 0
    rows = json.loads(file.read_text())
    assert [row["seq"] for row in rows] == [1, 2, 3]
    assert file.stat().st_mode & 0o777 == 0o600
    (one,) = [row for row in rows if row["is_look"]]
    again = Look(
        id=one["id"],
        operation=Operation(one["operation"]),
        doing=one["doing"],
        at=LookRow.objects.get(pk=one["id"]).at,
        by=Author(user=one["user"], role=one["role"], team=one["team"]),
        people=tuple(one["people"]),
        cases=tuple(one["cases"]),
        asked=one["asked"],
        reason=one["reason"],
        recipients=one["recipients"],
        came_from=one["came_from"],
    )
    made = commitment_to(bytes.fromhex(one["salt"]), body_of_look(again, force=one["force"]))
    assert made.hex() == one["commitment"]
    assert leaf_hash_of(one["id"], made).hex() == one["leaf_hash"]
    assert bytes(Place.objects.get(seq=one["seq"]).leaf_hash).hex() == one["leaf_hash"]
    assert {row["salt"] for row in rows if not row["is_look"]} == {""}
    assert verify_journal().problems == ()


def test_it_is_logged_as_a_disclosure_with_its_recipient(world: World, tmp_path: Path) -> None:
    given(world, tmp_path / "log.csv")
    kept = LookRow.objects.get(operation="disclosure")
    assert (kept.recipients, kept.people) == ("The Commissioner", [world.child.person])
    assert kept.asked == {"log_of": f"subject {world.child.reference}"}


def test_a_spreadsheet_runs_nothing_of_it(world: World, tmp_path: Path) -> None:
    file = tmp_path / "log.csv"
    given(world, file)
    rows = list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))
    assert "'=HYPERLINK(1)" in {row["reason"] for row in rows}
    assert not any(value.startswith(FORMULA) for row in rows for value in row.values())


def test_covert_lines_are_given_by_professional_standards_alone(
    world: World, tmp_path: Path
) -> None:
    Case.objects.filter(person=world.child.person, kind="missing").update(sensitivity="covert")
    given(world, tmp_path / "a.json", "--json")
    given(world, tmp_path / "b.json", "--json", by="professional-standards")
    assert json.loads((tmp_path / "a.json").read_text()) == []
    # All three, and the disclosure that the privacy officer's own export was.
    assert len(json.loads((tmp_path / "b.json").read_text())) >= 3


@pytest.mark.parametrize("by", ["northmere-sergeant", "nobody"])
def test_others_are_refused_and_nothing_is_written(world: World, tmp_path: Path, by: str) -> None:
    with pytest.raises(Refused):
        given(world, tmp_path / "log.csv", by=by)
    assert list(tmp_path.iterdir()) == []
    assert not LookRow.objects.filter(operation="disclosure").exists()


def test_nothing_is_written_over_and_a_period_is_needed(world: World, tmp_path: Path) -> None:
    file = tmp_path / "log.csv"
    file.write_text("kept")
    with pytest.raises(Refused):
        given(world, file)
    with pytest.raises(Refused):
        export.run(asked("--by", "privacy-officer", str(tmp_path / "new.csv")))
    assert file.read_text() == "kept"


def test_where_the_disclosure_cannot_be_logged_no_file_is_left(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(export, "_log", fails)
    with pytest.raises(RuntimeError):
        given(world, tmp_path / "log.csv")
    assert list(tmp_path.iterdir()) == []
