"""The worked example of docs/replay.md is run, and says what stands there."""

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
    assert len(commands()) == 5
