"""The numbers of odd looks as the rules take them, and the force's own over Lapwing's."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from importlib import resources

from lapwing.casework.odd_looks.reasons import Limits
from lapwing.duties.in_force import own_file
from lapwing.duties.numbers import Numbers, NumbersError, overlay, read_numbers

LENGTHS: Mapping[str, timedelta] = {
    "minutes": timedelta(minutes=1),
    "hours": timedelta(hours=1),
    "days": timedelta(days=1),
}
OURS = ""  # no force's own


@cache
def numbers_of(force: str) -> Numbers:
    """The numbers of odd looks, with the force's own laid over them in the same units."""
    text = resources.files("lapwing.casework.odd_looks").joinpath("numbers.toml").read_text("utf-8")
    ours = read_numbers(text, "casework/odd_looks/numbers.toml")
    own = own_file(force, "odd_looks.toml")
    if own is None:
        return Numbers(ours)
    where, laid = own
    found = Numbers(overlay(ours, laid, where, force))
    for number in found:
        if number.unit != ours[number.key].unit:
            raise NumbersError(f"{where}: [{number.key}] must be in {ours[number.key].unit}.")
    return found


def values_on(force: str, day: date) -> dict[str, float]:
    """Every number's value on a day, as a sample keeps them with itself."""
    return {number.key: number.value_on(day) for number in numbers_of(force)}


def limits_of(values: Mapping[str, float]) -> Limits:
    """The limits that these values set."""
    ours = numbers_of(OURS)

    def length(key: str) -> timedelta:
        return values[key] * LENGTHS[ours[key].unit]

    return Limits(
        after_closing=length("after-closing"),
        recorded_before=length("recorded-before"),
        recorded_after=length("recorded-after"),
        around_a_tour=length("around-a-tour"),
        longest_tour=length("longest-tour"),
        tours_kept=length("tours-kept"),
        night_begins=length("night-begins"),
        night_ends=length("night-ends"),
        repeated_days=int(values["repeated-days"]),
        repeated_times=int(values["repeated-times"]),
        searched_days=int(values["searched-days"]),
        searched_times=int(values["searched-times"]),
        glass_action=length("glass-action"),
    )
