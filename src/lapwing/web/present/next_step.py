"""What comes next on a case, in one line that a tired reader cannot miss, and the way there."""

from dataclasses import dataclass

from lapwing.areas.detention.next_step import next_step
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import record_address
from lapwing.web.present.rights import may_say
from lapwing.web.reading import Reading


@dataclass(frozen=True, kw_only=True, slots=True)
class NextAct:
    """The next thing to do: its form where the reader may send it, and otherwise whose it is."""

    does: str
    href: str
    whose: str


def next_act(who: Viewer, case: CaseRecord, reading: Reading) -> NextAct | None:
    """What comes next on an open custody record; of other cases only their duties say it."""
    if not case.open:
        return None
    told = sorted(reading.of_case(case.id), key=lambda one: (one.at, one.recorded))
    found = next_step(told)
    if found is None:
        return None
    may = may_say(who, case, found.kind)
    return NextAct(
        does=found.kind.does,
        href=record_address(case.id, found.kind.key, found.regarding) if may else "",
        whose=" or ".join(role.title for role in found.kind.by),
    )
