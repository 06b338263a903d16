"""The rules about police protection, in the order in which a use of the power meets them."""

from lapwing.areas.protection.rulebook import ending, keeping, telling, using
from lapwing.duties.language import Rulebook

_PHASES = (using, telling, keeping, ending)

RULEBOOK = Rulebook(
    area="protection",
    title="Police protection",
    duties=tuple(duty for phase in _PHASES for duty in phase.DUTIES),
    gates=tuple(gate for phase in _PHASES for gate in phase.GATES),
    signals=tuple(signal for phase in _PHASES for signal in phase.SIGNALS),
)
