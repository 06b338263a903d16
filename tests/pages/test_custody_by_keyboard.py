"""A custody sergeant at three in the morning: from arrival to the council's bed without a mouse.

Ordinarily what lies between the arrival and the council is told at the door, as many forms take
long; thoroughly every one of them is filled in by keyboard.
"""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from playwright.sync_api import expect

from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from lapwing.worklists.held import held_now
from tests.pages.by_keyboard import Keys
from tests.pages.conftest import PASSWORD, Cast, Officer, by_day_and_night, links_to_nowhere
from tests.reach import each
from tests.web.conftest import World
from tests.web.test_custody import tell

Make = Callable[..., Officer]
CUSTODY = "custody-sergeant"
CHECK = "Check before you record this"


def at_work(cast: Cast) -> UUID:
    """The custody sergeant is on duty."""
    now = the_moment()
    user = record.make_user(
        number="4410", name="Cadi O'Loughlin", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(user, CUSTODY, cast.team, since=now, now=now)
    record.begin_tour(user, CUSTODY, cast.team, now=now, planned_until=None)
    return user


def recorded(keys: Keys) -> None:
    """Check what was typed, and record it."""
    keys.follow("Continue", CHECK)
    keys.follow("Record it", "Recorded")


def on_the_case(keys: Keys, group: str, act: str) -> None:
    """From what was recorded to the case, and there to something else that may be recorded."""
    keys.follow("Go to the child’s case", "Custody record")
    keys.skip()
    keys.to(group)
    keys.press("Enter")
    keys.follow(act, act)


def signed_in(keys: Keys) -> None:
    """Sign in, and find the child who was brought in."""
    keys.write("Staff number", "4410")
    keys.write("Password", PASSWORD)
    keys.press("Enter")
    expect(keys.page.get_by_role("heading", level=1)).to_have_text("Your worklist")
    board = "Children detained or protected now"
    keys.follow("Detained or protected now", board)
    keys.skip()
    keys.follow("Record a child's arrival", "Which child has been arrested?")
    keys.write("Who?", "Tegan Marlowe")
    keys.press("Enter")
    expect(keys.page.get_by_role("link", name="Tegan Marlowe-Quill").first).to_be_visible()
    keys.follow("Tegan Marlowe-Quill", "Record a child's arrival at the station")


def arrives(keys: Keys) -> None:
    """He was brought in: when, for what, and how old he is."""
    keys.choose("How did they come to be detained?")
    keys.write("Time", "midnight", "When were they arrested?")
    keys.write("Time", "midnight", "When did they arrive at this station?")
    keys.write("At which station?", "Lower Fennick")
    keys.write("For what were they arrested?", "Burglary of a shop")
    keys.choose("Is it an indictable offence?")
    keys.tick("To allow a prompt", "Why was the arrest necessary?")
    keys.write("Why would a voluntary interview", "He would not say where he lives.")
    keys.write("How old are they", "15")
    keys.choose("How is that known?", down=1)
    keys.choose("What is their sex?", down=1)
    keys.choose("Are they looked after", down=1)
    keys.choose("Were they brought under section 135", down=1)
    recorded(keys)


def goes_on(keys: Keys, act: str) -> None:
    """From what was recorded to what comes next, which the page offers."""
    keys.skip()
    keys.follow(act, act)


def authorises(keys: Keys) -> None:
    """Why he is held, where, and what he needs."""
    keys.tick("To obtain evidence", "Why is it necessary to detain them")
    keys.write("What makes it necessary", "He is to be asked about the shop.")
    keys.choose("Where are they held?")
    keys.choose("Are they out of the sight")
    keys.write("What does this child need", "His inhaler, and his mother.")
    recorded(keys)


def has_his_mother(keys: Keys) -> None:
    """His mother is asked to come, and comes; he says what worries him."""
    goes_on(keys, "Record that an appropriate adult was asked to come")
    keys.choose("Who are they to the child?")
    keys.write("What is their name?", "Mrs O'Dowd")
    keys.tick("None of these", "Are they any of these?")
    keys.choose("Were they told why")
    keys.choose("What did they say?")
    recorded(keys)
    adults = "The adults beside the child"
    on_the_case(keys, adults, "Record that the appropriate adult arrived")
    keys.choose("Who are they to the child?")
    keys.write("What is their name?", "Mrs O'Dowd")
    keys.tick("None of these", "Are they any of these?")
    keys.tick("To look after how", "What are they here for?")
    recorded(keys)
    goes_on(keys, "Record the child's voice")
    keys.choose("When was that?")
    keys.write("What did the child say", "I want to go home")
    keys.write("What do they need?", "Sleep")
    keys.write("What worries them?", "School in the morning")
    keys.write("How do they feel", "Tired")
    keys.choose("Does any of it suggest", down=2)
    recorded(keys)


def is_charged(keys: Keys) -> None:
    """He is charged and refused bail, and the detention is reviewed."""
    on_the_case(keys, "Charge, bail and accommodation", "Record the charge")
    keys.write("With what?", "Burglary of a shop")
    keys.choose("Was the appropriate adult there?")
    keys.write("Time", "10:00", "When does the court sit next?")
    keys.write("Which court?", "Fennick Youth Court")
    recorded(keys)
    goes_on(keys, "Decide on bail after charge")
    keys.choose("What is decided?", down=2)
    keys.tick("They would fail", "On which grounds?")
    keys.write("Why, for this child?", "He left his aunt's twice.")
    keys.choose("Was it written down")
    recorded(keys)
    on_the_case(keys, "Reviews, and staying longer", "Review the detention")
    keys.choose("How?")
    keys.choose("Did you see the child")
    keys.tick("The child", "Who was offered")
    keys.tick("The appropriate adult", "Who was offered")
    keys.write("What did they say?", "Nothing more")
    keys.choose("The appropriate adult?")
    keys.choose("What is decided?")
    keys.write("Why, and what is done", "The council is rung now.")
    recorded(keys)


def sleeps_in_a_bed(keys: Keys) -> None:
    """The council is asked for a bed, has one, and he is brought there."""
    goes_on(keys, "Ask the council for accommodation")
    keys.choose("For which do you ask?")
    keys.write("What exactly did you ask for?", "Any bed for tonight")
    keys.write("Which council?", "Fennick")
    keys.write("Whom did you speak with?", "Ms Amadi")
    recorded(keys)
    goes_on(keys, "Record what the council answered")
    keys.choose("What did they say?")
    keys.write("Who said so?", "Ms Amadi")
    keys.write("Where is the place?", "A foster home in Harrow")
    recorded(keys)
    goes_on(keys, "Record the move to the council's accommodation")
    keys.write("Where to?", "The foster home")
    keys.write("Who received them?", "Mr and Mrs Lowe")
    recorded(keys)


def told_meanwhile(cast: Cast, user: UUID) -> None:
    """The same up to the refusal of bail, told at the door, and the page is read again."""
    world = World(users={CUSTODY: user}, child=cast.child, case=cast.standing, report="")
    (held,) = held_now(world.viewer(CUSTODY), the_moment())
    case = held.case.case
    sitting = (the_moment() + timedelta(hours=9)).isoformat()
    charge = {"offence": "Burglary of a shop", "court": "Fennick Youth Court"}
    tell(world, CUSTODY, "detention-charged", case, adult="yes", sitting_at=sitting, **charge)
    refused = {"decision": "refused", "grounds": ["not-appear"], "why": "He left his aunt's."}
    tell(world, CUSTODY, "detention-bail-decided", case, in_presence="yes", **refused)


@pytest.mark.parametrize("how", each(("both ends", "the whole"), thoroughly={"the whole"}))
def test_from_arrival_to_the_councils_bed(officer: Make, cast: Cast, how: str) -> None:
    user = at_work(cast)
    page = officer(None).go("/sign-in/")
    keys = Keys(page=page)
    signed_in(keys)
    arrives(keys)
    goes_on(keys, "Authorise the detention")
    authorises(keys)
    if how == "the whole":
        has_his_mother(keys)
        is_charged(keys)
        keys.skip()
    else:
        told_meanwhile(cast, user)
    keys.follow("Go to the child’s case", "Custody record")
    sleeps_in_a_bed(keys)
    keys.skip()
    keys.follow("Go to the child’s case", "Custody record")
    expect(page.get_by_text("Moved to the council's accommodation").first).to_be_visible()
    court = page.get_by_role("button", name="Record that they were brought to court")
    expect(court.first).to_be_visible()
    assert by_day_and_night(page) == []
    keys.follow("Certificate to the court", "Certificate to the court")
    expect(page.get_by_text("There is something to certify only if")).to_be_visible()
    assert by_day_and_night(page) == []
    assert links_to_nowhere(page) == []
