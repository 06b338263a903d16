"""The page of who has looked: whom it answers, what it says, and that reading it is logged."""

from collections.abc import Callable

import pytest
from django.test import Client

from lapwing.journal.models import Look
from lapwing.record import actions
from lapwing.record.models import BrokenGlass, Case, Post
from lapwing.web.moment import the_moment
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import Handover
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]


@pytest.fixture
def reference(world: World) -> str:
    """The child's reference; a privacy officer and professional standards work here, too."""
    from lapwing.record.models import Person

    now = the_moment()
    team = Post.objects.get(user=world.users["sergeant"]).team_id
    for role in ("privacy-officer", "professional-standards"):
        user = actions.make_user(
            number=role, name=f"Quayle {role}", force="northmere", password=PASSWORD, now=now
        )
        actions.give_post(user, role, team, since=now, now=now)
    return Person.objects.get(pk=world.child).reference


def test_the_privacy_officer_reads_who_looked_and_that_is_logged(
    world: World, reference: str, browsing: Browsing
) -> None:
    browsing("sergeant").get(f"/children/{world.child}/")
    client = browsing("privacy-officer")
    said = client.get("/looks/", {"of": reference}).content.decode()
    assert "Gethin ap Rhisiart" in said
    assert "Consultation: read a child&#39;s record" in said
    assert "At work as Response sergeant" in said
    assert "127.0.0.1" in said
    assert "Collection: recorded: Reported missing" in said
    assert "Tegan" not in said
    kept = Look.objects.get(doing="read who looked")
    assert (kept.people, kept.asked) == ([world.child], {"log_of": f"subject {reference}"})
    again = client.get("/looks/", {"of": reference}).content.decode()
    assert "read who looked" in again


@pytest.mark.parametrize("role", ["sergeant", "duty-inspector"])
def test_others_are_refused_and_shown_no_way_there(
    world: World, reference: str, browsing: Browsing, role: str
) -> None:
    client = browsing(role)
    assert client.get("/looks/", {"of": reference}).status_code == 403
    assert "/looks/" not in client.get(f"/children/{world.child}/").content.decode()


def test_whoever_sees_the_child_and_may_read_the_log_has_a_link(
    world: World, reference: str, browsing: Browsing
) -> None:
    post = Post.objects.get(user=world.users["sergeant"])
    now = the_moment()
    actions.give_post(post.user_id, "privacy-officer", post.team_id, since=now, now=now)
    client = browsing("sergeant")
    client.post("/sign-in/role/", {"role": "sergeant"})
    said = client.get(f"/children/{world.child}/").content.decode()
    assert f"/looks/?of={reference}" in said


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"of": "PN-00-00000"}, "There is no such record"),
        ({"by": "nobody"}, "Nobody of your force has this number."),
        ({"of": "PN-00-00000", "by": "x"}, "not both"),
        ({"from": "2026-03-02"}, "give the first and the last day"),
        ({"from": "yesterday"}, "This is not a day."),
        ({"by": "sergeant", "from": "2026-03-02", "to": "2026-03-01"}, "before the first"),
    ],
)
def test_what_was_asked_wrongly_is_said(
    world: World, reference: str, browsing: Browsing, asked: dict[str, str], says: str
) -> None:
    answer = browsing("privacy-officer").get("/looks/", asked)
    assert answer.status_code == 200
    assert says in answer.content.decode()


def test_a_users_log_names_whom_they_looked_at_by_reference(
    world: World, reference: str, browsing: Browsing
) -> None:
    browsing("sergeant").get(f"/cases/{world.case}/")
    said = browsing("professional-standards").get("/looks/", {"by": "sergeant"}).content.decode()
    assert reference in said
    assert "Consultation: read a case" in said


def test_a_briefing_is_a_copy_taken_out_which_sight_alone_does_not_allow(
    world: World, browsing: Browsing
) -> None:
    client = browsing("response-officer")
    assert client.get(f"/cases/{world.case}/briefing.pdf").status_code == 200
    assert Look.objects.filter(doing="take a copy out: a briefing sheet").count() == 1
    Case.objects.filter(pk=world.case).update(sensitivity="restricted", team=None)
    from uuid import uuid4

    BrokenGlass.objects.create(
        id=uuid4(),
        case_id=world.case,
        user_id=world.users["response-officer"],
        reason="danger",
        at=the_moment(),
    )
    assert client.get(f"/cases/{world.case}/").status_code == 200
    refused = client.get(f"/cases/{world.case}/briefing.pdf")
    assert refused.status_code == 403
    assert "Ring the desk that holds it" in refused.content.decode()


def test_a_handover_pack_leaves_out_what_may_not_be_printed_and_says_so(
    world: World, browsing: Browsing, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lapwing.web.pages import papers

    printed: list[Handover] = []

    def noting(sheet: Handover) -> bytes:
        printed.append(sheet)
        return pdf(sheet)

    monkeypatch.setattr(papers, "pdf", noting)
    Case.objects.filter(pk=world.case).update(supervisor=world.users["sergeant"])
    client = browsing("sergeant")
    assert client.get("/handover/pack.pdf").status_code == 200
    Case.objects.filter(pk=world.case).update(handling="C", conditions="")
    assert client.get("/handover/pack.pdf").content.startswith(b"%PDF")
    whole, bare = printed
    assert (len(whole.episodes), whole.left_out) == (1, ())
    assert bare.episodes == ()
    (why,) = bare.left_out
    assert Case.objects.get(pk=world.case).reference in why
