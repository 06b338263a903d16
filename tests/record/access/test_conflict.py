"""Whoever is in a case, or whose family is, is locked out of it."""

from uuid import UUID

import pytest

from lapwing.record.access import Tie
from lapwing.record.access.conflict import Involved, ties_by_conflict

OFFICER, KNOWN_TWICE, SISTER, STRANGER = (UUID(int=number) for number in range(1, 5))


def ties(*involved: tuple[UUID, Involved]) -> frozenset[Tie]:
    """The officer's ties to a case with these people."""
    return ties_by_conflict(
        themselves=[OFFICER, KNOWN_TWICE], family=[SISTER], involved=list(involved)
    )


@pytest.mark.parametrize("what", Involved)
@pytest.mark.parametrize("who", [OFFICER, KNOWN_TWICE, SISTER])
def test_they_and_their_family_are_locked_out(who: UUID, what: Involved) -> None:
    assert ties((who, what)) == {Tie.LOCKED}
    assert ties((STRANGER, Involved.CHILD), (who, what)) == {Tie.LOCKED}


def test_nobody_else_is() -> None:
    assert ties() == frozenset()
    assert ties((STRANGER, Involved.CHILD), (STRANGER, Involved.SUSPECT)) == frozenset()
