"""Broken glass at the head of pages: what one reads by it here, and how much of it waits."""

from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse

from lapwing.casework import glass
from lapwing.record import queries as record
from lapwing.record.access import Act, Facts, Tie, may
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.frame import OpenGlass
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.viewing import viewer

BY_GLASS = (Tie.OPENED, Tie.OPENED_BY_TWO)


def glass_waiting(request: HttpRequest) -> int | None:
    """How much broken glass waits for whoever asks; nothing for those whom none concerns."""
    who = viewer(request)
    waiting = glass.how_many_wait(who)
    reviews = may(who, Act.REVIEW_GLASS, Facts(force=who.force)) is None
    return waiting if waiting or reviews else None


def glass_open_here(request: HttpRequest) -> tuple[OpenGlass, ...]:
    """What the page at this address shows by broken glass: of its case, or of its child's cases."""
    who, now = viewer(request), moment_of(request)
    opened = frozenset[UUID]().union(*(who.cases.get(tie, frozenset()) for tie in BY_GLASS))
    if not opened or request.resolver_match is None:
        return ()
    found = []
    for case in _cases_here(who, request.resolver_match.kwargs):
        until = glass.open_until(who, now, case.id) if case.id in opened else None
        if until is not None:
            close = reverse("close-glass", kwargs={"case": case.id})
            words = short_moment(until, now)
            found.append(OpenGlass(reference=case.reference, until=words, close=close))
    return tuple(found)


def _cases_here(who: Viewer, address: dict[str, object]) -> tuple[CaseRecord, ...]:
    case, person = address.get("case"), address.get("person")
    if isinstance(case, UUID):
        return tuple(record.cases(who, [case]).values())
    return record.cases_of(who, person) if isinstance(person, UUID) else ()
