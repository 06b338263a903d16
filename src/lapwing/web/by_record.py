"""What the record itself answers of a quality check, put beside each question of its form."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from lapwing.areas.detention.kinds.checking import QUALITY_CHECKED
from lapwing.areas.detention.quality import Answered
from lapwing.record.viewer import Viewer
from lapwing.web.forms.entry import Place
from lapwing.web.present.quality import answered, counts
from lapwing.web.reading import read


def with_record(viewer: Viewer, place: Place, now: datetime) -> Place:
    """The form of a check, in which each criterion says what the record answers to it."""
    if place.case is None or place.corrects or place.kind.key != QUALITY_CHECKED.key:
        return place
    reading = read(viewer, place.person, now)
    hints = _hints(answered(reading, place.case)) if reading else {}
    questions = tuple(
        replace(one, hint=hints.get(one.name, one.hint)) for one in place.kind.questions
    )
    return replace(place, kind=replace(place.kind, questions=questions))


def _hints(found: Iterable[Answered]) -> dict[str, str]:
    hints = {}
    for one in found:
        if one.verdict is not None:
            said = f" ({counts(one)})" if counts(one) else ""
            hints[one.criterion.disagrees] = f"The record answers: {one.verdict}{said}."
    return hints
