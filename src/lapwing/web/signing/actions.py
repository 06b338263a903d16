"""Notes tries to sign in that failed, and ends sessions in other browsers."""

from datetime import datetime

from allauth.usersessions.models import UserSession

from lapwing.record.models import User
from lapwing.web.models import SignInTry
from lapwing.web.signing.queries import WINDOW


def note_failure(number: str, address: str, now: datetime) -> None:
    """Note one failed try; what is past its window goes."""
    SignInTry.objects.filter(at__lte=now - WINDOW).delete()
    SignInTry.objects.create(number=number[:100], address=address, at=now)


def forget_failures(number: str) -> None:
    """A sign-in that succeeds clears the slate for that staff number."""
    SignInTry.objects.filter(number=number).delete()


def end_session(user: User, wanted: int) -> None:
    """End one of somebody's sessions: the next thing asked from it is refused."""
    for row in UserSession.objects.filter(user=user, pk=wanted):
        row.end()


def end_other_sessions(user: User, mine: str) -> None:
    """End every session of somebody but the one with this key."""
    for row in UserSession.objects.filter(user=user).exclude(session_key=mine):
        row.end()
