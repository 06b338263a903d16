"""A call as it is taken: what its words lead to, and what was foreseen, checked one by one."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from lapwing.web.present.looked_up import names_in
from tests.web.conftest import World
from tests.web.test_open_cases import CALL, begin

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
THRIVE: dict[str, object] = {
    "threat": "He may come back.",
    "harm": "She was pushed.",
    "risk_words": "Tonight.",
    "investigation": "The messages.",
    "vulnerability": "A child is there.",
    "engagement": "An officer, without a siren.",
    "child_harm": "no",
    "risk": "medium",
    "rationale": "He has gone.",
    "rises_if": ["returns", "other"],
    "rises_if_other": "The neighbour’s light goes out",
}


def say(world: World, case: UUID, kind: str, **answers: object) -> None:
    """Record one entry on a case."""
    draft = Draft(kind=kind, key=uuid4(), case=case, answers=answers)
    done = door.record(world.viewer("sergeant"), the_moment(), draft)
    assert isinstance(done, Recorded), str(done)


def update(client: Client, case: UUID, **typed: object) -> str:
    """What answers where new information is sent on to be checked."""
    form = {"form-key": str(uuid4()), "form-act": "check", "happened-at": "now", **typed}
    return client.post(f"/cases/{case}/record/contact-updated/", form, follow=True).content.decode()


def test_what_would_raise_the_risk_is_checked_one_by_one(world: World, browsing: Browsing) -> None:
    case = begin(world, "contact-received", **CALL).case
    sergeant = browsing("sergeant")
    address = f"/cases/{case}/record/contact-updated/"
    assert "Nobody has written down" in sergeant.get(address).content.decode()
    say(world, case, "contact-thrive", **THRIVE)
    form = sergeant.get(address).content.decode()
    foreseen, _, rest = form.partition("Something else has happened")
    assert "Whoever caused the harm comes back" in foreseen
    assert "As was written: The neighbour’s light goes out" in foreseen
    assert "A weapon is seen or spoken of" in rest
    # What was foreseen cannot be passed over, and one answer is given to each.
    wrong = update(sergeant, case, new="He is back.", **{"occurred-returns": "returns"})
    assert "Say of each whether it has happened" in wrong
    assert 'href="#q-occurred-other"' in wrong
    wrong = update(
        sergeant, case, new="x", **{"occurred-returns": "not-weapon", "occurred-other": "other"}
    )
    assert "Choose from the answers offered." in wrong
    told = update(
        sergeant,
        case,
        new="He is back.",
        **{"occurred-returns": "returns", "occurred-other": "unknown-other"},
    )
    assert "Check before you record this" in told
    assert "Something else: not known" in told
    assert "on the way" in told


def test_only_what_is_met_raises_the_risk(world: World, browsing: Browsing) -> None:
    case = begin(world, "contact-received", **CALL).case
    say(world, case, "contact-researched", systems=["warnings"], found="no")
    say(world, case, "contact-thrive", **THRIVE)
    say(world, case, "contact-graded", grade="appointment", rationale="He has gone.")
    say(world, case, "contact-updated", new="A car.", occurred=["not-returns", "unknown-other"])
    say(world, case, "contact-thrive", **THRIVE)
    say(world, case, "contact-graded", grade="appointment", rationale="It was a taxi.")
    say(world, case, "contact-updated", new="He knocks.", occurred=["returns"])
    say(world, case, "contact-thrive", **THRIVE)
    draft = Draft(
        kind="contact-graded",
        key=uuid4(),
        case=case,
        answers={"grade": "appointment", "rationale": "As before."},
    )
    refused = door.record(world.viewer("response-officer"), the_moment(), draft)
    assert "this grade is no higher than it was" in str(refused)
    page = browsing("sergeant").get(f"/cases/{case}/").content.decode()
    assert "Something else: not known" in page


@pytest.fixture
def neighbours(world: World) -> dict[str, UUID]:
    """A man with a warning and a girl, at 4 Rook Lane."""
    now = the_moment()
    made = record.make_people(
        [
            record.NewPerson(names=(record.NewName(given=given, family=family),))
            for given, family in (("Darragh", "O’Lonergan"), ("Ffion", "Penhallow"))
        ],
        force="northmere",
        by=world.users["sergeant"],
        now=now,
    )
    for one in made:
        say(
            world,
            one.standing,
            "household-moved-in",
            address="4 Rook Lane, Lower Fennick",
            postcode="NM1 4AB",
            lives="home",
            told_by="Their mother",
        )
    say(
        world,
        made[0].standing,
        "household-warning",
        what="violent",
        why="Convicted of assault.",
        told_by="Custody",
    )
    return {"man": made[0].person, "girl": made[1].person}


def test_the_place_and_the_names_of_a_call_are_looked_up_from_the_draft(
    world: World, browsing: Browsing, neighbours: dict[str, UUID]
) -> None:
    sergeant = browsing("sergeant")
    address = f"/begin/contact-received/{world.child}/"
    empty = sergeant.get(address).content.decode()
    assert "Type where it is and who is there" in empty
    begin(world, "contact-received", **CALL)
    key = str(uuid4())
    typed = {"form-key": key, "where": "4 Rook Lane, Lower Fennick", "people": "a girl"}
    assert sergeant.post(address, typed).status_code == 204
    found = sergeant.get(address).content.decode()
    for known in (
        "Darragh O’Lonergan",
        "Ffion Penhallow",
        "Convicted of assault.",
        "No contact in",
    ):
        assert known in found
    # Without a script the same button shows the same.
    typed |= {"where": "", "people": "Darragh O’Lonergan and Nobody Whatever", "form-act": "search"}
    found = sergeant.post(address, typed).content.decode()
    assert "May be “<bdi>Darragh O’Lonergan</bdi>”" in found
    assert "Nothing on record for “<bdi>Nobody Whatever</bdi>”" in found
    assert "Ffion Penhallow" not in found


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("The mother, her partner and a girl.", []),
        ("Darren O'Dowd, Siân ap Rhisiart and her son", ["Darren O'Dowd", "Siân ap Rhisiart"]),
        ("A neighbour, Mr Penhallow", []),
        ("The boy Łukasz Żak is there", ["Łukasz Żak"]),
        ("مريم الحسن", ["مريم الحسن"]),
        ("Jean van", []),
        ("One Two Three Four Five Six", []),
        ("", []),
    ],
)
def test_whole_names_are_read_out_of_what_was_typed(told: str, names: list[str]) -> None:
    assert list(names_in(told)) == names
