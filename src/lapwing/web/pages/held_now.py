"""The custody board: every child who is in police detention or police protection now."""

from collections.abc import Iterable
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.record import queries as record
from lapwing.record.access import Act
from lapwing.record.viewer import Viewer
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show_again
from lapwing.web.pages.only import only_for
from lapwing.web.present.acts import beginnings
from lapwing.web.present.held import rows
from lapwing.web.viewing import viewer
from lapwing.worklists import held, protected
from lapwing.worklists.held import Held, held_now
from lapwing.worklists.protected import Protected, protected_now

TITLE = "Children detained or protected now"


# To whoever may see nobody, an empty board would say that nobody is held.
@require_GET
@only_for(Act.FIND_PEOPLE)
def held_now_page(request: HttpRequest) -> HttpResponse:
    """Everybody who is detained or protected now, as far as the viewer may know of them."""
    who, now = viewer(request), moment_of(request)
    detained, kept = held_now(who, now), protected_now(who, now)
    children = rows(detained, kept, _officers(who, detained, kept), now, who.force)
    page = SimpleNamespace(
        children=children,
        detained=len(detained),
        protected=len(kept),
        overdue=sum(one.overdue > 0 for one in children),
        begin=tuple(one for one in beginnings(who) if one.area in (held.FIELD, protected.FIELD)),
        read=short_moment(now, now),
    )
    return show_again(
        request,
        "pages/held_now.html",
        page,
        part="pages/held_now_rows.html",
        title=TITLE,
        here="held-now",
    )


def _officers(who: Viewer, detained: Iterable[Held], kept: Iterable[Protected]) -> dict[str, str]:
    """The names of the custody officers, and of the designated officers."""
    told = [one.record.taken_on for one in detained if one.record is not None]
    told += [one.use.officer for one in kept if one.use is not None]
    wanted = {UUID(one.by.user) for one in told if one is not None}
    return {str(one.id): one.name for one in record.staff(who, wanted).values()}
