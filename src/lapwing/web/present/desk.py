"""The desk to ring about a restricted case, in words."""

from lapwing.areas.forces import desk_to_ring
from lapwing.record.access.deciding import ANY_DESK


def desk_of(force: str, kind: str, desk: str) -> str:
    """The case's own desk; else the force's for such cases; else the one that always answers."""
    return desk or desk_to_ring(force, kind) or ANY_DESK
