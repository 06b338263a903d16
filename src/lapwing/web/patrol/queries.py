"""Reads the reports that came from phones, and the keys that they are sealed for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from django.db.models import Q

from lapwing.record.access import Act, Facts, may
from lapwing.record.access.policy import REPORTERS
from lapwing.record.actor import seeing_all
from lapwing.record.viewer import Viewer
from lapwing.web.forms.typed import Typed, typed_from_text
from lapwing.web.models import Arrived, SealingKey
from lapwing.web.patrol.texts import asked_from_text
from lapwing.web.signing.sealing import unseal

# Local: for so long the report is its writer's alone to place, as they know whom they met.
# Whoever only reports places nothing: theirs is for those who say who is who, and at once.
WRITERS_OWN = timedelta(minutes=30)
MOST = 100


@dataclass(frozen=True, kw_only=True, slots=True)
class PublicKey:
    """The key that phones seal for now: its mark, and itself as a browser takes it, in base64."""

    id: str
    public: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """A report that came from a phone, and what it became or why it waits."""

    id: UUID
    user: UUID
    force: str
    role: str
    form: str
    typed: Typed
    asked: dict[str, str]
    finished: datetime
    arrived: datetime
    mark: bytes
    why: str
    sent_as: str
    decided_by: UUID | None = None


@seeing_all("seal for the server")
def newest_key() -> PublicKey | None:
    """The key in use, if one was made yet."""
    row = SealingKey.objects.order_by("-made").values_list("id", "public").first()
    return PublicKey(id=row[0], public=row[1]) if row else None


@seeing_all("open what was sealed for the server")
def private_key(key: str) -> RSAPrivateKey | None:
    """The private half of a pair, if it is still kept."""
    sealed = SealingKey.objects.filter(pk=key).values_list("private", flat=True).first()
    if sealed is None:
        return None
    opened = load_pem_private_key(unseal(sealed).encode(), password=None)
    assert isinstance(opened, RSAPrivateKey)
    return opened


def report(viewer: Viewer, which: UUID) -> Report | None:
    """One report, for whoever wrote it or may place it."""
    row = Arrived.objects.filter(pk=which).first()
    return _report(row) if row is not None and _may_place(viewer, row) else None


def waiting(viewer: Viewer, now: datetime) -> tuple[Report, ...]:
    """The reports that wait for a person: one's own, and those that have waited too long."""
    rows = Arrived.objects.filter(sent_as="").order_by("arrived")
    found = [row for row in rows if _may_place(viewer, row)]
    return tuple(
        _report(row)
        for row in found
        if row.user_id == viewer.user or row.role in REPORTERS or now - row.arrived >= WRITERS_OWN
    )[:MOST]


def how_many_wait(viewer: Viewer, now: datetime) -> int:
    """How many reports wait for the viewer: their own at once, others' after the writer's time.

    What somebody has laid into the form is in their hands, and waits for nobody else.
    """
    rows = Arrived.objects.filter(sent_as="", decided_by=None)
    mine = Q(user_id=viewer.user)
    if may(viewer, Act.JOIN, Facts(force=viewer.force)) is None:
        too_long = Q(arrived__lte=now - WRITERS_OWN) | Q(role__in=REPORTERS)
        mine |= Q(force=viewer.force) & too_long
    return rows.filter(mine).count()


def still_waiting(user: UUID, which: Iterable[UUID]) -> frozenset[UUID]:
    """Which of these reports of theirs wait for a person still."""
    rows = Arrived.objects.filter(pk__in=list(which), user_id=user, sent_as="")
    return frozenset(rows.values_list("pk", flat=True))


def _may_place(viewer: Viewer, row: Arrived) -> bool:
    if row.user_id == viewer.user:
        return True
    return row.force == viewer.force and may(viewer, Act.JOIN, Facts(force=viewer.force)) is None


def _report(row: Arrived) -> Report:
    return Report(
        id=row.pk,
        user=row.user_id,
        force=row.force,
        role=row.role,
        form=row.form,
        typed=typed_from_text(row.typed),
        asked=asked_from_text(row.asked),
        finished=row.finished,
        arrived=row.arrived,
        mark=bytes(row.mark),
        why=row.why,
        sent_as=row.sent_as,
        decided_by=row.decided_by_id,
    )
