"""The tool that breaks the heart on purpose: it finds what no test notices, however it stands."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "script" / "mutants"
MODULE = '''"""Some days."""

from functools import cache

LIMIT = 3
UNASKED = 5


def weeks(days: int) -> int:
    return days // 7


TABLE = {"fortnight": weeks(14)}


@cache
def twice(days: int) -> int:
    return days * 2


class Wait:
    def __init__(self, days: int) -> None:
        self.days = days

    @property
    def long(self) -> bool:
        return self.days > LIMIT

    def longer(self, least: int = 1) -> bool:
        return self.days >= least

    def nobody_asks(self) -> bool:
        return not self.days
'''
TESTS = '''"""Some days."""

from lapwing.duties.days import LIMIT, TABLE, Wait, twice


def test_limit() -> None:
    assert LIMIT == 3


def test_table() -> None:
    assert TABLE == {"fortnight": 2}


def test_twice() -> None:
    assert twice(3) == 6


def test_twice_again() -> None:
    assert twice(3) > 5


def test_long() -> None:
    assert Wait(5).long and not Wait(3).long


def test_longer() -> None:
    assert Wait(1).longer() and not Wait(0).longer()
'''
SURVIVORS = {
    ("UNASKED = 5", "UNASKED = 5 -> UNASKED = 6"),
    ("UNASKED = 5", "UNASKED = 5 -> UNASKED = 4"),
    ('TABLE = {"fortnight": weeks(14)}', "weeks(14) -> weeks(15)"),
    ("return days // 7", "days // 7 -> days // 6"),
    ("return not self.days", "not self.days -> self.days"),
    ("return not self.days", "return not self.days -> return None"),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one module and its tests, with the tool in it."""
    for name, text in {
        "script/mutants": SCRIPT.read_text(),
        "src/lapwing/__init__.py": "",
        "src/lapwing/duties/__init__.py": "",
        "src/lapwing/duties/days.py": MODULE,
        "tests/duties/test_days.py": TESTS,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path


def found(project: Path, *more: str) -> tuple[int, set[tuple[str, str]], str]:
    """How the tool ended, the survivors that it lists, and all that it said."""
    done = subprocess.run(
        [sys.executable, "-P", str(project / "script/mutants"), "--jobs", "1", *more],
        capture_output=True,
        text=True,
        check=False,
    )
    parts = [part.splitlines() for part in done.stdout.split("\n\n")]
    survivors = {
        (part[1].removeprefix("  line    "), part[2].removeprefix("  change  "))
        for part in parts
        if part[0].startswith("SURVIVES")
    }
    return done.returncode, survivors, done.stdout + done.stderr


def test_what_no_test_notices_is_found_and_nothing_else(project: Path) -> None:
    kept = project / "kept.jsonl"
    code, survivors, said = found(project, "--resume", str(kept))
    assert survivors == SURVIVORS, said
    assert code == 1

    # What is explained survives in peace, and nothing is tried twice.
    text = "".join(
        f"[[mutant]]\nmodule = 'src/lapwing/duties/days.py'\nline = '{line}'\n"
        f"change = '{change}'\nreason = 'A test'\n"
        for line, change in SURVIVORS
    )
    (project / "tests/mutants").mkdir()
    (project / "tests/mutants/explained.toml").write_text(text)
    code, survivors, said = found(project, "--resume", str(kept))
    assert (code, survivors) == (0, set()), said
    tried = len(kept.read_text().splitlines())
    assert f"{tried} decided by an earlier run" in said


def test_tests_that_fail_with_nothing_broken_say_nothing(project: Path) -> None:
    with (project / "tests/duties/test_days.py").open("a") as file:
        file.write("\n\ndef test_wrong() -> None:\n    assert twice(2) == 5\n")
    code, survivors, said = found(project)
    assert "test_wrong fails unbroken" in said
    assert (code, survivors) == (1, set())
