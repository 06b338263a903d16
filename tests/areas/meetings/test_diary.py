"""The colour of a meeting in the diary follows from what was recorded of it."""

from datetime import UTC, datetime, timedelta

import pytest

from lapwing.areas import all_kinds
from lapwing.areas.meetings.diary import (
    CONFERENCE,
    MARAC,
    STRATEGY,
    Colour,
    attendee,
    colour_of,
    readiness,
)
from lapwing.journal.entry import Author, Entry
from lapwing.journal.planned import planned

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NAMED = "attendee-named competent=yes decides=yes"


def entries(*told: str) -> list[Entry]:
    """One entry a minute, each written as its kind and its answers."""
    found = []
    for minute, text in enumerate(told):
        kind, *answers = text.split()
        assert f"meetings-{kind}" in all_kinds()
        found.append(
            Entry(
                id=f"e{minute}",
                kind=f"meetings-{kind}",
                case="c",
                about="p",
                at=NOON + timedelta(minutes=minute),
                recorded=NOON + timedelta(minutes=minute),
                by=Author(user="u", role="safeguarding-unit"),
                answers=dict(answer.split("=") for answer in answers),
            )
        )
    return found


@pytest.mark.parametrize(
    ("told", "colour"),
    [
        ([], None),
        (["strategy-requested"], None),
        (["strategy-notified"], Colour.RED),
        (["conference-called"], Colour.RED),
        # Somebody who is not trained, may not decide, or of whom that is not known.
        (["strategy-notified", "attendee-named competent=yes decides=no"], Colour.RED),
        (["strategy-notified", "attendee-named competent=no decides=yes"], Colour.RED),
        (["strategy-notified", "attendee-named competent=unknown decides=yes"], Colour.RED),
        (["strategy-notified", "attendee-named"], Colour.RED),
        (["strategy-notified", NAMED], Colour.AMBER),
        (["strategy-notified", "substitute-approved"], Colour.AMBER),
        (["strategy-notified", NAMED, "attendee-confirmed"], Colour.GREEN),
        (["strategy-notified", "police-joined"], Colour.GREEN),
        # Another who goes instead confirms it for themselves; a new time is confirmed anew.
        (["strategy-notified", NAMED, "attendee-confirmed", "substitute-approved"], Colour.AMBER),
        (["strategy-notified", NAMED, "attendee-confirmed", "strategy-notified"], Colour.AMBER),
        (["strategy-notified", NAMED, "strategy-held"], Colour.GREY),
        (["strategy-notified", "not-attended"], Colour.GREY),
        (["strategy-notified", "cancelled"], Colour.GREY),
        (["conference-called", "conference-held"], Colour.GREY),
        (["strategy-notified", "closed"], Colour.GREY),
        # What is recorded after it, such as its minutes, opens nothing again.
        (["strategy-notified", "strategy-held", "minutes-received"], Colour.GREY),
        (["strategy-notified", "strategy-held", NAMED, "attendee-confirmed"], Colour.GREY),
        # For the next meeting somebody is named anew.
        (
            [
                "strategy-notified",
                NAMED,
                "attendee-confirmed",
                "strategy-held",
                "strategy-notified",
            ],
            Colour.RED,
        ),
    ],
)
def test_the_colour_follows_from_the_entries(told: list[str], colour: Colour | None) -> None:
    assert colour_of(entries(*told)) == colour


AT = "when=2026-03-04T10:00:00.000000Z"


def test_a_discussion_and_a_conference_on_one_case_have_each_their_own_colour() -> None:
    told = entries(
        f"strategy-notified {AT}",
        f"{NAMED} officer=first",
        "attendee-confirmed",
        "strategy-held",
        f"conference-called {AT}",
    )
    (discussion,) = planned(STRATEGY, told)
    (conference,) = planned(CONFERENCE, told)
    assert readiness(discussion) == Colour.GREY
    assert readiness(conference) == Colour.RED


def test_whoever_is_named_after_it_is_over_goes_to_the_next() -> None:
    told = entries(
        f"strategy-notified {AT}",
        f"{NAMED} officer=first",
        "strategy-held",
        f"{NAMED} officer=second",
        f"strategy-notified {AT}",
    )
    held, coming = planned(STRATEGY, told)
    assert (attendee(held), attendee(coming)) == ("first", "second")
    assert (readiness(held), readiness(coming)) == (Colour.GREY, Colour.AMBER)


def test_nobody_is_named_for_a_multi_agency_conference() -> None:
    (one,) = planned(MARAC, entries("marac-referred listed_for=2026-03-04T10:00:00.000000Z"))
    assert readiness(one) is None
