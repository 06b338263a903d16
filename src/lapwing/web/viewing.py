"""Who is asking: the viewer of a request, in the role they chose, and what waits for them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest

from lapwing.record import queries
from lapwing.record.access import Act
from lapwing.record.roles import ROLES
from lapwing.record.viewer import Viewer
from lapwing.web.frame import SignedIn
from lapwing.web.middleware import moment_of
from lapwing.web.patrol.queries import how_many_wait
from lapwing.web.places import may_open
from lapwing.web.signing import session
from lapwing.worklists import queries as worklists
from lapwing.worklists.values import Head

_VIEWER, _HEAD = "lapwing.viewer", "lapwing.head"


class NobodyThere(Exception):
    """A page for people who are signed in was asked for by somebody who is not."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Posting:
    """One role that a person holds, by its key and in words."""

    key: str
    role: str
    team: str = ""


def user_id(request: HttpRequest) -> UUID:
    """The id of the user who is signed in."""
    user: Any = request.user
    if not user.is_authenticated:
        raise NobodyThere
    return UUID(str(user.pk))


def viewer(request: HttpRequest) -> Viewer:
    """The viewer, read once for each request; nobody at all is an error, never an empty page."""
    known = request.META.get(_VIEWER)
    if isinstance(known, Viewer):
        return known
    role = request.session.get(session.ROLE)
    found = queries.viewer_of(user_id(request), moment_of(request), role)
    if found is None or not found.active:
        raise NobodyThere
    request.META[_VIEWER] = found
    return found


def postings_of(user: UUID, now: datetime) -> tuple[Posting, ...]:
    """The roles that a person holds now, in words."""
    held = queries.viewer_of(user, now)
    keys = sorted(held.roles) if held else ()
    return tuple(Posting(key=key, role=role_title(key)) for key in keys)


def role_title(key: str) -> str:
    """A role in words."""
    role = ROLES.get(key)
    return role.title if role else key


def signed_in(request: HttpRequest) -> SignedIn | None:
    """Who is signed in, for the head of the page; nobody before signing in is finished."""
    user: Any = getattr(request, "user", None)
    if user is None or not user.is_authenticated or session.ROLE not in request.session:
        return None
    who, head = viewer(request), head_of(request)
    role = role_title(who.acting_role)
    return SignedIn(
        name=who.name,
        role=role,
        team=head.team,
        on_duty=head.on_duty,
        has_tours=may_open(who, Act.GO_ON_DUTY) is None,
    )


def alerts_waiting(request: HttpRequest) -> int:
    """How many alerts wait for whoever asks."""
    return head_of(request).alerts


def reports_waiting(request: HttpRequest) -> int:
    """How many reports from phones wait for whoever asks."""
    return how_many_wait(viewer(request), moment_of(request))


def head_of(request: HttpRequest) -> Head:
    """What the head of the page says, read once for each request."""
    known = request.META.get(_HEAD)
    if not isinstance(known, Head):
        known = request.META[_HEAD] = worklists.head(viewer(request), moment_of(request))
    return known
