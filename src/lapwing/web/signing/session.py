"""How long a session lasts on each kind of device, and whether one is still open."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth import SESSION_KEY

from lapwing.web import moment
from lapwing.web.signing import queries

IDLE = timedelta(minutes=15)  # local; then the session is locked and what was typed is kept
IDLE_IN_A_VEHICLE = timedelta(minutes=5)  # local; who sits there next may be somebody else
LONGEST = timedelta(hours=12)  # local; longer than any tour of duty
BEGAN, ACTIVE, ROLE, DEVICE = "began", "active", "role", "device"

COMPUTER, PHONE, VEHICLE = "computer", "phone", "vehicle"
DEVICES: Mapping[str, str] = {
    COMPUTER: "Computer",
    PHONE: "Phone or tablet",
    VEHICLE: "Shared vehicle terminal",
}


def begin(session: Any, now: datetime, device: str = COMPUTER) -> None:
    """Mark the session as begun and active now, on this kind of device."""
    session[BEGAN] = session[ACTIVE] = now.isoformat()
    session[DEVICE] = device


def device_of(agent: str, *, vehicle: bool) -> str:
    """The kind of a device, by what its user said of it and what its browser calls itself."""
    if vehicle:
        return VEHICLE
    return PHONE if any(word in agent for word in ("Mobile", "Android", "iPad")) else COMPUTER


def idle(session: Mapping[str, Any]) -> timedelta:
    """After how long without a sign of life this session is locked."""
    return IDLE_IN_A_VEHICLE if is_vehicle(session) else IDLE


def is_vehicle(session: Mapping[str, Any]) -> bool:
    """Whether this is a session on a terminal that others use after one."""
    return bool(session.get(DEVICE) == VEHICLE)


def is_open(session: Mapping[str, Any], now: datetime) -> bool:
    """Whether the person is still taken to be the one who signed in."""
    began, active = session.get(BEGAN), session.get(ACTIVE)
    if session.get(SESSION_KEY) is None or began is None or active is None:
        return False
    return now - datetime.fromisoformat(began) < LONGEST and now - datetime.fromisoformat(
        active
    ) < idle(session)


def seconds_left(session: Mapping[str, Any], now: datetime) -> int:
    """How long the session may still last, however much is done in it."""
    began = session.get(BEGAN)
    ends = datetime.fromisoformat(began) + LONGEST if began else now
    return max(0, int((ends - now).total_seconds()))


def session_is_open(key: str) -> bool:
    """The same for a session by its key, where there is no request of Django's."""
    data, now = load(key), moment.the_moment()
    return is_open(data, now) and queries.may_enter(UUID(data[SESSION_KEY]), now)


def load(key: str) -> Mapping[str, Any]:
    """What is kept of the session with this key; nothing if it has ended."""
    store = import_module(settings.SESSION_ENGINE).SessionStore(key)
    kept: Mapping[str, Any] = store.load()
    return kept
