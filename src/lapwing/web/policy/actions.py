"""Keeps what browsers report: each kind once a day with a count, and not endlessly many kinds."""

import logging
from dataclasses import asdict
from datetime import datetime

from django.db.models import F

from lapwing.web.models import PolicyViolation
from lapwing.web.policy.reports import Violation

log = logging.getLogger(__name__)
MOST_KINDS = 500  # of one day: more is not a fault of ours but somebody who floods


def note(found: Violation, now: datetime) -> None:
    """Count this; a kind that is new today is said in the log."""
    day = now.date()
    kind = {"day": day, **asdict(found)}
    counted = PolicyViolation.objects.filter(**kind).update(count=F("count") + 1, last=now)
    if counted or PolicyViolation.objects.filter(day=day).count() >= MOST_KINDS:
        return
    row = PolicyViolation(**kind, first=now, last=now)
    PolicyViolation.objects.bulk_create([row], ignore_conflicts=True)
    log.warning("A page tried what its policy forbids: %s.", found)
