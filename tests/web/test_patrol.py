"""Reports from phones: opened, matched, recorded once, or put whole to a person; or refused."""

import base64
import json
import os
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import cycle
from typing import Any, cast
from uuid import UUID, uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey, generate_private_key
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key
from django.http import HttpResponse
from django.test import Client

from lapwing.areas import all_kinds
from lapwing.journal.models import EntryRow
from lapwing.record import actions as record
from lapwing.record.actor import seeing_all
from lapwing.record.models import Person
from lapwing.web.forms.new_child import NEW_CHILD
from lapwing.web.models import Arrived, SealingKey
from lapwing.web.moment import the_moment
from lapwing.web.pages import patrol as page
from lapwing.web.patrol import actions, arriving, queries
from lapwing.web.patrol.form import KIND, steps, version
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
PAIRS = [generate_private_key(public_exponent=65537, key_size=actions.BITS) for _ in range(2)]


@pytest.fixture(autouse=True)
def _keys_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pair takes half a second to find, and any two will do for all of these tests."""
    pairs = cycle(PAIRS)
    monkeypatch.setattr(actions, "generate_private_key", lambda **_: next(pairs))


SignIn = Callable[..., Client]

TEGAN = {
    "given": ["Tegan"],
    "family": ["Marlowe-Quill"],
    "birth": ["date"],
    "born-day": ["2"],
    "born-month": ["5"],
    "born-year": ["2013"],
    "sex": ["female"],
    "looked_after": ["no"],
}
HAPPENED = "Standing in the stairwell without shoes."
TOLD: dict[str, list[str]] = {
    "significant_harm": ["no"],
    "concerns": ["neglect", "domestic-abuse"],
    "happened": [HAPPENED],
    "worries": ["Nobody had noticed."],
    "need": ["Warm clothes, and somebody who looks."],
    "spoken_to": ["yes"],
    "alone": ["yes"],
    "words": ["“Dw i'n oer.”"],
    "appearance": ["Thin."],
    "behaviour": ["Went to the officer at once."],
    "communication": ["Welsh and English."],
    "danger": ["Cold, tonight."],
    "environment": ["No food in the house."],
    "domestic_abuse": ["unknown"],
    "sexual_image": ["no"],
    "exploitation": ["no"],
    "grade": ["medium"],
    "why_grade": ["It has happened before."],
    "happened-at": ["now"],
}


def seal(
    owner: UUID,
    typed: dict[str, list[str]],
    *,
    which: UUID | None = None,
    finished: datetime | None = None,
    form: str | None = None,
    asked: dict[str, str] | None = None,
) -> dict[str, str]:
    """A report as a phone seals it, for the key that the shell carries."""
    key = actions.key_in_use(the_moment())
    public = load_der_public_key(base64.b64decode(key.public))
    assert isinstance(public, RSAPublicKey)
    once, nonce, which = os.urandom(32), os.urandom(12), which or uuid4()
    told = {
        "owner": str(owner),
        "form": form or version(),
        "finished": (finished or the_moment()).isoformat(),
        "typed": typed,
        "asked": asked or {},
    }
    sealed = AESGCM(once).encrypt(nonce, json.dumps(told).encode(), str(which).encode())
    wrapped = public.encrypt(once, OAEP(mgf=MGF1(SHA256()), algorithm=SHA256(), label=None))
    parts = {"wrapped": wrapped, "nonce": nonce, "sealed": sealed}
    return {"id": str(which), "key": key.id} | {
        name: base64.b64encode(part).decode() for name, part in parts.items()
    }


def send(client: Client, body: dict[str, Any]) -> HttpResponse:
    """Send it as a phone does."""
    answer = client.post("/patrol/arrive/", json.dumps(body), content_type="application/json")
    return cast(HttpResponse, answer)


def written(pattern: str, text: str) -> str:
    """What stands in a page where the pattern has its brackets."""
    found = re.search(pattern, text)
    assert found is not None, pattern
    return found[1]


def submitted() -> list[EntryRow]:
    """The assessments on record."""
    with seeing_all("a test"):
        return list(EntryRow.objects.filter(kind=KIND))


def arrived() -> list[Arrived]:
    """What came from phones."""
    with seeing_all("a test"):
        return list(Arrived.objects.order_by("arrived"))


# --- The form -------------------------------------------------------------------------------------


def test_the_phone_asks_every_declared_question_and_no_other_under_names_of_their_own() -> None:
    asked = [one.piece.name for step in steps() for one in step.asked]
    declared = [one.name for one in (*NEW_CHILD.questions, *all_kinds()[KIND].questions)]
    assert len(declared) == len(set(declared))
    assert sorted(asked) == sorted([*declared, "born", "happened-at"])
    words = {one.piece.name: one.asks for step in steps() for one in step.asked}
    for question in (*NEW_CHILD.questions, *all_kinds()[KIND].questions):
        assert words[question.name] == question.asks


def test_the_shell_is_the_same_for_everybody_and_open_and_the_rest_is_not(
    browsing: SignIn, world: World
) -> None:
    empty = Client().get("/patrol/")
    assert empty.status_code == 200
    assert browsing("sergeant").get("/patrol/").content == empty.content
    assert "Gethin" not in empty.content.decode()
    assert Client().get("/patrol/ready/").status_code == 401
    assert send(Client(), seal(world.users["sergeant"], TEGAN | TOLD)).status_code == 401
    assert Client().get("/needs-you/").status_code == 302
    assert arrived() == []


def test_the_worker_keeps_all_that_the_shell_is_made_of_and_no_page_of_anybody() -> None:
    client = Client()
    worker = client.get("/sw.js")
    assert worker.headers["Cache-Control"] == "no-cache"
    told = json.loads(written(r"\Aself\.LAPWING = (.*);\n", worker.content.decode()))
    shell = client.get("/patrol/").content.decode()
    named = set(re.findall(r'(?:href|src)="(/assets/[^"]+)"', shell))
    assert named <= set(told["files"])
    assert [one for one in told["files"] if not one.startswith("/assets/")] == ["/patrol/"]
    for one in told["files"]:
        assert client.get(one).status_code == 200, one
    modules = re.findall(
        r'from "\./(\w+)\.js"',
        "".join((page._text(name)).decode() for name in page.MODULES if "/patrol/" in name),
    )
    assert {f"lapwing/js/patrol/{one}.js" for one in modules} <= set(page.MODULES)
    assert client.get("/sw.js").content == worker.content
    actions.make_key(the_moment())
    assert client.get("/sw.js").content != worker.content


def test_a_phone_may_install_it() -> None:
    client = Client()
    told = client.get("/app.webmanifest").json()
    assert told["start_url"] == "/patrol/"
    for icon in told["icons"]:
        answer = client.get(icon["src"])
        assert answer.headers["Content-Type"] == "image/png"


# --- What arrives ---------------------------------------------------------------------------------


def test_a_report_of_a_child_who_is_plainly_meant_is_recorded_once_for_when_it_happened(
    browsing: SignIn, world: World
) -> None:
    client = browsing("response-officer")
    finished = the_moment() - timedelta(hours=3)
    body = seal(world.users["response-officer"], TEGAN | TOLD, finished=finished)
    first, again = send(client, body), send(client, body)
    assert json.loads(first.content)["state"] == "recorded"
    assert again.content == first.content
    (entry,) = submitted()
    assert entry.about_id == world.child
    assert entry.by_user_id == world.users["response-officer"]
    assert abs(entry.at - finished) < timedelta(milliseconds=1)
    assert entry.recorded - entry.at > timedelta(hours=2)
    assert entry.answers["happened"] == HAPPENED
    assert entry.answers["concerns"] == ["neglect", "domestic-abuse"]
    (kept,) = arrived()
    assert (kept.typed, kept.asked) == ("{}", "{}")


def test_who_is_not_plainly_meant_waits_for_its_writer_and_is_recorded_when_they_say_who(
    browsing: SignIn, world: World
) -> None:
    client = browsing("response-officer")
    vague = TEGAN | {"birth": ["unknown"]}
    sent = send(client, seal(world.users["response-officer"], vague | TOLD))
    assert json.loads(sent.content)["state"] == "waits"
    assert submitted() == []
    (kept,) = arrived()
    assert "Tegan" in client.get("/needs-you/").content.decode()
    ready = client.get(f"/patrol/ready/?sent={kept.id}&sent=nonsense").json()
    assert ready["waiting"] == [str(kept.id)]
    shown = client.get(f"/needs-you/{kept.id}/").content.decode()
    assert HAPPENED in shown
    assert str(world.child) in shown
    done = client.post(f"/needs-you/{kept.id}/", {"act": "this", "person": str(world.child)})
    (entry,) = submitted()
    assert done.headers["Location"] == f"/cases/{entry.case_id}/"
    assert entry.recorded < the_moment()
    assert abs(entry.recorded - kept.arrived) < timedelta(seconds=1)
    assert client.get("/patrol/ready/", {"sent": str(kept.id)}).json()["waiting"] == []
    assert "Tegan" not in client.get("/needs-you/").content.decode()
    twice = client.post(f"/needs-you/{kept.id}/", {"act": "this", "person": str(world.child)})
    assert twice.status_code == 302
    assert len(submitted()) == 1


def test_whoever_a_report_waits_for_is_told_on_every_page_within_seconds(
    browsing: SignIn, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[set[str]] = []
    monkeypatch.setattr(arriving, "tell_pages", told.append)
    officer, sergeant = browsing("response-officer"), browsing("sergeant")
    says, line = "1 report from a phone needs you", "/live/banner/"
    assert says not in officer.get(line).content.decode()
    plain = seal(world.users["response-officer"], TEGAN | TOLD)
    assert json.loads(send(officer, plain).content)["state"] == "recorded"
    assert told == []
    vague = TEGAN | {"birth": ["unknown"]}
    send(officer, seal(world.users["response-officer"], vague | TOLD))
    assert told == [{"northmere"}]  # every open page asks again
    answer = officer.get(line).content.decode()
    assert says in answer
    assert 'href="/needs-you/"' in answer
    shown = written(r'name="shown" id="alerts-shown" value="([^"]+)"', answer)
    assert officer.get(line, {"shown": shown}).status_code == 204
    page = officer.get("/drafts/").content.decode()
    assert says in page
    assert '<span class="lapwing-count">1<span' in page.split("/needs-you/")[1].split("</a>")[0]
    assert says not in sergeant.get(line).content.decode()
    (kept,) = (one for one in arrived() if not one.sent_as)
    with seeing_all("a test"):
        Arrived.objects.filter(pk=kept.pk).update(arrived=kept.arrived - queries.WRITERS_OWN)
    assert says in sergeant.get(line).content.decode()
    form = {"act": "form", "person": str(world.child)}
    assert sergeant.post(f"/needs-you/{kept.id}/", form).status_code == 302
    assert says not in officer.get(line).content.decode()  # it is in somebody's hands


def test_a_child_who_is_nobody_on_record_is_put_there_only_by_a_person(
    browsing: SignIn, world: World
) -> None:
    client = browsing("response-officer")
    unknown = TEGAN | {"given": ["Osian"], "family": ["Vaughan-Thistle"], "sex": ["male"]}
    unknown |= {"address": ["4 Weir Lane, Fennick"], "school": ["Weir School"]}
    send(client, seal(world.users["response-officer"], unknown | TOLD))
    assert submitted() == []
    (kept,) = arrived()
    done = client.post(f"/needs-you/{kept.id}/", {"act": "new"})
    assert done.status_code == 302, done.content.decode()
    (entry,) = submitted()
    with seeing_all("a test"):
        assert Person.objects.get(pk=entry.about_id).school == "Weir School"


def test_after_a_while_those_who_say_who_is_who_see_it_too_and_its_writer_stays_its_author(
    browsing: SignIn, world: World
) -> None:
    officer, sergeant = browsing("response-officer"), browsing("sergeant")
    call = browsing("control-room-supervisor")
    vague = TEGAN | {"birth": ["unknown"]}
    send(officer, seal(world.users["response-officer"], vague | TOLD))
    (kept,) = arrived()
    assert "Tegan" not in sergeant.get("/needs-you/").content.decode()
    with seeing_all("a test"):
        Arrived.objects.update(arrived=kept.arrived - queries.WRITERS_OWN)
    assert "Tegan" in sergeant.get("/needs-you/").content.decode()
    assert "Niamh" in call.get(f"/needs-you/{kept.id}/").content.decode()
    sergeant.post(f"/needs-you/{kept.id}/", {"act": "this", "person": str(world.child)})
    (entry,) = submitted()
    assert entry.by_user_id == world.users["response-officer"]
    with seeing_all("a test"):
        note = EntryRow.objects.get(case_id=entry.case_id, kind="note-added")
    assert note.by_user_id == world.users["sergeant"]


def test_nobody_else_s_report_is_shown_to_whoever_may_not_place_it(
    browsing: SignIn, world: World
) -> None:
    send(browsing("sergeant"), seal(world.users["sergeant"], TEGAN | {"birth": ["unknown"]} | TOLD))
    (kept,) = arrived()
    other = browsing("response-officer")
    assert other.get(f"/needs-you/{kept.id}/").status_code == 404
    assert other.post(f"/needs-you/{kept.id}/", {"act": "new"}).status_code == 404


@pytest.mark.parametrize("role", ["custody-healthcare", "liaison-and-diversion"])
def test_whoever_only_reports_sends_it_is_shown_nothing_and_stays_its_author(
    browsing: SignIn, world: World, role: str
) -> None:
    now = the_moment()
    team = record.ensure_team("northmere", "custody", "Custody", now=now)
    user = record.make_user(
        number=role, name="Ignatius Bellweather", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(user, role, team, since=now, now=now)
    nurse, sergeant = browsing(role), browsing("sergeant")
    assert nurse.get("/").headers["Location"] == "/patrol/"
    for address in ("/children/?q=Tegan", "/needs-you/", f"/children/{world.child}/"):
        answer = nurse.get(address)
        assert answer.status_code in (403, 404)
        assert "Marlowe" not in answer.content.decode()
    sent = send(nurse, seal(user, TEGAN | TOLD))
    assert json.loads(sent.content)["state"] == "passed"
    (kept,) = arrived()
    assert "Ignatius" in sergeant.get("/needs-you/").content.decode()
    sergeant.post(f"/needs-you/{kept.id}/", {"act": "this", "person": str(world.child)})
    (entry,) = submitted()
    assert (entry.by_user_id, entry.by_role) == (user, role)
    assert nurse.get(f"/cases/{entry.case_id}/").status_code == 404


# --- What cannot be taken as it is ----------------------------------------------------------------


def test_an_older_form_is_taken_where_all_of_it_can_be_read(browsing: SignIn, world: World) -> None:
    client = browsing("response-officer")
    body = seal(world.users["response-officer"], TEGAN | TOLD, form="as it was in spring")
    assert json.loads(send(client, body).content)["state"] == "recorded"


def test_what_an_older_form_asked_and_today_s_does_not_is_put_to_a_person_with_the_rest(
    browsing: SignIn, world: World
) -> None:
    client = browsing("response-officer")
    old = {name: said for name, said in TOLD.items() if name != "grade"}
    old |= {"rung": ["The school, at noon"], "exploitation": ["perhaps"]}
    asked = {"rung": "Whom did you ring?", "exploitation": "Is the child exploited?"}
    body = seal(world.users["response-officer"], TEGAN | old, form="older", asked=asked)
    assert json.loads(send(client, body).content)["state"] == "waits"
    (kept,) = arrived()
    shown = client.get(f"/needs-you/{kept.id}/").content.decode()
    for words in ("Whom did you ring?", "The school, at noon", "perhaps", HAPPENED):
        assert words in shown
    on = client.post(f"/needs-you/{kept.id}/", {"act": "this", "person": str(world.child)})
    address = f"/begin/{KIND}/{world.child}/"
    assert on.headers["Location"] == address
    form = client.get(address)
    assert HAPPENED in form.content.decode()
    key = written(r'name="form-key" value="([^"]+)"', form.content.decode())
    posted: dict[str, Any] = {**TOLD, "happened-at": "now", "form-key": key, "form-act": "check"}
    assert client.post(address, posted).status_code == 302
    check = client.get(f"{address}check/?key={key}").content.decode()
    seen = written(r'name="form-seen" value="([^"]+)"', check)
    client.post(f"{address}check/", {"form-key": key, "form-seen": seen, "form-act": "record"})
    assert len(submitted()) == 1
    # What had no place stands until a person has put it where it belongs.
    assert "The school, at noon" in client.get(f"/needs-you/{kept.id}/").content.decode()
    client.post(f"/needs-you/{kept.id}/", {"act": "away"})
    assert str(kept.id) not in client.get("/needs-you/").content.decode()
    assert arrived()[0].typed == "{}"


def test_what_the_door_refuses_waits_with_why_and_is_lost_to_nobody(
    browsing: SignIn, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lapwing.casework import door
    from lapwing.casework.draft import refused

    client = browsing("response-officer")
    says = (refused("A gate stops this.", "Ring the desk first."),)
    with monkeypatch.context() as patched:
        patched.setattr(door, "record_many", lambda *_: says)
        sent = send(client, seal(world.users["response-officer"], TEGAN | TOLD))
    assert json.loads(sent.content)["state"] == "waits"
    (kept,) = arrived()
    shown = client.get(f"/needs-you/{kept.id}/").content.decode()
    assert "A gate stops this." in shown
    assert HAPPENED in shown


def test_a_report_whose_writer_has_another_role_by_now_is_finished_by_who_places_it(
    browsing: SignIn, world: World
) -> None:
    officer, sergeant = browsing("response-officer"), browsing("sergeant")
    send(
        officer,
        seal(world.users["response-officer"], TEGAN | {"birth": ["unknown"]} | TOLD),
    )
    (kept,) = arrived()
    with seeing_all("a test"):
        Arrived.objects.update(role="call-handler")
    answer = sergeant.post(f"/needs-you/{kept.id}/", {"act": "this", "person": str(world.child)})
    assert "does not hold the role" in answer.content.decode()
    assert submitted() == []
    on = sergeant.post(f"/needs-you/{kept.id}/", {"act": "form", "person": str(world.child)})
    assert HAPPENED in sergeant.get(on.headers["Location"]).content.decode()


# --- What is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize("part", ["wrapped", "nonce", "sealed"])
def test_one_bit_changed_on_its_way_is_refused_and_nothing_is_kept(
    browsing: SignIn, world: World, part: str
) -> None:
    body = seal(world.users["sergeant"], TEGAN | TOLD)
    changed = bytearray(base64.b64decode(body[part]))
    changed[-1] ^= 1
    body[part] = base64.b64encode(bytes(changed)).decode()
    assert send(browsing("sergeant"), body).status_code == 400
    assert arrived() == []


def test_a_report_cannot_be_sent_as_another(browsing: SignIn, world: World) -> None:
    body = seal(world.users["sergeant"], TEGAN | TOLD) | {"id": str(uuid4())}
    assert send(browsing("sergeant"), body).status_code == 400


def test_something_else_under_the_same_number_is_refused_and_the_first_stands(
    browsing: SignIn, world: World
) -> None:
    client, which = browsing("sergeant"), uuid4()
    assert send(client, seal(world.users["sergeant"], TEGAN | TOLD, which=which)).status_code == 200
    other = seal(world.users["sergeant"], TEGAN | TOLD | {"happened": ["Else."]}, which=which)
    assert send(client, other).status_code == 409
    officer = seal(world.users["response-officer"], TEGAN | TOLD, which=which)
    assert send(browsing("response-officer"), officer).status_code == 409
    assert [entry.answers["happened"] for entry in submitted()] == [HAPPENED]


def test_nobody_sends_what_another_wrote(browsing: SignIn, world: World) -> None:
    body = seal(world.users["response-officer"], TEGAN | TOLD)
    assert send(browsing("sergeant"), body).status_code == 409
    assert arrived() == []


def test_a_key_that_is_not_kept_says_so_and_an_older_one_still_opens(
    browsing: SignIn, world: World
) -> None:
    client = browsing("sergeant")
    body = seal(world.users["sergeant"], TEGAN | TOLD)
    assert send(client, body | {"key": "0" * 16}).status_code == 422
    newer = actions.make_key(the_moment())
    assert actions.key_in_use(the_moment()) == newer
    assert send(client, body).status_code == 200


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{", b'{"id": 1}', b"[" * 100_000, b'{"id":"x","key":"","wrapped":"*"}']
)
def test_what_is_no_report_is_refused_in_words(browsing: SignIn, body: bytes) -> None:
    answer = browsing("sergeant").post("/patrol/arrive/", body, content_type="application/json")
    assert answer.status_code == 400
    assert "report" in answer.json()["says"]


def test_a_report_without_the_token_of_the_page_is_not_taken(
    browsing: SignIn, world: World
) -> None:
    client = browsing("sergeant", enforce_csrf_checks=True)
    body = seal(world.users["sergeant"], TEGAN | TOLD)
    assert send(client, body).status_code == 403
    token = client.get("/patrol/ready/").json()["token"]
    sent = client.post(
        "/patrol/arrive/",
        json.dumps(body),
        content_type="application/json",
        headers={"X-CSRFToken": token},
    )
    assert sent.status_code == 200


def test_what_is_kept_of_the_keys_opens_nothing_by_itself_and_old_ones_go_in_time() -> None:
    now = the_moment()
    first = actions.key_in_use(now)
    with seeing_all("a test"):
        assert "PRIVATE KEY" not in SealingKey.objects.get(pk=first.id).private
    second = actions.make_key(now + timedelta(seconds=1))
    assert actions.drop_old_keys(now + actions.KEPT_FOR) == 0
    assert queries.private_key(first.id) is not None
    assert actions.drop_old_keys(now + actions.KEPT_FOR + timedelta(days=1)) == 1
    assert queries.private_key(first.id) is None
    assert queries.private_key(second.id) is not None


def test_a_phone_whose_clock_is_ahead_has_finished_by_now(browsing: SignIn, world: World) -> None:
    ahead = the_moment() + timedelta(hours=5)
    body = seal(world.users["sergeant"], TEGAN | TOLD, finished=ahead)
    assert json.loads(send(browsing("sergeant"), body).content)["state"] == "recorded"
    (entry,) = submitted()
    assert entry.at <= the_moment()
