"""Who works here: found, added, given posts and kept out, by those who run Lapwing and no other."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.casework import staff
from lapwing.journal.models import Look
from lapwing.record import actions as record
from lapwing.record import queries
from lapwing.record.models import Post, Team, Tour, User
from lapwing.record.viewer import Viewer
from lapwing.web.moment import the_moment
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]


@pytest.fixture
def administrator(world: World) -> Viewer:
    """Somebody who runs Lapwing."""
    now = the_moment()
    team = record.ensure_team("northmere", "systems", "Systems", now=now)
    world.users["system-administrator"] = record.make_user(
        number="system-administrator", name="Ifor Cogs", force="northmere", password=PASSWORD,
        now=now,
    )  # fmt: skip
    record.give_post(
        world.users["system-administrator"], "system-administrator", team, since=now, now=now
    )
    return world.viewer("system-administrator")


@pytest.fixture
def team(world: World) -> str:
    """A team in which a post can be given."""
    del world
    return str(record.ensure_team("northmere", "night", "The night team", now=the_moment()))


def page(client: Client, address: str = "/staff/", **typed: str) -> str:
    """What a page says, or what it says to what is typed."""
    answer = client.post(address, typed) if typed else client.get(address)
    return str(answer.content.decode())


def changes() -> list[tuple[str, dict[str, str]]]:
    """What the log says was changed."""
    return [
        (one.doing, one.asked) for one in Look.objects.filter(operation="alteration").order_by("at")
    ]


def test_somebody_is_added_given_a_post_and_works(
    world: World, administrator: Viewer, team: str, browsing: Browsing
) -> None:
    client = browsing("system-administrator")
    answer = client.post(
        "/staff/", {"number": " 4471 ", "name": "  Siôn  O'Brien-\u00a0ap Huw ", "email": ""}
    )
    made = User.objects.get(number="4471")
    assert answer["Location"] == f"/staff/{made.pk}/"
    assert made.name == "Siôn O'Brien- ap Huw"
    assert not made.has_usable_password()
    assert queries.viewer_of(made.pk, the_moment()) is not None
    assert "so they see nothing" in page(client, answer["Location"])
    assert client.post(answer["Location"], {"role": "sergeant", "team": team}).status_code == 302
    found = queries.viewer_of(made.pk, the_moment())
    assert found is not None
    assert found.roles == {"sergeant"}
    assert changes() == [
        ("put somebody on the list of who works here", {"number": "4471"}),
        ("give a post", {"number": "4471", "role": "sergeant", "team": "The night team"}),
    ]


def test_a_post_that_is_ended_gives_nothing_from_the_next_request_on(
    world: World, administrator: Viewer, browsing: Browsing
) -> None:
    officer, client = browsing("response-officer"), browsing("system-administrator")
    assert officer.get(f"/cases/{world.case}/").status_code == 200
    user = world.users["response-officer"]
    post = Post.objects.get(user=user)
    assert client.post(f"/staff/{user}/", {"end": str(post.pk)}).status_code == 302
    assert officer.get(f"/cases/{world.case}/").status_code != 200
    text = page(client, f"/staff/{user}/")
    assert " until " in text
    assert "End it now" not in text
    assert "do not hold this post" in page(client, f"/staff/{user}/", end=str(post.pk))


def test_whoever_is_kept_out_is_off_duty_and_what_they_hold_is_said(
    world: World, administrator: Viewer, browsing: Browsing
) -> None:
    officer, client = browsing("sergeant"), browsing("system-administrator")
    user = world.users["sergeant"]
    found = staff.colleague(administrator, user)
    assert found is not None
    held = staff.open_cases_held_by(found)
    assert client.post(f"/staff/{user}/", {"switch": "off"}).status_code == 302
    assert officer.get("/").status_code == 302
    assert not Tour.objects.filter(user=user, until=None).exists()
    text = page(client, f"/staff/{user}/")
    assert "They are kept out" in text
    assert ("ring the duty inspector now" in text) == bool(held)
    assert client.post(f"/staff/{user}/", {"switch": "on"}).status_code == 302
    assert [doing for doing, _ in changes()] == ["keep somebody out", "let somebody in again"]
    # To say it twice changes nothing.
    client.post(f"/staff/{user}/", {"switch": "on"})
    assert len(changes()) == 2


def test_nobody_changes_their_own_posts(
    administrator: Viewer, team: str, browsing: Browsing
) -> None:
    client = browsing("system-administrator")
    own = f"/staff/{administrator.user}/"
    post = str(Post.objects.get(user=administrator.user).pk)
    for typed in ({"role": "sergeant", "team": team}, {"end": post}, {"switch": "off"}):
        assert "Nobody changes their own posts" in page(client, own, **typed)
    assert Post.objects.filter(user=administrator.user, until=None).count() == 1
    assert User.objects.get(pk=administrator.user).is_active
    assert changes() == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"number": "", "name": "Wyn", "email": ""}, "Type the staff number"),
        ({"number": "44 71", "name": "Wyn", "email": ""}, "without spaces"),
        ({"number": "SERGEANT", "name": "Wyn", "email": ""}, "has this staff number already"),
        ({"number": "4471", "name": " \u200f ", "email": ""}, "Type their name"),
        ({"number": "4471", "name": "W" * 121, "email": ""}, "Type their name"),
        ({"number": "4471", "name": "Wyn", "email": "wyn at work"}, "no address for mail"),
        ({"team-name": "  "}, "Type the name of the team"),
        ({"team-name": "the NIGHT team"}, "a team of this name already"),
    ],
)
def test_what_cannot_be_is_said_and_what_was_typed_is_kept(
    administrator: Viewer, team: str, browsing: Browsing, typed: dict[str, str], said: str
) -> None:
    before = User.objects.count()
    text = page(browsing("system-administrator"), "/staff/", **typed)
    assert text.count(said) >= 2  # above the page, and at the field
    assert User.objects.count() == before
    for value in typed.values():
        assert not value.strip(" \u200f") or value in text
    assert changes() == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"role": "", "team": ""}, "Choose a role"),
        ({"role": "allocated-officer", "team": ""}, "Choose a role"),
        ({"role": "sergeant", "team": str(uuid4())}, "Choose a team"),
        ({"role": "sergeant", "team": "nonsense"}, "Choose a team"),
        ({"end": "nonsense"}, "do not hold this post"),
    ],
)
def test_a_post_that_cannot_be_given_is_said(
    world: World, administrator: Viewer, browsing: Browsing, typed: dict[str, str], said: str
) -> None:
    address = f"/staff/{world.users['response-officer']}/"
    assert said in page(browsing("system-administrator"), address, **typed)


def test_a_post_that_is_held_is_not_given_again(
    world: World, administrator: Viewer, browsing: Browsing
) -> None:
    held = Post.objects.get(user=world.users["sergeant"])
    text = page(
        browsing("system-administrator"),
        f"/staff/{held.user_id}/",
        role="sergeant",
        team=str(held.team_id),
    )
    assert "already" in text
    assert Post.objects.filter(user=held.user_id).count() == 1


def test_a_team_is_added_once(administrator: Viewer, browsing: Browsing) -> None:
    client = browsing("system-administrator")
    assert client.post("/staff/", {"team-name": "Tîm Nos, Llanfair"}).status_code == 302
    assert Team.objects.get(name="Tîm Nos, Llanfair").key == "tim-nos-llanfair"
    assert "Tîm Nos, Llanfair" in page(client)


def test_people_are_found_by_letters_and_not_by_wildcards(
    world: World, administrator: Viewer, browsing: Browsing
) -> None:
    client = browsing("system-administrator")
    assert "Siân Pryce-Ellis" in page(client, "/staff/?q=PRYCE")
    assert "Gethin" not in page(client, "/staff/?q=PRYCE")
    for nobody in ("%25", "_", "%27%20or%201%3D1"):
        assert "Nobody has these letters" in page(client, f"/staff/?q={nobody}")


def test_nobody_of_another_force_is_seen_or_changed(
    administrator: Viewer, browsing: Browsing
) -> None:
    now = the_moment()
    record.ensure_force("eastmarsh", "Eastmarsh Police")
    theirs = record.make_user(
        number="theirs", name="Eluned Far", force="eastmarsh", password=None, now=now
    )
    client = browsing("system-administrator")
    assert "Eluned Far" not in page(client)
    assert client.get(f"/staff/{theirs}/").status_code == 404
    assert client.post(f"/staff/{theirs}/", {"switch": "off"}).status_code == 404
    assert User.objects.get(pk=theirs).is_active


def test_nobody_else_manages(world: World, administrator: Viewer, browsing: Browsing) -> None:
    officer = browsing("duty-inspector")
    address = f"/staff/{world.users['sergeant']}/"
    assert officer.get("/staff/").status_code == 403
    assert officer.get(address).status_code == 404
    assert officer.post(address, {"switch": "off"}).status_code == 404
    viewer = world.viewer("duty-inspector")
    for refused in (
        staff.add(viewer, the_moment(), number="1", name="Wyn", email=""),
        staff.add_team(viewer, the_moment(), "Ours"),
        staff.switch(viewer, the_moment(), UUID(int=1), on=False),
    ):
        assert refused is not None
        assert not isinstance(refused, UUID)
    assert User.objects.get(pk=world.users["sergeant"]).is_active
    assert changes() == []
