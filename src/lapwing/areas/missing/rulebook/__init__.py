"""The rules about missing children, in the order in which an episode meets them."""

from lapwing.areas.missing.rulebook import found, partners, patterns, report, tracing
from lapwing.areas.missing.rulebook.built_in import BUILT_IN
from lapwing.duties.language import Rulebook

_PHASES = (report, tracing, partners, patterns, found)

RULEBOOK = Rulebook(
    area="missing",
    title="Missing children",
    duties=tuple(duty for phase in _PHASES for duty in phase.DUTIES),
    gates=tuple(gate for phase in _PHASES for gate in phase.GATES),
    signals=tuple(signal for phase in _PHASES for signal in phase.SIGNALS),
    built_in=BUILT_IN,
)
