"""Whether somebody has tried to sign in too often, asked before any password is hashed."""

from datetime import datetime, timedelta

from django.db.models import Q

from lapwing.record.models import User
from lapwing.web.models import SignInTry

WINDOW = timedelta(minutes=15)  # local: no source sets it
MOST_FOR_A_NUMBER = 8
MOST_FROM_AN_ADDRESS = 60  # a station's officers may share one address


def wait_until(number: str, address: str, now: datetime) -> datetime | None:
    """When another try is allowed, or None if one is allowed now."""
    waits = (
        _wait(Q(number=number), MOST_FOR_A_NUMBER, now),
        _wait(Q(address=address), MOST_FROM_AN_ADDRESS, now),
    )
    return max((wait for wait in waits if wait is not None), default=None)


def _wait(whose: Q, most: int, now: datetime) -> datetime | None:
    recent = SignInTry.objects.filter(whose, at__gt=now - WINDOW).order_by("-at")
    times = list(recent.values_list("at", flat=True)[:most])
    return times[-1] + WINDOW if len(times) == most else None


def user_with_number(number: str) -> User | None:
    """The user with this staff number who may still sign in, or None."""
    return User.objects.filter(number=number, is_active=True).first()
