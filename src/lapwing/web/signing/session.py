"""How long a session lasts, and whether one is still open."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY

from lapwing.web import moment

IDLE = timedelta(minutes=15)  # local; then the session is locked and what was typed is kept
LONGEST = timedelta(hours=12)  # local; longer than any tour of duty
BEGAN, ACTIVE, ROLE = "began", "active", "role"


def begin(session: Any, now: datetime) -> None:
    """Mark the session as begun and active now."""
    session[BEGAN] = session[ACTIVE] = now.isoformat()


def is_open(session: Mapping[str, Any], now: datetime) -> bool:
    """Whether the person is still taken to be the one who signed in."""
    began, active = session.get(BEGAN), session.get(ACTIVE)
    if session.get(SESSION_KEY) is None or began is None or active is None:
        return False
    return (
        now - datetime.fromisoformat(began) < LONGEST
        and now - datetime.fromisoformat(active) < IDLE
    )


def seconds_left(session: Mapping[str, Any], now: datetime) -> int:
    """How long the session may still last, however much is done in it."""
    began = session.get(BEGAN)
    ends = datetime.fromisoformat(began) + LONGEST if began else now
    return max(0, int((ends - now).total_seconds()))


def session_is_open(key: str) -> bool:
    """The same for a session by its key, where there is no request of Django's."""
    store = import_module(settings.SESSION_ENGINE).SessionStore(key)
    data = store.load()
    return is_open(data, moment.the_moment())
