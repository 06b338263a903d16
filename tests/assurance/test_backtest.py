"""Back-tests: the same engine as the store, only what was changed moves, and nothing is written."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from lapwing.areas.forces import read_force
from lapwing.assurance.backtest.actions import back_test
from lapwing.assurance.backtest.change import Change, ChangeRefused, tried
from lapwing.assurance.backtest.queries import records_of
from lapwing.assurance.backtest.replaying import (
    Compared,
    Tally,
    Work,
    affected,
    compare,
    followed,
)
from lapwing.assurance.backtest.result import Minutes, as_data, as_text, result
from lapwing.assurance.backtest.rule_file import RuleRefused, read_rules
from lapwing.base.refusals import Refusal
from lapwing.commands import backtest as command
from lapwing.commands import main
from lapwing.duties.in_force import OWN_SCOPES, in_force
from lapwing.duties.models import ObligationRow, RaisedRow
from lapwing.duties.obligation import State
from lapwing.jobs.demo.tell import tell
from lapwing.journal.entry import Entry
from lapwing.journal.models import Look
from lapwing.record.actor import acting
from lapwing.record.viewer import actor_of
from tests.worklists.world import FORCE, World, later, make_world

AT = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)
SINCE = AT - timedelta(days=30)
SOONER = Change(values={"missing-initial-risk": 5})
RULE = """
[[duty]]
key = "try-call-home"
title = "Ring whoever reported it"
owner = "response-officer"
begins = [{ On = { kinds = ["missing-reported"] } }]
due = { Once = { within = "missing-initial-risk" } }
done_by = [{ kinds = ["missing-risk-graded"] }]
escalate = [{ role = "owner", before = "5m" }, { role = "sergeant", after = "0m" }]
why = "Whoever reported it waits by the telephone."
source = "An idea"
confidence = "local"
"""


@pytest.fixture(scope="module")
def past() -> Sequence[Sequence[Entry]]:
    """A few invented days, child by child, of what was let in."""
    told = tell(read_force(FORCE), days=8, scale=0.3, seed="back-test", at=AT)
    found: dict[str, list[Entry]] = {}
    for entry in told.entries:
        if entry.id not in told.refused:
            found.setdefault(entry.about, []).append(entry)
    return tuple(found.values())


def work(change: Change) -> Work:
    what = tried(FORCE, change)
    return Work(before=what.before, after=what.after, since=SINCE, at=AT)


def test_with_no_change_nothing_differs(past: Sequence[Sequence[Entry]]) -> None:
    found = compare(past, work(Change()), processes=1)
    assert found.before == found.after
    assert found.differs == ()
    assert found.before.whole.raised > 300
    assert found.entries == sum(map(len, past))


@pytest.mark.parametrize(
    "change",
    [
        SOONER,
        Change(values={"missing-repeat-times": 1}),
        Change(rules={"a file": RULE}),
        Change(without=("missing-initial-risk",)),
    ],
    ids=["a length", "a threshold of a signal", "a rule more", "a rule less"],
)
def test_what_is_followed_twice_is_all_that_moves(
    past: Sequence[Sequence[Entry]], change: Change
) -> None:
    what = work(change)
    quick = compare(past, what, processes=1)
    rules = what.after.of_scopes(OWN_SCOPES)
    whole = [followed(what, what.after, rules, record) for record in past]
    assert quick.after.whole == sum((o.tally for of in whole for o in of.values()), Tally())
    moved = affected(what.before, what.after)
    assert {one.rule for one in quick.differs} <= moved
    assert quick.differs
    for key in {*quick.before.rules, *quick.after.rules} - moved:
        assert quick.before.rules[key] == quick.after.rules[key]


def test_a_shorter_time_makes_more_of_it_late(past: Sequence[Sequence[Entry]]) -> None:
    found = compare(past, work(SOONER), processes=1)
    was, now = (side.rules["missing-initial-risk"] for side in (found.before, found.after))
    assert was.raised == now.raised
    assert was.late < now.late
    sooner = [one for one in found.differs if one.rule == "missing-initial-risk"]
    assert sooner
    for one in sooner:
        assert one.before is not None
        assert one.after is not None
        assert one.before.due_at is not None
        assert one.after.due_at == one.before.due_at - timedelta(minutes=25)


def test_several_processes_make_the_same_of_it(past: Sequence[Sequence[Entry]]) -> None:
    here = compare(past, work(SOONER), processes=1)
    there = compare(past, work(SOONER), processes=2)
    assert replace(there, differs=()) == replace(here, differs=())
    assert sorted(there.differs, key=repr) == sorted(here.differs, key=repr)


def test_what_began_before_or_after_the_time_asked_for_is_left_out(
    past: Sequence[Sequence[Entry]],
) -> None:
    whole = work(Change())
    first, second = (
        compare(past, replace(whole, since=since), processes=1).before.whole.raised
        for since in (SINCE, AT - timedelta(days=2))
    )
    assert 0 < second < first
    early = replace(whole, at=AT - timedelta(days=2))
    assert compare(past, early, processes=1).before.whole.raised < first


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (Change(values={"no-such-number": 1}), "'no-such-number' is not a number"),
        (Change(values={"protection-limit": 90}), "may not be loosened"),
        (Change(numbers={"x.toml": "["}), "x.toml is not TOML"),
        (Change(without=("no-such-rule",)), "'no-such-rule' is not a duty or a signal"),
        (Change(without=("missing-child-min-medium",)), "is a gate"),
        (Change(rules={"r.toml": "[[gate]]"}), "gate is no rule to try"),
        (Change(rules={"r.toml": RULE, "s.toml": RULE}), "tried twice"),
        (
            Change(rules={"r.toml": RULE.replace("missing-reported", "no-such-kind")}),
            "try-call-home: .*no-such-kind",
        ),
        (
            Change(rules={"r.toml": RULE.replace('"missing-initial-risk"', '"no-number"')}),
            "try-call-home: .*no-number",
        ),
        (
            Change(rules={"r.toml": RULE + 'scope = "household"\n'}),
            "one person at a time, and not a household",
        ),
    ],
)
def test_what_cannot_be_tried_is_said_in_a_sentence(change: Change, says: str) -> None:
    with pytest.raises(ChangeRefused, match=says):
        tried(FORCE, change)


def test_a_rule_is_read_as_the_language_has_it() -> None:
    (rule,) = read_rules(RULE, "r.toml")
    known = in_force(FORCE).duties["missing-initial-risk"]
    assert rule.title == "Ring whoever reported it"
    assert type(rule) is type(known)
    put = Change(rules={"r.toml": RULE.replace("try-call-home", "missing-initial-risk")})
    what = tried(FORCE, put)
    assert what.says == ("In its place: Ring whoever reported it (missing-initial-risk)",)
    assert len(what.after.duties) == len(what.before.duties)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "there is no rule in it"),
        ("[duty]\nkey = 1", "with two brackets"),
        ("[[duty]]\nkey = 'k'", "Duty needs title"),
        (RULE + "colour = 'red'\n", "Duty has no 'colour'"),
        (RULE.replace('"response-officer"', '"postman"'), "a role such as sergeant"),
        (RULE.replace('"local"', '"certain"'), "'local'"),
        (RULE.replace('{ Once = { within = "missing-initial-risk" } }', "5"), "Once, Every, By"),
        (RULE.replace("begins = [{", "begins = [5, {"), "5 cannot stand here"),
    ],
)
def test_a_rule_that_cannot_be_read_says_where_and_what_may_stand_there(
    text: str, says: str
) -> None:
    with pytest.raises(RuleRefused, match=f"r.toml.*{says}"):
        read_rules(text, "r.toml")


def test_the_cost_is_counted_by_the_minutes_that_are_said(
    past: Sequence[Sequence[Entry]],
) -> None:
    what = work(Change(rules={"r.toml": RULE}))
    compared = compare(past, what, processes=1)
    found = result(
        compared, what.before, what.after, ("Added",), Minutes(duty=30, alert=6),
        force=FORCE, since=SINCE, at=AT,
    )  # fmt: skip
    more = compared.after.rules["try-call-home"]
    spent = (more.raised * 30 + more.told * 6) / 60
    assert found.hours(after=True) - found.hours(after=False) == pytest.approx(spent)
    assert found.lines[0].rule == "try-call-home"
    assert found.lines[0].before == Tally()
    text = as_text(found)
    assert "try-call-home · Ring whoever reported it" in text
    data = as_data(found)
    assert data["rules"]["before"] != data["rules"]["after"]
    assert not {one.about for one in compared.differs} & set(json.dumps(data).split('"'))


# --- On a database ------------------------------------------------------------------------------


@pytest.fixture
def world(db: None) -> World:
    """Two children, missing for some hours, of whom one was graded; and an inspector."""
    made = make_world()
    ada = made.child("Ada")
    made.child("Bea", now=later(minutes=10))
    made.grade(ada, "high", later(minutes=20))
    return made


def kept() -> dict[tuple[str, str, str, int], tuple[datetime | None, str]]:
    """What the store holds, as it stands at the last hour."""
    now = later(hours=4)
    found: dict[tuple[str, str, str, int], tuple[datetime | None, str]] = {}
    for row in ObligationRow.objects.all():
        late = (row.closed_at or now) > row.due_at
        standing: str = State.OVERDUE if late else State.OPEN
        if row.outcome == "done":
            standing = State.MET_LATE if late else State.MET
        elif row.outcome:
            standing = State.MISSED if late else State(row.outcome)
        found[(row.duty, row.key, row.begun_by, row.slot)] = (row.due_at, standing)
    for raised in RaisedRow.objects.all():
        found[(raised.signal, raised.key, raised.name, -1)] = (None, "raised")
    return found


def test_a_back_test_with_no_change_is_exactly_what_is_stored(world: World) -> None:
    from lapwing.worklists.sweep import sweep

    now = later(hours=4)
    sweep(now)
    stored = kept()
    assert len(stored) > 30
    what = tried(FORCE, Change())
    both = Work(before=what.before, after=what.after, since=later(hours=-9), at=now)
    found: dict[tuple[str, str, str, int], tuple[datetime | None, str]] = {}
    for record in records_of(FORCE, now):
        for by in (what.before, what.after):
            follows = followed(both, by, by.of_scopes(OWN_SCOPES), record)
            found |= {key: (one.stood.due_at, one.stood.state) for key, one in follows.items()}
    assert found == stored


def test_it_is_logged_and_nothing_else_is_written(world: World) -> None:
    now = later(hours=4)
    inspector = world.viewer("inspector", now)
    before = _rows()
    with acting(actor_of(inspector)):
        found = back_test(inspector, now, SOONER, processes=1)
    assert not isinstance(found, Refusal)
    assert found.compared.records == 2
    assert found.compared.after.rules["missing-initial-risk"].raised == 2
    assert {key for key, many in _rows().items() if many != before[key]} == {
        "journal_look", "journal_leaf", "journal_pending"
    }  # fmt: skip
    look = Look.objects.latest("at")
    assert look.doing == "run a back-test: counts of everybody, and no record"
    assert "30 minutes, tried 5 minutes" in look.asked["tried"]


def test_what_was_not_known_by_then_is_not_replayed(world: World) -> None:
    inspector = world.viewer("inspector", later(hours=4))
    with acting(actor_of(inspector)):
        found = back_test(inspector, later(hours=4), Change(), at=later(minutes=15), processes=1)
    assert not isinstance(found, Refusal)
    assert found.compared.entries == 2
    assert found.at == later(minutes=15)


def test_whoever_may_not_read_inspections_is_refused(world: World) -> None:
    officer = world.viewer("officer", later(hours=4))
    with acting(actor_of(officer)):
        assert isinstance(back_test(officer, later(hours=4), Change()), Refusal)
    assert not Look.objects.filter(doing__startswith="run a back-test").exists()


def _rows() -> dict[str, int]:
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        found = {}
        for table in tables:
            cursor.execute(f'select count(*) from "{table}"')
            found[table] = int(cursor.fetchone()[0])
    return found


# --- At the command line ------------------------------------------------------------------------


def test_the_command_replays_invented_days(
    past: Sequence[Sequence[Entry]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(command, "records", lambda *_: iter(past))
    monkeypatch.setattr(command, "the_moment", lambda: AT)
    rule = tmp_path / "rule.toml"
    rule.write_text(RULE)
    told = ["backtest", "--invented", "8", "--rule", str(rule), "--processes", "1"]
    assert main([*told, "--number", "missing-initial-risk=5", "--minutes", "10,1", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["tried"] == [
        "Longest time to grade the risk: 30 minutes, tried 5 minutes",
        "Added: Ring whoever reported it (try-call-home)",
    ]
    assert data["minutes"] == {"duty": 10, "alert": 1, "weight": "local"}
    lines = {one["rule"]: one for one in data["lines"]}
    assert lines["try-call-home"]["before"]["raised"] == 0
    assert lines["try-call-home"]["after"]["raised"] > 0
    assert main(told) == 0
    assert "Officers’ hours" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--number", "missing-initial-risk=soon"], "write a number's id, = and its value"),
        (["--rule", "/nowhere/rule.toml"], "cannot be read"),
        (["--minutes", "many"], "takes two numbers"),
        (["--since", "yesterday"], "--since"),
        ([], "Say with --by who runs it"),
        (["--invented", "1", "--without", "no-such-rule"], "is not a duty or a signal"),
    ],
)
def test_the_command_refuses_in_a_sentence(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backtest", *arguments]) == 1
    assert says in capsys.readouterr().err


def test_nothing_at_all_is_compared_without_trouble() -> None:
    assert compare([], work(SOONER)) == Compared()
