"""Every situation that the policy and the table are compared in, and how the two are asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from uuid import UUID

from lapwing.record.access import Act, Decision, Facts, Handling, Part, Sensitivity, Tie
from lapwing.record.roles import ROLES
from lapwing.record.viewer import Viewer
from tests.record.access.table import Answer, Cell

ACTS = {
    Act.SEE: "see",
    Act.RECORD: "record",
    Act.ANSWER: "answer",
    Act.EXPORT: "export",
    Act.BULK: "bulk",
    Act.SHARE: "share",
    Act.CLASSIFY: "classify",
    Act.BREAK_GLASS: "break glass",
    Act.SECOND_GLASS: "second glass",
    Act.REVIEW_GLASS: "review glass",
    Act.READ_LOG: "read log",
    Act.REVIEW_LOOKS: "review looks",
    Act.JOIN: "join",
    Act.FIND_PEOPLE: "find people",
    Act.ADD_PERSON: "add a person",
    Act.GO_ON_DUTY: "go on duty",
    Act.SEE_STAFF: "see staff",
    Act.MANAGE_USERS: "manage users",
    Act.KEEP_CONFLICTS: "keep conflicts",
    Act.READ_MEASURES: "read measures",
    Act.TRIAGE: "work the queue",
    Act.CHECK_CUSTODY: "check custody",
    Act.SAMPLE_WORK: "sample work",
    Act.READ_INSPECTIONS: "read inspections",
    Act.KEEP_INSPECTIONS: "keep inspections",
    Act.READ_FIGURES: "read figures",
    Act.READ_PACKS: "read packs",
}
PARTS = {
    Part.SAFETY: "safety",
    Part.PERSON: "person",
    Part.NARRATIVE: "narrative",
    Part.PACKAGE: "package",
    Part.EXISTENCE: "existence",
}
SENSITIVITIES = {
    Sensitivity.ORDINARY: "ordinary",
    Sensitivity.RESTRICTED: "restricted",
    Sensitivity.COVERT: "covert",
}
HANDLINGS = {
    Handling.PERMITTED: "P",
    Handling.CONDITIONS: "C",
    Handling.CONDITIONS_MISSING: "C missing",
}
TIES = {
    Tie.LOCKED: "locked",
    Tie.SUPERVISOR: "supervisor",
    Tie.ALLOCATED: "allocated",
    Tie.ASSIGNED: "assigned",
    Tie.TEAM: "team",
    Tie.SHARED: "shared",
    Tie.GIVEN: "given",
    Tie.OPENED: "opened",
    Tie.OPENED_BY_TWO: "opened by two",
    Tie.SECONDED: "seconded",
    Tie.OWN_LOOK: "own look",
}
WORDS = {
    "not active": "Your account is not active.",
    "those who run Lapwing": "Those who run Lapwing do not see cases.",
    "no such record": "There is no such record that you can open.",
    "none of your roles": "None of the roles that you hold now may do this.",
    "restricted record": "There is a restricted record.",
    "conditions are not written down": (
        "This is handled under code C, and its conditions are not written down yet."
    ),
    "your own look": "This was your own look, so somebody else reviews it.",
    "shared with your agency": (
        "This was shared with your agency, and how you may use it is being written down."
    ),
    "sent a package of it": "Your agency was sent a package of this, and not the case.",
}

OWN, OTHER = "northmere", "eastmarsh"
SOMEBODY, ANOTHER = UUID(int=1), UUID(int=2)
TEAM, OTHER_TEAM = UUID(int=3), UUID(int=4)

Pair = tuple[Act, Part]
PAIRS: tuple[Pair, ...] = tuple(product(ACTS, PARTS))


@dataclass(frozen=True, kw_only=True, slots=True)
class Situation:
    """Somebody before a case, and the ties that they have to it, however they are found."""

    viewer: Viewer
    facts: Facts
    ties: frozenset[Tie]

    def cell(self, act: Act, part: Part) -> Cell:
        """The same in the table's words."""
        return Cell(
            roles=self.viewer.roles,
            active=self.viewer.active,
            act=ACTS[act],
            part=PARTS[part],
            same_force=self.facts.force == self.viewer.force,
            sensitivity=SENSITIVITIES[self.facts.sensitivity],
            handling=HANDLINGS[self.facts.handling],
            ties=_tied(self.ties),
        )


def said(decision: Decision) -> Answer:
    """A decision as the table writes answers."""
    if decision.refusal is None:
        return int(decision.level), ""
    words = next(key for key, what in WORDS.items() if what == decision.refusal.what)
    return int(decision.level), words


@cache
def viewers() -> tuple[Viewer, ...]:
    """Nobody in particular, every role, and roles of two sorts held at once; active and not."""
    held = [frozenset[str](), *(frozenset({key}) for key in ROLES)]
    sorts = ("sergeant", "local-authority", "privacy-officer", "system-administrator")
    held += [frozenset({one, two}) for one in sorts for two in sorts if one < two]
    held += [frozenset({"professional-standards", "head-of-public-protection"})]
    return tuple(
        Viewer(user=SOMEBODY, name="", number="", force=OWN, team=TEAM, roles=roles, active=active)
        for roles in held
        for active in (True, False)
    )


@cache
def cases() -> tuple[tuple[Facts, frozenset[Tie]], ...]:
    """Cases of either force, kept in each way, with each tie, each beside a conflict, and all."""
    ties = [frozenset[Tie](), *(frozenset({tie}) for tie in Tie)]
    ties += [frozenset({Tie.LOCKED, tie}) for tie in Tie if tie != Tie.LOCKED]
    ties += [frozenset(Tie) - {Tie.LOCKED}, frozenset(Tie)]
    return tuple(
        (facts(force, kept, handled, tied), tied)
        for force, kept, handled, tied in product((OWN, OTHER), Sensitivity, Handling, ties)
    )


def facts(force: str | None, kept: Sensitivity, handled: Handling, ties: frozenset[Tie]) -> Facts:
    """A case to which somebody has these ties; what they have none of belongs to another, or none.

    A case without a tie has no team, supervisor or officer when it is ordinary, another's if not.
    """
    nobody = None if kept == Sensitivity.ORDINARY else ANOTHER
    no_team = None if kept == Sensitivity.ORDINARY else OTHER_TEAM
    return Facts(
        force=force,
        team=TEAM if Tie.TEAM in ties else no_team,
        supervisor=SOMEBODY if Tie.SUPERVISOR in ties else nobody,
        allocated=SOMEBODY if Tie.ALLOCATED in ties else nobody,
        sensitivity=kept,
        handling=handled,
        ties=ties - {Tie.TEAM, Tie.SUPERVISOR, Tie.ALLOCATED},
        desk="the abuse investigation desk, 01632 960 001",
    )


@cache
def _tied(ties: frozenset[Tie]) -> frozenset[str]:
    return frozenset(TIES[tie] for tie in ties)


def situations() -> Iterator[Situation]:
    """Everybody before every case."""
    for viewer in viewers():
        for case, ties in cases():
            yield Situation(viewer=viewer, facts=case, ties=ties)


def named(pair: Pair) -> str:
    """A pair as a test's name."""
    return f"{ACTS[pair[0]]}: {PARTS[pair[1]]}"
