"""The queue of those who may be on record twice, by what is at stake, each a link to compare."""

from datetime import datetime
from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET

from lapwing.casework.twice import Waiting, waiting
from lapwing.record import queries as record
from lapwing.record.access import Act
from lapwing.record.alike import alike
from lapwing.record.values import PersonRecord
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.only import only_for
from lapwing.web.present.person import NOT_KNOWN, age, born, home
from lapwing.web.viewing import viewer

MOST = 20


@require_GET
@only_for(Act.JOIN)
def on_record_twice(request: HttpRequest) -> HttpResponse:
    """Who may be on record twice, what speaks for it, and what must be done for either."""
    who, now = viewer(request), moment_of(request)
    queue = waiting(who, now, most=MOST)
    people = record.people(who, {each for one in queue.pairs for each in (one.one, one.other)})
    page = SimpleNamespace(
        count=queue.count,
        pairs=[
            _pair(one, people[one.one], people[one.other], now)
            for one in queue.pairs
            if one.one in people and one.other in people
        ],
        more=max(0, queue.count - MOST),
    )
    return show(request, "pages/twice.html", page, title="On record twice?", here="on-record-twice")


def _pair(one: Waiting, left: PersonRecord, right: PersonRecord, now: datetime) -> SimpleNamespace:
    weighed = alike(left.id, right.id)
    lines = weighed.lines if weighed else ()
    said = sorted((each for each in lines if each.bits > 0), key=lambda each: -each.bits)
    return SimpleNamespace(
        href=reverse("compare", args=[left.id, right.id]),
        sides=[_side(each, now) for each in (left, right)],
        why=" ".join(f"{each.field}: {each.found}." for each in said[:3]),
        guards=weighed.judged.guards if weighed else (),
        unsure=one.unsure is not None,
        open=one.open,
        overdue=one.overdue,
    )


def _side(person: PersonRecord, now: datetime) -> SimpleNamespace:
    return SimpleNamespace(
        name=person.name,
        reference=person.reference,
        born=born(person),
        age=age(person, now),
        home="Home not known" if (lives := home(person)) == NOT_KNOWN else lives,
    )
