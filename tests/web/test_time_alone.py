"""A time typed without its date is the last such time, or the next; the date is then seen."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.test import Client

from lapwing.base.clock import london
from lapwing.base.clock_words import day_words
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Moment
from lapwing.web import moment
from lapwing.web.forms.read import WHEN, read_form
from lapwing.web.forms.time_alone import with_dates
from lapwing.web.forms.typed import Typed
from tests.web.conftest import World

KIND = Kind(
    key="tried",
    happened="Tried",
    does="Try",
    questions=(Moment("last", "When?"), Moment("next", "When next?", future=True)),
)
NIGHT = datetime(2026, 11, 22, 3, 5, tzinfo=UTC)
BACK = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)  # 1:45am, the first of two
FORWARD = datetime(2026, 3, 29, 2, 30, tzinfo=UTC)  # 3:30am, where there was no 1:30am


def dated(now: datetime, name: str, clock: str) -> str:
    """The date that is filled in beside a time."""
    typed = with_dates(KIND, Typed(values={f"{name}-time": (clock,)}), now)
    return "-".join(typed.one(f"{name}-{part}") for part in ("year", "month", "day"))


@pytest.mark.parametrize(
    ("now", "name", "clock", "day"),
    [
        (NIGHT, "last", "3:05am", "2026-11-22"),
        (NIGHT, "last", "03:06", "2026-11-21"),
        (NIGHT, "last", "11:50pm", "2026-11-21"),
        (NIGHT, "last", "midnight", "2026-11-22"),
        (NIGHT, "next", "10:00", "2026-11-22"),
        (NIGHT, "next", "3:05am", "2026-11-23"),
        (NIGHT, "next", "2:30", "2026-11-23"),
        (NIGHT, WHEN, "11pm", "2026-11-21"),
        (BACK, "last", "1:30am", "2026-10-25"),
        (FORWARD, "last", "1:30am", "2026-3-29"),
    ],
)
def test_a_time_alone_is_the_last_or_the_next(
    now: datetime, name: str, clock: str, day: str
) -> None:
    assert dated(now, name, clock) == day


def test_nothing_is_filled_in_beside_a_date_or_what_is_no_time() -> None:
    for values in (
        {"last-time": ("9",)},
        {"last-time": ("",)},
        {"last-time": ("9am",), "last-day": ("3",)},
        {"last-time": ("9am",), "last-year": ("2026",)},
    ):
        assert with_dates(KIND, Typed(values=values), NIGHT) == Typed(values=values)


def test_what_happened_twice_is_asked_about_and_what_never_was_is_refused() -> None:
    for now, clock, says in (
        (BACK, "1:30am", "happened twice"),
        (FORWARD, "1:30am", "There was no"),
    ):
        typed = with_dates(KIND, Typed(values={"last-time": (clock,)}), now)
        problems = [one.says for one in read_form(KIND, typed, now).problems]
        assert any(says in words for words in problems), problems


@pytest.mark.django_db
def test_the_date_stands_on_the_page_on_which_it_is_checked(
    world: World, browsing: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = moment.the_moment()
    monkeypatch.setattr(moment, "the_moment", lambda: now)
    sergeant, form = browsing("sergeant"), f"/cases/{world.case}/record/note-added/"
    sent = {"note": "Seen.", WHEN: "earlier", f"{WHEN}-time": "midnight", "form-act": "check"}
    checked = sergeant.post(form, sent, follow=True).content.decode()
    assert "Check before you record this" in checked
    today = day_words(london(now).date())
    assert f"{today} at midnight (the start of the day)" in checked
    # Whoever goes back finds the date that was meant, and not what the clock makes of it by then.
    assert f'value="{london(now).day}"' in sergeant.get(form).content.decode()
