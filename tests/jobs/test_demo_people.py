"""The demonstration's children and episodes: as many, as various and as repeatable as stated."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import mean, median

import pytest

from lapwing.areas.forces import Force, ForceNotFound, forces_folder, read_force
from lapwing.base.clock import london
from lapwing.jobs.demo import size
from lapwing.jobs.demo.episodes import BETWEEN, Episode, episodes
from lapwing.jobs.demo.people import Child, children
from lapwing.record.roles import ROLES

UNTIL = datetime(2026, 3, 2, 22, tzinfo=UTC)


@pytest.fixture(scope="module")
def force() -> Force:
    return read_force("northmere")


@pytest.fixture(scope="module", params=["lapwing", "another"])
def year(request: pytest.FixtureRequest, force: Force) -> tuple[Episode, ...]:
    people = children(force, year=0, scale=1, day=UNTIL.date(), seed=request.param)
    return episodes(people, until=UNTIL, seed=request.param)


def people_of(year: tuple[Episode, ...]) -> dict[str, Child]:
    return {episode.child.key: episode.child for episode in year}


def test_a_year_has_as_many_episodes_and_children_as_stated(year: tuple[Episode, ...]) -> None:
    assert len(year) == pytest.approx(size.EPISODES_A_YEAR, rel=0.05)
    assert len(people_of(year)) == pytest.approx(size.CHILDREN_A_YEAR, rel=0.02)


def test_most_children_go_once_and_a_few_very_often(year: tuple[Episode, ...]) -> None:
    often = Counter(episode.child.key for episode in year)
    assert mean(often.values()) == pytest.approx(2.9, abs=0.15)
    assert median(often.values()) == 1
    assert 20 <= max(often.values()) <= 40


def test_more_than_a_third_of_episodes_are_from_care(year: tuple[Episode, ...]) -> None:
    low, high = size.CARE_OF_EPISODES
    assert low <= mean(episode.child.in_care for episode in year) <= high
    of_children = mean(child.in_care for child in people_of(year).values())
    assert of_children == pytest.approx(size.CARE_OF_CHILDREN, abs=0.03)


def test_the_mix_of_grades(year: tuple[Episode, ...]) -> None:
    grades = Counter(episode.grade for episode in year)
    assert grades["high"] / len(year) == pytest.approx(size.HIGH, abs=0.025)
    assert grades["medium"] / len(year) == pytest.approx(size.MEDIUM, abs=0.03)
    assert (grades["low"] + grades["nar"]) / len(year) == pytest.approx(size.LOW, abs=0.01)
    exploited = mean(episode.exploitation for episode in year)
    assert exploited == pytest.approx(size.EXPLOITATION, abs=0.015)


def test_how_long_and_how_found(year: tuple[Episode, ...]) -> None:
    hours = [episode.length / timedelta(hours=1) for episode in year]
    assert median(hours) == pytest.approx(size.MEDIAN_HOURS, rel=0.1)
    assert mean(h <= 24 for h in hours) > 0.8
    assert mean(h <= 48 for h in hours) > 0.9
    found = Counter(episode.found_how for episode in year)
    assert found["returned"] / len(year) == pytest.approx(size.RETURNED, abs=0.035)
    assert found["police"] / len(year) == pytest.approx(size.BY_POLICE, abs=0.035)


def test_reports_come_after_school_and_late_in_the_evening(year: tuple[Episode, ...]) -> None:
    hours = Counter(london(episode.reported).hour for episode in year)
    morning = sum(hours[hour] for hour in range(3, 9))
    evening = sum(hours[hour] for hour in range(18, 24))
    assert evening > 5 * morning
    assert hours[16] > 1.5 * hours[13]


def test_no_child_is_missing_twice_at_once(year: tuple[Episode, ...]) -> None:
    last: dict[str, Episode] = {}
    for episode in year:
        before = last.get(episode.child.key)
        assert before is None or episode.reported >= before.found + BETWEEN
        assert len(episode.earlier) == (len(before.earlier) + 1 if before else 0)
        last[episode.child.key] = episode


def test_the_same_seed_gives_the_same_year_and_another_another(force: Force) -> None:
    def made(seed: str) -> tuple[Episode, ...]:
        people = children(force, year=0, scale=0.1, day=UNTIL.date(), seed=seed)
        return episodes(people, until=UNTIL, seed=seed)

    assert made("one") == made("one")
    assert made("one") != made("two")


def test_the_names_are_of_every_kind(year: tuple[Episode, ...]) -> None:
    names = [child.name for child in people_of(year).values()]
    for part in ("'", "-", "ł", "ŷ", "Ó", "ap ", "al-", "Ouyang"):
        assert any(part in name for name in names), part
    writings = [child.own_writing for child in people_of(year).values() if child.own_writing]
    assert any("\u0600" <= letter <= "\u06ff" for text in writings for letter in text)
    assert any("\u4e00" <= letter <= "\u9fff" for text in writings for letter in text)


def test_nobody_can_be_rung_or_found(year: tuple[Episode, ...]) -> None:
    for child in people_of(year).values():
        assert child.telephone.startswith("07700 900")
        assert child.household.postcode.startswith("NM")
        assert child.born < date(2026, 3, 2)


def test_the_force_is_whole(force: Force) -> None:
    assert force.fictional
    held = {sign_in.role for sign_in in force.sign_ins}
    assert held == {key for key, role in ROLES.items() if not role.held_on_case}
    for role in ("control-room-supervisor", "sergeant", "duty-inspector"):
        assert sum(sign_in.role == role for sign_in in force.sign_ins) >= 2
    assert {"missing", "daily management"} <= {m.name for m in force.calendar.meetings}
    assert force.calendar.terms_cover(UNTIL.date())


def test_a_force_that_is_not_there_is_said_clearly() -> None:
    with pytest.raises(ForceNotFound, match="no force called 'nowhere'"):
        read_force("nowhere")
    with pytest.raises(ForceNotFound, match="Set LAPWING_FORCES"):
        forces_folder("/nowhere/at/all")


def test_a_force_that_does_not_fit_together_is_refused(force: Force, tmp_path: Path) -> None:
    folder = tmp_path / "northmere"
    folder.mkdir()
    told = (force.folder / "force.toml").read_text("utf-8")
    wrong = told.replace('authority = "fennick-borough"', 'authority = "elsewhere"')
    (folder / "force.toml").write_text(wrong, "utf-8")
    with pytest.raises(ValueError, match="unknown local authority 'elsewhere'"):
        read_force("northmere", tmp_path)
