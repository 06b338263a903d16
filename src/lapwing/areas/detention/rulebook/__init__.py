"""The rules about children in police detention, in the order of a custody record."""

from lapwing.areas.detention.rulebook import (
    adults,
    caring,
    charging,
    checking,
    holding,
    reviewing,
)
from lapwing.areas.detention.rulebook.built_in import BUILT_IN
from lapwing.duties.language import Rulebook

_PHASES = (holding, reviewing, adults, caring, charging, checking)

RULEBOOK = Rulebook(
    area="detention",
    title="Children in police detention",
    duties=tuple(duty for phase in _PHASES for duty in phase.DUTIES),
    gates=tuple(gate for phase in _PHASES for gate in phase.GATES),
    signals=tuple(signal for phase in _PHASES for signal in phase.SIGNALS),
    built_in=BUILT_IN,
)
