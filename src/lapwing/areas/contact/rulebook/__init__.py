"""The rules about first contact, in the order in which a control room meets them."""

from lapwing.areas.contact.rulebook import attending, closing, diary, grading, sampling, taking
from lapwing.areas.contact.rulebook.built_in import BUILT_IN
from lapwing.duties.language import Rulebook

_PHASES = (taking, grading, attending, diary, closing, sampling)

RULEBOOK = Rulebook(
    area="contact",
    title="First contact",
    duties=tuple(duty for phase in _PHASES for duty in phase.DUTIES),
    gates=tuple(gate for phase in _PHASES for gate in phase.GATES),
    signals=tuple(signal for phase in _PHASES for signal in phase.SIGNALS),
    built_in=BUILT_IN,
)
