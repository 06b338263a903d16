"""The rules about households: whoever works with a child hears of a warning at the child's address.

What flags whom is not decided here: the flag is an entry on the child's file, which casework writes
in the transaction that made or ended it. These signals tell it.
"""

from lapwing.duties.language import Confidence, On, Rulebook, Scope, Seen, Signal
from lapwing.record.roles import ALLOCATED_OFFICER, MISSING_TEAM, SERGEANT

_SOURCE = (
    "Local; Working Together to Safeguard Children asks agencies to share what is known of adults "
    "around a child (unverified)"
)
_TELLS = (ALLOCATED_OFFICER, SERGEANT, MISSING_TEAM)

RULEBOOK = Rulebook(
    area="household",
    title="Homes, households and warnings",
    signals=(
        Signal(
            key="household-warning-at-home",
            title="Somebody with a warning is at the child's address",
            when=Seen(On(("household-flagged",))),
            scope=Scope.PERSON,
            tells=_TELLS,
            why="What was known of an adult did not reach those who worked with the child in the "
            "same home, because it stood on another record.",
            source=_SOURCE,
            confidence=Confidence.LOCAL,
        ),
        Signal(
            key="household-warning-gone",
            title="A warning at the child's address has changed or ended",
            when=Seen(On(("household-flag-ended",))),
            scope=Scope.PERSON,
            tells=_TELLS,
            why="A plan that counts on somebody being there, or gone, must be looked at again when "
            "that changes.",
            source=_SOURCE,
            confidence=Confidence.LOCAL,
        ),
    ),
)
