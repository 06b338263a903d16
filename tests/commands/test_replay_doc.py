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
    assert len(commands()) == 8


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
