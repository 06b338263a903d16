"""Each benchmark runs from the command line and prints a whole table; how fast is not asked."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lapwing.bench import without
from lapwing.bench.installation import NotMeasured
from lapwing.bench.pages import WITHOUT
from lapwing.bench.rounds import Peer, Readings, in_turn, percentiles, ratios, spread
from lapwing.bench.table import Table, Target, as_data, as_text, figure
from lapwing.commands.bench import BENCHMARKS
from tests.reach import each

# A database, a server and its stopping, on a machine that may be busy with other tests.
PATIENCE = 240


def tables_of(name: str) -> list[dict[str, object]]:
    """Every table that a benchmark prints."""
    # A process of its own, as Django is told of its database once in a process.
    clean = {"DATABASE_URL", "DATABASE_OWNER_URL", "DJANGO_SETTINGS_MODULE", "LAPWING_DATA"}
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lapwing")), "bench", name, "--quick", "--json"],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env={key: value for key, value in os.environ.items() if key not in clean},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    return told if isinstance(told, list) else [told]


# Each makes a database of its own, and all say what they found by the same table.
SLOW = {"alerts", "export", "joins", "journal", "matching", "pages", "queues", "startup"}


@pytest.mark.parametrize("name", each(BENCHMARKS, thoroughly=SLOW))
def test_a_quick_run_prints_whole_tables(name: str) -> None:
    tables = tables_of(name)
    for number, table in enumerate(tables):
        is_whole(table)
        assert number or table["targets"]
    if name == "pages":
        is_shown_beside_itself_without_the_log_and_row_level_security(tables[0])


def is_whole(table: dict[str, object]) -> None:
    """Asserts that a table says what it has to."""
    rows = table["rows"]
    assert isinstance(rows, list)
    kinds = {row["what"] for row in rows}
    assert "lapwing" in kinds
    if table["targets"]:
        assert kinds & {"limit", "floor"}, "a physical limit or a floor stands in the table"
    names = [row["name"] for row in rows]
    assert names.count(table["against"]) == 1
    for row in rows:
        assert names.count(row["ratio to"]) == 1
        assert row["rounds"] >= 1
        assert row["measures"], row["name"]
        assert row["ratio"], row["name"]
        for spread_of in row["measures"].values():
            assert spread_of["least"] <= spread_of["median"] <= spread_of["most"]
    machine = table["machine"]
    assert isinstance(machine, dict)
    assert {"processors", "load", "python"} <= machine.keys()


def is_shown_beside_itself_without_the_log_and_row_level_security(
    table: dict[str, object],
) -> None:
    """Asserts that each page stands beside itself, shown as whole with less to do."""
    rows = table["rows"]
    assert isinstance(rows, list)
    pages = [row for row in rows if row["what"] == "lapwing"]
    assert len(pages) == 6
    for page in pages:
        beside = [row for row in rows if row["ratio to"] == page["name"]]
        assert [row["name"].partition(", ")[2] for row in beside] == list(WITHOUT)
        for row in (page, *beside):
            assert {"p50 ms", "p95 ms", "CPU ms a page", "database CPU ms"} <= row[
                "measures"
            ].keys()
            # Each way shows the page whole, whatever it leaves out.
            assert row["measures"]["KB"]["median"] == pytest.approx(
                page["measures"]["KB"]["median"], rel=0.02
            )


@pytest.mark.parametrize("factory", [without.the_log, without.the_guards, without.either])
@pytest.mark.parametrize("named", ["DATABASE_URL", "LAPWING_DATA"])
def test_nothing_but_a_benchmarks_own_database_is_served_without_either(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, factory: Callable[[], Any], named: str
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("LAPWING_DATA", str(tmp_path))
    monkeypatch.setenv(named, str(tmp_path))
    with pytest.raises(NotMeasured):
        factory()


def test_peers_take_turns_and_another_begins_each_round() -> None:
    order: list[str] = []

    def turn(name: str) -> Peer:
        def went() -> dict[str, float]:
            order.append(name)
            return {"x": 1.0}

        return Peer(name=name, what="peer", turn=went)

    readings = in_turn([turn("a"), turn("b"), turn("c")], 2)
    assert "".join(order) == "abc" + "abc" + "bca"
    assert [len(row.rounds) for row in readings] == [2, 2, 2]


def test_ratios_are_taken_round_by_round() -> None:
    mine = Readings(name="mine", what="lapwing", rounds=({"x": 2.0}, {"x": 30.0}))
    theirs = Readings(name="theirs", what="floor", rounds=({"x": 1.0}, {"x": 10.0}))
    assert ratios(mine, theirs, "x") == (2.0, 3.0)
    found = spread(ratios(mine, theirs, "x"))
    assert found is not None
    assert (found.median, found.least, found.most) == (2.5, 2.0, 3.0)
    assert spread(()) is None


def test_percentiles_are_in_milliseconds() -> None:
    read = percentiles([n / 1000 for n in range(1, 101)])
    assert read == {"p50 ms": 51.0, "p95 ms": 96.0, "p99 ms": 100.0}


def test_a_table_is_printed_with_its_spread_its_targets_and_its_machine() -> None:
    table = Table(
        title="A title",
        work="some work",
        against="theirs",
        measures=("x",),
        readings=(
            Readings(name="theirs", what="floor", rounds=({"x": 1.0}, {"x": 2.0})),
            Readings(name="mine", what="lapwing", rounds=({"x": 3000.0}, {"x": 40000.0})),
        ),
        targets=(Target(key="T", says="be quick", read="slow", met=False),),
        notes=("A note.",),
    )
    text = as_text(table)
    for part in ("A title", "times theirs", "21.5k (3,000 to 40k)", "Not met.", "A note.", "load"):
        assert part in text
    assert json.loads(json.dumps(as_data(table)))["targets"][0]["met"] is False
    assert [figure(n) for n in (0.99968, 0.1234, 12.34, 1234, 12_345, 1_234_567)] == [
        "0.9997",
        "0.123",
        "12.3",
        "1,234",
        "12.3k",
        "1.23M",
    ]
