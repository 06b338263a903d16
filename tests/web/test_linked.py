"""Two children who are missing together: each one's page says so, by what was known then."""

from collections.abc import Callable
from uuid import uuid4

from django.test import Client

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from lapwing.web.reading import read
from tests.web.conftest import REPORT, World

Browsing = Callable[..., Client]


def test_a_link_stands_on_both_pages_whichever_it_was_recorded_on(
    world: World, browsing: Browsing
) -> None:
    (other,) = record.make_people(
        [
            record.NewPerson(
                names=(
                    record.NewName(given="Iolo", family="Fennimore"),
                    record.NewName(full="Ioli", kind="nickname"),
                )
            )
        ],
        force="northmere",
        by=world.users["sergeant"],
        now=the_moment(),
    )
    reported = door.record(
        world.viewer("sergeant"),
        the_moment(),
        Draft(kind="missing-reported", key=uuid4(), about=other.person, answers=REPORT),
    )
    assert isinstance(reported, Recorded)
    before = the_moment()
    world.say(
        "sergeant",
        "missing-children-linked",
        case=reported.entry.case,
        how_known="Seen at the pier, the two of them.",
    )
    page = browsing("sergeant")
    own = page.get(f"/cases/{world.case}/").content.decode()
    assert "Iolo Fennimore" in own
    assert "Seen at the pier, the two of them." in own
    theirs = page.get(f"/cases/{reported.entry.case}/").content.decode()
    assert "Tegan Marlowe-Quill" in theirs
    assert "Recorded on the other child" in theirs
    assert "Iolo Fennimore" in theirs  # what somebody is known as heads the page, not a nickname
    sergeant, now = world.viewer("sergeant"), the_moment()
    for known_at, linked in ((None, True), (before, False)):
        reading = read(sergeant, other.person, now, known_at=known_at)
        assert reading is not None
        assert bool(reading.links) is linked
