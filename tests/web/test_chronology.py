"""A child's chronology: all that was recorded in one line, what narrows it, and what is new."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from html import unescape
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.journal.models import Look as LookRow
from lapwing.record import actions as record
from lapwing.record.models import Case, Person
from lapwing.web.moment import the_moment
from tests.web.conftest import REPORT, World
from tests.web.test_same_person import put_on_record, send

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
HOUR = timedelta(hours=1)


def line(client: Client, world: World, asked: str = "") -> str:
    """The page, as text."""
    answer = client.get(f"/children/{world.child}/chronology/{asked}")
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def titles(page: str) -> list[str]:
    """What happened, in the order of the page."""
    return re.findall(r'lapwing-timeline__title">([^<]+)<', page)


def one(page: str, title: str) -> str:
    """What a page tells of the one entry with this title."""
    (found,) = [
        item for item in page.split('<li class="lapwing-timeline__item')[1:] if f">{title}<" in item
    ]
    return found.split("</li>\n")[0]


def say(world: World, role: str, kind: str, **more: object) -> Recorded:
    """Record one entry, as somebody on duty would."""
    values: dict[str, object] = {"case": world.case} | more
    done = door.record(
        world.viewer(role),
        the_moment(),
        Draft(kind=kind, key=uuid4(), **values),  # type: ignore[arg-type]
    )
    assert isinstance(done, Recorded), str(done)
    return done


def reference(world: World) -> str:
    """The child's own reference."""
    return str(Person.objects.get(pk=world.child).reference)


def read_before(world: World, role: str, at: datetime, **more: object) -> None:
    """Put a look of theirs in the log, at a moment that has passed."""
    viewer = world.viewer(role)
    values: dict[str, object] = {
        "doing": "read a child's chronology",
        "asked": {"chronology": reference(world)},
    } | more
    journal.log(
        Look(
            id=str(uuid4()),
            operation=Operation.CONSULTATION,
            at=at,
            by=Author(user=str(viewer.user), role=role),
            people=(str(world.child),),
            cases=(str(world.case),),
            **values,  # type: ignore[arg-type]
        ),
        viewer.force,
    )


def standing(world: World) -> UUID:
    """The child's own file."""
    found: UUID = Case.objects.get(person=world.child, kind="standing").pk
    return found


def plan(world: World) -> Recorded:
    """A plan on the child's own file."""
    return say(
        world,
        "sergeant",
        "missing-trigger-plan-written",
        case=standing(world),
        answers={"actions": "Ring her aunt\nVisit the pier\nAsk at the skate park"},
    )


def test_everything_of_every_case_stands_in_one_line_and_leads_to_where_it_stands(
    world: World, browsing: Browsing
) -> None:
    plan(world)
    say(world, "sergeant", "missing-risk-graded", answers={"grade": "high", "rationale": "R"})
    sergeant = browsing("sergeant")
    page = line(sergeant, world)
    assert titles(page) == ["Risk graded", "Trigger plan written", "Reported missing"]
    assert "<strong>3 entries</strong>" in page
    assert "Serious" in one(page, "Risk graded")
    assert "Concern" in one(page, "Reported missing")
    for title in titles(page):
        href = re.search(r'lapwing-reference" href="([^"]+)"', one(page, title))
        assert href is not None
        address, _, anchor = href[1].partition("#")
        assert f'id="{anchor}"' in sergeant.get(address).content.decode()


def test_what_is_chosen_stands_in_the_address_and_each_choice_can_be_taken_back(
    world: World, browsing: Browsing
) -> None:
    plan(world)
    say(world, "sergeant", "missing-risk-graded", answers={"grade": "high", "rationale": "R"})
    say(world, "sergeant", "note-added", answers={"note": "N"})
    sergeant = browsing("sergeant")
    page = line(sergeant, world, "?seriousness=serious&seriousness=concern&area=missing")
    assert titles(page) == ["Risk graded", "Trigger plan written", "Reported missing"]
    assert "<strong>3 of 4 entries</strong>" in page
    assert 'href="?' not in page  # each way back is a whole address
    back = re.search(r'chosen__one" href="([^"]+)"><[^>]+>Take out </span><bdi>Concern<', page)
    assert back is not None
    assert titles(sergeant.get(back[1]).content.decode()) == ["Risk graded"]
    assert f'href="/children/{world.child}/chronology/">Clear filters</a>' in page
    page = line(sergeant, world, "?seriousness=routine")
    assert "No entry fits what you chose." in page
    assert "Clear filters" in page


def test_what_cannot_be_chosen_is_said(world: World, browsing: Browsing) -> None:
    page = line(browsing("sergeant"), world, "?seriousness=%3Cb%3E&order=sideways&agency=x")
    assert page.count("“<b>” cannot be chosen under “How serious it is” here") == 1
    assert "“sideways” is no order" in page
    assert "<title>Error: Chronology" in page
    assert titles(page) == ["Reported missing"]


def test_a_correction_hides_nothing_also_where_only_one_of_the_two_was_chosen(
    world: World, browsing: Browsing
) -> None:
    note = say(world, "sergeant", "note-added", answers={"note": "Wrong child."})
    say(
        world,
        "sergeant",
        "entry-withdrawn",
        corrects=UUID(note.entry.id),
        answers={"reason": "Another child."},
    )
    sergeant = browsing("sergeant")
    page = line(sergeant, world, "?kind=note-added")
    assert "Wrong child." in page
    struck = re.search(r'<a class="govuk-link" href="([^"]+)">Withdrawn ', one(page, "Note added"))
    assert struck is not None
    address, _, anchor = struck[1].partition("#")
    assert f'id="{anchor}"' in sergeant.get(address).content.decode()


def test_what_was_recorded_late_says_so_and_stands_where_it_became_known(
    world: World, browsing: Browsing
) -> None:
    world.say("sergeant", "note-added", note="First.")
    say(
        world, "sergeant", "missing-sighting", at=the_moment() - timedelta(minutes=40),
        answers={"where": "Pier", "significant": "no"},
    )  # fmt: skip
    sergeant = browsing("sergeant")
    page = line(sergeant, world)
    assert titles(page) == ["Note added", "Reported missing", "Sighting"]
    assert "Recorded 40 minutes later" in one(page, "Sighting")
    page = line(sergeant, world, "?order=known")
    assert titles(page) == ["Sighting", "Note added", "Reported missing"]
    assert "Known in" in page


def test_what_became_known_since_is_marked_and_can_be_shown_alone(
    world: World, browsing: Browsing
) -> None:
    sergeant = browsing("sergeant")
    assert "You have not read this chronology before" in line(sergeant, world)
    assert "New since you last looked" not in line(sergeant, world)
    read_before(world, "response-officer", the_moment() - 2 * HOUR)
    world.say("response-officer", "note-added", note="My own.")
    officer = browsing("response-officer")
    # To have read the case, or the child's own page, is not to have read the line.
    officer.get(f"/cases/{world.case}/")
    assert "1 new</strong> since you last read it, " in officer.get(
        f"/children/{world.child}/"
    ).content.decode().replace("\n", " ")
    page = line(officer, world)
    assert "<strong>1 new</strong> since you last read this chronology" in page
    assert "New since you last looked" in one(page, "Reported missing")
    assert "New since you last looked" not in one(page, "Note added")
    first = re.search(r'href="(#e-[^"]+)">Go to the first new entry', page)
    assert first is not None
    assert first[1] == f"#e-{world.report}"
    # It was read this minute: to choose is the same reading, and nothing stops being new by it.
    page = line(officer, world, "?new=only")
    assert titles(page) == ["Reported missing"]
    assert "<strong>1 of 2 entries</strong>" in page


def test_whose_chronology_was_read_counts_and_not_who_else_was_shown(
    world: World, browsing: Browsing
) -> None:
    read_before(world, "sergeant", the_moment() - 2 * HOUR, asked={"chronology": "PN-26-99999"})
    assert "You have not read this chronology before" in line(browsing("sergeant"), world)


def test_the_log_says_whose_it_was_and_what_it_was_narrowed_to(
    world: World, browsing: Browsing
) -> None:
    line(browsing("sergeant"), world, "?seriousness=serious&seriousness=unknown")
    look = LookRow.objects.get(doing="read a child's chronology")
    assert look.asked == {
        "chronology": reference(world),
        "narrowed_to": "How serious it is: Serious or Not known",
    }
    assert look.people == [world.child]


def test_where_the_policy_only_points_a_line_points_and_nothing_else_is_told(
    world: World, browsing: Browsing
) -> None:
    plan(world)
    Case.objects.filter(pk=world.case).update(
        sensitivity="restricted", desk="Protection, 5120", team=None
    )
    page = line(browsing("response-officer"), world)
    named = Case.objects.get(pk=world.case).reference
    assert f"There is a restricted record: {named}" in page
    assert "Ring Protection, 5120" in page
    assert "Left by the back door." not in page
    assert titles(page) == ["Trigger plan written"]
    Case.objects.filter(pk=world.case).update(sensitivity="covert")
    page = line(browsing("response-officer"), world)
    assert "restricted record" not in page
    assert titles(page) == ["Trigger plan written"]


def test_a_linked_childs_entry_is_marked_and_says_since_when_it_is_known_here(
    world: World, browsing: Browsing
) -> None:
    (other,) = record.make_people(
        [record.NewPerson(names=(record.NewName(given="Łukasz", family="Ó Sé"),))],
        force="northmere",
        by=world.users["sergeant"],
        now=the_moment(),
    )
    theirs = say(
        world, "sergeant", "missing-reported", case=None, about=other.person, answers=REPORT,
        at=the_moment() - 3 * HOUR,
    )  # fmt: skip
    say(
        world, "sergeant", "missing-sighting", case=UUID(theirs.entry.case),
        at=the_moment() - 2 * HOUR, answers={"where": "The pier", "significant": "no"},
    )  # fmt: skip
    world.say(
        "sergeant", "missing-children-linked", case=theirs.entry.case, how_known="Seen together."
    )
    sighting = one(line(browsing("sergeant"), world), "Sighting")
    assert "Learnt of a linked child" in sighting
    assert "Known here 2 hours later" in sighting


def test_a_line_of_many_asks_the_database_no_more_than_one_of_few(
    world: World, browsing: Browsing
) -> None:
    sergeant = browsing("sergeant")

    def asks() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            line(sergeant, world)
        return len(queries)

    asks()
    few = asks()
    for number in range(60):
        world.say("sergeant", "note-added", note=f"Note {number}.")
    assert asks() == few
    assert len(line(sergeant, world)) < 150 * 1024


def test_who_has_none_is_told_so_and_of_nobody_there_is_no_page(
    world: World, browsing: Browsing
) -> None:
    (other,) = record.make_people(
        [record.NewPerson(names=(record.NewName(given="Bea", family="Tern"),))],
        force="northmere",
        by=world.users["sergeant"],
        now=the_moment(),
    )
    sergeant = browsing("sergeant")
    page = unescape(sergeant.get(f"/children/{other.person}/chronology/").content.decode())
    assert "Nothing has been recorded yet." in page
    assert sergeant.get(f"/children/{uuid4()}/chronology/").status_code == 404


@pytest.mark.parametrize("half", [0, 1])
def test_a_person_on_record_twice_has_one_line_of_both_and_no_more_of_a_restricted_half(
    world: World, browsing: Browsing, half: int
) -> None:
    other = put_on_record(world, "Teagan")
    reported = say(
        world,
        "sergeant",
        "missing-reported",
        case=None,
        about=other,
        answers={**REPORT, "circumstances": "Towards the boathouse."},
    )
    sergeant = browsing("sergeant")
    send(sergeant, world.child, other, verdict="same", reason="One photograph.")
    address = f"/children/{(world.child, other)[half]}/chronology"
    page = unescape(sergeant.get(f"{address}/").content.decode())
    assert titles(page).count("Reported missing") == 2
    assert page.count("Left by the back door.") == page.count("Towards the boathouse.") == 1
    for item in page.split('<li class="lapwing-timeline__item')[1:]:
        href = re.search(r'lapwing-reference" href="([^"]+)"', item)
        assert href is not None
        there, _, anchor = href[1].partition("#")
        assert f'id="{anchor}"' in sergeant.get(there).content.decode()
    table = sergeant.get(f"{address}.csv").content.decode()
    assert "Left by the back door." in table
    assert "Towards the boathouse." in table
    # Of the half that is restricted the line says whom to ring, from whichever half it is read.
    Case.objects.filter(pk=UUID(reported.entry.case)).update(
        sensitivity="restricted", desk="The desk, 5120", team=None, supervisor=None
    )
    officer = browsing("response-officer")
    page = unescape(officer.get(f"{address}/").content.decode())
    assert "Left by the back door." in page
    assert "Towards the boathouse." not in page
    assert "Ring The desk, 5120" in page
    assert "Towards the boathouse." not in officer.get(f"{address}.csv").content.decode()
