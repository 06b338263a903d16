"""Places as they are compared: the postcode wherever it stands, the house, and no fixed abode."""

import pytest

from lapwing.matching.places import Place, place


@pytest.mark.parametrize(
    ("lines", "postcode"),
    [
        ("12 Mill Rd", "NM1 4AB"),
        ("12, Mill Road, Northmere NM14AB", ""),
        ("12 MILL ROAD\nnm1 4ab", ""),
    ],
)
def test_one_place_in_several_ways(lines: str, postcode: str) -> None:
    found = place(lines, postcode)
    assert (found.postcode, found.house, found.outward) == ("nm14ab", "12", "nm1")
    assert "mill" in found.words


def test_a_flat_is_not_the_house() -> None:
    assert place("Flat 3, 12 Mill Road", "NM1 4AB").house == "3/12"
    assert place("12A Mill Road", "NM1 4AB").house == place("12 a Mill Road", "NM1 4AB").house


def test_a_house_with_a_name_is_known_by_it() -> None:
    assert place("Dunroamin, Mill Lane", "NM1 4AB").house == "dunroamin"


@pytest.mark.parametrize("lines", ["No fixed abode", "NFA", "unknown", ""])
def test_no_place_is_no_place(lines: str) -> None:
    assert place(lines) == Place()
