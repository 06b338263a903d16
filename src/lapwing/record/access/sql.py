"""The policy as SQL: whether a case is seen, and how far, as conditions on a row of cases.

The viewer is told to the database either by values beside the query (``by_parameters``) or by
expressions of a session (any ``Asker`` whose texts are SQL), as row-level security needs it. Both
are the same walk over the same rules; what is known already is settled before the query is sent.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from uuid import UUID

from lapwing.record.access.policy import POLICY
from lapwing.record.access.rule import Rule
from lapwing.record.access.walk import Atoms, Term, at_least, first_met
from lapwing.record.access.words import Act, Handling, Level, Part, Sensitivity, Tie
from lapwing.record.viewer import Viewer

# Ties that are lists of cases, as a query names them; the others are seen from the case itself.
LISTED: Mapping[Tie, str] = MappingProxyType(
    {
        Tie.LOCKED: "viewer_locked",
        Tie.ASSIGNED: "viewer_assigned",
        Tie.SHARED: "viewer_shared",
        Tie.GIVEN: "viewer_given",
        Tie.OPENED: "viewer_opened",
        Tie.OPENED_BY_TWO: "viewer_opened_by_two",
        Tie.SECONDED: "viewer_seconded",
        Tie.OWN_LOOK: "viewer_own_looks",
    }
)


Value = str | UUID | list[UUID] | list[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Condition:
    """A condition for SQL on a case, and the values it names."""

    sql: str
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """Where a case's facts stand in a query; how it is kept is given where all are kept alike."""

    id: str
    force: str
    team: str
    supervisor: str
    allocated: str
    sensitivity: Sensitivity | str
    handling: Handling | str


@dataclass(frozen=True, kw_only=True, slots=True)
class Asker:
    """The viewer as a query knows them: what is known already, and SQL for the rest.

    ``teams`` and each of ``cases`` are SQL for an array of ids; a tie without one nobody has.
    """

    active: Term
    roles: frozenset[str] | str
    force: str
    user: str
    teams: str
    cases: Mapping[Tie, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class InSql:
    """The conditions of a rule, as SQL on a row of cases."""

    asker: Asker
    row: Row

    def active(self) -> Term:
        """Whether the account is active."""
        return self.asker.active

    def holds(self, roles: frozenset[str]) -> Term:
        """Whether they hold one of these roles."""
        if isinstance(self.asker.roles, frozenset):
            return not self.asker.roles.isdisjoint(roles)
        # In a query of its own, so that it is asked once and not again of every row.
        return f"(select {self.asker.roles} && array[{_texts(roles)}])"

    def own_force(self) -> Term:
        """Whether the case is of their force."""
        return f"{self.row.force} = {self.asker.force}"

    def tie(self, tie: Tie) -> Term:
        """Whether they have this tie, from the case's own columns or a list of cases."""
        match tie:
            case Tie.SUPERVISOR:
                return f"{self.row.supervisor} = {self.asker.user}"
            case Tie.ALLOCATED:
                return f"{self.row.allocated} = {self.asker.user}"
            case Tie.TEAM:
                return f"{self.row.team} = any({self.asker.teams})"
            case _:
                listed = self.asker.cases.get(tie)
                return False if listed is None else f"{self.row.id} = any({listed})"

    def sensitivity(self, among: frozenset[Sensitivity]) -> Term:
        """Whether the case is kept in one of these ways."""
        kept = self.row.sensitivity
        return kept in among if isinstance(kept, Sensitivity) else f"{kept} in ({_texts(among)})"

    def handling(self, among: frozenset[Handling]) -> Term:
        """Whether the case has one of these handling codes."""
        code = self.row.handling
        return code in among if isinstance(code, Handling) else f"{code} in ({_texts(among)})"


def by_parameters(
    viewer: Viewer, cases: Mapping[Tie, Collection[UUID]]
) -> tuple[Asker, Mapping[str, Value]]:
    """The viewer by values beside the query, and those values; a list that is empty is not sent."""
    listed = {tie: LISTED[tie] for tie, ids in cases.items() if ids}
    asker = Asker(
        active=viewer.active,
        roles=viewer.roles,
        force="%(viewer_force)s",
        user="%(viewer_user)s::uuid",
        teams="%(viewer_teams)s::uuid[]",
        cases={tie: f"%({name})s::uuid[]" for tie, name in listed.items()},
    )
    values: dict[str, Value] = {name: list(cases[tie]) for tie, name in listed.items()}
    values["viewer_force"] = viewer.force
    values["viewer_user"] = viewer.user
    values["viewer_teams"] = [viewer.team] if viewer.team else []
    return asker, MappingProxyType(values)


def level_sql(act: Act, part: Part, atoms: Atoms, *, policy: Sequence[Rule] = POLICY) -> str:
    """An expression for the answer, as its number: what the first rule that holds says."""
    answers = ""
    for rule, term in first_met(policy, act, part, atoms):
        answers += f" when {_text(term)} then {int(rule.answer)}"
    return f"(case{answers} else {int(Level.NOTHING)} end)" if answers else str(int(Level.NOTHING))


def at_least_sql(
    level: Level, act: Act, part: Part, atoms: Atoms, *, policy: Sequence[Rule] = POLICY
) -> str:
    """A condition for "the answer is this or more", which an index can serve."""
    return _text(at_least(level, policy, act, part, atoms))


def _text(term: Term) -> str:
    return term if isinstance(term, str) else str(term).lower()


def _texts(values: Collection[str]) -> str:
    """Keys of our own as SQL texts; none of them is ever typed by anybody."""
    return ", ".join(f"'{value}'" for value in sorted(values))
