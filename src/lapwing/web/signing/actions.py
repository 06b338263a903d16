"""Notes a try to sign in that failed, and forgets those that no longer matter."""

from datetime import datetime

from lapwing.web.models import SignInTry
from lapwing.web.signing.queries import WINDOW


def note_failure(number: str, address: str, now: datetime) -> None:
    """Note one failed try; what is past its window goes."""
    SignInTry.objects.filter(at__lte=now - WINDOW).delete()
    SignInTry.objects.create(number=number[:100], address=address, at=now)


def forget_failures(number: str) -> None:
    """A sign-in that succeeds clears the slate for that staff number."""
    SignInTry.objects.filter(number=number).delete()
