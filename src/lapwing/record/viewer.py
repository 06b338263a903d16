"""The viewer: who is looking or writing, in which role, as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from lapwing.record.actor import Actor
from lapwing.record.roles import Rank, rank_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Viewer:
    """Somebody at work: who, of which force and team, and the roles that they hold at this moment.

    ``acting_role`` is the one of ``roles`` in which they act now; it stands on what they record.
    ``cases`` are those to which they have a tie that the case itself does not show, by the tie.
    """

    user: UUID
    name: str
    number: str
    force: str
    team: UUID | None = None
    roles: frozenset[str] = field(default_factory=frozenset)
    acting_role: str = ""
    active: bool = True
    cases: Mapping[str, frozenset[UUID]] = field(default_factory=dict)

    @property
    def rank(self) -> Rank:
        """The rank of the role in which they act."""
        return rank_of(self.acting_role)


def actor_of(viewer: Viewer) -> Actor:
    """The viewer as the database is told of them, so that its own policies can decide."""
    return Actor(
        user=viewer.user,
        facts={
            "force": viewer.force,
            "teams": [str(viewer.team)] if viewer.team else [],
            "roles": sorted(viewer.roles),
            "active": viewer.active,
            "cases": {tie: sorted(map(str, cases)) for tie, cases in viewer.cases.items()},
        },
    )
