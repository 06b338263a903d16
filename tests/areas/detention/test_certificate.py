"""The certificate to the court: what it holds, what it lacks, and when none is called for."""

import pytest

from lapwing.areas.detention.certificate import certificate_of
from tests.areas.detention.test_record import NO_BED, REFUSED, Told, told

SECURE: Told = ("accommodation-asked", {"type": "secure"})
OTHER: Told = ("accommodation-asked", {"type": "alternative"})
GRANTED: Told = ("bail-decided", {"decision": "conditional"})
PLACE: Told = ("accommodation-answered", {"answer": "accepted"})


@pytest.mark.parametrize(
    ("kinds", "lacks"),
    [
        (("arrived",), ("charged", "bail-decided", "certified")),
        (("arrived", "charged", GRANTED), ("bail-decided", "certified")),
        (("arrived", "charged", REFUSED, GRANTED, "certified"), ("bail-decided",)),
        (("arrived", "charged", GRANTED, REFUSED, "certified"), ()),
        (("arrived", REFUSED, "certified"), ("charged",)),
        (("arrived", "charged", REFUSED), ("certified",)),
    ],
)
def test_nothing_is_certified_without_a_charge_a_refusal_and_a_reason(
    kinds: tuple[str | Told, ...], lacks: tuple[str, ...]
) -> None:
    missing = certificate_of(told(*kinds)).missing
    assert tuple(kind.key for kind in missing) == tuple(f"detention-{one}" for one in lacks)


@pytest.mark.parametrize(
    ("kinds", "alone"),
    [
        (("arrived", REFUSED, "reviewed"), False),
        (("arrived", REFUSED, "reviewed", SECURE), True),
        (("arrived", REFUSED, "reviewed", SECURE, NO_BED), True),
        (("arrived", REFUSED, "reviewed", SECURE, PLACE), False),
        (("arrived", REFUSED, "reviewed", SECURE, NO_BED, OTHER), False),
        (("arrived", REFUSED, "reviewed", OTHER, NO_BED), False),
    ],
)
def test_it_is_known_whether_a_secure_bed_was_all_that_was_asked_for(
    kinds: tuple[str | Told, ...], *, alone: bool
) -> None:
    assert certificate_of(told(*kinds)).only_secure_asked is alone


def test_the_last_word_counts_and_each_request_has_its_own_answer() -> None:
    made = certificate_of(
        told(
            "arrived",
            "charged",
            REFUSED,
            SECURE,
            NO_BED,
            OTHER,
            "certified",
            "certified",
            "certificate-sent",
            "taken-to-court",
            "council-alerted",
            "fallback-ruled-out",
        )
    )
    assert [one.id for one in made.charges] == ["e1"]
    assert [(one.request.id, one.answer.id if one.answer else "") for one in made.requests] == [
        ("e3", "e4"),
        ("e5", ""),
    ]
    ends = (made.certified, made.sent, made.end, made.ruled_out, *made.alerted)
    assert [one.id for one in ends if one] == ["e7", "e8", "e9", "e11", "e10"]
