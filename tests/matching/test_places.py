"""Places as they are compared: the postcode wherever it stands, the house, and no fixed abode."""

import pytest

from lapwing.matching.places import Place, address_key, house_as_written, place


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("12 Mill Road, Tolland", "QX1 4AB"), ("12, mill rd., TOLLAND", "qx14ab")),
        (("12 Mill Road", "QX1 4AB"), ("12 Mill Rd, Tolland, Northmere", "QX1 4AB")),
        (("12 Mill Road\nTolland\nQX1 4AB", ""), ("12 Mill Road", "QX1 4AB")),
        (("Flat 3, 12 St. Mary's Street", "QX1 4AB"), ("12 Saint Marys St, flat 3", "QX1 4AB")),
        (("Rose Cottage, Mill Lane", "QX1 4AB"), ("rose cottage, Tolland", "QX1 4AB")),
        (("12a High Street", "QX1 4AB"), ("12 A High St", "QX1 4AB")),
    ],
)
def test_an_address_is_one_however_it_is_typed(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert address_key(*one) == address_key(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("12 Mill Road", "QX1 4AB"), ("12 High Road", "QX1 4AB")),
        (("12 Mill Road", "QX1 4AB"), ("12 Mill Road", "QX1 4AC")),
        (("12 Mill Road", "QX1 4AB"), ("14 Mill Road", "QX1 4AB")),
        (("12 Mill Road", "QX1 4AB"), ("Flat 2, 12 Mill Road", "QX1 4AB")),
        (("Rose Cottage", "QX1 4AB"), ("Rose Villa", "QX1 4AB")),
        (("12 Mill Road", "QX1 4AB"), ("12 Mill Road", "")),
        (("12 Mill Road, Tolland", ""), ("12 Mill Road, Fennick", "")),
        (("Tŷ Mawr", "QX1 4AB"), ("Tŷ Bach", "QX1 4AB")),
        (("شارع النيل", ""), ("شارع البحر", "")),
    ],
)
def test_two_addresses_are_two(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert address_key(*one) != address_key(*other)


@pytest.mark.parametrize(
    ("lines", "written"),
    [
        ("Flat 3, 39 Victoria  Close, Thornworth", "39 victoria close"),
        ("12a Mill Road\nMarshside", "12a mill road"),
        ("Flat 2 16 Mill Avenue", "flat 2 16 mill avenue"),
        ("Rose Cottage, Mill Lane", ""),
        ("Flat 3", ""),
        ("", ""),
    ],
)
def test_a_house_and_its_street_as_they_are_written(lines: str, written: str) -> None:
    assert house_as_written(lines) == written
