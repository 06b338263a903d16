"""The command line: it lists what there is, and refuses in one sentence."""

import subprocess
import sys
from argparse import ArgumentParser
from types import ModuleType

import pytest

from lapwing import commands


def test_the_overview_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["--help"]) == 0
    told = capsys.readouterr().out
    assert [name for name in commands.COMMANDS if commands.exists(name) and name not in told] == []


def test_without_a_command_the_overview_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main([]) == 2
    assert "usage" in capsys.readouterr().out


def test_an_unknown_command_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["bake"]) == 2
    assert "no command 'bake'" in capsys.readouterr().err


def test_a_refusal_is_one_sentence_and_no_trace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: object) -> int:
        raise commands.Refused("There is nothing to verify.")

    command = ModuleType("lapwing.commands.refusing")
    vars(command).update(SUMMARY="Refuses.", add_arguments=lambda _: None, run=refuse)
    monkeypatch.setitem(sys.modules, command.__name__, command)
    monkeypatch.setitem(commands.COMMANDS, "refusing", command.__name__)
    monkeypatch.setattr(commands, "exists", lambda _: True)
    assert commands.main(["refusing"]) == 1
    assert capsys.readouterr().err == "lapwing refusing: There is nothing to verify.\n"


@pytest.mark.parametrize("name", [name for name in commands.COMMANDS if commands.exists(name)])
def test_every_command_says_what_it_is_for(name: str) -> None:
    command = __import__(commands.COMMANDS[name], fromlist=["SUMMARY"])
    assert " " in command.SUMMARY
    command.add_arguments(ArgumentParser())


def test_the_command_line_itself_loads_neither_django_nor_the_driver() -> None:
    look = "import sys, lapwing.commands; print({'django', 'psycopg'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", look], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "set()"


def test_a_reader_who_has_read_enough_is_no_error() -> None:
    code = "import sys; from lapwing.commands import main; sys.exit(main(['rulebook', '--json']))"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as rulebook:
        assert rulebook.stdout is not None
        assert rulebook.stderr is not None
        rulebook.stdout.read(1)
        rulebook.stdout.close()
        said = rulebook.stderr.read()
    assert (rulebook.returncode, said) == (0, b"")
