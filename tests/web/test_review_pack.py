"""The pack for a case review: what it holds and leaves out, by what it is checked, and its log."""

import csv
import json
from collections.abc import Callable
from contextlib import nullcontext
from datetime import timedelta
from hashlib import sha256
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from django.test import Client

from lapwing.commands import chronology, main
from lapwing.journal.kept import verify_journal
from lapwing.journal.models import Look
from lapwing.journal.proof import Head
from lapwing.journal.sequencer import sequence
from lapwing.record.actor import acting, seeing_all
from lapwing.record.models import Case, Person
from lapwing.record.viewer import actor_of
from lapwing.web import review_pack as made
from lapwing.web.moment import the_moment
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import ReviewPackSheet
from tests.pages.door import let_proofs_age
from tests.web.conftest import World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
WHY = {"why": "practice-review"}


@pytest.fixture
def sheets(monkeypatch: pytest.MonkeyPatch) -> list[ReviewPackSheet]:
    """What was put on paper, which a PDF does not give back."""
    found: list[ReviewPackSheet] = []

    def noted(sheet: ReviewPackSheet) -> bytes:
        found.append(sheet)
        return pdf(sheet)

    monkeypatch.setattr(made, "pdf", noted)
    return found


def address(world: World) -> str:
    return f"/children/{world.child}/review-pack/"


def unzipped(client: Client, world: World, **more: str) -> dict[str, bytes]:
    answer = client.post(address(world), {**WHY, **more})
    assert answer.status_code == 200, answer.content[:3000]
    assert answer.headers["Content-Type"] == "application/zip"
    with ZipFile(BytesIO(answer.content)) as pack:
        return {Path(name).name: pack.read(name) for name in pack.namelist()}


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


def reference(world: World) -> str:
    return str(Person.objects.get(pk=world.child).reference)


def test_the_pack_holds_all_and_each_file_is_as_its_manifest_says(
    world: World, browsing: Browsing, sheets: list[ReviewPackSheet]
) -> None:
    world.say("sergeant", "missing-risk-graded", grade="high", rationale="Siân’s word: Ŵyn")
    sequence(the_moment())
    files = unzipped(browsing("sergeant"), world)
    manifest = json.loads(files.pop("manifest.json"))
    assert set(manifest["files"]) == set(files)
    for name, content in files.items():
        assert manifest["files"][name]["sha256"] == sha256(content).hexdigest()
        assert manifest["files"][name]["bytes"] == len(content)
    entries = rows(files["entries.csv"])
    assert [row["what happened"] for row in entries] == ["Reported missing", "Risk graded"]
    assert "Siân’s word: Ŵyn" in entries[1]["what was said"]
    assert set(manifest["journal"]["entries"]) == {row["entry"] for row in entries}
    duties = {row["id"]: row for row in rows(files["duties.csv"])}
    assert duties["missing-initial-risk"]["how it stood"] == "met"
    assert duties["missing-first-enquiry"]["how it stood"] == "open"
    (sheet,) = sheets
    assert sheet.count == 2
    assert sheet.why == "Local child safeguarding practice review"
    told = [line for month in sheet.months for line in month.entries]
    assert [line.what for line in told] == ["Reported missing", "Risk graded"]
    assert all(line.by.startswith("Known ") for line in told)
    assert files["chronology.pdf"].startswith(b"%PDF")
    assert b"/StructTreeRoot" in files["chronology.pdf"]
    assert made.NOT_THE_LOG in manifest["left_out"]


def test_the_head_in_it_shows_later_that_nothing_was_changed(
    world: World, browsing: Browsing
) -> None:
    sequence(the_moment())
    files = unzipped(browsing("sergeant"), world)
    noted = json.loads(files["manifest.json"])["journal"]["head"]
    size, _, digest = noted.partition(":")
    world.say("sergeant", "missing-risk-graded", grade="high", rationale="Later")
    sequence(the_moment())
    with seeing_all("verify"):
        right = verify_journal([Head(size=int(size), head=bytes.fromhex(digest))], None)
        wrong = verify_journal([Head(size=int(size), head=bytes(32))], None)
    assert right.problems == ()
    assert wrong.problems != ()


def test_as_it_was_known_leaves_out_what_became_known_later(
    world: World, browsing: Browsing, sheets: list[ReviewPackSheet]
) -> None:
    now = the_moment()
    viewer = world.viewer("sergeant")
    world.say("sergeant", "missing-risk-graded", grade="high", rationale="Known now")
    with acting(actor_of(viewer)):
        whole = made.review_pack(viewer, the_moment(), world.child, "rapid-review")
        then = made.review_pack(viewer, the_moment(), world.child, "rapid-review", known_at=now)
        before = now - timedelta(days=1)
        never = made.review_pack(viewer, the_moment(), world.child, "inquest", known_at=before)
    assert isinstance(whole, made.ReviewPack)
    assert isinstance(then, made.ReviewPack)
    assert isinstance(never, made.ReviewPack)
    assert (whole.entries, then.entries, never.entries) == (2, 1, 0)
    stood = {row["id"]: row["how it stood"] for row in rows(then.files["duties.csv"])}
    assert stood["missing-initial-risk"] == "open"
    assert rows(never.files["duties.csv"]) == []
    assert sheets[1].count == 1


def test_what_may_not_leave_is_said_and_not_given(
    world: World, browsing: Browsing, sheets: list[ReviewPackSheet]
) -> None:
    Case.objects.filter(pk=world.case).update(sensitivity="restricted")
    restricted = Case.objects.get(pk=world.case).reference
    files = unzipped(browsing("sergeant"), world)
    assert rows(files["entries.csv"]) == []
    assert any(restricted in words and "Ring" in words for words in sheets[0].left_out)
    Case.objects.filter(pk=world.case).update(sensitivity="covert")
    hidden = unzipped(browsing("sergeant"), world)
    assert restricted.encode() not in b"".join(hidden.values())


def test_it_is_logged_as_a_disclosure_with_its_reason_and_what_was_given(
    world: World, browsing: Browsing
) -> None:
    files = unzipped(browsing("sergeant"), world)
    look = Look.objects.get(operation="disclosure")
    assert look.reason == "Local child safeguarding practice review"
    assert world.case in look.cases
    assert look.people == [world.child]
    assert look.asked["pack"] == reference(world)
    assert look.asked["manifest_sha256"] == sha256(files["manifest.json"]).hexdigest()


def test_without_a_reason_or_a_moment_that_was_nothing_leaves(
    world: World, browsing: Browsing
) -> None:
    client = browsing("sergeant")
    answer = client.post(address(world), {"day": "31", "month": "2", "year": "2026", "time": "9am"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Say what the pack is for." in page
    assert 'href="#known-day"' in page
    assert 'value="31"' in page
    assert not Look.objects.filter(operation="disclosure").exists()


def test_whoever_left_the_screen_long_ago_proves_who_they_are_first(
    world: World, browsing: Browsing
) -> None:
    client = browsing("sergeant")
    let_proofs_age(360)
    assert client.get(address(world)).status_code == 302


def test_the_button_stands_on_the_childs_page(world: World, browsing: Browsing) -> None:
    page = browsing("sergeant").get(f"/children/{world.child}/").content.decode()
    assert f'href="{address(world)}"' in page


# --- At the command line ------------------------------------------------------------------------


@pytest.fixture
def no_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """The database of the test, which runs already."""
    monkeypatch.setattr(chronology, "database", nullcontext)


def test_one_command_writes_the_folder_once(
    world: World, no_start: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "pack"
    told = ["chronology", reference(world), "--by", "sergeant", "--why", "court", "--out", str(out)]
    assert main(told) == 0
    assert "Wrote 1 entry of" in capsys.readouterr().out
    assert {file.name for file in out.iterdir()} == {
        "chronology.pdf", "entries.csv", "duties.csv", "looks.csv", "manifest.json"
    }  # fmt: skip
    assert {oct(file.stat().st_mode & 0o777) for file in out.iterdir()} == {"0o600"}
    assert main(told) == 1
    assert "is there already" in capsys.readouterr().err
    assert Look.objects.filter(operation="disclosure").count() == 1


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"--why": "curiosity"}, "choose one of"),
        ({"--by": "nobody"}, "nobody here has this number"),
        ({"REFERENCE": "LP-99-99999"}, "you know of no record"),
        ({"--as-at": "yesterday"}, "--as-at"),
    ],
)
def test_the_command_refuses_in_a_sentence_and_writes_nothing(
    world: World,
    no_start: None,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: dict[str, Any],
    says: str,
) -> None:
    given = {"REFERENCE": reference(world), "--by": "sergeant", "--why": "court"} | change
    told = ["chronology", given.pop("REFERENCE"), "--out", str(tmp_path / "pack")]
    assert main([*told, *(part for option in given.items() for part in option)]) == 1
    assert says in capsys.readouterr().err
    assert not (tmp_path / "pack").exists()
