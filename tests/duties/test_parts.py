"""Whether the law sets when something is due, which nobody may waive then."""

import pytest

from lapwing.duties.language import By, Depends, Due, Every, Has, On, Once
from lapwing.duties.numbers import Numbers, read_numbers
from lapwing.duties.parts import set_by_law
from tests.duties.small import duty, number

LAW = number("law", "1").replace('"local"', '"statute"')
LOCAL = number("ours", "1")
TWO = Numbers(read_numbers(LAW + LOCAL, "two.toml"))
HIGH = Has(On(("grade",)))


@pytest.mark.parametrize(
    ("due", "law"),
    [
        (Once(within="law"), True),
        (Once(within="ours"), False),
        (Once(within=Depends(cases=((HIGH, "ours"),), otherwise="law")), True),
        (Once(within=Depends(cases=((HIGH, "law"),), otherwise="ours")), True),
        (Every("ours", counted_from="last done", first="law"), True),
        (By("by"), False),
    ],
)
def test_one_number_of_the_law_is_enough(due: Due, law: bool) -> None:
    assert set_by_law(duty(due=due), TWO) is law
