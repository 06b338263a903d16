"""``lapwing rulebook``: every rule is accounted for, and the page in docs is what it prints."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from lapwing.areas import all_kinds, all_rulebooks, all_stories, national_numbers
from lapwing.areas.published import everything
from lapwing.commands import main
from lapwing.commands.rulebook_page import page
from lapwing.duties.rulebook import Published, read_awaited

ROOT = Path(__file__).parents[2]
AWAITED = read_awaited((ROOT / "src/lapwing/areas/awaited.toml").read_text(encoding="utf-8"))
# Every rule that the work of a police force for children is known to need.
ALL_KNOWN = 259
# Signals are the engine's own words for when a pattern is seen; they are parts of those rules.
SIGNALS = {signal.key for book in all_rulebooks() for signal in book.signals}


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> list[Mapping[str, Any]]:
    assert main(["rulebook", "--json"]) == 0
    found: list[Mapping[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_every_rule_is_accounted_for(told: list[Mapping[str, Any]]) -> None:
    ids = {rule["key"].partition("/")[0] for rule in told if rule["key"] not in SIGNALS}
    assert len(ids) == ALL_KNOWN
    assert len({rule["key"] for rule in told}) == len(told)
    kept = {rule["key"].partition("/")[0] for rule in told if rule["rule"] != "not adopted"}
    awaited = {key for field in AWAITED for key in field.rules}
    assert not kept & awaited, "these are kept now, and must leave awaited.toml"


def test_each_rule_says_what_is_published_of_it(told: list[Mapping[str, Any]]) -> None:
    for rule in told:
        assert rule["rule"] in ("duty", "gate", "signal", "built in", "not adopted")
        assert rule["title"]
        assert rule["area"]
        if rule["rule"] == "not adopted":
            assert rule["reason"] == "What it needs is not built yet."
            continue
        assert rule["source"]
        assert rule["confidence"]
        assert rule["weight"] in ("statute", "guidance", "local")
        if rule["rule"] == "built in":
            assert rule["test"].startswith("tests/")
            continue
        assert rule["why"]
        assert rule["words"]
        assert rule["story"]
        assert (rule["rule"] == "duty") == (rule["owner"] is not None)


def test_a_rule_shows_its_numbers_and_claims_no_more_than_the_weakest(
    told: list[Mapping[str, Any]],
) -> None:
    shown = {rule["key"]: rule for rule in told}
    rule = shown["missing-national-notify"]
    assert [number["key"] for number in rule["numbers"]] == ["missing-pnc-high", "missing-pnc"]
    assert {number["weight"] for number in rule["numbers"]} == {"local", "guidance"}
    assert rule["weight"] == "local"
    for rule in told:
        for number in rule["numbers"]:
            real = national_numbers()[number["key"]]
            assert number["source"] == real.source
            assert number["verified"] == real.verified
            assert list(number["values"].values())[-1] == number["value"]


def test_the_stories_are_those_that_are_tested(told: list[Mapping[str, Any]]) -> None:
    assert sorted(text for rule in told for text in rule["story"]) == sorted(
        story.text for story in all_stories()
    )


def test_the_page_is_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rulebook", "--markdown"]) == 0
    assert (ROOT / "docs" / "rulebook.md").read_text(encoding="utf-8") == capsys.readouterr().out, (
        "run: lapwing rulebook --markdown > docs/rulebook.md"
    )


def test_the_page_marks_what_nobody_has_verified() -> None:
    numbers = [number for rule in everything() for number in rule.numbers]
    assert any(not number.verified for number in numbers)
    text = (ROOT / "docs" / "rulebook.md").read_text(encoding="utf-8")
    for number in numbers:
        row = next(line for line in text.splitlines() if line.startswith(f"| {number.title} |"))
        assert ("unverified" in row) == (not number.verified)
        assert f"**{number.weight}**" in row
    rule = Published(
        key="k",
        rule="gate",
        area="a",
        title="T",
        source="S",
        confidence="domain knowledge, not verified",
    )
    assert "**unverified**" in page([rule], {"a": "A"})


def test_without_an_option_it_is_a_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rulebook"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(everything())


def test_the_dictionary_of_kinds_is_what_the_command_prints(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["rulebook", "--kinds", "--markdown"]) == 0
    assert (ROOT / "docs" / "kinds.md").read_text(encoding="utf-8") == capsys.readouterr().out, (
        "run: lapwing rulebook --kinds --markdown > docs/kinds.md"
    )


def test_every_kind_and_question_has_a_line_with_what_it_asks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["rulebook", "--kinds", "--json"]) == 0
    told = {kind["key"]: kind for kind in json.loads(capsys.readouterr().out)}
    page_lines = (ROOT / "docs" / "kinds.md").read_text(encoding="utf-8").splitlines()
    assert list(told) == list(all_kinds())
    for key, kind in all_kinds().items():
        assert told[key]["edition"] == kind.edition
        assert told[key]["by"] == [role.title for role in kind.by]
        assert [one["name"] for one in told[key]["questions"]] == [q.name for q in kind.questions]
        for question in kind.questions:
            assert any(f"| `{question.name}` |" in line for line in page_lines)
    graded = {one["name"]: one for one in told["missing-risk-graded"]["questions"]}
    assert graded["grade"]["choices"]["nar"] == "No apparent risk"
    assert (graded["grade"]["type"], graded["grade"]["needed"]) == ("one choice", "yes")
    assert graded["review_by"]["type"] == "date and time, may lie ahead"
    assert graded["review_by"]["needed"] == (
        "no, and asked only if “What is the risk?” is “No apparent risk” or “Low”"
    )
    assert told["missing-risk-endorsed"]["answers"] == ["missing-risk-graded"]
    assert told["missing-not-missing"]["facts"] == ["closes the case"]


def test_a_list_of_kinds_has_a_line_for_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rulebook", "--kinds"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(all_kinds())
