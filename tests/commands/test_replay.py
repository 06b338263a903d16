"""``lapwing replay``: what it reads, what it refuses and how it says so, and what it prints."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lapwing.areas import all_kinds
from lapwing.commands import main
from lapwing.commands.replay_lines import LinesRefused, read_lines
from lapwing.commands.replay_schema import schema

EXAMPLE = Path(__file__).parents[2] / "docs" / "example.jsonl"
KEYS = {
    "obligations": (
        "duty about case begun_by begun_at due_at state done_by done_at owner weight source"
    ),
    "refusals": "entry gate why",
    "signals": "signal about case at why cleared_at",
}
REPORT: dict[str, Any] = {
    "id": "a",
    "kind": "missing-reported",
    "case": "c",
    "about": "p",
    "at": "2026-03-02T10:00:00Z",
    "recorded": "2026-03-02T10:00:00Z",
    "by": "pc",
    "answers": {"in_care": "no"},
}


def report(**changes: Any) -> str:
    return json.dumps(REPORT | changes)


def refused(*lines: str) -> str:
    with pytest.raises(LinesRefused) as told:
        read_lines(lines, all_kinds())
    return str(told.value)


def replayed(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    assert main(["replay", str(EXAMPLE), "--json", *words]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


# --- What is printed ------------------------------------------------------------------------------


def test_the_keys_are_those_that_were_published(capsys: pytest.CaptureFixture[str]) -> None:
    found = replayed(capsys)
    assert list(found) == ["obligations", "alerts", "refusals", "signals"]
    for name, keys in KEYS.items():
        assert found[name], name
        assert {tuple(one) for one in found[name]} == {tuple(keys.split())}
    keys_of_alerts = {tuple(one) for one in found["alerts"]}
    assert keys_of_alerts == {
        ("at", "to", "duty", "about", "case", "why"),
        ("at", "to", "signal", "about", "case", "why"),
    }


def test_what_happened_later_is_not_shown_as_known_then(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = replayed(capsys, "--as-at", "2026-03-02T18:40:00Z")
    assert {one["begun_by"] for one in found["obligations"]} == {"e1"}
    risk = next(one for one in found["obligations"] if one["duty"] == "missing-initial-risk")
    assert (risk["state"], risk["done_by"]) == ("overdue", None)
    assert [one["entry"] for one in found["refusals"]] == ["e3"]
    assert max(one["at"] for one in found["alerts"]) <= "2026-03-02T18:40:00Z"


def test_a_deadline_that_moved_later_stands_where_it_stood_before(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def due(at: str) -> str:
        found = replayed(capsys, "--as-at", at)["obligations"]
        one = next(one for one in found if one["duty"] == "missing-supervisor-review")
        return str(one["due_at"])

    assert due("2026-03-02T19:59:59Z") == "2026-03-03T00:00:00Z"
    assert due("2026-03-02T20:00:00Z") == "2026-03-02T20:30:00Z"


def test_known_at_leaves_out_what_was_recorded_later_and_is_the_moment_to_look_at(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    cut = tmp_path / "cut.jsonl"
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    early = [line for line in lines if json.loads(line)["recorded"] <= "2026-03-02T20:30:00Z"]
    assert len(early) < len(lines)
    cut.write_text("\n".join(early), encoding="utf-8")
    assert main(["replay", str(cut), "--json"]) == 0
    without = json.loads(capsys.readouterr().out)
    assert replayed(capsys, "--known-at", "2026-03-02T20:30:00Z") == without


def test_nothing_known_is_nothing_due(capsys: pytest.CaptureFixture[str]) -> None:
    found = replayed(capsys, "--known-at", "2020-01-01T00:00:00Z")
    assert found == {"obligations": [], "alerts": [], "refusals": [], "signals": []}
    assert main(["replay", str(EXAMPLE), "--known-at", "2020-01-01T00:00:00Z"]) == 0
    assert capsys.readouterr().out == "Nothing had been recorded.\n"


def test_entries_are_read_from_standard_input_in_any_order(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    backwards = "\n\n".join(reversed(EXAMPLE.read_text(encoding="utf-8").splitlines()))
    stream = io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf" + backwards.encode()))
    monkeypatch.setattr(sys, "stdin", stream)
    assert main(["replay", "-", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == replayed(capsys)


def test_neither_django_nor_a_driver_is_loaded() -> None:
    script = (
        "import sys; from lapwing.commands import main; "
        f"code = main(['replay', {str(EXAMPLE)!r}, '--json']); "
        "found = {'django', 'psycopg'} & set(sys.modules); "
        "sys.exit(f'loaded: {found}' if found or code else 0)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


# --- What is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line 1: is not JSON"),
        ("[1]", "line 1: must be a JSON object"),
        ("[" * 100_000, "line 1: is nested too deeply"),
        ('{"id": ' + "9" * 5000 + "}", "line 1: holds a number too long to read"),
        ('{"id": "a", "id": "b"}', "line 1: id: is given twice"),
        (report(id=None), "line 1: id: is missing"),
        (report(answers=None), "line 1: answers: is missing"),
        (report(id=" "), "line 1: id: must be text, and not empty"),
        (report(id=7), "line 1: id: must be text, and not empty"),
        (report(id="x" * 201), "line 1: id: must be 200 characters or fewer"),
        (report(case="\ud800"), "line 1: case: holds half of a character"),
        (report(colour="red"), "line 1: colour: is not a field; see lapwing replay --schema"),
        (report(kind="missing-abducted"), "line 1: kind: 'missing-abducted' is not a kind of"),
        (report(at="2026-03-02T10:00:00"), "line 1: at: must say its time zone"),
        (report(recorded="yesterday"), "line 1: recorded: must be a date and time such as"),
        (report(at=5), "line 1: at: must be a date and time such as"),
        (report(at="1899-12-31T23:59:59Z"), "line 1: at: must lie between 1900 and 2200"),
        (report(at="2201-01-01T00:00:00Z"), "line 1: at: must lie between 1900 and 2200"),
        (report(by=["pc"]), "line 1: by: must be a name, or an object such as"),
        (report(by={"role": "sergeant"}), "line 1: by.user: is missing"),
        (report(by={"user": "x", "rank": "1"}), "line 1: by.rank: is not a field; use user, role"),
        (report(by={"user": "x", "role": ""}), "line 1: by.role: must be text, and not empty"),
        (report(answers=["in_care"]), "line 1: answers: must be an object"),
        (report(answers={"in_kare": "no"}), "line 1: answers.in_kare: is not a question of"),
        (report(answers={"in_care": "maybe"}), "line 1: answers.in_care: must be yes, no or"),
        (report(answers={"age": -1}), "line 1: answers.age: must be from 0"),
        (report(answers={"description": "\udfff"}), "line 1: answers.description: holds half of"),
        (
            report(answers={"last_seen_at": "9999-12-31T23:59:59Z"}),
            "line 1: answers.last_seen_at: must lie between 1900 and 2200",
        ),
        (report(kind="entry-withdrawn", answers={}), "line 1: corrects: must name the entry that"),
        (report(corrects="b"), "line 1: corrects: no line has the id 'b'"),
    ],
)
def test_a_bad_line_is_named_by_its_number_and_field(line: str, said: str) -> None:
    assert refused(line).startswith(said)


def test_every_bad_line_is_named() -> None:
    told = refused(report(kind="x"), report(id="b"), "", report(at="now"))
    assert [line.split(":")[0] for line in told.splitlines()] == ["line 1", "line 4"]


def test_an_id_stands_once() -> None:
    assert refused(report(), "", report()) == "line 3: id: 'a' is also the id of line 1"


def test_a_correction_is_of_the_same_kind_case_and_person() -> None:
    other = report(id="b", corrects="a", kind="missing-located", answers={})
    assert refused(report(), other).startswith("line 2: kind: a correction is of the kind")
    elsewhere = report(id="b", corrects="a", case="d")
    assert refused(report(), elsewhere) == (
        "line 2: corrects: 'a' belongs to another case or person"
    )
    withdrawn = report(id="b", corrects="a", kind="entry-withdrawn", answers={})
    again = report(id="d", corrects="b")
    assert refused(withdrawn, again, report()) == (
        "line 2: kind: 'b' is a withdrawal, which only another entry-withdrawn takes back"
    )
    back = report(id="d", corrects="b", kind="entry-withdrawn", answers={})
    assert len(read_lines([withdrawn, back, report()], all_kinds()).entries) == 3


def test_nothing_but_the_faults_is_printed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(report().encode() + b"\n\xff\n")
    assert main(["replay", str(bad), "--json"]) == 2
    assert capsys.readouterr() == ("", "line 2: is not UTF-8 text\n")
    bad.write_text(report(at="now"), encoding="utf-8")
    assert main(["replay", str(bad)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("line 1: at: must be")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Name a file of entries, or - to read them from standard input."),
        (["no-such.jsonl"], "no-such.jsonl cannot be read: No such file or directory."),
        ([str(EXAMPLE), "--as-at", "noon"], "--as-at must be a date and time such as"),
        ([str(EXAMPLE), "--known-at", "2026-03-02T10:00"], "--known-at must say its time zone"),
        ([str(EXAMPLE), "--force", "atlantis"], "There is no force called 'atlantis'"),
        ([str(EXAMPLE), "--numbers", "no-such.toml"], "no-such.toml cannot be read: No such file"),
    ],
)
def test_a_command_that_cannot_be_done_says_why(
    capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(["replay", *words]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"lapwing replay: {said}")


# --- What is said besides -------------------------------------------------------------------------


def test_a_missing_answer_and_an_unknown_role_are_accepted_and_said() -> None:
    graded = report(kind="missing-risk-graded", answers={}, by={"user": "x", "role": "wizard"})
    read = read_lines([graded], all_kinds())
    assert len(read.entries) == 1
    answers, roles = read.notes
    assert answers == (
        "answers that a form would insist on are missing (2) and count as not known; "
        "the first: line 1, grade."
    )
    assert roles == (
        "roles that are not known here (1) count as having no police rank; "
        "the first: line 1, 'wizard'."
    )


def test_other_numbers_can_be_tried(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    tried = tmp_path / "tried.toml"
    tried.write_text(
        '[missing-initial-risk]\nsource = "A proposal"\nvalues = { 2020-01-01 = 45 }\n',
        encoding="utf-8",
    )
    found = replayed(capsys, "--numbers", str(tried))
    risk = next(one for one in found["obligations"] if one["duty"] == "missing-initial-risk")
    assert (risk["due_at"], risk["state"]) == ("2026-03-02T18:45:00Z", "met")
    assert (risk["weight"], risk["source"]) == ("local", "A proposal")
    tried.write_text("[missing-initial-rusk]\nvalues = { 2020-01-01 = 45 }\n", encoding="utf-8")
    assert main(["replay", str(EXAMPLE), "--numbers", str(tried)]) == 1
    assert "is not a number that any rule uses" in capsys.readouterr().err
    tried.write_text("values =", encoding="utf-8")
    assert main(["replay", str(EXAMPLE), "--numbers", str(tried)]) == 1
    assert "is not TOML" in capsys.readouterr().err


def test_a_force_lends_its_numbers_and_calendar(capsys: pytest.CaptureFixture[str]) -> None:
    assert replayed(capsys, "--force", "northmere")["obligations"]


def test_the_schema_describes_every_kind_and_question() -> None:
    told: Any = schema(all_kinds())
    assert told["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert told["properties"]["kind"]["enum"] == list(all_kinds())
    asked = {
        one["if"]["properties"]["kind"]["const"]: set(
            one["then"]["properties"]["answers"]["properties"]
        )
        for one in told["allOf"]
    }
    assert asked == {
        kind.key: {question.name for question in kind.questions} for kind in all_kinds().values()
    }


def test_the_schema_is_printed_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", "--schema"]) == 0
    assert json.loads(capsys.readouterr().out) == schema(all_kinds())
