"""Who says that they have read something: whoever it was told to by name, and nobody else."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from lapwing.areas import all_kinds
from lapwing.casework import door, feedback
from lapwing.casework.draft import Draft, Recorded, Refused
from lapwing.journal.entry import Answer, Author, Entry
from lapwing.journal.receipts import addressed_to
from lapwing.web.moment import the_moment
from tests.web.conftest import World, world
from tests.web.test_custody import arrive, on_duty, tell

assert world is not None  # the fixture
START = datetime(2026, 3, 2, 10, tzinfo=UTC)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def entry(name: str, kind: str, by: str, **given: Any) -> Entry:
    """One entry, a minute after the one whose name is one less."""
    at = START + timedelta(minutes=int(name[1:]))
    answers: dict[str, Answer] = given.pop("answers", {})
    return Entry(
        id=name, kind=kind, case="c", about="p", at=at, recorded=at, by=Author(user=by),
        answers=answers, **given,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("entries", "told", "whose"),
    [
        # By name; as it was corrected; and not by what was withdrawn.
        (
            [entry("e1", "detention-feedback-given", "boss", answers={"officer": "pat"})],
            "e1",
            "pat",
        ),
        (
            [
                entry("e1", "detention-feedback-given", "boss", answers={"officer": "pat"}),
                entry(
                    "e2", "detention-feedback-given", "boss", answers={"officer": "sam"},
                    corrects="e1",
                ),
            ],
            "e1",
            "sam",
        ),
        (
            [
                entry("e1", "detention-feedback-given", "boss", answers={"officer": "pat"}),
                entry("e2", "entry-withdrawn", "boss", corrects="e1"),
            ],
            "e1",
            None,
        ),
        # What names nobody goes back to whoever did the work, and not to whoever drew it.
        (
            [
                entry("e1", "contact-received", "handler"),
                entry("e2", "contact-drawn", "boss", regarding="e1"),
                entry("e3", "contact-quality-reviewed", "boss", regarding="e2"),
            ],
            "e3",
            "handler",
        ),
        ([], "e1", None),
    ],
)  # fmt: skip
def test_it_is_addressed_to_whoever_is_named_or_did_the_work(
    entries: list[Entry], told: str, whose: str | None
) -> None:
    assert addressed_to(told, entries, all_kinds()) == whose


def test_every_receipt_answers_one_thing() -> None:
    receipts = [one for one in all_kinds().values() if one.receipt]
    assert {"detention-feedback-read", "contact-review-read", "assessment-audit-read"} <= {
        one.key for one in receipts
    }
    assert all(one.regards and one.answers_one and one.at_once for one in receipts)


def read(world: World, role: str, told: Recorded, **more: Any) -> door.Outcome:
    """Somebody says that they have read feedback."""
    draft = Draft(
        kind="detention-feedback-read", key=uuid4(), case=told.case,
        regarding=UUID(told.entry.id), **more,
    )  # fmt: skip
    return door.record(world.viewer(role), the_moment(), draft)


@pytest.mark.django_db
def test_nobody_else_says_that_they_have_read_it(world: World) -> None:
    on_duty(world)
    case = arrive(world).case
    said: dict[str, object] = {
        "officer": str(world.users["sergeant"]),
        "sort": "good",
        "said": "The mother was rung at once.",
    }
    told = tell(world, "custody-inspector", "detention-feedback-given", case, **said)
    boss, sergeant = world.viewer("custody-inspector"), world.viewer("sergeant")
    assert [one.sort for one in feedback.to_read(sergeant, LONG_AGO)] == ["good"]
    assert feedback.to_read(boss, LONG_AGO) == ()
    for other in ("custody-inspector", "custody-sergeant", "duty-inspector"):
        refused = read(world, other, told)
        assert isinstance(refused, Refused), other
        assert [one.field for one in refused.refusals] == ["regarding"]
    (given,) = feedback.given(boss)
    assert (given.to, given.read_at) == (sergeant.name, None)
    receipt = read(world, "sergeant", told, answers={"said": "Thank you."})
    assert isinstance(receipt, Recorded), str(receipt)
    assert feedback.to_read(sergeant, LONG_AGO) == ()
    (given,) = feedback.given(boss)
    assert (given.read_at, given.answer) == (receipt.entry.at, "Thank you.")
    assert feedback.given(sergeant) == ()
    # Nor does anybody else put words into their receipt afterwards.
    forged = read(
        world, "custody-inspector", told, answers={"said": "I agree."},
        corrects=UUID(receipt.entry.id),
    )  # fmt: skip
    assert isinstance(forged, Refused)
    again = Draft(
        kind="detention-feedback-read", key=uuid4(), case=case, answers={"said": "I agree."},
        corrects=UUID(receipt.entry.id),
    )  # fmt: skip
    assert isinstance(door.record(boss, the_moment(), again), Refused)
    assert isinstance(door.record(sergeant, the_moment(), again), Recorded)
