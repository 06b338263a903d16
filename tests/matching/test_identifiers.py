"""Numbers as they are compared, and those that are none."""

import pytest

from lapwing.matching.identifiers import nhs_number, phone_number, reference, vehicle_mark


@pytest.mark.parametrize("text", ["943 476 5919", "9434765919", "943-476-5919"])
def test_an_nhs_number_is_checked(text: str) -> None:
    found = nhs_number(text)
    assert found
    assert found.value == "9434765919"


@pytest.mark.parametrize(
    "text", ["9434765918", "943476591", "94347659190", "abc", "", "0000000000", "1234567890"]
)
def test_what_fails_the_check_is_no_nhs_number(text: str) -> None:
    assert nhs_number(text) is None


def test_any_one_wrong_figure_is_noticed() -> None:
    right = "9434765919"
    for place, figure in enumerate(right):
        for other in set("0123456789") - {figure}:
            assert nhs_number(right[:place] + other + right[place + 1 :]) is None


@pytest.mark.parametrize(
    "text",
    [
        "07700 900123", "+44 7700 900123", "0044 7700 900123", "+44 (0)7700 900123",
        "44 7700-900.123", "7700900123", "07700 900123 ext 4",
    ],
)  # fmt: skip
def test_a_telephone_number_in_several_ways(text: str) -> None:
    found = phone_number(text)
    assert found
    assert found.value == "+447700900123"


def test_a_number_abroad_keeps_its_country() -> None:
    found = phone_number("+48 601 234 567")
    assert found
    assert found.value == "+48601234567"


@pytest.mark.parametrize("text", ["", "ring mum", "999", "07700"])
def test_what_is_no_telephone_number(text: str) -> None:
    assert phone_number(text) is None


def test_a_vehicle_and_a_reference_in_several_ways() -> None:
    assert vehicle_mark("ab12 cde") == vehicle_mark("AB I2 CDE") == vehicle_mark("AB12CDE")
    assert vehicle_mark("?") is None
    assert reference("LCS-00123/4") == reference("lcs 00123 4")
    assert reference("1") is None
