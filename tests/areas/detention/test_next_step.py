"""The next step of a detention: one at each state, and none while only the duties go on."""

import pytest

from lapwing.areas.detention.next_step import next_step
from tests.areas.detention.test_certificate import GRANTED, OTHER, PLACE, SECURE
from tests.areas.detention.test_record import HOSPITAL, NO_BED, REFUSED, Told, told

BEGUN = ("arrived", "charged", REFUSED)
REFUSED_BED = (*BEGUN, OTHER, NO_BED)  # NO_BED answers the entry at its place, the fourth


@pytest.mark.parametrize(
    ("kinds", "key"),
    [
        (("arrived",), "authorised"),
        (("arrived", "authorised"), ""),
        (("arrived", "authorised", "reviewed"), ""),
        (("arrived", "authorised", HOSPITAL), "back"),
        (("arrived", "authorised", "charged"), "bail-decided"),
        (BEGUN, "accommodation-asked"),
        ((*BEGUN, OTHER), "accommodation-answered"),
        ((*BEGUN, OTHER, PLACE), "moved-to-council"),
        ((*BEGUN, OTHER, PLACE, "moved-to-council"), "taken-to-court"),
        (REFUSED_BED, "certified"),
        ((*REFUSED_BED, OTHER), "accommodation-answered"),
        ((*REFUSED_BED, "certified"), "certificate-sent"),
        ((*REFUSED_BED, "certified", "certificate-sent"), "taken-to-court"),
        ((*BEGUN, SECURE, NO_BED), "accommodation-asked"),
        ((*BEGUN, SECURE, NO_BED, "fallback-ruled-out"), "certified"),
        (("arrived", "charged", GRANTED, ("released", {"disposal": "charged"})), ""),
        ((*BEGUN, OTHER, "taken-to-court"), ""),
        (("authorised",), ""),
    ],
)
def test_each_state_has_its_next_step(kinds: tuple[str | Told, ...], key: str) -> None:
    found = next_step(told(*kinds))
    assert (found.kind.key if found else "") == (f"detention-{key}" if key else "")


def test_an_answer_names_the_request_that_waits_for_it() -> None:
    found = next_step(told(*REFUSED_BED, OTHER))
    assert found is not None
    assert found.regarding == "e5"
