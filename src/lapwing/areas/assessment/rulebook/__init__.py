"""The rules about child risk assessments, in the order in which an assessment meets them."""

from lapwing.areas.assessment.rulebook import answering, deciding, sampling, submitting
from lapwing.areas.assessment.rulebook.built_in import BUILT_IN
from lapwing.duties.language import Rulebook

_PHASES = (submitting, deciding, answering, sampling)

RULEBOOK = Rulebook(
    area="assessment",
    title="Child risk assessments and referrals",
    duties=tuple(duty for phase in _PHASES for duty in phase.DUTIES),
    gates=tuple(gate for phase in _PHASES for gate in phase.GATES),
    signals=tuple(signal for phase in _PHASES for signal in phase.SIGNALS),
    built_in=BUILT_IN,
)
