"""Any case in a few words, of whatever field of work: since when, how it stands, what began it."""

from datetime import datetime

from lapwing.areas import all_kinds, area_of
from lapwing.record.values import CaseRecord
from lapwing.web.forms.answers import answer_lines
from lapwing.web.jinja import short_moment
from lapwing.web.present import episode
from lapwing.web.present.about import Fact
from lapwing.web.reading import Reading

MISSING = "missing"


def began(reading: Reading, case: CaseRecord) -> datetime:
    """Since when what the case is about lasts: of a missing child, since they were last seen."""
    return episode.missing_since(reading, case) if case.kind == MISSING else case.opened_at


def status_words(reading: Reading, case: CaseRecord) -> str:
    """How the case stands: what happened last in its own field of work, or that it is closed."""
    if case.kind == MISSING:
        return episode.status_words(reading, case)
    if not case.open:
        return "Closed"
    own = [one for one in reading.of_case(case.id) if area_of(one.kind) == case.kind]
    if not own:
        return "Open"
    last = max(own, key=lambda one: (one.at, one.recorded))
    return f"{all_kinds()[last.kind].happened}, {short_moment(last.at, reading.moment)}"


def told_first(reading: Reading, case: CaseRecord) -> tuple[Fact, ...]:
    """What the entry told with which the case began, in the order in which it was asked."""
    first = next(
        (one for one in reading.of_case(case.id) if all_kinds()[one.kind].opens_case), None
    )
    if first is None:
        return ()
    return tuple(
        Fact(
            label=question.asks,
            text=", ".join(answer_lines(question, first.answers[question.name], reading.names)),
        )
        for question in all_kinds()[first.kind].questions
        if question.name in first.answers
    )
