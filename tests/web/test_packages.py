"""A package is made, looked at by somebody else, sent, opened, replaced and withdrawn."""

import json
import re
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.journal.models import EntryRow, Look, Package, Receipt
from lapwing.record import actions as record
from lapwing.record.models import Case, Given
from lapwing.record.queries import viewer_of
from lapwing.web.models import Draft as Kept
from lapwing.web.moment import the_moment
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]

MOTHER, STEPFATHER = "Kerry Ann O'Dowd-Pugh", "Rhodri Vaughan"
ASSESSMENT: dict[str, object] = {
    "significant_harm": "no",
    "concerns": ["neglect"],
    "happened": "Kerry O’Dowd-Pugh shouted; RHODRI VAUGHAN'S car, 07700 900123, was outside.",
    "worries": "Tegan is hungry. Kérry will not open the door.",
    "need": "Food, and somebody who listens.",
    "spoken_to": "yes",
    "alone": "yes",
    "words": "Rhodri says I am a pig.",
    "appearance": "Thin.",
    "behaviour": "Quiet.",
    "communication": "Clear.",
    "danger": "Rhodri.",
    "environment": "Cold, at 9 Tannery Row.",
    "domestic_abuse": "no",
    "sexual_image": "no",
    "exploitation": "no",
    "grade": "medium",
    "why_grade": "It will get worse.",
}


@pytest.fixture
def case(world: World) -> UUID:
    """An assessment of the child, her mother and stepfather on record, and who works on it."""
    now = the_moment()
    unit = record.ensure_team("northmere", "safeguarding", "Safeguarding unit", now=now)
    for number, role in (
        ("maker", "safeguarding-unit"),
        ("second", "safeguarding-sergeant"),
    ):
        world.users[number] = record.make_user(
            number=number, name=number.title(), force="northmere", password=PASSWORD, now=now
        )
        record.give_post(world.users[number], role, unit, since=now, now=now)
    for key, name, worker in (
        ("council", "Northmere Council", "social"),
        ("school", "Northmere School", "teacher"),
    ):
        team = record.ensure_team("northmere", key, name, now=now)
        world.users[worker] = record.make_user(
            number=worker, name=worker.title(), force="northmere", password=PASSWORD, now=now
        )
        role = "local-authority" if key == "council" else "school-safeguarding-lead"
        record.give_post(world.users[worker], role, team, since=now, now=now)
        world.users[key] = team
    given = {"mother": MOTHER, "stepfather": STEPFATHER}
    made = record.make_people(
        [
            record.NewPerson(
                names=(
                    record.NewName(given=name.rpartition(" ")[0], family=name.rpartition(" ")[2]),
                )
            )
            for name in given.values()
        ],
        force="northmere",
        by=world.users["sergeant"],
        now=now,
    )
    sergeant = viewer_of(world.users["sergeant"], the_moment(), "sergeant")
    assert sergeant is not None
    for one, what in zip(made, given, strict=True):
        done = door.record(
            sergeant,
            the_moment(),
            Draft(
                kind="household-related",
                key=uuid4(),
                about=world.child,
                answers={"other": str(one.person), "relation": what},
            ),
        )
        assert isinstance(done, Recorded), str(done)
    submitted = door.record(
        sergeant,
        the_moment(),
        Draft(kind="assessment-submitted", key=uuid4(), about=world.child, answers=ASSESSMENT),
    )
    assert isinstance(submitted, Recorded), str(submitted)
    return submitted.case


def make(browser: Client, case: UUID, world: World, **typed: object) -> tuple[Client, str]:
    """Choose as suggested, to the council, and go to the preview; its address is given."""
    address = f"/cases/{case}/package/"
    form = browser.get(address).content.decode()
    fields: dict[str, object] = {
        "form-key": key_of(form),
        "form-act": "check",
        "agency": [str(world.users["council"])],
        "gateway": "CA04-10/11",
        "why": "Tegan is not fed, and Kerry O'Dowd-Pugh refuses help.",
        "asked": "An assessment, please.",
        "fact": re.findall(r'name="fact" value="([^"]+)" checked', form),
        "row": re.findall(r'name="row" value="([^"]+)" checked', form),
        **typed,
    }
    answer = browser.post(address, fields)
    assert answer.status_code == 302, answer.content.decode()
    return browser, answer.headers["Location"]


def key_of(page: str) -> str:
    """The key of the form on a page."""
    return page.split('name="form-key" value="')[1].split('"')[0]


def hidden(page: str) -> dict[str, str]:
    """What a page sends with its form by itself."""
    return dict(re.findall(r'<input type="hidden" name="(form-[a-z]+)" value="([^"]*)"', page))


def prepare(browser: Client, check: str, page: str = "") -> UUID:
    """Hand the package on as it was previewed, on ``page`` or now, and give its id."""
    page = page or browser.get(check).content.decode()
    answer = browser.post(check, {**hidden(page), "form-act": "prepare"})
    assert answer.status_code == 302, answer.content.decode()
    return UUID(answer.headers["Location"].split("/")[2])


def article(page: str) -> str:
    """The package itself on a page."""
    found = re.search(r'<article class="lapwing-package".*?</article>', page, re.DOTALL)
    assert found, page
    return found.group()


def sent(browsing: Browsing, case: UUID, world: World) -> tuple[UUID, str]:
    """A package that one made and another sent, with what its preview showed."""
    browser, check = make(browsing("maker"), case, world)
    page = browser.get(check).content.decode()
    package = prepare(browser, check, page)
    answer = browsing("second").post(f"/packages/{package}/send/")
    assert answer.status_code == 302, answer.content.decode()
    return package, article(page)


def test_the_least_is_suggested_and_others_are_blacked_out(
    world: World, case: UUID, browsing: Browsing
) -> None:
    form = browsing("maker").get(f"/cases/{case}/package/").content.decode()
    suggested = {one.rpartition(":")[2] for one in re.findall(r'value="([^"]+)" checked', form)}
    assert {"words", "grade", "happened", "name", "age"} <= suggested
    assert not {"danger", "environment", "need", "alone"} & suggested
    browser, check = make(browsing("maker"), case, world)
    page = browser.get(check).content.decode()
    shown = article(page)
    for hidden in ("Kerry", "Kérry", "O’Dowd", "Pugh", "RHODRI", "Rhodri", "VAUGHAN", "07700"):
        assert hidden not in shown, hidden
    assert shown.count("Blacked out: </span>Another person") >= 4
    assert "says I am a pig." in shown
    assert "Tegan Marlowe-Quill" in shown
    assert "(mother)" in page


def test_the_agency_sees_the_same_bytes_and_not_the_case(
    world: World, case: UUID, browsing: Browsing
) -> None:
    package, preview = sent(browsing, case, world)
    partner = browsing("social")
    listed = partner.get("/shared/").content.decode()
    assert f'href="/packages/{package}/"' in listed
    assert "Nobody of your agency has opened it yet." in listed
    page = partner.get(f"/packages/{package}/")
    assert page.status_code == 200
    assert article(page.content.decode()) == preview
    for address in (f"/cases/{case}/", f"/children/{world.child}/", f"/cases/{case}/package/"):
        answer = partner.get(address)
        assert answer.status_code in (403, 404)
        assert "Cold, at" not in answer.content.decode()
    # What is not theirs is not there.
    assert browsing("teacher").get(f"/packages/{package}/").status_code == 404
    assert "/packages/" not in browsing("teacher").get("/shared/").content.decode()
    paper = partner.get(f"/packages/{package}/package.pdf")
    assert paper.status_code == 200
    assert paper.content.startswith(b"%PDF")
    kept = Package.objects.get(pk=package)
    assert kept.digest == sha256(kept.document.encode()).hexdigest()
    for hidden in ("Kerry", "Kérry", "Dowd", "RHODRI", "Rhodri", "07700"):
        assert hidden not in kept.document
    entry = EntryRow.objects.get(kind="package-sent")
    assert entry.answers["digest"] == kept.digest
    assert entry.answers["recipients"] == "social-care"
    disclosed = Look.objects.get(operation="disclosure")
    assert (disclosed.recipients, disclosed.cases) == ("Northmere Council", [case])
    assert disclosed.asked["digest"] == kept.digest


def test_opening_it_is_the_receipt_and_the_case_says_so(
    world: World, case: UUID, browsing: Browsing
) -> None:
    package, _ = sent(browsing, case, world)
    sender = browsing("second")
    assert "Not opened yet" in sender.get(f"/cases/{case}/").content.decode()
    browsing("social").get(f"/packages/{package}/")
    browsing("social").get(f"/packages/{package}/")
    assert Receipt.objects.count() == 1
    text = sender.get(f"/cases/{case}/").content.decode()
    assert "Received: opened" in text
    assert "by Social" in text
    assert "Not acknowledged or answered yet" in text


def test_whoever_made_it_does_not_send_it_unless_the_child_cannot_wait(
    world: World, case: UUID, browsing: Browsing
) -> None:
    maker, check = make(browsing("maker"), case, world)
    package = prepare(maker, check)
    send, look = f"/packages/{package}/send/", f"/packages/{package}/look/"
    answer = maker.post(send, {"cannot-wait": "  "})
    assert answer.status_code == 409
    assert "You made this package, so somebody else looks at it" in answer.content.decode()
    assert not EntryRow.objects.filter(kind="package-sent").exists()
    assert maker.post(send, {"cannot-wait": "He is there now."}).status_code == 302
    entry = EntryRow.objects.get(kind="package-sent")
    assert entry.answers["looked"] == "at-once"
    assert "nobody else has looked at it" in maker.get(f"/cases/{case}/").content.decode()
    own = maker.post(look, {"found": "right"})
    assert own.status_code == 409
    assert "You sent this package, so somebody else looks at it." in own.content.decode()
    second = browsing("second")
    assert second.post(look, {"said": "Kept."}).status_code == 409
    assert second.post(look, {"found": "right"}).status_code == 302
    assert EntryRow.objects.get(kind="package-looked-at").regarding_id == entry.pk
    assert "nobody else has looked at it" not in maker.get(f"/cases/{case}/").content.decode()


def test_sending_it_closes_the_duty_to_share_and_withdrawing_opens_it_again(
    world: World, case: UUID, browsing: Browsing
) -> None:
    approve = viewer_of(world.users["duty-inspector"], the_moment())
    assert approve is not None
    agreed = {"child_focused": "yes", "decision": "agreed", "grade": "medium"}
    done = door.record(
        approve,
        the_moment(),
        Draft(kind="assessment-grade-approved", key=uuid4(), case=case, answers=agreed),
    )
    assert isinstance(done, Recorded), str(done)
    second = browsing("second")

    def due() -> bool:
        page = second.get(f"/cases/{case}/").content.decode()
        waits = page.split('id="to-do"')[1].split("</section>")[0]
        return "Share the assessment with children" in waits

    assert due()
    package, _ = sent(browsing, case, world)
    assert not due()
    entry = EntryRow.objects.get(kind="package-sent")
    viewer = viewer_of(world.users["second"], the_moment())
    assert viewer is not None
    taken = door.record(
        viewer,
        the_moment(),
        Draft(
            kind="entry-withdrawn",
            key=uuid4(),
            case=case,
            corrects=entry.pk,
            answers={"reason": "Sent to the wrong council."},
        ),
    )
    assert isinstance(taken, Recorded), str(taken)
    assert due()
    gone = browsing("social").get(f"/packages/{package}/")
    assert gone.status_code == 410
    assert "no longer to be used" in gone.content.decode()
    assert "wrong council" not in gone.content.decode()
    assert "do not use it" in browsing("social").get("/shared/").content.decode()
    assert Given.objects.get().until is not None


def waits(browser: Client) -> list[str]:
    """What waits for the agency, by its titles, in the order of the page."""
    page = browser.get("/shared/").content.decode()
    return sorted(re.findall(r'<h4 class="lapwing-line__title">(.*?)</h4>', page))


def test_the_authority_that_was_asked_owes_the_answer_and_no_other(
    world: World, case: UUID, browsing: Browsing
) -> None:
    now = the_moment()
    borough = record.ensure_team("northmere", "borough", "Fennick Borough", now=now)
    world.users["borough"] = record.make_user(
        number="borough", name="Borough", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(world.users["borough"], "local-authority", borough, since=now, now=now)
    sender = viewer_of(world.users["second"], the_moment())
    assert sender is not None
    shared = {"agency": str(borough), "gateway": "CA89-47", "shared": "Where she goes."}
    done = door.record(
        sender,
        the_moment(),
        Draft(kind="case-shared", key=uuid4(), case=case, answers=shared),
    )
    assert isinstance(done, Recorded), str(done)
    package, _ = sent(browsing, case, world)
    owed = [
        "Acknowledge the referral",
        "Decide what to do about the referral, and tell the police",
        "Finish the assessment of the child, and tell the police",
    ]
    social, other = browsing("social"), browsing("borough")
    assert waits(social) == sorted(["Answer a package", *owed])
    assert waits(other) == ["Acknowledge receipt"]
    # What came as a package is answered on it, and the answer says that it arrived.
    page = social.get("/shared/").content.decode()
    assert page.count(f'href="/packages/{package}/" role="button"') == 2
    assert f"/cases/{case}/record/assessment-authority-decided/" in page
    said = {"answer": "acknowledged", "said": "A social worker visits tomorrow."}
    assert social.post(f"/packages/{package}/answer/", said).status_code == 302
    assert waits(social) == sorted(owed[1:])
    assert waits(other) == ["Acknowledge receipt"]
    answered = EntryRow.objects.get(kind="package-answered")
    assert answered.answers["recipients"] == "social-care"


def test_a_bar_is_lifted_with_a_reason_that_stands_on_the_entry(
    world: World, case: UUID, browsing: Browsing
) -> None:
    maker, check = make(browsing("maker"), case, world)
    page = maker.get(check).content.decode()
    fields = re.findall(r'name="(lift:person:[^"]+)"', page)
    assert len(fields) == 2
    mother = next(
        name for name in fields if "Dowd" in page.split(f'name="{name}"')[0].split("<label")[-1]
    )
    lifts = {mother: "She is who they must speak with.", "black": "not fed"}
    maker.post(check, {"form-key": key_of(page), "form-act": "update", **lifts})
    again = maker.get(check).content.decode()
    assert "Kerry O’Dowd-Pugh" in article(again)
    assert "not fed" not in article(again)
    assert "Rhodri" not in article(again)
    package = prepare(maker, check)
    browsing("second").post(f"/packages/{package}/send/")
    shown = EntryRow.objects.get(kind="package-sent").answers["shown"]
    assert "She is who they must speak with." in shown


def test_version_two_replaces_version_one_and_says_what_changed(
    world: World, case: UUID, browsing: Browsing
) -> None:
    first, _ = sent(browsing, case, world)
    maker = browsing("maker")
    address = f"/cases/{case}/package/?replaces={first}"
    fields = {
        "form-key": key_of(maker.get(address).content.decode()),
        "form-act": "check",
        "agency": [str(world.users["council"])],
        "gateway": "CA04-10/11",
        "why": "As before.",
        "asked": "As before.",
        "fact": ["name"],
    }
    lacking = maker.post(address, fields).content.decode()
    assert "Say what changed since the version before." in lacking
    assert "As before." in lacking
    check = maker.post(address, {**fields, "changed": "Less of it."}).headers["Location"]
    second = prepare(maker, check)
    partner = browsing("social")
    assert partner.get(f"/packages/{second}/").status_code == 404
    assert partner.get(f"/packages/{first}/").status_code == 200
    browsing("second").post(f"/packages/{second}/send/")
    page = partner.get(f"/packages/{second}/").content.decode()
    assert "It replaces version 1." in page
    assert "Less of it." in page
    gone = partner.get(f"/packages/{first}/")
    assert gone.status_code == 410
    assert f"/packages/{second}/" in gone.content.decode()
    assert json.loads(Package.objects.get(pk=second).document)["version"] == 2


def test_what_was_typed_is_kept_until_it_goes(world: World, case: UUID, browsing: Browsing) -> None:
    maker = browsing("maker")
    address = f"/cases/{case}/package/"
    key = key_of(maker.get(address).content.decode())
    typed = "Half of a sentence, ŵ and 🙂"
    saved = maker.post(address, {"form-key": key, "form-act": "", "why": typed})
    assert saved.status_code == 204
    assert typed in browsing("maker").get(address).content.decode()
    bad = maker.post(address, {"form-key": key, "form-act": "check", "why": typed})
    assert bad.status_code == 200
    for words in ("Choose at least one agency.", "Choose the lawful gateway.", typed):
        assert words in bad.content.decode()
    assert address in browsing("maker").get("/drafts/").content.decode()
    assert Kept.objects.filter(sent_as="").count() == 1


def test_sending_twice_sends_once(world: World, case: UUID, browsing: Browsing) -> None:
    package, _ = sent(browsing, case, world)
    assert browsing("second").post(f"/packages/{package}/send/").status_code == 302
    assert EntryRow.objects.filter(kind="package-sent").count() == 1
    assert Given.objects.count() == 1


def test_what_was_prepared_is_never_changed(world: World, case: UUID, browsing: Browsing) -> None:
    package, _ = sent(browsing, case, world)
    for statement in (
        "update journal_package set document = '{}' where id = %s",
        "delete from journal_package where id = %s",
    ):
        with (
            pytest.raises(DatabaseError, match=r"never changed|permission denied"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement, [package])


def test_nothing_goes_from_a_case_whose_conditions_are_missing_or_that_is_covert(
    world: World, case: UUID, browsing: Browsing
) -> None:
    maker, check = make(browsing("maker"), case, world)
    package = prepare(maker, check)
    Case.objects.filter(pk=case).update(handling="C")
    answer = browsing("second").post(f"/packages/{package}/send/")
    assert answer.status_code == 409
    assert "its conditions are not written down" in answer.content.decode()
    assert maker.get(f"/cases/{case}/package/").status_code == 403
    Case.objects.filter(pk=case).update(sensitivity="covert")
    assert browsing("second").post(f"/packages/{package}/send/").status_code == 404
    assert not EntryRow.objects.filter(kind="package-sent").exists()


def test_the_agency_answers_and_its_sender_reads_the_answer(
    world: World, case: UUID, browsing: Browsing
) -> None:
    package, _ = sent(browsing, case, world)
    partner = browsing("social")
    address = f"/packages/{package}/answer/"
    lacking = partner.post(address, {"answer": "acknowledged", "said": ""})
    assert lacking.status_code == 409
    key = key_of(partner.get(f"/packages/{package}/").content.decode())
    fields = {"form-key": key, "answer": "acknowledged", "said": "Mari rings her on Monday."}
    for _ in range(2):
        assert partner.post(address, fields).status_code == 302
    assert EntryRow.objects.filter(kind="package-answered").count() == 1
    text = browsing("second").get(f"/cases/{case}/").content.decode()
    assert "Mari rings her on Monday." in text
    assert "Not acknowledged or answered yet" not in text
    assert browsing("teacher").post(address, fields).status_code == 404
    assert browsing("maker").post(address, fields).status_code == 404


def test_what_changed_since_it_was_read_is_not_handed_on(
    world: World, case: UUID, browsing: Browsing
) -> None:
    maker, check = make(browsing("maker"), case, world)
    page = maker.get(check).content.decode()
    fields = {**hidden(page), "form-act": "prepare", "black": "hungry"}
    answer = maker.post(check, fields)
    assert answer.status_code == 409
    text = answer.content.decode()
    assert "is no longer what you read" in text
    assert "hungry" not in article(text)
    assert not Package.objects.exists()
    assert maker.post(check, {**hidden(text), "form-act": "prepare"}).status_code == 302
    assert "hungry" not in Package.objects.get().document


def test_the_package_is_of_the_moment_at_which_it_was_read(
    world: World, case: UUID, browsing: Browsing
) -> None:
    maker, check = make(browsing("maker"), case, world)
    page = maker.get(check).content.decode()
    earlier = (the_moment() - timedelta(hours=2)).isoformat()
    seen = maker.post(
        check, {**hidden(page), "form-seen": earlier, "form-digest": "", "form-act": "prepare"}
    ).content.decode()
    assert hidden(seen)["form-seen"] == earlier
    package = UUID(
        maker.post(check, {**hidden(seen), "form-act": "prepare"}).headers["Location"].split("/")[2]
    )
    assert article(maker.get(f"/packages/{package}/").content.decode()) == article(seen)
