"""The page of odd looks: whom it answers, drawing, one look, and what is logged of reading it."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client

from lapwing.casework.odd_looks import reasons
from lapwing.casework.odd_looks.reasons import GLASS, SOUGHT
from lapwing.journal.actions import log
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.journal.models import Draw, Drawn, Finding
from lapwing.journal.models import Look as LookRow
from lapwing.record import actions
from lapwing.record.models import Person, Post
from lapwing.web.looking import DOING
from lapwing.web.moment import the_moment
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]


@pytest.fixture
def reference(world: World) -> str:
    """The child's reference; two of professional standards and a privacy officer work here, too."""
    now = the_moment()
    team = Post.objects.get(user=world.users["sergeant"]).team_id
    for number, role in {
        "standards": "professional-standards",
        "standards-two": "professional-standards",
        "privacy": "privacy-officer",
    }.items():
        user = actions.make_user(
            number=number, name=f"Quayle {number}", force="northmere", password=PASSWORD, now=now
        )
        actions.give_post(user, role, team, since=now, now=now)
        world.users[number] = user
    return Person.objects.get(pk=world.child).reference


def look(world: World, by: str = "response-officer", **more: object) -> str:
    """Somebody opened the child's record an hour ago."""
    made = Look(
        **{  # type: ignore[arg-type]
            "id": str(uuid4()),
            "operation": Operation.CONSULTATION,
            "doing": "read a child's record",
            "at": the_moment() - timedelta(hours=1),
            "by": Author(user=str(world.users[by]), role=by, team=""),
            "people": (str(world.child),),
            "cases": (str(world.case),),
            "reason": "At work as Response officer",
            "came_from": "10.1.2.3",
            **more,
        }
    )
    log(made, "northmere")
    return made.id


def draw(client: Client) -> str:
    """Draw a sample of this week as the form is sent when it was not touched; where it stands."""
    today = the_moment().date()
    answer = client.post(
        "/looks/odd/",
        {"from": str(today - timedelta(days=1)), "to": str(today + timedelta(days=1))},
    )
    assert answer.status_code == 302, answer.content.decode()
    return str(answer["Location"])


def test_what_is_asked_about_is_what_pages_log() -> None:
    assert {*DOING.values(), *GLASS} >= SOUGHT
    assert all("board" not in doing and "worklist" not in doing for doing in reasons.OPENED)


def test_without_a_sample_the_page_says_so(reference: str, browsing: Browsing) -> None:
    said = browsing("standards").get("/looks/odd/").content.decode()
    assert "No sample has been drawn yet." in said
    assert "Odd looks to ask about: 0" in said
    assert "Figures stand here once a sample is drawn." in said


def test_a_sample_is_drawn_a_look_opened_and_found_about_in_one_tap(
    world: World, reference: str, browsing: Browsing
) -> None:
    one = look(world)
    client = browsing("standards")
    where = draw(client)
    said = client.get(where).content.decode()
    assert "Niamh D&#39;Arcy-Holt" in said
    assert Draw.objects.get().seed in said
    assert "Waits" in said
    page = client.get(f"/looks/odd/look/{one}/").content.decode()
    for words in (
        reference,
        "At work as Response officer",
        "10.1.2.3",
        "read a child&#39;s record",
    ):
        assert words in page
    assert "Tegan" not in said + page
    answer = client.post(f"/looks/odd/look/{one}/", {"finding": "explained", "said": ""})
    assert (answer.status_code, answer["Location"]) == (302, "/looks/odd/?reviewed=explained")
    after = client.get(answer["Location"]).content.decode()
    assert "What you found is kept." in after
    assert "Nothing waits to be asked about." in after
    assert Finding.objects.get().by_user_id == world.users["standards"]
    assert "What was found" in client.get(f"/looks/odd/look/{one}/").content.decode()


def test_reading_any_of_it_is_logged(world: World, reference: str, browsing: Browsing) -> None:
    one = look(world)
    client = browsing("standards")
    where = draw(client)
    for address, doing in (
        ("/looks/odd/", "read which looks are odd"),
        (where, "read a sample of looks"),
        (f"/looks/odd/look/{one}/", "review one look"),
    ):
        assert client.get(address).status_code == 200
        kept = LookRow.objects.get(doing=doing)
        assert (kept.people, kept.cases) == ([world.child], [world.case])
        assert kept.by_user_id == world.users["standards"]
    assert LookRow.objects.filter(doing="draw a sample of who looked").count() == 1


@pytest.mark.parametrize("number", ["sergeant", "duty-inspector", "privacy"])
def test_others_are_refused_and_shown_no_way_there(
    world: World, reference: str, browsing: Browsing, number: str
) -> None:
    one = look(world)
    where = draw(browsing("standards"))
    client = browsing(number)
    for address in ("/looks/odd/", where, f"/looks/odd/look/{one}/"):
        assert client.get(address).status_code == 403
        assert client.post("/looks/odd/", {"from": "2026-03-01"}).status_code == 403
    assert client.post(f"/looks/odd/look/{one}/", {"finding": "explained"}).status_code == 403
    assert "/looks/odd/" not in client.get("/alerts/").content.decode()
    assert not Finding.objects.exists()


def test_nobody_is_given_a_way_to_review_their_own_look(
    world: World, reference: str, browsing: Browsing
) -> None:
    one = look(world, by="standards")
    client = browsing("standards")
    draw(client)
    assert "Your own look: somebody else" in client.get("/looks/odd/").content.decode()
    page = client.get(f"/looks/odd/look/{one}/").content.decode()
    assert "This was your own look, so somebody else reviews it." in page
    assert 'name="finding"' not in page
    sent = client.post(f"/looks/odd/look/{one}/", {"finding": "explained"})
    assert sent.status_code == 200
    assert not Finding.objects.exists()
    browsing("standards-two").post(f"/looks/odd/look/{one}/", {"finding": "refer", "said": "Why?"})
    assert Finding.objects.get().by_user_id == world.users["standards-two"]


def test_whoever_comes_second_is_told_what_was_found(
    world: World, reference: str, browsing: Browsing
) -> None:
    one = look(world)
    first, second = browsing("standards"), browsing("standards-two")
    draw(first)
    first.post(f"/looks/odd/look/{one}/", {"finding": "refer", "said": "Rang her sergeant."})
    page = second.post(f"/looks/odd/look/{one}/", {"finding": "explained"}).content.decode()
    assert "Somebody has reviewed this look meanwhile." in page
    assert "Not explained: refer" in page
    assert "Rang her sergeant." in page
    assert Finding.objects.count() == 1


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        ({"from": "", "to": "2026-03-02"}, "Give the first and the last day."),
        ({"from": "2026-03-02", "to": ""}, "Give the first and the last day."),
        ({"from": "2026-03-02", "to": "soon"}, "This is not a day."),
        ({"from": "2025-01-01", "to": "2025-03-01"}, "31 days or fewer"),
        ({"from": "2025-03-02", "to": "2025-03-01"}, "the last is before the first"),
        ({"from": "2025-03-01", "to": "2025-03-02"}, "Nobody opened or searched"),
    ],
)
def test_what_was_asked_wrongly_is_said(
    world: World, reference: str, browsing: Browsing, sent: dict[str, str], says: str
) -> None:
    answer = browsing("standards").post("/looks/odd/", sent)
    assert answer.status_code == 200
    assert says in answer.content.decode()
    assert not Draw.objects.exists()


def test_a_finding_that_is_none_is_said_and_keeps_the_words(
    world: World, reference: str, browsing: Browsing
) -> None:
    one = look(world)
    client = browsing("standards")
    draw(client)
    said = client.post(f"/looks/odd/look/{one}/", {"finding": "", "said": "Half a th"}).content
    assert "Choose what you found." in said.decode()
    assert "Half a th" in said.decode()


def test_a_sample_or_a_look_that_is_not_there(
    world: World, reference: str, browsing: Browsing
) -> None:
    client = browsing("standards")
    undrawn = look(world)
    assert client.get(f"/looks/odd/{uuid4()}/").status_code == 404
    assert client.get(f"/looks/odd/look/{uuid4()}/").status_code == 404
    assert client.get(f"/looks/odd/look/{undrawn}/").status_code == 404


def test_a_sample_is_drawn_again_and_compared(
    world: World, reference: str, browsing: Browsing
) -> None:
    look(world)
    client = browsing("standards")
    where = draw(client)
    assert "the sample is the same" in client.get(where, {"again": "1"}).content.decode()
    look(world, by="sergeant")
    assert "the sample is not the same" in client.get(where, {"again": "1"}).content.decode()


def test_many_lines_stand_in_parts(world: World, reference: str, browsing: Browsing) -> None:
    client = browsing("standards")
    for number in range(3):
        for n in range(10):
            look(world, doing="look for a child", people=(), asked={"words": f"{number} {n}"})
        for each in ("response-officer", "sergeant", "duty-inspector"):
            look(world, by=each, people=(str(uuid4()),), cases=())
        draw(client)
    many = Drawn.objects.count()
    assert many > 20
    first = client.get("/looks/odd/").content.decode()
    second = client.get("/looks/odd/", {"part": "2"}).content.decode()
    assert f"Odd looks to ask about: {many}" in first
    assert first.count('<li class="lapwing-card">') == 20
    assert second.count('<li class="lapwing-card">') == min(many - 20, 20)
