"""The rules about meetings, in the order in which a child's case meets them."""

from lapwing.areas.meetings.rulebook import actions, conference, daily, marac, school, strategy
from lapwing.duties.language import Rulebook

_PARTS = (strategy, conference, actions, daily, school, marac)

RULEBOOK = Rulebook(
    area="meetings",
    title="Meetings about children",
    duties=tuple(duty for part in _PARTS for duty in part.DUTIES),
    gates=tuple(gate for part in _PARTS for gate in part.GATES),
    signals=tuple(signal for part in _PARTS for signal in part.SIGNALS),
)
