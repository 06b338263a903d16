"""A photograph on a case: added, seen by whoever reads the case, logged, withdrawn, and proved."""

import re
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, connection, transaction
from django.http import HttpResponse
from django.test import Client
from PIL import Image

from lapwing.base.clock import london
from lapwing.casework import door, photographs
from lapwing.casework.draft import Draft, Recorded, Refused
from lapwing.casework.picture import MOST_BYTES
from lapwing.journal.models import EntryRow, Look, Photograph
from lapwing.record import actions as record
from lapwing.record import queries
from lapwing.record.actor import acting, seeing_all
from lapwing.record.models import Case
from lapwing.record.viewer import actor_of
from lapwing.web.moment import the_moment
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
SHOWS = "The cot: no sheet, and mould on the wall’s side <b>"


def a_file(form: str = "JPEG", size: tuple[int, int] = (30, 20)) -> SimpleUploadedFile:
    """A small photograph that says where it was taken."""
    said = Image.Exif()
    said[0x010F] = "telltale"
    out = BytesIO()
    Image.new("RGB", size, (90, 140, 30)).save(out, form, exif=said)
    return SimpleUploadedFile("IMG 0001 Tegan.jpg", out.getvalue(), "image/jpeg")


def key_of(page: str) -> str:
    """The key of the form."""
    found = re.search(r'name="form-key" value="([^"]+)"', page)
    assert found is not None
    return found[1]


def send(browser: Client, world: World, **typed: object) -> HttpResponse:
    """Fill in the form as it came and send it."""
    address = f"/cases/{world.case}/photograph/"
    fields = {
        "form-key": key_of(browser.get(address).content.decode()),
        "file": a_file(),
        "shows": SHOWS,
        "happened-at": "now",
        "csrfmiddlewaretoken": browser.cookies["lapwing-form"].value,
        **typed,
    }
    given = {name: value for name, value in fields.items() if value is not None}
    answer = browser.post(address, given)
    assert isinstance(answer, HttpResponse)
    return answer


def the_one() -> Photograph:
    """The only photograph."""
    with seeing_all("a test"):
        return Photograph.objects.get()


def picture_of(world: World) -> str:
    """Where the only photograph is seen."""
    return f"/cases/{world.case}/photographs/{the_one().pk}.jpg"


def test_it_is_added_and_stands_on_the_case(world: World, browsing: Browsing) -> None:
    browser = browsing("response-officer")
    assert send(browser, world).status_code == 302
    kept = the_one()
    entry = EntryRow.objects.get(kind="photograph-added")
    assert entry.answers == {
        "shows": SHOWS,
        "photograph": str(kept.pk),
        "digest": sha256(bytes(kept.content)).hexdigest(),
    }
    assert b"telltale" not in bytes(kept.content)
    for page in (f"/cases/{world.case}/", f"/children/{world.child}/chronology/"):
        text = browser.get(page).content.decode()
        assert f'src="{picture_of(world)}" alt="The cot: no sheet, and mould' in text
        assert "wall’s side &lt;b&gt;" in text
        assert kept.digest not in text
    paper = browser.get(f"/children/{world.child}/chronology.csv").content.decode()
    assert "The cot: no sheet" in paper


def test_each_look_at_it_is_logged_and_nothing_else_may_run_in_it(
    world: World, browsing: Browsing
) -> None:
    browser = browsing("response-officer")
    send(browser, world)
    seen = browser.get(picture_of(world))
    assert seen.status_code == 200
    assert seen.content == bytes(the_one().content)
    assert seen.headers["Content-Type"] == "image/jpeg"
    assert seen.headers["Content-Disposition"] == 'inline; filename="photograph.jpg"'
    assert seen.headers["X-Content-Type-Options"] == "nosniff"
    assert seen.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert seen.headers["Cache-Control"] == "no-store"
    look = Look.objects.get(doing="look at a photograph")
    assert look.by_user_id == world.users["response-officer"]
    assert look.cases == [world.case]
    assert look.people == [world.child]


def test_whoever_may_not_read_the_case_is_shown_none_of_it(
    world: World, browsing: Browsing
) -> None:
    send(browsing("response-officer"), world)
    address = picture_of(world)
    Case.objects.filter(pk=world.case).update(sensitivity="covert")
    stranger = browsing("control-room-supervisor")
    assert stranger.get(address).status_code == 404
    assert b'type="file"' not in stranger.get(f"/cases/{world.case}/photograph/").content
    found = queries.viewer_of(
        world.users["control-room-supervisor"], the_moment(), "control-room-supervisor"
    )
    assert found is not None
    with acting(actor_of(found)), connection.cursor() as cursor:
        cursor.execute("select count(*) from journal_photograph")
        assert cursor.fetchone() == (0,)
    assert not Look.objects.filter(doing="look at a photograph").exists()


def test_it_is_found_under_its_own_case_alone(world: World, browsing: Browsing) -> None:
    browser = browsing("response-officer")
    send(browser, world)
    standing = Case.objects.exclude(pk=world.case).get(person=world.child)
    assert browser.get(f"/cases/{standing.pk}/photographs/{the_one().pk}.jpg").status_code == 404
    assert browser.get(f"/cases/{world.case}/photographs/{uuid4()}.jpg").status_code == 404


def test_once_withdrawn_it_is_seen_no_more(world: World, browsing: Browsing) -> None:
    browser = browsing("response-officer")
    send(browser, world)
    address = picture_of(world)
    entry = EntryRow.objects.get(kind="photograph-added")
    done = door.record(
        world.viewer("response-officer"),
        the_moment(),
        Draft(
            kind="entry-withdrawn",
            key=uuid4(),
            case=world.case,
            corrects=entry.pk,
            answers={"reason": "It shows another child."},
        ),
    )
    assert isinstance(done, Recorded), str(done)
    assert browser.get(address).status_code == 404
    page = browser.get(f"/cases/{world.case}/").content.decode()
    assert address not in page
    assert "The cot: no sheet" in page  # that there was one, and what of, stays


def test_sent_twice_it_is_one(world: World, browsing: Browsing) -> None:
    browser = browsing("response-officer")
    key = str(uuid4())
    first, second = (send(browser, world, **{"form-key": key}) for _ in range(2))
    assert first.status_code == second.status_code == 302
    assert first.headers["Location"] == second.headers["Location"]
    other = send(browser, world, **{"form-key": key, "file": a_file(size=(31, 20))})
    assert other.status_code == 409
    assert b"This form was sent before" in other.content
    with seeing_all("a test"):
        assert Photograph.objects.count() == 1


def test_what_is_wrong_is_said_and_what_was_typed_is_kept(world: World, browsing: Browsing) -> None:
    browser = browsing("response-officer")
    no_file = send(browser, world, file=None)
    assert no_file.status_code == 409
    assert b"Choose a photograph." in no_file.content
    assert b"mould on the wall" in no_file.content
    no_words = send(browser, world, shows=" ").content
    assert b"Give an answer: What does it show" in no_words
    assert b"Choose the photograph again" in no_words
    no_picture = SimpleUploadedFile("a.jpg", b"GIF89a", "image/jpeg")
    assert b"not a photograph that can be read" in send(browser, world, file=no_picture).content
    large = SimpleUploadedFile("a.jpg", bytes(MOST_BYTES + 10), "image/jpeg")
    told = send(browser, world, file=large).content
    assert b"larger than 15 megabytes" in told
    assert b"mould on the wall" in told
    with seeing_all("a test"):
        assert not Photograph.objects.exists()


def test_it_stands_at_the_time_at_which_it_was_taken(world: World, browsing: Browsing) -> None:
    browser = browsing("response-officer")
    answer = send(
        browser,
        world,
        **{
            "happened-at": "earlier",
            "happened-at-day": "3",
            "happened-at-month": "3",
            "happened-at-year": "2020",
            "happened-at-time": "10:15",
        },
    )
    assert answer.status_code == 302
    assert london(EntryRow.objects.get(kind="photograph-added").at).isoformat() == (
        "2020-03-03T10:15:00+00:00"
    )


def test_a_partner_adds_none_and_sees_what_was_shared(world: World, browsing: Browsing) -> None:
    send(browsing("response-officer"), world)
    now = the_moment()
    council = record.ensure_team("northmere", "council", "Northmere Council", now=now)
    worker = record.make_user(
        number="social", name="Social", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(worker, "local-authority", council, since=now, now=now)
    browser = browsing("social")
    assert browser.get(picture_of(world)).status_code == 404
    world.say(
        "sergeant",
        "case-shared",
        agency=str(council),
        gateway="CA04-10/11",
        shared="All of it, as they work with her.",
    )
    assert browser.get(picture_of(world)).status_code == 200
    assert browser.get(f"/cases/{world.case}/photograph/").status_code == 403


def test_what_the_door_refuses_is_not_kept(world: World) -> None:
    case = queries.case(world.viewer("sergeant"), world.case)
    assert case is not None
    outcome = photographs.add(
        world.viewer("sergeant"),
        the_moment(),
        case,
        key=uuid4(),
        came=a_file().read(),
        shows="A cot",
        taken=the_moment() + timedelta(days=2),
    )
    assert isinstance(outcome, Refused)
    with seeing_all("a test"):
        assert not Photograph.objects.exists()


def test_nobody_changes_it(world: World, browsing: Browsing) -> None:
    send(browsing("response-officer"), world)
    for statement in (
        "update journal_photograph set digest = ''",
        "delete from journal_photograph",
    ):
        with (
            seeing_all("a test"),
            pytest.raises(DatabaseError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)
