"""A start is refused, in words that say what to mend, where rules or numbers are not right."""

import shutil
from pathlib import Path
from types import ModuleType

import pytest

from lapwing.areas.confirmed_rules import confirmed_rules
from lapwing.casework.odd_looks import numbers as odd_looks
from lapwing.commands import main
from lapwing.commands.rulebook_whole import check_forces
from lapwing.worklists import numbers as telling

FORCES = Path(__file__).parents[2] / "forces"


@pytest.fixture
def force(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the demonstration force, to be spoilt."""
    shutil.copytree(FORCES / "northmere", tmp_path / "northmere")
    monkeypatch.setenv("LAPWING_FORCES", str(tmp_path))
    return tmp_path / "northmere"


def test_the_forces_that_ship_are_right() -> None:
    check_forces()


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        ("[no-such-number]\nsource = 's'\nvalues = { 2026-01-01 = 1 }\n", "no-such-number"),
        ("[missing-record]\nsource = 's'\nvalues = { 2026-01-01 = 'soon' }\n", "missing-record"),
        ("[missing-record\n", "numbers.toml"),
    ],
)
def test_a_force_whose_numbers_are_not_right_does_not_start(
    force: Path, capsys: pytest.CaptureFixture[str], spoil: str, says: str
) -> None:
    (force / "numbers.toml").write_text(spoil, encoding="utf-8")
    assert main(["serve", "--port", "0"]) == 1
    told = capsys.readouterr().err
    assert "A force's folder is not right." in told
    assert says in told


@pytest.mark.parametrize("numbers", [odd_looks, telling])
def test_nor_one_whose_other_numbers_are_not(
    force: Path, capsys: pytest.CaptureFixture[str], numbers: ModuleType
) -> None:
    name = "odd_looks.toml" if numbers is odd_looks else "worklists.toml"
    spoil = "[no-such-number]\nsource = 's'\nvalues = { 2026-01-01 = 1 }\n"
    (force / name).write_text(spoil, encoding="utf-8")
    numbers.numbers_of.cache_clear()
    assert main(["serve", "--port", "0"]) == 1
    assert f"forces/northmere/{name}: [no-such-number]" in capsys.readouterr().err


def test_nor_one_that_confirms_a_rule_that_is_not_there(
    force: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = 'no-such-rule = { by = "Insp Mallory", on = 2026-03-02 }'
    (force / "rules.toml").write_text(f"[confirmed]\n{line}\n", encoding="utf-8")
    confirmed_rules.cache_clear()
    assert main(["serve", "--port", "0"]) == 1
    assert "northmere/rules.toml confirms 'no-such-rule'" in capsys.readouterr().err
