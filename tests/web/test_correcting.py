"""Correcting and withdrawing through the pages: what is put back, compared, recorded, refused."""

import re
from collections.abc import Callable
from html import unescape
from uuid import UUID

import pytest
from django.test import Client

from lapwing.areas import all_kinds
from lapwing.areas.missing.kinds import KINDS
from lapwing.journal import queries as journal
from lapwing.journal.entry import Answer, Author, Entry
from lapwing.journal.known import WITHDRAWN, in_effect
from lapwing.journal.questions import Choice, Choices, Moment, Number, Reference, Text, YesNo
from lapwing.web.forms.correcting import UNCHANGED, read_correction, typed_of
from lapwing.web.forms.read import WHEN
from lapwing.web.moment import the_moment
from tests.web.conftest import World

Browsing = Callable[..., Client]
WORDS = "Seen at the bus station\nwith two friends; مريم"


def fields(html: str) -> dict[str, str]:
    """The hidden fields of the page's form."""
    return {
        name: unescape(value)
        for name, value in re.findall(
            r'<input type="hidden" name="(form-\w+)" value="([^"]*)"', html
        )
    }


def entries(world: World, role: str = "sergeant") -> tuple[Entry, ...]:
    """Everything recorded on the episode, in order of recording."""
    found = journal.of_case(world.viewer(role), world.case, world.child, kinds=all_kinds())
    return tuple(sorted(found, key=lambda one: one.recorded))


def send(client: Client, address: str, **answers: str | list[str]) -> str:
    """Fill a form, check it and record it; gives the last page."""
    html = client.get(address).content.decode()
    posted = {**fields(html), **answers, "form-act": "check"}
    check = client.post(address, posted, follow=True)
    text = check.content.decode()
    assert "Check before you record this" in text, text
    action = re.search(r'action="([^"]+)" id="confirm"', text)
    assert action is not None
    done = client.post(unescape(action[1]), {**fields(text), "form-act": "record"}, follow=True)
    return done.content.decode()


def correct(world: World, entry: str, kind: str) -> str:
    """The form that corrects an entry."""
    return f"/cases/{world.case}/record/{kind}/?corrects={entry}"


def test_a_correction_begins_with_what_was_said_and_stands_beside_it(
    world: World, browsing: Browsing
) -> None:
    note = world.say("sergeant", "note-added", note=WORDS)
    officer = browsing("response-officer")
    case = officer.get(f"/cases/{world.case}/").content.decode()
    address = correct(world, note, "note-added")
    assert unescape(case).count(address) == 1
    form = officer.get(address).content.decode()
    assert WORDS in unescape(form)
    assert "Gethin ap Rhisiart, response sergeant," in form
    done = send(officer, address, note=WORDS.replace("bus", "railway"))
    assert "Recorded" in done
    last, old = entries(world)[-1], next(one for one in entries(world) if one.id == note)
    assert (last.corrects, last.at) == (note, old.at)
    after = officer.get(f"/cases/{world.case}/").content.decode()
    assert "railway station" in after
    assert "bus station" in after
    assert f'href="#e-{last.id}">Corrected' in after
    assert f'href="#e-{note}">Corrects an earlier entry' in after


def test_the_check_sets_old_and_new_side_by_side(world: World, browsing: Browsing) -> None:
    note = world.say("sergeant", "note-added", note="Seen at noon", enquiry_result="no")
    officer, address = browsing("sergeant"), correct(world, note, "note-added")
    html = officer.get(address).content.decode()
    posted = {**fields(html), "note": "Seen at one", "enquiry_result": "no", "form-act": "check"}
    text = officer.post(address, posted, follow=True).content.decode()
    assert re.search(r"<del>\s*<div[^>]*>Seen at noon", text)
    assert re.search(r"<ins>\s*<div[^>]*>Seen at one", text)
    assert text.count('<strong class="lapwing-mark">Changed') == 1


def test_what_is_not_changed_is_not_recorded_again(world: World, browsing: Browsing) -> None:
    note = world.say("sergeant", "note-added", note=WORDS)
    officer, address = browsing("sergeant"), correct(world, note, "note-added")
    html = officer.get(address).content.decode()
    posted = {**fields(html), "note": WORDS.replace("\n", "\r\n"), "form-act": "check"}
    assert UNCHANGED in officer.post(address, posted).content.decode()


def test_a_correction_of_what_was_corrected_corrects_the_correction(
    world: World, browsing: Browsing
) -> None:
    note = world.say("sergeant", "note-added", note="one")
    officer = browsing("sergeant")
    send(officer, correct(world, note, "note-added"), note="two")
    second = entries(world)[-1].id
    answer = officer.get(correct(world, note, "note-added"))
    assert answer.headers["Location"] == correct(world, second, "note-added")
    send(officer, answer.headers["Location"], note="three")
    counted = [one for one in in_effect(entries(world)) if one.kind == "note-added"]
    assert [(one.id, one.answers["note"]) for one in counted] == [(note, "three")]


def test_what_is_withdrawn_stays_readable_and_is_not_corrected(
    world: World, browsing: Browsing
) -> None:
    note = world.say("sergeant", "note-added", note="Of another child")
    officer, address = browsing("sergeant"), correct(world, note, "entry-withdrawn")
    form = officer.get(address).content.decode()
    assert "Of another child" in form
    assert "When did this happen?" not in form
    send(officer, address, reason="Written on the wrong child")
    assert note not in {one.id for one in in_effect(entries(world))}
    case = officer.get(f"/cases/{world.case}/").content.decode()
    assert "Of another child" in case
    assert "Withdraws an earlier entry" in case
    again = officer.get(correct(world, note, "note-added"), follow=True)
    assert "This entry was withdrawn." in again.content.decode()


def test_what_was_corrected_stands_again_when_the_correction_is_withdrawn(
    world: World, browsing: Browsing
) -> None:
    note = world.say("sergeant", "note-added", note="At the bus station")
    officer = browsing("sergeant")
    send(officer, correct(world, note, "note-added"), note="At the railway station")
    second = entries(world)[-1].id
    form = officer.get(correct(world, second, "entry-withdrawn")).content.decode()
    assert "What it corrected stands again." in form
    send(officer, correct(world, second, "entry-withdrawn"), reason="It was the bus station")
    case = officer.get(f"/cases/{world.case}/").content.decode()
    assert f'href="{correct(world, note, "note-added")}"' in unescape(case)
    assert correct(world, second, "note-added") not in unescape(case)
    assert ">Corrected" not in case
    # A correction from now on is of the entry that stands.
    assert officer.get(correct(world, note, "note-added")).status_code == 200


def test_who_may_not_record_it_may_not_correct_it_and_is_told_who_may(
    world: World, browsing: Browsing
) -> None:
    review = world.say(
        "sergeant", "missing-supervisor-reviewed", risk="high", rationale="R", tasks_done="yes"
    )
    before = entries(world)
    officer, address = (
        browsing("response-officer"),
        correct(world, review, "missing-supervisor-reviewed"),
    )
    assert "Your role may not record this." in officer.get(address).content.decode()
    text = send(
        officer,
        address,
        risk="medium",
        rationale="R",
        tasks_done="yes",
    )
    assert "is not yours to record" in text
    assert "response sergeant" in text
    assert entries(world) == before


def test_the_way_to_withdraw_is_shown_to_those_who_may_and_to_nobody_else(
    world: World, browsing: Browsing
) -> None:
    note = world.say("response-officer", "note-added", note="Her own")
    theirs, own = correct(world, world.report, WITHDRAWN), correct(world, note, WITHDRAWN)
    officer, sergeant = browsing("response-officer"), browsing("sergeant")
    of_case = f"/cases/{world.case}/"
    for page in (of_case, f"{of_case}happened/?part=", f"/children/{world.child}/"):
        shown = unescape(officer.get(page).content.decode())
        assert theirs not in shown, page
        assert own in shown, page
        assert theirs in unescape(sergeant.get(page).content.decode()), page
    refused = officer.get(theirs)
    assert refused.status_code == 403
    assert "Only whoever recorded an entry" in refused.content.decode()
    assert sergeant.get(theirs).status_code == 200


def test_a_form_that_is_not_theirs_says_so_before_anything_is_typed(
    world: World, browsing: Browsing
) -> None:
    form = browsing("response-officer").get(
        f"/cases/{world.case}/record/missing-inspector-reviewed/"
    )
    assert form.status_code == 403
    assert "is not yours to record." in form.content.decode()


def test_a_report_is_corrected_on_its_own_episode(world: World, browsing: Browsing) -> None:
    answers = {**entries(world)[0].answers, "circumstances": "Left by the window."}
    text = send(
        browsing("sergeant"),
        correct(world, world.report, "missing-reported"),
        **{name: str(value) for name, value in answers.items()},
    )
    assert "Recorded" in text
    assert in_effect(entries(world))[0].answers["circumstances"] == "Left by the window."


@pytest.mark.parametrize("wrong", ["kind", "entry", "nothing", "exception"])
def test_there_is_no_form_that_corrects_what_it_cannot(
    world: World, browsing: Browsing, wrong: str
) -> None:
    address = {
        "kind": correct(world, world.report, "note-added"),
        "entry": correct(world, str(UUID(int=7)), "note-added"),
        "nothing": f"/cases/{world.case}/record/entry-withdrawn/",
        "exception": f"/cases/{world.case}/record/exception-allowed/",
    }[wrong]
    assert browsing("sergeant").get(address).status_code == 404


def sample(kind: str) -> Entry:
    """An entry of a kind, with an answer to every question that is asked."""
    answers: dict[str, Answer] = {}
    for question in all_kinds()[kind].questions:
        if question.shown_when is not None and not question.shown_when.holds(answers):
            continue
        match question:
            case YesNo():
                answers[question.name] = "unknown"
            case Choice(options=options):
                answers[question.name] = options[0].code
            case Choices(options=options):
                answers[question.name] = tuple(one.code for one in options[:2])
            case Number(least=least):
                answers[question.name] = least
            case Moment():
                answers[question.name] = "2025-10-26T01:30:27.123456Z"
            case Reference():
                answers[question.name] = str(UUID(int=4))
            case Text(long=long):
                answers[question.name] = "First line\nsecond  \n third one" if long else "One line "
    now = the_moment()
    return Entry(
        id="1", kind=kind, case="c", about="a", at=now, recorded=now,
        by=Author(user="u"), answers=answers,
    )  # fmt: skip


@pytest.mark.parametrize("kind", [kind.key for kind in KINDS])
def test_an_entry_put_into_its_form_is_read_back_as_it_was(kind: str) -> None:
    entry, known = sample(kind), all_kinds()[kind]
    read = read_correction(known, typed_of(known, entry), the_moment(), entry)
    assert [one.says for one in read.problems if one.says != UNCHANGED] == []
    another = typed_of(known, entry).with_value(WHEN, "earlier").with_value(f"{WHEN}-year", "2024")
    moved = read_correction(known, another, the_moment(), entry)
    assert dict(moved.answers) == dict(entry.answers)
    assert moved.at is not None
    assert moved.at.year == 2024
