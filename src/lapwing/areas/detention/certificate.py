"""The certificate to the court: why a child was kept after charge, and what it cannot do without.

It is read from the entries and never written anew: what a custody officer certified, with all that
the record holds of the charge, of bail and of what the council was asked and answered.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from lapwing.areas.detention.kinds.charging import (
    BAIL_DECIDED,
    CERTIFICATE_SENT,
    CERTIFIED,
    CHARGED,
    COUNCIL_ALERTED,
    COURT,
    MOVED,
    NO_FALLBACK,
    SECURE,
)
from lapwing.areas.detention.record import Asked, requests_of
from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind


@dataclass(frozen=True, kw_only=True, slots=True)
class Certificate:
    """What one custody record says of a child who was charged, refused bail, and kept."""

    charges: tuple[Entry, ...]
    refused: Entry | None
    alerted: tuple[Entry, ...]
    requests: tuple[Asked, ...]
    ruled_out: Entry | None
    certified: Entry | None
    sent: Entry | None
    end: Entry | None

    @property
    def missing(self) -> tuple[Kind, ...]:
        """What must be recorded first; without it nobody has said why the child was kept."""
        there = ((CHARGED, self.charges), (BAIL_DECIDED, self.refused), (CERTIFIED, self.certified))
        return tuple(kind for kind, found in there if not found)

    @property
    def only_secure_asked(self) -> bool:
        """Whether secure accommodation alone was asked for, and was not given."""
        types = {one.request.answers.get("type") for one in self.requests}
        answers = [one.answer for one in self.requests if one.answer is not None]
        given = any(one.answers.get("answer") == "accepted" for one in answers)
        return types == {SECURE} and not given


def certificate_of(entries: Iterable[Entry]) -> Certificate:
    """The certificate that these entries of one case make, in their order.

    The last decision on bail counts: a child who was granted it is kept by nobody.
    """
    told = tuple(entries)
    decided = _last(told, BAIL_DECIDED)
    refused = decided is not None and decided.answers.get("decision") == "refused"
    return Certificate(
        charges=_all(told, CHARGED),
        refused=decided if refused else None,
        alerted=_all(told, COUNCIL_ALERTED),
        requests=requests_of(told),
        ruled_out=_last(told, NO_FALLBACK),
        certified=_last(told, CERTIFIED),
        sent=_last(told, CERTIFICATE_SENT),
        end=_last(told, MOVED, COURT),
    )


def _all(told: Iterable[Entry], *kinds: Kind) -> tuple[Entry, ...]:
    keys = {kind.key for kind in kinds}
    return tuple(one for one in told if one.kind in keys)


def _last(told: Iterable[Entry], *kinds: Kind) -> Entry | None:
    found = _all(told, *kinds)
    return found[-1] if found else None
