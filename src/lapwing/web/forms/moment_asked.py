"""The past moment that a page is asked to show, in the parts in which it is typed."""

from datetime import datetime, timedelta

from django.http import HttpRequest, QueryDict
from django.utils.http import urlencode

from lapwing.base.clock import london
from lapwing.web.forms.moments import PARTS, read_typed_moment
from lapwing.web.forms.typed import Typed

MOMENT = (*PARTS, "which")
_MINUTE = timedelta(seconds=59, microseconds=999_999)


def moment_asked(request: HttpRequest, now: datetime) -> tuple[datetime, str]:
    """The moment typed, its whole minute included; or now, and what is wrong with it."""
    asked = {f"known-{name}": (_sent(request).get(name, ""),) for name in MOMENT}
    typed = Typed(values=asked)
    if not any(typed.one(f"known-{name}").strip() for name in PARTS):
        return now, ""
    read_moment = read_typed_moment("known", typed, now, future=False)
    if read_moment.instant is None:
        return now, read_moment.says
    return min(read_moment.instant + _MINUTE, now), ""


def moment_parts(instant: datetime) -> dict[str, str]:
    """A moment in the parts in which it is typed."""
    local = london(instant)
    return {
        "day": str(local.day),
        "month": str(local.month),
        "year": str(local.year),
        "time": f"{local:%H:%M}",
        "which": "second" if local.fold else "first",
    }


def typed_parts(request: HttpRequest) -> dict[str, str]:
    """The parts of a moment as they were typed, to be put right."""
    return {name: _sent(request).get(name, "") for name in MOMENT}


def _sent(request: HttpRequest) -> QueryDict:
    return request.POST if request.method == "POST" else request.GET


def moment_query(request: HttpRequest) -> str:
    """The parts as they stand in the address, for a link that stays at the moment."""
    return urlencode([(name, request.GET[name]) for name in MOMENT if name in request.GET])
