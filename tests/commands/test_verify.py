"""lapwing verify: what it prints and how it exits, for a clean journal and for another."""

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from lapwing.commands import verify
from lapwing.journal.proof import Fault, Head, Problem, Verdict
from lapwing.journal.sequencer import sequence
from tests.journal.conftest import fill
from tests.record.world import NOW

HEAD = f"3:{'ab' * 32}"


def asked(*given: str) -> argparse.Namespace:
    """The arguments as the command line reads them."""
    parser = argparse.ArgumentParser()
    verify.add_arguments(parser)
    return parser.parse_args(given)


@pytest.fixture
def _running(monkeypatch: pytest.MonkeyPatch, transactional_db: None) -> None:
    @contextmanager
    def database() -> Iterator[None]:
        yield

    monkeypatch.setattr(verify, "database", database)


@pytest.mark.usefixtures("_running")
def test_a_clean_journal_exits_with_nought(capsys: pytest.CaptureFixture[str]) -> None:
    fill(3)
    sequence(NOW)
    assert verify.run(asked()) == 0
    said = capsys.readouterr().out
    assert "Read 3 entries and 0 looks" in said
    assert "Nothing was changed" in said
    noted = said.rsplit(" ", 1)[1].strip()
    assert verify.run(asked("--head", noted, "--json")) == 0
    assert json.loads(capsys.readouterr().out)["head"] == noted


@pytest.mark.usefixtures("_running")
def test_a_head_that_does_not_fit_exits_with_one(capsys: pytest.CaptureFixture[str]) -> None:
    fill(3)
    sequence(NOW)
    assert verify.run(asked("--head", HEAD)) == 1
    assert "written anew" in capsys.readouterr().out
    assert verify.run(asked("--head", HEAD, "--json")) == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["fault"] == "rewritten"


@pytest.mark.parametrize("head", ["", "3", "x:ab", "3:ab", f"0:{'ab' * 32}", f"-1:{'ab' * 32}"])
def test_a_head_must_be_written_as_it_was_printed(
    head: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        asked("--head", head)
    assert "SIZE:HASH" in capsys.readouterr().err


def test_many_problems_are_counted_and_not_all_printed() -> None:
    problems = tuple(Problem(fault=Fault.CHANGED, says=f"Entry {n}.") for n in range(250))
    verdict = Verdict(entries=9, waiting=0, head=Head(size=9, head=b"x"), problems=problems)
    words = verify.in_words(verdict, 1.0)
    assert "250 things are wrong" in words
    assert "And 150 more" in words
