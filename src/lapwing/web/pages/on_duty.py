"""Who is on duty in the force now, by team: whom to ring, and to whom one may hand over."""

from itertools import groupby
from types import SimpleNamespace

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET

from lapwing.record import queries as record
from lapwing.record.access import Act
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.only import only_for
from lapwing.web.places import may_open
from lapwing.web.viewing import role_title, viewer


@require_GET
@only_for(Act.SEE_STAFF)
def on_duty(request: HttpRequest) -> HttpResponseBase:
    """Everybody who is on duty, the teams by name; and to those who run Lapwing, what is theirs."""
    who, now = viewer(request), moment_of(request)
    everybody = sorted(
        record.on_duty(who, now), key=lambda one: (one.team_name, str(one.team), one.name)
    )
    page = SimpleNamespace(
        runs_lapwing=may_open(who, Act.MANAGE_USERS) is None,
        count=len({one.user for one in everybody}),
        teams=[
            SimpleNamespace(
                name=name,
                people=[
                    SimpleNamespace(
                        name=one.name,
                        number=one.number,
                        role=role_title(one.role),
                        since=short_moment(one.since, now),
                    )
                    for one in people
                ],
            )
            for (name, _), people in groupby(everybody, key=lambda one: (one.team_name, one.team))
        ],
    )
    return show(request, "pages/on_duty.html", page, title="Who is on duty", here="on-duty")
