"""What is known of somebody, beside the form with which a case about them begins.

Whoever takes a call reads it while the caller speaks, without leaving what they type.
"""

from dataclasses import dataclass
from datetime import timedelta

from lapwing.areas import case_title
from lapwing.record import queries as record
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address, child_address
from lapwing.web.jinja import short_moment
from lapwing.web.present import episode
from lapwing.web.present.case import began, status_words
from lapwing.web.present.desk import desk_of
from lapwing.web.present.household import Flagged, Living, flagged, living
from lapwing.web.present.local_services import Nearby
from lapwing.web.present.risk import indicators
from lapwing.web.reading import Reading

LOOKED_BACK = timedelta(days=365)  # local: over how long earlier cases are counted


@dataclass(frozen=True, kw_only=True, slots=True)
class KnownCase:
    """One case that is open: what it is, how it stands, and its page."""

    title: str
    reference: str
    href: str
    status: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """The open cases, how many there were of late, warnings, plans, and who lives with them.

    ``ring`` are restricted records, each with the desk to ring about it.
    """

    href: str
    open: tuple[KnownCase, ...]
    earlier: tuple[str, ...]
    ring: tuple[str, ...]
    living: Living
    flags: tuple[Flagged, ...]
    indicators: tuple[str, ...]
    trigger_plan: episode.Plan | None
    proactive_plan: episode.Plan | None
    services: Nearby | None = None


def known(reading: Reading, viewer: Viewer) -> Known:
    """What the viewer may know of somebody, by the record as it stands."""
    person = reading.person.id
    cases = [one for one in reading.cases if not one.standing]
    pointed = record.only_pointed_to(viewer, [person, *(one.id for one in reading.others)])
    return Known(
        href=child_address(person),
        open=tuple(
            KnownCase(
                title=case_title(one.kind),
                reference=one.reference,
                href=case_address(one.id),
                status=status_words(reading, one),
            )
            for one in cases
            if one.open
        ),
        earlier=_earlier(reading),
        ring=tuple(
            f"{one.reference}: ring {desk_of(one.force, one.kind, one.desk)}" for one in pointed
        ),
        living=living(reading, viewer, None),
        flags=flagged(reading),
        indicators=indicators(reading.counted),
        trigger_plan=episode.trigger_plan(reading),
        proactive_plan=episode.proactive_plan(reading),
    )


def _earlier(reading: Reading) -> tuple[str, ...]:
    """For each field of work how many cases there were within a year, and when the last began."""
    since = reading.now - LOOKED_BACK
    of_kind: dict[str, list[str]] = {}
    recent = [(began(reading, one), one) for one in reading.cases if not one.standing]
    for when, case in sorted(
        (pair for pair in recent if pair[0] > since), key=lambda pair: pair[0]
    ):
        of_kind.setdefault(case.kind, []).append(short_moment(when, reading.now))
    return tuple(
        f"{case_title(kind)}: {len(moments)} in twelve months, the last {moments[-1]}"
        for kind, moments in of_kind.items()
    )
