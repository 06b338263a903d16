"""A child of tonight who is on record a second time, so that a newcomer sees how she is found.

Her name was written as it sounds, and her birth a day out: the two records stand in the queue of
those who may be one person, and the one box finds both.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from lapwing.base.partial_date import BornOn
from lapwing.casework import door
from lapwing.jobs.demo.chance import made_id
from lapwing.jobs.demo.people import Child
from lapwing.jobs.demo.staff import SINCE
from lapwing.jobs.demo.tell import Demo
from lapwing.record import actions as record
from lapwing.record.viewer import Viewer

WHO = "Saoirse O'Dunleavy"
GIVEN, FAMILY = "Sersha", "O Dunlevy"
DAYS = 70  # ago


def tell_twice(demo: Demo, viewers: Mapping[str, Viewer], now: datetime) -> list[str]:
    """Put her on record once more, as a call handler may; what the door refused and should not."""
    child = next((one for one in demo.children if one.name == WHO), None)
    if child is None:
        return []
    viewer = viewers[demo.people["call-handler"][0].id]
    again = made_id(SINCE, "person", "twice")
    record.make_people([_again(child, again)], force=demo.force.key, by=viewer.user, now=now)
    lives = door.Draft(
        kind="household-moved-in",
        key=uuid5(again, "lives"),
        about=again,
        at=now - timedelta(days=DAYS),
        answers={
            "address": child.household.address,
            "postcode": child.household.postcode,
            "lives": "home",
            "told_by": "A neighbour, on the telephone",
        },
    )
    outcome = door.record(viewer, now, lives)
    return [f"{GIVEN} {FAMILY}: {outcome}"] if isinstance(outcome, door.Refused) else []


def _again(child: Child, again: UUID) -> record.NewPerson:
    return record.NewPerson(
        names=(record.NewName(given=GIVEN, family=FAMILY),),
        id=again,
        standing=made_id(SINCE, "standing", "twice"),
        birth=BornOn(day=child.born - timedelta(days=1)),
        sex=child.sex,
    )
