"""The worked example of docs/replay.md is run, and says what stands there."""

import json
import re
import shlex
from pathlib import Path

import pytest

from lapwing.commands import main

ROOT = Path(__file__).parents[2]
DOC = ROOT / "docs" / "replay.md"


def said(command: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What a command of the page prints; "head" and "grep" are done here."""
    run, _, search = command.partition(" | grep ")
    search = search.strip('"')
    words = shlex.split(run)
    if words[0] == "head":
        return (ROOT / words[3]).read_text(encoding="utf-8").splitlines()[: int(words[2])]
    assert main(words[1:]) == 0
    return [line for line in capsys.readouterr().out.splitlines() if search in line]


def commands() -> list[tuple[str, list[str]]]:
    """Each command of the page with the lines that follow it."""
    found: list[tuple[str, list[str]]] = []
    for block in re.findall(r"```\n(\$ .*?)```", DOC.read_text(encoding="utf-8"), re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


def fits(shown: list[str], whole: list[str]) -> bool:
    """Whether the lines are these; a line of three dots stands for any number of lines."""
    if not shown:
        return not whole
    if shown[0].strip() == "…":
        return any(fits(shown[1:], whole[skipped:]) for skipped in range(len(whole) + 1))
    return bool(whole) and shown[0] == whole[0] and fits(shown[1:], whole[1:])


@pytest.mark.parametrize(("command", "shown"), commands(), ids=[c for c, _ in commands()])
def test_each_command_prints_what_the_page_shows(
    command: str,
    shown: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    assert fits(shown, said(command, capsys))


def test_the_page_shows_enough() -> None:
    assert len(commands()) == 11


def test_of_ten_standard_assessments_two_are_demanded_for_sharing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = ROOT / "docs" / "example-assessments.jsonl"
    assert main(["replay", str(file), "--as-at", "2026-04-01T09:00:00Z", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    told = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    forms = [one for one in told if one["kind"] == "assessment-submitted"]
    assert [one["answers"]["grade"] for one in forms] == ["standard"] * 10
    assert {one["at"][:7] for one in forms} == {"2026-03"}
    shared = {one["case"] for one in found["obligations"] if one["duty"] == "cra-shared"}
    refused = {one["entry"] for one in found["refusals"]}
    assert (shared, refused) == ({"CA-4", "CA-9"}, {"e4", "e9"})


def test_a_boy_waits_for_an_adult_and_a_girl_for_a_review_and_both_are_told_of_before(
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = ROOT / "docs" / "example-custody.jsonl"
    assert main(["replay", str(file), "--as-at", "2026-03-03T17:10:00Z", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    told = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    at = {one["id"]: one["at"] for one in told}
    due = {
        (one["duty"], one["due_at"]): (one["state"], at.get(one["done_by"], ""))
        for one in found["obligations"]
    }
    alerts = [(one["duty"], one["at"], one["to"]) for one in found["alerts"] if "duty" in one]

    adult, came = "2026-03-02T19:15:00Z", "2026-03-02T22:05:00Z"
    assert due["cus-aa-arrive", adult] == ("met late", came)
    assert [one[1:] for one in alerts if one[0] == "cus-aa-arrive"] == [
        ("2026-03-02T17:15:00Z", "custody-sergeant"),
        ("2026-03-02T18:15:00Z", "custody-inspector"),
        (adult, "duty-superintendent"),
    ]
    assert due["cus-38-transfer", "2026-03-03T03:40:00Z"] == ("met", "2026-03-03T01:40:00Z")

    reviews = [one["at"] for one in told if one["kind"] == "protection-reviewed"]
    assert reviews == ["2026-03-02T23:00:00Z", "2026-03-03T17:00:00Z"]
    assert due["pp-review", "2026-03-03T07:00:00Z"] == ("met late", reviews[1])
    warned = [one[1:] for one in alerts if one[0] == "pp-review" and one[1] > reviews[0]]
    # An hour before it was due, and to the head of public protection nine hours before it was held.
    assert warned[0] == ("2026-03-03T06:00:00Z", "duty-inspector")
    assert warned[-1] == ("2026-03-03T08:00:00Z", "head-of-public-protection")
    # That nobody is the designated officer any more is told before they go.
    assert ("pp-handover", "2026-03-03T06:00:00Z", "duty-inspector") in alerts
    assert found["refusals"] == []
