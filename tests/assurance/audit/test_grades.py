"""Grades and what caps them, marks and where a case stands, and the rules beside the auditor."""

from datetime import UTC, datetime
from uuid import UUID, uuid5

import pytest

from lapwing.areas import all_kinds, all_rulebooks
from lapwing.assurance.audit.beside import Asked, Rules, differ, say
from lapwing.assurance.audit.criteria import as_kept, theme_of, themes
from lapwing.assurance.audit.grades import Cap, Grade, Verdict, caps_on, refused, worst
from lapwing.assurance.audit.marking import Mark, Stage, Turn, may_read, stands
from lapwing.assurance.themes import THEMES
from lapwing.duties.obligation import State

SPACE = UUID("0190aaaa-0000-7000-8000-000000000000")
ANN, BO, CY = (uuid5(SPACE, name) for name in ("ann", "bo", "cy"))


def test_every_criterion_names_rules_and_kinds_that_there_are() -> None:
    duties = {duty.key for book in all_rulebooks() for duty in book.duties}
    assert set(themes()) == {"missing", "assessment", "strategy", "protection", "detention"}
    for theme in themes().values():
        assert theme.topic in THEMES
        assert all(all_kinds()[kind].opens_case for kind in theme.begins)
        assert len(theme.criteria) >= 6
        for one in theme.criteria:
            assert set(one.duties) <= duties, one.key
            assert one.asks
            assert one.good
            assert one.source
        # Of every theme a child who was left unsafe is no better than inadequate.
        assert Grade.INADEQUATE in {grade for _, grade in theme.hard.values()}
        assert theme_of(theme.key, as_kept(theme)) == theme


def test_a_word_that_no_criterion_knows_is_refused() -> None:
    kept = as_kept(themes()["missing"])
    kept["criteria"][-1]["capp"] = "good"
    with pytest.raises(TypeError, match="capp"):
        theme_of("missing", kept)


HARD = {"safe": ("Is safe", Grade.INADEQUATE), "short": ("Was short", Grade.IMPROVE)}


def test_a_child_left_at_risk_is_never_better_than_inadequate() -> None:
    caps = caps_on(HARD, {"safe": Verdict.MET}, at_risk=True)
    assert caps == (Cap(grade=Grade.INADEQUATE, why="A child was left at risk."),)
    for grade in (Grade.GOOD, Grade.IMPROVE):
        refusal = refused(grade, caps)
        assert refusal is not None
        assert "cannot be graded above inadequate. A child was left at risk." in refusal.what
    assert refused(Grade.INADEQUATE, caps) is None


@pytest.mark.parametrize("said", [one for one in Verdict if one is not Verdict.NOT_MET])
def test_only_what_was_not_met_caps_the_grade(said: Verdict) -> None:
    assert caps_on(HARD, {"safe": said, "other": Verdict.NOT_MET}, at_risk=False) == ()
    assert refused(Grade.GOOD, ()) is None


def test_the_lowest_cap_comes_first() -> None:
    said = dict.fromkeys(HARD, Verdict.NOT_MET)
    caps = caps_on(dict(reversed(HARD.items())), said, at_risk=False)
    assert [one.grade for one in caps] == [Grade.INADEQUATE, Grade.IMPROVE]
    only = caps_on(HARD, {"short": Verdict.NOT_MET}, at_risk=False)
    assert refused(Grade.IMPROVE, only) is None
    refusal = refused(Grade.GOOD, only)
    assert refusal is not None
    assert "Not met: Was short" in refusal.what
    assert worst([Grade.GOOD, Grade.INADEQUATE, Grade.IMPROVE]) is Grade.INADEQUATE


def mark(turn: Turn, grade: Grade, by: UUID = ANN, *, at_risk: bool = False) -> Mark:
    return Mark(
        turn=turn, by=by, by_name="", at=datetime(2026, 3, 2, tzinfo=UTC), grade=grade,
        at_risk=at_risk, why="", said={},
    )  # fmt: skip


def test_a_case_stands_where_its_marks_bring_it() -> None:
    good = mark(Turn.FIRST, Grade.GOOD)
    assert stands([], twice=False).stage is Stage.MARKING
    assert stands([good], twice=True).stage is Stage.MARKING
    assert stands([good], twice=False).grade is Grade.GOOD
    same = mark(Turn.SECOND, Grade.GOOD, BO)
    assert stands([good, same], twice=True).grade is Grade.GOOD
    other = mark(Turn.SECOND, Grade.IMPROVE, BO)
    differs = stands([good, other], twice=True)
    assert (differs.stage, differs.grade) == (Stage.MODERATING, None)
    assert "differ" in differs.why
    third = mark(Turn.MODERATED, Grade.IMPROVE, CY)
    assert stands([good, other, third], twice=True).grade is Grade.IMPROVE


def test_every_inadequate_and_every_doubt_about_risk_is_moderated() -> None:
    bad = mark(Turn.FIRST, Grade.INADEQUATE)
    assert "inadequate" in stands([bad], twice=False).why
    risk = mark(Turn.SECOND, Grade.INADEQUATE, BO, at_risk=True)
    assert "left at risk" in stands([bad, risk], twice=True).why
    final = mark(Turn.MODERATED, Grade.INADEQUATE, CY)
    assert stands([bad, final], twice=False).stage is Stage.DONE


def test_a_second_marker_reads_nothing_before_both_are_in() -> None:
    first, second = mark(Turn.FIRST, Grade.GOOD), mark(Turn.SECOND, Grade.IMPROVE, BO)
    turns = {ANN: Turn.FIRST, BO: Turn.SECOND}
    assert may_read(first, ANN, [first], turns, twice=True)
    for reader in (BO, CY):  # nor does anybody who might tell them
        assert not may_read(first, reader, [first], turns, twice=True)
    for reader in (ANN, BO, CY):
        assert may_read(first, reader, [first, second], turns, twice=True)
    assert may_read(first, CY, [first], turns, twice=False)
    # A second marker of a case that is marked once by mistake of the frame still reads none.
    assert not may_read(first, BO, [first], turns, twice=False)


def states(*found: State) -> list[Asked]:
    return [Asked(duty="rule", state=one) for one in found]


@pytest.mark.parametrize(
    ("found", "says"),
    [
        ((), Rules.NEVER),
        ((State.ENDED, State.WAIVED, State.SUPERSEDED), Rules.NEVER),
        ((State.MET,), Rules.MET),
        ((State.MET, State.OPEN), Rules.WAITS),
        ((State.MET, State.OPEN, State.MET_LATE), Rules.LATE),
        ((State.MET_LATE, State.MISSED), Rules.NOT_MET),
        ((State.MET, State.OVERDUE), Rules.NOT_MET),
    ],
)
def test_the_rules_say_the_worst_of_what_they_asked_for(
    found: tuple[State, ...], says: Rules
) -> None:
    assert say(("rule",), states(*found)) is says
    assert say(("other",), states(*found)) is Rules.NEVER
    assert say((), states(*found)) is Rules.NONE


def test_rules_and_auditor_differ_where_both_can_tell() -> None:
    assert differ(Rules.MET, Verdict.NOT_MET)
    assert differ(Rules.MET, Verdict.PARTLY)
    assert differ(Rules.NOT_MET, Verdict.MET)
    assert differ(Rules.LATE, Verdict.MET)
    assert differ(Rules.NEVER, Verdict.NOT_MET)
    assert not differ(Rules.MET, Verdict.MET)
    assert not differ(Rules.LATE, Verdict.PARTLY)
    assert not differ(Rules.NEVER, Verdict.NA)
    assert not differ(Rules.NEVER, Verdict.MET)  # good work that nobody had to ask for
    for verdict in Verdict:
        assert not differ(Rules.WAITS, verdict)
        assert not differ(Rules.NONE, verdict)
    for rules in Rules:
        assert not differ(rules, Verdict.UNKNOWN)
