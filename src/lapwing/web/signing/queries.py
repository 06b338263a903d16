"""Whether somebody may sign in, whether they have tried too often, and where they are signed in."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.db.models import Q

from lapwing.record.models import Post, User
from lapwing.web.models import SignInTry

WINDOW = timedelta(minutes=15)  # local: no source sets it
MOST_FOR_A_NUMBER = 8
MOST_FROM_AN_ADDRESS = 60  # a station's officers may share one address


@dataclass(frozen=True, kw_only=True, slots=True)
class Factor:
    """One thing beside the password by which somebody shows that it is they."""

    id: int
    kind: str  # totp or webauthn
    name: str
    added: datetime
    used: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Factors:
    """Everything beside the password that somebody has set up."""

    app: Factor | None = None
    passkeys: tuple[Factor, ...] = ()
    codes_left: int = 0

    @property
    def any(self) -> bool:
        """Whether more than a password is asked of them."""
        return self.app is not None or bool(self.passkeys)


@dataclass(frozen=True, kw_only=True, slots=True)
class Browser:
    """One browser in which somebody is signed in, by its session's key."""

    id: int
    key: str


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


def may_enter(user: UUID, now: datetime) -> bool:
    """Whether this user is active and holds a post: a tour that nobody ended is no post."""
    posts = Post.objects.filter(Q(until=None) | Q(until__gt=now), user_id=user, since__lte=now)
    return posts.filter(user__is_active=True).exists()


def factors_of(user: UUID) -> Factors:
    """What somebody has set up beside their password."""
    rows = {kind: [] for kind in Authenticator.Type.values}  # type: dict[str, list[Authenticator]]
    for row in Authenticator.objects.filter(user_id=user).order_by("created_at"):
        rows[row.type].append(row)
    apps = tuple(map(_factor, rows[Authenticator.Type.TOTP]))
    codes = rows[Authenticator.Type.RECOVERY_CODES]
    return Factors(
        app=apps[0] if apps else None,
        passkeys=tuple(map(_factor, rows[Authenticator.Type.WEBAUTHN])),
        codes_left=len(codes[0].wrap().get_unused_codes()) if codes else 0,
    )


def _factor(row: Authenticator) -> Factor:
    return Factor(
        id=row.pk,
        kind=row.type,
        name=str(row),
        added=row.created_at,
        used=row.last_used_at,
    )


def factor_row(user: UUID, wanted: int) -> Authenticator | None:
    """The library's own row of one of somebody's factors, for removing it."""
    return Authenticator.objects.filter(user_id=user, pk=wanted).first()


def browsers_of(user: User) -> tuple[Browser, ...]:
    """Where somebody is signed in, the latest first; sessions that have ended are forgotten."""
    rows = sorted(UserSession.objects.purge_and_list(user), key=lambda row: row.pk, reverse=True)
    return tuple(Browser(id=row.pk, key=row.session_key) for row in rows)


def codes_of(user: UUID) -> tuple[str, ...]:
    """The codes that somebody keeps on paper and has not used."""
    row = Authenticator.objects.filter(user_id=user, type=Authenticator.Type.RECOVERY_CODES).first()
    return tuple(row.wrap().get_unused_codes()) if row else ()
