"""An episode with a long past: its page stays light, and nothing of it is out of reach."""

import re
from collections.abc import Callable
from datetime import timedelta
from html import unescape
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.record import queries
from lapwing.web.moment import the_moment
from lapwing.web.present.paging import part
from lapwing.worklists import queries as worklists
from lapwing.worklists.sweep import sweep
from tests.web.conftest import REPORT, World

Browsing = Callable[..., Client]
NOTES = 90
LIGHT = 150 * 1024


@pytest.fixture
def long(world: World) -> World:
    """Ninety notes, the second corrected by the last of all."""
    ids = [world.say("sergeant", "note-added", note=f"Note {n}.") for n in range(NOTES)]
    correction = Draft(
        kind="note-added",
        key=uuid4(),
        case=world.case,
        answers={"note": "Said again"},
        corrects=UUID(ids[1]),
        at=the_moment(),
    )
    done = door.record(world.viewer("sergeant"), the_moment(), correction)
    assert isinstance(done, Recorded), done
    return world


def notes(html: str) -> list[str]:
    """The notes on a page, in its order."""
    return re.findall(r"Note \d+\.", html)


def older(html: str) -> str:
    """Where the page says that the older entries stand."""
    found = re.search(r'govuk-pagination__next.*?href="([^"]+)"', html, re.DOTALL)
    return unescape(found[1]) if found else ""


def get(client: Client, address: str) -> str:
    """One page."""
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_the_page_is_light_and_the_older_entries_are_links_away(
    long: World, browsing: Browsing
) -> None:
    client = browsing("sergeant")
    page = get(client, f"/cases/{long.case}/")
    assert len(page) < LIGHT
    assert notes(page)[0] == f"Note {NOTES - 1}."
    found = re.search(r'href="([^"]+)">Show \d+ earlier entries', page)
    assert found is not None
    address, read = unescape(found[1]), notes(page)
    while address:
        html = get(client, address)
        assert len(html) < LIGHT
        read += notes(html)
        address = older(html)
    assert read == [f"Note {n}." for n in reversed(range(NOTES))]


def test_what_corrects_an_entry_leads_to_it_wherever_it_stands(
    long: World, browsing: Browsing
) -> None:
    client = browsing("sergeant")
    page = get(client, f"/cases/{long.case}/")
    found = re.search(r'href="([^"]+)">Corrects an earlier entry', page)
    assert found is not None
    address, _, anchor = unescape(found[1]).partition("#")
    assert f'id="{anchor}"' not in page
    there = get(client, address)
    assert f'id="{anchor}"' in there
    back = re.search(r'href="([^"]+)">Corrected ', there)
    assert back is not None
    again, _, place = unescape(back[1]).partition("#")
    assert f'id="{place}"' in get(client, again)


def test_the_chronology_is_told_in_parts_and_keeps_what_it_is_narrowed_to(
    long: World, browsing: Browsing
) -> None:
    client = browsing("sergeant")
    read, address = list[str](), f"/children/{long.child}/chronology/?kind=note-added"
    while address:
        html = get(client, address)
        assert len(html) < LIGHT
        read += notes(html)
        address = older(html)
    assert read == [f"Note {n}." for n in reversed(range(NOTES))]


def test_the_childs_page_tells_the_newest_and_leads_to_the_whole(
    long: World, browsing: Browsing
) -> None:
    page = get(browsing("sergeant"), f"/children/{long.child}/")
    assert len(page) < LIGHT
    assert notes(page)[0] == f"Note {NOTES - 1}."
    assert f"The whole chronology: {NOTES + 2} entries" in page
    assert f'href="/children/{long.child}/chronology/"' in page


@pytest.mark.parametrize("what", ["happened", "duties", "enquiries", "alerts"])
def test_every_list_of_a_case_is_a_page_and_any_other_is_none(
    world: World, browsing: Browsing, what: str
) -> None:
    client = browsing("sergeant")
    assert 'href="/cases/' in get(client, f"/cases/{world.case}/{what}/")
    for odd in ("0", "-1", "999", "x", "²", "9" * 40):
        get(client, f"/cases/{world.case}/{what}/?part={odd}")
    assert client.get(f"/cases/{world.case}/{what}s/").status_code == 404
    assert client.get(f"/cases/{uuid4()}/{what}/").status_code == 404


@pytest.fixture
def neglected(world: World) -> UUID:
    """An episode that was reported forty days ago, and that nobody has looked at since."""
    now = the_moment()
    (made,) = record.make_people(
        [record.NewPerson(names=(record.NewName(given="Bea", family="Tern"),))],
        force="northmere",
        by=world.users["sergeant"],
        now=now,
    )
    who = queries.viewer_of(world.users["sergeant"], now, "sergeant")
    assert who is not None
    draft = Draft(
        kind="missing-reported",
        key=uuid4(),
        about=made.person,
        answers=REPORT,
        at=now - timedelta(days=40),
    )
    done = door.record(who, now, draft)
    assert isinstance(done, Recorded), done
    sweep(now)
    return UUID(done.entry.case)


def test_what_came_due_again_and_again_stands_once_and_says_how_often(
    world: World, browsing: Browsing, neglected: UUID
) -> None:
    page = get(browsing("duty-inspector"), f"/cases/{neglected}/")
    assert len(page) < LIGHT
    to_do = page[page.index('id="to-do"') : page.index('id="enquiries"')]
    lines = re.findall(r'lapwing-line__title">(.*?)<', to_do)
    assert len(lines) == len(set(lines)) > 3
    assert re.search(r"Due \d+ times and not done, the last time ", to_do)
    viewer = world.viewer("duty-inspector")
    told = worklists.worklist(viewer, the_moment())
    mine = [line for line in told.lines if line.case == neglected]
    assert len({(line.duty, line.begun_by) for line in mine}) == len(mine)
    assert max(line.passed for line in mine) > 30
    assert told.total == len(told.lines)
    assert "times and not done" in get(browsing("duty-inspector"), "/")


def test_one_entry_answers_all_that_came_due_and_the_page_says_so_once(
    world: World, browsing: Browsing, neglected: UUID
) -> None:
    def passed() -> int:
        told = worklists.worklist(world.viewer("duty-inspector"), the_moment())
        return sum(
            line.passed
            for line in told.lines
            if line.case == neglected and line.duty == "missing-inspector-review/each-tour"
        )

    assert passed() > 1
    done = door.record(
        world.viewer("duty-inspector"),
        the_moment(),
        Draft(
            kind="missing-inspector-reviewed",
            key=uuid4(),
            case=neglected,
            answers={"risk": "medium", "rationale": "Looked again", "tasks_done": "no"},
        ),
    )
    assert isinstance(done, Recorded), done
    assert passed() == 0
    every = get(browsing("duty-inspector"), f"/cases/{neglected}/duties/")
    assert "Met late" in every


def test_who_holds_an_episode_is_said_plainly_and_so_is_that_nobody_does(
    world: World, browsing: Browsing
) -> None:
    client = browsing("sergeant")
    page = get(client, f"/cases/{world.case}/")
    assert "Nobody supervises this." in page
    assert "<dt>Held by</dt><dd><bdi>Nobody yet</bdi></dd>" in page
    assert "Response sergeant on duty now: Gethin ap Rhisiart." in page
    assert f'href="/cases/{world.case}/record/missing-supervisor-reviewed/"' in page
    assert "Nobody holds this episode yet" in get(client, "/")
    world.say("sergeant", "missing-supervisor-reviewed", risk="low", rationale="R", tasks_done="no")
    page = get(client, f"/cases/{world.case}/")
    assert "Nobody supervises this." not in page
    assert "<dt>Held by</dt><dd><bdi>Gethin ap Rhisiart</bdi></dd>" in page
    assert "held by Gethin ap Rhisiart" in get(client, "/")
    # Whoever may not take it is told who must, and is offered no form that would refuse them.
    card = get(browsing("response-officer"), f"/cases/{world.case}/")
    card = card[card.index('id="who-has-it"') : card.index('id="partners"')]
    assert "Nobody is looking yet." in card
    assert "record/missing-allocated" not in card


def test_a_part_says_what_it_holds_and_where_the_others_stand() -> None:
    middle = part("2", 45, "/list/?part=", size=20)
    assert (middle.first, middle.last, middle.parts) == (20, 40, 3)
    assert middle.words == "21 to 40 of 45"
    assert list(middle.of(range(45))) == list(range(20, 40))
    assert [middle.holds(place) for place in (19, 20, 39, 40)] == [False, True, True, False]
    assert middle.address_of(44) == "/list/?part=3"
    assert part("9", 45, "", size=20).number == 3
    assert part("", 0, "", size=20).parts == 1
