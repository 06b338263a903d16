"""Keeps what phones send, once and only once, and makes the keys that they seal for."""

import base64
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from django.db import connection, transaction

from lapwing.record.actor import seeing_all
from lapwing.record.viewer import Viewer
from lapwing.web.forms.typed import typed_text
from lapwing.web.models import Arrived, SealingKey
from lapwing.web.patrol.queries import PublicKey, Report, newest_key, report
from lapwing.web.patrol.sealed import Opened
from lapwing.web.patrol.texts import asked_text
from lapwing.web.signing.sealing import seal

BITS = 3072
# Local: a phone that lay in a drawer for so long may still hold a report.
KEPT_FOR = timedelta(days=180)
_LOCK = 7_319_028  # two processes that start together make one key, and not two


@seeing_all("seal for the server")
def key_in_use(now: datetime) -> PublicKey:
    """The key that phones seal for now; the first is made by whoever asks first."""
    return newest_key() or _first_key(now)


@transaction.atomic
def _first_key(now: datetime) -> PublicKey:
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", [_LOCK])
    return newest_key() or make_key(now)


@seeing_all("seal for the server")
def make_key(now: datetime) -> PublicKey:
    """Make a new pair, for which phones seal from now on; the older pairs stay."""
    pair = generate_private_key(public_exponent=65537, key_size=BITS)
    public = pair.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    private = pair.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    made = PublicKey(id=sha256(public).hexdigest()[:16], public=base64.b64encode(public).decode())
    SealingKey.objects.create(id=made.id, public=made.public, private=seal(private), made=now)
    return made


@seeing_all("seal for the server")
def drop_old_keys(now: datetime) -> int:
    """Drop the pairs that were replaced so long ago that no phone can hold a report for them."""
    made = list(SealingKey.objects.order_by("-made").values_list("id", "made"))
    # A pair was in use until the next was made.
    old = [
        key
        for (key, _), (_, replaced) in zip(made[1:], made, strict=False)
        if now - replaced > KEPT_FOR
    ]
    return SealingKey.objects.filter(pk__in=old).delete()[0]


def take(viewer: Viewer, which: UUID, opened: Opened, mark: bytes, now: datetime) -> Report | None:
    """Keep a report under its id, or find it there; nothing if the id is somebody else's.

    Whoever sends the same report at the same moment waits here until the first is done with it.
    """
    Arrived.objects.bulk_create(
        [
            Arrived(
                id=which,
                user_id=viewer.user,
                force=viewer.force,
                role=viewer.acting_role,
                form=opened.form,
                typed=typed_text(opened.typed),
                asked=asked_text(opened.asked),
                finished=opened.finished,
                arrived=now,
                mark=mark,
            )
        ],
        ignore_conflicts=True,
    )
    return held(viewer, which)


def held(viewer: Viewer, which: UUID) -> Report | None:
    """A report that nobody else places until this transaction ends."""
    list(Arrived.objects.select_for_update().filter(pk=which).values_list("pk"))
    return report(viewer, which)


def mark_recorded(which: UUID, sent_as: str, by: UUID, now: datetime) -> None:
    """It became this entry: wipe what was typed, and keep that it came."""
    Arrived.objects.filter(pk=which).update(
        sent_as=sent_as, typed="{}", asked="{}", why="", decided_by_id=by, decided=now
    )


def say_why(which: UUID, why: str) -> None:
    """What the door answered, for whoever decides what is to be done."""
    Arrived.objects.filter(pk=which).update(why=why)


def say_who_finishes(which: UUID, by: UUID, now: datetime) -> None:
    """Somebody has it in the form now, and finishes it there in their own name."""
    Arrived.objects.filter(pk=which).update(decided_by_id=by, decided=now)
