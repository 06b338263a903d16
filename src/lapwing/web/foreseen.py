"""What an earlier entry foresaw, put before whoever writes what happened since: each is checked."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from lapwing.areas import all_kinds
from lapwing.journal import queries as journal
from lapwing.journal.entry import Entry
from lapwing.journal.known import in_effect
from lapwing.journal.questions import Checks, Question
from lapwing.record.viewer import Viewer
from lapwing.web.forms.entry import Place
from lapwing.web.jinja import short_moment


def with_foreseen(viewer: Viewer, place: Place, now: datetime) -> Place:
    """The form, asking about each condition that the latest entry of its kind foresaw.

    What stands in an entry that is corrected was checked against what was foreseen then.
    """
    asked = any(isinstance(one, Checks) for one in place.kind.questions)
    if place.case is None or place.corrects or not asked:
        return place
    entries = in_effect(journal.of_case(viewer, place.case, place.person, kinds=all_kinds()))
    questions = tuple(_narrowed(one, entries, now) for one in place.kind.questions)
    return replace(place, kind=replace(place.kind, questions=questions))


def _narrowed(question: Question, entries: Iterable[Entry], now: datetime) -> Question:
    if not isinstance(question, Checks):
        return question
    kind, asks = question.foreseen
    latest = [one for one in entries if one.kind == kind][-1:]
    if not latest:
        return question
    said = latest[0].answers.get(asks)
    chosen = said if isinstance(said, tuple) else ()
    words = str(latest[0].answers.get(f"{asks}_other") or "")
    options = tuple(
        replace(option, hint=f"As was written: {words}")
        if words and option.code == "other"
        else option
        for option in question.options
    )
    conditions = {one.code for one in question.conditions}
    return replace(
        question,
        options=options,
        must=tuple(code for code in chosen if code in conditions),
        hint=f"{question.hint} It was foreseen {short_moment(latest[0].at, now)}.",
    )
