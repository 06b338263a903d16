"""The list of local services that a force keeps: what is wrong in it is said, and whom it fits."""

from pathlib import Path

import pytest

from lapwing.areas.forces import forces_folder
from lapwing.areas.local_services import OLDEST, Service, ServicesRefused, services_in

GOOD = """
[[service]]
key = "hub"
name = "A hub"
does = "Helps"
offered_to = "Families"
agree = "A parent"
reached = "01632 960 300"
"""


def said(folder: Path, text: str) -> str:
    """What is said of a list that is not right."""
    (folder / "services.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ServicesRefused) as told:
        services_in(folder)
    return str(told.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[service", "cannot be read"),
        ("[[servcie]]", "it has 'servcie', where only [[service]] is known"),
        ("service = 3", "each service begins with [[service]]"),
        (GOOD.replace("does", "doe"), "service 1 (A hub) has 'doe', which no service has"),
        (GOOD.replace("does", "doe"), "service 1 (A hub) does not say 'does' in words"),
        (GOOD.replace('"A parent"', '" "'), "does not say 'agree' in words"),
        (GOOD + 'postcodes = ["NM2", "NM2 4AB"]', "'NM2 4AB' is not the first half of a postcode"),
        (GOOD + 'postcodes = "NM2"', "postcodes are a list"),
        (GOOD + "since = 12\nuntil = 11", "ages go from 'since' to 'until'"),
        (GOOD + "since = true", "ages go from 'since' to 'until'"),
        (GOOD + "until = 99", f"up to {OLDEST}"),
        (GOOD + GOOD, "the key 'hub' stands twice"),
    ],
)
def test_what_is_wrong_is_said_in_plain_words(tmp_path: Path, text: str, says: str) -> None:
    assert says in said(tmp_path, text)


def test_a_force_without_a_list_has_no_services(tmp_path: Path) -> None:
    assert services_in(tmp_path) == ()


def test_the_demonstration_force_has_a_list_that_is_right() -> None:
    assert [one.name for one in services_in(forces_folder() / "northmere")][:2] == [
        "Harbour: young people's drugs and alcohol",
        "Lower Fennick family hub",
    ]


@pytest.mark.parametrize(
    ("postcodes", "ages", "fits"),
    [
        ({"NM2"}, (11, 11), True),
        ({"NM3"}, (11, 11), False),
        ({"NM3", "NM2"}, (11, 11), True),
        ({"NM2"}, (18, 18), False),
        ({"NM2"}, (17, 19), True),
        ({"NM2"}, (9, 9), False),
        (set(), None, True),  # unknown is never no
    ],
)
def test_a_service_is_offered_by_place_and_age(
    postcodes: set[str], ages: tuple[int, int] | None, fits: bool
) -> None:
    hub = Service(
        key="hub", name="n", does="d", offered_to="o", agree="a", reached="r",
        postcodes=("NM1", "NM2"), since=10, until=17,
    )  # fmt: skip
    assert hub.serves(frozenset(postcodes), ages) is fits
