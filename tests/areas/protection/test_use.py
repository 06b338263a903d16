"""A use of police protection as it stands, read from its entries and from nothing else."""

from lapwing.areas.protection.use import State, use_of
from lapwing.journal.entry import Entry
from tests.areas.protection.test_limit import FIRST, entry

ACCEPTED = entry("protection-designated", 20, named="accepted")
ENDED = entry("protection-ended", 600, named="ended", reason="released")
GONE = entry("protection-end-recorded", 610, named="gone")


def state(*entries: Entry) -> State | None:
    """How a use stands."""
    use = use_of(entries)
    return use.state if use else None


def test_it_stands_as_the_entries_say() -> None:
    no_cause = entry("protection-inquired", 300, named="found", cause="no")
    again = entry("protection-reviewed", 320, named="again", needed="yes")
    error = entry("protection-not-used", 30, named="error")
    assert state() is state(ACCEPTED) is None
    assert state(FIRST) is State.USED
    assert state(FIRST, ACCEPTED) is State.ANSWERED
    assert state(FIRST, ACCEPTED, no_cause) is State.NOT_NEEDED
    assert state(FIRST, ACCEPTED, no_cause, again) is State.ANSWERED
    assert state(FIRST, ACCEPTED, ENDED) is State.ENDED
    assert state(FIRST, ACCEPTED, ENDED, GONE) is State.GONE
    assert state(FIRST, error) is State.ERROR
    closed = entry("protection-closed", 700, named="closed")
    assert state(FIRST, ACCEPTED, ENDED, GONE, closed) is State.CLOSED


def test_a_use_after_an_end_begins_anew_and_one_before_it_does_not() -> None:
    second = entry("protection-used", 900, named="second")
    use = use_of((FIRST, ACCEPTED, ENDED, GONE, second))
    assert use is not None
    assert (use.used.id, use.state, use.officer, use.protected) == (
        "second",
        State.USED,
        None,
        True,
    )
    running = use_of((FIRST, ACCEPTED, second))
    assert running is not None
    assert (running.used.id, running.state) == ("used", State.ANSWERED)


def test_who_is_told_last_says_that_there_is_nobody_else() -> None:
    mother = entry("protection-person-told", 30, named="mother", others="unknown")
    council = entry(
        "protection-council-told", 30, named="council", which=("found",), lives_there="no"
    )
    use = use_of((FIRST, mother, council))
    assert use is not None
    known = {one.who for one in use.tellings if one.told is not None}
    assert known == {"The council where the child was found"}
    father = entry("protection-person-told", 40, named="father", others="no")
    home = entry("protection-council-told", 40, named="home", which=("home",), lives_there="yes")
    use = use_of((FIRST, mother, council, father, home))
    assert use is not None
    known = {one.who for one in use.tellings if one.told is not None}
    assert known == {
        "The council where the child was found",
        "The council where the child lives",
        "Parents and carers",
    }


def test_a_child_is_at_a_station_until_they_are_elsewhere_or_free() -> None:
    station = entry("protection-accommodated", 40, named="station", type="police-station")
    foster = entry("protection-accommodated", 90, named="foster", type="foster")
    for entries, there in (
        ((FIRST, station), True),
        ((FIRST, station, foster), False),
        ((FIRST, station, ENDED), False),
    ):
        use = use_of(entries)
        assert use is not None
        assert use.at_station is there
